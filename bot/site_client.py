"""The contestant's side of a contest site: HTTP, and nothing that a stranger could not ask.

Speaks the Codeforces API where it has a method, and the site's own endpoints for what Codeforces
offers only as pages (statements, submitting). Every answer is ``{"status": "OK", "result": …}``.
"""

from __future__ import annotations

import asyncio
from typing import Any, Self

import aiohttp
import msgspec

from contest_sim.entities import Contest, Problem, RanklistRow, RatingChange
from contest_sim.errors import SiteError
from judge.verdict import Verdict

POLL_S = 20
PHASE_S = 0.1  # between two looks whether the contest is over


class Statement(msgspec.Struct, rename="camel"):
    """A problem as the site shows it to a contestant; ``samples`` are (input, output) texts.

    Those of an ``interactive`` problem are conversations: a program cannot be tried on them. Of a
    problem that is not ``packaged`` the site knows nothing more, and takes no submissions.
    """

    index: str
    packaged: bool = True
    name: str = ""
    markdown: str = ""
    description: str = ""
    samples: list[dict[str, str]] = []
    time_limit_seconds: float = 0.0
    memory_limit_bytes: int = 0
    interactive: bool = False

    @property
    def why_left_out(self) -> str:
        """Why a program cannot be tried before it is submitted, "" where it can."""
        if not self.packaged:
            return "its statement and tests are not in the round's package"
        return "an interactive problem, whose examples cannot be tried" if self.interactive else ""


class Judged(msgspec.Struct, rename="camel"):
    """A submission whose judging has ended, or by ``PRETESTS`` alone so far."""

    id: int
    relative_time_seconds: int
    judgement: Verdict
    testset: str = "TESTS"
    failed_test: str = ""
    time_consumed_millis: int = 0
    memory_consumed_bytes: int = 0


class SiteClient:
    """A session with one site; use it as an async context manager.

    Raises :class:`SiteError` for refusals and for a site that cannot be reached.
    """

    def __init__(self, url: str, token: str = "") -> None:
        """Speak to the site at ``url``, as the participant of ``token`` if there is one."""
        self._url = url.rstrip("/")
        self._token = token

    @property
    def is_registered(self) -> bool:
        """Whether the session is a participant's."""
        return bool(self._token)

    async def __aenter__(self) -> Self:
        # No total timeout: a submission waits in the judge's queue as long as it has to.
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=4 * POLL_S)
        self._session = aiohttp.ClientSession(timeout=timeout)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def register(self, handle: str, rating: int, contests: int) -> None:
        """Enter the contest under a handle; later calls carry the token.

        ``rating`` is the true one after so many rated ``contests``.
        """
        person = {"handle": handle, "rating": rating, "contests": contests}
        reply = await self._post("upsolve.register", person)
        self._token = reply["token"]

    async def contest(self, contest_id: int) -> tuple[Contest, list[Problem]]:
        """The contest as it stands now, and its problems."""
        result = await self._get("contest.standings", contestId=contest_id, **{"from": 1}, count=1)
        return (
            msgspec.convert(result["contest"], Contest),
            msgspec.convert(result["problems"], list[Problem]),
        )

    async def statement(self, contest_id: int, index: str) -> Statement:
        """A problem's statement; refused before the contest starts."""
        result = await self._get("upsolve.statement", contestId=contest_id, index=index)
        return msgspec.convert(result, Statement)

    async def submit(
        self, contest_id: int, index: str, language: str, source: str, key: str
    ) -> int:
        """Submit a program; the same ``key`` never submits twice. Returns the submission's id."""
        reply = await self._post(
            "upsolve.submit",
            {
                "contestId": contest_id,
                "index": index,
                "language": language,
                "source": source,
                "idempotencyKey": key,
            },
        )
        return int(reply["submission"]["id"])

    async def verdict(self, submission: int) -> Judged:
        """Wait until a submission is judged."""
        while True:
            result = await self._get("upsolve.submission", id=submission, wait=POLL_S)
            if result.get("judgement"):
                return msgspec.convert(result, Judged)

    async def finished(self, contest_id: int) -> None:
        """Wait until the contest is over and everything is judged."""
        while True:
            contest, _ = await self.contest(contest_id)
            if contest.phase == "FINISHED":
                return
            await asyncio.sleep(PHASE_S)

    async def rows(self, contest_id: int) -> list[RanklistRow]:
        """The standings with everybody, also out of competition, best first."""
        result = await self._get("contest.standings", contestId=contest_id, showUnofficial=True)
        return msgspec.convert(result["rows"], list[RanklistRow])

    async def rating_changes(self, contest_id: int) -> list[RatingChange]:
        """Everybody's rating change, in standings order; refused until the contest is over."""
        result = await self._get("contest.ratingChanges", contestId=contest_id)
        return msgspec.convert(result, list[RatingChange])

    async def _get(self, method: str, **query: object) -> Any:
        params = {name: str(value) for name, value in query.items()}
        return await self._call("GET", method, params=params)

    async def _post(self, method: str, body: dict[str, Any]) -> Any:
        return await self._call("POST", method, json=body)

    async def _call(self, verb: str, method: str, **arguments: Any) -> Any:
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        url = f"{self._url}/api/{method}"
        try:
            async with self._session.request(verb, url, headers=headers, **arguments) as response:
                reply = msgspec.json.decode(await response.read())
        except (TimeoutError, aiohttp.ClientError, msgspec.DecodeError) as error:
            raise SiteError(f"{url}: {error or type(error).__name__}") from error
        if reply.get("status") != "OK":
            raise SiteError(f"{method}: {reply.get('comment', 'refused without a comment')}")
        return reply["result"]
