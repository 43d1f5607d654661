"""What is held out is compared with what is trained on, before training."""

from __future__ import annotations

from pathlib import Path

import msgspec

from model.checkpoint import default_checkpoint
from model.tokenizer import Tokenizer
from training.curriculum import generate
from training.problems import Program, TrainingProblem
from training.settings import TrainingSettings
from training.sources import build_corpora


def problem(number: int, name: str) -> TrainingProblem:
    made = generate(3, number)
    return TrainingProblem(
        id=name,
        description=made.statement,
        programs=(Program("python3", made.programs["python3"]),),
    )


def unlike_all(name: str) -> TrainingProblem:
    """A problem without the generator's sentences."""
    return TrainingProblem(id=name, description="Seven llamas cross a bridge, one after another.")


def written(path: Path, *problems: TrainingProblem) -> str:
    path.write_bytes(msgspec.json.Encoder().encode_lines(problems))
    return str(path)


def test_what_is_held_out_and_trained_on_is_told_whenever_a_run_begins(tmp_path: Path) -> None:
    train = [problem(number, f"{number}A") for number in range(4)]
    settings = TrainingSettings(
        data="problems",
        problems=(written(tmp_path / "train.jsonl", *train),),
        held_out=(written(tmp_path / "kept.jsonl", problem(2, "copy"), unlike_all("new")),),
    )
    tokenizer = Tokenizer.load(default_checkpoint() / "tokenizer.model")
    said: list[list[str]] = []
    for _ in range(2):  # what was compared is not compared again
        said.append([])
        build_corpora(settings, tokenizer, tmp_path / "corpora", said[-1].append)
        (tmp_path / "kept.jsonl").unlink(missing_ok=True)
    assert said[0][-1] == said[1][-1]
    report = said[1][-1].splitlines()
    assert report[0] == "contamination: 4 training statements against 2 of evaluation:"
    assert "statement of copy is 100% like 2A" in said[1][-1]
    assert "of new is" not in said[1][-1]
