"""Many runs together: the right ones are kept, and no figure goes without what it stands on."""

from __future__ import annotations

import asyncio
import csv
import datetime as dt
import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from bot.cli import run
from bot.history import History
from bot.period import Period, Selection, period, selected, stands_on
from bot.rating_export import as_csv
from bot.store import Store
from contest_sim.field import Field, read_standings
from tests.bot.memories import a_run, remember, some_nights
from tests.bot.records import solved_record
from tests.bot.test_rating_command import ROUNDS

NOW = dt.datetime(2026, 11, 6, 12, tzinfo=dt.UTC)
_FIELDS = {c: read_standings(ROUNDS / f"{c}/field.csv.gz") for c in (1305, 1326, 1342)}
HOSTILE = "bigger <b>$x$"


def field_of(contest: int) -> Field | None:
    return _FIELDS.get(contest)


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nights")
    asyncio.run(some_nights(folder))
    return folder


def read(folder: Path, selection: Selection = Selection(), **options: Any) -> Period:  # noqa: B008 - frozen
    with History.open(folder) as history:
        return period(history, selection, field_of, **options)


def call(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> tuple[int, str, str]:
    code = run([*arguments, "--set", f"bot.data={folder}"])
    out, err = capsys.readouterr()
    return code, out, err


def test_models_and_configurations_are_put_together_apart(nights: Path) -> None:
    by_model, by_setup = read(nights), read(nights, by="setup")
    assert {group.label: len(group.runs) for group in by_model.groups} == {"pilot": 12, HOSTILE: 6}
    assert [len(group.setups) for group in by_model.groups] == [1, 2]
    assert {group.label: len(group.runs) for group in by_setup.groups} == {
        HOSTILE: 6,
        "pilot (policy alphacode, shift false)": 6,
        "pilot (policy eager, shift true)": 6,
    }
    assert len(by_setup.versus) == 3
    assert {len(one.differences) for one in by_setup.versus} == {5}


def test_a_difference_is_that_of_the_same_contests(nights: Path) -> None:
    (one,) = read(nights).versus
    found = read(nights)
    performance = one.differences["performance"]
    means = {
        key: [
            sum(r["performance"] for r in rows) / len(rows)
            for contest in (1305, 1326, 1342)
            if (rows := [r for r in found.rated if (r["model"], r["contest_id"]) == (key, contest)])
        ]
        for key in (one.first, one.second)
    }
    apart = [a - b for a, b in zip(means[one.first], means[one.second], strict=True)]
    assert performance.mean == pytest.approx(sum(apart) / 3)
    assert performance.runs == tuple(
        sum(r["model"] == key for r in found.rated) for key in (one.first, one.second)
    )


def test_solves_are_counted_by_rating_and_tag(nights: Path) -> None:
    group = next(g for g in read(nights).groups if g.label == HOSTILE)
    rates = {(rate.kind, rate.name): (rate.solved, rate.attempts) for rate in group.rates}
    assert rates["all", "all"] == (12, 18)
    assert rates["rating", "800 to 999"] == (6, 6)
    assert rates["tag", "math"] == (12, 12)
    assert rates["tag", "greedy"] == (0, 6)
    assert group.effort.submissions_per_solve == 1
    assert group.effort.samples_per_solve == 18 * 6 / 12


def test_tags_that_a_run_did_not_keep_come_from_its_round(tmp_path: Path) -> None:
    async def write() -> None:
        with Store.open(tmp_path) as store:
            one = a_run(1305, 1)
            bare = tuple(replace(problem, tags=()) for problem in one.problems)
            await remember(store, replace(one, problems=bare))

    asyncio.run(write())
    assert not [rate for rate in read(tmp_path).groups[0].rates if rate.kind == "tag"]
    found = read(tmp_path, tags_of=lambda contest: {"A": ("dp",)} if contest == 1305 else {})
    assert [(r.name, r.solved) for r in found.groups[0].rates if r.kind == "tag"] == [("dp", 1)]


@pytest.mark.parametrize(
    ("options", "days"),
    [
        ({}, {3, 4, 5}),
        ({"since": "2026-11-04"}, {4, 5}),
        ({"until": "2026-11-04"}, {3, 4}),
        ({"until": "2026-11-04T22:00"}, {3}),
        ({"since": "2026-11-03T23:00+00:00", "until": "2026-11-04"}, {4}),
        ({"last": "2d"}, {4, 5}),
        ({"last": "15h"}, {5}),
        ({"last": "4w", "until": "2026-11-03"}, {3}),
    ],
)
def test_a_period_keeps_the_runs_that_were_started_in_it(
    options: dict[str, str], days: set[int], nights: Path
) -> None:
    found = read(nights, selected(**options, now=NOW))
    assert {int(one.started_at[8:10]) for one in found.runs} == days
    assert len(found.rated) == 6 * len(days)


def test_a_model_is_chosen_by_its_name(nights: Path) -> None:
    found = read(nights, selected(model="pilot", now=NOW))
    assert [group.label for group in found.groups] == ["pilot"]
    assert found.versus == ()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"last": "7"}, "such as 36h"),
        ({"last": "0d"}, "such as 36h"),
        ({"last": "99999999999w"}, "longer ago"),
        ({"since": "yesterday"}, "a date or a time"),
        ({"since": "2026-11-05", "until": "2026-11-04"}, "ends before"),
        ({"since": "2026-11-05", "last": "7d"}, "one of them"),
    ],
)
def test_what_is_no_period_is_refused(options: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        selected(**options, now=NOW)


def test_unfinished_runs_are_counted_and_nothing_more(tmp_path: Path) -> None:
    async def write() -> None:
        with Store.open(tmp_path) as store:
            await remember(store, a_run(1305, 1))
            await store.start_run(a_run(1326, 1))
            await store.finish_run(a_run(1326, 1).id, "failed", "", clock={})

    asyncio.run(write())
    found = read(tmp_path)
    assert (len(found.runs), found.unfinished) == (1, {"failed": 1})


def test_every_condition_is_there_and_many_fields_are_told_by_their_kind() -> None:
    record = solved_record()
    words = {condition.name: condition for condition in stands_on([record])}
    assert set(words) == {"Model", "Clock", "Field", "Judge", "Tests", "Version"}
    assert words["Field"].words.startswith("Codeforces Round #640")
    many = [replace(record, contest=replace(record.contest, id=n)) for n in range(6)]
    (field,) = [c for c in stands_on(many) if c.name == "Field"]
    assert (field.words, field.runs) == ("real participants, by their final totals", 6)


@pytest.mark.parametrize("form", ["svg", "png"])
def test_a_plot_is_written_whole_with_what_it_stands_on(
    form: str, nights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"rating.{form}"
    code, out, err = call(capsys, nights, "rating", "plot", str(file))
    assert (code, out.strip(), err) == (0, str(file), "")
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
    if form == "png":
        assert file.read_bytes().startswith(b"\x89PNG")
        return
    svg = ET.fromstring(file.read_bytes())
    names = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert names == {"svg", "title", "style", "rect", "path", "text"}
    said = " ".join(element.text or "" for element in svg.iter())
    for words in ("bigger <b>$x$", "paced by samples", "real participants", "rung A", "not"):
        assert words in said


def test_what_cannot_be_drawn_is_one_line(
    nights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (
        ("plot", "rating.pdf"),
        ("export", "rating.xls"),
        ("plot", str(tmp_path / "none.svg"), "--model", "nobody"),
        ("show", "--last", "soon"),
    ):
        code, out, err = call(capsys, nights, "rating", *arguments)
        assert (code, out, err.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []


def test_every_exported_row_can_be_quoted_alone(
    nights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("csv", "json"):
        assert call(capsys, nights, "rating", "export", str(tmp_path / f"x.{form}"))[0] == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "x.csv").read_text())))
    data = json.loads((tmp_path / "x.json").read_text())
    assert len(rows) == len(data["runs"]) == 18
    assert [row["run"] for row in rows] == [row["run"] for row in data["runs"]]
    for row in rows:
        for name in ("model", "configuration", "clock", "field", "judge", "tests", "version"):
            assert row[name]
    assert len({row["configuration"] for row in rows}) == 3
    assert len(data["versus"]) == 3


async def test_a_cell_is_never_a_formula(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, a_run(1305, 1, model='=HYPERLINK("x")'))
    (row,) = csv.DictReader(io.StringIO(as_csv(read(tmp_path))))
    assert row["model"] == '\'=HYPERLINK("x")'
    assert as_csv(read(tmp_path, Selection(model="nobody"))) == "run\n"


def test_show_tells_differences_and_what_keeps_figures_apart(
    nights: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = call(capsys, nights, "rating", "show", "--by", "configuration")
    assert (code, err) == (0, "")
    for words in (
        "pilot (policy eager, shift true)",
        "On the same contests",
        "over 3 contests with 6 and 6 runs",
        "Not comparable as they stand",
        "54.3",
        "rated 800 to 999",
    ):
        assert words in out
    code, out, _ = call(capsys, nights, "rating", "show")
    assert "2 configurations mixed here" in out
