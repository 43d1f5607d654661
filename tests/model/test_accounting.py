"""What was used: counted once, whoever asks and whatever overlaps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from model.accounting import Meter, MeteredBackend
from model.backend import ModelCard, Sample, SampleRequest


class FakeModel:
    """A fake model: every sample has 3 tokens read and 5 written."""

    card = ModelCard("fake", "fake", "None.")

    def __init__(self) -> None:
        self.closed = 0

    def limit(self, problem: str) -> int | None:
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        try:
            for number in range(request.first, request.first + request.count):
                await asyncio.sleep(0)
                yield Sample(number, "python3", "", num_tokens=5, prompt_tokens=3)
        finally:
            self.closed += 1

    async def close(self) -> None:
        """Nothing to release."""


class FakeClock:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def request(count: int) -> SampleRequest:
    return SampleRequest(problem="1A", statement="", seed=1, first=0, count=count)


async def test_samples_tokens_and_money_are_those_handed_out() -> None:
    model, meter = FakeModel(), Meter(prompt_price=2e6, answer_price=1e6)
    backend = MeteredBackend(model, meter)
    async with aclosing(backend.sample(request(100))) as samples:
        async for sample in samples:
            if sample.number == 9:
                break
    assert model.closed == 1
    usage = backend.usage
    assert (usage.samples, usage.prompt_tokens, usage.answer_tokens) == (10, 30, 50)
    assert usage.cost == pytest.approx(30 * 2 + 50)
    meter.wasted(4)
    assert meter.usage.cost == pytest.approx(30 * 2 + 54)


async def test_seconds_are_those_in_which_anything_was_open() -> None:
    clock = FakeClock()
    backend = MeteredBackend(FakeModel(), Meter(clock=clock))
    clock.now += 50  # nobody asks
    first, second = backend.sample(request(9)), backend.sample(request(9))
    await anext(first)
    clock.now += 2
    await anext(second)
    clock.now += 3
    assert backend.usage.wall_s == 5
    await first.aclose()
    clock.now += 4
    await second.aclose()
    clock.now += 50
    assert backend.usage.wall_s == 9
    assert backend.usage.tokens_per_s == pytest.approx(10 / 9)


def test_the_latest_note_about_a_thing_stays() -> None:
    meter = Meter()
    meter.note("memory", "32 at a time")
    meter.note("seed", "no seeds")
    meter.note("memory", "16 at a time")
    assert meter.usage.notes == ("16 at a time", "no seeds")
    assert meter.usage.tokens_per_s == 0
