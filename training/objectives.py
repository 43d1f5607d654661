"""What training minimises (arXiv 2203.07814, 4.2, 4.3 and C.3), each formula with its source.

* **Decoder cross-entropy** (4.2): ``-log p(y)`` of every program token, ``p = softmax(z)``.
* **Masked LM** (4.2; :mod:`training.masking`): the same for the prompt's masked tokens, on the
  encoder's states.
* **Tempering** (4.3): ``p = softmax(z / T)`` for the decoder, the paper's T being 0.2. The loss is
  not multiplied by T: the paper does not say so. The masked LM is not tempered.
* **GOLD** (4.3, C.3): ``-w(y) log p(y)`` with the constant ``w = max(p(y)^(1/2), 0.05)``, both on
  the tempered distribution; no gradient flows through w. As the formula is printed, it holds for
  correct and incorrect programs alike.
* **Value prediction** (4.3): binary cross-entropy of the value head's logit over the decoder's last
  states. The paper gives no weight; where the prompt already says CORRECT or INCORRECT it learns to
  copy, so fine-tuning drops that line at times (:mod:`training.problem_rows`).
* **Scorer** (AlphaCode 2's technical report): value prediction alone, prompts without that line.

Losses are sums with the counts they are over, in nats, so that a mean over several passes and
processes is exact. Sums are taken in float32 (float64 for float64 states) whatever the autocast.

Names end in their shape: R rows, each with a prompt, B their programs, S positions of prompts, T of
programs, D width, V vocabulary; N and M tokens of a run (:mod:`model.ragged`) of prompts and of
programs, H and K those of them that predict, N in :func:`token_losses` any number of tokens.
"""

# Names end in their shape, see the legend; and calling an nn.Module is typed Any.
# ruff: noqa: N803, N806, N815

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor, nn

from model import token_slopes
from model.ragged import Ragged
from model.tokenizer import PAD
from model.transformer import Transformer
from training.masking import Masked, mask_prompts
from training.rows import Batch

GOLD_POWER, GOLD_FLOOR = 0.5, 0.05

# Logits are made, used and dropped so many numbers at a time.
LOGITS = 1 << 22


class Tokens(NamedTuple):
    """How the decoder's tokens are weighed: the temperature T and whether GOLD applies."""

    temperature: float = 1.0
    gold: bool = False


class Counts(NamedTuple):
    """What the sums of a batch are over: program tokens, masked tokens, judged programs."""

    decoder: int
    masked: int
    value: int


class Examples(NamedTuple):
    """A batch that is ready for the model: runs of tokens, and which of them predict what.

    Attributes:
        prompts_N: the run of the prompts' tokens, masked.
        prompts: its rows.
        hidden_H: which tokens of the run were chosen by the masking.
        hidden_targets_H: what stood there.
        programs_M: the run of what the decoder reads.
        programs: its rows.
        together: its rows where all programs of a prompt are one.
        next_K: which tokens of the run predict one.
        next_targets_K: that one.
        correct_B: 1 for correct programs, 0 for others, nan where it is not known.
    """

    prompts_N: Tensor
    prompts: Ragged
    hidden_H: Tensor
    hidden_targets_H: Tensor
    programs_M: Tensor
    programs: Ragged
    together: Ragged
    next_K: Tensor
    next_targets_K: Tensor
    correct_B: Tensor

    def counts(self) -> Counts:
        """What the sums are over."""
        known = int((~self.correct_B.isnan()).sum())
        return Counts(self.next_K.numel(), self.hidden_H.numel(), known)

    def to(self, device: torch.device) -> Examples:
        """The same on ``device``."""
        moved: list[Any] = [part.to(device) for part in self]
        return Examples(*moved)


class Sums(NamedTuple):
    """Losses of a batch, not yet divided by its :class:`Counts`.

    ``decoder`` is what is minimised, ``surprise`` the plain negative log-likelihood beside it
    (tempered, without GOLD's weight), which has no gradient.
    """

    decoder: Tensor
    masked: Tensor
    value: Tensor
    surprise: Tensor


