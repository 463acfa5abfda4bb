"""The options of every method: type, default, limits, words and where each applies. Pages, the command line
and the checks all read this one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from core.errors import InvalidRecipeError
from core.language import tr

Kind = Literal["int", "float", "bool", "choice", "text"]

_INT: Final = ("INT8", "INT4", "INT3", "INT2")
_LOW_INT: Final = ("INT4", "INT3", "INT2")
_FP8: Final = ("FP8_E4M3", "FP8_E5M2")
_CALIBRATED: Final = ("gptq", "awq", "awq+gptq", "static")
_WEIGHT_ONLY: Final = ("rtn", "gptq", "awq", "awq+gptq")
_QAT: Final = ("qat",)
_LEARNED: Final = (*_WEIGHT_ONLY, *_QAT)
_W8A8: Final = ("dynamic", "static")
EDGE_CONTAINERS: Final = ("onnx", "openvino")
HUB_TEXT: Final = "hub:"  # how the name of a calibration text that is a data set of the Hub begins
BUNDLED_CALIBRATION: Final = "bundled"  # the text that comes along; "" is the usual one of the settings
_WITHOUT_TEXT: Final = tuple(("dynamic", dtype) for dtype in _FP8)  # nothing to smooth, nothing to measure


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option. ``methods``, ``dtypes`` and ``containers`` say where it applies (None: everywhere);
    ``expert`` options are folded away until asked for."""

    key: str
    kind: Kind
    default: Any
    title: str
    about: str
    choices: tuple[Any, ...] = ()
    low: float | None = None
    high: float | None = None
    methods: tuple[str, ...] | None = None
    dtypes: tuple[str, ...] | None = None
    containers: tuple[str, ...] | None = None
    expert: bool = True
    without: tuple[tuple[str, str], ...] = ()  # pairs of method and dtype that have no use for it

    def applies(self, method: str, dtype: str, container: str) -> bool:
        return (
            (self.methods is None or method in self.methods)
            and (self.dtypes is None or dtype in self.dtypes)
            and (self.containers is None or container in self.containers)
            and (method, dtype) not in self.without
        )


