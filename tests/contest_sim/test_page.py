"""The page in a real browser: what people see, on wide and narrow screens, in dark and in light."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.browser import CHROMIUM, Tab, tab
from tests.contest_sim.samples import DURATION_S, manifest, write_round
from tests.contest_sim.world import STORED, World, running, served

PEOPLE = 15_000
EVIL = "<img src=x onerror=alert(1)>"


@asynccontextmanager
async def large_world(folder: Path) -> AsyncIterator[World]:
    """A round of 15 000 people whose name and first problem are markup."""
    field = "".join(f"{n},{2 - n // 7500},{n // 100 % 60},1500\n" for n in range(PEOPLE))
    changes: dict[str, Any] = {
        "contest.json": manifest(contest={"name": f"Round {EVIL}"}),
        "field.csv": "order,points,penalty,old_rating\n" + field,
    }
    settings = ContestSimSettings(cache=str(folder / "cache"))
    round_ = open_round(write_round(folder / "round", STORED | changes), settings)
    async with running(round_, settings) as world:
        yield world


async def text(page: Tab, selector: str) -> str:
    found = await page.value(f"document.querySelector({json.dumps(selector)}).innerText")
    return " ".join(str(found).split())


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
async def test_a_round_on_the_page_from_before_the_start_to_the_end(tmp_path: Path) -> None:
    async with large_world(tmp_path) as world, tab() as page:
        await world.register("our_bot")
        await page.open(world.url)
        await page.until("document.querySelectorAll('#own tr').length == 1")
        assert await text(page, "#time") == "\u22120:01:00"
        await during(world, page)
        await world.clock.advance(DURATION_S)
        await page.until("document.getElementById('phase').textContent == 'finished'")
        await page.until("document.getElementById('summary').textContent.includes('15\u202f001')")
        assert "reconstructed" in await text(page, "#summary")
        await turning_pages(page)
        await searching(page)
        await screens(page)
        assert page.complaints == []
        assert {url.split("/")[2] for url in page.requested} == {world.url.split("/")[2]}


async def during(world: World, page: Tab) -> None:
    """Events bring the clock, a verdict, the pinned row; markup stays text."""
    await world.clock.advance(60 + 300)
    await page.until("document.getElementById('time').textContent == '0:05:00'")
    assert "0:55:00 left" in await text(page, "#phase")
    await world.judged("WA 2")
    await world.judged("AC")
    await page.until("document.querySelector('#own .cell.solved')?.textContent == '+10:05'")
    assert (await text(page, "#own")).endswith("our_bot 1 15 +1 0:05")
    assert await text(page, "h1") == f"Round {EVIL}"
    assert await page.value("document.querySelectorAll('img, script:not([src])').length") == 0


async def turning_pages(page: Tab) -> None:
    """The last page ends at the last row; our row brings the page that it stands on."""
    await page.value("document.getElementById('last').click()")
    await page.until("document.getElementById('next').disabled")
    assert await text(page, "#where") == "15 001\u201315 001 of 15 001"
    await page.value("document.querySelector('#own button').click()")
    await page.until("document.querySelector('#rows tr.mine') !== null")
    assert "our_bot" in await text(page, "#rows tr.mine")
    await page.value("document.getElementById('first').click()")
    await page.until("document.getElementById('where').textContent.startsWith('1\u2013')")


async def searching(page: Tab) -> None:
    """A part of a handle, in any case; nobody is said so; ours stay pinned."""
    for typed, rows in (("PANT-1499", 10), ("Our_", 1), ("<b>", 0)):
        await page.value(
            f"(box => {{ box.value = '{typed}'; box.dispatchEvent(new Event('input')); }})"
            "(document.getElementById('search'))"
        )
        await page.until(f"document.querySelectorAll('#rows tr').length == {rows}")
        assert await page.value("document.querySelectorAll('#own tr').length") == 1
    assert await text(page, "#empty") == "Nobody is called that."


async def screens(page: Tab) -> None:
    """Nothing hangs over the edge of a phone; dark is dark and light is light."""
    for width, height in ((1280, 800), (390, 844)):
        for scheme, paper in (("light", "rgb(252, 251, 248)"), ("dark", "rgb(22, 23, 26)")):
            await page.look(width, height, scheme)
            assert await page.value("document.documentElement.scrollWidth") == width
            assert await page.value("getComputedStyle(document.body).backgroundColor") == paper
            assert (await page.picture()).startswith(b"\x89PNG")


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
async def test_out_of_competition_one_is_marked_and_stands_among_the_others(tmp_path: Path) -> None:
    changes = STORED | {"contest.json": manifest(contest={"name": "Small Round (Div. 4)"})}
    async with served(tmp_path, tmp_path / "site.db", changes) as world, tab() as page:
        await world.register("old_hand", 1900)
        await world.clock.advance(60)
        await world.judged("AC")
        await page.open(world.url)
        await page.until("document.querySelector('#own .cell.solved') !== null")
        assert (await text(page, "#own")).startswith("1 * old_hand 1")
        assert await text(page, "#rows tr.mine .who") == "* old_hand"
        assert (await text(page, "#summary")).startswith("5 participants")


async def test_a_strict_policy_comes_with_every_file(world: World) -> None:
    for path in ("/", "/page.css", "/page.js"):
        async with world.session.get(world.url + path) as response:
            policy = response.headers["Content-Security-Policy"]
            assert response.status == 200
            assert "unsafe" not in policy
            assert policy.startswith("default-src 'none'; script-src 'self';")
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert "innerHTML" not in await response.text()
    async with world.session.get(world.url + "/site.py") as response:
        assert response.status == 404
