"""Clusters, and AlphaCode's order of going through them."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from bot.strategy import Choice, Cluster, choose, group

signatures = st.dictionaries(st.integers(0, 500), st.sampled_from("abcdefgh"), max_size=60)


@st.composite
def populations(draw: st.DrawFn) -> list[Cluster]:
    found = draw(signatures)
    copies = {number: draw(st.integers(1, 5)) for number in found}
    return group(found, copies)


@given(signatures)
def test_clusters_partition_the_programs_and_never_grow_down_the_list(
    found: dict[int, str],
) -> None:
    clusters = group(found, dict.fromkeys(found, 1))
    assert sorted(n for c in clusters for n in c.members) == sorted(found)
    assert all(found[n] == c.signature for c in clusters for n in c.members)
    sizes = [c.size for c in clusters]
    assert sizes == sorted(sizes, reverse=True)


def test_copies_count_as_evidence() -> None:
    clusters = group({1: "a", 2: "a", 3: "b"}, {1: 1, 2: 1, 3: 5})
    assert [(c.signature, c.size) for c in clusters] == [("b", 5), ("a", 2)]


@given(populations(), st.integers())
def test_submitting_goes_once_through_every_program(clusters: list[Cluster], seed: int) -> None:
    """Each program once; no cluster a second time before every cluster had its first."""
    rng, tried = random.Random(seed), list[Choice]()
    while (choice := choose(clusters, tried, rng)) is not None:
        tried.append(choice)
    everything = sorted(n for c in clusters for n in c.members)
    assert sorted(choice.number for choice in tried) == everything
    first_round = [choice.signature for choice in tried[: len(clusters)]]
    assert first_round == [c.signature for c in clusters]


@given(populations(), st.integers())
def test_a_choice_is_a_member_of_the_cluster_it_names(clusters: list[Cluster], seed: int) -> None:
    choice = choose(clusters, [], random.Random(seed))
    assert (choice is None) == (not clusters)
    if choice is not None:
        assert choice.number in clusters[choice.rank - 1].members
        assert choice.rank == 1
