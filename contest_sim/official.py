"""The part of a problem package that no contestant may see, and the way to all of it: secret
tests, validators, generators and judges' submissions.

Large tests are described rather than stored: ``generators/generators.yaml`` (a subset of BAPCtools'
format) names generator programs with their arguments, and the reference solution writes the
answers. Both run in the judge's sandbox, for a package is as untrusted as a submission. What they
made is cached under a hash of everything that decided it; without a writable cache it is made again
each time.
"""

from __future__ import annotations

import fnmatch
import hashlib
import logging
import re
import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.kattis import read_cases, read_yaml
from contest_sim.output_validators import read_checker
from contest_sim.package import ProblemPackage
from contest_sim.programs import Program, read_program, read_programs
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.errors import JudgeError
from judge.verdict import Checker, Limits, Run, TestCase, Verdict

logger = logging.getLogger(__name__)

TRUSTED_LIMITS = Limits(cpu_s=20.0, memory_bytes=1 << 30, output_bytes=files.FILE_LIMIT)
"""For generators, validators and reference solutions: generous, but bounded."""

_LEGACY_VALIDATORS = "input_format_validators"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(tuple[TestCase, ...])


class Official(msgspec.Struct, frozen=True):
    """What decides a verdict: samples, then secret tests by name, and how outputs are compared.

    The first ``pretests`` tests judge submissions during the round, all of them what passed those
    when it is over; None where all tests judge at once.
    """

    tests: tuple[TestCase, ...]
    checker: Checker
    pretests: int | None = None

    @property
    def during(self) -> tuple[TestCase, ...]:
        """The tests that judge a submission when it comes."""
        return self.tests[: self.pretests]

    @property
    def after(self) -> tuple[TestCase, ...]:
        """The tests that are left for when the round is over."""
        return () if self.pretests is None else self.tests[self.pretests :]


