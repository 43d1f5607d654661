"""What ``upsolve contest import`` was given, as one round: problems, facts of the contest, a field.

Sources are told apart by what they hold. Problems come from data sets and packages, in any mixture;
the field from the Codeforces API or a CSV file of totals, and is synthetic otherwise. The API knows
best what the contest was, then the command line, then the data sets. Nothing is written before
everything is known.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from contest_sim import files, package
from contest_sim.errors import PackageError
from contest_sim.field import read_standings
from contest_sim.field_source import FieldSource
from contest_sim.importers import codecontests, open_r1
from contest_sim.importers.codeforces_api import CODEFORCES, CodeforcesApi
from contest_sim.importers.codeforces_field import (
    RealContest,
    attempts_csv,
    fetch_attempts,
    fetch_contest,
    field_csv,
    rows_json,
)
from contest_sim.importers.content import Test
from contest_sim.importers.draft import (
    ContestFacts,
    ProblemDraft,
    Progress,
    RoundDraft,
    settled,
)
from contest_sim.importers.packages import read_packages
from contest_sim.importers.writer import target_folder, write_round
from contest_sim.package import Round
from contest_sim.settings import ContestSimSettings
from contest_sim.synthetic_field import DEFAULT_SIZE

_FIELD, _ROWS, _ATTEMPTS = "field.csv.gz", "rows.json.gz", "attempts.csv.gz"
_SHOWN = 8  # contests named when one has to be chosen


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What to import.

    Attributes:
        sources: Paths of data sets, packages or one round; a package perhaps as ``LETTER=PATH``.
        facts: What the command line tells of the contest; its id chooses among a data set's.
        field: A CSV file of totals, if there is one.
        from_codeforces: Whether to ask the API for the contest and its field.
        attempts: Whether to ask it for every attempt, too.
        api: Where the API is.
    """

    sources: tuple[str, ...]
    facts: ContestFacts = ContestFacts()
    field: Path | None = None
    from_codeforces: bool = False
    attempts: bool = False
    api: str = CODEFORCES


async def import_sources(
    wish: Wish,
    settings: ContestSimSettings,
    progress: Progress,
    connect: Callable[..., CodeforcesApi] = CodeforcesApi,
) -> Round:
    """Make a round and put it into ``settings.rounds``, whole or not at all.

    Args:
        wish: What to import.
        settings: Where rounds and the cache are.
        progress: Gets a line of text at each step.
        connect: Makes the client of the API from its address, a cache and ``progress``.

    Raises:
        PackageError: a source is missing, broken or hostile, the sources contradict each other, or
            the round is there already.
    """
    if _is_round(wish, settings):
        return package.import_round(Path(wish.sources[0]), settings)
    tables, packages = _sorted_sources(wish.sources)
    contest_id = wish.facts.id or _only_contest(tables)
    target_folder(contest_id, settings)
    facts, drafts = _from_tables(tables, contest_id, progress)
    drafts += read_packages(packages, settings)
    if not drafts:
        raise PackageError(f"contest {contest_id}: no problem of it in {', '.join(wish.sources)}")
    if wish.from_codeforces:
        cache = files.cache_folder(settings) / "codeforces"
        async with connect(wish.api, cache, progress) as api:
            draft = await _real_round(contest_id, drafts, api, wish.attempts)
    else:
        draft = _round_as_told(wish.facts.over(facts), drafts, wish.field)
    return write_round(draft, settings, progress)


def _is_round(wish: Wish, settings: ContestSimSettings) -> bool:
    """Whether the one source is a round package already."""
    path = Path(wish.sources[0]).expanduser()
    return len(wish.sources) == 1 and package.is_round(path, settings)


def _sorted_sources(sources: Sequence[str]) -> tuple[list[Path], list[str]]:
    """The Parquet files, those of folders included, and the other sources."""
    tables: list[Path] = []
    packages: list[str] = []
    for source in sources:
        path = Path(source).expanduser()
        inside = sorted(path.glob("*.parquet")) if path.is_dir() else []
        if path.suffix == ".parquet" or inside:
            tables += inside or [path]
        else:
            packages.append(source)
    return tables, packages


