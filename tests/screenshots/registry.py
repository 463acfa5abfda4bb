"""All states that pictures are taken of, in the order of the contact sheet."""

from __future__ import annotations

from tests.screenshots import (
    states_chat,
    states_computer,
    states_discover,
    states_frame,
    states_library,
    states_quantize,
    states_questions,
    states_serve,
    states_settings,
    states_tour,
)
from tests.screenshots.scene import State

_PAGES = (
    "frame",
    "tour",
    "computer",
    "discover",
    "quantize",
    "library",
    "chat",
    "serve",
    "activity",
    "settings",
)

_ALL: tuple[State, ...] = (
    *states_frame.STATES,
    *states_tour.STATES,
    *states_computer.STATES,
    *states_discover.STATES,
    *states_quantize.STATES,
    *states_library.STATES,
    *states_chat.STATES,
    *states_serve.STATES,
    *states_settings.STATES,
    *states_questions.STATES,
)
STATES = tuple(sorted(_ALL, key=lambda state: _PAGES.index(state.group)))
"""By page; within one, as its modules list them."""

if len({state.name for state in STATES}) != len(STATES):
    raise RuntimeError("two states have the same name")
