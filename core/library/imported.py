"""Variants that other programs made: registered where they lie, with a lineage that claims nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from core.jobs.context import JobContext
from core.library.catalog import Catalog
from core.library.hashed_files import hash_files
from core.library.ids import new_variant_id
from core.library.originals import fits, unknown_source_id
from core.library.publish import publish_imported
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.sources.gguf_file import GgufSource
from core.sources.gguf_header import GgufHeader
from core.sources.source import FolderSource, open_source
from core.specs.levels import LEVELS
from core.specs.recipe import IMPORTED, Recipe
from core.types import ModelFacts, Stage, StoredWarning

#: llama.cpp's ``general.file_type`` -> the level's name; those that this engine cannot make too
FILE_TYPES: Final[Mapping[int, str]] = {
    **{level.file_type: level.name for level in LEVELS},
    19: "IQ2_XXS",
    20: "IQ2_XS",
    22: "IQ3_XS",
    23: "IQ3_XXS",
    24: "IQ1_S",
    25: "IQ4_NL",
    26: "IQ3_S",
    27: "IQ3_M",
    28: "IQ2_S",
    29: "IQ2_M",
    30: "IQ4_XS",
    31: "IQ1_M",
    38: "MXFP4_MOE",
}
_INTEGER_BITS: Final = {2: "INT2", 3: "INT3", 4: "INT4", 8: "INT8"}
_MAX_NAME: Final = 200
_TEXTS: Final = (".json", ".jinja", ".txt", ".md", ".model")


def level_of(header: GgufHeader, facts: ModelFacts) -> str | None:
    """The mix that a GGUF header names, None where it names none or what it names cannot be."""
    number = header.get("general.file_type")
    name = FILE_TYPES.get(number) if isinstance(number, int) and not isinstance(number, bool) else None
    if name is None or (name in {"F32", "F16", "BF16"}) == facts.quantized:
        return None
    return name


def finished_recipe(path: Path) -> Recipe | None:
    """What can be said of a quantized model's recipe by its headers; None for a model in full precision, and
    for a folder in a format that is not known. Raises what ``open_source`` raises."""
    source = open_source(path)
    facts = source.facts()
    if isinstance(source, GgufSource):
        if not facts.quantized:
            return None
        return Recipe(IMPORTED, facts.dtype, "gguf", level_of(source.header, facts))
    if not isinstance(source, FolderSource):
        return None
    quantizer = source.config.get("quantization_config")
    return _folder_recipe(quantizer) if isinstance(quantizer, dict) else None


def _folder_recipe(quantizer: Mapping[str, Any]) -> Recipe | None:
    method = quantizer.get("quant_method")
    bits = quantizer.get("bits", quantizer.get("w_bit"))
    dtype: str | None = None
    match method:
        case "gptq" | "awq":
            dtype = _INTEGER_BITS.get(bits) if isinstance(bits, int) else None
        case "bitsandbytes":
            four = {"nf4": "NF4", "fp4": "FP4"}.get(str(quantizer.get("bnb_4bit_quant_type")).lower())
            dtype = (
                four if quantizer.get("load_in_4bit") else "INT8" if quantizer.get("load_in_8bit") else None
            )
        case "compressed-tensors":
            dtype = _packed_dtype(quantizer.get("config_groups"))
        case "bitnet":
            dtype = "TERNARY"
    return None if dtype is None else Recipe(IMPORTED, dtype, str(method))


def _packed_dtype(groups: object) -> str | None:
    """The dtype of compressed-tensors' first group."""
    group = next(iter(groups.values()), None) if isinstance(groups, dict) else None
    weights = group.get("weights") if isinstance(group, dict) else None
    if not isinstance(weights, dict):
        return None
    bits = weights.get("num_bits")
    if weights.get("type") == "float":
        return "FP8_E4M3" if bits == 8 else None
    return _INTEGER_BITS.get(bits) if isinstance(bits, int) else None


def register_imported(
    ctx: JobContext,
    path: Path,
    recipe: Recipe,
    origin: Mapping[str, Any],
    claimed: Mapping[Path, str],
    *,
    known: Mapping[Path, str] | None = None,
) -> VariantRecord:
    """Hash a finished model where it lies and add it to the library; its files are never written, moved or
    deleted by us. The same files at the same place are the same variant.

    ``origin``: ``name?, repo_id?, revision?, store?, store_name?, template?, system?, parameters?``. Raises
    what ``open_source`` raises, CorruptFileError where a claimed SHA-256 is wrong, CancelledError.
    """
    ctx.stage(Stage.PREPARE)
    source = open_source(path)
    facts = source.facts()
    ctx.check_cancelled()
    files = hash_files(ctx, source.path, source.files(), known or {}, claimed)
    ctx.stage(Stage.CATALOG)
    given = origin.get("name") or origin.get("store_name")
    name = str(given or facts.name)[:_MAX_NAME]
    with Catalog(ctx.paths) as catalog:
        there = _known(catalog, source.path, files)
        if there is not None:
            return there
        if (same := _same_content(catalog, files)) is not None:
            ctx.warning(StoredWarning("same_content", f"The library has the same content already: {same}."))
        size = sum(file.size_bytes for file in files)
        record = VariantRecord(
            id=new_variant_id(name, recipe.label),
            name=name,
            source_id=_source_id(catalog, facts),
            path=str(source.path),
            recipe=recipe,
            facts=facts,
            size_bytes=size,
            bits_per_weight=8.0 * facts.size_bytes / facts.n_params if facts.n_params else 0.0,
            files=files,
            warnings=(),
            lineage=_lineage(origin, source.path, facts),
            created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
        return publish_imported(catalog, ctx.paths, record)


def _known(catalog: Catalog, path: Path, files: tuple[FileRecord, ...]) -> VariantRecord | None:
    here = {str(path), str(path.resolve())}
    return next((v for v in catalog.variants() if v.path in here and set(v.files) == set(files)), None)


def _same_content(catalog: Catalog, files: tuple[FileRecord, ...]) -> str | None:
    """The name of a variant or source with the same weights at another place."""
    weights = {file.sha256 for file in files if not file.path.endswith(_TEXTS)}
    records: list[VariantRecord | SourceRecord] = [*catalog.variants(), *catalog.sources()]
    for record in records:
        if weights == {file.sha256 for file in record.files if not file.path.endswith(_TEXTS)}:
            return record.name
    return None


def _source_id(catalog: Catalog, facts: ModelFacts) -> str:
    """The library's source of the repository that the header names as base; else an id that no source has,
    the same for all imported variants of a model, so that they stand together (and are found again when the
    base comes)."""
    base = facts.base_model
    source = catalog.find_source(repo_id=base) if base else None
    return source.id if source is not None and fits(facts, source) else unknown_source_id(base or facts.name)


def _lineage(origin: Mapping[str, Any], path: Path, facts: ModelFacts) -> dict[str, Any]:
    """Where it came from, and nothing about how it was made: that is not known here."""
    told = {
        "imported_from": origin.get("store") or "folder",
        "store_name": origin.get("store_name"),
        "store_path": str(path),
        "repo_id": origin.get("repo_id"),
        "revision": origin.get("revision"),
        "base_model": facts.base_model,
        "template": origin.get("template"),
        "system": origin.get("system"),
        "parameters": dict(origin["parameters"]) if origin.get("parameters") else None,
    }
    return {key: value for key, value in told.items() if value is not None}
