"""The masking: BERT's proportions, what is spared, and that a row's mask is its own."""

from __future__ import annotations

import torch
from torch import Tensor

from model.tokenizer import BOS, EOS, MASK, PAD
from training.masking import Masked, mask_prompts


def programs(rows: int) -> Tensor:
    return torch.tensor([[BOS, 7, EOS]]).repeat(rows, 1)


def masked(prompts: Tensor, share: float = 1.0, step: int = 0, vocab: int = 1000) -> Masked:
    return mask_prompts(
        prompts, programs(len(prompts)), vocab=vocab, share=share, seed=1, step=step
    )


def test_masking_chooses_15_percent_and_treats_them_80_10_10() -> None:
    tokens = torch.full((400, 500), 77)
    tokens[:, 0] = torch.arange(400) + 5
    out = masked(tokens)
    assert abs(int(out.chosen_BS.sum()) / tokens.numel() - 0.15) < 0.005
    inner = out.chosen_BS.clone()
    inner[:, 0] = False
    fates = out.tokens_BS[inner]
    assert abs((fates == MASK).float().mean().item() - 0.8) < 0.01
    assert abs((fates == 77).float().mean().item() - 0.1) < 0.01
    assert torch.equal(out.tokens_BS[~out.chosen_BS], tokens[~out.chosen_BS])
    assert int(fates.min()) >= MASK, "random pieces are never pad, bos or eos"
    assert int(fates.max()) < 1000


def test_masking_spares_padding_and_the_rows_that_were_not_drawn() -> None:
    tokens = torch.randint(5, 50, (1000, 40), generator=torch.Generator().manual_seed(0))
    tokens[:, 30:] = PAD
    out = masked(tokens, share=0.25, vocab=50)
    assert not out.chosen_BS[:, 30:].any()
    assert abs(out.chosen_BS.any(1).float().mean().item() - 0.25) < 0.05


def test_a_row_is_masked_alike_in_any_batch_and_otherwise_at_another_step() -> None:
    tokens = torch.randint(5, 1000, (8, 60), generator=torch.Generator().manual_seed(0))
    whole = masked(tokens)
    wider = torch.cat([tokens[3:5], torch.full((2, 9), PAD)], dim=1)
    part = masked(wider)
    assert torch.equal(part.tokens_BS[:, :60], whole.tokens_BS[3:5])
    assert not torch.equal(masked(tokens, step=1).chosen_BS, whole.chosen_BS)
    assert len({tuple(row) for row in whole.chosen_BS.tolist()}) == 8


def test_a_prompt_without_a_program_is_always_masked() -> None:
    tokens = torch.randint(5, 1000, (2, 200), generator=torch.Generator().manual_seed(0))
    targets = torch.tensor([[BOS, PAD, PAD], [BOS, 9, EOS]])
    out = mask_prompts(tokens, targets, vocab=1000, share=0.0, seed=1, step=0)
    assert out.chosen_BS.any(1).tolist() == [True, False]
