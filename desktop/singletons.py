"""Keeps ``None``, ``True`` and ``False`` alive where PySide6 gives back references that it never took.

PySide6's wheels are built for the stable ABI in which these objects are immortal (Python 3.12 and later),
so each Qt call that answers ``None`` lowers its reference count by one. On Python 3.11 the count reaches
zero after some ten thousand calls and the interpreter aborts ("deallocating None"). A count that is far
beyond what a session can use up makes them as immortal there as they are in later versions.
"""

from __future__ import annotations

import ctypes
import sys

_SPARE_REFERENCES = 1 << 40


def keep_singletons_alive() -> None:
    """Raise the reference counts once; nothing happens where the interpreter does this itself."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(singleton))  # ob_refcnt is the first field of every object
        if count.value < _SPARE_REFERENCES:
            count.value += _SPARE_REFERENCES
