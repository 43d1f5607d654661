"""What happens, told as it happens: to everybody, and to each participant their own verdicts.

Invariant: a listener that is slow or away loses no verdict and holds up nobody. Events carry the
present value under a key; a newer value replaces an older one that was not yet read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from contest_sim.errors import SiteError

_LISTENER_LIMIT = 1000


class Event(NamedTuple):
    """A kind (``state``, ``submission``) and its JSON-able content."""

    kind: str
    content: object


class Listener:
    """One reader of events; ``handle`` is the participant's, "" for anybody."""

    def __init__(self, handle: str) -> None:
        self.handle = handle
        self._waiting: dict[str, Event] = {}
        self._some = asyncio.Event()
        self._closed = False

    def tell(self, key: str, event: Event) -> None:
        """Leave an event, in the place of an unread one with the same key."""
        self._waiting[key] = event
        self._some.set()

    def close(self) -> None:
        """End :meth:`next` for good, after what is waiting."""
        self._closed = True
        self._some.set()

    async def next(self) -> list[Event]:
        """Everything unread, oldest first, after waiting for something; nothing: it is over."""
        await self._some.wait()
        events = list(self._waiting.values())
        self._waiting.clear()
        if not self._closed:
            self._some.clear()
        return events


class Events:
    """All listeners of one site."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    @contextmanager
    def listener(self, handle: str) -> Iterator[Listener]:
        """Listen while the body runs.

        Raises:
            SiteError: too many listen already.
        """
        if len(self._listeners) >= _LISTENER_LIMIT:
            raise SiteError(f"events: {_LISTENER_LIMIT} listen already; poll instead")
        listener = Listener(handle)
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def tell(self, key: str, event: Event, handle: str | None = None) -> None:
        """Tell everybody, or only the listeners of one participant."""
        for listener in self._listeners:
            if handle is None or listener.handle == handle:
                listener.tell(key, event)

    def close(self) -> None:
        """Send everybody home."""
        for listener in self._listeners:
            listener.close()
