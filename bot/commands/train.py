"""``upsolve train``: make a checkpoint that the bot can play with, or say what it would take."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.corpus import corpus
from bot.commands.exercises import exercises
from bot.commands.solutions import verify
from bot.commands.tokenizer import tokenizer
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import ConfigError, WorkFailed
from bot.wording import counted, grouped, printable

if TYPE_CHECKING:
    from training.ablation import Ablation
    from training.plan import StagePlan
    from training.recipes import Recipe

SECTION = "training"
_PATH = click.Path(exists=True, path_type=str)


@click.group(invoke_without_command=True)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Folder of the run; running again continues there.",
)
@click.option(
    "--recipe",
    "recipe_name",
    metavar="NAME",
    help="Train by a recipe: tiny, pilot, compact, inputs, small, 300m, 1b, 3b, 9b, 41b, or your "
    "own file.",
)
@click.option("--code", multiple=True, type=_PATH, help="Source code to pre-train on.")
@click.option("--problems", multiple=True, type=_PATH, help="Problems to fine-tune on.")
@click.option("--held-out", multiple=True, type=_PATH, help="Problems kept for validation.")
@click.option("--plan", is_flag=True, help="Say what it would take and train nothing.")
@click.option(
    "--processes", default=1, type=click.IntRange(min=1), help="For --plan: how many train."
)
@click.option(
    "--rate",
    default=0.0,
    type=click.FloatRange(min=0),
    metavar="TFLOPS",
    help="For --plan: what a process gets done.",
)
@configured
@verb
@click.pass_context
def train(
    context: click.Context,
    output: Path | None,
    recipe_name: str | None,
    code: tuple[str, ...],
    problems: tuple[str, ...],
    held_out: tuple[str, ...],
    plan: bool,
    processes: int,
    rate: float,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Train a checkpoint by the [training] section or a recipe; run it again to continue.

    torchrun -m training takes the same arguments and trains with several processes.
    """
    if context.invoked_subcommand is not None:
        return Reply(None, None)
    from training.recipes import single  # noqa: PLC0415 - not for the other verbs

    data = {"code": code, "problems": problems, "held_out": held_out}
    strongest = strongest_settings(resolved) | {k: list(v) for k, v in data.items() if v}
    recipe = recipe_of(resolved, recipe_name, strongest) if recipe_name else None
    if plan:
        return _planned(recipe or single(resolved.config.training), processes, rate)
    if output is None:
        raise click.UsageError("Missing option '--output'.")
    if recipe is None:
        recipe = single(_with(resolved, strongest))
        path = _work(recipe, output, as_json=as_json, alone=True)
    else:
        path = _work(recipe, output, as_json=as_json, alone=False)
    return _trained(path, recipe)


def _trained(path: Path, recipe: Recipe) -> Reply:
    """Where the checkpoint is and how to play with it."""
    if recipe.result.settings.task == "inputs":
        use = f"let it write inputs: upsolve replay 1352 --set model.input_checkpoint={path}"
    else:
        use = f"play with it: upsolve replay 1352 --set model.checkpoint={path}"
    return Reply({"checkpoint": str(path)}, f"{path}\n{use}")


