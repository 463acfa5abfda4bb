"""Jinja chat templates of the known families as Ollama's Go templates, learned from what they render."""

from __future__ import annotations

import time

import pytest

from core.stores import chat_template
from core.stores.chat_template import TurnFormat, go_template, learn
from tests.fakes.chat_templates import TEMPLATES

KNOWN = {
    "chatml": ("ChatML", "turn", "<|im_end|>"),
    "smollm2": ("ChatML", "turn", "<|im_end|>"),
    "llama3": ("Llama 3", "turn", "<|eot_id|>"),
    "llama31": ("Llama 3", "turn", "<|eot_id|>"),
    "gemma2": ("Gemma", "none", "<end_of_turn>"),
    "gemma3": ("Gemma", "first", "<end_of_turn>"),
    "mistral-v3": ("Mistral", "last", "</s>"),
    "mistral-v7": ("Mistral", "turn", "</s>"),
    "llama2": ("Mistral", "first", "</s>"),
    "phi3": ("Phi or Zephyr", "turn", "<|end|>"),
    "zephyr": ("Phi or Zephyr", "turn", "</s>"),
    "deepseek-r1": ("DeepSeek", "turn", "<｜end▁of▁sentence｜>"),
}
TALK = [("system", "s y s"), ("user", "u 1"), ("assistant", "a 1"), ("user", "u 2")]


def learned(name: str) -> TurnFormat:
    fmt = learn(TEMPLATES[name], "<s>", "</s>")
    assert fmt is not None
    return fmt


@pytest.mark.parametrize("name", list(TEMPLATES))
def test_the_known_families_are_recognised(name: str) -> None:
    fmt = learned(name)
    assert (fmt.name, fmt.where, fmt.stop) == KNOWN[name]
    assert fmt.is_known
    assert go_template(fmt) is not None


def test_chatml_in_go() -> None:
    """Checked against Go's own text/template when it was written, as all of these were."""
    assert go_template(learned("chatml")) == (
        "{{- $system := .System }}{{ if $system }}<|im_start|>system\n{{ $system }}<|im_end|>\n{{ end }}"
        '{{ range .Messages }}{{ if eq .Role "user" }}<|im_start|>user\n{{ .Content }}'
        '{{ else if eq .Role "assistant" }}<|im_end|>\n<|im_start|>assistant\n{{ .Content }}<|im_end|>\n'
        "{{ end }}{{ end }}<|im_end|>\n<|im_start|>assistant\n"
    )


def test_a_first_token_that_the_format_writes_itself_stays() -> None:
    """SmolLM2's beginning token is ChatML's opening one."""
    fmt = learn(TEMPLATES["smollm2"], "<|im_start|>", "<|im_end|>")
    assert fmt is not None
    assert fmt.system_open == "<|im_start|>system\n"


def test_mistral_puts_the_system_text_into_the_last_question() -> None:
    assert learned("mistral-v3").render(TALK) == "[INST] u 1[/INST] a 1</s>[INST] s y s\n\nu 2[/INST]"
    assert "(eq (len (slice $.Messages $i)) 1)" in (go_template(learned("mistral-v3")) or "")


def test_gemma_puts_it_into_the_first() -> None:
    assert learned("gemma3").render(TALK).startswith("<start_of_turn>user\ns y s\n\nu 1<end_of_turn>\n")


def test_a_template_that_brings_a_system_text_gives_it_as_the_default() -> None:
    fmt = learned("smollm2")
    assert fmt.default_system is not None
    assert fmt.default_system.startswith("You are a helpful AI assistant named SmolLM")
    assert "SmolLM" in fmt.render([("user", "u")])
    assert "SmolLM" not in fmt.render(TALK)


def test_one_that_adds_to_the_system_text_keeps_what_it_adds() -> None:
    fmt = learned("llama31")
    assert "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\ns y s<|eot_id|>" in fmt.render(
        TALK
    )
    assert "Cutting Knowledge Date" in fmt.render([("user", "u")])


@pytest.mark.parametrize(
    "template",
    [
        "{% for",
        "",
        "{{ messages[7].content }}",
        "{{ raise_exception('no') }}",
        "{% for m in messages %}{{ loop.index }}{{ m.content }}{% endfor %}",
        "{% for m in messages %}{{ m.content | upper }}{% endfor %}",
        "{{ messages.__class__.__mro__ }}",
        "{{ 'x' * 9999999999 }}",
        "{{ 9 ** 99999999 }}",
        "{{ '%9999999999d' % 1 }}",
        "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content[:3] }}<|im_end|>\n{% endfor %}",
        "x" * (chat_template.MAX_TEMPLATE + 1),
    ],
)
def test_what_is_not_understood_is_left_to_ollama(template: str) -> None:
    fmt = learn(template)
    assert fmt is None or not fmt.is_known


def test_a_template_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_template, "TIMEOUT_S", 0.2)
    endless = "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}"
    started = time.monotonic()
    assert learn(endless) is None
    assert time.monotonic() - started < 3


def test_texts_that_go_would_read_as_code_make_no_template() -> None:
    odd = "{% for m in messages %}<|im_start|>{{ '{{' }}{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    fmt = learn(odd + "<|im_start|>assistant\n")
    assert fmt is not None
    assert go_template(fmt) is None
