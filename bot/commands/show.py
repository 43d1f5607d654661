"""``upsolve show``: one problem of a run, looked at when the round is over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Config, Resolved
from bot.wording import pruned_words

if TYPE_CHECKING:
    from bot.hindsight import Hindsight
    from bot.record import ProblemRecord, RunRecord
    from contest_sim.package import ProblemPackage


@click.command()
@click.argument("run")
@click.argument("problem")
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write a page.")
@click.option("--round", "round_name", help="Where the round is, if its id does not tell.")
@click.option(
    "--clusters", type=click.IntRange(1), default=50, show_default=True,
    help="Clusters looked at, the largest first.",
)  # fmt: skip
@click.option(
    "--programs", type=click.IntRange(0), default=5, show_default=True,
    help="Programs printed, of the largest clusters.",
)  # fmt: skip
@configured
@verb
def show(
    run: str,
    problem: str,
    html: Path | None,
    round_name: str | None,
    clusters: int,
    programs: int,
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
) -> Reply:
    """Show PROBLEM (C) of RUN (an id of upsolve status, or latest): what became of its samples.

    Funnel, submissions, clusters with what their programs come to on the official tests, the
    generated inputs that tell them apart, and what would have won.
    """
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import
    from bot.show import as_text  # noqa: PLC0415 - rich

    config = resolved.config
    with History.open(Path(config.bot.data)) as history:
        record = history.load_run(run)
    found = _problem(record, problem)
    seen = _seen(record, found, config, round_name, clusters)
    if record.pruned_at:
        note = f"of this run, {pruned_words(record.pruned_at)}"
        seen = msgspec.structs.replace(seen, notes=(*seen.notes, note))
    data: dict[str, Any] = {"run": record.id, **_data(seen)}
    if html is not None:
        from bot.show_page import write_page  # noqa: PLC0415 - jinja2, matplotlib

        data["page"] = str(write_page(seen, html))
        return Reply(data, str(html))
    return Reply(data, as_text(seen, programs))


def _problem(record: RunRecord, index: str) -> ProblemRecord:
    for problem in record.problems:
        if problem.index.casefold() == index.casefold():
            return problem
    known = ", ".join(problem.index for problem in record.problems)
    raise click.UsageError(f"run {record.id} has no problem {index}; it has {known}")


def _data(seen: Hindsight) -> dict[str, Any]:
    from bot.show import what_would_have_won  # noqa: PLC0415 - rich

    return {
        "problem": msgspec.to_builtins(seen.problem),
        "clusters": msgspec.to_builtins(seen.clusters),
        "num_inputs": seen.num_inputs,
        "separations": msgspec.to_builtins(seen.separations),
        "tests": seen.tests,
        "right": [cluster.rank for cluster in seen.right],
        "hindsight": what_would_have_won(seen),
        "notes": seen.notes,
    }


def _seen(
    record: RunRecord, problem: ProblemRecord, config: Config, round_name: str | None, limit: int
) -> Hindsight:
    """Look at the problem again, as far as the round can be found."""
    from bot.commands.replay import run_to_end  # noqa: PLC0415 - with the rest
    from bot.hindsight import Hindsight, needs_judge, without_round  # noqa: PLC0415 - slow

    if not needs_judge(problem):
        return Hindsight(record, problem)
    package = _package(record, problem, config, round_name)
    if package is None:
        return without_round(record, problem, limit)
    return run_to_end(_look(record, problem, package, config, limit))


def _package(
    record: RunRecord, problem: ProblemRecord, config: Config, round_name: str | None
) -> ProblemPackage | None:
    """The problem as its round has it; None where there is no such round here."""
    from contest_sim.errors import UnknownContest  # noqa: PLC0415 - with the rest
    from contest_sim.package import open_round  # noqa: PLC0415 - loads numpy

    try:
        round_ = open_round(round_name or str(record.contest.id), config.contest_sim)
    except UnknownContest:
        if round_name:
            raise
        return None
    packages = {package.problem.index: package for package in round_.problems}
    if round_.contest.id != record.contest.id or problem.index not in packages:
        raise click.UsageError(
            f"round {round_.contest.id} has no problem {problem.index} of run {record.id}, which"
            f" played {record.contest.id}; name its round with --round"
        )
    return packages[problem.index]


async def _look(
    record: RunRecord, problem: ProblemRecord, package: ProblemPackage, config: Config, limit: int
) -> Hindsight:
    from bot.hindsight import look_back  # noqa: PLC0415 - with the rest
    from judge.client import Judge  # noqa: PLC0415 - with the rest

    async with Judge(config.judge) as judge:
        data = Path(config.bot.data)
        return await look_back(record, problem, package, data, judge, config.contest_sim, limit)
