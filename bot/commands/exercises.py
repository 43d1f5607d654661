"""``upsolve train corpus exercises check|sample``: problems that the curriculum makes."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.corpus import say
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit
from bot.wording import counted, grouped, printable

if TYPE_CHECKING:
    from training.curriculum.acceptance import Accepted
    from training.curriculum.exercise import Exercise, Split

_EVERY_S = 5.0
_SPLITS = click.option(
    "--split",
    type=click.Choice(["train", "wordings", "compositions"]),
    default="train",
    help="What is trained on, or what of it is held out.",
)
_SEED = click.option("--seed", default=1, help="Root of the problems.")


@click.group()
def exercises() -> None:
    """Contest-like problems that the curriculum makes: show some, judge some."""


@exercises.command()
@click.option("--count", "-n", default=20, type=click.IntRange(1), help="How many.")
@click.option("--programs", is_flag=True, help="Show a program in each language, too.")
@_SEED
@_SPLITS
@verb
def sample(count: int, programs: bool, seed: int, split: Split, as_json: bool) -> Reply:  # noqa: ARG001
    """Show random problems of the curriculum."""
    from training.curriculum import generate  # noqa: PLC0415 - reads all meanings

    made = [generate(seed, number, split) for number in range(count)]
    data = [
        {"key": one.key, "tags": one.tags, "statement": one.statement, "programs": one.programs}
        for one in made
    ]
    text = "\n".join(_shown(one, programs=programs) for one in made)
    return Reply(data, printable(text, lines=True))


def _shown(exercise: Exercise, *, programs: bool) -> str:
    head = f"--- {exercise.key} ({', '.join(exercise.tags)})"
    code = [f"--- {name}\n{text}" for name, text in exercise.programs.items()] if programs else []
    return "\n".join([head, exercise.statement, *code])


@exercises.command()
@click.option("--count", "-n", default=1000, type=click.IntRange(1), help="How many.")
@click.option("--first", default=0, type=click.IntRange(0), help="Number of the first of them.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Keep what was judged in this file; what is well there is not judged again.",
)
@_SEED
@_SPLITS
@configured
@verb
def check(resolved: Resolved, as_json: bool, **options: Any) -> Reply:
    """Judge random problems of the curriculum.

    Every right program must pass the examples and the generated tests, every wrong one must fail,
    and no two statements may be the same. With --output a run that was killed goes on where it
    was: a problem is judged again only where something in it has changed, or was not as it should
    be. Exit code 1: something was not as it should be.
    """
    numbers = range(options["first"], options["first"] + options["count"])
    found: list[Accepted] = []
    begun = last = time.monotonic()

    async def work() -> None:
        nonlocal last
        async for one in _judged(resolved, numbers, options):
            found.append(one)
            if not as_json and one.faults:
                say(f"{one.key}: {counted(len(one.faults), 'fault')}")
            if not as_json and (time.monotonic() - last > _EVERY_S or len(found) == len(numbers)):
                last = time.monotonic()
                say(f"{len(found)} of {len(numbers)} problems in {last - begun:.0f} s")

    asyncio.run(work())
    data = _totals(found)
    failed = data["faults"] or data["equal_statements"]
    return Reply(data, _text(data), Exit.FAILED if failed else Exit.DONE)


async def _judged(
    resolved: Resolved, numbers: range, options: dict[str, Any]
) -> AsyncIterator[Accepted]:
    """What is said of the problems with these numbers, each written down as soon as it is known."""
    from judge.client import Judge  # noqa: PLC0415 - starts asyncio machinery
    from training.curriculum.acceptance import (  # noqa: PLC0415 - reads all meanings
        check_many,
        read_known,
    )

    path: Path | None = options["output"]
    known = read_known(path) if path else {}
    with path.open("ab") if path else nullcontext() as file:
        async with Judge(resolved.config.judge) as judge:
            async for one in check_many(judge, options["seed"], numbers, options["split"], known):
                if file and one.digest not in known:
                    file.write(b"\n" + msgspec.json.encode(one) + b"\n")
                    file.flush()
                yield one


def _totals(found: list[Accepted]) -> dict[str, Any]:
    wrong: Counter[str] = Counter()
    for one in found:
        wrong.update(one.wrong)
    return {
        "problems": len(found),
        "compositions": len({one.key for one in found}),
        "equal_statements": len(found) - len({one.statement for one in found}),
        "right_programs": sum(one.right for one in found),
        "wrong_programs": dict(wrong.most_common()),
        "tests": sum(one.tests for one in found),
        "faults": [f"{one.key}: {fault}" for one in found for fault in one.faults],
    }


def _text(data: dict[str, Any]) -> str:
    wrong = data["wrong_programs"]
    kinds = ", ".join(f"{grouped(count)} {kind}" for kind, count in wrong.items())
    lines = [printable(fault, lines=True) for fault in data["faults"]]
    problems, tests = counted(data["problems"], "problem"), counted(data["tests"], "test")
    equal = data["equal_statements"]
    lines += [
        f"{problems} of {data['compositions']} compositions, {equal} statements equal another one",
        f"{counted(data['right_programs'], 'right program')} passed on {tests}",
        f"{counted(sum(wrong.values()), 'wrong program')} failed: {kinds or 'none'}",
        f"{counted(len(data['faults']), 'fault')}",
    ]
    return "\n".join(lines)
