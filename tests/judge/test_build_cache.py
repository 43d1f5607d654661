"""Builds on disk: an entry is whole or not there, and the folder keeps to its size."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.build_cache import BuildCache, Entry, cache_folder
from judge.settings import JudgeSettings
from judge.verdict import Verdict

KEY = "ab" * 32


def key(number: int) -> str:
    return f"{number:02x}" * 32


def entry_file(folder: Path, name: str = KEY) -> Path:
    return folder / name[:2] / name


@pytest.mark.parametrize(
    "entry", [Entry(Verdict.AC, binary=bytes(range(256))), Entry(Verdict.CE, "error: é\n")]
)
def test_what_is_put_is_got_by_every_judge_that_shares_the_folder(
    tmp_path: Path, entry: Entry
) -> None:
    BuildCache(tmp_path, 1 << 20).put(KEY, entry)
    assert BuildCache(tmp_path, 1 << 20).get(KEY) == entry
    assert BuildCache(tmp_path, 1 << 20).get("cd" * 32) is None


@given(st.data())
def test_a_damaged_entry_is_dropped_and_can_be_put_again(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Cut short, grown, or with any byte changed: nothing of it is believed."""
    folder = tmp_path_factory.mktemp("cache")
    cache, entry = BuildCache(folder, 1 << 20), Entry(Verdict.AC, binary=b"\x7fELF" + b"x" * 40)
    cache.put(KEY, entry)
    file = entry_file(folder)
    whole = file.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    change = data.draw(st.sampled_from(["cut", "grow", "flip"]))
    flipped = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    file.write_bytes({"cut": whole[:at], "grow": whole + b"x", "flip": flipped}[change])
    assert cache.get(KEY) is None
    assert not file.exists()
    cache.put(KEY, entry)
    assert cache.get(KEY) == entry


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = BuildCache(tmp_path, 10_000)
    for number in range(8):
        cache.put(key(number), Entry(Verdict.AC, binary=bytes(1000)))
        os.utime(entry_file(tmp_path, key(number)), (number, number))
    assert cache.get(key(0)) is not None  # used just now
    cache.put(key(8), Entry(Verdict.AC, binary=bytes(1900)))
    kept = {number for number in range(9) if cache.get(key(number)) is not None}
    assert {0, 8} <= kept
    assert 1 not in kept
    assert kept - {0} == set(range(min(kept - {0}), 9))


def test_the_folder_never_holds_much_more_than_its_limit(tmp_path: Path) -> None:
    caches = [BuildCache(tmp_path, 64_000) for _ in range(2)]
    for number in range(200):
        caches[number % 2].put(key(number), Entry(Verdict.AC, binary=bytes(2000)))
    held = sum(file.stat().st_size for file in tmp_path.glob("*/*"))
    assert 32_000 < held < 64_000 * (1 + 2 / 16) + 4000


def test_an_entry_larger_than_the_limit_is_not_kept(tmp_path: Path) -> None:
    cache = BuildCache(tmp_path, 100)
    cache.put(KEY, Entry(Verdict.AC, binary=bytes(200)))
    assert list(tmp_path.glob("*/*")) == []


def test_files_that_nobody_finished_are_swept_and_those_being_written_are_not(
    tmp_path: Path,
) -> None:
    cache = BuildCache(tmp_path, 1 << 20)
    cache.put(KEY, Entry(Verdict.CE))
    old, new = (tmp_path / "ab" / name for name in (".old", ".new"))
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (0, 0))
    cache.sweep()
    assert (old.exists(), new.exists()) == (False, True)


def test_the_folder_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    assert BuildCache(folder, 1 << 20).note == ""
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_can_write_to_is_not_used(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    cache = BuildCache(tmp_path, 1 << 20)
    cache.put(KEY, Entry(Verdict.AC))
    assert cache.get(KEY) is None
    assert "others can write" in cache.note
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_the_cache_says_so_and_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = BuildCache(tmp_path / "file" / "cache", 1 << 20)
    cache.put(KEY, Entry(Verdict.AC))
    assert cache.get(KEY) is None
    assert "builds are not kept: Not a directory" in cache.note


def test_a_full_disk_costs_the_entry_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = BuildCache(tmp_path, 1 << 20)

    def full(file: Path, data: bytes) -> int:
        file.touch()
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        cache.put(KEY, Entry(Verdict.AC))
    assert cache.get(KEY) is None
    assert "No space left" in cache.note
    assert list((tmp_path / "ab").iterdir()) == []
    cache.put(KEY, Entry(Verdict.AC))
    assert cache.get(KEY) == Entry(Verdict.AC)


def test_a_limit_of_zero_keeps_nothing(tmp_path: Path) -> None:
    cache = BuildCache(tmp_path / "cache", 0)
    cache.put(KEY, Entry(Verdict.AC))
    assert cache.get(KEY) is None
    assert "judge.cache_bytes is 0" in cache.note
    assert not (tmp_path / "cache").exists()


def test_the_folder_is_the_settings_or_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert cache_folder(JudgeSettings()) == Path("/home/me/.cache/upsolve")
    monkeypatch.setenv("XDG_CACHE_HOME", "/cache")
    assert cache_folder(JudgeSettings()) == Path("/cache/upsolve")
    assert cache_folder(JudgeSettings(cache="~/mine")) == Path("/home/me/mine")
