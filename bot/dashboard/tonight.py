"""What goes on now: runs under way, how far their problems are, and the verdicts that came last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from bot.dashboard.database import Connection
from bot.dashboard.records import last_second, latest_event, load_run, state_of
from bot.dashboard.runs import RunLine, run_lines
from bot.record import ProblemRecord, RunRecord
from bot.store import is_alive
from bot.wording import outcome_words

VERDICTS_SHOWN = 12
RUNS_SHOWN = 6
DUE_SHOWN = 6
_LIVE_SHOWN = 8


class LiveProblem(msgspec.Struct, frozen=True):
    """A problem of a run under way.

    ``drawn`` samples so far, at most ``planned``; ``judged`` distinct texts, of which ``compiled``
    did and ``passed`` the examples; clusters and submissions as of the last decision.
    """

    index: str
    name: str
    drawn: int
    planned: int
    judged: int
    compiled: int
    passed: int
    clusters: int
    submitted: int
    outcome: str
    solved: bool


class LiveRun(msgspec.Struct, frozen=True):
    """A run under way; ``second`` is the contest second of its last event."""

    run: RunRecord
    second: int
    problems: tuple[LiveProblem, ...]


class VerdictLine(msgspec.Struct, frozen=True):
    """A verdict as it came; ``attempt`` is 0 where an old run did not say which."""

    run_id: str
    contest: str
    problem: str
    contest_s: int
    attempt: int
    verdict: str
    words: str


class Due(msgspec.Struct, frozen=True):
    """An entry of the schedule, and when it is due next (UTC)."""

    name: str
    what: str
    due_at: str


class Schedule(msgspec.Struct, frozen=True):
    """What is ``due`` next, how many plays are ``waiting``, and whether the service is there."""

    due: tuple[Due, ...]
    waiting: int
    is_on: bool
    is_paused: bool


def tonight(db: Connection) -> Mapping[str, Any]:
    """Everything that the page shows."""
    live = _live(db)
    return {
        "live": live,
        "verdicts_": _verdicts(db),
        "schedule": _schedule(db),
        "recent": _recent(db, len(live)),
        "since": latest_event(db),
    }


def _live(db: Connection) -> list[LiveRun]:
    query = "SELECT id, pid FROM runs WHERE state = 'running' ORDER BY started_at DESC"
    alive = [row["id"] for row in db.execute(query) if state_of("running", row["pid"]) == "running"]
    return [_live_run(db, run_id) for run_id in alive[:_LIVE_SHOWN]]


def _live_run(db: Connection, run_id: str) -> LiveRun:
    run = load_run(db, run_id)
    settings = run.config.get("bot") or {}
    planned = int(settings.get("samples_per_problem") or 0)
    asked: Sequence[str] = settings.get("problems") or ()
    problems = [p for p in run.problems if not asked or p.index in asked]
    return LiveRun(
        run, last_second(db, run_id), tuple(_live_problem(db, run_id, p, planned) for p in problems)
    )


def _live_problem(db: Connection, run_id: str, problem: ProblemRecord, planned: int) -> LiveProblem:
    key = [run_id, problem.index]
    query = "SELECT max(number) FROM samples WHERE run_id = ? AND problem = ?"
    (last,) = db.execute(query, key).fetchone()
    query = "SELECT verdict, programs FROM tallies WHERE run_id = ? AND problem = ?"
    tallies = dict(map(tuple, db.execute(query, key)))
    judged = sum(tallies.values())
    return LiveProblem(
        index=problem.index,
        name=problem.name,
        drawn=0 if last is None else last + 1,
        planned=planned,
        judged=judged,
        compiled=judged - tallies.get("CE", 0),
        passed=tallies.get("AC", 0),
        clusters=problem.funnel.clusters,
        submitted=len(problem.submissions),
        outcome=outcome_words(problem) if problem.submissions else "",
        solved=problem.solved_s is not None,
    )


def _verdicts(db: Connection) -> list[VerdictLine]:
    query = """SELECT run_id, problem, contest_s, contest_name AS contest, events.text AS words,
            coalesce(events.data ->> '$.attempt', 0) AS attempt,
            coalesce(events.data ->> '$.verdict', '') AS verdict
        FROM feed INDEXED BY feed_by_kind JOIN events USING (run_id, number)
            JOIN runs ON runs.id = run_id
        WHERE feed.kind = 'verdict' ORDER BY feed.id DESC LIMIT ?"""
    rows = db.execute(query, [VERDICTS_SHOWN])
    return [msgspec.convert(dict(row), VerdictLine, strict=False) for row in rows]


def _recent(db: Connection, live: int) -> list[RunLine]:
    """The latest runs that are over."""
    lines = run_lines(db, first=0, count=RUNS_SHOWN + live)
    return [line for line in lines if line.state != "running"][:RUNS_SHOWN]


def _schedule(db: Connection) -> Schedule | None:
    """What the service will play; None where this database has no schedule."""
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"schedule", "plays", "service"} <= tables:
        return None
    query = """SELECT name, spec, due_at FROM schedule WHERE due_at IS NOT NULL
        ORDER BY due_at, name LIMIT ?"""
    rows = db.execute(query, [DUE_SHOWN])
    due = [Due(name, _what(msgspec.json.decode(spec)), due_at) for name, spec, due_at in rows]
    (waiting,) = db.execute("SELECT count(*) FROM plays WHERE state = 'waiting'").fetchone()
    service = db.execute("SELECT pid, paused FROM service").fetchone()
    is_on = bool(service) and is_alive(service["pid"])
    return Schedule(tuple(due), waiting, is_on, bool(service and service["paused"]))


def _what(spec: Mapping[str, Any]) -> str:
    """What an entry plays, in words: its rounds, or how they are chosen."""
    rounds = ", ".join(map(str, spec.get("rounds") or ()))
    kind = f"{spec.get('type') or ''} rounds".strip()
    chosen = f"{kind} of Div. {spec['division']}" if spec.get("division") else kind
    words = [f"rounds {rounds}" if rounds else chosen]
    words += [f"{name} {spec[name]}" for name in ("after", "before") if spec.get(name)]
    words += ["not played yet"] if spec.get("unplayed") else []
    words += [f"{spec['runs']} runs each"] if (spec.get("runs") or 1) > 1 else []
    return ", ".join(words)
