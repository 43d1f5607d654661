"""The figures of a run on disk: JSON lines to read by any program, TensorBoard where it is wanted.

Invariant: a file of lines has one line for each thing that happened up to the step a run continues
from; what an interrupted run wrote beyond is cut off before it is written again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import msgspec


class Update(msgspec.Struct, frozen=True):
    """One line of ``metrics.jsonl``; losses are means in nats over all processes' rows.

    Attributes:
        step: updates done, this one included.
        loss: what the decoder minimises, per program token (tempered, GOLD's weight in it).
        surprise: negative log-likelihood per program token (tempered, not weighed).
        masked_loss: of the masked LM, per masked token.
        value_loss: of the value prediction, per judged program.
        gradient_norm: before clipping.
        learning_rate: of this update.
        rows: rows of the global batch.
        tokens: its prompt and program tokens without padding.
        wall_s: seconds this update took.
        waited_s: those of them spent waiting for the batch.
        matrix_share: operations that the tokens needed, as a share of what the matrix rate of the
            machine allows in that time; 0 where the rate is not known.
    """

    step: int
    loss: float
    surprise: float
    masked_loss: float
    value_loss: float
    gradient_norm: float
    learning_rate: float
    rows: int
    tokens: int
    wall_s: float
    waited_s: float
    matrix_share: float = 0.0


class Validation(msgspec.Struct, frozen=True):
    """One line of ``validation.jsonl``: losses on held-out rows after ``step`` updates.

    Means in nats, as in :class:`Update`; ``surprise`` is tempered as the training of that step.
    """

    step: int
    surprise: float
    masked_loss: float
    value_loss: float


class Solved(msgspec.Struct, frozen=True):
    """One line of ``solved.jsonl``: programs sampled for held-out problems and judged.

    ``pass_at_1`` is the share of samples that pass all tests, ``solved`` that of problems with such
    a sample among all, ``ten_at_k`` that of problems solved by ten submissions of the samples that
    pass the examples (expected value).
    """

    step: int
    problems: int
    samples: int
    pass_at_1: float
    ten_at_k: float
    solved: float


Line = Update | Validation | Solved
_FILES = {Update: "metrics.jsonl", Validation: "validation.jsonl", Solved: "solved.jsonl"}


class _Writer(Protocol):
    def add_scalar(self, tag: str, value: float, global_step: int) -> None: ...

    def flush(self) -> None: ...


class Metrics:
    """The files of one run, continued after ``step`` updates."""

    def __init__(self, folder: Path, step: int, *, tensorboard: bool) -> None:
        self._folder = folder
        for name in _FILES.values():
            _cut(folder / name, step)
        self._writer = _tensorboard(folder / "tensorboard", step) if tensorboard else None

    def add(self, line: Line) -> None:
        """Append a line, and its numbers to TensorBoard."""
        name = _FILES[type(line)]
        with (self._folder / name).open("ab") as file:
            file.write(msgspec.json.encode(line) + b"\n")
        if self._writer is not None:
            for key, value in msgspec.structs.asdict(line).items():
                if key != "step":
                    self._writer.add_scalar(f"{name.partition('.')[0]}/{key}", value, line.step)
            self._writer.flush()


def _cut(file: Path, step: int) -> None:
    """Drop the lines after ``step``, and a last one that a kill has torn."""
    if not file.exists():
        return
    kept = b"".join(
        line for line in file.read_bytes().splitlines(keepends=True) if _step_of(line) <= step
    )
    draft = file.with_suffix(".draft")
    draft.write_bytes(kept)
    draft.replace(file)


def _step_of(line: bytes) -> float:
    try:
        return float(msgspec.json.decode(line)["step"])
    except msgspec.DecodeError:
        return float("inf")


def _tensorboard(folder: Path, step: int) -> _Writer:
    try:
        from torch.utils.tensorboard import SummaryWriter  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise ValueError(
            "training.tensorboard: tensorboard is not installed; install the extra: "
            "pip install --constraint constraints.txt --editable '.[track]'"
        ) from None
    writer: Any = SummaryWriter(str(folder), purge_step=step + 1)
    checked: _Writer = writer
    return checked
