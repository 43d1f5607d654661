"""Problems with programs: read from every layout, pooled, cut by contest, drawn evenly."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from model.architecture import preset
from model.prompt import PromptFormat
from model.tokenizer import BOS, EOS, Tokenizer
from training.building import build
from training.contamination import Overlap, contamination
from training.corpus import Corpus
from training.corpus_samples import samples
from training.corpus_statistics import statistics
from training.errors import CorpusError
from training.mixing import MixedSource
from training.problem_corpus import build_problems, training_problems
from training.problem_files import holds_problems, read_problems
from training.problem_rows import ProblemPrompts, ProblemSource
from training.problems import Program, TrainingProblem
from training.split import parse_cut
from training.tokenising import Text

CONFIG = preset("pilot", vocab=512)
EVERYTHING = ProblemPrompts(form=PromptFormat(), drop=0.5)


def cases(*pairs: tuple[str, str]) -> dict[str, list[str]]:
    return {"input": [one for one, _ in pairs], "output": [two for _, two in pairs]}


def programs(*pairs: tuple[int, str]) -> dict[str, list[Any]]:
    return {"language": [one for one, _ in pairs], "solution": [two for _, two in pairs]}


def row(**changes: Any) -> dict[str, Any]:
    """A row of CodeContests in Hugging Face's layout."""
    return {
        "name": "76_B. Mice",
        "description": "Count the mice.",
        "source": 2,
        "cf_contest_id": 76,
        "cf_index": "B",
        "cf_rating": 2100,
        "cf_tags": ["greedy", ""],
        "public_tests": cases(("1\n", "1\n")),
        "private_tests": cases(("2\n", "2\n")),
        "generated_tests": cases(("3\n", "3\n")),
        "time_limit": {"seconds": 0, "nanos": 500_000_000},
        "solutions": programs((3, "print(1)"), (2, "int main() {}"), (4, "class A {}")),
        "incorrect_solutions": programs((3, "print(2)")),
        **changes,
    }


def table(path: Path, *rows: dict[str, Any]) -> Path:
    pq.write_table(pa.Table.from_pylist(list(rows)), path)
    return path


def lines(path: Path, *problems: dict[str, Any]) -> Path:
    text = "".join(json.dumps(one) + "\n" for one in problems).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return path


def problem(name: str, *codes: tuple[str, str, bool], **more: Any) -> dict[str, Any]:
    found = [{"language": a, "source": b, "correct": c} for a, b, c in codes]
    return {"id": name, "description": f"Problem {name}.", "programs": found, **more}


def test_codecontests_rows_are_read_with_everything_that_training_needs(tmp_path: Path) -> None:
    path = table(tmp_path / "train.parquet", row(), row(source=5, cf_contest_id=0, cf_index=""))
    first, second = read_problems(path)
    assert (first.id, first.contest, first.origin, first.rating) == ("76B", 76, "codeforces", 2100)
    assert (first.tags, first.time_s) == (("greedy",), 0.5)
    assert (first.examples, first.tests) == ((("1\n", "1\n"),), (("2\n", "2\n"), ("3\n", "3\n")))
    assert [(p.language, p.source, p.correct) for p in first.programs] == [
        ("python3", "print(1)", True),
        ("cpp", "int main() {}", True),
        ("java", "class A {}", True),
        ("python3", "print(2)", False),
    ]
    assert (second.id, second.contest, second.origin) == ("76_B. Mice", None, "atcoder")


