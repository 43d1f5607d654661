"""From tallies to n@k and pass@k: of all problems, and by rating, language and tag.

A tally counts; which of the counted programs would have been submitted is a :class:`Method`. So one
set of samples gives every ablation but those of the prompt, and none draws or judges anything.

Rates of a language are those of a contestant that writes it alone: from its samples only.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

import msgspec
import numpy as np

from bot.evaluation_store import Judged, Tally
from contest_sim.pass_forecast import Forecast, forecast_pass_at_k
from contest_sim.problem_sets import Question
from contest_sim.solve_rates import (
    Candidates,
    FloatArray,
    clustered_n_at_k,
    interval,
    pass_at_k,
    random_n_at_k,
    replicate_means,
)
from model.backend import sample_seed

SUBSAMPLES = 400
FURTHER = (10, 100)
"""Times the samples for which pass@k is forecast."""

RATING_STEP = 400
LOWEST_RATING = 800

Kind = Literal["all", "rating", "language", "tag"]
Choice = Literal["clusters", "random", "examples", "unfiltered"]


class Method(msgspec.Struct, frozen=True):
    """How submissions are chosen from the k samples.

    Attributes:
        submissions: n, how many there may be.
        choice: ``clusters``: those that pass the examples, by clusters of what they do on the
            generated inputs, largest first, one distinct program of each in turn. ``examples``:
            distinct programs at random, for the examples do not tell them apart. ``random``:
            samples that pass at random, copies and all, which is the paper's system without
            clustering. ``unfiltered``: samples at random, whether they pass or not.
    """

    submissions: int
    choice: Choice = "clusters"

    @property
    def is_exact(self) -> bool:
        """Whether the rate has a closed form, so that nothing is drawn."""
        return self.choice in {"random", "unfiltered"}


class Rate(msgspec.Struct, frozen=True):
    """A share of problems, with its 95 % interval where there is one."""

    value: float
    low: float | None = None
    high: float | None = None


class Row(msgspec.Struct, frozen=True):
    """Rates of a group of problems by k."""

    kind: Kind
    name: str
    problems: int
    n_at_k: dict[int, Rate]
    pass_at_k: dict[int, Rate]


class Scored(msgspec.Struct, frozen=True):
    """One problem's own rates by k."""

    n_at_k: dict[int, float]
    pass_at_k: dict[int, float]


class Evaluated(NamedTuple):
    """A problem and what became of its samples."""

    question: Question
    tally: Tally


class _Estimate(NamedTuple):
    """A problem's n@k with bootstrap replicates of it, and its pass@k, which is exact."""

    n_at_k: float
    means: FloatArray
    pass_at_k: float


class _Group(NamedTuple):
    """Problems that stand together; ``language`` is the one whose samples count, or ""."""

    kind: Kind
    name: str
    problems: Sequence[Evaluated]
    language: str = ""


