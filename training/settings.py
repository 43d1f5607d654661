"""The ``[training]`` section of the configuration; a recipe's stage is one too. No torch here."""

from __future__ import annotations

from typing import Literal

import msgspec

Data = Literal["curriculum", "code", "problems"]
Task = Literal["programs", "scorer", "inputs"]
Precision = Literal["auto", "bfloat16", "float32"]
Parallel = Literal["replicated", "sharded"]
Optimizer = Literal["adamw", "muon"]


class TrainingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is trained, on what and for how long; the defaults are the recipe
    ``pilot``.

    Attributes:
        preset: a size of :mod:`model.architecture`.
        vocab: pieces of the tokenizer that is trained first.
        begin: folder of a checkpoint whose weights and tokenizer are gone on with; "" for random
            weights and a new tokenizer. It may have fewer blocks than the preset: see
            :class:`training.initial.Kept`.
        data: "curriculum", the synthetic problems; "code", files cut at a pivot; "problems",
            statements with programs.
        code: folders and files of source code, for "code".
        problems: files of problems, for "problems".
        held_out: files of problems that are never trained on, for validation and evaluation.
        languages: of the programs that are trained on, for "problems".
        task: to write "programs"; a "scorer" that only tells correct programs from others; or to
            write "inputs" of the problems' tests, those that the statement does not show.
        steps: updates of the weights.
        batch_tokens: prompt and program tokens of one update, padding included.
        pass_tokens: most of them in one pass through the model; 0 for all at once.
        optimizer: "adamw", or "muon" for the matrices of the blocks and AdamW for the rest.
        learning_rate: the optimizer's, after warm-up; a cosine takes it down.
        final_share: what is left of it at the last step.
        warmup_steps: updates over which it rises from 1e-9.
        weight_decay: of matrices, not of norms.
        beta2: AdamW's memory of squared gradients.
        clip: greatest norm of a gradient.
        dropout: share of what every block adds that is left out, at random, of every update.
        mlm_rows: share of the prompts that are masked for the masked-LM loss.
        mlm_weight: weight of that loss beside the decoder's.
        temperature: what logits are divided by in training (tempering); 1 for none.
        gold: whether GOLD weighs the program tokens.
        tempering_steps: updates with tempering alone before GOLD begins.
        value_weight: weight of the value prediction; 0 for none.
        conditioning: whether prompts say CORRECT or INCORRECT, and incorrect programs are
            trained on.
        incorrect_share: how often an incorrect program is shown where a problem has both.
        metadata: whether prompts carry ratings and tags; the curriculum's rating is nominal.
        metadata_dropped: share of the prompts that lose the rating, and that lose the tags.
        conditioning_dropped: share of the prompts that lose the line CORRECT or INCORRECT.
        shortened: share of the statements that lose sentences of their story and the note, for
            "problems".
        source_weights: how often problems of a source of the corpus count, in place of what the
            corpus says, for "problems".
        programs_together: most programs of a problem, all right or all wrong, that follow one
            reading of its prompt, for "problems".
        ema: decay of the averaged weights that are kept in the end; 0 for the weights themselves.
        precision: of matrix products, "bfloat16" or "float32"; "auto" is the first where the device
            multiplies it in hardware.
        recompute: compute activations again in the backward pass instead of keeping them.
        compile: let torch's compiler fuse the blocks.
        parallel: how several processes share the work: weights "replicated" or "sharded".
        seed: root of the data, their order, the masks and the initial weights.
        checkpoint_every_s: wall seconds between resumable checkpoints.
        validate_every: updates between losses on held-out rows; 0 for never.
        validation_batches: batches of held-out rows.
        evaluate_every: updates between samplings of held-out problems that the judge runs; 0 for
            never.
        evaluation_problems: problems sampled for that.
        evaluation_samples: programs drawn for each.
        tensorboard: write the figures for TensorBoard too.
        statements: optional file or corpus of problems whose statements are read by the tokenizer
            and by the masked LM only.
        statements_split: which of them are left out: a split of problems; "" for none.
        threads: torch's threads, 0 for its own choice.
    """

    preset: str = "pilot"
    vocab: int = 2048
    begin: str = ""
    data: Data = "curriculum"
    code: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    held_out: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("python3", "cpp")
    task: Task = "programs"
    steps: int = 4500
    batch_tokens: int = 4096
    pass_tokens: int = 0
    optimizer: Optimizer = "adamw"
    learning_rate: float = 1e-3
    final_share: float = 0.1
    warmup_steps: int = 100
    weight_decay: float = 0.1
    beta2: float = 0.95
    clip: float = 1.0
    dropout: float = 0.0
    mlm_rows: float = 0.15
    mlm_weight: float = 0.2
    temperature: float = 1.0
    gold: bool = False
    tempering_steps: int = 0
    value_weight: float = 0.0
    conditioning: bool = True
    incorrect_share: float = 0.5
    metadata: bool = True
    metadata_dropped: float = 0.2
    conditioning_dropped: float = 0.1
    shortened: float = 0.0
    source_weights: dict[str, float] = {}
    programs_together: int = 1
    ema: float = 0.0
    precision: Precision = "auto"
    recompute: bool = False
    compile: bool = False
    parallel: Parallel = "replicated"
    seed: int = 1
    checkpoint_every_s: float = 180.0
    validate_every: int = 0
    validation_batches: int = 4
    evaluate_every: int = 0
    evaluation_problems: int = 20
    evaluation_samples: int = 16
    tensorboard: bool = False
    statements: str = ""
    statements_split: str = "development"
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
        if self.optimizer == "muon" and self.parallel == "sharded":
            raise ValueError('optimizer = "muon" needs whole matrices: parallel = "replicated"')
        self._check_rates()
        self._check_shares()
        if self.task == "scorer" and self.data != "problems":
            raise ValueError('task = "scorer" is learnt from data = "problems"')
        if self.task == "inputs":
            self._check_inputs()

    def _check_inputs(self) -> None:
        """What is done for programs alone is not done for inputs."""
        if self.data == "code":
            raise ValueError('task = "inputs" is learnt from data = "problems" or "curriculum"')
        if self.temperature != 1.0 or self.gold or self.value_weight or self.evaluate_every:
            raise ValueError(
                'task = "inputs" knows no temperature, gold, value_weight and evaluate_every: '
                "they are about programs"
            )

    def _check_rates(self) -> None:
        if not self.learning_rate > 0 or self.weight_decay < 0:
            raise ValueError("learning_rate must be positive and weight_decay not negative")
        if not self.temperature > 0:
            raise ValueError("temperature must be positive; 1 is no tempering, the paper's is 0.2")
        if not self.clip > 0:
            raise ValueError("clip must be positive")
        if not 0 <= self.tempering_steps <= self.steps:
            raise ValueError("tempering_steps is at most steps")
        if self.mlm_weight < 0 or self.value_weight < 0:
            raise ValueError("mlm_weight and value_weight are not negative")
        for name in (
            "pass_tokens",
            "checkpoint_every_s",
            "validate_every",
            "evaluate_every",
            "threads",
        ):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} is not negative")
        for name in (
            "programs_together",
            "validation_batches",
            "evaluation_problems",
            "evaluation_samples",
        ):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1")

    def _check_shares(self) -> None:
        for name in (
            "mlm_rows",
            "final_share",
            "metadata_dropped",
            "shortened",
            "incorrect_share",
            "conditioning_dropped",
        ):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} is a share, 0 to 1")
        for name in ("beta2", "dropout", "ema"):
            if not 0 <= getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 0 and below 1")
