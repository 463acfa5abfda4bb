"""A growing answer in blocks: the finished ones stay, and hostile text costs no more than long text."""

from __future__ import annotations

import time

import pytest

from desktop.models.code_colours import coloured
from desktop.models.markdown_blocks import (
    CUT_AT_CHARS,
    LONGEST_PROSE,
    MOST_BLOCKS,
    BlockStream,
    harmless_prose,
    split_blocks,
)

ANSWER = """First some words.

```python
def f():
    return 1
```

1. A list

   ```sh
   ls
   ```

2. goes on
"""


def test_prose_and_code_are_told_apart_and_nothing_is_lost() -> None:
    blocks = split_blocks(ANSWER)
    assert [(b.is_code, b.language) for b in blocks] == [
        (False, ""),
        (True, "python"),
        (False, ""),
        (True, "sh"),
        (False, ""),
    ]
    assert blocks[1].text == "def f():\n    return 1"
    assert blocks[3].text == "ls"
    assert sum(block.length for block in blocks) == len(ANSWER)


def test_however_the_text_comes_the_blocks_are_the_same_and_finished_ones_never_change() -> None:
    text = ANSWER + "A paragraph. " * 100 + "\n\nAnd more.\n\n" + "Words " * 300
    stream, before = BlockStream(), []
    for end in range(0, len(text) + 1, 7):
        blocks, finished = stream.update(text[:end])
        assert blocks[: len(before)] == before
        before = blocks[:finished]
    blocks, _ = stream.update(text)
    assert blocks == split_blocks(text)
    assert len(blocks) > 5


def test_long_prose_is_cut_only_where_a_paragraph_begins() -> None:
    item = "- an item of a list that is long enough\n\n"
    assert len(split_blocks(item * 100)) == 1  # a list stays whole
    words = "word " * (CUT_AT_CHARS // 4)
    assert len(split_blocks(f"{words}\n\nNext\n\n{words}\n\n- list")) == 2


def test_an_unfinished_fence_is_open() -> None:
    assert split_blocks("```py\nx = 1")[0].closed is False
    assert split_blocks("~~~\n```\n~~~")[0].text == "```"


def test_very_many_blocks_end_in_plain_text() -> None:
    blocks = split_blocks("```\nx\n```\n" * 200)
    assert len(blocks) == MOST_BLOCKS
    assert sum(block.length for block in blocks) == 200 * len("```\nx\n```\n")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("![a cat](http://x/y.png)", "*(picture: a cat)*"),
        ("![](file:///etc/passwd)", "*(picture)*"),
        (r"so \(a_1 * b_1\) is", r"so \\\(a\_1 \* b\_1\\\) is"),
        ("$x_1^2$ and $$a_1$$", r"\$x\_1\^2\$ and \$\$a\_1\$\$"),
        ("costs $5 and $10", "costs $5 and $10"),
        ("`$a_1$` stays", "`$a_1$` stays"),
    ],
)
def test_pictures_become_words_and_formulas_stay_as_written(written: str, shown: str) -> None:
    assert harmless_prose(written) == shown


@pytest.mark.parametrize(
    "hostile",
    [">" * 20_000, "- " * 10_000, "`" * 20_000, "$" * 20_000, "\\[" * 10_000, "![" * 10_000, "$a " * 8_000,
     "\\(" + "\\a" * 10_000, "```\n" * 5_000, "[a](" * 8_000],
)  # fmt: skip
def test_hostile_text_is_split_and_cleaned_quickly(hostile: str) -> None:
    started = time.process_time()
    for block in split_blocks(hostile):
        harmless_prose(block.text)
    assert time.process_time() - started < 1.0


def test_code_is_coloured_by_its_language_and_long_code_is_not() -> None:
    spans = coloured("def f():\n    return 'x'  # why", "python")
    roles = {span.role for span in spans}
    assert {"accent", "ok", "quiet"} <= roles
    assert coloured("def f(): pass", "klingon") == []
    assert coloured("x = 1\n" * 5_000, "python") == []


@pytest.mark.parametrize("line", ["| a | b |\n", "- an item\n", "words of one paragraph\n"])
def test_a_list_a_table_or_a_paragraph_without_end_is_cut_so_that_drawing_stays_cheap(line: str) -> None:
    text = line * 2000
    blocks = split_blocks(text)
    assert all(len(block.text) < LONGEST_PROSE + len(line) for block in blocks)
    assert "".join(block.text for block in blocks) == text
