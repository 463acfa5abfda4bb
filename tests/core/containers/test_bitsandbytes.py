"""bitsandbytes folders: the bytes of transformers, read back, trained by peft, and hostile ones refused."""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM, BitsAndBytesConfig

from core.containers.dense import DenseFolder, open_model, verify_folder
from core.containers.transcode import can_transcode
from core.errors import BitwrightError, CorruptFileError, InvalidRecipeError
from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.paths import Paths, current_paths
from core.quant.job import run_quantize
from core.recommend.finetune_snippet import finetune_snippet
from core.specs.support import recipe_for
from tests.core.containers.test_transformers import our_logits, some_ids
from tests.fakes.tiny_llama import tiny_llama
from tests.fakes.tiny_models import FAMILIES, tiny_model

bitsandbytes = pytest.importorskip("bitsandbytes")

DENSE = [family for family in FAMILIES if family not in {"mixtral", "qwen2_moe", "qwen3_moe"}]
STATE = "model.layers.0.mlp.up_proj.weight.quant_state.bitsandbytes__nf4"
UP = "model.layers.0.mlp.up_proj.weight"


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("source") / "tiny", hidden=64)


def made(paths: Paths, source: Path, to: str = "NF4", **options: Any) -> Path:
    recipe = recipe_for(to, options=options)
    params = {"source": str(source), "recipe": recipe.to_json()}
    spec = JobSpec("quantize-1", JobKind.QUANTIZE, "", params, str(paths.home), threads=1)
    return Path(run_quantize(JobContext.collecting(paths.jobs / spec.job, spec))["path"])


def theirs(source: Path, target: Path, to: str = "NF4", double_quant: bool = True) -> Path:
    """What transformers writes."""
    config = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type=to.lower(),
        bnb_4bit_use_double_quant=double_quant,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
    AutoModelForCausalLM.from_pretrained(source, quantization_config=config).save_pretrained(target)
    return target


def their_logits(folder: Path, ids: torch.Tensor) -> torch.Tensor:
    """Logits of bitsandbytes' own linears, everything else in float32 (transformers loads all in the stored
    dtype, whatever it is told)."""
    model = AutoModelForCausalLM.from_pretrained(folder, device_map="cpu").eval()
    exact = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(folder), dtype=torch.float32)
    buffers = dict(exact.named_buffers())
    n_linears = 0
    with torch.inference_mode():
        for module in model.modules():
            if isinstance(module, bitsandbytes.nn.Linear4bit):
                module.support_avx512bf16_for_cpu = False  # which computes in bfloat16
                module.compute_dtype = torch.float32
                n_linears += 1
        for parameter in model.parameters():
            if not isinstance(parameter, bitsandbytes.nn.Params4bit):
                parameter.data = parameter.data.float()
        for name, buffer in model.named_buffers():
            buffer.data = buffers[name].data
        assert n_linears
        return model(ids).logits.float()


@pytest.mark.parametrize(("to", "double_quant"), [("NF4", True), ("NF4", False), ("FP4", True)])
def test_a_folder_holds_what_transformers_writes(
    to: str, double_quant: bool, paths: Paths, llama: Path, tmp_path: Path
) -> None:
    reference = theirs(llama, tmp_path / "theirs", to, double_quant)
    variant = made(paths, llama, to, double_quant=double_quant)
    expected, found = load_file(reference / "model.safetensors"), load_file(variant / "model.safetensors")
    assert set(found) == set(expected)
    for name, tensor in expected.items():
        assert found[name].dtype == tensor.dtype, name
        assert torch.equal(found[name], tensor), name
    config = json.loads((variant / "config.json").read_text(encoding="utf-8"))["quantization_config"]
    written = json.loads((reference / "config.json").read_text(encoding="utf-8"))["quantization_config"]
    assert config == written
    assert np.array_equal(open_model(reference).read_f32(UP), open_model(variant).read_f32(UP))


@pytest.mark.parametrize("family", DENSE)
def test_transformers_computes_what_our_reader_gives_for_every_family(
    family: str, paths: Paths, tmp_path: Path
) -> None:
    source = tiny_model(tmp_path / family, family)
    variant = made(paths, source)
    reference = theirs(source, tmp_path / "theirs")
    expected, found = load_file(reference / "model.safetensors"), load_file(variant / "model.safetensors")
    for name in found:
        if ".weight." in name:
            assert torch.equal(found[name], expected[name]), name
    assert {n for n in found if "quant_state" in n} == {n for n in expected if "quant_state" in n}
    ids = some_ids(250)
    ours = our_logits(variant, ids)
    assert float((their_logits(variant, ids) - ours).abs().max()) < 1e-3


