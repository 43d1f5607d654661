"""The dashboard in a real browser: hostile text stays text, and it can be used by anybody."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from bot.dashboard.access import load_token
from bot.record import Event, RunRecord
from bot.store import Store
from judge.verdict import Verdict
from model.backend import ModelCard
from tests.bot import records
from tests.bot.dashboard.world import Served, remember, serving, with_verdict_events
from tests.contest_sim.browser import CHROMIUM, Tab, tab
from tests.contest_sim.samples import ID, write_round
from tests.contest_sim.world import STORED

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")

SCRIPT = "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 2'>"
EVIL = f"\"'>{SCRIPT}\u202egnol\u2066\x1b[31m{{{{7*7}}}}"
LONG = "x" * 6000
SOURCE = f"'''</code></pre>{SCRIPT}'''\n# {LONG}\nprint('\u202e')\n"
STATEMENT = (
    f"{SCRIPT} **{EVIL}** [link](javascript:window.pwned=3) ![i](http://192.0.2.1/i.png)\n\n"
    f"<svg onload='window.pwned=4'>\n\n## Input {SCRIPT}\n\n```js\n</pre>{SCRIPT}\n```\n\n{LONG}\n"
)
RUN = "20261123-140203-1352"
PATHS = (
    "/",
    "/runs",
    f"/runs/{RUN}",
    f"/runs/{RUN}/standings",
    f"/runs/{RUN}/problems/A",
    f"/runs/{RUN}/problems/B?cluster=2",
    "/rating",
    "/models",
    f"/runs/{quote(SCRIPT, safe='')}",
    f"/rating?model={quote(SCRIPT)}",
)


def hostile() -> RunRecord:
    """A run in which everything that others wrote attacks."""
    run = records.solved_record()
    program = records.program(SOURCE)
    first, second = run.problems[:2]
    sent = records.submission(1, 300, program, Verdict.WA, f"test {EVIL}")
    clusters = (records.cluster(1, 5, SOURCE), records.cluster(2, 3, records.KTH + SOURCE))
    problems = tuple(
        replace(p, index=index, name=EVIL, clusters=clusters, submissions=(sent,))
        for p, index in ((first, "A"), (second, "B"))
    )
    run = with_verdict_events(replace(run, problems=problems))
    evil = Event(90, 400, "decision", "A", EVIL, {}, 1.0)
    return replace(
        run,
        contest=replace(run.contest, id=ID, name=EVIL, duration_seconds=3600),
        model=ModelCard(EVIL, "native", EVIL),
        notes=(EVIL,),
        events=(*run.events, evil),
        config={"bot": {"handle": EVIL}},
    )


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[tuple[Store, Served, Tab]]:
    """The hostile run, over and under way, and a browser."""
    changes = {**STORED, "problems/A/statement/problem.en.md": STATEMENT}
    write_round(folder / "rounds" / str(ID), changes)
    with Store.open(folder) as store:
        run = hostile()
        await remember(store, run)
        live = replace(
            run, id="live", state="running", standing=None, started_at="2026-11-24T01:00:00Z"
        )
        await remember(store, live)
        async with serving(folder) as served, tab() as page:
            yield store, served, page


async def ready(page: Tab, url: str, end: str = "") -> None:
    """Open a page; ``end`` is how its address ends where it is not the one that was asked for."""
    await page.open(url)
    there = f"location.href.endsWith({json.dumps(end or url)})"
    await page.until(f"{there} && document.readyState == 'complete'")


async def test_nothing_that_others_wrote_is_run_and_nothing_is_asked_elsewhere(
    tmp_path: Path,
) -> None:
    async with world(tmp_path) as (_, served, page):
        for path in PATHS:
            await ready(page, served.url + path)
            assert await page.value("window.pwned === undefined"), path
            assert (
                await page.value("document.querySelectorAll('main img, main script').length") == 0
            )
            shown = str(await page.value("document.body.innerText"))
            assert not set(shown) & set("\u202e\u2066\x1b"), path
            for width in (1280, 390):
                await page.look(width, 844, "light")
                # Charts follow the window's width a frame later.
                await page.until(f"document.documentElement.scrollWidth === {width}")
        await ready(page, f"{served.url}/runs/{RUN}/problems/A")
        text = str(await page.value("document.querySelector('.statement').innerText"))
        assert SCRIPT in text
        assert "[link](javascript:window.pwned=3)" in text
        source = str(await page.value("document.querySelector('#program pre').textContent"))
        assert source.startswith(f"'''</code></pre>{SCRIPT}'''\n# xxx")
        errors = [one for one in page.complaints if "404" not in one]
        assert errors == []
        assert {url.split("/")[2] for url in page.requested} == {served.url.split("/")[2]}


async def test_a_page_follows_what_is_written(tmp_path: Path) -> None:
    async with world(tmp_path) as (store, served, page):
        await ready(page, f"{served.url}/")
        await page.until("document.getElementById('news').textContent == 'Live'")
        await page.value("window.same = document.querySelector('h1')")
        await store.add_event("live", Event(91, 1234, "decision", "A", EVIL, {}, 1.0))
        await page.until("document.querySelector('.clock b').textContent == '0:20:34'")
        assert SCRIPT in str(await page.value("document.getElementById('news').textContent"))
        assert await page.value("window.same === document.querySelector('h1') && !window.pwned")
        await ready(page, f"{served.url}/runs/{RUN}")
        await page.until("document.querySelector('#standings tr.mine') !== null")
        await page.until("document.querySelector('.chart canvas') !== null")
        await page.value(
            "(slider => { slider.value = 0; slider.dispatchEvent(new Event('input')); })"
            "(document.getElementById('at'))"
        )
        await page.until("document.querySelector('[data-place]').textContent.includes('0:00:00')")
        assert page.complaints == []
        # A form of our own page, sent by a browser that was let in, gets as far as the work itself.
        await ready(page, f"{served.url}/runs/{RUN}/problems/A?token={load_token(tmp_path)}", "A")
        await page.value("document.querySelector('form[method=post] button').click()")
        with contextlib.suppress(AssertionError):  # the page that was asked is gone by then
            await page.until("document.querySelector('h1')?.textContent == 'Not shown'")
        await page.until("document.querySelector('h1')?.textContent == 'Not shown'")
        assert "a round is being played" in str(await page.value("document.body.innerText"))


async def test_it_can_be_used_by_keyboard_in_the_dark_and_without_scripts(tmp_path: Path) -> None:
    async with world(tmp_path) as (_, served, page):
        await ready(page, f"{served.url}/runs/{RUN}")
        await page.until("document.querySelector('#standings tr.mine') !== null")
        for scheme, paper in (("light", "rgb(252, 251, 248)"), ("dark", "rgb(22, 23, 26)")):
            await prefer(page, scheme)
            assert await page.value("getComputedStyle(document.body).backgroundColor") == paper
            least, text = await contrast(page)
            assert least >= 4.5, text
        still = "getComputedStyle(element).transitionDuration == '0s'"
        everything = "[...document.querySelectorAll('*')]"
        assert await page.value(f"{everything}.every(element => {still})")
        await press(page, "Tab")
        assert await page.value("document.activeElement.className") == "skip"
        assert await page.value("document.activeElement.getBoundingClientRect().top >= 0")
        assert await page.value("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        await press(page, "Enter")
        await page.until("document.activeElement.id == 'content'")
        _, html = await served.get(f"/runs/{RUN}")
        assert f'<a href="/runs/{RUN}/standings">' in html
        _, html = await served.get(f"/runs/{RUN}/standings?at=600")
        assert "Standings at 0:10:00" in html
        assert 'aria-current="true"' in html


async def press(page: Tab, key: str) -> None:
    """Press a key as a person does."""
    codes = {"Tab": 9, "Enter": 13}
    extra = {"text": "\r"} if key == "Enter" else {}
    common = {"key": key, "code": key, "windowsVirtualKeyCode": codes[key], **extra}
    for kind in ("keyDown", "keyUp"):
        await page.call("Input.dispatchKeyEvent", type=kind, **common)


async def prefer(page: Tab, scheme: str) -> None:
    """Be somebody who likes it light or dark and wants nothing to move."""
    wishes = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
    features = [{"name": name, "value": value} for name, value in wishes.items()]
    await page.call("Emulation.setEmulatedMedia", features=features)


async def contrast(page: Tab) -> tuple[float, str]:
    """The least contrast (WCAG 2) of any text against its ground, and which text that is."""
    least, text = await page.value(
        """(() => {
            const light = (text) => {
              const part = text.match(/[\\d.]+/g).slice(0, 3).map(Number).map((v) => v / 255)
                .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
              return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
            };
            const ground = (element) => {
              const own = getComputedStyle(element).backgroundColor;
              if (/^rgb\\(/.test(own)) return own;
              return element.parentElement ? ground(element.parentElement) : "rgb(255, 255, 255)";
            };
            const found = [...document.querySelectorAll("main *, header *")]
              .filter((e) => [...e.childNodes].some((n) => n.nodeType == 3 && n.data.trim()))
              .map((e) => [light(getComputedStyle(e).color), light(ground(e)), e.outerHTML])
              .map(([a, b, html]) => [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), html]);
            return found.reduce((one, other) => (other[0] < one[0] ? other : one));
            })()"""
    )
    return least, text
