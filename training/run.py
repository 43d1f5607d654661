"""A whole training run: tokenizer, weights, and a checkpoint that the native backend loads.

Everything of a run lies in its output folder; starting it again continues it. The folder remembers
its settings, and other settings are refused rather than mixed.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path

import msgspec
import torch

from model.architecture import preset
from model.checkpoint import save_checkpoint
from model.tokenizer import Tokenizer, train_tokenizer
from training.data import FORM, read_statements, tokenizer_texts
from training.loop import Progress, Trainer
from training.settings import TrainingSettings

TOKENIZER_EXERCISES = 10_000


def train(settings: TrainingSettings, output: Path, progress: Callable[[Progress], None]) -> Path:
    """Train into the folder ``output``, or continue there; return the checkpoint's folder.

    ``progress`` is called every few updates. A finished run returns at once.

    Raises:
        ValueError: the settings cannot work, or are not those the folder was begun with.
        FloatingPointError: the loss is not a number any more.
    """
    config = preset(settings.preset, vocab=settings.vocab)
    output.mkdir(parents=True, exist_ok=True)
    _remember(settings, output)
    checkpoint = output / "checkpoint"
    if (checkpoint / "model.json").exists():
        return checkpoint
    if settings.threads:
        torch.set_num_threads(settings.threads)
    tokenizer = _tokenizer(settings, output)
    trainer = Trainer(settings, config, tokenizer, output)
    trainer.run(progress)
    save_checkpoint(
        checkpoint,
        trainer.model,
        tokenizer,
        provenance(settings),
        summary=summary(trainer.model.num_parameters),
        prompt=FORM,
        training=_figures(settings),
        stored="bfloat16",
    )
    return checkpoint


def summary(num_parameters: int) -> str:
    """The plain sentence that every report shows."""
    return (
        f"A pilot of {num_parameters / 1e6:.1f} million parameters trained on this project's own "
        "synthetic problems only: it solves problems told in the curriculum's words and is "
        "expected to solve few or no real ones."
    )


def provenance(settings: TrainingSettings) -> str:
    """Trained on what, by which settings."""
    texts = "; tokenizer and masked LM also on unlabelled statements" if settings.statements else ""
    return (
        f"training.curriculum, seed {settings.seed}, {settings.steps} updates of "
        f"{settings.batch_tokens} tokens from random weights{texts}"
    )


def _figures(settings: TrainingSettings) -> dict[str, str | int | float | bool]:
    """The settings without the path of a file, which says nothing elsewhere."""
    return {k: v for k, v in msgspec.structs.asdict(settings).items() if k != "statements"}


def _remember(settings: TrainingSettings, output: Path) -> None:
    """Store the settings at first, compare them later; the number of threads may change."""
    file = output / "settings.json"
    if not file.exists():
        draft = file.with_suffix(".draft")
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
        draft.replace(file)
        return
    begun = msgspec.json.decode(file.read_bytes(), type=TrainingSettings)
    for name in TrainingSettings.__struct_fields__:
        old, new = getattr(begun, name), getattr(settings, name)
        if old != new and name not in {"threads", "checkpoint_every_s"}:
            raise ValueError(
                f"{output} was begun with training.{name} = {old!r}, not {new!r}: "
                "set it back or train into another folder"
            )


def _tokenizer(settings: TrainingSettings, output: Path) -> Tokenizer:
    file = output / "tokenizer.model"
    if file.exists():
        return Tokenizer.load(file)
    texts = tokenizer_texts(settings.seed, TOKENIZER_EXERCISES)
    more = read_statements(Path(settings.statements)) if settings.statements else []
    draft = file.with_suffix(".draft")
    train_tokenizer(chain(texts, more), settings.vocab, draft)
    draft.replace(file)
    return Tokenizer.load(file)
