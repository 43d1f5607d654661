"""Unlabelled statements: what the masked LM alone learns from, and real ones' language.

Statements are laid out as prompts, as the encoder will meet them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from model.prompt import prompt
from model.tokenizer import BOS, PAD, Tokenizer
from training.corpus_recipes import load_split
from training.errors import CorpusError
from training.problem_corpus import training_problems
from training.problems import LANGUAGES
from training.rows import Batch, Share, Source, pad
from training.split import EVERYTHING

LONGEST = 512
"""Tokens of a statement that are read."""


def read_statements(path: Path, split: str = "") -> list[str]:
    """Prompts of a file's problems, or a corpus's, in the languages in turn, without metadata.

    ``split`` names the problems that are left out, see
    :func:`training.corpus_recipes.load_split`; "" leaves none out.

    Raises:
        CorpusError: the file is missing, broken or without a statement; says where.
        ValueError: no such split.
    """
    cut = load_split(split) if split else EVERYTHING
    problems = (one for one in training_problems([path], cut) if one.description)
    texts = [
        prompt(one.description, language, correct=None)
        for one, language in zip(problems, cycle(LANGUAGES))
    ]
    if not texts:
        raise CorpusError(f"{path}: holds no statement (training.statements)")
    return texts


class WithStatements:
    """A source whose every global batch has some unlabelled statements more.

    They are rows without a program: the masked LM alone learns from them. Texts come in turn, cut
    to :data:`LONGEST` tokens.
    """

    def __init__(
        self, source: Source, texts: list[str], tokenizer: Tokenizer, *, rows: int, share: Share
    ) -> None:
        self._source, self._texts, self._tokenizer = source, texts, tokenizer
        self._rows, self._share, self._taken = rows, share, 0

    def __next__(self) -> Batch:
        batch = next(self._source)
        numbers = range(self._taken, self._taken + self._rows)[
            self._share.rank :: self._share.world_size
        ]
        self._taken += self._rows
        texts = [self._texts[number % len(self._texts)] for number in numbers]
        prompts = [self._tokenizer.encode(text)[:LONGEST] for text in texts]
        return joined(batch, Batch(pad(prompts), pad([[BOS, PAD] for _ in prompts])))

    def state_dict(self) -> dict[str, int]:
        """The source's, and how many statements were taken."""
        return {**self._source.state_dict(), "statements": self._taken}

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Go on from there."""
        self._taken = state["statements"]
        self._source.load_state_dict(state)


def joined(one: Batch, other: Batch) -> Batch:
    """The rows of both."""
    correct = None
    if one.correct_B is not None or other.correct_B is not None:
        correct = torch.cat([_known(one), _known(other)])
    many = None
    if one.many_R is not None or other.many_R is not None:
        many = torch.cat([_many(one), _many(other)])
    return Batch(
        _stacked(one.prompts_RS, other.prompts_RS),
        _stacked(one.programs_BT, other.programs_BT),
        correct,
        many,
    )


def _many(batch: Batch) -> Tensor:
    if batch.many_R is not None:
        return batch.many_R
    return torch.ones(len(batch.prompts_RS), dtype=torch.int64)


def _known(batch: Batch) -> Tensor:
    if batch.correct_B is not None:
        return batch.correct_B
    return torch.full((len(batch.programs_BT),), torch.nan)


def _stacked(one: Tensor, other: Tensor) -> Tensor:
    width = max(one.shape[1], other.shape[1])
    return torch.cat(
        [functional.pad(part, (0, width - part.shape[1]), value=PAD) for part in (one, other)]
    )
