"""Every loss against its formula in float64 numpy, its gradient against finite differences."""

from __future__ import annotations

import math
from random import Random

import msgspec
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.architecture import preset
from model.tokenizer import BOS, EOS, PAD
from model.transformer import Transformer
from training import objectives
from training.objectives import Examples, Objective, Tokens, prepare, token_losses, value_loss
from training.rows import Batch, Row, to_batch

Array = NDArray[np.float64]
PLAIN, TEMPERED, GOLD = Tokens(), Tokens(0.2), Tokens(0.2, gold=True)


def log_likelihood(logits: Array, targets: Array, temperature: float) -> Array:
    """``z[y]/T - log(sum(exp(z/T)))``, token by token."""
    z = logits / temperature
    top = z.max(axis=-1, keepdims=True)
    sums = np.log(np.exp(z - top).sum(axis=-1)) + top[:, 0]
    return np.asarray(z[np.arange(len(z)), targets] - sums)


def gold_weights(log_p: Array) -> Array:
    """``max(p^(1/2), 0.05)``."""
    return np.maximum(np.exp(log_p) ** 0.5, 0.05)


def drawn(tokens: int = 40, width: int = 6, vocab: int = 31) -> tuple[Tensor, Tensor, Tensor]:
    """States, an output matrix and targets, in float64."""
    chance = torch.Generator().manual_seed(0)
    states = torch.randn(tokens, width, generator=chance, dtype=torch.float64)
    weight = torch.randn(vocab, width, generator=chance, dtype=torch.float64) * 0.7
    return states, weight, torch.randint(0, vocab, (tokens,), generator=chance)


@pytest.mark.parametrize("tokens", [PLAIN, TEMPERED, GOLD])
def test_token_losses_are_the_formulas(tokens: Tokens) -> None:
    states, weight, targets = drawn()
    log_p = log_likelihood((states @ weight.T).numpy(), targets.numpy(), tokens.temperature)
    w = gold_weights(log_p) if tokens.gold else np.ones_like(log_p)
    loss, surprise = token_losses(states, weight, targets, tokens)
    assert loss.item() == pytest.approx(-(w * log_p).sum(), rel=1e-12)
    assert surprise.item() == pytest.approx(-log_p.sum(), rel=1e-12)
    if tokens.gold:
        assert (w == 0.05).any(), "the floor is tried"
        assert (w > 0.05).any()


@pytest.mark.parametrize("tokens", [PLAIN, TEMPERED, GOLD])
def test_token_gradients_are_the_finite_differences_with_golds_weight_held(
    tokens: Tokens,
) -> None:
    states, weight, targets = drawn(tokens=12)
    held = log_likelihood((states @ weight.T).numpy(), targets.numpy(), tokens.temperature)
    w = gold_weights(held) if tokens.gold else np.ones_like(held)

    def loss_at(a: Array, b: Array) -> float:
        return float(-(w * log_likelihood(a @ b.T, targets.numpy(), tokens.temperature)).sum())

    states.requires_grad_(), weight.requires_grad_()
    torch.autograd.backward(3.0 * token_losses(states, weight, targets, tokens)[0])
    a, b = states.detach().numpy().copy(), weight.detach().numpy().copy()
    for array, grad in ((a, states.grad), (b, weight.grad)):
        assert grad is not None
        for at in np.ndindex(*array.shape):
            kept = array[at]
            ends = []
            for step in (1e-6, -1e-6):
                array[at] = kept + step
                ends.append(loss_at(a, b))
            array[at] = kept
            slope = 3.0 * (ends[0] - ends[1]) / 2e-6
            assert grad[at].item() == pytest.approx(slope, rel=1e-5, abs=1e-6)


def test_chunks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    results = []
    for numbers in (1 << 22, 31 * 7):
        monkeypatch.setattr(objectives, "LOGITS", numbers)
        states, weight, targets = drawn()
        states.requires_grad_(), weight.requires_grad_()
        loss, surprise = token_losses(states, weight, targets, GOLD)
        torch.autograd.backward(loss)
        results.append([loss.detach(), surprise, states.grad, weight.grad])
    for one, other in zip(*results, strict=True):
        assert one is not None
        torch.testing.assert_close(one, other)


def test_uniform_logits_cost_log_v_and_no_token_costs_nothing() -> None:
    weight = torch.zeros(100, 4, requires_grad=True)
    loss, _ = token_losses(torch.ones(7, 4), weight, torch.arange(7), PLAIN)
    assert loss.item() == pytest.approx(7 * math.log(100), rel=1e-6)
    none, _ = token_losses(torch.ones(0, 4), weight, torch.arange(0), GOLD)
    torch.autograd.backward(none)
    assert none.item() == 0.0
    assert weight.grad is not None
    assert not weight.grad.any()


def test_the_value_loss_is_binary_cross_entropy_over_what_is_known() -> None:
    logits = torch.tensor([1.5, -2.0, 0.3], dtype=torch.float64, requires_grad=True)
    correct = torch.tensor([1.0, 0.0, torch.nan])
    loss = value_loss(logits, correct)
    torch.autograd.backward(loss)
    expected = math.log(1 + math.exp(-1.5)) + math.log(1 + math.exp(-2.0))
    assert loss.item() == pytest.approx(expected, rel=1e-12)
    assert logits.grad is not None
    slopes = [1 / (1 + math.exp(-1.5)) - 1, 1 / (1 + math.exp(2.0)), 0.0]
    assert logits.grad.tolist() == pytest.approx(slopes, rel=1e-12)


