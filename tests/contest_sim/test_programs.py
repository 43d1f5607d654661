"""Programs of one file and of several: which is run, and what comes along."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.errors import PackageError
from contest_sim.programs import LANGUAGES, Program, read_program, read_programs
from judge.languages import LANGUAGES as ROWS
from tests.contest_sim.samples import write_files

Content = dict[str, str]
MAIN = "int main() {}\n"


def test_every_ending_that_the_judge_knows_is_known() -> None:
    assert set(LANGUAGES) == {ending for row in ROWS.values() for ending in row.extensions}
    assert [LANGUAGES[ending] for ending in (".py", ".cpp", ".c")] == ["python3", "cpp", "c"]


FILES: dict[str, tuple[Content, list[str]]] = {
    "headers that are included, and what those include": (
        {"a.cpp": '#include "one.h"\n# include <testlib.h>\n#include <vector>\n' + MAIN,
         "one.h": '#include "two.h"\n', "two.h": "", "testlib.h": "", "other.h": ""},
        ["one.h", "testlib.h", "two.h"],
    ),
    "headers that include each other": (
        {"a.cpp": '#include "one.h"\n' + MAIN, "one.h": '#include "two.h"\n',
         "two.h": '#include "one.h"\n#include "a.cpp"\n'},
        ["one.h", "two.h"],
    ),
    "modules that are imported": (
        {"a.py": "import sys, one\nfrom two import x\n", "one.py": "import three.four\n",
         "two.py": "", "three.py": "", "four.py": ""},
        ["one.py", "three.py", "two.py"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_brings_what_it_needs_from_beside_it(tmp_path: Path, name: str) -> None:
    content, needed = FILES[name]
    main = next(iter(content))
    program = read_program(write_files(tmp_path, content), main)
    assert (program.path, program.source) == (main, content[main])
    assert program.files == {file: content[file] for file in needed}


def test_each_file_or_folder_is_a_program_and_the_rest_is_passed_over(tmp_path: Path) -> None:
    write_files(
        tmp_path / "submissions",
        {
            "b.cc": MAIN,
            "a/main.py": "import lib",
            "a/lib.py": "",
            "Solution.java": "",
            "notes/README": "",
        },
    )
    assert read_programs(tmp_path, "submissions") == [
        Program("submissions/a/main.py", "python3", "import lib", {"lib.py": ""}),
        Program("submissions/b.cc", "cpp", MAIN),
    ]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [({"p/a.cpp": MAIN, "p/b.cpp": MAIN}, r"p: which of a\.cpp, b\.cpp"), ({"p": ""}, "programs")],
)
def test_a_program_that_cannot_be_made_out_is_refused(
    tmp_path: Path, content: Content, complaint: str
) -> None:
    with pytest.raises(PackageError, match=complaint):
        read_program(write_files(tmp_path, content), "p")
