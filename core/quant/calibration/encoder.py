"""The source's tokenizer as calibration needs it: bare token ids, the tokens around a document, its chat
template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from core.errors import InvalidInputError
from core.evaluate.tokenizer import Encode, encoder, load_tokenizer
from core.quant.calibration.documents import Message
from core.sources.gguf_file import GgufSource
from core.sources.source import Source

Render = Callable[[Sequence[Message]], str]

_MAX_TEMPLATE: Final = 1 << 20
_DAY: Final = (
    ("%d", "01"), ("%-d", "1"), ("%m", "01"), ("%Y", "2025"), ("%y", "25"), ("%B", "January"), ("%b", "Jan"),
    ("%A", "Wednesday"), ("%a", "Wed"), ("%H", "00"), ("%M", "00"), ("%S", "00"),
)  # fmt: skip
#: Put before a template, it stands for transformers' function of this name: some templates name today's date,
#: and the same text must give the same tokens on every day.
_TODAY: Final = (
    "{%- macro strftime_now(form) -%}{{ form"
    + "".join(f" | replace('{sign}', '{value}')" for sign, value in _DAY)
    + " }}{%- endmacro +%}"
)


@dataclass(frozen=True, slots=True)
class TextEncoder:
    """``encode_whole`` is for one text by itself, with the special tokens that the model expects; ``encode``
    gives the text's own tokens. A document of many stands between ``begin`` and ``end`` (either may be
    empty). ``render`` writes a conversation out by the model's chat template and raises InvalidInputError
    when that does not take it; None when the model has no template."""

    encode_whole: Encode
    encode: Encode
    begin: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    render: Render | None = None


def text_encoder(source: Source) -> TextEncoder:
    """The encoder of a source. Raises CorruptFileError or UnsupportedModelError as
    :func:`core.evaluate.tokenizer.encoder` does."""
    if isinstance(source, GgufSource):
        return _of_gguf(source)
    tokenizer = load_tokenizer(source)

    def whole(text: str) -> list[int]:
        return list(tokenizer(text, verbose=False)["input_ids"])

    end = _ids(tokenizer.eos_token_id)
    begin = tuple(whole(""))
    if begin and begin[-1:] == end:  # some close what they encode
        begin = begin[:-1]
    template = getattr(tokenizer, "chat_template", None)
    return TextEncoder(
        encode_whole=whole,
        encode=lambda text: list(tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"]),
        begin=begin,
        end=end,
        render=_renderer(template, dict(tokenizer.special_tokens_map)),
    )


def _of_gguf(source: GgufSource) -> TextEncoder:
    whole = encoder(source)
    begin = tuple(whole(""))
    header = source.header
    tokens = header.get("tokenizer.ggml.tokens")
    names = {}
    for name in ("bos", "eos"):
        token_id = header.get(f"tokenizer.ggml.{name}_token_id")
        if isinstance(token_id, int) and isinstance(tokens, list) and 0 <= token_id < len(tokens):
            names[f"{name}_token"] = (token_id, str(tokens[token_id]))
    return TextEncoder(
        encode_whole=whole,
        encode=lambda text: whole(text)[len(begin) :],
        begin=begin,
        end=(names["eos_token"][0],) if "eos_token" in names else (),
        render=_renderer(
            header.get("tokenizer.chat_template"), {name: text for name, (_, text) in names.items()}
        ),
    )


def _ids(token_id: object) -> tuple[int, ...]:
    return (token_id,) if isinstance(token_id, int) else ()


def _renderer(template: object, special_tokens: dict[str, object]) -> Render | None:
    """The template in transformers' sandbox: it cannot call Python or change what it is given."""
    if isinstance(template, dict):
        template = template.get("default")
    if not isinstance(template, str) or not template.strip() or len(template) > _MAX_TEMPLATE:
        return None
    chosen = _TODAY + template

    def render(messages: Sequence[Message]) -> str:
        from transformers.utils.chat_template_utils import render_jinja_template

        conversation = [{"role": message.role, "content": message.content} for message in messages]
        try:
            rendered = render_jinja_template(
                [conversation],
                chat_template=chosen,
                add_generation_prompt=False,
                **special_tokens,
            )
        except Exception as error:  # a template is a stranger's program: it may fail in any way
            raise InvalidInputError(
                f"The chat template does not take a conversation: {error}", "Use a text without messages."
            ) from error
        return str(rendered[0][0] if isinstance(rendered, tuple) else rendered[0])

    return render
