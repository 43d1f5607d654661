"""``upsolve train corpus`` and ``upsolve train tokenizer``, from files to samples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from model.tokenizer import Tokenizer
from training.curriculum import generate

Capture = pytest.CaptureFixture[str]


def ask(capsys: Capture, *arguments: str | Path) -> Any:
    """The result of a command that succeeds."""
    code = run(["train", *map(str, arguments), "--json"])
    out = json.loads(capsys.readouterr().out)
    assert code == 0, out
    return out["result"]


def refusal(capsys: Capture, *arguments: str | Path) -> tuple[int, str]:
    """The exit code and the one line of a command that fails."""
    code = run(["train", *map(str, arguments)])
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = (line for line in err.splitlines() if line.startswith("upsolve: "))
    assert "Traceback" not in err
    return code, line


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of code, a file of problems, and a tokenizer made of both."""
    root = tmp_path_factory.mktemp("data")
    (root / "code").mkdir()
    lines = []
    for number in range(60):
        exercise = generate(11, number)
        for language, ending in (("python3", "py"), ("cpp", "cpp")):
            (root / "code" / f"{number}.{ending}").write_text(exercise.programs[language])
        programs = [{"language": k, "source": v} for k, v in exercise.programs.items()]
        lines.append({"id": f"{number}A", "contest": number, "description": exercise.statement})
        lines[-1]["programs"] = programs
    (root / "problems.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    arguments = [root / "made" / "t.model", root / "code", f"{root / 'problems.jsonl'}=3"]
    assert run(["train", "tokenizer", *map(str, arguments), "--vocab", "500", "--json"]) == 0
    return root


def test_a_tokenizer_of_a_mix_is_the_same_for_the_same_seed(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    sources = (data / "code", f"{data / 'problems.jsonl'}=3", "--vocab", "500")
    made = ask(capsys, "tokenizer", tmp_path / "t.model", *sources)
    stored = Tokenizer.load(data / "made" / "t.model")
    assert made == {
        "tokenizer": str(tmp_path / "t.model"),
        "vocab": stored.vocab_size,
        "sha256": stored.sha256,
    }


def test_code_is_built_counted_checked_and_shown(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    model = ("--tokenizer", data / "made" / "t.model", "--workers", "1")
    built = ask(capsys, "corpus", "build", tmp_path / "c", data / "code", *model)
    counted = ask(capsys, "corpus", "stats", tmp_path / "c", "--check")
    assert built == counted
    languages = {one["name"]: one["documents"] for one in counted["statistics"]["languages"]}
    assert set(languages) == {"python3", "cpp"}
    rows = ask(capsys, "corpus", "sample", tmp_path / "c", "-n", "4")
    texts = [path.read_text() for path in (data / "code").iterdir()]
    for row in rows:
        assert any(row["prompt"] in text and row["program"] in text for text in texts)
    assert run(["train", "corpus", "stats", str(tmp_path / "c")]) == 0
    text = capsys.readouterr().out
    assert "languages" in text
    assert "up to 128" in text
    ask(capsys, "corpus", "build", tmp_path / "d", data / "code", *model, "--language", "cpp")
    one = ask(capsys, "corpus", "stats", tmp_path / "d")["statistics"]
    assert [part["name"] for part in one["languages"]] == ["cpp"]


def test_problems_are_built_before_a_cut_and_compared_with_those_after_it(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    source = data / "problems.jsonl"
    cut = ("--before", "40", "--without", "7")
    options = (*cut, "--tokenizer", data / "made" / "t.model", "--workers", "1")
    built = ask(capsys, "corpus", "build", tmp_path / "c", source, *options)
    assert built["statistics"]["problems"] == built["statistics"]["solved"] == 39
    report = ask(capsys, "corpus", "compare", source, *cut)
    assert (report["training"], report["evaluation"]) == (39, 20), "what is 40 or later, not 7"
    assert run(["train", "corpus", "compare", str(source), "--evaluation", str(source), *cut]) == 0
    out = capsys.readouterr().out
    assert "39 training statements against 60 of evaluation" in out
    assert "statement of" in out, "a set is like itself"


def test_a_recipe_is_built_and_compared(data: Path, tmp_path: Path, capsys: Capture) -> None:
    """Tasks in the judge and problems of a file; then the corpus against evaluation."""
    line = {"task_id": 1, "text": "Write a function to double a number.", "test_list": []}
    line |= {"code": "def f(a):\n    return a * 2", "test_list": ["assert f(2) == 4"]}
    wrong = {**line, "task_id": 2, "test_list": ["assert f(2) == 5"]}
    (tmp_path / "m.jsonl").write_text(f"{json.dumps(line)}\n{json.dumps(wrong)}\n")
    (tmp_path / "split.toml").write_text('before = "40"\ncontests = [7]\nproblems = ["12A"]\n')
    recipe = tmp_path / "own.toml"
    recipe.write_text(
        f'summary = ""\nkind = "problems"\nsplit = "{tmp_path}/split.toml"\n'
        '[sources.tasks]\nfrom = "mbpp"\nfile = "m.jsonl"\nweight = 2.0\n'
        f'[sources.rest]\nfrom = "files"\npaths = ["{data}/problems.jsonl"]\n'
    )
    built = ask(
        capsys,
        *("corpus", "build", tmp_path / "c", "--recipe", recipe, "--data", tmp_path),
        *("--tokenizer", data / "made" / "t.model", "--workers", "1"),
    )
    found = built["statistics"]
    assert {one["name"]: one["documents"] for one in found["sources"]} == {"tasks": 1, "rest": 76}
    assert found["dropped"]["tasks"] == {"prints another answer": 1}
    assert found["dropped"]["rest"] == {"problem of evaluation": 20, "set apart": 2}
    assert {one["name"] for one in found["techniques"]} == {"no tag"}
    assert {one["name"]: one["documents"] for one in found["licences"]} == {
        "CC-BY-4.0": 1,
        "unknown": 76,
    }
    held_out = ("--evaluation", data / "problems.jsonl")
    report = ask(capsys, "corpus", "compare", tmp_path / "c", *held_out)
    assert (report["training"], report["evaluation"]) == (39, 60)


def test_a_statement_cannot_write_to_the_terminal(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "a.py").write_text("print('\x1b[2J')\n" * 9)
    ask(
        capsys,
        *("corpus", "build", tmp_path / "c", tmp_path / "a.py", "--workers", "1"),
        *("--tokenizer", data / "made" / "t.model"),
    )
    assert run(["train", "corpus", "sample", str(tmp_path / "c")]) == 0
    out = capsys.readouterr().out
    assert "[2J" in out
    assert "\x1b" not in out


def test_what_cannot_be_used_is_one_line_with_its_exit_code(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "bytes.py").write_bytes(b"\0\1\2")
    (tmp_path / "empty").mkdir()
    model = ("--tokenizer", data / "made" / "t.model", "--workers", "1")
    build = ("corpus", "build", tmp_path / "c")
    both = (data / "code", data / "problems.jsonl")
    for arguments, code, words in (
        ((*build, tmp_path / "none", *model), 1, "no such file or folder"),
        ((*build, tmp_path / "empty", *model), 1, "the sources hold no file"),
        ((*build, tmp_path / "bytes.py", *model), 1, "1 files dropped: 1 binary"),
        ((*build, data / "code", *model, "--language", "latin"), 2, "no language 'latin'"),
        ((*build, data / "code", *model, "--before", "5"), 2, "--before means nothing for code"),
        ((*build, *both, *model), 2, "two corpora"),
        ((*build, data / "code", "--tokenizer", tmp_path / "bytes.py"), 4, "SentencePiece"),
        ((*build, *model), 2, "give SOURCE... or --recipe NAME"),
        ((*build, *both, *model, "--recipe", "code"), 2, "give SOURCE... or --recipe NAME"),
        ((*build, *model, "--recipe", "cod"), 1, "nearest: code"),
        ((*build, data / "code", *model, "--data", tmp_path), 2, "--data means nothing"),
        ((*build, *model, "--recipe", "code", "--before", "5"), 2, "nothing for a recipe"),
        (("corpus", "fetch", tmp_path / "f", "--recipe", "no.toml"), 1, "no such file"),
        (("corpus", "stats", tmp_path), 1, "no corpus here"),
        (("corpus", "compare", data / "code", "--evaluation", tmp_path), 1, "no file of problems"),
        (("corpus", "compare", data / "problems.jsonl"), 2, "give --evaluation"),
        (("corpus", "compare", data / "problems.jsonl", "--before", "60"), 1, "none is from 60"),
        (("tokenizer", tmp_path / "t", tmp_path / "empty"), 1, "no text in it"),
        (("tokenizer", tmp_path / "t", f"{data / 'code'}=much"), 2, "is not a weight"),
        (("tokenizer", tmp_path / "t", f"{data / 'code'}=0"), 1, "positive weight"),
        (("tokenizer", tmp_path / "t", data / "code", "--vocab", "60000"), 1, "cannot train"),
        ((), 2, "Missing option '--output'"),
    ):
        exit_code, line = refusal(capsys, *arguments)
        assert words in line
        assert exit_code == code, line
