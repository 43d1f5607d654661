"""The ``[training]`` section of the configuration. No torch here."""

from __future__ import annotations

import msgspec


class TrainingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is trained, on what and for how long; the defaults reproduce the shipped pilot.

    Attributes:
        preset: a size of :mod:`model.architecture`.
        vocab: pieces of the tokenizer that is trained first.
        steps: updates of the weights.
        batch_tokens: prompt and program tokens of one update, padding included.
        learning_rate: AdamW's, after warm-up; a cosine takes it down to a tenth.
        warmup_steps: updates over which it rises from zero.
        weight_decay: of matrices, not of norms.
        mlm_rows: share of the prompts that are masked for the masked-LM loss.
        mlm_weight: weight of that loss beside the decoder's.
        seed: root of the curriculum, the order, the masks and the initial weights.
        checkpoint_every_s: wall seconds between resumable checkpoints.
        statements: optional JSON lines with a ``description`` each, read by the tokenizer and by
            the masked LM only.
        threads: torch's threads, 0 for its own choice.
    """

    preset: str = "pilot"
    vocab: int = 2048
    steps: int = 4500
    batch_tokens: int = 4096
    learning_rate: float = 1e-3
    warmup_steps: int = 100
    weight_decay: float = 0.1
    mlm_rows: float = 0.15
    mlm_weight: float = 0.2
    seed: int = 1
    checkpoint_every_s: float = 180.0
    statements: str = ""
    threads: int = 0

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if self.vocab < 400:
            raise ValueError(
                "vocab counts 256 bytes, the specials and at least some pieces: >= 400"
            )
        if self.steps < 1 or not 0 <= self.warmup_steps <= self.steps:
            raise ValueError("steps is at least 1, warmup_steps at most steps")
        if self.batch_tokens < 1024:
            raise ValueError("batch_tokens must hold a long prompt and its program: at least 1024")
        if not self.learning_rate > 0 or self.weight_decay < 0:
            raise ValueError("learning_rate must be positive and weight_decay not negative")
        if not 0 <= self.mlm_rows <= 1 or self.mlm_weight < 0:
            raise ValueError("mlm_rows is a share, 0 to 1, and mlm_weight is not negative")
        if self.checkpoint_every_s < 0 or self.threads < 0:
            raise ValueError("checkpoint_every_s and threads are not negative")
