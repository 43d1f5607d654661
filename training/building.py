"""A corpus from texts: shards in the order of the texts, each built once, whatever is killed when.

A build is its own resumption: it reads all texts again, which is fast, and tokenises only shards
whose content (a checksum of their texts) is not there yet. The same sources and tokenizer give the
same files, byte for byte, whatever the number of workers.
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from model.tokenizer import Tokenizer
from training.code_files import CodeFile, Outcome, read_code
from training.corpus import INDEX, TOKENIZER, Index, Kind
from training.errors import CorpusError
from training.filters import Duplicates
from training.licences import is_permissive
from training.shards import Header, read_header
from training.tokenising import Job, Text, tokenise_all

SHARD_BYTES = 16 << 20
"""Bytes of text in a shard: a second or a few of work, and what a kill may cost each worker."""


class Dropped(NamedTuple):
    """A document that is not in the corpus, and why."""

    source: str
    reason: str


class Progress(NamedTuple):
    """How far a build is; ``bytes`` counts kept text, ``shards`` finished ones."""

    read: int
    kept: int
    bytes: int
    shards: int
    again: int
    wall_s: float

    def __str__(self) -> str:
        rate = self.bytes / 1e6 / max(self.wall_s, 1e-9)
        again = f", {self.again} of them there already" if self.again else ""
        return (
            f"{self.read} files read, {self.kept} kept, {self.bytes / 1e6:.1f} MB of text, "
            f"{self.shards} shards written{again}; {rate:.1f} MB/s"
        )


class Wanted(NamedTuple):
    """Which languages and licences a corpus of code takes; an empty set is all.

    With ``permissive`` a licence must also be one of those that ask for little more than a notice.
    """

    languages: frozenset[str] = frozenset()
    licences: frozenset[str] = frozenset()
    permissive: bool = False

    def has_language(self, name: str) -> bool:
        """Whether files of this language are taken; ``python`` stands for both versions."""
        return not self.languages or name in self.languages

    def has_licence(self, name: str) -> bool:
        """Whether files of this licence are taken."""
        if self.permissive and not is_permissive(name):
            return False
        return not self.licences or name in self.licences


ALL = Wanted()


def code_texts(sources: Sequence[Path], wanted: Wanted = ALL) -> Iterator[Text | Dropped]:
    """The source files of all ``sources``, each text once; raises CorpusError."""
    duplicates = Duplicates()
    for source, name in zip(sources, source_names(sources), strict=True):
        for one in read_code(source):
            yield chosen(name, one, wanted, duplicates)


def chosen(name: str, file: Outcome, wanted: Wanted, duplicates: Duplicates) -> Text | Dropped:
    """A file of the source ``name`` as a text, or as a drop where it is not wanted."""
    if not isinstance(file, CodeFile):
        return Dropped(name, file.reason)
    if reason := _unwanted(file, wanted, duplicates):
        return Dropped(name, reason)
    return Text(name, file.language, file.licence, file.text)


def _unwanted(file: CodeFile, wanted: Wanted, duplicates: Duplicates) -> str:
    if not wanted.has_language(file.language):
        return "other language"
    if not wanted.has_licence(file.licence):
        return "licence not wanted"
    return "" if duplicates.is_new(file.text.encode()) else "duplicate"


def source_names(sources: Sequence[Path]) -> list[str]:
    """A short name for each source: its last part, with more where two would be the same.

    Raises:
        CorpusError: a source is given twice.
    """
    whole = [source.expanduser().resolve() for source in sources]
    if len(set(whole)) < len(whole):
        twice = next(path for path, count in Counter(whole).items() if count > 1)
        raise CorpusError(f"{twice}: given twice")
    short = Counter(path.name for path in whole)
    return [path.name if short[path.name] == 1 else str(path) for path in whole]


def build(
    folder: Path,
    kind: Kind,
    texts: Iterable[Text | Dropped],
    tokenizer: Tokenizer,
    *,
    workers: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
    shard_bytes: int = SHARD_BYTES,
    weights: Mapping[str, float] | None = None,
) -> Index:
    """Tokenise ``texts`` into ``folder``, or finish what was begun there.

    ``weights`` are written down for the sources that training shall see more or less than once.

    Raises:
        CorpusError: nothing is left of the texts, a source is broken, or the folder holds a corpus
            of another kind or tokenizer.
        OSError: the disk is full or cannot be written.
    """
    _prepare(folder, kind, tokenizer)
    builder = _Builder(folder, tokenizer, progress, shard_bytes)
    for header in tokenise_all(builder.jobs(texts), tokenizer, workers):
        builder.finished(header)
    if not builder.documents:
        raise CorpusError(f"{folder}: no text is left to train on: {builder.reasons()}")
    _remove_others(folder, builder.names)
    index = Index(
        kind=kind,
        tokenizer_sha256=tokenizer.sha256,
        vocab=tokenizer.vocab_size,
        shards=builder.names,
        dropped={name: dict(reasons) for name, reasons in builder.dropped.items()},
        weights=dict(weights or {}),
    )
    draft = folder / f"{INDEX}.draft"
    draft.write_bytes(msgspec.json.format(msgspec.json.encode(index)) + b"\n")
    draft.replace(folder / INDEX)
    return index


class _Builder:
    """Cuts texts into jobs and counts what becomes of them."""

    def __init__(
        self,
        folder: Path,
        tokenizer: Tokenizer,
        progress: Callable[[Progress], None],
        shard_bytes: int,
    ) -> None:
        self._folder, self._sha256 = folder, tokenizer.sha256
        self._progress, self._shard_bytes = progress, shard_bytes
        self._start = time.monotonic()
        self._read = self._bytes = self._again = self._shards = 0
        self.names: list[str] = []
        self.dropped: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.documents = 0

    def jobs(self, texts: Iterable[Text | Dropped]) -> Iterator[Job]:
        """The shards that are still to be written."""
        held: list[Text] = []
        size, digest = 0, hashlib.sha256()
        for text in texts:
            self._read += 1
            if isinstance(text, Dropped):
                self.dropped[text.source][text.reason] += 1
                continue
            held.append(text)
            data = text.text.encode()
            size += len(data)
            self._bytes += len(data)
            digest.update(f"{text._replace(text=str(len(data)))}\n".encode())
            digest.update(data)
            if size >= self._shard_bytes:
                yield from self._job(held, digest.hexdigest())
                held, size, digest = [], 0, hashlib.sha256()
        if held:
            yield from self._job(held, digest.hexdigest())

    def _job(self, texts: list[Text], content: str) -> Iterator[Job]:
        name = f"{len(self.names):05}"
        self.names.append(name)
        header = self._stored(name)
        if header and (header.content_sha256, header.tokenizer_sha256) == (content, self._sha256):
            self._again += 1
            self.finished(header)
        else:
            (self._folder / f"{name}.json").unlink(missing_ok=True)
            yield Job(self._folder, name, content, texts)

    def _stored(self, name: str) -> Header | None:
        try:
            return read_header(self._folder, name)
        except CorpusError:
            return None  # it is built again

    def finished(self, header: Header) -> None:
        """Count a shard that is there."""
        self._shards += 1
        self.documents += header.documents
        for source, reasons in header.dropped.items():
            self.dropped[source].update(reasons)
        self._progress(
            Progress(
                self._read,
                self.documents,
                self._bytes,
                self._shards,
                self._again,
                time.monotonic() - self._start,
            )
        )

    def reasons(self) -> str:
        """Why nothing was kept."""
        total = sum(self.dropped.values(), Counter[str]())
        found = ", ".join(f"{count} {reason}" for reason, count in total.most_common())
        return f"of {self._read} files dropped: {found}" if found else "the sources hold no file"


def _prepare(folder: Path, kind: Kind, tokenizer: Tokenizer) -> None:
    """Make the folder, and refuse one that holds another corpus."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / TOKENIZER
    if file.exists() and file.read_bytes() != tokenizer.model:
        raise CorpusError(
            f"{folder}: begun with another tokenizer: build into another folder or delete this one"
        )
    file.write_bytes(tokenizer.model)
    index = folder / INDEX
    if index.exists():
        found = msgspec.json.decode(index.read_bytes(), type=dict)
        if found.get("kind") != kind:
            raise CorpusError(f"{folder}: holds a corpus of {found.get('kind')}, not of {kind}")
        index.unlink()  # until this build has finished


def _remove_others(folder: Path, names: Sequence[str]) -> None:
    """Delete shards of an earlier build that had more."""
    for path in folder.glob("[0-9][0-9][0-9][0-9][0-9]*.*"):
        if path.name.partition(".")[0] not in names:
            path.unlink()
