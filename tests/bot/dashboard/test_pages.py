"""Pages: what is in the database is on them, once, in HTML that nests, and only what is shown."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.dashboard.database import connect
from bot.dashboard.models import models_page
from bot.dashboard.pages import bar
from bot.dashboard.problem import problem_page
from bot.dashboard.ratings import rating_chart, rating_page
from bot.dashboard.run import EVENTS_PAGE, run_page
from bot.dashboard.runs import PAGE, runs_page
from bot.dashboard.tonight import tonight
from bot.record import Event, RunRecord
from bot.store import DATABASE_NAME, Store
from tests.bot import records
from tests.bot.dashboard.world import remember, serving, with_verdict_events
from tests.bot.test_report import Page
from tests.contest_sim.samples import ID, write_round
from tests.contest_sim.world import STORED

RUN = "20261123-140203-1352"
PATHS = (
    "/",
    "/runs",
    f"/runs/{RUN}",
    f"/runs/{RUN}/standings",
    f"/runs/{RUN}/standings?at=3000",
    f"/runs/{RUN}/problems/A",
    f"/runs/{RUN}/problems/B?submission=2",
    f"/runs/{RUN}/problems/C?cluster=2",
    f"/runs/{RUN}/problems/G",
    "/rating",
    "/rating?model=upsolve-9m",
    "/models",
)


async def some(folder: Path) -> RunRecord:
    """A run that is over, one under way and one that was interrupted, of a round of four people."""
    write_round(folder / "rounds" / str(ID), STORED)
    run = with_verdict_events(records.solved_record())
    run = replace(run, contest=replace(run.contest, id=ID))
    with Store.open(folder) as store:
        await remember(store, run)
        await remember(store, replace(run, id="live", state="running", standing=None))
        stopped = with_verdict_events(records.interrupted_record())
        await remember(store, replace(stopped, id="stopped", started_at="2026-11-24"))
    return run


async def test_what_happened_is_on_the_pages(tmp_path: Path) -> None:
    run = await some(tmp_path)
    async with serving(tmp_path) as served:
        text = {path: Page((await served.get(path))[1]).text() for path in PATHS[:3] + PATHS[9:]}
    assert "upsolve-9m" in text["/"]
    assert re.search(r"A Sum of Round Numbers 5 5 5 5 5 1 AC at 0:14:02", text["/"])
    assert "Sampler busy75 %" in text["/"]
    assert re.search(r"7 209 of 13 966 ?51.6 % ?905 ?finished", text["/runs"])
    page = text[f"/runs/{RUN}"]
    assert "Solved 2 of 7 problems and came 7 209th of 13 966." in page.replace("\xa0", " ")
    assert "0:49:20 C, submission 2 AC" in page
    assert all(event.text in page for event in run.events)
    assert "place taken" in text["/rating"]
    assert re.search(r"Performance ?905", text["/models"])


async def test_a_problem_shows_its_clusters_and_the_program_that_is_asked_for(
    tmp_path: Path,
) -> None:
    await some(tmp_path)
    async with serving(tmp_path) as served:
        won = Page((await served.get(PATHS[5]))[1])
        second = Page((await served.get(PATHS[6]))[1])
        whole = await served.get("/programs/" + records.program(records.KTH).sha)
        misses = Page((await served.get(PATHS[8]))[1]).text()
    assert "Submission 1 won, from cluster 1 of 5." in won.text()
    assert records.ROUND_NUMBERS.strip() in "".join(won.texts["pre"])
    assert "Sum of the" not in won.text()
    assert "What tells these clusters apart" in won.text()
    assert "Submission 2 cpp" in " ".join(second.texts["h2"])
    assert "#include <bits/stdc++.h>" in "".join(second.texts["pre"])
    assert whole == (200, records.KTH)
    assert "No program has passed the examples." in misses


async def test_every_table_has_a_caption_and_headers_and_every_page_one_first_heading(
    tmp_path: Path,
) -> None:
    await some(tmp_path)
    async with serving(tmp_path) as served:
        for path in PATHS:
            status, html = await served.get(path)
            assert status == 200
            check_structure(Page(html))


def check_structure(page: Page) -> None:
    """What a screen reader goes by; nothing that the policy would block; no id twice."""
    tags = [tag for tag, _ in page.tags]
    assert tags.count("h1") == 1
    assert tags.count("table") == tags.count("caption")
    assert all("scope" in attributes for tag, attributes in page.tags if tag == "th")
    assert ("a", "#content") in [(tag, a.get("href")) for tag, a in page.tags]
    assert not [a for _, a in page.tags if "style" in a or any(k.startswith("on") for k in a)]
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))


async def test_a_page_that_the_browser_has_is_not_sent_again(tmp_path: Path) -> None:
    await some(tmp_path)
    async with serving(tmp_path) as served:
        for path in PATHS[:3] + PATHS[5:]:
            async with served.session.get(served.url + path) as response:
                tag = response.headers["ETag"]
            async with served.session.get(
                served.url + path, headers={"If-None-Match": tag}
            ) as response:
                assert response.status == 304
                assert await response.read() == b""


async def test_lists_are_sent_a_page_at_a_time_and_leave_nothing_out(tmp_path: Path) -> None:
    run = records.solved_record()
    events = tuple(Event(n, n, "sample", "A", f"event {n}.", {}, 1.0) for n in range(1, 150))
    with Store.open(tmp_path) as store:
        await remember(store, replace(run, events=events))
        for number in range(2 * PAGE):
            later = replace(
                run, id=f"r{number}", problems=(), events=(), started_at=f"2027{number:04}"
            )
            await remember(store, later)
    db = connect(tmp_path / DATABASE_NAME)
    pages = [runs_page(db, str(number))["lines"] for number in (1, 2, 3)]
    assert [len(page) for page in pages] == [PAGE, PAGE, 1]
    assert len({line.id for page in pages for line in page}) == 2 * PAGE + 1
    shown = [run_page(db, RUN, str(number))["events"] for number in (1, 2, 3)]
    assert [event.number for page in shown for event in page] == list(range(1, 150))
    assert len(shown[0]) == EVENTS_PAGE
    for wanted in ("0", "99999999999", "-1", "x", ""):
        assert 1 <= runs_page(db, wanted)["number"] <= 3
    db.close()


async def test_what_is_not_there_is_said_so(tmp_path: Path) -> None:
    async with serving(tmp_path) as served:
        assert (await served.get("/"))[0] == 404  # no database yet
        await some(tmp_path)
        for path in ("/runs/none", f"/runs/{RUN}/problems/Z", "/programs/none", "/none"):
            status, html = await served.get(path)
            assert (status, Page(html).texts["h1"]) == (404, ["Not shown"])
        (tmp_path / DATABASE_NAME).write_bytes(b"no database")
    async with serving(tmp_path) as served:
        assert (await served.get("/"))[0] == 503


async def test_an_empty_database_has_pages_that_say_what_to_do(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    async with serving(tmp_path) as served:
        for path in ("/", "/runs", "/rating", "/models"):
            status, html = await served.get(path)
            assert status == 200
            assert "upsolve replay 1352" in Page(html).text()


async def test_a_schedule_is_shown_where_there_is_one(tmp_path: Path) -> None:
    await some(tmp_path)
    with sqlite3.connect(tmp_path / DATABASE_NAME) as db:
        db.execute("DROP TABLE IF EXISTS schedule")
        db.execute("CREATE TABLE schedule (name TEXT, spec TEXT, due_at TEXT)")
        for name, columns in (("plays", "state"), ("service", "pid, paused")):
            db.execute(f"DROP TABLE IF EXISTS {name}")
            db.execute(f"CREATE TABLE {name} ({columns})")
        db.execute("INSERT INTO plays VALUES ('waiting'), ('waiting'), ('finished')")
        db.execute("INSERT INTO service VALUES (?, 1)", [os.getpid()])
        db.execute(
            "INSERT INTO schedule VALUES ('nightly', ?, ?), ('x', '{}', NULL)",
            [
                '{"division": 2, "unplayed": "model", "runs": 3}',
                "2026-11-28T22:00:00+00:00",
            ],
        )
    async with serving(tmp_path) as served:
        text = Page((await served.get("/"))[1]).text()
    assert "Next in the schedule Paused: nothing will start until it is resumed." in text
    assert "2 rounds waiting for their turn. 2026-11-28 22:00 nightly rounds of Div. 2" in text


async def test_no_query_reads_a_table_of_samples_from_end_to_end(tmp_path: Path) -> None:
    """Pages of any size of database: large tables are entered by their keys only."""
    await some(tmp_path)
    asked = list(queries(tmp_path / DATABASE_NAME))
    assert len(asked) > 20
    db = sqlite3.connect(tmp_path / DATABASE_NAME)
    for query in asked:
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}")]
        large = r"SCAN (samples|outcomes|programs|answers|signatures|inputs|clusters|events)\b"
        assert not [step for step in plan if re.match(large, step)], (query, plan)
    db.close()


def queries(path: Path) -> Iterator[str]:
    """Every statement that the pages run."""
    db = connect(path)
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    tonight(db)
    runs_page(db, "1")
    for run in (RUN, "live", "stopped"):
        run_page(db, run, "")
        problem_page(db, run, "A", {}, None)
        problem_page(db, run, "B", {}, None)
    rating_page(db, "", "1")
    rating_chart(db, "")
    models_page(db, [])
    db.close()
    return (query for query in asked if query.lstrip().startswith("SELECT"))


@pytest.mark.parametrize(("part", "whole", "width"), [(0, 0, 0), (1, 2, 50), (3, 2, 100)])
def test_a_bar_is_as_long_as_its_share_and_never_longer(part: int, whole: int, width: int) -> None:
    assert f'class="part" width="{float(width)}"' in bar(part, whole)
