"""``upsolve contest list|show|check|import|serve``."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec

from bot.commands.verb import Reply, configured, logged, verb
from bot.config import Resolved
from bot.errors import Exit
from bot.logs import Log
from bot.wording import printable


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
    from rich.console import Group  # noqa: PLC0415 - only for people
    from rich.table import Table  # noqa: PLC0415

    from contest_sim.importers.writer import read_notes  # noqa: PLC0415 - loads numpy
    from contest_sim.package import open_round  # noqa: PLC0415

    round_ = open_round(round_name, resolved.config.contest_sim)
    info = round_.contest
    title = f"{info.name}: {info.type}, {info.duration_seconds // 60} minutes, "
    notes = read_notes(round_)
    table = Table("", "problem", "rating", "tags", "", box=None, title_justify="left")
    people = "synthetic participants" if round_.field.synthetic else "participants"
    table.title = f"{title}{len(round_.field)} {people}"
    packaged = {p.problem.index for p in round_.problems}
    for p in round_.listed:
        remark = "" if p.index in packaged else "not packaged"
        table.add_row(p.index, p.name, str(p.rating or ""), ", ".join(p.tags), remark)
    data = {
        "contest": info,
        "problems": round_.listed,
        "not_packaged": [p.index for p in round_.listed if p.index not in packaged],
        "participants": len(round_.field),
        "synthetic": round_.field.synthetic,
        "notes": notes,
    }
    return Reply(data, Group(table, *map(printable, notes)))


@contest.command("import")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--contest", "contest_id", type=click.IntRange(1), help="Which contest, by its id.")
@click.option("--codeforces", is_flag=True, help="Ask the Codeforces API for contest and field.")
@click.option("--attempts", is_flag=True, help="Ask it for every attempt, too.")
@click.option("--api", metavar="URL", help="Where that API is, if not at Codeforces.")
@click.option("--field", type=click.Path(path_type=Path), help="A CSV file of the field's totals.")
@click.option("--name", help="What the contest is called.")
@click.option("--type", "scoring", type=click.Choice(["CF", "ICPC", "IOI"]), help="Its scoring.")
@click.option("--duration", type=click.IntRange(1), metavar="MINUTES", help="How long it lasts.")
@configured
@verb
def import_(
    sources: tuple[str, ...],
    contest_id: int | None,
    codeforces: bool,
    attempts: bool,
    api: str | None,
    field: Path | None,
    name: str | None,
    scoring: str | None,
    duration: int | None,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Make a round of SOURCE... in contest_sim.rounds, whole or not at all.

    A SOURCE is a round package, a Parquet file of CodeContests or open-r1/codeforces, a Kattis or
    Polygon package, or a folder or zip of several. B=PATH gives a package its letter.
    """
    from contest_sim.importers.codeforces_api import CODEFORCES  # noqa: PLC0415 - loads pyarrow
    from contest_sim.importers.draft import ContestFacts  # noqa: PLC0415
    from contest_sim.importers.sources import Wish, import_sources  # noqa: PLC0415
    from contest_sim.importers.writer import read_notes  # noqa: PLC0415

    seconds = None if duration is None else 60 * duration
    wish = Wish(
        sources=sources,
        facts=ContestFacts(id=contest_id, name=name, type=scoring, duration_seconds=seconds),
        field=field,
        from_codeforces=codeforces or attempts or api is not None,
        attempts=attempts,
        api=api or CODEFORCES,
    )
    round_ = asyncio.run(import_sources(wish, resolved.config.contest_sim, _progress(as_json)))
    notes = read_notes(round_)
    text = f"{round_.contest.id} {round_.contest.name}: imported into {round_.root}"
    remarks = "".join(f"\n  {printable(note)}" for note in notes)
    return Reply(
        {"contest": round_.contest, "root": str(round_.root), "notes": notes}, text + remarks
    )


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

    async def work() -> list[Any]:
        async with Judge(config.judge) as judge:
            return await check_round(round_, judge, config.contest_sim, _progress(as_json))

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
@logged
@verb
def serve(
    round_name: str,
    speed: float,
    delay: float,
    port: int | None,
    state: Path | None,
    resolved: Resolved,
    log: Log,
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
        if log.is_json:
            logging.getLogger("bot.serve").info("%s", line)
        else:
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
