"""The parts of an ICPC/Kattis problem package that every reader of one needs.

Formats 2025-09 and legacy (icpc.io/problem-package-format). It knows ``problem.yaml``, limits and
folders of tests; which folders a contestant may see is decided by who calls
(:mod:`contest_sim.package` public, :mod:`contest_sim.official` secret).
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
import yaml

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.stored_tests import find_cases
from judge.verdict import Limits, TestCase

_Shape = TypeVar("_Shape")
_Positive = Annotated[float, msgspec.Meta(gt=0, le=1 << 16)]
_Factor = Annotated[float, msgspec.Meta(ge=1, le=1 << 16)]
_DOMJUDGE_LIMIT = re.compile(r"^\s*timelimit\s*=\s*['\"]?([^'\"\s]*)", re.MULTILINE)
_DEFAULT_LIMIT_S = 2.0


class _PlainLoader(yaml.SafeLoader):
    """YAML without aliases: a few lines of them can unfold into gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call] # no stub
            raise yaml.composer.ComposerError(None, None, "aliases are not allowed", mark)
        return super().compose_node(parent, index)


class _Multipliers(msgspec.Struct, frozen=True):
    ac_to_time_limit: _Factor = 2.0
    time_limit_to_tle: _Factor = 1.5


class _YamlLimits(msgspec.Struct, frozen=True):
    """Seconds and MiB; the fields of all formats together."""

    time_limit: _Positive | None = None
    time_multipliers: _Multipliers | None = None
    time_resolution: _Positive = 1.0
    time_multiplier: _Factor | None = None
    time_safety_margin: _Factor | None = None
    memory: _Positive = 1024
    output: _Positive = 64


class TimeRule(msgspec.Struct, frozen=True):
    """How a time limit follows from the accepted submissions of a package that states none.

    Attributes:
        ac_to_time_limit: The limit is at least this many times what the slowest accepted
            submission takes on its slowest test.
        time_limit_to_tle: Submissions filed as too slow take at least this many times the limit.
        resolution_s: The limit is the smallest multiple of this, in seconds.
    """

    ac_to_time_limit: float
    time_limit_to_tle: float
    resolution_s: float

    def limit_s(self, slowest_accepted_s: float) -> float:
        """The time limit, in seconds (format 2025-09, "Problem timing")."""
        exact = slowest_accepted_s * self.ac_to_time_limit
        return max(1, math.ceil(exact / self.resolution_s)) * self.resolution_s


class ProblemMetadata(msgspec.Struct, frozen=True):
    """What is used of ``problem.yaml``; other keys of the format are allowed and ignored."""

    problem_format_version: str = "legacy"
    name: str | dict[str, str] = ""
    type: str | list[str] = "pass-fail"
    validation: str = ""
    validator_flags: str = ""
    limits: _YamlLimits = _YamlLimits()

    @property
    def interactive(self) -> bool:
        """Whether the output validator talks with the submission."""
        return "interactive" in self._kinds

    @property
    def multi_pass(self) -> bool:
        """Whether the submission runs several times on one test."""
        return "multi-pass" in self._kinds or "multipass" in self._kinds

    @property
    def _kinds(self) -> list[str]:
        types = self.type.split() if isinstance(self.type, str) else self.type
        return [*types, *self.validation.split()]


def read_cases(root: Path, folder: str) -> tuple[TestCase, ...]:
    """The tests of a folder below ``root``, groups included, sorted by name.

    Raises:
        PackageError: an input without its answer or the reverse, or an unreadable file.
    """
    return tuple(test.load(files.FILE_LIMIT) for test in find_cases(root, folder))


def read_conversations(root: Path) -> tuple[TestCase, ...]:
    """The sample conversations of an interactive problem, by name.

    They are ``data/sample/*.interaction``, where a line that starts with ``<`` is read by the
    program and one that starts with ``>`` written by it: the input and the answer here.
    """
    paths = sorted((root / "data/sample").rglob("*.interaction"))
    names = [path.relative_to(root).as_posix() for path in paths]
    return tuple(_conversation(root, name) for name in names)