ODD: Mapping[str, Any] = {
    "hidden_size": 36,
    "intermediate_size": 50,
    "num_attention_heads": 3,
    "num_key_value_heads": 1,
    "head_dim": 12,
}


@pytest.mark.parametrize("double_quant", [True, False])
def test_folders_whose_blocks_cross_rows_are_read(double_quant: bool, tmp_path: Path) -> None:
    """transformers quantizes rows of 36 and 50 weights too, and some matrices end in a short block."""
    source = tiny_model(tmp_path / "odd", "llama", **ODD)
    folder = theirs(source, tmp_path / "theirs", double_quant=double_quant)
    ids = some_ids(250)
    assert float((their_logits(folder, ids) - our_logits(folder, ids)).abs().max()) < 1e-3
    read = DenseFolder(folder)
    assert np.array_equal(read.read_f32_rows(UP, 3, 41), read.read_f32(UP)[3:41])


def test_matrices_that_bitsandbytes_cannot_run_everywhere_stay_at_16_bits(
    paths: Paths, tmp_path: Path
) -> None:
    """64 columns are a block, 96 are not; 80 rows are no multiple of 32."""
    sizes = {"hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4, "num_key_value_heads": 1}
    source = tiny_model(tmp_path / "odd", "llama", head_dim=20, **sizes)
    variant = made(paths, source)
    quantized = DenseFolder(variant).linears
    assert {name.rpartition(".")[2] for name in quantized} == {"gate_proj", "up_proj"}
    card = (variant / "README.md").read_text(encoding="utf-8")
    assert "80 rows are no multiple of 32" in card
    assert "96 columns are not whole blocks of 64" in card
    ids = some_ids(250)
    assert float((their_logits(variant, ids) - our_logits(variant, ids)).abs().max()) < 1e-3


def test_a_model_of_no_whole_blocks_is_refused_with_what_would_fit(paths: Paths, tmp_path: Path) -> None:
    source = tiny_model(tmp_path / "odd", "llama", **ODD)
    with pytest.raises(InvalidRecipeError, match="no row of this model"):
        made(paths, source)


def test_experts_are_refused_before_the_work(paths: Paths, tmp_path: Path) -> None:
    source = tiny_model(tmp_path / "mixture", "qwen3_moe")
    with pytest.raises(InvalidRecipeError, match="experts"):
        made(paths, source)


def test_a_variant_is_no_source_for_another(paths: Paths, llama: Path) -> None:
    with pytest.raises(InvalidRecipeError, match="already quantized"):
        made(paths, made(paths, llama), "FP4")


def test_weights_that_are_no_numbers_are_named(paths: Paths, llama: Path, tmp_path: Path) -> None:
    source = tmp_path / "damaged"
    source.mkdir()
    for file in llama.iterdir():
        (source / file.name).write_bytes(file.read_bytes())
    tensors = load_file(source / "model.safetensors")
    tensors[UP][3, 5] = float("inf")
    save_file(tensors, source / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(CorruptFileError, match="up_proj"):
        made(paths, source)


def test_there_is_no_exact_gguf_copy(paths: Paths, llama: Path) -> None:
    assert "NF4" in str(can_transcode(made(paths, llama)))


def test_a_lora_step_lowers_the_loss(paths: Paths, llama: Path) -> None:
    peft = pytest.importorskip("peft")
    model = AutoModelForCausalLM.from_pretrained(made(paths, llama), device_map="cpu")
    model = peft.prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)
    adapters = peft.LoraConfig(r=8, target_modules="all-linear", task_type="CAUSAL_LM")
    torch.manual_seed(0)
    model = peft.get_peft_model(model, adapters).train()
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-2)
    ids = some_ids(250)
    losses = []
    for _ in range(3):
        loss = model(ids, labels=ids).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
    assert losses[0] > losses[1] > losses[2]


