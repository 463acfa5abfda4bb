"""OpenVINO's own files (IR) from our ONNX model, by OpenVINO's reader of ONNX; an extra of its own.

The reader is used directly and not by way of its command line's function, which would report its use over the
network.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.edge.check import open_onnx
from core.edge.names import IR_NAME, IR_WEIGHTS_NAME, LOGITS, past_names, present_names
from core.errors import CorruptFileError, InvalidRecipeError, NotFoundError
from core.sources.json_file import safe_file

_MAX_IR_BYTES: Final = 256 << 20


def require_openvino() -> None:
    """Raise InvalidRecipeError with the way out when the package is not there."""
    if find_spec("openvino") is None:
        raise InvalidRecipeError("OpenVINO is not installed", "pip install 'bitwright[openvino]'")


def convert_onnx(onnx_folder: Path, target: Path) -> None:
    """Write the IR of ``onnx_folder`` into ``target``. Integers stay integers and all floats keep their bits.

    Raises InvalidRecipeError without the package, CorruptFileError when it cannot read the model.
    """
    require_openvino()
    import openvino

    try:
        model = openvino.Core().read_model(str(open_onnx(onnx_folder).model))
        openvino.save_model(model, str(target / IR_NAME), compress_to_fp16=False)
    except RuntimeError as error:
        raise _failed(error) from error


@dataclass(slots=True)
class OpenVinoRuntime:
    """The IR compiled for the processor."""

    compiled: Any
    vocab_size: int
    past: tuple[tuple[int, int], ...]
    name: str = "OpenVINO"

    def run(self, feeds: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        try:
            outputs = self.compiled(dict(feeds))
        except RuntimeError as error:
            raise _failed(error) from error
        names = [LOGITS, *(name for layer in range(len(self.past)) for name in present_names(layer))]
        return {name: np.array(outputs[name]) for name in names}


def load_openvino(folder: Path, *, threads: int = 1) -> OpenVinoRuntime:
    """Compile a folder's IR. Raises InvalidRecipeError without the package, NotFoundError and
    CorruptFileError."""
    path = safe_file(folder, IR_NAME)
    if path is None or safe_file(folder, IR_WEIGHTS_NAME) is None:
        raise NotFoundError(f"{folder.name} holds no OpenVINO model", "Make the variant again.")
    if path.stat().st_size > _MAX_IR_BYTES:
        raise CorruptFileError(
            f"{IR_NAME} is too large to be what it claims to be", "Make the variant again."
        )
    require_openvino()
    import openvino

    core = openvino.Core()
    try:
        model = core.read_model(str(path))
        shapes = {name: port.partial_shape for port in model.inputs for name in port.names}
        logits = next(port for port in model.outputs if LOGITS in port.names)
        past: list[tuple[int, int]] = []
        while past_names(len(past))[0] in shapes:
            shape = shapes[past_names(len(past))[0]]
            past.append((shape[1].get_length(), shape[3].get_length()))
        compiled = core.compile_model(
            model, "CPU", {"INFERENCE_NUM_THREADS": max(1, threads), "INFERENCE_PRECISION_HINT": "f32"}
        )
        return OpenVinoRuntime(compiled, logits.partial_shape[2].get_length(), tuple(past))
    except (RuntimeError, StopIteration) as error:
        raise _failed(error) from error


def data_bytes(folder: Path) -> int:
    """Bytes of a converted model's weights."""
    return (folder / IR_WEIGHTS_NAME).stat().st_size


def _failed(error: BaseException) -> CorruptFileError:
    words = " ".join(str(error).split())[:300]
    return CorruptFileError(f"OpenVINO cannot run this model: {words}", "Make the variant again.")
