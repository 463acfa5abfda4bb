"""The terminal: every capability without a screen."""

from __future__ import annotations


def main(argv: list[str] | None = None) -> int:
    """Run one command (``argv`` without the program's name; default: sys.argv) and return its exit code."""
    from core.cli.boundary import run

    return run(argv)
