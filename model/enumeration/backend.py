"""A backend without a model: short programs in order of size, whatever the statement means.

It reads the statement's examples for what the input and the answers look like, and the numbers that
the statement names; nothing is learnt and nothing is run. Sample ``n`` is program ``n`` of the
order, for every seed: what is estimated from random subsets of its samples means nothing. The order
has no last program, so there is no limit; languages other than Python are not written.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, Iterator

from model.backend import BackendError, ModelCard, Sample, SampleRequest
from model.enumeration.programs import Program, programs

LANGUAGE = "python3"
_BATCH = 256  # made at a time, away from the event loop


class EnumeratorBackend:
    """Every short program in turn; see :class:`model.backend.Backend`."""

    @property
    def card(self) -> ModelCard:
        """What this is: no model."""
        return ModelCard(
            name="enumerator",
            backend="enumerator",
            summary="Short programs in order of size; no model.",
        )

    def limit(self, problem: str) -> int | None:  # noqa: ARG002 - the same for every problem
        """None: programs grow without end."""
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the programs of those numbers, in order; those before them are passed over.

        Raises:
            BackendError: Python is not among the languages.
        """
        if LANGUAGE not in request.languages:
            raise BackendError("the enumerator writes python3 only: add it to bot.languages")
        end = request.first + request.count
        rest = itertools.islice(programs(request.statement), request.first, end)
        numbers = itertools.count(request.first)
        while batch := await asyncio.to_thread(_next, rest):
            for program in batch:
                yield Sample(number=next(numbers), language=LANGUAGE, source=program.source)

    async def close(self) -> None:
        """Nothing to release."""


def _next(rest: Iterator[Program]) -> list[Program]:
    return list(itertools.islice(rest, _BATCH))
