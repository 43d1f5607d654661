"""Source files out of folders, archives and tables: what is kept, and why the rest goes."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.packed import tar, zipped
from training.building import Dropped, Wanted, code_texts, source_names
from training.code_files import CodeFile, read_code
from training.code_files import Dropped as Left
from training.code_languages import by_extension, python_version
from training.errors import CorpusError
from training.filters import LONGEST_LINE, MOST_BYTES, REASONS, Duplicates, fault, to_text
from training.licences import Licences, own_licence

MIT = "Permission is hereby granted, free of charge, to any person obtaining a copy\nof this"
GPL = "GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n"


def outcome(path: Path) -> tuple[dict[str, tuple[str, str]], Counter[str]]:
    """Kept paths with language and licence, and the reasons for the rest."""
    found = list(read_code(path))
    kept = {one.path: (one.language, one.licence) for one in found if isinstance(one, CodeFile)}
    return kept, Counter(one.reason for one in found if isinstance(one, Left))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"x = 1\n", ""),
        (b"\xef\xbb\xbfx = 1\n", ""),
        (b"#" * LONGEST_LINE + b"\n", ""),
        (b"#" * (LONGEST_LINE + 1), "long line"),
        ("é".encode() * LONGEST_LINE, ""),
        (b"x\n" * (MOST_BYTES // 2), ""),
        (b"x\n" * (MOST_BYTES // 2) + b"x", "too large"),
        (b"\x7fELF\0\0", "binary"),
        (b"\xff\xfe\xfd", "not UTF-8"),
        (b" \n\t", "empty"),
        (b"", "empty"),
    ],
)
def test_the_papers_filters_and_what_is_no_text(data: bytes, reason: str) -> None:
    assert fault(data) == reason
    assert not reason or reason in REASONS


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ab \n\t\r", max_size=12), max_size=12))
def test_duplicates_are_those_equal_without_white_space(texts: list[str]) -> None:
    duplicates, seen = Duplicates(), set[str]()
    for text in texts:
        bare = "".join(text.split())
        assert duplicates.is_new(text.encode()) == (bare not in seen)
        seen.add(bare)


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("print('one')\n", "python3"),
        ("async def f(): pass\n", "python3"),
        ("x = 1\n", "python3"),
        ("print 'one'\n", "python2"),
        ("print >>f, 1\nprint x\n", "python2"),
        ("try:\n  pass\nexcept ValueError, e:\n  pass\n", "python2"),
        ("raise E, 'no'\n", "python2"),
        ("x = 0777\n", "python2"),
        ("if a <> b: pass\n", "python2"),
        ("exec 'x = 1'\n", "python2"),
        ("template {{ name }} for {% block %}\n", ""),
        ("(" * 5000, ""),
        ("x = " + "-" * 100_000 + "1", ""),
    ],
)
def test_python_2_and_3_are_told_apart_by_parsing(text: str, version: str) -> None:
    assert python_version(text) == version


def test_languages_go_by_extension() -> None:
    names = {
        "a.cpp": "cpp",
        "a.H": "cpp",
        "a.tsx": "typescript",
        "a.py": "python",
        "a.txt": "",
        "py": "",
    }
    assert {name: by_extension(name) for name in names} == names


def test_a_folder_is_read_in_order_without_links_and_hidden_folders(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name, text in {
        "b/x.cpp": "int x;",
        "a.py": "x = 1",
        "b/LICENSE": MIT,
        "b/deep/y.go": "package y",
        "b/own.rs": "// SPDX-License-Identifier: Apache-2.0\n",
        ".git/z.py": "hidden = 1",
        "notes.txt": "text",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (tmp_path / "outside.py").write_text("outside = 1")
    (root / "link.py").symlink_to(tmp_path / "outside.py")
    (root / "loop").symlink_to(root)
    os.mkfifo(root / "pipe.py")
    kept, left = outcome(root)
    assert kept == {
        "a.py": ("python", "unknown"),
        "b/own.rs": ("rust", "Apache-2.0"),
        "b/x.cpp": ("cpp", "MIT"),
        "b/deep/y.go": ("go", "MIT"),
    }
    assert list(kept) == ["a.py", "b/own.rs", "b/x.cpp", "b/deep/y.go"]
    assert left == {"other language": 2}


def test_archives_inside_a_folder_are_read_and_damaged_ones_counted(tmp_path: Path) -> None:
    (tmp_path / "good.tar").write_bytes(tar({"p/late.py": b"x = 1\n", "p/LICENSE": MIT.encode()}))
    (tmp_path / "bad.zip").write_bytes(b"PK no zip")
    kept, left = outcome(tmp_path)
    assert kept == {"good.tar/p/late.py": ("python", "MIT")}, "a licence may follow its files"
    assert left == {"damaged archive": 1, "other language": 1}
    with pytest.raises(CorpusError, match=r"bad\.zip"):
        list(read_code(tmp_path / "bad.zip"))


def test_a_wheels_metadata_speaks_of_all_of_it_and_a_site_packages_of_one_folder(
    tmp_path: Path,
) -> None:
    files = {
        "one/a.py": b"a = 1\n",
        "one-1.0.dist-info/METADATA": b"Name: one\nLicense-Expression: BSD-3-Clause\n",
        "two/b.py": b"b = 1\n",
    }
    (tmp_path / "one.whl").write_bytes(zipped(files))
    kept, _ = outcome(tmp_path / "one.whl")
    assert {licence for _, licence in kept.values()} == {"BSD-3-Clause"}
    folder = tmp_path / "site-packages"
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    licences = Licences()
    licences.add("one-1.0.dist-info/METADATA", files["one-1.0.dist-info/METADATA"])
    assert licences.of("one/a.py", "") == "BSD-3-Clause"
    assert licences.of("two/b.py", "") == "unknown"


def test_a_licence_that_only_names_another_is_not_taken_for_it() -> None:
    licences = Licences()
    licences.add("LICENSE", b"Unlike the GPL, the GNU General Public License v2, we allow")
    licences.add("gpl/COPYING", GPL.encode())
    assert licences.of("a.py", "") == "unknown"
    assert licences.of("gpl/deep/a.py", "") == "GPL-3.0"
    assert own_licence("# SPDX-License-Identifier: (MIT OR GPL-2.0)\n") == "MIT OR GPL-2.0"
    assert own_licence("\n" * 5000 + "# SPDX-License-Identifier: MIT") == ""


DEBIAN = b"""Format: 1.0

