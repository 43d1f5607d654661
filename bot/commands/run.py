"""``upsolve run``: the service that plays the schedule."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sys
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Config, Resolved


@click.command()
@click.option("--serve", is_flag=True, help="With the dashboard, as upsolve serve shows it.")
@configured
@verb
def run(serve: bool, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    r"""Play what the schedule says, until told to stop.

    Contests are played one at a time, each in a process of its own. What was begun goes on first,
    then real-time contests, then whatever has waited longest.

    \b
    Late     what came due while no service ran is played when one runs, once
    Missed   more than schedule.late_s after its moment it is not played
    Overlap  nothing interrupts a contest; an entry that comes due while it still
             has plays in the queue is not played this time
    Failed   a try that failed for a passing reason is made again after
             schedule.pause_s, then twice that, ... schedule.tries times
    Killed   the next service goes on where this one was: a scaled contest was
             paused, a real-time contest has lost that time

    SIGTERM and Ctrl-C let the present contest finish; a second one interrupts it, and it goes on
    when the service runs again. All of this is recorded: upsolve schedule log.
    """
    from bot.service.service import Service  # noqa: PLC0415 - slow, and not needed for --help

    service = Service(resolved.config, _say, _dashboard(resolved.config) if serve else None)
    done = asyncio.run(service.run())
    text = f"{done.finished} finished, {done.failed} failed, {done.interrupted} interrupted"
    return Reply(msgspec.to_builtins(done), text)


def _dashboard(config: Config) -> AbstractAsyncContextManager[str]:
    from bot.dashboard.server import served  # noqa: PLC0415 - jinja2 is slow to import
    from bot.store import DATABASE_NAME  # noqa: PLC0415 - sqlite-utils too

    return served(config, Path(config.bot.data) / DATABASE_NAME, _say)


def _say(text: str) -> None:
    """A line on standard error; the journal of systemd puts the time before it by itself."""
    if "JOURNAL_STREAM" not in os.environ:
        text = f"{dt.datetime.now().astimezone():%Y-%m-%d %H:%M:%S}  {text}"
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
