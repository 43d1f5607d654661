"""Streams of a run that is over: its samples from the store, its survivors run and judged again.

The survivors go through a solver once more, which clusters them on the run's generated inputs, and
those that the site never saw are judged by the round's tests: the round is over, and what a
contestant may not see decides nothing here any more. Streams are kept beside the database and made
again when the run has more samples. A stream ends where the run ended drawing, at the latest when
the problem was solved.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from bot.candidates import Candidate
from bot.errors import WorkFailed
from bot.history import History
from bot.record import RunRecord
from bot.settings import BotSettings
from bot.shapes import shape
from bot.simulator import FAILED, Recorded, Stream
from bot.solve import Solver, Task
from contest_sim import files
from contest_sim.official import Official, load_official
from contest_sim.package import ProblemPackage, Round, description
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.verdict import Verdict
from model.backend import ModelCard, Sample, SampleRequest

Say = Callable[[str], None]
Row = dict[str, Any]


class KeptStreams(msgspec.Struct, frozen=True):
    """The streams of one run; ``num_samples`` were recorded when they were made."""

    run: str
    num_samples: int
    streams: tuple[Stream, ...]


class _Replayed:
    """A backend that hands out the samples of one problem that are given to it."""

    card = ModelCard("recorded", "recorded", "Samples of an earlier run.")

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._samples = samples

    def limit(self, problem: str) -> int | None:
        del problem
        return len(self._samples)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        for sample in self._samples[request.first : request.first + request.count]:
            yield sample

    async def close(self) -> None:
        """Nothing to release."""


async def recorded_streams(
    history: History,
    record: RunRecord,
    round_: Round,
    judge: Judge,
    settings: ContestSimSettings,
    folder: Path,
    say: Say,
) -> tuple[Stream, ...]:
    """The streams of a run, from ``folder`` if they are kept there.

    Raises:
        WorkFailed: the run's samples were let go, and no streams of it are kept.
        PackageError: the round's tests cannot be read or made.
        JudgeError: the judge failed.
    """
    if record.pruned_at:
        return _left_of(record, folder)
    rows = {p.problem.index: history.samples(record.id, p.problem.index) for p in round_.problems}
    num_samples = sum(map(len, rows.values()))
    path = folder / f"{record.id}.json"
    kept = _kept(path)
    if kept is not None and kept.num_samples == num_samples:
        return kept.streams
    streams = tuple(
        [
            await _stream(record, package, rows[package.problem.index], judge, settings, say)
            for package in round_.problems
            if rows[package.problem.index]
        ]
    )
    content = msgspec.json.encode(KeptStreams(record.id, num_samples, streams))
    files.write_atomically(path, content)
    return streams


def _left_of(record: RunRecord, folder: Path) -> tuple[Stream, ...]:
    kept = _kept(folder / f"{record.id}.json")
    if kept is None:
        when = record.pruned_at
        raise WorkFailed(f"{record.id}: its samples were let go on {when}; name another run")
    return kept.streams


def _kept(path: Path) -> KeptStreams | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=KeptStreams)
    except (OSError, msgspec.DecodeError):
        return None


async def _stream(
    record: RunRecord,
    package: ProblemPackage,
    rows: Sequence[Row],
    judge: Judge,
    settings: ContestSimSettings,
    say: Say,
) -> Stream:
    """One problem's stream: behaviour and truth of each distinct survivor."""
    index = package.problem.index
    passed = [row for row in rows if row["verdict"] == Verdict.AC]
    distinct = list({row["program_sha"]: row for row in reversed(passed)}.values())[::-1]
    say(f"{index}: {len(rows)} samples, {len(distinct)} distinct programs passed the examples")
    behaviour = await _behaviour(record, package, distinct, judge)
    official = await load_official(package, judge, settings) if behaviour else None
    known = _known(record, index)
    programs: list[Recorded] = []
    places: dict[str, int] = {}
    for row, (signature, outputs) in behaviour:
        assert official is not None
        sha = row["program_sha"]
        verdict = known.get(sha) or await _truth(row, official, package, judge)
        places[sha] = len(programs)
        programs.append(Recorded(_candidate(row, outputs), signature, verdict))
    samples = (places.get(row["program_sha"], FAILED) for row in rows)
    return Stream(package.problem, tuple(samples), tuple(programs))


def _known(record: RunRecord, index: str) -> dict[str, Verdict]:
    """The verdicts that the site gave."""
    problem = next(problem for problem in record.problems if problem.index == index)
    return {one.program.sha: one.verdict for one in problem.submissions if one.verdict}


async def _behaviour(
    record: RunRecord, package: ProblemPackage, rows: Sequence[Row], judge: Judge
) -> list[tuple[Row, tuple[str, tuple[str, ...]]]]:
    """Signature and outputs of each program that passes the examples this time, too."""
    settings = msgspec.convert(record.config["bot"], BotSettings, strict=False)
    samples = [Sample(n, row["language"], row["source"]) for n, row in enumerate(rows)]
    solver = Solver(
        Task(
            f"{record.contest.id}{package.problem.index}",
            description(package),
            package.examples,
            package.limits,
        ),
        backend=_Replayed(samples),
        judge=judge,
        slots=asyncio.Semaphore(settings.in_flight),
        seed=record.seed,
        languages=settings.languages,
        num_inputs=settings.generated_inputs,
        cluster_limit=len(samples),
    )
    try:
        solver.open(len(samples))
        await solver.settled()
        solver.check()
        clusters = await solver.clusters()
    finally:
        await solver.close()
    found = {n: cluster.signature for cluster in clusters for n in cluster.members}
    return [(rows[n], (found[n], solver.outputs(n))) for n in sorted(found)]


async def _truth(row: Row, official: Official, package: ProblemPackage, judge: Judge) -> Verdict:
    report = await judge.submit(
        row["source"], row["language"], official.tests, official.checker, package.limits
    )
    return report.verdict


def _candidate(row: Row, outputs: tuple[str, ...]) -> Candidate:
    return Candidate(
        number=row["number"],
        language=row["language"],
        shape=shape(row["source"], row["language"]),
        cpu_s=row["cpu_s"],
        log_probability=row["log_probability"],
        num_tokens=row["num_tokens"],
        outputs=outputs,
    )
