"""What the terminal shows: one JSON object or readable text on stdout, progress and errors on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from core.formats import bandwidth, duration, file_size
from core.jobs.protocol import Event, EventType

_UNBOUNDED_COLUMNS: Final = 1000
#: control characters (escape sequences begin with one) and marks that turn the direction of writing
_STEERING: Final = dict.fromkeys(
    {*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)} - {0x09, 0x0A}
)


def harmless(text: str) -> str:
    """Names and words of strangers (files, hubs, other programs) without what would steer the terminal."""
    return text.translate(_STEERING)


class _HarmlessConsole(Console):
    """Every text that is shown, in tables too, goes through :func:`harmless`."""

    def render_str(self, text: str, **how: Any) -> Text:
        return super().render_str(harmless(text), **how)


def _console(stream: TextIO | None, *, stderr: bool = False) -> Console:
    """A pipe or a file has no width: nothing is cut or wrapped for it."""
    is_terminal = stream is not None and stream.isatty()
    return _HarmlessConsole(stderr=stderr, highlight=False, width=None if is_terminal else _UNBOUNDED_COLUMNS)


stdout = _console(sys.stdout)
stderr = _console(sys.stderr, stderr=True)

_STAGE_WORDS: Mapping[str, str] = {
    "prepare": "Preparing",
    "download": "Downloading",
    "verify": "Checking",
    "read": "Reading",
    "warm_up": "Preparing the kernels (slow once)",
    "calibrate": "Reading the calibration text",
    "start": "Making the starting point",
    "train": "Training",
    "quantize": "Quantizing",
    "write": "Writing the files",
    "read_back": "Reading back what was written",
    "catalog": "Putting it into the library",
    "evaluate": "Measuring quality",
    "speed": "Measuring speed",
    "hand_over": "Handing over",
    "move": "Copying and checking",
    "link": "Sharing disk space",
}


def print_json(value: Mapping[str, Any]) -> None:
    """Exactly one JSON object on stdout, in ASCII: it is the same whatever the terminal's encoding."""
    sys.stdout.write(json.dumps(value, indent=2) + "\n")
    sys.stdout.flush()


def print_error(message: str, hint: str = "") -> None:
    """The one line that every failure gives: ``error: message (hint)``."""
    text = f"error: {message}" + (f" ({hint})" if hint else "")
    sys.stderr.write(" ".join(harmless(text).split()) + "\n")
    sys.stderr.flush()


@contextmanager
def job_progress() -> Iterator[Callable[[Event], None]]:
    """A listener that draws a job's events on stderr: bars on a terminal, a line a stage elsewhere."""
    if not sys.stderr.isatty():
        yield _StageLines().on_event
        return
    columns = (TextColumn("{task.description:<34}"), BarColumn(), TextColumn("{task.fields[note]}"))
    with Progress(*columns, TimeElapsedColumn(), console=stderr, transient=True) as bars:
        yield _Bars(bars).on_event


class _StageLines:
    """A line a stage. The first one waits for what follows: a job that fails at once says only why."""

    def __init__(self) -> None:
        self._held = ""
        self._last = ""

    def on_event(self, event: Event) -> None:
        if event.is_terminal:
            return
        if event.type is EventType.STAGE:
            name = str(event.fields["name"])
            words = f"{_STAGE_WORDS.get(name, name)} ...\n"
            if words == self._last:
                return  # another step of what is told already
            before, self._last = self._last, words
            if not before:
                self._held = words
                return
            sys.stderr.write(self._held + words)
            self._held = ""
        elif event.type is EventType.WARNING:
            sys.stderr.write(self._held + harmless(f"note: {event.fields['message']}") + "\n")
            self._held = ""
        elif event.type is EventType.PROGRESS:
            sys.stderr.write(self._held)
            self._held = ""
        elif (words_of_training := _training_words(event)) is not None:
            sys.stderr.write(f"{self._held}{words_of_training}\n")
            self._held = ""
        sys.stderr.flush()


def _training_words(event: Event) -> str | None:
    """A look at held-out text, or a setback, in a line."""
    if event.type is not EventType.METRIC:
        return None
    name, value, step = (event.fields.get(key) for key in ("name", "value", "step"))
    minutes = float(event.fields.get("elapsed_s") or 0.0) / 60
    if name == "valid_kl" and isinstance(value, float):
        return f"after {minutes:.1f} min, step {step}: KL divergence {value:.4f}"
    if name == "learning_rate_halved":
        return f"after {minutes:.1f} min: training diverged; back to the best step, half the learning rate"
    return None


def _progress_note(fields: Mapping[str, Any]) -> str:
    """Beside a bar: bytes and their speed where they are what is counted, and the time left."""
    eta, done, total = fields.get("eta_s"), fields["done"], fields["total"]
    has_eta = isinstance(eta, int | float)
    left = f"about {duration(eta)} left" if has_eta else ""
    if fields.get("unit") != "bytes" or not total:
        return left
    speed = bandwidth((total - done) / eta) if has_eta and eta else ""
    return ", ".join(filter(None, (f"{file_size(done)} of {file_size(total)}", speed, left)))


class _Bars:
    """One bar for the running stage."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._task: TaskID | None = None

    def on_event(self, event: Event) -> None:
        if event.type is EventType.STAGE:
            name = str(event.fields["name"])
            if self._task is not None:
                self._bars.remove_task(self._task)
            self._task = self._bars.add_task(_STAGE_WORDS.get(name, name), total=None, note="")
        elif event.type is EventType.PROGRESS and self._task is not None:
            note = _progress_note(event.fields)
            self._bars.update(
                self._task,
                completed=event.fields["done"],
                total=event.fields["total"] or None,
                note=note,
            )
        elif event.type is EventType.WARNING:
            stderr.print(f"note: {event.fields['message']}", markup=False)
        elif (words := _training_words(event)) is not None:
            stderr.print(words, markup=False)
