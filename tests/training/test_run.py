"""Whole runs of a tiny model: killed and continued, refused, stopped, and loaded back."""

from __future__ import annotations

import json
import math
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file

from model.checkpoint import load_checkpoint
from model.tokenizer import Tokenizer, train_tokenizer
from training import data
from training.checkpoints import NotSaved
from training.loop import Standing
from training.run import provenance, train
from training.settings import TrainingSettings
from training.snapshot import snapshot

TINY = TrainingSettings(
    preset="tiny",
    vocab=512,
    steps=24,
    batch_tokens=1024,
    warmup_steps=4,
    checkpoint_every_s=0,
    threads=1,
)
TIMES = {"wall_s", "waited_s", "matrix_share"}
CHILD = """
import sys
from pathlib import Path
import msgspec
from training import data
from training.run import train
data.WINDOW = 64
from training.settings import TrainingSettings
settings = msgspec.json.decode(sys.argv[1], type=TrainingSettings)
print(train(settings, Path(sys.argv[2]), lambda state: print("at", state.update.step, flush=True)))
"""


def start(folder: Path, tokenizer: Tokenizer) -> Path:
    """A folder whose tokenizer is ready: ten thousand texts would take longer than the test."""
    folder.mkdir()
    (folder / "tokenizer.model").write_bytes(tokenizer.model)
    return folder


def silent(_: Standing) -> None: ...


def metrics(folder: Path) -> list[dict[str, float]]:
    """What was logged, but for what depends on wall times."""
    lines = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    return [{k: v for k, v in line.items() if k not in TIMES} for line in lines]


@pytest.fixture(autouse=True, scope="module")
def _small_windows() -> Iterator[None]:
    """Exercises take longer to make than to train on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "WINDOW", 64)
        yield


@pytest.fixture(scope="module")
def undisturbed(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = start(tmp_path_factory.mktemp("runs") / "whole", tokenizer)
    threads = torch.get_num_threads()
    assert train(TINY, folder, silent) == folder / "checkpoint"
    torch.set_num_threads(threads)
    return folder


def test_a_run_killed_with_kill_9_and_started_again_has_the_losses_of_an_undisturbed_one(
    undisturbed: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder = start(tmp_path / "killed", tokenizer)
    command = [sys.executable, "-c", CHILD, msgspec.json.encode(TINY).decode(), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "at 10\n"
        child.kill()
    assert not (folder / "checkpoint").exists()
    train(TINY, folder, silent)
    assert metrics(folder) == metrics(undisturbed)
    ours, theirs = (load_checkpoint(run / "checkpoint")[0] for run in (folder, undisturbed))
    for one, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        assert torch.equal(one, other)


def test_a_run_with_two_optimizers_and_dropout_continues_with_the_same_losses(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    settings = msgspec.structs.replace(TINY, optimizer="muon", dropout=0.1, steps=13)
    whole, stopped = (start(tmp_path / name, tokenizer) for name in ("whole", "stopped"))
    train(settings, whole, silent)

    class Stopped(Exception):
        pass

    def stop(_: Standing) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        train(settings, stopped, stop)
    train(settings, stopped, silent)
    assert metrics(stopped) == metrics(whole)
    nothing_dropped = start(tmp_path / "without", tokenizer)
    train(msgspec.structs.replace(settings, dropout=0.0, steps=4), nothing_dropped, silent)
    assert metrics(nothing_dropped)[0]["loss"] != metrics(whole)[0]["loss"]


def test_a_snapshot_of_a_run_plays_and_says_how_far_it_was(
    undisturbed: Path, tmp_path: Path
) -> None:
    """Of a finished run it is the run's own checkpoint, to the last bit."""
    assert snapshot(undisturbed, tmp_path / "last") == TINY.steps
    ours, theirs = (load_checkpoint(one) for one in (tmp_path / "last", undisturbed / "checkpoint"))
    assert ours[2] == theirs[2]
    for one, other in zip(ours[0].parameters(), theirs[0].parameters(), strict=True):
        assert torch.equal(one, other)
    earlier = tmp_path / "run"
    shutil.copytree(undisturbed, earlier)
    shutil.rmtree(max((earlier / "steps").iterdir()))
    step = snapshot(earlier, tmp_path / "earlier")
    assert step < TINY.steps
    assert load_checkpoint(tmp_path / "earlier")[2].training["steps"] == step
    shutil.rmtree(earlier / "steps")
    with pytest.raises(ValueError, match="no checkpoint of a run in it yet"):
        snapshot(earlier, tmp_path / "none")


