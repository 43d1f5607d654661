"""What the encoder's masked LM hides of a prompt: BERT's recipe (arXiv 1810.04805, 3.1).

The paper (arXiv 2203.07814, 4.2) names BERT and no rate. Of the prompts a share is masked; of a
masked prompt 15 % of the tokens are chosen, of which 80 % become the mask piece, 10 % a random
piece, and 10 % stay.

Invariant: what is hidden of a row depends on (seed, step, the row's ids) alone, never on the batch
or the process that holds it. So several processes mask what one would have masked.

Names end in their shape: B rows, S prompt positions, T program positions.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806, N815

from __future__ import annotations

import zlib
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.tokenizer import EOS, MASK, PAD

MASKED, TO_MASK, TO_RANDOM = 0.15, 0.8, 0.1
_FIRST_PIECE = max(PAD, EOS, MASK) + 1
_GOLDEN = 0x9E3779B97F4A7C15


class Masked(NamedTuple):
    """Prompts after masking, and where the original is to be predicted."""

    tokens_BS: Tensor
    chosen_BS: Tensor


def mask_prompts(
    prompts_BS: Tensor, programs_BT: Tensor, *, vocab: int, share: float, seed: int, step: int
) -> Masked:
    """Mask a share of the prompts, on the CPU; a prompt without a program is always masked.

    ``programs_BT`` has the first of each prompt's programs.

    Both tensors are padded with ``PAD``, which is never chosen.
    """
    tokens_BS = prompts_BS.numpy()
    keys_B = np.array(
        [
            zlib.crc32(program[program != PAD].tobytes(), zlib.crc32(prompt[prompt != PAD]))
            for prompt, program in zip(tokens_BS, programs_BT.numpy(), strict=True)
        ],
        np.uint64,
    )
    keys_B = _mix(keys_B + _word((seed << 32) ^ (step * 2_654_435_761)))
    bare_B = (programs_BT[:, 1:] == PAD).all(1).numpy()
    masked_B1 = (_uniform(keys_B, 1, 0) < share) | bare_B[:, None]
    width = tokens_BS.shape[1]
    chosen_BS = (_uniform(keys_B, width, 1) < MASKED) & masked_B1 & (tokens_BS != PAD)
    fate_BS = _uniform(keys_B, width, 2)
    pieces_BS = _FIRST_PIECE + _uniform(keys_B, width, 3) * (vocab - _FIRST_PIECE)
    new_BS = np.where(fate_BS < TO_MASK, MASK, pieces_BS.astype(np.int64))
    new_BS = np.where(fate_BS < TO_MASK + TO_RANDOM, new_BS, tokens_BS)
    hidden_BS = np.where(chosen_BS, new_BS, tokens_BS)
    return Masked(torch.from_numpy(hidden_BS), torch.from_numpy(chosen_BS))


def _uniform(keys_B: NDArray[np.uint64], width: int, stream: int) -> NDArray[np.float64]:
    """Numbers of [0, 1) for every position of every key: SplitMix64 (Steele et al. 2014)."""
    counter_S = np.arange(width, dtype=np.uint64) * _word(_GOLDEN)
    mixed_BS = _mix(_mix(keys_B + _word(stream))[:, None] + counter_S)
    return (mixed_BS >> _word(11)).astype(np.float64) * 2.0**-53


def _mix(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    words = (words ^ (words >> _word(30))) * _word(0xBF58476D1CE4E5B9)
    words = (words ^ (words >> _word(27))) * _word(0x94D049BB133111EB)
    return words ^ (words >> _word(31))


def _word(number: int) -> np.uint64:
    return np.uint64(number & 0xFFFFFFFFFFFFFFFF)
