"""Serving a round without playing it: a site for people who watch and for contestants from outside.

Contest time stands still until the site stands, and while it is down: a killed site that kept its
state in a file goes on at the second at which it ended.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import msgspec

from bot.config import Config
from contest_sim.clock import ScaledClock
from contest_sim.journal import Journal
from contest_sim.package import Round
from contest_sim.site import Site
from judge.client import Judge


class Served(msgspec.Struct):
    """What was served, and how far contest time had come when it ended."""

    contest: str
    url: str
    second: int


async def serve(
    round_: Round,
    config: Config,
    *,
    speed: float,
    delay_s: float,
    state: Path | None,
    say: Callable[[str], None],
) -> Served:
    """Serve a round until SIGINT or SIGTERM.

    Args:
        round_: what is served.
        config: the judge's and the site's settings.
        speed: contest seconds per wall second.
        delay_s: wall seconds between the site's start and the round's.
        state: where the site keeps what it must not forget; None for memory.
        say: is told the address once the site can be used.

    Raises:
        SiteError: the address or the state cannot be used.
    """
    journal = Journal.open(state, round_.contest.id)
    try:
        async with Judge(config.judge) as judge:
            position = journal.position
            start = -delay_s * speed if position is None else position
            clock = ScaledClock(speed, start=start)
            with clock.hold():
                site = Site(round_, clock, judge, config.contest_sim, journal)
                url = await site.start()
            say(_greeting(round_, url, speed, resumed=position is not None))
            try:
                await _until_told_to_stop()
            finally:
                await site.close()
        return Served(round_.contest.name, url, clock.now())
    finally:
        journal.close()


def _greeting(round_: Round, url: str, speed: float, *, resumed: bool) -> str:
    verb = "goes on" if resumed else "is served"
    return f"{round_.contest.name} {verb} at {url}/ at {speed:g} times real speed; Ctrl-C ends it"


async def _until_told_to_stop() -> None:
    told, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told.set)
    try:
        await told.wait()
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
