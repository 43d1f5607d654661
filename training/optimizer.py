"""AdamW as the paper has it (arXiv 2203.07814, 4.2), Muon beside it where that is wanted, and an
average of the weights over time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

import torch
from torch import Tensor, nn

from model.devices import fast_dtype
from training.settings import TrainingSettings

BETA1 = 0.9
_BLOCK = re.compile(r"\b(encoder|decoder)\.\d+\.|\bvalue_head\.block\.")


def make_optimizers(
    model: nn.Module, settings: TrainingSettings, elsewhere: Collection[Tensor] = ()
) -> tuple[torch.optim.Optimizer, ...]:
    """AdamW, in one kernel a step, that decays matrices and leaves norms and biases alone.

    With ``settings.optimizer`` "muon" the blocks' matrices are Muon's (K. Jordan et al. 2024), in
    torch's own form, its steps as large as AdamW's would be (arXiv 2502.16982, 2.2), so that rate
    and decay serve both; embeddings, norms and the last layers stay with AdamW.
    Parameters that no loss reaches are left out, and of Muon's matrices those that are stepped
    ``elsewhere``, by other processes (:class:`training.parallel.Divided`).
    """
    rate, decay = settings.learning_rate, settings.weight_decay
    inner = matrices_of_muon(model, settings)
    others = [p for name, p in _reached(model).items() if name not in inner]
    groups = [
        {"params": [p for p in others if p.dim() >= 2], "weight_decay": decay},
        {"params": [p for p in others if p.dim() < 2], "weight_decay": 0.0},
    ]
    betas = (BETA1, settings.beta2)
    adamw = torch.optim.AdamW(groups, lr=rate, betas=betas, fused=True)
    away = set(map(id, elsewhere))
    matrices = [p for p in inner.values() if id(p) not in away]
    if not matrices:
        return (adamw,)
    fast = fast_dtype(matrices[0].device) is torch.bfloat16
    kind = torch.optim.Muon if fast else Float32Muon
    return adamw, kind(matrices, rate, decay, adjust_lr_fn="match_rms_adamw")


def optimizer_numbers(model: nn.Module, settings: TrainingSettings) -> int:
    """How many numbers the optimizers keep beside all of the weights: two for each, Muon one."""
    weights = dict(model.named_parameters())
    once = _inner(weights, settings).values()
    return 2 * sum(p.numel() for p in weights.values()) - sum(p.numel() for p in once)


def matrices_of_muon(model: nn.Module, settings: TrainingSettings) -> dict[str, Tensor]:
    """What Muon steps, if anything: matrices within blocks that some loss reaches."""
    return _inner(_reached(model), settings)


def _reached(model: nn.Module) -> dict[str, nn.Parameter]:
    return {name: p for name, p in model.named_parameters() if p.requires_grad}


def _inner(weights: Mapping[str, nn.Parameter], settings: TrainingSettings) -> dict[str, Tensor]:
    if settings.optimizer == "adamw":
        return {}
    return {name: p for name, p in weights.items() if p.dim() == 2 and _BLOCK.search(name)}


class Float32Muon(torch.optim.Muon):
    """torch's Muon with its products in float32, of steps that match AdamW's alone.

    torch's own are always in bfloat16. Without hardware for them a processor takes longer over them
    than over all of the rest of an update.
    """

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Step every matrix that has a slope."""
        assert closure is None
        for group in self.param_groups:
            rate, momentum = group["lr"], group["momentum"]
            for matrix in group["params"]:
                if matrix.grad is None:
                    continue
                state = self.state[matrix]
                if not state:
                    state["momentum_buffer"] = torch.zeros_like(matrix)
                mean = state["momentum_buffer"].lerp_(matrix.grad, 1 - momentum)
                direction = _orthogonal(
                    matrix.grad.lerp(mean, momentum), group["ns_coefficients"], group["ns_steps"]
                )
                matrix.mul_(1 - rate * group["weight_decay"])
                matrix.sub_(direction, alpha=rate * 0.2 * max(matrix.shape) ** 0.5)


def _orthogonal(matrix: Tensor, coefficients: tuple[float, float, float], steps: int) -> Tensor:
    """The matrix with its singular values brought near one, by Newton and Schulz's iteration."""
    a, b, c = coefficients
    tall = matrix.size(0) > matrix.size(1)
    wide: Tensor = (matrix.T if tall else matrix) / matrix.norm().clamp(min=1e-7)
    for _ in range(steps):
        gram = wide @ wide.T
        wide = torch.addmm(wide, torch.addmm(gram, gram, gram, beta=b, alpha=c), wide, beta=a)
    return wide.T if tall else wide


class Average:
    """An exponential moving average of a model's weights, in float32 beside them.

    The decay grows with the number of updates, ``min(decay, (1 + n) / (10 + n))``, so that the
    initial weights are soon forgotten (as in TensorFlow's ExponentialMovingAverage).
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._live = {name: p.detach() for name, p in model.named_parameters()}
        self._decay = decay
        self.weights: dict[str, Tensor] = {name: p.clone() for name, p in self._live.items()}

    @torch.no_grad()
    def update(self, updates: int) -> None:
        """Move the average towards the weights after the given number of updates."""
        decay = min(self._decay, (1 + updates) / (10 + updates))
        averages, live = list(self.weights.values()), list(self._live.values())
        torch._foreach_lerp_(averages, live, 1 - decay)

    @torch.no_grad()
    def load(self, weights: Mapping[str, Tensor]) -> None:
        """Take stored averages."""
        for name, average in self.weights.items():
            average.copy_(weights[name])
