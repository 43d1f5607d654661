"""The openai backend against a double of a server: each number gets the answer to its own seed."""

from __future__ import annotations

from contextlib import aclosing
from typing import Any

import pytest

from model.backend import BackendError
from tests.model import openai_double as double_of
from tests.model.asking import Make, request, seed_of
from tests.model.collecting import collect
from tests.model.openai_double import MODEL, Double, Fault, answer, program
from tests.model.statements import STATEMENTS


@pytest.mark.parametrize("api", ["chat", "completions"])
@pytest.mark.parametrize("streams", [True, False])
async def test_each_number_gets_the_answer_to_its_own_seed(
    server: Double, make: Make, api: str, streams: bool
) -> None:
    if not streams:
        server.always = double_of.refusing("stream")
    if api == "completions":
        server.text = program
    samples = await collect(make(server, api=api), request(30, first=3))
    for number, sample in samples.items():
        assert sample.source == program(seed_of(number))
        assert sample.finished
        assert (sample.num_tokens, sample.prompt_tokens) == (5, 7)


async def test_languages_take_turns_and_are_asked_for(server: Double, make: Make) -> None:
    server.text = lambda seed, place: f"```\nx = {seed}\n```"
    samples = await collect(make(server), request(8, languages=("python3", "rust", "cpp")))
    assert [samples[n].language for n in range(8)] == ["python3", "cpp"] * 4
    for sent in server.requests:
        language = ["python3", "cpp"][[seed_of(n) for n in range(8)].index(sent["seed"]) % 2]
        name = {"python3": "Python 3", "cpp": "C++17"}[language]
        assert name in sent["messages"][0]["content"]


async def test_a_language_that_is_answered_instead_is_named(server: Double, make: Make) -> None:
    server.text = lambda seed, place: "```cpp\nint main() {}\n```"
    both = await collect(make(server), request(2, languages=("python3", "cpp")))
    assert [both[n].language for n in (0, 1)] == ["cpp", "cpp"]
    only = await collect(make(server), request(1))
    assert only[0].language == "python3"


async def test_unknown_languages_alone_are_refused(server: Double, make: Make) -> None:
    with pytest.raises(BackendError, match="python3, cpp only"):
        await collect(make(server), request(1, languages=("rust",)))


@pytest.mark.parametrize("most", [64, 2, 1])
async def test_several_answers_per_request(server: Double, make: Make, most: int) -> None:
    """Whether a server gives all that are asked for, some or one: each number comes once."""
    server.max_choices = most
    backend = make(server, answers_per_request=4)
    samples = await collect(backend, request(22, first=1, languages=("python3", "cpp")))
    assert len({sample.source for sample in samples.values()}) == 22
    usage = backend.usage
    assert usage.answer_tokens == 5 * 22
    assert usage.prompt_tokens == 7 * len(server.requests)
    assert (len(server.requests) < 22) == (most > 1)


@pytest.mark.parametrize("fault", [double_of.endless, double_of.silent])
async def test_closing_the_stream_cuts_the_server_off(
    server: Double, make: Make, fault: Fault
) -> None:
    server.faults.append(double_of.Double.reply)
    server.always = fault
    backend = make(server)
    async with aclosing(backend.sample(request(1000))) as stream:
        await anext(stream)
    await server.idle.wait()
    assert server.cut_off > 0


async def test_a_consumer_that_does_not_take_stops_the_asking(server: Double, make: Make) -> None:
    backend = make(server, requests=8)
    async with aclosing(backend.sample(request(1000))) as slow:
        await anext(slow)
        await collect(backend, request(50, problem="1B"))
        mine = {seed_of(n) for n in range(1000)}
        assert sum(sent["seed"] in mine for sent in server.requests) <= 2 * 8 + 2


async def test_closing_the_backend_ends_open_requests(server: Double, make: Make) -> None:
    server.faults.append(double_of.Double.reply)
    server.always = double_of.endless
    backend = make(server)
    stream = backend.sample(request(1000))
    await anext(stream)
    await backend.close()
    with pytest.raises(BackendError, match="closed"):
        async for _ in stream:
            pass


async def test_an_answer_cut_by_the_token_limit_is_not_finished(server: Double, make: Make) -> None:
    async def cut(_d: Double, asked: Any, _p: dict[str, Any]) -> Any:
        response = await double_of.begin_stream(asked)
        await double_of.send(response, double_of.choice("```python\nx = 1\ny", chat=True))
        await double_of.send(response, double_of.choice("", chat=True, reason="length"))
        return response

    server.always = cut
    (sample,) = (await collect(make(server), request(1))).values()
    assert (sample.source, sample.finished) == ("x = 1\ny\n", False)


async def test_a_reasoning_model_is_heard_without_its_thoughts(server: Double, make: Make) -> None:
    server.faults.append(double_of.thinking("```python\nwrong\n```", answer(1)))
    server.faults.append(double_of.thinking("", f"<think>\n```python\nno\n```</think>{answer(2)}"))
    samples = await collect(make(server, requests=1), request(2))
    assert {s.source for s in samples.values()} == {program(1), program(2)}


async def test_halves_of_characters_and_nul_pass(server: Double, make: Make) -> None:
    server.always = double_of.raw(
        r'{"choices": [{"message": {"content": "```python\nx = \"\ud83d\u0000\"\n```"}}]}'
    )
    (sample,) = (await collect(make(server), request(1))).values()
    assert sample.source.encode().startswith(b'x = "')


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS)
@pytest.mark.parametrize("api", ["chat", "completions"])
async def test_no_statement_breaks_the_request_or_the_answer(
    server: Double, make: Make, api: str, statement: str
) -> None:
    backend = make(server, api=api)
    samples = await collect(backend, request(4, statement=statement, languages=("python3", "cpp")))
    assert all(s.source == program(seed_of(n)) for n, s in samples.items())
    for sent in server.requests:
        assert sent["model"] == MODEL
        text = sent["prompt"] if api == "completions" else sent["messages"][0]["content"]
        assert len(sent.get("messages", [0])) == 1
        assert len(text) < 60_000
        assert "\x00" not in text
        assert "<|im_start|>" not in text
