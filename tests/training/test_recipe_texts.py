"""What recipes' sources give: what is permitted, what never enters, what is told."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from model.tokenizer import Tokenizer
from tests.training.packages import debian_source, source_distribution
from tests.training.recipe_sources import (
    GPL,
    MIT,
    RECORD,
    fetched,
    kept,
    never,
    solutions,
    statements,
)
from training.building import Dropped
from training.corpus import Corpus
from training.corpus_recipes import (
    CorpusRecipe,
    DebianSources,
    Exercises,
    Mbpp,
    Originals,
    PythonPackages,
    Solutions,
)
from training.corpus_statistics import statistics
from training.errors import CorpusError
from training.problem_corpus import build_named
from training.recipe_texts import Place, RecipeTexts


def test_code_comes_from_every_kind_of_source_and_only_where_it_is_permitted(
    tmp_path: Path,
) -> None:
    root = tmp_path / "downloads"
    source_distribution(tmp_path / "p", "free", {"LICENSE": MIT, "a.py": b"a = 1\n"})
    source_distribution(tmp_path / "q", "bound", {"LICENSE": GPL, "b.py": b"b = 1\n"})
    files = {"src/a.cpp": b"int a;\n", "src/old/b.hpp": b"int b;\n", "c.c": b"int c;\n"}
    debian_source(tmp_path / "d", "tree", files, RECORD)
    found = [
        fetched(root, "pypi", "free==1.0", tmp_path / "p"),
        fetched(root, "pypi", "bound==1.0", tmp_path / "q"),
        fetched(root, "debian", "tree", tmp_path / "d"),
    ]
    (root / "fetched.json").write_text(
        json.dumps([{name: getattr(one, name) for name in one.__struct_fields__} for one in found])
    )
    recipe = CorpusRecipe(
        summary="",
        kind="code",
        languages=("python", "cpp"),
        sources={
            "pypi": PythonPackages(packages=("free==1.0", "bound==1.0")),
            "debian": DebianSources(packages=("tree",)),
            "solutions": Solutions(),
        },
    )
    place = Place(tmp_path, root, solutions(tmp_path / "ours", "10A"))
    texts = list(RecipeTexts(recipe, place, never).code())
    assert {one.licence for one in kept(texts)} == {"MIT"}
    told = {(one.source, one.text) for one in kept(texts)}
    assert {("pypi", "a = 1\n"), ("debian", "int a;\n"), ("solutions", "print('10A')\n")} <= told
    assert not any(word in text for _, text in told for word in ("b = 1", "int b", "int main"))
    reasons = Counter((one.source, one.reason) for one in texts if isinstance(one, Dropped))
    assert reasons["debian", "licence not wanted"] == 1
    assert reasons["pypi", "licence not wanted"] >= 1
    more = CorpusRecipe(
        summary="", kind="code", sources={"pypi": PythonPackages(packages=("more==1",))}
    )
    with pytest.raises(CorpusError, match="more==1 is not in"):
        list(RecipeTexts(more, place, never).code())


SPLIT = 'before = "50"\ncontests = [7]\nproblems = ["12A"]\n'


@pytest.fixture
def split(tmp_path: Path) -> str:
    path = tmp_path / "split.toml"
    path.write_text(SPLIT)
    return str(path)


def test_what_is_set_apart_enters_neither_corpus(
    tmp_path: Path, split: str, tokenizer: Tokenizer
) -> None:
    """Contest 7, problem 12A and all from 50 on stay out, with a statement and without."""
    names = ("7A", "7B", "12A", "12B", "49A", "50A", "1400A")
    place = Place(tmp_path, tmp_path, solutions(tmp_path / "ours", *names))
    statements(tmp_path / "all.jsonl", *names)
    ours = {"ours": Solutions(statements="all.jsonl")}
    code = CorpusRecipe(summary="", kind="code", split=split, sources={"ours": Solutions()})
    texts = list(RecipeTexts(code, place, never).code())
    assert [one.text for one in kept(texts)] == ["print('12B')\n", "print('49A')\n"]
    assert len(texts) == len(names)
    problems = CorpusRecipe(summary="", kind="problems", split=split, sources={**ours})
    streams = RecipeTexts(problems, place, never).problems()
    build_named(tmp_path / "c", streams, tokenizer, cut=problems.cut)
    corpus = Corpus(tmp_path / "c")
    assert [one.id for one in corpus.problems] == ["12B", "49A"]
    assert len(corpus) == 4
    found = statistics(corpus)
    assert [(one.name, one.documents) for one in found.techniques] == [("math", 4)]
    parts = {one.name: one.documents for one in found.parts}
    assert parts == {"ours in python3": 2, "ours in cpp": 2}
    assert corpus.index.dropped["ours"] == {"set apart": 3, "problem of evaluation": 2}


def test_a_twin_of_what_is_set_apart_is_left_out_whatever_its_id(
    tmp_path: Path, split: str
) -> None:
    """A round's problem in its other division has another id and the same sentences."""
    words = [f"word{number}" for number in range(60)]
    told = {
        "12A": " ".join(words),
        "13A": f"Other names. {' '.join(words[5:])}",
        "14A": " ".join(reversed(words)),
    }
    lines = [
        {"id": name, "contest": int(name[:-1]), "description": one} for name, one in told.items()
    ]
    (tmp_path / "all.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    place = Place(tmp_path, tmp_path, solutions(tmp_path / "ours", *told))
    sources = {"ours": Solutions(statements="all.jsonl")}
    recipe = CorpusRecipe(summary="", kind="problems", split=split, sources={**sources})
    ((_, problems),) = RecipeTexts(recipe, place, never).problems()
    found = list(problems)
    assert Dropped("ours", "like one that is set apart") in found
    assert [one.id for one in found if not isinstance(one, Dropped)] == ["12A", "14A"]


def test_a_source_whose_file_is_not_here_is_left_out_and_told_of(tmp_path: Path) -> None:
    recipe = CorpusRecipe(
        summary="",
        kind="problems",
        sources={"tasks": Mbpp(file="mbpp.jsonl"), "made": Exercises(count=3)},
    )
    told: list[str] = []
    streams = RecipeTexts(recipe, Place(tmp_path, tmp_path), never, told.append).problems()
    found = {name: len(list(problems)) for name, problems in streams}
    assert found == {"tasks": 0, "made": 3}
    (line,) = told
    assert "mbpp.jsonl: not here, so the source tasks is left out" in line


def test_our_own_problems_are_read_and_missed_where_there_is_no_checkout(tmp_path: Path) -> None:
    recipe = CorpusRecipe(summary="", kind="problems", sources={"ours": Originals()})
    here = RecipeTexts(recipe, Place(tmp_path, tmp_path), never).problems()
    assert sum(1 for _, problems in here for _ in problems) > 100
    place = Place(tmp_path, tmp_path, originals=tmp_path / "none")
    ((_, problems),) = RecipeTexts(recipe, place, never).problems()
    with pytest.raises(CorpusError, match="none: our own problems come with a checkout only"):
        next(iter(problems))


def test_files_of_our_own_problems_are_named_or_left_out(tmp_path: Path) -> None:
    text = """=== {name}
title: T
rating: 800
tags: math
--- statement
Print {name}.
--- input
Nothing.
--- output
{name}
--- example
1
--- answer
{name}
--- 1.py
print("{name}")
"""
    for name in ("old", "new", "kept"):
        (tmp_path / f"{name}.txt").write_text(text.format(name=name))

    def ids(*sources: Originals) -> list[list[str]]:
        named = {str(number): source for number, source in enumerate(sources)}
        recipe = CorpusRecipe(summary="", kind="problems", sources={**named})
        place = Place(tmp_path, tmp_path, originals=tmp_path)
        streams = RecipeTexts(recipe, place, never).problems()
        return [
            [one.id for one in problems if not isinstance(one, Dropped)] for _, problems in streams
        ]

    assert ids(Originals()) == [["kept", "new", "old"]]
    assert ids(Originals(files=("new",))) == [["new"]]
    assert ids(Originals(without=("kept",))) == [["new", "old"]]
    assert ids(Originals(), Originals(files=("new", "old"))) == [["kept"], ["new", "old"]]
    assert ids(Originals(files=("new", "old", "kept")), Originals()) == [["new", "old", "kept"], []]
    with pytest.raises(CorpusError, match=r"there is no lost.txt, which the recipe names"):
        ids(Originals(without=("lost",)))
    with pytest.raises(ValueError, match="'new' is named twice"):
        Originals(files=("new",), without=("new",))


def test_tasks_whose_program_fails_are_dropped(tmp_path: Path) -> None:
    line = {"task_id": 1, "text": "Add.", "code": "def f(a):\n    return a"}
    good, bad = {**line, "test_list": ["assert f(1) == 1"]}, {**line, "test_list": ["assert g(1)"]}
    (tmp_path / "m.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in (good, bad, good)))
    recipe = CorpusRecipe(summary="", kind="problems", sources={"tasks": Mbpp(file="m.jsonl")})
    answers = iter((True, False))
    texts = RecipeTexts(recipe, Place(tmp_path, tmp_path), lambda _: next(answers))
    ((_, problems),) = texts.problems()
    kinds = [getattr(one, "reason", "kept") for one in problems]
    assert kinds == ["kept", "assert of another form", "prints another answer"]
