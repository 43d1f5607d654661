"""Compiled operations of training: the values and gradients of float64, rounded to bfloat16."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model import attention_layers, feed_forward, projections, runs, token_slopes, transformer
from model.architecture import ModelConfig, preset
from model.ragged import Pairing, Ragged
from model.threads import training_kernels
from model.token_slopes import token_slopes_

BF16 = torch.bfloat16
# Of the norm of a result: operands and results are rounded to eight bits, sums are not.
CLOSE = 6e-3

pytestmark = pytest.mark.skipif(training_kernels() is None, reason="no matrix units here")


def drawn(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape)))


def run_of(lengths: list[int]) -> Ragged:
    return Ragged.of(torch.arange(max(lengths)) < torch.tensor(lengths)[:, None])


def gradients(
    function: Callable[..., Tensor], inputs: list[Tensor], upstream: Tensor
) -> list[Tensor]:
    leaves = [x.detach().clone().requires_grad_() for x in inputs]
    y = function(*leaves)
    return [y.detach(), *torch.autograd.grad(y, leaves, upstream.to(y.dtype))]


def assert_close(ours: list[Tensor], exact: list[Tensor]) -> None:
    for one, other in zip(ours, exact, strict=True):
        assert float((one.double() - other).norm()) <= CLOSE * float(other.norm())


QUERIES, KEYS = run_of([1, 33, 70, 150, 64]), run_of([40, 1, 64, 99, 300])
HEADS = [runs.Heads(4, 1, 32), runs.Heads(6, 2, 64)]


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("heads", HEADS)
def test_attention_within_a_run(heads: runs.Heads, causal: bool) -> None:
    num, kv, width = heads
    cos, sin = attention_layers.rotary_table(160, width, torch.device("cpu"))
    rotary = cos[QUERIES.places_N].unsqueeze(1), sin[QUERIES.places_N].unsqueeze(1)
    pairing, tokens = Pairing(QUERIES, QUERIES), len(QUERIES.places_N)

    def exact(qkv: Tensor) -> Tensor:
        apart = qkv.unflatten(-1, (-1, width))
        turned = attention_layers.rotate(apart[:, :, : num + kv], *rotary)
        q, k, v = turned[:, :, :num], turned[:, :, num:], apart[:, :, num + kv :]
        return attention_layers.attend(q, k, v, pairing, causal=causal)

    qkv, upstream = drawn(1, tokens, (num + 2 * kv) * width), drawn(1, tokens, num * width)
    ours = gradients(
        lambda x: runs.attend_within(x, heads, rotary, pairing, causal=causal),
        [qkv.to(BF16)], upstream.to(BF16),
    )  # fmt: skip
    assert_close(ours, gradients(exact, [qkv.to(BF16).double()], upstream.to(BF16).double()))
    assert not ours[0][0, int(QUERIES.starts[-1]) :].any(), "what fills up the run"
    again = gradients(
        lambda x: runs.attend_within(x, heads, rotary, pairing, causal=causal),
        [qkv.to(BF16)], upstream.to(BF16),
    )  # fmt: skip
    assert all(map(torch.equal, ours, again)), "to the last bit"


@pytest.mark.parametrize("heads", HEADS)
def test_attention_across_runs(heads: runs.Heads) -> None:
    num, kv, width = heads
    pairing = Pairing(QUERIES, KEYS)
    shapes = (1, len(QUERIES.places_N), num * width), (1, len(KEYS.places_N), 2 * kv * width)

    def exact(q: Tensor, both: Tensor) -> Tensor:
        k, v = both.unflatten(-1, (-1, width)).chunk(2, dim=2)
        return attention_layers.attend(q.unflatten(-1, (-1, width)), k, v, pairing, causal=False)

    inputs, upstream = [drawn(*shape).to(BF16) for shape in shapes], drawn(*shapes[0]).to(BF16)
    ours = gradients(lambda q, both: runs.attend_across(q, both, heads, pairing), inputs, upstream)
    assert_close(ours, gradients(exact, [x.double() for x in inputs], upstream.double()))


def norm(x: Tensor, weight: Tensor, kind: feed_forward.Kind) -> Tensor:
    if kind.norm == "rms":
        return F.rms_norm(x, weight.shape, weight, 1e-5)
    return F.layer_norm(x, weight.shape, weight, None, 1e-5)


@pytest.mark.parametrize("name", ["layer", "rms"])
def test_norms(name: str) -> None:
    kind = feed_forward.Kind("gelu", name)
    inputs, upstream = [drawn(1, 96, 64) * 2 + 0.3, drawn(64) / 4 + 1], drawn(1, 96, 64).to(BF16)
    ours = gradients(lambda x, w: feed_forward.normed(x, w, kind), inputs, upstream)
    exact = gradients(
        lambda x, w: norm(x, w, kind), [x.double() for x in inputs], upstream.double()
    )
    assert_close(ours, exact)


@pytest.mark.parametrize(
    ("name", "width", "hidden", "steep"),
    [("layer", 64, 384, 1), ("rms", 32, 96, 1), ("layer", 32, 96, 4)],
)
def test_feed_forward_branches(name: str, width: int, hidden: int, steep: float) -> None:
    """``steep`` takes hidden numbers past what the activation's parabolas reach."""
    kind, tokens = feed_forward.Kind("gelu", name), 608  # more than go through together
    inputs = [
        drawn(1, tokens, width) * 2 + 0.3,
        drawn(width) / 4 + 1,
        steep * drawn(hidden, width) / width**0.5,
        drawn(width, hidden) / hidden**0.5,
    ]

    def exact(x: Tensor, weight: Tensor, up: Tensor, out: Tensor) -> Tensor:
        return x + F.linear(F.gelu(F.linear(norm(x, weight, kind), up)), out)

    upstream = drawn(1, tokens, width)
    ours = gradients(lambda *xs: feed_forward.feed_forward(*xs, kind), inputs, upstream)
    wanted = gradients(exact, [x.double() for x in inputs], upstream.double())
    for results in (ours, wanted):  # what goes past the branch would hide it
        results[0] -= inputs[0]
        results[1] -= upstream
    assert_close(ours, wanted)


