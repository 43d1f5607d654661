"""Both losses against float64 arithmetic, and the masking against BERT's proportions."""

from __future__ import annotations

import math

import numpy as np
import torch

from model.architecture import preset
from model.tokenizer import BOS, EOS, MASK, PAD
from model.transformer import Transformer
from training.objectives import corrupt, cross_entropy, losses


def reference_cross_entropy(logits: np.ndarray, targets: np.ndarray) -> float:
    """Mean of ``log(sum(exp(z))) - z[y]``, in float64."""
    z = logits.astype(np.float64)
    top = z.max(axis=-1, keepdims=True)
    log_sum = np.log(np.exp(z - top).sum(axis=-1)) + top[:, 0]
    return float((log_sum - z[np.arange(len(z)), targets]).mean())


def test_cross_entropy_is_the_textbook_mean_in_float64() -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(50, 31, generator=generator) * 8
    targets = torch.randint(0, 31, (50,), generator=generator)
    expected = reference_cross_entropy(logits.numpy(), targets.numpy())
    assert math.isclose(cross_entropy(logits, targets).item(), expected, rel_tol=1e-6)


def test_cross_entropy_of_uniform_logits_is_log_v_and_of_nothing_is_zero() -> None:
    uniform = cross_entropy(torch.zeros(7, 100), torch.arange(7))
    assert math.isclose(uniform.item(), math.log(100), rel_tol=1e-6)
    assert cross_entropy(torch.zeros(0, 100), torch.zeros(0, dtype=torch.long)).item() == 0.0


def test_masking_chooses_15_percent_and_treats_them_80_10_10() -> None:
    tokens = torch.full((400, 500), 77)
    mask = torch.ones_like(tokens, dtype=torch.bool)
    generator = torch.Generator().manual_seed(1)
    out = corrupt(tokens, mask, vocab=1000, rows=1.0, generator=generator)
    chosen = out.chosen_BS
    count = int(chosen.sum())
    assert abs(count / tokens.numel() - 0.15) < 0.005
    fates = out.tokens_BS[chosen]
    assert abs((fates == MASK).float().mean().item() - 0.8) < 0.01
    assert abs((fates == 77).float().mean().item() - 0.1) < 0.01
    assert torch.equal(out.tokens_BS[~chosen], tokens[~chosen])
    assert int(fates.min()) >= MASK, "random pieces are never pad, bos or eos"


def test_masking_spares_padding_and_the_rows_that_were_not_drawn() -> None:
    tokens = torch.full((1000, 40), 9)
    tokens[:, 30:] = PAD
    out = corrupt(
        tokens, tokens != PAD, vocab=50, rows=0.25, generator=torch.Generator().manual_seed(2)
    )
    assert not out.chosen_BS[:, 30:].any()
    masked_rows = out.chosen_BS.any(1).float().mean().item()
    assert abs(masked_rows - 0.25) < 0.05


def test_the_decoder_loss_is_the_mean_over_real_target_tokens() -> None:
    """Against the logits of :meth:`Transformer.decode`, row by row without any padding."""
    torch.manual_seed(3)
    model = Transformer(preset("tiny")).double()
    prompts = [[10, 11, 12, 13], [20, 21]]
    programs = [[BOS, 30, 31, EOS], [BOS, 40, 41, 42, 43, EOS]]
    with torch.no_grad():
        both = losses(
            model,
            torch.tensor([prompts[0], prompts[1] + [PAD] * 2]),
            torch.tensor([programs[0] + [PAD] * 2, programs[1]]),
            rows=0.0,
            generator=torch.Generator(),
        )
        logits, targets = [], []
        for one, program in zip(prompts, programs, strict=True):
            mask = torch.ones(1, len(one), dtype=torch.bool)
            memory = model.encode(torch.tensor([one]), mask)
            logits.append(model.decode(torch.tensor([program[:-1]]), memory, mask)[0].numpy())
            targets += program[1:]
    expected = reference_cross_entropy(np.concatenate(logits), np.array(targets))
    assert math.isclose(both.decoder.item(), expected, rel_tol=1e-5)
    assert both.masked.item() == 0.0


def test_the_masked_loss_reads_the_corrupted_prompt_and_predicts_the_original() -> None:
    torch.manual_seed(4)
    model = Transformer(preset("tiny")).double()
    prompts = torch.randint(5, 512, (3, 60))
    programs = torch.tensor([[BOS, 30, EOS]] * 3)
    with torch.no_grad():
        both = losses(
            model, prompts, programs, rows=1.0, generator=torch.Generator().manual_seed(5)
        )
        mask = torch.ones_like(prompts, dtype=torch.bool)
        seen = corrupt(
            prompts, mask, vocab=512, rows=1.0, generator=torch.Generator().manual_seed(5)
        )
        logits = model.unembed(model.encode(seen.tokens_BS, mask))[seen.chosen_BS]
    expected = reference_cross_entropy(logits.numpy(), prompts[seen.chosen_BS].numpy())
    assert math.isclose(both.masked.item(), expected, rel_tol=1e-5)
