"""The languages of the window: which there are, and the one in force, changed while the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from core.language import install_translator

CONTEXT = "Bitwright"
"""The one context of all texts in the .ts files."""


@dataclass(frozen=True, slots=True)
class Language:
    code: str  # of the .ts file
    name: str  # in the language itself
    decimal: str = "."
    group: str = ","


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English"),
    Language("de", "Deutsch", ",", "."),
    Language("es", "Español", ",", "\u00a0"),
    Language("fr", "Français", ",", "\u202f"),
    Language("ja", "日本語"),
    Language("zh_CN", "简体中文"),
)


def translations_folder() -> Path:
    return Path(str(files("resources"))) / "translations"


def resolve(choice: str) -> str:
    """The language that ``choice`` means; "system" and what is unknown is that of the system, or English."""
    known = {language.code for language in LANGUAGES}
    if choice in known:
        return choice
    for wanted in QLocale.system().uiLanguages():
        for code in (wanted.replace("-", "_"), wanted.partition("-")[0]):
            if code in known:
                return code
        if wanted.partition("-")[0] == "zh":
            return "zh_CN"
    return "en"


def _translated(text: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, "", n)


class LanguageManager(QObject):
    """Installs the translators of ours and of Qt's own dialogs; ``changed`` when the words are others."""

    changed = Signal(str)  # the code

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._code = "en"
        self._installed: list[QTranslator] = []
        self._apply(resolve(choice))

    @property
    def code(self) -> str:
        return self._code

    def choose(self, choice: str) -> None:
        """Speak ``choice`` (a code or "system") from now on."""
        code = resolve(choice)
        if code != self._code:
            self._apply(code)
            self.changed.emit(code)

    def _apply(self, code: str) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self._code = code
        QLocale.setDefault(QLocale(code))
        spoken = next(language for language in LANGUAGES if language.code == code)
        say = None if code == "en" else _translated
        install_translator(say, decimal=spoken.decimal, group=spoken.group)
        if code == "en":
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt), (f"bitwright_{code}", str(translations_folder()))):
            loaded = QTranslator(self)  # goes with the window, and takes itself out
            if loaded.load(name, folder):
                self._app.installTranslator(loaded)
                self._installed.append(loaded)
