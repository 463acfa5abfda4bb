"""What Ollama is told of a model besides its weights: template, parameters and system text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from core.errors import BitwrightError, InvalidInputError
from core.language import tr
from core.library.records import VariantRecord
from core.sources.gguf_file import GgufSource
from core.sources.gguf_header import GgufHeader
from core.stores.chat_template import go_template, learn
from core.stores.handover import ExportRequest

#: what a Modelfile's PARAMETER may name (others would make Ollama refuse the file)
_PARAMETERS: Final = frozenset(
    (
        "stop", "num_ctx", "temperature", "top_k", "top_p", "min_p", "repeat_penalty", "repeat_last_n",
        "presence_penalty", "frequency_penalty", "seed", "num_predict", "num_keep",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OllamaTexts:
    """``template`` None leaves it to Ollama, which derives one from the file; ``note`` says which it is."""

    template: str | None
    system: str | None
    parameters: Mapping[str, Any] = field(default_factory=dict)
    license: str | None = None
    note: str = ""


def ollama_texts(record: VariantRecord, weights: Path, request: ExportRequest) -> OllamaTexts:
    """By what Ollama itself had (for a model that came from there), else by the file's chat template."""
    lineage = record.lineage if record.recipe.is_imported else {}  # ours has other things under "system"
    parameters = dict(_plain(lineage.get("parameters")))
    template, system = _stored(lineage.get("template")), _stored(lineage.get("system"))
    note = tr("Template and parameters are those it had in Ollama.")
    if template is None:
        learned = _of_file(weights)
        template, stop, note = learned.template, learned.parameters.get("stop"), learned.note
        system = system or learned.system
        if stop and "stop" not in parameters:
            parameters["stop"] = stop
    if request.context is not None:
        parameters["num_ctx"] = request.context
    if request.temperature is not None:
        parameters["temperature"] = request.temperature
    return OllamaTexts(template, request.system or system, parameters, record.facts.license, note)


def _of_file(weights: Path) -> OllamaTexts:
    try:
        header = GgufSource(weights).header
    except BitwrightError:
        return OllamaTexts(None, None, note=tr("The file's chat template cannot be read: Ollama decides."))
    jinja = header.get("tokenizer.chat_template")
    if not isinstance(jinja, str):
        return OllamaTexts(
            None, None, note=tr("The model has no chat template: Ollama continues plain text.")
        )
    fmt = learn(jinja, _token(header, "bos"), _token(header, "eos"))
    template = None if fmt is None or not fmt.is_known else go_template(fmt)
    if fmt is None or template is None:
        return OllamaTexts(
            None,
            None,
            note=tr("Its chat template is none of the usual ones: Ollama derives one from the file itself."),
        )
    note = (
        tr(
            "Its chat template is {name}: it was put into Ollama's form. Calling tools is left out.",
            name=fmt.name,
        )
        if "tools" in jinja
        else tr("Its chat template is {name}: it was put into Ollama's form.", name=fmt.name)
    )
    stop = {"stop": [fmt.stop]} if fmt.stop else {}
    return OllamaTexts(template, fmt.default_system or None, stop, note=note)


def _token(header: GgufHeader, which: str) -> str:
    """The text of the beginning or end token."""
    number = header.get(f"tokenizer.ggml.{which}_token_id")
    tokens = header.get("tokenizer.ggml.tokens")
    if isinstance(number, int) and isinstance(tokens, list) and 0 <= number < len(tokens):
        return str(tokens[number])
    return ""


def _plain(value: object) -> Mapping[str, Any]:
    return {k: v for k, v in value.items() if k in _PARAMETERS} if isinstance(value, dict) else {}


def _stored(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def create_request(name: str, sha256: str, texts: OllamaTexts) -> dict[str, Any]:
    """The body of POST /api/create."""
    given = {
        "model": name,
        "files": {"model.gguf": f"sha256:{sha256}"},
        "template": texts.template,
        "system": texts.system,
        "parameters": dict(texts.parameters),
        "license": texts.license,
    }
    return {key: value for key, value in given.items() if value}


def modelfile(weights: Path, texts: OllamaTexts) -> str:
    """The same as a Modelfile. Raises InvalidInputError where a text cannot be written in one."""
    path = str(weights)
    if any(not c.isprintable() for c in path):
        raise InvalidInputError(
            tr("The model's path has signs that a Modelfile cannot hold."), tr("Rename the folder.")
        )
    lines = [f"FROM {path}"]
    if texts.template:
        lines.append(f"TEMPLATE {_quoted(texts.template, 'template')}")
    for key, value in texts.parameters.items():
        lines += [
            f"PARAMETER {key} {_value(item)}" for item in (value if isinstance(value, list) else [value])
        ]
    if texts.system:
        lines.append(f"SYSTEM {_quoted(texts.system, 'system text')}")
    if texts.license:
        lines.append(f"LICENSE {_quoted(texts.license, 'license')}")
    return "\n".join(lines) + "\n"


def _quoted(text: str, what: str) -> str:
    if '"""' in text or text.endswith('"'):
        raise InvalidInputError(
            tr('The {what} holds """, which a Modelfile cannot.', what=what), tr("Change it.")
        )
    return f'"""{text}"""'


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        if '"' in value or "\n" in value:
            return _quoted(value, "stop text")
        return f'"{value}"'
    return str(value)
