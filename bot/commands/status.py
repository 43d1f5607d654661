"""``upsolve status``: the runs so far."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved


@click.command()
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="Rows shown.")
@configured
@verb
def status(limit: int, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Show the runs so far, newest first."""
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import

    with History.open(Path(resolved.config.bot.data)) as history:
        runs = history.runs(limit)
    return Reply({"runs": runs}, _table(runs) if runs else "no runs yet; try: upsolve replay 1352")


def _table(runs: list[dict[str, Any]]) -> Any:
    from rich.table import Column, Table  # noqa: PLC0415 - only for people

    run_id = Column("run", no_wrap=True, overflow="fold", min_width=len(runs[0]["id"]))
    table = Table(run_id, "round", "state", "model", "solved", "place", "perf.", box=None)
    for run in runs:
        placed = run["place"] is not None
        table.add_row(
            run["id"],
            run["name"],
            run["state"],
            run["model"],
            f"{run['points']:g}" if placed else "",
            f"{run['place']} of {run['participants']}" if placed else "",
            str(run["performance"]) if placed else "",
        )
    return table