def test_lines_may_have_a_description_or_its_parts(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "p.jsonl.gz",
        {
            "id": "1A",
            "statement": "Add.",
            "input": "Two.",
            "output": "One.",
            "examples": [["1", "2"]],
        },
        {
            "id": "2A",
            "statement": "Is a &lt; b?",
            "input": "a &amp; b",
            "examples": [["&gt;", "&quot;"]],
        },
        {
            "title": "B",
            "description": "Whole &lt;.",
            "solutions": [{"language": "C++", "solution": "x"}],
        },
        {"id": "listed only"},
    )
    first, escaped, second = read_problems(path)
    assert escaped.description.startswith("Is a < b?\n\nInput\n\na & b")
    assert escaped.examples == ((">", '"'),)
    assert second.description == "Whole &lt;.", "no parts out of a page"
    assert first.description.startswith(
        "Add.\n\nInput\n\nTwo.\n\nOutput\n\nOne.\n\nExample\n\nInput"
    )
    assert second.id == "B"
    assert second.programs[0].language == "cpp"
    assert [one.id for one in read_problems(tmp_path)] == ["1A", "2A", "B"], "a folder of files"
    assert holds_problems(path)
    assert holds_problems(tmp_path)
    assert not holds_problems(Path(__file__).parent)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.jsonl", b"", "no problem in it"),
        ("a.jsonl", b'{"id": 1}\n', "no line has a description"),
        ("a.jsonl", b'{"description": "x"}\n{"description": 5}\n', "line 2"),
        ("a.jsonl", b'{"description": "x"\n', "line 1"),
        (
            "a.jsonl.gz",
            gzip.compress(b'{"description": ""}\n' * 99, mtime=0)[:-9],
            "cannot be read",
        ),
        ("a.parquet", b"PAR1 no", "not a usable Parquet file"),
        ("a.txt", b"x", "not a file of problems"),
    ],
)
def test_broken_files_are_told_with_the_place(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CorpusError, match=words) as caught:
        list(read_problems(path))
    assert name in str(caught.value)
    with pytest.raises(CorpusError, match=r"missing\.jsonl"):
        list(read_problems(tmp_path / "missing.jsonl"))


def test_a_table_without_a_needed_column_is_told_by_the_column(tmp_path: Path) -> None:
    bare = {key: value for key, value in row().items() if key != "incorrect_solutions"}
    with pytest.raises(CorpusError, match="no column 'incorrect_solutions'"):
        list(read_problems(table(tmp_path / "t.parquet", bare)))


@pytest.mark.parametrize(
    ("cut", "side"),
    [("77", "train"), ("76", "evaluation"), ("2020-01-01", "train"), ("2019-12-31", "evaluation")],
)
def test_problems_are_cut_by_contest_or_date(tmp_path: Path, cut: str, side: str) -> None:
    path = lines(tmp_path / "p.jsonl", problem("x", contest=76, date="2019-12-31"))
    (one,) = read_problems(path)
    assert parse_cut(cut).side(one) == side
    assert parse_cut(cut, frozenset({76})).side(one) == "apart"
    assert len(list(training_problems([path], parse_cut(cut)))) == (side == "train")


def test_a_cut_that_is_neither_is_refused() -> None:
    with pytest.raises(ValueError, match="neither a contest's id nor a date"):
        parse_cut("July 2021")


