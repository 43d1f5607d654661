"""What happens, as server-sent events: every event of every run, in the order it was written.

An event's id is its number in the database's ``feed``, so that a browser that was away, or whose
server was, names the last one that it saw (``Last-Event-ID``) and misses nothing and sees nothing
twice. No queue is kept for anybody: each stream reads on from its own id, as fast as it is taken.
What is written without an event (samples, how busy everything is) is told of by ``progress``, which
has no id, at most every :data:`PROGRESS_S` seconds.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from aiohttp import web

from bot.dashboard.database import Connection, Reader
from bot.dashboard.records import latest_event

POLL_S = 0.5
PROGRESS_S = 2.0
BATCH = 200
_ALIVE_S = 15.0
_RETRY_MS = 2000
_EVENTS = """SELECT feed.id, feed.run_id, feed.kind, contest_s, problem, text
    FROM feed JOIN events USING (run_id, number)
    WHERE feed.id > ? AND (? = '' OR feed.run_id = ?) ORDER BY feed.id LIMIT ?"""


class Feed:
    """Streams of events from one database; looks at it only while somebody listens."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._listeners = 0
        self._looking: asyncio.Task[None] | None = None
        self._news = asyncio.Condition()
        self._version = 0
        self._closed = False

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Answer with events until the client or the server goes.

        ``?run=ID`` asks for one run's; what came before ``Last-Event-ID``, or else ``?since=``, is
        left out, and without either what came before now.
        """
        last = _number(request.headers.get("Last-Event-ID") or request.query.get("since"))
        if last is None:
            last = await self._reader.read(latest_event)
        run_id = request.query.get("run", "")
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        with contextlib.suppress(ConnectionResetError):  # the listener has gone
            await response.prepare(request)
            await response.write(b"retry: %d\n\n" % _RETRY_MS)
            async with self._listening():
                async for piece in self._pieces(last, run_id):
                    await response.write(piece)
        return response

    async def close(self) -> None:
        """End every stream."""
        self._closed = True
        async with self._news:
            self._news.notify_all()

    async def _pieces(self, last: int, run_id: str) -> AsyncIterator[bytes]:
        version, told_at = self._version, asyncio.get_running_loop().time()
        while not self._closed:
            rows = await self._reader.read(partial(_events, after=last, run_id=run_id))
            if rows:
                last = rows[-1]["id"]
                yield b"".join(map(_written, rows))
            if len(rows) == BATCH:
                continue
            now = asyncio.get_running_loop().time()
            if not rows and version != self._version and now - told_at >= PROGRESS_S:
                told_at = now
                yield b"event: progress\ndata: {}\n\n"
            version = self._version
            if not await self._changed(version):
                yield b":\n\n"

    async def _changed(self, version: int) -> bool:
        """Wait until something was written; False after a long time without."""
        try:
            async with asyncio.timeout(_ALIVE_S), self._news:
                await self._news.wait_for(lambda: self._closed or self._version != version)
        except TimeoutError:
            return False
        return True

    @contextlib.asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        self._listeners += 1
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        try:
            yield
        finally:
            self._listeners -= 1
            if not self._listeners and self._looking is not None:
                self._looking.cancel()
                self._looking = None

    async def _look(self) -> None:
        """Notice what any process commits: the files of the database change then."""
        seen = None
        while True:
            if (state := _state(self._reader.path)) != seen:
                seen = state
                async with self._news:
                    self._version += 1
                    self._news.notify_all()
            await asyncio.sleep(POLL_S)


def _state(path: Path) -> tuple[tuple[int, int], ...]:
    """Size and time of the database's file and of its log; of one that is missing, nothing."""
    found = []
    for file in (path, path.with_name(f"{path.name}-wal")):
        with contextlib.suppress(OSError):
            stat = file.stat()
            found.append((stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _events(db: Connection, after: int, run_id: str) -> list[dict[str, Any]]:
    return [dict(row) for row in db.execute(_EVENTS, [after, run_id, run_id, BATCH])]


def _written(row: dict[str, Any]) -> bytes:
    # JSON holds no line break outside of its strings, and none unescaped inside.
    content = {
        "run": row["run_id"],
        "kind": row["kind"],
        "contestSecond": row["contest_s"],
        "problem": row["problem"],
        "text": row["text"],
    }
    return b"id: %d\ndata: %b\n\n" % (row["id"], msgspec.json.encode(content))


def _number(text: str | None) -> int | None:
    """The number that a client named; None where it named none that there can be."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 18:
        return None
    return int(text)
