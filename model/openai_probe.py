"""What the configured servers serve, asked before anything is sampled.

The API key comes from the environment when it is needed; it is kept in the headers of the session
and nowhere else, and cut out of whatever a server says about it.
"""

from __future__ import annotations

import asyncio
import difflib
import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import aiohttp
import msgspec

from model.backend import BackendError
from model.openai_faults import Gone, Refused
from model.openai_wire import list_models
from model.settings import ModelSettings

PROBE_S = 10.0
CONNECT_S = 10.0
_NAMES_SHOWN = 5


class Found(msgspec.Struct, frozen=True):
    """What one server said: its models, None where it tells none, or why it cannot be used."""

    url: str
    models: tuple[str, ...] | None = None
    gone: str = ""
    refused: str = ""


def api_key(settings: ModelSettings, environ: Mapping[str, str] = os.environ) -> str:
    """The key from the configured variable; "" where none is configured.

    Raises:
        BackendError: the variable is not set, or holds what cannot be sent.
    """
    name = settings.api_key_variable
    if not name:
        return ""
    key = environ.get(name, "").strip()
    if not key:
        raise BackendError(f"model.api_key_variable names {name}, which is not set")
    if not (key.isascii() and key.isprintable()):
        raise BackendError(f"{name} holds what is no API key: it must be plain ASCII")
    return key


def open_session(key: str) -> aiohttp.ClientSession:
    """A session for all servers; how many requests are open is decided elsewhere."""
    return aiohttp.ClientSession(
        headers={"User-Agent": "upsolve"} | ({"Authorization": f"Bearer {key}"} if key else {}),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S),
        connector=aiohttp.TCPConnector(limit=0),
        cookie_jar=aiohttp.DummyCookieJar(),
    )


def without_key(text: str, key: str) -> str:
    """A server's words without the key, should it repeat it."""
    return text.replace(key, "[the key]") if key else text


async def probe(settings: ModelSettings, key: str) -> list[Found]:
    """Ask every server for its models."""
    async with open_session(key) as session:
        urls = [url.rstrip("/") for url in settings.endpoints]
        return list(await asyncio.gather(*(_found(session, url, key) for url in urls)))


def probe_now(settings: ModelSettings, key: str) -> list[Found]:
    """Like :func:`probe`, from code that is not asynchronous; blocks up to :data:`PROBE_S`."""
    with ThreadPoolExecutor(1) as aside:  # a running event loop takes no second one
        return aside.submit(asyncio.run, probe(settings, key)).result()


async def _found(session: aiohttp.ClientSession, url: str, key: str) -> Found:
    try:
        models = await list_models(session, url, PROBE_S)
    except Refused as error:
        return Found(url, refused=without_key(str(error), key))
    except Gone as error:
        return Found(url, gone=str(error))
    return Found(url, None if models is None else tuple(models))


def served_model(settings: ModelSettings, found: list[Found]) -> str:
    """The model to ask for: the configured one, which every server that tells must serve.

    Raises:
        BackendError: no server is there, one refuses the key, or the model is not served.
    """
    for server in found:
        if server.refused:
            raise BackendError(f"{server.url}: {server.refused}{_about_key(settings)}")
    there = [server for server in found if not server.gone]
    if not there:
        gone = "; ".join(f"{server.url}: {server.gone}" for server in found)
        raise BackendError(
            f"no server answers: {gone}; start one, wait until it is ready or set model.endpoints"
        )
    if not settings.served_model:
        return _only_model(there)
    for server in there:
        if server.models and not _serves(server.models, settings.served_model):
            raise BackendError(
                f"{server.url}: no model {settings.served_model!r}; "
                f"it serves {_some(server.models, settings.served_model)}: set model.served_model"
            )
    return settings.served_model


def _only_model(there: list[Found]) -> str:
    names = sorted({name for server in there for name in server.models or ()})
    if not names:
        raise BackendError(
            f"{there[0].url}: does not say which models it serves; set model.served_model"
        )
    if len(names) > 1:
        raise BackendError(
            f"{there[0].url}: serves {len(names)} models; set model.served_model to one of them: "
            f"{_some(tuple(names), '')}"
        )
    return names[0]


def _serves(models: tuple[str, ...], wanted: str) -> bool:
    return wanted in models or f"{wanted}:latest" in models  # Ollama's names have a tag


def _some(models: tuple[str, ...], wanted: str) -> str:
    """The names nearest to the wanted one, without what cannot be printed."""
    near = difflib.get_close_matches(wanted, models, n=_NAMES_SHOWN, cutoff=0.0) or models
    shown = ["".join(c for c in name if c.isprintable())[:100] for name in near[:_NAMES_SHOWN]]
    more = len(models) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _about_key(settings: ModelSettings) -> str:
    name = settings.api_key_variable
    return f" (the key is that of {name})" if name else "; set model.api_key_variable"
