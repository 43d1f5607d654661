"""Cached decoding: the next token's logits for many programs at once, many to a prompt.

All rows stand at the same position. Each prompt is encoded once and its cross-attention keys and
values are shared by the rows that answer it; self-attention reads a preallocated cache. A query is
one token, so the heads that share keys take the place of query positions, and cross-attention is
one matrix product over all rows of a prompt. Choosing tokens is :mod:`model.sampler`'s.

Invariant: a row's logits do not depend, to the last bit, on which other rows stand beside it. Row
counts are padded to :data:`ROWS`, and products that a matrix library sums in another order for
another number of rows are found by trying and computed in tiles of fixed size.

Names end in their shape: B rows, R rows of one prompt, S prompt positions, P cache positions,
D model width, K key/value heads, G query heads per key/value head, N = R*G, C head width,
I and O a product's input and output width, V vocabulary.
"""

# Names end in their shape, see the legend; and calling an nn.Module is typed Any.
# ruff: noqa: N803, N806
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TypeAlias

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.tokenizer import PAD
from model.transformer import (
    CrossAttention,
    FeedForward,
    SelfAttention,
    Transformer,
    rotate,
)

ROWS = 16
TILE = 128


class Products:
    """Row-invariant matrix products for one model's weights.

    Which shapes need tiles depends on the library, the dtype and the thread count, so it is tried
    once per shape, up to ``rows`` rows, in a thread that decodes. Threads with the same number of
    torch threads may share one.
    """

    def __init__(self, rows: int) -> None:
        self._rows = _padded(rows)
        self._steady: dict[torch.Size, bool] = {}

    def __call__(self, x_BI: Tensor, weight_OI: Tensor) -> Tensor:
        """Return ``x @ weight.T``; the number of rows is a multiple of :data:`ROWS`."""
        if weight_OI.shape not in self._steady:
            self._steady[weight_OI.shape] = self._is_steady(weight_OI)
        if self._steady[weight_OI.shape]:
            return F.linear(x_BI, weight_OI)
        tiles = [self._tile(x_BI[i : i + TILE], weight_OI) for i in range(0, len(x_BI), TILE)]
        return torch.cat(tiles)

    @staticmethod
    def _tile(x_BI: Tensor, weight_OI: Tensor) -> Tensor:
        missing = TILE - len(x_BI)
        if not missing:
            return F.linear(x_BI, weight_OI)
        return F.linear(F.pad(x_BI, (0, 0, 0, missing)), weight_OI)[: len(x_BI)]

    def _is_steady(self, weight_OI: Tensor) -> bool:
        """Whether every row count up to the largest gives the same bits."""
        generator = torch.Generator(weight_OI.device).manual_seed(0)
        x_BI = torch.randn(
            (self._rows, weight_OI.shape[1]),
            generator=generator,
            device=weight_OI.device,
            dtype=torch.float32,
        ).to(weight_OI.dtype)
        whole = F.linear(x_BI, weight_OI)
        counts = range(ROWS, self._rows, ROWS)
        return all(torch.equal(F.linear(x_BI[:n], weight_OI), whole[:n]) for n in counts)


SharedKeys: TypeAlias = list[tuple[Tensor, Tensor]]


def read_prompt(model: Transformer, tokens: Sequence[int]) -> SharedKeys:
    """Encode a prompt once for all of its samples.

    Returns:
        Its cross-attention keys and values at every decoder block, ``(1, K, S, C)`` each.
    """
    tokens_1S = torch.tensor([tokens], device=model.embedding.weight.device)
    memory_1SD = model.encode(tokens_1S, torch.ones_like(tokens_1S, dtype=torch.bool))
    keys = []
    for block in model.decoder_blocks():
        k_1SKC, v_1SKC = block.cross.keys_values(memory_1SD)
        keys.append((k_1SKC.transpose(1, 2).contiguous(), v_1SKC.transpose(1, 2).contiguous()))
    return keys


