"""``upsolve rating show|plot|export|track|deltas``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.rating_deltas import deltas
from bot.commands.selecting import read_period, selecting
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit
from bot.wording import counted

if TYPE_CHECKING:
    from bot.period import Period, Selection


@click.group()
def rating() -> None:
    """Rating history; exact Codeforces deltas of a file."""


rating.add_command(deltas)


by_option = click.option(
    "--by",
    type=click.Choice(["model", "configuration"]),
    default="model",
    show_default=True,
    help="What runs are put together by.",
)


@rating.command()
@selecting
@by_option
@configured
@verb
def show(selection: Selection, by: str, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Show rated runs; of each model, means with their errors and the official rating.

    Means are over contests, with a standard error between contests and one between runs of the
    same contests. The official rating is what a fresh account would have, the contests taken in
    the order in which they were held; it is averaged over seeds. Models, or with --by
    configuration whatever differs in what a result rests on, are compared on the contests that
    both played: a mean difference, its standard error and 95 % interval. AlphaCode's published
    figures stand beside, with what keeps them from being compared.
    """
    from bot.period_display import as_text  # noqa: PLC0415 - rich

    found = read_period(resolved.config, selection, by)
    return Reply(period_data(found), as_text(found))


@rating.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@selecting
@by_option
@configured
@verb
def plot(
    file: Path,
    selection: Selection,
    by: str,
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
) -> Reply:
    """Draw performances and official rating over the contests into FILE, .svg or .png.

    A panel per model: a dot for each run, the official rating of a fresh account through the
    contests, and the mean performance with its standard error between contests as a band.
    """
    if file.suffix.lower() not in {".svg", ".png"}:
        raise click.UsageError(f"{file}: name a file that ends in .svg or .png")
    from bot.rating_plots import picture  # noqa: PLC0415 - matplotlib is slow to import
    from contest_sim.files import write_atomically  # noqa: PLC0415

    found = read_period(resolved.config, selection, by)
    if not any(group.career.means for group in found.groups):
        raise click.UsageError("there is no rated run in a real field to draw")
    write_atomically(file, picture(found, file.suffix.lower()[1:]))
    file.chmod(0o644)
    return Reply({"file": str(file), "models": len(found.groups)}, str(file))


@rating.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@selecting
@configured
@verb
def export(
    file: Path,
    selection: Selection,
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
) -> Reply:
    """Write rated runs into FILE, .csv or .json: every figure, and what it stands on.

    JSON holds the figures of each model and configuration as well.
    """
    from bot.rating_export import FORMATS  # noqa: PLC0415 - with the rest
    from contest_sim.files import write_atomically  # noqa: PLC0415

    written = FORMATS.get(file.suffix.lower())
    if written is None:
        raise click.UsageError(f"{file}: name a file that ends in .csv or .json")
    found = read_period(resolved.config, selection, "configuration")
    write_atomically(file, written(found).encode())
    file.chmod(0o644)
    return Reply({"file": str(file), "runs": len(found.rated)}, str(file))


@rating.command()
@selecting
@configured
@verb
def track(selection: Selection, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Send rated runs to the experiment trackers of bot.trackers, as each run is at its end.

    A run is sent under its own id, so that sending it again replaces or continues it.
    """
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import
    from bot.trackers import check, send  # noqa: PLC0415 - with the rest

    names, data = resolved.config.bot.trackers, Path(resolved.config.bot.data)
    if not names:
        raise click.UsageError("bot.trackers names none: --set 'bot.trackers=[\"tensorboard\"]'")
    check(names)
    taken = []
    with History.open(data) as history:
        for header in history.headers():
            is_rated = header.standing is not None and header.state == "finished"
            if is_rated and selection.keeps(header):
                done = send(history.load_run(header.id), names, data)
                taken.append({"run": header.id, "trackers": done})
    failed = any(len(one["trackers"]) < len(names) for one in taken)
    text = f"{counted(len(taken), 'run')} sent to {', '.join(names)}"
    return Reply({"runs": taken}, text, Exit.FAILED if failed else Exit.DONE)


def period_data(found: Period) -> dict[str, Any]:
    """A period for programs; ``runs`` are the rated ones."""
    data: dict[str, Any] = {
        "runs": found.rated,
        "models": [
            msgspec.to_builtins(group.career)
            | {"label": group.label}
            | {
                key: value
                for key, value in msgspec.to_builtins(group).items()
                if key not in {"career", "label"}
            }
            for group in found.groups
        ],
        "versus": msgspec.to_builtins(found.versus),
        "unfinished": found.unfinished,
    }
    return data
