"""The training loop: from passes to weights, in one process or many, through kills and full disks.

Invariant: on a CPU with the same number of threads, a run killed at any moment and started again
writes the same losses, step for step and to the last bit, as an undisturbed run. Everything that
matters is in the checkpoint (weights, optimiser, average, the source's place, the step), all chance
comes from (seed, step) and the rows, that of dropout also from the process and its passes, and the
metrics after the restored step are cut off.

An update's losses are means over the tokens of the global batch, however it is cut into passes and
shared among processes: sums are divided by counts that all processes have added up before.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.distributed.checkpoint import state_dict as distributed_state
from torch.distributed.tensor import DTensor

from model.backend import sample_seed
from model.transformer import Transformer
from training import parallel
from training.checkpoints import Checkpoints, Progress, State
from training.initial import Weights
from training.metrics import Metrics, Update
from training.objectives import Counts, Examples, Objective, Tokens
from training.operations import Operations, matrix_rate
from training.optimizer import Average, make_optimizers, matrices_of_muon
from training.parallel import World
from training.passes import Work, Worklist, idle
from training.rows import Source
from training.schedule import learning_rate, tokens_at
from training.settings import TrainingSettings

LOG_EVERY = 10

Hook = Callable[["Trainer"], None]


class Standing(NamedTuple):
    """Where a run stands: the latest update, of how many, and what the machine makes of it."""

    update: Update
    steps: int

    def __str__(self) -> str:
        one = self.update
        parts = [f"loss {one.loss:.3f}"]
        parts += [f"masked {one.masked_loss:.3f}"] if one.masked_loss else []
        parts += [f"value {one.value_loss:.3f}"] if one.value_loss else []
        parts.append(f"learning rate {one.learning_rate:.1e}")
        parts.append(f"{one.tokens / max(one.wall_s, 1e-9):.0f} tokens/s")
        if one.matrix_share:
            parts.append(f"{100 * one.matrix_share:.0f} % of the matrix rate")
        parts.append(f"{100 * one.waited_s / max(one.wall_s, 1e-9):.0f} % waiting for data")
        left = (self.steps - one.step) * one.wall_s
        parts.append(f"{left / 60:.0f} min left" if left >= 60 else f"{left:.0f} s left")
        return f"step {one.step} of {self.steps}: {', '.join(parts)}"


class Totals(NamedTuple):
    """Sums of one update over all processes."""

    decoder: float
    masked: float
    value: float
    surprise: float


class Trainer:
    """One run in one folder.

    Args:
        model: with its first weights, on the CPU; or on the meta device, and ``weights`` has them.
        source: this process's share of the batches.
        output: the run's folder; holds ``steps`` (see :mod:`training.checkpoints`) and the metrics.
        hooks: called after every update, in all processes.
    """

    def __init__(
        self,
        settings: TrainingSettings,
        model: Transformer,
        source: Source,
        output: Path,
        world: World,
        hooks: tuple[Hook, ...] = (),
        weights: Weights | None = None,
    ) -> None:
        self.settings, self.world, self.output, self.hooks = settings, world, output, hooks
        scorer = settings.task == "scorer"
        self.objective = Objective(
            model if weights else model.to(world.device),
            decoder=not scorer,
            masked=settings.mlm_weight > 0 and settings.mlm_rows > 0,
            value=scorer or settings.value_weight > 0,
        )
        model.dropout = settings.dropout
        if settings.recompute:
            parallel.recompute_blocks(self.objective)
        if settings.compile:
            parallel.compile_blocks(self.objective)
        self.module = parallel.distributed(self.objective, settings, world, weights)
        matrices = matrices_of_muon(self.objective, settings).values()
        self._divided = parallel.Divided(list(matrices), world)
        self._optimizers = make_optimizers(self.objective, settings, self._divided.elsewhere)
        self._average = Average(self.objective, settings.ema) if settings.ema else None
        self._source = source
        self._checkpoints = Checkpoints(output / "steps", world)
        self.step = 0
        self._following: dict[str, int] = source.state_dict()
        self._restore()
        self.metrics = (
            Metrics(output, self.step, tensorboard=settings.tensorboard) if world.first else None
        )
        self._operations = Operations(model.config, value=self.objective.value)
        self._dtype = parallel.product_dtype(settings, world.device)
        self._rate = matrix_rate(model.config, world.device, self._dtype)

    def run(self, progress: Callable[[Standing], None]) -> None:
        """Train to the last step; ``progress`` is called every few updates, in the first process.

        Raises:
            FloatingPointError: a loss is not a number; the batch and the last checkpoint are kept.
            NotSaved: a checkpoint could not be written; the one before is kept.
        """
        settings = self.settings
        work = Worklist(
            self._source,
            begin=self.step,
            pass_tokens=settings.pass_tokens,
            vocab=self.objective.model.config.vocab,
            mlm_rows=settings.mlm_rows if self.objective.masked else 0.0,
            seed=settings.seed,
        )
        self.objective.train()
        saved, start = time.monotonic(), time.monotonic()
        try:
            while self.step < settings.steps:
                taken = work.take()
                due = time.monotonic() - saved >= settings.checkpoint_every_s
                due = self._update(taken, start, time.monotonic() - start, progress, due=due)
                for hook in self.hooks:
                    hook(self)
                start = time.monotonic()
                if due or self.step == settings.steps:
                    self._save()
                    saved = time.monotonic()
            self._checkpoints.finish()
        finally:
            work.close()

    def _update(
        self,
        work: Work,
        start: float,
        waited: float,
        progress: Callable[[Standing], None],
        *,
        due: bool,
    ) -> bool:
        """One update; returns whether some process finds a checkpoint due."""
        settings = self.settings
        rate = learning_rate(settings, self.step)
        operations = self._operations.training(work.lengths)
        *counted, rows, tokens, operations = self.world.total(
            [*work.counts, work.rows, work.tokens, operations]
        )
        passes, soon, writing = self.world.most(
            [len(work.passes), float(due), float(self._checkpoints.writing)]
        )
        if not writing:
            self._checkpoints.finish()
        counts = Counts(*map(int, counted))
        tallied = self._descend(work, int(passes), counts, tokens_at(settings, self.step))
        norm = parallel.clip(self.objective, settings.clip)
        totals = Totals(*self.world.total(tallied))
        self._check(totals, norm, work)
        for optimizer in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.step()
        self._divided.tell()
        self.objective.zero_grad(set_to_none=True)
        self.step += 1
        self._following = work.following
        if self._average is not None:
            self._average.update(self.step)
        wall = time.monotonic() - start
        update = Update(
            step=self.step,
            loss=totals.decoder / max(1, counts.decoder),
            surprise=totals.surprise / max(1, counts.decoder),
            masked_loss=totals.masked / max(1, counts.masked),
            value_loss=totals.value / max(1, counts.value),
            gradient_norm=norm,
            learning_rate=rate,
            rows=int(rows),
            tokens=int(tokens),
            wall_s=wall,
            waited_s=waited,
            matrix_share=operations / (wall * self._rate * self.world.size),
        )
        if self.metrics is not None:
            self.metrics.add(update)
            if self.step % LOG_EVERY == 0 or self.step == settings.steps:
                progress(Standing(update, settings.steps))
        return bool(soon)

    def _descend(self, work: Work, passes: int, counts: Counts, tokens: Tokens) -> list[float]:
        """Gradients of the update's loss by ``passes`` passes; returns this process's sums."""
        if self.settings.dropout:
            about = f"dropout/{self.world.rank}"
            torch.manual_seed(sample_seed(self.settings.seed, about, self.step))
        sums = torch.zeros(len(Totals._fields), dtype=torch.float64)
        for number in range(passes):
            one = work.passes[number] if number < len(work.passes) else idle()
            with parallel.exchanging(self.module, now=number + 1 == passes):
                # Both engines average over processes what is to be summed.
                loss, part = self.losses(one, counts, tokens)
                torch.autograd.backward(loss * self.world.size)
            sums += part
        return [float(number) for number in sums]

    def losses(self, batch: Examples, counts: Counts, tokens: Tokens) -> tuple[Tensor, Tensor]:
        """The weighted loss of a pass, its sums divided by ``counts``, and the sums on the CPU."""
        device = self.world.device
        with torch.autocast(device.type, self._dtype, enabled=self._dtype is torch.bfloat16):
            sums = self.module(batch.to(device), tokens)
        weight = 1.0 if self.settings.task == "scorer" else self.settings.value_weight
        loss: Tensor = (
            sums.decoder / max(1, counts.decoder)
            + self.settings.mlm_weight * sums.masked / max(1, counts.masked)
            + weight * sums.value / max(1, counts.value)
        )
        return loss, torch.stack([number.detach().double() for number in sums]).cpu()

    def _check(self, totals: Totals, norm: float, work: Work) -> None:
        """Stop before a number that is none reaches the weights; every process sees the same."""
        if math.isfinite(sum(totals) + norm):
            return
        file = self.output / f"bad-batch-{self.step + 1:06}-{self.world.rank}.safetensors"
        save_file(work.tensors(), file)
        self._checkpoints.finish()
        kept = self._checkpoints.latest()
        raise FloatingPointError(
            f"training: the loss is {totals.decoder} and the gradient's norm {norm} at step "
            f"{self.step + 1}; its batch is in {file}, the last checkpoint "
            f"{f'in {kept}' if kept else 'was not made yet'}; start again in a new folder with a "
            "lower training.learning_rate"
        )

    def _state(self) -> State:
        """Everything a checkpoint holds, by names that do not depend on the processes."""
        weights, optimizer = distributed_state.get_state_dict(self.objective, self._optimizers)
        average = {} if self._average is None else {"average": dict(self._average.weights)}
        # Rates and decays are the settings', and groups are numbered otherwise by every process.
        return {"weights": weights, "optimizer": {"state": optimizer["state"]}, **average}

    def _save(self) -> None:
        progress = Progress(self.step, self._following, self.world.size)
        self._checkpoints.begin(progress, self._state())

    def _restore(self) -> None:
        """Continue from the newest checkpoint, if there is one."""
        latest = self._checkpoints.latest()
        if latest is None:
            return
        state = self._state()
        progress = self._checkpoints.load(latest, state)
        fresh = distributed_state.get_optimizer_state_dict(self.objective, self._optimizers)
        distributed_state.set_state_dict(
            self.objective,
            self._optimizers,
            model_state_dict=state["weights"],
            optim_state_dict={**fresh, "state": state["optimizer"]["state"]},
        )
        if self._average is not None:
            self._average.load(state["average"])
        self.step, self._following = progress.step, progress.source
        self._source.load_state_dict(progress.source)

    def present_weights(self) -> Iterator[tuple[str, Tensor]]:
        """The weights one after another, each whole, on the CPU.

        All processes go through them together: what is shared out is gathered a parameter at a
        time, so that no process ever holds the model.
        """
        for name, part in self.objective.state_dict().items():
            whole: Tensor = part.full_tensor() if isinstance(part, DTensor) else part
            yield name.removeprefix("model."), whole.cpu()

    def final_weights(self) -> Iterator[tuple[str, Tensor]]:
        """As :meth:`present_weights`, where an average is kept after it has taken their place."""
        if self._average is not None:
            state = self.objective.state_dict()
            for name, average in self._average.weights.items():
                state[name].copy_(average)
        return self.present_weights()
