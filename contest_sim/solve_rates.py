"""How often k samples and n submissions solve a problem: pass@k and n@k, with their intervals.

Pure arithmetic on counts, after AlphaCode 2.2 and A.3: no programs, no judge, no model. Of ``N``
samples of a problem some pass the examples and some of those are right; each rate is the chance
that ``k`` of the N, drawn without replacement, lead to a right submission. It stands here, among
scoring and rating, because training measures checkpoints by the same numbers as the bot and may
not import it.

Shapes: P distinct programs, C clusters, S subsamples, Q problems, B bootstrap replicates; the
letters after an array's name are its axes.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806, N815

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

REPLICATES = 1000
_CELLS = 1 << 21  # of a matrix of subsamples by programs, at a time


class Candidates(NamedTuple):
    """The distinct programs of one problem that may be submitted.

    Attributes:
        samples: N, how many samples were drawn in all.
        copies_P: how many of the samples are this program.
        cluster_P: a label, the same for programs of one cluster.
        right_P: whether the program is right.
    """

    samples: int
    copies_P: IntArray
    cluster_P: IntArray
    right_P: NDArray[np.bool_]


def pass_at_k(samples: int, right: int, k: int) -> float:
    """The chance that some of ``k`` samples is right: 1 - C(N-c, k) / C(N, k), without bias.

    Chen et al. 2021, as a product, so that nothing overflows.

    Raises:
        ValueError: more are asked for than there are.
    """
    _check(samples, right, right, k)
    if samples - right < k:
        return 1.0
    return 1.0 - math.prod(1.0 - k / left for left in range(samples - right + 1, samples + 1))


def random_n_at_k(samples: int, passed: int, right: int, n: int, k: int) -> float:
    """n@k of submitting at random among the samples that pass: AlphaCode's estimator, exactly.

    Of k samples e' pass, hypergeometrically; n' = min(e', n) of those are submitted, and no right
    one is among them with the chance C(e-s, n') / C(e, n'). Copies count as samples of their own,
    as they do in the paper.

    Args:
        samples: N, all that were drawn.
        passed: e of them pass the examples.
        right: s of those are right.
        n: how many may be submitted.
        k: how many are drawn.

    Raises:
        ValueError: the counts contradict each other, or more are asked for than there are.
    """
    _check(samples, passed, right, k)
    most = min(passed, n)
    fail = 0.0
    few = 0.0  # the chance that fewer pass than may be submitted
    for e in range(max(0, k - (samples - passed)), min(most, k + 1)):
        chance = _hypergeometric(passed, samples - passed, k, e)
        few += chance
        fail += chance * _none_right(passed, right, e)
    fail += max(0.0, 1.0 - few) * _none_right(passed, right, most)
    return min(1.0, max(0.0, 1.0 - fail))


def sampled_random_n_at_k(
    samples: int,
    passed: int,
    right: int,
    n: int,
    k: int,
    subsamples: int,
    rng: np.random.Generator,
) -> float:
    """:func:`random_n_at_k` by drawing, as the paper does it; raises like that."""
    _check(samples, passed, right, k)
    passing_S = rng.hypergeometric(passed, samples - passed, k, subsamples)
    submitted_S = np.minimum(passing_S, n)
    solved_S = [
        rng.hypergeometric(right, passed - right, submitted) > 0 if submitted else False
        for submitted in submitted_S
    ]
    return float(np.mean(solved_S))


def clustered_n_at_k(
    drawn: Candidates, n: int, k: int, subsamples: int, rng: np.random.Generator
) -> FloatArray:
    """n@k of submitting by clusters, for each of many subsamples of k samples.

    Clusters stand by how many of the k samples they hold, largest first, equal ones in random
    order. One distinct program at random is submitted of each, and when all were tried those that
    have more are gone through again.

    Little is left to chance: subsamples are drawn among those that hold a right program, whose
    share is known exactly, and of the programs that are then submitted the chance is computed. So
    no value exceeds pass@k, and what seldom succeeds is estimated as well as what often does.

    Args:
        drawn: the programs that passed the examples.
        n: how many may be submitted.
        k: how many samples are drawn, without replacement.
        subsamples: S, how often.
        rng: what draws.

    Returns:
        S values, independent of each other, whose mean estimates n@k.

    Raises:
        ValueError: more samples are asked for than there are.
    """
    _check(drawn.samples, int(drawn.copies_P.sum()), 0, k)
    num_right = int(drawn.copies_P[drawn.right_P].sum())
    if not num_right:
        return np.zeros(subsamples)
    order_P = np.argsort(drawn.cluster_P, kind="stable")
    labels_P, right_P = drawn.cluster_P[order_P], drawn.right_P[order_P]
    starts_C = np.flatnonzero(np.r_[True, labels_P[1:] != labels_P[:-1]])
    held_S = _held_right(drawn.samples, num_right, k, subsamples, rng)
    step = max(1, _CELLS // len(order_P))
    parts = []
    for first in range(0, subsamples, step):
        part = held_S[first : first + step]
        found_SP = _found(drawn.samples, drawn.copies_P[order_P], right_P, part, k, rng)
        parts.append(_solved(found_SP, starts_C, right_P, n, rng))
    return pass_at_k(drawn.samples, num_right, k) * np.concatenate(parts)


def _held_right(
    samples: int, right: int, k: int, subsamples: int, rng: np.random.Generator
) -> IntArray:
    """How many right samples each subsample holds: hypergeometric, given that there is one.

    In rising order, so that equal ones can be drawn together.
    """
    wrong = samples - right
    held = np.arange(max(1, k - wrong), min(right, k) + 1, dtype=np.float64)
    before = held[:-1]
    steps = (right - before) * (k - before) / ((before + 1) * (wrong - k + before + 1))
    logs = np.cumsum(np.r_[0.0, np.log(steps)])
    chances = np.exp(logs - logs.max())
    return np.sort(rng.choice(held.astype(np.int64), subsamples, p=chances / chances.sum()))


def _found(
    samples: int,
    copies_P: IntArray,
    right_P: NDArray[np.bool_],
    held_S: IntArray,
    k: int,
    rng: np.random.Generator,
) -> IntArray:
    """How many copies of each program the subsamples hold, which have so many right samples."""
    found_SP = np.zeros((len(held_S), len(copies_P)), dtype=np.int64)
    others = np.r_[copies_P[~right_P], samples - copies_P.sum()]
    for held in np.unique(held_S):
        rows = np.flatnonzero(held_S == held)
        of_right = rng.multivariate_hypergeometric(
            copies_P[right_P], int(held), len(rows), method="marginals"
        )
        of_others = rng.multivariate_hypergeometric(
            others, k - int(held), len(rows), method="marginals"
        )
        found_SP[np.ix_(rows, np.flatnonzero(right_P))] = of_right
        found_SP[np.ix_(rows, np.flatnonzero(~right_P))] = of_others[:, :-1]
    return found_SP


def _solved(
    found_SP: IntArray,
    starts_C: IntArray,
    right_P: NDArray[np.bool_],
    n: int,
    rng: np.random.Generator,
) -> FloatArray:
    """The chance of a right submission, by the copies that each subsample holds of each program.

    Programs stand by cluster; ``starts_C`` says where each cluster begins.
    """
    there_SP = (found_SP > 0).astype(np.int64)
    sizes_SC = np.add.reduceat(found_SP, starts_C, axis=1)
    members_SC = np.add.reduceat(there_SP, starts_C, axis=1)
    right_SC = np.add.reduceat(there_SP * right_P, starts_C, axis=1)
    # No more than n clusters can have their turn.
    ranked_SC = np.argsort(-(sizes_SC + rng.random(sizes_SC.shape)), axis=1)[:, :n]
    members = np.take_along_axis(members_SC, ranked_SC, axis=1)
    right = np.take_along_axis(right_SC, ranked_SC, axis=1)
    tries = _turns(members, n)
    fail = np.ones(members.shape)
    for before in range(n):
        left = np.maximum(members - before, 1)
        wrong = np.maximum(members - right - before, 0)
        fail *= np.where(tries > before, wrong / left, 1.0)
    return np.asarray(1.0 - fail.prod(axis=1), dtype=np.float64)


def _turns(members_SC: IntArray, n: int) -> IntArray:
    """How many submissions each ranked cluster gets of ``n``: by turns, while it has members."""
    tries_SC = np.zeros_like(members_SC)
    num_ranks = members_SC.shape[1]
    rows = np.arange(len(members_SC))
    for _ in range(n):
        has_more = tries_SC < members_SC
        turn_SC = np.where(has_more, tries_SC * num_ranks + np.arange(num_ranks), np.iinfo(int).max)
        best_S = np.argmin(turn_SC, axis=1)
        tries_SC[rows, best_S] += has_more[rows, best_S]
    return tries_SC


def replicate_means(
    values_S: FloatArray, rng: np.random.Generator, replicates: int = REPLICATES
) -> FloatArray:
    """Means over subsamples that are drawn again with replacement, B of them."""
    if np.all(values_S == values_S[0]):
        return np.full(replicates, values_S[0])
    picked_BS = rng.integers(len(values_S), size=(replicates, len(values_S)))
    return np.asarray(values_S[picked_BS].mean(axis=1), dtype=np.float64)


def interval(
    means_QB: FloatArray, rng: np.random.Generator, level: float = 0.95
) -> tuple[float, float] | None:
    """The bootstrap interval of the mean over problems: both problems and subsamples are redrawn.

    Where no problem is ever solved, or every one always, resampling cannot tell how sure that is;
    the other bound is then Clopper and Pearson's, the rate at which such a result has the chance
    (1 - level) / 2.

    Args:
        means_QB: of each problem, its rate by :func:`replicate_means`.
        rng: what draws the problems.
        level: of confidence.

    Returns:
        The bounds; None of a single problem, which says nothing of others.
    """
    num_problems, replicates = means_QB.shape
    if num_problems < 2:
        return None
    tail = (1.0 - level) / 2
    if np.all(means_QB == 0):
        return 0.0, 1.0 - tail ** (1 / num_problems)
    if np.all(means_QB == 1):
        return tail ** (1 / num_problems), 1.0
    picked_BQ = rng.integers(num_problems, size=(replicates, num_problems))
    means_B = means_QB[picked_BQ, np.arange(replicates)[:, None]].mean(axis=1)
    low, high = np.quantile(means_B, [tail, 1 - tail])
    return float(low), float(high)


def _check(samples: int, passed: int, right: int, k: int) -> None:
    if not 0 <= right <= passed <= samples:
        raise ValueError(f"{right} right of {passed} passing of {samples} samples cannot be")
    if not 1 <= k <= samples:
        raise ValueError(f"k is {k}, and there are {samples} samples to draw it from")


def _none_right(passed: int, right: int, n: int) -> float:
    """C(e-s, n) / C(e, n): the chance that none of n is right."""
    return math.prod((passed - right - i) / (passed - i) for i in range(min(n, passed - right + 1)))


def _hypergeometric(good: int, bad: int, draws: int, found: int) -> float:
    """The chance of ``found`` good ones among ``draws``."""
    if found > good or draws - found > bad:
        return 0.0
    return math.exp(
        _log_choose(good, found) + _log_choose(bad, draws - found) - _log_choose(good + bad, draws)
    )


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
