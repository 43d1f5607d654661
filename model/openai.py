"""The openai backend: programs from any server that speaks OpenAI's API.

Every sample is a request of its own, with its own seed and language, unless the settings ask for
several answers per request. Requests go to whichever server is free (:mod:`model.openai_endpoints`)
and are made again until they are answered: what a server does (vanish, refuse, hang up, send
nonsense) costs time and never a sample, unless it answers badly for one of them :data:`TRIES`
times while it serves others, which is then handed out empty and counted as lost.

Invariants: every number of a request comes once; closing the iterator cancels its open requests; a
consumer that does not take samples stops new requests once those that are open have ended.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import AsyncGenerator, Iterator

import aiohttp
import msgspec

from model.accounting import Meter
from model.backend import BackendError, ModelCard, Sample, SampleRequest
from model.chat import NAMES, STATEMENT_LIMIT
from model.openai_endpoints import Endpoint, Endpoints
from model.openai_faults import Adapted, Broken, Busy, Gone, Mute, Refused, ServerError, TooLong
from model.openai_probe import api_key, open_session, probe_now, served_model, without_key
from model.openai_prompts import payload_of, samples_of
from model.openai_wire import CHAT_PATH, COMPLETIONS_PATH, Exchange
from model.settings import ModelSettings

TRIES = 8
LEAST_ANSWER_TOKENS = 512
LEAST_STATEMENT = 400
PAUSE_S, LONGEST_PAUSE_S = 0.25, 30.0
UNCOUNTED = (
    "a server does not count tokens: those written were counted by the pieces they came in, "
    "those read are missing"
)


def connect(settings: ModelSettings, meter: Meter) -> OpenAIBackend:
    """Ask the configured servers what they serve and build the backend.

    Raises:
        BackendError: none can be reached, one refuses the key, or none serves the model.
    """
    key = api_key(settings)
    found = probe_now(settings, key)
    model = served_model(settings, found)
    for server in found:
        if server.gone:
            meter.note(server.url, f"{server.url} was not there at the start: {server.gone}")
    return OpenAIBackend(settings, meter, model=model, key=key)


class _Fit(msgspec.Struct, frozen=True):
    """How long answers and statement may be for a server's context."""

    answer_tokens: int
    statement: int = STATEMENT_LIMIT


class _Job:
    """One request for samples."""

    def __init__(self, request: SampleRequest, languages: list[str], answer_tokens: int) -> None:
        self.request, self.languages = request, languages
        self.fit = _Fit(answer_tokens)


class _Unit(msgspec.Struct, frozen=True):
    """The samples of one request to a server; all in one language, seeded by the first."""

    language: str
    numbers: tuple[int, ...]


