"""Standings files: what is read, and one clear line for each thing that can be wrong."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from contest_sim.field import ghost_handle, read_standings


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_columns_are_found_by_name_and_others_ignored(tmp_path: Path) -> None:
    path = write(
        tmp_path / "s.csv", 'name,Penalty,old_rating,points\nx,12,1500,3\n"y, z",40,-18,2.5\n'
    )
    field = read_standings(path)
    assert field.points.tolist() == [3.0, 2.5]
    assert field.penalty.tolist() == [12, 40]
    assert field.ratings.tolist() == [1500, -18]
    assert field.deltas is None
    assert len(field) == 2


def test_ranks_stand_for_points(tmp_path: Path) -> None:
    """A file of ranks gives the same order: better ranks are more points, ties stay ties."""
    field = read_standings(write(tmp_path / "s.csv", "rank,old_rating\n1,2000\n2,1900\n2,1800\n"))
    assert field.points.tolist() == [-1, -2, -2]
    assert field.penalty.tolist() == [0, 0, 0]


def test_compressed_and_marked_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "s.csv.gz"
    path.write_bytes(gzip.compress("\ufeffrank,old_rating,delta\r\n1,1500,7\r\n".encode()))
    field = read_standings(path)
    assert field.deltas is not None
    assert field.deltas.tolist() == [7]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no participants"),
        ("points,penalty,old_rating\n", "no participants"),
        ("points,old_rating\n1,2\n", "line 1: no column 'penalty'"),
        ("place,old_rating\n1,2\n", "line 1: no column 'rank'"),
        ("rank,old_rating\n1,1500\n2\n", "line 3: 1 values for 2 columns"),
        ("rank,old_rating\n1,1500\n2,abc\n", "line 3, column old_rating: 'abc' is not an integer"),
        ("rank,old_rating\n1,1500\n2,1e3\n", "line 3, column old_rating: '1e3'"),
        ("rank,old_rating\n1,99999\n", "line 2, column old_rating: '99999'"),
        ("rank,old_rating\n0,1500\n", "line 2, column rank: '0'"),
        ("points,penalty,old_rating\nnan,0,1500\n", "line 2, column points: 'nan' is not a number"),
        ("points,penalty,old_rating\n1,-1,1500\n", "line 2, column penalty: '-1'"),
        ("rank,old_rating,delta\n1,1500,\n", "line 2, column delta: ''"),
        ("rank,old_rating\n1,1500\n\n", "line 3: 0 values"),
    ],
)
def test_a_malformed_file_is_one_line_with_its_place(
    tmp_path: Path, text: str, complaint: str
) -> None:
    path = write(tmp_path / "s.csv", text)
    with pytest.raises(ValueError) as caught:
        read_standings(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert complaint in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("absent.csv", None, "No such file"),
        ("s.csv.gz", b"not gzip", "cannot be read"),
        ("cut.csv.gz", gzip.compress(b"rank,old_rating\n" * 999, mtime=0)[:-12], "cannot be read"),
        ("bomb.csv.gz", gzip.compress(bytes(65 << 20), 1, mtime=0), "too large"),
        ("latin.csv", b"rank,old_rating\n1,\xe9\n", "line 2: not UTF-8"),
    ],
)
def test_an_unreadable_file_is_one_line(
    tmp_path: Path, name: str, data: bytes | None, complaint: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ValueError, match=complaint):
        read_standings(path)


def test_people_are_called_by_their_order() -> None:
    assert ghost_handle(1) == "participant-00001"
