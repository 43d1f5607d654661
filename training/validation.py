"""Losses on held-out rows, each objective by itself, every so many updates."""

from __future__ import annotations

from itertools import islice

import torch

from model.architecture import ModelConfig
from training.loop import Totals, Trainer
from training.metrics import Validation
from training.objectives import Counts, Examples, prepare
from training.passes import cut, idle
from training.rows import Source
from training.schedule import tokens_at
from training.settings import TrainingSettings


class HeldOut:
    """A hook of the loop: the same rows with the same masks every time.

    ``source`` is this process's share of rows that are never trained on.
    """

    def __init__(self, settings: TrainingSettings, source: Source, config: ModelConfig) -> None:
        batches = islice(iter(source.__next__, None), settings.validation_batches)
        self._every = settings.validate_every
        self._passes: list[Examples] = [
            prepare(part, vocab=config.vocab, mlm_rows=settings.mlm_rows, seed=0, step=0)
            for batch in batches
            for part in cut(batch, settings.pass_tokens)
        ]

    def __call__(self, trainer: Trainer) -> None:
        """Measure after the updates whose turn it is, and after the last."""
        if trainer.step % self._every and trainer.step != trainer.settings.steps:
            return
        line = self.measure(trainer)
        if trainer.metrics is not None:
            trainer.metrics.add(line)

    @torch.no_grad()
    def measure(self, trainer: Trainer) -> Validation:
        """The means over all processes' rows."""
        world, settings = trainer.world, trainer.settings
        tokens = tokens_at(settings, max(0, trainer.step - 1))._replace(gold=False)
        (passes,) = world.most([len(self._passes)])
        sums = torch.zeros(len(Totals._fields), dtype=torch.float64)
        trainer.objective.eval()
        for number in range(int(passes)):
            one = self._passes[number] if number < len(self._passes) else idle()
            sums += trainer.losses(one, one.counts(), tokens)[1]
        trainer.objective.train()
        counts = [sum(column) for column in zip(*(p.counts() for p in self._passes), strict=True)]
        numbers = world.total([*sums.tolist(), *(counts or [0, 0, 0])])
        totals, counted = Totals(*numbers[:4]), Counts(*map(int, numbers[4:]))
        return Validation(
            step=trainer.step,
            surprise=totals.surprise / max(1, counted.decoder),
            masked_loss=totals.masked / max(1, counted.masked),
            value_loss=totals.value / max(1, counted.value),
        )
