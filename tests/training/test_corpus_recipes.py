"""Recipes of corpora: what they may name, what is in none, what counts more than once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec
import pytest

from model.architecture import preset
from model.tokenizer import Tokenizer
from tests.training.recipe_sources import (
    never,
    solutions,
    statements,
)
from training.building import Dropped, Progress, build
from training.corpus import Corpus
from training.corpus_recipes import (
    CorpusRecipe,
    Exercises,
    Originals,
    Solutions,
    StandardLibrary,
    corpus_recipe_names,
    load_corpus_recipe,
    load_split,
)
from training.errors import CorpusError
from training.originals import ORIGINALS, read_originals
from training.pivot import PivotSource, is_held_out
from training.problem_corpus import build_named
from training.problem_rows import ProblemPrompts, ProblemSource
from training.recipe_texts import Place, RecipeTexts
from training.tokenising import Text


def test_recipes_that_ship_can_be_read_and_keep_evaluation_apart() -> None:
    assert corpus_recipe_names() == ["code", "problems"]
    for name in corpus_recipe_names():
        recipe = load_corpus_recipe(name)
        assert recipe.split == "development"
    cut = load_split("development")
    assert cut.contest == 1400
    assert {162, 1305, 1326, 1342, 1350, 1352} <= cut.apart
    assert len(cut.problems) == 69 + 4  # the split, and what is known under other ids
    assert {"188E", "130F", "130H", "188F"} <= cut.problems


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('sources.a.from = "pip"\nsources.a.packages = ["-r x"]', "is not a package"),
        ('sources.a.from = "apt"\nsources.a.packages = []', "packages is empty"),
        ('sources.a.from = "disk"', "'disk'"),
        ('sources.a = {from = "exercises", count = 3, weight = 0}', "weight = 0"),
        ('sources.a = {from = "exercises", count = 3, wieght = 2}', "wieght"),
        ("sources = {}", "without sources"),
        (
            'split = "none"\nsources.a.from = "interpreter"',
            "no split 'none'; there are dev",
        ),
        ("sources = [", "recipe"),
    ],
)
def test_a_recipe_that_cannot_work_says_why(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(f'summary = ""\nkind = "code"\n{text}\n')
    with pytest.raises(ValueError, match=words) as failed:
        load_corpus_recipe(str(path))
    assert "\n" not in str(failed.value)


def test_a_recipe_that_is_not_there_names_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no recipe of a corpus 'cod'.*nearest: code"):
        load_corpus_recipe("cod")
    with pytest.raises(ValueError, match="no such file"):
        load_corpus_recipe(str(tmp_path / "none.toml"))


def test_code_has_no_place_among_problems() -> None:
    with pytest.raises(ValueError, match=r"sources\.library: code has no place"):
        CorpusRecipe(summary="", kind="problems", sources={"library": StandardLibrary()})


@pytest.mark.parametrize("recipe", corpus_recipe_names())
def test_problems_that_are_measured_on_are_in_no_recipe(recipe: str) -> None:
    loaded = load_corpus_recipe(recipe)
    ours = {name: one for name, one in loaded.sources.items() if isinstance(one, Originals)}
    texts = RecipeTexts(
        msgspec.structs.replace(loaded, kind="problems", sources={**ours}),
        Place(Path("none"), Path("none")),
        never,
    )
    told = [
        one.id
        for _, problems in texts.problems()
        for one in problems
        if not isinstance(one, Dropped)
    ]
    assert len(told) > 1000
    assert len(told) == len(set(told))
    measured = read_originals([ORIGINALS / "stories-with-tests.txt"])
    assert not {one.id for one in measured} & set(told)


def test_the_same_seed_makes_the_same_corpus(tmp_path: Path, tokenizer: Tokenizer) -> None:
    def made(name: str, seed: int) -> tuple[dict[str, bytes], int]:
        recipe = CorpusRecipe(
            summary="", kind="code", seed=seed, sources={"made": Exercises(count=20)}
        )
        states: list[Progress] = []
        texts = RecipeTexts(recipe, Place(tmp_path, tmp_path), never).code()
        build(tmp_path / name, "code", texts, tokenizer, progress=states.append)
        found = {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        return found, states[-1].again

    first, _ = made("a", 1)
    assert made("b", 1) == (first, 0)
    assert made("a", 1) == (first, 1), "a build that goes on finds its shard"
    assert made("c", 2)[0] != first


def test_a_document_counts_as_often_as_its_source_weighs(
    tmp_path: Path, tokenizer: Tokenizer
) -> None:
    """Over epochs the mean tends to the weight; what is held out is seen by no one twice."""
    texts = [
        Text(name, "cpp", "MIT", f"int {name}{number} = {number};\n")
        for number in range(60)
        for name in ("plain", "heavy", "light")
    ]
    weights = {"heavy": 3.0, "light": 0.25}
    build(tmp_path / "c", "code", texts, tokenizer, weights=weights)
    config = preset("tiny", vocab=512)
    source = PivotSource(Corpus(tmp_path / "c", tokenizer), config, seed=1, batch_tokens=10**9)
    seen = Counter[str]()
    for epoch in range(40):
        for row in source._split_window(epoch):
            text = tokenizer.decode([*row.prompt, *row.program])
            seen[next(name for name in ("plain", "heavy", "light") if name[:3] in text)] += 1
    ours = [n for n in range(len(texts)) if not is_held_out(n)]
    counts = Counter(texts[n].source for n in ours)
    assert seen["plain"] == 40 * counts["plain"]
    assert seen["heavy"] == 120 * counts["heavy"]
    assert seen["light"] == pytest.approx(10 * counts["light"], rel=0.15)


def test_problems_are_drawn_by_the_weights_of_their_sources(
    tmp_path: Path, tokenizer: Tokenizer
) -> None:
    statements(tmp_path / "p.jsonl", "1A", "2A")
    place = Place(tmp_path, tmp_path, solutions(tmp_path / "ours", "1A", "2A"))
    recipe = CorpusRecipe(
        summary="",
        kind="problems",
        sources={"ours": Solutions(statements="p.jsonl", weight=9.0), "made": Exercises(count=6)},
    )
    assert recipe.weights == {"ours": 9.0}
    streams = RecipeTexts(recipe, place, never).problems()
    build_named(tmp_path / "c", streams, tokenizer, weights=recipe.weights)
    corpus = Corpus(tmp_path / "c", tokenizer)
    config = preset("pilot", vocab=512)

    def share(weights: dict[str, float]) -> float:
        source = ProblemSource(
            corpus, tokenizer, config, ProblemPrompts(), seed=1, batch_tokens=1, weights=weights
        )
        drawn = [tokenizer.decode(source.row(number).prompt) for number in range(400)]
        return sum("Say" in text for text in drawn) / 400

    assert share({}) == pytest.approx(18 / 24, rel=0.1)
    assert share({"ours": 3.0}) == pytest.approx(6 / 12, rel=0.15)
    with pytest.raises(CorpusError, match="names theirs; the sources here are made, ours"):
        share({"theirs": 2.0})
