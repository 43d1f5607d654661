"""What errors of real servers mean; their words as those servers write them."""

from __future__ import annotations

import datetime as dt
import json
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.openai_faults import (
    Adapted,
    Broken,
    Busy,
    Dialect,
    Gone,
    Refused,
    ServerError,
    TooLong,
    clean,
    error_for,
    retry_after_s,
)

SENT = {"model": "m", "messages": [], "max_tokens": 4096, "seed": 1, "n": 2, "temperature": 1.0}


def openai(message: str, **fields: Any) -> Any:
    return {"error": {"message": message, "type": "invalid_request_error"} | fields}


CASES: list[tuple[str, int, Any, type[ServerError]]] = [
    (
        "OpenAI, context",
        400,
        openai(
            "This model's maximum context length is 8192 tokens. However, your messages resulted "
            "in 9000 tokens. Please reduce the length of the messages.",
            param="messages",
            code="context_length_exceeded",
        ),
        TooLong,
    ),
    (
        "vLLM, answer too long",
        400,
        {
            "object": "error",
            "message": "'max_tokens' or 'max_completion_tokens' is too large: 4096. This model's "
            "maximum context length is 2048 tokens and your request has 53 input tokens",
            "code": 400,
        },
        TooLong,
    ),
    (
        "OpenAI, more than the model writes",
        400,
        openai("max_tokens is too large: 100000. This model supports at most 16384 completion "),
        TooLong,
    ),
    (
        "llama.cpp, context",
        400,
        openai("the request exceeds the available context size", type="exceed_context_size_error"),
        TooLong,
    ),
    (
        "OpenAI, newer models",
        400,
        openai(
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
            "'max_completion_tokens' instead.",
            param="max_tokens",
            code="unsupported_parameter",
        ),
        Adapted,
    ),
    (
        "OpenAI, fixed temperature",
        400,
        openai(
            "Unsupported value: 'temperature' does not support 0.7 with this model.",
            param="temperature",
            code="unsupported_value",
        ),
        Adapted,
    ),
    (
        "FastAPI, unknown field",
        422,
        {"detail": [{"type": "extra_forbidden", "loc": ["body", "seed"], "msg": "Not permitted"}]},
        Adapted,
    ),
    ("plain words", 400, "`n` > 1 is not supported", Adapted),
    (
        "OpenAI, no such model",
        404,
        openai("The model `gpt-9` does not exist", code="model_not_found"),
        Refused,
    ),
    ("Ollama, no such model", 404, {"error": "model 'x' not found"}, Refused),
    ("a model that is not one of the list", 400, openai("Invalid model name"), Refused),
    ("payload", 413, "request entity too large", TooLong),
    ("overloaded", 529, openai("Overloaded"), Busy),
    ("a proxy", 504, "<html>Gateway Time-out</html>", Gone),
    ("a crash", 500, openai("CUDA out of memory"), Broken),
    ("no money", 429, openai("You exceeded", code="insufficient_quota"), Refused),
]


@pytest.mark.parametrize(
    ("status", "body", "meaning"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_servers_say_is_understood(status: int, body: Any, meaning: type[ServerError]) -> None:
    text = body if isinstance(body, str) else json.dumps(body)
    error = error_for(status, {}, text.encode(), SENT, Dialect())
    assert type(error) is meaning
    if meaning is not Adapted:
        assert str(status) in str(error)


def test_what_was_refused_is_not_sent_again() -> None:
    dialect = Dialect()
    for name in ("seed", "temperature", "n"):
        body = json.dumps(openai(f"Unsupported parameter: '{name}'", param=name)).encode()
        assert str(error_for(400, {}, body, dialect.fitted(SENT, 9), dialect)) == name
        # The same from a request that was under way meanwhile.
        assert type(error_for(400, {}, body, SENT, dialect)) is Adapted
        assert type(error_for(400, {}, body, dialect.fitted(SENT, 9), dialect)) is Refused
    assert set(dialect.fitted(SENT, 9)) == {"model", "messages", "max_tokens"}


def test_the_newer_name_of_the_limit_is_used_from_then_on() -> None:
    dialect = Dialect()
    body = (
        b'{"error": {"message": "Use \'max_completion_tokens\' instead.", "param": "max_tokens"}}'
    )
    payload = {"model": "m", "messages": []}
    sent = dialect.fitted(payload, 7)
    assert sent["max_tokens"] == 7
    assert type(error_for(400, {}, body, sent, dialect)) is Adapted
    assert type(error_for(400, {}, body, sent, dialect)) is Adapted
    assert dialect.fitted(payload, 7) == payload | {"max_completion_tokens": 7}


def test_stream_options_go_with_the_stream() -> None:
    dialect = Dialect()
    dialect.refused.add("stream")
    fitted = dialect.fitted({"stream": True, "stream_options": {"include_usage": True}}, 1)
    assert fitted == {"max_tokens": 1}


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0.0), ("1.5", 1.5), (" 30 ", 30.0), ("", None), ("soon", None), ("-1", None)],
)
def test_retry_after_as_a_number(value: str, seconds: float | None) -> None:
    assert retry_after_s(value) == seconds


def test_retry_after_as_a_date() -> None:
    now = dt.datetime.now(dt.UTC)
    ahead = retry_after_s(format_datetime(now + dt.timedelta(hours=1), usegmt=True))
    assert ahead is not None
    assert 3500 < ahead <= 3600
    assert retry_after_s("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert retry_after_s("Wed, 21 Oct 2015 07:28:00 -0000") is None


@given(st.integers(201, 599), st.binary(max_size=200), st.text(max_size=20))
def test_any_response_means_something_on_one_clean_line(
    status: int, body: bytes, header: str
) -> None:
    headers = {"retry-after": header, "location": header}
    error = error_for(status, headers, body, SENT, Dialect())
    assert isinstance(error, ServerError)
    assert str(error).isprintable()


KEYS = st.sampled_from(["error", "message", "detail", "loc", "msg", "param", "code"])
JSON = st.recursive(
    st.none() | st.text() | st.integers(), lambda x: st.lists(x) | st.dictionaries(KEYS, x)
)


@given(JSON)
def test_any_json_means_something(body: Any) -> None:
    assert str(error_for(400, {}, json.dumps(body).encode(), SENT, Dialect())).isprintable()


def test_words_are_short_and_clean() -> None:
    assert clean("a\x1b[31m\n b\u202e") == "a [31m b"
    assert len(clean("x" * 10_000)) < 320
