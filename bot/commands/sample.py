"""``upsolve sample``: programs for one problem, from any backend, as lines of JSON."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit

if TYPE_CHECKING:
    from bot.sample_file import Line, SampleFile
    from bot.sampling_display import SamplingDisplay
    from model.accounting import MeteredBackend
    from model.backend import SampleRequest
    from model.settings import ModelSettings

STREAMS = 64
"""Stretches of missing numbers that are drawn at a time."""


@click.command()
@click.argument("problem")
@click.option("-n", "--count", type=click.IntRange(1), default=100, help="Samples in all.")
@click.option("--backend", help="native, openai, hf, scripted or enumerator.")
@click.option("--seed", type=int, help="Root seed; default: bot.seed.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="File to append.")
@configured
@verb
def sample(
    problem: str,
    count: int,
    backend: str | None,
    seed: int | None,
    output: Path | None,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Draw programs for PROBLEM, one line of JSON each.

    PROBLEM is 1352/A, a problem's folder, or a file with a statement in Markdown. With --output the
    lines are appended to a file, and the same command again draws what is missing there; else they
    go to standard output.
    """
    from bot.statements import find_problem  # noqa: PLC0415 - loads numpy
    from model.backend import SampleRequest  # noqa: PLC0415
    from model.registry import build_backend  # noqa: PLC0415

    config = resolved.config
    settings = _with_backend(config.model, backend)
    asked = find_problem(problem, config.contest_sim)
    request = SampleRequest(
        problem=asked.problem,
        statement=asked.statement,
        seed=config.bot.seed if seed is None else seed,
        first=0,
        count=count,
        languages=config.bot.languages,
    )
    with ExitStack() as stack:
        file = stack.enter_context(_opened(output)) if output else None
        model = build_backend(settings)
        return _drawn(model, request, settings, file, as_json=as_json)


def _with_backend(settings: ModelSettings, name: str | None) -> ModelSettings:
    if name is None:
        return settings
    try:
        return msgspec.convert(msgspec.to_builtins(settings) | {"backend": name}, type(settings))
    except msgspec.ValidationError as error:
        raise click.UsageError(f"--backend {name}: {error}") from error


def _opened(path: Path) -> SampleFile:
    from bot.sample_file import SampleFile  # noqa: PLC0415 - only where there is a file

    return SampleFile.open(path)


def _drawn(
    model: MeteredBackend,
    request: SampleRequest,
    settings: ModelSettings,
    file: SampleFile | None,
    *,
    as_json: bool,
) -> Reply:
    """Draw what is missing and say what it took."""
    from bot.commands.replay import run_to_end  # noqa: PLC0415 - as below
    from bot.sample_file import encoded, run_of  # noqa: PLC0415
    from bot.sampling_display import SamplingDisplay  # noqa: PLC0415 - loads rich
    from bot.wording import usage_words  # noqa: PLC0415

    run = run_of(request, model.card, settings)
    limit = model.limit(request.problem)
    total = request.count if limit is None else min(request.count, limit)
    there = file.numbers(run) if file else set()
    missing = [number for number in range(total) if number not in there]
    kept: list[Line] = []
    if file:
        take: Callable[[Line], object] = file.append
    elif as_json:
        take = kept.append
    else:
        take = _to_stdout(encoded)
    display = SamplingDisplay(sys.stderr, model, total, total - len(missing), quiet=as_json)
    try:
        run_to_end(_draw(model, request, run, missing, take, display))
    except BrokenPipeError:
        # Whoever read our output has enough; Python would complain again at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Reply({}, None, Exit.FAILED)
    usage = model.usage
    data: dict[str, Any] = {
        "model": model.card,
        "problem": request.problem,
        "run": run,
        "samples": total,
        "drawn": len(missing),
        "usage": usage,
    }
    data |= {"output": str(file.path)} if file else {"lines": kept}
    words = f"{request.problem}: {usage_words(usage)}"
    if there:
        words += f"; {total - len(missing)} of {total} were there"
    if as_json:
        return Reply(msgspec.to_builtins(data), None)
    click.echo("\n".join([words, *usage.notes]), err=True)
    return Reply(data, None)


def _to_stdout(encoded: Callable[[Line], bytes]) -> Callable[[Line], object]:
    def write(line: Line) -> None:
        sys.stdout.buffer.write(encoded(line))
        sys.stdout.buffer.flush()

    return write


async def _draw(
    model: MeteredBackend,
    request: SampleRequest,
    run: str,
    missing: list[int],
    take: Callable[[Line], object],
    display: SamplingDisplay,
) -> None:
    """Draw the missing numbers, several stretches at a time; nothing is held back."""
    from bot.sample_file import line_of  # noqa: PLC0415 - imported by now

    places = asyncio.Semaphore(STREAMS)

    async def stretch(first: int, count: int) -> None:
        part = msgspec.structs.replace(request, first=first, count=count)
        async with places, aclosing(model.sample(part)) as samples:
            async for drawn in samples:
                take(line_of(run, request, model.card, drawn))
                display.update()

    parts = [asyncio.create_task(stretch(*part)) for part in _stretches(missing)]
    ticking = asyncio.create_task(display.tick())
    try:
        with display:
            await asyncio.gather(*parts)
    finally:
        for task in (*parts, ticking):
            task.cancel()
        await asyncio.gather(*parts, ticking, return_exceptions=True)
        await model.close()


def _stretches(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Runs of consecutive numbers, as (first, count)."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            yield numbers[start], end - start
            start = end
