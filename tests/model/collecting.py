"""Takes all samples of a request, for tests of backends."""

from __future__ import annotations

from contextlib import aclosing

from model.accounting import MeteredBackend
from model.backend import Sample, SampleRequest


async def collect(backend: MeteredBackend, wanted: SampleRequest) -> dict[int, Sample]:
    """The samples by number; each number once."""
    samples: dict[int, Sample] = {}
    async with aclosing(backend.sample(wanted)) as stream:
        async for sample in stream:
            assert sample.number not in samples
            samples[sample.number] = sample
    assert sorted(samples) == list(range(wanted.first, wanted.first + wanted.count))
    return samples
