"""The terminal: every capability without a screen."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command (``argv`` without the program's name; default: sys.argv) and return its exit code."""
    try:
        from core.cli.boundary import run
    except KeyboardInterrupt:  # an early Ctrl-C: loading takes a moment
        sys.stderr.write("error: cancelled\n")
        return 130
    return run(argv)
