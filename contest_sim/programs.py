"""Programs that come in files: what they consist of and which file is run.

Knows languages by their file names, as the judge does; nothing of what a program is for. A program
is one file with what it includes or imports from beside it, or a folder of files that are built
together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from judge.languages import LANGUAGES as ROWS

_ENDINGS = dict.fromkeys(ending for row in ROWS.values() for ending in row.extensions)
LANGUAGES = {
    ending: next(row.name for row in ROWS.values() if ending in row.extensions)
    for ending in _ENDINGS
}
"""The judge's name for the language of a program by its suffix; of several, its first."""

_HEADERS = {".h", ".hh", ".hpp", ".hxx", ".inc", ".inl", ".ipp", ".tcc", ".tpp"}
_MAIN_FILES = ("__main__", "main")
_PYTHON_ENTRY = re.compile(r"\b__main__\b")
_C_ENTRY = re.compile(r"\bmain\s*\(")
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^/<>"\n]+)[>"]', re.MULTILINE)
_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+)*))", re.MULTILINE
)


class Program(msgspec.Struct, frozen=True):
    """A program; ``path`` is its main file, ``files`` the others by name."""

    path: str
    language: str
    source: str
    files: dict[str, str] = {}


def read_program(root: Path, relative: str) -> Program:
    """A program of a package: a file with what it needs from beside it, or a folder.

    Of a folder's sources one is the main file: the only one, else the one called ``main``, else the
    only one with an entry point. Further sources are built with it, headers and modules lie beside.

    Raises:
        PackageError: a file cannot be read, is in no known language, or the main file cannot be
            made out.
    """
    path = root / relative
    if path.is_dir():
        return _read_folder(root, path)
    language = LANGUAGES.get(path.suffix)
    if language is None:
        raise PackageError(f"{path}: programs are {', '.join(LANGUAGES)}")
    source = files.read_text(root, relative)
    return Program(relative, language, source, _read_beside(root, path, source))


def read_programs(root: Path, folder: str) -> list[Program]:
    """The programs of a folder by name, each a file or a folder; other files are passed over."""
    entries = sorted((root / folder).glob("*"))
    return [
        read_program(root, entry.relative_to(root).as_posix())
        for entry in entries
        if (sources(entry) if entry.is_dir() else entry.suffix in LANGUAGES)
    ]


def sources(folder: Path) -> list[Path]:
    """The files of a folder that are source files of some language, by name."""
    return sorted(path for path in folder.glob("*") if path.suffix in LANGUAGES)


def _read_folder(root: Path, folder: Path) -> Program:
    texts = {path: _text(root, path) for path in sources(folder)}
    main = _main_file(folder, texts)
    language = LANGUAGES[main.suffix]
    others = {p: texts[p] for p in texts if p != main and LANGUAGES[p.suffix] == language}
    if ROWS[language].kind != "compiled":
        beside = {path.name: text for path, text in others.items()}
        return Program(main.relative_to(root).as_posix(), language, texts[main], beside)
    headers = {path: _text(root, path) for path in sorted(folder.glob("*")) if _is_header(path)}
    source = _joined(texts[main], others, headers.values())
    beside = {path.name: text for path, text in {**others, **headers}.items()}
    return Program(main.relative_to(root).as_posix(), language, source, beside)


def _text(root: Path, path: Path) -> str:
    return files.read_text(root, path.relative_to(root).as_posix())


def _is_header(path: Path) -> bool:
    return path.suffix in _HEADERS


def _main_file(folder: Path, texts: dict[Path, str]) -> Path:
    named = [path for path in texts if path.stem in _MAIN_FILES]
    entered = [path for path, text in texts.items() if _entry(path).search(text)]
    for candidates in (list(texts), named, entered):
        if len(candidates) == 1:
            return candidates[0]
    raise PackageError(f"{folder}: which of {', '.join(path.name for path in texts)} is run?")


def _entry(path: Path) -> re.Pattern[str]:
    return _C_ENTRY if ROWS[LANGUAGES[path.suffix]].kind == "compiled" else _PYTHON_ENTRY


def _joined(main: str, others: dict[Path, str], headers: Iterable[str]) -> str:
    """The main file and at its end the other sources, unless one includes them itself.

    The judge compiles one file.
    """
    included = {
        name for text in (main, *others.values(), *headers) for name in _INCLUDE.findall(text)
    }
    apart = [path.name for path in others if path.name not in included]
    return "".join([main, *(f'\n#include "{name}"\n' for name in apart)])


def _read_beside(root: Path, path: Path, source: str) -> dict[str, str]:
    """What a file includes or imports from its own folder, and what that does in turn."""
    found: dict[str, str] = {}
    waiting = [source]
    while waiting:
        for name in _needed(path.suffix, waiting.pop()):
            other = path.with_name(name)
            if name not in found and other != path and other.is_file():
                found[name] = _text(root, other)
                waiting.append(found[name])
    return found


def _needed(suffix: str, source: str) -> list[str]:
    if ROWS[LANGUAGES[suffix]].kind == "compiled":
        return _INCLUDE.findall(source)
    matches = _IMPORT.finditer(source)
    modules = [name for match in matches for name in (match[1] or match[2]).split(",")]
    return [f"{module.strip().partition('.')[0]}{suffix}" for module in modules]
