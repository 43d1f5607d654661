r"""Round packages: the public part, which is what a contestant may see.

A round is a folder, or a zip of one::

    contest.json                     contest, problems, field (below)
    field.csv.gz                     order, points, penalty, old_rating, delta
    problems/A/problem.yaml          an ICPC/Kattis problem package, format 2025-09
    problems/A/statement/problem.en.md
    problems/A/data/sample/1.in 1.ans …

``contest.json`` is ``{"contest": …, "problems": [… in order], "field": {"kind": "totals", "file":
"field.csv.gz"}}`` with the objects of the Codeforces API (of the field:
:mod:`contest_sim.field_source`). The statement is Markdown with the
sections ``## Input`` and ``## Output`` and perhaps ``## Note``; examples come from ``data/sample``.
Legacy packages (``problem_statement/``, ``.timelimit``) are read too. ``docs/round-package.md``
describes the whole format.

Secret tests, validators, generators and submissions belong to :mod:`contest_sim.official`; nothing
here reads them. Invariant: an opened round is complete and consistent; whatever is wrong with a
package is a :class:`~contest_sim.errors.PackageError` that names the file and the reason.
"""

from __future__ import annotations

import difflib
import re
from pathlib import Path

import msgspec

from contest_sim import files
from contest_sim.entities import Contest, Problem
from contest_sim.errors import PackageError, UnknownContest
from contest_sim.field import Field
from contest_sim.field_source import FieldSource, read_field
from contest_sim.kattis import (
    TimeRule,
    read_cases,
    read_conversations,
    read_limits,
    read_metadata,
    read_time_rule,
)
from contest_sim.markdown import plain_text
from contest_sim.settings import ContestSimSettings
from judge.verdict import Limits, TestCase

INDEX = re.compile(r"[A-Za-z][A-Za-z0-9]{0,7}")
"""What a problem may be called within its contest."""

_STATEMENTS = (
    "statement/problem.en.md",
    "statement/problem.md",
    "problem_statement/problem.en.md",
    "problem_statement/problem.md",
)
_NOTE = re.compile(r"^## *Notes? *$", re.MULTILINE)


class ProblemPackage(msgspec.Struct, frozen=True):
    """What everyone may know of one problem; ``root`` is its folder, ``statement`` Markdown.

    ``pretests`` are the patterns of the names of the secret tests that judge during the round; none
    where all tests do. Where ``time_rule`` is not None the package states no time limit and
    ``limits`` holds a default. An ``interactive`` problem cannot be tried without its interactor:
    the inputs of its ``samples`` are for that, and contestants are shown ``conversations`` instead,
    if there are any.
    """

    problem: Problem
    root: Path
    statement: str
    samples: tuple[TestCase, ...]
    limits: Limits
    time_rule: TimeRule | None = None
    interactive: bool = False
    conversations: tuple[TestCase, ...] = ()
    pretests: tuple[str, ...] = ()

    @property
    def examples(self) -> tuple[TestCase, ...]:
        """What contestants are shown: what a program may read and what it may write then."""
        return self.conversations if self.interactive else self.samples


class Round(msgspec.Struct, frozen=True, eq=False):
    """A contest with its problems in order and the people who took part in it.

    ``listed`` are all problems of the contest; those that are not among ``problems`` have no
    package here and cannot be attempted. ``field_file`` is relative to ``root``, the round's
    folder.
    """

    contest: Contest
    listed: tuple[Problem, ...]
    problems: tuple[ProblemPackage, ...]
    field: Field
    field_file: str
    root: Path


class RoundSummary(msgspec.Struct, frozen=True):
    """One line of a list of rounds; ``error`` says why the package cannot be used, else empty."""

    id: str
    root: Path
    name: str = ""
    type: str = ""
    duration_seconds: int = 0
    num_problems: int = 0
    error: str = ""
    contest_id: int = 0
    start_time_seconds: int | None = None


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    contest: Contest
    problems: tuple[Problem, ...]
    field: FieldSource
    not_packaged: tuple[str, ...] = ()
    pretests: dict[str, tuple[str, ...]] = {}

    @property
    def packaged(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.index not in self.not_packaged]


