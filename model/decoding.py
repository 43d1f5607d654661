"""Cached decoding: the next token's logits for many programs at once, many to a prompt.

A decoder holds slots; a row stands in one, at a position of its own. Each prompt is encoded once
and its cross-attention keys and values are shared by the rows that answer it, as one matrix product
over all of them; self-attention reads a cache that is allocated once. Which rows stand where is
:mod:`model.sampler`'s business; the arithmetic is in :mod:`model.blocks`.

Invariant: a row's logits do not depend, to the last bit, on its slot, nor on which other rows stand
beside it. The slots that are stepped are a number whose products were found steady
(:mod:`model.products`), cached positions past a row's own weigh exactly nothing, and attention to a
prompt sums a row at a time.

Names end in their shape: B rows, R rows of one prompt, S prompt positions, P cache positions,
K key/value heads, G query heads per key/value head, C head width, E heads side by side, D model
width, V vocabulary.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import TypeAlias

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.blocks import (
    TILE,
    BlockShape,
    Operations,
    TorchOperations,
    block_weights,
    feed_forward,
)
from model.graphs import Capture, StepGraphs, capture_on_gpu
from model.kernels import CompiledOperations, Kernels, fit
from model.matrices import ask, ask_fits, packed_prompt, usable
from model.products import Weight, multiply, plain, quantized, steady_rows
from model.transformer import Transformer

Prompt: TypeAlias = tuple[int, ...]
SharedKeys: TypeAlias = list[tuple[Tensor, Tensor, Tensor]]

# Prompts are padded to a multiple of it: with an odd number of keys torch's kernel rounds a row's
# sums one way or another by how many rows stand beside it.
PROMPT_TILE = 64

# Distinct prompts that are kept encoded, at most.
PROMPTS = 32


class DecoderWeights:
    """A model made ready to decode, shared by all decoders of it.

    Args:
        model: in evaluation mode.
        int8: keep the decoder's products as int8; the encoder stays as it is.
        kernels: compiled operations, used where the model is one that they are made for.
        on_read: told the tokens of every prompt that is encoded.
    """

    def __init__(
        self,
        model: Transformer,
        *,
        int8: bool = False,
        kernels: Kernels | None = None,
        on_read: Callable[[int], None] | None = None,
    ) -> None:
        self.model, self.config, self.int8 = model, model.config, int8
        self._on_read = on_read
        self.shape = BlockShape.of(model.config)
        output = model.output_weight.detach()
        self.dtype, self.device = output.dtype, output.device
        self.kernels = kernels if fit(self.config, self.dtype, self.device) else None
        self.blocks = [
            block_weights(block, int8=int8, kernels=self.kernels)
            for block in model.decoder_blocks()
        ]
        self.output = quantized(output) if int8 else plain(output, self.kernels)
        exact = model.rotary(self.positions(10**9))
        rotary = tuple(table.to(self.dtype) for table in exact)
        self.operations: Operations = TorchOperations(self.shape, rotary)
        if self.kernels is not None:
            self.operations = CompiledOperations(self.kernels, self.config, exact, self.dtype)
        self.packs_prompts = usable(self.kernels, self.dtype) and ask_fits(self.config)
        norm = model.decoder_norm.weight
        assert isinstance(norm, Tensor)
        self.norm = norm.detach()
        self._steady: dict[tuple[int, int], list[int]] = {}
        self._prompts: OrderedDict[Prompt, SharedKeys] = OrderedDict()
        self._lock = threading.Lock()

    def positions(self, max_tokens: int) -> int:
        """Cache positions for so many tokens: whole tiles."""
        most = min(max_tokens, self.config.decoder_positions)
        return most + -most % TILE

    def steady(self, most: int) -> list[int]:
        """Row counts up to ``most`` that give every row the same bits; tried once."""
        key = most, torch.get_num_threads()
        if key not in self._steady:
            self._steady[key] = steady_rows(self._products(), self.dtype, most)
        return self._steady[key]

    def _products(self) -> list[Weight]:
        first = [part for part in self.blocks[0] if not isinstance(part, Tensor)]
        return [*first, self.output]

    @torch.inference_mode()
    def read_prompt(self, prompt: Prompt) -> SharedKeys:
        """Encode a prompt, once for all of its samples while it is among the last ones read.

        Returns:
            Its cross-attention keys and values at every decoder block, ``(1, K, S, C)`` each or
            packed, padded to whole tiles, and a mask ``(1, 1, 1, S)``, true where a key is real.
        """
        with self._lock:
            if prompt not in self._prompts:
                keys = _encode(self.model, prompt)
                if self.packs_prompts:
                    keys = [(*packed_prompt(k, v), mask) for k, v, mask in keys]
                self._prompts[prompt] = keys
                if self._on_read is not None:
                    self._on_read(len(prompt))
            self._prompts.move_to_end(prompt)
            while len(self._prompts) > PROMPTS:
                self._prompts.popitem(last=False)
            return self._prompts[prompt]


def _encode(model: Transformer, prompt: Prompt) -> SharedKeys:
    tokens_1S = torch.tensor([prompt], device=model.embedding.weight.device)
    memory_1SD = model.encode(tokens_1S, torch.ones_like(tokens_1S, dtype=torch.bool))
    missing, keys = -len(prompt) % PROMPT_TILE, []
    mask_111S = F.pad(torch.ones_like(tokens_1S, dtype=torch.bool), (0, missing))[:, None, None]
    for block in model.decoder_blocks():
        k_1KSC, v_1KSC = (
            F.pad(part_1SKC.transpose(1, 2), (0, 0, 0, missing)).contiguous()
            for part_1SKC in block.cross.keys_values(memory_1SD)
        )
        keys.append((k_1KSC, v_1KSC, mask_111S))
    return keys


class Abandoned(Exception):
    """A step was given up half-way; nothing but caches past every row's end has changed."""


