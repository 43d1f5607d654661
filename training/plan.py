"""What a training would take, worked out on paper: no weight is ever allocated.

Memory is of one process, for rows that fill both sides (1536 + 768 tokens in the paper's sizes):
weights, gradients and AdamW's two moments in float32, divided among the processes where they are
sharded; activations of one pass, kept in the precision of the products or computed again; logits of
one chunk. What the allocator and the libraries need comes on top. Operations: see
:mod:`training.operations`.
"""

from __future__ import annotations

import math

import msgspec

from model.architecture import ModelConfig, preset
from model.inspection import on_paper, parameters_by_part
from training.masking import MASKED
from training.objectives import LOGITS
from training.operations import Lengths, Operations
from training.optimizer import optimizer_numbers
from training.recipes import Recipe, Stage
from training.settings import TrainingSettings

_FLOAT = 4


class Memory(msgspec.Struct, frozen=True):
    """Bytes of one process; ``total`` is their sum."""

    weights: int
    gradients: int
    optimizer: int
    average: int
    activations: int
    logits: int
    total: int


class StagePlan(msgspec.Struct, frozen=True):
    """One stage on paper.

    Attributes:
        stage: its name.
        parameters: of the model.
        parts: of its parts.
        rows: full rows of an update.
        passes: through the model, one update, one process.
        tokens: prompt and program tokens of the whole stage.
        operations_per_step: of an update of full rows.
        operations: of the whole stage.
        hours: at the given rate; None without one.
        memory: of one process.
    """

    stage: str
    parameters: int
    parts: dict[str, int]
    rows: int
    passes: int
    steps: int
    tokens: int
    operations_per_step: float
    operations: float
    hours: float | None
    memory: Memory


def plan(recipe: Recipe, *, processes: int = 1, rate: float = 0.0) -> list[StagePlan]:
    """Every stage on paper.

    Args:
        recipe: what is to be trained.
        processes: that share the work.
        rate: operations per second that one process really gets done; 0 for unknown.

    Raises:
        ValueError: no preset of a stage's name.
    """
    return [stage_plan(stage, processes=processes, rate=rate) for stage in recipe.stages]


def stage_plan(stage: Stage, *, processes: int, rate: float) -> StagePlan:
    """One stage on paper; raises like :func:`plan`."""
    settings = stage.settings
    config = preset(settings.preset, vocab=settings.vocab)
    value = settings.task == "scorer" or settings.value_weight > 0
    row = config.encoder_positions + config.decoder_positions
    rows = max(1, settings.batch_tokens // row)
    masked = MASKED * settings.mlm_rows * config.encoder_positions if settings.mlm_weight else 0.0
    per_step = Operations(config, value=value).training(Lengths.full(config, rows, masked=masked))
    mine = max(1, math.ceil(rows / processes))
    together = mine if not settings.pass_tokens else max(1, settings.pass_tokens // row)
    operations = per_step * settings.steps
    return StagePlan(
        stage=stage.name,
        parameters=on_paper(config).num_parameters,
        parts=parameters_by_part(config),
        rows=rows,
        passes=math.ceil(mine / together),
        steps=settings.steps,
        tokens=settings.steps * rows * row,
        operations_per_step=per_step,
        operations=operations,
        hours=operations / (rate * processes) / 3600 if rate else None,
        memory=memory(settings, config, rows=min(mine, together), processes=processes),
    )


def memory(settings: TrainingSettings, config: ModelConfig, *, rows: int, processes: int) -> Memory:
    """Bytes of one process with ``rows`` full rows in a pass."""
    sharded = settings.parallel == "sharded" and processes > 1
    model, parts = on_paper(config), processes if sharded else 1
    held = math.ceil(model.num_parameters / parts) * _FLOAT
    optimizer = math.ceil(optimizer_numbers(model, settings) / parts) * _FLOAT
    width = _FLOAT if settings.precision == "float32" else 2
    activations = rows * kept_numbers(config, recompute=settings.recompute) * width
    logits = 3 * LOGITS * _FLOAT
    average = held if settings.ema else 0
    total = 2 * held + optimizer + average + activations + logits
    return Memory(held, held, optimizer, average, activations, logits, total)


def kept_numbers(config: ModelConfig, *, recompute: bool) -> int:
    """Numbers that the backward pass of one full row needs from the forward pass.

    A position of a block keeps its input and its normed input (once for each branch), queries, keys
    and values as they come and as they are turned, what attention returns, and the feed-forward
    layer before and after its activation. With ``recompute`` a block keeps its input, and one block
    at a time all of that.
    """
    d, e = config.d_model, config.num_heads * config.head_dim
    kv = 2 * config.num_kv_heads * config.head_dim
    branch, ffn = 2 * d, 2 * d + 2 * config.ffn_factor * d
    attention = branch + 2 * (e + kv) + e
    s, t = config.encoder_positions, config.decoder_positions
    encoder = s * (attention + ffn)
    decoder = t * (2 * attention + ffn) + s * kv
    if recompute:
        inputs = s * d * config.encoder_blocks + t * d * config.decoder_blocks
        return inputs + max(encoder, decoder)
    return encoder * config.encoder_blocks + decoder * config.decoder_blocks
