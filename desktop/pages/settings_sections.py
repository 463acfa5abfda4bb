"""The sections of Settings: in their order, with names and icons, for the page and for the palette."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark


@dataclass(frozen=True, slots=True)
class SectionSpec:
    id: str
    title: str
    icon: str


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec("look", mark("Appearance"), "palette"),
    SectionSpec("work", mark("Work"), "cpu"),
    SectionSpec("text", mark("Calibration text"), "text-aa"),
    SectionSpec("hub", mark("Model hub"), "cloud"),
    SectionSpec("folders", mark("Folders"), "folder-open"),
    SectionSpec("privacy", mark("Privacy"), "shield-check"),
    SectionSpec("reset", mark("Start afresh"), "arrow-counter-clockwise"),
    SectionSpec("about", mark("About"), "info"),
)
