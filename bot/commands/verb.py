"""What the verbs share: the configuration options, ``--json`` and printing a reply."""

from __future__ import annotations

import functools
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import click
import msgspec

from bot.config import Resolved, load_config
from bot.errors import Exit, classify
from bot.logs import Format, to_stderr


class Reply(NamedTuple):
    """What a verb answers: ``data`` for ``--json``, ``text`` (a string or rich renderable) else.

    No text at all (None) says that the verb has printed what there was.
    """

    data: Any
    text: Any
    exit_code: Exit = Exit.DONE


def verb(function: Callable[..., Reply]) -> Callable[..., int]:
    """Give a command ``--json`` (passed on as ``as_json``) and print the reply it returns."""

    @click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
    @functools.wraps(function)
    def wrapper(*, as_json: bool, **arguments: Any) -> int:
        reply = function(as_json=as_json, **arguments)
        if as_json:
            click.echo(msgspec.json.encode({"result": reply.data}, enc_hook=str))
        elif reply.text is not None:
            show(reply.text)
        return int(reply.exit_code)

    return wrapper


def configured(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command ``--config`` and ``--set``; it receives ``resolved: Resolved``."""

    @click.option(
        "--config", "config_path", type=click.Path(path_type=Path), help="Configuration file."
    )
    @click.option(
        "--set", "assignments", multiple=True, metavar="SECTION.KEY=VALUE", help="Override a key."
    )
    @functools.wraps(function)
    def wrapper(*, config_path: Path | None, assignments: tuple[str, ...], **arguments: Any) -> Any:
        resolved: Resolved = load_config(config_path, assignments)
        return function(resolved=resolved, **arguments)

    return wrapper


def logged(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command that goes on for long ``--log-format``; it receives ``log: Log``.

    To stand right above :func:`configured`'s function. Where lines are JSON, an error that ends the
    command is the last of them, and a bug is one with its traceback.
    """

    @click.option(
        "--log-format",
        type=click.Choice(["auto", "rich", "json", "text"]),
        help="What is written to standard error [bot.log_format].",
    )
    @functools.wraps(function)
    def wrapper(*, log_format: Format | None, resolved: Resolved, **arguments: Any) -> Any:
        settings = resolved.config.bot
        with to_stderr(log_format or settings.log_format, settings.log_level) as log:
            try:
                return function(resolved=resolved, log=log, **arguments)
            except (click.ClickException, click.exceptions.Exit):
                raise
            except (Exception, KeyboardInterrupt) as error:
                if not log.is_json or arguments.get("as_json"):
                    raise
                raise click.exceptions.Exit(_told(error)) from error

    return wrapper


def _told(error: BaseException) -> int:
    """Write down why the command ends; returns its exit code."""
    failure = classify(error)
    logger = logging.getLogger("bot.command")
    if failure is None:
        logger.critical("this is a bug: %s", type(error).__name__, exc_info=error)
        return int(Exit.FAILED)
    logger.error("%s", failure.message, extra={"kind": failure.kind, "error": type(error).__name__})
    return int(failure.exit_code)


def show(text: Any) -> None:
    """Print a reply: rich on a terminal, plain and unwrapped otherwise."""
    if isinstance(text, str):
        click.echo(text)
        return
    from rich.console import Console  # noqa: PLC0415 - 50 ms that JSON output need not pay

    width = None if sys.stdout.isatty() else 100
    Console(width=width, highlight=False).print(text)