def open_round(name_or_path: str | Path, settings: ContestSimSettings) -> Round:
    """Open a round by its id, or by the path of a folder or zip.

    An id is looked up in ``settings.rounds``, then among the rounds that come along. Whatever
    holds a slash or ends in ``.zip`` is a path.

    Raises:
        UnknownContest: no such id; names the nearest ones.
        PackageError: the package is broken; names the file and the reason.
    """
    return _read_round(_find(name_or_path, settings))


def _find(name_or_path: str | Path, settings: ContestSimSettings) -> Path:
    name = str(name_or_path)
    if isinstance(name_or_path, Path) or "/" in name or name.endswith(".zip"):
        return _root(Path(name_or_path).expanduser(), settings)
    known = _folders(settings)
    if name not in known:
        nearest = difflib.get_close_matches(name, known, n=3, cutoff=0.0)
        raise UnknownContest(f"no round {name!r}; the nearest known: {', '.join(nearest)}")
    return known[name]


def list_rounds(settings: ContestSimSettings) -> list[RoundSummary]:
    """Every known round by id, broken packages included."""
    return [_summary(name, root) for name, root in sorted(_folders(settings).items())]


def is_round(path: Path, settings: ContestSimSettings) -> bool:
    """Whether a folder or zip holds a round; raises PackageError for a zip that is unusable."""
    if path.is_dir():
        folder = path
    elif path.suffix == ".zip" and path.is_file():
        folder = files.unpacked(path, settings)
    else:
        return False
    return any(any(folder.glob(name)) for name in ("contest.json", "*/contest.json"))


def import_round(path: Path, settings: ContestSimSettings) -> Round:
    """Check a folder or zip and copy it into ``settings.rounds``, whole or not at all.

    Raises:
        PackageError: no folder for rounds is set, the round is there already, or the package is
            broken.
    """
    if not settings.rounds:
        raise PackageError("no folder to import into: set contest_sim.rounds")
    root = _root(path.expanduser(), settings)
    name = str(_read_round(root).contest.id)
    target = Path(settings.rounds).expanduser() / name
    if target.exists():
        raise PackageError(f"{target}: a round of this id is there already; remove it first")

    def fill(folder: Path) -> None:
        files.copy_folder(root, folder)
        _read_round(folder)

    files.make_folder(target, fill)
    return _read_round(target)


def open_problem(root: Path) -> ProblemPackage:
    """Open one problem package that need not stand in a round; its folder's name is its index.

    Raises:
        PackageError: the folder holds none, or it is broken.
    """
    if not (root / "problem.yaml").is_file():
        raise PackageError(f"{root}: no problem package (no problem.yaml in it)")
    name = root.resolve().name
    return _read_problem(root, Problem(contest_id=0, index=name, name=name))


def description(problem: ProblemPackage) -> str:
    """The problem as plain text in the CodeContests description shape, which models train on.

    Statement, ``Input``, ``Output``, ``Examples`` with their inputs and outputs if there are any,
    ``Note``; blank lines between, Markdown's marks removed.
    """
    note = _NOTE.search(problem.statement)
    end = note.start() if note else len(problem.statement)
    examples = "\n\n\n".join(
        f"Input\n\n{_decoded(case.input)}\n\n\nOutput\n\n{_decoded(case.answer)}"
        for case in problem.examples
    )
    parts = [plain_text(problem.statement[:end]), f"Examples\n\n{examples}" if examples else ""]
    return "\n\n".join(filter(None, [*parts, plain_text(problem.statement[end:]) if note else ""]))


def summary_of(name_or_path: str, settings: ContestSimSettings) -> RoundSummary:
    """One round in a line, found as :func:`open_round` finds it; its ``id`` is the name given.

    Raises:
        UnknownContest: no such id; names the nearest ones.
        PackageError: the path holds no round.
    """
    return _summary(name_or_path, _find(name_or_path, settings))


def _folders(settings: ContestSimSettings) -> dict[str, Path]:
    """The folder of every known id; a user's round hides a packaged one of the same id."""
    bases = [Path(__file__).parent / "rounds"]
    if settings.rounds:
        bases.append(Path(settings.rounds).expanduser())
    # A leading dot is an import that is under way, or was killed.
    found = [path.parent for base in bases for path in base.glob("[!.]*/contest.json")]
    return {folder.name: folder for folder in found}


