"""Many runs together: whose they are, what they came to, and what every number stands on.

Assembles what :mod:`bot.careers`, :mod:`bot.solves` and :mod:`bot.paper` compute, for the runs that
a selection keeps; prints and draws nothing. Invariants: a run that is not finished is counted and
nothing more; no group of runs is without the conditions in which each of them was played.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from bot import wording
from bot.careers import By, Career, Versus, careers, versus
from bot.history import History
from bot.paper import Beside, beside, conditions
from bot.record import Attempt, RunRecord
from bot.setups import Setup, labels
from bot.solves import Effort, SolveRate, effort, solve_rates
from contest_sim.career import Known
from contest_sim.field import Field

Row = Mapping[str, Any]
FieldOf = Callable[[int], Field | None]
TagsOf = Callable[[int], Mapping[str, tuple[str, ...]]]

_SPAN = re.compile(r"(\d+)\s*([hdw])")
_NAMED = 4
"""Rounds whose fields are named one by one, at most."""
_UNITS = {"h": "hours", "d": "days", "w": "weeks"}


class Selection(msgspec.Struct, frozen=True):
    """Which runs: those that were started in ``since <= start < until``, of a model."""

    since: dt.datetime | None = None
    until: dt.datetime | None = None
    model: str | None = None

    def keeps(self, run: RunRecord) -> bool:
        """Whether the run is among them."""
        start = dt.datetime.fromisoformat(run.started_at)
        return (
            (self.since is None or start >= self.since)
            and (self.until is None or start < self.until)
            and (self.model is None or run.model.name == self.model)
        )

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.since is None and self.until is None and self.model is None


class Condition(msgspec.Struct, frozen=True):
    """One thing that numbers stand on, in words, and for how many runs it holds."""

    name: str
    words: str
    runs: int


class Group(msgspec.Struct, frozen=True):
    """What one model's finished runs say, or those of one setup.

    Attributes:
        label: a name for people.
        career: means with their errors and the official sequences.
        setups: the digests of the setups that are mixed in it.
        rates: how often problems were solved.
        effort: what a solve took.
        beside: AlphaCode's published figures and ours.
        conditions: what all of it stands on.
        runs: ids, oldest first.
    """

    label: str
    career: Career
    setups: tuple[str, ...]
    rates: tuple[SolveRate, ...]
    effort: Effort
    beside: tuple[Beside, ...]
    conditions: tuple[Condition, ...]
    runs: tuple[str, ...]


class Period(msgspec.Struct, frozen=True):
    """The runs of a selection.

    Attributes:
        selection: what was asked for.
        by: what runs were put together by.
        runs: the finished ones without their problems, oldest first; field points are left out.
        unfinished: how many others there were, by state.
        rated: rows as :meth:`bot.history.History.rating_history` gives them, with ``setup``.
        groups: by model or setup, in the order of their first runs.
        versus: every two of them on the contests of both.
        labels: names for people by :attr:`bot.careers.Career.key`.
    """

    selection: Selection
    by: By
    runs: tuple[RunRecord, ...]
    unfinished: dict[str, int]
    rated: tuple[dict[str, Any], ...]
    groups: tuple[Group, ...]
    versus: tuple[Versus, ...]
    labels: dict[str, str]


def selected(
    since: str | None = None,
    until: str | None = None,
    last: str | None = None,
    model: str | None = None,
    *,
    now: dt.datetime,
) -> Selection:
    """A selection as people write it; times without a zone are UTC.

    Args:
        since: a date or a time, ISO 8601.
        until: the same; a date alone means its end.
        last: ``7d``, ``36h`` or ``4w`` before ``now``.
        model: the model's name.
        now: the moment that ``last`` counts from.

    Raises:
        ValueError: what was written is no time, or contradicts itself.
    """
    if last is not None and since is not None:
        raise ValueError("--last and --since both say where to begin; give one of them")
    begin = now - span(last) if last is not None else _moment(since)
    end = _moment(until, whole_day=True)
    if begin is not None and end is not None and begin >= end:
        raise ValueError("the period ends before it begins")
    return Selection(begin, end, model)


def period(
    history: History,
    selection: Selection,
    field_of: FieldOf,
    *,
    by: By = "model",
    tags_of: TagsOf | None = None,
    known: Known | None = None,
) -> Period:
    """Put together what the selected runs say.

    Args:
        history: where they are read.
        selection: which.
        field_of: a contest's field, None where its round is not known (any more).
        by: what runs are put together by.
        tags_of: a contest's tags by problem, for runs that did not keep them.
        known: as :func:`bot.careers.careers` takes it.
    """
    chosen = [run for run in history.headers() if selection.keeps(run)]
    finished = {run.id: run for run in chosen if run.state == "finished"}
    setups = {run: setup for run, setup in history.setups().items() if run in finished}
    rated = [
        row | {"setup": setups[row["run_id"]].digest}
        for row in history.rating_history()
        if row["run_id"] in finished
    ]
    attempts: dict[str, list[Attempt]] = defaultdict(list)
    for one in history.attempts():
        if one.run_id in finished:
            attempts[one.run_id].append(one)
    names = _labels(setups.values(), by)
    careers_ = careers(rated, field_of, by=by, known=known)
    groups = [
        _group(career, names[career.key], finished, setups, rated, attempts, tags_of, by)
        for career in careers_
    ]
    return Period(
        selection=selection,
        by=by,
        runs=tuple(finished.values()),
        unfinished=dict(Counter(run.state for run in chosen if run.state != "finished")),
        rated=tuple(rated),
        groups=tuple(groups),
        versus=tuple(versus(rated, by=by)),
        labels=names,
    )


def _group(
    career: Career,
    label: str,
    finished: Mapping[str, RunRecord],
    setups: Mapping[str, Setup],
    rated: Sequence[Row],
    attempts: Mapping[str, list[Attempt]],
    tags_of: TagsOf | None,
    by: By,
) -> Group:
    ids = [row["run_id"] for row in rated if row[by] == career.key]
    runs = [finished[run] for run in ids]
    tried = [_tagged(one, tags_of) for run in ids for one in attempts[run]]
    took = effort(tried)
    return Group(
        label=label,
        career=career,
        setups=tuple(dict.fromkeys(setups[run].digest for run in ids)),
        rates=tuple(solve_rates(tried)),
        effort=took,
        beside=tuple(beside(career, took, conditions(runs))),
        conditions=tuple(stands_on(runs)),
        runs=tuple(ids),
    )


def stands_on(runs: Sequence[RunRecord]) -> list[Condition]:
    """What the numbers of some runs stand on: every different word with the number of its runs."""
    found = []
    for name, words in (
        ("Model", wording.model_words),
        ("Clock", wording.pace_words),
        (
            "Field",
            _field_words if len({run.contest.id for run in runs}) <= _NAMED else _many_fields,
        ),
        ("Judge", wording.played_judge_words),
        ("Tests", lambda run: wording.tests_words(run.judge)),
        ("Version", lambda run: f"upsolve {wording.printable(run.version)}"),
    ):
        counts = Counter(map(words, runs))
        found += [Condition(name, text, count) for text, count in counts.items()]
    return found


def _many_fields(run: RunRecord) -> str:
    """A field without its size and its round: of what kind it is."""
    return wording.field_words(replace(run, field=replace(run.field, size=0))).removeprefix("0 ")


def _field_words(run: RunRecord) -> str:
    words = wording.field_words(run)
    return f"{wording.printable(run.contest.name)}: {words}"


def _labels(setups: Iterable[Setup], by: By) -> dict[str, str]:
    known = {setup.digest: setup for setup in setups}
    if by == "model":
        return {setup.model: wording.printable(setup.model) for setup in known.values()}
    names = map(wording.printable, labels(list(known.values())))
    return dict(zip(known, names, strict=True))


def _tagged(attempt: Attempt, tags_of: TagsOf | None) -> Attempt:
    if attempt.tags or tags_of is None:
        return attempt
    tags = tags_of(attempt.contest_id).get(attempt.problem, ())
    return replace(attempt, tags=tags)


def span(text: str) -> dt.timedelta:
    """A length of time as people write it: ``36h``, ``7d``, ``4w``.

    Raises:
        ValueError: it is written otherwise, or too long.
    """
    match = _SPAN.fullmatch(text.strip())
    if match is None or not int(match[1]):
        raise ValueError(f"{text!r}: write hours, days or weeks, such as 36h, 7d or 4w")
    try:
        return dt.timedelta(**{_UNITS[match[2]]: int(match[1])})
    except OverflowError:
        raise ValueError(f"{text!r} is longer ago than there are dates") from None


def _moment(text: str | None, *, whole_day: bool = False) -> dt.datetime | None:
    if text is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r}: write a date or a time, such as 2026-11-28") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    is_date = re.fullmatch(r"\d{4}-?\d{2}-?\d{2}|\d{4}-?W\d{2}-?\d?", text) is not None
    return moment + dt.timedelta(days=1) if whole_day and is_date else moment
