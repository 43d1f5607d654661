"""A model on disk: a folder of weights, their description and the tokenizer.

``weights.safetensors`` holds every parameter once (the tied embedding too), ``model.json`` a
:class:`CheckpointInfo`, ``tokenizer.model`` the SentencePiece model. Only safetensors is read, so a
checkpoint from a stranger cannot run code.

Invariant: whenever a process dies in :func:`save_checkpoint`, :func:`load_checkpoint` of that path
still finds a whole checkpoint, the old or the new, if there was one before.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import msgspec
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from model.architecture import ModelConfig
from model.backend import BackendError
from model.prompt import PromptFormat
from model.tokenizer import Tokenizer
from model.transformer import Transformer

FORMAT = 1


class CheckpointInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``model.json``.

    Attributes:
        format: version of this layout.
        config: the dimensions.
        tokenizer_sha256: the tokenizer that the weights were trained with.
        prompt: what of the prompt the model has learnt to read.
        provenance: trained on what, by which command, when.
        summary: one plain sentence that every report shows.
    """

    format: int
    config: ModelConfig
    tokenizer_sha256: str
    prompt: PromptFormat
    provenance: str
    summary: str


def default_checkpoint() -> Path:
    """The folder of the weights that ship with the package."""
    return Path(__file__).parent / "weights" / "pilot"


def save_checkpoint(
    path: Path,
    model: Transformer,
    tokenizer: Tokenizer,
    provenance: str,
    *,
    summary: str = "",
    prompt: PromptFormat | None = None,
    dtype: torch.dtype | None = None,
) -> None:
    """Write the folder ``path`` atomically, replacing what was there.

    Weights are stored as ``dtype`` where it is given (bfloat16 halves the size), else as they are.
    """
    info = CheckpointInfo(
        format=FORMAT,
        config=model.config,
        tokenizer_sha256=tokenizer.sha256,
        prompt=prompt or PromptFormat(),
        provenance=provenance,
        summary=summary,
    )
    weights = {
        name: value.detach().to("cpu", dtype or value.dtype).contiguous()
        for name, value in model.state_dict().items()
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    save_file(weights, draft / "weights.safetensors")
    (draft / "weights.safetensors").chmod(0o644)  # safetensors leaves it to its owner alone
    (draft / "tokenizer.model").write_bytes(tokenizer.model)
    (draft / "model.json").write_bytes(msgspec.json.format(msgspec.json.encode(info)) + b"\n")
    _replace(path, draft)


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
        if version != FORMAT:
            raise BackendError(f"{file}: format {version}; this version reads format {FORMAT}")
        return msgspec.json.decode(raw, type=CheckpointInfo)
    except (msgspec.MsgspecError, KeyError, TypeError) as error:
        raise BackendError(f"{file}: not a checkpoint's description: {error}") from None


def load_checkpoint(
    path: Path, device: str = "cpu", dtype: torch.dtype = torch.float32
) -> tuple[Transformer, Tokenizer, CheckpointInfo]:
    """Read a checkpoint folder; the model is in evaluation mode on ``device`` as ``dtype``.

    Raises:
        BackendError: a file is missing or cut short, the format is another, or the weights or the
            tokenizer are not those that ``model.json`` describes.
    """
    if not path.exists() and _previous(path).exists():
        path = _previous(path)
    info = read_info(path)
    tokenizer = Tokenizer.load(path / "tokenizer.model")
    if tokenizer.sha256 != info.tokenizer_sha256:
        raise BackendError(f"{path}: tokenizer.model is not the one the weights were trained with")
    file = path / "weights.safetensors"
    try:
        weights = load_file(file, device=device)
    except (SafetensorError, OSError) as error:
        raise BackendError(f"{file}: cannot be read or cut short: {error}") from None
    with torch.device("meta"):
        model = Transformer(info.config)
    try:
        model.load_state_dict(weights, assign=True)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        raise BackendError(f"{file}: not the model that model.json describes: {reason}") from None
    return model.to(dtype).eval(), tokenizer, info
