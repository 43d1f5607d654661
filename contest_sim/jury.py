"""The jury: submissions wait here in order of arrival and leave with a verdict.

As many are judged at a time as the judge has slots; the others wait their turn. Invariant: every
submission leaves as often as it came, with an outcome of the tests of that stage (where there are
pretests: of them, and after the round of the rest), or without one because the site closed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from functools import partial

from contest_sim.official import Official
from contest_sim.submissions import Outcome, Record
from judge.client import Judge
from judge.errors import JudgeError
from judge.verdict import Limits, Report, Verdict

logger = logging.getLogger(__name__)

_TRIES = 2  # a judge at fault is asked once more


class Jury:
    """Judges one round's submissions; ``official`` and ``limits`` go by the problem's index.

    ``on_verdict`` is called once for each submission that was judged.
    """

    def __init__(
        self,
        official: Mapping[str, Official],
        limits: Mapping[str, Limits],
        judge: Judge,
        on_verdict: Callable[[Record], None],
    ) -> None:
        self._official = official
        self._limits = limits
        self._judge = judge
        self._on_verdict = on_verdict
        self._slots = asyncio.Semaphore(max(1, judge.info.workers))
        self._open: dict[int, asyncio.Task[None]] = {}

    @property
    def pending(self) -> int:
        """How many submissions have no verdict yet."""
        return len(self._open)

    def take(self, record: Record) -> None:
        """Queue a submission for the tests it has not met; its ``done`` is set when it leaves."""
        record.done.clear()
        task = asyncio.create_task(self._finish(record))
        self._open[record.id] = task
        task.add_done_callback(partial(self._left, record))

    async def close(self) -> None:
        """Stop judging; whoever waits for a verdict is told that there is none."""
        tasks = list(self._open.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _left(self, record: Record, task: asyncio.Task[None]) -> None:
        self._open.pop(record.id, None)
        record.done.set()  # also where there is no verdict
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("judging a submission failed", exc_info=error)

    async def _finish(self, record: Record) -> None:
        """Judge a submission when its turn comes, twice if the judge failed."""
        try:
            async with self._slots:
                for _ in range(_TRIES):
                    report = await self._judged(record)
                    if report.verdict is not Verdict.JE:
                        break
                    logger.warning("submission %d: the judge failed: %s", record.id, report.message)
        except asyncio.CancelledError:
            raise  # the site is closing: there is no verdict
        except BaseException:
            self._decide(record, Report(Verdict.JE))
            raise
        self._decide(record, report)

    def _decide(self, record: Record, report: Report) -> None:
        outcome = Outcome.of(report)
        if record.outcome is None:
            record.outcome = outcome
        elif outcome.verdict is Verdict.JE:
            record.system = record.outcome  # not its fault: what the pretests said stands
        else:
            record.system = record.outcome.followed_by(outcome)
        del self._open[record.id]
        record.done.set()
        self._on_verdict(record)  # before anybody who waited can run

    async def _judged(self, record: Record) -> Report:
        official = self._official[record.index]
        try:
            compilation = await self._judge.compile(record.source, record.language, urgent=True)
            if compilation.verdict is not Verdict.AC:
                return Report(compilation.verdict, message=compilation.message)
            return await self._judge.judge(
                compilation.program_id,
                official.during if record.outcome is None else official.after,
                official.checker,
                self._limits[record.index],
                urgent=True,
            )
        except JudgeError as error:
            return Report(Verdict.JE, message=str(error))
