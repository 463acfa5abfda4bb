"""The script that starts a worker from a checkout or an installation, whatever the current folder holds.

``python -P bootstrap.py DIR``: with ``-P`` the current folder is not searched for modules, so a stranger's
``core`` package lying there is never run; the root of our own tree is put first instead.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    root = str(Path(__file__).resolve().parents[2])
    if root not in sys.path:
        sys.path.insert(0, root)

    from core.jobs.worker import main

    sys.exit(main(Path(sys.argv[1])))
