"""``upsolve report``: a run, or all runs of a period, as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.commands.selecting import read_period, selecting
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved

if TYPE_CHECKING:
    from bot.period import Selection


@click.command()
@click.argument("run", required=False)
@selecting
@click.option(
    "--format",
    "form",
    type=click.Choice(["html", "md", "json"]),
    default="html",
    show_default=True,
    help="A page, Markdown with figures beside it, or JSON.",
)
@click.option("--by", type=click.Choice(["model", "configuration"]),
              help="What the runs of a period are put together by [configuration].")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write this file.")
@configured
@verb
def report(
    run: str | None,
    selection: Selection,
    form: Any,
    by: str | None,
    output: Path | None,
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
) -> Reply:
    """Write the report of RUN (an id of upsolve status, or latest) and print its path.

    With --since, --until, --last or --model the report is of all rated runs of that period: means
    with their errors, official ratings, solve rates, differences on the same contests, and what
    every number stands on. Reports lie in bot.data/reports.
    """
    from bot.report_files import write_period, write_run  # noqa: PLC0415 - jinja2 is slow

    folder = Path(resolved.config.bot.data) / "reports"
    if selection.is_everything:
        if by is not None:
            raise click.UsageError("--by is for a period: add --since, --until, --last or --model")
        record = _record(run or "latest", resolved)
        path = output or folder / f"{record.id}.{form}"
        write_run(record, path, form)
        return Reply({"run": record.id, "report": str(path)}, str(path))
    if run is not None:
        raise click.UsageError("a report is of a run or of a period: leave out RUN or the options")
    found = read_period(resolved.config, selection, by or "configuration")
    if not found.rated:
        raise click.UsageError("there is no rated run in that period")
    path = output or folder / f"{_name(selection)}.{form}"
    write_period(found, path, form)
    return Reply({"runs": [row["run_id"] for row in found.rated], "report": str(path)}, str(path))


def _record(run: str, resolved: Resolved) -> Any:
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import

    with History.open(Path(resolved.config.bot.data)) as history:
        return history.load_run(run)


def _name(selection: Selection) -> str:
    """``period-20261121T0000-20261128T0000-pilot``."""
    parts = ["period"]
    parts += [f"{one:%Y%m%dT%H%M}" for one in (selection.since, selection.until) if one]
    if selection.model:
        kept = "".join(c if c.isalnum() and c.isascii() else "-" for c in selection.model)
        parts.append(kept.strip("-")[:60] or "model")
    return "-".join(parts)
