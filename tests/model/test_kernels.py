"""Compiled operations do what torch's do, are made once, and say why where they cannot be made."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional

from model import kernels
from model.architecture import ModelConfig
from model.kernels import CompiledOperations, KernelsError, load_kernels
from model.sampler import NEVER_DRAWN, choose

NEVER = torch.tensor(NEVER_DRAWN)


@pytest.fixture(scope="module")
def loaded() -> kernels.Kernels:
    return load_kernels()


def norming(norm: str, width: int) -> CompiledOperations:
    config = ModelConfig(
        vocab=8, d_model=width, num_heads=1, head_dim=16, encoder_blocks=1, decoder_blocks=1,
        value_width=16, norm=norm,
    )  # fmt: skip
    tables = torch.ones(4, 1, 16), torch.zeros(4, 1, 16)
    return CompiledOperations(load_kernels(), config, tables, torch.float32)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("norm", ["layer", "rms"])
def test_norms_are_torchs_and_what_is_added_stays(norm: str, dtype: torch.dtype) -> None:
    generator = torch.Generator().manual_seed(1)
    x, added = (torch.randn(37, 112, generator=generator).to(dtype) * 3 + 1 for _ in range(2))
    weight = torch.randn(112, generator=generator).to(dtype)
    wanted = x + added
    exact = wanted.double()
    function = functional.rms_norm if norm == "rms" else functional.layer_norm
    expected = function(exact, (112,), weight.double(), eps=1e-5)
    result = norming(norm, 112).normed(x, added, weight)
    assert torch.equal(x, wanted)
    close = {"atol": 1e-5, "rtol": 1e-5} if dtype == torch.float32 else {"atol": 1e-6, "rtol": 4e-3}
    torch.testing.assert_close(result.double(), expected, **close)
    assert torch.equal(norming(norm, 112).normed(x, None, weight), result)


@settings(max_examples=60, deadline=None)
@given(
    vocabulary=st.integers(6, 300),
    seed=st.integers(0, 1000),
    temperature=st.floats(0.2, 3),
    spread=st.sampled_from([0.0, 1.0, 20.0, 200.0]),
)
def test_draws_are_those_of_the_distribution_function(
    vocabulary: int, seed: int, temperature: float, spread: float
) -> None:
    """The token of :func:`choose`, unless a uniform lies within rounding of an edge."""
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(8, vocabulary, generator=generator) * spread
    uniform = torch.rand(8, 2, generator=generator)
    token, score = load_kernels().draw(logits.clone(), uniform, temperature, NEVER)
    logits[:, NEVER_DRAWN] = -torch.inf
    p = (logits.double() / temperature).log_softmax(-1)
    expected = p.gather(1, token[:, None])[:, 0]
    torch.testing.assert_close(score, expected, atol=1e-4, rtol=1e-4)
    other, _ = choose(logits / temperature, uniform)
    assert (token == other).sum() >= 7
    assert not set(token.tolist()) & set(NEVER_DRAWN)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_edges_of_the_uniforms_draw_tokens_that_can_be(
    loaded: kernels.Kernels, dtype: torch.dtype
) -> None:
    logits = torch.full((3, 131), -torch.inf, dtype=dtype)
    logits[:, [7, 70, 130]] = 1.0
    edges = torch.tensor([[0.0, 0.0], [0.5, 0.5], [1 - 2**-24, 1 - 2**-24]])
    token, score = loaded.draw(logits, edges, 1.0, NEVER)
    assert token.tolist() == [7, 70, 130]
    assert score.tolist() == pytest.approx([-math.log(3)] * 3)


def test_logits_that_are_no_numbers_draw_some_token_of_the_vocabulary(
    loaded: kernels.Kernels,
) -> None:
    token, _ = loaded.draw(torch.full((4, 50), torch.nan), torch.rand(4, 2), 1.0, NEVER)
    assert all(0 <= t < 50 for t in token.tolist())


def test_a_library_is_made_once_and_again_where_it_was_cut_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A processor that reads past the end of a mapped file stops the whole process."""
    load_kernels.__wrapped__(tmp_path)
    (library,) = tmp_path.iterdir()
    made, whole = [], library.read_bytes()
    library.unlink()
    library.write_bytes(whole[:1000])  # not the file that is mapped

    def make_again(_compiler: str, _flags: tuple[str, ...], place: Path) -> None:
        made.append(place)
        place.write_bytes(whole)

    monkeypatch.setattr(kernels, "_compile", make_again)
    for _ in range(2):
        load_kernels.__wrapped__(tmp_path)
    assert made == [library]


def test_a_source_that_cannot_be_compiled_is_told_in_the_compilers_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (*kernels._HEADERS, *kernels._SOURCES):
        (tmp_path / name).write_text("int main( {")
    monkeypatch.setattr(kernels, "_FOLDER", tmp_path)
    with pytest.raises(KernelsError, match=r"cannot compile kernels\.c: .*\.c"):
        load_kernels.__wrapped__(tmp_path / "cache")
