"""Reports of periods, and in every format: hostile text stays text, numbers keep their context."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from bot import markdown, period_report, wording
from bot.cli import run
from bot.period import Period
from bot.report_files import write_period, write_run
from tests.bot import records
from tests.bot.memories import some_nights
from tests.bot.test_period import HOSTILE, read
from tests.bot.test_report import Page, assert_loads_nothing, hostile

ALLOWED = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text",
    "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "table_open",
    "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close", "image", "code_block", "text_special",
}  # fmt: skip
"""What a report in Markdown consists of: no HTML, no links, no emphasis, no quotes."""


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nights")
    asyncio.run(some_nights(folder))
    return folder


@pytest.fixture(scope="module")
def found(nights: Path) -> Period:
    return read(nights, by="setup")


def parts(written: str) -> list[Token]:
    """Every token of a Markdown text, as GitHub's dialect has it."""
    parser = MarkdownIt("gfm-like", {"linkify": False}).enable("table")
    tokens = []
    for token in parser.parse(written):
        tokens += [token, *(token.children or [])]
    return tokens


def said(written: str) -> str:
    return "".join(token.content for token in parts(written) if token.type in _TEXT)


_TEXT = {"text", "text_special", "code_block"}


def test_a_page_of_a_period_is_well_formed_and_loads_nothing(found: Period) -> None:
    page = Page(period_report.render(found))
    assert_loads_nothing(page)
    body = page.text()
    assert HOSTILE in body
    assert "18 rated runs of 3 configurations in 3 contests." in page.text("p")
    for words in ("paced by samples", "real participants", "rung A", "not Codeforces' own"):
        assert body.count(words) >= 3  # once for each configuration
    assert "54.3" in body
    assert len([1 for tag, _ in page.tags if tag == "svg"]) == 6


def test_an_empty_period_has_a_page(found: Period) -> None:
    empty = replace(
        found, groups=(), rated=(), versus=(), runs=(), labels={}, unfinished={"failed": 2}
    )
    page = Page(period_report.render(empty))
    assert "No rated run." in page.text()
    assert "Not counted: 2 failed." in page.text()
    assert "No rated run" in markdown.of_period(empty, "x").text


@given(st.text(st.characters(codec="utf-8"), max_size=60))
@example("# x\n- [a](http://b) <script> `c` *d* | e &lt; ![f](g) ~~h~~ https://i.j")
@example("1. x")
@example("- x")
@example("    code")
@settings(max_examples=60, deadline=None)
def test_text_in_markdown_is_shown_as_it_is_and_makes_nothing(words: str) -> None:
    shown = wording.printable(words)
    for before, mark in (("x", "# x "), ("", "- ")):
        line = f"{mark}{markdown.text(words)}"
        assert {token.type for token in parts(line)} <= ALLOWED
        assert said(line).removeprefix(before).strip() == shown
    table = f"| a | b |\n| --- | --- |\n| {markdown.text(words)} | end |"
    cells = [t for t in parts(table) if t.type == "td_open"]
    assert len(cells) == 2


@pytest.mark.parametrize(
    "text",
    [
        "</td><script>alert(1)</script> | x",
        "![a](http://b/c.png) [d](javascript:e) `f`",
        "\x1b[2J\u202e\n\n# g\n- h",
    ],
)
def test_a_hostile_run_in_markdown_stays_text(text: str) -> None:
    written = markdown.of_run(hostile(text), "figures")
    tokens = parts(written.text)
    assert {token.type for token in tokens} <= ALLOWED
    images = [str(token.attrs["src"]) for token in tokens if token.type == "image"]
    assert images == ["figures/field.svg", "figures/problem-1.svg"]
    assert not {c for c in written.text if c in "\x1b\u202e"}
    assert said(written.text).count(wording.printable(text).strip("# ")) >= 5


def test_markdown_tells_what_every_number_stands_on(found: Period) -> None:
    record = records.solved_record()
    whole = said(markdown.of_run(record, "x").text)
    for _, words in wording.conditions(record):
        assert words in whole
    assert wording.repeat_command(record) in whole
    period = said(markdown.of_period(found, "x").text)
    for group in found.groups:
        for condition in group.conditions:
            assert condition.words in period


def test_markdown_has_its_figures_beside_it(found: Period, tmp_path: Path) -> None:
    write_period(found, tmp_path / "my report.md", "md")
    written = (tmp_path / "my report.md").read_text()
    images = [str(token.attrs["src"]) for token in parts(written) if token.type == "image"]
    assert len(images) == 6
    for source in images:
        svg = ET.fromstring((tmp_path / source.replace("%20", " ")).read_bytes())
        assert svg.tag.endswith("svg")


def test_json_is_whole_and_says_what_it_stands_on(found: Period, tmp_path: Path) -> None:
    write_period(found, tmp_path / "period.json", "json")
    data = json.loads((tmp_path / "period.json").read_text())
    assert len(data["runs"]) == 18
    for row in data["runs"]:
        assert {"Model", "Clock", "Field", "Judge", "Tests"} <= {
            c["name"] for c in row["conditions"]
        }
    write_run(records.solved_record(), tmp_path / "run.json", "json")
    data = json.loads((tmp_path / "run.json").read_text())
    assert data["run"]["standing"]["place"] == 7209
    assert {"Model", "Clock", "Field", "Judge", "Tests"} <= {c["name"] for c in data["conditions"]}
    write_run(hostile("\ud800"), tmp_path / "run.json", "json")
    json.loads((tmp_path / "run.json").read_text())


def call(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> tuple[int, Any, str]:
    code = run(["report", *arguments, "--set", f"bot.data={folder}", "--json"])
    out, err = capsys.readouterr()
    document = json.loads(out)
    return code, document.get("result") or document["error"], err


@pytest.mark.parametrize("form", ["html", "md", "json"])
def test_the_command_writes_a_run(
    form: str, nights: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, answer, _ = call(capsys, nights, "latest", "--format", form)
    assert code == 0
    path = Path(answer["report"])
    assert path == nights / "reports" / f"{answer['run']}.{form}"
    assert path.stat().st_mode & 0o777 == 0o644


def test_the_command_writes_a_period(nights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, answer, _ = call(capsys, nights, "--since", "2026-11-05", "--format", "json")
    assert (code, len(answer["runs"])) == (0, 6)
    assert Path(answer["report"]) == nights / "reports" / "period-20261105T0000.json"


def test_the_command_writes_where_it_is_told_and_refuses_what_is_unclear(
    nights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new" / "x.html"
    code, answer, _ = call(capsys, nights, "--model", HOSTILE, "--output", str(target))
    assert (code, len(answer["runs"])) == (0, 6)
    assert "1 configuration " in target.read_text().replace("\N{NO-BREAK SPACE}", " ")
    for arguments in (("latest", "--last", "7d"), ("--by", "model"), ("--model", "nobody")):
        code, answer, _ = call(capsys, nights, *arguments)
        assert (code, answer["kind"]) == (2, "usage")
