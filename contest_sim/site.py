"""A round as a contest site over HTTP: the Codeforces API, what it lacks, and a page to watch.

Under ``/api/``: the methods of :mod:`contest_sim.methods` with the parameters and objects of
codeforces.com/apiHelp, and ``upsolve.events``, which tells what happens as server-sent events:
``state`` to everybody, ``submission`` to the participant whose token asks. Every other answer is
``{"status": "OK", "result": …}`` or ``{"status": "FAILED", "comment": …}``. At ``/`` a page shows
the round to people (:mod:`contest_sim.page`).

The rules are :mod:`contest_sim.arena`'s. This module turns requests into calls and results into
JSON, and is the only one here that catches everything: a request never takes the site down.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable

import msgspec
from aiohttp import web

from contest_sim import queries
from contest_sim.arena import Arena
from contest_sim.clock import Clock
from contest_sim.errors import SiteError
from contest_sim.events import Event
from contest_sim.field_replay import FieldReplay
from contest_sim.journal import Journal
from contest_sim.methods import Listing, Methods
from contest_sim.official import load_official
from contest_sim.package import Round
from contest_sim.page import add_page
from contest_sim.queries import Caller
from contest_sim.settings import ContestSimSettings
from contest_sim.streams import send_events, send_listing
from contest_sim.watch import State, Watch
from judge.client import Judge

logger = logging.getLogger(__name__)

_CLOSING_S = 2.0  # how long requests may finish in when the site closes
_TICK_S = 0.5  # wall seconds between two looks at the clock
_EVENTS = "upsolve.events"


class Site:
    """Serves one round; :meth:`start` and :meth:`close` frame its life.

    Args:
        round_: what is played.
        clock: the contest's time; the site never moves it.
        judge: judges submissions and makes the tests that the round only describes.
        settings: address, limits and cache.
        journal: what a site of the same contest left to go on from; it stays the caller's.
            Without one a closed site is forgotten.
    """

    def __init__(
        self,
        round_: Round,
        clock: Clock,
        judge: Judge,
        settings: ContestSimSettings,
        journal: Journal | None = None,
    ) -> None:
        self._round = round_
        self._clock = clock
        self._judge = judge
        self._settings = settings
        self._journal = journal or Journal.open(None, round_.contest.id)
        self._arena: Arena
        self._methods: Methods
        self._watch: Watch
        self._ticking: asyncio.Task[None] | None = None
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        """Load every problem's tests and listen; returns the base URL.

        Raises:
            SiteError: the address cannot be used.
            PackageError: a problem's tests are missing or cannot be made.
            JudgeError: the judge failed while making them.
        """
        official = {
            package.problem.index: await load_official(package, self._judge, self._settings)
            for package in self._round.problems
        }
        contest, problems, field = self._round.contest, self._round.listed, self._round.field
        replay = await asyncio.to_thread(FieldReplay, contest, problems, field)
        self._arena = Arena(
            self._round, official, replay, self._clock, self._judge, self._settings, self._journal
        )
        self._watch = Watch(self._arena, self._clock)
        self._methods = Methods(self._arena, self._watch)
        url = await self._listen()
        self._arena.resume()
        self._ticking = asyncio.create_task(self._tick())
        return url

    async def _listen(self) -> str:
        # A source of the largest size may grow several times as JSON.
        app = web.Application(
            middlewares=[_answered], client_max_size=8 * self._settings.source_limit_bytes
        )
        app.router.add_get(f"/api/{_EVENTS}", self._events)
        app.router.add_route("*", "/api/{method}", self._dispatch)
        add_page(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_CLOSING_S)
        await self._runner.setup()
        host, port = self._settings.host, self._settings.port
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise SiteError(
                f"cannot listen on {host} port {port}: {error.strerror};"
                " set contest_sim.port to another, or to 0 for any"
            ) from error
        address = self._runner.addresses[0]
        shown = f"[{address[0]}]" if ":" in address[0] else address[0]
        return f"http://{shown}:{address[1]}"

    async def close(self) -> None:
        """Stop judging and listening; may be called twice."""
        if self._runner is None:
            return
        if self._ticking is not None:
            self._ticking.cancel()
            await asyncio.gather(self._ticking, return_exceptions=True)
            self._journal.mark(self._clock.position())
            await self._arena.close()
        await self._runner.cleanup()
        self._runner = None

    async def _tick(self) -> None:
        """Remember the time, and tell everybody what has changed."""
        told: State | None = None
        while True:
            try:
                self._journal.mark(self._clock.position())
            except sqlite3.Error as error:  # a full disk must not stop the round
                logger.warning("the time cannot be remembered: %s", error)
            state = self._watch.state()
            if state != told:
                told = state
                self._arena.events.tell("state", Event("state", state))
            await asyncio.sleep(_TICK_S)

    async def _dispatch(self, request: web.Request) -> web.StreamResponse:
        """Find the method, check its parameters, call it."""
        second = self._clock.now()  # before the body is read: arrival is what counts
        name = request.match_info["method"]
        table = self._methods.table
        if name not in table:
            raise SiteError(f"method: no {name!r}; there are {', '.join((*table, _EVENTS))}")
        method = table[name]
        if request.method != "POST" and method.verb == "POST":
            raise SiteError(f"{name}: use POST")
        if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
            raise SiteError(f"{name}: not from another site's page")
        parameters = await queries.read(request, method.shape)
        result = await method.answer(parameters, Caller(queries.token(request), second))
        if isinstance(result, Listing):
            return await send_listing(request, result)
        return _reply({"status": "OK", "result": result})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """The present state, a participant's submissions so far, and from then on what happens."""
        token = queries.token(request)
        author = self._arena.participant(token) if token else None
        with self._arena.events.listener(author.handle if author else "") as listener:
            past = [("state", Event("state", self._watch.state()))]
            past += self._arena.own_events(author) if author else []
            return await send_events(request, listener, past)


@web.middleware
async def _answered(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Turn whatever goes wrong into an answer in Codeforces' form."""
    try:
        return await handler(request)
    except SiteError as error:
        return _failed(400, str(error))
    except web.HTTPException as error:
        return _failed(error.status, error.reason)
    except Exception:  # the boundary of the site: one bad request never stops the others
        logger.exception("%s %s", request.method, request.path)
        return _failed(500, "Internal error")


def _failed(status: int, comment: str) -> web.Response:
    return _reply({"status": "FAILED", "comment": comment}, status)


def _reply(content: dict[str, object], status: int = 200) -> web.Response:
    return web.Response(
        body=msgspec.json.encode(content), status=status, content_type="application/json"
    )
