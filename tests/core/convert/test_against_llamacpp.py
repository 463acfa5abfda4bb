"""Files made from our plans are llama.cpp's own converter's files, to the byte."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from numpy.typing import NDArray

from core.containers.gguf import TensorOut, verify_gguf, write_gguf
from core.convert.plan import ConvertedTensor, plan_conversion
from core.sources.gguf_header import GgufHeader
from core.sources.source import open_source
from tests.fakes import converter_cases
from tests.fakes.converter_cases import CASES

pytestmark = [pytest.mark.oracle, pytest.mark.timeout(900)]

TYPE_IDS = {"f32": 0, "f16": 1, "bf16": 30}
FILE_TYPES = {"f32": 0, "f16": 1, "bf16": 32}


@pytest.fixture(scope="module")
def converted(
    tmp_path_factory: pytest.TempPathFactory,
    llamacpp_converter: Path,
    sentencepiece_folder: Path,
    smollm2_hf: Path,
) -> Path:
    """Folder with the tiny models and, beside each, what llama.cpp's converter made of it."""
    out = tmp_path_factory.mktemp("converted")
    result = subprocess.run(
        [sys.executable, converter_cases.__file__, str(out), str(smollm2_hf)],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(llamacpp_converter), str(sentencepiece_folder)]),
            "OMP_NUM_THREADS": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr[-4000:]
    return out


def write_ours(folder: Path, outtype: str, target: Path) -> Path:
    plan = plan_conversion(open_source(folder))

    def out(tensor: ConvertedTensor) -> TensorOut:
        type_id = 0 if tensor.always_f32 else TYPE_IDS[outtype]

        def data() -> NDArray[Any]:
            values = tensor.load()
            if type_id == 0:
                return values
            return np.asarray(gguf.quants.quantize(values, gguf.GGMLQuantizationType(type_id)))

        return TensorOut(tensor.name, tensor.shape, type_id, data)

    outs = [out(tensor) for tensor in plan.tensors]
    write_gguf(target, plan.architecture, plan.metadata, outs, file_type=FILE_TYPES[outtype])
    verify_gguf(target, outs)
    return target


def assert_same(ours: Path, theirs: Path) -> None:
    """Compare pair by pair and tensor by tensor first, so that a failure says what differs."""
    mine, other = GgufHeader(ours), GgufHeader(theirs)
    my_entries = {entry.key: entry for entry in mine.entries()}
    other_entries = {entry.key: entry for entry in other.entries()}
    assert list(my_entries) == list(other_entries)
    for key, entry in other_entries.items():
        assert my_entries[key] == entry
    assert {name: t.info for name, t in mine.tensors.items()} == {
        name: t.info for name, t in other.tensors.items()
    }
    a, b = open_source(ours), open_source(theirs)
    for name in a.tensors:
        assert np.array_equal(a.read(name), b.read(name)), name
    assert ours.read_bytes() == theirs.read_bytes()


@pytest.mark.parametrize("name", CASES)
def test_tiny_models_of_every_family_convert_to_the_same_file(
    converted: Path, name: str, tmp_path: Path
) -> None:
    ours = write_ours(converted / name, CASES[name][1], tmp_path / "ours.gguf")
    assert_same(ours, converted / f"{name}.gguf")


@pytest.mark.real_model
def test_the_real_smollm2_converts_to_the_same_file(
    converted: Path, smollm2_hf: Path, tmp_path: Path
) -> None:
    ours = write_ours(smollm2_hf, "bf16", tmp_path / "ours.gguf")
    assert_same(ours, converted / "smollm2.gguf")


@pytest.mark.parametrize("name", CASES)
def test_rows_loaded_in_pieces_are_the_rows_of_the_whole(converted: Path, name: str) -> None:
    for tensor in plan_conversion(open_source(converted / name)).tensors:
        whole = tensor.load()
        assert whole.shape == tensor.shape
        n_rows = tensor.shape[0]
        for start, stop in ((0, n_rows), (0, n_rows // 3), (n_rows // 3, n_rows - 1)):
            assert np.array_equal(tensor.load_rows(start, stop), whole[start:stop]), tensor.name
