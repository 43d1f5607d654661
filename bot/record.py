"""What is known of a run, as plain values: the store fills them, reports and displays show them.

Contest times are integer contest seconds; wall times are seconds and always named so.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from bot.utilisation import Utilisation
from contest_sim.entities import Contest
from judge.verdict import Verdict
from model.accounting import Usage
from model.backend import ModelCard

RunState = Literal["running", "finished", "interrupted", "failed"]


class Event(msgspec.Struct, frozen=True):
    """Something that happened at a contest second, in order of ``number``.

    With the same seed and a deterministic model, two runs give equal events but for ``wall_s``.
    """

    number: int
    contest_s: int
    kind: str
    problem: str | None
    text: str
    data: dict[str, Any]
    wall_s: float


class Funnel(msgspec.Struct, frozen=True):
    """Where the samples of one problem went.

    Invariant: ``sampled = duplicates + compile_errors + sum(failures.values()) + passed +
    unjudged``, where ``failures`` counts example-test failures by verdict (JE included: the judge's
    own failures are never hidden) and ``unjudged`` the samples that the end of the round cut off.
    """

    sampled: int = 0
    duplicates: int = 0
    compile_errors: int = 0
    failures: dict[str, int] = msgspec.field(default_factory=dict)
    passed: int = 0
    unjudged: int = 0
    clusters: int = 0
    submitted: int = 0

    @property
    def compiled(self) -> int:
        """Distinct programs that compiled."""
        return sum(self.failures.values()) + self.passed

    def check(self) -> None:
        """Assert the invariant: no sample is lost and none is counted twice."""
        parts = self.duplicates + self.compile_errors + self.compiled + self.unjudged
        assert parts == self.sampled, (
            f"{self.sampled} samples were drawn, but {parts} are accounted for: {self}"
        )


class ProgramRecord(msgspec.Struct, frozen=True):
    """A program by content: ``sha`` is the SHA-256 of its source."""

    sha: str
    language: str
    source: str


class ClusterRecord(msgspec.Struct, frozen=True):
    """Programs that behave alike on the generated inputs, as of the last decision."""

    rank: int
    size: int
    signature: str
    representative: ProgramRecord


class SubmissionRecord(msgspec.Struct, frozen=True):
    """One submission and, once known, its verdict; ``attempt`` counts from 1 per problem."""

    attempt: int
    contest_s: int
    cluster: int
    program: ProgramRecord
    verdict: Verdict | None
    failed_test: str = ""
    cpu_s: float = 0.0
    memory_bytes: int = 0


class NearMiss(msgspec.Struct, frozen=True):
    """A program that failed the examples, by the number of its first sample."""

    number: int
    program: ProgramRecord
    verdict: Verdict
    failed_test: str


class ProblemRecord(msgspec.Struct, frozen=True):
    """One problem of the run; ``near_misses`` only where no sample passed the examples.

    ``inputs`` counts those that survivors are compared on, by where they came from; ``tags`` are
    empty in runs of a time when they were not kept.
    """

    index: str
    name: str
    rating: int | None
    funnel: Funnel
    clusters: tuple[ClusterRecord, ...] = ()
    submissions: tuple[SubmissionRecord, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    inputs: dict[str, int] = msgspec.field(default_factory=dict)
    tags: tuple[str, ...] = ()

    @property
    def solved_s(self) -> int | None:
        """Contest second of the accepted submission."""
        return next((s.contest_s for s in self.submissions if s.verdict is Verdict.AC), None)

    @property
    def outcome(self) -> str:
        """``AC``, the last verdict, or why there is none."""
        if self.submissions:
            verdict = self.submissions[-1].verdict
            return verdict.value if verdict else "pending"
        return "no candidate" if self.funnel.sampled else "not attempted"


class Standing(msgspec.Struct, frozen=True):
    """Where the run ended in the field, and what the rating says of it.

    ``place`` counts the bot among the field; ``percentile`` is the share of participants strictly
    better, in percent (AlphaCode's convention: lower is better), ``percentile_best`` and
    ``percentile_worst`` the same if every solution had come at once, or in the last second; None in
    runs of a time when that was not kept. ``performance`` is the rating
    whose expected place is the place taken; ``performance_stationary`` the rating that the round
    would have left unchanged. Out of competition (not ``official``) the place is the one that the
    row would have had, and the rating stays.
    """

    points: float
    penalty: int
    place: int
    participants: int
    percentile: float
    performance: int
    performance_stationary: int
    old_rating: int
    new_rating: int
    percentile_best: float | None = None
    percentile_worst: float | None = None
    official: bool = True

    @property
    def delta(self) -> int:
        """The rating change."""
        return self.new_rating - self.old_rating


class FieldSummary(msgspec.Struct, frozen=True):
    """The people the run was ranked among, as counts: how many rows had each number of points."""

    kind: str
    size: int
    points: tuple[float, ...]
    counts: tuple[int, ...]


class RunRecord(msgspec.Struct, frozen=True):
    """Everything that a report shows; ``usage`` and ``utilisation`` are None in old runs.

    ``pruned_at`` says when the samples were let go, results being kept; None where they are there.
    """

    id: str
    state: RunState
    contest: Contest
    seed: int
    started_at: str
    finished_at: str | None
    version: str
    model: ModelCard
    judge: dict[str, Any]
    clock: dict[str, Any]
    field: FieldSummary
    problems: tuple[ProblemRecord, ...]
    standing: Standing | None
    notes: tuple[str, ...]
    events: tuple[Event, ...]
    config: dict[str, Any]
    usage: Usage | None = None
    utilisation: Utilisation | None = None
    pruned_at: str | None = None


class Attempt(msgspec.Struct, frozen=True):
    """One problem in one run.

    Attributes:
        run_id: the run.
        contest_id: its contest.
        problem: the problem's index.
        rating: its rating, None where none is known.
        tags: its tags, as far as known.
        sampled: samples drawn for it.
        submissions: how many were sent.
        solved_s: contest second of the accepted one; None where there is none.
        solving_attempt: which submission was accepted, from 1.
        solving_sample: the number of the accepted program's first sample, from 0; None in runs of a
            time when that was not kept.
    """

    run_id: str
    contest_id: int
    problem: str
    rating: int | None = None
    tags: tuple[str, ...] = ()
    sampled: int = 0
    submissions: int = 0
    solved_s: int | None = None
    solving_attempt: int | None = None
    solving_sample: int | None = None

    @property
    def is_solved(self) -> bool:
        """Whether a submission was accepted."""
        return self.solved_s is not None


class LiveProblem(msgspec.Struct):
    """One line of the live view; ``target`` is how many samples the next decision waits for."""

    index: str
    name: str
    target: int = 0
    funnel: Funnel = msgspec.field(default_factory=Funnel)
    verdict: str = ""


class Live(msgspec.Struct):
    """A moment of a running replay, for displays.

    ``pieces`` counts what a model's server has sent of answers, also of those that are under way,
    and ``trouble`` is why nothing comes from it, empty while all is well.
    """

    title: str
    contest_s: int
    duration_s: int
    phase: str
    held: bool
    wall_s: float
    problems: list[LiveProblem]
    utilisation: Utilisation = Utilisation()
    pieces: int = 0
    trouble: str = ""
