"""A folder's tokenizer for calibration: tokens around documents, and chat templates kept in their sandbox."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from core.errors import CorruptFileError, InvalidInputError
from core.quant.calibration.batches import written_out
from core.quant.calibration.documents import Message
from core.quant.calibration.encoder import text_encoder
from core.types import SourceKind

TALK = (Message("system", "Be brief."), Message("user", "Why?"), Message("assistant", "So."))
GEMMA_LIKE = (
    "\n{{ bos_token }}{% if messages[0]['role'] == 'system' %}"
    "{{ raise_exception('System role not supported') }}{% endif %}{% for m in messages %}"
    "{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate') }}{% endif %}"
    "<turn>{{ m['role'] }}\n{{ m['content'] | trim }}</turn>\n{% endfor %}"
)


def source(folder: Path) -> Any:
    return SimpleNamespace(path=folder, kind=SourceKind.HF_FOLDER)


def write_tokenizer(folder: Path, template: str | None = None, *, closes: bool = False) -> Path:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocab = {token: i for i, token in enumerate(["<s>", "</s>", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    single = "<s> $A </s>" if closes else "<s> $A"
    tokenizer.post_processor = processors.TemplateProcessing(
        single=single, special_tokens=[("<s>", 0), ("</s>", 1)]
    )
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>")
    fast.chat_template = template
    fast.save_pretrained(folder)
    return folder


@pytest.mark.parametrize("closes", [False, True])
def test_begin_and_end_tokens_are_those_of_the_tokenizer(tmp_path: Path, closes: bool) -> None:
    encode = text_encoder(source(write_tokenizer(tmp_path, closes=closes)))
    assert (encode.begin, encode.end) == ((0,), (1,))
    assert encode.encode_whole("ab") == [0, *encode.encode("ab"), *((1,) if closes else ())]
    assert len(encode.encode("ab")) == 2
    assert encode.render is None
    assert written_out(TALK, encode)[0].startswith("system: Be brief.")


def test_a_template_that_refuses_system_messages_gets_them_with_the_first_question(tmp_path: Path) -> None:
    encode = text_encoder(source(write_tokenizer(tmp_path, GEMMA_LIKE)))
    text, by_template = written_out(TALK, encode)
    assert by_template
    assert text == "\n<s><turn>user\nBe brief.\n\nWhy?</turn>\n<turn>assistant\nSo.</turn>\n"
    assert encode.encode(text)[1] == 0


def test_a_template_gives_the_same_text_on_every_day(tmp_path: Path) -> None:
    template = (
        "{% if strftime_now is defined %}{%- set today = strftime_now('%d %b %Y') %}{% endif %}"
        "{% macro line() %}{{ strftime_now('%A, %-d %B') }}{% endmacro %}Today: {{ today }}\n{{ line() }}"
    )
    encode = text_encoder(source(write_tokenizer(tmp_path, template)))
    assert written_out(TALK, encode) == ("Today: 01 Jan 2025\nWednesday, 1 January", True)


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages.append(1) }}",
        "{% for a in range(1000000) %}{% endfor %}",
        "{{ 1 / 0 }}",
        "{{ messages[99].content.x }}",
        "{% if %}",
        "{% include '/etc/passwd' %}",
    ],
)
def test_hostile_and_broken_templates_are_refused(tmp_path: Path, template: str) -> None:
    encode = text_encoder(source(write_tokenizer(tmp_path, template)))
    assert encode.render is not None
    with pytest.raises(InvalidInputError, match="does not take"):
        encode.render(TALK)
    assert written_out(TALK, encode) == ("system: Be brief.\n\nuser: Why?\n\nassistant: So.", False)


def test_a_folder_without_tokenizer_is_told(tmp_path: Path) -> None:
    with pytest.raises(CorruptFileError, match="tokenizer"):
        text_encoder(source(tmp_path))
