"""Open requests of the native backend: what is still to be drawn of each, and where samples go.

Invariant: a number is given out once, and again only after it was put back. The backend holds its
lock around all of this.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Hashable, Sequence

from model.backend import Sample, SampleRequest, sample_seed
from model.decoding import Prompt
from model.prompt import Metadata, claimed_metadata
from model.sampler import Drawn


class Row:
    """One sample to draw; the key of its entry."""

    def __init__(self, job: Job, number: int) -> None:
        self.job, self.number = job, number
        request = job.request
        self.metadata = claimed_metadata(request, number, job.languages, job.samples_per_prompt)
        self.seed = sample_seed(request.seed, request.problem, number)


def row_of(drawn: Drawn) -> Row:
    """The row that a draw was for."""
    assert isinstance(drawn.key, Row)
    return drawn.key


def is_unwanted(key: Hashable) -> bool:
    """Whether nobody waits for this row any more."""
    return isinstance(key, Row) and key.job.closed


class Job:
    """One open request: what is still to be drawn, and where its samples go."""

    def __init__(
        self, request: SampleRequest, languages: Sequence[str], samples_per_prompt: int
    ) -> None:
        self.request, self.languages = request, languages
        self.samples_per_prompt = samples_per_prompt
        self.next, self.end = request.first, request.first + request.count
        self.samples: asyncio.Queue[Sample | Exception] = asyncio.Queue()
        self.again: deque[Row] = deque()
        self.prompts: dict[Metadata, Prompt] = {}
        self.standing = self.waiting = 0
        self.closed = False

    def room(self, limit: int) -> int:
        """How many more rows may start before some samples are taken."""
        if self.closed:
            return 0
        return min(self.end - self.next + len(self.again), limit - self.standing - self.waiting)

    def take(self) -> Row:
        """The next row to start."""
        self.standing += 1
        if self.again:
            return self.again.popleft()
        self.next += 1
        return Row(self, self.next - 1)

    def put_back(self, row: Row) -> None:
        """Draw this row again later."""
        self.standing -= 1
        self.again.append(row)

    def fail(self, error: Exception) -> None:
        """Give the request up; whoever reads its samples is told why."""
        self.closed = True
        self.samples.put_nowait(error)
