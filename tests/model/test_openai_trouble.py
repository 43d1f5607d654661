"""The openai backend in trouble: whatever a server does, each number comes once or is lost."""

from __future__ import annotations

import asyncio
import gc
from contextlib import aclosing
from typing import Any

import pytest

from model.accounting import MeteredBackend
from model.backend import BackendError
from tests.model import openai_double as double_of
from tests.model.asking import Make, request, seed_of
from tests.model.collecting import collect
from tests.model.openai_double import Double, Fault, LlamaServer, program, status

TROUBLE: dict[str, Fault] = {
    "429": status(429),
    "429 with a time": status(429, Retry_After="0"),
    "429 with a date": status(429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
    "429 with nonsense": status(429, Retry_After="soon"),
    "500": status(500, {"error": {"message": "CUDA error"}}),
    "502": status(502, "<html>Bad Gateway</html>"),
    "503": status(503),
    "dropped": double_of.dropped,
    "truncated": double_of.truncated,
    "ended early": double_of.ended_early,
    "failed midway": double_of.failed_midway,
    "not JSON": double_of.raw("oops"),
    "a list": double_of.raw("[]"),
    "no choice": double_of.raw('{"choices": []}'),
    "wrong shapes": double_of.raw('{"choices": [3, {"message": 4}], "usage": 5}'),
    "deep JSON": double_of.raw("[" * 100_000),
    "malformed event": double_of.raw("data: {\n\n", "text/event-stream"),
    "empty stream": double_of.raw("", "text/event-stream"),
    "an error at 200": double_of.raw('{"error": "busy"}'),
}


@pytest.mark.parametrize("trouble", TROUBLE.values(), ids=TROUBLE)
async def test_nothing_is_lost_by_trouble(server: Double, make: Make, trouble: Fault) -> None:
    server.faults.extend([trouble] * 5)
    backend = make(server)
    samples = await collect(backend, request(20))
    if trouble is not TROUBLE["wrong shapes"]:
        assert backend.usage.retries == 5
        for number, sample in samples.items():
            assert sample.source == program(seed_of(number))
    assert backend.usage.lost == 0
    assert backend.trouble == ""


async def test_a_server_that_says_nothing_is_asked_again(server: Double, make: Make) -> None:
    server.faults.extend([double_of.silent] * 3)
    backend = make(server, stall_s=0.2)
    await collect(backend, request(6))
    assert backend.usage.retries >= 3


async def test_a_server_that_vanishes_and_comes_back_costs_no_sample(
    server: Double, make: Make
) -> None:
    backend = make(server)
    samples: list[int] = []
    async with aclosing(backend.sample(request(40))) as stream:
        async for sample in stream:
            samples.append(sample.number)
            if len(samples) == 10:
                await server.vanish()
                asyncio.create_task(_reappear(server, backend))  # noqa: RUF006 - seen by its effect
    assert sorted(samples) == list(range(40))
    assert backend.usage.retries >= 3


async def _reappear(server: Double, backend: MeteredBackend) -> None:
    """Come back once that was noticed, three times over."""
    before = backend.usage.retries
    while backend.usage.retries < before + 3:
        assert backend.usage.samples < 40
        await asyncio.sleep(0.005)
    assert "cannot be reached" in backend.trouble or "lost" in backend.trouble
    await server.appear()


async def test_a_server_that_is_restarted_is_waited_for_while_it_loads(make: Make) -> None:
    async with LlamaServer() as server:
        backend = make(server)
        await collect(backend, request(3))
        server.is_loading = True
        waiting = asyncio.create_task(collect(backend, request(9, first=3)))
        while "Loading model" not in backend.trouble:  # noqa: ASYNC110 - seen by what it says
            await asyncio.sleep(0.001)
        server.is_loading = False
        samples = await waiting
    assert all(sample.source == program(seed_of(number)) for number, sample in samples.items())


async def test_a_slow_answer_is_heard_before_it_is_whole(server: Double, make: Make) -> None:
    server.always = double_of.endless
    backend = make(server, requests=1)
    waiting = asyncio.create_task(collect(backend, request(1)))
    while backend.pieces < 5:  # noqa: ASYNC110 - seen by what it counts
        await asyncio.sleep(0.001)
    assert backend.usage.samples == 0
    waiting.cancel()


async def test_patience_ends(server: Double, make: Make) -> None:
    backend = make(server, patience_s=0.2)
    await collect(backend, request(3))
    await server.vanish()
    with pytest.raises(BackendError, match=r"cannot be reached.*nothing was answered for 0.2 s"):
        await collect(backend, request(3, first=3))


async def test_one_server_of_two_is_enough(server: Double, make: Make) -> None:
    async with Double() as other:
        backend = make(server, other)
        await collect(backend, request(60))
        assert min(len(server.requests), len(other.requests)) >= 10
        await other.vanish()
        await collect(backend, request(60, first=60))


async def test_a_sample_that_always_fails_is_lost_alone_and_counted(
    server: Double, make: Make
) -> None:
    async def poisoned(one: Double, asked: Any, sent: dict[str, Any]) -> Any:
        bad = sent["seed"] == seed_of(7)
        return await (status(500)(one, asked, sent) if bad else one.reply(asked, sent))

    server.always = poisoned
    backend = make(server)
    samples = await collect(backend, request(60))
    assert [n for n, s in samples.items() if not s.source] == [7]
    assert not samples[7].finished
    assert backend.usage.lost == 1


async def test_a_server_that_never_answers_well_ends_the_run(server: Double, make: Make) -> None:
    server.always = status(500, {"error": {"message": "no such \x1b[31mkernel"}})
    with pytest.raises(BackendError, match=r"HTTP 500: no such \[31mkernel"):
        await collect(make(server), request(3))


@pytest.mark.parametrize("code", [400, 401, 403, 404, 405])
async def test_a_refusal_for_good_is_said_at_once(server: Double, make: Make, code: int) -> None:
    server.always = status(code, {"error": {"message": "the model `x` does not exist"}})
    with pytest.raises(BackendError, match=f"{server.url}: HTTP {code}: the model `x` does not"):
        await collect(make(server), request(9))
    assert server.most_open <= 9


async def test_an_exhausted_quota_is_not_waited_for(server: Double, make: Make) -> None:
    server.always = status(429, {"error": {"message": "Pay.", "code": "insufficient_quota"}})
    with pytest.raises(BackendError, match="Pay"):
        await collect(make(server), request(1))


async def test_a_redirect_is_not_followed(server: Double, make: Make) -> None:
    async with Double() as elsewhere:
        server.always = status(307, Location=f"{elsewhere.url}/chat/completions")
        with pytest.raises(BackendError, match="redirects to"):
            await collect(make(server, key="secret-key"), request(1))
        assert elsewhere.requests == []


async def test_the_key_is_sent_and_never_repeated(server: Double, make: Make) -> None:
    await collect(make(server, key="secret-key"), request(1))
    assert server.headers[0]["Authorization"] == "Bearer secret-key"
    server.always = status(401, {"error": {"message": "Incorrect API key: secret-key."}})
    with pytest.raises(BackendError) as caught:
        await collect(make(server, key="secret-key"), request(1))
    assert "secret-key" not in str(caught.value)
    assert "[the key]" in str(caught.value)


async def test_requests_that_fail_together_are_told_of_once(server: Double, make: Make) -> None:
    """What the others failed of is no news: asyncio would print a traceback of each."""
    untold: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: untold.append(context))
    server.always = status(404, {"error": {"message": "the model `x` does not exist"}})
    with pytest.raises(BackendError):
        await collect(make(server), request(9))
    gc.collect()
    assert untold == []
