"""One problem of a run, looked at when the round is over: what was known, and what would have won.

During the round a contestant knows clusters and verdicts. Here each cluster's representative is
judged on the official tests as well, and the generated inputs are found that tell the clusters
apart. Nothing of it is written anywhere: no later run can learn from it.

Invariant: of a run that still goes on, no official test is read.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from bot.inputs import Generated, generated_inputs
from bot.kept_answers import Answer, Row, answered, kept_inputs, kept_rows
from bot.record import ClusterRecord, ProblemRecord, ProgramRecord, RunRecord, SubmissionRecord
from contest_sim.official import Official, load_official
from contest_sim.package import ProblemPackage, description
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.verdict import Limits, Verdict
from model.backend import sample_seed

OUTPUT_BYTES = 16 << 20
MOST_INPUTS = 12
"""Inputs that are shown at most: so many tell apart hundreds of clusters."""


class Fate(msgspec.Struct, frozen=True):
    """What the official tests say of a program."""

    verdict: Verdict
    failed_test: str = ""
    message: str = ""
    cpu_s: float = 0.0
    memory_bytes: int = 0


class ClusterView(msgspec.Struct, frozen=True):
    """A cluster of the last decision.

    Attributes:
        rank: from 1, the largest.
        size: how many samples it holds.
        representative: its earliest program.
        fate: what the representative comes to; None where it was not judged.
        attempts: which submissions came from it.
    """

    rank: int
    size: int
    representative: ProgramRecord
    fate: Fate | None = None
    attempts: tuple[int, ...] = ()


class Group(msgspec.Struct, frozen=True):
    """Clusters, by rank, that answer an input alike."""

    ranks: tuple[int, ...]
    answer: Answer


class Separation(msgspec.Struct, frozen=True):
    """A generated input, by its number from 1, that tells clusters apart."""

    number: int
    generated: Generated
    groups: tuple[Group, ...]


class Hindsight(msgspec.Struct, frozen=True):
    """Everything that is shown of one problem.

    Attributes:
        run: the run's record.
        problem: the problem's.
        clusters: the largest ones, by rank.
        num_inputs: on how many generated inputs programs were compared.
        separations: few inputs that together tell apart all clusters that any input does.
        tests: how many official tests there are; None where none were read.
        notes: what a reader must know.
    """

    run: RunRecord
    problem: ProblemRecord
    clusters: tuple[ClusterView, ...] = ()
    num_inputs: int = 0
    separations: tuple[Separation, ...] = ()
    tests: int | None = None
    notes: tuple[str, ...] = ()

    def source_of(self, attempt: int) -> ClusterView | None:
        """The cluster that a submission behaves like; None where none of those looked at does."""
        return next((one for one in self.clusters if attempt in one.attempts), None)

    @property
    def right(self) -> tuple[ClusterView, ...]:
        """The clusters whose representative the official tests accept."""
        return tuple(c for c in self.clusters if c.fate and c.fate.verdict is Verdict.AC)


def needs_judge(problem: ProblemRecord) -> bool:
    """Whether there is anything to run."""
    return bool(problem.clusters or problem.submissions)


async def look_back(
    run: RunRecord,
    problem: ProblemRecord,
    package: ProblemPackage,
    data: Path,
    judge: Judge,
    settings: ContestSimSettings,
    limit: int,
) -> Hindsight:
    """Look at a problem again.

    Args:
        run: The run's record.
        problem: The problem's.
        package: The problem as the round has it now.
        data: The folder of the run's database.
        judge: Compiles, runs and compares.
        settings: Where tests are kept that have to be made.
        limit: How many clusters are looked at, the largest first.

    Raises:
        PackageError: the official tests cannot be read or made.
        JudgeError: the judge failed.
    """
    shown = problem.clusters[:limit]
    notes = []
    if left := len(problem.clusters) - len(shown):
        notes.append(f"only the {len(shown)} largest clusters are looked at; {left} more are not")
    kept = kept_inputs(data, run.id, problem.index)
    inputs = kept or made_inputs(run, package)
    if not kept:
        notes.append(
            "the run did not keep its generated inputs: they were made from its seed again"
        )
    programs = {one.representative.sha: one.representative for one in shown}
    programs |= {one.program.sha: one.program for one in problem.submissions}
    limits = msgspec.structs.replace(package.limits, output_bytes=OUTPUT_BYTES)
    rows = await answered(
        list(programs.values()), inputs, limits, judge, kept_rows(data, run.id, problem.index)
    )
    fates: dict[str, Fate] = {}
    official: Official | None = None
    if run.state == "running":
        notes.append("the run still goes on, so nothing was judged on the official tests")
    else:
        official = await load_official(package, judge, settings)
        fates = await _fates([one.representative for one in shown], official, package.limits, judge)
    return Hindsight(
        run=run,
        problem=problem,
        clusters=tuple(_view(one, shown, problem.submissions, rows, fates) for one in shown),
        num_inputs=len(inputs),
        separations=separations({c.rank: rows[c.representative.sha] for c in shown}, inputs),
        tests=len(official.tests) if official else None,
        notes=tuple(notes),
    )


def without_round(run: RunRecord, problem: ProblemRecord, limit: int) -> Hindsight:
    """What the record alone tells, where there is no such round here."""
    shown = problem.clusters[:limit]
    note = f"round {run.contest.id} is not known here, so nothing was run: name it with --round"
    views = tuple(ClusterView(one.rank, one.size, one.representative) for one in shown)
    return Hindsight(run, problem, views, notes=(note,))


def made_inputs(run: RunRecord, package: ProblemPackage) -> list[Generated]:
    """The inputs that the run's solver made: a function of the seed and what it saw."""
    task_id = f"{run.contest.id}{package.problem.index}"
    count = int(run.config.get("bot", {}).get("generated_inputs", 0))
    examples = [case.input for case in package.examples]
    seed = sample_seed(run.seed, task_id, -1)
    return generated_inputs(examples, description(package), count, seed)


