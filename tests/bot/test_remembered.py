"""Samples that are drawn once under their key, however often whoever asks is stopped."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluation_store import EvaluationStore
from bot.remembered import RememberedBackend, stretches
from model.backend import BackendError, ModelCard, Sample, SampleRequest, Told

REQUEST = SampleRequest("1A", "Add.", seed=1, first=0, count=20)


class CountingBackend:
    """A fake model that counts what it draws and may fail; odd numbers come first."""

    card = ModelCard("fake", "fake", "Counts.")

    def __init__(self) -> None:
        self.drawn: Counter[int] = Counter()
        self.asked: list[SampleRequest] = []
        self.fail_at = -1

    def limit(self, problem: str) -> int | None:
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        self.asked.append(request)
        numbers = range(request.first, request.first + request.count)
        for number in sorted(numbers, key=lambda n: (n % 2 == 0, n)):
            if number == self.fail_at:
                raise BackendError("gone")
            self.drawn[number] += 1
            yield Sample(number, "python3", f"print({number}, '\ud800')", number, -1.5, True, 3)

    async def close(self) -> None:
        """Nothing to release."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EvaluationStore]:
    with EvaluationStore.open(tmp_path) as store:
        yield store


def remembered(
    backend: CountingBackend, store: EvaluationStore, key: str = "k", told: Told | None = None
) -> RememberedBackend:
    return RememberedBackend(backend, store, key, told, lambda kept: None)


async def collect(backend: RememberedBackend, request: SampleRequest = REQUEST) -> list[Sample]:
    async with aclosing(backend.sample(request)) as samples:
        return [sample async for sample in samples]


async def test_whoever_is_stopped_goes_on_where_it_was(
    store: EvaluationStore, tmp_path: Path
) -> None:
    backend = CountingBackend()
    async with aclosing(remembered(backend, store).sample(REQUEST)) as samples:
        for _ in range(13):  # all odd numbers and 0, 2, 4
            await anext(samples)
    with EvaluationStore.open(tmp_path) as again:  # as another process would
        whole = await collect(remembered(backend, again))
    assert sorted(sample.number for sample in whole) == list(range(20))
    assert all(sample.source == f"print({sample.number}, '\ud800')" for sample in whole)
    assert set(backend.drawn.values()) == {1}
    assert [sample for sample in whole if sample.number == 7] == [
        Sample(7, "python3", "print(7, '\ud800')", 7, -1.5, True, 3)
    ]


async def test_a_failure_reaches_whoever_asks_and_loses_nothing(store: EvaluationStore) -> None:
    backend = CountingBackend()
    async with aclosing(remembered(backend, store).sample(REQUEST)) as samples:
        for _ in range(13):
            await anext(samples)
    backend.fail_at = 12
    with pytest.raises(BackendError, match="gone"):
        await collect(remembered(backend, store))
    backend.fail_at = -1
    assert len(await collect(remembered(backend, store))) == 20
    assert set(backend.drawn.values()) == {1}


async def test_other_keys_and_later_numbers_are_drawn(store: EvaluationStore) -> None:
    backend = CountingBackend()
    await collect(remembered(backend, store))
    await collect(remembered(backend, store, "other"))
    assert set(backend.drawn.values()) == {2}
    later = SampleRequest("1A", "Add.", seed=1, first=15, count=10)
    assert len(await collect(remembered(backend, store), later)) == 10
    assert backend.drawn[24] == 1
    assert backend.drawn[15] == 2


async def test_what_is_known_of_a_problem_is_told(store: EvaluationStore) -> None:
    backend = CountingBackend()
    await collect(remembered(backend, store, told=Told(1500, ("dp",))))
    assert backend.asked[0].told == Told(1500, ("dp",))


@given(st.sets(st.integers(0, 40)))
def test_stretches_hold_every_number_once(numbers: set[int]) -> None:
    runs = list(stretches(sorted(numbers)))
    assert [n for first, count in runs for n in range(first, first + count)] == sorted(numbers)
    assert all(a + count < b for (a, count), (b, _) in itertools.pairwise(runs))
