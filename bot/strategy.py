"""When to decide, and which program to submit: pure functions after AlphaCode (4.6, D.1).

At each decision the surviving programs are clustered by behaviour and submitted one per cluster,
largest cluster first; when every cluster was tried, a second round goes through them again. The
verdicts of earlier submissions only stop a problem (accepted) or move on to the next cluster.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

import msgspec


class Decision(msgspec.Struct, frozen=True):
    """A moment to submit: the contest second, and totals so far of samples and submissions."""

    second: int
    samples: int
    submissions: int


def plan_decisions(
    duration_s: int, fractions: Sequence[float], submissions: Sequence[int], samples: int
) -> list[Decision]:
    """Spread ``samples`` over the decisions in proportion to contest time.

    The last decision sees all of them, so a fraction counts relative to the last one.
    """
    return [
        Decision(int(duration_s * fraction), math.ceil(samples * (fraction / fractions[-1])), limit)
        for fraction, limit in zip(fractions, submissions, strict=True)
    ]


class Cluster(msgspec.Struct, frozen=True):
    """Programs with one signature, named by the number of their first sample, ascending.

    ``size`` counts samples, copies included: how often the model writes a program is evidence.
    """

    signature: str
    members: tuple[int, ...]
    size: int


class Choice(msgspec.Struct, frozen=True):
    """A sample to submit and the rank (from 1) of the cluster that it stands for."""

    number: int
    signature: str
    rank: int


def group(signatures: Mapping[int, str], copies: Mapping[int, int]) -> list[Cluster]:
    """Cluster programs by signature: largest first, then the one with the earliest sample.

    Args:
        signatures: of each distinct program, by the number of its first sample.
        copies: how many samples are that program.
    """
    members: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(signatures):
        members[signatures[number]].append(number)
    clusters = [
        Cluster(signature, tuple(numbers), sum(copies[number] for number in numbers))
        for signature, numbers in members.items()
    ]
    return sorted(clusters, key=lambda cluster: (-cluster.size, cluster.members[0]))


def choose(
    clusters: Sequence[Cluster], tried: Collection[Choice], rng: random.Random
) -> Choice | None:
    """Pick the next program: a random untried member of the largest least-tried cluster.

    Returns None when every member of every cluster was submitted.
    """
    tries = Counter(choice.signature for choice in tried)
    submitted = {choice.number for choice in tried}
    best: tuple[int, int, list[int], str] | None = None
    for rank, cluster in enumerate(clusters, start=1):
        fresh = [number for number in cluster.members if number not in submitted]
        if fresh and (best is None or tries[cluster.signature] < best[0]):
            best = (tries[cluster.signature], rank, fresh, cluster.signature)
    if best is None:
        return None
    _, rank, fresh, signature = best
    return Choice(rng.choice(fresh), signature, rank)
