"""The packages of a recipe on disk, with a list of what came and its checksums.

``DIR/fetched.json`` names every package with its version and the SHA-256 of its files, which lie
in ``DIR/SOURCE/PACKAGE``. A package on the list whose files are as it says is not fetched again, so
running again continues after a kill, and fetches only what a changed recipe added. What one package
lacks does not keep the others away; :data:`IN_A_ROW` failures in a row do, for then it is not the
packages that are missing.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from training.corpus_recipes import CorpusRecipe, PythonPackages
from training.errors import CorpusError
from training.registries import Apt, Arrived, NotFetched, Pip

FETCHED = "fetched.json"
IN_A_ROW = 5


class Fetched(msgspec.Struct, frozen=True):
    """A package that came.

    Attributes:
        source: of the recipe.
        package: as the recipe asks for it.
        version: that came.
        bytes: of all its files.
        files: their SHA-256 by name.
    """

    source: str
    package: str
    version: str
    bytes: int
    files: dict[str, str]

    def folder(self, root: Path) -> Path:
        """Where its files lie."""
        return root / self.source / _name(self.package)


def fetch(
    recipe: CorpusRecipe, root: Path, tell: Callable[[str], None] = lambda _: None
) -> list[Fetched]:
    """Fetch all packages of ``recipe`` that are not in ``root`` yet; returns all of them.

    Raises:
        CorpusError: a package manager is missing, or packages could not be had; those that could
            are there.
        OSError: the disk is full or cannot be written.
    """
    root.mkdir(parents=True, exist_ok=True)
    known = {(one.source, one.package): one for one in read_fetched(root)}
    wanted = [(s, p) for s, source in recipe.packages.items() for p in source.packages]
    missing = [key for key in wanted if not _is_whole(root, known.get(key))]
    managers: dict[str, Pip | Apt] = {}
    failed: list[str] = []
    row = 0
    for number, (source, package) in enumerate(missing, 1):
        if source not in managers:
            python = isinstance(recipe.sources[source], PythonPackages)
            managers[source] = Pip() if python else Apt(root / ".apt")
        try:
            one = _fetched(root, source, package, managers[source], recipe.sha256)
        except NotFetched as error:
            failed.append(f"{package}: {error}")
            tell(f"{number} of {len(missing)}: {failed[-1]}")
            row += 1
            if row == IN_A_ROW:
                raise CorpusError(
                    f"{row} packages in a row could not be fetched, the last {failed[-1]}; are the "
                    "network and the disk as they should be? Run again to continue"
                ) from None
            continue
        row = 0
        known[source, package] = one
        _write(root, [known[key] for key in wanted if key in known])
        tell(f"{number} of {len(missing)}: {package}, {one.bytes / 1e6:.1f} MB")
    if failed:
        raise CorpusError(
            f"{len(failed)} of {len(wanted)} packages could not be fetched, the first {failed[0]}; "
            "the others are there: run again to continue, or take it out of a copy of the recipe"
        )
    _write(root, [known[key] for key in wanted])
    return [known[key] for key in wanted]


def read_fetched(root: Path) -> list[Fetched]:
    """What is on the list of ``root``; raises CorpusError."""
    path = root / FETCHED
    if not path.exists():
        return []
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Fetched])
    except (OSError, msgspec.MsgspecError) as error:
        raise CorpusError(f"{path}: damaged: {error}: delete it and fetch again") from error


def archives_of(one: Fetched, root: Path) -> Iterator[Path]:
    """The files of a package that hold code, by name; Debian's own part of it is none."""
    for name in sorted(one.files):
        if not name.endswith((".dsc", ".asc")) and ".debian.tar." not in name:
            yield one.folder(root) / name


def _fetched(
    root: Path, source: str, package: str, manager: Pip | Apt, expected: Mapping[str, str]
) -> Fetched:
    part = root / ".part"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    arrived: Arrived = manager.fetch(package, part)
    sums = {path.name: _sha256(path) for path in arrived.files}
    if other := [name for name in sums if expected.get(name, sums[name]) != sums[name]]:
        raise NotFetched(f"{other[0]} came with another checksum than the recipe has")
    size = sum(path.stat().st_size for path in arrived.files)
    one = Fetched(source, package, arrived.version, size, sums)
    place = one.folder(root)
    shutil.rmtree(place, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    part.replace(place)
    return one


def _is_whole(root: Path, one: Fetched | None) -> bool:
    if one is None:
        return False
    folder = one.folder(root)
    return all(
        (folder / name).is_file() and _sha256(folder / name) == digest
        for name, digest in one.files.items()
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _name(package: str) -> str:
    return package.partition("=")[0]


def _write(root: Path, fetched: list[Fetched]) -> None:
    draft = root / f"{FETCHED}.draft"
    try:
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(fetched)) + b"\n")
        draft.replace(root / FETCHED)
    except OSError as error:
        draft.unlink(missing_ok=True)
        # A full disk does not say which: the message shall.
        raise OSError(error.errno, error.strerror, str(root)) from error
