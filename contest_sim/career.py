"""Rating over many rounds: an account's official sequence, and means with their errors.

The official rating forgets its start in some ten contests and never settles better than to about 95
points; the mean of N performances is known to about 240/√N. So the first is the story, the second
the number to compare, and it is worth little without two standard errors: *between contests*, what
other contests of the same kind would change, and *between runs*, what other seeds in the same
contests would.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim import newcomers
from contest_sim.eligibility import is_official
from contest_sim.field import Field
from contest_sim.hidden_ratings import OFFSETS, SETTLED, START
from contest_sim.performance import Inserted, insert


class Account(msgspec.Struct, frozen=True):
    """An account between rounds; a fresh one by default.

    Attributes:
        rating: the true rating.
        contests: rated contests so far.
    """

    rating: int = START
    contests: int = 0

    @property
    def shown(self) -> int:
        """The rating that Codeforces shows: the true one only after six contests."""
        return self.rating - OFFSETS[min(self.contests, SETTLED)]


FRESH = Account()


class Result(msgspec.Struct, frozen=True, eq=False):
    """What the account scored in one contest of that name, and the real field it stood in."""

    contest_id: int
    name: str
    field: Field
    points: float
    penalty: int


class Step(msgspec.Struct, frozen=True):
    """One contest of a sequence: what the round said, and the account afterwards.

    ``official`` is false where the round was not rated for the account: it is as it was.
    """

    contest_id: int
    inserted: Inserted
    account: Account
    official: bool = True


class Mean(msgspec.Struct, frozen=True):
    """A mean over contests, each contest weighing the same however many runs it has.

    Attributes:
        mean: of the contests' means.
        contests: how many there are.
        runs: how many values, all contests together.
        error_between_contests: standard deviation of the contests' means over √contests; None for
            a single contest.
        error_between_runs: what the spread of runs within contests makes of the mean; None where no
            contest was run twice.
    """

    mean: float
    contests: int
    runs: int
    error_between_contests: float | None
    error_between_runs: float | None


Known = dict[tuple[int, float, int, Account], Step]
"""Steps by contest, points, penalty and the account before: all that a step depends on."""


def official_sequence(
    results: Iterable[Result], account: Account = FRESH, known: Known | None = None
) -> list[Step]:
    """Rate one account through contests in their order, as Codeforces would have rated it.

    The account is a first-timer in its first contest if it is fresh, and starts at a true 1400.
    A contest whose name says that it is not rated for the account leaves it as it is.
    Where a field knows its first-timers (``contests``) and the contest is of the time of two
    passes, they take no part in rating an account that is none. ``known`` remembers steps from
    call to call, as long as each contest has the same field.

    Raises:
        ValueError: as :func:`contest_sim.performance.insert`.
    """
    known = {} if known is None else known
    steps = []
    for result in results:
        key = (result.contest_id, result.points, result.penalty, account)
        if key not in known:
            known[key] = _step(result, account)
        steps.append(known[key])
        account = steps[-1].account
    return steps


def _step(result: Result, account: Account) -> Step:
    field = result.field
    inserted = insert(
        field.points,
        field.penalty,
        field.ratings,
        new_points=result.points,
        new_penalty=result.penalty,
        new_rating=account.rating,
        passed_over=_passed_over(result, account),
    )
    official = is_official(result.contest_id, result.name, account.rating, account.contests)
    if official:
        account = Account(inserted.rating, account.contests + 1)
    return Step(result.contest_id, inserted, account, official)


def mean_over_contests(values: Mapping[int, Sequence[float]]) -> Mean:
    """The mean of a figure over contests, with its standard errors.

    The variance within contests is pooled: ``s² = Σ(x - its contest's mean)² / Σ(runs - 1)``, and
    the mean's part of it is ``s² Σ 1/runs / contests²``.

    Args:
        values: by contest, one value for each run of it; a contest without any is left out.

    Raises:
        ValueError: there is no value at all.
    """
    contests = [[float(value) for value in runs] for runs in values.values() if runs]
    if not contests:
        raise ValueError("no contest to take the mean of")
    means = [statistics.fmean(runs) for runs in contests]
    between = statistics.stdev(means) / math.sqrt(len(means)) if len(means) > 1 else None
    repeated = sum(len(runs) - 1 for runs in contests)
    within = None
    if repeated:
        squares = sum((x - m) ** 2 for runs, m in zip(contests, means, strict=True) for x in runs)
        weight = sum(1 / len(runs) for runs in contests) / len(contests) ** 2
        within = math.sqrt(squares / repeated * weight)
    total = sum(map(len, contests))
    return Mean(statistics.fmean(means), len(contests), total, between, within)


def _passed_over(result: Result, account: Account) -> NDArray[np.bool_] | None:
    known = result.field.contests
    if known is None or result.contest_id < newcomers.FIRST_CONTEST or not account.contests:
        return None
    return np.asarray(known == 0)
