"""``upsolve judge test``: is the judge safe and right on this machine?"""

from __future__ import annotations

import asyncio
from typing import Any

import click

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit


@click.group()
def judge() -> None:
    """Test the judge: isolation, languages, attacks."""


@judge.command()
@configured
@verb
def test(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Run known programs and attacks, and say what each got and what it should get."""
    from judge.client import Judge  # noqa: PLC0415 - starts asyncio machinery
    from judge.selftest import self_test  # noqa: PLC0415

    async def work() -> tuple[Any, Any]:
        async with Judge(resolved.config.judge) as judge_:
            return judge_.info, await self_test(judge_)

    info, canaries = asyncio.run(work())
    failed = [canary for canary in canaries if not canary.ok]
    data = {"judge": info, "canaries": canaries, "failed": len(failed)}
    return Reply(data, _table(info, canaries), Exit.FAILED if failed else Exit.DONE)


def _table(info: Any, canaries: Any) -> Any:
    from rich.console import Group  # noqa: PLC0415 - only for people
    from rich.table import Table  # noqa: PLC0415

    lines = [f"rung {info.rung}, {info.workers} slots", *info.notes]
    lines.extend(
        f"{language.name}: {language.version if language.available else language.reason}"
        for language in info.languages.values()
    )
    table = Table("program", "expected", "got", "", box=None)
    for c in canaries:
        table.add_row(c.name, str(c.expected), str(c.got), "ok" if c.ok else "WRONG")
    passed = sum(c.ok for c in canaries)
    return Group(
        *lines,
        table,
        f"{passed} of {len(canaries)} as expected; an attack is AC when what it tried failed",
    )