def _root(path: Path, settings: ContestSimSettings) -> Path:
    """The folder that holds ``contest.json``: the path, or the one folder inside it."""
    if not path.exists():
        raise PackageError(f"{path}: no such file or folder")
    folder = path if path.is_dir() else files.unpacked(path, settings)
    found = [folder] if (folder / "contest.json").is_file() else []
    found = found or [manifest.parent for manifest in folder.glob("*/contest.json")]
    if len(found) != 1:
        raise PackageError(f"{path}: {len(found)} rounds in it; contest.json makes a folder one")
    return found[0]


def _summary(name: str, root: Path) -> RoundSummary:
    try:
        manifest = _read_manifest(root)
    except PackageError as error:
        return RoundSummary(id=name, root=root, error=str(error))
    contest = manifest.contest
    return RoundSummary(
        id=name,
        root=root,
        name=contest.name,
        type=contest.type,
        duration_seconds=contest.duration_seconds,
        num_problems=len(manifest.packaged),
        contest_id=contest.id,
        start_time_seconds=contest.start_time_seconds,
    )


def _read_round(root: Path) -> Round:
    manifest = _read_manifest(root)
    packages = tuple(
        _read_problem(
            root / "problems" / problem.index, problem, manifest.pretests.get(problem.index, ())
        )
        for problem in manifest.packaged
    )
    field = read_field(root, manifest.field, manifest.contest, manifest.problems)
    field_file = manifest.field.file or "contest.json"
    return Round(manifest.contest, manifest.problems, packages, field, field_file, root)


def _read_manifest(root: Path) -> _Manifest:
    """``contest.json``, checked for what its types cannot say."""
    path = root / "contest.json"
    try:
        manifest = msgspec.json.decode(files.read(root, path.name), type=_Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackageError(f"{path}: {error}") from error
    contest, problems = manifest.contest, manifest.problems
    indices = [problem.index for problem in problems]
    if contest.id < 1 or contest.duration_seconds < 60:
        raise PackageError(f"{path}: contest: id is at least 1 and durationSeconds at least 60")
    if not problems or len(set(indices)) != len(indices):
        raise PackageError(f"{path}: problems: at least one, and each index once")
    if unknown := set(manifest.not_packaged) - set(indices):
        raise PackageError(f"{path}: not_packaged: no problem {min(unknown)!r} is listed")
    if unknown := set(manifest.pretests) - {problem.index for problem in manifest.packaged}:
        raise PackageError(f"{path}: pretests: no problem {min(unknown)!r} is packaged")
    if not manifest.packaged:
        raise PackageError(f"{path}: not_packaged: nothing is left to attempt")
    for problem in problems:
        if contest.type == "CF" and not problem.points:
            raise PackageError(f"{path}: problem {problem.index!r}: a CF contest needs its points")
        if problem.contest_id != contest.id or not INDEX.fullmatch(problem.index):
            raise PackageError(
                f"{path}: problem {problem.index!r}: contestId is the contest's id, {contest.id},"
                " and index a letter with up to seven letters or digits"
            )
    return manifest


def _read_problem(root: Path, problem: Problem, pretests: tuple[str, ...] = ()) -> ProblemPackage:
    metadata = read_metadata(root)
    if metadata.multi_pass:
        raise PackageError(f"{root / 'problem.yaml'}: multi-pass problems cannot be judged")
    samples = read_cases(root, "data/sample")
    conversations = read_conversations(root) if metadata.interactive else ()
    if not samples and not conversations:
        raise PackageError(f"{root / 'data/sample'}: no sample, 1.in and 1.ans for instance")
    return ProblemPackage(
        problem=problem,
        root=root,
        statement=_statement(root),
        samples=samples,
        limits=read_limits(root, metadata),
        time_rule=read_time_rule(root, metadata),
        interactive=metadata.interactive,
        conversations=conversations,
        pretests=pretests,
    )


def _statement(root: Path) -> str:
    for relative in _STATEMENTS:
        if (root / relative).is_file():
            return files.read_text(root, relative).strip() + "\n"
    raise PackageError(f"{root / _STATEMENTS[0]}: no statement in Markdown")


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", errors="replace").strip("\n")
