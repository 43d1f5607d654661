"""A double of an OpenAI-compatible server, on a real socket, that does what servers do wrong.

It answers with a program that names the request's seed, so that a test sees which answer belongs
to which request. Faults are a queue: each request takes the next one, and where none is left is
answered well.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Self

from aiohttp import web

MODEL = "double-1"
Fault = Callable[["Double", web.Request, dict[str, Any]], Awaitable[web.StreamResponse]]


def program(seed: int, place: int = 0) -> str:
    return f"# {seed} {place}\nprint(int(input()) + 1)\n"


def answer(seed: int, place: int = 0) -> str:
    return f"Add one.\n\n```python\n{program(seed, place)}```\nThat is all."


class Double:
    """The server; ``requests`` holds the payloads it was sent, ``open`` how many are under way."""

    def __init__(self) -> None:
        self.faults: deque[Fault] = deque()
        self.always: Fault | None = None
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.models: list[str] | None = [MODEL]
        self.text = answer
        self.counts = True
        self.max_choices = 64
        self.open = self.most_open = self.cut_off = 0
        self.idle = asyncio.Event()
        self.port = 0
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def __aenter__(self) -> Self:
        await self.appear()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.vanish()

    async def appear(self) -> None:
        """Listen; the second time on the same port."""
        app = web.Application(client_max_size=8 << 20)
        app.router.add_get("/v1/models", self._models)
        app.router.add_post("/v1/chat/completions", self._serve)
        app.router.add_post("/v1/completions", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.01, handler_cancellation=True)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def vanish(self) -> None:
        """Stop listening and cut every connection."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _models(self, request: web.Request) -> web.Response:
        if self.models is None:
            raise web.HTTPNotFound
        return web.json_response({"data": [{"id": name} for name in self.models]})

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        payload = await request.json()
        self.requests.append(payload)
        self.headers.append(dict(request.headers))
        self.open += 1
        self.idle.clear()
        self.most_open = max(self.most_open, self.open)
        try:
            fault = self.faults.popleft() if self.faults else self.always
            if fault is not None:
                return await fault(self, request, payload)
            return await self.reply(request, payload)
        except asyncio.CancelledError:
            self.cut_off += 1
            raise
        finally:
            self.open -= 1
            if not self.open:
                self.idle.set()

    async def reply(self, request: web.Request, payload: dict[str, Any]) -> web.StreamResponse:
        """A good answer: streamed where that was asked for."""
        chat = request.path.endswith("/chat/completions")
        places = range(min(payload.get("n", 1), self.max_choices))
        texts = [self.text(payload.get("seed", -1), place) for place in places]
        usage = {"prompt_tokens": 7, "completion_tokens": 5 * len(texts)}
        if not payload.get("stream"):
            key = (lambda t: {"message": {"content": t}}) if chat else (lambda t: {"text": t})
            choices = [{"index": i, "finish_reason": "stop"} | key(t) for i, t in enumerate(texts)]
            body = {"choices": choices} | ({"usage": usage} if self.counts else {})
            return web.json_response(body)
        response = await begin_stream(request)
        for place, text in enumerate(texts):
            for piece in (text[:9], text[9:]):
                await send(response, choice(piece, chat, place))
            await send(response, choice("", chat, place, "stop"))
        if self.counts and payload.get("stream_options", {}).get("include_usage"):
            await send(response, {"choices": [], "usage": usage})
        await response.write(b"data: [DONE]\n\n")
        return response


class LlamaServer(Double):
    """As llama.cpp's own server answers (seen with its build 11549).

    It is there before its model is (503), takes ``n`` up to its slots, measures the prompt alone
    against a slot's context, and sends an account behind each answer, of that answer alone.
    """

    slots = 4
    context = 4096
    is_loading = False

    async def _models(self, request: web.Request) -> web.Response:
        return _loading() if self.is_loading else await super()._models(request)

    async def reply(self, request: web.Request, payload: dict[str, Any]) -> web.StreamResponse:
        """Refuse what the server refuses; else send the answers, in any order."""
        if self.is_loading:
            return _loading()
        wanted = payload.get("n", 1)
        if wanted > self.slots:
            span = f"1 <= value <= {self.slots}, but got {wanted}"
            return _llama_error(f"Field 'n': Value must be between {span}", "invalid_request_error")
        prompt = json.dumps(payload.get("messages") or payload["prompt"])
        if len(prompt) > self.context:
            told = f"request ({len(prompt)} tokens) exceeds the available context size "
            told += f"({self.context} tokens), try increasing it"
            return _llama_error(told, "exceed_context_size_error")
        chat = request.path.endswith("/chat/completions")
        response = await begin_stream(request)
        for place in reversed(range(wanted)):
            text = self.text(payload["seed"], place)
            await send(response, choice(text, chat, place))
            await send(response, choice("", chat, place, "stop"))
            usage = {"prompt_tokens": 7, "completion_tokens": 5 + place}
            await send(response, {"choices": [], "usage": usage})
        await response.write(b"data: [DONE]\n\n")
        return response