def test_the_snippet_runs_as_it_is_shown(
    paths: Paths,
    llama: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("peft")
    monkeypatch.chdir(tmp_path)
    code = tmp_path / "finetune.py"
    code.write_text(finetune_snippet(str(made(paths, llama))), encoding="utf-8")
    runpy.run_path(str(code))
    losses = [float(line.split()[1]) for line in capsys.readouterr().out.splitlines() if line[:5] == "loss "]
    assert len(losses) == 6
    assert losses[-2] < losses[0]
    assert (tmp_path / "adapter" / "adapter_model.safetensors").is_file()
    card = (Path(paths.variants) / next(iter(paths.variants.iterdir())).name / "README.md").read_text("utf-8")
    assert "get_peft_model" in card


# --- files that others damaged, or made to harm -----------------------------------------------------------


def _state(**changes: Any) -> Callable[[dict[str, torch.Tensor]], None]:
    def change(tensors: dict[str, torch.Tensor]) -> None:
        state = json.loads(bytes(tensors[STATE].tolist()))
        state.update(changes)
        text = json.dumps({key: value for key, value in state.items() if value != "gone"})
        tensors[STATE] = torch.tensor(list(text.encode()), dtype=torch.uint8)

    return change


def _put(name: str, tensor: torch.Tensor | None) -> Callable[[dict[str, torch.Tensor]], None]:
    def change(tensors: dict[str, torch.Tensor]) -> None:
        if tensor is None:
            del tensors[name]
        else:
            tensors[name] = tensor

    return change


U8, F32 = torch.uint8, torch.float32
HOSTILE: Mapping[str, Callable[[dict[str, torch.Tensor]], None]] = {
    "no blocks": _state(blocksize=0),
    "negative blocks": _state(blocksize=-64),
    "blocks that are true": _state(blocksize=True),
    "blocks that are text": _state(blocksize="64"),
    "other blocks": _state(blocksize=128),
    "another type": _state(quant_type="fp4"),
    "no type": _state(quant_type="gone"),
    "no shape": _state(shape="gone"),
    "a shape of one": _state(shape=[4096]),
    "an absurd shape": _state(shape=[1 << 40, 1 << 40]),
    "a negative shape": _state(shape=[-64, -64]),
    "a shape of fractions": _state(shape=[64.0, 512.0]),
    "a shape of another size": _state(shape=[64, 64]),
    "no nested blocks": _state(nested_blocksize=0),
    "an endless offset": _state(nested_offset=float("inf")),
    "an offset of text": _state(nested_offset="0"),
    "another nested dtype": _state(nested_dtype="float64"),
    "a state that is no JSON": _put(STATE, torch.tensor([1, 2, 3], dtype=U8)),
    "a state that is a list": _put(STATE, torch.tensor(list(b"[64]"), dtype=U8)),
    "an endless state": _put(STATE, torch.full((5000,), 32, dtype=U8)),
    "a state of numbers": _put(STATE, torch.zeros(100)),
    "no state": _put(STATE, None),
    "no weight": _put(UP, None),
    "a short weight": _put(UP, torch.zeros(7, 1, dtype=U8)),
    "no absmax": _put(f"{UP}.absmax", None),
    "a short absmax": _put(f"{UP}.absmax", torch.zeros(3, dtype=U8)),
    "an absmax of another dtype": _put(f"{UP}.absmax", torch.zeros(512)),
    "no nested absmax": _put(f"{UP}.nested_absmax", None),
    "a long nested absmax": _put(f"{UP}.nested_absmax", torch.zeros(100)),
    "no nested map": _put(f"{UP}.nested_quant_map", None),
    "a short nested map": _put(f"{UP}.nested_quant_map", torch.zeros(255)),
    "no map": _put(f"{UP}.quant_map", None),
    "a short map": _put(f"{UP}.quant_map", torch.zeros(15)),
    "another map": _put(f"{UP}.quant_map", torch.zeros(16)),
    "a nested absmax that is no number": _put(f"{UP}.nested_absmax", torch.tensor([float("nan"), 1.0])),
    "a second state": _put(STATE.replace("nf4", "fp4"), torch.tensor(list(b"{}"), dtype=U8)),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_damaged_and_hostile_folders_are_refused_by_name(case: str, paths: Paths, llama: Path) -> None:
    folder = made(paths, llama)
    tensors = load_file(folder / "model.safetensors")
    HOSTILE[case](tensors)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(BitwrightError) as caught:
        verify_folder(folder)
    assert isinstance(caught.value, CorruptFileError)
    assert caught.value.hint


def test_codes_stored_in_another_dtype_are_read(paths: Paths, llama: Path) -> None:
    """``bnb_4bit_quant_storage`` puts the same bytes into bfloat16, for sharded training."""
    folder = made(paths, llama)
    expected = open_model(folder).read_f32(UP)
    tensors = load_file(folder / "model.safetensors")
    tensors[UP] = tensors[UP].reshape(-1).view(torch.bfloat16).reshape(-1, 1)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    assert np.array_equal(open_model(folder).read_f32(UP), expected)