def _conversation(root: Path, relative: str) -> TestCase:
    said: dict[str, list[str]] = {"<": [], ">": []}
    for number, line in enumerate(files.read_text(root, relative).splitlines(), start=1):
        if not line.strip():
            continue
        if line[0] not in said:
            raise PackageError(f"{root / relative}, line {number}: starts with neither < nor >")
        said[line[0]].append(f"{line[1:].removeprefix(' ')}\n")
    name = relative.removeprefix("data/").removesuffix(".interaction")
    return TestCase(name, "".join(said["<"]).encode(), "".join(said[">"]).encode())


def read_metadata(root: Path) -> ProblemMetadata:
    """The ``problem.yaml`` of a problem package; raises PackageError."""
    return read_yaml(root, "problem.yaml", ProblemMetadata)


def read_yaml(root: Path, relative: str, shape: type[_Shape]) -> _Shape:
    """A YAML file of a given shape; raises PackageError with the file and the reason.

    A key without a value is absent: packages leave them where all below is commented out.
    """
    try:
        content = yaml.load(files.read_text(root, relative), _PlainLoader)  # noqa: S506 - a SafeLoader
        if isinstance(content, dict):
            content = {key: value for key, value in content.items() if value is not None}
        return msgspec.convert({} if content is None else content, shape)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PackageError(f"{root / relative}, line {line}: {error.problem}") from error
    except (yaml.YAMLError, msgspec.ValidationError, RecursionError) as error:
        reason = str(error).splitlines()[0] if str(error) else "nested too deeply"
        raise PackageError(f"{root / relative}: {reason}") from error


def read_limits(root: Path, metadata: ProblemMetadata) -> Limits:
    """The limits in the judge's units; two seconds where :func:`read_time_rule` has to decide.

    Raises:
        PackageError: the file that holds a time limit does not hold a number.
    """
    seconds = _stated_limit(root, metadata)
    return Limits(
        cpu_s=_DEFAULT_LIMIT_S if seconds is None else seconds,
        memory_bytes=int(metadata.limits.memory * (1 << 20)),
        output_bytes=int(metadata.limits.output * (1 << 20)),
    )


def read_time_rule(root: Path, metadata: ProblemMetadata) -> TimeRule | None:
    """What decides the time limit where the package states none; None if it states one.

    Legacy packages name their multipliers otherwise and have larger ones by default. Raises like
    :func:`read_limits`.
    """
    if _stated_limit(root, metadata) is not None:
        return None
    limits = metadata.limits
    legacy = metadata.problem_format_version.startswith("legacy")
    default = _Multipliers(5.0, 2.0) if legacy else _Multipliers()
    stated = limits.time_multipliers or default
    return TimeRule(
        ac_to_time_limit=limits.time_multiplier or stated.ac_to_time_limit,
        time_limit_to_tle=limits.time_safety_margin or stated.time_limit_to_tle,
        resolution_s=limits.time_resolution,
    )


def _stated_limit(root: Path, metadata: ProblemMetadata) -> float | None:
    """The time limit in seconds; legacy packages keep it in a file, and DOMjudge's in another."""
    if metadata.limits.time_limit is not None:
        return metadata.limits.time_limit
    legacy, domjudge = root / ".timelimit", root / "domjudge-problem.ini"
    if legacy.is_file():
        return _seconds(legacy, files.read_text(root, legacy.name).strip())
    if domjudge.is_file():
        match = _DOMJUDGE_LIMIT.search(files.read_text(root, domjudge.name))
        return _seconds(domjudge, match[1]) if match else None
    return None


def _seconds(path: Path, text: str) -> float:
    try:
        return msgspec.convert(text, _Positive, strict=False)
    except msgspec.ValidationError as error:
        raise PackageError(f"{path}: {error}; it is seconds") from error