Files: *
Copyright: somebody
 and others
License: Expat

Files: doc/*
License: BSD-2-Clause
"""


@pytest.mark.parametrize(
    ("name", "data", "licence"),
    [
        ("usr/share/doc/x/copyright", DEBIAN, "MIT"),
        ("x-1/PKG-INFO", b"Name: x\nLicense-Expression: MIT OR Apache-2.0\n", "MIT OR Apache-2.0"),
        ("x-1/PKG-INFO", b"Name: x\nLicense: Apache 2.0\n", "Apache-2.0"),
        ("x-1/PKG-INFO", b"Classifier: License :: OSI Approved :: MIT License\n", "MIT"),
        ("x-1/PKG-INFO", b"Name: x\nLicense: as is\n", "unknown"),
    ],
)
def test_metadata_of_packages(name: str, data: bytes, licence: str) -> None:
    licences = Licences(one_package=True)
    licences.add(name, data)
    assert licences.of("x-1/deep/a.py", "") == licence


STACK = {
    "content": ["x = 1\n", "int x;\n", None, "no\n"],
    "max_stars_repo_path": ["a.py", "b.cpp", "c.py", "d.txt"],
    "max_stars_repo_licenses": [["MIT"], ["apache-2.0", "bsd-3"], [], ["MIT"]],
}
GITHUB_CODE = {
    "code": ["x = 1\n", "int y;\n", "text\n"],
    "path": ["a.py", "Makefile", "c"],
    "language": ["Python", "C++", "Markdown"],
    "license": ["mit", "isc", "mit"],
}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (STACK, {"a.py": ("python", "MIT"), "b.cpp": ("cpp", "Apache-2.0 OR BSD-3-Clause")}),
        (GITHUB_CODE, {"a.py": ("python", "MIT"), "Makefile": ("cpp", "ISC")}),
    ],
)
def test_tables_in_the_layouts_of_the_stack_and_of_github_code(
    tmp_path: Path, table: dict[str, Any], expected: dict[str, tuple[str, str]]
) -> None:
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table(table), path, row_group_size=2)
    kept, left = outcome(path)
    assert kept == expected
    assert sum(left.values()) + len(kept) == len(next(iter(table.values())))


@pytest.mark.parametrize(
    ("table", "words"),
    [({"path": ["a.py"]}, "no column of code"), ({"content": ["x"]}, "neither a column of paths")],
)
def test_a_table_without_a_needed_column_is_one_line(
    tmp_path: Path, table: dict[str, Any], words: str
) -> None:
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table(table), path)
    with pytest.raises(CorpusError, match=words):
        list(read_code(path))


def test_several_sources_give_each_text_once_and_count_every_file(tmp_path: Path) -> None:
    for name, text in {"one/a.py": "x = 1\n", "two/b.py": "x  =  1", "two/c.cpp": "int x;"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    sources = [tmp_path / "one", tmp_path / "two"]
    found = list(code_texts(sources))
    assert [(one.source, getattr(one, "text", None)) for one in found] == [
        ("one", "x = 1\n"),
        ("two", None),
        ("two", "int x;"),
    ]
    assert found[1] == Dropped("two", "duplicate")
    only = Wanted(frozenset({"cpp"}), frozenset({"MIT"}))
    assert [getattr(one, "reason", "") for one in code_texts(sources, only)] == [
        "other language",
        "other language",
        "licence not wanted",
    ]
    assert source_names([tmp_path / "one" / "x", tmp_path / "two" / "x"])[0].endswith("one/x")
    with pytest.raises(CorpusError, match="given twice"):
        source_names([tmp_path / "one", tmp_path / "two" / ".." / "one"])


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_text_that_stays_has_plain_line_ends(text: str) -> None:
    data = text.encode()
    if not fault(data):
        assert "\r" not in to_text(data)
        assert to_text(data).split() == data.decode("utf-8-sig").split()
