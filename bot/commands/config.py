"""``upsolve config show|check``."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved, load_config


@click.group()
def config() -> None:
    """Show or check the configuration."""


@config.command()
@configured
@verb
def show(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Print each effective value and where it came from."""
    settings = list(resolved.settings())
    width = max(len(f"{s.section}.{s.key} = {_literal(s.value)}") for s in settings)
    lines = [
        f"{f'{s.section}.{s.key} = {_literal(s.value)}':<{width}}  # {s.origin}" for s in settings
    ]
    return Reply(settings, "\n".join(lines))


@config.command()
@click.argument("file", type=click.Path(path_type=Path))
@verb
def check(file: Path, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Check FILE as a configuration, ignoring the environment."""
    resolved = load_config(file, environ={})
    changed = [s for s in resolved.settings() if s.origin != "default"]
    return Reply(
        {"file": str(file), "keys": len(changed)}, f"{file}: {len(changed)} keys, all good"
    )


def _literal(value: object) -> str:
    """The value as config.toml would write it."""
    return msgspec.json.encode(value).decode()
