"""A backend whose samples are kept: what is there is handed out again, the rest is drawn.

Invariant: a sample is drawn once under its key, however often the process was killed; it is on disk
before it is yielded. Problems whose rating and tags are to be told are told here, so that the
solver need not know of it.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing

import msgspec

from bot.evaluation_store import EvaluationStore
from model.backend import Backend, ModelCard, Sample, SampleRequest, Told

_PIECES = 64  # stretches of missing numbers that are drawn at a time


class RememberedBackend:
    """The samples of one problem; see :class:`model.backend.Backend`."""

    def __init__(
        self,
        backend: Backend,
        store: EvaluationStore,
        key: str,
        told: Told | None,
        on_sample: Callable[[bool], None],
    ) -> None:
        """Hand out what ``backend`` draws.

        Args:
            backend: what draws.
            store: where samples are kept.
            key: of everything that they depend on, their numbers aside.
            told: the problem's rating and tags, where prompts are to claim them.
            on_sample: told of each sample, and whether it was there.
        """
        self._backend = backend
        self._store = store
        self._key = key
        self._told = told
        self._on_sample = on_sample

    @property
    def card(self) -> ModelCard:
        """What the model is."""
        return self._backend.card

    def limit(self, problem: str) -> int | None:
        """How many samples there can be."""
        return self._backend.limit(problem)

    async def close(self) -> None:
        """Nothing to release: the backend is its owner's."""

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the stretch that is asked for, kept samples first."""
        asked = msgspec.structs.replace(request, told=self._told)
        there = self._store.numbers(self._key, request.first, request.count)
        for sample in self._store.samples(self._key, request.first, request.count):
            self._on_sample(True)
            yield sample
        wanted = range(request.first, request.first + request.count)
        missing = [number for number in wanted if number not in there]
        parts = [
            msgspec.structs.replace(asked, first=first, count=count)
            for first, count in stretches(missing)
        ]
        async with aclosing(self._together(parts)) as samples:
            async for sample in samples:
                self._on_sample(False)
                yield sample

    async def _drawn(self, part: SampleRequest) -> AsyncGenerator[Sample, None]:
        async with aclosing(self._backend.sample(part)) as samples:
            async for sample in samples:
                self._store.add_sample(self._key, sample)
                yield sample

    async def _together(self, parts: Sequence[SampleRequest]) -> AsyncGenerator[Sample, None]:
        """Draw several stretches at a time; nothing is held back beyond one sample of each."""
        ready: asyncio.Queue[Sample | None] = asyncio.Queue(1)
        places = asyncio.Semaphore(_PIECES)

        async def draw(part: SampleRequest) -> None:
            async with places, aclosing(self._drawn(part)) as samples:
                async for sample in samples:
                    await ready.put(sample)

        async def draw_all() -> None:
            try:
                await asyncio.gather(*drawing)
            finally:
                await ready.put(None)

        drawing = [asyncio.create_task(draw(part)) for part in parts]
        whole = asyncio.create_task(draw_all())
        try:
            while (drawn := await ready.get()) is not None:
                yield drawn
            await whole
        finally:
            for task in (*drawing, whole):
                task.cancel()
            await asyncio.gather(*drawing, whole, return_exceptions=True)


def stretches(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of consecutive numbers, as (first, count)."""
    for _, run in itertools.groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        held = [number for _, number in run]
        yield held[0], len(held)
