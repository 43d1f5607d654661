"""The dashboard on an address of its own, until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from bot.config import Config
from bot.dashboard.access import is_local, load_token
from bot.dashboard.app import address, dashboard
from contest_sim.errors import SiteError

_CLOSING_S = 2.0


async def serve(config: Config, database: Path, say: Callable[[str], None]) -> str:
    """Serve until SIGINT or SIGTERM; returns the address without the token.

    Raises:
        SiteError: the address cannot be used.
    """
    async with served(config, database, say) as url:
        say("Ctrl-C ends it")
        await _until_told_to_stop()
    return url


@asynccontextmanager
async def served(config: Config, database: Path, say: Callable[[str], None]) -> AsyncIterator[str]:
    """Serve as long as the block lasts; yields the address without the token.

    Args:
        config: says where to listen.
        database: what is shown.
        say: is told the address once it can be opened, with the token where one is needed.

    Raises:
        SiteError: the address cannot be used.
    """
    runner = web.AppRunner(
        dashboard(config, database), access_log=None, shutdown_timeout=_CLOSING_S
    )
    await runner.setup()
    try:
        host, port = await _listen(runner, config.bot.dashboard_host, config.bot.dashboard_port)
        token = load_token(database.parent)
        open_ = is_local(config.bot.dashboard_host)
        gc.collect()
        gc.freeze()  # what imports made is never garbage: a page need not wait until it is walked
        say(f"The dashboard is at {address(host, port, '' if open_ else token)}")
        if open_:
            say(f"To judge clusters from its pages, open {address(host, port, token)}")
        yield address(host, port)
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> tuple[str, int]:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        raise SiteError(
            f"cannot listen on {host} port {port}: {error.strerror}; set bot.dashboard_port to"
            " another, or to 0 for any"
        ) from error
    found = runner.addresses[0]
    return str(found[0]), int(found[1])


async def _until_told_to_stop() -> None:
    told, loop = asyncio.Event(), asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    for number in numbers:
        loop.add_signal_handler(number, told.set)
    try:
        await told.wait()
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)
