"""``upsolve replay``: play one round and say where it ended."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
import msgspec

from bot.commands.verb import Reply, configured, logged, verb
from bot.config import Config, Resolved
from bot.logs import Log

if TYPE_CHECKING:
    from contest_sim.package import Round

T = TypeVar("T")


@click.command()
@click.argument("round_name", metavar="ROUND")
@click.option("--speed", type=float, help="Contest seconds per second; 0 for real time.")
@click.option("--seed", type=int, help="Root seed of the run.")
@click.option("--samples", type=int, help="Samples per problem.")
@click.option("--new", is_flag=True, help="Start anew, even where an interrupted run can go on.")
@click.option("--problem", "indices", multiple=True, help="Play this problem only; repeatable.")
@configured
@logged
@verb
def replay(
    round_name: str,
    speed: float | None,
    seed: int | None,
    samples: int | None,
    new: bool,
    indices: tuple[str, ...],
    resolved: Resolved,
    log: Log,
    as_json: bool,
) -> Reply:
    """Play ROUND (a contest id, or a round package's path) and rank the bot in its real field.

    The newest run of the same round, seed and configuration goes on if it was interrupted.
    """
    from bot.display import make_display  # noqa: PLC0415 - slow, and not needed for --help
    from bot.replay import replay as play  # noqa: PLC0415
    from bot.report import write_report  # noqa: PLC0415
    from bot.summary import summary  # noqa: PLC0415
    from bot.trackers import check as check_trackers  # noqa: PLC0415
    from bot.trackers import send  # noqa: PLC0415
    from contest_sim.package import open_round  # noqa: PLC0415

    options = {"speed": speed, "seed": seed, "samples_per_problem": samples}
    config = _overridden(resolved.config, options | {"problems": indices or None})
    check_trackers(config.bot.trackers)
    round_ = chosen(open_round(round_name, config.contest_sim), config.bot.problems)
    display = make_display(sys.stderr, json=as_json, log=log)
    record = run_to_end(play(round_, config, seed=config.bot.seed, display=display, new=new))
    path = write_report(record, Path(config.bot.data) / "reports")
    send(record, config.bot.trackers, Path(config.bot.data))
    data = {"report": str(path), **msgspec.to_builtins(record)}
    return Reply(data, summary(record, report=path))


def chosen(round_: Round, indices: tuple[str, ...]) -> Round:
    """The round with the chosen problems alone; the others are listed and cannot be attempted."""
    if not indices:
        return round_
    known = [package.problem.index for package in round_.problems]
    if strange := [index for index in indices if index not in known]:
        raise click.UsageError(
            f"round {round_.contest.id} has no problem {strange[0]}; it has {', '.join(known)}"
        )
    kept = tuple(one for one in round_.problems if one.problem.index in indices)
    return msgspec.structs.replace(round_, problems=kept)


def _overridden(config: Config, options: dict[str, Any]) -> Config:
    """Apply the command's own options over the ``[bot]`` section, checking them like it."""
    given = {key: value for key, value in options.items() if value is not None}
    try:
        bot = msgspec.structs.replace(config.bot, **given)
        bot.__post_init__()
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    return msgspec.structs.replace(config, bot=bot)


def run_to_end(work: Coroutine[Any, Any, T]) -> T:
    """Run ``work``; SIGTERM stops it like Ctrl-C, so that it can write down where it was.

    Raises:
        KeyboardInterrupt: it was stopped.
    """

    async def main() -> T:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await work

    try:
        return asyncio.run(main())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None
