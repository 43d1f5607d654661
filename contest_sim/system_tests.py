"""What happens when a round with pretests is over: the tests that are left, on what passed.

In CF rounds they are run on each participant's last program for a problem that passed its
pretests, for only that one counts; elsewhere on all that passed. Invariant: every program whose
fate they decide is tested once, however often the site is killed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence

from contest_sim.clock import Clock
from contest_sim.entities import Contest
from contest_sim.jury import Jury
from contest_sim.submissions import Record


class SystemTests:
    """Those of one round; ``records`` are its submissions, those to come as well.

    ``pretested`` are the indices of the problems whose tests are not all run during the round.
    """

    def __init__(
        self,
        contest: Contest,
        records: Sequence[Record],
        pretested: Collection[str],
        clock: Clock,
        jury: Jury,
    ) -> None:
        self._pretested = pretested
        self._contest = contest
        self._records = records
        self._clock = clock
        self._jury = jury
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Wait for the end of the round, also if it is over."""
        self._task = asyncio.create_task(self._run(), name="system tests")

    async def close(self) -> None:
        """Stop waiting; what is being tested is the jury's affair."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def left(self) -> list[Record]:
        """Whose fate the tests after the round decide, and have not decided yet."""
        deciding: dict[object, Record] = {}
        for record in self._records:
            if record.index in self._pretested and record.passed_during:
                last_only = self._contest.type == "CF"
                key = (record.author.handle, record.index) if last_only else record.id
                deciding[key] = record
        return [record for record in deciding.values() if record.system is None]

    async def _run(self) -> None:
        async with self._clock.at(self._contest.duration_seconds):
            pass  # the clock need not stand
        for record in list(self._records):
            await record.done.wait()
        for record in self.left():
            self._jury.take(record)
