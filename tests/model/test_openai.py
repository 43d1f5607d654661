"""The openai backend against a double of a server: whatever it does, each number comes once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import Any

import pytest

from model.accounting import MeteredBackend, meter_for
from model.backend import BackendError, SampleRequest, sample_seed
from model.openai import OpenAIBackend
from model.settings import ModelSettings
from tests.model import openai_double as double_of
from tests.model.collecting import collect
from tests.model.openai_double import MODEL, Double, Fault, answer, program, status
from tests.model.statements import STATEMENTS

STATEMENT = "Add one to n."


@pytest.fixture
async def server() -> AsyncIterator[Double]:
    async with Double() as server:
        yield server


Make = Callable[..., MeteredBackend]


@pytest.fixture
async def make(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Make]:
    """Build backends that are closed in the end and wait a thousandth of the usual pauses."""
    monkeypatch.setattr("model.openai_endpoints.FIRST_REST_S", 0.0005)
    monkeypatch.setattr("model.openai.PAUSE_S", 0.00025)
    backends: list[MeteredBackend] = []

    def build(*servers: Double, key: str = "", **changes: Any) -> MeteredBackend:
        urls = tuple(server.url for server in servers)
        settings = ModelSettings(backend="openai", endpoints=urls, **changes)
        meter = meter_for(settings)
        backend = OpenAIBackend(settings, meter, model=MODEL, key=key)
        backends.append(MeteredBackend(backend, meter))
        return backends[-1]

    yield build
    for backend in backends:
        await backend.close()


def request(count: int, first: int = 0, **changes: Any) -> SampleRequest:
    defaults: dict[str, Any] = {"problem": "1A", "statement": STATEMENT, "seed": 5}
    defaults |= {"languages": ("python3",)}
    return SampleRequest(first=first, count=count, **defaults | changes)


def seed_of(number: int, problem: str = "1A", seed: int = 5) -> int:
    return sample_seed(seed, problem, number) % (1 << 31)


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


# Trouble

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


# What a server takes


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


# Accounts and endings


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
