"""What a server does not take is left out or made to fit, and the account of it all is exact."""

from __future__ import annotations

from typing import Any

import pytest

from model.backend import BackendError
from tests.model import openai_double as double_of
from tests.model.asking import Make, request
from tests.model.collecting import collect
from tests.model.openai_double import Double, LlamaServer


@pytest.mark.parametrize("name", ["seed", "temperature", "stream", "stream_options", "top_p", "n"])
async def test_an_optional_parameter_that_is_refused_is_left_out(
    server: Double, make: Make, name: str
) -> None:
    server.always = double_of.refusing(name)
    backend = make(server, top_p=0.9, answers_per_request=3)
    await collect(backend, request(9))
    assert name not in server.requests[-1]
    assert any(name in note for note in backend.usage.notes)
    before = len(server.requests)
    await collect(backend, request(3, first=9))
    assert all(name not in sent for sent in server.requests[before:])


async def test_a_server_with_the_newer_name_of_the_limit(server: Double, make: Make) -> None:
    message = "Unsupported parameter: '{}'. Use 'max_completion_tokens' instead."
    server.always = double_of.refusing("max_tokens", message)
    await collect(make(server, answer_tokens=777), request(5))
    assert server.requests[-1]["max_completion_tokens"] == 777


async def test_a_context_that_is_too_small_shortens_the_answer_then_the_statement(
    server: Double, make: Make
) -> None:
    server.always = double_of.context(4000)
    backend = make(server)
    await collect(backend, request(6))
    assert server.requests[-1]["max_tokens"] == 2048
    long = "word " * 3000
    await collect(backend, request(6, problem="1B", statement=long))
    assert server.requests[-1]["max_tokens"] == 512
    assert "characters left out" in server.requests[-1]["messages"][0]["content"]
    assert {note.split(":")[0] for note in backend.usage.notes} == {"1A", "1B"}
    server.always = double_of.context(600)
    with pytest.raises(BackendError, match="maximum context length"):
        await collect(backend, request(1))


async def test_an_error_that_a_stream_hides_is_asked_for(server: Double, make: Make) -> None:
    """llama.cpp's Python server ends a stream without a word where the prompt is too long."""
    plain = double_of.context(3000)

    async def hiding(one: Double, asked: Any, sent: dict[str, Any]) -> Any:
        response = await plain(one, asked, sent)
        if response.status == 400 and sent.get("stream"):
            return await double_of.raw("", "text/event-stream")(one, asked, sent)
        return response

    server.always = hiding
    backend = make(server)
    await collect(backend, request(3))
    assert "tokens of answer are all that fit" in backend.usage.notes[0]


async def test_the_account_is_exact(server: Double, make: Make) -> None:
    backend = make(server, prompt_price=2.0, answer_price=10.0)
    await collect(backend, request(10))
    usage = backend.usage
    assert (usage.samples, usage.prompt_tokens, usage.answer_tokens) == (10, 70, 50)
    assert usage.cost == pytest.approx((70 * 2 + 50 * 10) / 1e6)
    assert usage.wall_s > 0
    assert make(server).usage.cost is None


async def test_what_was_cut_off_is_paid_for(server: Double, make: Make) -> None:
    server.faults.append(double_of.truncated)
    backend = make(server, answer_price=1e6)
    await collect(backend, request(1))
    assert (backend.usage.wasted_tokens, backend.usage.cost) == (1, 6.0)


async def test_tokens_that_are_not_told_are_counted_by_pieces(server: Double, make: Make) -> None:
    server.counts = False
    backend = make(server)
    await collect(backend, request(2))
    assert backend.usage.answer_tokens == 4
    assert any("does not count tokens" in note for note in backend.usage.notes)


@pytest.mark.parametrize("asked_for", [3, 4, 9])
async def test_llama_cpp_counts_each_answer_and_gives_as_many_as_it_has_slots(
    make: Make, asked_for: int
) -> None:
    async with LlamaServer() as server:
        backend = make(server, answers_per_request=asked_for, requests=1)
        await collect(backend, request(36))
        given = min(asked_for, server.slots)
        answered = [sent.get("n", 1) for sent in server.requests if sent.get("n", 1) <= 4]
        assert set(answered) == {given} if asked_for < 9 else {1, 4}
        assert backend.usage.answer_tokens == sum(5 * n + n * (n - 1) // 2 for n in answered)
        assert backend.usage.prompt_tokens == 7 * len(answered)
        assert any("n above 4" in note for note in backend.usage.notes) == (asked_for > 4)


async def test_an_account_that_is_sent_twice_counts_once(server: Double, make: Make) -> None:
    async def twice(_d: Double, asked: Any, _p: dict[str, Any]) -> Any:
        response = await double_of.begin_stream(asked)
        await double_of.send(response, double_of.choice("x = 1", chat=True, reason="stop"))
        for _ in range(2):
            usage = {"prompt_tokens": 7, "completion_tokens": 5}
            await double_of.send(response, {"choices": [], "usage": usage})
        return response

    server.always = twice
    backend = make(server)
    await collect(backend, request(2))
    assert (backend.usage.prompt_tokens, backend.usage.answer_tokens) == (14, 10)


async def test_where_the_prompt_alone_is_too_long_the_answer_stays_whole(make: Make) -> None:
    async with LlamaServer() as server:
        backend = make(server)
        await collect(backend, request(3, statement="n is given. " * 500))
        assert {sent["max_tokens"] for sent in server.requests} == {4096}
        assert all("statement was cut to" in note for note in backend.usage.notes)
