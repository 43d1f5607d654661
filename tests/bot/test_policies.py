"""Policies: what is submitted next, for any clusters, verdicts and dice."""

from __future__ import annotations

import random
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.candidates import Candidate, Try
from bot.moments import plan_triggers
from bot.policies import (
    LARGEST,
    AlphaCode,
    AnySurvivor,
    Eager,
    Moment,
    Policy,
    Scored,
    Situation,
    make_policy,
)
from bot.scores import own_score
from bot.strategy import Choice
from judge.verdict import Verdict
from tests.bot.searches import LIMIT, LOOKS, candidates, situation

TRIGGERS = plan_triggers(7200, (0.05, 0.25, 0.45), (0.1, 0.5, 1.0), (1, 5, 10), 100)
POLICIES = [AlphaCode(TRIGGERS), AnySurvivor(TRIGGERS), Eager(2.0), Scored(2.0)]
BY_CLUSTER = [AlphaCode(TRIGGERS), Eager(2.0), Scored(2.0)]
FAILURES = [Verdict.WA, Verdict.TLE, Verdict.RTE, Verdict.MLE]

Judge = Callable[[Choice], Verdict]


def submit_all(policy: Policy, start: Situation, judge: Judge, seed: int = 0) -> list[Try]:
    """Everything that is submitted at one look."""
    rng, current = random.Random(seed), start
    while (choice := policy.choose(current, rng)) is not None:
        tries = (*current.tries, Try(choice, judge(choice)))
        current = msgspec.structs.replace(current, tries=tries)
    return list(current.tries)


def verdicts(seed: int) -> Judge:
    rng = random.Random(seed)
    return lambda _: rng.choice(FAILURES)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda p: type(p).__name__)
@given(found=candidates(), seed=st.integers(0, 999))
@settings(max_examples=20, deadline=None)
def test_no_program_is_submitted_twice_and_each_names_its_cluster(
    policy: Policy, found: dict[int, Candidate], seed: int
) -> None:
    start = situation(found)
    tries = submit_all(policy, start, verdicts(seed), seed)
    numbers = [one.choice.number for one in tries]
    assert len(set(numbers)) == len(numbers) == min(LIMIT, len(found))
    for one in tries:
        cluster = start.clusters[one.choice.rank - 1]
        assert one.choice.signature == cluster.signature
        assert one.choice.number in cluster.members


