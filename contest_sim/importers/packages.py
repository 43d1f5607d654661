"""Kattis and Polygon packages, one or several, as the problems of a round.

A source is a package, a zip of one, or a folder or zip of several; their names in order give the
letters, unless a source is given as ``LETTER=PATH``. What a package says is kept as it is: a Kattis
package is copied whole, with a statement in Markdown added where it has only TeX.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from pathlib import Path

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.importers.content import put
from contest_sim.importers.draft import ProblemDraft
from contest_sim.importers.polygon_package import polygon_draft
from contest_sim.importers.tex import to_markdown
from contest_sim.kattis import read_metadata, read_time_rule
from contest_sim.package import INDEX
from contest_sim.polygon import DESCRIPTION
from contest_sim.settings import ContestSimSettings

_LETTER = re.compile(rf"({INDEX.pattern})=(.+)", re.DOTALL)
_METADATA = "problem.yaml"
_MARKDOWN = ("statement/problem.en.md", "statement/problem.md", "problem_statement/problem.en.md")
_TEX = (
    "statement/problem.en.tex",
    "statement/problem.tex",
    "problem_statement/problem.en.tex",
    "problem_statement/problem.tex",
)


def read_packages(sources: Iterable[str], settings: ContestSimSettings) -> list[ProblemDraft]:
    """The problems of all sources, in order.

    Args:
        sources: Paths, each perhaps with its letter in front, ``B=PATH``.
        settings: Where zips are unpacked.

    Raises:
        PackageError: a source holds no package, a hostile or a broken one, or there are more
            problems than letters.
    """
    found: list[tuple[str, Path]] = []
    for source in sources:
        match = _LETTER.fullmatch(source)
        letter, path = (match[1], Path(match[2])) if match else ("", Path(source))
        roots = list(_roots(path.expanduser(), settings))
        if letter and len(roots) > 1:
            raise PackageError(f"{path}: {len(roots)} problems for one letter, {letter}")
        found += [(letter, root) for root in roots]
    free = iter([x for x in string.ascii_uppercase if x not in {letter for letter, _ in found}])
    drafts = []
    for letter, root in found:
        if not (index := letter or next(free, "")):
            raise PackageError(f"{root}: more than {len(string.ascii_uppercase)} problems")
        drafts.append(_draft(root, index))
    return drafts


def _roots(path: Path, settings: ContestSimSettings) -> Iterator[Path]:
    """The packages in a folder or zip: itself, or what lies in it, zips included, by name."""
    folder = _folder(path, settings)
    if _holds(folder):
        yield folder
        return
    inside = sorted(folder.iterdir())
    if len(inside) == 1 and inside[0].is_dir() and not _holds(inside[0]):
        inside = sorted(inside[0].iterdir())
    roots = [
        _folder(entry, settings)
        for entry in inside
        if entry.suffix == ".zip" or (entry.is_dir() and _holds(entry))
    ]
    if not roots:
        raise PackageError(
            f"{path}: no problem package in it: a Kattis one has {_METADATA}, a Polygon one"
            f" {DESCRIPTION}"
        )
    yield from roots


def _folder(path: Path, settings: ContestSimSettings) -> Path:
    """The folder, or the unpacked zip: the folder in it if there is nothing else."""
    if path.is_dir():
        return path
    if not path.exists():
        raise PackageError(f"{path}: no such file or folder")
    folder = files.unpacked(path, settings)
    inside = list(folder.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def _holds(folder: Path) -> bool:
    return (folder / _METADATA).is_file() or (folder / DESCRIPTION).is_file()


def _draft(root: Path, index: str) -> ProblemDraft:
    # Before anything is read: no link, no device, no file beyond its size.
    files.check_folder(root)
    if not (root / _METADATA).is_file():
        return polygon_draft(root, index)
    metadata = read_metadata(root)
    names = metadata.name
    name = names if isinstance(names, str) else names.get("en") or next(iter(names.values()), "")
    notes = []
    if read_time_rule(root, metadata) is not None:
        notes.append("no time limit stated: rounds play it with 2 s")
    if _tex(root):
        notes.append("statement converted from TeX")

    def fill(folder: Path) -> None:
        files.copy_folder(root, folder)
        if tex := _tex(root):
            text = to_markdown(files.read_text(root, tex))
            put(folder / _MARKDOWN[0], text.encode())

    return ProblemDraft(
        index=index, name=name or root.name, origin=str(root), fill=fill, notes=tuple(notes)
    )


def _tex(root: Path) -> str:
    """The statement in TeX of a package that has none in Markdown; else ""."""
    if any((root / name).is_file() for name in _MARKDOWN):
        return ""
    return next((name for name in _TEX if (root / name).is_file()), "")
