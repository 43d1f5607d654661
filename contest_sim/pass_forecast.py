"""What more samples would solve: pass@k for a k beyond the samples that were drawn.

The chance of a right sample differs from problem to problem; a beta distribution of it is fitted to
how many of each problem's samples are right, by maximum likelihood (the beta-binomial of Kazdan et
al. 2025, arXiv 2510.05197). What each problem has shown then tells its chance to be solved by k
fresh samples: with c right of N, ``1 - B(a + c, b + N - c + k) / B(a + c, b + N - c)``. It is a
forecast, no measurement: it supposes that chances of problems never solved go on like those of the
others.

Letters after an array's name are its axes: A and B values of the distribution's parameters, U
different counts, R bootstrap replicates.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from contest_sim.solve_rates import REPLICATES, FloatArray

_A = np.logspace(-4, 1, 101)
_B = np.logspace(-1, 6, 141)
_lgamma = np.vectorize(math.lgamma, otypes=[np.float64])


class Forecast(NamedTuple):
    """Expected share of problems solved, with its 95 % bootstrap interval over problems."""

    value: float
    low: float
    high: float


def forecast_pass_at_k(
    counts: Sequence[tuple[int, int]], ks: Sequence[int], rng: np.random.Generator
) -> list[Forecast] | None:
    """The expected pass@k of fresh samples for each of ``ks``.

    Args:
        counts: of each problem, how many samples are right and how many there are.
        ks: numbers of samples, of any size.
        rng: what draws the problems of the replicates.

    Returns:
        None where the counts do not tell how chances are spread: less than two problems have a
        right sample, or the likeliest distribution lies at an edge of those that are looked at.
        Replicates are taken as they come, so that few solved problems make wide intervals.
    """
    if sum(right > 0 for right, _ in counts) < 2:
        return None
    different = Counter(counts)
    right_U, samples_U = np.array(list(different), dtype=np.float64).T
    many_U = np.array(list(different.values()))
    wrong_U = samples_U - right_U
    sizes = np.unique(samples_U)
    of_U = np.searchsorted(sizes, samples_U)

    def beta_of_both(more: float) -> FloatArray:
        """``lgamma(a + b + N + more)`` for every a, b and different count."""
        both_AB = _A[:, None] + _B
        return np.stack([_lgamma(both_AB + size + more) for size in sizes], axis=-1)[..., of_U]

    whole_ABU = beta_of_both(0)
    likelihood_ABU = _lgamma(_A[:, None] + right_U)[:, None] + _lgamma(_B[:, None] + wrong_U)
    likelihood_ABU = likelihood_ABU - whole_ABU
    prior_AB = _lgamma(_A[:, None] + _B) - _lgamma(_A)[:, None] - _lgamma(_B)
    likelihood_ABU += prior_AB[..., None]
    drawn_RU = rng.multinomial(len(counts), many_U / many_U.sum(), REPLICATES)
    weights_RU = np.concatenate([many_U[None], drawn_RU])
    best_R = (likelihood_ABU.reshape(-1, len(many_U)) @ weights_RU.T).argmax(0)
    a, b = np.unravel_index(best_R[0], prior_AB.shape)
    if a in {0, len(_A) - 1} or b in {0, len(_B) - 1}:
        return None
    return [
        _summary(_solved(k, wrong_U, whole_ABU, beta_of_both(k)), best_R, weights_RU) for k in ks
    ]


def _solved(
    k: int, wrong_U: FloatArray, whole_ABU: FloatArray, longer_ABU: FloatArray
) -> FloatArray:
    """The chance to be solved by k fresh samples, for every a, b and different count."""
    fail_BU = _lgamma(_B[:, None] + wrong_U + k) - _lgamma(_B[:, None] + wrong_U)
    return np.asarray(-np.expm1(fail_BU + whole_ABU - longer_ABU), dtype=np.float64)


def _summary(
    solved_ABU: FloatArray, best_R: NDArray[np.int64], weights_RU: NDArray[np.int64]
) -> Forecast:
    """The mean at the fit of all problems, and the bounds of the replicates' means."""
    chosen_RU = solved_ABU.reshape(-1, solved_ABU.shape[-1])[best_R]
    means_R = (chosen_RU * weights_RU).sum(1) / weights_RU.sum(1)
    low, high = np.quantile(means_R[1:], (0.025, 0.975))
    return Forecast(float(means_R[0]), float(low), float(high))
