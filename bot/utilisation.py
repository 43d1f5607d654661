"""How busy the sampler and the judge are: neither should wait while the other has work for it.

Time counts while the stream runs: while samples are being drawn or programs are with the judge.
The sampler is busy while at least one request for samples is open and not held back by samples
that wait for the judge. The judge's share is of its slots: each request keeps one busy, and what
waits beyond the slots counts for nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec


class Utilisation(msgspec.Struct, frozen=True):
    """Wall seconds of a stream.

    ``running_s`` in all; ``drawing_s`` of them with a sampler at work or, having drawn all that it
    may, done; ``sampling_s`` with a request for samples open; ``judging_s`` in which a slot of the
    judge was busy, added up over ``slots``.
    """

    running_s: float = 0.0
    sampling_s: float = 0.0
    drawing_s: float = 0.0
    judging_s: float = 0.0
    slots: int = 1

    @property
    def sampler(self) -> float | None:
        """The share of the time with requests for samples in which they were not held back."""
        return self.drawing_s / self.sampling_s if self.sampling_s else None

    @property
    def judge(self) -> float | None:
        """The share of the judge's slots that was busy."""
        return self.judging_s / (self.running_s * self.slots) if self.running_s else None

    def plus(self, other: Utilisation) -> Utilisation:
        """Both times together, on the slots of the later one."""
        return Utilisation(
            round(self.running_s + other.running_s, 3),
            round(self.sampling_s + other.sampling_s, 3),
            round(self.drawing_s + other.drawing_s, 3),
            round(self.judging_s + other.judging_s, 3),
            other.slots,
        )


class UtilisationMeter:
    """Counts for all problems of a run together; ``slots`` is how many programs run at a time."""

    def __init__(self, slots: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._slots = slots
        self._clock = clock
        self._open = self._held_back = self._judging = 0
        self._running_s = self._sampling_s = self._drawing_s = self._judging_s = 0.0
        self._since = clock()

    @contextmanager
    def sampling(self) -> Iterator[None]:
        """A request for samples is open."""
        self._advance()
        self._open += 1
        try:
            yield
        finally:
            self._advance()
            self._open -= 1

    @contextmanager
    def held_back(self) -> Iterator[None]:
        """A request for samples waits until the judge has taken what it gave."""
        self._advance()
        self._held_back += 1
        try:
            yield
        finally:
            self._advance()
            self._held_back -= 1

    @contextmanager
    def judging(self) -> Iterator[None]:
        """A program is with the judge."""
        self._advance()
        self._judging += 1
        try:
            yield
        finally:
            self._advance()
            self._judging -= 1

    @property
    def total(self) -> Utilisation:
        """The times so far."""
        self._advance()
        return Utilisation(
            round(self._running_s, 3),
            round(self._sampling_s, 3),
            round(self._drawing_s, 3),
            round(self._judging_s, 3),
            self._slots,
        )

    def _advance(self) -> None:
        now = self._clock()
        passed, self._since = now - self._since, now
        if self._open or self._judging:
            self._running_s += passed
            self._judging_s += passed * min(self._judging, self._slots)
        if self._open:
            self._sampling_s += passed
            self._drawing_s += passed * (self._open > self._held_back)