class OpenAIBackend:
    """A model behind one or several servers; see :class:`model.backend.Backend`."""

    def __init__(self, settings: ModelSettings, meter: Meter, *, model: str, key: str = "") -> None:
        """Use ``model`` of the servers; nothing is asked until the first sample."""
        self._settings, self._meter, self._model, self._key = settings, meter, model, key
        self._chat = settings.api == "chat"
        self._longest = settings.answer_tokens if self._chat else settings.max_tokens
        self._pool: Endpoints | None = None
        self._session: aiohttp.ClientSession | None = None
        self._open = 0
        self._closing = asyncio.Event()

    @property
    def card(self) -> ModelCard:
        """What this model is."""
        hosts = ", ".join(self._settings.endpoints)
        return ModelCard(
            name=self._model,
            backend="openai",
            summary=f"As served at {hosts} ({self._settings.api}).",
            provenance=hosts,
        )

    def limit(self, problem: str) -> int | None:  # noqa: ARG002 - the same for every problem
        """A model never runs out of samples."""
        return None

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the samples as they are answered; closing the iterator stops the work.

        Raises:
            BackendError: no language is known, a server refuses the request for good, or none has
                answered for ``patience_s``.
        """
        languages = [name for name in request.languages if name in NAMES]
        if not languages:
            raise BackendError(f"{self._model} is asked for {', '.join(NAMES)} only")
        job = _Job(request, languages, self._longest)
        pool, units = self._begin(), self._units(job)
        tasks: set[asyncio.Task[list[Sample]]] = set()
        ready: deque[Sample] = deque()
        closing = asyncio.create_task(self._closing.wait())
        self._open += 1
        try:
            while True:
                while len(tasks) <= pool.capacity and (unit := next(units, None)):
                    tasks.add(asyncio.create_task(self._answered(pool, job, unit)))
                if not tasks:
                    return
                await asyncio.wait({*tasks, closing}, return_when=asyncio.FIRST_COMPLETED)
                if closing.done():
                    raise BackendError("the openai backend was closed")
                for ended in [task for task in tasks if task.done()]:
                    ready += ended.result()  # the others that failed stay, to be heard below
                    tasks.remove(ended)
                while ready:
                    yield ready.popleft()
        finally:
            self._open -= 1
            for task in (*tasks, closing):
                task.cancel()
            await asyncio.gather(*tasks, closing, return_exceptions=True)
            self._meter.wasted(sum(sample.num_tokens for sample in ready))

    async def close(self) -> None:
        """Close the connections; requests that are still open fail."""
        self._closing.set()
        if self._session is not None:
            await self._session.close()

    def _begin(self) -> Endpoints:
        """The servers, with a session on the running event loop."""
        if self._pool is None:
            settings = self._settings
            self._pool = Endpoints(settings.endpoints, settings.requests, settings.patience_s)
            self._session = open_session(self._key)
        if not self._open:
            self._pool.begin()
        return self._pool

    def _units(self, job: _Job) -> Iterator[_Unit]:
        """The job cut into requests: samples of one language, as many as one may ask for."""
        request, size = job.request, self._settings.answers_per_request
        turns = len(job.languages)
        block = size * turns
        end = request.first + request.count
        for start in range(request.first - request.first % block, end, block):
            for turn, language in enumerate(job.languages):
                numbers = range(start + turn, start + block, turns)
                wanted = tuple(n for n in numbers if request.first <= n < end)
                if wanted:
                    yield _Unit(language, wanted)

    async def _answered(self, pool: Endpoints, job: _Job, unit: _Unit) -> list[Sample]:
        """The samples of a unit, asked for until they are there."""
        samples: list[Sample] = []
        tries, begun, plain = 0, pool.now(), False
        while len(samples) < len(unit.numbers):
            missing = unit.numbers[len(samples) :]
            try:
                samples += await self._ask(pool, job, missing, plain=plain)
            except Adapted:
                continue
            except (Busy, Gone) as error:
                self._trouble(pool, error)
            except Broken as error:
                tries += 1
                plain = isinstance(error, Mute)
                self._trouble(pool, error)
                if tries >= TRIES and pool.last_success >= begun:
                    samples.append(self._lost(unit.language, missing[0]))
                    tries = 0
                elif tries >= TRIES and pool.last_success == float("-inf"):
                    raise self._failed(None, error) from None
                else:
                    await asyncio.sleep(_pause_s(tries))
        return samples

    async def _ask(
        self,
        pool: Endpoints,
        job: _Job,
        numbers: tuple[int, ...],
        *,
        plain: bool,
    ) -> list[Sample]:
        """Make one request; returns at least one sample, or says why there is none.

        A ``plain`` request is not streamed: its error cannot be hidden by the stream's beginning.

        Raises:
            ServerError: Adapted, Busy, Gone or Broken.
            BackendError: the server refuses for good.
        """
        exchange, wasted = Exchange(self._meter.heard), True
        endpoint = await pool.lease()
        started, fit = pool.now(), job.fit
        try:
            assert self._session is not None
            most = 1 if "n" in endpoint.dialect.refused else endpoint.dialect.most_answers
            numbers = numbers[:most]
            payload = payload_of(
                self._settings, self._model, job.request, job.languages, numbers, fit.statement
            )
            if plain:
                del payload["stream"]
            answers = await exchange.run(
                self._session,
                endpoint.url + (CHAT_PATH if self._chat else COMPLETIONS_PATH),
                endpoint.dialect.fitted(payload, fit.answer_tokens),
                endpoint.dialect,
                self._settings.stall_s,
            )
            wasted = False
            pool.succeeded(endpoint)
        except ServerError as error:
            self._heed(pool, endpoint, started, error, job, fit)
            raise
        finally:
            if wasted:
                self._meter.wasted(exchange.tokens)
            pool.release(endpoint)
        self._meter.trouble = ""
        if not exchange.is_counted:
            self._meter.note("tokens", UNCOUNTED)
        if len(answers) < len(numbers):
            endpoint.dialect.most_answers = len(answers)
        return samples_of(self._settings, job.languages, numbers, answers, exchange.prompt_tokens)

    def _heed(
        self,
        pool: Endpoints,
        endpoint: Endpoint,
        started: float,
        error: ServerError,
        job: _Job,
        fit: _Fit,
    ) -> None:
        """Draw the consequences of an error: for its server, for this problem, or for the run."""
        if isinstance(error, Busy):
            pool.busy(endpoint, started, error.retry_after_s)
        elif isinstance(error, Gone):
            pool.gone(endpoint, started)
        elif isinstance(error, Broken):
            pool.broken(endpoint, started)
        elif isinstance(error, Adapted):
            self._meter.note(str(error), f"a server does not take {error}; it was left out")
        elif isinstance(error, TooLong):
            if job.fit == fit:
                job.fit = self._shrunk(job, fit, endpoint, error)
            raise Adapted(str(error)) from None
        elif isinstance(error, Refused):
            raise self._failed(endpoint, error) from None

    def _shrunk(self, job: _Job, fit: _Fit, endpoint: Endpoint, error: TooLong) -> _Fit:
        """A shorter answer, and where that is short enough a shorter statement."""
        problem = job.request.problem
        shown = min(fit.statement, len(job.request.statement))
        if fit.answer_tokens >= 2 * LEAST_ANSWER_TOKENS and not error.is_prompt_alone:
            fit = _Fit(fit.answer_tokens // 2, fit.statement)
            text = f"{problem}: {fit.answer_tokens} tokens of answer are all that fit the server"
            self._meter.note(f"{problem} answer", text)
        elif shown >= 2 * LEAST_STATEMENT:
            fit = _Fit(fit.answer_tokens, shown // 2)
            text = f"{problem}: the statement was cut to {fit.statement} characters for the server"
            self._meter.note(f"{problem} statement", text)
        else:
            raise self._failed(endpoint, error) from None
        return fit

    def _trouble(self, pool: Endpoints, error: ServerError) -> None:
        """Say what is wrong to whoever waits; give up where that has lasted too long."""
        words = without_key(str(error), self._key)
        self._meter.retried()
        self._meter.trouble = f"{', '.join(self._settings.endpoints)}: {words}"
        if pool.is_lost:
            raise BackendError(
                f"{self._meter.trouble}; nothing was answered for {self._settings.patience_s:g} s "
                "(model.patience_s)"
            )

    def _lost(self, language: str, number: int) -> Sample:
        self._meter.gave_up()
        return Sample(number=number, language=language, source="", finished=False)

    def _failed(self, endpoint: Endpoint | None, error: ServerError) -> BackendError:
        where = endpoint.url if endpoint else ", ".join(self._settings.endpoints)
        return BackendError(f"{where}: {without_key(str(error), self._key)}")


def _pause_s(tries: int) -> float:
    """How long to wait before the next try: twice as long each time, with ±50 % of jitter."""
    return float(min(LONGEST_PAUSE_S, PAUSE_S * 2.0**tries) * random.uniform(0.5, 1.5))