@pytest.mark.parametrize("added", [False, True])
@pytest.mark.parametrize(("width", "outputs"), [(64, 96), (96, 32)])
def test_projections(width: int, outputs: int, added: bool) -> None:
    tokens = 608  # more than go through together
    inputs = [drawn(1, tokens, width).to(BF16), drawn(outputs, width) / width**0.5]
    inputs += [drawn(1, tokens, outputs)] if added else []
    upstream = drawn(1, tokens, outputs)

    def ours(x: Tensor, weight: Tensor, *beside: Tensor) -> Tensor:
        with torch.autocast("cpu", BF16):
            assert projections._fits(weight, x, *beside or (None,))
            apply: Callable[..., Tensor] = projections._Projection.apply
            return apply(x, weight, *beside or (None,))

    def exact(x: Tensor, weight: Tensor, *beside: Tensor) -> Tensor:
        return sum(beside, F.linear(x, weight))

    found = []
    threads = torch.get_num_threads()
    for number in (1, 2):
        torch.set_num_threads(number)
        found.append(gradients(ours, inputs, upstream))
    torch.set_num_threads(threads)
    wanted = gradients(exact, [x.double() for x in inputs], upstream.double())
    for results in found:
        assert_close(results, wanted)


@pytest.mark.parametrize(("temperature", "power"), [(1.0, 0.0), (0.2, 0.5)])
@pytest.mark.parametrize("vocabulary", [515, 64, 7])
def test_slopes_of_tokens(vocabulary: int, temperature: float, power: float) -> None:
    logits = (drawn(37, vocabulary) * 2).to(BF16)
    targets = torch.arange(37) % vocabulary
    exact = logits.double().requires_grad_()
    logs = F.log_softmax(exact / temperature, -1).gather(1, targets[:, None])[:, 0]
    weights = logs.detach().exp().pow(power).clamp(min=0.05)
    (slopes,) = torch.autograd.grad(-(weights * logs).sum(), exact)
    results = []
    threads = torch.get_num_threads()
    for number in (1, 3):
        torch.set_num_threads(number)
        ours = logits.clone()
        assert token_slopes.fits(ours)
        results.append([*token_slopes_(ours, targets, temperature, power, 0.05), ours])
    torch.set_num_threads(threads)
    assert all(map(torch.equal, *results)), "a row depends on itself alone"
    assert torch.allclose(results[0][0].double(), logs.detach(), atol=1e-5)
    assert torch.allclose(results[0][1].double(), weights, atol=1e-6)
    assert_close([results[0][2]], [slopes])


def test_a_slope_of_relu_is_nothing_below_zero() -> None:
    kind = feed_forward.Kind("relu", "rms")
    x, up = drawn(1, 32, 32), -torch.eye(32).abs()  # every second hidden number is positive
    out, weight = drawn(32, 32), torch.ones(32)
    ours = gradients(
        lambda *xs: feed_forward.feed_forward(*xs, kind), [x, weight, up, out], drawn(1, 32, 32)
    )
    hidden = F.relu(-F.rms_norm(x, (32,), weight, 1e-5))
    assert_close([ours[0] - x], [F.linear(hidden, out).double()])
    dead = (hidden[0] == 0).all(0)
    assert not ours[3][dead].any()


def test_more_threads_change_nothing_but_the_order_of_sums_over_tokens() -> None:
    model = transformer.Transformer(
        msgspec.convert(msgspec.structs.asdict(preset("tiny")) | {"head_dim": 32}, ModelConfig)
    )
    tokens = torch.randint(5, 512, QUERIES.mask_BS.shape) * QUERIES.mask_BS
    results = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        model.zero_grad()
        with torch.autocast("cpu", BF16):
            memory = model.encode_run(QUERIES.run(tokens, 0), QUERIES)
        torch.autograd.backward(memory.square().sum())
        grads = [p.grad.clone() for p in model.encoder.parameters() if p.grad is not None]
        results.append([memory.detach(), *grads])
    assert torch.equal(results[0][0], results[1][0])
    for one, other in zip(*results, strict=True):
        assert float((one - other).norm()) <= 1e-2 * float(one.norm())
