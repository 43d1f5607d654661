"""First weights are the same numbers wherever and in however many parts they are made."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file

from model.architecture import preset
from model.checkpoint import default_checkpoint, load_checkpoint
from model.inspection import on_paper
from model.transformer import INIT_STD
from training.initial import Drawn, Kept, fill, grown

CPU = torch.device("cpu")

CHILD = """
import sys
from safetensors.torch import save_file
from model.architecture import preset
from model.inspection import on_paper
from training import parallel
from training.initial import Drawn
from training.objectives import Objective
from training.settings import TrainingSettings
model = on_paper(preset("tiny"))
objective = Objective(model, decoder=True, masked=True, value=True)
with parallel.joined() as world:
    settings = TrainingSettings(parallel="sharded")
    parallel.distributed(objective, settings, world, Drawn(model, 7))
    held = sum(p.to_local().numel() for p in objective.parameters())
    whole = sum(p.numel() for p in objective.parameters())
    assert held <= 0.51 * whole, (held, whole)
    weights = {name: p.full_tensor().detach() for name, p in model.named_parameters()}
    if world.first:
        save_file(weights, sys.argv[1])
"""


def test_two_processes_make_their_halves_of_what_one_makes(tmp_path: Path) -> None:
    (tmp_path / "child.py").write_text(CHILD)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    command += [str(tmp_path / "child.py"), str(tmp_path / "weights.safetensors")]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    model = on_paper(preset("tiny"))
    fill(model, Drawn(model, 7), CPU)
    shared = load_file(tmp_path / "weights.safetensors")
    assert set(shared) == {name for name, _ in model.named_parameters()}
    for name, parameter in model.named_parameters():
        assert torch.equal(parameter, shared[name]), name


@pytest.mark.parametrize("bounds", [(0, 130), (0, 1), (63, 65), (64, 128), (129, 130)])
def test_any_rows_are_those_of_the_whole(bounds: tuple[int, int]) -> None:
    drawn, shape = Drawn(on_paper(preset("tiny")), 1), torch.Size((130, 8))
    whole = drawn.rows("encoder.0.ffn.up.weight", shape, 0, 130)
    part = drawn.rows("encoder.0.ffn.up.weight", shape, *bounds)
    assert torch.equal(part, whole[slice(*bounds)])


def test_matrices_are_drawn_as_they_say_and_none_like_another() -> None:
    model = on_paper(preset("tiny"))
    fill(model, Drawn(model, 1), CPU)
    seen = set()
    for name, parameter in model.named_parameters():
        if parameter.dim() == 1:
            assert parameter.unique().tolist() == [float(name.endswith("weight"))]
            continue
        deviation = model.initial_deviation(name)
        assert parameter.std().item() == pytest.approx(deviation, rel=0.1), name
        assert deviation == INIT_STD or name.endswith(".out.weight")
        seen.add(parameter.flatten()[0].item())
    assert len(seen) == sum(p.dim() == 2 for p in model.parameters())
    other = on_paper(preset("tiny"))
    fill(other, Drawn(other, 2), CPU)
    assert not torch.equal(model.embedding.weight, other.embedding.weight)


def test_a_checkpoint_is_gone_on_with_from_its_own_weights() -> None:
    folder = default_checkpoint()
    kept, _, info = load_checkpoint(folder)
    model = on_paper(info.config)
    fill(model, Kept(folder), CPU)
    for (name, ours), theirs in zip(model.named_parameters(), kept.parameters(), strict=True):
        assert torch.equal(ours, theirs), name
        assert ours.data_ptr() != theirs.data_ptr()


@pytest.mark.parametrize(("fewer", "more"), [(2, 2), (3, 5), (6, 8), (6, 11), (2, 7)])
def test_blocks_stay_in_order_and_each_new_one_follows_an_old_one(fewer: int, more: int) -> None:
    blocks = grown(fewer, more)
    assert len(blocks) == more
    assert [block for block, new in blocks if not new] == list(range(fewer))
    copies = [blocks.count((block, True)) for block in range(fewer)]
    assert max(copies) - min(copies) <= 1
    assert blocks == sorted(blocks)


@torch.no_grad()
def test_a_model_grown_from_a_checkpoint_computes_the_same_and_learns_in_its_new_blocks() -> None:
    folder = default_checkpoint()
    kept, _, info = load_checkpoint(folder)
    fewer, more = info.config.encoder_blocks, info.config.encoder_blocks + 2
    config = msgspec.structs.replace(
        info.config, encoder_blocks=more, decoder_blocks=info.config.decoder_blocks + 1
    )
    deeper = on_paper(config)
    fill(deeper, Kept(folder, config), CPU)
    prompt = torch.arange(5, 25).view(2, 10)
    program, mask = torch.arange(40, 54).view(2, 7), torch.ones(2, 10, dtype=torch.bool)
    theirs = kept.decode(program, kept.encode(prompt, mask), mask)
    ours = deeper.decode(program, deeper.encode(prompt, mask), mask)
    assert torch.equal(ours, theirs)
    with torch.enable_grad():
        total = deeper.decode(program, deeper.encode(prompt, mask), mask).sum()
        torch.autograd.backward(total)
    added = [f"encoder.{place}." for place, (_, new) in enumerate(grown(fewer, more)) if new]
    ends = [
        parameter
        for name, parameter in deeper.named_parameters()
        if name.startswith(tuple(added)) and name.endswith(".out.weight")
    ]
    assert len(ends) == 4
    for parameter in ends:
        assert not parameter.any()
        assert parameter.grad is not None
        assert parameter.grad.any()
