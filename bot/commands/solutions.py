"""``verify``: run our programs against examples, inputs and each other."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.commands.corpus import progress
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit
from bot.wording import printable

if TYPE_CHECKING:
    from bot.solutions import Finding


@click.command()
@click.argument("problems", nargs=-1, metavar="[ID]...")
@click.option(
    "--statements",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="JSON lines of problems (id, statement, input, output, examples), gzipped or not; "
    "without them no examples are judged.",
)
@click.option(
    "--folder", type=click.Path(path_type=Path, exists=True, file_okay=False), help="The programs."
)
@click.option("--originals", is_flag=True, help="Problems of our own instead, statements and all.")
@click.option(
    "--inputs", "count", type=click.IntRange(min=10), default=40, help="Generated, of a problem."
)
@click.option("--seed", type=click.IntRange(min=0), default=1, help="Root of the inputs.")
@configured
@verb
def verify(resolved: Resolved, as_json: bool, **options: Any) -> Reply:
    """Check our programs for real problems: all, or those of the IDs.

    The judge runs them on the examples of the statements and on generated inputs, on which accepted
    programs must agree and wrong ones must not. Where a folder has a checker.py, its function
    check(data, answer) says whether an output is right for an input, and outputs may differ.

    Exit code 1: something was not as it should be, or has no statement among those given.
    """
    from bot import solutions  # noqa: PLC0415 - loads much
    from judge.client import Judge  # noqa: PLC0415 - starts asyncio machinery
    from training.originals import ORIGINALS, files_of, read_originals  # noqa: PLC0415 - only here
    from training.upsolved import SOLUTIONS, read_all  # noqa: PLC0415 - only here

    folder, path = options["folder"], options["statements"]
    if options["originals"] and path:
        raise click.UsageError("--originals brings its own statements: leave --statements out")
    try:
        if options["originals"]:
            originals = list(read_originals(files_of(folder or ORIGINALS)))
            statements = {one.id: solutions.stated(one) for one in originals}
            chosen = [one.programs for one in originals]
        else:
            statements = solutions.read_statements(path) if path else {}
            chosen = list(read_all(folder or SOLUTIONS))
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    wanted = set(options["problems"])
    if unknown := wanted - {one.problem for one in chosen}:
        raise click.UsageError(f"no programs for {', '.join(sorted(unknown))}")
    chosen = [one for one in chosen if not wanted or one.problem in wanted]
    findings: list[Finding] = []
    report = progress(quiet=as_json)

    async def work() -> None:
        async with Judge(resolved.config.judge) as judge:
            found = solutions.verify(
                chosen, statements, judge, count=options["count"], seed=options["seed"]
            )
            async for finding in found:
                findings.append(finding)
                report(f"{len(findings)} of {len(chosen)} problems")

    asyncio.run(work())
    sums = solutions.totals(findings)
    lacking = path and (sums["without_examples"] or sums["unchecked"])
    failed = lacking or any(finding.faults for finding in findings)
    data = {"totals": sums, "problems": findings}
    return Reply(data, _text(findings, sums), Exit.FAILED if failed else Exit.DONE)


def _outcome(finding: Finding) -> str:
    if finding.faults:
        return "FAILED"
    return {"": "ok", "examples": "ok, without examples", "all": "not checked"}[finding.unchecked]


def _text(findings: list[Finding], sums: dict[str, Any]) -> str:
    """A line for every problem, the faults under it, and the totals."""
    lines = ["problem  right wrong examples inputs skipped"]
    for f in findings:
        lines.append(
            f"{f.problem:<8} {f.accepted:>5} {f.wrong:>5} {f.examples:>8} {f.inputs:>6} "
            f"{f.skipped:>7}  {_outcome(f)}"
        )
        lines += [f"    {printable(fault)}" for fault in f.faults]
    lines.append(
        f"{sums['passed']} of {sums['problems']} problems passed: {sums['accepted']} accepted "
        f"programs agree on {sums['inputs']} generated inputs ({sums['skipped']} skipped), "
        f"{sums['wrong']} wrong programs"
    )
    if sums["without_examples"] or sums["unchecked"]:
        lines.append(
            f"no statement: {sums['without_examples']} without examples, "
            f"{sums['unchecked']} not checked at all"
        )
    return "\n".join(lines)
