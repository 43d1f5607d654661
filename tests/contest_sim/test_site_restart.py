"""A killed site goes on: nothing that anybody was told is lost, and nothing is judged twice."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from contest_sim.errors import SiteError
from contest_sim.journal import Journal
from tests.contest_sim.samples import ID, SECRET_WORD
from tests.contest_sim.world import SUBMIT, killed, served


async def test_a_killed_site_goes_on(tmp_path: Path) -> None:
    """Tokens, keys, verdicts, standings and the time; what was not judged is judged now."""
    async with served(tmp_path, tmp_path / "site.db") as world:
        await world.register(rating=1450)
        await world.clock.advance(125)
        await world.judged("WA 2")
        accepted = await world.submit("AC", key="k1")
        accepted = await world.get("upsolve.submission", id=accepted["id"], wait=30)
        await world.submit("AC wait", "B", key="k2")
        await world.clock.advance(5)
        token, rows = world.token, await world.rows()
        left = killed(tmp_path / "site.db")
    async with served(tmp_path, left) as again:
        assert again.clock.now() >= 125
        again.token = token
        assert await again.rows() == rows
        assert await again.submit("AC", key="k1") == accepted
        assert (await again.submit("AC wait", "B", key="k2"))["verdict"] == "TESTING"
        again.judge.gate.set()
        judged = await again.get("upsolve.submission", id=3, wait=30)
        assert (judged["judgement"], judged["relativeTimeSeconds"]) == ("AC", 125)
        assert again.judge.asked == ["AC wait"]
        assert (await again.submit("WA 2", key=""))["id"] == 4
        assert "registered already" in await again.refused(
            "POST", "upsolve.register", handle="bot", rating=1
        )
        assert "are all" in await again.refused("POST", "upsolve.submit", **SUBMIT)


async def test_a_closed_site_goes_on_at_the_second_at_which_it_ended(tmp_path: Path) -> None:
    async with served(tmp_path, tmp_path / "site.db") as world:
        await world.clock.advance(77.5)
    async with served(tmp_path, tmp_path / "site.db") as again:
        assert again.clock.position() == 77.5


async def test_the_file_holds_nothing_of_secret_tests(tmp_path: Path) -> None:
    async with served(tmp_path, tmp_path / "site.db") as world:
        await world.register()
        await world.judged("WA 3")
        left = killed(tmp_path / "site.db")
        files = [left, left.with_name("left.db-wal")]
        assert not any(SECRET_WORD.encode() in file.read_bytes() for file in files)


def test_one_site_at_a_time_owns_the_file(tmp_path: Path) -> None:
    first = Journal.open(tmp_path / "site.db", ID)
    with pytest.raises(SiteError, match="another site is using it"):
        Journal.open(tmp_path / "site.db", ID)
    first.close()
    with pytest.raises(SiteError, match=f"belongs to contest {ID}, not 5"):
        Journal.open(tmp_path / "site.db", 5)
    Journal.open(tmp_path / "site.db", ID).close()
    assert (tmp_path / "site.db").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"not a database, but long enough " * 40, "folder", "newer"])
def test_a_file_that_is_no_site_is_refused_in_one_line(
    tmp_path: Path, content: bytes | str
) -> None:
    path = tmp_path / "site.db"
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        db = sqlite3.connect(path)
        db.execute("PRAGMA user_version = 99")
        db.commit()
        db.close()
    with pytest.raises(SiteError, match=r"site\.db: cannot "):
        Journal.open(path, ID)
