"""The one entry point: worker, window or command line, decided before anything heavy loads."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """``--worker DIR`` is the job process, no arguments is the window, the rest is the command line."""
    arguments = sys.argv[1:]
    if len(arguments) == 2 and arguments[0] == "--worker":
        from core.jobs.worker import main as work

        return work(Path(arguments[1]))
    if not arguments:
        from desktop.app import run

        return run(sys.argv)
    from core.cli import main as command_line

    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
