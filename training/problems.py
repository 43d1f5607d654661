"""Problems with programs, as training knows them; :mod:`training.problem_files` reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from model.prompt import MARKERS

LANGUAGES = tuple(MARKERS)
"""Programs in other languages have no prompt and are not trained on."""


class Program(msgspec.Struct, frozen=True):
    """A submission: its language as prompts name it, its text and whether it is right."""

    language: str
    source: str
    correct: bool = True


class TrainingProblem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem, in the shape of CodeContests.

    Attributes:
        id: names it in messages, as ``1352A``.
        description: the statement in the CodeContests shape, examples included.
        origin: where it comes from, as ``codeforces``; "" where that is not told.
        contest: the Codeforces contest's id.
        date: of the contest, as ``2021-07-14``; "" where it is not known.
        rating: the Codeforces rating.
        tags: the Codeforces tags.
        examples: inputs and outputs that the statement shows.
        tests: further inputs and outputs.
        time_s: CPU seconds that a program has; 0 where it is not known.
        programs: submissions, right and wrong.
    """

    id: str
    description: str
    origin: str = ""
    contest: int | None = None
    date: str = ""
    rating: int | None = None
    tags: tuple[str, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()
    tests: tuple[tuple[str, str], ...] = ()
    time_s: float = 0.0
    programs: tuple[Program, ...] = ()


def description(sections: Sequence[str], examples: Sequence[tuple[str, str]]) -> str:
    """The story, the input, the output and the note (which may be empty) with the examples, in the
    shape of a CodeContests description.
    """
    text, given, wanted, note = sections
    blocks = [text, "Input", given, "Output", wanted]
    blocks.append("Examples" if len(examples) > 1 or len(text) % 2 else "Example")
    for one, other in examples:
        blocks += ["Input", one, "Output", other.rstrip("\n")]
    if note:
        blocks += ["Note", note]
    return "\n\n".join(blocks) + "\n"


def squeezed(text: str) -> str:
    """A text without white space: two that differ in nothing else are duplicates (paper, B.2)."""
    return re.sub(r"\s+", "", text)
