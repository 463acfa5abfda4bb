"""Which files of a repository are taken, and that hostile ones never are."""

from __future__ import annotations

import pytest

from core.errors import InvalidInputError, UnsupportedModelError
from core.hub.client import HubFile, HubModelInfo
from core.hub.plan import DownloadPlan, plan_download

COMMIT = "c" * 40


def page(files: dict[str, int]) -> HubModelInfo:
    listed = tuple(HubFile(name, size, "a" * 64, None) for name, size in files.items())
    return HubModelInfo("org/m", COMMIT, listed, None, False, 0, 0, (), None)


def names(plan: DownloadPlan) -> list[str]:
    return [file.path for file in plan.files]


def reasons(plan: DownloadPlan) -> dict[str, str]:
    return {skipped.path: skipped.reason for skipped in plan.skipped}


LLAMA = {
    "config.json": 1,
    "generation_config.json": 1,
    "tokenizer.json": 9,
    "tokenizer_config.json": 1,
    "chat_template.jinja": 1,
    "model.safetensors.index.json": 1,
    "model-00001-of-00002.safetensors": 100,
    "model-00002-of-00002.safetensors": 100,
    "LICENSE": 1,
    "README.md": 1,
}


def test_safetensors_come_with_what_they_need_small_files_first() -> None:
    plan = plan_download(page(LLAMA))
    assert set(names(plan)) == set(LLAMA)
    assert names(plan)[-2:] == ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    assert plan.total_bytes == 216
    assert plan.skipped == ()
    assert plan.revision == "main"


def test_duplicates_pickles_code_and_other_formats_are_left_out_with_reasons() -> None:
    more = {
        "consolidated.safetensors": 200,
        "original/consolidated.00.pth": 200,
        "original/params.json": 1,
        "pytorch_model.bin": 200,
        "model.Q4_K_M.gguf": 50,
        "onnx/model.onnx": 200,
        "modeling_custom.py": 1,
        ".gitattributes": 1,
        "images/picture.png": 5,
    }
    plan = plan_download(page(LLAMA | more))
    assert set(names(plan)) == set(LLAMA)
    assert set(reasons(plan)) == set(more)
    assert "pickled" in reasons(plan)["pytorch_model.bin"]
    assert "other weights" in reasons(plan)["consolidated.safetensors"]


def test_consolidated_weights_are_taken_when_there_are_no_others() -> None:
    plan = plan_download(page({"consolidated.safetensors": 5, "config.json": 1}))
    assert names(plan) == ["config.json", "consolidated.safetensors"]


@pytest.mark.parametrize(
    ("files", "chosen"),
    [
        ({"m-Q4_K_M.gguf": 5, "m-BF16.gguf": 16, "m-f16.gguf": 16, "m-F32.gguf": 32}, ["m-BF16.gguf"]),
        ({"m-Q4_K_M.gguf": 5, "m-f32.gguf": 32, "m-fp16.gguf": 16}, ["m-fp16.gguf"]),
        ({"m-Q4_K_M.gguf": 5, "m-Q8_0.gguf": 8, "mmproj-model-f16.gguf": 99}, ["m-Q8_0.gguf"]),
        (
            {"m-Q8_0.gguf": 8, "BF16/m-00001-of-00002.gguf": 9, "BF16/m-00002-of-00002.gguf": 7},
            ["BF16/m-00001-of-00002.gguf", "BF16/m-00002-of-00002.gguf"],
        ),
    ],
)
def test_of_several_gguf_models_full_precision_or_the_largest_is_taken(
    files: dict[str, int], chosen: list[str]
) -> None:
    plan = plan_download(page({**files, "README.md": 1, "config.json": 1}))
    assert names(plan) == ["README.md", *chosen]


def test_include_chooses_the_weights_and_their_companions_come_along() -> None:
    files = {**LLAMA, "m-Q4_K_M.gguf": 5}
    assert names(plan_download(page(files), ["*Q4_K_M.gguf"])) == ["LICENSE", "README.md", "m-Q4_K_M.gguf"]
    with pytest.raises(InvalidInputError) as caught:
        plan_download(page(files), ["*Q9*"])
    assert "m-Q4_K_M.gguf" in caught.value.hint


@pytest.mark.parametrize("include", [[], ["*.bin"]])
def test_a_repository_of_pickles_alone_is_refused_in_words(include: list[str]) -> None:
    with pytest.raises(UnsupportedModelError, match="only pickled weights"):
        plan_download(page({"config.json": 1, "pytorch_model.bin": 100}), include)


def test_a_repository_without_weights_is_refused() -> None:
    with pytest.raises(UnsupportedModelError, match="no weights"):
        plan_download(page({"README.md": 1}))


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.safetensors",
        "/etc/cron.d/evil.safetensors",
        "C:\\evil.safetensors",
        "..\\evil.safetensors",
        "a/../../evil.safetensors",
        "nul\0.safetensors",
        "new\nline.safetensors",
        "x" * 300 + ".safetensors",
        "CONFIG.JSON",
        "./model.safetensors",
        "model.safetensors:stream",
        "model.safetensors.",
        "aux.safetensors",
        "COM1",
        "lpt9 .x.safetensors",
        "escape\x9b2J.safetensors",
        "stfar\u202esrosnet.efas",
        "half\ud800.safetensors",
        ".bitwright-download/x.safetensors",
    ],
)
def test_hostile_names_are_skipped(name: str) -> None:
    plan = plan_download(page({"config.json": 1, "model.safetensors": 5, name: 7}))
    assert names(plan) == ["config.json", "model.safetensors"]
    assert reasons(plan)[name] == "its name is not safe"


@pytest.mark.parametrize("name", ["console.safetensors", "nul-model.safetensors", "模型.safetensors"])
def test_names_that_only_look_odd_are_taken(name: str) -> None:
    assert name in names(plan_download(page({"config.json": 1, name: 7}), ["*"]))


def test_names_that_one_system_holds_for_the_same_are_taken_once() -> None:
    plan = plan_download(page({"config.json": 1, "\u00e9.safetensors": 5, "e\u0301.safetensors": 7}), ["*"])
    assert names(plan) == ["config.json", "\u00e9.safetensors"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_name_cannot_be_a_file_and_a_folder_at_once(order: int) -> None:
    both = dict([("X", 5), ("x/model.safetensors", 7)][::order])
    plan = plan_download(page({"config.json": 1, "model.safetensors": 5, **both}), ["*"])
    (second,) = list(both)[1:]
    assert reasons(plan)[second] == "its name is not safe"


def test_a_companion_of_absurd_size_is_skipped() -> None:
    plan = plan_download(page({"config.json": 10**12, "model.safetensors": 5}))
    assert names(plan) == ["model.safetensors"]
