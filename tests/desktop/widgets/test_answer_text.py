"""An answer as it is written: blocks that stay, folded reasoning, code to copy, nothing that loads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.theme import ThemeManager
from desktop.widgets.answer_text import AnswerText

LEFT = Qt.MouseButton.LeftButton
CODE = "Look:\n\n```python\nx = 1\nprint(x)\n```\n\nDone, see [here](https://example.org)."


def _shown(qtbot: QtBot) -> AnswerText:
    made = AnswerText()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_only_the_last_block_is_drawn_again_while_text_comes(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.show_answer(CODE[:40], complete=False)
    first = view._widgets[0]
    drawn: list[str] = []
    first.show_markdown = drawn.append
    for end in range(40, len(CODE) + 1, 3):
        view.show_answer(CODE[:end], complete=False)
    view.show_answer(CODE, complete=True)
    assert view._widgets[0] is first
    assert drawn == []
    assert view.plain_text() == "Look:\nx = 1\nprint(x)\nDone, see here."


def test_a_code_block_is_copied_whole_and_its_language_may_come_late(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.show_answer("```py", complete=False)
    view.show_answer(CODE, complete=True)
    block = view.code_blocks()[0]
    assert block.title.text() == "python"
    qtbot.mouseClick(block.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "x = 1\nprint(x)"


def test_reasoning_is_folded_until_it_is_asked_for(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.show_answer("<think>\nlet me", complete=False)
    assert view.thought.head.text() == "Thinking…"
    assert not view.thought.is_open
    view.show_answer("<think>\nlet me see\n</think>\n\nYes.", complete=True, thought_s=3.2)
    assert view.thought.head.text() == "Thought for 3.2 s"
    assert view.plain_text() == "Yes."
    qtbot.mouseClick(view.thought.head, LEFT)
    assert view.thought.body.toPlainText() == "let me see"


def test_an_answer_without_reasoning_has_no_fold(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.show_answer("Yes.", complete=True)
    assert view.thought.isHidden()


def test_html_is_shown_as_text_and_only_web_links_are_handed_on(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.show_answer("<b>x</b> <script>1</script> ![p](file:///etc/hostname)", complete=True)
    assert "<b>x</b>" in view.plain_text()
    assert "(picture: p)" in view.plain_text()
    asked: list[QUrl] = []
    view.link_clicked.connect(asked.append)
    prose = view._widgets[0]
    for address in ("file:///etc/passwd", "javascript:alert(1)", "https://example.org/a"):
        prose.anchorClicked.emit(QUrl(address))
    assert [url.toString() for url in asked] == ["https://example.org/a"]


def test_tables_formulas_and_another_theme(qtbot: QtBot, qapp: object) -> None:
    view = _shown(qtbot)
    view.show_answer("| a | b |\n|---|---|\n| 1 | 2 |\n\n$x_1$\n\n```python\nx = 1\n```", complete=True)
    assert "$x_1$" in view.plain_text()
    theme = ThemeManager(qapp, "light")  # type: ignore[arg-type]
    theme.choose("dark")
    assert "$x_1$" in view.plain_text()
    theme.deleteLater()


def test_a_block_that_is_dear_to_draw_leaves_the_window_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("desktop.widgets.answer_text.monotonic", lambda: now[0])
    view = _shown(qtbot)
    view.show_answer("one", complete=False)
    drawn: list[str] = []

    def dear(content: str) -> None:
        drawn.append(content)
        now[0] += 0.1

    view._widgets[0].show_markdown = dear
    for count in range(50):
        view.show_answer("one" + " more" * count, complete=False)
        now[0] += 0.05
    assert 5 <= len(drawn) <= 7  # a fifth of the time
    view.show_answer("the end", complete=True)
    assert drawn[-1] == "the end"
