"""Our own programs for real problems, as ``training/solutions`` keeps them.

``solutions/<contest><index>/`` holds the programs of one problem. The names say what they are:
``<number>.<ext>`` is accepted, ``wrong_<number>.<ext>`` is a near miss, and ``inputs.py``, where it
is, prints one valid input for the seed on its standard input. Where several answers are right,
``checker.py`` defines ``check(data: str, answer: str) -> bool``, which tells whether an output is
right for an input. There are no statements here, only the ids that archives know the problems by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

SOLUTIONS = Path(__file__).parent / "solutions"
LANGUAGES = {".py": "python3", ".cpp": "cpp"}

_NAME = re.compile(r"(wrong_)?\d+\.(py|cpp)")
_INPUTS, _CHECKER = "inputs.py", "checker.py"


class Written(msgspec.Struct, frozen=True):
    """One program: its file's name, the judge's language and whether it is meant to be right."""

    name: str
    language: str
    source: str
    is_right: bool


class Upsolved(msgspec.Struct, frozen=True):
    """One problem's programs.

    Attributes:
        problem: Its id.
        programs: By name; never the two below.
        inputs: The source of ``inputs.py``, empty where there is none.
        checker: The source of ``checker.py``, empty where there is one right answer.
    """

    problem: str
    programs: tuple[Written, ...]
    inputs: str = ""
    checker: str = ""

    @property
    def accepted(self) -> tuple[Written, ...]:
        """The programs that are meant to be right, at least one, by name."""
        return tuple(program for program in self.programs if program.is_right)

    @property
    def wrong(self) -> tuple[Written, ...]:
        """The near misses, by name."""
        return tuple(program for program in self.programs if not program.is_right)


def read_all(folder: Path = SOLUTIONS) -> Iterator[Upsolved]:
    """Every problem of ``folder``, by contest and index.

    Raises:
        OSError: the folder or a file cannot be read.
        ValueError: a file is named otherwise than the module says, or no program is accepted.
    """
    for path in sorted((p for p in folder.iterdir() if p.is_dir()), key=_place):
        yield read(path)


def read(folder: Path) -> Upsolved:
    """The programs of one problem's folder; it raises what :func:`read_all` does."""
    programs = []
    for path in sorted(folder.iterdir()):
        if path.name in {_INPUTS, _CHECKER} or path.name.startswith("."):
            continue
        found = _NAME.fullmatch(path.name)
        if found is None:
            raise ValueError(f"{path}: not a program's name; call it 1.py, 2.cpp or wrong_1.py")
        source, language = path.read_text(encoding="utf-8"), LANGUAGES[path.suffix]
        programs.append(Written(path.name, language, source, found[1] is None))
    if not any(program.is_right for program in programs):
        raise ValueError(f"{folder}: no accepted program, such as 1.py")
    inputs, checker = _text(folder / _INPUTS), _text(folder / _CHECKER)
    return Upsolved(folder.name, tuple(programs), inputs, checker)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _place(folder: Path) -> tuple[int, str]:
    """Where a problem stands: ``71A`` before ``112A``."""
    found = re.match(r"\d+", folder.name)
    return (int(found[0]) if found else 0, folder.name)
