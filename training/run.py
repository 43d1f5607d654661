"""A whole training run: tokenizer, weights, and a checkpoint that the native backend loads.

Everything of a run lies in its output folder; starting it again continues it. The folder remembers
its settings, and other settings are refused rather than mixed. Under ``torchrun`` every process
calls :func:`train` with the same arguments; the first one writes what is shared.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec
import torch
from torch import Tensor

from model.architecture import ModelConfig, preset
from model.backend import BackendError
from model.checkpoint import read_info, save_checkpoint
from model.inspection import on_paper
from model.tokenizer import Tokenizer, train_tokenizer
from model.transformer import Transformer
from training.corpus import Corpus
from training.initial import Drawn, Kept, Weights
from training.loop import Hook, Standing, Trainer
from training.parallel import World, joined
from training.schedule import sampling_temperature
from training.settings import TrainingSettings
from training.solved import Sampled
from training.sources import (
    Said,
    build_corpora,
    build_source,
    built_corpus,
    check_data,
    prompt_format,
    texts_for_tokenizer,
)
from training.validation import HeldOut

SETTINGS = "settings.json"
"""What a run was begun with, in its folder."""

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
    """What a run begins with; ``model`` has no memory for its weights yet."""

    config: ModelConfig
    tokenizer: Tokenizer
    model: Transformer
    weights: Weights


def train(
    settings: TrainingSettings,
    output: Path,
    progress: Callable[[Standing], None],
    said: Said = lambda _: None,
) -> Path:
    """Train into the folder ``output``, or continue there; return the checkpoint's folder.

    ``progress`` is called every few updates, and ``said`` with what is done before and between, in
    the first process. A finished run returns at once.

    Raises:
        ValueError: the settings or the data cannot work, or the settings are not those that the
            folder was begun with.
        FloatingPointError: the loss is not a number any more.
        NotSaved: a checkpoint could not be written; the one before is kept.
    """
    with joined() as world:
        return train_in(world, settings, output, progress, said)


def train_in(
    world: World,
    settings: TrainingSettings,
    output: Path,
    progress: Callable[[Standing], None],
    said: Said,
    corpora: Path | None = None,
) -> Path:
    """:func:`train` in processes that have found each other already.

    ``corpora`` is the folder of what is tokenised, where several runs share it.
    """
    checkpoint, corpora = output / "checkpoint", corpora or output / "corpora"
    if world.first:
        _prepare(settings, output, corpora, said)
    world.wait()
    if (checkpoint / "model.json").exists():
        return checkpoint
    if settings.threads:
        torch.set_num_threads(settings.threads)
    start = begin(settings, output)
    make = partial(build_source, settings, start.tokenizer, start.config, world.share, corpora)
    source, held_out = make(), make(held_out=True) if settings.validate_every else None
    assert source is not None
    hooks: list[Hook] = [HeldOut(settings, held_out, start.config)] if held_out else []
    if settings.evaluate_every:
        hooks.append(Sampled(settings, partial(write_checkpoint, world, settings, start)))
    trainer = Trainer(
        settings, start.model, source, output, world, tuple(hooks), weights=start.weights
    )
    trainer.run(progress)
    write_checkpoint(world, settings, start, checkpoint, trainer.final_weights())
    world.wait()
    return checkpoint


def _prepare(settings: TrainingSettings, output: Path, corpora: Path, said: Said) -> None:
    """Everything that comes before the first update and that one process does for all."""
    preset(settings.preset)
    check_data(settings)
    output.mkdir(parents=True, exist_ok=True)
    _remember(settings, output)
    if not (output / "checkpoint" / "model.json").exists():
        _tokenizer(settings, output)
        build_corpora(settings, Tokenizer.load(output / "tokenizer.model"), corpora, said)


def write_checkpoint(
    world: World,
    settings: TrainingSettings,
    start: Start,
    folder: Path,
    weights: Iterable[tuple[str, Tensor]],
) -> None:
    """The folder that the native backend loads; all processes call it, the first one writes.

    Raises:
        BackendError: it cannot be written.
    """
    if not world.first:
        deque(weights, maxlen=0)  # its part in gathering them
        return
    model = on_paper(start.config)
    save_checkpoint(
        folder,
        model,
        start.tokenizer,
        provenance(settings),
        summary=summary(model.num_parameters, settings),
        prompt=prompt_format(settings),
        training=_figures(settings),
        temperature=sampling_temperature(settings),
        stored="bfloat16",
        weights=weights,
    )


def begin(settings: TrainingSettings, output: Path) -> Start:
    """The model and its first weights, the same in every process."""
    tokenizer = Tokenizer.load(output / "tokenizer.model")
    begun = Path(settings.begin) if settings.begin else None
    vocab = read_info(begun).config.vocab if begun else tokenizer.vocab_size
    config = preset(settings.preset, vocab=vocab)
    model = on_paper(config)
    weights = Kept(begun, config) if begun else Drawn(model, settings.seed)
    return Start(config, tokenizer, model, weights)


def summary(num_parameters: int, settings: TrainingSettings) -> str:
    """The plain sentence that every report shows."""
    size = f"{num_parameters / 1e6:.1f} million parameters"
    if settings.task == "inputs":
        return f"A model of {size} that writes test inputs, trained on {_kind(settings)}."
    if settings.data == "curriculum":
        return (
            f"A pilot of {size} trained on this project's own synthetic problems only: it solves "
            "problems told in the curriculum's words and is expected to solve few or no real ones."
        )
    if settings.task == "scorer":
        return f"A scorer of {size}: it tells how likely a program is to be correct."
    return f"A model of {size} trained on {_kind(settings)}."


def provenance(settings: TrainingSettings) -> str:
    """Trained on what, by which settings, and what it began from was trained on before."""
    names = settings.code if settings.data == "code" else settings.problems
    corpus = f" ({', '.join(Path(name).name for name in names)})" if names else ""
    texts = "; tokenizer and masked LM also on unlabelled statements" if settings.statements else ""
    whence = "random weights"
    if settings.begin:
        path = Path(settings.begin)
        name = path.parent.name if path.name == "checkpoint" else path.name
        whence = f"checkpoint {name}: {read_info(path).provenance}"
    return (
        f"{_kind(settings)}{corpus}, seed {settings.seed}, {settings.steps} updates of "
        f"{settings.batch_tokens} tokens{texts} from {whence}"
    )


def _kind(settings: TrainingSettings) -> str:
    if settings.data == "curriculum":
        return "training.curriculum"
    if settings.data == "code":
        return "source code"
    return f"problems with {'tests' if settings.task == 'inputs' else 'programs'}"


def _figures(settings: TrainingSettings) -> dict[str, str | int | float | bool]:
    """The settings without paths of files, which say nothing elsewhere."""
    values = msgspec.structs.asdict(settings)
    plain = (str, int, float, bool)
    return {
        k: v for k, v in values.items() if isinstance(v, plain) and k not in {"statements", "begin"}
    }


def _remember(settings: TrainingSettings, output: Path) -> None:
    """Store the settings at first, compare them later; see :data:`FREE`."""
    file = output / SETTINGS
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
    """Put the run's tokenizer into its folder: that of ``begin``, that of a corpus which is built
    already, or one that is trained now.
    """
    file = output / "tokenizer.model"
    if settings.begin:
        _inherit(Path(settings.begin), settings, file)
        return
    if file.exists():
        return
    draft = file.with_suffix(".draft")
    if (built := built_corpus(settings)) is not None:
        draft.write_bytes(Corpus(built).tokenizer.model)
    else:
        train_tokenizer(texts_for_tokenizer(settings), settings.vocab, draft)
    draft.replace(file)


def _inherit(begun: Path, settings: TrainingSettings, file: Path) -> None:
    """Copy the tokenizer of the checkpoint that is gone on with, after checking that it fits."""
    try:
        info = read_info(begun)
        tokenizer = Tokenizer.load(begun / "tokenizer.model")
    except BackendError as error:
        raise ValueError(f"training.begin: {error}") from None
    config, kept = preset(settings.preset, vocab=info.config.vocab), info.config
    depth = {name: getattr(kept, name) for name in ("encoder_blocks", "decoder_blocks")}
    deeper = all(getattr(config, name) >= blocks for name, blocks in depth.items())
    if not deeper or msgspec.structs.replace(config, **depth) != kept:
        raise ValueError(
            f"training.begin: {begun} is not of the size training.preset = {settings.preset!r}, "
            "nor of its width with fewer blocks"
        )
    if file.exists() and Tokenizer.load(file).sha256 != tokenizer.sha256:
        raise ValueError(
            f"training.begin: {begun} has another tokenizer than {file}: train into another folder"
        )
    draft = file.with_suffix(".draft")
    draft.write_bytes(tokenizer.model)
    draft.replace(file)
