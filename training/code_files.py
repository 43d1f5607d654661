"""Source files out of folders, archives and Parquet tables, in an order that never changes.

Links are not followed, hidden folders are passed over. An archive inside a folder is read like a
folder; a damaged one there is counted and left, one that was asked for by its name is an error.
What is kept is text that passed :mod:`training.filters` but for duplicates, which whoever reads
several sources has to look for.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from contest_sim.errors import PackageError
from contest_sim.importers.parquet import Row, column_names, each_row
from training.archives import is_archive, members
from training.code_languages import by_extension, by_name
from training.errors import CorpusError
from training.filters import MOST_BYTES, fault, to_text
from training.licences import UNKNOWN, Licences, named

# The columns of the data sets GitHub-code (codeparrot) and The Stack (BigCode), best first.
_CONTENT = ("content", "code", "text")
_PATH = ("path", "max_stars_repo_path", "file_path", "filename", "name")
_LANGUAGE = ("language", "lang", "programming_language")
_LICENCE = ("license", "licenses", "max_stars_repo_licenses", "licence")


class CodeFile(NamedTuple):
    """A file that stays: ``path`` within its source, ``language`` perhaps ``python`` still."""

    path: str
    language: str
    licence: str
    text: str


class Dropped(NamedTuple):
    """A file that does not stay, for one of :data:`training.filters.REASONS`."""

    reason: str


Outcome = CodeFile | Dropped
Debian = Callable[[str], str]
"""A file's licence by its path, as :class:`training.debian_copyright.DebianCopyright` tells it."""


def read_code(
    source: Path, *, without: frozenset[str] = frozenset(), debian: Debian | None = None
) -> Iterator[Outcome]:
    """Every file of a folder, an archive, a Parquet table or a single file, kept or dropped.

    Args:
        source: What is read.
        without: Names of folders that are passed over in a folder.
        debian: What Debian says of the licences in an archive.

    Raises:
        CorpusError: there is no such thing, it cannot be read, or it is a damaged archive or table.
    """
    if source.is_dir():
        yield from _folder(source, without)
    elif not source.exists():
        raise CorpusError(f"{source}: no such file or folder")
    else:
        yield from _file_of_files(source, debian) or _plain(source, source.name, Licences())


def _file_of_files(path: Path, debian: Debian | None = None) -> Iterator[Outcome] | None:
    if path.suffix == ".parquet":
        return _table(path)
    return _archive(path, debian) if is_archive(path) else None


def _folder(root: Path, without: frozenset[str]) -> Iterator[Outcome]:
    licences = Licences()
    for folder, names, files in os.walk(root, onerror=_raise):
        names[:] = sorted(n for n in names if not n.startswith(".") and n not in without)
        here = [Path(folder, name) for name in sorted(files)]
        plain = [path for path in here if stat.S_ISREG(path.lstat().st_mode)]
        for path in plain:
            if licences.tells(path.name):
                licences.add(path.relative_to(root).as_posix(), _head(path))
        for path in plain:
            yield from _member_of_folder(path, path.relative_to(root).as_posix(), licences)


def _raise(error: OSError) -> None:
    raise CorpusError(f"{error.filename}: {error.strerror}")


def _member_of_folder(path: Path, name: str, licences: Licences) -> Iterator[Outcome]:
    inside = _file_of_files(path)
    if inside is None:
        yield from _plain(path, name, licences)
        return
    try:
        for one in inside:
            yield one._replace(path=f"{name}/{one.path}") if isinstance(one, CodeFile) else one
    except CorpusError:
        yield Dropped("damaged archive")


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror}") from error


def _plain(path: Path, name: str, licences: Licences) -> Iterator[Outcome]:
    language = by_extension(name)
    if not language:
        yield Dropped("other language")
    else:
        yield _kept(name, language, _head(path), licences)


def _archive(path: Path, debian: Debian | None = None) -> Iterator[Outcome]:
    """Twice through: a licence file may come after the files it speaks of."""
    licences = Licences(one_package=True, debian=debian)
    for member in members(path, MOST_BYTES):
        if member.data is not None and licences.tells(member.name):
            licences.add(member.name, member.data)
    for member in members(path, MOST_BYTES):
        language = by_extension(member.name)
        if not language:
            yield Dropped("other language")
        elif member.data is None:
            yield Dropped("too large")
        else:
            yield _kept(member.name, language, member.data, licences)


def _kept(name: str, language: str, data: bytes, licences: Licences) -> Outcome:
    if reason := fault(data):
        return Dropped(reason)
    text = to_text(data)
    return CodeFile(name, language, licences.of(name, text), text)


def _table(path: Path) -> Iterator[Outcome]:
    try:
        names = column_names(path)
        content = _column(_CONTENT, names)
        if not content:
            raise CorpusError(f"{path}: no column of code: one of {', '.join(_CONTENT)} is needed")
        columns = {
            "content": content,
            "path": _column(_PATH, names),
            "language": _column(_LANGUAGE, names),
            "licence": _column(_LICENCE, names),
        }
        if not columns["path"] and not columns["language"]:
            raise CorpusError(f"{path}: neither a column of paths nor of languages")
        wanted = [name for name in columns.values() if name]
        for row in each_row(path, wanted, [content]):
            yield _from_row(row, columns)
    except PackageError as error:
        raise CorpusError(str(error)) from error


def _column(choices: tuple[str, ...], names: set[str]) -> str:
    return next((name for name in choices if name in names), "")


def _from_row(row: Row, columns: dict[str, str]) -> Outcome:
    name = row.text(columns["path"]) or row.where
    language = by_extension(name) or by_name(row.text(columns["language"]))
    if not language:
        return Dropped("other language")
    try:
        data = row.data(columns["content"])
    except PackageError:  # null, or beyond any limit
        return Dropped("empty" if row.value(columns["content"]) is None else "too large")
    if reason := fault(data):
        return Dropped(reason)
    text = to_text(data)
    return CodeFile(name, language, _row_licence(row, columns["licence"]), text)


def _row_licence(row: Row, column: str) -> str:
    """A licence's name, or several of them in a list."""
    value = row.value(column)
    names = [value] if isinstance(value, str) else value or []
    return " OR ".join(named(str(name)) for name in names[:4]) or UNKNOWN
