"""The packaged rounds for tests: files of their problems, and what their programs say.

Programs and validators are called in this process, without limits; those are the judge's part.
"""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterable
from contextlib import redirect_stderr, redirect_stdout
from functools import cache, cached_property
from pathlib import Path
from types import CodeType, ModuleType
from unittest import mock

import yaml
from hypothesis import strategies as st

import contest_sim
from contest_sim.kattis import read_metadata
from tests.contest_sim.rounds import PACKAGED

VALID, INVALID = 42, 43


@cache
def compiled(path: Path) -> CodeType:
    return compile(path.read_bytes(), path, "exec")


def load(path: Path) -> ModuleType:
    """The module, made without importlib so that no bytecode is left in the package."""
    module = ModuleType(path.stem)
    exec(compiled(path), vars(module))
    return module


def run(program: Path, stdin: str = "", *arguments: str) -> str:
    """What a program prints in a process of its own, which has nothing but the standard library."""
    command = [sys.executable, "-I", "-S", str(program), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


def run_here(program: Path, stdin: str = "", *arguments: str) -> str:
    """What a program prints, executed afresh as a main module; for the many small inputs."""
    with (
        mock.patch.object(sys, "argv", [program.name, *arguments]),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")),
        redirect_stdout(io.StringIO()) as output,
    ):
        exec(compiled(program), {"__name__": "__main__"})
    return output.getvalue()


def call_main(validator: ModuleType, stdin: bytes, *arguments: str) -> int:
    """The exit status of a validator, which takes no other than the two of its protocol."""
    with (
        mock.patch.object(sys, "argv", ["validate.py", *arguments]),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8")),
        redirect_stderr(io.StringIO()),
    ):
        code: int = validator.main()
    assert code in (VALID, INVALID)
    return code


class PackagedProblem:
    """A problem as it lies in the package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.index = folder.name
        self.interactive = read_metadata(folder).interactive
        self.inputs = sorted(folder.glob("data/*/*.in"))
        self.sample = folder / "data" / "sample" / "1.in"
        self.generator = folder / "generators" / "gen.py"
        self.accepted = folder / "submissions" / "accepted"
        self.solution = self.accepted / "solution.py"

    def __str__(self) -> str:
        return f"{self.folder.parents[1].name}-{self.index}"

    @property
    def solutions(self) -> list[Path]:
        """All accepted Python programs."""
        found = sorted(self.accepted.glob("*.py"))
        assert found
        return found

    @property
    def generated(self) -> dict[str, str]:
        """The commands that make further secret tests, by the names of these."""
        content = yaml.safe_load((self.folder / "generators" / "generators.yaml").read_text())
        commands: dict[str, str] = content["data"]["secret"]["data"]
        return commands

    @cached_property
    def input_validator(self) -> ModuleType:
        return load(self.folder / "input_validators" / "validate.py")

    @property
    def has_output_validator(self) -> bool:
        """No where tokens are compared, or an interactor judges."""
        return (self.folder / "output_validator" / "validate.py").is_file()

    @cached_property
    def output_validator(self) -> ModuleType:
        return load(self.folder / "output_validator" / "validate.py")

    def solve(self, text: str) -> str:
        """What the first accepted program prints, in this process."""
        return run_here(self.solution, text)

    def is_valid(self, text: str | bytes) -> bool:
        """Whether the validator accepts an input."""
        data = text.encode() if isinstance(text, str) else text
        return call_main(self.input_validator, data) == VALID

    def is_right(self, output: bytes, test: Path, feedback: Path) -> bool:
        """Whether the validator accepts the output for the test of a committed input."""
        files = (test, test.with_suffix(".ans"), feedback)
        return call_main(self.output_validator, output, *map(str, files)) == VALID

    def accepts(self, given: object, output: str) -> bool:
        """Whether the words of the output pass the check behind the validator's exit status.

        Args:
            given: What the check takes of the input, its words for most problems.
            output: The output.
        """
        try:
            self.output_validator.check(given, iter(output.encode().split()))
        except self.output_validator.Rejected:
            return False
        return True


class PackagedRound:
    """A round as it lies in the package, its problems by their indices."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = Path(contest_sim.__file__).parent / "rounds" / name
        folders = sorted((self.folder / "problems").iterdir())
        self.problems = {folder.name: PackagedProblem(folder) for folder in folders}


ROUNDS = {name: PackagedRound(name) for name in PACKAGED}


def lines(*rows: Iterable[object]) -> str:
    """Each row on a line of its own."""
    return "".join(f"{' '.join(map(str, row))}\n" for row in rows)


def cases(rows: Iterable[Iterable[object]]) -> str:
    """The number of test cases and a line for each."""
    rows = list(rows)
    return lines([len(rows)], *rows)


def array(values: Iterable[int], *more: int) -> str:
    """Its length and perhaps other numbers on one line, then the values."""
    values = list(values)
    return lines([len(values), *more], values)


def arrays(rows: Iterable[Iterable[int]], *more: int) -> str:
    """The number of test cases and an array for each, all with the same other numbers."""
    texts = [array(row, *more) for row in rows]
    return f"{len(texts)}\n{''.join(texts)}"


def hostile(*words: str) -> st.SearchStrategy[bytes]:
    """Any bytes, and lists of bad numbers with words that mean something to the problem."""
    word = st.sampled_from(
        [*words, "-1", "0", "1", "2", "3", "4", "10", "01", "1_0", "+1", "9" * 5000, "٣", "\n"]
    )
    listed = st.lists(word, max_size=40).map(lambda chosen: " ".join(chosen).encode())
    return st.binary(max_size=300) | listed
