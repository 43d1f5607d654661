"""``upsolve train tokenizer``: the pieces that a model reads and writes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from bot.commands.corpus import say, told
from bot.commands.verb import Reply, verb
from bot.wording import counted, printable


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE[=WEIGHT]...")
@click.option("--vocab", default=8000, type=click.IntRange(400), help="Pieces, specials included.")
@click.option("--seed", default=1, help="Which texts of larger sources are read.")
@click.option(
    "--megabytes", default=32, type=click.IntRange(1), help="Text that is read, in a million."
)
@verb
def tokenizer(
    path: Path, sources: tuple[str, ...], vocab: int, seed: int, megabytes: int, as_json: bool
) -> Reply:
    """Train a tokenizer on a mix of SOURCEs and write it to FILE.

    Sources are those of `upsolve train corpus build`; a weight is a source's part of the mix.
    """
    from training.tokenizer_training import train_on  # noqa: PLC0415 - slow to load

    with told():
        parts = [_part(source) for source in sources]
        path.parent.mkdir(parents=True, exist_ok=True)
        made = train_on(
            parts,
            vocab,
            path,
            seed=seed,
            budget=megabytes * 10**6,
            progress=_quiet if as_json else say,
        )
    data = {"tokenizer": str(path), "vocab": made.vocab_size, "sha256": made.sha256}
    return Reply(
        data, f"{printable(str(path))}: {counted(made.vocab_size, 'piece')}, SHA-256 {made.sha256}"
    )


def _part(text: str) -> Any:
    from training.tokenizer_training import Part  # noqa: PLC0415 - slow to load

    name, equals, weight = text.rpartition("=")
    if not equals or Path(text).exists():
        return Part(Path(text))
    try:
        return Part(Path(name), float(weight))
    except ValueError:
        raise click.UsageError(f"{weight!r} is not a weight: give SOURCE=WEIGHT") from None


def _quiet(_: str) -> None: ...
