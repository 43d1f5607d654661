"""The same weights in stock models of Hugging Face's transformers give the same logits.

T5 is a pre-norm encoder-decoder without biases: it takes all weights of a model with RMS norms and
learned positions, which are added to its input embeddings; its own relative positions are zeroed.
Starcoder2 has the default choices (rotary, LayerNorm, GELU, shared keys) but no cross-attention: it
takes each of the two stacks, the decoder with its cross-attention silenced. All is float64, but
T5's variances and Starcoder2's angles are float32, hence the tolerance.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Literal

import pytest
import torch
from torch import Tensor
from transformers import (
    Starcoder2Config,
    Starcoder2ForCausalLM,
    T5Config,
    T5ForConditionalGeneration,
)

from model.architecture import NORM_EPS, ModelConfig
from model.transformer import Transformer

H, C, D, FACTOR, VOCAB = 4, 8, 32, 6, 53
Weights = dict[str, Tensor]
close = partial(torch.testing.assert_close, rtol=1e-4, atol=1e-5)


def build(**options: Any) -> Transformer:
    """A model with weights large enough that every path shows in the logits."""
    torch.manual_seed(11)
    config = ModelConfig(
        vocab=VOCAB,
        d_model=D,
        num_heads=H,
        head_dim=C,
        encoder_blocks=2,
        decoder_blocks=3,
        value_width=16,
        **options,
    )
    model = Transformer(config).double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.2)
    return model


def heads_apart(matrix: Tensor) -> Tensor:
    """Keys or values with a copy for every query head."""
    heads = matrix.unflatten(0, (-1, C))
    return heads.repeat_interleave(H // len(heads), 0).flatten(0, 1)


def qkv(weights: Weights, name: str) -> tuple[Tensor, Tensor, Tensor]:
    q, kv = weights[f"{name}.qkv.weight"].tensor_split([H * C])
    return (q, *kv.chunk(2))


def t5_block(ours: Weights, name: str) -> Weights:
    """One block under T5's names, which scales no scores and shares no keys."""
    q, k, v = qkv(ours, f"{name}.attention")
    parts = [("SelfAttention", "attention", q, k, v)]
    if f"{name}.cross.kv.weight" in ours:
        k, v = ours[f"{name}.cross.kv.weight"].chunk(2)
        parts.append(("EncDecAttention", "cross", ours[f"{name}.cross.query.weight"], k, v))
    block = {}
    for layer, (theirs, part, q, k, v) in enumerate(parts):
        block |= {
            f"layer.{layer}.{theirs}.q.weight": q * C**-0.5,
            f"layer.{layer}.{theirs}.k.weight": heads_apart(k),
            f"layer.{layer}.{theirs}.v.weight": heads_apart(v),
            f"layer.{layer}.{theirs}.o.weight": ours[f"{name}.{part}.out.weight"],
            f"layer.{layer}.layer_norm.weight": ours[f"{name}.{part}_norm.weight"],
        }
    last = f"layer.{len(parts)}"
    return block | {
        f"{last}.DenseReluDense.wi.weight": ours[f"{name}.ffn.up.weight"],
        f"{last}.DenseReluDense.wo.weight": ours[f"{name}.ffn.out.weight"],
        f"{last}.layer_norm.weight": ours[f"{name}.ffn_norm.weight"],
    }


def t5(model: Transformer) -> T5ForConditionalGeneration:
    config = T5Config(
        vocab_size=VOCAB,
        d_model=D,
        d_kv=C,
        d_ff=FACTOR * D,
        num_layers=model.config.encoder_blocks,
        num_decoder_layers=model.config.decoder_blocks,
        num_heads=H,
        layer_norm_epsilon=NORM_EPS,
        feed_forward_proj=model.config.activation,
        tie_word_embeddings=False,
        dropout_rate=0.0,
    )
    ours, weights = model.state_dict(), {}
    for side, blocks in (("encoder", len(model.encoder)), ("decoder", len(model.decoder))):
        for number in range(blocks):
            block = t5_block(ours, f"{side}.{number}")
            weights |= {f"{side}.block.{number}.{name}": value for name, value in block.items()}
        weights[f"{side}.final_layer_norm.weight"] = ours[f"{side}_norm.weight"]
        weights[f"{side}.embed_tokens.weight"] = ours["embedding.weight"]
        bias = f"{side}.block.0.layer.0.SelfAttention.relative_attention_bias.weight"
        weights[bias] = torch.zeros(config.relative_attention_num_buckets, H)
    weights |= {"shared.weight": ours["embedding.weight"], "lm_head.weight": model.output_weight}
    theirs = T5ForConditionalGeneration(config).double().eval()
    theirs.load_state_dict(weights)
    return theirs


