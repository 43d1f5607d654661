"""Recipes load, say what the paper says, and stand where they should among other settings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from training.recipes import load_recipe, recipe_names, single
from training.settings import TrainingSettings

TABLE_3 = {
    # name: rows of a batch, updates, billions of tokens, beta2 (4.2)
    "300m": (256, 600_000, 354, 0.999),
    "1b": (256, 1_000_000, 590, 0.999),
    "3b": (512, 700_000, 826, 0.999),
    "9b": (1024, 530_000, 1250, 0.95),
    "41b": (2048, 205_000, 967, 0.95),
}


@pytest.mark.parametrize("name", recipe_names())
def test_every_recipe_loads_and_ends_with_a_model_that_writes(name: str) -> None:
    recipe = load_recipe(name)
    assert recipe.name == name
    assert recipe.summary.endswith(".")
    assert recipe.result.settings.task == ("inputs" if name == "inputs" else "programs")


@pytest.mark.parametrize("name", TABLE_3)
def test_the_published_sizes_have_the_papers_hyperparameters(name: str) -> None:
    rows, steps, billions, beta2 = TABLE_3[name]
    first, second = (stage.settings for stage in load_recipe(name).stages)
    assert first.batch_tokens == rows * (1536 + 768)
    assert first.steps == steps
    assert round(first.batch_tokens * first.steps / 1e9) == billions
    assert (first.learning_rate, second.learning_rate) == (1e-4, 1e-5)
    assert (first.temperature, first.gold) == (1.0, False)
    assert (second.temperature, second.gold) == (0.2, True)
    for one in (first, second):
        assert (one.final_share, one.warmup_steps, one.weight_decay, one.clip) == (
            0.1,
            1000,
            0.1,
            1,
        )
        assert (one.beta2, one.vocab, one.mlm_rows) == (beta2, 8000, 1.0)


def test_the_pilot_is_the_section_itself() -> None:
    assert load_recipe("pilot").stages[0].settings == TrainingSettings()
    assert single(TrainingSettings()).result.settings == TrainingSettings()


def test_a_recipe_stands_over_the_file_and_under_what_is_stronger() -> None:
    base = {"learning_rate": 0.5, "seed": 7}
    strongest = {"steps": 200, "code": ["a"]}
    first, second, _ = (one.settings for one in load_recipe("tiny", base, strongest).stages)
    assert first.seed == second.seed == 7
    assert first.learning_rate == 4e-3
    assert first.steps == second.steps == 200
    assert first.code == ("a",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("summary = 'x.'\n[stages.a]\nsteps = 0\nwarmup_steps = 0", "stage a: .*steps is at least"),
        ("summary = 'x.'\n[stages.a]\nstep = 5", "stage a: .*unknown field `step`"),
        ("summary = 'x.'\n[stages.a]\nafter = 'b'", "after = 'b' is no earlier stage"),
        ("summary = 'x.'\n[stages]", "no stage learns to write"),
        ("[stages.a]", "summary"),
        ("summary = ", "own.toml"),
    ],
)
def test_a_broken_recipe_is_one_line_that_says_where(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text)
    with pytest.raises(ValueError, match=words):
        load_recipe(str(file))


def test_an_unknown_recipe_names_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"no recipe '300'; there are .*nearest: 300m"):
        load_recipe("300")
    with pytest.raises(ValueError, match="no such file"):
        load_recipe("/nonexistent/own.toml")


def test_recipes_load_without_torch() -> None:
    code = "import sys, training.recipes; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
