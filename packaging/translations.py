"""The texts of the window: drawn up from the code, kept as Qt Linguist files, checked, compiled.

    python packaging/translations.py update         draw up the texts anew and bring every .ts file up to date
    python packaging/translations.py compile        make the .qm files (lrelease of PySide6)
    python packaging/translations.py check          say what is missing; fails when a file is behind the code
    python packaging/translations.py open CODE      the texts of a language that are not translated, as JSON
    python packaging/translations.py fill CODE JSON take translations ({text: words or [one, many]}) in

lupdate is not used: it takes the class around a call for the context of a text; our texts have one context.
"""

from __future__ import annotations

import ast
import json
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from desktop.language import CONTEXT, LANGUAGES  # noqa: E402 - after the tree is in the path

FOLDER = ROOT / "resources" / "translations"
ROOMS = ("core", "desktop")
CODES = tuple(language.code for language in LANGUAGES if language.code != "en")
NUMERUS_FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
_TABLE_FIELDS = {"title", "about", "best_for", "quality", "reason"}


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the code; ``plural`` when it counts (then ``source`` is the wording for many)."""

    source: str
    plural: bool
    where: str
    one: str = ""

    @property
    def fields(self) -> frozenset[str]:
        return fields_of(self.source) | (fields_of(self.one) if self.plural else frozenset())


def fields_of(text: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@cache
def texts() -> tuple[Text, ...]:
    """Every text, each once, in the order of the files. Raises SystemExit where it is not a literal, or where
    one counts here and does not there: lrelease keeps but one of the two."""
    found: dict[tuple[str, bool], Text] = {}
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            for text in _texts_of(path):
                found.setdefault((text.source, text.plural), text)
    for text in _table_texts():
        found.setdefault((text.source, text.plural), text)
    refuse_doubles(found.values())
    return tuple(found.values())


def refuse_doubles(listed: Iterable[Text]) -> None:
    """Raise SystemExit when a text is there with and without a plural, or with two wordings for one."""
    known: dict[str, Text] = {}
    for text in listed:
        other = known.setdefault(text.source, text)
        if (text.plural, text.one) != (other.plural, other.one):
            raise SystemExit(f"{text.where} and {other.where}: {text.source!r} counts in one of them only")


def _texts_of(path: Path) -> Iterator[Text]:
    where = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        name, place = node.func.id, f"{where}:{node.lineno}"
        if name in {"tr", "mark"} and node.args:
            yield from (Text(words, False, where) for words in _literals(node.args[0], place))
        elif name == "trn":
            one, many = (list(_literals(argument, place)) for argument in node.args[:2])
            if len(one) != 1 or len(many) != 1:
                raise SystemExit(f"{place}: trn needs two literals")
            yield Text(many[0], True, where, one[0])


def _literals(node: ast.expr, place: str) -> Iterator[str]:
    """The texts an argument can be; names are marked elsewhere, a formatted string is a mistake."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value:
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body, place)
        yield from _literals(node.orelse, place)
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        raise SystemExit(f"{place}: a text must be one literal")


def _table_texts() -> Iterator[Text]:
    """The words in the engine's tables, which are shown through tr()."""
    from core.recommend.rules import RULES
    from core.specs.containers import CONTAINERS
    from core.specs.dtypes import DTYPES
    from core.specs.levels import LEVELS
    from core.specs.methods import METHODS
    from core.specs.options import OPTIONS

    tables: tuple[tuple[str, Any], ...] = (
        ("core/specs/methods.py", METHODS),
        ("core/specs/dtypes.py", DTYPES),
        ("core/specs/containers.py", CONTAINERS),
        ("core/specs/options.py", OPTIONS),
        ("core/specs/levels.py", LEVELS),
        ("core/recommend/rules.py", RULES),
    )
    for where, table in tables:
        for row in table.values() if isinstance(table, dict) else table:
            if not is_dataclass(row):
                raise SystemExit(f"{where}: not a table of dataclasses")
            for declared in fields(row):
                words = getattr(row, declared.name)
                if declared.name in _TABLE_FIELDS and isinstance(words, str) and words:
                    yield Text(words, False, where)


