"""How likely programs are to be correct, by a model trained to tell (AlphaCode 2's scorer).

The scorer is an encoder-decoder like any other; what speaks is its value head, on the states of the
decoder that reads the program. Its prompt says nothing of correctness.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
import torch
from torch import Tensor

from model.checkpoint import load_checkpoint
from model.prompt import Metadata, PromptFormat, encode_prompt
from model.tokenizer import BOS, PAD, Tokenizer
from model.transformer import Transformer

ROWS = 32


class Scorer:
    """A loaded scorer; the same programs get the same scores in any company, but for rounding.

    Raises:
        BackendError: the checkpoint cannot be used.
    """

    def __init__(self, checkpoint: Path) -> None:
        self._model, self._tokenizer, info = load_checkpoint(checkpoint)
        self._form = info.prompt

    def scores(self, statement: str, programs: Sequence[tuple[str, str]]) -> list[float]:
        """P(correct) for each (language, source), in order.

        What of a program lies beyond the decoder's positions is not read.
        """
        return score(self._model, self._tokenizer, self._form, statement, programs)


@torch.inference_mode()
def score(
    model: Transformer,
    tokenizer: Tokenizer,
    form: PromptFormat,
    statement: str,
    programs: Sequence[tuple[str, str]],
) -> list[float]:
    """See :meth:`Scorer.scores`; the prompt is encoded once for each language."""
    form = msgspec.structs.replace(form, correct=False)
    found = [0.0] * len(programs)
    for language in {language for language, _ in programs}:
        mine = [number for number, program in enumerate(programs) if program[0] == language]
        prompt = encode_prompt(
            statement, Metadata(language), form, tokenizer, model.config.encoder_positions
        )
        mask_1S = torch.ones(1, len(prompt), dtype=torch.bool)  # noqa: N806 - a shape
        memory_1SD = model.encode(torch.tensor([prompt]), mask_1S)  # noqa: N806 - a shape
        for first in range(0, len(mine), ROWS):
            part = mine[first : first + ROWS]
            rows = [[BOS, *tokenizer.encode(programs[number][1])] for number in part]
            logits = _logits(model, rows, memory_1SD, mask_1S)
            for number, chance in zip(part, logits.sigmoid().tolist(), strict=True):
                found[number] = chance
    return found


def _logits(model: Transformer, rows: list[list[int]], memory: Tensor, mask: Tensor) -> Tensor:
    rows = [row[: model.config.decoder_positions] for row in rows]
    width = max(map(len, rows))
    tokens = torch.tensor([row + [PAD] * (width - len(row)) for row in rows])
    states = model.decoder_states(
        tokens, memory.expand(len(rows), -1, -1), mask.expand(len(rows), -1)
    )
    return model.value(states, tokens != PAD)
