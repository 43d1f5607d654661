"""The check of our own solutions: right ones pass, and every way of being wrong is found."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import click
import msgspec
import pytest
import pytest_asyncio

from bot.commands import solutions as command
from bot.solutions import Finding, Statement, read_statements, verify
from judge.client import Judge
from judge.settings import JudgeSettings
from training.upsolved import SOLUTIONS, read, read_all

SUM = "n = int(input())\nprint(sum(map(int, input().split())))\n"
LOOP = "n = int(input())\ns = 0\nfor x in input().split():\n    s += int(x)\nprint(s)\n"
FIRST = "n = int(input())\nprint(input().split()[0])\n"
CRASH = "n = int(input())\nprint([0][n])\n"
TWO_ONLY = "n = int(input())\nassert n == 2\nprint(sum(map(int, input().split())))\n"
INPUTS = "n = int(input()) % 30 + 1\nprint(n)\nprint(*range(1, n + 1))\n"
COMMENT = {"python3": r"^\s*#", "cpp": r"//|/\*"}
STATEMENT = Statement(
    id="1A",
    statement="Find the sum.",
    input="The first line contains n (1 ≤ n ≤ 100). The second contains n integers a_i "
    "(1 ≤ a_i ≤ 1000).",
    output="Print the sum.",
    examples=[("3\n1 2 3\n", "6\n"), ("1\n9\n", "9\n")],
)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def judge() -> AsyncIterator[Judge]:
    async with Judge(JudgeSettings(workers=1)) as judge:
        yield judge


def write(folder: Path, files: Mapping[str, str]) -> Path:
    folder.mkdir()
    for name, source in files.items():
        (folder / name).write_text(source, encoding="utf-8")
    return folder


async def check(
    judge: Judge, folder: Path, files: Mapping[str, str], *, stated: bool = True
) -> Finding:
    problem = read(write(folder / "1A", files))
    statements = {"1A": STATEMENT} if stated else {}
    found = [f async for f in verify([problem], statements, judge, count=16, seed=1)]
    return found[0]


GOOD = {"1.py": SUM, "2.py": LOOP, "wrong_1.py": FIRST}


@pytest.mark.asyncio(loop_scope="module")
async def test_programs_that_agree_pass(judge: Judge, tmp_path: Path) -> None:
    finding = await check(judge, tmp_path, GOOD)
    assert finding.faults == ()
    assert (finding.accepted, finding.wrong, finding.examples, finding.unchecked) == (2, 1, 2, "")
    assert finding.inputs >= 10


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({"1.py": SUM, "2.py": FIRST}, "2.py: WA on example 1"),
        ({"1.py": SUM, "2.py": CRASH}, "2.py: RTE on example 1"),
        ({"1.py": SUM, "2.cpp": "int main() { return x; }"}, "2.cpp: CE"),
        ({"1.py": SUM, "2.py": LOOP.replace("s = 0", "s = n // 5")}, "differ on"),
        ({"1.py": SUM, "wrong_1.py": LOOP}, "wrong_1.py: not proved wrong"),
        ({"1.py": SUM, "inputs.py": "print('2\\n5 6')"}, "only 1 of 1 inputs are valid"),
        ({"1.py": SUM, "inputs.py": "print(input().x)"}, "inputs.py: fails for some seeds"),
        ({"1.py": SUM, "inputs.py": "print(("}, "inputs.py: CE"),
        (
            {"1.py": SUM, "2.py": LOOP + "assert n < 15\n", "inputs.py": INPUTS},
            "crashed on 3 inputs",
        ),
    ],
)
async def test_every_fault_is_found(
    judge: Judge, tmp_path: Path, files: dict[str, str], fault: str
) -> None:
    finding = await check(judge, tmp_path, files)
    assert any(fault in line for line in finding.faults), finding.faults


@pytest.mark.asyncio(loop_scope="module")
async def test_inputs_that_few_programs_survive_do_not_prove_anything(
    judge: Judge, tmp_path: Path
) -> None:
    finding = await check(judge, tmp_path, {"1.py": SUM, "2.py": LOOP + "assert n in (1, 3)\n"})
    assert finding.skipped
    assert any("are valid for all" in line for line in finding.faults)


@pytest.mark.asyncio(loop_scope="module")
async def test_without_a_statement_inputs_py_still_serves(judge: Judge, tmp_path: Path) -> None:
    finding = await check(judge, tmp_path, {**GOOD, "inputs.py": INPUTS}, stated=False)
    assert (finding.faults, finding.unchecked, finding.inputs) == ((), "examples", 16)


@pytest.mark.asyncio(loop_scope="module")
async def test_without_statement_and_inputs_nothing_is_checked(
    judge: Judge, tmp_path: Path
) -> None:
    finding = await check(judge, tmp_path, {"1.py": "no program"}, stated=False)
    assert (finding.faults, finding.unchecked, finding.inputs) == ((), "all", 0)


LAST = "n = int(input())\nprint(input().split()[-1])\n"
ANY = "def check(data, answer):\n    return int(answer) in map(int, data.split()[1:])\n"
SEVERAL = {"1.py": FIRST, "2.py": LAST, "wrong_1.py": "print(-1)\n", "inputs.py": INPUTS}


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({}, ""),
        ({"wrong_1.py": "print('one')"}, ""),
        ({"wrong_1.py": "n, a = input(), input().split()\nprint(max(a))"}, "not proved wrong"),
        ({"2.py": "n = int(input())\nprint(n + n // 6)"}, "2.py is rejected"),
        ({"1.py": "n = int(input())\nprint(n + n // 6)"}, "1.py is rejected"),
        ({"checker.py": "def check(data, answer):\n    return answer.x\n"}, "checker.py fails"),
        ({"checker.py": ANY + "print(("}, "checker.py: CE"),
    ],
)
async def test_a_checker_decides_where_several_answers_are_right(
    judge: Judge, tmp_path: Path, files: dict[str, str], fault: str
) -> None:
    written = {**SEVERAL, "checker.py": ANY, **files}
    finding = await check(judge, tmp_path, written, stated=False)
    assert any(fault in line for line in finding.faults) if fault else finding.faults == ()


@pytest.mark.asyncio(loop_scope="module")
async def test_a_checker_judges_the_examples_too(judge: Judge, tmp_path: Path) -> None:
    checked = {**SEVERAL, "checker.py": ANY}
    assert (await check(judge, tmp_path, checked)).faults == ()
    (tmp_path / "less").mkdir()
    checked["2.py"] = LAST + "if n == 3:\n    print(1)\n"
    finding = await check(judge, tmp_path / "less", checked)
    assert finding.faults == ("2.py: WA on example 1",)


def test_a_checker_is_no_program(tmp_path: Path) -> None:
    problem = read(write(tmp_path / "1A", {"1.py": SUM, "checker.py": ANY}))
    assert [one.name for one in problem.programs] == ["1.py"]
    assert problem.checker == ANY


def run(tmp_path: Path, *arguments: str) -> int:
    code: int = command.verify.main(
        ["--folder", str(tmp_path / "all"), "--set", "judge.workers=1", *arguments],
        standalone_mode=False,
    )
    return code


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "all").mkdir()
    write(tmp_path / "all" / "1A", GOOD)
    write(tmp_path / "all" / "20B", {**GOOD, "inputs.py": INPUTS})
    (tmp_path / "texts.jsonl").write_bytes(msgspec.json.encode(STATEMENT) + b"\n")
    return tmp_path


def test_the_command_fails_where_a_statement_is_lacking(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ["--statements", str(folder / "texts.jsonl")]
    assert run(folder, *texts, "--json") == 1
    result = json.loads(capsys.readouterr().out)["result"]
    assert [one["unchecked"] for one in result["problems"]] == ["", "examples"]
    assert run(folder, *texts, "1A") == 0
    assert "1 of 1 problems passed" in capsys.readouterr().out


def test_the_command_checks_our_own_problems_with_their_statements(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heads = "=== a-sum\ntitle: Sum\nrating: 800\ntags: math\n"
    told = "--- statement\nAdd.\n--- input\nn, then n integers.\n--- output\nThe sum.\n"
    shown = "--- example\n2\n1 2\n--- answer\n3\n"
    files = {**GOOD, "inputs.py": INPUTS}
    programs = "".join(f"--- {name}\n{source}" for name, source in files.items())
    write(tmp_path / "all", {"some.txt": heads + told + shown + programs})
    assert run(tmp_path, "--originals") == 0
    assert "1 of 1 problems passed" in capsys.readouterr().out
    broken = heads + told + shown.replace("3", "4") + programs
    (tmp_path / "all" / "some.txt").write_text(broken, encoding="utf-8")
    assert run(tmp_path, "--originals") == 1
    assert "1.py: WA on example 1" in capsys.readouterr().out
    with pytest.raises(click.UsageError, match="leave --statements out"):
        run(tmp_path, "--originals", "--statements", str(tmp_path / "all" / "some.txt"))


def test_the_command_says_what_it_did_not_check(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder) == 0
    assert "1 without examples, 1 not checked at all" in capsys.readouterr().out


def test_a_line_that_is_no_problem_is_named(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_bytes(msgspec.json.encode(STATEMENT) + b'\n{"id": 5}\n')
    with pytest.raises(ValueError, match="line 2"):
        read_statements(path)


def test_what_a_page_escaped_is_turned_back(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    escaped = {"id": "1A", "statement": "a &lt; b", "input": "&gt;", "output": "&amp;amp;"}
    path.write_text(json.dumps(escaped | {"examples": [["&lt;&gt;\n", "1\n"]]}), encoding="utf-8")
    read_back = read_statements(path)["1A"]
    assert (read_back.statement, read_back.input, read_back.output) == ("a < b", ">", "&amp;")
    assert read_back.examples == [("<>\n", "1\n")]


@pytest.mark.parametrize("files", [{"solution.py": SUM}, {"wrong_1.py": SUM}, {}])
def test_a_folder_without_an_accepted_program_is_refused(
    tmp_path: Path, files: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="1A"):
        read(write(tmp_path / "1A", files))


def test_the_solutions_that_ship_are_what_training_needs() -> None:
    """Three programs or more in Python or with it, short, no comments, no contest held out."""
    problems = list(read_all())
    assert len(problems) >= 500
    contests = [int(re.match(r"\d+", one.problem)[0]) for one in problems]  # type: ignore[index]
    assert contests == sorted(contests)
    assert max(contests) < 1400
    for one in problems:
        languages = [program.language for program in one.accepted]
        assert len(languages) >= 3, one.problem
        assert "python3" in languages, one.problem
        for program in one.programs:
            where = f"{one.problem}/{program.name}"
            assert len(re.findall(r"\w+|[^\w\s]", program.source)) <= 300, where
            assert not re.search(COMMENT[program.language], program.source, re.MULTILINE), where


def test_no_packaged_round_and_no_empty_folder_is_among_them() -> None:
    rounds = {"1305", "1326", "1342", "1349", "1350", "1352"}
    names = [path.name for path in SOLUTIONS.iterdir()]
    assert not [name for name in names if re.match(r"\d+", name)[0] in rounds]  # type: ignore[index]
