"""``upsolve report``: write a run's HTML report again."""

from __future__ import annotations

from pathlib import Path

import click

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved


@click.command()
@click.argument("run", default="latest")
@configured
@verb
def report(run: str, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Write the HTML report of RUN (an id of upsolve status, or latest) and print its path."""
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import
    from bot.report import write_report  # noqa: PLC0415 - matplotlib is slow to import

    data = Path(resolved.config.bot.data)
    with History.open(data) as history:
        record = history.load_run(run)
    path = write_report(record, data / "reports")
    return Reply({"run": record.id, "report": str(path)}, str(path))
