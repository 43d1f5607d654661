"""Which source of batches the settings name, for training and for held-out rows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from model.architecture import ModelConfig
from model.tokenizer import BOS, PAD, Tokenizer
from training.data import CurriculumSource, read_statements
from training.rows import Batch, Share, Source, pad
from training.settings import TrainingSettings

HELD_OUT_SEED = 1_000_003
LONGEST_STATEMENT = 512


def build_source(
    settings: TrainingSettings,
    tokenizer: Tokenizer,
    config: ModelConfig,
    share: Share,
    *,
    held_out: bool = False,
) -> Source:
    """This process's stream of batches; ``held_out`` for rows that are never trained on.

    Raises:
        ValueError: the data that the settings name cannot be used.
    """
    seed = settings.seed + (HELD_OUT_SEED if held_out else 0)
    source: Source = CurriculumSource(
        tokenizer, config, seed=seed, batch_tokens=settings.batch_tokens, share=share
    )
    if settings.statements and not held_out:
        rows = max(1, settings.batch_tokens // (4 * LONGEST_STATEMENT))
        texts = read_statements(Path(settings.statements))
        return WithStatements(source, texts, tokenizer, rows=rows, share=share)
    return source


class WithStatements:
    """A source whose every global batch has some unlabelled statements more.

    They are rows without a program: the masked LM alone learns from them. Texts come in turn, cut
    to :data:`LONGEST_STATEMENT` tokens.
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
        prompts = [self._tokenizer.encode(text)[:LONGEST_STATEMENT] for text in texts]
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
    return Batch(
        _stacked(one.prompts_BS, other.prompts_BS),
        _stacked(one.programs_BT, other.programs_BT),
        correct,
    )


def _known(batch: Batch) -> Tensor:
    if batch.correct_B is not None:
        return batch.correct_B
    return torch.full((len(batch.prompts_BS),), torch.nan)


def _stacked(one: Tensor, other: Tensor) -> Tensor:
    width = max(one.shape[1], other.shape[1])
    return torch.cat(
        [functional.pad(part, (0, width - part.shape[1]), value=PAD) for part in (one, other)]
    )
