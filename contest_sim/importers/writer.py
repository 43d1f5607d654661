"""Writes a draft as a round package: whole and opened once, or not at all."""

from __future__ import annotations

from pathlib import Path

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.importers.draft import ProblemDraft, Progress, RoundDraft, listed
from contest_sim.output_validators import read_checker
from contest_sim.package import INDEX, Round, open_round
from contest_sim.settings import ContestSimSettings
from contest_sim.stored_tests import find_cases

NOTES = "import-notes.txt"
"""What an import inferred, assumed or left out: one remark a line."""


def target_folder(contest_id: int, settings: ContestSimSettings) -> Path:
    """Where the round of an id goes.

    Raises:
        PackageError: no folder for rounds is set, or the round is there already.
    """
    if not settings.rounds:
        raise PackageError("no folder to import into: set contest_sim.rounds")
    target = Path(settings.rounds).expanduser() / str(contest_id)
    if target.exists():
        raise PackageError(f"{target}: a round of this id is there already; remove it first")
    return target


def write_round(draft: RoundDraft, settings: ContestSimSettings, progress: Progress) -> Round:
    """Write the round into ``settings.rounds`` and open it.

    Raises:
        PackageError: as :func:`target_folder`; an index occurs twice, nothing can be attempted, a
            file is too large, or what was written is no valid round.
    """
    target = target_folder(draft.contest.id, settings)
    _check(draft)

    def fill(folder: Path) -> None:
        try:
            _write(draft, folder, progress)
            _validate(folder, settings, progress)
        except PackageError as error:
            # The folder is gone by the time that anybody reads this.
            raise PackageError(str(error).replace(f"{folder}/", "")) from error

    files.make_folder(target, fill)
    return open_round(target, settings)


def read_notes(round_: Round) -> tuple[str, ...]:
    """The remarks of the import that made a round; none for others."""
    if not (round_.root / NOTES).is_file():
        return ()
    return tuple(files.read_text(round_.root, NOTES).splitlines())


def _check(draft: RoundDraft) -> None:
    seen: dict[str, ProblemDraft] = {}
    for problem in draft.problems:
        if not INDEX.fullmatch(problem.index):
            raise PackageError(
                f"{problem.origin or problem.name}: problem {problem.index[:40]!r}: its index is a"
                " letter with up to seven letters or digits"
            )
        if other := seen.get(problem.index):
            raise PackageError(
                f"problem {problem.index} twice: {other.origin or other.name} and"
                f" {problem.origin or problem.name}"
            )
        seen[problem.index] = problem
    if all(problem.fill is None for problem in draft.problems):
        reasons = "; ".join(f"{p.index}: {p.missing}" for p in draft.problems)
        raise PackageError(f"contest {draft.contest.id}: nothing to attempt ({reasons or 'empty'})")


def _write(draft: RoundDraft, folder: Path, progress: Progress) -> None:
    for problem in draft.problems:
        if problem.fill is None:
            progress(f"{problem.index}: listed only: {problem.missing}")
            continue
        progress(f"{problem.index}: {problem.name}")
        root = folder / "problems" / problem.index
        root.mkdir(parents=True)
        problem.fill(root)
    for name, data in draft.files.items():
        (folder / name).write_bytes(data)
    (folder / NOTES).write_text("".join(f"{line}\n" for line in _notes(draft)), "utf-8")
    contest_id = draft.contest.id
    manifest = {
        "contest": draft.contest,
        "problems": [listed(contest_id, problem) for problem in draft.problems],
        "not_packaged": [p.index for p in draft.problems if p.fill is None],
        "field": draft.field,
    }
    (folder / "contest.json").write_bytes(msgspec.json.format(msgspec.json.encode(manifest)))


def _notes(draft: RoundDraft) -> list[str]:
    lines = list(draft.notes)
    for problem in draft.problems:
        reasons = (f"not packaged: {problem.missing}",) if problem.fill is None else problem.notes
        lines += [f"{problem.index}: {reason}" for reason in reasons]
    return [" ".join(line.split()) for line in lines]


def _validate(folder: Path, settings: ContestSimSettings, progress: Progress) -> None:
    """Open what was written as anybody would, its secret half included."""
    progress("checking the round")
    files.check_folder(folder)
    for problem in open_round(folder, settings).problems:
        read_checker(problem.root)
        find_cases(problem.root, "data/secret")
        for path in sorted((problem.root / "data").rglob("*")):
            if path.stat().st_size > files.FILE_LIMIT and path.is_file():
                raise PackageError(f"{path}: larger than {files.FILE_LIMIT >> 20} MiB")
