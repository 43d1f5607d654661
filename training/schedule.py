"""What changes from update to update: the learning rate, and when GOLD begins.

From the paper (arXiv 2203.07814, 4.2, 4.3): a linear warm-up from 1e-9 over the first 1 000
updates and a cosine from the peak to a tenth of it at the end, in pre-training (1e-4) and
fine-tuning (1e-5) alike; a short phase with tempering alone before GOLD. Its length is not given.
"""

from __future__ import annotations

import math

from training.objectives import Tokens
from training.settings import TrainingSettings

FIRST_RATE = 1e-9


def learning_rate(settings: TrainingSettings, step: int) -> float:
    """The rate of update ``step``, counted from 0."""
    peak, warmup = settings.learning_rate, settings.warmup_steps
    if step < warmup:
        return FIRST_RATE + (peak - FIRST_RATE) * step / warmup
    done = (step - warmup) / max(1, settings.steps - 1 - warmup)
    final = peak * settings.final_share
    return final + (peak - final) * 0.5 * (1 + math.cos(math.pi * done))


def tokens_at(settings: TrainingSettings, step: int) -> Tokens:
    """How program tokens are weighed at update ``step``, counted from 0."""
    return Tokens(settings.temperature, settings.gold and step >= settings.tempering_steps)


def sampling_temperature(settings: TrainingSettings) -> float:
    """What the paper divided logits by in sampling: 0.12 after tempering, 0.25 after GOLD (4.4).

    Scaled to the temperature trained with where it is not the paper's 0.2; 1 without tempering.
    """
    if settings.temperature == 1.0:
        return 1.0
    return settings.temperature * (0.25 if settings.gold else 0.12) / 0.2
