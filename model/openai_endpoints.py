"""The servers of the openai backend: which takes the next request, how many at once, who rests.

No network here: requests are leased, and how they went is told. Each server has a limit of open
requests that follows how it copes, as TCP's window does (RFC 5681): it starts low and grows by one
with every success; at a sign of trouble it is halved, and from there on grows slowly. A server
that is gone or asks for a pause rests, for as long as it says or twice as long as last time, and
is tried again with one request.

Invariants: a server never has more open requests than its limit; waiting requests are served in
the order in which they came; trouble counts once for all the requests that were open when it began.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from model.openai_faults import Dialect

START = 4
FIRST_REST_S = 0.5
LONGEST_REST_S = 30.0
SLOW_GROWTH = 0.25
"""After trouble the limit grows by one per so many rounds: 1 / SLOW_GROWTH."""
_TICK_S = 1e-3  # an event loop may call back a little early


class Timer(Protocol):
    """What is needed of an event loop."""

    def time(self) -> float:
        """Seconds since some moment."""
        ...

    def call_later(self, delay: float, callback: Callable[[], None]) -> Any:
        """Call back after ``delay`` seconds."""
        ...


class Endpoint:
    """One server; times are the timer's seconds."""

    def __init__(self, url: str, most: int) -> None:
        self.url = url.rstrip("/")
        self.dialect = Dialect()
        self.in_flight = 0
        self.limit = float(min(START, most))
        self.resting_until = float("-inf")
        self._most = most
        self._threshold = float(most)
        self._troubled_at = float("-inf")
        self._rests = 0

    def is_free(self, now: float) -> bool:
        """Whether it takes a request now."""
        return now >= self.resting_until - _TICK_S and self.in_flight < int(self.limit)

    def succeeded(self) -> None:
        """A request was answered; the limit grows where it was in use."""
        self._rests = 0
        if self.in_flight >= int(self.limit):
            step = 1.0 if self.limit < self._threshold else SLOW_GROWTH / self.limit
            self.limit = min(self._most, self.limit + step)

    def lower(self, started: float, now: float) -> bool:
        """Halve the limit; False where the request began before that was done last."""
        if started < self._troubled_at:
            return False
        self._troubled_at = now
        self._threshold = self.limit = max(1.0, self.limit / 2)
        return True

    def rest(self, started: float, now: float, asked_s: float | None, *, gone: bool) -> None:
        """Take no requests for ``asked_s`` seconds, or for longer each time; ±50 % of jitter."""
        if not self.lower(started, now):
            return
        if gone:
            self.limit = 1.0
        self._rests += 1
        own = min(LONGEST_REST_S, FIRST_REST_S * 2 ** min(self._rests - 1, 16))
        jitter = random.uniform(0.5, 1.5)
        wait = own * jitter if asked_s is None else asked_s + own * jitter / 2
        self.resting_until = max(self.resting_until, now + wait)


class Endpoints:
    """All servers, and who waits for them."""

    def __init__(
        self, urls: Sequence[str], most: int, patience_s: float, timer: Timer | None = None
    ) -> None:
        """Take requests for ``urls``; ``timer`` is the running event loop unless it is given."""
        self.all = [Endpoint(url, most) for url in urls]
        self._patience_s = patience_s
        self._timer = timer or asyncio.get_running_loop()
        self._waiting: deque[asyncio.Future[Endpoint]] = deque()
        self._failing_since: float | None = None
        self.last_success = float("-inf")

    def now(self) -> float:
        """The timer's time."""
        return self._timer.time()

    @property
    def capacity(self) -> int:
        """How many requests may be open at once now."""
        return sum(int(endpoint.limit) for endpoint in self.all)

    async def lease(self) -> Endpoint:
        """Wait for a server that takes a request; end it with :meth:`release`."""
        turn: asyncio.Future[Endpoint] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        self._serve()
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.release(turn.result())
            raise

    def release(self, endpoint: Endpoint) -> None:
        """The request has ended, in whatever way."""
        endpoint.in_flight -= 1
        self._serve()

    def succeeded(self, endpoint: Endpoint) -> None:
        """A leased request was answered."""
        endpoint.succeeded()
        self.last_success = self.now()
        self._failing_since = None

    def busy(self, endpoint: Endpoint, started: float, asked_s: float | None = None) -> None:
        """The server asks for fewer requests, or is slow."""
        self._failed()
        if asked_s is not None:
            asked_s = min(asked_s, self._patience_s)
        endpoint.rest(started, self.now(), asked_s, gone=False)
        self._wake(endpoint)

    def gone(self, endpoint: Endpoint, started: float) -> None:
        """The server cannot be reached."""
        self._failed()
        endpoint.rest(started, self.now(), None, gone=True)
        self._wake(endpoint)

    def broken(self, endpoint: Endpoint, started: float) -> None:
        """The server's answer could not be used."""
        self._failed()
        endpoint.lower(started, self.now())

    def begin(self) -> None:
        """Work begins after a time without any: what failed before that says nothing."""
        self._failing_since = None

    @property
    def is_lost(self) -> bool:
        """Whether nothing has been answered for longer than patience lasts."""
        since = self._failing_since
        return since is not None and self.now() - since > self._patience_s

    def _failed(self) -> None:
        if self._failing_since is None:
            self._failing_since = self.now()

    def _wake(self, endpoint: Endpoint) -> None:
        self._timer.call_later(max(0.0, endpoint.resting_until - self.now()), self._serve)

    def _serve(self) -> None:
        """Give turns while there are both a request that waits and a server that is free."""
        now = self.now()
        while self._waiting:
            free = [endpoint for endpoint in self.all if endpoint.is_free(now)]
            if not free:
                return
            turn = self._waiting.popleft()
            if not turn.done():
                endpoint = min(free, key=lambda e: e.in_flight / e.limit)
                endpoint.in_flight += 1
                turn.set_result(endpoint)
