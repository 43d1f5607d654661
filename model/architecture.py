"""The shape of the encoder-decoder: a plain value, its presets and what it refuses. No torch here.

The five published sizes are those of Table 3 of "Competition-level code generation with
AlphaCode" (arXiv 2203.07814); the small ones train and sample on a laptop. What the paper leaves
open (positions, norm, activation, tying) are fields of the config; its defaults are argued there.
"""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

Positions = Literal["rotary", "learned"]
Norm = Literal["layer", "rms"]
Activation = Literal["gelu", "relu"]

NORM_EPS = 1e-5
"""What every norm adds to the variance."""

_CHOICES: dict[str, tuple[str, ...]] = {
    "positions": get_args(Positions),
    "norm": get_args(Norm),
    "activation": get_args(Activation),
}


class ModelConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The dimensions of one model; a checkpoint carries them.

    Attributes:
        vocab: pieces of the tokenizer that encoder and decoder share.
        d_model: width of the residual stream.
        num_heads: query heads of every attention.
        head_dim: width of a head; the paper's is 128 at every size.
        num_kv_heads: key/value heads; 1 is multi-query attention.
        encoder_blocks: blocks of the (shallow) encoder.
        decoder_blocks: blocks of the (deep) decoder.
        ffn_factor: width of the feed-forward layer over ``d_model``.
        encoder_positions: most tokens of a prompt.
        decoder_positions: most tokens of a program.
        value_width: width of the head that predicts whether a program is correct.
        positions: the paper names no scheme. "rotary" (arXiv 2104.09864) turns queries and keys of
            both self-attentions: the same weights serve every position, which matters where most
            training texts are far shorter than 1536 tokens, and it adds no parameter. "learned" is
            one table for each side, added to the embeddings, as in BERT and GPT-2.
        norm: not named either. "layer" is LayerNorm, usual in 2021, without a bias; "rms" (arXiv
            1910.07467) leaves the mean in, as T5 and most models since do.
        activation: not named; the totals of Table 3 leave room for two feed-forward matrices, so it
            is no gated one. "gelu" is the exact one of BERT, whose masking the paper takes over;
            "relu" is the first Transformer's, and cheaper.
        tied: whether logits come from the embedding itself. An output matrix of its own would take
            the totals past what Table 3 prints for 300M (291, not 284 million) and 41B (41.2, not
            41.1), and is a large share of a small model's weights.
    """

    vocab: int
    d_model: int
    num_heads: int
    encoder_blocks: int
    decoder_blocks: int
    head_dim: int = 128
    num_kv_heads: int = 1
    ffn_factor: int = 6
    encoder_positions: int = 1536
    decoder_positions: int = 768
    value_width: int = 768
    positions: Positions = "rotary"
    norm: Norm = "layer"
    activation: Activation = "gelu"
    tied: bool = True

    def __post_init__(self) -> None:
        """Refuse dimensions that no model can have."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if not isinstance(value, str | bool) and value < 1:
                raise ValueError(f"model config: {name} is {value}; at least 1")
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise ValueError(
                    f"model config: {name} is {getattr(self, name)!r}; there are {', '.join(known)}"
                )
        if self.num_heads % self.num_kv_heads:
            raise ValueError("model config: num_heads must be a multiple of num_kv_heads")
        if self.head_dim % 2:
            raise ValueError("model config: head_dim must be even, rotary pairs its halves")
        if self.value_width % self.head_dim:
            raise ValueError("model config: value_width must be a multiple of head_dim")


_COMPACT = ModelConfig(
    vocab=4096,
    d_model=256,
    num_heads=4,
    head_dim=64,
    encoder_blocks=3,
    decoder_blocks=6,
    value_width=64,
)

PRESETS: dict[str, ModelConfig] = {
    # Small sizes for a few CPU cores: a head of 64 keeps four heads at this width.
    "tiny": ModelConfig(
        vocab=512,
        d_model=64,
        num_heads=4,
        head_dim=16,
        encoder_blocks=1,
        decoder_blocks=2,
        encoder_positions=256,
        decoder_positions=128,
        value_width=64,
    ),
    "pilot": ModelConfig(
        vocab=2048,
        d_model=256,
        num_heads=4,
        head_dim=64,
        encoder_blocks=2,
        decoder_blocks=4,
        value_width=64,
    ),
    # Hours of two cores, some 21 MB in bfloat16; and what ships, which it grew to (training.begin).
    "compact": _COMPACT,
    "deep": msgspec.structs.replace(_COMPACT, encoder_blocks=5, decoder_blocks=8),
    "mini": ModelConfig(
        vocab=1024,
        d_model=128,
        num_heads=4,
        head_dim=32,
        encoder_blocks=2,
        decoder_blocks=4,
        value_width=64,
    ),
    # For one GPU and an hour.
    "small": ModelConfig(
        vocab=8000,
        d_model=384,
        num_heads=6,
        head_dim=64,
        encoder_blocks=2,
        decoder_blocks=8,
        value_width=192,
    ),
    # Table 3; the paper's vocabulary is 8 000 at every size.
    "300m": ModelConfig(vocab=8000, d_model=768, num_heads=6, encoder_blocks=4, decoder_blocks=24),
    "1b": ModelConfig(vocab=8000, d_model=1408, num_heads=11, encoder_blocks=5, decoder_blocks=30),
    "3b": ModelConfig(vocab=8000, d_model=2048, num_heads=16, encoder_blocks=6, decoder_blocks=36),
    "9b": ModelConfig(
        vocab=8000,
        d_model=3072,
        num_heads=24,
        num_kv_heads=4,
        encoder_blocks=8,
        decoder_blocks=48,
    ),
    "41b": ModelConfig(
        vocab=8000,
        d_model=6144,
        num_heads=48,
        num_kv_heads=16,
        encoder_blocks=8,
        decoder_blocks=56,
    ),
}


def preset(name: str, *, vocab: int = 0) -> ModelConfig:
    """Return a named size, with another vocabulary where ``vocab`` is given.

    Raises:
        ValueError: no preset of that name.
    """
    if name not in PRESETS:
        raise ValueError(f"no model preset {name!r}; there are {', '.join(PRESETS)}")
    config = PRESETS[name]
    return msgspec.structs.replace(config, vocab=vocab) if vocab else config
