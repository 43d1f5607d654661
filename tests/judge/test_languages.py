"""Finding toolchains: what slots could not use is not taken, and the reason is said."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from judge.errors import JudgeUnavailable
from judge.languages import (
    LANGUAGES,
    find,
    find_interpreter,
    find_tool,
    readable_by_others,
    source_fault,
)
from judge.settings import JudgeSettings


def test_a_file_below_a_private_folder_is_not_for_others() -> None:
    assert readable_by_others(Path("/usr/bin/env"))
    assert not readable_by_others(Path("/no/such/file"))


def test_permissions_of_every_folder_above_count(tmp_path: Path) -> None:
    inner = tmp_path / "private" / "file"
    inner.parent.mkdir(mode=0o700)
    inner.write_text("")
    inner.chmod(0o755)
    assert not readable_by_others(inner)


def test_a_wrapper_script_is_seen_through(tmp_path: Path) -> None:
    wrapper = tmp_path / "python"
    real = find_interpreter("")[0].path
    wrapper.write_text(f'#!/bin/sh\nexec {real} "$@"\n')
    wrapper.chmod(0o755)
    found, note = find_interpreter(str(wrapper))
    assert (found.path, note) == (real, "")
    assert found.version >= (3, 9)
    assert all(Path(folder).is_dir() for folder in found.libraries)


def test_the_interpreter_is_ours_or_the_note_says_why_not() -> None:
    found, note = find_interpreter("")
    own = str(getattr(sys, "_base_executable", sys.executable))
    assert (found.path == own) is (note == "")
    assert not note or own in note
    assert os.geteuid() == 0 or note == ""


@pytest.mark.parametrize("wanted", ["/bin/false", "/no/such/python"])
def test_what_is_no_python_is_refused(wanted: str) -> None:
    with pytest.raises(JudgeUnavailable, match=wanted):
        find_interpreter(wanted)


@pytest.mark.parametrize(
    ("key", "wanted", "reason"),
    [
        ("cxx", "no-such-compiler", "no-such-compiler is not installed: install g++"),
        ("cc", "no-such-compiler", "no-such-compiler is not installed: install gcc"),
        ("pypy", "no-such-pypy", "no-such-pypy is not installed: install pypy3"),
        ("cxx", "/usr/bin/false", "/usr/bin/false does not run: "),
    ],
)
def test_a_tool_that_is_missing_or_broken_is_told_by_name(
    key: str, wanted: str, reason: str
) -> None:
    tool, said = find_tool(key, wanted)
    assert tool is None
    assert said.startswith(reason)


def test_a_tool_that_slots_cannot_see_is_not_taken(tmp_path: Path) -> None:
    fake = tmp_path / "g++"
    fake.write_text("#!/bin/sh\n")
    fake.chmod(0o755)
    assert find_tool("cxx", str(fake)) == (
        None,
        f"{fake} lies outside /usr, all that a slot sees: set judge.cxx",
    )


def test_every_row_has_its_state_and_its_reason() -> None:
    found = find(JudgeSettings(cxx="no-such-compiler"))
    assert list(found.languages) == list(LANGUAGES)
    assert found.languages["python3"].available
    for name in ("cpp", "cpp20"):
        assert found.languages[name].reason == "no-such-compiler is not installed: install g++"
    for name, info in found.languages.items():
        assert info.available is (LANGUAGES[name].tool in found.tools), name
        assert bool(info.version) is info.available is not bool(info.reason), name


def test_names_titles_and_main_files_tell_the_rows_apart() -> None:
    assert all(name == row.name for name, row in LANGUAGES.items())
    assert len({row.title for row in LANGUAGES.values()}) == len(LANGUAGES)
    assert {row.name: row.main for row in LANGUAGES.values()} == {
        "python3": "main.py",
        "pypy3": "main.py",
        "cpp": "main.cpp",
        "cpp20": "main.cpp",
        "c": "main.c",
    }


def test_the_source_limit_counts_bytes() -> None:
    assert source_fault("é" * 10, 20) == ""
    assert source_fault("é" * 10, 19) == "the source has 20 bytes; the limit is 19"
