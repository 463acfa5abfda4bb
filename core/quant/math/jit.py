"""The one place where functions become Numba kernels, so that their types survive the decorator.

Numba ships no type information: an undecorated ``njit`` would turn every kernel into ``Any``. The two
decorators here keep the signature. Nothing is compiled at import; a kernel compiles (or is loaded from
Numba's on-disk cache) at its first call.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba

_F = TypeVar("_F", bound=Callable[..., Any])


def kernel(function: _F) -> _F:
    """Compile for speed: multiply-add may be fused, the sign of zero is free; no reassociation."""
    compiled = numba.njit(cache=True, nogil=True, error_model="numpy", fastmath={"contract", "nsz"})(function)
    return cast(_F, compiled)


def exact_kernel(function: _F) -> _F:
    """Compile with strict IEEE arithmetic, for results that must agree bit by bit with a formula."""
    return cast(_F, numba.njit(cache=True, nogil=True, error_model="numpy")(function))