def ready(batch: Batch, mlm_rows: float = 0.0) -> Examples:
    return prepare(batch, vocab=512, mlm_rows=mlm_rows, seed=1, step=0)


def test_padding_takes_no_part_and_every_program_token_but_bos_is_predicted() -> None:
    """Against :meth:`Transformer.decode`, row by row without any padding."""
    torch.manual_seed(3)
    model = Transformer(preset("tiny")).double()
    prompts = [[10, 11, 12, 13], [20, 21]]
    programs = [[BOS, 30, 31, EOS], [BOS, 40, 41, 42, 43, EOS]]
    batch = Batch(
        torch.tensor([prompts[0], prompts[1] + [PAD] * 2]),
        torch.tensor([programs[0] + [PAD] * 2, programs[1]]),
        torch.tensor([1.0, 0.0]),
    )
    objective = Objective(model, decoder=True, masked=True, value=True)
    with torch.no_grad():
        sums = objective(ready(batch), TEMPERED)
        log_p, value = [], 0.0
        for one, program, correct in zip(prompts, programs, (1.0, -1.0), strict=True):
            mask = torch.ones(1, len(one), dtype=torch.bool)
            memory = model.encode(torch.tensor([one]), mask)
            inputs = torch.tensor([program[:-1]])
            logits = model.decode(inputs, memory, mask)[0].numpy()
            log_p.append(log_likelihood(logits, np.array(program[1:]), 0.2))
            states = model.decoder_states(inputs, memory, mask)
            value += math.log1p(math.exp(-correct * model.value(states, inputs > 0).item()))
    assert ready(batch).counts() == (8, 0, 2)
    assert sums.decoder.item() == pytest.approx(-np.concatenate(log_p).sum(), rel=1e-6)
    assert sums.value.item() == pytest.approx(value, rel=1e-6)
    assert sums.masked.item() == 0.0


@pytest.mark.parametrize("precision", [torch.float64, torch.bfloat16])
def test_programs_that_share_a_prompt_have_the_losses_of_rows_of_their_own(
    precision: torch.dtype,
) -> None:
    """In bfloat16 by the compiled operations, where the machine has them."""
    rng = Random(5)
    torch.manual_seed(6)
    model = Transformer(msgspec.structs.replace(preset("tiny"), head_dim=32))
    objective = Objective(model, decoder=True, masked=False, value=True)
    if precision is torch.float64:
        objective.double()

    def ids(length: int) -> list[int]:
        return [rng.randrange(5, 512) for _ in range(length)]

    rows = [
        Row(ids(prompt), [BOS, *ids(9), EOS], prompt % 2 > 0, tuple(map(ids, others)))
        for prompt, others in ((40, [30, 2, 17]), (7, []), (65, [50]))
    ]
    apart = [Row(row.prompt, one, row.correct) for row in rows for one in row.programs]
    measured = []
    for some in (rows, apart):
        batch = to_batch(some)
        assert (batch.many_R is None) == (some is apart)
        examples, counts = ready(batch), ready(batch).counts()
        assert counts == (3 * 10 + 99 - 4, 0, 7)
        enabled = precision is torch.bfloat16
        with torch.autocast("cpu", torch.bfloat16, enabled=enabled):
            sums = objective(examples, TEMPERED)
        torch.autograd.backward(sums.decoder + sums.value)
        slopes = torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None])
        measured.append((sums.decoder.item(), sums.value.item(), slopes))
        model.zero_grad()
    close = 1e-9 if precision is torch.float64 else 2e-2
    for one, other in zip(*(m[:2] for m in measured), strict=True):
        assert one == pytest.approx(other, rel=close)
    one, other = measured[0][2], measured[1][2]
    assert (one - other).norm() <= close * other.norm()


def test_the_masked_loss_reads_the_corrupted_prompt_and_predicts_the_original() -> None:
    torch.manual_seed(4)
    model = Transformer(preset("tiny")).double()
    prompts = torch.randint(5, 512, (3, 60))
    batch = Batch(prompts, torch.tensor([[BOS, 30, EOS]] * 3))
    examples = ready(batch, mlm_rows=1.0)
    with torch.no_grad():
        sums = Objective(model, decoder=True, masked=True, value=False)(examples, TEMPERED)
        hidden = examples.hidden_H
        seen = examples.prompts_N[: prompts.numel()].view_as(prompts)
        memory = model.encode(seen, torch.ones_like(seen, dtype=torch.bool))
        logits = model.unembed(memory.flatten(0, 1))
    original = prompts.flatten()[hidden]
    log_p = log_likelihood(logits[hidden].numpy(), original.numpy(), 1.0)
    assert sums.masked.item() == pytest.approx(-log_p.sum(), rel=1e-6)
    assert (seen.flatten()[hidden] != original).float().mean() > 0.8


def test_only_what_a_loss_reaches_asks_for_a_gradient() -> None:
    model = Transformer(preset("tiny"))
    batch = Batch(torch.tensor([[9, 9]]), torch.tensor([[BOS, 7, EOS]]), torch.tensor([1.0]))
    for value in (False, True):
        objective = Objective(model, decoder=not value, masked=False, value=value)
        sums = objective(ready(batch), PLAIN)
        model.zero_grad()
        torch.autograd.backward(sums.decoder + sums.value)
        asked = {name for name, p in model.named_parameters() if p.requires_grad}
        reached = {name for name, p in model.named_parameters() if p.grad is not None}
        assert asked == reached
        assert any(name.startswith("value_head") for name in asked) == value
