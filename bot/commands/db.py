"""``upsolve db check|backup|vacuum|prune``."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit

if TYPE_CHECKING:
    from bot.pruning import Pruning


@click.group()
def db() -> None:
    """Check, copy, prune and shrink the database."""


@db.command()
@configured
@verb
def check(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Check the database: SQLite's structures, references, and what this project promises.

    Every submission and cluster has its program, funnels add up and agree with the samples that are
    kept, attempts and events are numbered without gaps, what is finished has its verdicts and its
    place. A run may be played meanwhile. The exit code is 1 where something is wrong.
    """
    from bot.invariants import findings  # noqa: PLC0415 - sqlite-utils is slow to import
    from bot.store import DATABASE_NAME  # noqa: PLC0415

    folder = Path(resolved.config.bot.data)
    found = findings(folder)
    data = {"file": str(folder / DATABASE_NAME), "findings": msgspec.to_builtins(found)}
    if not found:
        return Reply(data, f"{folder / DATABASE_NAME}: all good")
    lines = [f"{one.promise}: {one.where}" for one in found]
    return Reply(data, "\n".join(lines), Exit.FAILED)


@db.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--force", is_flag=True, help="Replace FILE where there is one.")
@configured
@verb
def backup(file: Path | None, force: bool, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Copy the database into FILE [backups/upsolve-TIME.db in bot.data]; runs go on meanwhile.

    The copy is of one moment, checked, and a single file. To go back to it, while nothing runs,
    put it in the place of upsolve.db and remove upsolve.db-wal and upsolve.db-shm.
    """
    from bot.upkeep import backup as copy  # noqa: PLC0415 - sqlite-utils is slow to import

    folder = Path(resolved.config.bot.data)
    now = dt.datetime.now(dt.UTC)
    target = file or folder / "backups" / f"upsolve-{now:%Y%m%d-%H%M%S}.db"
    copied = copy(folder, target, replace=force)
    return Reply(
        {"file": str(copied.path), "bytes": copied.size},
        f"{copied.path}: {_megabytes(copied.size)}",
    )


@db.command()
@configured
@verb
def vacuum(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Give the room that deleted rows left back to the disk; refused while a run is played."""
    from bot.upkeep import vacuum as rewrite  # noqa: PLC0415 - sqlite-utils is slow to import

    done = rewrite(Path(resolved.config.bot.data))
    return Reply(
        msgspec.structs.asdict(done), f"{_megabytes(done.before)} -> {_megabytes(done.after)}"
    )


@db.command()
@click.option("--older-than", "age", metavar="AGE", help="Runs started longer ago: 36h, 30d, 8w.")
@click.option("--keep-last", type=click.IntRange(0), help="Spare so many newest runs.")
@click.option("--run", "runs", multiple=True, help="This run, finished or not; repeatable.")
@click.option("--apply", "for_good", is_flag=True, help="Do it; without, say what would go.")
@click.option("--dry-run", is_flag=True, help="Say what would go, which is what is done anyway.")
@configured
@verb
def prune(
    age: str | None,
    keep_last: int | None,
    runs: tuple[str, ...],
    for_good: bool,
    dry_run: bool,
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
) -> Reply:
    """Let samples of finished runs go; results, submissions and clusters are never pruned.

    A pruned run is reported and shown as before: its funnels, submissions, verdicts, clusters with
    their programs, inputs and ratings are kept. What goes cannot be compared again by upsolve
    strategy compare. An unfinished run has to be named by --run, and cannot go on then.
    """
    from bot.period import span  # noqa: PLC0415 - loads numpy
    from bot.pruning import Wanted, planned, pruned  # noqa: PLC0415 - sqlite-utils is slow

    if for_good and dry_run:
        raise click.UsageError("--apply and --dry-run contradict each other")
    if runs and (age or keep_last is not None):
        raise click.UsageError("--run names the runs: leave out --older-than and --keep-last")
    if not runs and age is None and keep_last is None:
        raise click.UsageError("say which runs: --older-than 30d, --keep-last 20 or --run ID")
    now = dt.datetime.now(dt.UTC)
    try:
        before = now - span(age) if age else None
    except (ValueError, OverflowError) as error:
        raise click.UsageError(f"--older-than {error}") from error
    wanted = Wanted(before, keep_last or 0, runs)
    folder = Path(resolved.config.bot.data)
    done = pruned(folder, wanted, now) if for_good else planned(folder, wanted)
    data = {"applied": for_good, **msgspec.to_builtins(done)}
    return Reply(data, _words(done))


def _words(done: Pruning) -> Any:
    from rich.console import Group  # noqa: PLC0415 - only for people
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from bot.pruning import GOING  # noqa: PLC0415
    from bot.wording import grouped, printable  # noqa: PLC0415

    if not done.runs and not done.programs:
        return "nothing to prune"
    table = Table("run", "state", *GOING, box=None)
    for column in table.columns[2:]:
        column.justify = "right"
    for run in done.runs:
        counts = (grouped(run.rows[name]) for name in GOING)
        table.add_row(Text(printable(run.run_id)), run.state, *counts)
    return Group(table, Text(), *map(Text, _total_lines(done)))


def _total_lines(done: Pruning) -> list[str]:
    from bot.wording import counted, grouped  # noqa: PLC0415 - with the rest

    is_done = done.freed_bytes is not None
    rows = grouped(sum(sum(run.rows.values()) for run in done.runs))
    lines = [f"{rows} rows of {counted(len(done.runs), 'run')}{'' if is_done else ' would go'}"]
    if done.programs is None:
        lines.append("programs stay while a run is being played: prune again when none is")
    else:
        size = _megabytes(done.source_bytes)
        lines.append(f"{counted(done.programs, 'program')}, {size} of text")
    if done.freed_bytes is not None:
        size = _megabytes(done.freed_bytes)
        lines.append(f"{size} are free for new runs; upsolve db vacuum gives them to the disk")
    else:
        lines.append("nothing was changed: --apply does it")
    return lines


def _megabytes(size: int) -> str:
    return f"{size / 2**20:.1f} MiB"
