"""How often a checkpoint solves problems of the curriculum: pass@1, n@k and pass@k.

Three sets of fresh problems, none of which was trained on word for word: those that training draws
from, compositions of it in scenes that it never saw, and compositions that it never saw
(:data:`training.curriculum.Split`). Programs are drawn, filtered on the examples, clustered and
judged as :mod:`training.solving` does it for every measurement; the tests are drawn inputs, whose
answers our own program gives. This measures the curriculum, not contests: no real problem is in it.

    python -m training.evaluate model/weights/compact --problems 100 --samples 1000 -k 100,1000

With ``--output FILE`` outcomes are kept there: after a kill the same command goes on, and other
``-n`` and ``-k`` draw nothing anew.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from judge.errors import JudgeError
from model.backend import BackendError
from training.curriculum import Exercise, Split, generate
from training.outcomes import Outcome, Rate, clustered_rate, pass_at_1, pass_rate, random_rate
from training.posed import Posed, pose_exercise
from training.solving import solve_all

SPLITS: dict[Split, str] = {
    "train": "as trained",
    "wordings": "wordings never trained",
    "compositions": "compositions never trained",
}
LANGUAGES = {"python3": ("python3",), "cpp": ("cpp",), "both": ("python3", "cpp")}
TELL_EVERY_S = 5.0


class Budget(msgspec.Struct, frozen=True):
    """What ``n`` submissions chosen from ``k`` samples solve.

    ``clustered`` submits as the bot does, ``random`` at random among what passes the examples, and
    ``any_right`` is pass@k, which knows the right one.
    """

    n: int
    k: int
    clustered: Rate
    random: Rate
    any_right: Rate


class Score(msgspec.Struct, frozen=True):
    """One set of problems; ``unjudged`` samples count as wrong."""

    split: Split
    problems: int
    samples: int
    pass_at_1: Rate
    budgets: tuple[Budget, ...]
    unjudged: int


def exercises(seed: int, count: int, split: Split) -> Iterator[Exercise]:
    """``count`` problems of ``seed`` in one of the splits."""
    return (generate(seed, number, split) for number in range(count))


def posed(seed: int, count: int, split: Split) -> list[Posed]:
    """The same as they are measured."""
    return [
        pose_exercise(exercise, f"{split}/{number}", seed)
        for number, exercise in enumerate(exercises(seed, count, split))
    ]


def score(split: Split, outcomes: Sequence[Outcome], n: int, budgets: Sequence[int]) -> Score:
    """The rates of one set."""
    return Score(
        split,
        len(outcomes),
        outcomes[0].candidates.samples,
        pass_at_1(outcomes),
        tuple(
            Budget(
                n,
                k,
                clustered_rate(outcomes, k, 1, n),
                random_rate(outcomes, k, 1, n),
                pass_rate(outcomes, k),
            )
            for k in budgets
        ),
        sum(one.unjudged for one in outcomes),
    )


def words(one: Score) -> str:
    """The rates in percent with their intervals, a line for each number of samples."""
    sizes = f"{one.problems} problems, {one.samples} samples each"
    lines = [
        f"{SPLITS[one.split]}: {sizes}",
        f"  {'pass@1':10}{_percent(one.pass_at_1)}",
        *(
            f"  {f'{two.n}@{two.k}':10}{_percent(two.clustered):22}"
            f"at random {_percent(two.random):22}pass@{two.k} {_percent(two.any_right)}"
            for two in one.budgets
        ),
    ]
    if one.unjudged:
        lines.append(f"  {one.unjudged} samples could not be judged and count as wrong")
    return "\n".join(lines)


def _percent(rate: Rate) -> str:
    bounds = f" ({100 * rate.bounds[0]:.1f}-{100 * rate.bounds[1]:.1f})" if rate.bounds else ""
    return f"{100 * rate.mean:.1f} %{bounds}"


def teller(split: Split, count: int) -> Callable[[Posed, Outcome], None]:
    """Says how far a set is on standard error, every few seconds."""
    start = last = time.monotonic()
    done = solved = 0

    def told(_: Posed, outcome: Outcome) -> None:
        nonlocal last, done, solved
        done, solved = done + 1, solved + (outcome.right > 0)
        now = time.monotonic()
        if now - last >= TELL_EVERY_S or done == count:
            last = now
            left = (now - start) / done * (count - done) / 60
            click.echo(
                f"{SPLITS[split]}: {done} of {count} problems, {solved} with a right program, "
                f"{left:.0f} min left",
                err=True,
            )

    return told


class Numbers(click.ParamType[tuple[int, ...]]):
    """``100,1000``: numbers of samples, rising."""

    name = "k,k,..."

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[int, ...]:
        """Read the numbers, or say what is wrong with them."""
        parts = str(value).split(",")
        if not all(part.isascii() and part.isdigit() and int(part) for part in parts):
            self.fail(f"{value!r} is no list of numbers such as 100,1000", param, ctx)
        return tuple(sorted({int(part) for part in parts}))


class Failed(click.ClickException):
    """The model or the judge is not there: exit code 4, as the bot has it."""

    exit_code = 4


@click.command(help="Measure CHECKPOINT on fresh problems of the curriculum.")
@click.argument("checkpoint", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--split", "splits", multiple=True, type=click.Choice([*SPLITS]), help="Sets; default: all."
)
@click.option("--problems", default=100, type=click.IntRange(1), help="Problems of each set.")
@click.option("--samples", default=64, type=click.IntRange(1), help="Programs for each.")
@click.option("-n", "submissions", default=10, type=click.IntRange(1, 1000), help="Submissions.")
@click.option("-k", "budgets", type=Numbers(), help="Samples they are chosen from; default: all.")
@click.option("--language", default="python3", type=click.Choice([*LANGUAGES]))
@click.option(
    "--temperature",
    default=1.0,
    type=click.FloatRange(0, min_open=True),
    help="Times the checkpoint's.",
)
@click.option("--seed", default=1_000_003, help="Root of the problems; not the one trained on.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Keep outcomes.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def main(
    context: click.Context,
    checkpoint: Path,
    splits: tuple[Split, ...],
    problems: int,
    samples: int,
    submissions: int,
    budgets: tuple[int, ...] | None,
    language: str,
    temperature: float,
    seed: int,
    output: Path | None,
    as_json: bool,
) -> None:
    """Print what each set comes to; exit code 5 where programs could not be judged."""
    budgets = budgets or (samples,)
    if budgets[-1] > samples:
        raise click.UsageError(f"-k {budgets[-1]} cannot be chosen from --samples {samples}")
    scores = []
    for split in splits or tuple(SPLITS):
        try:
            outcomes = solve_all(
                checkpoint,
                posed(seed, problems, split),
                samples=samples,
                seed=seed,
                languages=LANGUAGES[language],
                temperature=temperature,
                keep=output,
                told=teller(split, problems),
            )
        except ValueError as error:
            raise click.UsageError(str(error)) from error
        except (BackendError, JudgeError, OSError) as error:
            raise Failed(str(error)) from error
        scores.append(score(split, outcomes, submissions, budgets))
        if not as_json:
            click.echo(words(scores[-1]))
    if as_json:
        how = {"checkpoint": str(checkpoint), "language": language, "temperature": temperature}
        click.echo(msgspec.json.encode({"result": {**how, "seed": seed, "sets": scores}}))
    context.exit(5 if any(one.unjudged for one in scores) else 0)


if __name__ == "__main__":
    main()
