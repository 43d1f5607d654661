"""``upsolve contest list|show|check|import|serve``."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit


@click.group()
def contest() -> None:
    """List, show, check, import and serve rounds."""


@contest.command("list")
@configured
@verb
def list_(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """List the rounds that can be replayed."""
    from rich.table import Table  # noqa: PLC0415 - only for people

    from contest_sim.package import list_rounds  # noqa: PLC0415 - loads numpy

    rounds = list_rounds(resolved.config.contest_sim)
    table = Table("round", "name", "type", "minutes", "problems", box=None)
    for r in rounds:
        name = f"unusable: {r.error}" if r.error else r.name
        table.add_row(r.id, name, r.type, str(r.duration_seconds // 60), str(r.num_problems))
    return Reply({"rounds": msgspec.to_builtins(rounds, enc_hook=str)}, table)


@contest.command()
@click.argument("round_name", metavar="ROUND")
@configured
@verb
def show(round_name: str, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001
    """Show ROUND: its rules, problems and field."""
    from rich.table import Table  # noqa: PLC0415 - only for people

    from contest_sim.package import open_round  # noqa: PLC0415 - loads numpy

    round_ = open_round(round_name, resolved.config.contest_sim)
    info = round_.contest
    title = f"{info.name}: {info.type}, {info.duration_seconds // 60} minutes, "
    table = Table("", "problem", "rating", "tags", "", box=None, title_justify="left")
    table.title = f"{title}{len(round_.field)} participants"
    packaged = {p.problem.index for p in round_.problems}
    for p in round_.listed:
        remark = "" if p.index in packaged else "not packaged"
        table.add_row(p.index, p.name, str(p.rating or ""), ", ".join(p.tags), remark)
    data = {
        "contest": info,
        "problems": round_.listed,
        "not_packaged": [p.index for p in round_.listed if p.index not in packaged],
        "participants": len(round_.field),
    }
    return Reply(data, table)


@contest.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@configured
@verb
def import_(path: Path, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001
    """Copy the round package PATH (a folder or zip) into contest_sim.rounds, or nothing at all."""
    from contest_sim.package import import_round  # noqa: PLC0415 - loads numpy

    round_ = import_round(path, resolved.config.contest_sim)
    text = f"{round_.contest.id} {round_.contest.name}: imported into {round_.root}"
    return Reply({"contest": round_.contest, "root": str(round_.root)}, text)


@contest.command()
@click.argument("round_name", metavar="ROUND")
@configured
@verb
def check(round_name: str, resolved: Resolved, as_json: bool) -> Reply:
    """Prove ROUND's tests: inputs are valid, accepted programs pass, wrong ones fail as filed."""
    from contest_sim.check import check_round  # noqa: PLC0415 - loads numpy
    from contest_sim.package import open_round  # noqa: PLC0415
    from judge.client import Judge  # noqa: PLC0415

    config = resolved.config
    round_ = open_round(round_name, config.contest_sim)

    def progress(line: str) -> None:
        if not as_json:
            click.echo(line, file=sys.stderr)

    async def work() -> list[Any]:
        async with Judge(config.judge) as judge:
            return await check_round(round_, judge, config.contest_sim, progress)

    findings = asyncio.run(work())
    data = {"round": round_.contest.id, "findings": findings}
    if not findings:
        return Reply(data, f"{round_.contest.id} {round_.contest.name}: all good")
    text = "\n".join(str(finding) for finding in findings)
    return Reply(data, text, Exit.FAILED)


@contest.command()
@click.argument("round_name", metavar="ROUND")
@click.option(
    "--speed",
    type=click.FloatRange(min=0, min_open=True, max=100_000),
    default=1.0,
    show_default=True,
    help="Contest seconds per second.",
)
@click.option(
    "--delay",
    type=click.FloatRange(min=0, max=7 * 86400),
    default=5.0,
    show_default=True,
    help="Seconds from now to the start.",
)
@click.option("--port", type=click.IntRange(0, 65535), help="Instead of contest_sim.port.")
@click.option(
    "--state",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File that keeps participants, submissions and the time: a killed site goes on from it.",
)
@configured
@verb
def serve(
    round_name: str,
    speed: float,
    delay: float,
    port: int | None,
    state: Path | None,
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
) -> Reply:
    """Serve ROUND over HTTP, with a page to watch it, until Ctrl-C."""
    from bot.serve import serve as serve_round  # noqa: PLC0415 - loads numpy and aiohttp
    from contest_sim.package import open_round  # noqa: PLC0415

    config = resolved.config
    if port is not None:
        site = msgspec.structs.replace(config.contest_sim, port=port)
        config = msgspec.structs.replace(config, contest_sim=site)
    round_ = open_round(round_name, config.contest_sim)

    def say(line: str) -> None:
        click.echo(line, err=True)

    work = serve_round(round_, config, speed=speed, delay_s=delay, state=state, say=say)
    served = asyncio.run(work)
    return Reply(served, f"{served.contest} was served up to contest second {served.second}")


def _progress(as_json: bool) -> Callable[[str], None]:
    """Prints a line on standard error, or nothing beside JSON."""

    def line(text: str) -> None:
        if not as_json:
            click.echo(printable(text), file=sys.stderr)

    return line
