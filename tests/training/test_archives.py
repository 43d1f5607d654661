"""Archives of strangers: every kind read, nothing written, every hostile one given up."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest

from tests.training.packed import tar, zipped
from training.archives import ALLOWANCE, Member, is_archive, members
from training.errors import CorpusError

FILES = {
    "pkg/a.py": b"print(1)\n",
    "pkg/b/c.cpp": b"int main() {}\n" * 40,
    "pkg/512.py": b"#" * 512,
}
LIMIT = 1000


def zstd(data: bytes) -> bytes:
    packed: bytes = pa.compress(data, codec="zstd", asbytes=True)
    return packed


def deb(data: bytes, ending: str) -> bytes:
    """A Debian package: an ar archive of a version, control and data, as the manual has it."""
    parts = {
        "debian-binary": b"2.0\n",
        "control.tar": tar({"control": b"x"}),
        f"data.tar{ending}": data,
    }
    packed = b"!<arch>\n"
    for name, content in parts.items():
        packed += f"{name:<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(content):<10}`\n".encode()
        packed += content + b"\n" * (len(content) % 2)
    return packed


KINDS: dict[str, Callable[[], bytes]] = {
    "x.tar": lambda: tar(FILES),
    "x.tar.gz": lambda: gzip.compress(tar(FILES)),
    "x.tar.bz2": lambda: bz2.compress(tar(FILES)),
    "x.tar.xz": lambda: lzma.compress(tar(FILES)),
    "x.tar.zst": lambda: zstd(tar(FILES)),
    "x-1.0-py3-none-any.whl": lambda: zipped(FILES),
    "x_1.0_all.deb": lambda: deb(lzma.compress(tar(FILES)), ".xz"),
    "y_1.0_all.deb": lambda: deb(zstd(tar(FILES)), ".zst"),
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_gives_the_same_members(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(KINDS[name]())
    assert is_archive(path)
    assert {one.name: one.data for one in members(path, LIMIT)} == FILES
    assert list(members(path, 512)) == [
        Member(file, data if len(data) <= 512 else None) for file, data in FILES.items()
    ], "a larger member is named, not held"


@pytest.mark.parametrize("name", KINDS)
def test_an_archive_cut_short_anywhere_is_one_line_or_its_first_members(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    whole = KINDS[name]()
    for length in range(0, len(whole) - 1, max(1, len(whole) // 23)):
        path.write_bytes(whole[:length])
        found: dict[str, bytes | None] = {}
        message = str(path)
        try:
            found |= {one.name: one.data for one in members(path, LIMIT)}
        except CorpusError as error:
            message = str(error)
        assert message.startswith(str(path))
        assert "\n" not in message
        assert found.items() <= FILES.items()


def test_links_devices_and_names_that_lead_out_write_and_read_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.py"
    secret.write_text("secret = 1\n")
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for name, kind, target in (
            ("link.py", tarfile.SYMTYPE, str(secret)),
            ("hard.py", tarfile.LNKTYPE, str(secret)),
            ("fifo.py", tarfile.FIFOTYPE, ""),
            ("device.py", tarfile.CHRTYPE, ""),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            archive.addfile(info)
        info = tarfile.TarInfo("../../out.py")
        info.size = 2
        archive.addfile(info, io.BytesIO(b"1\n"))
    box = tmp_path / "box"
    box.mkdir()
    (box / "x.tar").write_bytes(held.getvalue())
    before = sorted(tmp_path.rglob("*"))
    assert list(members(box / "x.tar", LIMIT)) == [Member("../../out.py", b"1\n")]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_in_a_zip_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("link.py")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
        archive.writestr("plain.py", "1\n")
    assert [one.name for one in members(path, LIMIT)] == ["plain.py"]


def zeros(size: int) -> bytes:
    """A gzipped tar of one member of ``size`` zero bytes, written without holding them."""
    held = io.BytesIO()
    with gzip.GzipFile(fileobj=held, mode="wb", compresslevel=9) as file:
        info = tarfile.TarInfo("zeros.py")
        info.size = size
        file.write(info.tobuf())
        for _ in range(size >> 20):
            file.write(bytes(1 << 20))
    return held.getvalue()


def test_a_bomb_is_given_up_and_never_held(tmp_path: Path) -> None:
    path = tmp_path / "bomb.tar.gz"
    path.write_bytes(zeros(2 * ALLOWANCE))
    tracemalloc.start()
    with pytest.raises(CorpusError, match="times its size"):
        list(members(path, LIMIT))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < ALLOWANCE


def test_many_members_that_are_small_packed_and_large_unpacked_are_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.archives.ALLOWANCE", 1 << 16)
    path = tmp_path / "bomb.zip"
    path.write_bytes(zipped({f"{n}.py": bytes(1 << 20) for n in range(4)}))
    with pytest.raises(CorpusError, match="times its size"):
        list(members(path, 1 << 20))


@pytest.mark.parametrize(
    ("kind", "size", "words"),
    [
        (tarfile.XHDTYPE, 1 << 40, "claims to be"),
        (tarfile.GNUTYPE_LONGNAME, 1 << 30, "claims to be"),
        (tarfile.REGTYPE, -1024, "backwards|usable"),
    ],
)
def test_headers_that_lie_about_sizes_are_refused(
    tmp_path: Path, kind: bytes, size: int, words: str
) -> None:
    info = tarfile.TarInfo("x.py")
    info.type, info.size = kind, size
    path = tmp_path / "x.tar"
    path.write_bytes(info.tobuf(tarfile.GNU_FORMAT) + bytes(1024))
    with pytest.raises(CorpusError, match=words):
        list(members(path, LIMIT))


def test_what_is_no_archive_is_one_line(tmp_path: Path) -> None:
    for name, content in (
        ("a.tar.gz", os.urandom(900)),
        ("b.zip", b"PK nothing"),
        ("c.deb", b"!<arch>\nx"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(CorpusError, match=name) as caught:
            list(members(path, LIMIT))
        assert "\n" not in str(caught.value)
