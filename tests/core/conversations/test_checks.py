"""Answers are judged by what they say, and nothing of them is run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.conversations.checks import judge, numbers
from core.conversations.trials import test_prompts as all_prompts

RIGHT = {
    "facts-capital": "Canberra.",
    "facts-gold": "That is **Gold**.",
    "facts-moon": "On July 20, 1969, as part of Apollo 11.",
    "facts-planet": "Jupiter",
    "facts-author": "Jane Austen wrote it.",
    "maths-product": "17 × 24 = **408**",
    "maths-apples": "12 - 4 + 5 = 13 apples.",
    "maths-percent": "It costs €68.00.",
    "maths-train": "60",
    "maths-sequence": "34",
    "code-even": "```python\ndef is_even(n):\n    return n % 2 == 0\n```",
    "code-reverse": "def reverse_words(text):\n    return ' '.join(text.split()[::-1])",
    "code-sql": "```sql\nSELECT name\nFROM customers\nWHERE city = 'Lyon';\n```",
    "code-output": "9",
    "translation-german": "Das Buch liegt auf dem Tisch.",
    "translation-french": "Je voudrais un verre d’eau, s'il vous plaît.",
    "translation-spanish": "¿Dónde está la estación de tren?",
    "translation-to-english": "Tomorrow we will take the train to Berlin.",
    "translation-chinese": "I like drinking tea.",
    "instructions-words": "Vast, blue, endless.",
    "instructions-json": '```json\n{"name": "Lena", "age": 34}\n```',
    "instructions-list": "- Apple\n- Pear\n* Plum\n3. Kiwi",
    "instructions-capitals": "GOOD MORNING, MY FRIEND!",
    "instructions-avoid": "Soft flakes fall quietly and cover the roofs.",
    "instructions-end": "It keeps you fit. DONE.",
}
WRONG = {
    "facts-capital": "It is Sydney, not Canberra.",
    "facts-moon": "In 1970.",
    "maths-product": "17 × 24 = 408, which is about 400",
    "code-even": "def is_even(n) return n % 2",
    "code-sql": "SELECT * FROM customers",
    "instructions-words": "The sea is blue and vast",
    "instructions-json": '{"name": "Lena", "age": "34"}',
    "instructions-list": "Here you go: apple, pear, plum and kiwi",
    "instructions-capitals": "Good Morning",
    "instructions-avoid": "Snow is cold.",
    "instructions-end": "DONE is what it is when it ends",
}


@pytest.mark.parametrize("prompt", all_prompts(), ids=lambda prompt: prompt.id)
def test_a_right_answer_passes_and_a_wrong_one_says_why(prompt: Any) -> None:
    assert judge(RIGHT[prompt.id], prompt.checks) == (True, "")
    if prompt.id in WRONG:
        passed, why = judge(WRONG[prompt.id], prompt.checks)
        assert not passed
        assert why


def test_reasoning_does_not_count_and_must_have_ended() -> None:
    check = ({"number": 4},)
    assert judge("<think>\nmaybe 5\n</think>\n\n4", check)[0]
    assert not judge("<think>\n4", check)[0]
    assert not judge("", check)[0]


def test_numbers_with_separators_are_read() -> None:
    assert numbers("1,234.5 and -7 and 12 000") == [1234.5, -7.0, 12000.0]


def test_code_is_read_and_never_run(tmp_path: Path) -> None:
    trace = tmp_path / "ran"
    code = f"open({str(trace)!r}, 'w').close()\ndef f(): pass\nf()"
    assert judge(code, ({"python": "f"},)) == (True, "")
    assert not trace.exists()


@pytest.mark.parametrize("hostile", ["(" * 30_000, "[" * 19_000 + "]", "x=" + "-" * 15_000 + "1", "\0"])
def test_hostile_answers_are_judged_and_end(hostile: str) -> None:
    for check in ({"python": "f"}, {"json": {}}, {"sentences": 1}, {"items": 2}, {"number": 1}):
        judge(hostile, (check,))
