"""A model on disk: a folder of weights, their description and the tokenizer.

``weights.safetensors``, or several such files (:mod:`model.storage`), hold every parameter once
(the tied embedding too), ``model.json`` a :class:`CheckpointInfo`, ``tokenizer.model`` the
SentencePiece model. Nothing that is read can run code.

Invariant: whenever a process dies in :func:`save_checkpoint`, :func:`load_checkpoint` of that path
still finds a whole checkpoint, the old or the new, if there was one before.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import torch
from torch import Tensor

from model import storage
from model.architecture import ModelConfig
from model.backend import BackendError
from model.prompt import PromptFormat
from model.storage import Storage
from model.tokenizer import Tokenizer
from model.transformer import Transformer

# 1 had one file of floats and the default choices of the config; it is still read.
FORMAT = 2

MOST_SHARDS = 1000


class CheckpointInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``model.json``.

    Attributes:
        format: version of this layout.
        config: the dimensions.
        tokenizer_sha256: the tokenizer that the weights were trained with.
        prompt: what of the prompt the model has learnt to read.
        provenance: trained on what, by which command, when.
        summary: one plain sentence that every report shows.
        training: the settings that made the weights, by key; empty where they are not known.
        temperature: what its logits are divided by in sampling, for ``model.temperature = 1``:
            weights trained by tempering are made for another than 1.
        shards: number of files that hold the weights.
    """

    format: int
    config: ModelConfig
    tokenizer_sha256: str
    prompt: PromptFormat
    provenance: str
    summary: str
    training: dict[str, str | int | float | bool] = {}
    temperature: float = 1.0
    shards: int = 1


def default_checkpoint() -> Path:
    """The folder of the weights that ship with the package."""
    return Path(__file__).parent / "weights" / "compact"


def save_checkpoint(
    path: Path,
    model: Transformer,
    tokenizer: Tokenizer,
    provenance: str,
    *,
    summary: str = "",
    prompt: PromptFormat | None = None,
    training: dict[str, str | int | float | bool] | None = None,
    temperature: float = 1.0,
    stored: Storage | None = None,
    shard_bytes: int = storage.SHARD_BYTES,
    weights: Iterable[tuple[str, Tensor]] | None = None,
) -> None:
    """Write the folder ``path`` atomically, replacing what was there.

    ``weights`` are written in place of those of ``model``, as they come: no more than a file's are
    in memory. They are stored as ``stored`` where it is given, else as they are: bfloat16 takes
    half of float32's bytes, int8 a quarter. A file of weights has at most ``shard_bytes``.

    Raises:
        BackendError: the weights cannot be written.
    """
    info = CheckpointInfo(
        format=FORMAT,
        config=model.config,
        tokenizer_sha256=tokenizer.sha256,
        prompt=prompt or PromptFormat(),
        provenance=provenance,
        summary=summary,
        training=training or {},
        temperature=temperature,
    )
    tensors = model.state_dict().items() if weights is None else weights
    _write(path, info, tokenizer, tensors, stored, shard_bytes)


def convert_checkpoint(
    source: Path,
    target: Path,
    stored: Storage,
    shard_bytes: int = storage.SHARD_BYTES,
    *,
    temperature: float | None = None,
    others: Sequence[Path] = (),
) -> None:
    """Write ``source`` again as ``target``, stored otherwise; only a file's weights are in memory.

    ``temperature`` takes the place of the checkpoint's own. Where there are ``others``, weights are
    the mean of all checkpoints' (model soups, arXiv 2203.05482), which is of use where they were
    trained on from one another; all are in memory then.

    Raises:
        BackendError: ``source`` cannot be used, ``target`` not be written, or one of ``others`` has
            another shape or tokenizer.
    """
    source = _standing(source)
    info = read_info(source)
    tokenizer = _tokenizer(source, info)
    tensors = storage.read(source, info.shards)
    if others:
        tensors = _averaged([_fitting(path, info) for path in (source, *others)])
        told = f"{info.provenance}; the mean of {1 + len(others)} checkpoints"
        info = msgspec.structs.replace(info, provenance=told)
    if temperature is not None:
        info = msgspec.structs.replace(info, temperature=temperature)
    info = msgspec.structs.replace(info, format=FORMAT)
    _write(target, info, tokenizer, tensors, stored, shard_bytes)


def _fitting(path: Path, wanted: CheckpointInfo) -> dict[str, Tensor]:
    """The weights of a checkpoint that are of another's shape and tokenizer."""
    info = read_info(_standing(path))
    if (info.config, info.tokenizer_sha256) != (wanted.config, wanted.tokenizer_sha256):
        raise BackendError(f"{path}: has another shape or tokenizer: no mean can be taken")
    return read_weights(path)


