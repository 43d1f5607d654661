"""What ``upsolve sample`` is asked about: a problem of a round, a problem's folder, or a text.

All three give the plain text that models read. A problem of a round has the id that a replay gives
it, so that the same seed draws the same samples.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import click

from contest_sim.errors import PackageError
from contest_sim.files import TEXT_LIMIT, read_text
from contest_sim.markdown import plain_text
from contest_sim.package import description, open_problem, open_round
from contest_sim.settings import ContestSimSettings


class Asked(NamedTuple):
    """A problem's id, which enters the seeds, and its statement as plain text."""

    problem: str
    statement: str


def find_problem(name: str, settings: ContestSimSettings) -> Asked:
    """Find ``1352/A``, a problem's folder, or a file with a statement in Markdown.

    Raises:
        click.UsageError: there is no such thing, or it says nothing.
        UnknownContest: no such round.
        PackageError: a round, a problem or a statement is broken.
    """
    path = Path(name).expanduser()
    if path.is_dir():
        problem = open_problem(path)
        asked = Asked(problem.problem.index, description(problem))
    elif path.is_file():
        asked = Asked(path.stem, plain_text(read_text(path.parent, path.name)))
    elif found := re.fullmatch(r"(.+)/(\w+)", name):
        asked = _of_round(found[1], found[2], settings)
    else:
        raise click.UsageError(
            f"{name}: no such problem; name one of a round (1352/A), a problem's folder, or a file "
            f"with a statement of at most {TEXT_LIMIT >> 20} MiB"
        )
    if not asked.statement.strip():
        raise click.UsageError(f"{name}: the statement is empty")
    return asked


def _of_round(name: str, index: str, settings: ContestSimSettings) -> Asked:
    try:
        round_ = open_round(name, settings)
    except PackageError as error:
        if "/" in name and not Path(name).exists():
            raise click.UsageError(f"{name}/{index}: no such file, folder or round") from error
        raise
    for problem in round_.problems:
        if problem.problem.index == index:
            return Asked(f"{round_.contest.id}{index}", description(problem))
    known = ", ".join(problem.problem.index for problem in round_.problems)
    raise click.UsageError(f"round {name} has no problem {index}; it has {known}")
