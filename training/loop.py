"""The training loop: AdamW, warm-up and cosine, clipping, checkpoints that survive a kill.

Invariant: on a CPU with the same number of threads, a run killed at any moment and started again
writes the same losses, step for step, as an undisturbed run: everything that matters is in the
state file (weights, optimiser, loader position, step), all chance comes from (seed, step), and the
metrics after the restored step are cut off. Not here: several devices, EMA, evaluation.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import torch
from torch import nn

from model.architecture import ModelConfig
from model.tokenizer import PAD, Tokenizer
from model.transformer import Transformer
from training.data import CurriculumSource, Statements
from training.objectives import Losses, losses, masked_lm_loss
from training.rows import Batch
from training.settings import TrainingSettings

CLIP = 1.0
FINAL_RATE = 0.1
BETAS = (0.9, 0.95)
LOG_EVERY = 10


class Progress(NamedTuple):
    """Where a run stands; losses are mean nats per token of the latest update."""

    step: int
    steps: int
    loss: float
    masked_loss: float
    learning_rate: float
    tokens_per_s: float

    def __str__(self) -> str:
        return (
            f"step {self.step} of {self.steps}: loss {self.loss:.3f}, "
            f"masked {self.masked_loss:.3f}, "
            f"learning rate {self.learning_rate:.1e}, {self.tokens_per_s:.0f} tokens/s"
        )


class Step(msgspec.Struct, frozen=True):
    """One line of ``metrics.jsonl``; ``tokens`` counts real ones, ``wall_s`` this update."""

    step: int
    loss: float
    masked_loss: float
    gradient_norm: float
    learning_rate: float
    tokens: int
    wall_s: float


def learning_rate(settings: TrainingSettings, step: int) -> float:
    """Linear warm-up, then a cosine to a tenth of the peak at the last step (steps from 0)."""
    if step < settings.warmup_steps:
        return settings.learning_rate * (step + 1) / settings.warmup_steps
    span = max(1, settings.steps - 1 - settings.warmup_steps)
    cosine = 0.5 * (1 + math.cos(math.pi * (step - settings.warmup_steps) / span))
    return settings.learning_rate * (FINAL_RATE + (1 - FINAL_RATE) * cosine)


def make_optimizer(model: nn.Module, settings: TrainingSettings) -> torch.optim.AdamW:
    """AdamW that decays matrices and leaves norms and biases alone."""
    matrices = [p for p in model.parameters() if p.dim() >= 2]
    others = [p for p in model.parameters() if p.dim() < 2]
    groups = [
        {"params": matrices, "weight_decay": settings.weight_decay},
        {"params": others, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=settings.learning_rate, betas=BETAS)


class Trainer:
    """One run in one folder: ``state.pt`` to continue from and ``metrics.jsonl`` to read."""

    def __init__(
        self, settings: TrainingSettings, config: ModelConfig, tokenizer: Tokenizer, output: Path
    ) -> None:
        self._settings, self._output = settings, output
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(settings.seed)
        self.model = Transformer(config).to(self._device)
        self._optimizer = make_optimizer(self.model, settings)
        self.step = 0
        self._source = CurriculumSource(
            tokenizer, config, seed=settings.seed, batch_tokens=settings.batch_tokens
        )
        self._restore()
        self._statements = Statements.of(settings, tokenizer)

    def run(self, progress: Callable[[Progress], None]) -> None:
        """Train to the last step.

        Raises:
            FloatingPointError: a loss is not a number; the last checkpoint is kept.
        """
        self.model.train()
        saved = time.monotonic()
        for update in self._updates():
            self._log(update)
            if update.step % LOG_EVERY == 0 or update.step == self._settings.steps:
                progress(self._progress(update))
            due = time.monotonic() - saved >= self._settings.checkpoint_every_s
            if due or update.step == self._settings.steps:
                self._save()
                saved = time.monotonic()

    def _updates(self) -> Iterator[Step]:
        while self.step < self._settings.steps:
            yield self._update()

    def _update(self) -> Step:
        start = time.monotonic()
        batch = next(self._source)
        decoder, masked = self._losses(batch)
        loss, masked_loss = decoder.item(), masked.item()
        if not math.isfinite(loss + masked_loss):
            raise FloatingPointError(
                f"training: the loss is {loss} at step {self.step + 1}; {self._output} keeps the "
                "last checkpoint; start again in a new folder with a lower training.learning_rate"
            )
        rate = learning_rate(self._settings, self.step)
        norm = self._descend(decoder + self._settings.mlm_weight * masked, rate)
        self.step += 1
        tokens = int((batch.prompts_BS != PAD).sum() + (batch.programs_BT != PAD).sum())
        return Step(self.step, loss, masked_loss, norm, rate, tokens, time.monotonic() - start)

    def _losses(self, batch: Batch) -> Losses:
        chance = torch.Generator().manual_seed(self._settings.seed * 1_000_003 + self.step)
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            both = losses(
                self.model,
                batch.prompts_BS.to(self._device),
                batch.programs_BT.to(self._device),
                rows=self._settings.mlm_rows,
                generator=chance,
            )
            return both._replace(masked=both.masked + self._unlabelled(chance))

    def _descend(self, total: torch.Tensor, rate: float) -> float:
        """One AdamW step on ``total``; returns the norm of the gradient before clipping."""
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(total)
        norm = float(nn.utils.clip_grad_norm_(self.model.parameters(), CLIP))
        self._optimizer.step()
        return norm

    def _unlabelled(self, chance: torch.Generator) -> torch.Tensor:
        if self._statements is None:
            return torch.zeros((), device=self._device)
        texts = self._statements.batch(self.step).to(self._device)
        return masked_lm_loss(self.model, texts, generator=chance)

    def _progress(self, update: Step) -> Progress:
        return Progress(
            update.step,
            self._settings.steps,
            update.loss,
            update.masked_loss,
            update.learning_rate,
            update.tokens / max(update.wall_s, 1e-9),
        )

    @property
    def _metrics(self) -> Path:
        return self._output / "metrics.jsonl"

    def _log(self, update: Step) -> None:
        with self._metrics.open("ab") as file:
            file.write(msgspec.json.encode(update) + b"\n")

    def _save(self) -> None:
        state = {
            "step": self.step,
            "source": self._source.state_dict(),
            "model": self.model.state_dict(),
            "optimizer": self._optimizer.state_dict(),
        }
        draft = self._output / "state.pt.draft"
        with draft.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._output / "state.pt")

    def _restore(self) -> None:
        """Continue from the state file, if there is one, and cut the metrics back to it."""
        file = self._output / "state.pt"
        if file.exists():
            state = torch.load(file, map_location=self._device, weights_only=True)
            self.model.load_state_dict(state["model"])
            self._optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
            self._source.load_state_dict(state["source"])
        if self._metrics.exists():
            lines = self._metrics.read_bytes().splitlines(keepends=True)[: self.step]
            draft = self._metrics.with_suffix(".draft")
            draft.write_bytes(b"".join(lines))
            draft.replace(self._metrics)
