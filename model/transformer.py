"""The encoder-decoder of AlphaCode in plain torch: whole sequences, training and prompts.

One token at a time, with caches, is :mod:`model.decoding`; losses are the trainer's. From the paper
(arXiv 2203.07814, 4.1): a shallow encoder and a deep decoder, multi-query attention everywhere, a
feed-forward layer of six times the width without a gate, a masked-LM head on the encoder and a
small transformer on the decoder's states that predicts correctness. What the paper leaves open is
either a field of :class:`model.architecture.ModelConfig` (positions, norm, activation, tying) or
fixed here: norms stand before each branch and at the end of each stack, no matrix has a bias, and
encoder, decoder and masked LM share one embedding.

Invariants: padding (``mask`` false) changes no other position's output; a decoder position sees
only itself and those before it.

Names end in their shape: B batch, S source (prompt) positions, T target (program) positions,
D model width, H query heads, K key/value heads, C head width, E = H*C, V vocabulary, 1 broadcast.
"""

# Names end in their shape, see the legend; and calling an nn.Module is typed Any.
# ruff: noqa: N803, N806
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import msgspec
import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor, nn

from model import feed_forward
from model.architecture import NORM_EPS, ModelConfig
from model.attention_layers import CrossAttention, SelfAttention, rotary_table
from model.ragged import Pairing, Ragged

INIT_STD = 0.02
NormModule: TypeAlias = nn.LayerNorm | nn.RMSNorm
ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {"gelu": F.gelu, "relu": F.relu}


class FeedForward(nn.Module):
    """Two matrices with an activation between."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        width = config.ffn_factor * config.d_model
        self.kind = feed_forward.Kind.of(config)
        self.activate = ACTIVATIONS[config.activation]
        self.up = nn.Linear(config.d_model, width, bias=False)
        self.out = nn.Linear(width, config.d_model, bias=False)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """Apply it to every position."""
        return self.out(self.activate(self.up(x_BTD)))

    def added(self, x_BTD: Tensor, norm: NormModule, *, run: bool) -> Tensor:
        """Add to ``x_BTD`` what it makes of its norm; ``run`` tells that no row is padded."""
        if run and feed_forward.fits(x_BTD):
            weights = norm.weight, self.up.weight, self.out.weight
            return feed_forward.feed_forward(x_BTD, *weights, self.kind)
        return x_BTD + self(norm(x_BTD))


def normed(norm: NormModule, x_BTD: Tensor, kind: feed_forward.Kind, *, run: bool) -> Tensor:
    """What ``norm`` makes of ``x_BTD``, which is a run of tokens or padded rows."""
    if run and feed_forward.fits(x_BTD):
        return feed_forward.normed(x_BTD, norm.weight, kind)
    return norm(x_BTD)


def norm_of(config: ModelConfig) -> NormModule:
    """A norm over the model's width; one weight for each dimension and no bias."""
    if config.norm == "rms":
        return nn.RMSNorm(config.d_model, eps=NORM_EPS)
    return nn.LayerNorm(config.d_model, eps=NORM_EPS, bias=False)


class EncoderBlock(nn.Module):
    """Bidirectional self-attention and feed-forward, each on a normed residual."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.attention_norm = norm_of(config)
        self.attention = SelfAttention(config)
        self.ffn_norm = norm_of(config)
        self.ffn = FeedForward(config)

    def forward(
        self, x_BSD: Tensor, rotary: tuple[Tensor, Tensor], mask_B11S: Tensor | Pairing
    ) -> Tensor:
        """Apply the block."""
        run = isinstance(mask_B11S, Pairing)
        n_BSD = normed(self.attention_norm, x_BSD, self.ffn.kind, run=run)
        x_BSD = self.attention(n_BSD, rotary, mask_B11S, causal=False, beside_BTD=x_BSD)
        return self.ffn.added(x_BSD, self.ffn_norm, run=run)


class DecoderBlock(nn.Module):
    """Causal self-attention, cross-attention and feed-forward, each on a normed residual."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.attention_norm = norm_of(config)
        self.attention = SelfAttention(config)
        self.cross_norm = norm_of(config)
        self.cross = CrossAttention(config)
        self.ffn_norm = norm_of(config)
        self.ffn = FeedForward(config)

    def forward(
        self,
        x_BTD: Tensor,
        rotary: tuple[Tensor, Tensor],
        memory_BSD: Tensor,
        mask_B11S: Tensor | Pairing,
        own: Pairing | None = None,
    ) -> Tensor:
        """Apply the block; ``own`` pairs the program with itself where it is a run of tokens."""
        run, kind = own is not None, self.ffn.kind
        n_BTD = normed(self.attention_norm, x_BTD, kind, run=run)
        x_BTD = self.attention(n_BTD, rotary, own, causal=True, beside_BTD=x_BTD)
        n_BTD = normed(self.cross_norm, x_BTD, kind, run=run)
        x_BTD = self.cross(n_BTD, memory_BSD, mask_B11S, x_BTD)
        return self.ffn.added(x_BTD, self.ffn_norm, run=run)


