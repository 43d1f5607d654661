"""What others make of the same work: a T5 of the model's size in transformers and in CTranslate2.

Random weights, the model's widths and depths, one prompt, full-length samples drawn from the whole
vocabulary; both peers use all cores as they like best. CTranslate2 is tried in both of its ways to
draw many samples (one input many times, one input with many hypotheses) and three number formats.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import ctranslate2
import torch
from ctranslate2.converters.transformers import T5Loader
from transformers import GenerationConfig, T5Config, T5ForConditionalGeneration
from transformers.utils import logging

from model.architecture import ModelConfig

RUNS = 2


def t5_like(config: ModelConfig, parameters: int) -> T5ForConditionalGeneration:
    """A T5 of the same vocabulary, width and decoder; its feed-forward width makes up the number.

    The encoder is as deep as the decoder, for transformers' cache expects that; it runs once.
    """
    logging.set_verbosity_error()

    def made(d_ff: int) -> T5ForConditionalGeneration:
        return T5ForConditionalGeneration(
            T5Config(
                vocab_size=config.vocab,
                d_model=config.d_model,
                d_kv=config.head_dim,
                num_heads=config.num_heads,
                num_layers=config.decoder_blocks,
                num_decoder_layers=config.decoder_blocks,
                d_ff=d_ff,
                tie_word_embeddings=True,
                decoder_start_token_id=0,
            )
        ).eval()

    step = 2 * config.d_model * 2 * config.decoder_blocks
    missing = parameters - made(64).num_parameters()
    return made(64 + 16 * round(missing / step / 16))


def best_rate(action: Callable[[], None], tokens: int) -> float:
    """Tokens per second of wall time, the best of a few runs."""
    action()
    rates = []
    for _ in range(RUNS):
        start = time.perf_counter()
        action()
        rates.append(tokens / (time.perf_counter() - start))
    return max(rates)


def transformers_rate(
    model: T5ForConditionalGeneration, prompt: list[int], rows: int, tokens: int
) -> float:
    """``generate`` with many sequences for one prompt."""
    wish = GenerationConfig(
        do_sample=True,
        top_k=0,
        num_return_sequences=rows,
        max_new_tokens=tokens,
        min_new_tokens=tokens,
        pad_token_id=0,
        eos_token_id=1,
        decoder_start_token_id=0,
    )
    given = torch.tensor([prompt])

    @torch.inference_mode()
    def draw() -> None:
        model.generate(given, attention_mask=torch.ones_like(given), generation_config=wish)

    return best_rate(draw, rows * tokens)


def ctranslate2_rates(
    model: T5ForConditionalGeneration, prompt: list[int], rows: int, tokens: int
) -> Iterator[tuple[str, float]]:
    """Each way and number format by name, with its rate."""
    words = [f"w{number}" for number in range(model.config.vocab_size)]
    words[:3] = ["<pad>", "</s>", "<unk>"]
    given = [words[token] for token in prompt]
    with tempfile.TemporaryDirectory() as folder:
        _convert(model, words, Path(folder) / "t5")
        for kind in ("float32", "bfloat16", "int8"):
            try:
                translator = ctranslate2.Translator(str(Path(folder) / "t5"), compute_type=kind)
            except ValueError:  # not on this processor
                continue
            for name, batch, hypotheses in (("batch", rows, 1), ("hypotheses", 1, rows)):

                def draw(
                    translator: ctranslate2.Translator = translator,
                    batch: int = batch,
                    hypotheses: int = hypotheses,
                ) -> None:
                    translator.translate_batch(
                        [given] * batch,
                        beam_size=1,
                        num_hypotheses=hypotheses,
                        sampling_topk=0,
                        max_decoding_length=tokens,
                        min_decoding_length=tokens,
                        max_batch_size=0,
                    )

                yield f"{kind} {name}", best_rate(draw, rows * tokens)


def _convert(model: T5ForConditionalGeneration, words: list[str], target: Path) -> None:
    """Its own converter, but for the tokenizer, which random weights have not."""
    loader = T5Loader()
    spec = loader.get_model_spec(model)
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.config.bos_token, spec.config.eos_token = "<pad>", "</s>"
    spec.config.unk_token, spec.config.decoder_start_token = "<unk>", "<pad>"
    spec.validate()
    spec.optimize(quantization="float32")
    target.mkdir()
    spec.save(str(target))
