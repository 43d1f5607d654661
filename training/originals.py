"""Problems of our own in the manner of easy contest problems, as ``training/originals`` keeps them.

A file holds many. A problem begins with ``=== `` and its id, then ``title: ``, ``rating: `` and
``tags: `` lines; its sections begin with ``--- `` and their name: ``statement``, ``input``,
``output``, maybe ``note``; an ``example`` (an input) and the ``answer`` to it, as often as there
are examples; and the files of a problem's folder, named as :mod:`training.upsolved` says. Statement
and programs were written for this project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from training.problems import Program, TrainingProblem, description
from training.upsolved import Upsolved, of_files

ORIGINALS = Path(__file__).parent / "originals"

_HEADS = ("title", "rating", "tags")
_TEXTS = ("statement", "input", "output", "note")
_SHOWN = ("example", "answer")


class Original(msgspec.Struct, frozen=True, kw_only=True):
    """A problem: its statement's parts, the examples with their answers, and programs."""

    id: str
    title: str
    rating: int
    tags: tuple[str, ...]
    statement: str
    input: str
    output: str
    note: str
    examples: tuple[tuple[str, str], ...]
    programs: Upsolved

    @property
    def problem(self) -> TrainingProblem:
        """What a corpus holds of it."""
        parts = [self.statement, self.input, self.output, self.note]
        return TrainingProblem(
            id=self.id,
            description=description(parts, list(self.examples)),
            rating=self.rating,
            tags=self.tags,
            examples=self.examples,
            programs=tuple(
                Program(one.language, one.source, one.is_right) for one in self.programs.programs
            ),
        )


def read_originals(paths: Iterable[Path]) -> Iterator[Original]:
    """The problems of some files, in their order.

    Raises:
        OSError: a file cannot be read.
        ValueError: a file is not as the module says, or two problems have one id; says where.
    """
    seen: set[str] = set()
    for path in paths:
        before, *parts = re.split(r"(?m)^=== ", path.read_text(encoding="utf-8"))
        if before.strip():
            raise ValueError(f"{path}: begins with something else than a problem (=== ID)")
        for part in parts:
            try:
                original = _original(part)
            except ValueError as error:
                name = part.partition("\n")[0]
                raise ValueError(f"{path}, problem {name}: {error}") from None
            if original.id in seen:
                raise ValueError(f"{path}, problem {original.id}: there is another of this id")
            seen.add(original.id)
            yield original


def files_of(folder: Path) -> list[Path]:
    """A folder's files of problems, by name; raises ValueError where there is none."""
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        raise ValueError(f"{folder}: no file of problems (.txt) in it")
    return paths


def _original(text: str) -> Original:
    head, *rest = re.split(r"(?m)^--- ", text)
    name, *lines = head.strip().splitlines()
    heads = dict(line.split(": ", 1) for line in lines if ": " in line)
    named = [part.partition("\n") for part in rest]
    sections = [(one.strip(), body.strip("\n") + "\n") for one, _, body in named]
    if missing := [one for one in _HEADS if one not in heads]:
        raise ValueError(f"no line {missing[0]}:")
    if not heads["rating"].isdecimal():
        raise ValueError(f"its rating {heads['rating']!r} is no number")
    texts = {one: body.strip() for one, body in sections if one in _TEXTS}
    if missing := [one for one in _TEXTS[:3] if one not in texts]:
        raise ValueError(f"no section {missing[0]}")
    examples, answers = ([body for one, body in sections if one == kind] for kind in _SHOWN)
    if not examples or len(examples) != len(answers):
        raise ValueError("every example needs an answer, and there is at least one")
    files = {one: body for one, body in sections if one not in {*_TEXTS, *_SHOWN}}
    return Original(
        id=name.strip(),
        title=heads["title"],
        rating=int(heads["rating"]),
        tags=tuple(heads["tags"].split(", ")),
        examples=tuple(zip(examples, answers, strict=True)),
        programs=of_files(name.strip(), files),
        **{one: texts.get(one, "") for one in _TEXTS},
    )
