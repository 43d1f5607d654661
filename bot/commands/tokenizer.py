"""``upsolve train tokenizer``: the pieces that a model reads and writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from bot.commands.corpus import say, told
from bot.commands.recipes import DOWNLOADS, Said, prover
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.wording import counted, printable

if TYPE_CHECKING:
    from training.tokenizer_training import Part

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
    from training.tokenizer_training import train_on  # noqa: PLC0415 - slow to load

    tell = _quiet if as_json else say
    with told(), ExitStack() as stack:
        places = _Places(data, downloads or path.parent / DOWNLOADS, tell)
        prove = stack.enter_context(prover(resolved))
        parts = [_part(source, places, prove) for source in sources]
        path.parent.mkdir(parents=True, exist_ok=True)
        made = train_on(parts, vocab, path, seed=seed, budget=megabytes * 10**6, progress=tell)
    reply = {"tokenizer": str(path), "vocab": made.vocab_size, "sha256": made.sha256}
    return Reply(
        reply, f"{printable(str(path))}: {counted(made.vocab_size, 'piece')}, SHA-256 {made.sha256}"
    )


class _Places(NamedTuple):
    """Where recipes find what they name, and who is told what they lack."""

    data: Path | None
    downloads: Path
    tell: Said


def _part(text: str, places: _Places, prove: Any) -> Part:
    from training.tokenizer_training import Part, of_path  # noqa: PLC0415 - slow to load

    name, weight = _weighed(text)
    found = _recipe(name, places, prove) if not Path(name).exists() or _is_recipe(name) else None
    return Part(name, found or of_path(Path(name)), weight)


def _is_recipe(name: str) -> bool:
    return name.endswith(".toml") and Path(name).is_file()


def _weighed(text: str) -> tuple[str, float]:
    name, equals, weight = text.rpartition("=")
    if not equals or Path(text).exists():
        return text, 1.0
    try:
        return name, float(weight)
    except ValueError:
        raise click.UsageError(f"{weight!r} is not a weight: give SOURCE=WEIGHT") from None


def _recipe(name: str, places: _Places, prove: Any) -> Callable[[], Iterator[str]] | None:
    """Reads the recipe of that name, whose packages are fetched first; None where there is none."""
    from training.corpus_recipes import corpus_recipe_names, load_corpus_recipe  # noqa: PLC0415
    from training.fetching import fetch  # noqa: PLC0415
    from training.recipe_texts import Place, RecipeTexts  # noqa: PLC0415
    from training.tokenizer_training import of_recipe  # noqa: PLC0415

    if name not in corpus_recipe_names() and not _is_recipe(name):
        return None
    recipe = load_corpus_recipe(name)
    if recipe.packages:
        fetch(recipe, places.downloads, places.tell)
    place = Place(places.data or Path(recipe.data), places.downloads)
    return of_recipe(recipe, RecipeTexts(recipe, place, prove, places.tell))


def _quiet(_: str) -> None: ...
