"""What is believed of clusters, and what verdicts do to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.candidates import Candidate, Try
from bot.posterior import REFUTED_FACTOR, STOPPED_FACTOR, Belief, agreement, input_weights, masses
from bot.strategy import Choice, Cluster
from judge.verdict import Verdict
from tests.bot.searches import candidates, clusters_of

MASSES = st.dictionaries(st.sampled_from("abcdef"), st.floats(0, 50), min_size=1)


def tried(cluster: Cluster, verdict: Verdict) -> Try:
    return Try(Choice(cluster.members[0], cluster.signature, 1), verdict)


@given(MASSES, st.floats(0.1, 10))
def test_probabilities_and_doubt_sum_to_one(weights: dict[str, float], doubt: float) -> None:
    belief = Belief(weights, doubt)
    total = sum(belief.right(name) for name in weights) + doubt / belief.total
    assert total == pytest.approx(1)


@given(MASSES, st.floats(0.1, 10), st.floats(0, 1000), st.floats(0, 1000))
def test_more_survivors_show_more_and_never_more_than_was_in_doubt(
    weights: dict[str, float], doubt: float, few: float, more: float
) -> None:
    belief = Belief(weights, doubt)
    shown = [belief.newly_seen(number) for number in (0, min(few, more), max(few, more))]
    assert shown == sorted(shown)
    assert shown[0] == 0
    assert shown[-1] <= doubt / belief.total


@given(MASSES, st.floats(0.1, 10), st.integers(0, 60))
def test_what_is_left_in_doubt_is_what_the_urn_leaves(
    weights: dict[str, float], doubt: float, more: int
) -> None:
    """Draw by draw: each shows something new with the doubt's share of what there was before it.

    In exchangeable draws what is right is as probable to be unseen as the next draw is.
    """
    belief, shown = Belief(weights, doubt), 0.0
    for number in range(more):
        unseen = doubt / belief.total - shown
        assert unseen == pytest.approx(doubt / (belief.total + number))
        shown += unseen / (belief.total + number + 1)
    assert belief.newly_seen(more) == pytest.approx(shown)


@given(candidates())
def test_before_any_verdict_the_mass_of_a_cluster_is_its_size(found: dict[int, Candidate]) -> None:
    clusters = clusters_of(found)
    assert masses(clusters, found, ()) == pytest.approx({c.signature: c.size for c in clusters})


@given(candidates(), st.data())
def test_a_wrong_answer_takes_nearly_all_mass_and_a_limit_half(
    found: dict[int, Candidate], data: st.DataObject
) -> None:
    clusters = clusters_of(found)
    verdicts = [
        data.draw(st.sampled_from([Verdict.WA, Verdict.TLE, Verdict.RTE, None])) for _ in clusters
    ]
    tries = [tried(c, v) for c, v in zip(clusters, verdicts, strict=True) if v is not None]
    weights = masses(clusters, found, tries)
    assert set(weights) == {cluster.signature for cluster in clusters}
    left = {Verdict.WA: 0.0, Verdict.TLE: STOPPED_FACTOR, Verdict.RTE: STOPPED_FACTOR, None: 1.0}
    kept = [c for c, v in zip(clusters, verdicts, strict=True) if v is not Verdict.WA]
    unscaled = {
        cluster.signature: weights[cluster.signature] / left[verdict]
        for cluster, verdict in zip(clusters, verdicts, strict=True)
        if left[verdict]
    }
    assert sum(unscaled.values()) == pytest.approx(sum(cluster.size for cluster in kept))
    refuted = [c for c, v in zip(clusters, verdicts, strict=True) if v is Verdict.WA]
    wrong = {found[cluster.members[0]].shape for cluster in refuted}
    for cluster in refuted:
        members = [found[number] for number in cluster.members]
        others = sum(one.copies for one in members if one.shape not in wrong)
        assert weights[cluster.signature] == pytest.approx(REFUTED_FACTOR * others)


@given(candidates())
def test_agreement_is_a_share(found: dict[int, Candidate]) -> None:
    clusters = clusters_of(found)
    refuted = {cluster.signature for cluster in clusters[:1]}
    for always in (False, True):
        shares = agreement(clusters, found, refuted, always=always)
        assert all(-1e-9 <= share <= 1 + 1e-9 for share in shares.values())


def test_an_input_weighs_as_much_as_what_it_separates_from_the_refuted() -> None:
    """Where only the refuted differs, where it has company, and where nobody differs."""
    outputs = {0: ("x", "x", "z"), 1: ("y", "y", "z"), 2: ("y", "x", "z")}
    found = {
        number: Candidate(number, "python3", copies=copies, outputs=outputs[number])
        for number, copies in ((0, 9), (1, 6), (2, 2))
    }
    clusters = clusters_of(found)
    weights = input_weights(clusters, found, {clusters[0].signature})
    assert weights == pytest.approx([1, 6 / 8, 0])
    # The one that sides with the refuted where most do not loses more than it has.
    after = masses(clusters, found, [tried(clusters[0], Verdict.WA)])
    agreed = {1: (1 + 0.75 * 0.75) / 1.75, 2: (1 + 0.75 * 0.25) / 1.75}
    total = 6 * agreed[1] + 2 * agreed[2]
    expected = {1: 6 * agreed[1] * 8 / total, 2: 2 * agreed[2] * 8 / total}
    for cluster in clusters[1:]:
        assert after[cluster.signature] == pytest.approx(expected[cluster.members[0]])
