"""A checkpoint that plays, out of a run that goes on: its newest resumable one without the rest.

The run is only read: it may be training, killed or finished.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import torch

from model.inspection import on_paper
from training.checkpoints import Checkpoints
from training.parallel import World
from training.run import SETTINGS, begin, write_checkpoint
from training.settings import TrainingSettings

_COUNTED = ("steps", "warmup_steps", "tempering_steps")
_PREFIX = "model."  # the objective holds the model beside its heads


def snapshot(run: Path, target: Path) -> int:
    """Write the newest resumable checkpoint of ``run`` to ``target``; return its step.

    ``run`` is the output of one stage. Where an average of the weights is kept, it is what is
    written. The checkpoint says how many updates made it.

    Raises:
        ValueError: the run has no checkpoint yet, is none, or the checkpoint is damaged.
        BackendError: the target cannot be written.
    """
    alone = World(0, 1, torch.device("cpu"))
    checkpoints = Checkpoints(run / "steps", alone)
    latest = checkpoints.latest()
    if latest is None or not (run / SETTINGS).exists():
        raise ValueError(f"{run}: no checkpoint of a run in it yet; name the folder of a stage")
    settings = msgspec.json.decode((run / SETTINGS).read_bytes(), type=TrainingSettings)
    start = begin(settings, run)
    weights = on_paper(start.config).to_empty(device="cpu").state_dict()
    kept = {f"{_PREFIX}{name}": value for name, value in weights.items()}
    step = checkpoints.load(latest, {"average" if settings.ema else "weights": kept}).step
    done = {name: min(getattr(settings, name), step) for name in _COUNTED}
    settings = msgspec.structs.replace(settings, **done)
    write_checkpoint(alone, settings, start, target, weights.items())
    return step