class ValueHead(nn.Module):
    """Whether a program is correct, from the decoder's states: one block, a mean, a logit.

    An auxiliary task of training (paper, 4.3), never used in sampling. The paper gives neither
    size nor pooling; this width keeps the published totals.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        width = config.value_width
        narrow = msgspec.structs.replace(
            config, d_model=width, num_heads=width // config.head_dim, num_kv_heads=1
        )
        self.project = nn.Linear(config.d_model, width, bias=False)
        self.block = EncoderBlock(narrow)
        self.norm = norm_of(narrow)
        self.score = nn.Linear(width, 1)

    def forward(self, states_BTD: Tensor, rotary: tuple[Tensor, Tensor], mask_BT: Tensor) -> Tensor:
        """Return one logit per program; positive means correct."""
        x_BTD = self.block(self.project(states_BTD), rotary, mask_BT[:, None, None])
        weight_BT1 = mask_BT.unsqueeze(-1).to(x_BTD.dtype)
        pooled_BD = (self.norm(x_BTD) * weight_BT1).sum(1) / weight_BT1.sum(1)
        return self.score(pooled_BD).squeeze(-1)


def _table(rows: int, width: int) -> nn.Embedding:
    weight = torch.empty(rows, width)
    # Random numbers on the meta device load torch's compiler, which takes seconds.
    return nn.Embedding(rows, width, _weight=weight if weight.is_meta else None)


class Transformer(nn.Module):
    """The whole model.

    Token ids are int64; masks are bool, true on real tokens, at least one in a row.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        width = config.d_model
        self.embedding = _table(config.vocab, width)
        self.encoder_places: nn.Embedding | None = None
        self.decoder_places: nn.Embedding | None = None
        if config.positions == "learned":
            self.encoder_places = _table(config.encoder_positions, width)
            self.decoder_places = _table(config.decoder_positions, width)
        self.encoder = nn.ModuleList(EncoderBlock(config) for _ in range(config.encoder_blocks))
        self.encoder_norm = norm_of(config)
        self.decoder = nn.ModuleList(DecoderBlock(config) for _ in range(config.decoder_blocks))
        self.decoder_norm = norm_of(config)
        self.value_head = ValueHead(config)
        self.dropout = 0.0  # a trainer's to set
        self.output = None if config.tied else nn.Linear(width, config.vocab, bias=False)
        if not self.embedding.weight.is_meta:
            self._initialise()

    def _initialise(self) -> None:
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=self.initial_deviation(name))

    def initial_deviation(self, name: str) -> float:
        """What a matrix is drawn from before training: N(0, 0.02²), less if it ends a branch.

        The scaling, by the square root of the number of residual branches, is GPT-2's.
        """
        branches = {"encoder": 2 * len(self.encoder), "decoder": 3 * len(self.decoder)}
        stack = name.partition(".")[0]
        ends_branch = name.endswith(".out.weight") and stack in branches
        return INIT_STD * branches[stack] ** -0.5 if ends_branch else INIT_STD

    @property
    def num_parameters(self) -> int:
        """All parameters; a shared embedding counts once."""
        return sum(p.numel() for p in self.parameters())

    def decoder_blocks(self) -> Iterator[DecoderBlock]:
        """The decoder's blocks, first to last, with their type."""
        for block in self.decoder:
            assert isinstance(block, DecoderBlock)
            yield block

    @property
    def output_weight(self) -> Tensor:
        """The matrix from states to logits, ``(V, D)``: the embedding itself where it is tied."""
        return self.embedding.weight if self.output is None else self.output.weight

    def rotary(self, positions: int) -> tuple[Tensor, Tensor]:
        """What self-attentions turn by, :func:`model.attention_layers.rotate`: both ``(T, 1, C)``.

        Learned positions turn by no angle: ones and zeros, so that nobody needs cases.
        """
        weight = self.embedding.weight
        dtype = torch.promote_types(weight.dtype, torch.float32)
        cos_TC, sin_TC = rotary_table(positions, self.config.head_dim, weight.device, dtype)
        if self.config.positions == "learned":
            cos_TC, sin_TC = torch.ones_like(cos_TC), torch.zeros_like(sin_TC)
        return cos_TC.unsqueeze(1), sin_TC.unsqueeze(1)

    def embed_prompt(self, tokens_BS: Tensor) -> Tensor:
        """What the encoder's first block reads: ``(B, S, D)``."""
        x_BSD = self.embedding(tokens_BS)
        if self.encoder_places is None:
            return x_BSD
        return x_BSD + self.encoder_places.weight[: tokens_BS.shape[1]]

    def embed_program(self, tokens: Tensor, places: Tensor) -> Tensor:
        """What the decoder's first block reads, of any shape and D.

        ``places`` are the tokens' positions, from 0, in a shape that broadcasts to theirs.
        """
        x = self.embedding(tokens)
        return x if self.decoder_places is None else x + self.decoder_places(places)

    def encode(self, tokens_BS: Tensor, mask_BS: Tensor) -> Tensor:
        """Read prompts: ``(B, S)`` ids to ``memory_BSD``, normed."""
        assert tokens_BS.shape[1] <= self.config.encoder_positions
        rotary, mask_B11S = self.rotary(tokens_BS.shape[1]), mask_BS[:, None, None]
        x_BSD = self.embed_prompt(tokens_BS)
        for block in self.encoder:
            x_BSD = block(x_BSD, rotary, mask_B11S)
        return self.encoder_norm(x_BSD)

    def decoder_states(self, tokens_BT: Tensor, memory_BSD: Tensor, mask_BS: Tensor) -> Tensor:
        """Read programs beside their prompts: ``states_BTD``, normed; ``mask_BS`` as encoded."""
        assert tokens_BT.shape[1] <= self.config.decoder_positions
        rotary, mask_B11S = self.rotary(tokens_BT.shape[1]), mask_BS[:, None, None]
        x_BTD = self.embed_program(
            tokens_BT, torch.arange(tokens_BT.shape[1], device=tokens_BT.device)
        )
        for block in self.decoder:
            x_BTD = block(x_BTD, rotary, memory_BSD, mask_B11S)
        return self.decoder_norm(x_BTD)

    def encode_run(self, tokens_N: Tensor, prompts: Ragged) -> Tensor:
        """As :meth:`encode`, of prompts that are one run of tokens: ``(1, N, D)``."""
        rotary, pairing = self._rotary_of(prompts), Pairing(prompts, prompts)
        x_1ND = self.embedding(tokens_N)[None]
        if self.encoder_places is not None:
            x_1ND = x_1ND + self.encoder_places(prompts.places_N)
        for block in self.encoder:
            x_1ND = self._thinned(x_1ND, block(x_1ND, rotary, pairing))
        return self.encoder_norm(x_1ND)

    def decoder_states_run(
        self,
        tokens_N: Tensor,
        programs: Ragged,
        memory_1ND: Tensor,
        prompts: Ragged,
        together: Ragged | None = None,
    ) -> Tensor:
        """As :meth:`decoder_states`, of programs that are one run of tokens: ``(1, N, D)``.

        Where prompts have several programs, ``together`` are those of each as one row: to a prompt
        they look side by side, for what looks at it has no position.
        """
        rotary = self._rotary_of(programs)
        pairing, own = Pairing(together or programs, prompts), Pairing(programs, programs)
        x_1ND = self.embed_program(tokens_N, programs.places_N)[None]
        if feed_forward.fits(memory_1ND):
            memory_1ND = memory_1ND.bfloat16()  # once, not in every block
        for block in self.decoder:
            x_1ND = self._thinned(x_1ND, block(x_1ND, rotary, memory_1ND, pairing, own))
        return self.decoder_norm(x_1ND)

    def _thinned(self, before_1ND: Tensor, after_1ND: Tensor) -> Tensor:
        """Dropout, while training, of what a block has added."""
        if not (self.training and self.dropout):
            return after_1ND
        return before_1ND + F.dropout(after_1ND - before_1ND, self.dropout)

    def _rotary_of(self, run: Ragged) -> tuple[Tensor, Tensor]:
        cos_T1C, sin_T1C = self.rotary(run.mask_BS.shape[1])
        return cos_T1C[run.places_N], sin_T1C[run.places_N]

    def unembed(self, states_BTD: Tensor) -> Tensor:
        """Logits over the vocabulary, from decoder states or (masked LM) from the memory."""
        return F.linear(states_BTD, self.output_weight)

    def decode(self, tokens_BT: Tensor, memory_BSD: Tensor, mask_BS: Tensor) -> Tensor:
        """Next-token logits ``(B, T, V)`` after each of ``tokens_BT``, which start with bos."""
        return self.unembed(self.decoder_states(tokens_BT, memory_BSD, mask_BS))

    def value(self, states_BTD: Tensor, mask_BT: Tensor) -> Tensor:
        """Correctness logits ``(B,)`` from decoder states; ``mask_BT`` is the program's."""
        logits_B: Tensor = self.value_head(states_BTD, self.rotary(states_BTD.shape[1]), mask_BT)
        return logits_B
