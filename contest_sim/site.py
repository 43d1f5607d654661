"""A round as a contest site over HTTP: the Codeforces API, and what Codeforces has only as pages.

Under ``/api/``: ``contest.list``, ``contest.standings``, ``contest.status``,
``contest.ratingChanges``, ``problemset.problems``, ``user.info`` and ``user.rating`` with the
parameters and objects of codeforces.com/apiHelp, and of our own ``upsolve.register``,
``upsolve.statement``, ``upsolve.submit`` and ``upsolve.submission``. Every answer is
``{"status": "OK", "result": …}`` or ``{"status": "FAILED", "comment": …}``.

The rules are :mod:`contest_sim.arena`'s. This module turns requests into calls and results into
JSON, and is the only one here that catches everything: a request never takes the site down.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from aiohttp import web

from contest_sim import queries
from contest_sim.arena import Arena
from contest_sim.clock import Clock
from contest_sim.entities import Contest, RatingChange, Submission
from contest_sim.errors import SiteError
from contest_sim.official import load_official
from contest_sim.package import Round, description
from contest_sim.queries import Caller
from contest_sim.settings import ContestSimSettings
from contest_sim.submissions import JudgedSubmission
from judge.client import Judge

logger = logging.getLogger(__name__)

_CLOSING_S = 2.0  # how long requests may finish in when the site closes
_Handler = Callable[[Any, Caller], Awaitable[object]]


class Site:
    """Serves one round; :meth:`start` and :meth:`close` frame its life.

    Args:
        round_: what is played.
        clock: the contest's time; the site never moves it.
        judge: judges submissions and makes the tests that the round only describes.
        settings: address, limits and cache.
    """

    def __init__(
        self, round_: Round, clock: Clock, judge: Judge, settings: ContestSimSettings
    ) -> None:
        self._round = round_
        self._clock = clock
        self._judge = judge
        self._settings = settings
        self._arena: Arena
        self._runner: web.AppRunner | None = None
        self._methods: dict[str, tuple[str, type[msgspec.Struct], _Handler]] = {
            "contest.list": ("GET", queries.Nothing, self._list),
            "contest.standings": ("GET", queries.Standings, self._standings),
            "contest.status": ("GET", queries.Status, self._status),
            "contest.ratingChanges": ("GET", queries.OfContest, self._rating_changes),
            "problemset.problems": ("GET", queries.Nothing, self._problems),
            "user.info": ("GET", queries.Info, self._info),
            "user.rating": ("GET", queries.Rating, self._rating),
            "upsolve.register": ("POST", queries.Register, self._register),
            "upsolve.statement": ("GET", queries.OfProblem, self._statement),
            "upsolve.submit": ("POST", queries.Submit, self._submit),
            "upsolve.submission": ("GET", queries.OfSubmission, self._submission),
        }

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
        self._arena = Arena(self._round, official, self._clock, self._judge, self._settings)
        # A source of the largest size may grow several times as JSON.
        app = web.Application(
            middlewares=[_answered], client_max_size=8 * self._settings.source_limit_bytes
        )
        app.router.add_route("*", "/api/{method}", self._dispatch)
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
        if self._runner is not None:
            await self._arena.close()
            await self._runner.cleanup()
            self._runner = None

    async def _dispatch(self, request: web.Request) -> web.StreamResponse:
        """Find the method, check its parameters, call it."""
        second = self._clock.now()  # before the body is read: arrival is what counts
        name = request.match_info["method"]
        if name not in self._methods:
            raise SiteError(f"method: no {name!r}; there are {', '.join(self._methods)}")
        verb, shape, handler = self._methods[name]
        if request.method != verb and verb == "POST":
            raise SiteError(f"{name}: use POST")
        parameters = await queries.read(request, shape)
        result = await handler(parameters, Caller(queries.token(request), second))
        return _reply({"status": "OK", "result": result})

    async def _list(self, _: queries.Nothing, __: Caller) -> list[Contest]:
        return [self._arena.contest()]

    async def _standings(self, asked: queries.Standings, _: Caller) -> dict[str, object]:
        self._arena.check_contest(asked.contest_id)
        standings = self._arena.standings()
        handles = [handle for handle in asked.handles.split(";") if handle]
        rows = standings.rows_of(handles) if handles else standings.rows(asked.first, asked.count)
        contest, problems = self._arena.contest(), self._arena.problems()
        return {"contest": contest, "problems": problems, "rows": rows}

    async def _status(self, asked: queries.Status, _: Caller) -> list[Submission]:
        self._arena.check_contest(asked.contest_id)
        start = asked.first - 1
        stop = None if asked.count is None else start + asked.count
        return self._arena.submissions(asked.handle)[start:stop]

    async def _rating_changes(self, asked: queries.OfContest, _: Caller) -> list[RatingChange]:
        self._arena.check_contest(asked.contest_id)
        return self._arena.rating_changes()

    async def _problems(self, _: queries.Nothing, __: Caller) -> dict[str, object]:
        problems = self._arena.problems()
        statistics = [
            {
                "contestId": problem.contest_id,
                "index": problem.index,
                "solvedCount": self._arena.solved_count(problem.index),
            }
            for problem in problems
        ]
        return {"problems": problems, "problemStatistics": statistics}

    async def _info(self, asked: queries.Info, _: Caller) -> list[dict[str, object]]:
        handles = list(dict.fromkeys(handle for handle in asked.handles.split(";") if handle))
        ratings = self._arena.ratings(handles)
        return [
            {"handle": handle, "rating": rating}
            for handle, rating in zip(handles, ratings, strict=True)
        ]

    async def _rating(self, asked: queries.Rating, _: Caller) -> list[RatingChange]:
        return self._arena.rating_history(asked.handle)

    async def _register(self, asked: queries.Register, _: Caller) -> dict[str, str]:
        return {"token": self._arena.register(asked.handle, asked.rating)}

    async def _statement(self, asked: queries.OfProblem, _: Caller) -> dict[str, object]:
        self._arena.check_contest(asked.contest_id)
        if self._arena.is_unpackaged(asked.index):
            return {"index": asked.index, "packaged": False}
        package = self._arena.package(asked.index)
        return {
            "index": package.problem.index,
            "name": package.problem.name,
            "markdown": package.statement,
            "description": description(package),
            "samples": [
                {
                    "input": case.input.decode("utf-8", "replace"),
                    "output": case.answer.decode("utf-8", "replace"),
                }
                for case in package.examples
            ],
            "interactive": package.interactive,
            "timeLimitSeconds": package.limits.cpu_s,
            "memoryLimitBytes": package.limits.memory_bytes,
        }

    async def _submit(self, asked: queries.Submit, caller: Caller) -> dict[str, object]:
        self._arena.check_contest(asked.contest_id)
        submission = self._arena.submit(
            self._arena.participant(caller.token or asked.token),
            index=asked.index,
            language=asked.language,
            source=asked.source,
            key=asked.idempotency_key,
            second=caller.second,
        )
        return {"submission": submission}

    async def _submission(self, asked: queries.OfSubmission, _: Caller) -> JudgedSubmission:
        return await self._arena.submission(asked.id, min(asked.wait, queries.WAIT_LIMIT_S))


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
