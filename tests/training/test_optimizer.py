"""What each optimizer steps, how far, and what it remembers."""

from __future__ import annotations

import msgspec
import pytest
import torch
from torch import Tensor, nn

from model.architecture import preset
from model.transformer import Transformer
from training.objectives import Objective
from training.optimizer import Float32Muon, make_optimizers, optimizer_numbers
from training.settings import TrainingSettings

MUON = TrainingSettings(optimizer="muon", learning_rate=0.01, weight_decay=0.0)


def stepped(settings: TrainingSettings) -> tuple[nn.Module, dict[str, Tensor], int]:
    """A model after a step along random slopes, how its weights moved, and the numbers kept."""
    torch.manual_seed(0)
    model = Transformer(preset("tiny"))
    objective = Objective(model, decoder=True, masked=True, value=True)
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    for parameter in model.parameters():
        parameter.grad = torch.randn_like(parameter)
    optimizers = make_optimizers(objective, settings)
    for optimizer in optimizers:
        optimizer.step()
    states = [state for one in optimizers for state in one.state.values()]
    kept = sum(part.numel() for state in states for part in state.values() if part.dim())
    moved = {name: p.detach() - before[name] for name, p in model.named_parameters()}
    return model, moved, kept


def test_muon_moves_the_matrices_of_blocks_as_far_in_every_direction() -> None:
    """Newton-Schulz brings singular values near one (Jordan et al.), but for the least of a square
    matrix, times the rate and 0.2 of the wider side's root; what is no matrix of a block moves as
    AdamW's first step does, by the rate.
    """
    model, moved, kept = stepped(MUON)
    apart = {"embedding.weight", "value_head.project.weight", "value_head.score.weight"}
    for name, step in moved.items():
        if step.dim() < 2 or name in apart:
            torch.testing.assert_close(step.abs(), torch.full_like(step, 0.01), rtol=1e-3, atol=0)
            continue
        values = torch.linalg.svdvals(step) / (0.01 * 0.2 * max(step.shape) ** 0.5)
        assert 0.5 < values.quantile(0.2) <= values.max() < 1.4, name
    assert kept == optimizer_numbers(model, MUON)


@pytest.mark.parametrize("shape", [(24, 96), (96, 24), (32, 32)])
def test_muon_in_float32_steps_as_torchs_does_in_bfloat16(shape: tuple[int, int]) -> None:
    """As far as the eight bits of bfloat16 tell, through several steps and what they remember."""
    torch.manual_seed(1)
    first = torch.randn(shape)
    matrices = [nn.Parameter(first.clone()) for _ in range(2)]
    kinds = (torch.optim.Muon, Float32Muon)
    steps = [
        kind([matrix], 0.01, 0.1, adjust_lr_fn="match_rms_adamw")
        for kind, matrix in zip(kinds, matrices, strict=True)
    ]
    for _ in range(4):
        slope = torch.randn(shape)
        for matrix, step in zip(matrices, steps, strict=True):
            matrix.grad = slope.clone()
            step.step()
    torchs, ours = (matrix.detach() - first for matrix in matrices)
    assert (torchs - ours).norm() < 0.03 * torchs.norm()


def test_adamw_keeps_two_numbers_for_each_weight() -> None:
    settings = TrainingSettings(learning_rate=0.01, weight_decay=0.0)
    model, moved, kept = stepped(settings)
    assert kept == optimizer_numbers(model, settings) == 2 * sum(p.numel() for p in moved.values())


def test_muon_is_refused_where_processes_hold_parts_of_matrices() -> None:
    with pytest.raises(ValueError, match="whole matrices"):
        msgspec.structs.replace(MUON, parallel="sharded")
