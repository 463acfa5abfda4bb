"""The contact sheet: every picture on one page, by state, to be filtered by theme, size and language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

_STYLE = """
body { font: 14px system-ui, sans-serif; margin: 24px; background: #ececea; color: #1b1c1e }
form { position: sticky; top: 0; background: #ececea; padding: 8px 0; z-index: 1 }
label { margin-right: 12px }
h2 { margin: 32px 0 4px } p { margin: 0 0 8px; color: #565a61 }
section div { display: flex; flex-wrap: wrap; gap: 12px }
figure { margin: 0 } img { width: var(--width, 480px); border: 1px solid #bbb; display: block }
figcaption { font-size: 12px; color: #565a61; padding-top: 2px }
"""
_SCRIPT = """
const boxes = [...document.querySelectorAll("input[type=checkbox]")];
function show() {
  const off = new Set(boxes.filter(b => !b.checked).map(b => b.value));
  for (const f of document.querySelectorAll("figure"))
    f.hidden = [f.dataset.theme, f.dataset.size, f.dataset.language].some(v => off.has(v));
}
boxes.forEach(b => b.addEventListener("change", show));
document.querySelector("input[type=range]").addEventListener("input",
  e => document.body.style.setProperty("--width", e.target.value + "px"));
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: which state (and what it is), theme, size ("1280x800") and language."""

    state: str
    about: str
    theme: str
    size: str
    language: str = "en"

    @property
    def file(self) -> str:
        language = "" if self.language == "en" else f"-{self.language}"
        return f"{self.state}-{self.theme}-{self.size}{language}.png"


def write_sheet(folder: Path, pictures: Sequence[Picture]) -> Path:
    """Write ``index.html`` into the pictures' folder; returns its path."""
    boxes = "".join(
        f'<label><input type="checkbox" value="{escape(value)}" checked> {escape(value)}</label>'
        for values in (
            dict.fromkeys(picture.theme for picture in pictures),
            dict.fromkeys(picture.size for picture in pictures),
            dict.fromkeys(picture.language for picture in pictures),
        )
        for value in values
    )
    sections = "".join(_section(state, of) for state, of in groupby(pictures, lambda picture: picture.state))
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bitwright in pictures</title>'
        f"<style>{_STYLE}</style><form>{boxes}"
        '<label>Width <input type="range" min="240" max="1400" value="480"></label></form>'
        f"{sections}<script>{_SCRIPT}</script></html>\n"
    )
    target = folder / "index.html"
    target.write_text(page, encoding="utf-8")
    return target


def _section(state: str, pictures: Iterable[Picture]) -> str:
    shown = list(pictures)
    about = shown[0].about.strip().partition("\n")[0]
    figures = "".join(_figure(picture) for picture in shown)
    name = escape(state)
    return f'<section id="{name}"><h2>{name}</h2><p>{escape(about)}</p><div>{figures}</div></section>'


def _figure(picture: Picture) -> str:
    theme, size, language = escape(picture.theme), escape(picture.size), escape(picture.language)
    file = escape(picture.file)
    return (
        f'<figure data-theme="{theme}" data-size="{size}" data-language="{language}">'
        f'<a href="{file}"><img loading="lazy" src="{file}" alt="{file}"></a>'
        f"<figcaption>{theme}, {size}, {language}</figcaption></figure>"
    )
