"""Two and four processes train what one does, and fewer continue what more began."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from model.checkpoint import load_checkpoint
from model.tokenizer import Tokenizer
from training import data
from training.run import train
from training.settings import TrainingSettings

SETTINGS = TrainingSettings(
    preset="tiny",
    vocab=512,
    steps=6,
    batch_tokens=3072,
    pass_tokens=1200,
    warmup_steps=2,
    precision="float32",
    value_weight=0.1,
    ema=0.5,
    validate_every=3,
    validation_batches=1,
    checkpoint_every_s=0,
    threads=1,
)
WITHIN = 2e-5
"""Sums in float32 in another order."""

# Stops by an error after the checkpoint of a step, in all processes at once; where the step is
# negative nothing is waited for: it stops as soon as that checkpoint, the only one, has its name.
CHILD = """
import sys
from pathlib import Path
import msgspec
from training import data, run
data.WINDOW = 64
from training.loop import Trainer
from training.settings import TrainingSettings
settings = msgspec.json.decode(sys.argv[1], type=TrainingSettings)
last = int(sys.argv[3])
class Stopped(Exception): ...
whole = Trainer._save
def save(self):
    if last < 0 and self.step != -last:
        if (self.output / "steps" / f"{-last:06}").exists():
            raise Stopped
        return
    whole(self)
    if self.step == last:
        self._checkpoints.finish()
        raise Stopped
Trainer._save = save
try:
    run.train(settings, Path(sys.argv[2]), lambda now: None)
except Stopped:
    pass
"""


def in_processes(count: int, settings: TrainingSettings, folder: Path, last: int = 0) -> None:
    """Run ``count`` processes as torchrun starts them, until after step ``last``."""
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    command += [f"--nproc-per-node={count}", str(folder.with_suffix(".py"))]
    folder.with_suffix(".py").write_text(CHILD)
    arguments = [msgspec.json.encode(settings).decode(), str(folder), str(last)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [*command, *arguments], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr[-3000:]


def figures(folder: Path, name: str) -> list[list[float]]:
    """The losses and norms of every line."""
    lines = [json.loads(line) for line in (folder / name).read_text().splitlines()]
    kinds = ("loss", "surprise", "masked_loss", "value_loss", "gradient_norm", "rows", "tokens")
    return [[line[kind] for kind in kinds if kind in line] for line in lines]


def assert_alike(one: Path, other: Path) -> None:
    for name in ("metrics.jsonl", "validation.jsonl"):
        ours, theirs = figures(one, name), figures(other, name)
        assert len(ours) == len(theirs) > 0
        for line, wanted in zip(ours, theirs, strict=True):
            assert line == pytest.approx(wanted, rel=WITHIN, abs=WITHIN)
    weights = [load_checkpoint(run / "checkpoint")[0].state_dict() for run in (one, other)]
    for name, weight in weights[0].items():
        # Stored as bfloat16: a last bit may round the other way.
        assert (weight - weights[1][name]).abs().max() <= 0.01 * weight.abs().max(), name


@pytest.fixture(scope="module")
def alone(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = begin(tmp_path_factory.mktemp("processes") / "one", tokenizer)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "WINDOW", 64)  # exercises take longer to make than to train on
        train(SETTINGS, folder, lambda _: None)
    return folder


def begin(folder: Path, tokenizer: Tokenizer) -> Path:
    folder.mkdir()
    (folder / "tokenizer.model").write_bytes(tokenizer.model)
    return folder


def test_processes_that_share_muons_work_train_what_one_does_which_continues_it(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    """Each steps some of the matrices and keeps their momentum alone; Newton-Schulz is in bfloat16,
    so that a last bit of a slope moves more than a last bit of a weight.
    """
    muon = msgspec.structs.replace(SETTINGS, optimizer="muon", steps=4)
    one, several = (begin(tmp_path / name, tokenizer) for name in ("one", "several"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "WINDOW", 64)
        train(muon, one, lambda _: None)
        in_processes(2, muon, several, last=2)
        in_processes(2, muon, several, last=3)
        train(muon, several, lambda _: None)
    for ours, theirs in zip(
        figures(several, "metrics.jsonl"), figures(one, "metrics.jsonl"), strict=True
    ):
        assert ours == pytest.approx(theirs, rel=2e-3)


def test_four_processes_train_what_one_does_and_two_continue_what_they_began(
    alone: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    """Four share the weights out, two hold them whole."""
    folder = begin(tmp_path / "four", tokenizer)
    sharded = msgspec.structs.replace(SETTINGS, parallel="sharded", recompute=True)
    in_processes(4, sharded, folder, last=3)
    progress = json.loads((folder / "steps" / "000003" / "progress.json").read_text())
    assert (progress["step"], progress["processes"]) == (3, 4)
    assert not (folder / "checkpoint").exists()
    in_processes(2, SETTINGS, folder)
    assert_alike(folder, alone)


def test_processes_name_a_checkpoint_as_soon_as_all_have_written_it(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder = begin(tmp_path / "two", tokenizer)
    in_processes(2, msgspec.structs.replace(SETTINGS, steps=400, validate_every=0), folder, last=-2)
    assert [path.name for path in (folder / "steps").iterdir()] == ["000002"]
    assert not (folder / "checkpoint").exists()
