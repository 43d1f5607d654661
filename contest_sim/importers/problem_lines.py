"""Problems as lines of JSON, one object a line, perhaps gzipped: for measuring, not for rounds.

A line holds ``id`` and, where they are known, ``title``, ``rating`` and ``tags``; the text as one
``description`` in the CodeContests shape, or as ``statement``, ``input``, ``output`` and ``note``;
``examples``, a list of [input, output], which are else read from the description; and the tests
that decide, ``hidden``, or ``tests``, of which the examples are left out. ``time_limit`` (training
calls it ``time_s``) is seconds, 2 where neither is known, ``memory_limit`` MiB (else 256). Further
keys are left alone.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Annotated

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.importers.content import (
    DEFAULT_MEMORY_BYTES,
    DEFAULT_TIME_S,
    Content,
    Test,
    markdown,
    named_tests,
)

_TOTAL_LIMIT = 1 << 30
_MAGIC = b"\x1f\x8b"
_EXAMPLES = re.compile(r"^Examples?$(.*?)(?=^Notes?$|\Z)", re.MULTILINE | re.DOTALL)
_PARTS = re.compile(r"^(Input|Output)$", re.MULTILINE)

_Pairs = tuple[tuple[str, str], ...]


class ProblemLine(msgspec.Struct, frozen=True):
    """One line, as the module describes it."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    title: str = ""
    rating: int | None = None
    tags: tuple[str, ...] = ()
    description: str = ""
    statement: str = ""
    input: str = ""
    output: str = ""
    note: str = ""
    examples: _Pairs | None = None
    hidden: _Pairs | None = None
    tests: _Pairs = ()
    time_limit: Annotated[float, msgspec.Meta(ge=0, le=600)] = 0.0
    time_s: Annotated[float, msgspec.Meta(ge=0, le=600)] = 0.0
    memory_limit: Annotated[float, msgspec.Meta(gt=0, le=1 << 16)] = DEFAULT_MEMORY_BYTES / 2**20

    @property
    def text(self) -> str:
        """The description; put together where it comes in parts."""
        if self.description:
            return self.description
        shown = "\n\n\n".join(
            f"Input\n\n{_bare(given)}\n\n\nOutput\n\n{_bare(answer)}"
            for given, answer in self.examples or ()
        )
        parts = [("", self.statement), ("Input", self.input), ("Output", self.output)]
        parts += [("Examples", shown), ("Note", self.note)]
        return "\n\n".join(f"{head}\n\n{body}".strip() for head, body in parts if body.strip())

    @property
    def content(self) -> Content:
        """The problem as a package would hold it."""
        shown = self.examples if self.examples is not None else examples_of(self.text)
        inputs = {tuple(given.split()) for given, _ in shown}
        rest = tuple(one for one in self.tests if tuple(one[0].split()) not in inputs)
        decide = rest if self.hidden is None else self.hidden
        return Content(
            name=self.title or self.id,
            statement=markdown(self.text),
            samples=[_test(one) for one in shown],
            tests=named_tests("test", [_test(one) for one in decide]),
            time_s=self.time_limit or self.time_s or DEFAULT_TIME_S,
            memory_bytes=int(self.memory_limit * 2**20),
        )


def examples_of(description: str) -> _Pairs:
    """The inputs and outputs that a description in the CodeContests shape shows."""
    found = _EXAMPLES.search(description)
    if found is None:
        return ()
    parts = _PARTS.split(found[1])[1:]
    texts = [
        (name, text.strip("\n") + "\n") for name, text in zip(parts[::2], parts[1::2], strict=True)
    ]
    return tuple(
        (given, answer)
        for (first, given), (second, answer) in zip(texts[::2], texts[1::2], strict=False)
        if (first, second) == ("Input", "Output")
    )


def read_lines(path: Path) -> Iterator[tuple[int, bytes, ProblemLine]]:
    """Every problem of a file with its line's number and bytes; blank lines are passed over.

    Raises:
        PackageError: the file cannot be read, is too large, or a line is no problem.
    """
    decoder = msgspec.json.Decoder(ProblemLine)
    size = 0
    try:
        with _opened(path) as file:
            number = 0
            while data := file.readline(files.FILE_LIMIT):
                number += 1
                size += len(data)
                if len(data) == files.FILE_LIMIT or size > _TOTAL_LIMIT:
                    raise PackageError(f"{path}, line {number}: too large")
                if data.strip():
                    yield number, data, decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackageError(f"{path}, line {number}: {error}") from error
    except (OSError, EOFError, zlib.error) as error:
        raise PackageError(f"{path}: {getattr(error, 'strerror', None) or error}") from error


def _opened(path: Path) -> IO[bytes] | gzip.GzipFile:
    with path.open("rb") as file:
        is_packed = file.read(2) == _MAGIC
    return gzip.open(path) if is_packed else path.open("rb")


def _bare(text: str) -> str:
    return text.strip("\n")


def _test(pair: tuple[str, str]) -> Test:
    given, answer = pair
    return given.encode(errors="replace"), answer.encode(errors="replace")
