"""``upsolve doctor``: what works on this machine, what is missing, and how to get it."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import click

from bot.commands.judge import standing_lines
from bot.commands.verb import Reply, configured, verb
from bot.config import Config, Resolved
from bot.errors import Exit, classify
from model.backend import BackendError


class Check(NamedTuple):
    """One thing looked at; ``ok`` is None where its absence only switches something off."""

    name: str
    ok: bool | None
    detail: str


@click.command()
@configured
@verb
def doctor(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Say what works on this machine and what is missing."""
    checks = list(_checks(resolved.config))
    marks = {True: "ok", None: "off", False: "MISSING"}
    text = "\n".join(f"{marks[c.ok]:<8}{c.name}: {c.detail}" for c in checks)
    failed = any(c.ok is False for c in checks)
    data = {"checks": [c._asdict() for c in checks]}
    return Reply(data, text, Exit.ENVIRONMENT if failed else Exit.DONE)


def _checks(config: Config) -> Iterator[Check]:
    for name, look in (("data folder", _data), ("rounds", _rounds), ("model", _model)):
        yield _guarded(name, look, config)
    yield from _servers(config)
    yield from _judge(config)


def _guarded(name: str, look: Callable[[Config], str], config: Config) -> Check:
    """Run one look; an error that people can act on becomes its finding."""
    try:
        return Check(name, True, look(config))
    except Exception as error:
        failure = classify(error)
        if failure is None:
            raise
        return Check(name, False, failure.message)


def _data(config: Config) -> str:
    folder = Path(config.bot.data).resolve()
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(existing, os.W_OK):
        raise PermissionError(13, "cannot be written; set bot.data", str(existing))
    return f"{folder} ({shutil.disk_usage(existing).free >> 30} GiB free)"


def _rounds(config: Config) -> str:
    from contest_sim.package import list_rounds  # noqa: PLC0415 - loads numpy

    rounds = list_rounds(config.contest_sim)
    broken = [f"{r.id} ({r.error})" for r in rounds if r.error]
    return f"{len(rounds)} known" + (f"; unusable: {', '.join(broken)}" if broken else "")


def _model(config: Config) -> str:
    from model.registry import build_backend, build_input_model  # noqa: PLC0415 - loads torch

    backend = build_backend(config.model)
    asyncio.run(backend.close())
    found = backend.card.name
    if backend.card.num_parameters:  # a server does not tell
        found += f" ({backend.card.num_parameters:,} parameters)"
    if (inputs := build_input_model(config.model)) is not None:
        asyncio.run(inputs.close())
        found += f"; inputs by {inputs.card.name} ({inputs.card.num_parameters:,} parameters)"
    return found


def _servers(config: Config) -> Iterator[Check]:
    """The servers of the openai backend; one that is not there matters only if it is to be used."""
    if not config.model.endpoints:
        return
    from model.openai_probe import api_key, probe_now, served_model  # noqa: PLC0415 - aiohttp

    missing = False if config.model.backend == "openai" else None
    try:
        found = probe_now(config.model, api_key(config.model))
    except BackendError as error:
        yield Check("servers", missing, str(error))
        return
    for server in found:
        try:
            model = served_model(config.model, [server])
        except BackendError as error:
            yield Check("server", missing, str(error))
        else:
            yield Check("server", True, f"{server.url} serves {model}")


def _judge(config: Config) -> Iterator[Check]:
    from judge.client import Judge, JudgeInfo  # noqa: PLC0415 - starts asyncio machinery

    found: list[JudgeInfo] = []

    def look(config: Config) -> str:
        async def info() -> JudgeInfo:
            async with Judge(config.judge) as judge:
                return judge.info

        found.append(asyncio.run(info()))
        return "; ".join(standing_lines(found[0]))

    yield _guarded("judge", look, config)
    for language in found[0].languages.values() if found else ():
        ok = True if language.available else None
        yield Check(language.name, ok, language.version if ok else language.reason)
