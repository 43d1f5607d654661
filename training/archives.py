"""The files inside archives of strangers: streamed, bounded, never unpacked to disk.

Knows tar (plain, gzip, bzip2, xz, zstd), zip (wheels too) and Debian packages, told apart by their
first bytes. Invariants: a member's name is a label and never a place to write; links, devices and
sparse files are passed over; a member above the limit is named but not held; an archive that
unpacks to more than :data:`RATIO` times its size is given up, as is one whose headers claim to be
large.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from training.errors import CorpusError

RATIO = 250
"""Source text packs to a tenth, the most regular to a hundredth; bombs to a thousandth."""
ALLOWANCE = 64 << 20
"""Bytes that any archive may unpack to."""

_CHUNK = 16 << 20  # the largest read that a sound archive asks for
_SUFFIXES = (
    *(".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst", ".zip", ".whl", ".deb"),
    *(".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"),
)
_AR, _ZIP, _GZIP, _BZIP2 = b"!<arch>\n", b"PK", b"\x1f\x8b", b"BZh"
_XZ, _ZSTD = b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd"


_BROKEN = (
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    ArithmeticError,
    RuntimeError,  # zipfile's word for an encrypted member and for a compression it does not know
)
"""All that the standard library says of an archive that cannot be read."""


class Member(NamedTuple):
    """A plain file inside an archive; ``data`` is None where it is larger than the limit."""

    name: str
    data: bytes | None


def is_archive(path: Path) -> bool:
    """Whether the name of a file is that of an archive known here."""
    return path.name.lower().endswith(_SUFFIXES)


def members(path: Path, limit: int) -> Iterator[Member]:
    """The plain files of an archive in its order, each of at most ``limit`` bytes.

    Raises:
        CorpusError: not an archive, damaged, cut short or hostile.
    """
    try:
        with path.open("rb") as handle:
            if handle.read(2) == _ZIP:
                yield from _zip_members(path, limit)
            else:
                handle.seek(0)
                yield from _tar_members(path, handle, limit)
    except CorpusError:
        raise
    except _BROKEN as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise CorpusError(f"{path}: not a usable archive: {reason}") from error


class _Forward:
    """Unpacked bytes, read forwards only and no more than allowed."""

    def __init__(self, path: Path, stream: Any) -> None:
        self._path, self._stream, self._position = path, stream, 0
        self._allowed = ALLOWANCE + RATIO * path.stat().st_size

    def read(self, size: int = -1) -> bytes:
        """Read like a file; tar asks for all of a header at once, so a large one shows here."""
        if not 0 <= size <= _CHUNK:
            raise CorpusError(f"{self._path}: a header of the archive claims to be {size} bytes")
        data: bytes = self._stream.read(size)
        self._position += len(data)
        if self._position > self._allowed:
            raise CorpusError(
                f"{self._path}: unpacks to more than {RATIO} times its size: not read further"
            )
        return data

    def tell(self) -> int:
        """Bytes read so far."""
        return self._position

    def seek(self, position: int) -> None:
        """Skip forwards. Where a header's negative size would lead back, the archive is refused."""
        if position < self._position:
            raise CorpusError(f"{self._path}: a header of the archive leads backwards")
        while self._position < position and self.read(min(_CHUNK, position - self._position)):
            pass


def _tar_members(path: Path, handle: Any, limit: int) -> Iterator[Member]:
    if handle.read(len(_AR)) == _AR:
        _skip_to_data(path, handle)
    else:
        handle.seek(0)
    stream: Any = _Forward(path, _decompressed(handle))
    with tarfile.open(fileobj=stream, mode="r:") as archive:
        while (info := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]  # it would remember millions
            if not info.isfile() or info.issparse():
                continue
            if info.size > limit:
                yield Member(info.name, None)
            elif (file := archive.extractfile(info)) is not None:
                yield Member(info.name, file.read())


def _decompressed(handle: Any) -> Any:
    """A stream of the bytes that a possibly compressed stream unpacks to."""
    place = handle.tell()
    magic = handle.read(6)
    handle.seek(place)
    if magic.startswith(_GZIP):
        return gzip.GzipFile(fileobj=handle)
    if magic.startswith(_BZIP2):
        return bz2.BZ2File(handle)
    if magic == _XZ:
        return lzma.LZMAFile(handle)
    if magic.startswith(_ZSTD):
        import pyarrow as pa  # noqa: PLC0415 - slow to load, and few archives are zstd

        return pa.CompressedInputStream(pa.PythonFile(handle, "r"), "zstd")
    return handle


def _skip_to_data(path: Path, handle: Any) -> None:
    """Stand at the files of a Debian package: an ``ar`` of control.tar and data.tar (deb(5))."""
    while len(header := handle.read(60)) == 60:
        if header.startswith(b"data.tar"):
            return
        size = int(header[48:58])
        handle.seek(size + size % 2, 1)
    raise CorpusError(f"{path}: a Debian package without data.tar")


def _zip_members(path: Path, limit: int) -> Iterator[Member]:
    allowed = ALLOWANCE + RATIO * path.stat().st_size
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if not _plain(info):
                continue
            if info.file_size > limit:
                yield Member(info.filename, None)
                continue
            with archive.open(info) as file:
                data = file.read(limit)
            allowed -= len(data)
            if allowed < 0:
                raise CorpusError(
                    f"{path}: unpacks to more than {RATIO} times its size: not read further"
                )
            yield Member(info.filename, data)


def _plain(info: zipfile.ZipInfo) -> bool:
    """Whether a member is a file that can be read: no folder, no link, not encrypted."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    return not info.is_dir() and kind in {0, stat.S_IFREG} and not info.flag_bits & 1
