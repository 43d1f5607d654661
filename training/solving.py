"""What a checkpoint solves of a set of problems: samples, the examples, the tests, clusters.

For every problem programs are drawn and judged on its examples; what passes is judged on its tests
and run on inputs made from the examples, to be clustered by what it prints. Rates follow from the
counts alone (:mod:`contest_sim.solve_rates`). Equal programs are judged once.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np

from contest_sim.solve_rates import (
    Candidates,
    clustered_n_at_k,
    interval,
    pass_at_k,
    random_n_at_k,
    replicate_means,
)
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, Limits, TestCase, Verdict
from model.backend import Backend, SampleRequest
from model.registry import build_backend
from model.settings import ModelSettings
from training.problems import TrainingProblem

SUBMISSIONS = 10
MADE_INPUTS = 16
SUBSAMPLES = 200
_CHECKER = Checker(kind="codecontests")
_INTEGER = re.compile(r"\d+")


class Outcome(NamedTuple):
    """One problem: its distinct programs past the examples among all samples."""

    candidates: Candidates

    @property
    def passed(self) -> int:
        """Samples that pass the examples."""
        return int(self.candidates.copies_P.sum())

    @property
    def right(self) -> int:
        """Samples that pass the tests too."""
        return int(self.candidates.copies_P[self.candidates.right_P].sum())


class Rate(NamedTuple):
    """A mean over problems with its 95 % interval, None of a single problem."""

    mean: float
    bounds: tuple[float, float] | None


def solve_all(
    checkpoint: Path,
    problems: Sequence[TrainingProblem],
    *,
    samples: int,
    seed: int,
    languages: tuple[str, ...],
    temperature: float = 1.0,
) -> list[Outcome]:
    """Draw ``samples`` programs for each problem and judge them.

    Raises:
        BackendError: the checkpoint cannot be used.
        JudgeError: programs cannot be confined here.
    """
    settings = ModelSettings(checkpoint=str(checkpoint), temperature=temperature)
    return asyncio.run(_solve_all(settings, problems, samples, seed, languages))


async def _solve_all(
    settings: ModelSettings,
    problems: Sequence[TrainingProblem],
    samples: int,
    seed: int,
    languages: tuple[str, ...],
) -> list[Outcome]:
    backend = build_backend(settings)
    try:
        async with Judge(JudgeSettings()) as judge:
            known = tuple(name for name in languages if judge.info.languages[name].available)
            return [await _solve(backend, judge, p, samples, seed, known) for p in problems]
    finally:
        await backend.close()


async def _solve(
    backend: Backend,
    judge: Judge,
    problem: TrainingProblem,
    samples: int,
    seed: int,
    languages: tuple[str, ...],
) -> Outcome:
    request = SampleRequest(
        problem=problem.id,
        statement=problem.description,
        seed=seed,
        first=0,
        count=samples,
        languages=languages,
    )
    copies = Counter([(s.language, s.source) async for s in backend.sample(request)])
    limits = Limits(cpu_s=problem.time_s or 2.0)
    made = made_inputs(problem, seed)
    judged = await asyncio.gather(
        *(_judge(judge, problem, program, limits, made) for program in copies)
    )
    past = [
        (count, *found)
        for count, found in zip(copies.values(), judged, strict=True)
        if found is not None
    ]
    labels = {signature: label for label, signature in enumerate({one[2] for one in past})}
    return Outcome(
        Candidates(
            samples=samples,
            copies_P=np.array([one[0] for one in past], np.int64),
            cluster_P=np.array([labels[one[2]] for one in past], np.int64),
            right_P=np.array([one[1] for one in past], np.bool_),
        )
    )


async def _judge(
    judge: Judge,
    problem: TrainingProblem,
    program: tuple[str, str],
    limits: Limits,
    made: list[bytes],
) -> tuple[bool, str] | None:
    """Whether a program is right, and its signature; None where it fails an example."""
    language, source = program
    examples = await judge.submit(
        source, language, cases(problem.examples), _CHECKER, limits, filtering=True
    )
    if examples.verdict is not Verdict.AC or not examples.program_id:
        return None
    tests = await judge.judge(examples.program_id, cases(problem.tests), _CHECKER, limits)
    runs = await judge.run(examples.program_id, made, limits)
    printed = [b" ".join(run.output.split()) + str(run.verdict).encode() for run in runs]
    return tests.verdict is Verdict.AC, hashlib.sha256(b"\0".join(printed)).hexdigest()


def cases(pairs: Sequence[tuple[str, str]]) -> list[TestCase]:
    """Pairs of input and output as the judge takes them."""
    return [TestCase(str(n), a.encode(), b.encode()) for n, (a, b) in enumerate(pairs, 1)]


def made_inputs(problem: TrainingProblem, seed: int) -> list[bytes]:
    """Inputs like the examples with some integers moved a little (paper, 3.2.1); may be invalid."""
    rng = Random(f"{seed}/made/{problem.id}")
    made = []
    for number in range(MADE_INPUTS if problem.examples else 0):
        text = problem.examples[number % len(problem.examples)][0]
        first, _, rest = text.partition("\n")  # often how many cases follow
        made.append(f"{first}\n{_INTEGER.sub(lambda m: _moved(rng, m[0]), rest)}".encode())
    return made


def _moved(rng: Random, digits: str) -> str:
    return str(max(0, int(digits) + rng.randint(-2, 2))) if rng.random() < 0.5 else digits


def pass_at_1(outcomes: Sequence[Outcome]) -> float:
    """The share of samples that are right."""
    return float(np.mean([pass_at_k(o.candidates.samples, o.right, 1) for o in outcomes]))


def random_rate(outcomes: Sequence[Outcome], k: int, seed: int, n: int = SUBMISSIONS) -> Rate:
    """n@k of submitting at random among what passes the examples."""
    rates = [random_n_at_k(o.candidates.samples, o.passed, o.right, n, k) for o in outcomes]
    return _rate([np.array([rate]) for rate in rates], seed)


def clustered_rate(outcomes: Sequence[Outcome], k: int, seed: int, n: int = SUBMISSIONS) -> Rate:
    """n@k of submitting by clusters."""
    rng = np.random.default_rng(seed)
    return _rate([clustered_n_at_k(o.candidates, n, k, SUBSAMPLES, rng) for o in outcomes], seed)


def _rate(values: list[np.ndarray], seed: int) -> Rate:
    rng = np.random.default_rng(seed)
    means_QB = np.stack([replicate_means(one, rng) for one in values])  # noqa: N806 - a shape
    return Rate(float(np.mean([one.mean() for one in values])), interval(means_QB, rng))
