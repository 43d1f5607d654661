"""What is wrong with a file of meanings, found by parsing it and running everything in it.

    python -m training.meanings training/meanings/arrays.toml --cpp

Every body runs on some fifty cases, from the smallest to the limits. Right ones must print the
same; a wrong one must fail on one case and be right on another.
"""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, NamedTuple

from training.curriculum.answers import same_answer
from training.curriculum.bodies import TooLong, at_most, copied, run_body
from training.curriculum.cases import (
    EXAMPLE,
    LARGE,
    LIMIT,
    MEDIUM,
    SMALL,
    TINY,
    Case,
    Size,
    case_text,
)
from training.curriculum.drawing import accepts, draw_params, fitting_case, with_params
from training.curriculum.execution import run_python
from training.curriculum.exercise import tell
from training.curriculum.meaning import Meaning, meanings_of, read_written
from training.curriculum.names import draw_names
from training.curriculum.programs import python_program
from training.curriculum.prose_checking import name_problems, prose_problems
from training.curriculum.validity import is_valid

SLOWEST_S = 4.0
"""CPU seconds that a right Python body may take at the limits."""
_LINES = 300_000
_DRAWN: tuple[tuple[Size, int], ...] = (
    (TINY, 14),
    (EXAMPLE, 10),
    (SMALL, 14),
    (MEDIUM, 8),
    (LARGE, 6),
)
_WIDEST = LIMIT._replace(lengths=(1 << 60, 1 << 60), cells=200_000)


class Problem(NamedTuple):
    """Something to mend: which meaning, and what to do."""

    key: str
    text: str


class Trial(NamedTuple):
    """A case, the constants it was drawn with, and what is right."""

    case: Case
    params: dict[str, int]
    answer: str


def check_file(path: Path) -> tuple[list[Meaning], list[Problem]]:
    """The meanings of a file that can be read, and everything found but for C++."""
    meanings: list[Meaning] = []
    found: list[Problem] = []
    try:
        tables = read_written(path)
    except ValueError as error:
        return [], [Problem("", str(error))]
    keys: set[str] = set()
    for table in tables:
        try:
            read = meanings_of(table)
        except ValueError as error:
            found.append(Problem(str(table.get("key", "?")), str(error)))
            continue
        few = bool(table.get("few"))
        for meaning in read:
            if meaning.key in keys:
                found.append(Problem(meaning.key, "the key stands twice: take another one"))
            keys.add(meaning.key)
            problems = [Problem(meaning.key, text) for text in check_meaning(meaning, few=few)]
            found += problems
            if not problems:
                meanings.append(meaning)
    return meanings, found


def check_meaning(meaning: Meaning, *, few: bool = False) -> list[str]:
    """What to do about a meaning; nothing where all is well."""
    found = [*prose_problems(meaning, few=few), *name_problems(meaning)]
    if found:
        return found
    try:
        trials = draw_trials(Random(meaning.key), meaning)
        found += _right(meaning, trials)
        found += _wrong(meaning, trials) if not found else []
        found += _rendered(meaning, trials) if not found else []
        found += _told(meaning) if not found else []
        found += _at_the_limits(meaning) if not found else []
    except ValueError as error:
        found.append(str(error))
    return found


def draw_trials(rng: Random, meaning: Meaning, fixed: dict[str, int] | None = None) -> list[Trial]:
    """Cases of every size with what the first body prints, of ``fixed`` constants or of others each
    time; raises ValueError.
    """
    trials = []
    for size, count in _DRAWN:
        for _ in range(count):
            params = draw_params(rng, meaning) if fixed is None else fixed
            try:
                case = fitting_case(rng, meaning, params, size)
            except ValueError:
                if size in {TINY, LARGE, MEDIUM}:  # no such case need fulfil the condition
                    continue
                raise
            text = case_text(meaning.layout, case)
            if not is_valid(meaning, params, text, many=False):
                raise ValueError(f"make leaves the bounds of the input: {text[:160]!r}")
            answer = _printed(with_params(meaning.python[0], params), case)
            if answer is None or answer.startswith("!"):
                text = (answer or "")[1:] or "prints nothing or takes too long"
                raise ValueError(f"python[0] on {_shown(meaning, case)}: {text}")
            trials.append(Trial(case, params, answer))
    if len({trial.answer for trial in trials}) < 2:
        raise ValueError("every case has the same answer: use make or other bounds")
    return trials


def _shown(meaning: Meaning, case: Case) -> str:
    return repr(case_text(meaning.layout, case)[:160])


def _printed(body: str, case: Case, lines: int = 20 * _LINES) -> str | None:
    """What a body prints; with ``!`` in front why it broke, None where it ran too long."""
    try:
        with at_most(lines):
            return run_body(body, copied(case))
    except TooLong:
        return None
    except Exception as error:  # noqa: BLE001 - a body under test may break in any way
        return f"!{type(error).__name__}: {error}"


