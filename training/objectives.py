"""The two losses of AlphaCode's pre-training and fine-tuning (arXiv 2203.07814, 4.2 and 4.3).

The decoder predicts the next token of the program (cross-entropy); the encoder predicts masked
tokens of the prompt (masked language modelling). The paper gives no mask rate: this is BERT's
(arXiv 1810.04805, 3.1). Both are means over tokens, in nats, reduced in float32 whatever the
autocast. Not here: tempering, GOLD and the value head's loss.

Names end in their shape: B batch, S prompt positions, T program positions, V vocabulary.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806, N815

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.tokenizer import EOS, MASK, PAD
from model.transformer import Transformer

MASKED, TO_MASK, TO_RANDOM = 0.15, 0.8, 0.1
_FIRST_PIECE = max(PAD, EOS, MASK) + 1


class Losses(NamedTuple):
    """Mean nats per token; ``masked`` is zero where no prompt was masked."""

    decoder: Tensor
    masked: Tensor


class Corrupted(NamedTuple):
    """Prompts after masking, and where the original is to be predicted."""

    tokens_BS: Tensor
    chosen_BS: Tensor


def corrupt(
    tokens_BS: Tensor, mask_BS: Tensor, *, vocab: int, rows: float, generator: torch.Generator
) -> Corrupted:
    """Choose 15 % of the tokens of a share ``rows`` of the prompts; 80 % of the chosen become the
    mask piece, 10 % a random piece, 10 % stay (BERT, 3.1). ``mask_BS`` is true on real tokens.
    """
    # Drawn on the CPU wherever the model is: the same masks on every device.
    shape, device = tokens_BS.shape, tokens_BS.device
    masked_B1 = (torch.rand(shape[0], 1, generator=generator) < rows).to(device)
    drawn_BS = (torch.rand(shape, generator=generator) < MASKED).to(device)
    chosen_BS = drawn_BS & masked_B1 & mask_BS
    fate_BS = torch.rand(shape, generator=generator).to(device)
    random_BS = torch.randint(_FIRST_PIECE, vocab, shape, generator=generator).to(device)
    replaced_BS = torch.where(fate_BS < TO_MASK, torch.full_like(tokens_BS, MASK), random_BS)
    replaced_BS = torch.where(fate_BS < TO_MASK + TO_RANDOM, replaced_BS, tokens_BS)
    return Corrupted(torch.where(chosen_BS, replaced_BS, tokens_BS), chosen_BS)


def cross_entropy(logits_NV: Tensor, targets_N: Tensor) -> Tensor:
    """``mean(logsumexp(z) - z[y])`` over N tokens in float32; zero for none."""
    if not targets_N.numel():
        return logits_NV.sum() * 0.0
    return F.cross_entropy(logits_NV.float(), targets_N)


def losses(
    model: Transformer,
    prompts_BS: Tensor,
    programs_BT: Tensor,
    *,
    rows: float,
    generator: torch.Generator,
) -> Losses:
    """Both losses of one batch in one pass.

    Args:
        model: the encoder-decoder.
        prompts_BS: prompts, padded with ``PAD``.
        programs_BT: programs from bos to eos, padded with ``PAD``.
        rows: share of the prompts that are masked.
        generator: a CPU generator; the only source of chance.
    """
    mask_BS = prompts_BS != PAD
    prompts = corrupt(prompts_BS, mask_BS, vocab=model.config.vocab, rows=rows, generator=generator)
    memory_BSD = model.encode(prompts.tokens_BS, mask_BS)
    targets_BT = programs_BT[:, 1:]
    real_BT = targets_BT != PAD
    states_BTD = model.decoder_states(programs_BT[:, :-1], memory_BSD, mask_BS)
    # Logits only where they count: the vocabulary is the widest matrix of a small model.
    decoder = cross_entropy(model.unembed(states_BTD[real_BT]), targets_BT[real_BT])
    chosen_BS = prompts.chosen_BS
    masked = cross_entropy(model.unembed(memory_BSD[chosen_BS]), prompts_BS[chosen_BS])
    return Losses(decoder, masked)


def masked_lm_loss(model: Transformer, texts_BS: Tensor, *, generator: torch.Generator) -> Tensor:
    """The masked-LM loss alone, for unlabelled text: every row is masked."""
    mask_BS = texts_BS != PAD
    texts = corrupt(texts_BS, mask_BS, vocab=model.config.vocab, rows=1.0, generator=generator)
    memory_BSD = model.encode(texts.tokens_BS, mask_BS)
    return cross_entropy(model.unembed(memory_BSD[texts.chosen_BS]), texts_BS[texts.chosen_BS])
