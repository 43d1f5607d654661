"""Corpora from recipes: what they may name, what never enters, what counts more than once."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from model.architecture import preset
from model.tokenizer import Tokenizer
from tests.training.packages import debian_source, source_distribution
from training.building import Dropped, Progress, build
from training.corpus import Corpus
from training.corpus_recipes import (
    CorpusRecipe,
    DebianSources,
    Exercises,
    Mbpp,
    Originals,
    PythonPackages,
    Solutions,
    StandardLibrary,
    corpus_recipe_names,
    load_corpus_recipe,
    load_split,
)
from training.corpus_statistics import statistics
from training.debian_copyright import DebianCopyright, spdx
from training.errors import CorpusError
from training.fetching import Fetched
from training.licences import is_permissive, own_licence
from training.originals import ORIGINALS, read_originals
from training.pivot import PivotSource, is_held_out
from training.problem_corpus import build_named
from training.problem_rows import ProblemPrompts, ProblemSource
from training.recipe_texts import Place, RecipeTexts
from training.tokenising import Text

MIT = b"Permission is hereby granted, free of charge, to any person obtaining a copy\n"
GPL = b"GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n"
RECORD = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: 2020 A
License: Expat

Files: src/old/*.hpp src/x?.cpp
Copyright: 2020 B
License: GPL-3+

Files: src/ours/*
License: Own-terms

License: Own-terms
 Redistributions in binary form must reproduce the above copyright notice.
 .
 Neither the name may be used to endorse or promote products.
"""


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


@pytest.mark.parametrize(
    ("expression", "permissive"),
    [
        ("MIT", True),
        ("GPL-3.0 OR MIT", True),
        ("(GPL-3.0 OR MIT)", True),
        ("GPL-3.0 AND MIT", False),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("GPL-2.0 WITH Classpath-exception-2.0", False),
        ("MPL-2.0", False),
        ("CC-BY-4.0", False),
        ("unknown", False),
        ("", False),
    ],
)
def test_permissive_licences(expression: str, permissive: bool) -> None:
    assert is_permissive(expression) == permissive


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("// under the terms of the GNU General Public License\n", "LicenseRef-GNU"),
        ("# the GNU Lesser General\n# Public License\n", "LicenseRef-GNU"),
        ("// Distributed under the Boost\n// Software License, Version 1.0.\n", "BSL-1.0"),
        ("/*\n * Licensed under the Apache License, Version 2.0\n */\n", "Apache-2.0"),
        (f"# {MIT.decode()}", "MIT"),
        ("// SPDX-License-Identifier: ISC\n// GNU General Public License\n", "ISC"),
        ("x = 1  # no licence at all\n", ""),
    ],
)
def test_a_notice_at_the_top_of_a_file_counts(text: str, licence: str) -> None:
    assert own_licence(text) == licence


def test_debians_record_tells_every_file_by_its_last_pattern() -> None:
    record = DebianCopyright(RECORD)
    assert record.of("src/a.cpp") == "MIT"
    assert record.of("src/old/deep/a.hpp") == "GPL-3+"
    assert record.of("src/x1.cpp") == "GPL-3+"
    assert record.of("src/ours/a.cpp") == "BSD-3-Clause", "by the text under a name of its own"
    assert not DebianCopyright("This package was made by hand.").is_machine_readable
    assert spdx("Expat or GPL-2+ with exception") == "MIT OR GPL-2+ WITH exception"
    assert spdx("BSL-1 and Apache-2") == "BSL-1.0 AND Apache-2.0"


def fetched(root: Path, source: str, package: str, folder: Path) -> Fetched:
    """A package as :func:`training.fetching.fetch` leaves it."""
    place = root / source / package.partition("=")[0]
    place.parent.mkdir(parents=True, exist_ok=True)
    folder.replace(place)
    sums = {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in place.iterdir()}
    return Fetched(source, package, "1.0", 0, sums)


def solutions(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).mkdir(parents=True)
        (root / name / "1.py").write_text(f"print({name!r})\n")
        (root / name / "wrong_1.cpp").write_text(f"int main() {{}} // {name}\n")
    return root


def never(_: Any) -> bool:
    """No program is made of MBPP's tasks here."""
    raise AssertionError


def kept(found: list[Text | Dropped]) -> list[Text]:
    return [one for one in found if isinstance(one, Text)]


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


def statements(path: Path, *names: str) -> None:
    lines = [
        {"id": name, "contest": int(name[:-1]), "description": f"Say {name}.", "tags": ["math"]}
        for name in names
    ]
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))


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
