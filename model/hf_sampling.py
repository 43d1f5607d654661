"""Drawing tokens with a seed per row, inside transformers' ``generate``.

``generate`` is run greedily over logits in which only the drawn token is left. Shapes: B rows,
V pieces, T steps.
"""

# ruff: noqa: N806

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence

import torch
from transformers import (
    LogitsProcessor,
    LogitsProcessorList,
    StoppingCriteria,
    TopKLogitsWarper,
    TopPLogitsWarper,
)


class SeededSampler(LogitsProcessor):  # type: ignore[misc] # transformers is not typed for us
    """Draws by inverting the cumulative distribution at one number per row and step.

    The t-th number of a row is the t-th of a generator with the row's seed, so that a row depends
    on its own seed and logits alone.
    """

    def __init__(
        self, seeds: Sequence[int], steps: int, temperature: float, top_k: int, top_p: float
    ) -> None:
        generator = torch.Generator()
        self._uniform_BT = torch.stack(
            [
                torch.rand(steps, generator=generator.manual_seed(seed), dtype=torch.float64)
                for seed in seeds
            ]
        )
        self._temperature = temperature
        self._warpers = LogitsProcessorList()
        if top_k:
            self._warpers.append(TopKLogitsWarper(top_k))
        if top_p < 1:
            self._warpers.append(TopPLogitsWarper(top_p))
        self._tokens: list[torch.Tensor] = []
        self._log_probabilities: list[torch.Tensor] = []

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        """Leave each row's drawn token alone; ``scores`` are logits (B, V)."""
        logits_BV = self._warpers(input_ids, scores.float() / self._temperature)
        probability_BV = logits_BV.double().softmax(-1)
        uniform_B1 = self._uniform_BT[:, len(self._tokens), None].to(scores.device)
        total_BV = probability_BV.cumsum(-1)
        # The first token whose total exceeds the number has a positive probability.
        token_B1 = torch.searchsorted(total_BV, uniform_B1 * total_BV[:, -1:], right=True)
        token_B1.clamp_(max=scores.shape[-1] - 1)
        self._tokens.append(token_B1[:, 0])
        self._log_probabilities.append(probability_BV.gather(-1, token_B1)[:, 0].log())
        return torch.full_like(scores, -torch.inf).scatter_(-1, token_B1, 0.0)

    def drawn(self, ends: Collection[int]) -> list[tuple[list[int], float]]:
        """Each row's tokens up to its end, that included, and their log-probability in nats."""
        tokens_BT = torch.stack(self._tokens, 1).tolist()
        log_BT = torch.stack(self._log_probabilities, 1)
        rows = []
        for row, tokens in enumerate(tokens_BT):
            end = next((place for place, token in enumerate(tokens) if token in ends), len(tokens))
            kept = tokens[: end + 1]
            rows.append((kept, float(log_BT[row, : len(kept)].sum())))
        return rows


class Halt(StoppingCriteria):  # type: ignore[misc] # as above
    """Ends all rows before the next token once ``stop`` is set."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop

    def __call__(
        self,
        input_ids: torch.Tensor,
        scores: torch.Tensor,  # noqa: ARG002 - transformers' signature
        **_: object,
    ) -> torch.Tensor:
        """Whether each row is done (B)."""
        stopped = self._stop.is_set()
        return torch.full((input_ids.shape[0],), stopped, dtype=torch.bool, device=input_ids.device)
