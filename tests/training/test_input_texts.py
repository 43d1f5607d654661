"""What a model of inputs learns to write: tests that the statement does not show."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from model.architecture import preset
from model.prompt import PromptFormat
from model.tokenizer import BOS, EOS, Tokenizer
from training.corpus import Corpus
from training.curriculum import Exercise, draw_test, generate
from training.curriculum.validity import is_valid
from training.data import INPUTS, CurriculumSource, to_input_row
from training.errors import CorpusError
from training.input_texts import LONGEST, inputs_of
from training.problem_corpus import build_problems
from training.problem_rows import ProblemPrompts, ProblemSource

CONFIG = preset("pilot", vocab=512)
SHOWN = "Add.\n\nInput\n\na and b.\n\nOutput\n\na + b.\n\nExample\n\nInput\n\n1 2\n\nOutput\n\n3\n"


def fits(exercise: Exercise, text: str) -> bool:
    return is_valid(exercise.meaning, exercise.params, text, many=exercise.many)


def test_the_curriculums_targets_are_inputs_of_its_exercises_that_no_prompt_shows(
    tokenizer: Tokenizer,
) -> None:
    rows = 0
    for number in range(300):
        exercise = generate(11, number)
        row = to_input_row(exercise, Random(number), tokenizer, CONFIG)
        if row is None:
            continue
        rows += 1
        text, prompt = (tokenizer.decode(ids) for ids in (row.program[1:-1], row.prompt))
        assert (row.program[0], row.program[-1]) == (BOS, EOS)
        assert text.split() not in [shown.split() for shown, _ in exercise.examples]
        assert fits(exercise, text)
        assert "SOLUTION" not in prompt
        assert prompt.startswith("# LANGUAGE IS input\n")
    assert rows > 250


def test_what_counts_as_valid_is_what_is_drawn_and_not_what_is_broken() -> None:
    """The validator of the measurements is written anew, beside what draws."""
    broken = 0
    for number in range(200):
        exercise = generate(12, number)
        text = draw_test(Random(number), exercise).input
        assert fits(exercise, text), text
        for damaged in (f"{text}1\n", text.replace("\n", "\nx", 1), text.replace(" ", "  x ", 1)):
            broken += not fits(exercise, damaged)
        assert not fits(exercise, "")
    assert broken > 400


def test_the_curriculums_batches_hold_inputs_and_continue_from_their_state(
    tokenizer: Tokenizer,
) -> None:
    def source() -> CurriculumSource:
        return CurriculumSource(tokenizer, CONFIG, seed=3, batch_tokens=4096, inputs=True)

    stream = source()
    next(stream)
    state = stream.state_dict()
    following = next(stream)
    rest = source()
    rest.load_state_dict(state)
    assert next(rest).programs_BT.equal(following.programs_BT)
    assert following.correct_B is None, "an input is not right or wrong"


def corpus_of(folder: Path, tokenizer: Tokenizer, *problems: dict[str, object]) -> Corpus:
    (folder / "p.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in problems))
    build_problems(folder / "c", [folder / "p.jsonl"], tokenizer, documents=inputs_of)
    return Corpus(folder / "c", tokenizer)


def test_tests_are_kept_once_and_never_where_the_statement_shows_them(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    programs = [{"language": "python3", "source": "print(1)", "correct": True}]
    tests = [
        ("1 2\n", ""),
        ("12\n", ""),
        ("1  2", ""),
        ("3 4 \n5", ""),
        ("3 4\n5\n", ""),
        (" ", ""),
    ]
    one = {"id": "1A", "description": SHOWN, "tests": [*tests, ("9" * (LONGEST + 1), "")]}
    other = {"id": "2A", "description": "Two.", "examples": [("7\n", "")], "tests": [("7", "")]}
    bare = {"id": "3A", "description": "Three.", "examples": [("7\n", "")], "programs": programs}
    corpus = corpus_of(tmp_path, tokenizer, one, other, bare)
    texts = [program.source for told in corpus.contents() for program in told.programs]
    assert texts == ["12\n", "3 4\n5\n"]
    assert corpus.index.dropped == {
        "p.jsonl": {
            "example of the statement": 3,
            "duplicate": 1,
            "empty": 1,
            "long": 1,
            "no test but the examples": 1,
        }
    }


def test_rows_of_problems_pair_a_statement_with_its_own_tests(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    problems = [
        {"id": f"{n}A", "description": f"Problem {n}.", "tests": [(f"{n} {k}", "") for k in "123"]}
        for n in range(5)
    ]
    corpus = corpus_of(tmp_path, tokenizer, *problems)
    stream = ProblemSource(
        corpus, tokenizer, CONFIG, ProblemPrompts(form=INPUTS), seed=1, batch_tokens=4096
    )
    for number in range(60):
        row = stream.row(number)
        prompt, text = tokenizer.decode(row.prompt), tokenizer.decode(row.program[1:-1])
        assert prompt == f"# LANGUAGE IS input\n# Problem {text[0]}.\n\n"
    with pytest.raises(CorpusError, match=r"no program of at most .* in cpp"):
        ProblemSource(
            corpus,
            tokenizer,
            CONFIG,
            ProblemPrompts(form=PromptFormat(languages=("cpp",))),
            seed=1,
            batch_tokens=4096,
        )