def _only_contest(tables: Sequence[Path]) -> int:
    counts: dict[int, int] = {}
    for path in tables:
        if not codecontests.is_codecontests(path) and not open_r1.is_open_r1(path):
            continue
        module = codecontests if codecontests.is_codecontests(path) else open_r1
        for contest_id, count in module.contests(path).items():
            counts[contest_id] = counts.get(contest_id, 0) + count
    if len(counts) == 1:
        return next(iter(counts))
    largest = sorted(counts, reverse=True)[:_SHOWN]
    named = f": {len(counts)} in it, {', '.join(map(str, largest))} the last" if counts else ""
    raise PackageError(f"which contest is it? give its id with --contest{named}")


def _from_tables(
    tables: Sequence[Path], contest_id: int, progress: Progress
) -> tuple[ContestFacts, list[ProblemDraft]]:
    generated: dict[str, list[Test]] = {}
    for path in tables:
        if open_r1.is_generated_tests(path):
            progress(f"reading {path.name}")
            for index, tests in open_r1.read_generated(path, contest_id).items():
                generated.setdefault(index, []).extend(tests)
    facts, drafts = ContestFacts(id=contest_id), list[ProblemDraft]()
    for path in tables:
        if open_r1.is_generated_tests(path):
            continue
        progress(f"reading {path.name}")
        if codecontests.is_codecontests(path):
            more, found = codecontests.read_contest(path, contest_id)
        elif open_r1.is_open_r1(path):
            more, found = open_r1.read_contest(path, contest_id, generated)
        else:
            raise PackageError(f"{path}: the columns are those of no data set known here")
        facts = facts.over(more)
        drafts += found
    return facts, sorted(drafts, key=lambda draft: draft.index)


async def _real_round(
    contest_id: int, drafts: Sequence[ProblemDraft], api: CodeforcesApi, attempts: bool
) -> RoundDraft:
    """The round with everything that the API knows of it."""
    real = await fetch_contest(api, contest_id)
    parts = {_FIELD: gzip.compress(field_csv(real.people), mtime=0), _ROWS: rows_json(real)}
    field = FieldSource("standings", _FIELD, _ROWS)
    if attempts:
        made = await fetch_attempts(api, contest_id, real.contest.duration_seconds)
        parts[_ATTEMPTS] = attempts_csv(real.people, made)
        field = FieldSource("standings", _FIELD, _ROWS, _ATTEMPTS)
    return RoundDraft(
        contest=real.contest,
        problems=tuple(_matched(real, drafts)),
        field=field,
        files=parts,
        notes=real.notes(),
    )


def _matched(real: RealContest, drafts: Sequence[ProblemDraft]) -> list[ProblemDraft]:
    """All problems of the real contest in its order, with the packages that there are."""
    indices = [problem.index for problem in real.problems]
    if strange := [draft for draft in drafts if draft.index not in indices]:
        raise PackageError(
            f"{strange[0].origin}: problem {strange[0].index} is not one of contest"
            f" {real.contest.id}, which has {', '.join(indices)}"
        )
    found = []
    for problem in real.problems:
        own = [draft for draft in drafts if draft.index == problem.index]
        blank = ProblemDraft(index=problem.index, name=problem.name, missing="in no source")
        found += [
            msgspec.structs.replace(
                draft,
                name=problem.name or draft.name,
                points=problem.points or draft.points,
                rating=problem.rating or draft.rating,
                tags=problem.tags or draft.tags,
            )
            for draft in own or [blank]
        ]
    return found


def _round_as_told(
    facts: ContestFacts, drafts: Sequence[ProblemDraft], path: Path | None
) -> RoundDraft:
    """The round with what the command line and the data sets tell of it."""
    contest, notes = settled(facts, drafts)
    problems = tuple(drafts)
    if path is None:
        note = f"the field is synthetic: {DEFAULT_SIZE} made-up people"
        source = FieldSource("synthetic")
        return RoundDraft(contest=contest, problems=problems, field=source, notes=(*notes, note))
    try:
        read_standings(path)
    except ValueError as error:
        raise PackageError(str(error)) from error
    name = _FIELD if path.suffix == ".gz" else _FIELD.removesuffix(".gz")
    return RoundDraft(
        contest=contest,
        problems=problems,
        field=FieldSource("totals", name),
        files={name: files.read(path.parent, path.name)},
        notes=notes,
    )
