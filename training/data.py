"""From exercises to batches of token ids, in an order that depends on the seed alone.

Exercises are taken in windows; a window is tokenised, sorted by length, cut into batches of about
equal padded size, and its batches are shuffled. A :class:`Position` names the next batch, so a
loader made from a stored position yields exactly what an undisturbed one would have.

Held-out compositions (:func:`training.curriculum.held_out`) and programs that do not fit never
appear.
"""

# Names end in their shape: B batch, S prompt positions, T program positions.
# ruff: noqa: N815

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec
import torch
from torch import Tensor

from model.architecture import ModelConfig
from model.prompt import Metadata, PromptFormat, encode_prompt, prompt
from model.tokenizer import BOS, EOS, PAD, Tokenizer
from training.curriculum import Exercise, generate, held_out
from training.settings import TrainingSettings

WINDOW = 512
LANGUAGES = ("python3", "cpp")
FORM = PromptFormat(rating=False, tags=False, correct=True, languages=LANGUAGES)
"""The curriculum has no ratings and no tags, so the prompt's metadata lines stay out."""


class Position(msgspec.Struct, frozen=True):
    """The next batch: its window and its place there."""

    window: int = 0
    batch: int = 0


class Row(NamedTuple):
    """One prompt and one program, as ids."""

    prompt: list[int]
    program: list[int]


class Batch(NamedTuple):
    """Padded ids, int64, and the position after this batch."""

    prompts_BS: Tensor
    programs_BT: Tensor
    following: Position


def language_of(number: int) -> str:
    """Languages take turns."""
    return LANGUAGES[number % len(LANGUAGES)]


def tokenizer_texts(seed: int, count: int) -> Iterator[str]:
    """Prompts and programs of the first ``count`` exercises, for the tokenizer."""
    for number in range(count):
        exercise, language = generate(seed, number), language_of(number)
        yield prompt(exercise.statement, language)
        yield exercise.programs[language]


def to_row(
    exercise: Exercise, language: str, tokenizer: Tokenizer, config: ModelConfig
) -> Row | None:
    """The ids of one exercise, the program between bos and eos; None where it does not fit."""
    ids = encode_prompt(
        exercise.statement, Metadata(language), FORM, tokenizer, config.encoder_positions
    )
    program = [BOS, *tokenizer.encode(exercise.programs[language]), EOS]
    return Row(ids, program) if len(program) <= config.decoder_positions + 1 else None


def pad(rows: list[list[int]]) -> Tensor:
    """Rows of ids as one int64 tensor, padded at the end."""
    width = max(map(len, rows))
    return torch.tensor([row + [PAD] * (width - len(row)) for row in rows])


class Loader:
    """An endless stream of batches from ``position`` on."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        config: ModelConfig,
        *,
        seed: int,
        batch_tokens: int,
        position: Position,
    ) -> None:
        self._tokenizer, self._config = tokenizer, config
        self._seed, self._batch_tokens = seed, batch_tokens
        self._position = position

    def __iter__(self) -> Iterator[Batch]:
        window, first = self._position.window, self._position.batch
        while True:
            batches = self._window(window)
            for index in range(first, len(batches)):
                last = index + 1 == len(batches)
                following = Position(window + 1, 0) if last else Position(window, index + 1)
                rows = batches[index]
                yield Batch(
                    pad([r.prompt for r in rows]), pad([r.program for r in rows]), following
                )
            window, first = window + 1, 0

    def _window(self, window: int) -> list[list[Row]]:
        rows = []
        for number in range(window * WINDOW, (window + 1) * WINDOW):
            exercise = generate(self._seed, number)
            if not held_out(exercise.key):
                row = to_row(exercise, language_of(number), self._tokenizer, self._config)
                rows += [row] if row else []
        rows.sort(key=lambda row: (len(row.program) // 24, len(row.prompt)))
        batches = pack(rows, self._batch_tokens)
        Random(f"{self._seed}/window/{window}").shuffle(batches)
        return batches


def pack(rows: list[Row], batch_tokens: int) -> list[list[Row]]:
    """Cut ``rows``, alike in length, so that a batch with its padding is at most ``batch_tokens``.

    A single longer row is a batch of its own.
    """
    batches: list[list[Row]] = []
    width = [0, 0]
    for row in rows:
        grown = [max(width[0], len(row.prompt)), max(width[1], len(row.program))]
        if not batches or sum(grown) * (len(batches[-1]) + 1) > batch_tokens:
            batches.append([])
            grown = [len(row.prompt), len(row.program)]
        batches[-1].append(row)
        width = grown
    return batches


class _Described(msgspec.Struct):
    description: str


def read_statements(path: Path) -> list[str]:
    """The texts of a JSON-lines file with a ``description`` per line.

    Raises:
        ValueError: the file is missing or broken; says where.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise ValueError(f"training.statements: cannot read {path}: {error.strerror}") from None
    texts = []
    for number, line in enumerate(lines, 1):
        try:
            texts.append(msgspec.json.decode(line, type=_Described).description)
        except msgspec.MsgspecError as error:
            raise ValueError(f"training.statements: {path}, line {number}: {error}") from None
    if not texts:
        raise ValueError(f"training.statements: {path} holds no statement")
    return texts


class Statements:
    """Unlabelled statements for the masked LM: batches by step, each text cut to ``LONGEST``."""

    LONGEST = 512

    def __init__(self, texts: list[str], tokenizer: Tokenizer, rows: int) -> None:
        self._texts, self._tokenizer, self._rows = texts, tokenizer, rows

    @classmethod
    def of(cls, settings: TrainingSettings, tokenizer: Tokenizer) -> Statements | None:
        """What the settings name; None without ``training.statements``.

        A quarter of an update's tokens go to them.
        """
        if not settings.statements:
            return None
        rows = max(1, settings.batch_tokens // (4 * cls.LONGEST))
        return cls(read_statements(Path(settings.statements)), tokenizer, rows)

    def batch(self, step: int) -> Tensor:
        """The padded ids of one update, ``(rows, LONGEST)`` at most."""
        first = step * self._rows
        texts = [self._texts[(first + i) % len(self._texts)] for i in range(self._rows)]
        return pad([self._tokenizer.encode(text)[: self.LONGEST] for text in texts])