class CachedDecoder:
    """The caches of so many slots.

    Args:
        weights: of the model.
        slots: rows held at a time, at most; a multiple of :data:`model.products.ROWS`.
        max_tokens: positions of a row.
        capture: captures steps to replay them; by default CUDA graphs on a GPU and nothing else.
        is_vain: asked between blocks whether nobody wants the step any more.
    """

    @torch.inference_mode()
    def __init__(
        self,
        weights: DecoderWeights,
        slots: int,
        max_tokens: int,
        *,
        capture: Capture | None = None,
        is_vain: Callable[[], bool] | None = None,
    ) -> None:
        assert max_tokens <= weights.config.decoder_positions
        self.slots, self._weights = slots, weights
        positions, operations = weights.positions(max_tokens), weights.operations
        self._cache = [operations.cache(slots, positions, weights.dtype) for _ in weights.blocks]
        self._prompts: list[Prompt | None] = [None] * slots
        self._keys: dict[Prompt, SharedKeys] = {}
        self._spans: list[tuple[slice, SharedKeys, int]] = []
        self._order_B: Tensor | None = None
        self._spans_rows = 0
        if capture is None and weights.device.type == "cuda":
            capture = capture_on_gpu
        self._graphs = StepGraphs(capture) if capture else None
        self._is_vain = is_vain if self._graphs is None else None

    @property
    def row_counts(self) -> list[int]:
        """How many slots may be stepped, ascending: all of them, or the first so many."""
        return self._weights.steady(self.slots)

    def can_enter(self, prompt: Prompt) -> bool:
        """Whether the prompt is held or may still be: only so many at a time."""
        return prompt in self._keys or len(self._keys) < PROMPTS

    def enter(self, slot: int, prompt: Prompt) -> None:
        """Put a row at position 0 into an empty slot."""
        if prompt not in self._keys:
            self._keys[prompt] = self._weights.read_prompt(prompt)
        self._prompts[slot] = prompt
        self._spans_rows = 0

    def leave(self, slot: int) -> None:
        """Empty a slot; its prompt goes with its last row."""
        prompt, self._prompts[slot] = self._prompts[slot], None
        if prompt is not None and prompt not in self._prompts:
            del self._keys[prompt]
            if self._graphs is not None:
                self._graphs.forget()
        self._spans_rows = 0

    @torch.inference_mode()
    def move(self, source: int, target: int) -> None:
        """Let a row change to an empty slot, with what it has cached."""
        for parts in self._cache:
            for part in parts:
                part[target] = part[source]
        self._prompts[target], self._prompts[source] = self._prompts[source], None
        self._spans_rows = 0

    @torch.inference_mode()
    def step(self, tokens_B: Tensor, position_B: Tensor, farthest: int) -> Tensor:
        """Feed one token to each of the first slots; returns the next one's logits ``(B, V)``.

        Args:
            tokens_B: for the first slots, as many as :attr:`row_counts` allows and as hold rows.
                An empty slot is fed whatever stands there; its logits mean nothing.
            position_B: where every row stands; 0 in an empty slot.
            farthest: the largest of them.

        Raises:
            Abandoned: nobody wants the step; it may be taken again.
        """
        rows = len(tokens_B)
        self._plan(rows)
        if self._graphs is None or self._order_B is not None:
            return self._logits(tokens_B, position_B, farthest)
        # With one prompt, what a step does follows from the rows, the tiles and the prompt.
        key = rows, farthest // TILE, next(iter(self._keys))
        step = partial(self._logits, farthest=farthest)
        return self._graphs.run(key, step, tokens_B, position_B)

    def _logits(self, tokens_B: Tensor, position_B: Tensor, farthest: int) -> Tensor:
        rows, weights = len(tokens_B), self._weights
        operations = weights.operations
        x_BD, added_BD = weights.model.embed_program(tokens_B, position_B), None
        for layer, block in enumerate(weights.blocks):
            if self._is_vain is not None and self._is_vain():
                raise Abandoned
            qkv_BE = multiply(operations.normed(x_BD, added_BD, block.attention_norm), block.qkv)
            keys, values = (part[:rows] for part in self._cache[layer])
            y_BE = operations.attend(qkv_BE, position_B, farthest, keys, values)
            added_BD = multiply(y_BE, block.attention_out)
            query_BE = multiply(operations.normed(x_BD, added_BD, block.cross_norm), block.query)
            added_BD = multiply(self._ask(query_BE, layer), block.cross_out)
            h_BD = operations.normed(x_BD, added_BD, block.ffn_norm)
            added_BD = feed_forward(weights.shape, block, h_BD)
        return multiply(operations.normed(x_BD, added_BD, weights.norm), weights.output)

    def _plan(self, rows: int) -> None:
        """Note which rows answer which prompt; empty slots keep the last prompt's company."""
        if self._spans_rows == rows:
            return
        assert not any(self._prompts[rows:]), "a row stands past the slots that are stepped"
        held = {prompt: number for number, prompt in enumerate(self._keys)}
        last = len(held) - 1
        owners = [last if p is None else held[p] for p in self._prompts[:rows]]
        order = sorted(range(rows), key=owners.__getitem__)
        self._order_B = None
        if len(held) > 1 or self._weights.packs_prompts:
            self._order_B = torch.tensor(order, device=self._weights.device)
        all_keys, start, self._spans = list(self._keys.items()), 0, []
        for owner, group in groupby(owners[row] for row in order):
            stop = start + len(list(group))
            prompt, keys = all_keys[owner]
            self._spans.append((slice(start, stop), keys, len(prompt)))
            start = stop
        self._spans_rows = rows

    def _ask(self, query_BE: Tensor, layer: int) -> Tensor:
        """Attend to the prompts; returns ``(B, E)``."""
        shape, kernels = self._weights.shape, self._weights.kernels
        if self._weights.packs_prompts and kernels is not None and self._order_B is not None:
            out_BE = torch.empty_like(query_BE)
            for span, keys, real in self._spans:
                index_R, packed = self._order_B[span], keys[layer][:2]
                ask(kernels, query_BE, index_R, packed, real, out_BE, shape.head_dim)
            return out_BE
        q_BKGC = query_BE.view(-1, shape.kv_heads, shape.group, shape.head_dim)
        if self._order_B is None:
            return attend_shared(q_BKGC, *self._spans[0][1][layer]).reshape(len(q_BKGC), -1)
        q_BKGC = q_BKGC[self._order_B]
        parts = [attend_shared(q_BKGC[span], *keys[layer]) for span, keys, _ in self._spans]
        y_BKGC = torch.empty_like(q_BKGC)
        y_BKGC[self._order_B] = torch.cat(parts)
        return y_BKGC.flatten(1)


def attend_shared(q_RKGC: Tensor, k_1KSC: Tensor, v_1KSC: Tensor, mask_111S: Tensor) -> Tensor:
    """Attend from all rows of a prompt to its keys, rows and heads as one axis of queries."""
    rows, kv_heads, group, width = q_RKGC.shape
    q_1KNC = q_RKGC.transpose(0, 1).reshape(1, kv_heads, rows * group, width)
    y_1KNC = F.scaled_dot_product_attention(q_1KNC, k_1KSC, v_1KSC, attn_mask=mask_111S)
    return y_1KNC.reshape(kv_heads, rows, group, width).transpose(0, 1)
