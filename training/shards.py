"""Tokens on disk: shards of documents, mapped into memory, with checksums.

A shard is three files: ``NAME.tokens`` (ids, little-endian uint16 or uint32, document after
document), ``NAME.records`` (one :data:`RECORD` per document) and, written last, ``NAME.json`` (the
:class:`Header`). A shard without its header does not exist, so a killed build leaves nothing half
written. Opening compares sizes; :meth:`Shard.verify` compares checksums.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from training.errors import CorpusError

FORMAT = 1
NONE = 0xFFFFFFFF
"""The ``problem`` of a document that belongs to none."""

RECORD = np.dtype(
    [
        ("start", "<u8"),  # of its tokens in the shard
        ("tokens", "<u4"),
        ("bytes", "<u4"),  # of its text
        ("problem", "<u4"),  # row of the corpus's problems, or NONE
        ("source", "<u2"),  # these three are places in the header's lists
        ("licence", "<u2"),
        ("language", "u1"),
        ("correct", "u1"),
    ]
)


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What a shard holds.

    Attributes:
        format: of these files.
        tokenizer_sha256: of the tokenizer that made the ids.
        content_sha256: of the documents' texts, so that a build knows what it need not do again.
        width: bytes of an id, 2 or 4.
        tokens: ids in the shard.
        documents: records in it.
        tokens_sha256: of the file of ids.
        records_sha256: of the file of records.
        sources: names that ``source`` counts.
        languages: names that ``language`` counts.
        licences: names that ``licence`` counts.
        dropped: for each source, how many files tokenising dropped for which reason.
    """

    format: int = FORMAT
    tokenizer_sha256: str
    content_sha256: str
    width: int
    tokens: int
    documents: int
    tokens_sha256: str
    records_sha256: str
    sources: list[str]
    languages: list[str]
    licences: list[str]
    dropped: dict[str, dict[str, int]] = {}


class Entry(NamedTuple):
    """One document to be stored; its ids are of :func:`id_type`."""

    tokens: npt.NDArray[Any]
    bytes: int
    source: str
    language: str
    licence: str
    problem: int = NONE
    correct: bool = True


def id_type(vocab: int) -> np.dtype[Any]:
    """The narrowest type that holds every id."""
    return np.dtype("<u2" if vocab <= 1 << 16 else "<u4")


def write_shard(
    folder: Path,
    name: str,
    entries: Sequence[Entry],
    *,
    vocab: int,
    tokenizer_sha256: str,
    content_sha256: str,
    dropped: dict[str, dict[str, int]],
) -> Header:
    """Write a shard whole or not at all; raises OSError."""
    names: dict[str, dict[str, int]] = {"source": {}, "language": {}, "licence": {}}
    records = np.zeros(len(entries), RECORD)
    start = 0
    for place, entry in enumerate(entries):
        numbers = [
            names[kind].setdefault(getattr(entry, kind), len(names[kind]))
            for kind in ("source", "licence", "language")
        ]
        records[place] = (
            *(start, len(entry.tokens), entry.bytes, entry.problem),
            *numbers,
            entry.correct,
        )
        start += len(entry.tokens)
    kind = id_type(vocab)
    ids = np.concatenate([np.zeros(0, kind), *(entry.tokens for entry in entries)], dtype=kind)
    header = Header(
        tokenizer_sha256=tokenizer_sha256,
        content_sha256=content_sha256,
        width=kind.itemsize,
        tokens=start,
        documents=len(entries),
        tokens_sha256=_put(folder / f"{name}.tokens", ids.tobytes()),
        records_sha256=_put(folder / f"{name}.records", records.tobytes()),
        sources=list(names["source"]),
        languages=list(names["language"]),
        licences=list(names["licence"]),
        dropped=dropped,
    )
    _put(folder / f"{name}.json", msgspec.json.format(msgspec.json.encode(header)))
    return header


def _put(path: Path, data: bytes) -> str:
    """Write a file atomically; returns the SHA-256 of its content."""
    draft = path.with_suffix(f"{path.suffix}.draft")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        # A full disk does not say which: the message shall.
        raise OSError(error.errno, error.strerror, str(path)) from error
    return hashlib.sha256(data).hexdigest()


def read_header(folder: Path, name: str) -> Header | None:
    """The header of a shard that is whole by its sizes; None if there is none.

    Raises:
        CorpusError: the header is broken, or a file is not as long as it says.
    """
    path = folder / f"{name}.json"
    try:
        header = msgspec.json.decode(path.read_bytes(), type=Header)
    except FileNotFoundError:
        return None
    except (msgspec.MsgspecError, OSError) as error:
        raise CorpusError(f"{path}: broken: {error}: delete it and build again") from error
    if header.format != FORMAT:
        raise CorpusError(f"{path}: format {header.format}, not {FORMAT}: build the corpus again")
    sizes = {"tokens": header.tokens * header.width, "records": header.documents * RECORD.itemsize}
    for ending, size in sizes.items():
        file = folder / f"{name}.{ending}"
        actual = file.stat().st_size if file.exists() else 0
        if actual != size:
            raise CorpusError(
                f"{file}: {actual} bytes instead of {size}: cut short or damaged; "
                f"delete {path.name} and build again"
            )
    return header


class Shard:
    """A shard opened for reading: documents by number, without loading it.

    Raises:
        CorpusError: not there, cut short or damaged.
    """

    def __init__(self, folder: Path, name: str) -> None:
        header = read_header(folder, name)
        if header is None:
            raise CorpusError(f"{folder / name}.json: no such shard: build the corpus again")
        self.header, self._folder, self._name = header, folder, name
        self.records = _mapped(folder / f"{name}.records", RECORD)
        self._ids = _mapped(folder / f"{name}.tokens", np.dtype(f"<u{header.width}"))

    def ids(self, number: int) -> npt.NDArray[Any]:
        """The ids of a document, a view of the file."""
        record = self.records[number]
        start = int(record["start"])
        return self._ids[start : start + int(record["tokens"])]

    def verify(self) -> None:
        """Read everything and compare checksums.

        Raises:
            CorpusError: a file is not what was written.
        """
        for ending in ("tokens", "records"):
            path = self._folder / f"{self._name}.{ending}"
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            if digest != getattr(self.header, f"{ending}_sha256"):
                raise CorpusError(
                    f"{path}: damaged: its checksum is not the header's; "
                    f"delete {self._name}.json and build again"
                )


def _mapped(path: Path, kind: np.dtype[Any]) -> npt.NDArray[Any]:
    """A read-only map of a file; an empty file cannot be mapped."""
    if not path.stat().st_size:
        return np.zeros(0, kind)
    return np.asarray(np.memmap(path, kind, mode="r"))
