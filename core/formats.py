"""How numbers, sizes, times and dates are written, in one place so that every page agrees."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from core.language import is_english, localised, tr, trn

GB = 1_000_000_000
GIB = 1 << 30
UNKNOWN = "–"
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def file_size(size_bytes: float | None, *, estimate: bool = False) -> str:
    """Bytes of files in powers of ten, as the Hub shows them: ``4.7 GB``, ``93 MB``, ``12 kB``."""
    if size_bytes is None:
        return UNKNOWN
    mark = "~" if estimate else ""
    for unit, scale in (("TB", 1000 * GB), ("GB", GB)):
        if size_bytes >= scale * 0.9995:
            return localised(f"{mark}{size_bytes / scale:.1f} {unit}")
    if size_bytes >= 999_500:
        return f"{mark}{size_bytes / 1e6:.0f} MB"
    if size_bytes >= 1000:
        return f"{mark}{size_bytes / 1e3:.0f} kB"
    return f"{mark}{size_bytes:.0f} B"


def memory_size(size_bytes: float | None, *, estimate: bool = False) -> str:
    """Bytes of memory in powers of two: ``7.8 GiB``, ``512 MiB``."""
    if size_bytes is None:
        return UNKNOWN
    mark = "~" if estimate else ""
    if size_bytes >= 0.9995 * GIB:
        return localised(f"{mark}{size_bytes / GIB:.1f} GiB")
    return f"{mark}{size_bytes / (1 << 20):.0f} MiB"


def rate(tokens_per_s: float | None, *, estimate: bool = False) -> str:
    """Tokens a second, without decimals from 10 on: ``9.4 tokens/s``, ``92 tokens/s``."""
    if tokens_per_s is None or not math.isfinite(tokens_per_s):
        return UNKNOWN
    return tr("{figure} tokens/s", figure=speed(tokens_per_s, estimate=estimate))


def speed(tokens_per_s: float | None, *, estimate: bool = False) -> str:
    """The figure of :func:`rate` alone, for a column that names the unit: ``9.4``, ``~92``."""
    if tokens_per_s is None or not math.isfinite(tokens_per_s):
        return UNKNOWN
    mark = "~" if estimate else ""
    return localised(f"{mark}{tokens_per_s:.{0 if tokens_per_s >= 9.95 else 1}f}")


def bandwidth(bytes_per_s: float | None) -> str:
    """Bytes a second of memory or of a network: ``18.4 GB/s``, ``3.1 MB/s``."""
    if bytes_per_s is None:
        return UNKNOWN
    if bytes_per_s >= GB:
        return localised(f"{bytes_per_s / GB:.1f} GB/s")
    if bytes_per_s >= 1e6:
        return localised(f"{bytes_per_s / 1e6:.1f} MB/s")
    return f"{bytes_per_s / 1e3:.0f} kB/s"


def duration(seconds: float | None, *, estimate: bool = False) -> str:
    """A length of time in its two largest units: ``3 min 20 s``, ``1 h 5 min``, ``0.4 s``."""
    if seconds is None or not math.isfinite(seconds) or seconds < 0:
        return UNKNOWN
    mark = "~" if estimate else ""
    if seconds < 9.95:
        return localised(f"{mark}{seconds:.1f} s")
    whole = round(seconds)
    if whole < 60:
        return f"{mark}{whole} s"
    if whole < 3600:
        minutes, rest = divmod(whole, 60)
        return f"{mark}{minutes} min {rest} s" if rest else f"{mark}{minutes} min"
    minutes = round(seconds / 60)
    hours, rest = divmod(minutes, 60)
    if hours >= 48:
        return mark + trn("{n} day", "{n} days", hours // 24)
    return f"{mark}{hours} h {rest} min" if rest else f"{mark}{hours} h"


def time_left(seconds: float | None) -> str:
    """What remains of a job, in words: ``about 3 min left``, ``a few seconds left``."""
    if seconds is None or not math.isfinite(seconds) or seconds < 0:
        return ""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 55:
        return tr("about {time} left", time=f"{max(5, round(seconds / 5) * 5)} s")
    if seconds < 3600:
        return tr("about {time} left", time=f"{round(seconds / 60)} min")
    return tr("about {time} left", time=duration(seconds))


def count(value: float | None) -> str:
    """A count of things, short: ``512``, ``9,431``, ``12k``, ``3.4M``."""
    if value is None:
        return UNKNOWN
    if value >= 999_500:
        return localised(f"{value / 1e6:.1f}M")
    if value >= 9_999.5:
        return f"{value / 1e3:.0f}k"
    return localised(f"{value:,.0f}")


def parameters(value: float | None) -> str:
    """The size of a model in its weights: ``26K``, ``135M``, ``8.0B``, ``70B``."""
    if value is None:
        return UNKNOWN
    if value >= 999_500_000:
        billions = value / 1e9
        return f"{billions:.0f}B" if billions >= 19.5 else localised(f"{billions:.1f}B")
    return f"{value / 1e6:.0f}M" if value >= 999_500 else f"{value / 1e3:.0f}K"


def tokens(number: int) -> str:
    """A context length, as people say it: ``4K``, ``128K``, ``1,000``."""
    if number >= 1024 and number % 1024 == 0:
        return f"{number // 1024}K"
    return whole(number)


def percent(share: float | None, digits: int = 1) -> str:
    """A share of one: 0.934 is ``93.4 %``."""
    return UNKNOWN if share is None else localised(f"{share * 100:.{digits}f} %")


def change(share: float | None, digits: int = 1) -> str:
    """By how much something is more or less, as a share of what it was: 0.012 is ``+1.2 %``."""
    return UNKNOWN if share is None else localised(f"{share * 100:+.{digits}f} %")


def whole(value: float) -> str:
    """A whole number in full, however large: ``2,048``."""
    return localised(f"{value:,.0f}")


def short(value: float, digits: int = 6) -> str:
    """As few digits as it has, at most ``digits``: ``0.05``, ``300``; for axes and what was typed in."""
    return localised(f"{value:.{digits}g}")


def bits(bits_per_weight: float | None) -> str:
    if bits_per_weight is None:
        return UNKNOWN
    return tr("{bits} bits/weight", bits=number(bits_per_weight))


def number(value: float | None, digits: int = 2) -> str:
    """A plain measurement; tiny values are kept readable: 0.0031 with digits 2 is ``0.0031``."""
    if value is None or not math.isfinite(value):
        return UNKNOWN
    if value != 0 and abs(value) < 10**-digits:
        tiny = f"{value:.2g}"
        return localised(f"{Decimal(tiny):f}" if abs(value) >= 1e-7 else tiny)  # 0.000061, not 6.1e-05
    return localised(f"{value:.{digits}f}")


def parse_date(text: str) -> datetime | None:
    """An ISO 8601 time (UTC where it names no zone), or None; also for years that no zone can be told for."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def relative_date(text: str | None, now: datetime | None = None) -> str:
    """How long ago an ISO time was: ``just now``, ``5 min ago``, ``yesterday``, ``12 Mar 2026``."""
    moment = parse_date(text) if text else None
    if moment is None:
        return UNKNOWN
    now = (now or datetime.now(UTC)).astimezone()
    moment = moment.astimezone()
    age = now - moment
    if age < timedelta(minutes=1):
        return tr("just now")
    if age < timedelta(hours=1):
        return tr("{time} ago", time=f"{int(age.total_seconds() // 60)} min")
    return _date_in_days(moment, (now.date() - moment.date()).days, age)


def _date_in_days(moment: datetime, days: int, age: timedelta) -> str:
    if days <= 0:
        return tr("{time} ago", time=f"{int(age.total_seconds() // 3600)} h")
    if days == 1:
        return tr("yesterday")
    if days < 7:
        return trn("{n} day ago", "{n} days ago", days)
    return f"{moment.day} {moment:%b %Y}" if is_english() else f"{moment:%Y-%m-%d}"


def full_date(text: str | None) -> str:
    """The whole date and time in the local zone, for a tooltip."""
    moment = parse_date(text) if text else None
    if moment is None:
        return UNKNOWN
    moment = moment.astimezone()
    return f"{moment:%A, %d %B %Y, %H:%M}" if is_english() else f"{moment:%Y-%m-%d %H:%M}"
