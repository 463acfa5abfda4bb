"""``bitwright formats``: every legal point of method x dtype x container, and the options of each."""

from __future__ import annotations

from typing import Any

from rich.table import Table

from core.errors import InvalidInputError
from core.specs.combinations import COMBINATIONS, Combination
from core.specs.levels import LEVELS
from core.specs.methods import method as method_spec
from core.specs.options import default_of, option, options_for


def formats_json() -> dict[str, Any]:
    """All levels and combinations, each with what loads it and its options."""
    return {
        "levels": [
            {
                "name": spec.name,
                "bits_per_weight": spec.typical_bpw,
                "quality": spec.quality,
                "research": spec.research,
                "loads_in": ["llama.cpp", "Ollama", "LM Studio", "Bitwright"],
            }
            for spec in LEVELS
        ],
        "combinations": [_combination_json(point) for point in COMBINATIONS],
    }


def _combination_json(point: Combination) -> dict[str, Any]:
    return {
        "method": point.method,
        "dtype": point.dtype,
        "container": point.container,
        "needs_calibration": method_spec(point.method).needs_calibration,
        "loads_in": [*point.loads_in, "Bitwright"],
        "options": {
            spec.key: {
                "default": default_of(spec, point.method, point.dtype, point.container),
                "choices": list(spec.choices),
                "from": spec.low,
                "to": spec.high,
                "about": spec.about,
            }
            for spec in options_for(point.method, point.dtype, point.container)
        },
    }


def formats_tables() -> tuple[Table, Table]:
    """The same for people."""
    levels = Table(box=None, pad_edge=False, title="GGUF levels (--to)", title_justify="left")
    for heading in ("level", "bits a weight", "quality", "good for"):
        levels.add_column(heading, justify="right" if heading == "bits a weight" else "left")
    for spec in LEVELS:
        levels.add_row(spec.name, f"{spec.typical_bpw:g}", spec.quality, spec.best_for)
    points = Table(
        box=None,
        pad_edge=False,
        title="Other formats (--to, --method, --container)",
        title_justify="left",
    )
    for heading in ("dtype", "method", "container", "text", "loads in"):
        points.add_column(heading)
    for point in COMBINATIONS:
        how = method_spec(point.method)
        needs = "trained" if how.needs_training else "calibrated" if how.needs_calibration else ""
        loads = ", ".join((*point.loads_in, "Bitwright"))
        points.add_row(point.dtype, point.method, point.container, needs, loads)
    return levels, points


def parsed_options(pairs: list[str]) -> dict[str, Any]:
    """``key=value`` words as options of the right type. Raises InvalidInputError."""
    found: dict[str, Any] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        key = key.strip().replace("-", "_")
        try:
            kind = option(key).kind
        except KeyError:
            raise InvalidInputError(f"there is no option '{key}'", "see 'bitwright formats --json'") from None
        if not equals:
            raise InvalidInputError(f"'{pair}' has no value", f"write {key}=VALUE")
        found[key] = _value(key, kind, value.strip())
    return found


def _value(key: str, kind: str, text: str) -> Any:
    words = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
    try:
        if kind == "int":
            return int(text)
        if kind == "float":
            return float(text)
        if kind == "bool":
            return words[text.lower()]
    except (ValueError, KeyError):
        raise InvalidInputError(f"{key} '{text}' is not a {kind}", "see 'bitwright formats --json'") from None
    return text
