"""The last boundary of the terminal: every failure becomes one line and an exit code."""

from __future__ import annotations

import io
import os
import sys
import traceback
from pathlib import Path

import typer
from typer.exceptions import TyperException

from core.cli.app import app
from core.cli.output import print_error
from core.errors import BitwrightError, CancelledError
from core.paths import current_paths, missing_models_folder

EXIT_ERROR = 1
EXIT_USAGE = 2
EXIT_INTERNAL = 70
EXIT_CANCELLED = 130


def run(argv: list[str] | None = None) -> int:
    """Parse and run a command. Returns 0, or non-zero after ``error: message (hint)`` on stderr."""
    _sound_streams()
    try:
        missing = missing_models_folder(current_paths())
        if missing is not None:
            sys.stderr.write(
                f"note: the folder of models is not there: {missing}; new variants go elsewhere\n"
            )
        code = app(args=argv, prog_name="bitwright", standalone_mode=False)
    except (BitwrightError, TyperException, typer.Abort, KeyboardInterrupt, EOFError, OSError) as error:
        return _expected(error)
    except Exception as error:  # noqa: BLE001 - never a traceback at the user
        if os.environ.get("BITWRIGHT_DEBUG"):
            traceback.print_exc()
        print_error(
            f"{type(error).__name__}: {error}", "this is a bug; BITWRIGHT_DEBUG=1 shows where it happened"
        )
        return EXIT_INTERNAL
    return code if isinstance(code, int) else 0


def _sound_streams() -> None:
    """A stream that was closed leads nowhere (its descriptor must not become a database's); a character that
    a stream cannot show (a Windows pipe, an old locale) is escaped."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _expected(error: BaseException) -> int:
    match error:
        case CancelledError():
            print_error(error.message, error.hint)
            return EXIT_CANCELLED
        case BitwrightError():
            print_error(error.message, error.hint)
            return EXIT_ERROR
        case TyperException():
            if said := error.format_message():  # a group without a command has shown its help instead
                print_error(said.replace("Value error, ", ""), "run 'bitwright --help'")
            return EXIT_USAGE
        case BrokenPipeError():
            # The reader of our output left (``| head``): nothing more can be said.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return EXIT_ERROR
        case OSError():
            print_error(f"{error.strerror or error}", f"{error.filename}" if error.filename else "")
            return EXIT_ERROR
        case _:
            print_error("cancelled")
            return EXIT_CANCELLED
