"""Tensors and their stored types from headers alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import CorruptFileError, NotFoundError
from core.sources.source import open_source
from core.sources.tensor_list import list_tensors, type_shares


@pytest.mark.real_model
def test_a_gguf_and_a_folder_tell_the_same_as_opening_them(smollm2_gguf: Path, smollm2_hf: Path) -> None:
    for path in (smollm2_gguf, smollm2_hf):
        opened = open_source(path).tensors
        listed = list_tensors(path)
        assert {t.name: t for t in listed} == dict(opened)
        shares = type_shares(listed)
        assert sum(s.nbytes for s in shares) == sum(t.nbytes for t in listed)
        assert sum(s.tensors for s in shares) == len(listed)
        assert [s.nbytes for s in shares] == sorted((s.nbytes for s in shares), reverse=True)


def test_nothing_there_damaged_and_other_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        list_tensors(tmp_path / "gone.gguf")
    (tmp_path / "m-00001-of-00002.gguf").write_bytes(b"GGUF")
    with pytest.raises(NotFoundError, match="00002-of-00002"):
        list_tensors(tmp_path / "m-00001-of-00002.gguf")
    (tmp_path / "bad.gguf").write_bytes(b"GGUF" + b"\xff" * 40)
    with pytest.raises(Exception, match="GGUF"):
        list_tensors(tmp_path / "bad.gguf")
    (tmp_path / "onnx").mkdir()
    assert list_tensors(tmp_path / "onnx") == ()
    (tmp_path / "onnx" / "model.safetensors").write_bytes(b"\x00" * 9)
    with pytest.raises(CorruptFileError):
        list_tensors(tmp_path / "onnx")
