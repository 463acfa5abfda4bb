"""What deleting says before it happens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.models.removal_words import many_removal_words, removal_words
from tests.fakes.demo_library import demo_sources, demo_variants

HOME = Path("/models")


def test_files_that_lie_elsewhere_are_named_before_they_are_deleted() -> None:
    source, variant = demo_sources(HOME)[0], demo_variants(HOME, demo_sources(HOME))[0]
    own = removal_words(variant, variant.size_bytes, source, 2)
    assert "outside" not in own.explanation
    moved = replace(variant, path=f"/media/stick/{Path(variant.path).name}")
    for words in (
        removal_words(moved, variant.size_bytes, source, 2),
        many_removal_words([moved, variant], 2 * variant.size_bytes),
    ):
        assert "Files outside of Bitwright's own folder are deleted, too: /media/stick" in words.explanation
