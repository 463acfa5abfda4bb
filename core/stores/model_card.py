"""The model card of a variant that goes to the Hub: what it is made of, how, and what was measured."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from core.formats import file_size
from core.library.records import FileRecord, Measurement, SourceRecord, VariantRecord

_MAX_NAMES: Final = 8
_LICENSE_ID: Final = re.compile(r"[a-z0-9][a-z0-9.-]{1,39}")
_OWN_LIBRARIES: Final = {"gguf": "gguf", "onnx": "onnx", "openvino": "openvino"}
_USE: Final = {
    "gguf": "llama.cpp, LM Studio, Ollama and Bitwright run it.\n\n```sh\nllama-cli -hf {repo} -cnv\n```",
}


def model_card(
    variant: VariantRecord,
    source: SourceRecord | None,
    repo: str,
    files: Sequence[FileRecord],
    loading: str | None = None,
) -> str:
    """README.md as the Hub reads it: YAML front matter, then tables. ``files`` are named as they lie in the
    repository; ``loading`` is the loading section that the variant's own card has, if any.

    Nothing of this computer goes in: no paths, no machine.
    """
    facts = variant.facts
    base = _base_model(variant, source)
    recipe = variant.recipe
    tags = {"bitwright", recipe.container.lower(), recipe.label.lower().replace(" ", "-")}
    front: dict[str, Any] = _license(facts.license)
    if base:
        front |= {"base_model": base, "base_model_relation": "quantized"}
    front |= {
        "quantized_by": repo.split("/", maxsplit=1)[0],
        "library_name": _OWN_LIBRARIES.get(recipe.container, "transformers"),
        "pipeline_tag": "text-generation",
        "tags": sorted(tags),
    }
    sections = [
        f"# {line(facts.name)}: {recipe.label}",
        _made(variant, base),
        "## Files\n\n" + _table(("file", "size", "SHA-256"), _file_rows(files)),
        *_loading(recipe.container, repo, loading),
        "## Recipe\n\n" + _recipe(variant),
        "## Lineage\n\n" + _table(("", ""), _lineage(variant, source, base)),
        "## Measured\n\n" + _measured(variant.measurements),
    ]
    if variant.warnings:
        sections.append(
            "## To know\n\n" + "\n".join(_warning(w.message, w.tensors) for w in variant.warnings)
        )
    return f"---\n{_yaml(front)}---\n\n" + "\n\n".join(sections) + "\n"


def _license(name: str | None) -> dict[str, Any]:
    """By the id that the Hub knows licenses by; one in words is "other" with its name."""
    if not name:
        return {}
    plain = name.strip().lower()
    return (
        {"license": plain}
        if _LICENSE_ID.fullmatch(plain)
        else {"license": "other", "license_name": line(name)}
    )


def _base_model(variant: VariantRecord, source: SourceRecord | None) -> str | None:
    told = variant.lineage.get("repo_id") if not variant.recipe.is_imported else None
    for name in (told, source.repo_id if source else None, variant.facts.base_model):
        if isinstance(name, str) and name.count("/") == 1:
            return name
    return None


def _made(variant: VariantRecord, base: str | None) -> str:
    origin = line(base or variant.facts.name)
    bits = f"{variant.bits_per_weight:.2f} bits a weight, {file_size(variant.size_bytes)}"
    if variant.recipe.is_imported:
        return f"{origin} in {variant.recipe.label} ({bits}). It was not made by Bitwright; how is not known."
    version = line(str(variant.lineage.get("engine_version") or ""))
    return f"{origin} in {variant.recipe.label} ({bits}), made by Bitwright {version}".rstrip() + "."


def _file_rows(files: Sequence[FileRecord]) -> Iterator[tuple[str, ...]]:
    for file in files:
        yield line(file.path), file_size(file.size_bytes), f"`{file.sha256}`"


def _loading(container: str, repo: str, loading: str | None) -> list[str]:
    text = _USE[container].format(repo=repo) if container in _USE else loading
    return [f"## Loading\n\n{text}"] if text else []


def _recipe(variant: VariantRecord) -> str:
    if variant.recipe.is_imported:
        return "Not known: the file was made elsewhere."
    data = variant.recipe.to_json()
    return "```json\n" + json.dumps(data, indent=2, sort_keys=True) + "\n```"


def _lineage(
    variant: VariantRecord, source: SourceRecord | None, base: str | None
) -> Iterator[tuple[str, str]]:
    told = variant.lineage
    yield "made from", line(base or variant.facts.name)
    if revision := told.get("revision") or (source.revision if source else None):
        yield "revision", f"`{line(str(revision))}`"
    if variant.recipe.is_imported:
        yield "imported from", line(str(told.get("imported_from") or "a folder"))
    for file in told.get("source_files") or ():
        if isinstance(file, dict) and str(file.get("path", "")).endswith((".safetensors", ".gguf")):
            yield f"original {line(str(file['path']))}", f"SHA-256 `{line(str(file.get('sha256')))}`"
    calibration = told.get("calibration")
    if isinstance(calibration, dict):
        for key in ("name", "sha256", "samples", "length"):
            if calibration.get(key) is not None:
                yield f"calibration {key}", line(str(calibration[key]))
    yield "architecture", line(variant.facts.architecture)
    yield "parameters", f"{variant.facts.n_params:,}"
    yield "made on", line(variant.created_at[:10])


def _measured(measurements: Sequence[Measurement]) -> str:
    if not measurements:
        return "Not measured."
    rows = []
    for m in measurements:
        speed = f"{m.tokens_per_s:.1f}" if m.tokens_per_s is not None else "not measured"
        text = f"{line(m.text_name)}, {m.windows} x {m.length} tokens"
        rows.append(
            (
                text,
                _number(m.perplexity, 3),
                _number(m.source_perplexity, 3),
                _number(m.kl_divergence, 4),
                _number(100 * m.top1_agreement, 1) + " %",
                speed,
            )
        )
    heads = (
        "on",
        "perplexity",
        "original's",
        "KL divergence",
        "same next word",
        "tokens/s on the maker's computer",
    )
    return _table(heads, rows)


def _number(value: float, digits: int) -> str:
    return f"{value:.{digits}f}" if math.isfinite(value) else "not measured"


def _warning(message: str, tensors: Sequence[str]) -> str:
    names = ", ".join(f"`{line(name)}`" for name in tensors[:_MAX_NAMES])
    if len(tensors) > _MAX_NAMES:
        names += f" and {len(tensors) - _MAX_NAMES} more"
    return f"- {line(message)}" + (f" ({names})" if names else "")


def _table(heads: Sequence[str], rows: Any) -> str:
    lines = [" | ".join(heads), " | ".join("---" for _ in heads)]
    lines += [" | ".join(row) for row in rows]
    return "\n".join(f"| {text} |" for text in lines)


def _yaml(front: dict[str, Any]) -> str:
    import yaml

    return str(yaml.safe_dump(front, sort_keys=False, allow_unicode=True, default_flow_style=False))


def line(text: str) -> str:
    """Text of a file on one printable line, without what Markdown would take for more than text."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(shown.split()).translate({ord(c): None for c in "`|<>[]"})
