"""Contests, problems, submissions and standings rows, in the shape of the Codeforces API.

Field names are snake case here and camel case in JSON (``rename="camel"``), so that
``msgspec.json.encode`` gives what codeforces.com/apiHelp/objects documents. All times are integer
contest seconds unless the name says otherwise. What there are thousands of is kept from the garbage
collector (``gc=False``): none of it can hold itself, and looking through it takes long.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from judge.verdict import Verdict

Phase = Literal["BEFORE", "CODING", "PENDING_SYSTEM_TEST", "SYSTEM_TEST", "FINISHED"]
ScoringType = Literal["CF", "ICPC", "IOI"]
ParticipantType = Literal["CONTESTANT", "PRACTICE", "VIRTUAL", "MANAGER", "OUT_OF_COMPETITION"]


def _always(value: Any) -> Any:
    """A default that the JSON holds nevertheless: Codeforces omits only what is unknown."""
    return msgspec.field(default_factory=lambda: value)


class Contest(msgspec.Struct, rename="camel", omit_defaults=True, kw_only=True):
    """``Contest`` of the API; ``start_time_seconds`` is Unix time of the historical start."""

    id: int
    name: str
    type: ScoringType
    duration_seconds: int
    phase: Phase = _always("FINISHED")
    frozen: bool = _always(False)
    start_time_seconds: int | None = None
    relative_time_seconds: int | None = None


class Problem(msgspec.Struct, rename="camel", omit_defaults=True, kw_only=True):
    """``Problem`` of the API: what everyone may know of a problem, without its statement."""

    contest_id: int
    index: str
    name: str
    type: Literal["PROGRAMMING", "QUESTION"] = _always("PROGRAMMING")
    points: float | None = None
    rating: int | None = None
    tags: tuple[str, ...] = _always(())


def participant_type(*, official: bool) -> ParticipantType:
    """How somebody takes part: only whom the round is rated for competes."""
    return "CONTESTANT" if official else "OUT_OF_COMPETITION"


class Member(msgspec.Struct, rename="camel", gc=False):
    """``Member`` of the API."""

    handle: str


class Party(msgspec.Struct, rename="camel", gc=False, omit_defaults=True, kw_only=True):
    """``Party`` of the API."""

    contest_id: int
    members: tuple[Member, ...]
    participant_type: ParticipantType = _always("CONTESTANT")
    ghost: bool = _always(False)
    start_time_seconds: int | None = None


class ProblemResult(msgspec.Struct, rename="camel", gc=False, omit_defaults=True, kw_only=True):
    """``ProblemResult`` of the API; no ``best_submission_time_seconds`` means unsolved."""

    points: float
    rejected_attempt_count: int = _always(0)
    type: Literal["PRELIMINARY", "FINAL"] = _always("FINAL")
    best_submission_time_seconds: int | None = None


class RanklistRow(msgspec.Struct, rename="camel", gc=False, kw_only=True):
    """``RanklistRow`` of the API; ``problem_results`` is empty where only totals are known."""

    party: Party
    rank: int
    points: float
    penalty: int
    successful_hack_count: int = 0
    unsuccessful_hack_count: int = 0
    problem_results: tuple[ProblemResult, ...] = ()


class RatingChange(msgspec.Struct, rename="camel", gc=False, kw_only=True):
    """``RatingChange`` of the API."""

    contest_id: int
    contest_name: str
    handle: str
    rank: int
    rating_update_time_seconds: int
    old_rating: int
    new_rating: int


class ProblemStatistics(msgspec.Struct, rename="camel", kw_only=True):
    """``ProblemStatistics`` of the API."""

    contest_id: int
    index: str
    solved_count: int


class User(msgspec.Struct, rename="camel", kw_only=True):
    """``User`` of the API; what a site of one round cannot know is empty or 0."""

    handle: str
    rating: int
    max_rating: int
    rank: str
    max_rank: str
    contribution: int = 0
    friend_of_count: int = 0
    registration_time_seconds: int = 0
    last_online_time_seconds: int = 0
    avatar: str = ""
    title_photo: str = ""


RANKS: tuple[tuple[int, str], ...] = (
    (3000, "legendary grandmaster"),
    (2600, "international grandmaster"),
    (2400, "grandmaster"),
    (2300, "international master"),
    (2100, "master"),
    (1900, "candidate master"),
    (1600, "expert"),
    (1400, "specialist"),
    (1200, "pupil"),
)
"""Codeforces' titles with the rating from which each holds; below all of them, a newbie."""


def rank(rating: int) -> str:
    """The title of a rating."""
    return next((title for least, title in RANKS if rating >= least), "newbie")


class Submission(msgspec.Struct, rename="camel", omit_defaults=True, kw_only=True):
    """``Submission`` of the API.

    ``verdict`` holds Codeforces' words (``OK``, ``WRONG_ANSWER``, …; see :data:`API_VERDICTS`) and
    is absent, or ``TESTING``, until judging ends.
    """

    id: int
    contest_id: int
    problem: Problem
    author: Party
    programming_language: str
    creation_time_seconds: int
    relative_time_seconds: int
    verdict: str | None = None
    testset: str = _always("TESTS")
    passed_test_count: int = _always(0)
    time_consumed_millis: int = _always(0)
    memory_consumed_bytes: int = _always(0)


API_VERDICTS: dict[Verdict, str] = {
    Verdict.AC: "OK",
    Verdict.WA: "WRONG_ANSWER",
    Verdict.RTE: "RUNTIME_ERROR",
    Verdict.TLE: "TIME_LIMIT_EXCEEDED",
    Verdict.MLE: "MEMORY_LIMIT_EXCEEDED",
    # Codeforces has no output limit verdict of its own; it reports a runtime error.
    Verdict.OLE: "RUNTIME_ERROR",
    Verdict.CE: "COMPILATION_ERROR",
    Verdict.JE: "FAILED",
}
"""Codeforces' word for each verdict; ours travels beside it as ``judgement`` where it matters."""