def test_metrics_written_after_the_last_checkpoint_are_cut_before_they_are_written_again(
    undisturbed: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    """A kill may fall between a log line and its checkpoint, or inside a write of either."""
    folder = start(tmp_path / "torn", tokenizer)
    settings = msgspec.structs.replace(TINY, checkpoint_every_s=1e9)

    class Killed(Exception):
        pass

    def stop(_: Standing) -> None:
        raise Killed

    with pytest.raises(Killed):
        train(settings, folder, stop)
    with (folder / "metrics.jsonl").open("a") as file:
        file.write('{"step": 11, "lo')
    (folder / "steps" / "000010.draft").mkdir(parents=True)
    (folder / "steps" / "000010.draft" / "__0_0.distcp").write_bytes(b"half a checkpoint")
    train(TINY, folder, silent)
    assert metrics(folder) == metrics(undisturbed)


def test_a_finished_run_is_not_trained_again(undisturbed: Path) -> None:
    def never(_: Standing) -> None:
        pytest.fail("a finished run trains no further")

    assert train(TINY, undisturbed, never) == undisturbed / "checkpoint"


def test_the_loss_falls_and_the_checkpoint_carries_what_a_backend_needs(undisturbed: Path) -> None:
    losses = [line["loss"] for line in metrics(undisturbed)]
    assert losses[0] == pytest.approx(math.log(512), rel=0.05)
    assert sum(losses[-4:]) < 0.9 * sum(losses[:4])
    model, tokenizer, info = load_checkpoint(undisturbed / "checkpoint")
    assert tokenizer.vocab_size == model.config.vocab == 512
    assert info.prompt.rating
    assert info.prompt.tags
    assert info.summary.endswith(".")
    assert "seed 1" in info.provenance


def test_provenance_goes_back_to_random_weights(undisturbed: Path) -> None:
    first = load_checkpoint(undisturbed / "checkpoint")[2].provenance
    assert first.endswith("from random weights")
    begun = msgspec.structs.replace(TINY, begin=str(undisturbed / "checkpoint"), seed=2)
    assert provenance(begun).endswith(f"from checkpoint {undisturbed.name}: {first}")


def test_a_folder_begun_with_other_settings_is_refused_by_the_key(undisturbed: Path) -> None:
    other = msgspec.structs.replace(TINY, learning_rate=5e-4)
    with pytest.raises(ValueError, match=r"begun with training\.learning_rate = 0\.001"):
        train(other, undisturbed, silent)


def test_a_loss_that_is_not_a_number_stops_the_run_and_keeps_its_batch_and_the_last_checkpoint(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder = start(tmp_path / "nan", tokenizer)
    settings = msgspec.structs.replace(TINY, learning_rate=1e18, warmup_steps=1)
    with pytest.raises(FloatingPointError, match=r"the loss is .* at step 3; .*learning_rate"):
        train(settings, folder, silent)
    (batch,) = folder.glob("bad-batch-000003-0.safetensors")
    assert {"0.prompts_N", "0.programs_M"} <= set(load_file(batch))
    assert sorted(path.name for path in (folder / "steps").iterdir()) == ["000001", "000002"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"vocab": 100}, "vocab"),
        ({"steps": 0}, "steps"),
        ({"steps": 5, "warmup_steps": 6}, "warmup_steps"),
        ({"batch_tokens": 10}, "batch_tokens"),
        ({"learning_rate": 0.0}, "learning_rate"),
        ({"weight_decay": -1.0}, "weight_decay"),
        ({"mlm_rows": 1.5}, "mlm_rows"),
        ({"temperature": 0.0}, "temperature"),
        ({"tempering_steps": 9_999}, "tempering_steps"),
        ({"value_weight": -1.0}, "value_weight"),
        ({"beta2": 1.0}, "beta2"),
        ({"clip": 0.0}, "clip"),
        ({"pass_tokens": -1}, "pass_tokens"),
        ({"validation_batches": 0}, "validation_batches"),
        ({"task": "scorer"}, "learnt from"),
        ({"task": "inputs", "data": "code"}, "learnt from"),
        ({"task": "inputs", "gold": True}, "about programs"),
        ({"checkpoint_every_s": -1.0}, "checkpoint_every_s"),
    ],
)
def test_settings_that_cannot_work_are_refused_by_name(
    change: dict[str, object], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        msgspec.structs.replace(TrainingSettings(), **change)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"data": "code"}, "training.code is empty"),
        ({"data": "problems"}, "training.problems is empty"),
        ({"data": "code", "code": ("/nonexistent",)}, r"/nonexistent: no such .*training\.code"),
    ],
)
def test_missing_data_are_named_before_anything_is_done(
    tmp_path: Path, change: dict[str, object], words: str
) -> None:
    settings = msgspec.structs.replace(TINY, **change)
    with pytest.raises(ValueError, match=words):
        train(settings, tmp_path / "run", silent)
    assert not (tmp_path / "run").exists()


def test_an_unknown_preset_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pilot"):
        train(TrainingSettings(preset="enormous"), tmp_path / "new", silent)


def test_a_full_disk_stops_the_run_and_leaves_the_last_checkpoint_whole(
    undisturbed: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    """The limit on a file's size is what a full disk is to a write."""
    folder = start(tmp_path / "full", tokenizer)

    def shrink(_: Standing) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        with pytest.raises(NotSaved, match=r"step \d+ could not be written .*is whole"):
            train(TINY, folder, shrink)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert max(path.name for path in (folder / "steps").iterdir()) >= "000008"
    assert not list((folder / "steps").glob("*.draft"))
    train(TINY, folder, silent)
    assert metrics(folder) == metrics(undisturbed)


def test_a_checkpoint_of_another_size_or_tokenizer_is_not_gone_on_from(
    undisturbed: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    begun = msgspec.structs.replace(TINY, begin=str(undisturbed / "checkpoint"))
    with pytest.raises(ValueError, match=r"training\.begin: .* is not of the size"):
        train(msgspec.structs.replace(begun, preset="pilot"), tmp_path / "size", silent)
    other = start(tmp_path / "other", train_tokenizer(["other words"] * 99, 310, tmp_path / "t"))
    with pytest.raises(ValueError, match=r"training\.begin: .* has another tokenizer than"):
        train(begun, other, silent)
    with pytest.raises(ValueError, match=r"training\.begin: no checkpoint in"):
        train(msgspec.structs.replace(TINY, begin=str(tmp_path)), tmp_path / "none", silent)


def test_a_damaged_checkpoint_is_named_with_what_to_do(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder = start(tmp_path / "damaged", tokenizer)
    (folder / "steps" / "000005").mkdir(parents=True)
    with pytest.raises(ValueError, match=r"000005 cannot be read .*; remove it to continue"):
        train(TINY, folder, silent)


def test_the_settings_load_without_torch() -> None:
    code = "import sys, training.settings; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