def prepare(batch: Batch, *, vocab: int, mlm_rows: float, seed: int, step: int) -> Examples:
    """Mask prompts and find the tokens to predict, on the CPU; a function of its arguments."""
    prompts_RS, programs_BT, correct_B, many_R = batch
    if mlm_rows:
        firsts_RT = programs_BT[batch.starts[:-1]]
        hidden = mask_prompts(
            prompts_RS, firsts_RT, vocab=vocab, share=mlm_rows, seed=seed, step=step
        )
    else:
        hidden = Masked(prompts_RS, torch.zeros_like(prompts_RS, dtype=torch.bool))
    prompts = Ragged.of(prompts_RS != PAD)
    hidden_H = prompts.run(hidden.chosen_BS, fill=False).nonzero().squeeze(1)
    reading_BT = programs_BT[:, 1:] != PAD
    reading_BT[:, 0] = True  # a row without a program still has its bos
    programs = Ragged.of(reading_BT)
    targets_M = programs.run(programs_BT[:, 1:], PAD)
    next_K = (targets_M != PAD).nonzero().squeeze(1)
    return Examples(
        prompts.run(hidden.tokens_BS, PAD),
        prompts,
        hidden_H,
        prompts.run(prompts_RS, PAD)[hidden_H],
        programs.run(programs_BT[:, :-1], PAD),
        programs,
        programs if many_R is None else _together(reading_BT, many_R),
        next_K,
        targets_M[next_K],
        torch.full((len(programs_BT),), torch.nan) if correct_B is None else correct_B,
    )


def _together(reading_BT: Tensor, many_R: Tensor) -> Ragged:
    """The programs' run with all programs of a prompt as one row."""
    rows_B = torch.arange(len(many_R)).repeat_interleave(many_R)
    lengths_R = torch.zeros_like(many_R).index_add_(0, rows_B, reading_BT.sum(1))
    return Ragged.of(torch.arange(int(lengths_R.max())) < lengths_R[:, None])


class Objective(nn.Module):
    """A model with what it is trained for; one call makes one pass over a batch.

    Args:
        model: the encoder-decoder.
        decoder: whether program tokens are predicted; a scorer does without.
        masked: whether masked tokens of prompts are.
        value: whether the correctness of programs is.
    """

    def __init__(self, model: Transformer, *, decoder: bool, masked: bool, value: bool) -> None:
        super().__init__()
        self.model = model
        self.decoder, self.masked, self.value = decoder, masked, value
        # What no loss reaches is left alone by optimiser and gradient exchange.
        model.value_head.requires_grad_(value)
        if model.output is not None:
            model.output.requires_grad_(decoder or masked)

    def forward(self, batch: Examples, tokens: Tokens) -> Sums:
        """The sums of ``batch``, which lies on the model's device."""
        memory_1ND = self.model.encode_run(batch.prompts_N, batch.prompts)
        masked = memory_1ND.new_zeros((), dtype=torch.float32)
        decoder, surprise, value = masked, masked, masked
        if self.masked:
            states_HD = memory_1ND[0].index_select(0, batch.hidden_H)
            masked, _ = token_losses(
                states_HD, self.model.output_weight, batch.hidden_targets_H, Tokens()
            )
        states_1MD = self.model.decoder_states_run(
            batch.programs_M, batch.programs, memory_1ND, batch.prompts, batch.together
        )
        if self.decoder:
            states_KD = states_1MD[0].index_select(0, batch.next_K)
            decoder, surprise = token_losses(
                states_KD, self.model.output_weight, batch.next_targets_K, tokens
            )
        if self.value:
            states_BTD = batch.programs.rows(states_1MD)
            logits_B = self.model.value(states_BTD, batch.programs.mask_BS)
            value = value_loss(logits_B, batch.correct_B)
        return Sums(decoder, masked, value, surprise)


def value_loss(logits_B: Tensor, correct_B: Tensor) -> Tensor:
    """Sum of ``-c log s(x) - (1 - c) log s(-x)`` over the programs whose ``c`` is known."""
    known_B = ~correct_B.isnan()
    loss_B = F.binary_cross_entropy_with_logits(
        logits_B.float() if logits_B.dtype is torch.bfloat16 else logits_B,
        torch.where(known_B, correct_B, 0.0).to(torch.promote_types(logits_B.dtype, torch.float32)),
        reduction="none",
    )
    return torch.where(known_B, loss_B, 0.0).sum()


