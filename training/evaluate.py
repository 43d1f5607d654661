"""How often a checkpoint solves problems of the curriculum: pass@1 and solved within k samples.

Three sets of fresh problems, none of which was trained on word for word: those that training draws
from, compositions of it in scenes that it never saw, and compositions that it never saw
(:data:`training.curriculum.Split`). A sample passes when the judge accepts it on the examples and
on hidden inputs, whose answers our own program gives.
This measures the curriculum, not contests: no real problem is in it.

    python -m training.evaluate model/weights/pilot --problems 100 --samples 64
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Verdict
from model.backend import Backend, SampleRequest
from model.registry import build_backend
from model.settings import ModelSettings
from training.curriculum import Exercise, Split, generate
from training.curriculum.acceptance import drawn_tests, verdict_of

SPLITS: dict[Split, str] = {
    "train": "as trained",
    "wordings": "wordings never trained",
    "compositions": "compositions never trained",
}


class Score(msgspec.Struct, frozen=True):
    """One set: the share of samples that pass, and of problems that some sample solves."""

    problems: int
    samples: int
    pass_at_1: float
    solved: float


def exercises(seed: int, count: int, split: Split) -> Iterator[Exercise]:
    """``count`` problems of ``seed`` in one of the splits."""
    return (generate(seed, number, split) for number in range(count))


async def solve(
    backend: Backend, judge: Judge, exercise: Exercise, request: SampleRequest
) -> list[bool]:
    """For every sample of one problem, whether it passes; equal programs are judged once."""
    tests = drawn_tests(exercise, request.seed)
    verdicts: dict[tuple[str, str], asyncio.Task[Verdict]] = {}
    keys = []
    async with asyncio.TaskGroup() as group:
        async for sample in backend.sample(request):
            key = (sample.language, sample.source)
            keys.append(key)
            if key not in verdicts:
                verdicts[key] = group.create_task(
                    verdict_of(
                        judge, exercise, sample.source, sample.language, tests, filtering=True
                    )
                )
    return [verdicts[key].result() is Verdict.AC for key in keys]


async def score(
    settings: ModelSettings, *, seed: int, problems: int, samples: int, split: Split, language: str
) -> Score:
    """Sample ``samples`` programs for each of ``problems`` problems and judge them."""
    backend = build_backend(settings)
    outcomes = []
    try:
        async with Judge(JudgeSettings()) as judge:
            for index, exercise in enumerate(exercises(seed, problems, split)):
                request = SampleRequest(
                    problem=f"evaluate/{index}",
                    statement=exercise.statement,
                    seed=seed,
                    first=0,
                    count=samples,
                    languages=(language,),
                )
                outcomes.append(await solve(backend, judge, exercise, request))
    finally:
        await backend.close()
    passed, solved = sum(map(sum, outcomes)), sum(map(any, outcomes))
    return Score(problems, samples, passed / (problems * samples), solved / problems)


@click.command(help="Measure CHECKPOINT on fresh problems of the curriculum.")
@click.argument("checkpoint", type=click.Path(path_type=Path, exists=True))
@click.option("--problems", default=100, help="Problems of each set.")
@click.option("--samples", default=64, help="Programs for each problem.")
@click.option("--language", default="python3", type=click.Choice(["python3", "cpp"]))
@click.option("--temperature", default=1.0, help="Divides the logits.")
@click.option("--seed", default=1_000_003, help="Root of the problems; not the one trained on.")
def main(
    checkpoint: Path, problems: int, samples: int, language: str, temperature: float, seed: int
) -> None:
    """Print one line per set."""
    settings = ModelSettings(checkpoint=str(checkpoint), temperature=temperature)
    for split, name in SPLITS.items():
        result = asyncio.run(
            score(
                settings,
                seed=seed,
                problems=problems,
                samples=samples,
                split=split,
                language=language,
            )
        )
        click.echo(
            f"{name}, {language}, temperature {temperature:g}: pass@1 {result.pass_at_1:.1%}, "
            f"solved within {samples} {result.solved:.1%} of {problems} problems"
        )


if __name__ == "__main__":
    main()
