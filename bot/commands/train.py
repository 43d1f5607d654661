"""``upsolve train``: make a checkpoint that the bot can play with."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import click

from bot.commands.corpus import corpus
from bot.commands.tokenizer import tokenizer
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import ConfigError, WorkFailed


@click.group(invoke_without_command=True)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Folder of the checkpoint (required); running again continues there.",
)
@configured
@verb
@click.pass_context
def train(context: click.Context, output: Path | None, resolved: Resolved, as_json: bool) -> Reply:
    """Train a checkpoint with the [training] section; run it again to continue.

    Or make what is trained on: a corpus, a tokenizer.
    """
    if context.invoked_subcommand is not None:
        return Reply(None, None)
    if output is None:
        raise click.UsageError("Missing option '--output'.", context)
    from training.run import train as work  # noqa: PLC0415 - loads torch

    last = 0.0

    def progress(state: Any) -> None:
        nonlocal last
        if not as_json and time.monotonic() - last > 5:
            last = time.monotonic()
            click.echo(str(state), file=sys.stderr)

    try:
        path = work(resolved.config.training, output, progress)
    except ValueError as error:
        raise ConfigError(str(error)) from error
    except FloatingPointError as error:
        raise WorkFailed(str(error)) from error
    text = f"{path}\nplay with it: upsolve replay 1352 --set model.checkpoint={path}"
    return Reply({"checkpoint": str(path)}, text)


train.add_command(corpus)
train.add_command(tokenizer)
