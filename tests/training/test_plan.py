"""The plan's numbers against a real model's, and against the paper's."""

from __future__ import annotations

import msgspec
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from model.architecture import preset
from model.tokenizer import BOS, EOS
from model.transformer import Transformer
from training.objectives import Objective, Tokens, prepare
from training.operations import Lengths, Operations
from training.plan import kept_numbers, plan
from training.recipes import load_recipe
from training.rows import Batch

DAYS = {"300m": 2.5, "1b": 17, "3b": 60, "9b": 281, "41b": 1019}
"""PFLOP/s-days by 6 x (encoder x 1536 + decoder x 768) an example, from the published sizes."""


@pytest.mark.parametrize("name", DAYS)
def test_operations_are_the_rule_of_six_and_attention_and_logits(name: str) -> None:
    stage = plan(load_recipe(name))[0]
    days = stage.operations / (1e15 * 86400)
    assert DAYS[name] < days < DAYS[name] * (1.35 if name == "300m" else 1.2)


def test_operations_of_matrices_are_those_that_torch_counts() -> None:
    """Torch counts no attention on a CPU: scores and sums of values are 2 x 2 x width a pair."""
    config = preset("tiny")
    model = Transformer(config)
    prompts = torch.randint(5, 512, (8, 64))
    programs = torch.cat(
        [torch.full((8, 1), BOS), torch.randint(5, 512, (8, 31)), torch.full((8, 1), EOS)], 1
    )
    batch = prepare(
        Batch(prompts, programs, torch.ones(8)), vocab=512, mlm_rows=1.0, seed=1, step=0
    )
    objective = Objective(model, decoder=True, masked=True, value=True)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        objective(batch, Tokens())
    counts = batch.counts()
    lengths = Lengths.of(
        batch.prompts.mask_BS,
        batch.programs.mask_BS,
        batch.together.mask_BS,
        counts.decoder + counts.masked,
    )
    ours = Operations(config, value=True).training(lengths) / 3
    width = config.num_heads * config.head_dim
    encoder = config.encoder_blocks * lengths.prompt_prompt
    decoder = lengths.program_program / 2 + lengths.program_prompt
    attention = 4 * width * (encoder + config.decoder_blocks * decoder)
    # The value head's last matrix reads a mean, not every position.
    score = 2 * config.value_width * (lengths.program - len(prompts))
    assert counter.get_total_flops() == ours - attention - score


def test_weights_and_their_companions_are_four_times_the_parameters_and_are_shared_out() -> None:
    alone, shared = (plan(load_recipe("1b"), processes=n)[0] for n in (1, 8))
    model = Transformer(preset("tiny"))
    tiny = plan(load_recipe("tiny", None, {"preset": "tiny", "vocab": 512}))[0]
    assert tiny.parameters == model.num_parameters == sum(tiny.parts.values())
    assert tiny.memory.weights == sum(p.numel() * 4 for p in model.parameters())
    for one in (alone, shared):
        memory = one.memory
        assert memory.weights == memory.gradients
        assert memory.optimizer == pytest.approx(2 * memory.weights, rel=1e-7)
        assert memory.total == sum(msgspec.structs.astuple(memory)[:-1])
    assert shared.memory.weights == pytest.approx(alone.memory.weights / 8, rel=1e-6)


def test_recomputing_keeps_less_and_a_rate_gives_the_hours() -> None:
    config = preset("300m")
    assert kept_numbers(config, recompute=True) < kept_numbers(config, recompute=False) / 8
    stage = plan(load_recipe("300m"), processes=4, rate=1e14)[0]
    assert stage.hours == pytest.approx(stage.operations / 4e14 / 3600)
    assert plan(load_recipe("300m"))[0].hours is None
