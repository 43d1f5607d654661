"""How many additions and multiplications training takes, and how many this machine does.

Counted are matrix products and attention (PaLM's way, arXiv 2204.02311, appendix B): 2 for each
weight and position forward, twice that backward; of causal attention the half that is needed. What
norms, activations and the optimiser take, padding, and activations that are computed again are not
counted: the share of the machine's rate that results (model FLOPs utilisation) is useful work's.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.architecture import ModelConfig
from model.inspection import on_paper

FORWARD_AND_BACKWARD = 3


class Lengths(NamedTuple):
    """Sums over rows: positions of prompts and programs, predicted tokens, and products of lengths.

    ``prompt_prompt`` is the sum of the squares of the prompts' lengths, and so on; a program is
    paired with itself and with its own prompt.
    """

    prompt: float
    program: float
    predicted: float
    prompt_prompt: float
    program_program: float
    program_prompt: float

    @classmethod
    def of(
        cls,
        mask_RS: Tensor,  # noqa: N803 - shapes
        mask_BT: Tensor,  # noqa: N803
        together_RT: Tensor,  # noqa: N803
        predicted: int,
    ) -> Lengths:
        """Those of a batch; the masks are true on real tokens of prompts, of programs, and of all
        programs of a prompt together.
        """
        prompt, program = mask_RS.sum(1).double(), mask_BT.sum(1).double()
        return cls(
            float(prompt.sum()),
            float(program.sum()),
            predicted,
            float(prompt @ prompt),
            float(program @ program),
            float(together_RT.sum(1).double() @ prompt),
        )

    @classmethod
    def full(cls, config: ModelConfig, rows: int, *, masked: float = 0.0) -> Lengths:
        """``rows`` rows that fill both sides; ``masked`` tokens are predicted of each prompt."""
        s, t = config.encoder_positions, config.decoder_positions
        sums = (s, t, t + masked, s * s, t * t, s * t)
        return cls(*(rows * number for number in sums))


class Operations:
    """What one position and one pair of positions cost in each part of a model."""

    def __init__(self, config: ModelConfig, *, value: bool) -> None:
        model = on_paper(config)
        width = config.num_heads * config.head_dim
        cross = sum(block.cross.kv.weight.numel() for block in model.decoder_blocks())
        self._prompt = 2 * (_matrices(model.encoder) + cross)
        self._program = 2 * (_matrices(model.decoder) - cross)
        if value:
            self._program += 2 * _matrices([model.value_head])
        self._predicted = 2 * model.output_weight.numel()
        self._encoder_pair = 4 * width * config.encoder_blocks
        self._decoder_pair = 4 * width * config.decoder_blocks

    def training(self, lengths: Lengths) -> float:
        """Forward and backward."""
        forward = (
            self._prompt * lengths.prompt
            + self._program * lengths.program
            + self._predicted * lengths.predicted
            + self._encoder_pair * lengths.prompt_prompt
            + self._decoder_pair * (lengths.program_program / 2 + lengths.program_prompt)
        )
        return FORWARD_AND_BACKWARD * forward


def _matrices(modules: Iterable[nn.Module]) -> int:
    return sum(p.numel() for module in modules for p in module.parameters() if p.dim() == 2)


def matrix_rate(
    config: ModelConfig,
    device: torch.device,
    precision: torch.dtype,
    *,
    rows: int = 2048,
    seconds: float = 0.3,
) -> float:
    """Operations per second of the feed-forward product on all threads: the best of a few tries.

    On a CPU it is one thread's in CPU time, times the threads: neither other work on the cores
    nor threads that wait for one another make it less.
    """
    weight = torch.randn(config.ffn_factor * config.d_model, config.d_model, device=device)
    x = torch.randn(rows, config.d_model, device=device)
    weight, x = weight.to(precision), x.to(precision)
    on_cpu = device.type == "cpu"
    now = time.process_time if on_cpu else time.perf_counter
    threads = torch.get_num_threads()
    if on_cpu:
        torch.set_num_threads(1)
    best, end = 0.0, time.perf_counter() + seconds
    while time.perf_counter() < end:
        _synchronise(device)
        start = now()
        for _ in range(8):
            functional.linear(x, weight)
        _synchronise(device)
        best = max(best, 8 * 2 * rows * weight.numel() / max(now() - start, 1e-9))
    torch.set_num_threads(threads)
    return best * (threads if on_cpu else 1)


def _synchronise(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
