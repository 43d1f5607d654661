"""A model of inputs, trained for seconds, beside the programs of a whole run: its share, the same
again after a kill, and one line where it cannot be what it is named as.
"""

from __future__ import annotations

import json
import shutil
import signal
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch
from sqlite_utils import Database

from bot.store import DATABASE_NAME
from bot.task import Task
from bot.written_inputs import written_inputs
from judge.verdict import Limits
from model.backend import BackendError
from model.checkpoint import load_checkpoint, read_info, save_checkpoint
from model.inspection import measure
from model.prompt import PromptFormat
from model.registry import build_backend, build_input_model
from model.settings import ModelSettings
from tests.bot.kills import world
from tests.bot.rounds import PROBLEMS
from training.run import train
from training.settings import TrainingSettings

SETTINGS = TrainingSettings(
    preset="tiny",
    vocab=400,
    data="problems",
    task="inputs",
    steps=40,
    batch_tokens=1024,
    warmup_steps=4,
    learning_rate=1e-2,
    mlm_weight=0.0,
    threads=1,
)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that has learnt that an input is a number."""
    folder = tmp_path_factory.mktemp("inputs")
    problems = [
        {
            "id": f"{number}{index}",
            "description": f"{task[1]}\n\nInput\n\nn{'.' * number}\n\nOutput\n\nIt.\n",
            "tests": [(f"{value}\n", "") for value in range(3, 60)],
        }
        for number in range(30)
        for index, task in PROBLEMS.items()
    ]
    file = folder / "problems.jsonl"
    file.write_text("".join(f"{json.dumps(one)}\n" for one in problems))
    settings = msgspec.structs.replace(SETTINGS, problems=(str(file),))
    threads = torch.get_num_threads()
    made = train(settings, folder / "run", lambda _: None)
    torch.set_num_threads(threads)
    return made


def as_program_model(checkpoint: Path, folder: Path) -> Path:
    """The same weights, said to write programs."""
    model, tokenizer, _ = load_checkpoint(checkpoint)
    save_checkpoint(folder, model, tokenizer, "a test", prompt=PromptFormat())
    return folder


async def test_what_is_written_depends_on_the_seed_and_not_on_the_batch(checkpoint: Path) -> None:
    task = Task("77A", "Print the integer after n.", (), Limits())
    drawn = []
    for batch, threads, seed in ((64, 1, 1), (32, 2, 1), (64, 1, 2)):
        settings = ModelSettings(
            input_checkpoint=str(checkpoint), batch=batch, threads=threads, temperature=9.0
        )
        model = build_input_model(settings)
        assert model is not None
        drawn.append(await written_inputs(model, task, 30, seed))
        await model.close()
    assert drawn[0] == drawn[1] != drawn[2]
    assert len(drawn[0]) > 10
    assert all(text.endswith("\n") and text == text.strip() + "\n" for text in drawn[0])
    assert await written_inputs(None, task, 30, 1) == []


def kept(folder: Path) -> list[tuple[Any, ...]]:
    db = Database(folder / "killed" / DATABASE_NAME)
    rows = db.query("SELECT problem, number, source, data FROM inputs ORDER BY problem, number")
    found = [tuple(row.values()) for row in rows]
    db.close()
    return found


def test_a_run_has_its_inputs_by_source_and_keeps_them_when_it_goes_on(
    checkpoint: Path, tmp_path: Path
) -> None:
    """Even where other weights have come into the checkpoint's folder in between."""
    own = shutil.copytree(checkpoint, tmp_path / "own")
    option = f"--set=model.input_checkpoint={own}"
    with world(tmp_path) as tiny:
        done = tiny.play("killed", "bot.store:Store.set_decision:1", option)
        assert done.returncode == -signal.SIGKILL, done.stderr
        first = kept(tmp_path)
        model, tokenizer, info = load_checkpoint(checkpoint)
        for parameter in model.parameters():
            parameter.data = torch.randn_like(parameter) * 0.1
        save_checkpoint(own, model, tokenizer, "other", prompt=info.prompt)
        done = tiny.play("killed", "", option)
    run = json.loads(done.stdout)["result"]
    assert kept(tmp_path) == first
    for problem in run["problems"]:
        rows = [row for row in first if row[0] == problem["index"]]
        assert problem["inputs"]["model"] == sum(row[2] == "model" for row in rows) >= 5
        assert all(int(row[3]) >= 0 for row in rows if row[2] == "model")
    assert [n for n in run["notes"] if n.startswith("some generated inputs are written by own: A")]


async def test_a_checkpoint_of_either_kind_can_be_looked_at(checkpoint: Path) -> None:
    settings = ModelSettings(checkpoint=str(checkpoint), batch=16, max_tokens=8, threads=1)
    config = read_info(checkpoint).config
    assert (await measure(settings, config, workers=1)).measured > 0


def test_checkpoints_are_refused_where_they_are_named_as_what_they_are_not(
    checkpoint: Path, tmp_path: Path
) -> None:
    info = read_info(checkpoint)
    assert info.prompt.writes_inputs
    assert "writes test inputs" in info.summary
    assert build_input_model(ModelSettings()) is None
    with pytest.raises(BackendError, match=r"writes test inputs, .* model\.input_checkpoint"):
        build_backend(ModelSettings(checkpoint=str(checkpoint)))
    programs = str(as_program_model(checkpoint, tmp_path / "programs"))
    for folder, words in ((programs, "writes programs, not"), ("/nowhere", "no checkpoint in")):
        with pytest.raises(BackendError, match=rf"^model\.input_checkpoint: .*{words}") as caught:
            build_input_model(ModelSettings(input_checkpoint=folder))
        assert "\n" not in str(caught.value)