def token_losses(
    states_ND: Tensor, weight_VD: Tensor, targets_N: Tensor, tokens: Tokens
) -> tuple[Tensor, Tensor]:
    """Sum of the weighed and of the plain ``-log p(y)`` over N tokens, ``z = states @ weight.T``.

    Only the first has a gradient. The logits are never all in memory: each chunk's gradient is
    taken where its logits are made.
    """
    device = states_ND.device.type
    dtype = torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else None
    apply: Callable[..., tuple[Tensor, Tensor]] = _TokenLosses.apply
    return apply(states_ND, weight_VD, targets_N, tokens, dtype, torch.is_grad_enabled())


def _slopes(logits_NV: Tensor, targets_N: Tensor, tokens: Tokens) -> tuple[Tensor, Tensor, Tensor]:
    """``log p(y)``, its weight, and the slopes of the loss by the logits, maybe in their place."""
    power = GOLD_POWER if tokens.gold else 0.0
    if token_slopes.fits(logits_NV):
        told = token_slopes.token_slopes_(
            logits_NV, targets_N, tokens.temperature, power, GOLD_FLOOR
        )
        return *told, logits_NV
    logits = logits_NV.to(torch.promote_types(logits_NV.dtype, torch.float32))
    if tokens.temperature != 1.0:
        logits /= tokens.temperature
    logs = F.log_softmax(logits, -1)
    chosen = logs.gather(1, targets_N[:, None])
    scale = chosen.exp().pow(power).clamp(min=GOLD_FLOOR)  # 1 where the power is 0
    slope = logs.exp_().scatter_add_(1, targets_N[:, None], torch.full_like(chosen, -1.0))
    if tokens.gold or tokens.temperature != 1.0:
        slope *= scale / tokens.temperature
    return chosen, scale, slope.to(logits_NV.dtype)


class _TokenLosses(torch.autograd.Function):
    """See :func:`token_losses`; ``dtype`` is that of the products, None for the states' own."""

    @staticmethod
    def forward(
        ctx: Any,
        states_ND: Tensor,
        weight_VD: Tensor,
        targets_N: Tensor,
        tokens: Tokens,
        dtype: torch.dtype | None,
        wanted: bool,
    ) -> tuple[Tensor, Tensor]:
        """Both sums; where a gradient is wanted, keep it for :meth:`backward`."""
        states = states_ND.to(dtype or states_ND.dtype)
        weight = weight_VD.to(states.dtype)
        exact = torch.promote_types(states.dtype, torch.float32)
        loss = torch.zeros((), dtype=exact, device=states.device)
        surprise = torch.zeros_like(loss)
        grad_ND = torch.empty_like(states) if wanted else None
        grad_VD = torch.zeros_like(weight, dtype=exact) if wanted else None
        rows = max(1, LOGITS // weight.shape[0])
        with torch.autocast(states.device.type, enabled=False):
            for first in range(0, len(states), rows):
                part = slice(first, first + rows)
                chosen, scale, slope = _slopes(states[part] @ weight.T, targets_N[part], tokens)
                loss -= (scale * chosen).sum()
                surprise -= chosen.sum()
                if grad_ND is None or grad_VD is None:
                    continue
                grad_ND[part] = slope @ weight
                grad_VD += slope.T @ states[part]
        ctx.mark_non_differentiable(surprise)
        ctx.types = states_ND.dtype, weight_VD.dtype
        if wanted:
            ctx.save_for_backward(grad_ND, grad_VD)
        return loss, surprise

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        """Scale what :meth:`forward` kept."""
        grad_ND, grad_VD = ctx.saved_tensors
        states, weight = ctx.types
        scale = upstream[0]
        return (
            (grad_ND * scale.to(grad_ND.dtype)).to(states),
            (grad_VD * scale).to(weight),
            *(None,) * 4,
        )
