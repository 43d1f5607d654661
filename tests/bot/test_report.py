"""The HTML report: whole for any run, safe for any text, and it loads nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot import plots, report, wording
from bot.record import FieldSummary, Funnel, ProblemRecord, RunRecord
from judge.verdict import Verdict
from tests.bot import records

RECORDS = {
    "solved": records.solved_record,
    "unsolved": records.unsolved_record,
    "in vain": records.submitted_in_vain_record,
    "interrupted": records.interrupted_record,
    "empty": records.empty_record,
}
VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """What a browser would see; fails on tags that do not nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts[tag][-1] += data

    def text(self, tag: str = "body") -> str:
        return " ".join(" ".join(self.texts.get(tag, [])).split())


def assert_loads_nothing(page: Page) -> None:
    """No element, attribute or style that could run code or fetch anything."""
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "base"}
    for tag, attributes in page.tags:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            assert name not in {"src", "srcset", "style", "action", "xlink:href"}, (tag, name)
            assert name != "href" or (value or "").startswith("#"), (tag, value)
    assert "url(" not in page.text("style")
    assert "@import" not in page.text("style")


def one_problem(problem: ProblemRecord) -> RunRecord:
    return replace(records.solved_record(), problems=(problem,))


def hostile(text: str) -> RunRecord:
    """A run in which everything that others write says ``text``."""
    run = records.solved_record()
    program = records.program(text, text)
    sent = records.submission(1, 5, program, Verdict.RTE, text)
    cluster = replace(run.problems[0].clusters[0], representative=program, signature=text)
    problem = replace(
        run.problems[0], index=text, name=text, clusters=(cluster,), submissions=(sent,)
    )
    return replace(
        run,
        id=text,
        contest=replace(run.contest, name=text),
        model=replace(run.model, name=text, summary=text, provenance=text),
        judge={"rung": text, "notes": [text], "tests": text},
        field=replace(run.field, kind=text),
        problems=(problem,),
        notes=(text,),
        events=(replace(run.events[0], text=text, problem=text),),
        config={"model": {"prompt": text}},
    )


@pytest.mark.parametrize("kind", RECORDS)
def test_every_kind_of_run_gives_a_well_formed_page_that_loads_nothing(kind: str) -> None:
    page = Page(report.render(RECORDS[kind]()))
    assert_loads_nothing(page)
    run = RECORDS[kind]()
    assert page.text("h1") == run.contest.name
    for problem in run.problems:
        assert problem.name in page.text()


@given(st.text(st.characters(), max_size=200))
@example("</pre></code><script>alert(1)</script>")
@example('"><img src=x onerror=alert(1)> ]]> --> {{ 7 * 7 }} $\\frac{')
@example("\x00\x1b[2J\u202edesrever\u2066 \ud800 \u05e9\u05dc\u05d5\u05dd\u0085")
@settings(max_examples=15, deadline=None)
def test_text_of_others_stays_text_wherever_it_appears(text: str) -> None:
    html = report.render(hostile(text))
    html.encode()
    assert not {c for c in html if c in "\x00\x1b\u202e\u2066\u0085"}
    page = Page(html)
    assert_loads_nothing(page)
    shown = wording.printable(text)
    assert page.text().count(" ".join(shown.split())) >= 10


def test_a_program_is_shown_character_by_character() -> None:
    source = "if a < b and \"&amp;\" != '</pre>':\n\tprint(a  <<  b)\n"
    run = records.solved_record()
    sent = replace(run.problems[0].submissions[0], program=records.program(source))
    page = Page(report.render(one_problem(replace(run.problems[0], submissions=(sent,)))))
    assert source in page.texts["pre"]


def test_a_huge_program_is_cut_and_the_page_says_by_how_much() -> None:
    source = "x = 1  # </pre>\n" * 6400
    run = records.solved_record()
    sent = replace(run.problems[0].submissions[0], program=records.program(source))
    html = report.render(one_problem(replace(run.problems[0], submissions=(sent,), clusters=())))
    assert "[... 82 400 more characters are not shown]" in html
    assert len(html) < 80_000


