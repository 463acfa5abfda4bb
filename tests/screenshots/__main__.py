"""Takes the pictures: ``python -m tests.screenshots OUT [--size 1280x800]... [--states chat,library-menu]``.

Every state in light and dark at 1024x640 and 1280x800, over a made-up library and a stand-in hub in a folder
that is thrown away, with ``OUT/index.html`` to look at them. ``--home`` takes those of a library of yours
instead (without the states that need another one).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]


THEMES = ("light", "dark")


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument(
        "--size",
        action="append",
        dest="sizes",
        metavar="WxH",
        help="may be repeated; 1024x640 and 1280x800 by default",
    )
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--languages", default="en", help="codes of desktop.language: en,de,ja")
    parser.add_argument("--states", default="", help="only those whose names begin so: chat,library-menu")
    parser.add_argument("--home", type=Path, help="a home of yours, opened as it is")
    parser.add_argument("--font", default="Inter", help="used when it is installed")
    parser.add_argument("--scale", default="1", help="2 draws twice the pixels")
    parser.add_argument("--settle", type=int, default=250, help="milliseconds for each state")
    parser.add_argument("--list", action="store_true", help="only say which states there are")
    return parser.parse_args(arguments)


def _large_screen(folder: Path) -> Path:
    """A screen that has room for every size, so that dialogs lie over the middle of their window."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96, "dpr": 1}
    (file := folder / "screen.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


def main(arguments: list[str] | None = None) -> int:
    options = parse(arguments)
    os.environ["QT_SCALE_FACTOR"] = options.scale
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the real one

    from tests.screenshots.take import chosen_states, take_all

    states = chosen_states(options.states)
    if options.list:
        print("\n".join(state.name for state in states))
        return 0
    if set(options.languages.split(",")) - {"en"}:
        subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py"), "compile"], check=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        if os.environ["QT_QPA_PLATFORM"] == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_large_screen(Path(scratch))}"
        failed = take_all(options, states, Path(scratch))
    for name, problem in failed:
        print(f"no picture of {name}: {problem}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
