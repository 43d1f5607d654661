"""Contest-like problems of our own, without end: statement, examples, a Python and a C++ solution.

:func:`generate` is a pure function of (seed, number): it composes an input format, an operation and
an output form, tells the result in one of many voices, and computes the examples by running the
program. It reads no file but this package's own tables of techniques. What it does not do: prompts
(:mod:`model.prompt`), tokens and batches (:mod:`training.data`).

Invariant: the two programs of an exercise print the same on every input :func:`draw_input` makes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from random import Random

import msgspec

from training.layouts import draw_case
from training.programs import cpp_program, python_program
from training.statements import (
    description,
    input_section,
    note_section,
    output_section,
    speak,
    story,
)
from training.task import Task, draw_names
from training.tasks import formulas, processes, reductions, tables

_WORDS = (
    *((("YES", "NO"),) * 6),
    *((("Yes", "No"),) * 3),
    ("yes", "no"),
    ("Possible", "Impossible"),
    ("Alice", "Bob"),
    ("First", "Second"),
    ("1", "0"),
)
_FAMILIES: tuple[tuple[float, Callable[[Random], Task]], ...] = (
    (0.22, formulas.draw),
    (0.22, reductions.draw),
    (0.10, processes.draw),
    (0.16, lambda rng: tables.draw(rng, "techniques")),
    (0.06, lambda rng: tables.draw(rng, "simulations")),
    (0.13, lambda rng: tables.draw(rng, "arrays")),
    (0.11, lambda rng: tables.draw(rng, "strings")),
)


class Exercise(msgspec.Struct, frozen=True):
    """A problem with its solutions.

    Attributes:
        key: the composition; two wordings of one meaning share it.
        statement: the problem in the shape of a CodeContests description.
        programs: a correct source for each of ``python3`` and ``cpp``.
        examples: inputs and outputs shown in the statement.
        task: what :func:`draw_input` needs for further inputs.
        many: whether an input holds several test cases.
    """

    key: str
    statement: str
    programs: dict[str, str]
    examples: list[tuple[str, str]]
    task: Task
    many: bool


def held_out(key: str) -> bool:
    """Whether a composition is kept from training: one in twenty of the composed families."""
    return key.partition("/")[0] not in tables.TABLES and zlib.crc32(key.encode()) % 20 == 0


def generate(seed: int, number: int) -> Exercise:
    """Exercise ``number`` of the endless sequence of ``seed``."""
    rng = Random(f"{seed}/{number}")
    draws = [draw for _, draw in _FAMILIES]
    task = rng.choices(draws, [weight for weight, _ in _FAMILIES])[0](rng)
    many = rng.random() < 0.55
    names = draw_names(rng, task)
    words = task.words or rng.choice(_WORDS)
    python = python_program(rng, task, names, words, many=many)
    cpp = cpp_program(rng, task, names, words, many=many)
    inputs = [
        draw_input(rng, task, many=many) for _ in range(1 if many else rng.choice((1, 2, 2, 3)))
    ]
    examples = [(text, run_python(python, text)) for text in inputs]
    limit = rng.choice((10, 50, 100, 100, 1000, 1000, 10**4))
    prose = (
        story(rng, task),
        input_section(rng, task, many=many, cases=limit),
        output_section(rng, task, words, many=many),
        note_section(rng, examples[0][1].partition("\n")[0]),
    )
    text, given, wanted, note = speak(rng, names, "\x00".join(prose)).split("\x00")
    statement = description(text, given, wanted, note, examples)
    return Exercise(task.key, statement, {"python3": python, "cpp": cpp}, examples, task, many)


def draw_input(rng: Random, task: Task, *, many: bool) -> str:
    """An input of ``task``: one case, or two to four with their number first."""
    if not many:
        return draw_case(rng, task)
    cases = [draw_case(rng, task) for _ in range(rng.choice((2, 3, 3, 4)))]
    return f"{len(cases)}\n{''.join(cases)}"


def run_python(source: str, text: str) -> str:
    """What ``source`` prints for the input ``text``.

    Runs in this process: for programs this package wrote, never for programs a model wrote.
    """
    lines = iter(text.splitlines())
    printed: list[str] = []

    def emit(*values: object) -> None:
        printed.append(f"{' '.join(map(str, values))}\n")

    names = {"input": lambda: next(lines), "print": emit, "__name__": "__main__"}
    exec(compile(source, "exercise", "exec"), names)  # noqa: S102 - our own generated program
    return "".join(printed)
