"""Finding toolchains: what slots could not use is not taken, and the reason is said."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from judge.errors import JudgeUnavailable
from judge.languages import find_compiler, find_interpreter, readable_by_others, source_fault


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


def test_a_compiler_is_told_by_its_own_words() -> None:
    missing = find_compiler("no-such-compiler")
    assert (missing.available, missing.reason) == (
        False,
        "no-such-compiler is not installed: install g++",
    )
    broken = find_compiler("/usr/bin/false")
    assert not broken.available
    assert "does not run" in broken.reason


def test_the_source_limit_counts_bytes() -> None:
    assert source_fault("é" * 10, 20) == ""
    assert source_fault("é" * 10, 19) == "the source has 20 bytes; the limit is 19"