def test_the_policy_allows_exactly_the_style_sheet_of_the_page() -> None:
    page = Page(report.render(records.empty_record()))
    style = page.texts["style"][0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policies = [a["content"] for t, a in page.tags if a.get("http-equiv")]
    assert policies == [
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    ]


def test_the_same_record_gives_the_same_page() -> None:
    run = records.solved_record()
    assert report.render(run) == report.render(run)


def test_a_result_is_never_shown_without_what_it_stands_on() -> None:
    run = records.solved_record()
    text = Page(report.render(run)).text().replace("\N{NO-BREAK SPACE}", " ")
    for number in ("7 209th of 13 966", "top 51.6 %", "905", "842", "+412"):
        assert number in text
    for words in (run.model.summary, run.judge["tests"], *run.notes, *run.judge["notes"]):
        assert words in text
    assert "60 contest seconds per wall second" in text
    assert "13 965 real participants, by their final totals" in text
    assert "isolation rung A" in text
    assert "upsolve replay 1352 --seed 7 --speed 60 --samples 1000" in text


def test_a_run_that_solved_nothing_says_so_first_and_then_why() -> None:
    page = Page(report.render(records.unsolved_record()))
    first, second = page.texts["p"][:2]
    assert first.startswith("Solved nothing")
    assert "compiled but failed the examples" in second


def test_an_interrupted_run_shows_no_place_and_no_position_in_the_field() -> None:
    html = report.render(records.interrupted_record())
    assert "Performance" not in html
    assert "this run" not in html


@given(
    st.integers(0, 5000),
    st.integers(0, 5000),
    st.dictionaries(st.sampled_from(["WA", "RTE", "TLE", "JE"]), st.integers(1, 5000)),
    st.integers(0, 5000),
    st.integers(0, 5000),
)
@settings(max_examples=20, deadline=None)
def test_a_funnel_shows_every_loss_so_that_its_counts_add_up(
    duplicates: int, compile_errors: int, failures: dict[str, int], passed: int, unjudged: int
) -> None:
    sampled = duplicates + compile_errors + sum(failures.values()) + passed + unjudged
    funnel = Funnel(sampled, duplicates, compile_errors, failures, passed, unjudged)
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", plots.funnel_figure(funnel, problem="A"))
    numbers = [int(t.replace(" ", "")) for t in texts if re.fullmatch(r"[\d ]+", t)]
    assert numbers == [sampled, sampled - duplicates, funnel.compiled, passed, 0]
    for verdict, count in failures.items():
        shown = wording.grouped(count)
        wanted = f"{shown} not judgeable (JE)" if verdict == "JE" else f"{verdict} {shown}"
        assert any(wanted in text for text in texts)


@given(
    st.dictionaries(st.integers(0, 12_000), st.integers(0, 40_000), max_size=40),
    st.none() | st.integers(0, 12_000),
)
def test_the_field_figure_counts_everyone_once_and_the_run_at_its_points(
    people: dict[int, int], points: int | None
) -> None:
    known = sorted(people)
    field = FieldSummary(
        "totals", sum(people.values()), tuple(map(float, known)), tuple(people[p] for p in known)
    )
    rows = plots._field_rows(field, points)
    assert sum(row.people for row in rows) == field.size
    assert len(rows) <= 16
    here = [row for row in rows if row.here]
    assert len(here) == (points is not None)
    assert all(row.low <= (points or 0) < row.high for row in here)


def test_figures_carry_no_style_id_or_colour_that_the_policy_or_a_theme_would_miss() -> None:
    run = records.solved_record()
    for svg in (
        plots.field_figure(run.field, 2.0, solved=True),
        plots.funnel_figure(run.problems[0].funnel, problem="A"),
    ):
        assert not re.search(r'style=|\bid=|#0000|http|fill="', svg)
        assert svg.startswith("<svg ")
        assert "<title>" in svg


def test_writing_again_replaces_the_report_and_leaves_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    first = report.write_report(records.empty_record(), folder)
    assert report.write_report(records.solved_record(), folder) == first
    assert first.name == "20261123-140203-1352.html"
    assert list(folder.iterdir()) == [first]
    assert first.read_text(encoding="utf-8") == report.render(records.solved_record())


def test_a_report_that_cannot_be_finished_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = report.write_report(records.empty_record(), tmp_path)
    before = old.read_bytes()

    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space"):
        report.write_report(records.solved_record(), tmp_path)
    assert old.read_bytes() == before
    assert list(tmp_path.iterdir()) == [old]
