"""What a model is said to cost is what it costs."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import torch

from model.architecture import PRESETS, ModelConfig, preset
from model.checkpoint import save_checkpoint
from model.inspection import (
    bytes_per_token,
    floor_s,
    matrix_rate,
    measure,
    memory,
    memory_rate,
    operations_per_token,
    parameters_by_part,
)
from model.memory import batch_bytes
from model.settings import ModelSettings
from model.tokenizer import train_tokenizer
from model.transformer import Transformer

UNTIED = msgspec.structs.replace(preset("tiny"), positions="learned", tied=False)


@pytest.mark.parametrize("config", [*PRESETS.values(), UNTIED], ids=[*PRESETS, "untied"])
def test_parts_sum_to_the_whole(config: ModelConfig) -> None:
    with torch.device("meta"):
        whole = Transformer(config).num_parameters
    parts = parameters_by_part(config)
    assert sum(parts.values()) == whole
    assert {"embedding", "encoder", "decoder", "value_head"} <= parts.keys()


def test_memory_is_that_of_the_paper() -> None:
    """Keys and values of 768 and 1536 positions in bfloat16: 28 MB for 300M, 1057 MB for 41B."""
    for name, expected in (("300m", 28.3e6), ("9b", 226.5e6), ("41b", 1057e6)):
        config = preset(name)
        size = memory(config, rows=1, max_tokens=768, workers=1, dtype=torch.bfloat16)
        assert size.row + size.prompt == pytest.approx(expected, rel=0.002)


def test_memory_is_what_the_backend_reckons_for_all_its_workers() -> None:
    config, dtype = preset("tiny"), torch.bfloat16
    size = memory(config, rows=48, max_tokens=100, workers=2, dtype=dtype)
    assert size.total - size.weights == 2 * batch_bytes(config, 48, 100, dtype)
    assert size.total > size.weights + 2 * (48 * size.row + 32 * size.prompt)


def test_a_token_reads_its_share_of_the_weights_and_half_of_its_row() -> None:
    """At 1 row of 1 token: all weights that multiply, and one position."""
    config = preset("pilot")
    position = 2 * config.decoder_blocks * config.num_kv_heads * config.head_dim * 2
    weights = operations_per_token(config)
    assert bytes_per_token(config, 1, 1, torch.bfloat16) == weights + position
    many = bytes_per_token(config, 256, 99, torch.bfloat16)
    assert many == pytest.approx(weights / 256 + 50 * position)


@pytest.mark.parametrize("config", [preset("tiny"), UNTIED], ids=["tied", "untied"])
@torch.no_grad()
def test_operations_are_those_that_torch_counts(config: ModelConfig) -> None:
    """One more token of a program: torch's own counter over the linear layers."""
    from torch.utils.flop_counter import FlopCounterMode  # noqa: PLC0415 - one test's

    model = Transformer(config).eval()
    memory_1SD = torch.randn(1, 5, config.d_model)  # noqa: N806
    mask = torch.ones(1, 5, dtype=torch.bool)

    def linear(tokens: int) -> int:
        with FlopCounterMode(display=False) as counter:
            model.decode(torch.full((1, tokens), 7), memory_1SD, mask)
        counts = counter.get_flop_counts()["Global"]
        return sum(n for operation, n in counts.items() if "mm" in str(operation))

    assert linear(9) - linear(8) == operations_per_token(config)


async def test_the_measured_speed_counts_what_the_backend_draws(tmp_path: Path) -> None:
    tokenizer = train_tokenizer(["print(int(input()) + 1)\n"], 300, tmp_path / "t.model")
    config = preset("tiny", vocab=300)
    save_checkpoint(tmp_path / "tiny", Transformer(config), tokenizer, "by a test")
    settings = ModelSettings(checkpoint=str(tmp_path / "tiny"), batch=16, max_tokens=8, threads=1)
    speed = await measure(settings, config, workers=1)
    assert speed.measured > 0
    assert speed.floor < speed.matrix_rate / operations_per_token(config)
    one = floor_s(config, 16, 8, torch.float32, speed.matrix_rate, speed.memory_rate)
    assert 1 / one <= speed.floor


def test_two_workers_both_count() -> None:
    assert matrix_rate(preset("tiny"), rows=16, workers=2, seconds=0.05) > 0
    assert memory_rate(workers=2, seconds=0.05) > 0
