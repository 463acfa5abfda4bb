"""A model card is a stranger's text: what is shown of it can load, run and open nothing."""

from __future__ import annotations

import time

import pytest

from core.hub.card import is_web_address, safe_markdown, without_front_matter


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# Title\n\nSome *words* and `code`.", "# Title\n\nSome *words* and `code`."),
        ("a<script>alert(1)</script>b", "ab"),
        ("a<SCRIPT src='http://x/y.js'></SCRIPT >b", "ab"),
        ("a<script>never closed", "a"),
        ("a<style>p{}</style>b<!-- a <b>comment</b> -->c<!-- open", "abc"),
        ("<div align='center'>mid</div>", "mid"),
        ('<img src="http://tracker/x.png" alt="A cat">', "*(picture: A cat)*"),
        ("![A cat](http://tracker/x.png)", "*(picture: A cat)*"),
        ('![](http://tracker/x.png "t")![ref][1]', "*(picture: ref)*"),
        ("[![badge](http://t/b.svg)](https://x.org/a)", "[*(picture: badge)*](https://x.org/a)"),
        ("[site](https://x.org/a_(b))", "[site](https://x.org/a_(b))"),
        ("[bad](javascript:alert(1))", "bad"),
        ("[bad](file:///etc/passwd) [b](data:text/html,x)", "bad b"),
        ("[bad](<javascript:x>)", "bad"),
        ('<a href="https://x.org">site</a>', "[site](https://x.org)"),
        ('<a href="javascript:x">site</a>', "site"),
        ("<https://x.org/a>", "[https://x.org/a](https://x.org/a)"),
        ("[a]: javascript:x\n[b]: https://x.org\n", "[b]: https://x.org"),
        ("<scr<script></script>ipt>alert(1)</script>", "alert(1)"),
        ("<<b>i>x", "x"),
        ("1 < 2 and <|im_start|>", "1 < 2 and <|im_start|>"),
    ],
)
def test_only_harmless_text_is_left(text: str, shown: str) -> None:
    assert " ".join(safe_markdown(text).split()) == " ".join(shown.split())


def test_code_in_fences_stays_as_it_is() -> None:
    text = "before <b>bold</b>\n\n```html\n<b>kept</b> ![x](y)\n```\n\nafter <i>x</i>"
    assert safe_markdown(text) == "before bold\n\n```html\n<b>kept</b> ![x](y)\n```\n\nafter x"
    assert safe_markdown("```\n<script>x").rstrip().endswith("```")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("---\nlicense: mit\n---\n# Hi", "# Hi"),
        ("\ufeff---\r\na: b\r\n---\r\n# Hi", "# Hi"),
        ("# Hi\n---\nx", "# Hi\n---\nx"),
        ("---\nnever closed", "---\nnever closed"),
        ("", ""),
    ],
)
def test_the_front_matter_is_split_off(text: str, rest: str) -> None:
    assert without_front_matter(text) == rest


@pytest.mark.parametrize(
    "piece",
    [
        "<a href='x'>",
        '<a href="',
        "<a<",
        "<img ",
        "![](",
        "![a](<",
        "![x",
        "[a](b",
        "[a](b ",
        "[a](" + "b" * 100,
        "```x\n",
        "---\n",
        "<!--",
        "<script>",
        "[",
        "(((",
        "<",
        "]: ",
    ],
)
def test_hostile_repetition_costs_little_time(piece: str) -> None:
    text = (piece * (256_000 // len(piece) + 1))[:256_000]
    started = time.perf_counter()
    safe_markdown(without_front_matter(text))
    assert time.perf_counter() - started < 5.0


def test_web_addresses_are_http_or_https() -> None:
    assert is_web_address("https://x.org/a?b#c")
    assert is_web_address("HTTP://x.org")
    for address in ("javascript:alert(1)", "file:///x", "//x.org", "x.org", "https://", "https://a b", ""):
        assert not is_web_address(address)
