"""The Serve page over the real HTTP server with a scripted session: real clicks, real sockets."""

from __future__ import annotations

import http.client
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.paths import Paths
from core.serve.log import RequestEntry
from core.serve.trial import Trial
from desktop.app import make_window
from desktop.dialogs.closing import CloseDialog
from desktop.dialogs.confirm import ConfirmDialog
from desktop.main_window import MainWindow
from desktop.models.requests import RequestsModel, request_details, status_words, totals_words
from desktop.pages.serve import ServePage
from desktop.services.bundle import Services, make_services
from desktop.services.serving import ServerRow, ServerState
from desktop.widgets.states import ErrorCard
from tests.desktop.pages.conftest import Demo
from tests.fakes import serve_worker

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def services(qapp: QApplication, paths: Paths) -> Iterator[Services]:
    made = make_services(
        paths, command_for=lambda folder: [sys.executable, serve_worker.__file__, str(folder)]
    )
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> ServePage:
    made = ServePage(loaded)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(made.start.start.isEnabled)
    return made


def served(qtbot: QtBot, page: ServePage, services: Services) -> ServerRow:
    """Start by a click, and wait until it serves."""
    qtbot.mouseClick(page.start.start, LEFT)
    qtbot.waitUntil(lambda: any(row.state is ServerState.SERVING for row in services.serving.servers()))
    return services.serving.servers()[-1]


