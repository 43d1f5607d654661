"""Streams in known proportions, of real programs: right ones, near misses and noise.

The programs are a package's submissions and mutants of its right ones. Each really runs: on the
examples, on the generated inputs (through a solver) and on the round's tests. The proportions are
then drawn from these pools, so that a stream costs nothing and many can be drawn.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, Sequence

import msgspec

from bot.candidates import Candidate
from bot.shapes import shape
from bot.simulator import FAILED, Recorded, Stream
from bot.solve import EXAMPLE_CHECKER, Solver, Task
from contest_sim.entities import Problem
from contest_sim.official import Official, load_official
from contest_sim.package import ProblemPackage, description
from contest_sim.programs import read_programs
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.verdict import Verdict
from model.backend import ModelCard, Sample, SampleRequest
from tests.bot.near_misses import mutants, small_minded, variant

KINDS = ("accepted", "wrong_answer", "time_limit_exceeded", "run_time_error")
VARIANTS = 4
BATCH = 16
LEAST = 4
HASTE_S = 0.5
"""CPU seconds for the examples: mutants often run for ever."""
INPUTS = 32


class Pools(msgspec.Struct, frozen=True):
    """The programs of one problem: right ones, near misses, and how many distinct ones failed.

    Those that pass the examples come in groups of variants of one program.
    """

    problem: Problem
    right: tuple[tuple[Recorded, ...], ...]
    near: tuple[tuple[Recorded, ...], ...]
    num_failed: int


class Given:
    """A backend that hands out given programs."""

    card = ModelCard("given", "given", "Programs written beforehand.")

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._samples = samples

    def limit(self, problem: str) -> int | None:
        return len(self._samples)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        for sample in self._samples[request.first : request.first + request.count]:
            yield sample

    async def close(self) -> None:
        """Nothing to release."""


async def make_pools(
    package: ProblemPackage,
    judge: Judge,
    languages: Sequence[str],
    *,
    num_near: int,
    most_mutants: int,
    seed: int,
    kinds: Sequence[str] = KINDS,
) -> Pools:
    """Run a package's submissions, and then mutants of those that pass the examples.

    Mutants are tried until there are ``num_near`` near misses, or ``most_mutants`` were tried.
    Where that gives fewer than ``LEAST``, small-minded programs are added.
    """
    official = await load_official(package, judge, ContestSimSettings())
    base = _submissions(package, languages, kinds)
    passers = await _passing(package, official, judge, base)
    num_failed = len(base) - len(passers)
    sources = _mutants([text for text, name, _ in passers if name == "python3"], seed)
    sources = sources[:most_mutants]
    for first in range(0, len(sources), BATCH):
        if _num_near(passers) < num_near:
            batch = [(text, "python3") for text in sources[first : first + BATCH]]
            found = await _passing(package, official, judge, batch)
            passers += [one for one in found if one[2] is not Verdict.AC]
            num_failed += len(batch) - len(found)
    if _num_near(passers) < LEAST:
        found = await _passing(package, official, judge, _small_minded(package))
        passers += [one for one in found if one[2] is not Verdict.AC]
    groups = await _behaviour(package, judge, passers, seed)
    right = tuple(group for group in groups if group[0].verdict is Verdict.AC)
    near = tuple(group for group in groups if group[0].verdict is not Verdict.AC)
    return Pools(package.problem, right, near, num_failed)


def _submissions(
    package: ProblemPackage, languages: Sequence[str], kinds: Sequence[str]
) -> list[tuple[str, str]]:
    return [
        (program.source, program.language)
        for kind in kinds
        for program in read_programs(package.root, f"submissions/{kind}")
        if program.language in languages and not program.files
    ]


def _num_near(passers: Sequence[tuple[str, str, Verdict]]) -> int:
    return sum(verdict is not Verdict.AC for _, _, verdict in passers)


def _mutants(sources: Sequence[str], seed: int) -> list[str]:
    """Programs with one mistake, or one more, in a shuffled order."""
    found = [text for source in sources for text in mutants(source)]
    random.Random(seed).shuffle(found)
    return found


def _small_minded(package: ProblemPackage) -> list[tuple[str, str]]:
    examples = [example.input for example in package.examples]
    programs = read_programs(package.root, "submissions/accepted")
    models = [one.source for one in programs if one.language == "python3"]
    return [(text, "python3") for text in small_minded(models[-1], examples)]


async def _passing(
    package: ProblemPackage, official: Official, judge: Judge, programs: Sequence[tuple[str, str]]
) -> list[tuple[str, str, Verdict]]:
    """The programs that pass the examples, with their verdicts."""

    async def judged(source: str, language: str) -> Verdict | None:
        examples, limits = package.examples, package.limits
        hasty = msgspec.structs.replace(limits, cpu_s=min(limits.cpu_s, HASTE_S))
        report = await judge.submit(source, language, examples, EXAMPLE_CHECKER, hasty)
        if report.verdict is not Verdict.AC:
            return None
        tests, checker = official.tests, official.checker
        return (await judge.submit(source, language, tests, checker, limits)).verdict

    verdicts = await asyncio.gather(*(judged(*program) for program in programs))
    pairs = zip(programs, verdicts, strict=True)
    return [(*program, verdict) for program, verdict in pairs if verdict is not None]


async def _behaviour(
    package: ProblemPackage, judge: Judge, passers: Sequence[tuple[str, str, Verdict]], seed: int
) -> list[tuple[Recorded, ...]]:
    """Variants of each program as a solver clusters them."""
    variants = [
        (number, variant(source, language, n), language)
        for number, (source, language, _) in enumerate(passers)
        for n in range(VARIANTS if language == "python3" else 1)
    ]
    samples = [Sample(n, language, text) for n, (_, text, language) in enumerate(variants)]
    solver = _solver(package, judge, samples, seed)
    solver.open(len(samples))
    await solver.settled()
    solver.check()
    clusters = await solver.clusters()
    took = {one.first: one.outcome.cpu_s for one in solver.survivors() if one.outcome}
    await solver.close()
    groups: dict[int, list[Recorded]] = {}
    found = {n: cluster.signature for cluster in clusters for n in cluster.members}
    for n, signature in sorted(found.items()):
        number, text, language = variants[n]
        outputs = solver.outputs(n)
        cpu_s = took[n]
        candidate = Candidate(n, language, shape(text, language), cpu_s, outputs=outputs)
        groups.setdefault(number, []).append(Recorded(candidate, signature, passers[number][2]))
    return [tuple(group) for group in groups.values()]


def _solver(package: ProblemPackage, judge: Judge, samples: Sequence[Sample], seed: int) -> Solver:
    return Solver(
        Task(
            f"{package.problem.contest_id}{package.problem.index}",
            description(package),
            package.examples,
            package.limits,
        ),
        backend=Given(samples),
        judge=judge,
        slots=asyncio.Semaphore(16),
        seed=seed,
        languages=["python3", "cpp"],
        num_inputs=INPUTS,
        cluster_limit=len(samples),
    )


def mixed(pools: Pools, samples: int, right: float, near: float, rng: random.Random) -> Stream:
    """Draw a stream: shares of right programs and near misses, the rest noise.

    Each sample is a variant, drawn evenly, of a program of its pool, drawn evenly.
    """
    programs: list[Recorded] = []
    places: dict[int, int] = {}
    order: list[int] = []
    for groups, share in ((pools.right, right), (pools.near, near)):
        for _ in range(round(samples * share)):
            program = rng.choice(rng.choice(groups))
            key = program.candidate.number
            if key not in places:
                places[key] = len(programs)
                programs.append(program)
            order.append(places[key])
    order += [FAILED] * (samples - len(order))
    rng.shuffle(order)
    return Stream(pools.problem, tuple(order), tuple(programs))
