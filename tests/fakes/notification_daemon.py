"""A stand-in for the desktop's notification service: run as a program on a session bus of its own.

Prints ``ready``, then a JSON line for each notification that it is given.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class _Adaptor(QDBusAbstractAdaptor):
    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self,
        app: str,
        _replaces: int,
        icon: str,
        title: str,
        body: str,
        actions: list[str],
        _hints: dict[str, Any],
        _expires: int,
    ) -> int:
        line = {"app": app, "icon": icon, "title": title, "body": body, "actions": list(actions)}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
        return 1


def main() -> int:
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.sessionBus()
    host = QObject()
    _adaptor = _Adaptor(host)
    if not bus.registerObject("/org/freedesktop/Notifications", host):
        return 1
    if not bus.registerService("org.freedesktop.Notifications"):
        return 1
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main())