@pytest.mark.parametrize("policy", BY_CLUSTER, ids=lambda p: type(p).__name__)
@given(found=candidates(), seed=st.integers(0, 999))
@settings(max_examples=20, deadline=None)
def test_no_cluster_comes_twice_while_another_is_untried(
    policy: Policy, found: dict[int, Candidate], seed: int
) -> None:
    start = situation(found)
    tries = submit_all(policy, start, verdicts(seed), seed)
    first = [one.choice.signature for one in tries[: len(start.clusters)]]
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda p: type(p).__name__)
@given(found=candidates(), right=st.integers(0, 300), seed=st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_nothing_follows_an_accepted_program(
    policy: Policy, found: dict[int, Candidate], right: int, seed: int
) -> None:
    def judge(choice: Choice) -> Verdict:
        return Verdict.AC if choice.number >= right else Verdict.WA

    tries = submit_all(policy, situation(found), judge, seed)
    assert all(not one.is_accepted for one in tries[:-1])


@given(candidates(), st.integers(0, 44), st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_the_same_situation_and_dice_give_the_same_choice(
    found: dict[int, Candidate], look: int, seed: int
) -> None:
    for policy in POLICIES:
        one, other = (policy.choose(situation(found, look), random.Random(seed)) for _ in "ab")
        assert one == other


@pytest.mark.parametrize(
    ("second", "passers", "allowed"),
    [(0, 0, 0), (0, 9, 0), (0, 10, 1), (360, 0, 1), (359, 50, 5), (1800, 10, 5), (9, 100, 10)],
)
def test_a_trigger_fires_by_time_or_by_passers(second: int, passers: int, allowed: int) -> None:
    assert AlphaCode(TRIGGERS).allowance(second, passers) == allowed


@given(st.lists(st.integers(0, 6), min_size=len(LOOKS), max_size=len(LOOKS)))
@settings(max_examples=20, deadline=None)
def test_every_trigger_is_due_at_one_look_however_the_passers_come(arriving: list[int]) -> None:
    """Looks at which it is due are those at which the allowance grows, and no others."""
    policy, passers, allowances = AlphaCode(TRIGGERS), 0, [0]
    for number, more in enumerate(arriving):
        moment = Moment(LOOKS, number, passers + more, passers)
        passers += more
        allowed = policy.allowance(moment.look.second, passers)
        assert policy.is_due(moment) == (allowed > allowances[-1])
        if not policy.is_due(moment):
            spare = policy.spare(moment)
            edge = [
                msgspec.structs.replace(moment, passers=passers + k) for k in (spare, spare + 1)
            ]
            assert [policy.is_due(one) for one in edge] == [False, allowed < 10]
        allowances.append(allowed)
    assert allowances[-1] == 10


def test_a_refuted_cluster_comes_after_one_that_was_only_too_slow() -> None:
    """Three clusters of two: the largest wrong, the next too slow, the third wrong."""
    found = _programs({"aaa": 9, "bbb": 5, "abb": 2})
    answers = {"aaa": Verdict.WA, "bbb": Verdict.TLE, "abb": Verdict.WA}
    tries = submit_all(Eager(2.0), situation(found), lambda c: answers[c.signature])
    assert [one.choice.signature for one in tries][:4] == ["aaa", "bbb", "abb", "bbb"]


def _programs(sizes: dict[str, int]) -> dict[int, Candidate]:
    """Two programs for each kind of outputs, with so many copies together."""
    found = {}
    for outputs, size in sizes.items():
        for copies in (1, size - 1):
            number = len(found)
            found[number] = Candidate(number, "python3", copies=copies, outputs=tuple(outputs))
    return found


def test_after_a_time_limit_the_faster_twin_comes_and_after_a_crash_another_shape() -> None:
    slow = Candidate(0, "python3", shape="x", cpu_s=0.8)
    members = {
        0: slow,
        1: Candidate(1, "python3", shape="x", cpu_s=0.1),
        2: Candidate(2, "python3", shape="y", cpu_s=0.4),
        3: Candidate(3, "cpp", shape="z", cpu_s=0.4),
    }
    start = situation(members)
    (cluster,) = start.clusters
    first = Choice(0, cluster.signature, 1)

    def following(verdict: Verdict, without: set[int]) -> int:
        """What comes next in a cluster of the others."""
        left = {n: one for n, one in members.items() if n not in without}
        tries = (Try(first, verdict),)
        choice = Eager(2.0).choose(
            msgspec.structs.replace(situation(left), candidates=members, tries=tries),
            random.Random(1),
        )
        assert choice is not None
        return choice.number

    assert following(Verdict.TLE, {0}) == 3
    assert following(Verdict.TLE, {0, 3}) == 2
    assert following(Verdict.TLE, {0, 2, 3}) == 1
    assert following(Verdict.RTE, {0}) == 3
    assert following(Verdict.RTE, {0, 3}) == 2


@given(candidates(), st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_scored_submits_the_best_member_of_each_of_the_largest_clusters(
    found: dict[int, Candidate], seed: int
) -> None:
    start = situation(found)
    tries = submit_all(Scored(2.0), start, lambda _: Verdict.WA, seed)
    for one in tries[: len(start.clusters)]:
        assert one.choice.rank <= LARGEST
        members = start.clusters[one.choice.rank - 1].members
        best = max(own_score(found[number]) for number in members)
        assert own_score(found[one.choice.number]) == best


def test_a_value_head_would_decide_between_equals() -> None:
    doubtful = Candidate(0, "python3", log_probability=-10, num_tokens=20, value=0.1)
    sure = msgspec.structs.replace(doubtful, number=1, value=0.9)
    choice = Scored(2.0).choose(situation({0: doubtful, 1: sure}), random.Random(3))
    assert choice is not None
    assert choice.number == 1


def test_policies_go_by_their_names() -> None:
    made = [type(make_policy(n, TRIGGERS, 2.0)) for n in ("alphacode", "eager", "scored")]
    assert made == [AlphaCode, Eager, Scored]
