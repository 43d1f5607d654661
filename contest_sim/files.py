"""Reading and unpacking what strangers packed: every path contained, every size bounded.

Knows folders, zip files and where the cache is; nothing of what a round is. Invariants: no read
leaves the package (neither by ``..`` nor by a link), and a folder appears under its final name
complete or not at all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from contest_sim.errors import PackageError
from contest_sim.settings import ContestSimSettings

FILE_LIMIT = 64 << 20
"""Bytes of one file: the largest real tests are some 20 MiB."""
TEXT_LIMIT = 1 << 20
"""Bytes of a statement, a program or a description of tests."""

_TOTAL_LIMIT = 1 << 30
_COUNT_LIMIT = 20_000


def read(root: Path, relative: str, limit: int = FILE_LIMIT, *, head: bool = False) -> bytes:
    """The bytes of ``root / relative``, or with ``head`` the first ``limit`` of them.

    Raises:
        PackageError: missing, unreadable, too large, not a plain file or outside ``root``.
    """
    path = root / relative
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            raise PackageError(f"{path}: leads outside the package")
        if not path.is_file():
            raise PackageError(f"{path}: not a plain file")
        with path.open("rb") as handle:
            data = handle.read(limit if head else limit + 1)
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: a loop of links
        raise PackageError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > limit:
        raise PackageError(f"{path}: larger than {limit >> 10} KiB")
    return data


def read_text(root: Path, relative: str) -> str:
    """A text file as UTF-8 with plain newlines; raises like :func:`read`."""
    data = read(root, relative, TEXT_LIMIT)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PackageError(f"{root / relative}, line {line}: not UTF-8 text") from error


def cache_folder(settings: ContestSimSettings) -> Path:
    """Where what can be made again is kept: ``cache``, or ``upsolve`` in the user's cache."""
    if settings.cache:
        return Path(settings.cache).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "upsolve"


def unpacked(archive: Path, settings: ContestSimSettings) -> Path:
    """The folder of an archive, unpacked once into the cache under the hash of its bytes.

    Raises:
        PackageError: the archive is broken or hostile, or the cache cannot be written.
    """
    try:
        with archive.open("rb") as handle:
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError as error:
        raise PackageError(f"{archive}: {error.strerror}") from error
    target = cache_folder(settings) / "rounds" / digest[:32]
    if not target.is_dir():
        make_folder(target, lambda folder: unpack(archive, folder))
    return target


def make_folder(target: Path, fill: Callable[[Path], None]) -> None:
    """Let ``fill`` write into a temporary folder beside ``target``, then rename it.

    Whoever comes second finds the first one's folder; a failure leaves nothing behind.

    Raises:
        PackageError: the place cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            fill(temporary)
            temporary.chmod(0o755)
            if not target.is_dir():
                temporary.rename(target)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
    except OSError as error:
        raise PackageError(f"{target}: cannot be written: {error.strerror}") from error


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as handle:
            handle.write(data)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def unpack(archive: Path, target: Path) -> None:
    """Unpack a zip into an existing folder.

    Raises:
        PackageError: not a zip, damaged, encrypted, too large, or a member is a link or would
            land outside the folder.
    """
    try:
        with zipfile.ZipFile(archive) as source:
            members = [info for info in source.infolist() if not info.is_dir()]
            _check_amount(archive, len(members), sum(info.file_size for info in members))
            for info in members:
                path = target / _member_path(archive, info)
                path.parent.mkdir(parents=True, exist_ok=True)
                with source.open(info) as packed, path.open("xb") as plain:
                    shutil.copyfileobj(packed, plain)
    # zipfile raises NotImplementedError for an unknown compression, RuntimeError for a password.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise PackageError(f"{archive}: not a usable zip: {error}") from error
    except (FileExistsError, NotADirectoryError) as error:
        raise PackageError(f"{archive}: two members of one name") from error


def copy_folder(source: Path, target: Path) -> None:
    """Copy a package's plain files into an existing folder; raises like :func:`unpack`."""
    files = list(_plain_files(source))
    _check_amount(source, len(files), sum(path.stat().st_size for path in files))
    for path in files:
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy, follow_symlinks=False)


def check_folder(folder: Path) -> None:
    """Refuse links, devices, and more or larger files than a round has; raises PackageError."""
    sizes = [path.stat().st_size for path in _plain_files(folder)]
    _check_amount(folder, len(sizes), sum(sizes))


def _plain_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode):
            yield path
        elif not stat.S_ISDIR(mode):
            raise PackageError(f"{path}: a package holds plain files only, no links or devices")


def _member_path(archive: Path, info: zipfile.ZipInfo) -> PurePosixPath:
    """Where a member belongs, refusing everything that is not plainly inside."""
    path = PurePosixPath(info.filename)
    if path.is_absolute() or ".." in path.parts or "\\" in info.filename or not path.parts:
        raise PackageError(f"{archive}: member {info.filename!r} would land outside the package")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        raise PackageError(f"{archive}: member {info.filename!r} is a link or a device")
    return path


def _check_amount(where: Path, count: int, size: int) -> None:
    if count > _COUNT_LIMIT or size > _TOTAL_LIMIT:
        raise PackageError(
            f"{where}: {count} files of {size >> 20} MiB together; a round is at most"
            f" {_COUNT_LIMIT} files and {_TOTAL_LIMIT >> 20} MiB"
        )
