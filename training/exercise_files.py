"""The curriculum as files: a folder of programs and problems in JSON lines, right and wrong.

What a recipe trains on where nothing else is at hand, made in seconds and without end. A problem
has its meaning's tags and a nominal rating. Each wrong program fails one of the tests.

    python -m training.exercise_files DIR --problems 2000 --held-out 50

writes ``DIR/code``, ``DIR/problems.jsonl`` and ``DIR/held_out.jsonl``, whose problems are
compositions that the others do not have (:data:`training.curriculum.Split`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from random import Random

import click
import msgspec

from training.curriculum import RATING, Exercise, Split, draw_test, generate, is_composed
from training.curriculum.wrongs import right_programs, wrong_programs
from training.problems import Program, TrainingProblem

TESTS = 6
WRONGS = 2


def exercise_problems(
    seed: int, split: Split, *, composed: bool = False
) -> Iterator[TrainingProblem]:
    """Problems of the curriculum without end, in one of the splits; ``composed`` leaves out those
    whose meaning was written by hand.
    """
    drawn = ((generate(seed, number, split), number) for number in count())
    return (
        to_problem(exercise, number, seed)
        for exercise, number in drawn
        if not composed or is_composed(exercise.key)
    )


def to_problem(exercise: Exercise, number: int, seed: int) -> TrainingProblem:
    """One exercise with its tests, its right programs and up to two wrong ones."""
    rng = Random(f"{seed}/file/{number}")
    tests = [draw_test(rng, exercise) for _ in range(TESTS)]
    wrong = islice(wrong_programs(rng, exercise, tests), WRONGS)
    programs = [
        *(Program(language, source) for language, source in right_programs(rng, exercise)),
        *(Program(one.language, one.source, correct=False) for one in wrong),
    ]
    return TrainingProblem(
        id=f"exercise-{seed}-{number}",
        description=exercise.statement,
        rating=RATING,
        tags=exercise.tags,
        examples=tuple(exercise.examples),
        tests=tuple((test.input, test.answer) for test in tests),
        programs=tuple(programs),
    )


def write(folder: Path, *, problems: int, unseen: int, seed: int, composed: bool = False) -> None:
    """Write the three parts into ``folder``, with ``composed`` of the families' problems alone: a
    small model learns those in minutes, and not the ones written by hand. Raises OSError.
    """
    drawn = exercise_problems(seed, "train", composed=composed)
    code = folder / "code"
    code.mkdir(parents=True, exist_ok=True)
    with (folder / "problems.jsonl").open("wb") as file:
        for number, problem in enumerate(islice(drawn, problems)):
            file.write(msgspec.json.encode(problem) + b"\n")
            for index, program in enumerate(problem.programs):
                if program.correct:
                    ending = "py" if program.language == "python3" else "cpp"
                    (code / f"{number:06}-{index}.{ending}").write_text(program.source)
    with (folder / "held_out.jsonl").open("wb") as file:
        for problem in islice(exercise_problems(seed, "compositions"), unseen):
            file.write(msgspec.json.encode(problem) + b"\n")


@click.command(help="Write programs and problems of the curriculum into FOLDER.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--problems", default=2000, help="Problems to train on.")
@click.option("--held-out", "unseen", default=50, help="Problems to validate with.")
@click.option("--composed", is_flag=True, help="Without meanings that were written by hand.")
@click.option("--seed", default=2_000_003, help="Root of all of them.")
def main(folder: Path, problems: int, unseen: int, composed: bool, seed: int) -> None:
    """Write the files and say so."""
    write(folder, problems=problems, unseen=unseen, seed=seed, composed=composed)
    click.echo(f"{folder}: {problems} problems to train on, {unseen} held out, their programs")


if __name__ == "__main__":
    main()
