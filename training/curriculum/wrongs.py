"""Wrong programs for an exercise, each seen to fail one of its tests, with the kind of mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from training.curriculum.answers import same_answer
from training.curriculum.bodies import NO, YES, TooLong, at_most, copied, run_body
from training.curriculum.drawing import accepts, with_params
from training.curriculum.execution import run_python
from training.curriculum.exercise import Exercise, Test, render
from training.curriculum.mutations import mutants, overflowing, without_reset

_LINES = 50_000
_INT = 1 << 31
_FORGOTTEN, _AUTHORED = 0.1, 0.6


class Wrong(NamedTuple):
    """A program that fails a test."""

    language: str
    source: str
    kind: str


def wrong_programs(rng: Random, exercise: Exercise, tests: Sequence[Test]) -> Iterator[Wrong]:
    """Wrong programs, those that the meaning's author wrote first.

    Python is run on the tests. Of C++ only programs that overflow are given: where a right answer
    needs more than 32 bits, a program of 32-bit numbers cannot be right.
    """
    seen = set(exercise.programs.values())
    for wrong in _candidates(rng, exercise, tests):
        if wrong.source not in seen:
            seen.add(wrong.source)
            yield wrong


def _candidates(rng: Random, exercise: Exercise, tests: Sequence[Test]) -> Iterator[Wrong]:
    meaning = exercise.meaning
    for body in meaning.wrong:
        if _fails(exercise, body, tests):
            yield Wrong("python3", _rendered(rng, exercise, "python3", body), "authored")
    forgotten = _forgotten(exercise, tests)
    if forgotten:
        yield forgotten
    too_small = overflowing(exercise.programs["cpp"])
    if too_small and not meaning.checker and any(map(_is_big, tests)):
        yield Wrong("cpp", too_small, "overflow")
    for kind, body in mutants(rng, rng.choice(meaning.python)):
        if "while" not in body and _fails(exercise, body, tests):
            yield Wrong("python3", _rendered(rng, exercise, "python3", body), kind)


def authored_cpp(rng: Random, exercise: Exercise) -> list[Wrong]:
    """The wrong C++ programs of the meaning's author, which no test has been tried on."""
    return [
        Wrong("cpp", _rendered(rng, exercise, "cpp", body), "authored")
        for body in exercise.meaning.wrong_cpp
    ]


def draw_wrong(
    rng: Random, exercise: Exercise, language: str, tests: Sequence[Test]
) -> Wrong | None:
    """One wrong program in a language, any kind of mistake first; None where there is none.

    A Python program was seen to fail one of ``tests``; of C++ it is the author's word, or numbers
    of 32 bits where an answer needs more.
    """
    meaning = exercise.meaning
    if language == "cpp":
        found = authored_cpp(rng, exercise)
        small = overflowing(exercise.programs["cpp"]) if any(map(_is_big, tests)) else None
        found += [Wrong("cpp", small, "overflow")] if small and not meaning.checker else []
        return rng.choice(found) if found else None
    if rng.random() < _FORGOTTEN and (forgotten := _forgotten(exercise, tests)):
        return forgotten
    authored = [("authored", body) for body in meaning.wrong]
    rng.shuffle(authored)
    changed = [(kind, body) for kind, body in mutants(rng, rng.choice(meaning.python))]
    for kind, body in [*authored, *changed] if rng.random() < _AUTHORED else [*changed, *authored]:
        if (kind == "authored" or "while" not in body) and _fails(exercise, body, tests):
            return Wrong(language, _rendered(rng, exercise, language, body), kind)
    return None


def right_programs(rng: Random, exercise: Exercise) -> list[tuple[str, str]]:
    """Every right body of the meaning in a whole program, with its language; each once."""
    meaning = exercise.meaning
    every = [("python3", body) for body in meaning.python] + [("cpp", body) for body in meaning.cpp]
    found = dict.fromkeys(exercise.programs.items())
    shown = {_squeezed(source) for source in exercise.programs.values()}
    for language, body in every:
        source = _rendered(rng, exercise, language, body)
        if _squeezed(source) not in shown:
            found[language, source] = None
    return list(found)


def _squeezed(source: str) -> str:
    return "".join(source.split())


def _rendered(rng: Random, exercise: Exercise, language: str, body: str) -> str:
    return render(
        rng,
        exercise.meaning,
        language,
        body,
        exercise.params,
        exercise.names,
        many=exercise.many,
    )


def _fails(exercise: Exercise, body: str, tests: Sequence[Test]) -> bool:
    """Whether the body's output is wrong on a case, or it breaks there.

    Where it takes too long it is given up: a right program that tries everything does so too.
    """
    meaning, params = exercise.meaning, exercise.params
    wrong, right = with_params(body, params), with_params(meaning.python[0], params)
    checker = with_params(meaning.checker, params)
    for case in (case for test in tests for case in test.cases):
        try:
            with at_most(_LINES):
                output = run_body(wrong, copied(case))
        except TooLong:
            return False
        except Exception:  # noqa: BLE001 - a wrong program of ours may break in any way
            return True
        if checker:
            if not accepts(checker, case, output):
                return True
        elif not _same(exercise, output, run_body(right, copied(case))):
            return True
    return False


def _same(exercise: Exercise, output: str, answer: str) -> bool:
    """Whether two bodies' outputs are one answer, whatever the case of letters."""
    yes, no = exercise.names["Y"], exercise.names["N"]
    one, other = (text.replace(YES, yes).replace(NO, no).lower() for text in (output, answer))
    return same_answer(one, other, exercise.meaning.tolerance)


def _forgotten(exercise: Exercise, tests: Sequence[Test]) -> Wrong | None:
    if not exercise.many or exercise.meaning.checker:
        return None
    source = without_reset(exercise.programs["python3"])
    if source is None:
        return None
    for test in tests:
        try:
            printed = run_python(source, test.input, lines=20 * _LINES)
        except Exception:  # noqa: BLE001 - as in _fails
            return Wrong("python3", source, "forgotten reset")
        if not same_answer(printed, test.answer, exercise.meaning.tolerance):
            return Wrong("python3", source, "forgotten reset")
    return None


def _is_big(test: Test) -> bool:
    return any(
        abs(int(token)) >= _INT
        for token in test.answer.split()
        if token.lstrip("-").isdigit() and len(token) < 20
    )
