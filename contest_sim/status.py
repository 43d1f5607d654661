"""``contest.status``: everybody's submissions so far, newest first, the field's among ours.

The field's are there where an import brought them. Their numbers start at :data:`FIELD_IDS`, far
from ours; nothing of their programs is known, not even the language.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from contest_sim.arena import Arena
from contest_sim.attempts import Attempts
from contest_sim.entities import Contest, Member, Party, Problem, Submission
from contest_sim.field import ghost_handle, ghost_order

PAGE = 10_000
"""Submissions of one answer, at most, as on Codeforces."""

FIELD_IDS = 10**9
"""The number before that of the field's first attempt."""


class Status:
    """Lists the submissions of one arena."""

    def __init__(self, arena: Arena) -> None:
        self._arena = arena

    def page(self, handle: str, first: int, count: int | None) -> Iterator[Submission]:
        """Submissions of everybody or, with ``handle``, of one, from the ``first`` (1-based) on.

        What there is is settled now; each submission is made when its turn comes.
        """
        records = self._arena.records(handle)
        times = np.array([record.second for record in records], dtype=np.int64)
        attempts = self._arena.attempts()
        theirs = np.zeros(0, dtype=np.int64)
        if attempts is not None:
            theirs = np.arange(attempts.until(self._arena.second))
            if handle:
                person = (ghost_order(handle) or 0) - 1
                theirs = theirs[attempts.person[theirs] == person]
            times = np.append(attempts.second[theirs], times)
        newest = np.argsort(times, kind="stable")[::-1]
        wanted = newest[first - 1 :][: PAGE if count is None else min(count, PAGE)].tolist()
        contest, problems = self._arena.contest(), self._arena.problems()
        return (
            self._arena.view(records[at - len(theirs)]).public()
            if attempts is None or at >= len(theirs)
            else _attempt(contest, problems, attempts, int(theirs[at]))
            for at in wanted
        )


def _attempt(
    contest: Contest, problems: list[Problem], attempts: Attempts, number: int
) -> Submission:
    second = int(attempts.second[number])
    return Submission(
        id=FIELD_IDS + number + 1,
        contest_id=contest.id,
        problem=problems[int(attempts.problem[number])],
        author=Party(
            contest_id=contest.id,
            members=(Member(handle=ghost_handle(int(attempts.person[number]) + 1)),),
            ghost=True,
            start_time_seconds=contest.start_time_seconds,
        ),
        programming_language="",
        creation_time_seconds=(contest.start_time_seconds or 0) + second,
        relative_time_seconds=second,
        verdict=attempts.verdicts[int(attempts.verdict[number])] or None,
        passed_test_count=int(attempts.passed[number]),
    )
