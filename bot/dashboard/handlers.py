"""The pages' addresses: each handler asks a query module, in the reader's thread, and renders.

Queries and templates run outside of the event loop, so that a page delays nobody who shares it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from aiohttp import web

from bot.config import Config
from bot.dashboard.access import Access
from bot.dashboard.database import Connection, Reader
from bot.dashboard.feed import Feed
from bot.dashboard.film import Film, Picture, sent_by
from bot.dashboard.lookback import LookBack
from bot.dashboard.models import models_page
from bot.dashboard.pages import answer, conditional, render
from bot.dashboard.problem import load_program, problem_page
from bot.dashboard.ratings import rating_chart, rating_page
from bot.dashboard.records import last_second, load_run
from bot.dashboard.rounds import Rounds
from bot.dashboard.run import run_page
from bot.dashboard.runs import runs_page
from bot.dashboard.statement import statement_html
from bot.dashboard.tonight import tonight
from bot.record import RunRecord

Query = Callable[[Connection], Mapping[str, Any]]


class Handlers:
    """One dashboard's handlers and what they share."""

    def __init__(self, config: Config, reader: Reader, access: Access) -> None:
        self._config = config
        self._reader = reader
        self._access = access
        self._rounds = Rounds(config.contest_sim)
        self._lookback = LookBack(config, reader)
        self.feed = Feed(reader)

    def routes(self) -> list[web.RouteDef]:
        """Every address but the static files and the way in."""
        return [
            web.get("/", self.tonight, name="tonight"),
            web.get("/runs", self.runs, name="runs"),
            web.get("/runs/{run}", self.run, name="run"),
            web.get("/runs/{run}/standings", self.standings, name="standings"),
            web.get("/runs/{run}/places.json", self.places, name="places"),
            web.get("/runs/{run}/problems/{problem}", self.problem, name="problem"),
            web.post("/runs/{run}/problems/{problem}/look", self.look, name="look"),
            web.get("/programs/{sha}", self.program, name="program"),
            web.get("/rating", self.rating, name="rating"),
            web.get("/rating.json", self.rating_chart, name="rating_chart"),
            web.get("/models", self.models, name="models"),
            web.get("/events", self.feed.stream, name="events"),
        ]

    async def close(self) -> None:
        """Wait for what is being read."""
        self._rounds.close()
        self._reader.close()

    async def tonight(self, request: web.Request) -> web.Response:
        """What goes on."""
        return await self._page(request, "tonight", tonight)

    async def runs(self, request: web.Request) -> web.Response:
        """Every run."""
        wanted = request.query.get("page", "")
        return await self._page(request, "runs", lambda db: runs_page(db, wanted))

    async def run(self, request: web.Request) -> web.Response:
        """One run."""
        run_id, wanted = request.match_info["run"], request.query.get("page", "")
        return await self._page(request, "run", lambda db: run_page(db, run_id, wanted))

    async def standings(self, request: web.Request) -> web.Response:
        """The standings around a run at ``?at=`` a contest second."""
        run_id = request.match_info["run"]
        run = await self._reader.read(lambda db: load_run(db, run_id))
        film = await self._rounds.film(run.contest.id)
        wanted = request.query.get("at", "")

        def work(db: Connection) -> Mapping[str, Any]:
            run = load_run(db, run_id)
            latest = run.contest.duration_seconds if run.standing else last_second(db, run_id)
            second = min(int(wanted), latest) if wanted.isdecimal() and len(wanted) < 8 else latest
            return {
                "run": run,
                "second": second,
                "latest": latest,
                "handle": _handle(run),
                "problems": film.problems if film else [],
                "picture": _picture(film, run, db, second),
            }

        return await self._page(request, "standings", work)

    async def places(self, request: web.Request) -> web.Response:
        """A run's place over contest time, to be drawn."""
        run_id = request.match_info["run"]
        run = await self._reader.read(lambda db: load_run(db, run_id))
        film = await self._rounds.film(run.contest.id)

        def work(db: Connection) -> bytes:
            run = load_run(db, run_id)
            until = run.contest.duration_seconds if run.standing else last_second(db, run_id)
            found = film.places(run, sent_by(db, run_id), until) if film else []
            columns = dict(
                zip(("second", "place", "points"), zip(*found, strict=True), strict=True)
            )
            return msgspec.json.encode(columns)

        return conditional(request, await self._reader.read(work), "application/json")

    async def problem(self, request: web.Request) -> web.Response:
        """One problem of a run."""
        run_id, index = request.match_info["run"], request.match_info["problem"]
        run = await self._reader.read(lambda db: load_run(db, run_id))
        package = await self._rounds.problem(run.contest.id, index)
        looked = self._lookback.get(run_id, index)
        may_act, query = self._access.has_token(request), dict(request.query)

        def work(db: Connection) -> Mapping[str, Any]:
            values = problem_page(db, run_id, index, query, looked)
            statement = None if package is None else statement_html(package.statement)
            examples = () if package is None else package.examples
            return {**values, "statement": statement, "examples": examples, "may_act": may_act}

        return await self._page(request, "problem", work)

    async def look(self, request: web.Request) -> web.Response:
        """Judge a problem's clusters on the official tests, and show it again."""
        run_id, index = request.match_info["run"], request.match_info["problem"]
        await self._lookback.look(run_id, index)
        raise web.HTTPSeeOther(request.app.router["problem"].url_for(run=run_id, problem=index))

    async def program(self, request: web.Request) -> web.Response:
        """A whole program, as plain text."""
        sha = request.match_info["sha"]
        program = await self._reader.read(lambda db: load_program(db, sha))
        body = program.source.encode("utf-8", "replace")
        return conditional(request, body, "text/plain")

    async def rating(self, request: web.Request) -> web.Response:
        """Rating over time."""
        model, wanted = request.query.get("model", ""), request.query.get("page", "")
        return await self._page(request, "rating", lambda db: rating_page(db, model, wanted))

    async def rating_chart(self, request: web.Request) -> web.Response:
        """The same, to be drawn."""
        model = request.query.get("model", "")
        body = await self._reader.read(lambda db: msgspec.json.encode(rating_chart(db, model)))
        return conditional(request, body, "application/json")

    async def models(self, request: web.Request) -> web.Response:
        """Models side by side."""
        chosen = request.query.getall("model", [])
        return await self._page(request, "models", lambda db: models_page(db, chosen))

    async def _page(self, request: web.Request, template: str, query: Query) -> web.Response:
        def work(db: Connection) -> str:
            return render(request, template, query(db))

        return answer(request, await self._reader.read(work))


def _picture(film: Film | None, run: RunRecord, db: Connection, second: int) -> Picture | None:
    return film.picture(run, _handle(run), sent_by(db, run.id), second) if film else None


def _handle(run: RunRecord) -> str:
    """The name that the run played under."""
    handle: str = (run.config.get("bot") or {}).get("handle") or "upsolve"
    return handle
