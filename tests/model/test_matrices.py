"""Products on the matrix units are the exact ones, rounded once, and no row depends on another."""

from __future__ import annotations

from unittest import mock

import pytest
import torch
from torch.nn import functional

from model import kernels as kernels_module
from model.kernels import Kernels, load_kernels
from model.matrices import PackedWeight, ask, packed_prompt, usable

BF16 = torch.bfloat16
# Half a unit in the last place, twice: of the result and, in attention, of the weights summed over.
CLOSE = {"atol": 2e-3, "rtol": 2**-8}


@pytest.fixture(scope="module", params=["native", "pairs", "floats"])
def kernels(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Kernels:
    """As compiled for this processor, and as if it had no tiles: by pairs, and by floats."""
    if request.param == "native":
        loaded = load_kernels()
    else:
        flags = (*kernels_module._FLAGS, "-mno-amx-tile", "-mno-amx-bf16")
        flags += ("-DSLOW_PAIRS",) if request.param == "floats" else ()
        with mock.patch("model.kernels._flags", return_value=flags):
            loaded = load_kernels(tmp_path_factory.mktemp(request.param))
    if not loaded.matrices:
        pytest.skip("this processor has no matrix units")
    return loaded


def random(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)).to(BF16)


@pytest.mark.parametrize(
    ("processor", "slow"),
    [
        ("vendor_id : GenuineIntel\nflags : fpu avx512_bf16", True),
        ("vendor_id : AuthenticAMD\nflags : fpu avx512_bf16", False),
        ("", False),
    ],
)
def test_floats_are_multiplied_where_pairs_are_slow(processor: str, slow: bool) -> None:
    assert ("-DSLOW_PAIRS" in kernels_module._flags(processor)) == slow


def test_the_units_are_used_where_the_processor_has_them() -> None:
    has = bool(torch.cpu.get_capabilities().get("avx512_bf16"))
    assert usable(load_kernels(), BF16) == has
    assert not usable(load_kernels(), torch.float32)
    assert not usable(None, BF16)


@pytest.mark.parametrize("activation", ["", "relu", "gelu"])
@pytest.mark.parametrize(
    ("rows", "inputs", "outputs"), [(16, 32, 32), (48, 96, 160), (64, 256, 64)]
)
def test_products_are_exact_but_for_one_rounding(
    kernels: Kernels, rows: int, inputs: int, outputs: int, activation: str
) -> None:
    x, weight = random(rows, inputs), random(outputs, inputs, seed=1) / 8
    functions = {"": lambda y: y, "relu": functional.relu, "gelu": functional.gelu}
    expected = functions[activation](x.double() @ weight.double().T)
    result = PackedWeight(kernels, weight).times(x, activation)
    assert result.dtype == BF16
    torch.testing.assert_close(result.double(), expected, **CLOSE)


def test_a_row_has_the_same_bits_among_any_others(kernels: Kernels) -> None:
    weight, x = PackedWeight(kernels, random(96, 192, seed=1)), random(80, 192)
    whole = weight.times(x)
    for rows in (16, 32, 48):
        assert torch.equal(weight.times(x[-rows:]), whole[-rows:])


@pytest.mark.parametrize(("real", "padded"), [(1, 64), (63, 64), (100, 128), (192, 192)])
def test_rows_attend_to_the_prompts_real_positions(
    kernels: Kernels, real: int, padded: int
) -> None:
    """Some rows of a batch, in any order, on a prompt whose padding holds rubbish."""
    rows, heads, width = 21, 3, 64
    query, keys, values = random(rows, heads * width), random(padded, width), random(padded, width)
    index = torch.tensor([20, 3, 7, 0, 12])
    out = torch.full_like(query, 5.0)
    pair = packed_prompt(keys[None, None], values[None, None])
    ask(kernels, query, index, pair, real, out, width)
    scores = query.view(rows, heads, width).double() @ keys[:real].double().T / width**0.5
    expected = (scores.softmax(-1) @ values[:real].double()).flatten(1)
    torch.testing.assert_close(out[index].double(), expected[index], atol=1e-2, rtol=1e-2)
    others = [row for row in range(rows) if row not in index]
    assert (out[others] == 5.0).all()
    alone = torch.empty_like(out)
    ask(kernels, query, index[2:3], pair, real, alone, width)
    assert torch.equal(alone[7], out[7])
