"""Utilisation: times add up as they pass, whoever begins and ends in between."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from bot.utilisation import Utilisation, UtilisationMeter


class Hand:
    """A clock moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_waiting_for_the_judge_is_not_drawing_and_idle_slots_are_not_busy() -> None:
    hand = Hand()
    meter = UtilisationMeter(2, clock=hand)
    hand.now = 5.0  # nothing runs: it does not count
    with meter.sampling():
        hand.now += 3.0
        with meter.judging(), meter.held_back():
            hand.now += 1.0
        with meter.judging(), meter.judging(), meter.judging():  # two slots: one of these waits
            hand.now += 4.0
    with meter.judging():  # the last program, after the last sample
        hand.now += 2.0
    hand.now += 9.0
    total = meter.total
    assert total == Utilisation(10.0, 8.0, 7.0, 1.0 + 2 * 4.0 + 2.0, 2)
    assert total.sampler == pytest.approx(7 / 8)
    assert total.judge == pytest.approx(11 / 20)


def test_a_sampler_is_at_work_while_one_of_its_requests_is() -> None:
    hand = Hand()
    meter = UtilisationMeter(1, clock=hand)
    with meter.sampling(), meter.sampling(), ExitStack() as held:
        held.enter_context(meter.held_back())
        hand.now += 1.0
        with meter.held_back():
            hand.now += 1.0
    assert meter.total.sampler == pytest.approx(1 / 2)


def test_nothing_is_known_before_anything_ran_and_runs_add_up() -> None:
    nothing = UtilisationMeter(4).total
    assert (nothing.sampler, nothing.judge) == (None, None)
    one = Utilisation(10.0, 8.0, 4.0, 5.0, 2)
    assert one.plus(one) == Utilisation(20.0, 16.0, 8.0, 10.0, 2)
    assert one.plus(nothing).sampler == one.sampler
