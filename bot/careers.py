"""What a model's rated runs say together: means with their errors, and the official sequence.

A model is called by its name. Its runs of one contest, whatever their seeds, are repetitions; the
runs of one seed, in the order in which the contests were held, are what one account would have
played. Where a seed ran a contest more than once the latest run counts. Runs in synthetic fields
say nothing of real people: they are counted and left out.
"""

from __future__ import annotations

import math
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from contest_sim.career import Mean, Result, Step, mean_over_contests, official_sequence
from contest_sim.field import Field

Row = Mapping[str, Any]

FIGURES = (
    "performance",
    "performance_stationary",
    "percentile_best",
    "percentile",
    "percentile_worst",
)


class OfficialSequence(msgspec.Struct, frozen=True):
    """One seed's contests in order, rated from a fresh account."""

    seed: int
    steps: tuple[Step, ...]


class Career(msgspec.Struct, frozen=True):
    """What one model's rated runs say.

    Attributes:
        model: its name.
        means: of each of :data:`FIGURES` that every run has.
        sequences: the official ratings of each seed, from a fresh account.
        rating: mean true rating at the end of the sequences that hold all the model's contests;
            None where there is none, or a round's field is missing.
        rating_error: its standard error between those sequences; None for fewer than two.
        complete: how many those are.
        missing: rounds without which no sequence can be rated.
        synthetic: runs that are left out, because nobody real stood in their field.
    """

    model: str
    means: dict[str, Mean]
    sequences: tuple[OfficialSequence, ...] = ()
    rating: float | None = None
    rating_error: float | None = None
    complete: int = 0
    missing: tuple[int, ...] = ()
    synthetic: int = 0


def careers(rows: Iterable[Row], field_of: Callable[[int], Field | None]) -> list[Career]:
    """Put rated runs together by model, in the order of their first runs.

    Args:
        rows: rated runs as :meth:`bot.history.History.rating_history` gives them, oldest first.
        field_of: a contest's field, None where its round is not known (any more).
    """
    models: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        models[row["model"]].append(row)
    return [_career(model, runs, field_of) for model, runs in models.items()]


def _career(model: str, rated: Sequence[Row], field_of: Callable[[int], Field | None]) -> Career:
    runs = [run for run in rated if run["field_kind"] != "synthetic"]
    synthetic = len(rated) - len(runs)
    if not runs:
        return Career(model, {}, synthetic=synthetic)
    means = {name: _mean(runs, name) for name in FIGURES if all(r[name] is not None for r in runs)}
    contests = {run["contest_id"]: run["contest_start_s"] or 0 for run in runs}
    order = sorted(contests, key=lambda contest: (contests[contest], contest))
    fields = {contest: field_of(contest) for contest in order}
    known = {contest: field for contest, field in fields.items() if field is not None}
    if len(known) < len(order):
        missing = tuple(contest for contest in order if contest not in known)
        return Career(model, means, missing=missing, synthetic=synthetic)
    sequences = [
        OfficialSequence(seed, tuple(official_sequence(_results(own, order, known))))
        for seed, own in _by_seed(runs).items()
    ]
    final = [s.steps[-1].account.rating for s in sequences if len(s.steps) == len(order)]
    return Career(
        model,
        means,
        tuple(sequences),
        statistics.fmean(final) if final else None,
        statistics.stdev(final) / math.sqrt(len(final)) if len(final) > 1 else None,
        len(final),
        synthetic=synthetic,
    )


def _mean(runs: Iterable[Row], name: str) -> Mean:
    values: dict[int, list[float]] = defaultdict(list)
    for run in runs:
        values[run["contest_id"]].append(run[name])
    return mean_over_contests(values)


def _by_seed(runs: Iterable[Row]) -> dict[int, dict[int, Row]]:
    """The latest run of each contest, by seed."""
    seeds: dict[int, dict[int, Row]] = defaultdict(dict)
    for run in runs:
        seeds[run["seed"]][run["contest_id"]] = run
    return seeds


def _results(
    own: Mapping[int, Row], order: Iterable[int], fields: Mapping[int, Field]
) -> list[Result]:
    return [
        Result(contest, run["contest"], fields[contest], run["points"], run["penalty"])
        for contest in order
        if (run := own.get(contest)) is not None
    ]
