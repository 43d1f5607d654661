"""``upsolve status``: the service, and the runs so far."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.wording import grouped, hms, printable

if TYPE_CHECKING:
    from bot.service.desk import ServiceState


@click.command()
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="Rows shown.")
@configured
@verb
def status(limit: int, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Show what the service does, and the runs so far, newest first."""
    from rich.console import Group  # noqa: PLC0415 - only for people
    from rich.text import Text  # noqa: PLC0415

    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import

    folder = Path(resolved.config.bot.data)
    with History.open(folder) as history:
        runs, service = history.runs(limit), history.service(folder)
    table = _table(runs) if runs else Text("no runs yet; try: upsolve replay 1352")
    told = [Text(f"{text}\n")] if (text := _service(service)) else []
    return Reply({"service": service, "runs": runs}, Group(*told, table))


def _service(state: ServiceState) -> str:
    """What a service does, empty where none was ever used."""
    waiting = f"{state.waiting} in the queue" + (", paused" if state.paused else "")
    if state.pid is None:
        ended = "was killed; upsolve run goes on" if state.lost else "does not run"
        return f"The service {ended}: {waiting}." if state.started_at else ""
    playing = state.playing
    if playing is None:
        return f"The service (pid {state.pid}) waits: {waiting}; see upsolve schedule next."
    where = f"{hms(playing.contest_s)} of {hms(playing.duration_s)}"
    what = f"{printable(playing.title or playing.round)}, seed {playing.seed}"
    return (
        f"The service (pid {state.pid}) plays {what}: {where}, "
        f"{grouped(playing.samples)} samples, {grouped(playing.passed)} passed; {waiting}."
    )


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
