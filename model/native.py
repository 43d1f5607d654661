"""The native backend: our own weights, worker threads, samples streamed as they end.

Every worker draws a batch of its own with one thread of torch: two such workers draw more than one
batch on two threads does, and where the judge takes a core the rest is not stalled at a barrier.
Batches are planned on the event loop. Invariants: a batch shares its rows evenly among the open
requests, in turns where they outnumber the rows; a request whose samples are not taken stops
drawing once a batch per worker waits; a closed request's rows leave before the next token.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

from model.backend import BackendError, ModelCard, Sample, SampleRequest, sample_seed
from model.checkpoint import default_checkpoint, load_checkpoint
from model.decoding import CachedDecoder, Products
from model.prompt import Metadata, draw_metadata, encode_prompt
from model.sampler import Drawn, SampledBatch
from model.settings import ModelSettings


def fast_dtype() -> torch.dtype:
    """Return bfloat16 where this CPU multiplies it in hardware, else float32."""
    abilities = torch.cpu.get_capabilities()
    return torch.bfloat16 if abilities.get("avx512_bf16") else torch.float32


class _Job:
    """One open request: what is still to be drawn, and where its samples go."""

    def __init__(self, request: SampleRequest, languages: Sequence[str]) -> None:
        self.request, self.languages = request, languages
        self.next, self.end = request.first, request.first + request.count
        self.samples: asyncio.Queue[Sample | Exception] = asyncio.Queue()
        self.in_flight = 0
        self.closed = False

    def room(self, limit: int) -> int:
        """How many more numbers may be drawn before some are taken."""
        if self.closed:
            return 0
        return min(self.end - self.next, limit - self.in_flight)

    def fail(self, error: Exception) -> None:
        """Give the request up; whoever reads its samples is told why."""
        self.closed = True
        self.samples.put_nowait(error)

    def take(self, count: int) -> list[_Row]:
        """The next ``count`` numbers."""
        numbers = range(self.next, self.next + count)
        self.next += count
        self.in_flight += count
        return [_Row(self, number) for number in numbers]


class _Row:
    """One sample to draw."""

    def __init__(self, job: _Job, number: int) -> None:
        self.job, self.number = job, number

    @property
    def seed(self) -> int:
        request = self.job.request
        return sample_seed(request.seed, request.problem, self.number)

    @property
    def metadata(self) -> Metadata:
        request = self.job.request
        return draw_metadata(request.seed, request.problem, self.number, self.job.languages)


class NativeBackend:
    """A checkpoint that samples on the CPU; see :class:`model.backend.Backend`."""

    def __init__(self, settings: ModelSettings) -> None:
        """Load the checkpoint.

        Raises:
            BackendError: it cannot be loaded.
        """
        path = Path(settings.checkpoint) if settings.checkpoint else default_checkpoint()
        self._model, self._tokenizer, self._info = load_checkpoint(path, dtype=fast_dtype())
        self._settings = settings
        self._max_tokens = min(settings.max_tokens, self._info.config.decoder_positions)
        self._name = path.name
        self._products = Products(settings.batch)
        self._jobs: list[_Job] = []
        self._workers = settings.threads or len(os.sched_getaffinity(0))
        self._engines: list[asyncio.Task[None]] = []
        self._drawing = 0
        self._wake = asyncio.Event()
        self._threads = ThreadPoolExecutor(
            self._workers, "sampler", torch.set_num_threads, initargs=(1,)
        )

    @property
    def card(self) -> ModelCard:
        """What this model is."""
        return ModelCard(
            name=self._name,
            backend="native",
            summary=self._info.summary,
            num_parameters=self._model.num_parameters,
            provenance=self._info.provenance,
        )

    def limit(self, problem: str) -> int | None:  # noqa: ARG002 - the same for every problem
        """A model never runs out of samples."""
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the samples as they end; closing the iterator stops the work."""
        known = [name for name in request.languages if name in self._info.prompt.languages]
        if not known:
            raise BackendError(f"{self._name} writes {', '.join(self._info.prompt.languages)} only")
        job = _Job(request, known)
        self._jobs.append(job)
        self._wake.set()
        self._start_engines()
        try:
            for _ in range(request.count):
                sample = await job.samples.get()
                if isinstance(sample, Exception):
                    raise BackendError(f"the sampler stopped: {sample}") from sample
                job.in_flight -= 1
                self._wake.set()
                yield sample
        finally:
            job.closed = True
            self._jobs.remove(job)
            self._wake.set()

    async def close(self) -> None:
        """Stop all requests and release the threads."""
        for job in self._jobs:
            job.fail(BackendError("closed"))
        if self._engines:
            for engine in self._engines:
                engine.cancel()
            await asyncio.wait(self._engines)
        self._threads.shutdown()

    def _start_engines(self) -> None:
        """One engine per worker; they end by themselves when there are no jobs."""
        self._engines = [engine for engine in self._engines if not engine.done()]
        missing = self._workers - len(self._engines)
        self._engines += [asyncio.create_task(self._run(), name="sampler") for _ in range(missing)]

    async def _run(self) -> None:
        """Draw batches while there are jobs; a batch that fails fails the jobs in it."""
        loop = asyncio.get_running_loop()
        while self._jobs:
            self._wake.clear()
            if rows := self._plan():
                try:
                    await self._draw_aside(rows, loop)
                except Exception as error:  # noqa: BLE001 - the task supervisor: handed to sample()
                    for job in {row.job for row in rows}:
                        job.fail(error)
            else:
                await self._wake.wait()

    async def _draw_aside(self, rows: list[_Row], loop: asyncio.AbstractEventLoop) -> None:
        self._drawing += 1
        try:
            await loop.run_in_executor(self._threads, self._draw, rows, loop)
        finally:
            self._drawing -= 1

    def _plan(self) -> list[_Row]:
        """Share a batch among the jobs that have something to draw; the served move back.

        Where there is less to draw than the idle workers could, each gets an even part of it.
        """
        ahead = self._settings.batch * self._workers
        ready = [job for job in self._jobs if job.room(ahead) > 0]
        wanted = sum(job.room(ahead) for job in ready)
        size = min(self._settings.batch, -(-wanted // (self._workers - self._drawing)))
        served = ready[:size]
        rows: list[_Row] = []
        for place, job in enumerate(served):
            fair = (size - len(rows)) // (len(served) - place)
            rows += job.take(min(fair, job.room(ahead)))
        self._jobs.sort(key=served.__contains__)
        return rows

    def _draw(self, rows: list[_Row], loop: asyncio.AbstractEventLoop) -> None:
        """Draw one batch; runs in a worker thread."""
        groups = self._by_prompt(rows)
        rows = [row for group in groups.values() for row in group]
        batch = self._start(groups)
        while batch.live:
            for drawn in batch.step():
                row = rows[drawn.row]
                sample = self._sample(drawn, row)
                loop.call_soon_threadsafe(row.job.samples.put_nowait, sample)
            batch.drop([place for place, row in enumerate(rows) if row.job.closed])

    def _by_prompt(self, rows: list[_Row]) -> dict[tuple[int, ...], list[_Row]]:
        """Group rows by the tokens they answer: metadata that the model does not read is one."""
        limit, form = self._info.config.encoder_positions, self._info.prompt
        prompts: dict[tuple[_Job, Metadata], tuple[int, ...]] = {}
        groups: dict[tuple[int, ...], list[_Row]] = {}
        for row in rows:
            key = row.job, row.metadata
            if key not in prompts:
                statement = row.job.request.statement
                tokens = encode_prompt(statement, row.metadata, form, self._tokenizer, limit)
                prompts[key] = tuple(tokens)
            groups.setdefault(prompts[key], []).append(row)
        return groups

    def _start(self, groups: dict[tuple[int, ...], list[_Row]]) -> SampledBatch:
        """Encode the distinct prompts and set up their rows."""
        counts = [len(group) for group in groups.values()]
        return SampledBatch(
            CachedDecoder(self._model, list(groups), counts, self._max_tokens, self._products),
            [row.seed for group in groups.values() for row in group],
            temperature=self._settings.temperature,
            max_tokens=self._max_tokens,
        )

    def _sample(self, drawn: Drawn, row: _Row) -> Sample:
        return Sample(
            number=row.number,
            language=row.metadata.language,
            source=self._tokenizer.decode(drawn.tokens),
            num_tokens=drawn.num_tokens,
            log_probability=drawn.log_probability,
            finished=drawn.finished,
        )
