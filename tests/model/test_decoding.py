"""Cached decoding equals full decoding; no row's bits depend on the rows beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
import pytest
import torch

from model.architecture import ModelConfig, preset
from model.decoding import Abandoned, CachedDecoder, DecoderWeights
from model.graphs import Capture
from model.kernels import Kernels, load_kernels
from model.products import multiply, quantized, steady_rows
from model.transformer import Transformer

GROUPED = ModelConfig(
    vocab=97,
    d_model=32,
    num_heads=4,
    num_kv_heads=2,
    head_dim=8,
    encoder_blocks=1,
    decoder_blocks=2,
    value_width=16,
)
OTHER = msgspec.structs.replace(
    GROUPED, positions="learned", norm="rms", activation="relu", tied=False
)
WIDE = ModelConfig(
    vocab=97,
    d_model=112,
    num_heads=14,
    num_kv_heads=2,
    head_dim=80,
    encoder_blocks=1,
    decoder_blocks=2,
    value_width=80,
)
TILED = msgspec.structs.replace(
    WIDE, vocab=96, d_model=64, num_heads=4, num_kv_heads=1, head_dim=32, value_width=32
)
LOOSE = 0.04  # bfloat16: five roundings a block, of logits about 1
PROMPTS = [(7, 8, 9, 10, 11), (12, 13, 14), (15,) * 40]


def build(config: ModelConfig, dtype: torch.dtype) -> Transformer:
    torch.manual_seed(3)
    model = Transformer(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return model.to(dtype)


def programs(rows: int, length: int, vocab: int) -> torch.Tensor:
    return torch.randint(5, vocab, (rows, length), generator=torch.Generator().manual_seed(5))


def choices(**changes: object) -> ModelConfig:
    return msgspec.structs.replace(GROUPED, **changes)


@pytest.mark.parametrize(
    "config",
    [
        preset("tiny"),
        GROUPED,
        choices(positions="learned"),
        choices(norm="rms"),
        choices(activation="relu"),
        choices(tied=False),
        OTHER,
    ],
    ids=["one-kv-head", "two-kv-heads", "learned", "rms", "relu", "untied", "all-choices"],
)
@torch.no_grad()
def test_cached_decoding_equals_full_decoding_token_by_token(config: ModelConfig) -> None:
    compare(config, torch.float64)


@pytest.mark.parametrize(
    ("config", "dtype"),
    [
        (preset("tiny"), torch.float32),
        (WIDE, torch.float32),
        (msgspec.structs.replace(WIDE, norm="rms", positions="learned"), torch.float32),
        (WIDE, torch.bfloat16),
        (TILED, torch.bfloat16),
        (msgspec.structs.replace(TILED, num_kv_heads=2, activation="relu"), torch.bfloat16),
    ],
    ids=["one-vector", "groups-of-seven", "rms-learned", "bfloat16", "tiles", "tiles-two-kv-heads"],
)
@torch.no_grad()
def test_compiled_operations_decode_as_the_model_does(
    config: ModelConfig, dtype: torch.dtype
) -> None:
    """Beside the float64 model: heads in fours, twos and ones, wide and narrow; matrix units."""
    compare(config, dtype, kernels=load_kernels())


@torch.no_grad()
def test_captured_steps_are_replayed_only_where_they_hold() -> None:
    """On the CPU a step is captured by running it again: keys and copies are what is tried."""
    captured: list[torch.Tensor] = []

    def capture(step: Callable[[], torch.Tensor]) -> tuple[Callable[[], None], torch.Tensor]:
        captured.append(step())
        return partial(again, captured[-1], step), captured[-1]

    def again(output: torch.Tensor, step: Callable[[], torch.Tensor]) -> None:
        output.copy_(step())

    assert compare(GROUPED, torch.float64, capture=capture, prompts=PROMPTS[:1]) > 40
    assert 0 < len(captured) < 8


@torch.no_grad()
def test_a_step_that_is_given_up_may_be_taken_again() -> None:
    weights, vain = DecoderWeights(build(GROUPED, torch.float64)), iter([False, True] + [False] * 9)
    sure = CachedDecoder(weights, 16, 8)
    decoder = CachedDecoder(weights, 16, 8, is_vain=lambda: next(vain))
    tokens, position = programs(1, 16, 97)[0], torch.zeros(16, dtype=torch.int64)
    for one in (sure, decoder):
        one.enter(0, PROMPTS[0])
    with pytest.raises(Abandoned):
        decoder.step(tokens, position, 0)
    for place in range(2):
        expected = sure.step(tokens, position + place, place)
        assert torch.equal(decoder.step(tokens, position + place, place), expected)


def compare(
    config: ModelConfig,
    dtype: torch.dtype,
    *,
    kernels: Kernels | None = None,
    capture: Capture | None = None,
    prompts: Sequence[tuple[int, ...]] = PROMPTS,
) -> int:
    """Rows enter at different times, answer prompts, leave and move; returns the steps taken."""
    model, length = build(config, dtype).double(), 40
    program = programs(20, length, config.vocab)
    loose = {torch.float64: 1e-6, torch.float32: 1e-4, torch.bfloat16: LOOSE}[dtype]
    full = []
    for row in range(20):
        ids = torch.tensor([prompts[row % len(prompts)]])
        mask = torch.ones_like(ids, dtype=torch.bool)
        full.append(model.decode(program[row : row + 1], model.encode(ids, mask), mask)[0])
    weights = DecoderWeights(build(config, dtype), kernels=kernels)
    assert weights.kernels is kernels
    decoder = CachedDecoder(weights, 32, length, capture=capture)
    standing: dict[int, int] = {}  # slot: row
    place = [0] * 20
    step = -1
    while standing or step < 20:
        step += 1
        if step < 20:
            slot = 31 - step
            standing[slot] = step
            decoder.enter(slot, prompts[step % len(prompts)])
        if step == 30:  # from the last slots to the first
            for slot in sorted(standing)[-8:]:
                decoder.move(slot, 31 - slot)
                standing[31 - slot] = standing.pop(slot)
        rows = [standing.get(slot, 0) for slot in range(32)]
        places = [place[row] if slot in standing else 0 for slot, row in enumerate(rows)]
        logits = decoder.step(program[rows, places], torch.tensor(places), max(places))
        for slot, row in list(standing.items()):
            expected = full[row][place[row]]
            torch.testing.assert_close(logits[slot].double(), expected, atol=loose, rtol=loose)
            place[row] += 1
            if place[row] == length - row % 5:
                decoder.leave(slot)
                del standing[slot]
    assert place == [length - row % 5 for row in range(20)]
    return step


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize("int8", [False, True])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@torch.no_grad()
def test_logits_are_the_same_to_the_last_bit_whatever_stands_beside(
    dtype: torch.dtype, *, int8: bool, compiled: bool
) -> None:
    """Alone in the smallest batch, and in the last slot of a full one beside rows farther on."""
    kernels, length = load_kernels() if compiled else None, 40
    weights = DecoderWeights(build(preset("pilot"), dtype), int8=int8, kernels=kernels)
    program = programs(64, length, 2048)
    full = CachedDecoder(weights, 64, 128)
    alone = CachedDecoder(weights, full.row_counts[0], length)
    for slot in range(63):
        full.enter(slot, PROMPTS[slot % 3])
    places = torch.zeros(64, dtype=torch.int64)
    for position in range(30):
        places[:63] = position
        full.step(program[range(64), places.clamp(max=length - 1)], places, position)
    full.enter(63, PROMPTS[1])
    alone.enter(0, PROMPTS[1])
    rows = full.row_counts[0]
    for position in range(length):
        places[:63], places[63] = 30 + position, position
        beside = program[range(64), places.clamp(max=length - 1)]
        together = full.step(beside, places, 30 + position)
        own = torch.full((rows,), int(program[63, position]))
        only = alone.step(own, torch.full((rows,), position), position)
        assert torch.equal(only[0], together[63])


@torch.no_grad()
def test_row_counts_that_change_a_bit_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    weight = (torch.randn(24, 32),)
    assert steady_rows([weight], torch.float32, 64)[-1] == 64
    monkeypatch.setattr(
        "model.products.multiply", lambda x, w: multiply(x, w) + (1e-3 if len(x) == 32 else 0)
    )
    assert 32 not in steady_rows([weight], torch.float32, 64)


@torch.no_grad()
def test_int8_products_are_near_the_exact_ones() -> None:
    """Two roundings to 1/127 of the largest: within 2 % of the products' spread."""
    generator = torch.Generator().manual_seed(1)
    weight = torch.randn(64, 256, generator=generator)
    x = torch.randn(32, 256, generator=generator)
    exact = x @ weight.T
    assert (multiply(x, quantized(weight)) - exact).std() < 0.02 * exact.std()


@torch.no_grad()
def test_a_prompt_is_encoded_once_for_all_rows_and_workers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model, calls = build(preset("tiny"), torch.float32), []
    encode = model.encode
    monkeypatch.setattr(model, "encode", lambda *args: calls.append(1) or encode(*args))
    weights = DecoderWeights(model)
    for _ in range(2):
        decoder = CachedDecoder(weights, 48, 4)
        for slot in range(48):
            decoder.enter(slot, PROMPTS[slot % 3])
    assert len(calls) == len(PROMPTS)
