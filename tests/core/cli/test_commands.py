"""The terminal's contract: one JSON object on stdout, or one line ``error: message (hint)`` and a code."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from core.cli import main
from core.cli.tables import library_table
from core.formats import file_size
from core.library.catalog import Catalog
from core.paths import current_paths
from tests.fakes.tiny_llama import tiny_llama

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_llama(tmp_path / "tiny-llama")


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Any:
    """Run a command in this process; returns (exit code, stdout, stderr)."""

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        out, err = capfd.readouterr()
        return code, out, err

    return call


def _json(result: tuple[int, str, str]) -> dict[str, Any]:
    code, out, err = result
    assert code == 0, err
    value = json.loads(out)
    assert isinstance(value, dict)
    return value


def _error(result: tuple[int, str, str]) -> str:
    code, out, err = result
    assert code != 0
    assert out == ""
    lines = [line for line in err.splitlines() if line.startswith("error: ")]
    assert len(lines) == 1, err
    assert err.splitlines()[-1] == lines[0]
    assert "Traceback" not in err
    return lines[0]


def test_detect_prints_the_hardware_profile(run: Any) -> None:
    profile = _json(run("detect", "--json"))
    assert profile["cpu"]["logical_cores"] >= 1
    assert profile["memory"]["total_bytes"] > 0
    assert {"gpus", "npus", "disk", "gaps"} <= profile.keys()


@pytest.mark.parametrize("purpose", ["chat", "serve", "finetune", "edge"])
def test_recommend_ranks_choices_with_every_field_of_the_contract(
    run: Any, folder: Path, purpose: str
) -> None:
    answer = _json(run("recommend", str(folder), "--purpose", purpose, "--context", "256", "--json"))
    expected = {
        "id", "method", "dtype", "container", "level", "fits", "memory_bytes", "memory_parts", "tokens_per_s",
        "size_bytes", "reasons", "rule",
    }  # fmt: skip
    assert answer["choices"] or answer["rejected"]
    for choice in answer["choices"]:
        assert expected <= choice.keys()
    assert isinstance(answer["rejected"], list)


def test_a_variant_from_quantize_to_remove(run: Any, folder: Path) -> None:
    made = _json(run("quantize", str(folder), "--to", "Q4_K_M", "--name", "Tiny one", "--json"))
    assert set(made) == {
        "variant_id", "path", "size_bytes", "bits_per_weight", "elapsed_s", "cpu_s",
        "peak_rss_bytes", "warnings",
    }  # fmt: skip
    assert Path(made["path"]).stat().st_size == made["size_bytes"]

    listed = _json(run("library", "list", "--json"))
    assert [v["id"] for v in listed["variants"]] == [made["variant_id"]]
    shown = _json(run("library", "show", made["variant_id"], "--json"))
    assert shown["name"] == "Tiny one"
    assert shown["lineage"]["source_files"]
    assert _json(run("library", "verify", "--json"))["ok"] is True

    removed = _json(run("library", "remove", made["variant_id"], "--json"))
    assert removed["freed_bytes"] >= made["size_bytes"]
    assert not Path(made["path"]).exists()
    assert _json(run("library", "list", "--json"))["variants"] == []


def test_an_nf4_variant_is_measured_and_shows_how_it_is_fine_tuned(run: Any, folder: Path) -> None:
    code, out, err = run("quantize", str(folder), "--to", "NF4", "-o", "double_quant=no")
    assert code == 0, err
    variant_id = out.split()[0]
    assert f"bitwright library show {variant_id} --finetune" in out
    shown = _json(run("library", "show", variant_id, "--json"))
    assert shown["recipe"]["options"] == {"block_size": 64, "double_quant": False}
    code = run("library", "show", variant_id, "--finetune")[1]
    assert repr(shown["path"]) in code
    compile(code, "finetune.py", "exec")
    assert _json(run("library", "show", variant_id, "--finetune", "--json"))["code"] == code
    measured = _json(run("evaluate", variant_id, "--windows", "2", "--length", "64", "--json"))
    assert 0 < measured["kl_divergence"] < 1
    answer = _json(run("chat", variant_id, "--prompt", "Hello", "--max-tokens", "4", "--json"))
    assert answer["tokens"] >= 1
    other = _json(run("quantize", str(folder), "--to", "Q8_0", "--json"))["variant_id"]
    assert "not made for fine-tuning" in _error(run("library", "show", other, "--finetune"))


def test_a_source_is_shown_verified_and_forgotten_by_its_id(run: Any, folder: Path) -> None:
    _json(run("quantize", str(folder), "--to", "Q8_0", "--json"))
    source = _json(run("library", "list", "--json"))["sources"][0]
    assert _json(run("library", "show", source["id"], "--json")) == source
    assert str(folder) in run("library", "show", source["id"])[1].replace("\n", "")
    assert _json(run("library", "verify", source["id"], "--json"))["sources"][0]["ok"] is True
    (folder / "config.json").write_text("{}")
    assert run("library", "verify", source["id"], "--json")[0] != 0
    removed = _json(run("library", "remove", source["id"], "--json"))
    assert removed == {"removed": source["id"], "freed_bytes": 0}
    assert (folder / "model.safetensors").is_file()
    left = _json(run("library", "list", "--json"))
    assert (len(left["sources"]), len(left["variants"])) == (0, 1)


@pytest.mark.parametrize("width", [None, 80])
def test_the_list_shows_whole_ids_and_figures(run: Any, folder: Path, width: int | None) -> None:
    made = _json(run("quantize", str(folder), "--to", "Q8_0", "--name", "A rather long name " * 3, "--json"))
    with Catalog(current_paths()) as catalog:
        table = library_table(catalog.variants(), catalog.sources())
    if width is None:
        out = run("library", "list")[1]
        assert made["variant_id"] in out
    else:
        text = io.StringIO()
        Console(file=text, width=width).print(table)
        out = text.getvalue()
        assert "…" not in out
    assert file_size(made["size_bytes"]) in out


def test_evaluate_prints_the_figures_and_stores_them(run: Any, folder: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("The quick brown fox jumps over the lazy dog. " * 20)
    made = _json(run("quantize", str(folder), "--to", "Q8_0", "--json"))
    figures = _json(
        run("evaluate", made["variant_id"], "--text", str(text), "--windows", "2", "--length", "64", "--json")
    )
    assert {
        "perplexity", "source_perplexity", "kl_divergence", "kl_divergence_p99", "top1_agreement",
        "tokens_per_s", "peak_rss_bytes",
    } <= figures.keys()  # fmt: skip
    assert 0 <= figures["kl_divergence"] < 0.01
    shown = _json(run("library", "show", made["variant_id"], "--json"))
    assert shown["measurements"][0]["perplexity"] == pytest.approx(figures["perplexity"])


def test_out_puts_the_file_where_it_is_wanted_and_never_over_another(
    run: Any, folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "here.gguf"
    made = _json(run("quantize", str(folder), "--to", "Q8_0", "--out", str(target), "--json"))
    assert made["path"] == str(target)
    assert "exists" in _error(run("quantize", str(folder), "--to", "Q8_0", "--out", str(target), "--json"))


def test_verify_of_a_changed_file_fails_and_names_the_variant(run: Any, folder: Path) -> None:
    made = _json(run("quantize", str(folder), "--to", "Q8_0", "--json"))
    with Path(made["path"]).open("r+b") as file:
        file.seek(-5, 2)
        file.write(b"x")
    code, out, err = run("library", "verify", "--json")
    assert code != 0
    assert json.loads(out)["ok"] is False
    assert made["variant_id"] in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["quantize", "{folder}", "--to", "Q9_Z"], "Q9_Z"),
        (["quantize", "{folder}", "--to", "Q4_0", "--method", "magic"], "magic"),
        (["quantize", "{folder}", "--to", "NF4", "-o", "block_size=48"], "none of 32, 64"),
        (["quantize", "{folder}", "--to", "NF4", "--group-size", "64"], "no meaning"),
        (["quantize", "{folder}/nothing", "--to", "Q4_0"], "nothing"),
        (["quantize", "{folder}"], "--to"),
        (["quantize", "{folder}", "--to", "Q4_0", "--calibration", "x.txt"], "calibration"),
        (["quantize", "{folder}", "--to", "INT4", "--calibration", "nowhere.txt"], "no text file"),
        (["quantize", "{folder}", "--to", "INT4", "--group-size", "100"], "none of 32, 64"),
        (["quantize", "{folder}", "--to", "INT4", "-o", "colour=red"], "no option 'colour'"),
        (["quantize", "{folder}", "--to", "INT4", "-o", "damping=much"], "not a float"),
        (["quantize", "{folder}", "--to", "INT4", "--method", "static"], "made by gptq"),
        (["quantize", "{folder}", "--to", "FP8_E5M2", "--container", "gptq"], "stored in safetensors"),
        (["quantize", "{folder}", "--to", "INT8", "--method", "dynamic", "--smoothquant", "2"], "0 and 1"),
        (["quantize", "{folder}", "--to", "INT4", "--device", "cuda:9"], "device"),
        (["quantize", "{folder}", "--to", "INT4", "--method", "qat", "--minutes", "0"], "minutes 0"),
        (["quantize", "{folder}", "--to", "INT4", "--method", "qat", "--learning-rate", "9"], "0 and 1"),
        (["quantize", "{folder}", "--to", "INT4", "--method", "qat", "-o", "layers=none"], "last 8"),
        (["quantize", "{folder}", "--to", "Q4_K_M", "--method", "qat"], "cannot be trained into"),
        (["quantize", "{folder}", "--method", "qat"], "--to is missing"),
        (["recommend", "nobody/nothing", "--purpose", "chat"], "nobody/nothing"),
        (["recommend", "{folder}", "--purpose", "dance"], "dance"),
        (["recommend", "{folder}", "--context", "0"], "context"),
        (["search", "x", "--sort", "dance"], "'--sort': 'dance' is not one of"),
        (["evaluate", "no-such-variant"], "no-such-variant"),
        (["chat", "no-such-variant", "--prompt", "hi"], "no-such-variant"),
        (["library", "show", "no-such-variant"], "no-such-variant"),
        (["library", "remove", "no-such-variant", "--json"], "no-such-variant"),
        (["dance"], "dance"),
        (["detect", "--loudly"], "--loudly"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_bad_input_is_one_line_with_a_reason(run: Any, folder: Path, arguments: list[str], said: str) -> None:
    line = _error(run(*[argument.format(folder=folder) for argument in arguments]))
    assert said in line


def test_a_damaged_model_is_one_line_that_names_the_file(run: Any, folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert "model.safetensors" in _error(run("quantize", str(folder), "--to", "Q4_0", "--json"))
    assert _json(run("library", "list", "--json"))["variants"] == []


def test_a_model_with_a_hostile_name_is_shown_as_text(run: Any, tmp_path: Path) -> None:
    model = tiny_llama(tmp_path / "odd" / "[" / "bold] b")
    code, out, err = run("recommend", str(model))
    assert code == 0, err
    assert "bold] b" in out.replace("\n", " ")


def test_json_is_the_same_in_any_encoding_and_a_closed_stdout_is_no_fault(tmp_path: Path) -> None:
    model = tiny_llama(tmp_path / "modèle 🙂")
    program = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main(sys.argv[1:]))"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
    recommend = [*program, "recommend", str(model)]
    done = subprocess.run([*recommend, "--json"], capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["choices"]
    shown = subprocess.run(recommend, capture_output=True, env=environment, check=False)
    assert shown.returncode == 0, shown.stderr
    closed = ["sh", "-c", '"$@" >&-', "sh", *recommend, "--json"]
    ended = subprocess.run(closed, capture_output=True, env=environment, check=False)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes exist on Linux only")
def test_a_name_that_is_not_text_is_refused_in_words(run: Any, folder: Path) -> None:
    odd = folder.with_name("bad\udcff")
    folder.rename(odd)
    assert "Unicode" in _error(run("quantize", str(odd), "--to", "Q8_0", "--json"))


def test_help_and_version_work_in_a_process_of_its_own_without_torch() -> None:
    code = (
        "import sys; sys.argv = ['bitwright', '--version']; import desktop.entry as entry;"
        "status = entry.main();"
        "heavy = {'torch', 'transformers', 'xllamacpp', 'PySide6'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else status)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("bitwright ")


def test_formats_lists_every_point_with_its_options_and_what_loads_it(run: Any) -> None:
    found = _json(run("formats", "--json"))
    assert {"Q4_K_M", "Q8_0"} <= {level["name"] for level in found["levels"]}
    points = {(p["method"], p["dtype"], p["container"]): p for p in found["combinations"]}
    gptq = points["gptq", "INT4", "gptq"]
    assert gptq["needs_calibration"]
    assert "vLLM" in gptq["loads_in"]
    assert gptq["options"]["group_size"]["choices"] == [32, 64, 128, 256]
    code, out, _ = run("formats")
    assert code == 0
    assert "compressed-tensors" in out


def test_a_folder_variant_is_made_measured_and_removed_by_the_terminal(
    run: Any, folder: Path, tmp_path: Path
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Some words to calibrate on, more than once. " * 40, encoding="utf-8")
    words = ["quantize", str(folder), "--to", "INT4", "--method", "gptq", "--container", "compressed-tensors"]
    words += [
        "--group-size",
        "64",
        "--asymmetric",
        "--calibration",
        str(text),
        "--samples",
        "4",
        "--length",
        "64",
    ]
    made = _json(run(*words, "-o", "act_order=no", "-o", "damping=0.02", "--json"))
    shown = _json(run("library", "show", made["variant_id"], "--json"))
    assert shown["recipe"]["options"] == {
        **shown["recipe"]["options"],
        "group_size": 64,
        "symmetric": False,
        "act_order": False,
        "damping": 0.02,
    }
    assert shown["lineage"]["calibration"]["name"] == "text.txt"
    assert Path(made["path"], "config.json").is_file()
    measured = _json(run("evaluate", made["variant_id"], "--windows", "1", "--length", "64", "--json"))
    assert 0 <= measured["kl_divergence"] < 1
    assert measured["tokens_per_s"] is not None
    _json(run("library", "remove", made["variant_id"], "--yes", "--json"))
    assert not Path(made["path"]).exists()


def test_a_variant_is_trained_back_in_its_own_format(run: Any, folder: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Some words to learn from, more than once. " * 60, encoding="utf-8")
    lost = _json(
        run("quantize", str(folder), "--to", "INT2", "--method", "rtn", "--group-size", "32", "--json")
    )
    words = ["--method", "qat", "--calibration", str(text), "--length", "64", "-o", "steps=3", "--json"]
    made = _json(run("quantize", lost["variant_id"], *words))
    assert made["training"]["steps"] == 3
    assert made["training"]["best_kl"] <= made["training"]["start_kl"]
    shown = [_json(run("library", "show", v["variant_id"], "--json")) for v in (lost, made)]
    assert [v["recipe"]["dtype"] for v in shown] == ["INT2", "INT2"]
    assert [v["recipe"]["container"] for v in shown] == ["gptq", "gptq"]
    assert [v["recipe"]["options"]["group_size"] for v in shown] == [32, 32]
    assert shown[0]["source_id"] == shown[1]["source_id"]
    assert "cannot be trained back" in _error(run("quantize", made["variant_id"], "--method", "qat"))


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl-C cannot be sent to one process there")
def test_ctrl_c_stops_a_training_and_keeps_the_best(folder: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Some words to learn from, more than once. " * 60, encoding="utf-8")
    words = ["quantize", str(folder), "--to", "Q4_0", "--method", "qat", "--minutes", "600", "--json"]
    words += ["--calibration", str(text), "--length", "64", "--samples", "2"]
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop.entry", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    told = []
    for line in process.stderr:
        told.append(line)
        if line.startswith("after"):
            process.send_signal(signal.SIGINT)
            break
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, "".join(told) + err
    assert json.loads(out)["training"]["stopped"] == "finish"


def test_the_group_size_is_fitted_to_the_model_unless_it_was_named(run: Any, tmp_path: Path) -> None:
    odd = tiny_llama(tmp_path / "odd", hidden=96)
    made = _json(run("quantize", str(odd), "--to", "INT4", "--method", "rtn", "--json"))
    shown = _json(run("library", "show", made["variant_id"], "--json"))
    assert shown["recipe"]["options"]["group_size"] == 32
    assert made["warnings"] == []
