"""What a model of inputs writes, beside mutations: ``written_inputs.py CHECKPOINT``.

For problems of the curriculum whose composition was kept from training: what share of the inputs is
valid by the problem's own format and bounds, and how many are distinct and not in the statement; of
all that the model wrote, of what is left of it where it has to read as the format inferred from the
examples, and of the mutations that :mod:`bot.inputs` makes without it. Then, for the problems of
the packaged rounds, how many of the model's inputs read as the format, and how many of those are
valid by the packages' validators.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from pathlib import Path

from bot.inputs import generated_inputs
from bot.task import Task
from bot.written_inputs import written_inputs
from contest_sim.package import description
from judge.verdict import Limits, TestCase
from model import registry
from model.backend import Backend
from model.settings import ModelSettings
from tests.bot.test_formats import PROBLEMS
from tests.bot.test_inputs import is_valid as valid_by
from tests.bot.test_inputs import validator
from training.curriculum import Exercise
from training.curriculum.validity import is_valid
from training.evaluate import exercises

SEED = 1_000_003
WRITTEN, MUTATIONS = "all that the model wrote", "mutations alone"


class Score:
    """Counts of one source of inputs."""

    def __init__(self) -> None:
        self.made = self.valid = self.new = self.problems = 0

    def add(self, exercise: Exercise, texts: list[str]) -> None:
        """Count the inputs of a problem."""
        shown = {tuple(text.split()) for text, _ in exercise.examples}
        valid = [
            t for t in texts if is_valid(exercise.meaning, exercise.params, t, many=exercise.many)
        ]
        self.made, self.valid = self.made + len(texts), self.valid + len(valid)
        self.new += len({tuple(text.split()) for text in valid} - shown)
        self.problems += 1

    def __str__(self) -> str:
        share = 100 * self.valid / max(1, self.made)
        each, new = self.made / self.problems, self.new / self.problems
        return f"{each:5.1f} a problem, {share:5.1f} % valid, {new:5.1f} valid, new and distinct"


def task_of(exercise: Exercise, number: int) -> Task:
    examples = [
        TestCase(str(place), text.encode(), answer.encode())
        for place, (text, answer) in enumerate(exercise.examples, 1)
    ]
    return Task(f"bench/{number}", exercise.statement, tuple(examples), Limits())


async def packaged(model: Backend, count: int) -> str:
    """What the model's inputs of the packaged rounds come to, in words."""
    written = used = valid = 0
    for package in PROBLEMS:
        statement, examples = description(package), [case.input for case in package.samples]
        task = Task(f"{package.problem.contest_id}{package.problem.index}", statement, (), Limits())
        texts = await written_inputs(model, task, count, SEED)
        made = generated_inputs(examples, statement, count, SEED, texts)
        chosen = [one.data for one in made if one.source == "model"]
        written, used = written + len(texts), used + len(chosen)
        valid += sum(valid_by(validator(package), data) for data in chosen)
    return (
        f"{len(PROBLEMS)} packaged problems: of {written} inputs that the model wrote {used} are "
        f"new, read as the format and are used, {valid} of them valid"
    )


async def measure(model: Backend, problems: int, count: int) -> dict[str, Score]:
    scores: dict[str, Score] = {}
    found = list(exercises(SEED, problems, "compositions"))
    tasks = [task_of(one, number) for number, one in enumerate(found)]
    drawn = [await written_inputs(model, task, count, SEED) for task in tasks]
    for exercise, task, written in zip(found, tasks, drawn, strict=True):
        examples = [one.input for one in task.examples]
        for name, texts in ((MUTATIONS, []), ("mixed, of these ", written)):
            made = generated_inputs(examples, task.statement, count, SEED, texts)
            by_source: dict[str, list[str]] = {}
            for one in made:
                key = name if name == MUTATIONS else name + one.source
                by_source.setdefault(key, []).append(one.data.decode())
            for key, group in by_source.items():
                scores.setdefault(key, Score()).add(exercise, group)
        scores.setdefault(WRITTEN, Score()).add(exercise, written)
    return scores


async def both(model: Backend, problems: int, count: int) -> tuple[dict[str, Score], str]:
    try:
        return await measure(model, problems, count), await packaged(model, count)
    finally:
        await model.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--problems", type=int, default=100)
    parser.add_argument("--inputs", type=int, default=50)
    parser.add_argument("--temperature", type=float, default=registry.INPUT_TEMPERATURE)
    given = parser.parse_args()
    registry.INPUT_TEMPERATURE = given.temperature
    model = registry.build_input_model(ModelSettings(input_checkpoint=str(given.checkpoint)))
    assert model is not None
    start = time.monotonic()
    scores, words = asyncio.run(both(model, given.problems, given.inputs))
    print(f"{given.problems} problems, {given.inputs} inputs each")
    for name, score in scores.items():
        print(f"  {name:32}{score}")
    print(words)
    print(f"{time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    main()
