"""``upsolve serve``: the dashboard."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved


@click.command()
@click.option("--host", help="Instead of bot.dashboard_host.")
@click.option("--port", type=click.IntRange(0, 65535), help="Instead of bot.dashboard_port.")
@configured
@verb
def serve(host: str | None, port: int | None, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Show runs as pages in a browser, until Ctrl-C.

    Tonight's rounds as they go, every run, every problem, rating over time, models side by side.
    """
    from bot.dashboard.server import serve as serve_pages  # noqa: PLC0415 - aiohttp, jinja2
    from bot.store import Store  # noqa: PLC0415 - sqlite-utils is slow to import

    config = resolved.config
    changes = {"dashboard_host": host, "dashboard_port": port}
    given = {key: value for key, value in changes.items() if value is not None}
    bot = msgspec.structs.replace(config.bot, **given)
    config = msgspec.structs.replace(config, bot=bot)
    with Store.open(Path(config.bot.data)) as store:  # made and migrated, if need be
        database = store.path
    url = asyncio.run(serve_pages(config, database, _say))
    return Reply({"url": url}, f"{url} is no longer served")


def _say(line: str) -> None:
    click.echo(line, err=True)