def status_of(port: int, key: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/v1/models", headers={"Authorization": f"Bearer {key}"})
        return connection.getresponse().status
    finally:
        connection.close()


def copied(qtbot: QtBot, made: QPushButton) -> str:
    qtbot.mouseClick(made, LEFT)
    return QGuiApplication.clipboard().text()


def test_one_click_gives_an_address_a_key_and_code_to_copy(
    qtbot: QtBot, page: ServePage, loaded: Services
) -> None:
    assert page.about.isVisibleTo(page)
    row = served(qtbot, page, loaded)
    card = page.card
    assert row.key is not None
    assert card.badge.word == "Serving"
    assert not page.about.isVisibleTo(page)
    assert copied(qtbot, card.copy_address) == row.address == f"http://127.0.0.1:{row.port}/v1"
    assert copied(qtbot, card.copy_key) == row.key
    assert copied(qtbot, card.copy_model) == row.options.model
    assert "267 MiB of memory" in card.facts.text()
    # the key is hidden until it is asked for, but Copy gives the real one
    assert row.key not in card.key.full_text() + card.snippet.code
    assert row.key in copied(qtbot, card.snippet.copy)
    qtbot.mouseClick(card.eye, LEFT)
    assert card.key.full_text() == row.key
    assert row.key in card.snippet.code
    for language, word in (("python", "from openai import OpenAI"), ("javascript", "baseURL")):
        qtbot.mouseClick(card.languages.button(language), LEFT)
        assert word in card.snippet.code
    assert card.needs.text() == "npm install openai"
    assert not page.start.start.isEnabled()
    assert page.start.start.toolTip() == "It is being served already"


def test_the_python_code_runs(qtbot: QtBot, page: ServePage, loaded: Services) -> None:
    served(qtbot, page, loaded)
    qtbot.mouseClick(page.card.languages.button("python"), LEFT)
    code = copied(qtbot, page.card.snippet.copy)
    printed: list[str] = []
    done: list[bool] = []

    def run() -> None:
        exec(code, {"print": lambda text, **_: printed.append(text)})

    loaded.background.run(run, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert "".join(printed) == "Say hello in one sentence. "


def test_try_it_asks_through_the_address_and_appears_in_the_log(
    qtbot: QtBot, page: ServePage, loaded: Services
) -> None:
    served(qtbot, page, loaded)
    assert page.requests.hint.isVisibleTo(page)
    with qtbot.waitSignal(loaded.serving.tried) as tried:
        qtbot.mouseClick(page.card.try_button, LEFT)
    assert isinstance(tried.args[1], Trial)
    assert "“Say hello in one sentence.”" in page.card.answer.text()
    qtbot.waitUntil(lambda: [r.status for r in page.requests.model.rows] == [200])
    [entry] = page.requests.model.rows
    assert (entry.client, entry.tokens, entry.question) == ("Bitwright", 5, "")
    assert page.requests.quiet.text() == "1 request, 7 tokens read and 5 written"
    assert not page.requests.hint.isVisibleTo(page)
    page.requests.table.selectRow(0)
    assert "HTTP 200" in page.requests.details.toPlainText()
    # texts are shown only from the moment that was switched on
    page.requests.texts.click()
    server = loaded.serving.servers()[0].id
    for _ in range(10):  # the switch travels by another way than the question: it may be later
        with qtbot.waitSignal(loaded.serving.tried):
            page.card.try_button.click()
        if loaded.serving.requests(server)[0].question:
            break
    qtbot.waitUntil(lambda: page.requests.model.rows[0].answer == "Say hello in one sentence. ")
    assert page.requests.model.rows[0].question == "Say hello in one sentence."
    chosen = page.requests.table.current_row()
    assert chosen is not None
    assert chosen.id == entry.id  # a new row does not take the selection away


def test_stop_closes_the_address_and_the_card(qtbot: QtBot, page: ServePage, loaded: Services) -> None:
    row = served(qtbot, page, loaded)
    with qtbot.waitSignal(loaded.serving.list_changed):
        qtbot.mouseClick(page.card.stop_button, LEFT)
        assert page.card.badge.word == "Stopping"
    assert loaded.serving.servers() == ()
    assert not page.card.isVisibleTo(page)
    assert page.start.start.isEnabled()
    with pytest.raises(ConnectionRefusedError):
        status_of(row.port, "x")


def test_a_new_key_shuts_out_the_old_one_after_a_question(
    qtbot: QtBot, page: ServePage, loaded: Services
) -> None:
    row = served(qtbot, page, loaded)
    assert row.key is not None
    qtbot.mouseClick(page.card.new_key, LEFT)
    dialog = page.card.findChild(ConfirmDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.waitUntil(lambda: loaded.serving.servers()[0].key != row.key)
    fresh = loaded.serving.servers()[0].key
    assert fresh is not None
    qtbot.waitUntil(lambda: status_of(row.port, fresh) == 200)
    assert status_of(row.port, row.key) == 401


def test_options_are_checked_used_and_remembered(qtbot: QtBot, page: ServePage, loaded: Services) -> None:
    start = page.start
    qtbot.mouseClick(start.fold, LEFT)
    start.origins.setText("localhost")
    qtbot.mouseClick(start.start, LEFT)
    assert "localhost is not the address" in start.error.text()
    assert loaded.serving.servers() == ()
    start.origins.setText("http://localhost:3000")
    start.needs_key.setChecked(False)
    assert "without a key" in start.key_row.remark.text()
    start.port.setValue(9417)
    start.context.set_tokens(2048)
    row = served(qtbot, page, loaded)
    assert (row.key, row.n_ctx, row.options.port) == (None, 2048, 9417)
    assert page.card.key.full_text() == "None is needed"
    assert "Authorization" not in page.card.snippet.code
    assert status_of(row.port, "") == 200
    again = ServePage(loaded)
    qtbot.addWidget(again)
    assert (again.start.port.value(), again.start.origins.text()) == (9417, "http://localhost:3000")
    assert again.start.needs_key.isChecked()  # that none is needed is said anew each time


def test_a_failed_start_says_why_and_can_be_tried_again(
    qtbot: QtBot, page: ServePage, loaded: Services
) -> None:
    page.start.waiting.setValue(13)
    qtbot.mouseClick(page.start.start, LEFT)
    qtbot.waitUntil(lambda: page.card.badge.word == "Failed")
    [card] = page.card.findChildren(ErrorCard)
    assert card.message.text() == "There is not enough memory."
    again = next(b for b in card.findChildren(QPushButton) if b.text() == "Start again")
    qtbot.mouseClick(again, LEFT)
    assert loaded.serving.servers()[0].state is ServerState.STARTING
    qtbot.waitUntil(lambda: page.card.badge.word == "Failed")
    assert page.card.stop_button.text() == "Close"
    qtbot.mouseClick(page.card.stop_button, LEFT)
    assert loaded.serving.servers() == ()


def test_a_server_that_dies_is_told_wherever_one_is(qtbot: QtBot, page: ServePage, loaded: Services) -> None:
    row = served(qtbot, page, loaded)
    loaded.serving._servers[row.id].worker.send({"command": "crash"})  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: loaded.serving.servers()[0].state is ServerState.FAILED)
    told = loaded.notifications.items()[0]
    assert "is not served any more" in told.message
    assert [action.label for action in told.actions] == ["Start again"]


def test_variants_whose_files_are_gone_cannot_be_chosen(qtbot: QtBot, demo: Demo, loaded: Services) -> None:
    gone = demo[1][0]
    Path(gone.path).unlink()
    made = ServePage(loaded)
    qtbot.addWidget(made)
    at = made.start.picker.findData(gone.id)
    qtbot.waitUntil(lambda: "files are not where" in made.start.picker.itemText(at))
    model = made.start.picker.model()
    assert isinstance(model, QStandardItemModel)
    assert not model.item(at).isEnabled()
    made.open_item("variant", gone.id)
    assert not made.start.start.isEnabled()
    assert made.start.start.toolTip() == "Its files are not where they were"


def test_too_little_memory_is_said_before_the_start(
    qtbot: QtBot, page: ServePage, loaded: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    profile = loaded.hardware.profile
    assert profile is not None
    memory = replace(profile.memory, available_bytes=10 << 20)
    monkeypatch.setattr(loaded.hardware, "_profile", replace(profile, memory=memory, gpus=()))
    page.start._show_memory()
    assert "only 10 MiB are free" in page.start.memory.text()
    assert page.start.start.isEnabled()  # it is the user's choice


def test_two_servers_are_switched_between(qtbot: QtBot, page: ServePage, loaded: Services) -> None:
    first = served(qtbot, page, loaded)
    other = next(v for v in loaded.catalog.variants() if v.id != first.variant_id)
    page.open_item("variant", other.id)
    assert page.start.picker.currentData() == other.id
    qtbot.mouseClick(page.start.start, LEFT)
    qtbot.waitUntil(lambda: len([r for r in loaded.serving.servers() if r.port]) == 2)
    second = loaded.serving.servers()[1]
    assert second.port != first.port
    qtbot.waitUntil(lambda: page.card.address.full_text() == second.address)
    switch = page.switcher
    assert switch is not None
    qtbot.waitUntil(switch.isVisible)
    qtbot.mouseClick(switch.button(first.id), LEFT)
    assert page.card.address.full_text() == first.address
    page.open_item("variant", other.id)
    assert page.card.address.full_text() == second.address
    assert switch.current() == second.id


def test_a_page_built_anew_shows_what_is_served(qtbot: QtBot, loaded: Services) -> None:
    page = ServePage(loaded)
    page.show()
    qtbot.waitUntil(page.start.start.isEnabled)
    row = served(qtbot, page, loaded)
    state = page.page_state()
    shiboken6.delete(page)
    again = ServePage(loaded)
    qtbot.addWidget(again)
    again.restore_page_state(state)
    assert again.card.address.full_text() == row.address
    assert again.start.picker.currentData() == row.variant_id
    with qtbot.waitSignal(loaded.serving.requests_changed):
        status_of(row.port, "wrong")
    assert [entry.status for entry in again.requests.model.rows] == [401]


def test_keys_start_try_and_copy(qtbot: QtBot, page: ServePage, loaded: Services) -> None:
    page.activateWindow()
    page.start.picker.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.start.picker, Qt.Key.Key_Return, control)
    qtbot.waitUntil(lambda: page.card.badge.word == "Serving")
    qtbot.keyClick(page.card.stop_button, Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == loaded.serving.servers()[0].address
    with qtbot.waitSignal(loaded.serving.tried):
        qtbot.keyClick(page.card.stop_button, Qt.Key.Key_T, control)


def entry(number: int, **fields: object) -> RequestEntry:
    return RequestEntry.from_json(
        {"id": number, "at": "2026-11-23T15:30:00+00:00", "endpoint": "/v1/models", "client": "x", **fields}
    )


def test_the_request_model_is_sound_and_says_how_requests_stand(qtmodeltester: ModelTester) -> None:
    model = RequestsModel()
    qtmodeltester.check(model)
    rows = [
        entry(3),
        entry(2, state="answering"),
        entry(1, state="done", status=200, tokens=4, duration_s=0.01),
    ]
    model.set_rows(rows)
    model.set_rows([entry(4, state="done", status=418), *rows])
    assert [status_words(row).word for row in model.rows] == ["418", "Waiting", "Answering", "Answered"]
    assert status_words(entry(1, state="done", status=401)).meaning == "warn"
    assert status_words(entry(1, state="done", status=503)).meaning == "bad"
    told = request_details(
        entry(1, state="done", status=200, question="<b>Q</b>", answer="A", first_token_s=1.0)
    )
    assert "Question: <b>Q</b>" in told


def test_what_is_served_is_said_on_every_page_and_asked_about_at_closing(
    qtbot: QtBot,
    demo: Demo,
    services: Services,
    paths: Paths,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services.settings.update(first_run_done=True)
    window, _, theme = make_window(qapp, paths, services)
    window.start()
    qtbot.waitUntil(lambda: services.catalog.is_loaded and services.hardware.profile is not None)
    try:
        _serve_from_the_palette(qtbot, window, services)
        assert window.strip.served.isVisible()
        assert window.strip.served.text() == "Serving 1 model"
        window.show_page("computer")
        qtbot.mouseClick(window.strip.served, LEFT)
        assert window.current_page == "serve"
        commands = {command.title: command for command in window.commands()}
        address = next(title for title in commands if title.startswith("Copy the address of"))
        commands[address].run()
        assert QGuiApplication.clipboard().text() == services.serving.servers()[0].address
        asked: list[str] = []

        def refuse(dialog: CloseDialog) -> int:
            asked.append(dialog.message.text())
            dialog.cancel_button.click()
            return 0

        monkeypatch.setattr(CloseDialog, "exec", refuse)
        window.close()
        assert window.isVisible()
        assert "is serving other programs" in asked[0]
        stop = next(title for title in commands if title.startswith("Stop serving"))
        commands[stop].run()
        qtbot.waitUntil(lambda: not window.strip.served.isVisible())
    finally:
        services.close()
        window.close()
        window.deleteLater()
        theme.deleteLater()


def _serve_from_the_palette(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    command = next(c for c in window.commands() if c.title.startswith("Serve "))
    command.run()
    page = window.page("serve")
    assert isinstance(page, ServePage)
    qtbot.waitUntil(page.start.start.isEnabled)
    qtbot.mouseClick(page.start.start, LEFT)
    qtbot.waitUntil(lambda: any(row.port for row in services.serving.servers()))


def test_the_totals_are_one_line() -> None:
    from core.serve.log import Totals

    assert totals_words(Totals(1, 1, 0, 0)) == "1 request, 1 without an answer"
