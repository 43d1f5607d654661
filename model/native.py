"""The native backend: our own weights, worker threads, samples streamed as they end.

Every worker keeps a batch of slots full with one thread of torch: two such workers draw more than
one batch on two threads does, and where the judge takes a core the rest is not stalled at a
barrier. A slot that falls free is given to the open request with the fewest rows standing.
Invariants: a request whose samples are not taken stops drawing once a batch per worker waits; a
closed request's rows leave before the next token, and a step for nobody is given up half-way; a
number is drawn once, or again from its seed where memory ran out under it, and handed on once.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

from model.accounting import Meter
from model.backend import BackendError, ModelCard, Sample, SampleRequest
from model.checkpoint import default_checkpoint, load_checkpoint
from model.decoding import Abandoned, CachedDecoder, DecoderWeights
from model.devices import chosen_device, engine_words, fast_dtype, worker_count
from model.jobs import Job, Row, is_unwanted, row_of
from model.kernels import Kernels, KernelsError, load_kernels
from model.matrices import usable
from model.memory import available_bytes, batch_bytes, is_out_of_memory
from model.products import ROWS
from model.prompt import encode_prompt
from model.sampler import Drawn, Entry, Sampling, SlotBatch
from model.settings import ModelSettings

log = logging.getLogger(__name__)

NO_PROGRAMS = "writes test inputs, not programs: name it in model.input_checkpoint"
NO_INPUTS = "writes programs, not test inputs: train one that does, upsolve train --recipe inputs"


def engine_kernels(settings: ModelSettings, device: torch.device) -> tuple[Kernels | None, str]:
    """Compiled operations, or none and why not."""
    if device.type != "cpu":
        return None, ""
    if not settings.compiled:
        return None, "model.compiled is false"
    try:
        return load_kernels(), ""
    except KernelsError as error:
        return None, str(error)


class NativeBackend:
    """A checkpoint that samples here; see :class:`model.backend.Backend`."""

    def __init__(
        self, settings: ModelSettings, meter: Meter | None = None, *, inputs: bool | None = False
    ) -> None:
        """Load the checkpoint and see that a batch fits into memory.

        Raises:
            BackendError: it cannot be loaded, does not write programs (or ``inputs``; None takes
                either), there is no such device, or not even the smallest batch fits.
        """
        self._meter = meter or Meter()
        path = Path(settings.checkpoint) if settings.checkpoint else default_checkpoint()
        self._device = chosen_device(settings.device)
        with ThreadPoolExecutor(1) as aside:  # compiling takes a second, the first time
            wanted = aside.submit(engine_kernels, settings, self._device)
            model, self._tokenizer, self._info = load_checkpoint(
                path, str(self._device), fast_dtype(self._device)
            )
            kernels, missing = wanted.result()
        if inputs is not None and self._info.prompt.writes_inputs != inputs:
            raise BackendError(f"{path} {NO_INPUTS if inputs else NO_PROGRAMS}")
        self._num_parameters = model.num_parameters
        self._weights = DecoderWeights(
            model, int8=settings.int8, kernels=kernels, on_read=self._meter.read
        )
        self._engine = engine_words(
            self._device,
            self._weights.dtype,
            int8=settings.int8,
            compiled=self._weights.kernels is not None,
            packed=usable(self._weights.kernels, self._weights.dtype),
        )
        if missing:
            self._meter.note("kernels", f"sampled at half speed, by torch alone: {missing}")
        config = self._info.config
        self._sampling = Sampling(
            min(settings.max_tokens, config.decoder_positions),
            settings.temperature * self._info.temperature,
            settings.top_k,
            settings.top_p,
        )
        self._name = path.name
        self._samples_per_prompt = settings.samples_per_prompt
        self._workers = worker_count(settings, self._device)
        self._slots = self._fitting(settings.batch + -settings.batch % ROWS)
        self._jobs: list[Job] = []
        self._engines: set[asyncio.Future[None]] = set()
        self._running = 0
        self._changed = threading.Condition()
        self._threads = ThreadPoolExecutor(
            self._workers, "sampler", torch.set_num_threads, initargs=(1,)
        )

    def _fitting(self, slots: int) -> int:
        """Halve the batch until all workers' fit into the memory that is free."""
        wanted, free = slots, available_bytes(self._device)
        while self._bytes(slots) > free:
            if slots == ROWS:
                raise BackendError(
                    f"{self._name}: a batch of {ROWS} needs {self._bytes(slots) >> 20} MiB and "
                    f"{free >> 20} MiB are free; lower model.threads or model.max_tokens"
                )
            slots = max(ROWS, slots // 2 // ROWS * ROWS)
        if slots < wanted:
            self._say(
                "memory",
                f"memory is short: batches of {slots}, not {wanted} ({free >> 20} MiB are free)",
            )
        return slots

    def _say(self, about: str, text: str) -> None:
        """Tell whoever watches now and whoever reads the result."""
        log.warning(text)
        self._meter.note(about, text)

    def _bytes(self, slots: int) -> int:
        tokens = self._sampling.max_tokens
        return self._workers * batch_bytes(self._info.config, slots, tokens, self._weights.dtype)

    @property
    def card(self) -> ModelCard:
        """What this model is."""
        return ModelCard(
            name=self._name,
            backend="native",
            summary=self._info.summary,
            num_parameters=self._num_parameters,
            provenance=self._info.provenance,
            engine=self._engine,
        )

    def limit(self, problem: str) -> int | None:  # noqa: ARG002 - the same for every problem
        """A model never runs out of samples."""
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the samples as they end; closing the iterator stops the work."""
        known = [name for name in request.languages if name in self._info.prompt.languages]
        if not known:
            raise BackendError(f"{self._name} writes {', '.join(self._info.prompt.languages)} only")
        job = Job(request, known, self._samples_per_prompt)
        with self._changed:
            self._jobs.append(job)
            self._start_engines()
            self._changed.notify_all()
        try:
            for _ in range(request.count):
                sample = await job.samples.get()
                if isinstance(sample, Exception):
                    raise BackendError(f"the sampler stopped: {sample}") from sample
                with self._changed:
                    job.waiting -= 1
                    self._changed.notify_all()
                yield sample
        finally:
            with self._changed:
                job.closed = True
                self._jobs.remove(job)
                self._changed.notify_all()

    async def close(self) -> None:
        """Stop all requests and release the threads."""
        with self._changed:
            for job in self._jobs:
                job.fail(BackendError("closed"))
            self._changed.notify_all()
        if self._engines:
            await asyncio.wait(self._engines)
        self._threads.shutdown()

    def _start_engines(self) -> None:
        """One engine per worker; each ends by itself when there are no jobs."""
        loop = asyncio.get_running_loop()
        while self._running < self._workers:
            self._running += 1
            engine = loop.run_in_executor(self._threads, self._run, loop)
            self._engines.add(engine)
            engine.add_done_callback(self._engines.discard)

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        """Draw while there are jobs; runs in a worker thread."""
        slots, batch = self._slots, None
        while (rows := self._next(batch, slots)) is not None:
            try:
                batch = batch or self._new_batch(slots)
                batch.enter(self._entry(row) for row in rows)
                rows = []
                ended = batch.step() if batch.live else []
                rows = [row_of(drawn) for drawn in ended]  # no longer in it, and not handed on yet
                for drawn in ended:
                    self._hand_on(drawn, loop)
                    rows.pop(0)
            except Abandoned:
                continue
            except Exception as error:  # noqa: BLE001 - the task supervisor: handed to sample()
                held = {entry.key: None for entry in batch.entries} if batch else {}
                lost = [row for row in dict.fromkeys([*held, *rows]) if isinstance(row, Row)]
                batch = None
                if is_out_of_memory(error) and slots > ROWS:
                    slots = self._halved(slots, lost)
                else:
                    self._fail(lost, error, loop)

    def _new_batch(self, slots: int) -> SlotBatch:
        decoder = CachedDecoder(
            self._weights, slots, self._sampling.max_tokens, is_vain=lambda: not self._jobs
        )
        kernels = self._weights.kernels
        return SlotBatch(decoder, self._sampling, device=self._device, kernels=kernels)

    def _next(self, batch: SlotBatch | None, slots: int) -> list[Row] | None:
        """Which rows enter before the next token; waits where none can; ``None`` at the end."""
        with self._changed:
            while True:
                if batch:
                    batch.drop(is_unwanted)
                live = batch.live if batch else 0
                rows = self._plan(live, slots)
                if rows or live:
                    return rows
                if not any(not job.closed for job in self._jobs):
                    self._running -= 1
                    return None
                self._changed.wait()

    def _plan(self, live: int, slots: int) -> list[Row]:
        """Fill a worker's slots, in turns from the jobs with the fewest rows standing.

        Where there is less to draw than the workers could, each gets an even part of it.
        """
        ahead = self._slots * self._workers
        jobs = [job for job in self._jobs if not job.closed]
        total = sum(job.standing + max(0, job.room(ahead)) for job in jobs)
        free = min(slots, -(-total // self._workers)) - live
        rows: list[Row] = []
        while len(rows) < free:
            ready = [job for job in jobs if job.room(ahead) > 0]
            if not ready:
                break
            rows.append(min(ready, key=lambda job: job.standing).take())
        return rows

    def _entry(self, row: Row) -> Entry:
        """The row with its prompt: metadata that the model does not read gives the same one."""
        prompts, form = row.job.prompts, self._info.prompt
        if row.metadata not in prompts:
            limit, statement = self._info.config.encoder_positions, row.job.request.statement
            tokens = encode_prompt(statement, row.metadata, form, self._tokenizer, limit)
            prompts[row.metadata] = tuple(tokens)
        return Entry(row, row.seed, prompts[row.metadata])

    def _hand_on(self, drawn: Drawn, loop: asyncio.AbstractEventLoop) -> None:
        row = row_of(drawn)
        sample = Sample(
            number=row.number,
            language=row.metadata.language,
            source=self._tokenizer.decode(drawn.tokens),
            num_tokens=drawn.num_tokens,
            log_probability=drawn.log_probability,
            finished=drawn.finished,
        )
        with self._changed:
            row.job.standing -= 1
            row.job.waiting += 1
        loop.call_soon_threadsafe(row.job.samples.put_nowait, sample)

    def _halved(self, slots: int, rows: list[Row]) -> int:
        """Go on with half the slots; the rows start again from their seeds."""
        smaller = max(ROWS, slots // 2 // ROWS * ROWS)
        self._say(
            "memory",
            f"out of memory with a batch of {slots}: going on with {smaller}, drawing {len(rows)} "
            "samples again",
        )
        if self._device.type == "cuda":
            torch.cuda.empty_cache()
        with self._changed:
            for row in rows:
                row.job.put_back(row)
            self._changed.notify_all()
        return smaller

    def _fail(self, rows: list[Row], error: Exception, loop: asyncio.AbstractEventLoop) -> None:
        with self._changed:
            for job in {row.job for row in rows}:
                job.closed = True
                loop.call_soon_threadsafe(job.samples.put_nowait, error)
