"""``upsolve strategy``: policies beside each other on the samples of earlier runs."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Config, Resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.comparison import Mean, PolicyResult
    from bot.record import RunRecord


@click.group()
def strategy() -> None:
    """Try policies on the samples of earlier runs."""


@strategy.command()
@click.argument("runs", nargs=-1, required=True, metavar="RUN...")
@click.option(
    "--seeds",
    type=click.IntRange(1),
    default=50,
    show_default=True,
    help="Shuffles of the samples.",
)
@click.option("--round", "round_path", help="The round's package, where its id is not enough.")
@configured
@verb
def compare(
    runs: tuple[str, ...],
    seeds: int,
    round_path: str | None,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Expected points of every policy on the samples of RUN... (ids of upsolve status, or latest).

    Survivors that were never submitted are judged by the round's tests once, and kept. The [bot]
    keys but for the policy are those in force now; 95 % intervals are over the shuffles.
    """
    say = (lambda _: None) if as_json else (lambda text: print(text, file=sys.stderr))
    found = asyncio.run(_compare(runs, seeds, round_path, resolved.config, say))
    data = [
        {"run": record.id, "contest": record.contest.name, "seeds": seeds, "policies": results}
        for record, results in found
    ]
    return Reply(msgspec.to_builtins(data), _tables(found, seeds))


async def _compare(
    runs: Sequence[str], seeds: int, round_path: str | None, config: Config, say: Any
) -> list[tuple[RunRecord, list[PolicyResult]]]:
    from bot.comparison import compare as compare_policies  # noqa: PLC0415 - slow to import
    from bot.history import History  # noqa: PLC0415
    from bot.recorded_streams import recorded_streams  # noqa: PLC0415
    from contest_sim.package import open_round  # noqa: PLC0415
    from judge.client import Judge  # noqa: PLC0415

    data = Path(config.bot.data)
    with History.open(data) as history:
        records = [history.load_run(run) for run in runs]
        rounds = [
            open_round(round_path or str(record.contest.id), config.contest_sim)
            for record in records
        ]
        found = []
        async with Judge(config.judge) as judge:
            for record, round_ in zip(records, rounds, strict=True):
                streams = await recorded_streams(
                    history, record, round_, judge, config.contest_sim, data / "streams", say
                )
                settings = _as_sampled(config, record)
                found.append((record, compare_policies(settings, record.contest, streams, seeds)))
    return found


def _as_sampled(config: Config, record: RunRecord) -> Any:
    """The settings in force, with as many samples per problem as the run had planned."""
    planned = record.config["bot"]["samples_per_problem"]
    return msgspec.structs.replace(config.bot, samples_per_problem=planned)


def _tables(found: Sequence[tuple[RunRecord, list[PolicyResult]]], seeds: int) -> Any:
    from rich.console import Group  # noqa: PLC0415 - slow, and not needed for --json
    from rich.table import Table  # noqa: PLC0415

    tables = []
    for record, results in found:
        table = Table(title=f"{record.contest.name}  run {record.id}, {seeds} shuffles", box=None)
        for column in ("policy", "points", "over random", "solved", "penalty", "tries per solve"):
            table.add_column(column, justify="left" if column == "policy" else "right")
        for result in results:
            tries = "-" if result.tries is None else f"{result.tries:.2f}"
            table.add_row(
                result.policy,
                _words(result.points),
                _words(result.over_random),
                _words(result.solved),
                _words(result.penalty),
                tries,
            )
        tables.append(table)
    return Group(*tables)


def _words(value: Mean) -> str:
    return f"{value.mean:.2f} ± {value.half:.2f}"
