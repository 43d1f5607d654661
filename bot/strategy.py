"""Clusters of programs that behave alike, and AlphaCode's order of submitting them (4.6).

Programs are submitted one per cluster, largest cluster first; when every cluster was tried, a
second round goes through them again. Other orders, and when to submit at all, are
:mod:`bot.policies`. Pure functions over plain values.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

import msgspec


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
