"""A problem of a data set as a package: statement, examples, tests, limits, inferred comparison.

Data sets have no checkers: :mod:`judge.inference` guesses the comparison from the statement and the
answers, and every guess becomes a note. Where a statement accepts any of several answers, only the
data set's own is accepted, and the note says that too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import yaml

from contest_sim.markdown import plain_text
from judge import inference
from judge.verdict import Checker

Test = tuple[bytes, bytes]

DEFAULT_TIME_S = 2.0
DEFAULT_MEMORY_BYTES = 256 << 20

_HEADING = re.compile(r"^(Input|Output|Notes?|Interaction)$", re.MULTILINE)
_EXAMPLES = re.compile(r"^Examples?$.*?(?=^Notes?$|\Z)", re.MULTILINE | re.DOTALL)
_BULLET = re.compile(r"^[ \t]+([-*+] )", re.MULTILINE)
_MARK = re.compile(r"(?<!^)[*`]|^[*`](?! )", re.MULTILINE)
_ANSWERS_READ = 40


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that goes into a package.

    Attributes:
        name: The problem's title.
        statement: Markdown with its sections, without examples.
        samples: The examples.
        tests: The secret tests by name, in order.
        time_s: CPU seconds.
        memory_bytes: Memory.
        validator: The files of an output validator by name; none where outputs are compared.
        programs: Accepted programs by file name.
    """

    name: str
    statement: str
    samples: Sequence[Test]
    tests: Sequence[tuple[str, Test]]
    time_s: float = DEFAULT_TIME_S
    memory_bytes: int = DEFAULT_MEMORY_BYTES
    validator: Mapping[str, str] = {}
    programs: Mapping[str, str] = {}

    def checker(self) -> Checker:
        """How outputs are most likely compared."""
        answers = [answer for _, answer in self.samples]
        answers += [answer for _, (_, answer) in self.tests[:_ANSWERS_READ]]
        return inference.infer(plain_text(self.statement), answers)

    def notes(self) -> tuple[str, ...]:
        """What was inferred of comparing outputs."""
        if self.validator:
            return ("outputs are judged by the checker that the data set generated",)
        flags = " ".join(validator_flags(self.checker())) or "tokens, letter case ignored"
        notes = [f"comparison inferred from statement and answers: {flags}"]
        if words := inference.multiple_answers(plain_text(self.statement)):
            notes.append(
                f"several answers may be right ({words!r}), only the data set's own is accepted"
            )
        return tuple(notes)

    def write(self, root: Path) -> None:
        """Write the package into an empty folder; raises OSError."""
        write_metadata(root, self.name, self.time_s, self.memory_bytes)
        put(root / "statement/problem.en.md", self.statement.encode())
        for number, sample in enumerate(self.samples, start=1):
            _put_test(root / "data/sample", _numbered(number, len(self.samples)), sample)
        for name, test in self.tests:
            _put_test(root / "data/secret", name, test)
        for name, text in self.validator.items():
            put(root / "output_validator" / name, text.encode())
        for name, text in self.programs.items():
            put(root / "submissions/accepted" / name, text.encode())
        if not self.validator:
            write_flags(root, validator_flags(self.checker()))


def named_tests(kind: str, tests: Sequence[Test]) -> list[tuple[str, Test]]:
    """The tests with names that keep them in order behind those of earlier kinds."""
    return [(f"{kind}-{number:04}", test) for number, test in enumerate(tests, start=1)]


def write_metadata(
    root: Path, name: str, time_s: float, memory_bytes: int, kind: str = "pass-fail"
) -> None:
    """Write ``problem.yaml``."""
    limits = {"time_limit": time_s, "memory": memory_bytes / (1 << 20)}
    metadata = {"problem_format_version": "2025-09", "name": name, "type": kind, "limits": limits}
    put(root / "problem.yaml", yaml.safe_dump(metadata, allow_unicode=True).encode())


def write_flags(root: Path, flags: Sequence[str]) -> None:
    """Write how Kattis' default validator compares."""
    if flags:
        text = yaml.safe_dump({"output_validator_args": list(flags)})
        put(root / "data/test_group.yaml", text.encode())


def validator_flags(checker: Checker) -> list[str]:
    """The flags that make Kattis' default validator compare as a rule by tokens does.

    ``nyesno`` ignores case, which is Kattis' default; ``wcmp`` does not.
    """
    flags = ["case_sensitive"] if checker.kind == "wcmp" else []
    if checker.kind == "tokens" and checker.case_sensitive:
        flags.append("case_sensitive")
    tolerances = {
        "float_absolute_tolerance": checker.float_absolute,
        "float_relative_tolerance": checker.float_relative,
    }
    for flag, tolerance in tolerances.items():
        flags += [] if tolerance is None else [flag, repr(tolerance)]
    return flags


def markdown(plain: str) -> str:
    """A plain description as a statement: headings marked, examples left out, marks escaped."""
    text = _BULLET.sub(r"\1", _EXAMPLES.sub("", plain.replace("\r\n", "\n")))
    text = _MARK.sub(r"\\\g<0>", text)
    text = _HEADING.sub(r"## \1", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def put(path: Path, data: bytes) -> None:
    """Write a file and the folders that lead to it; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _put_test(folder: Path, name: str, test: Test) -> None:
    put(folder / f"{name}.in", test[0])
    put(folder / f"{name}.ans", test[1])


def _numbered(number: int, count: int) -> str:
    return str(number).zfill(len(str(count)))