async def _fates(
    programs: Sequence[ProgramRecord], official: Official, limits: Limits, judge: Judge
) -> dict[str, Fate]:
    """What the official tests say of each program, by its hash."""
    places = asyncio.Semaphore(2 * judge.info.workers)

    async def fate(program: ProgramRecord) -> Fate:
        async with places:
            report = await judge.submit(
                program.source, program.language, official.tests, official.checker, limits
            )
        failed = report.failed
        return Fate(
            report.verdict,
            failed.name if failed else "",
            failed.message if failed else report.message,
            report.cpu_s,
            report.memory_bytes,
        )

    found = await asyncio.gather(*map(fate, programs))
    return {program.sha: one for program, one in zip(programs, found, strict=True)}


def _view(
    cluster: ClusterRecord,
    shown: Sequence[ClusterRecord],
    submissions: Sequence[SubmissionRecord],
    rows: Mapping[str, Row],
    fates: Mapping[str, Fate],
) -> ClusterView:
    """A cluster with the submissions that behave as it does: ranks changed as samples came."""
    own = _names(rows[cluster.representative.sha])
    first = next(c for c in shown if _names(rows[c.representative.sha]) == own)
    attempts = [
        one.attempt
        for one in submissions
        if one.program.sha == cluster.representative.sha
        or (first is cluster and _names(rows[one.program.sha]) == own)
    ]
    sha = cluster.representative.sha
    return ClusterView(
        cluster.rank, cluster.size, cluster.representative, fates.get(sha), tuple(attempts)
    )


def _names(row: Row) -> tuple[str, ...]:
    return tuple(answer.name for answer in row)


def separations(rows: Mapping[int, Row], inputs: Sequence[Generated]) -> tuple[Separation, ...]:
    """Few inputs that together tell apart every two rows which some input tells apart.

    Greedily: the input that separates the most pairs which none before it did, and so on; the
    earliest of equal ones, at most :data:`MOST_INPUTS`.

    Args:
        rows: answers by the cluster's rank.
        inputs: what was answered.
    """
    length = min((len(row) for row in rows.values()), default=0)
    pairs = list(itertools.combinations(sorted(rows), 2))
    together = (1 << len(pairs)) - 1  # pairs that nothing separates yet, a bit for each
    split = {place: _split(rows, pairs, place) for place in range(min(length, len(inputs)))}
    chosen: list[int] = []
    while split and len(chosen) < MOST_INPUTS:
        best = max(split, key=lambda place: ((split[place] & together).bit_count(), -place))
        if not split[best] & together:
            break
        together &= ~split.pop(best)
        chosen.append(best)
    return tuple(_separation(place, rows, inputs[place]) for place in chosen)


def _split(rows: Mapping[int, Row], pairs: Sequence[tuple[int, int]], place: int) -> int:
    """The pairs that an input separates, as bits."""
    names = {rank: row[place].name for rank, row in rows.items()}
    return sum(1 << bit for bit, (a, b) in enumerate(pairs) if names[a] != names[b])


def _separation(place: int, rows: Mapping[int, Row], generated: Generated) -> Separation:
    groups: dict[str, list[int]] = {}
    for rank in sorted(rows):
        groups.setdefault(rows[rank][place].name, []).append(rank)
    return Separation(
        place + 1,
        generated,
        tuple(Group(tuple(ranks), rows[ranks[0]][place]) for ranks in groups.values()),
    )