def _loading() -> web.Response:
    return _llama_error("Loading model", "unavailable_error", 503)


def _llama_error(message: str, kind: str, code: int = 400) -> web.Response:
    error = {"message": message, "type": kind, "code": code}
    return web.json_response({"error": error}, status=code)


def choice(piece: str, chat: bool, place: int = 0, reason: str | None = None) -> dict[str, Any]:
    content = {"delta": {"content": piece}} if chat else {"text": piece}
    return {"choices": [{"index": place, "finish_reason": reason} | content]}


async def begin_stream(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    return response


async def send(response: web.StreamResponse, event: dict[str, Any]) -> None:
    await response.write(b"data: " + json.dumps(event).encode() + b"\n\n")


# Faults


def status(code: int, body: Any = None, **headers: str) -> Fault:
    """An error response; ``body`` is JSON, or text as it is."""

    async def fault(_d: Double, _r: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        text = body if isinstance(body, str) else json.dumps(body)
        return web.Response(status=code, text=text, headers=named)

    return fault


def raw(text: str, content_type: str = "application/json") -> Fault:
    """A 200 with this body."""

    async def fault(_d: Double, _r: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
        return web.Response(text=text, headers={"Content-Type": content_type})

    return fault


def thinking(thought: str, said: str) -> Fault:
    """A reasoning model: the thought apart, then the answer."""

    async def fault(_d: Double, request: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
        response = await begin_stream(request)
        delta = {"reasoning_content": thought, "content": None}
        await send(response, {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
        await send(response, choice(said, chat=True))
        await send(response, choice("", chat=True, reason="stop"))
        await response.write(b"data: [DONE]\n\n")
        return response

    return fault


async def dropped(_d: Double, request: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
    """Hang up before a word is said."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def truncated(
    _d: Double, request: web.Request, payload: dict[str, Any]
) -> web.StreamResponse:
    """Half an answer, and the connection is gone."""
    response = await begin_stream(request)
    await send(response, choice("```python\nprint(", chat=True))
    assert request.transport is not None
    request.transport.abort()
    return response


async def ended_early(_d: Double, request: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
    """Half an answer, and a clean end without a reason: an interrupted llama.cpp server."""
    response = await begin_stream(request)
    await send(response, choice("```python\nprint(", chat=True))
    return response


async def failed_midway(_d: Double, request: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
    response = await begin_stream(request)
    await send(response, choice("```python\nprint(", chat=True))
    await send(response, {"error": {"message": "out of memory", "code": 500}})
    return response


async def silent(_d: Double, request: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
    """Comments that keep the connection, and never an answer."""
    response = await begin_stream(request)
    while True:
        await response.write(b": keep-alive\n\n")
        await asyncio.sleep(0.01)


async def endless(_d: Double, request: web.Request, _p: dict[str, Any]) -> web.StreamResponse:
    """An answer that never ends."""
    response = await begin_stream(request)
    while True:
        await send(response, choice("a", chat=True))
        await asyncio.sleep(0.001)


def refusing(name: str, message: str = "Unsupported parameter: '{}'") -> Fault:
    """A server that refuses an optional parameter as long as it is sent."""

    async def fault(
        double: Double, request: web.Request, sent: dict[str, Any]
    ) -> web.StreamResponse:
        if name in sent:
            error = {"message": message.format(name), "type": "invalid_request_error"}
            return web.json_response({"error": error}, status=400)
        return await double.reply(request, sent)

    return fault


def context(tokens: int) -> Fault:
    """A server whose context holds so many characters of prompt and tokens of answer together."""

    async def fault(
        double: Double, request: web.Request, sent: dict[str, Any]
    ) -> web.StreamResponse:
        needed = len(json.dumps(sent.get("messages") or sent["prompt"])) + sent["max_tokens"]
        if needed > tokens:
            message = f"This model's maximum context length is {tokens} tokens, not {needed}."
            error = {"message": message, "code": "context_length_exceeded"}
            return web.json_response({"error": error}, status=400)
        return await double.reply(request, sent)

    return fault
