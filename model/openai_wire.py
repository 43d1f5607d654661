"""OpenAI's HTTP API as servers speak it: one request and its answers.

Answers come as a stream of events, so that closing the connection stops the server's work and
silence is noticed; what a server sends in one piece is taken as well. Whatever it sends is hostile:
sizes are bounded and shapes are checked.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing, contextmanager
from typing import Any

import aiohttp
import msgspec

from model.openai_faults import (
    Broken,
    Busy,
    Dialect,
    Gone,
    Mute,
    clean,
    decoded,
    error_for,
    fault_of,
)

CHAT_PATH, COMPLETIONS_PATH, MODELS_PATH = "/chat/completions", "/completions", "/models"
EVENT_LIMIT = 4 << 20
"""Bytes of one event, or of a response that is not streamed, at most."""
STREAM_LIMIT = 256 << 20
"""Bytes of a whole stream, at most: a server wraps a token in some 300 of them."""


class Answer(msgspec.Struct):
    """One choice of a response.

    ``tokens`` is the server's own count, else that of the pieces that came.
    """

    text: str = ""
    tokens: int = 0
    ended: bool = False
    finished: bool = False


class Exchange:
    """One request on its way; what it received can still be read when it was cut off.

    ``heard`` is called for every piece of an answer that comes.
    """

    def __init__(self, heard: Callable[[], None] = lambda: None) -> None:
        self.prompt_tokens = 0
        self._heard = heard
        self._answers: dict[int, Answer] = {}
        self._counted = self._accounts = 0
        self._done = False

    @property
    def tokens(self) -> int:
        """Tokens received so far, as far as is known."""
        return max(self._counted, sum(answer.tokens for answer in self._answers.values()))

    @property
    def is_counted(self) -> bool:
        """Whether the server said how many tokens there were."""
        return self._counted > 0 or self.prompt_tokens > 0

    async def run(
        self,
        session: aiohttp.ClientSession,
        url: str,
        payload: dict[str, Any],
        dialect: Dialect,
        stall_s: float,
    ) -> list[Answer]:
        """Send the request and return its answers in order: one to ``payload["n"]`` of them.

        Raises:
            ServerError: there is no usable answer.
        """
        loop = asyncio.get_running_loop()
        with _connection_errors():
            try:
                async with (
                    asyncio.timeout(stall_s) as timer,
                    session.post(url, json=payload, allow_redirects=False) as response,
                ):
                    await _check(response, payload, dialect)
                    if response.content_type != "text/event-stream":
                        self._take_whole(decoded(await _whole(response)))
                    else:
                        async with aclosing(_events(response)) as events:
                            async for event in events:
                                timer.reschedule(loop.time() + stall_s)
                                self._take(event)
                                if self._done:
                                    break
            except TimeoutError as error:
                if isinstance(error, aiohttp.ConnectionTimeoutError):
                    raise
                raise Busy(f"said nothing for {stall_s:g} s") from None
        return self._ended(payload.get("n", 1))

    def _take(self, data: bytes) -> None:
        """One event of a stream."""
        if data == b"[DONE]":
            self._done = True
            return
        event = decoded(data)
        if event.get("error"):
            raise Broken(f"failed in mid-answer: {fault_of(event).message}")
        for choice in _choices(event):
            answer = self._answers.setdefault(_count(choice.get("index")), Answer())
            delta = choice.get("delta")
            delta = delta if isinstance(delta, dict) else {}
            text = _text(delta.get("content")) or _text(choice.get("text"))
            thought = _text(delta.get("reasoning_content")) or _text(delta.get("reasoning"))
            if text or thought:
                answer.tokens += 1
                self._heard()
            answer.text += text
            _end(answer, choice.get("finish_reason"))
        self._take_usage(event.get("usage"), alone=not _choices(event))

    def _take_whole(self, body: dict[str, Any]) -> None:
        """A response in one piece."""
        if body.get("error"):
            raise Broken(f"failed: {fault_of(body).message}")
        for place, choice in enumerate(_choices(body)):
            message = choice.get("message")
            message = message if isinstance(message, dict) else {}
            answer = Answer(_text(message.get("content")) or _text(choice.get("text")))
            _end(answer, choice.get("finish_reason") or "stop")
            self._answers[place] = answer
        self._take_usage(body.get("usage"))

    def _take_usage(self, usage: Any, *, alone: bool = False) -> None:
        """A server's account: of all answers so far or, in events ``alone``, also of each.

        llama.cpp sends one behind every answer; the prompt that they share it names each time.
        """
        if isinstance(usage, dict):
            self.prompt_tokens = _count(usage.get("prompt_tokens"))
            written = _count(usage.get("completion_tokens"))
            self._accounts += alone
            is_another = 1 < self._accounts <= len(self._answers)
            self._counted = self._counted + written if is_another else written

    def _ended(self, wanted: int) -> list[Answer]:
        """The answers; of the server's count of tokens each has an even share."""
        answers = [self._answers[place] for place in sorted(self._answers)][:wanted]
        if self._done and len(answers) == 1 and not answers[0].ended:
            answers[0].ended = answers[0].finished = True  # some servers give no reason
        if not answers:
            raise Mute("the answer holds no choice")
        if not all(answer.ended for answer in answers):
            raise Broken("the answer broke off")
        if self._counted:
            share, rest = divmod(self._counted, len(answers))
            for place, answer in enumerate(answers):
                answer.tokens = share + (place < rest)
        return answers


