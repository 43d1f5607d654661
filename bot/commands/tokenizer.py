"""``upsolve train tokenizer``: the pieces that a model reads and writes."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from bot.commands.corpus import say, told
from bot.commands.recipes import DOWNLOADS, Places, opened, prover
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.wording import counted, printable

_DIRECTORY = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE[=WEIGHT]...")
@click.option("--vocab", default=8000, type=click.IntRange(400), help="Pieces, specials included.")
@click.option("--seed", default=1, help="Which texts of larger sources are read.")
@click.option(
    "--megabytes", default=32, type=click.IntRange(1), help="Text that is read, in a million."
)
@click.option("--data", type=_DIRECTORY, help="For recipes: folder of their statements and MBPP.")
@click.option("--downloads", type=_DIRECTORY, help="For recipes: folder of their packages.")
@configured
@verb
def tokenizer(
    path: Path,
    sources: tuple[str, ...],
    vocab: int,
    seed: int,
    megabytes: int,
    data: Path | None,
    downloads: Path | None,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Train a tokenizer on a mix of SOURCEs and write it to FILE.

    Sources are those of `upsolve train corpus build`, or names of recipes of corpora, as code and
    problems; a weight is a source's part of the mix.
    """
    from training.tokenizer_training import (  # noqa: PLC0415 - slow to load
        Part,
        of_path,
        of_recipe,
        train_on,
    )

    tell = _quiet if as_json else say
    with told(), ExitStack() as stack:
        places = Places(data, downloads or path.parent / DOWNLOADS)
        prove = stack.enter_context(prover(resolved))
        parts = []
        for source in sources:
            name, weight = _weighed(source)
            read = _is_recipe(name)
            texts = of_recipe(*opened(name, places, prove, tell)) if read else of_path(Path(name))
            parts.append(Part(name, texts, weight))
        path.parent.mkdir(parents=True, exist_ok=True)
        made = train_on(parts, vocab, path, seed=seed, budget=megabytes * 10**6, progress=tell)
    reply = {"tokenizer": str(path), "vocab": made.vocab_size, "sha256": made.sha256}
    return Reply(
        reply, f"{printable(str(path))}: {counted(made.vocab_size, 'piece')}, SHA-256 {made.sha256}"
    )


def _weighed(text: str) -> tuple[str, float]:
    name, equals, weight = text.rpartition("=")
    if not equals or Path(text).exists():
        return text, 1.0
    try:
        return name, float(weight)
    except ValueError:
        raise click.UsageError(f"{weight!r} is not a weight: give SOURCE=WEIGHT") from None


def _is_recipe(name: str) -> bool:
    """Whether a source is a recipe: a file of one, or one that ships where no path has its name."""
    from training.corpus_recipes import corpus_recipe_names  # noqa: PLC0415 - for this verb only

    if Path(name).exists():
        return Path(name).is_file() and name.endswith(".toml")
    return name in corpus_recipe_names()


def _quiet(_: str) -> None: ...