OPTIONS: tuple[OptionSpec, ...] = (
    OptionSpec(
        "minutes",
        "float",
        20.0,
        "Training time",
        "Minutes that training may take, the starting point included. More time loses less.",
        low=0.05,
        high=10_080.0,
        methods=_QAT,
        expert=False,
    ),
    OptionSpec(
        "steps",
        "int",
        0,
        "Steps",
        "Train for so many steps instead of a time; 0: as many as fit into the time.",
        low=0,
        high=10_000_000,
        methods=_QAT,
    ),
    OptionSpec(
        "start",
        "choice",
        "gptq",
        "Start from",
        "What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.",
        choices=("gptq", "rtn"),
        methods=_QAT,
        dtypes=_INT,
    ),
    OptionSpec(
        "learning_rate",
        "float",
        0.0,
        "Learning rate",
        "How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.",
        low=0.0,
        high=1.0,
        methods=_QAT,
    ),
    OptionSpec(
        "batch",
        "int",
        2,
        "Batch",
        "Windows of text in one step. More are steadier, slower and need more memory.",
        low=1,
        high=256,
        methods=_QAT,
    ),
    OptionSpec(
        "layers",
        "text",
        "all",
        "Layers",
        "What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.",
        methods=_QAT,
    ),
    OptionSpec(
        "ternary_type",
        "choice",
        "TQ2_0",
        "Block type",
        "TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.",
        choices=("TQ2_0", "TQ1_0"),
        methods=_QAT,
        dtypes=("TERNARY", "BINARY"),
        containers=("gguf",),
    ),
    OptionSpec(
        "train_scales",
        "bool",
        True,
        "Train scales",
        "Scales learn along with the weights.",
        methods=_QAT,
        dtypes=_INT,
    ),
    OptionSpec(
        "activations",
        "choice",
        "none",
        "Activations",
        "Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.",
        choices=("none", "dynamic", "static"),
        methods=_QAT,
        dtypes=("INT8",),
        containers=("compressed-tensors",),
    ),
    OptionSpec(
        "gradient_checkpointing",
        "choice",
        "auto",
        "Save memory",
        "Compute each block again on the way back instead of keeping what it computed: a third slower.",
        choices=("auto", "on", "off"),
        methods=_QAT,
    ),
    OptionSpec(
        "train_compute",
        "choice",
        "auto",
        "Products in",
        "Products in bfloat16 are much faster on some processors and slower on others: auto measures.",
        choices=("auto", "fp32", "bf16"),
        methods=_QAT,
    ),
    OptionSpec(
        "granularity",
        "choice",
        "group",
        "Scales for",
        "What shares one scale: smaller parts follow the weights better and need more room.",
        choices=("tensor", "channel", "group"),
        methods=_LEARNED,
        dtypes=_INT,
    ),
    OptionSpec(
        "fp8_granularity",
        "choice",
        "channel",
        "Scales for",
        "What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.",
        choices=("tensor", "channel", "block"),
        dtypes=_FP8,
    ),
    OptionSpec(
        "group_size",
        "int",
        128,
        "Group size",
        "Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.",
        choices=(32, 64, 128, 256),
        methods=_LEARNED,
        dtypes=_INT,
        expert=False,
    ),
    OptionSpec(
        "block_size",
        "int",
        64,
        "Block size",
        "Weights in a row that share one scale. 64 is what QLoRA uses.",
        choices=(32, 64, 128, 256, 512, 1024, 2048, 4096),
        containers=("bitsandbytes",),
    ),
    OptionSpec(
        "double_quant",
        "bool",
        True,
        "Double quantization",
        "Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).",
        containers=("bitsandbytes",),
        expert=False,
    ),
    OptionSpec(
        "symmetric",
        "bool",
        True,
        "Symmetric",
        "The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.",
        methods=_LEARNED,
        dtypes=_INT,
    ),
    OptionSpec(
        "scale_search",
        "bool",
        True,
        "Search scales",
        "Try many scales for each group and keep the one with the least squared error.",
        methods=_WEIGHT_ONLY,
        dtypes=_INT,
    ),
    OptionSpec(
        "act_order",
        "bool",
        True,
        "Important columns first",
        "Round the columns with the largest activations first (act-order, with static groups).",
        methods=("gptq", "awq+gptq"),
    ),
    OptionSpec(
        "damping",
        "float",
        0.01,
        "Damping",
        "Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.",
        low=0.0,
        high=1.0,
        methods=("gptq", "awq+gptq"),
    ),
    OptionSpec(
        "sweeps",
        "int",
        0,
        "Further passes",
        "How often the groups of a matrix are solved again afterwards, scales included.",
        low=0,
        high=8,
        methods=("gptq", "awq+gptq"),
    ),
    OptionSpec(
        "true_sequential",
        "bool",
        True,
        "True sequential",
        "Each matrix sees the errors of those before it in the same block.",
        methods=("gptq", "awq+gptq"),
    ),
    OptionSpec(
        "clip_search",
        "bool",
        True,
        "Search clipping",
        "Cut off outliers of a group where that lowers the error of the output.",
        methods=("awq",),
    ),
    OptionSpec(
        "smoothquant",
        "text",
        "auto",
        "SmoothQuant",
        "Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.",
        methods=_W8A8,
        dtypes=("INT8",),
    ),
    OptionSpec(
        "observer",
        "choice",
        "minmax",
        "Activation range",
        "How the range of an activation is chosen from what the text showed.",
        choices=("minmax", "percentile", "entropy"),
        methods=("static",),
    ),
    OptionSpec(
        "format",
        "choice",
        "auto",
        "Format",
        "Which compressed-tensors format to write.",
        choices=("auto", "pack-quantized", "int-quantized", "float-quantized", "naive-quantized"),
        containers=("compressed-tensors",),
    ),
    OptionSpec(
        "kv_cache",
        "bool",
        True,
        "Keep keys and values",
        "The graph takes and gives the keys and values of earlier tokens, which makes writing quick; "
        "without, it reads whole texts only and has but two inputs.",
        containers=EDGE_CONTAINERS,
    ),
    OptionSpec(
        "calibration",
        "text",
        "",
        "Calibration text",
        "A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.",
        methods=(*_CALIBRATED, "dynamic", *_QAT),
        expert=False,
        without=_WITHOUT_TEXT,
    ),
    OptionSpec(
        "samples",
        "int",
        32,
        "Samples",
        "How many windows of text are looked at.",
        low=1,
        high=4096,
        methods=(*_CALIBRATED, "dynamic", *_QAT),
        without=_WITHOUT_TEXT,
    ),
    OptionSpec(
        "length",
        "int",
        512,
        "Sample length",
        "Tokens in one window of text.",
        low=16,
        high=131_072,
        methods=(*_CALIBRATED, "dynamic", *_QAT),
        without=_WITHOUT_TEXT,
    ),
)

