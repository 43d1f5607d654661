"""What sampling took, in the same terms for every backend: tokens, seconds, money. No torch here.

Invariant: every token that a backend knows it read or wrote is counted once: in the sample it was
for, as read for many, or as wasted where a request came to nothing; so the cost is that of the
whole bill.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import msgspec

from model.backend import Backend, ModelCard, Sample, SampleRequest
from model.settings import ModelSettings


class Usage(msgspec.Struct, frozen=True):
    """What was used so far.

    Attributes:
        samples: programs handed out.
        prompt_tokens: tokens read for them.
        answer_tokens: tokens written for them, explanations and thinking included.
        wasted_tokens: tokens written for requests that were cut off, by either side.
        wall_s: wall seconds in which at least one request was open.
        retries: requests that had to be made again.
        lost: samples that are empty because a server failed to answer them time and again.
        cost: what a server takes for all of that, in the currency of the configured prices; None
            where none are configured.
        notes: what a reader of the result has to know of how the model was asked.
    """

    samples: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    wasted_tokens: int = 0
    wall_s: float = 0.0
    retries: int = 0
    lost: int = 0
    cost: float | None = None
    notes: tuple[str, ...] = ()

    @property
    def tokens_per_s(self) -> float:
        """Tokens written per second, those of the samples only."""
        return self.answer_tokens / self.wall_s if self.wall_s else 0.0


class Meter:
    """Counts for one backend; prices are per million tokens.

    ``trouble`` is why nothing comes at the moment, for people who wait; empty while all is well.
    ``pieces`` counts what servers have sent of answers, those that are not whole yet too: it grows
    where a slow model is at work and stands still where none is.
    """

    def __init__(
        self,
        *,
        prompt_price: float = 0.0,
        answer_price: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._prices = prompt_price, answer_price
        self._clock = clock
        self._samples = self._prompt = self._answer = self._wasted = 0
        self._retries = self._lost = 0
        self.trouble = ""
        self.pieces = 0
        self._open = 0
        self._since = 0.0
        self._busy_s = 0.0
        self._notes: dict[str, str] = {}

    def opened(self) -> None:
        """A request for samples begins."""
        if not self._open:
            self._since = self._clock()
        self._open += 1

    def closed(self) -> None:
        """A request for samples ends."""
        self._open -= 1
        if not self._open:
            self._busy_s += self._clock() - self._since

    def sample(self, sample: Sample) -> None:
        """A sample is handed out."""
        self._samples += 1
        self._prompt += sample.prompt_tokens
        self._answer += sample.num_tokens

    def heard(self) -> None:
        """A piece of an answer has come."""
        self.pieces += 1

    def read(self, tokens: int) -> None:
        """A prompt was read that any number of samples share."""
        self._prompt += tokens

    def wasted(self, tokens: int) -> None:
        """Tokens were written that no sample holds."""
        self._wasted += tokens

    def retried(self) -> None:
        """A request has to be made again."""
        self._retries += 1

    def gave_up(self) -> None:
        """A sample was handed out empty, for its request failed time and again."""
        self._lost += 1

    def note(self, about: str, text: str) -> None:
        """Remember what a reader of the result has to know; the latest word about a thing stays."""
        self._notes[about] = text

    @property
    def usage(self) -> Usage:
        """The counts now."""
        running = self._clock() - self._since if self._open else 0.0
        prompt_price, answer_price = self._prices
        cost = self._prompt * prompt_price + (self._answer + self._wasted) * answer_price
        return Usage(
            samples=self._samples,
            prompt_tokens=self._prompt,
            answer_tokens=self._answer,
            wasted_tokens=self._wasted,
            wall_s=round(self._busy_s + running, 3),
            retries=self._retries,
            lost=self._lost,
            cost=cost / 1e6 if any(self._prices) else None,
            notes=tuple(self._notes.values()),
        )


def meter_for(settings: ModelSettings) -> Meter:
    """A meter with the configured prices."""
    return Meter(prompt_price=settings.prompt_price, answer_price=settings.answer_price)


class MeteredBackend:
    """A backend that knows what it used; see :class:`model.backend.Backend`.

    Samples are counted here, for every backend alike. A backend that has more to tell, of requests
    that came to nothing for instance, was given the same meter.
    """

    def __init__(self, backend: Backend, meter: Meter) -> None:
        self._backend = backend
        self._meter = meter

    @property
    def card(self) -> ModelCard:
        """What this model is."""
        return self._backend.card

    @property
    def usage(self) -> Usage:
        """What all requests so far have used."""
        return self._meter.usage

    @property
    def trouble(self) -> str:
        """Why nothing comes at the moment; empty while all is well."""
        return self._meter.trouble

    @property
    def pieces(self) -> int:
        """How many pieces of answers servers have sent, those that are not whole yet too."""
        return self._meter.pieces

    def limit(self, problem: str) -> int | None:
        """How many samples of ``problem`` there can be; ``None`` where they never run out."""
        return self._backend.limit(problem)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the samples as they finish, counting them; closing the iterator stops the work."""
        self._meter.opened()
        try:
            async with aclosing(self._backend.sample(request)) as samples:
                async for sample in samples:
                    self._meter.sample(sample)
                    yield sample
        finally:
            self._meter.closed()

    async def close(self) -> None:
        """Release threads and memory."""
        await self._backend.close()
