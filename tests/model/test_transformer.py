"""The transformer against a naive second implementation, its masks, and the published sizes."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest
import torch

from model.architecture import PRESETS, ModelConfig, preset
from model.transformer import Transformer
from tests.model.reference import Reference

CONFIG = ModelConfig(
    vocab=50,
    d_model=24,
    num_heads=4,
    num_kv_heads=2,
    head_dim=8,
    encoder_blocks=2,
    decoder_blocks=2,
    ffn_factor=3,
    encoder_positions=32,
    decoder_positions=32,
    value_width=16,
)


def build(config: ModelConfig = CONFIG) -> Transformer:
    """A model with weights large enough that every path shows in the logits."""
    torch.manual_seed(7)
    model = Transformer(config).double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.3)
    return model


def tokens(rows: int, length: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(5, CONFIG.vocab, (rows, length), generator=generator)


OPTIONS: dict[str, dict[str, Any]] = {
    "as shipped": {},
    "one kv head": {"num_kv_heads": 1},
    "a kv head each": {"num_kv_heads": 4},
    "learned": {"positions": "learned"},
    "rms": {"norm": "rms"},
    "relu": {"activation": "relu"},
    "untied": {"tied": False},
    "all": {"positions": "learned", "norm": "rms", "activation": "relu", "tied": False},
}


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
@torch.no_grad()
def test_all_three_heads_equal_a_naive_float64_implementation(options: dict[str, Any]) -> None:
    """Memory, masked-LM logits, next-token logits and the value, under every choice."""
    model = build(msgspec.structs.replace(CONFIG, **options))
    prompt, program = tokens(1, 13), tokens(1, 9, seed=1)
    mask, naive = torch.ones_like(prompt, dtype=torch.bool), Reference(model)
    memory = model.encode(prompt, mask)
    states = model.decoder_states(program, memory, mask)
    value = model.value(states, torch.ones_like(program, dtype=torch.bool))
    expected_memory = naive.encode(prompt[0].tolist())
    expected_states = naive.states(program[0].tolist(), expected_memory)
    for ours, theirs in (
        (memory[0], expected_memory),
        (model.unembed(memory)[0], naive.logits(expected_memory)),
        (states[0], expected_states),
        (model.decode(program, memory, mask)[0], naive.logits(expected_states)),
        (value, np.array([naive.value(expected_states)])),
    ):
        np.testing.assert_allclose(ours.numpy(), theirs, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
@torch.no_grad()
def test_sharing_keys_changes_nothing_but_the_number_of_parameters(options: dict[str, Any]) -> None:
    """A model whose every query head has its own copy of the shared keys and values agrees."""
    shared = build(msgspec.structs.replace(CONFIG, **options))
    config, heads = shared.config, CONFIG.num_heads
    separate = Transformer(msgspec.structs.replace(config, num_kv_heads=heads)).double().eval()
    weights, c = shared.state_dict(), config.head_dim

    def copied(matrix: torch.Tensor) -> torch.Tensor:
        return matrix.unflatten(0, (-1, c)).repeat_interleave(heads // config.num_kv_heads, 0)

    for name, matrix in weights.items():
        if name.endswith("qkv.weight") and not name.startswith("value_head"):
            q, k, v = matrix.split([c * n for n in (heads, *[config.num_kv_heads] * 2)])
            weights[name] = torch.cat([q, copied(k).flatten(0, 1), copied(v).flatten(0, 1)])
        elif name.endswith("cross.kv.weight"):
            weights[name] = torch.cat([copied(m).flatten(0, 1) for m in matrix.chunk(2)])
    separate.load_state_dict(weights)
    prompt, program = tokens(2, 11), tokens(2, 7, seed=1)
    mask = torch.ones_like(prompt, dtype=torch.bool)
    ours, theirs = (m.decode(program, m.encode(prompt, mask), mask) for m in (shared, separate))
    torch.testing.assert_close(ours, theirs, rtol=1e-10, atol=1e-10)


@torch.no_grad()
def test_padding_changes_nothing_at_real_positions() -> None:
    model = build()
    prompt, program = tokens(2, 10), tokens(2, 8, seed=1)
    whole = torch.ones_like(prompt, dtype=torch.bool)
    alone = model.decode(program, model.encode(prompt, whole), whole)

    padding = torch.zeros(2, 6, dtype=torch.long)
    padded, mask = torch.cat([prompt, padding], 1), torch.cat([whole, padding.bool()], 1)
    longer = torch.cat([program, padding], 1)
    beside = model.decode(longer, model.encode(padded, mask), mask)
    torch.testing.assert_close(beside[:, :8], alone)

    seen = torch.ones_like(program, dtype=torch.bool)
    states = model.decoder_states(program, model.encode(prompt, whole), whole)
    unpadded = model.value(states, seen)
    states = model.decoder_states(longer, model.encode(padded, mask), mask)
    torch.testing.assert_close(model.value(states, torch.cat([seen, padding.bool()], 1)), unpadded)


@pytest.mark.parametrize("changed", range(6))
@torch.no_grad()
def test_a_position_sees_no_later_token(changed: int) -> None:
    model, prompt, program = build(), tokens(1, 5), tokens(1, 6, seed=1)
    mask = torch.ones_like(prompt, dtype=torch.bool)
    memory = model.encode(prompt, mask)
    before = model.decode(program, memory, mask)
    program[0, changed] = (program[0, changed] + 1) % CONFIG.vocab
    after = model.decode(program, memory, mask)
    assert torch.equal(before[:, :changed], after[:, :changed])
    assert not torch.allclose(before[:, changed], after[:, changed])


@torch.no_grad()
def test_a_row_does_not_see_the_other_rows() -> None:
    model, prompt, program = build(), tokens(3, 7), tokens(3, 6, seed=1)
    mask = torch.ones_like(prompt, dtype=torch.bool)
    together = model.decode(program, model.encode(prompt, mask), mask)
    for row in range(3):
        one = slice(row, row + 1)
        alone = model.decode(program[one], model.encode(prompt[one], mask[one]), mask[one])
        torch.testing.assert_close(together[one], alone)


@pytest.mark.parametrize("options", [OPTIONS["as shipped"], OPTIONS["all"]], ids=["default", "all"])
def test_every_parameter_is_reached_by_the_three_heads(options: dict[str, Any]) -> None:
    """Program loss, masked-LM loss and value loss together leave no weight without a gradient."""
    model = build(msgspec.structs.replace(CONFIG, **options))
    prompt, program = tokens(2, 7), tokens(2, 6, seed=1)
    mask = torch.ones_like(prompt, dtype=torch.bool)
    memory = model.encode(prompt, mask)
    states = model.decoder_states(program, memory, mask)
    value = model.value(states, torch.ones_like(program, dtype=torch.bool))
    loss = model.unembed(memory).logsumexp(-1).sum() + model.unembed(states).logsumexp(-1).sum()
    (loss + value.square().sum()).backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().sum() > 0, name


def on_paper(name: str) -> Transformer:
    """A preset without memory for its weights."""
    with torch.device("meta"):
        return Transformer(preset(name))


# Table 3 of arXiv 2203.07814: totals as printed, in millions, then width, query heads, key/value
# heads, encoder blocks, decoder blocks.
TABLE_3 = {
    "300m": ("284", 768, 6, 1, 4, 24),
    "1b": ("1100", 1408, 11, 1, 5, 30),
    "3b": ("2800", 2048, 16, 1, 6, 36),
    "9b": ("8700", 3072, 24, 4, 8, 48),
    "41b": ("41100", 6144, 48, 16, 8, 56),
}


@pytest.mark.parametrize("name", TABLE_3)
def test_the_five_sizes_have_the_shape_of_table_3(name: str) -> None:
    config = preset(name)
    assert (
        config.d_model,
        config.num_heads,
        config.num_kv_heads,
        config.encoder_blocks,
        config.decoder_blocks,
    ) == TABLE_3[name][1:]
    assert (config.vocab, config.encoder_positions, config.decoder_positions) == (8000, 1536, 768)
    assert (config.head_dim, config.ffn_factor) == (128, 6)
    assert config.num_heads * config.head_dim == config.d_model


@pytest.mark.parametrize("name", ["300m", "9b", "41b"])
def test_parameter_counts_are_within_half_a_percent_of_table_3(name: str) -> None:
    published = float(TABLE_3[name][0])
    assert on_paper(name).num_parameters / 1e6 == pytest.approx(published, rel=0.005)


@pytest.mark.parametrize("name", ["1b", "3b"])
def test_parameter_counts_print_as_table_3_where_it_is_printed_too_coarsely(name: str) -> None:
    """The totals 1.1B and 2.8B are rounded to 4.5 % and 1.8 %, and no count meets the first within
    half a percent: the matrices that the table's other columns fix are already 1.25 % above it.
    """
    published, model = float(TABLE_3[name][0]), on_paper(name)
    assert round(model.num_parameters / 1e8) * 100 == published
    blocks = [p for stack in (model.encoder, model.decoder) for p in stack.parameters()]
    matrices = sum(p.numel() for p in blocks if p.dim() == 2) / 1e6
    assert matrices > published
    beside = model.num_parameters / 1e6 - matrices
    assert beside < 0.02 * published, "embedding, norms and value head are the rest"


@pytest.mark.parametrize("name", TABLE_3)
def test_block_matrices_are_what_multi_query_attention_and_two_ffn_matrices_give(name: str) -> None:
    """2d² + 2·128·kv·d for an attention (one in an encoder block, two in a decoder's), 12d²."""
    _, d, _, kv, encoder, decoder = TABLE_3[name]
    attention, ffn = 2 * d * d + 2 * 128 * kv * d, 12 * d * d
    model = on_paper(name)
    for stack, expected in (
        (model.encoder, encoder * (attention + ffn)),
        (model.decoder, decoder * (2 * attention + ffn)),
    ):
        assert sum(p.numel() for p in stack.parameters() if p.dim() == 2) == expected


def test_the_pilot_fits_a_laptop() -> None:
    with torch.device("meta"):
        assert 4e6 < Transformer(PRESETS["pilot"]).num_parameters < 7.5e6


def test_impossible_dimensions_and_unknown_presets_are_refused() -> None:
    with pytest.raises(ValueError, match="positions is 'sinus'; there are rotary, learned"):
        msgspec.structs.replace(CONFIG, positions="sinus")
    with pytest.raises(ValueError, match="multiple of num_kv_heads"):
        ModelConfig(
            vocab=9, d_model=8, num_heads=3, num_kv_heads=2, encoder_blocks=1, decoder_blocks=1
        )
    with pytest.raises(ValueError, match="vocab is 0"):
        ModelConfig(vocab=0, d_model=8, num_heads=3, encoder_blocks=1, decoder_blocks=1)
    with pytest.raises(ValueError, match="there are tiny, pilot, compact, deep, mini, small, 300m"):
        preset("7b")