@pytest.mark.parametrize("activation", ["gelu", "relu"])
@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("kv_heads", [1, 2, 4])
@torch.no_grad()
def test_t5_with_our_weights_gives_our_logits(activation: str, tied: bool, kv_heads: int) -> None:
    """Whole encoder-decoders on two prompts, one of them padded."""
    model = build(
        positions="learned", norm="rms", activation=activation, tied=tied, num_kv_heads=kv_heads
    )
    prompts, programs = torch.randint(5, VOCAB, (2, 14)), torch.randint(5, VOCAB, (2, 9))
    mask = torch.ones_like(prompts, dtype=torch.bool)
    mask[1, 10:] = False
    theirs = t5(model)(
        inputs_embeds=model.embed_prompt(prompts),
        attention_mask=mask.long(),
        decoder_inputs_embeds=model.embed_program(programs, torch.arange(9)),
    )
    memory = model.encode(prompts, mask)
    close(theirs.encoder_last_hidden_state[mask], memory[mask])
    close(theirs.logits, model.decode(programs, memory, mask))


def starcoder(model: Transformer, side: Literal["encoder", "decoder"]) -> Starcoder2ForCausalLM:
    """One stack of ours; its norms have a bias, zero here."""
    stack = getattr(model, side)
    config = Starcoder2Config(
        vocab_size=VOCAB,
        hidden_size=D,
        intermediate_size=FACTOR * D,
        num_hidden_layers=len(stack),
        num_attention_heads=H,
        num_key_value_heads=model.config.num_kv_heads,
        hidden_act="gelu",
        norm_epsilon=NORM_EPS,
        use_bias=False,
        tie_word_embeddings=False,
        bos_token_id=None,
        eos_token_id=None,
    )
    ours = model.state_dict()
    weights = {
        "model.embed_tokens.weight": ours["embedding.weight"],
        "model.norm.weight": ours[f"{side}_norm.weight"],
        "model.norm.bias": torch.zeros(D),
        "lm_head.weight": model.output_weight,
    }
    for number in range(len(stack)):
        name, layer = f"{side}.{number}", f"model.layers.{number}"
        q, k, v = qkv(ours, f"{name}.attention")
        weights |= {
            f"{layer}.self_attn.q_proj.weight": q,
            f"{layer}.self_attn.k_proj.weight": k,
            f"{layer}.self_attn.v_proj.weight": v,
            f"{layer}.self_attn.o_proj.weight": ours[f"{name}.attention.out.weight"],
            f"{layer}.mlp.c_fc.weight": ours[f"{name}.ffn.up.weight"],
            f"{layer}.mlp.c_proj.weight": ours[f"{name}.ffn.out.weight"],
            f"{layer}.input_layernorm.weight": ours[f"{name}.attention_norm.weight"],
            f"{layer}.input_layernorm.bias": torch.zeros(D),
            f"{layer}.post_attention_layernorm.weight": ours[f"{name}.ffn_norm.weight"],
            f"{layer}.post_attention_layernorm.bias": torch.zeros(D),
        }
    theirs = Starcoder2ForCausalLM(config).double().eval()
    theirs.load_state_dict(weights)
    return theirs


@pytest.mark.parametrize("kv_heads", [1, 2])
@torch.no_grad()
def test_starcoder2_with_our_stacks_gives_our_logits(kv_heads: int) -> None:
    model = build(num_kv_heads=kv_heads)
    for block in model.decoder_blocks():
        block.cross.out.weight.zero_()
    prompts, programs = torch.randint(5, VOCAB, (2, 14)), torch.randint(5, VOCAB, (2, 9))
    mask = torch.ones_like(prompts, dtype=torch.bool)
    everywhere = torch.zeros(2, 1, 14, 14, dtype=torch.float64)
    memory = model.encode(prompts, mask)
    both = (
        (starcoder(model, "encoder")(prompts, attention_mask=everywhere), model.unembed(memory)),
        (starcoder(model, "decoder")(programs), model.decode(programs, memory, mask)),
    )
    for theirs, ours in both:
        close(theirs.logits, ours)
