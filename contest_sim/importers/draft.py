"""What every importer makes and the writer writes: a round before it is a package.

A draft holds no files: each problem brings a function that writes its package. A problem without
one is listed in the round and cannot be attempted; ``missing`` says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec

from contest_sim.entities import Contest, Problem
from contest_sim.errors import PackageError
from contest_sim.field_source import FieldSource

Progress = Callable[[str], None]
"""Gets a line of text at each step."""

DEFAULT_DURATION_S = 7200


class ProblemDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A problem on its way into a package.

    Attributes:
        index: Its letter, perhaps with a digit.
        name: Its title.
        points: What it is worth; None where unknown.
        rating: Its difficulty; None where unknown.
        tags: Its topics.
        origin: Where it was found, for messages.
        fill: Writes its problem package into an empty folder; None if there is none.
        missing: Why there is no package; "" if there is one.
        notes: What the round's readers must know of its tests and limits.
    """

    index: str
    name: str
    points: float | None = None
    rating: int | None = None
    tags: tuple[str, ...] = ()
    origin: str = ""
    fill: Callable[[Path], None] | None = None
    missing: str = ""
    notes: tuple[str, ...] = ()


class RoundDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A round on its way into a package.

    Attributes:
        contest: What is played.
        problems: All of its problems in order.
        field: Where the field is.
        files: The files of the round itself by name, the field's.
        notes: What was inferred, assumed or left out.
    """

    contest: Contest
    problems: tuple[ProblemDraft, ...]
    field: FieldSource
    files: Mapping[str, bytes] = {}
    notes: tuple[str, ...] = ()


class ContestFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a contest so far; None where it is not."""

    id: int | None = None
    name: str | None = None
    type: str | None = None
    duration_seconds: int | None = None
    start_time_seconds: int | None = None

    def over(self, other: ContestFacts) -> ContestFacts:
        """These facts, and the ``other`` ones where these are not known."""
        mine = {name: value for name, value in msgspec.structs.asdict(self).items() if value}
        return msgspec.structs.replace(other, **mine)


def settled(
    facts: ContestFacts, problems: Iterable[ProblemDraft]
) -> tuple[Contest, tuple[str, ...]]:
    """The contest, with a note for each fact that had to be assumed.

    Without points a problem cannot be scored by the CF rules: such a round is scored by ICPC's. A
    length that is not known is two hours.

    Raises:
        PackageError: there is no id, or the type is none that is scored.
    """
    notes = []
    if facts.id is None:
        raise PackageError("which contest is it? give its id with --contest")
    kind, have_points = facts.type, all(problem.points for problem in problems)
    if kind is None:
        kind = "CF" if have_points else "ICPC"
        notes.append(f"scored by {kind} rules: the sources do not tell, and points decide")
    elif kind == "CF" and not have_points:
        kind = "ICPC"
        notes.append("scored by ICPC rules instead of CF: the problems' points are not known")
    if facts.duration_seconds is None:
        notes.append("two hours long: the sources do not tell")
    contest = {
        "id": facts.id,
        "name": facts.name or f"Contest {facts.id}",
        "type": kind,
        "durationSeconds": facts.duration_seconds or DEFAULT_DURATION_S,
        "startTimeSeconds": facts.start_time_seconds,
    }
    try:
        return msgspec.convert(contest, Contest), tuple(notes)
    except msgspec.ValidationError as error:
        raise PackageError(f"contest {facts.id}: {error}") from error


def listed(contest_id: int, problem: ProblemDraft) -> Problem:
    """The problem as ``contest.json`` lists it."""
    return Problem(
        contest_id=contest_id,
        index=problem.index,
        name=problem.name,
        points=problem.points,
        rating=problem.rating,
        tags=problem.tags,
    )
