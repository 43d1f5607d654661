"""How fast the sampler draws: ``python tests/benchmarks/bench_sampler.py``.

256 samples of 100 tokens for one prompt of 256 tokens, random weights of the pilot preset, beside a
straightforward loop over the same model that shares nothing between samples (each row encodes its
own prompt and runs the decoder over its whole prefix at every step, timed on a part and scaled),
and the machine's matrix rate for the same feed-forward shape. Wall times: keep the machine idle.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import torch

from model.architecture import preset
from model.decoding import CachedDecoder, Products
from model.sampler import SampledBatch, choose
from model.tokenizer import BOS
from model.transformer import Transformer

ROWS, TOKENS, PROMPT = 256, 100, 256
PART = 4


class NeverEnding:
    """Keeps every row to the full length: random weights would end programs at random."""

    def __init__(self, decoder: CachedDecoder) -> None:
        self._decoder, self.keep = decoder, decoder.keep

    def step(self, tokens: torch.Tensor) -> torch.Tensor:
        logits = self._decoder.step(tokens)
        logits[:, 2] = -torch.inf
        return logits


def seconds(action: Callable[[], object], repeats: int = 3) -> float:
    """The best of a few runs, after one to warm up."""
    action()
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - start)
    return best


def sample(model: Transformer, prompt: list[int], products: Products) -> None:
    """Draw all rows with the project's sampler."""
    decoder = CachedDecoder(model, [prompt], [ROWS], TOKENS, products)
    batch = SampledBatch(NeverEnding(decoder), range(ROWS), temperature=1.0, max_tokens=TOKENS)
    while batch.live:
        batch.step()


@torch.inference_mode()
def sample_plainly(model: Transformer, prompt: list[int], tokens: int) -> None:
    """Draw ``tokens`` per row with no cache and nothing shared."""
    prompts = torch.tensor([prompt] * ROWS)
    mask = torch.ones_like(prompts, dtype=torch.bool)
    memory = model.encode(prompts, mask)
    programs = torch.full((ROWS, 1), BOS)
    for _ in range(tokens):
        logits = model.decode(programs, memory, mask)[:, -1]
        token, _ = choose(logits, torch.rand(ROWS), 1.0)
        programs = torch.cat([programs, token.unsqueeze(1)], dim=1)


def matmul_rate(dtype: torch.dtype) -> float:
    """GFLOP/s of the feed-forward product at this batch."""
    x, weight = torch.randn(ROWS, 256, dtype=dtype), torch.randn(1536, 256, dtype=dtype)

    def run() -> None:
        for _ in range(100):
            torch.nn.functional.linear(x, weight)

    return 100 * 2 * x.numel() * 1536 / seconds(run) / 1e9


def report(dtype: torch.dtype, prompt: list[int]) -> str:
    """Measure one dtype."""
    model, products = Transformer(preset("pilot")).to(dtype).eval(), Products(ROWS)
    rate = ROWS * TOKENS / seconds(lambda: sample(model, prompt, products))
    plain = ROWS * PART / seconds(lambda: sample_plainly(model, prompt, PART), repeats=1)
    return (
        f"{model.num_parameters / 1e6:.1f}M {dtype}: {rate:,.0f} tokens/s; "
        f"plain loop, first {PART} tokens only: {plain:,.0f} tokens/s ({rate / plain:.0f}x); "
        f"matrix rate {matmul_rate(dtype):,.0f} GFLOP/s"
    )


def main() -> None:
    """Print one line per dtype."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    torch.set_num_threads(parser.parse_args().threads)
    torch.manual_seed(0)
    prompt = torch.randint(5, 2048, (PROMPT,)).tolist()
    print(f"torch {torch.__version__}, {torch.get_num_threads()} threads")
    for dtype in (torch.float32, torch.bfloat16):
        print(report(dtype, prompt))


if __name__ == "__main__":
    main()
