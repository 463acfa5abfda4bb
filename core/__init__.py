"""Bitwright's engine. Nothing below here knows of a window.

Whatever part of it is imported first, huggingface_hub tells nobody what runs here: without this it adds the
version of torch to what it says of itself, and asks huggingface.co for a list before the first request, also
where a mirror is set.
"""

import os

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