@pytest.fixture(scope="module")
def built(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("problems")
    many = [("cpp", f"int main() {{ return {n}; }}", n % 2 == 0) for n in range(60)]
    source = lines(
        folder / "p.jsonl",
        problem("1A", *many, ("python3", "print(1)", True), rating=1500, tags=["math"], contest=1),
        problem("2A", ("python3", "print(2)", True), ("java", "class A {}", True), contest=2),
        problem("1A", ("python3", "print(1)\n", True), ("python3", "print(3)", False)),
        problem("3A", ("python3", "x = 1\n" * 900, True), ("python3", "print(4)", True)),
        problem("1500A", ("python3", "print(5)", True), contest=1500),
        problem("1352A", ("python3", "print(6)", True), contest=1352),
        {"id": "1A again", "description": "Problem\n1A. ", "programs": []},
    )
    build_problems(folder / "corpus", [source], tokenizer, cut=parse_cut("1500", frozenset({1352})))
    return folder / "corpus"


def test_equal_problems_are_one_and_programs_are_pooled_once(
    built: Path, tokenizer: Tokenizer
) -> None:
    corpus = Corpus(built, tokenizer)
    assert [one.id for one in corpus.problems] == ["1A", "2A", "3A"]
    by_problem = Counter(corpus.column("problem").tolist())
    assert by_problem == {0: 62, 1: 1, 2: 2}
    assert corpus.index.dropped == {
        "p.jsonl": {
            "other language": 1,
            "duplicate": 1,
            "problem of evaluation": 1,
            "set apart": 1,
        }
    }
    found = statistics(corpus)
    assert (found.problems, found.correct) == (3, 34)


def test_programs_in_folders_join_the_statements_of_their_ids(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    for name, text in {
        "own/1A/1.py": "print(1)",
        "own/1A/wrong_1.py": "print(2)",
        "own/1A/2.cpp": "int main() {}",
        "own/1A/inputs.py": "print(3)",
        "own/1A/checker.py": "def check(data, answer):\n    return True",
        "own/2B1/1.py": "print(4)",
        "own/3C/1.py": "print(5)",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    statements = lines(tmp_path / "p.jsonl", problem("1A"), problem("2B1"))
    assert holds_problems(tmp_path / "own")
    sources = [statements, tmp_path / "own"]
    index = build_problems(tmp_path / "c", sources, tokenizer, cut=parse_cut("3"))
    contents = Corpus(tmp_path / "c").contents()
    assert [(one.id, one.programs[0].correct) for one in contents if one.programs] == [
        ("1A", True),
        ("1A", True),
        ("1A", False),
        ("2B1", True),
    ]
    assert index.dropped == {"own": {"problem of evaluation": 1}}
    index = build_problems(tmp_path / "c", sources, tokenizer)
    assert index.dropped == {"own": {"no statement": 1}}


def test_a_corpus_can_be_compared_as_it_is_stored(built: Path, tokenizer: Tokenizer) -> None:
    corpus = Corpus(built, tokenizer)
    contents = list(corpus.contents())
    assert [one.id for one in contents if one.description] == ["1A", "2A", "3A"]
    assert Counter(one.id for one in contents if one.programs) == {"1A": 62, "2A": 1, "3A": 2}
    assert Program("python3", "print(3)", correct=False) in [
        one.programs[0] for one in contents if one.programs and one.id == "1A"
    ]
    measured = TrainingProblem(id="e", description="problem 2a", programs=contents[-2].programs)
    report = contamination(corpus.contents(), [measured])
    assert (report.training, report.statements[0].training) == (3, "2A")
    assert report.programs[0] == Overlap("e", "3A", 1.0)
    itself = contamination(corpus.contents(), list(corpus.contents()))
    assert (itself.training, itself.evaluation, len(itself.statements)) == (3, 3, 3)


def source(built: Path, tokenizer: Tokenizer, prompts: ProblemPrompts) -> ProblemSource:
    return ProblemSource(
        Corpus(built, tokenizer), tokenizer, CONFIG, prompts, seed=1, batch_tokens=4096
    )


def test_rows_are_drawn_evenly_by_problem_language_and_correctness(
    built: Path, tokenizer: Tokenizer
) -> None:
    stream = source(built, tokenizer, EVERYTHING)
    drawn: Counter[tuple[str, str, bool]] = Counter()
    lines_seen: Counter[str] = Counter()
    for number in range(1200):
        row = stream.row(number)
        text = tokenizer.decode(row.prompt)
        name = text.partition("Problem ")[2][:2]
        language = "cpp" if "LANGUAGE IS cpp" in text else "python3"
        assert row.correct is not None
        drawn[name, language, row.correct] += 1
        assert ("INCORRECT SOLUTION" in text) == (not row.correct)
        if name == "1A":
            lines_seen.update(
                {"all": 1, "rating": "RATING: 1500" in text, "tags": "TAGS: math" in text}
            )
        assert (row.program[0], row.program[-1]) == (BOS, EOS)
        assert len(row.program) <= CONFIG.decoder_positions + 1
    expected = {
        ("1A", "cpp", True): 100,
        ("1A", "cpp", False): 100,
        ("1A", "python3", True): 100,
        ("1A", "python3", False): 100,
        ("2A", "python3", True): 400,
        ("3A", "python3", True): 400,  # its long program never enters
    }
    assert drawn.keys() == expected.keys()
    for key, count in expected.items():
        assert abs(drawn[key] - count) < 5 * count**0.5, key
    for line in ("rating", "tags"):
        assert abs(lines_seen[line] / lines_seen["all"] - 0.5) < 0.13, "dropped half of the time"


def test_wrong_programs_and_metadata_stay_out_where_the_prompt_has_no_line_for_them(
    built: Path, tokenizer: Tokenizer
) -> None:
    plain = PromptFormat(rating=False, tags=False, correct=False, languages=("cpp",))
    stream = source(built, tokenizer, ProblemPrompts(form=plain, drop=0.0, incorrect=0.0))
    for number in range(40):
        row = stream.row(number)
        assert row.correct
        assert tokenizer.decode(row.prompt) == "// LANGUAGE IS cpp\n// Problem 1A.\n\n"


def test_wrong_programs_come_as_often_as_they_are_wanted(built: Path, tokenizer: Tokenizer) -> None:
    form = PromptFormat(languages=("cpp",))  # one problem, half of its programs wrong
    stream = source(built, tokenizer, ProblemPrompts(form=form, incorrect=0.2))
    wrong = sum(not stream.row(number).correct for number in range(500))
    assert 70 < wrong < 130


def test_programs_that_follow_one_prompt_are_different_and_alike_right(
    built: Path, tokenizer: Tokenizer
) -> None:
    alone, several = (
        source(
            built, tokenizer, ProblemPrompts(form=PromptFormat(languages=("cpp",)), together=most)
        )
        for most in (1, 3)
    )
    known = {
        correct: {
            tuple(one.program) for one in map(alone.row, range(200)) if one.correct == correct
        }
        for correct in (True, False)
    }
    for row in map(several.row, range(60)):
        assert row.correct is not None
        shown = set(map(tuple, row.programs))
        assert len(shown) == len(row.programs) == min(3, len(known[row.correct]))
        assert shown <= known[row.correct]


def test_a_mixture_draws_by_weight_and_continues_every_source(
    built: Path, tokenizer: Tokenizer
) -> None:
    def mixture() -> MixedSource:
        whole = source(built, tokenizer, EVERYTHING)
        right = source(built, tokenizer, ProblemPrompts(incorrect=0.0))
        return MixedSource([whole, right], [1.0, 3.0], seed=4)

    stream = mixture()
    for _ in range(40):
        next(stream)
    state = stream.state_dict()
    assert state["step"] == 40
    assert state == json.loads(json.dumps(state))
    rest = mixture()
    rest.load_state_dict(state)
    for _ in range(5):
        assert all(
            one is other or one.equal(other)
            for one, other in zip(next(stream), next(rest), strict=True)
        )
    for weights in ([1.0], [1.0, 0.0]):
        with pytest.raises(ValueError, match="weight"):
            MixedSource([stream, rest], weights, seed=1)


def test_what_cannot_be_drawn_from_is_refused(
    built: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    ruby = ProblemPrompts(form=PromptFormat(languages=("ruby",)))
    with pytest.raises(CorpusError, match="no program of at most"):
        source(built, tokenizer, ruby)
    build(tmp_path / "code", "code", [Text("one", "go", "MIT", "package x")], tokenizer)
    with pytest.raises(CorpusError, match="a corpus of code, not of problems"):
        source(tmp_path / "code", tokenizer, EVERYTHING)
    with pytest.raises(CorpusError, match="holds a corpus of code, not of problems"):
        build_problems(tmp_path / "code", [tmp_path], tokenizer)


def test_samples_of_problems_say_whether_the_program_is_right(
    built: Path, tokenizer: Tokenizer
) -> None:
    for one in samples(Corpus(built, tokenizer), CONFIG, seed=1, count=20):
        assert ("INCORRECT" in one.prompt) == (one.label == "a wrong program")