_BY_KEY = {spec.key: spec for spec in OPTIONS}
if len(_BY_KEY) != len(OPTIONS):
    raise RuntimeError("two options share a key")


def option(key: str) -> OptionSpec:
    """The option of that key; raises KeyError."""
    return _BY_KEY[key]


def options_for(method: str, dtype: str, container: str) -> tuple[OptionSpec, ...]:
    """The options that apply to one point of the space, in the order in which they are shown."""
    return tuple(spec for spec in OPTIONS if spec.applies(method, dtype, container))


def default_of(spec: OptionSpec, method: str, dtype: str, container: str) -> Any:
    """The option's default at one point: a few depend on it."""
    if spec.key == "symmetric":
        return not (method in {"awq", "awq+gptq"} or container == "awq")
    if spec.key == "granularity" and dtype == "INT8" and container != "gguf":
        return "channel"
    if spec.key == "group_size" and container == "gguf":
        return 32
    if spec.key == "samples" and method == "awq":
        return 8  # all that its search looks at
    if method == "qat" and spec.key in {"samples", "length"}:
        return (
            64 if spec.key == "samples" else 256
        )  # as many tokens for the start, in more and shorter windows
    return spec.default


def complete_options(given: Mapping[str, Any], method: str, dtype: str, container: str) -> dict[str, Any]:
    """``given`` checked, with defaults for the rest.

    Raises InvalidRecipeError naming the option that is unknown, does not apply, or is out of range.
    """
    applying = {spec.key: spec for spec in options_for(method, dtype, container)}
    for key in given:
        if key not in _BY_KEY:
            raise InvalidRecipeError(
                tr("there is no option '{key}'", key=key),
                tr("options here: {options}", options=", ".join(applying) or tr("none")),
            )
        if key not in applying:
            raise InvalidRecipeError(
                tr(
                    "'{key}' has no meaning for {dtype} by {method} in {container}",
                    key=key,
                    dtype=dtype,
                    method=method,
                    container=container,
                ),
                tr("options here: {options}", options=", ".join(applying) or tr("none")),
            )
    found = {}
    for key, spec in applying.items():
        default = default_of(spec, method, dtype, container)
        found[key] = checked(spec, given[key]) if given.get(key) is not None else default
    return found


def checked(spec: OptionSpec, value: Any) -> Any:
    """``value`` in the option's type; InvalidRecipeError when it cannot be one."""
    problem = _problem(spec, value)
    if problem:
        raise InvalidRecipeError(problem, tr(spec.about))
    if spec.kind == "float":
        return float(value)
    if spec.key == "smoothquant":
        text = str(value).strip().lower()
        return text if text in {"none", "auto"} else float(text)
    return value


def _problem(spec: OptionSpec, value: Any) -> str | None:
    said = {"key": spec.key, "value": repr(value)}
    if spec.kind == "bool":
        return None if isinstance(value, bool) else tr("{key} {value} is neither true nor false", **said)
    if spec.kind in {"int", "float"}:
        return _number_problem(spec, value, said)
    if spec.kind == "choice":
        return None if value in spec.choices else _none_of(spec, said)
    if spec.key == "smoothquant":
        return _smoothquant_problem(value, said)
    return None if isinstance(value, str) else tr("{key} {value} is not a text", **said)


def _number_problem(spec: OptionSpec, value: Any, said: Mapping[str, str]) -> str | None:
    kinds = (int,) if spec.kind == "int" else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds):
        if spec.kind == "int":
            return tr("{key} {value} is not a whole number", **said)
        return tr("{key} {value} is not a number", **said)
    if spec.low is not None and not spec.low <= value <= (spec.high or value):
        low, high = f"{spec.low:g}", f"{spec.high:g}"
        return tr("{key} {value} is not between {low} and {high}", low=low, high=high, **said)
    return _none_of(spec, said) if spec.choices and value not in spec.choices else None


def _none_of(spec: OptionSpec, said: Mapping[str, str]) -> str:
    return tr("{key} {value} is none of {choices}", choices=", ".join(map(str, spec.choices)), **said)


def _smoothquant_problem(value: Any, said: Mapping[str, str]) -> str | None:
    if str(value).strip().lower() in {"none", "auto"}:
        return None
    try:
        return None if 0.0 <= float(value) <= 1.0 else tr("{key} {value} is not between 0 and 1", **said)
    except (TypeError, ValueError):
        return tr("{key} {value} is neither none, auto nor a number", **said)
