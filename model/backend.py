"""The protocol between a sampler of programs and whoever wants programs. No torch here.

Invariant of every backend: a request for numbers ``first … first + count - 1`` yields each number
below :meth:`Backend.limit` exactly once, in any order, and sample ``n`` of a problem depends only
on the model, its settings and (seed, problem, statement, languages, n), never on what else is being
sampled. A server keeps the second half only as far as it honours seeds.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncGenerator
from typing import Protocol

import msgspec


class Told(msgspec.Struct, frozen=True):
    """What is known of a problem when its contest is over: its rating and its tags."""

    rating: int | None = None
    tags: tuple[str, ...] = ()


class SampleRequest(msgspec.Struct, frozen=True):
    """A wish for ``count`` programs for one problem.

    Attributes:
        problem: the problem's id, such as ``1352A``; it enters the seeds.
        statement: the problem in the CodeContests description shape, plain text.
        seed: the run's root seed.
        first: number of the first sample wanted.
        count: how many.
        languages: languages to draw from, in turns; a backend leaves out those it does not know.
        told: the rating and tags that prompts claim; None draws them, as at contest time, when they
            are not known. Prompts without such lines leave them out either way.
    """

    problem: str
    statement: str
    seed: int
    first: int
    count: int
    languages: tuple[str, ...] = ("python3", "cpp")
    told: Told | None = None


class Sample(msgspec.Struct, frozen=True):
    """One program as the model wrote it.

    ``log_probability`` is the sum over tokens in nats under the sampled distribution, 0 where the
    backend is not told it; ``finished`` is false where the token limit cut the program off.
    ``num_tokens`` counts what was written for it, explanations and thinking included, and
    ``prompt_tokens`` what was read for it alone: 0 where samples share one reading.
    """

    number: int
    language: str
    source: str
    num_tokens: int = 0
    log_probability: float = 0.0
    finished: bool = True
    prompt_tokens: int = 0


class ModelCard(msgspec.Struct, frozen=True):
    """What a report says of the model: never a score without it.

    ``engine`` is what else a sample's last bits hang on: device, numbers and operations, where the
    backend computes itself.
    """

    name: str
    backend: str
    summary: str
    num_parameters: int = 0
    provenance: str = ""
    engine: str = ""


class Backend(Protocol):
    """A source of programs."""

    @property
    def card(self) -> ModelCard:
        """What this model is."""
        ...

    def limit(self, problem: str) -> int | None:
        """How many samples of ``problem`` there can be; ``None`` where they never run out."""
        ...

    def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the requested samples as they finish; closing the iterator stops the work.

        Raises:
            BackendError: none of the languages is known, or the backend has failed.
        """
        ...

    async def close(self) -> None:
        """Release threads and memory."""
        ...


class BackendError(Exception):
    """The backend cannot be built or has failed: says what, where and what to do."""


def sample_seed(seed: int, problem: str, number: int) -> int:
    """The 63-bit seed of one sample: a hash of (run, problem, number), so that order is free."""
    digest = hashlib.sha256(f"{seed}/{problem}/{number}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1