def _averaged(checkpoints: Sequence[dict[str, Tensor]]) -> Iterator[tuple[str, Tensor]]:
    for name in checkpoints[0]:
        yield name, torch.stack([weights[name].float() for weights in checkpoints]).mean(0)


def _write(
    path: Path,
    info: CheckpointInfo,
    tokenizer: Tokenizer,
    tensors: Iterable[tuple[str, Tensor]],
    stored: Storage | None,
    shard_bytes: int,
) -> None:
    if path.exists() and not (path / "model.json").exists() and not _is_empty(path):
        raise BackendError(f"{path} is there and no checkpoint: name another folder")
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    try:
        shards = storage.write(draft, tensors, stored, shard_bytes)
        info = msgspec.structs.replace(info, shards=shards)
        (draft / "tokenizer.model").write_bytes(tokenizer.model)
        (draft / "model.json").write_bytes(msgspec.json.format(msgspec.json.encode(info)) + b"\n")
        _replace(path, draft)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _is_empty(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def _previous(path: Path) -> Path:
    return path.with_name(f"{path.name}.previous")


def _replace(path: Path, draft: Path) -> None:
    """Put ``draft`` in place of ``path``; a reader finds the old folder aside in between."""
    for file in draft.iterdir():
        with file.open("rb") as handle:
            os.fsync(handle.fileno())
    previous = _previous(path)
    if path.exists():
        shutil.rmtree(previous, ignore_errors=True)
        path.rename(previous)
    draft.rename(path)
    shutil.rmtree(previous, ignore_errors=True)


def read_info(path: Path) -> CheckpointInfo:
    """Read ``model.json`` of the checkpoint folder ``path``.

    Raises:
        BackendError: no checkpoint there, or one of another format.
    """
    file = path / "model.json"
    try:
        raw = file.read_bytes()
    except OSError:
        raise BackendError(f"no checkpoint in {path}: {file.name} cannot be read") from None
    try:
        version = msgspec.json.decode(raw)["format"]
        if version not in range(1, FORMAT + 1):
            raise BackendError(
                f"{file}: format {version}; this version of Upsolve reads formats up to {FORMAT}: "
                "update it, or convert the checkpoint with the version that wrote it"
            )
        info = msgspec.json.decode(raw, type=CheckpointInfo)
    except (msgspec.MsgspecError, KeyError, TypeError) as error:
        raise BackendError(f"{file}: not a checkpoint's description: {error}") from None
    if not 1 <= info.shards <= MOST_SHARDS:
        raise BackendError(f"{file}: {info.shards} files of weights; 1 to {MOST_SHARDS} can be")
    return info


def load_checkpoint(
    path: Path, device: str = "cpu", dtype: torch.dtype = torch.float32
) -> tuple[Transformer, Tokenizer, CheckpointInfo]:
    """Read a checkpoint folder; the model is in evaluation mode on ``device`` as ``dtype``.

    Weights that are stored as ``dtype`` are mapped into memory and not copied.

    Raises:
        BackendError: a file is missing or cut short, the format is another, or the weights or the
            tokenizer are not those that ``model.json`` describes.
    """
    path = _standing(path)
    info = read_info(path)
    tokenizer = _tokenizer(path, info)
    weights = dict(storage.read(path, info.shards, device, dtype))
    with torch.device("meta"):
        model = Transformer(info.config)
    try:
        model.load_state_dict(weights, assign=True)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        raise BackendError(
            f"{path}: the weights are not the model that model.json describes: {reason}"
        ) from None
    return model.eval(), tokenizer, info


def read_weights(path: Path) -> dict[str, Tensor]:
    """The weights of a checkpoint folder as they are stored, mapped into memory.

    Raises:
        BackendError: a file is missing or cut short, or the weights are not those that
            ``model.json`` describes.
    """
    path = _standing(path)
    info = read_info(path)
    weights = dict(storage.read(path, info.shards))
    with torch.device("meta"):
        wanted = {name: p.shape for name, p in Transformer(info.config).named_parameters()}
    if {name: weight.shape for name, weight in weights.items()} != wanted:
        raise BackendError(f"{path}: the weights are not the model that model.json describes")
    return weights


def _standing(path: Path) -> Path:
    """The folder itself, or the old one that a death in between left aside."""
    return _previous(path) if not path.exists() and _previous(path).exists() else path


def _tokenizer(path: Path, info: CheckpointInfo) -> Tokenizer:
    tokenizer = Tokenizer.load(path / "tokenizer.model")
    if tokenizer.sha256 != info.tokenizer_sha256:
        raise BackendError(f"{path}: tokenizer.model is not the one the weights were trained with")
    if tokenizer.vocab_size > info.config.vocab:
        raise BackendError(
            f"{path}: tokenizer.model has {tokenizer.vocab_size} pieces, the weights "
            f"{info.config.vocab}"
        )
    return tokenizer
