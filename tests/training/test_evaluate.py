"""The measurement itself: right programs pass, wrong and broken ones do not, and all is kept."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner, Result

from judge.client import Judge
from judge.settings import JudgeSettings
from model.architecture import preset
from model.backend import ModelCard, Sample, SampleRequest
from model.checkpoint import save_checkpoint
from model.tokenizer import Tokenizer
from model.transformer import Transformer
from training.curriculum import held_out
from training.curriculum.acceptance import drawn_tests
from training.data import FORM
from training.evaluate import exercises, main
from training.outcomes import pass_at_1, pass_rate, random_rate
from training.posed import pose_exercise
from training.solving import solve

HOLLOW = "print(12345)"


class Fixed:
    """A backend that answers with given programs."""

    card = ModelCard(name="fixed", backend="test", summary="Given programs.")

    def __init__(self, programs: list[tuple[str, str]]) -> None:
        self._programs = programs

    async def sample(self, request: SampleRequest) -> AsyncIterator[Sample]:
        for number, (language, source) in enumerate(self._programs):
            yield Sample(number, language, source)

    async def close(self) -> None: ...


async def test_only_right_programs_are_right_and_copies_count() -> None:
    exercise = next(exercises(3, 1, "train"))
    python = exercise.programs["python3"]
    # Prints the examples' answers and knows nothing else.
    shown = f"import sys\nprint({dict(exercise.examples)!r}.get(sys.stdin.read(), ''), end='')"
    broken = [("python3", HOLLOW), ("python3", "print(")]
    programs = [
        ("python3", python),
        *broken,
        ("python3", f"{python}# so\n"),
        ("python3", shown),
        ("python3", python),
    ]
    problem = pose_exercise(exercise, "p", 3)
    async with Judge(JudgeSettings()) as judge:
        backend = Fixed(programs)
        outcome = await solve(backend, judge, problem, len(programs), 1, ())  # type: ignore[arg-type]
    assert (outcome.passed, outcome.right, outcome.unjudged) == (4, 3, 0)
    drawn = outcome.candidates
    assert sorted(drawn.copies_P[drawn.right_P].tolist()) == [1, 2]
    # Both right programs print the same on made inputs; what knows only the examples does not.
    right, other = drawn.cluster_P[drawn.right_P], drawn.cluster_P[~drawn.right_P]
    assert len(set(right.tolist())) == 1
    assert not set(right.tolist()) & set(other.tolist())
    assert pass_at_1([outcome]).mean == pytest.approx(3 / 6)
    assert random_rate([outcome], 6, 1, n=4).mean == 1.0
    assert random_rate([outcome], 6, 1, n=1).mean == pytest.approx(3 / 4)
    assert pass_rate([outcome], 4).mean == 1.0


async def test_where_several_answers_are_right_the_exercise_decides_on_the_tests() -> None:
    exercise = next(one for one in exercises(3, 300, "train") if one.meaning.checker)
    problem = pose_exercise(exercise, "p", 3)
    assert problem.takes is not None
    programs = [("python3", exercise.programs["python3"]), ("python3", HOLLOW)]
    async with Judge(JudgeSettings()) as judge:
        outcome = await solve(Fixed(programs), judge, problem, 2, 1, ())  # type: ignore[arg-type]
    assert outcome.right <= outcome.passed <= 1
    answers = [case.answer.decode() for case in problem.tests]
    assert all(problem.takes(number, answer) for number, answer in enumerate(answers))
    assert not any(problem.takes(number, "no answer\n") for number in range(len(answers)))


def test_the_sets_are_apart_and_hidden_tests_are_the_same_for_a_seed() -> None:
    seen = list(exercises(3, 30, "train"))
    unseen = list(exercises(3, 5, "compositions"))
    assert not any(held_out(one.key) for one in seen)
    assert all(held_out(one.key) for one in unseen)
    for one in unseen:
        assert drawn_tests(one, 3) == drawn_tests(one, 3)
        assert drawn_tests(one, 3) != drawn_tests(one, 4)


@pytest.fixture(scope="module")
def checkpoint(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Weights that know nothing."""
    folder: Path = tmp_path_factory.mktemp("weights") / "checkpoint"
    torch.manual_seed(1)
    model = Transformer(preset("tiny", vocab=tokenizer.vocab_size))
    save_checkpoint(folder, model, tokenizer, "nothing", summary="Knows nothing.", prompt=FORM)
    return folder


def measure(checkpoint: Path, *options: str) -> Result:
    sizes = ["--problems", "2", "--samples", "8", "--split", "compositions"]
    return CliRunner().invoke(main, [str(checkpoint), *sizes, *options])


def test_a_checkpoint_is_measured_and_what_is_kept_is_not_drawn_again(
    checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "deep" / "outcomes.jsonl"
    first = measure(checkpoint, "--json", "--output", str(kept), "-k", "4,8")
    assert first.exit_code == 0, first.output
    (found,) = json.loads(first.stdout)["result"]["sets"]
    assert (found["split"], found["problems"], found["samples"]) == ("compositions", 2, 8)
    assert [one["k"] for one in found["budgets"]] == [4, 8]
    assert found["pass_at_1"] == {"mean": 0.0, "bounds": [0.0, pytest.approx(1 - 0.025**0.5)]}
    assert "compositions never trained: 2 of 2 problems" in first.stderr
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-5])  # killed in the middle of the last line
    assert measure(checkpoint, "--json", "--output", str(kept), "-k", "4,8").stdout == first.stdout
    assert kept.read_bytes() == whole
    monkeypatch.setattr("training.solving.build_backend", lambda _: pytest.fail("drawn again"))
    plain = measure(checkpoint, "--output", str(kept), "-n", "1")
    assert "1@8" in plain.stdout
    other = measure(checkpoint, "--output", str(kept), "--temperature", "0.5")
    assert other.exit_code == 2
    assert "was begun with temperature = 1.0, not 0.5" in other.output


def test_what_cannot_be_measured_is_one_line(checkpoint: Path, tmp_path: Path) -> None:
    more = measure(checkpoint, "-k", "9")
    assert (more.exit_code, "-k 9 cannot be chosen from --samples 8" in more.output) == (2, True)
    assert measure(checkpoint, "-k", "some").exit_code == 2
    empty = measure(tmp_path)
    assert empty.exit_code == 4
    assert str(tmp_path) in empty.output
    (tmp_path / "notes.txt").write_text("hello\n")
    wrong = measure(checkpoint, "--output", str(tmp_path / "notes.txt"))
    assert (wrong.exit_code, "is no file of outcomes" in wrong.output) == (2, True)
