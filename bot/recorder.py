"""A run as it happens: numbers its events and keeps the store, the displays and memory agreed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.backlog import Backlog
from bot.display import Display
from bot.record import (
    ClusterRecord,
    Event,
    Funnel,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from bot.search_log import SearchLog
from bot.solve import Solver
from bot.store import Store, effort
from bot.strategy import Choice, Cluster
from bot.utilisation import Utilisation
from contest_sim.clock import Clock
from model.accounting import Usage

_ONCE = frozenset(
    {"started", "skipped", "decision", "submission", "verdict", "system test", "finished"}
)
"""Events of which there is one per run, problem, decision or attempt, whenever it comes."""


class Recorder:
    """Writes one run down; what its methods return for is safe on disk.

    Samples and what became of them go through ``backlog`` and are safe a moment later, but always
    before a decision that rests on them. Of a run that is continued ``record`` holds the events so
    far, and ``earlier_s`` says how many wall seconds it took.
    """

    def __init__(
        self,
        store: Store,
        backlog: Backlog,
        record: RunRecord,
        clock: Clock,
        display: Display,
        *,
        usage: Callable[[], Usage],
        utilisation: Callable[[], Utilisation],
        earlier_s: float = 0.0,
    ) -> None:
        self.record = record
        self._store = store
        self._backlog = backlog
        self._clock = clock
        self._display = display
        self._usage = usage
        self._utilisation = utilisation
        self._start = time.monotonic() - earlier_s
        self._num_events = max((event.number for event in record.events), default=0)
        self._told = {_told(event) for event in record.events}
        backlog.also = lambda: effort(record.id, usage(), utilisation())

    @property
    def wall_s(self) -> float:
        """Wall seconds since the run began."""
        return time.monotonic() - self._start

    @property
    def utilisation(self) -> Utilisation:
        """How busy the sampler and the judge were so far."""
        return self._utilisation()

    async def event(self, kind: str, text: str, problem: str | None = None, **data: Any) -> None:
        """Append an event at the present contest second.

        What was told before the run was interrupted is not told again.
        """
        number, wall_s = self._num_events + 1, round(self.wall_s, 3)
        event = Event(number, self._clock.now(), kind, problem, text, data, wall_s)
        if _told(event) in self._told:
            return
        self._num_events = number
        await self._store.add_event(self.record.id, event)
        self._display.event(event)

    def log(self, problem: str) -> SearchLog:
        """Where the samples of a problem, and what is found out about them, are written down."""
        return SearchLog(self._backlog, self.record.id, problem)

    async def decision(self, problem: ProblemRecord, *, decided: int = 0) -> None:
        """Remember a problem's funnel and clusters in place of those of its last decision.

        ``decided`` says how many decisions are behind the problem.
        """
        problem.funnel.check()
        await self._backlog.flush()
        await self._store.set_decision(
            self.record.id, problem.index, problem.funnel, problem.clusters, decided=decided
        )

    async def window(self, number: int, samples: Mapping[str, int]) -> None:
        """Remember how many samples each problem may have by a look, before they are drawn."""
        await self._store.add_window(self.record.id, number, samples)

    async def check(self, problem: str, funnel: Funnel) -> None:
        """Assert that the store holds what the funnel counts, at the end of a problem's search."""
        funnel.check()
        await self._backlog.flush()
        samples, verdicts = await self._store.counted(self.record.id, problem)
        counts = {"CE": funnel.compile_errors, "AC": funnel.passed, **funnel.failures}
        kept = {name: count for name, count in counts.items() if count}
        assert (samples, verdicts) == (funnel.sampled, kept), (
            f"problem {problem}: {funnel.sampled} samples ended as {kept}, but of {samples} stored "
            f"ones {verdicts} are known"
        )

    async def submitted(
        self, problem: str, key: str, submission: SubmissionRecord, *, sample: int
    ) -> None:
        """Remember a submission before it is sent."""
        await self._backlog.flush()
        await self._store.add_submission(self.record.id, problem, key, submission, sample=sample)

    async def judged(self, key: str, site_id: int, submission: SubmissionRecord) -> None:
        """Remember a verdict."""
        await self._store.add_verdict(key, site_id, submission)

    async def standing(self, handle: str, standing: Standing) -> None:
        """Remember the final place and rating."""
        await self._store.set_standing(self.record.id, handle, standing)

    async def effort(self) -> None:
        """Remember what sampling took so far, and how busy sampler and judge were."""
        statement = effort(self.record.id, self._usage(), self.utilisation)
        await self._store.write(lambda db: db.execute(*statement))


def _told(event: Event) -> tuple[Any, ...]:
    """What an event is about: each such thing happens once in a run."""
    if event.kind in _ONCE:
        which = event.data.get("attempt"), event.data.get("decision")
        return event.kind, event.problem, *which
    return event.kind, event.problem, event.contest_s, event.text


def program_record(solver: Solver, number: int) -> ProgramRecord:
    """The program of a drawn sample."""
    sample, sha = solver.sample(number)
    return ProgramRecord(sha, sample.language, sample.source)


def cluster_records(solver: Solver, clusters: Sequence[Cluster]) -> tuple[ClusterRecord, ...]:
    """Clusters with their earliest program as representative."""
    return tuple(
        ClusterRecord(rank, c.size, c.signature, program_record(solver, c.members[0]))
        for rank, c in enumerate(clusters, start=1)
    )


def submission_key(run_id: str, problem: str, choice: Choice) -> str:
    """What makes a submission safe to send again: run, problem and sample name it."""
    return f"{run_id}/{problem}/{choice.number}"
