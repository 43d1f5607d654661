"""The hf backend: transformers checkpoints from a folder, encoder-decoder or causal.

A checkpoint whose tokenizer has a chat template is asked as a chat model is; any other reads the
comment-block prompt and continues it. Infilling is not done. Nothing is fetched and no code of a
checkpoint is run. Samples come batch by batch from one thread, which takes batches of the open
requests in turn.

Every sample has its own seed: the token of row r at step t is where the cumulative distribution
passes the t-th number of a generator seeded for r, so that what else is in the batch does not
matter (up to rounding, as always with batched products). Invariants: a request that is closed stops
before its next token; the memory of a batch is estimated before it starts, and one that does not
fit nevertheless is drawn again in halves.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

from model.accounting import Meter
from model.answers import continuation, program_of
from model.backend import BackendError, ModelCard, Sample, SampleRequest, sample_seed
from model.chat import NAMES, STATEMENT_LIMIT, chat_prompt, harmless, shortened
from model.hf_loading import free_bytes, load, positions_of, special_tokens
from model.prompt import claimed_metadata, prompt
from model.settings import ModelSettings

LEAST_STATEMENT = 100
MEMORY_SHARE = 0.25
"""Of the memory that is free at the start, what the keys and values of a batch may take."""


class _Job:
    """One open request."""

    def __init__(self, request: SampleRequest, languages: list[str]) -> None:
        self.request, self.languages = request, languages
        self.stop = threading.Event()
        self.prompts: dict[object, list[int]] = {}


class HfBackend:
    """A transformers checkpoint; see :class:`model.backend.Backend`."""

    def __init__(self, settings: ModelSettings, meter: Meter) -> None:
        """Load the checkpoint in ``settings.checkpoint``.

        Raises:
            BackendError: transformers is not installed, or the folder holds nothing it can use.
        """
        self._settings, self._meter = settings, meter
        self._path = Path(settings.checkpoint).expanduser()
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._model, self._tokenizer = load(self._path, self._device)
        config = self._model.config
        self._encoder_decoder = bool(config.is_encoder_decoder)
        self._chat = bool(getattr(self._tokenizer, "chat_template", None))
        wanted = settings.answer_tokens if self._chat else settings.max_tokens
        positions = positions_of(config, self._tokenizer)
        self._max_new = min(wanted, positions if self._encoder_decoder else positions // 2)
        self._prompt_limit = positions - (0 if self._encoder_decoder else self._max_new)
        self._ends, self._pad = special_tokens(self._model, self._tokenizer)
        self._rows = min(settings.batch, self._rows_in_memory())
        self._thread = ThreadPoolExecutor(1, "hf")
        self._jobs: set[_Job] = set()

    @property
    def card(self) -> ModelCard:
        """What this model is."""
        shape = "encoder-decoder" if self._encoder_decoder else "causal"
        kind = f"{self._model.config.model_type}, {shape}{', chat' if self._chat else ''}"
        return ModelCard(
            name=self._path.resolve().name,
            backend="hf",
            summary=f"A transformers checkpoint ({kind}) on {self._device.type}.",
            num_parameters=sum(p.numel() for p in self._model.parameters()),
            provenance=str(self._path),
        )

    def limit(self, problem: str) -> int | None:  # noqa: ARG002 - the same for every problem
        """A model never runs out of samples."""
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the samples batch by batch; closing the iterator stops the work.

        Raises:
            BackendError: no language is known, or not even one sample fits the memory.
        """
        languages = [name for name in request.languages if name in NAMES]
        if not languages:
            raise BackendError(f"{self.card.name} is asked for {', '.join(NAMES)} only")
        job = _Job(request, languages)
        numbers = range(request.first, request.first + request.count)
        batches = (numbers[at : at + self._rows] for at in range(0, len(numbers), self._rows))
        self._jobs.add(job)
        drawing = self._start(job, next(batches, ()))
        try:
            while True:
                samples = await asyncio.shield(drawing)
                if not samples:
                    return
                drawing = self._start(job, next(batches, ()))
                for sample in samples:
                    yield sample
        finally:
            job.stop.set()
            self._jobs.discard(job)
            await asyncio.gather(drawing, return_exceptions=True)

    async def close(self) -> None:
        """End open requests and the thread."""
        for job in self._jobs:
            job.stop.set()
        await asyncio.to_thread(self._thread.shutdown)

    def _start(self, job: _Job, numbers: Sequence[int]) -> asyncio.Future[list[Sample]]:
        return asyncio.get_running_loop().run_in_executor(self._thread, self._draw, job, numbers)

    def _draw(self, job: _Job, numbers: Sequence[int]) -> list[Sample]:
        """Draw these samples, in smaller batches where the memory asks for it; in the thread."""
        samples: list[Sample] = []
        while len(samples) < len(numbers):
            rows = numbers[len(samples) :][: self._rows]
            try:
                samples += self._generate(job, rows)
            except (RuntimeError, MemoryError, IndexError, ValueError) as error:
                if not _is_out_of_memory(error):
                    raise BackendError(f"{self._path}: {error}") from error
                if len(rows) == 1:
                    raise BackendError(
                        f"{self._path}: not even one sample fits the memory"
                    ) from None
                self._rows = len(rows) // 2
                text = f"memory ran out at {len(rows)} samples together; going on with {self._rows}"
                self._meter.note("memory", text)
        return samples

    @torch.inference_mode()
    def _generate(self, job: _Job, numbers: Sequence[int]) -> list[Sample]:
        """Draw one batch.

        Raises:
            BackendError: the request was closed meanwhile.
        """
        from model.hf_sampling import Halt, SeededSampler  # noqa: PLC0415 - imports transformers

        request = job.request
        prompts = [self._prompt(job, number) for number in numbers]
        ids, mask = self._padded(prompts)
        seeds = [sample_seed(request.seed, request.problem, number) for number in numbers]
        settings = self._settings
        sampler = SeededSampler(
            seeds, self._max_new, settings.temperature, settings.top_k, settings.top_p
        )
        self._model.generate(
            ids,
            attention_mask=mask,
            max_new_tokens=self._max_new,
            logits_processor=[sampler],
            stopping_criteria=[Halt(job.stop)],
        )
        if job.stop.is_set():
            raise BackendError("the hf backend was closed")
        drawn = zip(numbers, prompts, sampler.drawn(self._ends), strict=True)
        return [
            self._sample(job, number, len(read), tokens, log_probability)
            for number, read, (tokens, log_probability) in drawn
        ]

    def _sample(
        self, job: _Job, number: int, read: int, tokens: list[int], log_probability: float
    ) -> Sample:
        language = job.languages[number % len(job.languages)]
        text = self._tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        program = (
            program_of(text, language, job.languages)
            if self._chat
            else continuation(text, language)
        )
        return Sample(
            number=number,
            language=program.language,
            source=program.source,
            num_tokens=len(tokens),
            log_probability=log_probability,
            finished=tokens[-1] in self._ends,
            prompt_tokens=read,
        )

    def _prompt(self, job: _Job, number: int) -> list[int]:
        """The prompt's tokens; a long statement loses its middle until they fit."""
        request = job.request
        language = job.languages[number % len(job.languages)]
        per_prompt = self._settings.samples_per_prompt
        claimed = claimed_metadata(request, number, job.languages, per_prompt)
        key = language if self._chat else claimed
        if key in job.prompts:
            return job.prompts[key]
        statement = harmless(request.statement)
        limit = min(len(statement), STATEMENT_LIMIT)
        while True:
            cut = shortened(statement, limit)
            if self._chat:
                tokens = self._encoded_chat(chat_prompt(cut, language))
            else:
                tokens = self._tokenizer(
                    prompt(cut, language, claimed.rating, claimed.tags)
                ).input_ids
            if len(tokens) <= self._prompt_limit:
                job.prompts[key] = tokens
                return list(tokens)
            if limit <= LEAST_STATEMENT:
                raise BackendError(
                    f"{self._path}: a prompt of {len(tokens)} tokens does not fit the "
                    f"{self._prompt_limit} that the checkpoint reads beside its answer"
                )
            limit = max(LEAST_STATEMENT, int(limit * 0.9 * self._prompt_limit / len(tokens)))

    def _encoded_chat(self, message: str) -> list[int]:
        turns = [{"role": "user", "content": message}]
        text = self._tokenizer.apply_chat_template(
            turns, tokenize=False, add_generation_prompt=True
        )
        tokens: list[int] = self._tokenizer(text, add_special_tokens=False).input_ids
        return tokens

    def _padded(self, prompts: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
        """Prompts (B, P) and which of it is no padding; a causal model continues at the right."""
        width = max(len(tokens) for tokens in prompts)
        ids, mask = [], []
        for tokens in prompts:
            gap, pad = width - len(tokens), [self._pad] * (width - len(tokens))
            left = not self._encoder_decoder
            ids.append(pad + list(tokens) if left else [*tokens, *pad])
            ones, zeros = [1] * len(tokens), [0] * gap
            mask.append(zeros + ones if left else ones + zeros)
        return torch.tensor(ids, device=self._device), torch.tensor(mask, device=self._device)

    def _rows_in_memory(self) -> int:
        """How many samples' keys and values fit: two vectors per layer, position and sample."""
        config = self._model.config
        layers = getattr(config, "num_decoder_layers", None) or config.num_hidden_layers
        tokens = self._prompt_limit + self._max_new
        size = torch.finfo(self._model.dtype).bits // 8
        per_row = 2 * layers * config.hidden_size * tokens * size
        return max(1, int(MEMORY_SHARE * free_bytes(self._device) / per_row))


def _is_out_of_memory(error: Exception) -> bool:
    words = ("can't allocate memory", "not enough memory", "out of memory")
    known = isinstance(error, torch.OutOfMemoryError | MemoryError)
    return known or any(word in str(error).lower() for word in words)
