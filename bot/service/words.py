"""What a player tells the service, a line of JSON at a time."""

from __future__ import annotations

import msgspec

from bot.record import Live


class Word(msgspec.Struct, omit_defaults=True, frozen=True):
    """A line of what a player says: any of these, and at last ``result`` or ``error``.

    ``events`` is the number of the run's latest event, ``kind`` that of the error.
    """

    live: Live | None = None
    events: int = 0
    run_id: str = ""
    result: str = ""
    kind: str = ""
    error: str = ""
