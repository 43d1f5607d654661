"""What clustering and strategy are worth: ``python tests/benchmarks/bench_strategy.py``.

For every packaged problem that is not interactive, streams of 1000 samples: 1 % right programs, 4 %
near misses (wrong, or too slow, but past the examples), 95 % noise. The programs are the packages'
submissions, mutants of those that pass the examples, and all of them under other names; they really
run: on the examples, on generated inputs, on the round's tests. Every policy then plays the same
streams.

Printed: problems on which at least nine of ten streams are solved within ten submissions, streams
solved within ten, three and one, and the share of a problem's points that is won, with 95 %
intervals from problems drawn again with replacement (streams of one problem are alike).
``random`` submits any survivor at AlphaCode's moments.

Then whole rounds, whose problems have between no right program and one in a hundred samples: points
with ``bot.shift`` and without, on the same samples.
"""

from __future__ import annotations

import argparse
import asyncio
import random
from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from bot.comparison import POLICIES, plan_of
from bot.plan import Plan
from bot.settings import BotSettings
from bot.simulator import Played, simulate
from contest_sim.entities import Contest
from contest_sim.package import Round, open_round
from contest_sim.scoring import problem_value
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from tests.bot.mixed_streams import Pools, make_pools, mixed

ROUNDS = ("1352", "1350", "1342", "1326", "1305")
SAMPLES, RIGHT, NEAR = 1000, 0.01, 0.04
RATES = (0.0, 0.0005, 0.001, 0.003, 0.01)
BUDGET = 600
RESAMPLES = 10_000
TARGET = 0.9

Floats = NDArray[np.float64]


class Score(msgspec.Struct, frozen=True):
    """One stream under one policy; ``share`` is of the points that the problem is worth."""

    solved: bool
    tries: int
    share: float

    def within(self, tries: int) -> bool:
        """Whether so many submissions were enough."""
        return self.solved and self.tries <= tries


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", nargs="+", default=ROUNDS)
    parser.add_argument("--streams", type=int, default=20, help="per problem")
    parser.add_argument("--near", type=int, default=6, help="near misses wanted per problem")
    parser.add_argument("--languages", nargs="+", default=["python3"], help="python3 and cpp")
    parser.add_argument("--mutants", type=int, default=24, help="tried per problem, at most")
    options = parser.parse_args()
    rounds = [open_round(name, ContestSimSettings()) for name in options.rounds]
    pools = asyncio.run(all_pools(rounds, options))
    scores = {
        name: {
            problem: play(name, contest, found, options.streams)
            for problem, (contest, found) in pools.items()
        }
        for name in POLICIES
    }
    for problem, (_, found) in pools.items():
        print_problem(problem, found, {name: scores[name][problem] for name in POLICIES})
    print_means(scores)
    for round_ in rounds:
        found = [made for contest, made in pools.values() if contest is round_.contest]
        print_shift(round_.contest, found, 2 * options.streams)


async def all_pools(
    rounds: Sequence[Round], options: argparse.Namespace
) -> dict[str, tuple[Contest, Pools]]:
    """Run the programs of every problem."""
    pools = {}
    print("running the programs of every problem: some minutes", flush=True)
    async with Judge(JudgeSettings()) as judge:
        for round_ in rounds:
            for package in round_.problems:
                if package.interactive:
                    continue
                made = await make_pools(
                    package,
                    judge,
                    options.languages,
                    num_near=options.near,
                    most_mutants=options.mutants,
                    seed=1,
                )
                pools[f"{round_.contest.id}{package.problem.index}"] = (round_.contest, made)
    return pools


def play(policy: str, contest: Contest, pools: Pools, streams: int) -> list[Score]:
    """Streams of one problem under one policy; the streams are the same for all policies."""
    plan = plan_of(policy, BotSettings(samples_per_problem=SAMPLES), contest)
    best = problem_value(contest, pools.problem)
    scores = []
    for number in range(streams):
        stream = mixed(pools, SAMPLES, RIGHT, NEAR, random.Random(f"{number}"))
        scores.append(score(simulate(plan, [stream], number, shuffle=False), best))
    return scores


def score(played: Played, best: float) -> Score:
    """What counts of one played stream."""
    return Score(bool(played.solved), len(played.submissions), played.points / best)


def print_problem(problem: str, pools: Pools, scores: Mapping[str, Sequence[Score]]) -> None:
    """One line: the programs, and for each policy solved streams and submissions to it."""
    behaviours = {one.signature for group in pools.near for one in group}
    words = [
        f"{name} {sum(s.solved for s in of):2} solved, {np.mean([s.tries for s in of]):4.1f} tries"
        for name, of in scores.items()
    ]
    print(
        f"{problem:7} {len(pools.right)} right, {len(pools.near):2} near misses"
        f" ({len(behaviours):2} behaviours): {'; '.join(words)}"
    )


def print_means(scores: Mapping[str, Mapping[str, Sequence[Score]]]) -> None:
    """One line for each policy, and what it is better than random choice by."""
    for name in POLICIES:
        problems = scores[name]
        reached = np.mean([np.mean([s.solved for s in of]) >= TARGET for of in problems.values()])
        print(f"{name:10} problems with {TARGET:.0%} of streams solved {reached:6.1%}")
        for title, values in measures(problems).items():
            margin = values - measures(scores["random"])[title]
            print(f"{'':10} {title:32} {interval(values)}, over random {interval(margin)}")


def measures(problems: Mapping[str, Sequence[Score]]) -> dict[str, Floats]:
    """Each measure's mean for each problem."""
    streams = problems.values()
    return {
        **{
            f"solved within {tries}": np.array(
                [np.mean([s.within(tries) for s in of]) for of in streams]
            )
            for tries in (10, 3, 1)
        },
        "submissions": np.array([np.mean([s.tries for s in of]) for of in streams]),
        "share of the points": np.array([np.mean([s.share for s in of]) for of in streams]),
    }


def print_shift(contest: Contest, pools: Sequence[Pools], rounds: int) -> None:
    """One line for each policy: mean points of a round, and what shifting samples gains."""
    for policy in ("alphacode", "eager", "scored"):
        points: dict[bool, list[float]] = {False: [], True: []}
        for number in range(rounds):
            rng = random.Random(f"{contest.id}/{number}")
            rates = [rng.choice(RATES) for _ in pools]
            streams = [
                mixed(found, 5 * BUDGET, rate, NEAR / RIGHT * rate, rng)
                for found, rate in zip(pools, rates, strict=True)
            ]
            for shift, won in points.items():
                settings = BotSettings(samples_per_problem=BUDGET, policy=policy, shift=shift)
                played = simulate(Plan.of(settings, contest), streams, number, shuffle=False)
                won.append(played.points)
        gain = np.array(points[True]) - np.array(points[False])
        print(
            f"{contest.id} {policy:10} points {np.mean(points[False]):8.2f}, gained by shifting"
            f" samples {interval(gain)}"
        )


def interval(values: Floats) -> str:
    """The mean and its 95 % bootstrap interval."""
    rng = np.random.default_rng(1)
    means = values[rng.integers(0, len(values), (RESAMPLES, len(values)))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return f"{values.mean():6.3f} [{low:6.3f}, {high:6.3f}]"


if __name__ == "__main__":
    main()
