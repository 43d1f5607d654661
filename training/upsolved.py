"""Our own programs for real problems, as ``training/solutions`` keeps them.

``solutions/<contest><index>/`` holds the programs of one problem. The names say what they are:
``<number>.<ext>`` is accepted, ``wrong_<number>.<ext>`` is a near miss, and ``inputs.py``, where it
is, prints one valid input for the seed on its standard input. Where several answers are right,
``checker.py`` defines ``check(data: str, answer: str) -> bool``, which tells whether an output is
right for an input. There are no statements here, only the ids that archives know the problems by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
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
    paths = [path for path in folder.iterdir() if not path.name.startswith(".")]
    try:
        return of_files(folder.name, {path.name: path.read_text("utf-8") for path in paths})
    except ValueError as error:
        raise ValueError(f"{folder}: {error}") from None


def of_files(problem: str, files: Mapping[str, str]) -> Upsolved:
    """The programs of one problem, by what their files are called.

    Raises:
        ValueError: a file is named otherwise than the module says, or no program is accepted.
    """
    programs = []
    for name in sorted(files.keys() - {_INPUTS, _CHECKER}):
        found = _NAME.fullmatch(name)
        if found is None:
            raise ValueError(f"{name} is not a program's name; call it 1.py, 2.cpp or wrong_1.py")
        language = LANGUAGES[f".{found[2]}"]
        programs.append(Written(name, language, files[name], found[1] is None))
    if not any(program.is_right for program in programs):
        raise ValueError("no accepted program, such as 1.py")
    return Upsolved(problem, tuple(programs), files.get(_INPUTS, ""), files.get(_CHECKER, ""))


def _place(folder: Path) -> tuple[int, str]:
    """Where a problem stands: ``71A`` before ``112A``."""
    found = re.match(r"\d+", folder.name)
    return (int(found[0]) if found else 0, folder.name)
