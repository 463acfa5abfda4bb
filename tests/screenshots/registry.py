"""All states that pictures are taken of, in the order of the contact sheet."""

from __future__ import annotations

from tests.screenshots import (
    states_chat,
    states_computer,
    states_discover,
    states_frame,
    states_library,
    states_quantize,
    states_serve,
    states_settings,
    states_tour,
)
from tests.screenshots.scene import State

STATES: tuple[State, ...] = (
    *states_frame.STATES,
    *states_tour.STATES,
    *states_computer.STATES,
    *states_discover.STATES,
    *states_quantize.STATES,
    *states_library.STATES,
    *states_chat.STATES,
    *states_serve.STATES,
    *states_settings.STATES,
)

if len({state.name for state in STATES}) != len(STATES):
    raise RuntimeError("two states have the same name")
