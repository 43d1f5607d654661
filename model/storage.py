"""Tensors on disk: safetensors files, one or several, as floats or as int8 with a scale per row.

In int8 a matrix is stored under its name as ``round(w / scale)`` and beside it ``NAME.scale``, one
float32 per row, the row's largest magnitude over 127; vectors stay floats. Reading gives floats
back. Only safetensors is read, so files from a stranger cannot run code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from model.backend import BackendError

Storage = Literal["float32", "bfloat16", "int8"]

SHARD_BYTES = 4 << 30
SCALE = ".scale"

_DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}


def file_names(shards: int) -> list[str]:
    """The files of a checkpoint's weights, in order."""
    if shards == 1:
        return ["weights.safetensors"]
    return [f"weights-{n:05}-of-{shards:05}.safetensors" for n in range(1, shards + 1)]


def quantise(weight_OI: Tensor) -> tuple[Tensor, Tensor]:  # noqa: N803 - O rows, I columns
    """Return int8 values and float32 scales ``(O, 1)``; off by at most half a scale."""
    weight = weight_OI.float()
    scale = (weight.abs().amax(dim=1, keepdim=True) / 127).clamp_min(torch.finfo().tiny)
    return (weight / scale).round().clamp(-127, 127).to(torch.int8), scale


def packed(name: str, value: Tensor, storage: Storage | None) -> dict[str, Tensor]:
    """What is stored of a parameter; ``None`` stores it as it is."""
    value = value.detach().to("cpu")
    if storage == "int8":
        if value.dim() == 2:
            values, scale = quantise(value)
            return {name: values, name + SCALE: scale}
        return {name: value.float().contiguous()}
    return {name: (value.to(_DTYPES[storage]) if storage else value).contiguous()}


def write(
    folder: Path,
    tensors: Iterable[tuple[str, Tensor]],
    storage: Storage | None,
    shard_bytes: int = SHARD_BYTES,
) -> int:
    """Write ``tensors`` into ``folder`` and return the number of files.

    A file has at most ``shard_bytes`` or a single parameter, and no more of the tensors is held at
    a time, so a model larger than the memory can be converted.

    Raises:
        BackendError: a file cannot be written.
    """
    drafts: list[Path] = []
    shard: dict[str, Tensor] = {}

    def flush() -> None:
        drafts.append(folder / f"shard-{len(drafts)}")
        try:
            save_file(shard, drafts[-1])
        except (SafetensorError, OSError) as error:
            raise BackendError(f"cannot write the weights to {folder}: {error}") from None
        drafts[-1].chmod(0o644)  # safetensors leaves it to its owner alone
        shard.clear()

    for name, value in tensors:
        pieces = packed(name, value, storage)
        if shard and _bytes(shard) + _bytes(pieces) > shard_bytes:
            flush()
        shard.update(pieces)
    flush()
    for draft, name in zip(drafts, file_names(len(drafts)), strict=True):
        draft.rename(folder / name)
    return len(drafts)


def _bytes(tensors: dict[str, Tensor]) -> int:
    return sum(tensor.nbytes for tensor in tensors.values())


def read(
    folder: Path, shards: int, device: str = "cpu", dtype: torch.dtype | None = None
) -> Iterator[tuple[str, Tensor]]:
    """Read every parameter, as ``dtype`` where it is given.

    Files are mapped into memory: what is stored as ``dtype`` is not copied.

    Raises:
        BackendError: a file is missing, cut short or not ours.
    """
    for name in file_names(shards):
        with _opened(folder / name, device) as file:
            yield from _parameters(file, dtype)


def _parameters(file: Any, dtype: torch.dtype | None) -> Iterator[tuple[str, Tensor]]:
    names = set(file.keys())
    for name in sorted(names):
        if name.endswith(SCALE) and name.removesuffix(SCALE) in names:
            continue
        value: Tensor = file.get_tensor(name)
        if name + SCALE in names:
            value = value.float() * file.get_tensor(name + SCALE)
        yield name, value if dtype is None else value.to(dtype)


def stored_bytes(folder: Path, shards: int) -> dict[str, int]:
    """Bytes of the weights by the dtype they are stored in, without reading them.

    Raises:
        BackendError: as :func:`read`.
    """
    found: dict[str, int] = {}
    for name in file_names(shards):
        with _opened(folder / name) as file:
            for tensor in map(file.get_tensor, file.keys()):
                dtype = str(tensor.dtype).removeprefix("torch.")
                found[dtype] = found.get(dtype, 0) + tensor.nbytes
    return found


@contextmanager
def _opened(path: Path, device: str = "cpu") -> Iterator[Any]:
    try:
        with safe_open(path, framework="pt", device=device) as file:
            yield file
    except (SafetensorError, OSError) as error:
        raise BackendError(f"{path}: cannot be read or cut short: {error}") from None
