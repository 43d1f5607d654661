"""Surprise is the plain negative log-likelihood of right programs, whatever else is in the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner

from model.architecture import preset
from model.checkpoint import load_checkpoint, save_checkpoint
from model.prompt import Metadata, encode_prompt
from model.tokenizer import BOS, EOS, Tokenizer
from model.transformer import Transformer
from training.data import FORM
from training.problems import Program, TrainingProblem
from training.surprise import main, measure

PROBLEMS = [
    TrainingProblem(
        id=f"{name}",
        description=f"Print {name}.",
        programs=(
            Program("python3", f"print({name})\n", correct=True),
            Program("python3", f"x = {name}\nprint(x)\n", correct=True),
            Program("python3", "print(0)\n", correct=False),
            Program("cpp", f"int main() {{ return {name}; }}\n", correct=True),
            Program("java", "class A {}\n", correct=True),
        ),
    )
    for name in (7, 12, 345)
]


@pytest.fixture
def checkpoint(tokenizer: Tokenizer, tmp_path: Path) -> Path:
    torch.manual_seed(0)
    model = Transformer(preset("tiny", vocab=tokenizer.vocab_size))
    save_checkpoint(tmp_path / "c", model, tokenizer, "nothing", prompt=FORM)
    return tmp_path / "c"


def test_it_is_what_the_model_says_of_every_right_program(checkpoint: Path) -> None:
    model, tokenizer, info = load_checkpoint(checkpoint)
    found = measure(model, tokenizer, info, PROBLEMS)
    total, tokens = 0.0, 0
    for problem in PROBLEMS:
        for one in problem.programs:
            if not one.correct or one.language not in FORM.languages:
                continue
            limit = info.config.encoder_positions
            prompt = torch.tensor(
                [encode_prompt(problem.description, Metadata(one.language), FORM, tokenizer, limit)]
            )
            ids = torch.tensor([[BOS, *tokenizer.encode(one.source), EOS]])
            mask = torch.ones_like(prompt, dtype=torch.bool)
            with torch.no_grad():
                logits = model.decode(ids[:, :-1], model.encode(prompt, mask), mask)
            logs = logits.log_softmax(-1).gather(2, ids[:, 1:, None])
            total, tokens = total - float(logs.sum()), tokens + logs.numel()
    assert found.nats == pytest.approx(total / tokens, rel=5e-3)  # bfloat16, maybe
    assert (found.tokens_Q.sum(), found.programs, len(found.nats_Q)) == (tokens, 9, 3)
    low, high = found.interval()
    assert low <= found.nats <= high
    assert found.interval(found) == (0, 0)
    with pytest.raises(ValueError, match="they read other tokens"):
        found.interval(measure(model, tokenizer, info, PROBLEMS[1:]))


def test_it_is_told_of_a_file_and_where_there_is_nothing_to_tell(
    checkpoint: Path, tmp_path: Path
) -> None:
    line = {
        "id": "1A",
        "description": "Print 7.",
        "programs": [{"language": "python3", "source": "print(7)", "correct": True}],
    }
    file, empty = tmp_path / "some.jsonl", tmp_path / "none.jsonl"
    file.write_text(json.dumps(line) + "\n")
    empty.write_text(json.dumps({**line, "programs": []}) + "\n")
    told = CliRunner().invoke(main, [str(checkpoint), "--problems", str(file), "--json"])
    assert told.exit_code == 0
    assert json.loads(told.output)["programs"] == 1
    told = CliRunner().invoke(main, [str(checkpoint), str(checkpoint), "--problems", str(file)])
    assert "+0.000 (+0.000 to +0.000) beside the first" in told.output
    told = CliRunner().invoke(main, [str(checkpoint), "--problems", str(empty)])
    assert told.exit_code == 4
    assert "no right program in python3, cpp that fits" in told.output
