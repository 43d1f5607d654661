"""A whole training run: tokenizer, weights, and a checkpoint that the native backend loads.

Everything of a run lies in its output folder; starting it again continues it. The folder remembers
its settings, and other settings are refused rather than mixed. Under ``torchrun`` every process
calls :func:`train` with the same arguments; the first one writes what is shared.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import msgspec
import torch

from model.architecture import ModelConfig, preset
from model.backend import BackendError
from model.checkpoint import load_checkpoint, read_info, save_checkpoint
from model.prompt import PromptFormat
from model.tokenizer import Tokenizer, train_tokenizer
from model.transformer import Transformer
from training.data import FORM, read_statements, tokenizer_texts
from training.loop import Standing, Trainer
from training.parallel import World, joined
from training.settings import TrainingSettings
from training.sources import build_source

TOKENIZER_EXERCISES = 10_000

# What may change when a run is continued: none of it changes a loss.
FREE = frozenset(
    {
        "threads",
        "checkpoint_every_s",
        "validate_every",
        "validation_batches",
        "evaluate_every",
        "evaluation_problems",
        "evaluation_samples",
        "tensorboard",
        "parallel",
        "recompute",
        "compile",
    }
)


class Start(NamedTuple):
    """What a run begins with."""

    config: ModelConfig
    tokenizer: Tokenizer
    model: Transformer


def train(settings: TrainingSettings, output: Path, progress: Callable[[Standing], None]) -> Path:
    """Train into the folder ``output``, or continue there; return the checkpoint's folder.

    ``progress`` is called every few updates, in the first process. A finished run returns at once.

    Raises:
        ValueError: the settings cannot work, or are not those the folder was begun with.
        FloatingPointError: the loss is not a number any more.
        NotSaved: a checkpoint could not be written; the one before is kept.
    """
    with joined() as world:
        return _train(settings, output, progress, world)


def _train(
    settings: TrainingSettings,
    output: Path,
    progress: Callable[[Standing], None],
    world: World,
) -> Path:
    checkpoint = output / "checkpoint"
    if world.first:
        preset(settings.preset)
        output.mkdir(parents=True, exist_ok=True)
        _remember(settings, output)
        if not (checkpoint / "model.json").exists():
            _tokenizer(settings, output)
    world.wait()
    if (checkpoint / "model.json").exists():
        return checkpoint
    if settings.threads:
        torch.set_num_threads(settings.threads)
    start = begin(settings, output)
    source = build_source(settings, start.tokenizer, start.config, world.share)
    trainer = Trainer(settings, start.model, source, output, world)
    trainer.run(progress)
    weights = trainer.final_weights()
    if world.first:
        with torch.device("meta"):
            model = Transformer(start.config)
        model.load_state_dict(weights, assign=True)
        save_checkpoint(
            checkpoint,
            model,
            start.tokenizer,
            provenance(settings),
            summary=summary(model.num_parameters),
            prompt=prompt_format(settings),
            training=_figures(settings),
            stored="bfloat16",
        )
    world.wait()
    return checkpoint


def begin(settings: TrainingSettings, output: Path) -> Start:
    """The model with its first weights, the same in every process."""
    tokenizer = Tokenizer.load(output / "tokenizer.model")
    if settings.begin:
        model, _, info = load_checkpoint(Path(settings.begin))
        return Start(info.config, tokenizer, _owned(model))
    config = preset(settings.preset, vocab=settings.vocab)
    torch.manual_seed(settings.seed)
    return Start(config, tokenizer, Transformer(config))


def _owned(model: Transformer) -> Transformer:
    """The same with weights in memory of their own: a checkpoint's may be mapped from its file."""
    for parameter in model.parameters():
        parameter.data = parameter.data.float().clone()
    return model


def prompt_format(settings: TrainingSettings) -> PromptFormat:
    """Which lines of the prompt the model has learnt to read."""
    if settings.data == "curriculum":
        return FORM
    return PromptFormat(
        rating=settings.metadata, tags=settings.metadata, correct=settings.conditioning
    )


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
    """The settings without paths of files, which say nothing elsewhere."""
    values = msgspec.structs.asdict(settings)
    return {k: v for k, v in values.items() if k not in {"statements", "begin", "code", "problems"}}


def _remember(settings: TrainingSettings, output: Path) -> None:
    """Store the settings at first, compare them later; see :data:`FREE`."""
    file = output / "settings.json"
    if not file.exists():
        draft = file.with_suffix(".draft")
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
        draft.replace(file)
        return
    try:
        begun = msgspec.json.decode(file.read_bytes(), type=TrainingSettings)
    except msgspec.MsgspecError as error:
        raise ValueError(f"{file} is not a run's settings ({error}): use another folder") from None
    for name in TrainingSettings.__struct_fields__:
        old, new = getattr(begun, name), getattr(settings, name)
        if old != new and name not in FREE:
            raise ValueError(
                f"{output} was begun with training.{name} = {old!r}, not {new!r}: "
                "set it back or train into another folder"
            )


def _tokenizer(settings: TrainingSettings, output: Path) -> None:
    """Put the run's tokenizer into its folder: that of ``begin``, or one that is trained now."""
    file = output / "tokenizer.model"
    if settings.begin:
        _inherit(Path(settings.begin), settings, file)
        return
    if file.exists():
        return
    texts = tokenizer_texts(settings.seed, TOKENIZER_EXERCISES)
    more = read_statements(Path(settings.statements)) if settings.statements else []
    draft = file.with_suffix(".draft")
    train_tokenizer(chain(texts, more), settings.vocab, draft)
    draft.replace(file)


def _inherit(begun: Path, settings: TrainingSettings, file: Path) -> None:
    """Copy the tokenizer of the checkpoint that is gone on with, after checking that it fits."""
    try:
        info = read_info(begun)
        tokenizer = Tokenizer.load(begun / "tokenizer.model")
    except BackendError as error:
        raise ValueError(f"training.begin: {error}") from None
    config = preset(settings.preset, vocab=info.config.vocab)
    if config != info.config:
        raise ValueError(
            f"training.begin: {begun} is not of the size training.preset = {settings.preset!r}"
        )
    if file.exists() and Tokenizer.load(file).sha256 != tokenizer.sha256:
        raise ValueError(
            f"training.begin: {begun} has another tokenizer than {file}: train into another folder"
        )
    draft = file.with_suffix(".draft")
    draft.write_bytes(tokenizer.model)
    draft.replace(file)
