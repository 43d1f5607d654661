"""What systemd is told of a ``Type=notify`` service, over the datagram socket that it names.

``READY=1`` once contests can start, ``WATCHDOG=1`` from the event loop itself, so that a loop that
hangs is restarted, ``STOPPING=1`` at the end, and ``STATUS=`` for `systemctl status`. Without
``$NOTIFY_SOCKET`` nothing is sent; a socket that has gone is no reason to stop.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Self


class Notices:
    """The socket of one service; :meth:`of` finds it in the environment."""

    def __init__(self, address: str, watchdog_s: float | None) -> None:
        self.watchdog_s = watchdog_s
        self._address = f"\0{address[1:]}" if address.startswith("@") else address

    @classmethod
    def of(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """As sd_notify(3) and sd_watchdog_enabled(3) say; a watchdog may be another process's."""
        microseconds = environ.get("WATCHDOG_USEC", "")
        ours = environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        is_watched = ours and microseconds.isdigit() and int(microseconds) > 0
        return cls(
            environ.get("NOTIFY_SOCKET", ""), int(microseconds) / 1e6 if is_watched else None
        )

    def send(self, *lines: str) -> None:
        """Send ``KEY=value`` lines as one message."""
        if not self._address:
            return
        with (
            suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel,
        ):
            channel.setblocking(False)
            channel.sendto("\n".join(lines).encode(), self._address)

    async def stay_alive(self) -> None:
        """Tell the watchdog twice in its time that the loop still turns; never returns."""
        while True:
            self.send("WATCHDOG=1")
            await asyncio.sleep((self.watchdog_s or 60.0) / 2)
