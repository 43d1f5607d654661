"""One run: what it came to, problem by problem, and what happened when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from bot.dashboard.database import Connection
from bot.dashboard.records import last_second, latest_event, load_run, page_of
from bot.record import SubmissionRecord

EVENTS_PAGE = 60


class EventLine(msgspec.Struct, frozen=True):
    """Something that happened."""

    number: int
    contest_s: int
    kind: str
    problem: str | None
    text: str


def run_page(db: Connection, run_id: str, wanted: str) -> Mapping[str, Any]:
    """Everything that the page of a run shows, with one page of its events.

    Of a run under way the last page of events is shown unless another is ``wanted``.

    Raises:
        UnknownRun: there is no such run.
    """
    run = load_run(db, run_id)
    (total,) = db.execute("SELECT count(*) FROM events WHERE run_id = ?", [run_id]).fetchone()
    if not wanted and run.state == "running":
        wanted = str(-(-total // EVENTS_PAGE))
    number, pages = page_of(wanted, total, EVENTS_PAGE)
    sent = [(p.index, one) for p in run.problems for one in p.submissions]
    return {
        "run": run,
        "sent": sorted(sent, key=_when),
        "events": _events(db, run_id, (number - 1) * EVENTS_PAGE),
        "num_events": total,
        "number": number,
        "pages": pages,
        "second": last_second(db, run_id),
        "since": latest_event(db),
    }


def _when(sent: tuple[str, SubmissionRecord]) -> tuple[int, str, int]:
    return sent[1].contest_s, sent[0], sent[1].attempt


def _events(db: Connection, run_id: str, first: int) -> list[EventLine]:
    query = """SELECT number, contest_s, kind, problem, text FROM events WHERE run_id = ?
        ORDER BY number LIMIT ? OFFSET ?"""
    rows = db.execute(query, [run_id, EVENTS_PAGE, first])
    return [EventLine(*row) for row in rows]