def file_of(code: str) -> Path:
    return FOLDER / f"bitwright_{code}.ts"


def read(code: str) -> dict[tuple[str, bool], list[str]]:
    """The translations there are: (text, plural) -> its forms, none empty."""
    if not file_of(code).exists():
        return {}
    found: dict[tuple[str, bool], list[str]] = {}
    for message in ET.parse(file_of(code)).getroot().iter("message"):  # noqa: S314 - our own file
        plural = message.get("numerus") == "yes"
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else []
        forms = forms or [translation.text or ""]
        if all(forms):
            found[message.findtext("source") or "", plural] = forms
    return found


def write(code: str, known: dict[tuple[str, bool], list[str]]) -> None:
    """Write the .ts file of all texts with the translations that are known."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts():
        message = ET.SubElement(context, "message", **({"numerus": "yes"} if text.plural else {}))
        ET.SubElement(message, "location", filename=f"../../{text.where}")
        ET.SubElement(message, "source").text = text.source
        if text.plural:
            ET.SubElement(message, "extracomment").text = f"One: {text.one}"
        forms = known.get((text.source, text.plural))
        translation = ET.SubElement(message, "translation", **({} if forms else {"type": "unfinished"}))
        if text.plural:
            for form in forms or [""] * NUMERUS_FORMS[code]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else None
    ET.indent(root, " ")
    FOLDER.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    file_of(code).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def missing(code: str) -> list[Text]:
    """The texts of the code that this language has no translation for."""
    known = read(code)
    return [text for text in texts() if (text.source, text.plural) not in known]


def problems(text: Text, forms: list[str], code: str) -> list[str]:
    """What is wrong with a translation: fields lost or made up, too few forms, other spaces at its start."""
    wrong = []
    if len(forms) != (NUMERUS_FORMS[code] if text.plural else 1):
        wrong.append(f"{len(forms)} forms")
    for form in forms:
        try:
            named = fields_of(form)
        except ValueError as error:
            wrong.append(str(error))
            continue
        if named - text.fields or (text.fields - named) - {"n"}:
            wrong.append(f"fields {sorted(named)} instead of {sorted(text.fields)}")
        if re.match(r"\s*", form)[0] != re.match(r"\s*", text.source)[0]:  # type: ignore[index]
            wrong.append("spaces at its start")
    return wrong


def fill(code: str, words: dict[str, Any]) -> int:
    """Take translations into the file; what is wrong is printed and left out. Returns how many were taken."""
    known = read(code)
    taken = 0
    for text in texts():
        given = words.get(text.source)
        if given is None:
            continue
        forms = [given] if isinstance(given, str) else list(given)
        if text.plural and len(forms) == 1:
            forms *= NUMERUS_FORMS[code]
        if wrong := problems(text, forms, code):
            print(f"{code}: {text.source!r}: {'; '.join(wrong)}")
            continue
        known[text.source, text.plural] = forms
        taken += 1
    write(code, known)
    return taken


def lrelease(ts: Path, qm: Path) -> None:
    """Compile with Qt's own tool, as PySide6 carries it."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", str(ts), "-qm", str(qm)], check=True)


def check() -> int:
    """Print how complete each language is; 1 when a file does not list the texts of the code."""
    behind = 0
    for code in CODES:
        lacking = missing(code)
        print(f"{code}: {len(texts()) - len(lacking)} of {len(texts())} texts")
        behind |= bool(lacking)
    return int(behind)


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            for code in CODES:
                write(code, read(code))
            check()
            return 0
        case ["compile"]:
            for code in CODES:
                lrelease(file_of(code), file_of(code).with_suffix(".qm"))
            return 0
        case ["check"]:
            return check()
        case ["open", code]:
            rows = [[t.source, t.one] if t.plural else t.source for t in missing(code)]
            print(json.dumps(rows, ensure_ascii=False, indent=0))
            return 0
        case ["fill", code, file]:
            print(fill(code, json.loads(Path(file).read_text(encoding="utf-8"))), "taken")
            return 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
