"""Round packages: a good one is read whole, a broken one is one line with file and reason."""

from __future__ import annotations

import json
import os
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from contest_sim import files
from contest_sim.errors import PackageError, UnknownContest
from contest_sim.package import description, import_round, list_rounds, open_round
from contest_sim.settings import ContestSimSettings
from judge.verdict import Limits, TestCase
from tests.contest_sim.samples import ID, MANIFEST, PROBLEM_YAML, ROUND, manifest, write_round


@pytest.fixture
def settings(tmp_path: Path) -> ContestSimSettings:
    return ContestSimSettings(rounds=str(tmp_path / "mine"), cache=str(tmp_path / "cache"))


def zipped(path: Path, content: dict[str, str], prefix: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in content.items():
            archive.writestr(prefix + name, text)
    return path


def test_a_round_is_read_whole(tmp_path: Path, settings: ContestSimSettings) -> None:
    round_ = open_round(write_round(tmp_path / "r"), settings)
    assert (round_.contest.id, round_.contest.name) == (ID, "Small Round")
    assert [package.problem.index for package in round_.problems] == ["A", "B"]
    first = round_.problems[0]
    assert first.samples == (TestCase("sample/1", b"4\n", b"5\n"),)
    assert first.limits == Limits(cpu_s=1.0, memory_bytes=256 << 20, output_bytes=8 << 20)
    assert round_.field.ratings.tolist() == [1900, 1500, 1400, 1200]


def test_a_description_has_the_shape_that_models_are_trained_on(
    tmp_path: Path, settings: ContestSimSettings
) -> None:
    extra = {
        "problems/A/data/sample/2.in": "10\n",
        "problems/A/data/sample/2.ans": "11\n",
    }
    round_ = open_round(write_round(tmp_path / "r", extra), settings)
    assert description(round_.problems[0]) == (
        "Given n, print n + 1.\n\nInput\n\nn.\n\nOutput\n\nThe successor.\n\nExamples\n\n"
        "Input\n\n4\n\n\nOutput\n\n5\n\n\nInput\n\n10\n\n\nOutput\n\n11\n\n"
        "Note\n\n  * zero counts\n  * 2 * 3 is no emphasis * at all"
    )
    assert description(round_.problems[1]).endswith("Output\n\n1 3")


def test_lists_are_unwrapped_and_images_leave_a_mark(
    tmp_path: Path, settings: ContestSimSettings
) -> None:
    statement = (
        "Steps,\nthen:\n\n1. one\n   goes on\n2) two\n+ three\n\n![a pile](pile.png)\n\n"
        "A year of\n12. is no item.\n\n    x  y\n    z\n\n## Input\n\nn.\n\n## Output\n\nn.\n"
    )
    files = {"problems/A/statement/problem.en.md": statement}
    round_ = open_round(write_round(tmp_path / "r", files), settings)
    assert description(round_.problems[0]).startswith(
        "Steps, then:\n\n  1. one goes on\n  2. two\n  * three\n\n<image>\n\n"
        "A year of 12. is no item.\n\n    x  y\n    z\n\nInput\n\nn.\n\nOutput\n\nn.\n\nExamples"
    )


def test_legacy_packages_are_read_too(tmp_path: Path, settings: ContestSimSettings) -> None:
    legacy = {
        "problems/A/statement/problem.en.md": None,
        "problems/A/problem_statement/problem.md": "Old.\n",
        "problems/A/problem.yaml": "name: {en: Old}\nlimits: {memory: 64}\n",
        "problems/A/.timelimit": "3\n",
        "problems/B/problem.yaml": "",
    }
    round_ = open_round(write_round(tmp_path / "r", legacy), settings)
    assert round_.problems[0].statement == "Old.\n"
    assert round_.problems[0].limits.cpu_s == 3
    assert round_.problems[0].limits.memory_bytes == 64 << 20
    assert round_.problems[1].limits.cpu_s == 2


A = "problems/A"
BROKEN = {
    "no manifest": ({"contest.json": None}, "0 rounds in it"),
    "manifest not JSON": ({"contest.json": "{"}, "contest.json: "),
    "manifest of another shape": (
        {"contest.json": '{"contest": {}}'},
        "contest.json: Object missing required field `id`",
    ),
    "unknown key": ({"contest.json": manifest(extra=1)}, "unknown field `extra`"),
    "no problems": ({"contest.json": manifest(problems=[])}, "at least one"),
    "a problem twice": (
        {"contest.json": manifest(problems=[{"contestId": ID, "index": "A", "name": ""}] * 2)},
        "each index once",
    ),
    "index outside": (
        {"contest.json": manifest(problems=[{"contestId": ID, "index": "../B", "name": ""}])},
        "problem '../B'",
    ),
    "CF without points": ({"contest.json": manifest(contest={"type": "CF"})}, "needs its points"),
    "no duration": ({"contest.json": manifest(contest={"durationSeconds": 0})}, "at least 60"),
    "no field": ({"field.csv": None}, "field.csv: No such file"),
    "field outside": (
        {"contest.json": manifest(field={"file": "../../etc/passwd"})},
        "passwd",
    ),
    "field malformed": (
        {"field.csv": "rank,old_rating\n1,x\n"},
        "field.csv, line 2, column old_rating",
    ),
    "unknown problem not packaged": (
        {"contest.json": json.dumps(MANIFEST | {"not_packaged": ["Z"]})},
        "not_packaged: no problem 'Z' is listed",
    ),
    "no problem packaged": (
        {"contest.json": json.dumps(MANIFEST | {"not_packaged": ["A", "B"]})},
        "nothing is left to attempt",
    ),
    "no problem.yaml": ({f"{A}/problem.yaml": None}, "A/problem.yaml: No such file"),
    "YAML broken": ({f"{A}/problem.yaml": "a: b\nc: [1"}, "A/problem.yaml, line 2"),
    "YAML of another shape": ({f"{A}/problem.yaml": "limits: 3"}, "A/problem.yaml: Expected"),
    "YAML that runs code": (
        {f"{A}/problem.yaml": "name: !!python/object/apply:os.getcwd []"},
        "A/problem.yaml, line 1",
    ),
    "YAML that unfolds": (
        {f"{A}/problem.yaml": "a: &a {b: 1}\nc: {<<: [*a, *a]}"},
        "A/problem.yaml, line 2: aliases are not allowed",
    ),
    "limit not positive": (
        {f"{A}/problem.yaml": PROBLEM_YAML.replace("1.0", "0")},
        "A/problem.yaml: Expected `float` > 0",
    ),
    "limit not a number": (
        {f"{A}/problem.yaml": PROBLEM_YAML.replace("1.0", ".nan")},
        "A/problem.yaml",
    ),
    "multi-pass": ({f"{A}/problem.yaml": "type: [interactive, multi-pass]"}, "multi-pass problems"),
    "no statement": ({f"{A}/statement/problem.en.md": None}, "no statement in Markdown"),
    "statement not text": (
        {f"{A}/statement/problem.en.md": b"\nab\xff"},
        "problem.en.md, line 2: not UTF-8",
    ),
    "statement endless": (
        {f"{A}/statement/problem.en.md": b"a" * ((1 << 20) + 1)},
        "larger than 1024 KiB",
    ),
    "no sample": (
        {f"{A}/data/sample/1.in": None, f"{A}/data/sample/1.ans": None},
        "data/sample: no sample",
    ),
    "input alone": ({f"{A}/data/sample/1.ans": None}, "sample/1.in: there is no 1.ans"),
    "answer alone": ({f"{A}/data/sample/2.ans": "1"}, "sample/2.ans: there is no 2.in"),
    "legacy limit": (
        {f"{A}/problem.yaml": "name: x", f"{A}/.timelimit": "soon"},
        ".timelimit: Expected",
    ),
}


def _without_b(**changes: Any) -> str:
    return json.dumps(MANIFEST | {"not_packaged": ["B"]} | changes)


def test_a_problem_may_be_listed_and_not_packaged(
    tmp_path: Path, settings: ContestSimSettings
) -> None:
    changes = {name: None for name in ROUND if name.startswith("problems/B/")}
    folder = write_round(tmp_path / "r", changes | {"contest.json": _without_b()})
    round_ = open_round(folder, settings)
    assert [p.index for p in round_.listed] == ["A", "B"]
    assert [p.problem.index for p in round_.problems] == ["A"]


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_package_is_one_line_and_imports_nothing(
    name: str, tmp_path: Path, settings: ContestSimSettings
) -> None:
    changes, complaint = BROKEN[name]
    broken = write_round(tmp_path / "r", changes)
    for action in (open_round, import_round):
        with pytest.raises(PackageError) as caught:
            action(broken, settings)
        assert complaint in str(caught.value)
        assert str(tmp_path) in str(caught.value)
        assert "\n" not in str(caught.value)
    assert not list((tmp_path / "mine").glob("*"))


def test_links_lead_nowhere(tmp_path: Path, settings: ContestSimSettings) -> None:
    """A link out of the package is refused when read, any link when imported."""
    outside = tmp_path / "outside"
    outside.write_text("secret")
    folder = write_round(tmp_path / "r", {f"{A}/data/sample/1.ans": None})
    (folder / f"{A}/data/sample/1.ans").symlink_to(outside)
    with pytest.raises(PackageError, match="leads outside"):
        open_round(folder, settings)
    folder = write_round(tmp_path / "s")
    (folder / "loop").symlink_to(folder)
    with pytest.raises(PackageError, match="plain files only"):
        import_round(folder, settings)
    assert not list((tmp_path / "mine").glob("*"))


def test_devices_are_not_read(tmp_path: Path, settings: ContestSimSettings) -> None:
    """A named pipe would block a reader for ever."""
    folder = write_round(tmp_path / "r", {f"{A}/data/sample/1.in": None})
    os.mkfifo(folder / f"{A}/data/sample/1.in")
    with pytest.raises(PackageError, match="not a plain file"):
        open_round(folder, settings)


@pytest.mark.parametrize("prefix", ["", "71/"])
def test_a_zip_is_a_round(tmp_path: Path, settings: ContestSimSettings, prefix: str) -> None:
    archive = zipped(tmp_path / "r.zip", ROUND, prefix)
    assert open_round(str(archive), settings).contest.id == ID
    assert open_round(archive, settings).contest.id == ID


def test_hostile_zips_are_refused(
    tmp_path: Path, settings: ContestSimSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = zipfile.ZipInfo("problems/A/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    for number, (name, complaint) in enumerate(
        [
            ("../evil", "outside the package"),
            ("/evil", "outside the package"),
            ("a\\..\\evil", "outside the package"),
            (link, "a link or a device"),
            ("contest.json/below", "two members of one name"),
        ]
    ):
        path = zipped(tmp_path / f"{number}.zip", ROUND)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(name, "/etc/passwd")
        with pytest.raises(PackageError, match=complaint):
            open_round(path, settings)
    monkeypatch.setattr(files, "_TOTAL_LIMIT", 1000)
    with pytest.raises(PackageError, match="a round is at most"):
        open_round(zipped(tmp_path / "large.zip", ROUND), settings)
    assert not (tmp_path / "evil").exists()
    assert not list((tmp_path / "cache").rglob("*evil*"))
    assert not list((tmp_path / "cache/rounds").iterdir())


def test_damaged_zips_are_one_line(tmp_path: Path, settings: ContestSimSettings) -> None:
    good = zipped(tmp_path / "good.zip", ROUND).read_bytes()
    for number, data in enumerate(
        [b"", b"no zip", good[:-30], good.replace(b"Split", b"Spilt", 1)]
    ):
        path = tmp_path / f"{number}.zip"
        path.write_bytes(data)
        with pytest.raises(PackageError, match="not a usable zip"):
            open_round(path, settings)


def test_a_zip_needs_a_cache_that_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = ContestSimSettings(cache=str(tmp_path / "file/cache"))
    with pytest.raises(PackageError, match="cannot be written"):
        open_round(zipped(tmp_path / "r.zip", ROUND), settings)


def test_an_imported_round_is_found_by_its_id_once(
    tmp_path: Path, settings: ContestSimSettings
) -> None:
    imported = import_round(zipped(tmp_path / "any-name.zip", ROUND, "x/"), settings)
    assert imported.root == tmp_path / "mine" / str(ID)
    assert open_round(str(ID), settings).contest == imported.contest
    (summary,) = [s for s in list_rounds(settings) if s.id == str(ID)]
    assert (summary.name, summary.num_problems, summary.error) == ("Small Round", 2, "")
    with pytest.raises(PackageError, match="there already"):
        import_round(write_round(tmp_path / "again"), settings)
    assert sorted(path.name for path in (tmp_path / "mine").iterdir()) == [str(ID)]


def test_importing_needs_a_folder_for_rounds(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"set contest_sim\.rounds"):
        import_round(write_round(tmp_path / "r"), ContestSimSettings(rounds=""))


def test_unknown_rounds_name_the_nearest(tmp_path: Path, settings: ContestSimSettings) -> None:
    write_round(tmp_path / "mine/4711")
    with pytest.raises(UnknownContest, match="no round '471'; the nearest known: 4711"):
        open_round("471", settings)
    with pytest.raises(PackageError, match="no such file or folder"):
        open_round("./471", settings)


def test_a_list_shows_broken_rounds_with_the_reason(
    tmp_path: Path, settings: ContestSimSettings
) -> None:
    write_round(tmp_path / "mine/9", {"contest.json": "{"})
    summaries = {summary.id: summary for summary in list_rounds(settings)}
    assert "contest.json" in summaries["9"].error
    assert summaries["1352"].num_problems == 7
    assert not summaries["1352"].error
