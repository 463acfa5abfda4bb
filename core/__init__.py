"""Bitwright's engine. Nothing below here knows of a window.

Whatever part of it is imported first, huggingface_hub tells nobody what runs here: without this it adds the
version of torch to what it says of itself, and asks huggingface.co for a list before the first request, also
where a mirror is set.
"""

import os

for _name in ("HF_HUB_DISABLE_TELEMETRY", "DISABLE_TELEMETRY", "DO_NOT_TRACK"):
    os.environ.setdefault(_name, "1")
