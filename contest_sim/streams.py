"""Answers that are sent piece by piece: standings of any size, and events as they happen.

Invariant: no piece takes more than a few milliseconds to make, and between two of them everybody
else has a turn; a large answer delays neither a verdict nor the clock.
"""

from __future__ import annotations

import asyncio
import contextlib

import msgspec
from aiohttp import web

from contest_sim.events import Event, Listener
from contest_sim.methods import Listing

_PAUSE_S = 0.002  # after each piece, so that a large answer takes at most a part of the time
_ALIVE_S = 15.0  # a silent stream says so often that it lives
_JSON = "application/json"


async def send_listing(request: web.Request, listing: Listing) -> web.StreamResponse:
    """Answer with a result of many rows: one JSON document, in pieces where there are several."""
    head = b'{"status":"OK","result":' + listing.before
    pieces = (msgspec.json.encode(rows)[1:-1] for rows in listing.pieces if rows)
    first, second = next(pieces, b""), next(pieces, None)
    if second is None:
        return web.Response(body=head + first + listing.after + b"}", content_type=_JSON)
    response = web.StreamResponse(headers={"Content-Type": _JSON})
    with contextlib.suppress(ConnectionResetError):  # whoever asked has gone
        await response.prepare(request)
        await response.write(head + first)
        while second is not None:
            await response.write(b"," + second)
            await asyncio.sleep(_PAUSE_S)
            second = next(pieces, None)
        await response.write_eof(listing.after + b"}")
    return response


async def send_events(
    request: web.Request, listener: Listener, past: list[tuple[str, Event]]
) -> web.StreamResponse:
    """Server-sent events until the client or the site goes; ``past`` is told first."""
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    response = web.StreamResponse(headers=headers)
    for key, event in past:
        listener.tell(key, event)
    with contextlib.suppress(ConnectionResetError):  # the listener has gone
        await response.prepare(request)
        while (text := await _news(listener)) is not None:
            await response.write(text)
    return response


async def _news(listener: Listener) -> bytes | None:
    """What to send next: events, or a sign of life where there are none; None at the end."""
    try:
        async with asyncio.timeout(_ALIVE_S):
            events = await listener.next()
    except TimeoutError:
        return b":\n\n"
    return b"".join(map(_written, events)) if events else None


def _written(event: Event) -> bytes:
    # JSON holds no line break outside of its strings, and none unescaped inside.
    return b"event: %b\ndata: %b\n\n" % (event.kind.encode(), msgspec.json.encode(event.content))