class Rates:
    """Computes rates; the same for the same tallies, method and seed, in whatever order asked."""

    def __init__(self, method: Method, ks: Sequence[int], seed: int) -> None:
        self.method = method
        self.ks = tuple(ks)
        self._seed = seed
        self._known: dict[tuple[str, str, str, int], _Estimate] = {}

    def scored(self, one: Evaluated) -> Scored:
        """The rates of one problem."""
        rates = {k: self._of(one, "", k) for k in self.ks}
        return Scored(
            {k: rate.n_at_k for k, rate in rates.items()},
            {k: rate.pass_at_k for k, rate in rates.items()},
        )

    def table(self, problems: Sequence[Evaluated]) -> list[Row]:
        """All problems, then every rating, language and tag among them; none without problems."""
        return [self._row(group) for group in _groups(problems)]

    def forecast(self, problems: Sequence[Evaluated]) -> dict[int, Forecast]:
        """The expected pass@k of ten and a hundred times the samples; nothing where nothing can be.

        It tells what more samples are worth, not what was measured. Programs that run out are no
        draws of a model's, and are not forecast.
        """
        largest = max(self.ks)
        if any(one.tally.samples < largest for one in problems):
            return {}
        ks = [largest * times for times in FURTHER]
        counts = [(_num_right(one.tally.programs), one.tally.samples) for one in problems]
        rng = np.random.default_rng(sample_seed(self._seed, "forecast", 0))
        found = forecast_pass_at_k(counts, ks, rng)
        return {} if found is None else dict(zip(ks, found, strict=True))

    def _row(self, group: _Group) -> Row:
        n_at_k: dict[int, Rate] = {}
        passes: dict[int, Rate] = {}
        for k in self._budgets(group):
            found = [self._of(one, group.language, k) for one in group.problems]
            about = f"{group.kind}/{group.name}/{k}"
            n_at_k[k] = self._rate([(one.n_at_k, one.means) for one in found], about)
            exact = [(one.pass_at_k, np.full(one.means.shape, one.pass_at_k)) for one in found]
            passes[k] = self._rate(exact, f"{about}/pass")
        return Row(group.kind, group.name, len(group.problems), n_at_k, passes)

    def _budgets(self, group: _Group) -> list[int]:
        """Every k; of a language those that its samples allow, or else as many as there are."""
        if not group.language:
            return list(self.ks)
        fewest = min(one.tally.languages[group.language] for one in group.problems)
        return [k for k in self.ks if k <= fewest] or [fewest]

    def _rate(self, problems: Sequence[tuple[float, FloatArray]], about: str) -> Rate:
        """The mean over problems; each is its own rate and the replicates of it."""
        means = np.stack([means for _, means in problems])
        bounds = interval(means, np.random.default_rng(sample_seed(self._seed, about, 0)))
        mean = math.fsum(rate for rate, _ in problems) / len(problems)
        return Rate(mean, *(bounds or (None, None)))

    def _of(self, one: Evaluated, language: str, k: int) -> _Estimate:
        """A problem's rates, of all languages or of one alone.

        Of a problem whose programs run out, as many as there are stand for k.
        """
        key = (one.question.id, one.question.digest, language, k)
        if key not in self._known:
            self._known[key] = self._computed(one.tally, language, k)
        return self._known[key]

    def _computed(self, tally: Tally, language: str, k: int) -> _Estimate:
        samples = tally.languages[language] if language else tally.samples
        k = min(k, samples)
        programs = [one for one in tally.programs if language in {"", one.language}]
        rng = np.random.default_rng(sample_seed(self._seed, f"{tally.problem}/{language}", k))
        values = self._chances(samples, programs, k, rng)
        passing = pass_at_k(samples, _num_right(programs), k)
        return _Estimate(float(values.mean()), replicate_means(values, rng), passing)

    def _chances(
        self, samples: int, programs: Sequence[Judged], k: int, rng: np.random.Generator
    ) -> FloatArray:
        """n@k: of each subsample, or the one exact value."""
        n, choice = self.method.submissions, self.method.choice
        passed = [one for one in programs if one.passed]
        if choice == "unfiltered":
            return np.array([pass_at_k(samples, _num_right(programs), min(n, k))])
        if choice == "random":
            num_passed = sum(one.copies for one in passed)
            return np.array([random_n_at_k(samples, num_passed, _num_right(passed), n, k)])
        candidates = _candidates(samples, passed, apart=choice == "clusters")
        return clustered_n_at_k(candidates, n, k, SUBSAMPLES, rng)


def _num_right(programs: Sequence[Judged]) -> int:
    """How many samples are right."""
    return sum(one.copies for one in programs if one.is_right)


def _candidates(samples: int, passed: Sequence[Judged], *, apart: bool) -> Candidates:
    """What may be submitted; all one cluster where what they did is not told ``apart``."""
    labels: dict[str, int] = {}
    clusters = [labels.setdefault(one.signature if apart else "", len(labels)) for one in passed]
    return Candidates(
        samples,
        np.array([one.copies for one in passed], dtype=np.int64),
        np.array(clusters, dtype=np.int64),
        np.array([one.is_right for one in passed], dtype=bool),
    )


def rating_bucket(rating: int | None) -> str:
    """``800-1100``: the paper's buckets of four hundred points."""
    if rating is None:
        return "unrated"
    low = LOWEST_RATING + (rating - LOWEST_RATING) // RATING_STEP * RATING_STEP
    return f"{low}-{low + RATING_STEP - 100}"


def _groups(problems: Sequence[Evaluated]) -> Iterator[_Group]:
    if not problems:
        return
    yield _Group("all", "all problems", problems)
    ratings = sorted({one.question.rating for one in problems}, key=lambda r: (r is None, r or 0))
    for name in dict.fromkeys(map(rating_bucket, ratings)):
        chosen = [one for one in problems if rating_bucket(one.question.rating) == name]
        yield _Group("rating", name, chosen)
    for name in sorted({name for one in problems for name in one.tally.languages}):
        chosen = [one for one in problems if one.tally.languages.get(name)]
        yield _Group("language", name, chosen, name)
    for name in sorted({tag for one in problems for tag in one.question.tags}):
        yield _Group("tag", name, [one for one in problems if name in one.question.tags])
