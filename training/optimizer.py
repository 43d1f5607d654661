"""AdamW as the paper has it (arXiv 2203.07814, 4.2), and an average of the weights over time."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from training.settings import TrainingSettings

BETA1 = 0.9


def make_optimizer(model: nn.Module, settings: TrainingSettings) -> torch.optim.AdamW:
    """AdamW, in one kernel a step, that decays matrices and leaves norms and biases alone.

    Parameters that no loss reaches are left out.
    """
    reached = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in reached if p.dim() >= 2], "weight_decay": settings.weight_decay},
        {"params": [p for p in reached if p.dim() < 2], "weight_decay": 0.0},
    ]
    betas = (BETA1, settings.beta2)
    return torch.optim.AdamW(groups, lr=settings.learning_rate, betas=betas, fused=True)


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