class CachedDecoder:
    """The decoding state of one batch of rows.

    Args:
        model: in evaluation mode.
        prompts: token ids of the distinct prompts, none empty.
        rows: how many rows answer each prompt; rows stand in that order.
        max_tokens: positions to hold.
        products: shared between the batches of a model.
    """

    @torch.inference_mode()
    def __init__(
        self,
        model: Transformer,
        prompts: Sequence[Sequence[int]],
        rows: Sequence[int],
        max_tokens: int,
        products: Products,
    ) -> None:
        assert len(prompts) == len(rows)
        assert min(rows) > 0
        assert max_tokens <= model.config.decoder_positions
        self._model, self._product = model, products
        self._blocks = list(model.decoder_blocks())
        self._keys = [read_prompt(model, tokens) for tokens in prompts]
        self._owners = [p for p, count in enumerate(rows) for _ in range(count)]
        self._position = 0
        self._place_rows()
        weight, config = model.embedding.weight, model.config
        self._cos_P1C, self._sin_P1C = (
            table.to(weight.dtype) for table in model.rotary(max_tokens)
        )
        shape = (self._padded_rows, config.num_kv_heads, max_tokens, config.head_dim)
        self._cache = [(weight.new_zeros(shape), weight.new_zeros(shape)) for _ in self._blocks]

    def _place_rows(self) -> None:
        """Note where each prompt's rows stand; padding rows join the last prompt."""
        self._padded_rows = _padded(len(self._owners))
        counts = [self._owners.count(prompt) for prompt in range(len(self._keys))]
        counts[self._owners[-1]] += self._padded_rows - len(self._owners)
        self._spans = [slice(*span) for span in pairwise(accumulate(counts, initial=0))]

    @torch.inference_mode()
    def step(self, tokens_B: Tensor) -> Tensor:
        """Feed one token to every row and return the next one's logits ``(B, V)``."""
        tokens_B = F.pad(tokens_B, (0, self._padded_rows - len(self._owners)), value=PAD)
        x_BD = self._model.embed_program(tokens_B, torch.full_like(tokens_B, self._position))
        for layer, block in enumerate(self._blocks):
            x_BD = x_BD + self._attend_self(block.attention, block.attention_norm(x_BD), layer)
            x_BD = x_BD + self._attend_prompts(block.cross, block.cross_norm(x_BD), layer)
            x_BD = x_BD + self._feed_forward(block.ffn, block.ffn_norm(x_BD))
        self._position += 1
        logits_BV = self._product(self._model.decoder_norm(x_BD), self._model.output_weight)
        return logits_BV[: len(self._owners)]

    @torch.inference_mode()
    def keep(self, rows: Sequence[int]) -> None:
        """Drop all rows but these (ascending, at least one); the caches shrink with them."""
        self._owners = [self._owners[row] for row in rows]
        self._place_rows()
        padding = [rows[-1]] * (self._padded_rows - len(rows))
        index_B = torch.tensor([*rows, *padding], device=self._cos_P1C.device)
        # Only the filled positions are copied: the rest of the new cache is written before read.
        for layer, (k_BKPC, v_BKPC) in enumerate(self._cache):
            self._cache[layer] = (self._select(k_BKPC, index_B), self._select(v_BKPC, index_B))

    def _select(self, old_BKPC: Tensor, index_B: Tensor) -> Tensor:
        new_BKPC = old_BKPC.new_empty((len(index_B), *old_BKPC.shape[1:]))
        filled = slice(0, self._position)
        new_BKPC[:, :, filled] = old_BKPC[:, :, filled][index_B]
        return new_BKPC

    def _attend_self(self, attention: SelfAttention, x_BD: Tensor, layer: int) -> Tensor:
        heads, kv_heads = attention.num_heads, attention.num_kv_heads
        now, seen = self._position, slice(0, self._position + 1)
        qkv = self._product(x_BD, attention.qkv.weight).view(len(x_BD), -1, attention.head_dim)
        qk = rotate(qkv[:, : heads + kv_heads], self._cos_P1C[now], self._sin_P1C[now])
        k_BKPC, v_BKPC = self._cache[layer]
        k_BKPC[:, :, now] = qk[:, heads:]
        v_BKPC[:, :, now] = qkv[:, heads + kv_heads :]
        q_BKGC = qk[:, :heads].reshape(len(x_BD), kv_heads, -1, attention.head_dim)
        y_BKGC = F.scaled_dot_product_attention(q_BKGC, k_BKPC[:, :, seen], v_BKPC[:, :, seen])
        return self._product(y_BKGC.flatten(1), attention.out.weight)

    def _attend_prompts(self, cross: CrossAttention, x_BD: Tensor, layer: int) -> Tensor:
        q_BD = self._product(x_BD, cross.query.weight)
        q_BKGC = q_BD.view(len(x_BD), self._model.config.num_kv_heads, -1, cross.head_dim)
        y_BKGC = torch.empty_like(q_BKGC)
        for span, keys in zip(self._spans, self._keys, strict=True):
            if span.start < span.stop:
                y_BKGC[span] = _attend_shared(q_BKGC[span], *keys[layer])
        return self._product(y_BKGC.flatten(1), cross.out.weight)

    def _feed_forward(self, ffn: FeedForward, x_BD: Tensor) -> Tensor:
        return self._product(ffn.activate(self._product(x_BD, ffn.up.weight)), ffn.out.weight)


def _attend_shared(q_RKGC: Tensor, k_1KSC: Tensor, v_1KSC: Tensor) -> Tensor:
    """Attend from all rows of a prompt to its keys, rows and heads as one axis of queries."""
    rows, kv_heads, group, width = q_RKGC.shape
    q_1KNC = q_RKGC.transpose(0, 1).reshape(1, kv_heads, rows * group, width)
    y_1KNC = F.scaled_dot_product_attention(q_1KNC, k_1KSC, v_1KSC)
    return y_1KNC.view(kv_heads, rows, group, width).transpose(0, 1)


def _padded(rows: int) -> int:
    return rows + -rows % ROWS
