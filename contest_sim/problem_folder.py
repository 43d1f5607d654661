"""Whatever a folder says of judging a program: tests, limits, and how outputs are compared.

Four kinds are known by what lies in them: a Kattis package or a problem of a round
(``problem.yaml``), a Polygon package (``problem.xml``), and otherwise a folder of tests in one of
the usual namings. A zip is read as the folder in it. Nothing is run here; large tests stay in
their files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.kattis import TimeRule, read_limits, read_metadata, read_time_rule
from contest_sim.output_validators import read_checker
from contest_sim.polygon import DESCRIPTION, read_polygon
from contest_sim.settings import ContestSimSettings
from contest_sim.stored_tests import StoredTest, find_cases, find_pairs
from judge.verdict import Checker, Limits

Kind = Literal["tests", "Kattis package", "Polygon package"]


class ProblemFolder(msgspec.Struct, frozen=True):
    """What a folder says.

    Attributes:
        root: The folder.
        kind: What it is.
        tests: Its tests in order, but for those that a Kattis package only describes.
        limits: Its limits, or the usual ones where it states none.
        checker: How outputs are compared; None where it does not say.
        time_rule: What decides the time limit where a Kattis package leaves it open.
        notes: Remarks for people.
    """

    root: Path
    kind: Kind
    tests: tuple[StoredTest, ...]
    limits: Limits
    checker: Checker | None = None
    time_rule: TimeRule | None = None
    notes: tuple[str, ...] = ()


def read_problem_folder(
    path: Path, settings: ContestSimSettings, checker: Checker | None = None
) -> ProblemFolder:
    """Read a folder or a zip.

    Args:
        path: Where it is.
        settings: Where a zip is unpacked.
        checker: How outputs are compared, whatever the folder says. Of a folder of nothing but
            tests each must have an answer, unless this is a program.

    Raises:
        PackageError: it is none of the kinds, or what it says is wrong.
    """
    root = _root(path, settings)
    if (root / "problem.yaml").is_file():
        return _kattis(root, checker)
    if (root / DESCRIPTION).is_file():
        problem = read_polygon(root, checker)
        return ProblemFolder(
            root,
            "Polygon package",
            problem.tests,
            problem.limits,
            problem.checker,
            notes=problem.notes,
        )
    if (root / "contest.json").is_file():
        raise PackageError(f"{path}: a whole round; name one of its problems, problems/A for one")
    tests = find_pairs(root, answers=checker is None or not checker.source)
    return ProblemFolder(root, "tests", tests, Limits(), checker)


def _root(path: Path, settings: ContestSimSettings) -> Path:
    """The folder, or the unpacked zip: the folder in it if there is nothing else."""
    if path.is_dir():
        return path
    if not path.exists():
        raise PackageError(f"{path}: no such file or folder")
    folder = files.unpacked(path, settings)
    inside = list(folder.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def _kattis(root: Path, checker: Checker | None) -> ProblemFolder:
    metadata = read_metadata(root)
    if metadata.multi_pass:
        raise PackageError(f"{root / 'problem.yaml'}: multi-pass problems cannot be judged")
    tests = [case for name in ("sample", "secret") for case in find_cases(root, f"data/{name}")]
    return ProblemFolder(
        root,
        "Kattis package",
        tuple(tests),
        read_limits(root, metadata),
        checker or read_checker(root),
        read_time_rule(root, metadata),
    )
