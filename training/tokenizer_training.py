"""A tokenizer from a mix of sources: each gives its share of the text, sampled evenly.

Settings of SentencePiece are :func:`model.tokenizer.train_tokenizer`'s; here is only what it reads.
A source is read once; of its texts those with the smallest random numbers are kept, as many as its
share of the budget holds, so every text has the same chance and the result depends on the seed
alone. A source with less text than its share gives what it has.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from model.prompt import prompt
from model.tokenizer import Tokenizer, train_tokenizer
from training.code_files import CodeFile, read_code
from training.corpus_recipes import CorpusRecipe
from training.errors import CorpusError
from training.problem_files import holds_problems, read_problems
from training.problems import LANGUAGES, TrainingProblem
from training.recipe_texts import RecipeTexts
from training.tokenising import Text

BUDGET = 32 << 20
"""Characters that SentencePiece reads: more takes memory and minutes and changes little."""

_LONGEST = 1 << 16  # a text's beginning stands for the rest
_PROGRAMS = 4  # of a problem


class Part(NamedTuple):
    """A source and how much of the mix it is, beside the weights of the others.

    Attributes:
        name: of the source, in messages.
        texts: begins to read it.
        weight: its part.
    """

    name: str
    texts: Callable[[], Iterator[str]]
    weight: float = 1.0


def of_path(path: Path) -> Callable[[], Iterator[str]]:
    """Reads a file or folder of code or of problems."""

    def texts() -> Iterator[str]:
        if holds_problems(path):
            return (text for problem in read_problems(path) for text in of_problem(problem))
        return (one.text for one in read_code(path) if isinstance(one, CodeFile))

    return texts


def of_recipe(recipe: CorpusRecipe, read: RecipeTexts) -> Callable[[], Iterator[str]]:
    """Reads a recipe of a corpus, what its split leaves."""

    def texts() -> Iterator[str]:
        if recipe.kind == "code":
            yield from (one.text for one in read.code() if isinstance(one, Text))
            return
        for _, problems in read.problems():
            for problem in problems:
                if isinstance(problem, TrainingProblem) and recipe.cut.side(problem) == "train":
                    yield from of_problem(problem)

    return texts


def of_problem(problem: TrainingProblem) -> Iterator[str]:
    """Its prompts in all languages and its first programs."""
    for language in LANGUAGES:
        yield prompt(problem.description, language, problem.rating, problem.tags)
    known = [program for program in problem.programs if program.language in LANGUAGES]
    yield from (program.source for program in known[:_PROGRAMS])


def train_on(
    parts: Sequence[Part],
    vocab: int,
    path: Path,
    *,
    seed: int = 1,
    budget: int = BUDGET,
    progress: Callable[[str], None] = lambda _: None,
) -> Tokenizer:
    """Train a tokenizer of ``vocab`` pieces on ``parts`` and write it to ``path``.

    Raises:
        CorpusError: a source is missing or broken, or has no text.
        ValueError: a weight is not positive, or the texts are too few for ``vocab``.
    """
    if not parts or not all(part.weight > 0 for part in parts):
        raise ValueError("a tokenizer needs sources, each with a positive weight")
    whole = sum(part.weight for part in parts)
    chosen: list[str] = []
    for number, part in enumerate(parts):
        texts = sample(part.texts(), int(budget * part.weight / whole), f"{seed}/{number}")
        if not texts:
            raise CorpusError(f"{part.name}: no text in it to learn a tokenizer from")
        progress(f"{part.name}: {sum(map(len, texts)) / 1e6:.1f} million characters")
        chosen += texts
    return train_tokenizer(chosen, vocab, path)


def sample(texts: Iterator[str], budget: int, seed: str) -> list[str]:
    """An even sample of ``texts`` of at most ``budget`` characters, but one text at least."""
    rng, held, size = Random(seed), list[tuple[float, int, str]](), 0
    for number, text in enumerate(texts):
        kept = text[:_LONGEST]
        heapq.heappush(held, (-rng.random(), number, kept))
        size += len(kept)
        while size > budget and len(held) > 1:
            size -= len(heapq.heappop(held)[2])
    return [text for _, _, text in sorted(held, key=lambda one: one[1])]
