"""The parts of an ICPC/Kattis problem package that every reader of one needs.

Formats 2025-09 and legacy (icpc.io/problem-package-format). It knows ``problem.yaml``, limits and
folders of tests; which folders a contestant may see is decided by who calls
(:mod:`contest_sim.package` public, :mod:`contest_sim.official` secret).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
import yaml

from contest_sim import files
from contest_sim.errors import PackageError
from judge.verdict import Limits, TestCase

_Shape = TypeVar("_Shape")
_Positive = Annotated[float, msgspec.Meta(gt=0, le=1 << 16)]


class _PlainLoader(yaml.SafeLoader):
    """YAML without aliases: a few lines of them can unfold into gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call] # no stub
            raise yaml.composer.ComposerError(None, None, "aliases are not allowed", mark)
        return super().compose_node(parent, index)


class _YamlLimits(msgspec.Struct, frozen=True):
    """Seconds and MiB."""

    time_limit: _Positive | None = None
    memory: _Positive = 256
    output: _Positive = 64


class ProblemMetadata(msgspec.Struct, frozen=True):
    """What is used of ``problem.yaml``; other keys of the format are allowed and ignored."""

    name: str | dict[str, str] = ""
    type: str | list[str] = "pass-fail"
    validation: str = "default"
    validator_flags: str = ""
    limits: _YamlLimits = _YamlLimits()


def read_cases(root: Path, folder: str) -> tuple[TestCase, ...]:
    """The tests of a folder below ``root``, groups included, sorted by name.

    Raises:
        PackageError: an input without its answer or the reverse, or an unreadable file.
    """
    base = root / folder
    inputs = {path.with_suffix("") for path in base.rglob("*.in")}
    answers = {path.with_suffix("") for path in base.rglob("*.ans")}
    for path in sorted(inputs ^ answers):
        have, lack = (".in", ".ans") if path in inputs else (".ans", ".in")
        raise PackageError(f"{path}{have}: there is no {path.name}{lack} beside it")
    names = sorted(path.relative_to(root).as_posix() for path in inputs)
    return tuple(
        TestCase(
            name.removeprefix("data/"),
            files.read(root, f"{name}.in"),
            files.read(root, f"{name}.ans"),
        )
        for name in names
    )


def read_metadata(root: Path) -> ProblemMetadata:
    """The ``problem.yaml`` of a problem package; raises PackageError."""
    return read_yaml(root, "problem.yaml", ProblemMetadata)


def read_yaml(root: Path, relative: str, shape: type[_Shape]) -> _Shape:
    """A YAML file of a given shape; raises PackageError with the file and the reason."""
    try:
        content = yaml.load(files.read_text(root, relative), _PlainLoader)  # noqa: S506 - a SafeLoader
        return msgspec.convert({} if content is None else content, shape)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PackageError(f"{root / relative}, line {line}: {error.problem}") from error
    except (yaml.YAMLError, msgspec.ValidationError, RecursionError) as error:
        reason = str(error).splitlines()[0] if str(error) else "nested too deeply"
        raise PackageError(f"{root / relative}: {reason}") from error


def read_limits(root: Path, metadata: ProblemMetadata) -> Limits:
    """The limits in the judge's units; a legacy package keeps its time limit in a file.

    Raises:
        PackageError: that file is not a number.
    """
    seconds = metadata.limits.time_limit
    if seconds is None and (root / ".timelimit").is_file():
        try:
            text = files.read_text(root, ".timelimit").strip()
            seconds = msgspec.convert(text, _Positive, strict=False)
        except msgspec.ValidationError as error:
            raise PackageError(f"{root / '.timelimit'}: {error}; it is seconds") from error
    return Limits(
        cpu_s=2.0 if seconds is None else seconds,
        memory_bytes=int(metadata.limits.memory * (1 << 20)),
        output_bytes=int(metadata.limits.output * (1 << 20)),
    )
