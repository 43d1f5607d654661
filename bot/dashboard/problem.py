"""One problem of a run: its clusters, what tells them apart, and what would have won.

What is known without running anything: a cluster that behaves like something that was submitted has
that submission's verdict. What the official tests say of the others is looked up only where
somebody asked for it (:mod:`bot.dashboard.lookback`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from bot.dashboard.database import Connection
from bot.dashboard.records import latest_event, load_run, marks, page_of
from bot.errors import UnknownRun
from bot.hindsight import ClusterView, Fate, Hindsight, separations
from bot.inputs import Generated
from bot.kept_answers import Answer, Row
from bot.record import ClusterRecord, NearMiss, ProblemRecord, ProgramRecord, RunRecord
from bot.show import what_would_have_won
from judge.verdict import Verdict

CLUSTERS_PAGE = 20
NEAR_MISSES = 3
_TEXTS_LOOKED_AT = 400


class Chosen(msgspec.Struct, frozen=True):
    """The program that is shown, and which it is: a ``cluster``, a submission, or a near miss."""

    program: ProgramRecord
    kind: str
    number: int


def problem_page(
    db: Connection, run_id: str, index: str, query: Mapping[str, str], looked: Hindsight | None
) -> Mapping[str, Any]:
    """Everything that the page shows; ``query`` says which clusters and which program.

    Raises:
        UnknownRun: there is no such run, or it has no such problem.
    """
    run = load_run(db, run_id)
    problem = next((p for p in run.problems if p.index == index), None)
    if problem is None:
        raise UnknownRun(f"run {run_id} has no problem {index}")
    key = [run_id, index]
    everything = _clusters(db, key)
    number, pages = page_of(query.get("page", ""), len(everything), CLUSTERS_PAGE)
    shown = everything[(number - 1) * CLUSTERS_PAGE :][:CLUSTERS_PAGE]
    near = [] if problem.funnel.passed else _near_misses(db, key)
    problem = msgspec.structs.replace(problem, clusters=tuple(everything), near_misses=tuple(near))
    seen = _seen(db, run, problem, _with_languages(db, shown), looked)
    return {
        "run": run,
        "problem": problem,
        "seen": seen,
        "outcome": what_would_have_won(looked or seen),
        "is_known": looked is not None or problem.solved_s is not None or not everything,
        "number": number,
        "pages": pages,
        "chosen": _chosen(db, seen, query),
        "since": latest_event(db),
    }


def _clusters(db: Connection, key: Sequence[str]) -> list[ClusterRecord]:
    """All clusters; of their programs only the hashes are read."""
    query = """SELECT rank, size, signature, program_sha FROM clusters
        WHERE run_id = ? AND problem = ? ORDER BY rank"""
    return [
        ClusterRecord(rank, size, signature, ProgramRecord(sha, "", ""))
        for rank, size, signature, sha in db.execute(query, key)
    ]


def _with_languages(db: Connection, clusters: Sequence[ClusterRecord]) -> list[ClusterRecord]:
    shas = [one.representative.sha for one in clusters]
    if not shas:
        return []
    query = f"SELECT sha, language FROM programs WHERE sha IN ({marks(shas)})"  # noqa: S608 - question marks
    languages = dict(map(tuple, db.execute(query, shas)))
    return [
        msgspec.structs.replace(one, representative=ProgramRecord(sha, languages.get(sha, ""), ""))
        for one, sha in zip(clusters, shas, strict=True)
    ]


def _seen(
    db: Connection,
    run: RunRecord,
    problem: ProblemRecord,
    clusters: Sequence[ClusterRecord],
    looked: Hindsight | None,
) -> Hindsight:
    key = [run.id, problem.index]
    shas = {c.representative.sha for c in clusters} | {s.program.sha for s in problem.submissions}
    rows = _rows(db, key, sorted(shas))
    fates = {c.rank: c.fate for c in looked.clusters} if looked else {}
    answered = {
        c.rank: rows[c.representative.sha] for c in clusters if c.representative.sha in rows
    }
    inputs = _inputs(db, key)
    return Hindsight(
        run,
        problem,
        tuple(_view(one, problem, rows, fates.get(one.rank)) for one in clusters),
        len(inputs),
        separations(answered, inputs),
        looked.tests if looked else None,
        looked.notes if looked else (),
    )


def _view(
    cluster: ClusterRecord, problem: ProblemRecord, rows: Mapping[str, Row], fate: Fate | None
) -> ClusterView:
    """A cluster with the submissions that behave as it does, and the best that came of them."""
    own = rows.get(cluster.representative.sha)
    alike = [
        sent
        for sent in problem.submissions
        if sent.program.sha == cluster.representative.sha
        or (own is not None and _names(rows.get(sent.program.sha)) == _names(own))
    ]
    judged = sorted((s for s in alike if s.verdict), key=lambda s: s.verdict is not Verdict.AC)
    if fate is None and judged:
        best = judged[0]
        assert best.verdict is not None
        fate = Fate(best.verdict, best.failed_test, "", best.cpu_s, best.memory_bytes)
    return ClusterView(
        cluster.rank, cluster.size, cluster.representative, fate, tuple(s.attempt for s in alike)
    )


def _names(row: Row | None) -> tuple[str, ...] | None:
    return None if row is None else tuple(answer.name for answer in row)


def _rows(db: Connection, key: Sequence[str], shas: Sequence[str]) -> dict[str, Row]:
    """What these programs answered to the generated inputs, as far as it was kept."""
    if not shas:
        return {}
    query = f"""SELECT program_sha, answers FROM signatures
        WHERE run_id = ? AND problem = ? AND program_sha IN ({marks(shas)})"""  # noqa: S608 - question marks
    named = {
        sha: msgspec.json.decode(names, type=list[str])
        for sha, names in db.execute(query, [*key, *shas])
    }
    wanted = {(number, name) for names in named.values() for number, name in enumerate(names)}
    query = """SELECT head, size FROM answers
        WHERE run_id = ? AND problem = ? AND input = ? AND answer = ?"""
    answers = {}
    for number, name in wanted:
        row = db.execute(query, [*key, number, name]).fetchone()
        answers[number, name] = Answer(name, bytes(row[0]), row[1]) if row else Answer(name)
    return {
        sha: tuple(answers[number, name] for number, name in enumerate(names))
        for sha, names in named.items()
    }


def _inputs(db: Connection, key: Sequence[str]) -> list[Generated]:
    query = "SELECT data, source FROM inputs WHERE run_id = ? AND problem = ? ORDER BY number"
    return [
        msgspec.convert({"data": bytes(data), "source": source}, Generated)
        for data, source in db.execute(query, key)
    ]


def _near_misses(db: Connection, key: Sequence[str]) -> list[NearMiss]:
    """Programs that came past the most examples, a wrong answer before a crash."""
    query = """SELECT program_sha, fingerprint, verdict, failed_test FROM outcomes
        WHERE run_id = ? AND problem = ? AND verdict NOT IN ('CE', 'JE')
        ORDER BY failed_test DESC, verdict = 'WA' DESC LIMIT ?"""
    first: dict[str, tuple[str, str, str]] = {}
    for sha, fingerprint, verdict, failed in db.execute(query, [*key, _TEXTS_LOOKED_AT]):
        first.setdefault(fingerprint or sha, (sha, verdict, failed))
    return [
        NearMiss(number, _program(db, sha), Verdict(verdict), failed)
        for number, (sha, verdict, failed) in enumerate(list(first.values())[:NEAR_MISSES], start=1)
    ]


def _chosen(db: Connection, seen: Hindsight, query: Mapping[str, str]) -> Chosen | None:
    """The program that was asked for; else what won, the largest cluster's, or the closest."""
    sent = {str(s.attempt): s.program.sha for s in seen.problem.submissions}
    clusters = {str(c.rank): c.representative.sha for c in seen.clusters}
    misses = {str(m.number): m.program.sha for m in seen.problem.near_misses}
    offered = {"submission": sent, "cluster": clusters, "miss": misses}
    for kind, programs in offered.items():
        if (number := query.get(kind, "")) in programs:
            return Chosen(_program(db, programs[number]), kind, int(number))
    won = [str(s.attempt) for s in seen.problem.submissions if s.verdict is Verdict.AC]
    for kind, programs in offered.items():
        if programs:
            number = won[0] if won and kind == "submission" else next(iter(programs))
            return Chosen(_program(db, programs[number]), kind, int(number))
    return None


def load_program(db: Connection, sha: str) -> ProgramRecord:
    """A program by its hash.

    Raises:
        UnknownRun: no run wrote it.
    """
    row = db.execute("SELECT sha, language, source FROM programs WHERE sha = ?", [sha]).fetchone()
    if row is None:
        raise UnknownRun(f"{sha}: no such program")
    return ProgramRecord(*row)


_program = load_program