class _Secret(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    data: dict[str, str] = {}


class _Generators(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``generators.yaml``: commands by the name of the test they make."""

    solution: str
    data: dict[Literal["secret"], _Secret] = {}


async def load_official(
    problem: ProblemPackage, judge: Judge, settings: ContestSimSettings
) -> Official:
    """Read a problem's secret half, making the tests that are only described.

    Raises:
        PackageError: a file is missing or wrong, or a generator or the reference solution failed.
        JudgeError: the judge failed.
    """
    root = problem.root
    checker = read_checker(root)
    stored = read_cases(root, "data/secret")
    cases = [*stored, *await generated_tests(root, judge, settings)]
    cases = sorted(cases, key=lambda case: case.name)
    if not problem.pretests:
        return Official((*problem.samples, *cases), checker)
    early = _pretests(problem, [case.name for case in cases])
    cases.sort(key=lambda case: case.name not in early)  # stable: by name among themselves
    pretests = len(problem.samples) + len(early)
    return Official((*problem.samples, *cases), checker, pretests)


def _pretests(problem: ProblemPackage, names: Iterable[str]) -> set[str]:
    """The names of the secret tests that the round's patterns pick."""
    found: set[str] = set()
    for pattern in problem.pretests:
        picked = fnmatch.filter(names, f"secret/{pattern}")
        if not picked:
            raise PackageError(f"{problem.root}: pretests: no secret test is called {pattern!r}")
        found.update(picked)
    return found


def input_validators(root: Path) -> list[Program]:
    """The programs that exit 42 on a valid input read from standard input."""
    return read_programs(root, "input_validators") + read_programs(root, _LEGACY_VALIDATORS)


async def generated_tests(
    root: Path, judge: Judge, settings: ContestSimSettings
) -> tuple[TestCase, ...]:
    """The tests that ``generators.yaml`` describes, from the cache where it has them.

    Raises like :func:`load_official`.
    """
    relative = "generators/generators.yaml"
    if not (root / relative).is_file():
        return ()
    wish = read_yaml(root, relative, _Generators)
    commands = wish.data.get("secret", _Secret()).data
    for name in commands:
        if (root / f"data/secret/{name}.in").exists():
            raise PackageError(f"{root / relative}: {name}: data/secret/{name}.in exists, too")
    split = {name: _split(root / relative, name, command) for name, command in commands.items()}
    generators = {
        words[0]: read_program(root, f"generators/{words[0]}") for words in split.values()
    }
    solution = read_program(root, wish.solution)
    content = _ENCODER.encode((sorted(generators.items()), list(split.items()), solution))
    digest = hashlib.sha256(b"tests 1\n" + content).hexdigest()
    cached = files.cache_folder(settings) / "tests" / digest[:2] / f"{digest[2:34]}.msgpack"
    cases = _read_cached(cached)
    if cases is None:
        inputs: dict[str, bytes] = {}
        for path, program in generators.items():
            wanted = {name: words for name, words in split.items() if words[0] == path}
            inputs |= await _run_generator(root, program, wanted, judge)
        cases = await _answered(root, solution, inputs, judge)
        _write_cached(cached, cases)
    return cases


def _split(where: Path, name: str, command: str) -> list[str]:
    """A command's words: a Python program of the folder, and its arguments."""
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise PackageError(f"{where}: {name}: {error}") from error
    if not _NAME.fullmatch(name) or not words or "{" in command or "\0" in command:
        raise PackageError(f"{where}: {name}: a test's name and a command without placeholders")
    if not words[0].endswith(".py"):
        raise PackageError(f"{where}: {name}: {words[0]}: generators are Python programs")
    return words


async def _run_generator(
    root: Path, program: Program, wanted: dict[str, list[str]], judge: Judge
) -> dict[str, bytes]:
    """The inputs that one generator writes; its arguments reach it as ``sys.argv``."""
    # A sandboxed program has no arguments of its own: they travel on standard input.
    source = (
        'import sys\nsys.argv = sys.stdin.read().split("\\0")\n'
        f'exec(compile({program.source!r}, sys.argv[0], "exec"))\n'
    )
    wrapped = msgspec.structs.replace(program, source=source)
    arguments = ["\0".join(words).encode() for words in wanted.values()]
    runs = await run_program(root, wrapped, arguments, judge)
    for words, run in zip(wanted.values(), runs, strict=True):
        if run.verdict is not Verdict.AC or not run.output:
            raise PackageError(f"{root / program.path}: {shlex.join(words)}: {_outcome(run)}")
    return dict(zip(wanted, (run.output for run in runs), strict=True))


async def _answered(
    root: Path, solution: Program, inputs: dict[str, bytes], judge: Judge
) -> tuple[TestCase, ...]:
    runs = await run_program(root, solution, list(inputs.values()), judge)
    for name, run in zip(inputs, runs, strict=True):
        if run.verdict is not Verdict.AC:
            raise PackageError(f"{root / solution.path}: on generated {name}: {_outcome(run)}")
    return tuple(
        TestCase(f"secret/{name}", data, run.output)
        for (name, data), run in zip(inputs.items(), runs, strict=True)
    )


async def run_program(root: Path, program: Program, inputs: list[bytes], judge: Judge) -> list[Run]:
    """Run a program of the package on every input.

    Raises:
        PackageError: it does not compile.
        JudgeError: the judge could not run it.
    """
    compilation = await judge.compile(program.source, program.language, files=program.files)
    if compilation.verdict is Verdict.CE:
        first = (compilation.message.strip().splitlines() or [""])[0]
        raise PackageError(f"{root / program.path}: does not compile: {first}")
    runs = []
    if compilation.verdict is Verdict.AC:
        runs = await judge.run(compilation.program_id, inputs, TRUSTED_LIMITS)
    if len(runs) != len(inputs) or any(run.verdict is Verdict.JE for run in runs):
        raise JudgeError(f"{root / program.path}: the judge could not run it")
    return runs


def _outcome(run: Run) -> str:
    words = run.stderr.decode(errors="replace").strip().splitlines()
    return " ".join([run.verdict, *words[-1:]]) if run.verdict is not Verdict.AC else "no output"


def _read_cached(path: Path) -> tuple[TestCase, ...] | None:
    try:
        return _DECODER.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError):
        return None


def _write_cached(path: Path, cases: tuple[TestCase, ...]) -> None:
    """Keep the tests, whole or not at all; a cache that cannot be written is only slow."""
    try:
        files.write_atomically(path, _ENCODER.encode(cases))
    except OSError as error:
        logger.info("generated tests are not kept: %s: %s", path.parent, error.strerror)
