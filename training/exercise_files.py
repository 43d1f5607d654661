"""The curriculum as files: a folder of programs and problems in JSON lines, right and wrong.

What a recipe trains on where nothing else is at hand, made in seconds and without end. A problem's
tag is the family of its composition; it has no rating. Wrong programs are right ones with an
operator, a comparison or a constant changed that print something else, or break, on a test.

    python -m training.exercise_files DIR --problems 2000 --held-out 50

writes ``DIR/code``, ``DIR/problems.jsonl`` and ``DIR/held_out.jsonl``, whose problems are
compositions that the others do not have (:func:`training.curriculum.held_out`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import click
import msgspec

from training.curriculum import Exercise, draw_input, generate, held_out, run_python
from training.problems import Program, TrainingProblem

TESTS = 6
_CHANGES = {
    "+": "-",
    "-": "+",
    "*": "+",
    "//": "%",
    "%": "//",
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "==": "!=",
    "min": "max",
    "max": "min",
    "1": "2",
    "2": "1",
    "0": "1",
}
_CHANGEABLE = re.compile(r"//|[<>=]=|\b(?:min|max|[012])\b|(?<=[\w)\] ])[+*%<>-](?=[\w(\[ ])")


def exercise_problems(seed: int, *, unseen: bool) -> Iterator[TrainingProblem]:
    """Problems of the curriculum without end; ``unseen`` for compositions kept from training."""
    number = 0
    while True:
        exercise = generate(seed, number)
        if held_out(exercise.key) == unseen:
            yield to_problem(exercise, number, seed)
        number += 1


def to_problem(exercise: Exercise, number: int, seed: int) -> TrainingProblem:
    """One exercise with its tests, its right programs and up to two wrong ones."""
    rng = Random(f"{seed}/file/{number}")
    right = exercise.programs
    inputs = [draw_input(rng, exercise.task, many=exercise.many) for _ in range(TESTS)]
    tests = [(text, run_python(right["python3"], text)) for text in inputs]
    wrong = islice(_wrong(rng, right["python3"], [*exercise.examples, *tests]), 2)
    programs = [
        *(Program(language, source) for language, source in right.items()),
        *(Program("python3", source, correct=False) for source in wrong),
    ]
    return TrainingProblem(
        id=f"exercise-{seed}-{number}",
        description=exercise.statement,
        tags=(exercise.key.partition("/")[0],),
        examples=tuple(exercise.examples),
        tests=tuple(tests),
        programs=tuple(programs),
    )


def _wrong(rng: Random, source: str, tests: list[tuple[str, str]]) -> Iterator[str]:
    """Changed programs that some test tells from ``source``; a loop might not end, so none has."""
    if "while" in source:
        return
    places = list(_CHANGEABLE.finditer(source))
    rng.shuffle(places)
    for place in places:
        changed = source[: place.start()] + _CHANGES[place[0]] + source[place.end() :]
        if any(_printed(changed, text) != answer for text, answer in tests):
            yield changed


def _printed(source: str, text: str) -> str | None:
    """What a program prints; None where it breaks."""
    try:
        return run_python(source, text)
    except Exception:  # noqa: BLE001 - a changed program of ours may break in any way
        return None


def write(folder: Path, *, problems: int, unseen: int, seed: int) -> None:
    """Write the three parts into ``folder``; raises OSError."""
    code = folder / "code"
    code.mkdir(parents=True, exist_ok=True)
    with (folder / "problems.jsonl").open("wb") as file:
        for number, problem in enumerate(islice(exercise_problems(seed, unseen=False), problems)):
            file.write(msgspec.json.encode(problem) + b"\n")
            for program in problem.programs:
                if program.correct:
                    ending = "py" if program.language == "python3" else "cpp"
                    (code / f"{number:06}.{ending}").write_text(program.source)
    with (folder / "held_out.jsonl").open("wb") as file:
        for problem in islice(exercise_problems(seed, unseen=True), unseen):
            file.write(msgspec.json.encode(problem) + b"\n")


@click.command(help="Write programs and problems of the curriculum into FOLDER.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--problems", default=2000, help="Problems to train on.")
@click.option("--held-out", "unseen", default=50, help="Problems to validate with.")
@click.option("--seed", default=2_000_003, help="Root of all of them.")
def main(folder: Path, problems: int, unseen: int, seed: int) -> None:
    """Write the files and say so."""
    write(folder, problems=problems, unseen=unseen, seed=seed)
    click.echo(f"{folder}: {problems} problems to train on, {unseen} held out, their programs")


if __name__ == "__main__":
    main()
