"""The Hub's part of the settings: address, account, how downloads behave, offline."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget
from shiboken6 import isValid

from core.errors import BitwrightError
from core.formats import bandwidth, file_size
from core.hub.account import Account, log_in, log_out, status
from core.hub.client import HubClient
from core.hub.kept import remove_unfinished, unfinished
from core.hub.limit import parse_rate
from core.hub.login import keyring_problem
from core.language import tr
from core.setting_values import endpoint_problem
from core.settings import Settings
from desktop.services.bundle import Services
from desktop.widgets.basics import button, indent_text, row, set_role
from desktop.widgets.setting_row import SettingRow, SettingsSection

CONTROL_WIDTH = 260
MOST_STREAMS = 16


class HubSettings(SettingsSection):
    """Every change holds at once. Nothing is asked of the hub before the user asks for it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("hub", tr("Model hub"), parent=parent)
        self._services = services
        self._shown_endpoint: str | None = None
        self._account: Account | None = None
        self._keyring_problem = ""
        self._build_address()
        self._build_account()
        self._build_downloads()

    def _build_address(self) -> None:
        self.endpoint = QLineEdit()
        self.endpoint.setPlaceholderText("https://huggingface.co")
        self.endpoint.setFixedWidth(CONTROL_WIDTH)
        self.endpoint.setClearButtonEnabled(True)
        self.endpoint.editingFinished.connect(self._on_endpoint_edited)
        self.endpoint_row = SettingRow(
            tr("Address"),
            tr("A mirror, or your own hub. Empty means Hugging Face."),
            self.endpoint,
            also="endpoint mirror url HF_ENDPOINT",
        )
        self.offline = QCheckBox(tr("Work offline"))
        self.offline.toggled.connect(self._on_offline)
        self.add(
            self.endpoint_row,
            SettingRow(
                tr("Offline"), tr("Nothing is asked of the hub; what is known of it stays."), self.offline
            ),
        )

    def _build_account(self) -> None:
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(tr("Access token (hf_…)"))
        self.token.setAccessibleName(tr("Access token"))
        self.token.setFixedWidth(CONTROL_WIDTH)
        self.token.returnPressed.connect(self._on_log_in)
        self.token.textChanged.connect(self._on_token_typed)
        self.log_in_button = button(tr("Log in"), clicked=self._on_log_in)
        self.check_button = button(
            tr("Check"), tip=tr("Ask the hub whose token it is"), clicked=self._on_check
        )
        self.log_out_button = button(tr("Log out"), clicked=self._on_log_out)
        controls = QWidget()
        line = row(self.token, self.log_in_button, self.check_button, self.log_out_button)
        controls.setLayout(line)
        self.account_row = SettingRow(tr("Account"), "", controls, also="login token key gated private")
        self.account, self.account_problem = self.account_row.remark, self.account_row.problem
        self.add(self.account_row)
        self._show_account()

    def _build_downloads(self) -> None:
        self.streams = QSpinBox()
        self.streams.setRange(1, MOST_STREAMS)
        self.streams.setFixedWidth(CONTROL_WIDTH)
        indent_text(self.streams)
        self.streams.valueChanged.connect(self._on_streams)
        self.limit = QLineEdit()
        self.limit.setPlaceholderText(tr("No limit"))
        self.limit.setClearButtonEnabled(True)
        self.limit.setFixedWidth(CONTROL_WIDTH)
        self.limit.editingFinished.connect(self._on_limit_edited)
        self.limit_row = SettingRow(
            tr("Speed limit"),
            tr("For each download, also one that runs: 5MB or 500kB a second. Empty means none."),
            self.limit,
            also=tr("bandwidth rate"),
        )
        self.delete_unfinished = button(tr("Delete"), icon_name="trash", clicked=self._on_delete_unfinished)
        self.delete_unfinished.setAccessibleName(tr("Delete what unfinished downloads left"))
        self.unfinished = SettingRow(tr("Unfinished downloads"), "", self.delete_unfinished)
        self.add(
            SettingRow(
                tr("Files at once"),
                tr("How many files of a model a download fetches together."),
                self.streams,
                also=tr("downloads"),
            ),
            self.limit_row,
            self.unfinished,
        )
        self._show_unfinished(0)

    def _on_offline(self, on: bool) -> None:
        self._services.settings.update(hub_offline=on)

    def _on_streams(self, count: int) -> None:
        self._services.settings.update(hub_streams=count)

    def _on_token_typed(self) -> None:
        self._show_account()

    def _on_check(self) -> None:
        self._look(ask=True)

    def on_shown(self) -> None:
        """Look again at what may have changed meanwhile."""
        self.look_for_keyring()
        cache = self._services.paths.hub_cache
        self._services.background.run(lambda: unfinished(cache).size_bytes, self._show_unfinished)

    def _show_unfinished(self, size_bytes: int) -> None:
        if not isValid(self):
            return
        self.set_row_visible(self.unfinished, bool(size_bytes))
        self.unfinished.set_remark(
            tr(
                "{size} of files that are not whole. Paused downloads go on from them; "
                "without them they begin these files anew.",
                size=file_size(size_bytes),
            )
        )

    def _on_delete_unfinished(self) -> None:
        cache = self._services.paths.hub_cache

        def work() -> int:
            remove_unfinished(cache)
            return unfinished(cache).size_bytes

        self._services.background.run(work, self._show_unfinished)

    def show_settings(self, settings: Settings) -> None:
        if not self.endpoint.hasFocus():
            self.endpoint.setText(settings.hub_endpoint)
        self.offline.setChecked(settings.hub_offline)
        self.streams.setValue(settings.hub_streams)
        if not self.limit.hasFocus():
            rate = settings.hub_rate_limit
            self.limit.setText(bandwidth(rate) if rate else "")
        if settings.hub_endpoint != self._shown_endpoint:
            self._shown_endpoint = settings.hub_endpoint
            self._look()

    # -- the account ----------------------------------------------------------------------------------

    def _look(self, *, ask: bool = False) -> None:
        """Is there a token for this hub? Only with ``ask`` the hub hears of it."""
        paths = self._services.paths

        def work() -> Account:
            return status(HubClient.from_settings(paths).endpoint, ask=ask)

        self._services.background.run(work, self._on_account, self._on_account_failed)

    def _on_account(self, account: Account) -> None:
        if isValid(self):
            self._account = account
            self._say_problem(self._keyring_problem if account.kept is None else "", "warn")
            self._show_account()

    def _on_account_failed(self, error: Exception) -> None:
        if isValid(self):
            self._say_problem(str(error) if isinstance(error, BitwrightError) else tr("That did not work."))
            self._show_account()

    def _show_account(self) -> None:
        account = self._account
        kept = account.kept if account is not None else None
        self.token.setVisible(kept is None)
        self.log_in_button.setVisible(kept is None)
        self.log_in_button.setEnabled(bool(self.token.text().strip()))
        self.check_button.setVisible(kept is not None and account is not None and account.name is None)
        self.log_out_button.setVisible(kept == "keyring")
        if account is None or kept is None:
            self.account.setText(tr("For gated and private models. The token is kept in the system keyring."))
        elif account.name:
            self.account.setText(
                tr(
                    "Logged in as {name}. The token is in {kept_words}.",
                    name=account.name,
                    kept_words=account.kept_words,
                )
            )
        else:
            self.account.setText(
                tr("There is a token for this hub in {kept_words}.", kept_words=account.kept_words)
            )

    def _on_log_in(self) -> None:
        secret = self.token.text()
        if not secret.strip():
            return
        self.token.clear()
        self.account.setText(tr("Asking the hub…"))
        paths = self._services.paths

        def work() -> Account:
            return log_in(HubClient.from_settings(paths).endpoint, secret)

        self._services.background.run(work, self._on_account, self._on_account_failed)

    def _on_log_out(self) -> None:
        paths = self._services.paths

        def work() -> Account:
            endpoint = HubClient.from_settings(paths).endpoint
            log_out(endpoint)
            return status(endpoint, ask=False)

        self._services.background.run(work, self._on_account, self._on_account_failed)

    def look_for_keyring(self) -> None:
        """Say beforehand when no token can be kept here."""
        if self._account is None or self._account.kept is None:
            self._services.background.run(keyring_problem, self._on_keyring)

    def _on_keyring(self, problem: str) -> None:
        if isValid(self):
            hint = (
                tr("{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.", problem=problem)
                if problem
                else ""
            )
            self._keyring_problem = hint
            self.token.setEnabled(not problem)
            if self._account is None or self._account.kept is None:
                self._say_problem(hint, "warn")

    def _say_problem(self, words: str, role: str = "bad") -> None:
        self.account_problem.setText(words)
        set_role(self.account_problem, "warn" if role == "warn" else "bad")
        self.account_problem.setVisible(bool(words))

    # -- what was typed -------------------------------------------------------------------------------

    def _on_endpoint_edited(self) -> None:
        endpoint = self.endpoint.text().strip().rstrip("/")
        problem = endpoint_problem(endpoint)
        self.endpoint_row.set_problem(problem)
        if not problem:
            self._services.settings.update(hub_endpoint=endpoint)

    def _on_limit_edited(self) -> None:
        typed = self.limit.text().strip()
        try:
            rate = parse_rate(typed) if typed else 0
        except BitwrightError as error:
            self.limit_row.set_problem(f"{error.message} {error.hint}")
            return
        self.limit_row.set_problem("")
        self._services.settings.update(hub_rate_limit=rate)
