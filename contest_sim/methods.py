"""The methods of the site's API: typed parameters in, objects of the API out.

Those without ``upsolve.`` are Codeforces' own, with the parameters and objects of
codeforces.com/apiHelp. Who may ask what, and when, is :mod:`contest_sim.arena`'s; HTTP is
:mod:`contest_sim.site`'s.
"""

from __future__ import annotations

import itertools
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from contest_sim import queries
from contest_sim.arena import Arena
from contest_sim.entities import (
    Contest,
    ProblemStatistics,
    RanklistRow,
    RatingChange,
    User,
    participant_type,
    rank,
)
from contest_sim.package import description
from contest_sim.queries import Caller
from contest_sim.ratings import Ratings
from contest_sim.standings import Standings
from contest_sim.status import Status
from contest_sim.submissions import JudgedSubmission
from contest_sim.watch import Watch, Watched

_CHUNK = 64  # rows; less than a millisecond of work between two turns of the event loop


class Method(NamedTuple):
    """A method: the HTTP verb it needs, the shape of its parameters, what answers."""

    verb: str
    shape: type[msgspec.Struct]
    answer: Callable[[Any, Caller], Awaitable[object]]


class Listing(NamedTuple):
    """A result with many rows, in pieces: there may be 40 000; JSON stands before and after."""

    before: bytes
    pieces: Iterator[Sequence[msgspec.Struct]]
    after: bytes


class Methods:
    """Answers for one arena; :attr:`table` holds every method by name."""

    def __init__(self, arena: Arena, watch: Watch) -> None:
        self._arena = arena
        self._watch = watch
        self._ratings = Ratings(arena)
        self._submissions = Status(arena)
        self.table: dict[str, Method] = {
            "contest.hacks": Method("GET", queries.OfContest, self._hacks),
            "contest.list": Method("GET", queries.Contests, self._list),
            "contest.ratingChanges": Method("GET", queries.OfContest, self._rating_changes),
            "contest.standings": Method("GET", queries.Standings, self._standings),
            "contest.status": Method("GET", queries.Status, self._status),
            "problemset.problems": Method("GET", queries.Problems, self._problems),
            "problemset.recentStatus": Method("GET", queries.Recent, self._recent),
            "user.info": Method("GET", queries.Info, self._info),
            "user.rating": Method("GET", queries.Rating, self._rating),
            "user.status": Method("GET", queries.UserStatus, self._user_status),
            "upsolve.register": Method("POST", queries.Register, self._register),
            "upsolve.statement": Method("GET", queries.OfProblem, self._statement),
            "upsolve.submit": Method("POST", queries.Submit, self._submit),
            "upsolve.submission": Method("GET", queries.OfSubmission, self._submission),
            "upsolve.watch": Method("GET", queries.Watch, self._watched),
        }

    async def _list(self, asked: queries.Contests, _: Caller) -> list[Contest]:
        return [] if asked.gym else [self._arena.contest()]

    async def _hacks(self, asked: queries.OfContest, _: Caller) -> list[object]:
        self._arena.check_contest(asked.contest_id)
        return []  # nobody hacks here; the field's hacks are in its points

    async def _standings(self, asked: queries.Standings, _: Caller) -> Listing:
        self._arena.check_contest(asked.contest_id)
        standings = self._arena.standings(unofficial=asked.show_unofficial)
        handles = [handle for handle in asked.handles.split(";") if handle]
        if asked.room is not None:
            rows: Iterator[Sequence[RanklistRow]] = iter(())
        elif handles:
            first = asked.first - 1
            stop = None if asked.count is None else first + asked.count
            rows = iter([standings.rows_of(handles)[first:stop]])
        else:
            rows = _in_pieces(standings, asked.first, asked.count)
        encode = msgspec.json.encode
        contest, problems = encode(self._arena.contest()), encode(self._arena.problems())
        return Listing(b'{"contest":%b,"problems":%b,"rows":[' % (contest, problems), rows, b"]}")

    async def _status(self, asked: queries.Status, _: Caller) -> Listing:
        self._arena.check_contest(asked.contest_id)
        return self._listed(asked.handle, asked.first, asked.count)

    async def _user_status(self, asked: queries.UserStatus, _: Caller) -> Listing:
        self._ratings.now([asked.handle])  # refuses strangers
        return self._listed(asked.handle, asked.first, asked.count)

    async def _recent(self, asked: queries.Recent, _: Caller) -> Listing:
        return self._listed("", 1, asked.count)

    def _listed(self, handle: str, first: int, count: int | None) -> Listing:
        submissions = self._submissions.page(handle, first, count)
        pieces = iter(lambda: tuple(itertools.islice(submissions, _CHUNK)), ())
        return Listing(b"[", pieces, b"]")

    async def _rating_changes(self, asked: queries.OfContest, _: Caller) -> list[RatingChange]:
        self._arena.check_contest(asked.contest_id)
        return self._ratings.changes()

    async def _problems(self, asked: queries.Problems, _: Caller) -> dict[str, object]:
        wanted = {tag for tag in asked.tags.split(";") if tag}
        problems = [p for p in self._arena.problems() if wanted <= set(p.tags)]
        solved = self._arena.solved_counts()
        statistics = [
            ProblemStatistics(contest_id=p.contest_id, index=p.index, solved_count=solved[p.index])
            for p in problems
        ]
        return {"problems": problems, "problemStatistics": statistics}

    async def _info(self, asked: queries.Info, _: Caller) -> list[User]:
        handles = list(dict.fromkeys(handle for handle in asked.handles.split(";") if handle))
        ratings = self._ratings.now(handles)
        return [
            User(
                handle=handle,
                rating=rating,
                max_rating=rating,
                rank=rank(rating),
                max_rank=rank(rating),
            )
            for handle, rating in zip(handles, ratings, strict=True)
        ]

    async def _rating(self, asked: queries.Rating, _: Caller) -> list[RatingChange]:
        return self._ratings.history(asked.handle)

    async def _register(self, asked: queries.Register, _: Caller) -> dict[str, str]:
        person = self._arena.register(asked.handle, asked.rating, asked.contests)
        kind = participant_type(official=person.official)
        return {"token": person.token, "participantType": kind}

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

    async def _watched(self, asked: queries.Watch, _: Caller) -> Watched:
        self._arena.check_contest(asked.contest_id)
        return self._watch.page(asked.first, asked.count, asked.search, asked.around)


def _in_pieces(
    standings: Standings, first: int, count: int | None
) -> Iterator[Sequence[RanklistRow]]:
    end = len(standings) + 1 if count is None else min(first + count, len(standings) + 1)
    for start in range(first, end, _CHUNK):
        yield standings.rows(start, min(_CHUNK, end - start))
