"""Cached decoding equals full decoding; no row's bits depend on the rows beside it."""

from __future__ import annotations

import msgspec
import pytest
import torch

from model.architecture import ModelConfig, preset
from model.decoding import ROWS, CachedDecoder, Products
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
PROMPTS = [[7, 8, 9, 10, 11], [12, 13, 14], [15] * 40]


def build(config: ModelConfig, dtype: torch.dtype) -> Transformer:
    torch.manual_seed(3)
    model = Transformer(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return model.to(dtype)


def programs(rows: int, length: int, vocab: int) -> torch.Tensor:
    return torch.randint(5, vocab, (rows, length), generator=torch.Generator().manual_seed(5))


@pytest.mark.parametrize(
    "config",
    [preset("tiny"), GROUPED, OTHER],
    ids=["one-kv-head", "two-kv-heads", "other-choices"],
)
@torch.no_grad()
def test_cached_decoding_equals_full_decoding_token_by_token(config: ModelConfig) -> None:
    """Also across prompts of different lengths, and after rows have left twice."""
    model = build(config, torch.float64)
    counts, length = [3, 1, 20], 12
    owner = [prompt for prompt, count in enumerate(counts) for _ in range(count)]
    program = programs(len(owner), length, config.vocab)
    full = []
    for row, prompt in enumerate(owner):
        ids = torch.tensor([PROMPTS[prompt]])
        mask = torch.ones_like(ids, dtype=torch.bool)
        full.append(model.decode(program[row : row + 1], model.encode(ids, mask), mask)[0])
    decoder = CachedDecoder(model, PROMPTS, counts, length, Products(len(owner)))
    rows = list(range(len(owner)))
    for position in range(length):
        if position in {4, 7}:
            places = [place for place, row in enumerate(rows) if row % position]
            decoder.keep(places)
            rows = [rows[place] for place in places]
        logits = decoder.step(program[rows, position])
        for place, row in enumerate(rows):
            torch.testing.assert_close(logits[place], full[row][position], atol=1e-6, rtol=1e-5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@torch.no_grad()
def test_logits_are_the_same_to_the_last_bit_whatever_stands_beside(dtype: torch.dtype) -> None:
    """A row alone, among its prompt's rows, and in a full batch of several prompts."""
    model, length, products = build(preset("pilot"), dtype), 5, Products(200)
    program = programs(200, length, 2048)

    def run(prompts: list[list[int]], counts: list[int], rows: list[int]) -> list[torch.Tensor]:
        decoder = CachedDecoder(model, prompts, counts, length, products)
        return [decoder.step(program[rows, position]) for position in range(length)]

    everything = run(PROMPTS, [90, 30, 80], list(range(200)))
    for rows in ([95], [90, 91, 95, 119], list(range(90, 120))):
        alone = run([PROMPTS[1]], [len(rows)], rows)
        for position in range(length):
            assert torch.equal(alone[position], everything[position][rows])


@torch.no_grad()
def test_a_product_is_row_invariant_where_the_library_is_not() -> None:
    """Tiles are forced on every shape: the result is right and does not depend on the row count."""
    weight, x = torch.randn(24, 32), torch.randn(208, 32)
    products = Products(208)
    products._steady[weight.shape] = False
    whole = products(x, weight)
    torch.testing.assert_close(whole, x @ weight.T)
    for rows in range(ROWS, 208, ROWS):
        assert torch.equal(products(x[:rows], weight), whole[:rows])


@torch.no_grad()
def test_a_prompt_is_encoded_once_for_all_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    model, calls = build(preset("tiny"), torch.float32), []
    encode = model.encode
    monkeypatch.setattr(model, "encode", lambda *args: calls.append(1) or encode(*args))
    CachedDecoder(model, PROMPTS, [50, 50, 50], 4, Products(150))
    assert len(calls) == len(PROMPTS)
