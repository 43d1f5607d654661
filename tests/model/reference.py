"""A second transformer, in numpy and float64: one sequence, one head, one position at a time.

Written from the definitions, not from :mod:`model.transformer`, whose weights it reads by name.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from model.transformer import Transformer

Array = NDArray[np.float64]
EPS = 1e-5


class Reference:
    """The weights of ``model``, which must be float64, and everything computed from them anew."""

    def __init__(self, model: Transformer) -> None:
        self.config = model.config
        self.w = {name: value.numpy() for name, value in model.state_dict().items()}

    def norm(self, x: Array, name: str) -> Array:
        if self.config.norm == "layer":
            x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x**2).mean(-1, keepdims=True) + EPS) * self.w[f"{name}.weight"]

    def turn(self, x: Array) -> Array:
        """Rotary positions as complex numbers."""
        if self.config.positions != "rotary":
            return x
        half = x.shape[1] // 2
        z = x[:, :half] + 1j * x[:, half:]
        frequency = 10_000.0 ** (-np.arange(half) / half)
        z = z * np.exp(1j * np.outer(np.arange(len(x)), frequency))
        return np.concatenate([z.real, z.imag], axis=1)

    def attention(self, q: Array, k: Array, v: Array, *, causal: bool) -> Array:
        """``q`` has all heads side by side, ``k`` and ``v`` the fewer ones that they share."""
        c = self.config.head_dim
        group = q.shape[1] // k.shape[1]
        out = np.zeros_like(q)
        for head in range(q.shape[1] // c):
            mine = slice(head * c, (head + 1) * c)
            shared = slice(head // group * c, (head // group + 1) * c)
            for t in range(len(q)):
                seen = slice(0, t + 1) if causal else slice(None)
                score = k[seen, shared] @ q[t, mine] / math.sqrt(c)
                weight = np.exp(score - score.max())
                out[t, mine] = weight @ v[seen, shared] / weight.sum()
        return out

    def turned(self, x: Array) -> Array:
        """Every head of ``x`` turned."""
        c = self.config.head_dim
        heads = [self.turn(x[:, i : i + c]) for i in range(0, x.shape[1], c)]
        return np.concatenate(heads, axis=1)

    def self_attention(self, x: Array, name: str, *, causal: bool) -> Array:
        qkv = x @ self.w[f"{name}.qkv.weight"].T
        width = self.w[f"{name}.out.weight"].shape[1]
        q, k, v = np.split(qkv, [width, (width + qkv.shape[1]) // 2], axis=1)
        y = self.attention(self.turned(q), self.turned(k), v, causal=causal)
        return y @ self.w[f"{name}.out.weight"].T

    def cross_attention(self, x: Array, memory: Array, name: str) -> Array:
        q = x @ self.w[f"{name}.query.weight"].T
        k, v = np.split(memory @ self.w[f"{name}.kv.weight"].T, 2, axis=1)
        return self.attention(q, k, v, causal=False) @ self.w[f"{name}.out.weight"].T

    def ffn(self, x: Array, name: str) -> Array:
        up = x @ self.w[f"{name}.up.weight"].T
        if self.config.activation == "gelu":
            active = up * 0.5 * (1 + np.vectorize(math.erf)(up / math.sqrt(2)))
        else:
            active = np.where(up > 0, up, 0.0)
        return active @ self.w[f"{name}.out.weight"].T

    def encoder_block(self, x: Array, name: str) -> Array:
        normed = self.norm(x, f"{name}.attention_norm")
        x = x + self.self_attention(normed, f"{name}.attention", causal=False)
        return x + self.ffn(self.norm(x, f"{name}.ffn_norm"), f"{name}.ffn")

    def embed(self, ids: list[int], side: str) -> Array:
        x = self.w["embedding.weight"][ids]
        if self.config.positions == "learned":
            x = x + np.stack([self.w[f"{side}_places.weight"][t] for t in range(len(ids))])
        return x

    def encode(self, ids: list[int]) -> Array:
        x = self.embed(ids, "encoder")
        for block in range(self.config.encoder_blocks):
            x = self.encoder_block(x, f"encoder.{block}")
        return self.norm(x, "encoder_norm")

    def states(self, ids: list[int], memory: Array) -> Array:
        x = self.embed(ids, "decoder")
        for block in range(self.config.decoder_blocks):
            name = f"decoder.{block}"
            normed = self.norm(x, f"{name}.attention_norm")
            x = x + self.self_attention(normed, f"{name}.attention", causal=True)
            normed = self.norm(x, f"{name}.cross_norm")
            x = x + self.cross_attention(normed, memory, f"{name}.cross")
            x = x + self.ffn(self.norm(x, f"{name}.ffn_norm"), f"{name}.ffn")
        return self.norm(x, "decoder_norm")

    def logits(self, states: Array) -> Array:
        matrix = "embedding.weight" if self.config.tied else "output.weight"
        return states @ self.w[matrix].T

    def value(self, states: Array) -> float:
        x = states @ self.w["value_head.project.weight"].T
        x = self.norm(self.encoder_block(x, "value_head.block"), "value_head.norm").mean(0)
        score = x @ self.w["value_head.score.weight"][0] + self.w["value_head.score.bias"][0]
        return float(score)
