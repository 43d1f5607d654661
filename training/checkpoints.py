"""What a run continues from: torch's distributed checkpoints, written beside the training.

A folder ``steps/000120`` holds weights, optimiser and averages as ``torch.distributed.checkpoint``
writes them (every process its part, to be read by any number of processes) and ``progress.json``.
It is written under another name and renamed when whole; the one before is removed only then.

Invariant: whenever the run dies, or the disk is full, the newest folder without ``.draft`` is a
whole checkpoint, and it is the last but one at the oldest.
"""

from __future__ import annotations

import shutil
import warnings
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
from torch import Tensor
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.state_dict_loader import load
from torch.distributed.checkpoint.state_dict_saver import async_save, save
from torch.utils._pytree import tree_map

from training.parallel import World

_DRAFT = ".draft"

# Torch takes a single process for a mistake.
_ALONE = "torch.distributed is disabled, unavailable or uninitialized"

# What torch's writer says where a write came back short; it keeps the system's reason to itself.
_CUT_SHORT = ("inline_container", "PytorchStreamWriter")

State = dict[str, Any]


class Progress(msgspec.Struct, frozen=True):
    """Updates done, where the source of batches stands, and how many processes wrote it."""

    step: int
    source: dict[str, int]
    processes: int


class NotSaved(OSError):
    """A checkpoint could not be written; the one before is whole."""


class Checkpoints:
    """The checkpoints of one run in ``folder``."""

    def __init__(self, folder: Path, world: World) -> None:
        self._folder, self._world = folder, world
        self._writing: tuple[Future[Any], Progress] | None = None
        self._thread = ThreadPoolExecutor(1, "checkpoint")

    def latest(self) -> Path | None:
        """The newest whole checkpoint."""
        whole = [path for path in self._folder.glob("*") if path.name.isdecimal()]
        return max(whole, key=lambda path: int(path.name), default=None)

    def begin(self, progress: Progress, state: State) -> None:
        """Copy ``state`` and write it in the background; wait for an earlier one first.

        Raises:
            NotSaved: the earlier one could not be written.
        """
        self.finish()
        draft = self._draft(progress)
        if self._world.first:
            self._folder.mkdir(parents=True, exist_ok=True)
            for left in self._folder.glob(f"*{_DRAFT}"):
                shutil.rmtree(left, ignore_errors=True)
        self._world.wait()
        if self._world.size == 1:
            future: Future[Any] = self._thread.submit(_save_alone, _copied(state), draft)
        else:
            group = self._world.checkpoints
            response = async_save(state, checkpoint_id=draft, process_group=group)
            future = response if isinstance(response, Future) else response.upload_completion
        self._writing = future, progress

    def finish(self) -> None:
        """Wait until what was begun is on the disk under its name.

        Raises:
            NotSaved: it could not be written; says why and what is kept.
        """
        if self._writing is None:
            return
        (future, progress), self._writing = self._writing, None
        draft = self._draft(progress)
        try:
            future.result()
            if self._world.first:
                (draft / "progress.json").write_bytes(msgspec.json.encode(progress))
                draft.rename(self._final(progress))
        except (CheckpointException, OSError, RuntimeError) as error:
            shutil.rmtree(draft, ignore_errors=True)
            raise NotSaved(self._complaint(progress, error)) from error
        self._world.wait()
        if self._world.first:
            self._prune()

    @property
    def writing(self) -> bool:
        """Whether this process still writes; once none does, :meth:`finish` gives it its name."""
        return self._writing is not None and not self._writing[0].done()

    def load(self, path: Path, state: State) -> Progress:
        """Read ``path`` into the tensors of ``state``, which any number of processes may share.

        Raises:
            ValueError: it is damaged, or holds another model.
        """
        try:
            progress = msgspec.json.decode((path / "progress.json").read_bytes(), type=Progress)
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", _ALONE)
                load(state, checkpoint_id=path, no_dist=self._world.size == 1)
        except (CheckpointException, RuntimeError, OSError, msgspec.MsgspecError) as error:
            raise ValueError(
                f"{path} cannot be read ({_reason(error)}); remove it to continue from the "
                "checkpoint before, or train into another folder"
            ) from error
        return progress

    def _final(self, progress: Progress) -> Path:
        return self._folder / f"{progress.step:06}"

    def _draft(self, progress: Progress) -> Path:
        return self._folder / f"{progress.step:06}{_DRAFT}"

    def _prune(self) -> None:
        """Keep the two newest."""
        whole = [path for path in self._folder.glob("*") if path.name.isdecimal()]
        for old in sorted(whole, key=lambda path: int(path.name))[:-2]:
            shutil.rmtree(old, ignore_errors=True)

    def _complaint(self, progress: Progress, error: BaseException) -> str:
        kept = self.latest()
        rest = f"{kept} is whole: start again to continue from it" if kept else "none was there yet"
        return (
            f"the checkpoint of step {progress.step} could not be written to {self._folder} "
            f"({_reason(error)}); {rest}"
        )


def _copied(state: State) -> State:
    """The same with tensors of its own, on the CPU."""
    copied: State = tree_map(
        lambda leaf: leaf.detach().cpu().clone() if isinstance(leaf, Tensor) else leaf, state
    )
    return copied


def _save_alone(state: State, folder: Path) -> None:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", _ALONE)
        save(state, checkpoint_id=folder, no_dist=True)


def _reason(error: BaseException) -> str:
    """The first plain reason in what a distributed operation collected."""
    if isinstance(error, CheckpointException) and error.failures:
        failure = next(iter(error.failures.values()))
        error = failure[0] if isinstance(failure, tuple) else failure
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    words = " ".join(str(error).split())
    if any(sign in words for sign in _CUT_SHORT):
        return (
            "a file could not be written to its end: the disk is full, or files may not be so big"
        )
    return words[:200] or type(error).__name__
