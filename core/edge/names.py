"""Names of files, inputs and outputs of edge models: what can be asked without loading any runtime."""

from __future__ import annotations

from pathlib import Path
from typing import Final

MODEL_NAME: Final = "model.onnx"
DATA_NAME: Final = "model.onnx.data"
IR_NAME: Final = "openvino_model.xml"
IR_WEIGHTS_NAME: Final = "openvino_model.bin"

IDS, MASK, LOGITS = "input_ids", "attention_mask", "logits"


def past_names(layer: int) -> tuple[str, str]:
    """Inputs of a layer's kept keys and values, named as Optimum names them."""
    return f"past_key_values.{layer}.key", f"past_key_values.{layer}.value"


def present_names(layer: int) -> tuple[str, str]:
    """Outputs of a layer's keys and values, kept and new."""
    return f"present.{layer}.key", f"present.{layer}.value"


def is_onnx(folder: Path) -> bool:
    return (folder / MODEL_NAME).is_file()


def is_edge_folder(path: Path) -> bool:
    """Whether ``path`` is a folder of ONNX or OpenVINO files, to be run by their runtimes."""
    return path.is_dir() and (is_onnx(path) or (path / IR_NAME).is_file())
