"""``upsolve contest list|show|check|import``."""

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
    """List, show, check and import rounds."""


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