def is_right(meaning: Meaning, trial: Trial, output: str | None) -> bool:
    """Whether a body's output is a right answer."""
    if output is None or output.startswith("!"):
        return False
    if meaning.checker:
        return accepts(with_params(meaning.checker, trial.params), trial.case, output)
    return same_answer(output, trial.answer, meaning.tolerance)


def _right(meaning: Meaning, trials: list[Trial]) -> Iterator[str]:
    if not meaning.python or not meaning.cpp:
        yield "python and cpp need a body each"
    names = [("python", body) for body in meaning.python] + [
        ("slow", body) for body in meaning.slow
    ]
    for index, (name, body) in enumerate(names):
        for trial in trials:
            output = _printed(with_params(body, trial.params), trial.case)
            if output is None and name == "slow":
                continue
            if not is_right(meaning, trial, output):
                yield (
                    f"{name}[{index}] prints {_cut(output)} where python[0] prints "
                    f"{_cut(trial.answer)} on {_shown(meaning, trial.case)}"
                )
                break


def _cut(text: str | None) -> str:
    return "nothing in time" if text is None else repr(text[:60])


def _wrong(meaning: Meaning, trials: list[Trial]) -> Iterator[str]:
    for index, body in enumerate(meaning.wrong):
        outputs = [_printed(with_params(body, t.params), t.case, _LINES) for t in trials]
        right = sum(is_right(meaning, t, one) for t, one in zip(trials, outputs, strict=True))
        if right == len(trials):
            yield f"wrong[{index}] is right on all {right} cases: make it fail, or make such cases"
        elif right == 0:
            yield f"wrong[{index}] is right on no case ({_cut(outputs[0])}): make it err less"


def _rendered(meaning: Meaning, trials: list[Trial]) -> Iterator[str]:
    """Whole programs read what the engine writes."""
    rng = Random(1)
    for body in meaning.python:
        for many in (False, True):
            chosen = [trial for trial in trials if trial.params == trials[0].params][:3]
            chosen = chosen if many else chosen[:1]
            names = {**draw_names(rng, meaning), "Y": "YES", "N": "NO"}
            filled = with_params(body, chosen[0].params)
            source = python_program(rng, meaning.layout, filled, names, many=many)
            text = "".join(case_text(meaning.layout, trial.case) for trial in chosen)
            text = f"{len(chosen)}\n{text}" if many else text
            wanted = (
                "".join(run_body(filled, copied(trial.case)) for trial in chosen)
                .replace("\ue001", "YES")
                .replace("\ue002", "NO")
            )
            try:
                printed = run_python(source, text)
            except Exception as error:  # noqa: BLE001 - as in _printed
                printed = f"{type(error).__name__}: {error}"
            if printed.split() != wanted.split():
                yield f"this program prints {printed[:80]!r}, not {wanted[:80]!r}:\n{source}"
                return


def _told(meaning: Meaning) -> Iterator[str]:
    """Whole statements leave nothing open."""
    rng = Random(3)
    for telling in (telling for telling in meaning.tell for _ in range(3)):
        statement = tell(rng, meaning, telling).statement
        left = re.search(r"\$[A-Za-z]|\{[A-Za-z]+\}|@\w|<[a-z]>", statement)
        if left:
            around = statement[max(0, left.start() - 40) :][:80]
            yield f"{left[0]!r} is left in a statement: {around!r}"
            return


def _at_the_limits(meaning: Meaning) -> Iterator[str]:
    rng = Random(2)
    params = draw_params(rng, meaning)
    try:
        with _seconds(60):
            case = fitting_case(rng, meaning, params, _WIDEST)
    except (ValueError, TooLong):
        return  # where or make do not go that far
    for index, body in enumerate(meaning.python):
        start = time.process_time()
        try:
            with _seconds(3 * SLOWEST_S):
                run_body(with_params(body, params), copied(case))
        except TooLong:
            pass
        except Exception as error:  # noqa: BLE001 - as in _printed
            yield f"python[{index}] breaks at the limits: {type(error).__name__}: {error}"
        taken = time.process_time() - start
        if taken > SLOWEST_S:
            yield (
                f"python[{index}] takes {taken:.0f} s of CPU at the limits: lower them, or move it "
                "to slow"
            )


@contextmanager
def _seconds(limit: float) -> Iterator[None]:
    """Raise :class:`TooLong` after so many CPU seconds; in the main thread only."""

    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a handler's signature
        raise TooLong

    before: Callable[[int, FrameType | None], Any] | int | None = signal.signal(
        signal.SIGPROF, stop
    )
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
