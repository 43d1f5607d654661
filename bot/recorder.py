"""A run as it happens: numbers its events and keeps the store, the displays and memory agreed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from bot.display import Display
from bot.record import (
    ClusterRecord,
    Event,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from bot.solve import Drawn, Solver
from bot.store import Store
from bot.strategy import Choice, Cluster
from contest_sim.clock import Clock


class Recorder:
    """Writes one run down; what it returns is already safe on disk."""

    def __init__(self, store: Store, record: RunRecord, clock: Clock, display: Display) -> None:
        self.record = record
        self._store = store
        self._clock = clock
        self._display = display
        self._start = time.monotonic()
        self._num_events = 0
        self._kept: dict[str, set[int]] = {}

    @property
    def wall_s(self) -> float:
        """Wall seconds since the run began."""
        return time.monotonic() - self._start

    async def event(self, kind: str, text: str, problem: str | None = None, **data: Any) -> None:
        """Append an event at the present contest second."""
        self._num_events += 1
        event = Event(
            self._num_events, self._clock.now(), kind, problem, text, data, round(self.wall_s, 3)
        )
        await self._store.add_event(self.record.id, event)
        self._display.event(event)

    async def samples(self, problem: str, drawn: Sequence[Drawn]) -> None:
        """Remember the samples of a problem that have their outcome; each is written once."""
        kept = self._kept.setdefault(problem, set())
        new = [d for d in drawn if d.sample.number not in kept]
        kept.update(d.sample.number for d in new)
        run = {"run_id": self.record.id, "problem": problem}
        programs = [{"sha": d.sha} | _program_row(d) for d in new]
        await self._store.add_rows("programs", programs)
        await self._store.add_rows("samples", [run | _sample_row(d) for d in new])
        await self._store.add_rows("outcomes", [run | _outcome_row(d) for d in new])

    async def decision(self, problem: ProblemRecord) -> None:
        """Remember a problem's funnel and clusters in place of those of its last decision."""
        await self._store.set_decision(
            self.record.id, problem.index, problem.funnel, problem.clusters
        )

    async def submitted(self, problem: str, key: str, submission: SubmissionRecord) -> None:
        """Remember a submission before it is sent."""
        await self._store.add_submission(self.record.id, problem, key, submission)

    async def judged(self, key: str, site_id: int, submission: SubmissionRecord) -> None:
        """Remember a verdict."""
        await self._store.add_verdict(key, site_id, submission)

    async def standing(self, handle: str, standing: Standing) -> None:
        """Remember the final place and rating."""
        await self._store.set_standing(self.record.id, handle, standing)


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


def _program_row(drawn: Drawn) -> dict[str, Any]:
    return {"language": drawn.sample.language, "source": drawn.sample.source}


def _sample_row(drawn: Drawn) -> dict[str, Any]:
    return {
        "number": drawn.sample.number,
        "program_sha": drawn.sha,
        "num_tokens": drawn.sample.num_tokens,
        "log_probability": drawn.sample.log_probability,
        "finished": int(drawn.sample.finished),
    }


def _outcome_row(drawn: Drawn) -> dict[str, Any]:
    return {
        "program_sha": drawn.sha,
        "verdict": drawn.outcome.verdict.value,
        "failed_test": drawn.outcome.failed_test,
        "cpu_s": drawn.outcome.cpu_s,
        "memory_bytes": drawn.outcome.memory_bytes,
    }
