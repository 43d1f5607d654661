"""A client of the Codeforces API (codeforces.com/apiHelp) for contests that are over.

One call per two seconds, as Codeforces allows; what fails for a while is tried again, each time
after twice the pause. Every accepted answer is kept on disk, so that an import that was stopped
goes on where it stood and a second one asks nothing. Anything that speaks the API will do as
Codeforces, the site of this project too.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp
import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.importers.draft import Progress

CODEFORCES = "https://codeforces.com/api"
INTERVAL_S = 2.0
"""Seconds between two calls (codeforces.com/apiHelp: at most one request per two seconds)."""
ATTEMPTS = 5

_RESPONSE_LIMIT = 256 << 20  # bytes; the standings of 30 000 people are some 40 MiB
_BUSY = "limit exceeded"
_TRY_AGAIN = {429, 500, 502, 503, 504}
_Shape = TypeVar("_Shape")


class _Answer(msgspec.Struct):
    """The envelope of every answer."""

    status: str
    comment: str = ""
    result: msgspec.Raw = msgspec.Raw(b"null")


class _TryAgain(Exception):
    """A failure that may pass; its text says what it was."""


class CodeforcesApi:
    """A session with the API; use it as an async context manager.

    Args:
        base: Where the methods are, ``https://codeforces.com/api``.
        cache: A folder for answers.
        progress: Gets a line before each call and each pause.
        interval_s: Seconds between two calls.
        sleep: Waits so many seconds.
        now: The seconds of a clock that never jumps.
    """

    def __init__(
        self,
        base: str,
        cache: Path,
        progress: Progress,
        *,
        interval_s: float = INTERVAL_S,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base = base.rstrip("/")
        self._cache = cache
        self._progress = progress
        self._interval_s = interval_s
        self._sleep = sleep
        self._now = now
        self._next_call = -float("inf")

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=30, sock_read=120)
        self._session = aiohttp.ClientSession(timeout=timeout, trust_env=True)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def get(
        self,
        method: str,
        shape: type[_Shape],
        parameters: Mapping[str, object],
        accept: Callable[[_Shape], None] = lambda _: None,
    ) -> _Shape:
        """The result of a method, from disk if it was accepted before.

        Args:
            method: ``contest.standings`` for instance.
            shape: What the result looks like; what it does not name is passed over.
            parameters: The method's.
            accept: Raises PackageError for a result that cannot be used and must not be kept.

        Raises:
            PackageError: refused, unreachable after all attempts, or not in the shape.
        """
        query = {name: str(value) for name, value in sorted(parameters.items())}
        words = " ".join([self._base, method, *(f"{k}={v}" for k, v in query.items())])
        kept = self._cache / f"{hashlib.sha256(words.encode()).hexdigest()[:32]}.json"
        if kept.is_file():
            try:
                return msgspec.json.decode(kept.read_bytes(), type=shape)
            except (OSError, msgspec.DecodeError):
                self._progress(f"{method}: what was kept cannot be read, asking again")
        result = await self._called(method, query)
        try:
            decoded = msgspec.json.decode(result, type=shape)
        except (msgspec.DecodeError, RecursionError) as error:
            raise PackageError(f"{self._base}: {method}: {error}") from error
        accept(decoded)
        try:
            files.write_atomically(kept, bytes(result))
        except OSError as error:
            self._progress(f"{method}: not kept: {kept.parent}: {error.strerror}")
        return decoded

    async def _called(self, method: str, query: dict[str, str]) -> msgspec.Raw:
        """The result after as many attempts as it takes, up to :data:`ATTEMPTS`."""
        pause = self._interval_s
        for attempt in range(1, ATTEMPTS + 1):
            await self._turn()
            asked = ", ".join(f"{name}={value}" for name, value in query.items())
            self._progress(f"{method} {asked}")
            try:
                return await self._asked(method, query)
            except _TryAgain as error:
                if attempt == ATTEMPTS:
                    raise PackageError(
                        f"{self._base}: {method}: {error}, {ATTEMPTS} times"
                    ) from error
                pause *= 2
                self._progress(f"{method}: {error}; trying again in {pause:g} s")
                await self._sleep(pause)
        raise AssertionError

    async def _turn(self) -> None:
        """Wait until the next call is allowed."""
        if (wait := self._next_call - self._now()) > 0:
            await self._sleep(wait)
        self._next_call = self._now() + self._interval_s

    async def _asked(self, method: str, query: dict[str, str]) -> msgspec.Raw:
        """One call; raises _TryAgain for what may pass and PackageError for what will not."""
        try:
            async with self._session.get(f"{self._base}/{method}", params=query) as response:
                status, body = response.status, await _body(response)
        except (TimeoutError, aiohttp.ClientError) as error:
            raise _TryAgain(str(error) or type(error).__name__) from error
        try:
            answer = msgspec.json.decode(body, type=_Answer)
        except (msgspec.DecodeError, RecursionError) as error:
            if status in _TRY_AGAIN:
                raise _TryAgain(f"status {status}") from error
            raise PackageError(
                f"{self._base}: {method}: status {status} and no JSON; is it the API's address?"
            ) from error
        if answer.status == "OK":
            return answer.result
        comment = " ".join(answer.comment.split())[:200] or f"status {status}"
        if _BUSY in comment.lower() or status in _TRY_AGAIN:
            raise _TryAgain(comment)
        raise PackageError(f"{self._base}: {method}: {comment}")


async def _body(response: aiohttp.ClientResponse) -> bytes:
    parts: list[Any] = []
    size = 0
    async for part in response.content.iter_chunked(1 << 20):
        parts.append(part)
        size += len(part)
        if size > _RESPONSE_LIMIT:
            raise PackageError(f"{response.url}: more than {_RESPONSE_LIMIT >> 20} MiB")
    return b"".join(parts)
