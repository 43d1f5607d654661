"""What a server's error means, and which of its optional parameters a server takes. Pure.

Servers differ in what they take: a parameter that one refuses by name is left out from then on
(:class:`Dialect`). A server's words are cleaned before they are shown.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

_OPTIONAL = ("stream_options", "stream", "seed", "top_k", "top_p", "temperature", "n", "stop")
_TOO_LONG = re.compile(
    r"context|too long|too large|max(?:imum)?[ _](?:model[ _])?len|at most \d+ (?:completion )?tok",
    re.IGNORECASE,
)
_PROMPT_TOO_LONG = re.compile(r"request \(\d+ tokens\) exceeds", re.IGNORECASE)  # llama.cpp's
_MOST = re.compile(r"(?:<=|at most|less than or equal to)\s*(\d{1,6})\b", re.IGNORECASE)
_WORDS_SHOWN = 300


class ServerError(Exception):
    """Base of what a server does instead of answering; the message is clean, on one line."""


class Busy(ServerError):
    """The server asks for a pause, or says nothing for too long."""

    def __init__(self, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class Gone(ServerError):
    """No connection, or none behind the proxy."""


class Broken(ServerError):
    """It failed, hung up in mid-answer, or sent what is no answer."""


class Mute(Broken):
    """It began a stream and ended it without a word; some servers hide an error so."""


class TooLong(ServerError):
    """Prompt and answer do not fit its context, or not even the prompt: ``is_prompt_alone``."""

    def __init__(self, message: str, *, is_prompt_alone: bool = False) -> None:
        super().__init__(message)
        self.is_prompt_alone = is_prompt_alone


class Adapted(ServerError):
    """It refused an optional parameter, which the dialect leaves out from now on, or lowers."""


class Refused(ServerError):
    """It will never answer this: a wrong key, a wrong model, a request that it does not know."""


class Fault(msgspec.Struct, frozen=True):
    """What an error response says: ``parameter`` is the one it names as wrong, if any."""

    message: str
    parameter: str = ""
    code: str = ""


class Dialect:
    """Which optional parameters a server takes, as far as is known.

    ``most_answers`` is how many it gives to one request.
    """

    def __init__(self) -> None:
        self.refused: set[str] = set()
        self.tokens_key = "max_tokens"
        self.most_answers = 1 << 20

    def fitted(self, payload: dict[str, Any], max_tokens: int) -> dict[str, Any]:
        """The payload as this server takes it."""
        kept = {key: value for key, value in payload.items() if key not in self.refused}
        if "stream" not in kept:
            kept.pop("stream_options", None)
        return kept | {self.tokens_key: max_tokens}

    def learn(self, fault: Fault, sent: dict[str, Any]) -> str:
        """Leave out the parameter that an error names; returns its name, or "" for none.

        An ``n`` that is only too large is lowered to what the error allows.
        """
        if "max_completion_tokens" in fault.message and "max_tokens" in sent:
            self.tokens_key = "max_completion_tokens"
            return "max_tokens"
        for name in _OPTIONAL:
            named = name == fault.parameter or re.search(rf"['\"`]{name}['\"`]", fault.message)
            worded = len(name) > 1 and re.search(rf"\b{name}\b", fault.message)
            if name in sent and (named or worded):
                most = _MOST.search(fault.message) if name == "n" else None
                if most and 1 < int(most[1]) < sent["n"]:
                    self.most_answers = int(most[1])
                    return f"n above {most[1]}"
                self.refused.add(name)
                return name
        return ""


def error_for(
    status: int, headers: dict[str, str], body: bytes, sent: dict[str, Any], dialect: Dialect
) -> ServerError:
    """What an error response means; the dialect learns from it what ``sent`` should have lacked.

    Args:
        status: HTTP status, not 200.
        headers: by lower-case name.
        body: as received.
        sent: the payload that was answered so.
        dialect: what is known of the server.
    """
    fault = read_fault(body)
    words = f"HTTP {status}" + (f": {fault.message}" if fault.message else "")
    if status in {429, 503, 529} and fault.code != "insufficient_quota":
        return Busy(words, retry_after_s(headers.get("retry-after", "")))
    if status in {502, 504}:
        return Gone(words)
    if status >= 500 or status in {408, 409, 425}:
        return Broken(words)
    if 300 <= status < 400:
        return Refused(f"redirects to {clean(headers.get('location', '?'))}")
    if status in {400, 413, 422}:
        return _unsuited(words, fault, sent, dialect)
    return Refused(words)


def _unsuited(words: str, fault: Fault, sent: dict[str, Any], dialect: Dialect) -> ServerError:
    """A request that was understood and not taken."""
    lengths = fault.parameter in {"", "messages", "prompt", "max_tokens", "max_completion_tokens"}
    renamed = re.search(r"max_completion_tokens.{0,3} instead", fault.message)
    if lengths and not renamed and _TOO_LONG.search(f"{fault.code} {fault.message}"):
        is_prompt_alone = _PROMPT_TOO_LONG.search(fault.message) is not None
        return TooLong(words, is_prompt_alone=is_prompt_alone)
    name = dialect.learn(fault, sent)
    return Adapted(name) if name else Refused(words)


def retry_after_s(value: str) -> float | None:
    """``Retry-After`` in seconds, from a number or a date (RFC 9110, 10.2.3); None for neither."""
    if re.fullmatch(r"\s*\d{1,9}(?:\.\d{1,9})?\s*", value, re.ASCII):
        return float(value)
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    if when.tzinfo is None:
        return None
    return max(0.0, (when - dt.datetime.now(dt.UTC)).total_seconds())


def decoded(data: bytes) -> dict[str, Any]:
    """A JSON object; halves of characters pass, for an answer may hold them.

    Raises:
        Broken: it is none.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        shown = clean(data[:80].decode(errors="replace"))
        raise Broken(f"sent what is not JSON: {shown!r}") from None
    if not isinstance(value, dict):
        raise Broken("sent JSON that is no object")
    return value


def read_fault(body: bytes) -> Fault:
    """What the body of an error response says; plain text is a message."""
    try:
        return fault_of(decoded(body))
    except Broken:
        return Fault(clean(body[:_WORDS_SHOWN].decode(errors="replace")))


def fault_of(body: dict[str, Any]) -> Fault:
    """The error object of OpenAI, of FastAPI (a list of details) or of others."""
    error = body.get("error", body)
    if isinstance(error, str):
        return Fault(clean(error))
    if not isinstance(error, dict):
        return Fault("")
    detail = error.get("detail")
    if isinstance(detail, list) and detail and isinstance(detail[0], dict):
        place = detail[0].get("loc")
        name = str(place[-1]) if isinstance(place, list) and place else ""
        return Fault(clean(f"{name}: {detail[0].get('msg', '')}"), name)
    message = error.get("message") or detail or ""
    return Fault(clean(str(message)), str(error.get("param") or ""), str(error.get("code") or ""))


def clean(text: str) -> str:
    """A server's words on one line, without control characters, at most 300 characters."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text[:2000]).split())
    return words if len(words) <= _WORDS_SHOWN else f"{words[:_WORDS_SHOWN]} [...]"
