"""``upsolve train corpus fetch`` and ``build --recipe``: a corpus that one command makes again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from bot.commands.verb import Reply, verb
from bot.config import Resolved
from bot.wording import counted, grouped, printable

if TYPE_CHECKING:
    from model.tokenizer import Tokenizer
    from training.corpus_recipes import CorpusRecipe
    from training.fetching import Fetched
    from training.recipe_texts import RecipeTexts

Said = Callable[[str], None]
DOWNLOADS = "downloads"


def fetcher(told: Callable[[], Any], say: Said) -> click.Command:
    """The verb ``fetch``; ``told`` makes training's errors failures, ``say`` tells of progress."""

    @click.command()
    @click.argument("folder", type=click.Path(path_type=Path))
    @click.option("--recipe", "name", required=True, help="code, or a file of your own.")
    @verb
    def fetch(folder: Path, name: str, as_json: bool) -> Reply:
        """Fetch a recipe's packages into FOLDER by pip and apt; run it again to continue.

        Nothing is installed, no root is needed, and the indexes and mirrors are those that pip and
        apt are set up with here.
        """
        from training.corpus_recipes import load_corpus_recipe  # noqa: PLC0415 - for this verb only
        from training.fetching import fetch as work  # noqa: PLC0415

        with told():
            fetched = work(load_corpus_recipe(name), folder, _quiet if as_json else say)
        return Reply(fetched, _text(folder, fetched))

    return fetch


def build_recipe(
    folder: Path,
    name: str,
    tokenizer: Tokenizer,
    resolved: Resolved,
    *,
    data: Path | None,
    downloads: Path | None,
    workers: int,
    progress: Callable[[Any], None],
    say: Said,
) -> None:
    """Fetch what the recipe needs and lacks, then tokenise it into ``folder``.

    Raises:
        CorpusError: a source cannot be used, or nothing is left.
        ValueError: no such recipe.
    """
    from training.building import build  # noqa: PLC0415 - slow to load
    from training.problem_corpus import build_named  # noqa: PLC0415

    with prover(resolved) as prove:
        places = Places(data, downloads or folder / DOWNLOADS)
        recipe, texts = opened(name, places, prove, say)
        options: dict[str, Any] = {
            "workers": workers,
            "progress": progress,
            "weights": recipe.weights,
        }
        if recipe.kind == "code":
            build(folder, "code", texts.code(), tokenizer, **options)
        else:
            options |= {"cut": recipe.cut, "licences": texts.licences}
            build_named(folder, texts.problems(), tokenizer, **options)


class Places(NamedTuple):
    """Where recipes find what they name: ``data`` None for what each of them says itself."""

    data: Path | None
    downloads: Path


def opened(
    name: str, places: Places, prove: Callable[[Any], bool], say: Said
) -> tuple[CorpusRecipe, RecipeTexts]:
    """A recipe and its texts, after its packages were fetched.

    Raises:
        CorpusError: a package cannot be fetched.
        ValueError: no such recipe.
    """
    from training.corpus_recipes import load_corpus_recipe  # noqa: PLC0415 - for these verbs only
    from training.fetching import fetch  # noqa: PLC0415
    from training.recipe_texts import Place, RecipeTexts  # noqa: PLC0415

    recipe = load_corpus_recipe(name)
    place = Place(places.data or Path(recipe.data), places.downloads)
    if recipe.packages:
        fetch(recipe, place.downloads, say)
    return recipe, RecipeTexts(recipe, place, prove, say)


@contextmanager
def prover(resolved: Resolved) -> Iterator[Callable[[Any], bool]]:
    """Run programs in a judge that starts with the first of them."""
    from training.mbpp import Proven  # noqa: PLC0415 - loads the judge

    with ExitStack() as stack:
        started: list[Proven] = []

        def prove(problem: Any) -> bool:
            if not started:
                started.append(stack.enter_context(Proven(resolved.config.judge)))
            return started[0](problem)

        yield prove


def _quiet(_: str) -> None:
    """Nothing is said beside one JSON document."""


def _text(folder: Path, fetched: list[Fetched]) -> str:
    """A line for each source, and where the list is."""
    by_source: dict[str, list[Fetched]] = {}
    for one in fetched:
        by_source.setdefault(one.source, []).append(one)
    lines = [
        f"{printable(name):<12}{counted(len(found), 'package'):>14}"
        f"{grouped(round(sum(one.bytes for one in found) / 1e6, 1)):>10} MB"
        for name, found in by_source.items()
    ]
    return "\n".join([*lines, f"{printable(str(folder))}: versions and checksums in fetched.json"])