@train.command()
@click.argument("run", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@verb
def snapshot(run: Path, target: Path, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Write the newest weights of the stage in folder RUN, which may go on, as a checkpoint DIR."""
    from model.backend import BackendError  # noqa: PLC0415 - loads torch
    from training.snapshot import snapshot as work  # noqa: PLC0415

    try:
        step = work(run, target)
    except (ValueError, BackendError) as error:
        raise WorkFailed(str(error)) from error
    use = f"play with it: upsolve replay 1352 --set model.checkpoint={target}"
    return Reply({"checkpoint": str(target), "step": step}, f"{target}: step {step}\n{use}")


@train.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@verb
def curves(folder: Path, file: Path, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Draw the losses of the run in FOLDER, finished or not, into FILE, .svg or .png."""
    if file.suffix.lower() not in {".svg", ".png"}:
        raise click.UsageError(f"{file}: name a file that ends in .svg or .png")
    from bot import training_curves  # noqa: PLC0415 - matplotlib is slow to import
    from contest_sim.files import write_atomically  # noqa: PLC0415

    try:
        found = training_curves.stages(folder)
    except training_curves.NoCurve as error:
        raise click.UsageError(str(error)) from error
    write_atomically(file, training_curves.picture(found, file.suffix.lower()[1:]))
    file.chmod(0o644)
    updates = {name: len(lines) for name, lines in found}
    return Reply({"file": str(file), "updates": updates}, str(file))


@train.command()
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Folder of all.")
@click.option(
    "--recipe", "recipe_name", default="tiny", metavar="NAME", help="What is taken apart."
)
@click.option("--code", multiple=True, type=_PATH, help="Source code to pre-train on.")
@click.option("--problems", multiple=True, type=_PATH, help="Problems to fine-tune on.")
@click.option("--held-out", multiple=True, type=_PATH, help="Problems with tests to measure on.")
@click.option("--count", default=50, type=click.IntRange(min=1), help="Problems measured on.")
@click.option("--samples", default=64, type=click.IntRange(min=4), help="Programs for each.")
@configured
@verb
def ablate(
    output: Path,
    recipe_name: str,
    code: tuple[str, ...],
    problems: tuple[str, ...],
    held_out: tuple[str, ...],
    count: int,
    samples: int,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Fine-tune once for each rung of the paper's ladder, and print n@k beside the paper's.

    Without data of one's own, problems of the curriculum are made. Run it again to continue.
    """
    from training.ablation import ablate as work  # noqa: PLC0415 - loads torch

    data = {"code": code, "problems": problems, "held_out": held_out}
    strongest = strongest_settings(resolved) | {k: list(v) for k, v in data.items() if v}
    recipe = recipe_of(resolved, recipe_name, strongest)
    tell = teller(quiet=as_json)
    try:
        result = work(recipe, output, tell, problems=count, samples=samples)
    except ValueError as error:
        raise ConfigError(str(error)) from error
    except FloatingPointError as error:
        raise WorkFailed(str(error)) from error
    return Reply(result, _ladder(result))


def _ladder(result: Ablation) -> str:
    low, samples = max(1, result.samples // 4), result.samples
    head = (
        f"{counted(result.problems, 'held-out problem')}, {samples} samples each; in percent, "
        "with 95 % intervals. The paper's: 1B, validation set (Table 8)."
    )
    names = ("", "pass@1", f"10@{low}", f"10@{samples}", "paper 10@1k", "10@10k")
    rows = [
        (
            rung.name,
            f"{rung.pass_at_1:.1f}",
            _with_bounds(rung.low_k, rung.low_bounds),
            _with_bounds(rung.high_k, rung.high_bounds),
            *(f"{number:.1f}" for number in rung.paper),
        )
        for rung in result.rungs
    ]
    lines = [
        f"{one[0]:20}{one[1]:>8}{one[2]:>20}{one[3]:>20}{one[4]:>13}{one[5]:>8}"
        for one in (names, *rows)
    ]
    return "\n".join([head, "", *lines])


def _with_bounds(value: float, bounds: tuple[float, float] | None) -> str:
    return f"{value:.1f}" + (f" ({bounds[0]:.1f}-{bounds[1]:.1f})" if bounds else "")


def strongest_settings(resolved: Resolved) -> dict[str, Any]:
    """What the environment and ``--set`` say of the section: it stands over a recipe."""
    return {
        one.key: one.value
        for one in resolved.settings()
        if one.section == SECTION and one.origin.startswith(("--set ", "UPSOLVE_"))
    }


def recipe_of(resolved: Resolved, name: str, strongest: dict[str, Any]) -> Recipe:
    """The recipe over the configuration file and under what is stronger."""
    from training.recipes import load_recipe  # noqa: PLC0415 - not for the other verbs

    base = msgspec.to_builtins(resolved.config.training)
    try:
        return load_recipe(name, base, strongest)
    except ValueError as error:
        raise ConfigError(str(error)) from error


def _with(resolved: Resolved, strongest: dict[str, Any]) -> Any:
    settings = resolved.config.training
    values = msgspec.to_builtins(settings) | strongest
    try:
        return msgspec.convert(values, type(settings))
    except msgspec.ValidationError as error:
        raise ConfigError(f"training: {error}") from error


def teller(*, quiet: bool) -> Callable[..., None]:
    """Prints to standard error, unless ``quiet``.

    Of what is told in one line only one every few seconds; a report of several lines always.
    """
    last = 0.0

    def tell(*words: object) -> None:
        nonlocal last
        text = ": ".join(str(word) for word in words)
        if not quiet and ("\n" in text or time.monotonic() - last > 5):
            last = time.monotonic()
            click.echo(printable(text, lines=True), file=sys.stderr)

    return tell


def _work(recipe: Recipe, output: Path, *, as_json: bool, alone: bool) -> Path:
    """Train, with errors told as the command line tells them."""
    from training.run import train as train_alone  # noqa: PLC0415 - loads torch
    from training.stages import train_recipe  # noqa: PLC0415 - loads torch

    tell = teller(quiet=as_json)
    try:
        if alone:
            return train_alone(recipe.stages[0].settings, output, tell, tell)
        return train_recipe(recipe, output, tell, tell)
    except ValueError as error:
        raise ConfigError(str(error)) from error
    except FloatingPointError as error:
        raise WorkFailed(str(error)) from error


def _planned(recipe: Recipe, processes: int, rate: float) -> Reply:
    from training.plan import plan  # noqa: PLC0415 - loads torch

    try:
        stages = plan(recipe, processes=processes, rate=rate * 1e12)
    except ValueError as error:
        raise ConfigError(str(error)) from error
    text = "\n\n".join([recipe.summary, *(_stage_words(stage) for stage in stages)])
    data = {"recipe": recipe.name, "processes": processes, "stages": stages}
    return Reply(data, text)


def _stage_words(stage: StagePlan) -> str:
    one = stage.memory
    parts = ", ".join(f"{name} {grouped(count)}" for name, count in stage.parts.items())
    memory = (
        f"weights {_bytes(one.weights)}, gradients {_bytes(one.gradients)}, "
        f"optimizer {_bytes(one.optimizer)}, "
        + (f"average {_bytes(one.average)}, " if one.average else "")
        + f"activations {_bytes(one.activations)}, logits {_bytes(one.logits)}"
    )
    passes = "1 pass" if stage.passes == 1 else f"{grouped(stage.passes)} passes"
    update = f"{counted(stage.rows, 'full row')} in {passes} a process"
    whole = f"{counted(stage.steps, 'update')}, {_tokens(stage.tokens)}"
    days = stage.operations / 8.64e19
    lines = [
        stage.stage,
        f"  Parameters  {grouped(stage.parameters)} ({parts})",
        f"  Update      {update}, {_operations(stage.operations_per_step)}",
        f"  Memory      {_bytes(one.total)} a process: {memory}",
        f"  In all      {whole}, {_operations(stage.operations)} ({days:.3g} PFLOP/s-days)",
    ]
    if stage.hours is not None:
        time_needed = (
            f"{stage.hours:.3g} hours" if stage.hours >= 1 else f"{stage.hours * 60:.2g} min"
        )
        lines.append(f"  Time        {time_needed} at that rate")
    return "\n".join(lines)


def _tokens(number: int) -> str:
    return f"{number / 1e9:.4g} billion tokens" if number >= 1e9 else f"{grouped(number)} tokens"


def _bytes(number: float) -> str:
    gib = number / (1 << 30)
    return f"{gib:.3g} GiB" if gib >= 1 else f"{number / (1 << 20):.3g} MiB"


def _operations(number: float) -> str:
    return f"{number / 1e12:.4g} TFLOP"


corpus.add_command(verify)
corpus.add_command(exercises)
train.add_command(corpus)
train.add_command(tokenizer)