async def list_models(
    session: aiohttp.ClientSession, url: str, timeout_s: float
) -> list[str] | None:
    """The models that a server lists; None where it is there and does not tell.

    Raises:
        Gone: it cannot be reached, or asks for time: llama.cpp's does while it loads its model.
        Refused: it refuses the key.
    """
    with _connection_errors():
        try:
            async with (
                asyncio.timeout(timeout_s),
                session.get(url + MODELS_PATH, allow_redirects=False) as response,
            ):
                if response.status in {401, 403, 503}:
                    await _check(response, {}, Dialect())
                if response.status != 200:
                    return None
                data = decoded(await _whole(response)).get("data")
        except TimeoutError:
            raise Gone(f"no answer within {timeout_s:g} s") from None
        except Busy as error:
            raise Gone(str(error)) from None
        except Broken:
            return None
    models = data if isinstance(data, list) else []
    names = [model.get("id") for model in models if isinstance(model, dict)]
    return [name for name in names if isinstance(name, str)]


@contextmanager
def _connection_errors() -> Iterator[None]:
    """What goes wrong below HTTP, as server errors."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        cause = getattr(error, "os_error", error)
        number = getattr(cause, "errno", None)
        words = os.strerror(number) if number and number > 0 else clean(str(cause) or "no answer")
        raise Gone(f"cannot be reached ({words})") from None
    except (aiohttp.ClientError, ConnectionError) as error:
        words = clean(str(error) or type(error).__name__)
        raise Broken(f"the connection was lost ({words})") from None


async def _check(response: aiohttp.ClientResponse, sent: dict[str, Any], dialect: Dialect) -> None:
    """Raise what an error response means."""
    if response.status != 200:
        headers = {name.lower(): value for name, value in response.headers.items()}
        raise error_for(response.status, headers, await _whole(response), sent, dialect)


async def _whole(response: aiohttp.ClientResponse) -> bytes:
    """The body in one piece, if it is not too large."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > EVENT_LIMIT:
            raise Broken(f"sent more than {EVENT_LIMIT >> 20} MiB")
    return bytes(body)


async def _events(response: aiohttp.ClientResponse) -> AsyncGenerator[bytes, None]:
    """The data of a stream of server-sent events; comments and other fields are skipped."""
    rest, size = b"", 0
    async for chunk in response.content.iter_any():
        size += len(chunk)
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                yield line[5:].strip()
        if size > STREAM_LIMIT or len(rest) > EVENT_LIMIT:
            raise Broken(f"sent an event of more than {EVENT_LIMIT >> 20} MiB, or no end of them")


def _end(answer: Answer, reason: Any) -> None:
    if reason is not None:
        answer.ended = True
        answer.finished = reason != "length"


def _choices(body: dict[str, Any]) -> list[dict[str, Any]]:
    choices = body.get("choices")
    return [c for c in choices if isinstance(c, dict)] if isinstance(choices, list) else []


def _text(content: Any) -> str:
    """A text, or the texts of a list of parts."""
    if isinstance(content, list):
        parts = [part.get("text") for part in content if isinstance(part, dict)]
        return "".join(part for part in parts if isinstance(part, str))
    return content if isinstance(content, str) else ""


def _count(value: Any) -> int:
    return value if isinstance(value, int) and 0 <= value < 1 << 40 else 0
