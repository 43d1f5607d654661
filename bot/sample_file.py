"""Samples as lines of JSON in a file that can be continued.

One file may hold samples of several problems, seeds and models: each line says what it belongs to
(``run``, the hash of everything that a sample depends on). Invariants: only one process writes; a
line is written by one call, so that a killed process leaves at most one torn line, the last, which
the next one cuts off; a file that is not one of samples is never changed.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Self

import click
import msgspec

from bot.errors import WorkFailed
from model.backend import ModelCard, Sample, SampleRequest
from model.settings import ModelSettings

_START = b'{"run":"'


class Line(msgspec.Struct, frozen=True):
    """One line of the file."""

    run: str
    problem: str
    seed: int
    model: str
    backend: str
    number: int
    language: str
    num_tokens: int
    prompt_tokens: int
    log_probability: float
    finished: bool
    source: str


def run_of(request: SampleRequest, card: ModelCard, settings: ModelSettings) -> str:
    """The hash of what samples depend on, their numbers aside."""
    parts = (
        card.name,
        card.backend,
        request.problem,
        request.statement,
        request.seed,
        request.languages,
        settings.temperature,
        settings.top_k,
        settings.top_p,
        settings.max_tokens,
        settings.answer_tokens,
        settings.api,
    )
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:12]


def line_of(run: str, request: SampleRequest, card: ModelCard, sample: Sample) -> Line:
    """A sample as a line of ``run``."""
    return Line(
        run=run,
        problem=request.problem,
        seed=request.seed,
        model=card.name,
        backend=card.backend,
        number=sample.number,
        language=sample.language,
        num_tokens=sample.num_tokens,
        prompt_tokens=sample.prompt_tokens,
        log_probability=sample.log_probability,
        finished=sample.finished,
        source=sample.source,
    )


def encoded(line: Line) -> bytes:
    """The line as it is written, its end included."""
    return msgspec.json.encode(line) + b"\n"


class SampleFile:
    """A file that samples are appended to; open it with :meth:`open`."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self.path = path
        self._file = file

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open or make the file for this process alone, and cut a torn last line off.

        Raises:
            WorkFailed: another process is writing it.
            click.UsageError: it holds something else than samples.
            OSError: it cannot be written.
        """
        file = path.open("a+b", buffering=0)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            opened = cls(path, file)
            opened._mend()
        except BlockingIOError:
            file.close()
            raise WorkFailed(f"{path}: another process is writing samples to it") from None
        except BaseException:
            file.close()
            raise
        return opened

    def close(self) -> None:
        """Let others write."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def numbers(self, run: str) -> set[int]:
        """The numbers of the run's samples that are there."""
        return {line.number for line in self._lines() if line.run == run}

    def append(self, line: Line) -> None:
        """Write one sample, whole unless the disk is full."""
        data = encoded(line)
        written = os.write(self._file.fileno(), data)
        if written != len(data):
            raise WorkFailed(f"{self.path}: the disk is full; run again to continue")

    def _lines(self) -> Iterator[Line]:
        self._file.seek(0)
        decoder = msgspec.json.Decoder(Line)
        with open(os.dup(self._file.fileno()), "rb") as reader:  # noqa: PTH123 - a descriptor
            for number, text in enumerate(reader, start=1):
                try:
                    yield decoder.decode(text)
                except (msgspec.DecodeError, UnicodeDecodeError) as error:
                    raise click.UsageError(
                        f"{self.path}, line {number}: not a sample ({error}); name another file"
                    ) from None

    def _mend(self) -> None:
        """Cut off a last line without an end, if all before it are samples."""
        size = self._file.seek(0, os.SEEK_END)
        end = self._end_of_lines(size)
        if end == size:
            return
        self._file.seek(end)
        torn = self._file.read(len(_START))
        if not (torn.startswith(_START) or _START.startswith(torn)):
            raise click.UsageError(f"{self.path}: not a file of samples; name another one")
        if end:
            self._file.seek(0)
            first = self._file.read(len(_START))
            if first != _START:
                raise click.UsageError(f"{self.path}: not a file of samples; name another one")
        self._file.truncate(end)

    def _end_of_lines(self, size: int) -> int:
        """Where the last whole line ends."""
        block, at = 1 << 16, size
        while at > 0:
            start = max(0, at - block)
            self._file.seek(start)
            data = self._file.read(at - start)
            if (place := data.rfind(b"\n")) >= 0:
                return start + place + 1
            at = start
        return 0
