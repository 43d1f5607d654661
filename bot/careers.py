"""What a model's rated runs say together: means with their errors, and the official sequence.

Runs are put together by the model's name, or by setup (:mod:`bot.setups`), which tells apart the
configurations that one model was played with. Its runs of one contest, whatever their seeds, are
repetitions; the runs of one seed, in the order in which the contests were held, are what one
account would have played. Where a seed ran a contest more than once the latest run counts. Runs in
synthetic fields say nothing of real people: they are counted and left out.
"""

from __future__ import annotations

import math
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, Literal

import msgspec

from contest_sim.career import Known, Mean, Result, Step, mean_over_contests, official_sequence
from contest_sim.field import Field
from contest_sim.paired import Difference, difference_over_contests

Row = Mapping[str, Any]
By = Literal["model", "setup"]

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
    """What one model's rated runs say, or those of one setup.

    Attributes:
        model: the model's name.
        means: of each of :data:`FIGURES` that every run has.
        sequences: the official ratings of each seed, from a fresh account.
        rating: mean true rating at the end of the sequences that hold all the model's contests;
            None where there is none, or a round's field is missing.
        rating_error: its standard error between those sequences; None for fewer than two.
        complete: how many those are.
        missing: rounds without which no sequence can be rated.
        synthetic: runs that are left out, because nobody real stood in their field.
        setup: the setup's digest, where runs were put together by setup.
    """

    model: str
    means: dict[str, Mean]
    sequences: tuple[OfficialSequence, ...] = ()
    rating: float | None = None
    rating_error: float | None = None
    complete: int = 0
    missing: tuple[int, ...] = ()
    synthetic: int = 0
    setup: str = ""

    @property
    def key(self) -> str:
        """What its runs were put together by."""
        return self.setup or self.model


class Versus(msgspec.Struct, frozen=True):
    """Two models or setups on the contests that both played.

    Attributes:
        first: the one, by :attr:`Career.key`.
        second: the other.
        differences: the first's less the second's, of each of :data:`FIGURES` that all their runs
            have: a positive performance, or a negative percentile, speaks for the first.
    """

    first: str
    second: str
    differences: dict[str, Difference]


def careers(
    rows: Iterable[Row],
    field_of: Callable[[int], Field | None],
    *,
    by: By = "model",
    known: Known | None = None,
) -> list[Career]:
    """Put rated runs together, in the order of their first runs.

    Args:
        rows: rated runs as :meth:`bot.history.History.rating_history` gives them, oldest first.
        field_of: a contest's field, None where its round is not known (any more).
        by: what they are put together by.
        known: steps of official sequences that were computed before: whoever asks again and again
            passes the same one.
    """
    groups = _groups(rows, by)
    known = {} if known is None else known
    return [
        _career(runs, field_of, runs[0]["setup"] if by == "setup" else "", known)
        for runs in groups.values()
    ]


def versus(rows: Iterable[Row], *, by: By = "model") -> list[Versus]:
    """Every two models, or setups, on the real fields that both stood in; none without any."""
    values = {
        key: {name: _by_contest(runs, name) for name in FIGURES if _all_have(runs, name)}
        for key, rated in _groups(rows, by).items()
        if (runs := _real(rated))
    }
    found = []
    for (one, first), (other, second) in combinations(values.items(), 2):
        differences = {
            name: difference
            for name in first
            if name in second
            and (difference := difference_over_contests(first[name], second[name]))
        }
        if differences:
            found.append(Versus(one, other, differences))
    return found


def _groups(rows: Iterable[Row], by: By) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[by]].append(row)
    return groups


def _real(rated: Iterable[Row]) -> list[Row]:
    return [run for run in rated if run["field_kind"] != "synthetic"]


def _all_have(runs: Iterable[Row], name: str) -> bool:
    return all(run[name] is not None for run in runs)


def _career(
    rated: Sequence[Row], field_of: Callable[[int], Field | None], setup: str, steps: Known
) -> Career:
    model = rated[0]["model"]
    runs = _real(rated)
    synthetic = len(rated) - len(runs)
    if not runs:
        return Career(model, {}, synthetic=synthetic, setup=setup)
    means = {name: _mean(runs, name) for name in FIGURES if _all_have(runs, name)}
    contests = {run["contest_id"]: run["contest_start_s"] or 0 for run in runs}
    order = sorted(contests, key=lambda contest: (contests[contest], contest))
    fields = {contest: field_of(contest) for contest in order}
    known = {contest: field for contest, field in fields.items() if field is not None}
    if len(known) < len(order):
        missing = tuple(contest for contest in order if contest not in known)
        return Career(model, means, missing=missing, synthetic=synthetic, setup=setup)
    sequences = [
        OfficialSequence(seed, tuple(official_sequence(_results(own, order, known), known=steps)))
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
        setup=setup,
    )


def _mean(runs: Iterable[Row], name: str) -> Mean:
    return mean_over_contests(_by_contest(runs, name))


def _by_contest(runs: Iterable[Row], name: str) -> dict[int, list[float]]:
    values: dict[int, list[float]] = defaultdict(list)
    for run in runs:
        values[run["contest_id"]].append(run[name])
    return values


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
