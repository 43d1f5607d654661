"""One program on a folder of tests: every way that a folder or a person says how to judge it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import msgspec
import pytest
import pytest_asyncio

from bot.judging import Judgement, LimitOptions, Manner, judge_program, read_submission
from contest_sim.output_validators import with_program
from contest_sim.problem_folder import read_problem_folder
from contest_sim.programs import read_program
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, CheckerKind, Limits
from tests.contest_sim.guessing import (
    CRASHES,
    HALVES,
    KATTIS_CPP,
    KATTIS_PYTHON,
    ONE_BY_ONE,
    TESTLIB_CPP,
)
from tests.contest_sim.samples import ROUND, write_files
from tests.languages import need

pytestmark = pytest.mark.asyncio(loop_scope="module")

Content = Mapping[str, str]
YAML = "problem_format_version: 2025-09\nlimits: {time_limit: 1.0, memory: 256}\n"
PRINTS = "print({!r})\n"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def judge() -> AsyncIterator[Judge]:
    async with Judge(JudgeSettings(workers=1)) as judge:
        yield judge


class Bench:
    """Judges programs against folders below a temporary one, and keeps what was said."""

    def __init__(self, judge: Judge, folder: Path) -> None:
        self._judge = judge
        self._folder = folder
        self._settings = ContestSimSettings(cache=str(folder / "cache"))
        self.said: list[str] = []
        self.shown: list[str] = []

    def grader(self, kind: CheckerKind, content: Content) -> Checker:
        """A checker of the first file, the others beside it."""
        folder = write_files(self._folder / "grader", content)
        return with_program(Checker(kind), read_program(folder, next(iter(content))))

    async def judge(
        self,
        source: str | bytes,
        tests: Content,
        *,
        name: str = "program.py",
        checker: Checker | None = None,
        manner: Manner | None = None,
    ) -> Judgement:
        file = self._folder / name
        file.write_bytes(source if isinstance(source, bytes) else source.encode())
        program = read_submission(str(file), "", self.said.append)
        need(self._judge, program.language)
        folder = read_problem_folder(
            write_files(self._folder / "tests", tests), self._settings, checker
        )
        self.shown.clear()
        return await judge_program(
            program, folder, manner or Manner(any_dialect=True), self._judge, self._settings,
            self.said.append, lambda result, _: self.shown.append(result.name),
        )  # fmt: skip

    async def verdict(self, source: str | bytes, tests: Content, **options: object) -> str:
        judgement = await self.judge(source, tests, **options)  # type: ignore[arg-type]
        return str(judgement.report.verdict)


@pytest.fixture
def bench(judge: Judge, tmp_path: Path) -> Bench:
    return Bench(judge, tmp_path)


PI = {"1.in": "", "1.ans": "3.14159265\n"}


async def test_numbers_are_close_enough_as_a_package_or_a_person_says(bench: Bench) -> None:
    package = {
        "problem.yaml": YAML,
        "data/secret/1.in": "",
        "data/secret/1.ans": PI["1.ans"],
        "data/test_group.yaml": "output_validator_args: [float_tolerance, 1e-3]\n",
    }
    assert await bench.verdict(PRINTS.format(3.1416), package) == "AC"
    assert await bench.verdict(PRINTS.format(3.2), package) == "WA"
    stated = Checker(float_absolute=0.1, float_relative=0.1)
    assert await bench.verdict(PRINTS.format(3.2), package, checker=stated) == "AC"


async def test_what_the_answers_look_like_tells_how_they_are_compared(bench: Bench) -> None:
    real = await bench.judge(PRINTS.format(3.1415926), PI)
    assert (real.report.verdict, real.is_guessed) == ("AC", True)
    assert real.checker.float_relative == 1e-6
    words = await bench.judge(PRINTS.format("yes"), {"1.in": "", "1.ans": "YES\n"})
    assert (words.report.verdict, words.checker.kind) == ("AC", "nyesno")


# "Any two numbers with the sum n": several answers are right.
SUM_TESTS = {"data/secret/1.in": "9\n", "data/secret/1.ans": "4 5\n"}
SPLIT, UNSPLIT = "n = int(input())\nprint(n, 0)\n", "n = int(input())\nprint(n, 1)\n"
SUM_IN_CPP = {
    "output_validators/sum/validate.cpp": """#include "validate.h"
int main(int argc, char** argv) {
    long long a, b, n = read(argv[1]);
    if (!(std::cin >> a >> b) || a + b != n) reject(argv, "no such sum");
    return 42;
}
""",
    "output_validators/sum/validate.h": """#pragma once
#include <iostream>
long long read(const char* path);
[[noreturn]] void reject(char** argv, const char* words);
""",
    "output_validators/sum/library.cpp": """#include "validate.h"
#include <cstdlib>
#include <fstream>
#include <string>
long long read(const char* path) { long long n = 0; std::ifstream(path) >> n; return n; }
void reject(char** argv, const char* words) {
    std::ofstream(std::string(argv[3]) + "/judgemessage.txt") << words;
    std::exit(43);
}
""",
}
SUM_IN_PYTHON = {
    "output_validator/main.py": """import sys
from reading import numbers
(n,), said = numbers(sys.argv[1]), numbers("/dev/stdin", sys.stdin)
sys.exit(42 if len(said) == 2 and sum(said) == n else 43)
""",
    "output_validator/reading.py": """def numbers(path, stream=None):
    return [int(word) for word in (stream or open(path)).read().split()]
""",
}


@pytest.mark.parametrize("validator", [SUM_IN_CPP, SUM_IN_PYTHON], ids=["C++", "Python"])
async def test_a_validator_of_several_files_accepts_every_right_answer(
    bench: Bench, judge: Judge, validator: Content
) -> None:
    if validator is SUM_IN_CPP:
        need(judge, "cpp")
    package = {"problem.yaml": "limits: {time_limit: 1}\n", **SUM_TESTS, **validator}
    assert await bench.verdict(SPLIT, package) == "AC"
    assert await bench.verdict(UNSPLIT, package) == "WA"


CHECK_H = """#pragma once
#include <cstdlib>
#include <fstream>
#include <iostream>
enum Result { OK = 0, WRONG = 1, MALFORMED = 2, FAILED = 3 };
[[noreturn]] inline void quit(Result result, const char* words) {
    std::cerr << words;
    std::exit(result);
}
"""
CHECK_CPP = """#include "check.h"
int main(int, char** argv) {
    std::ifstream input(argv[1]), output(argv[2]), answer(argv[3]);
    long long n, a, b, c;
    if (!(input >> n) || !(answer >> c)) quit(FAILED, "no answer");
    if (!(output >> a >> b)) quit(MALFORMED, "two numbers expected");
    if (n < 0) quit(FAILED, "what now");
    if (a + b == n) quit(OK, "a sum");
    quit(WRONG, "no such sum");
}
"""
CHECKS = {SPLIT: "AC", UNSPLIT: "WA", PRINTS.format("x"): "WA"}


async def test_a_checker_in_the_manner_of_testlib_decides_by_its_exit_code(
    bench: Bench, judge: Judge
) -> None:
    need(judge, "cpp")
    checker = bench.grader("testlib", {"check.cpp": CHECK_CPP, "check.h": CHECK_H})
    tests = {"1.in": "9\n", "1.ans": "4 5\n"}
    for source, verdict in CHECKS.items():
        assert await bench.verdict(source, tests, checker=checker) == verdict
    failing = await bench.judge(SPLIT, {"1.in": "-1\n", "1.ans": "0 -1\n"}, checker=checker)
    assert failing.report.verdict == "JE"
    assert "what now" in failing.report.message


async def test_a_polygon_package_brings_its_checker_along(bench: Bench, judge: Judge) -> None:
    need(judge, "cpp")
    xml = """<problem><judging><testset name="tests"><time-limit>1000</time-limit>
    <memory-limit>67108864</memory-limit><test-count>1</test-count>
    <input-path-pattern>tests/%02d</input-path-pattern>
    <answer-path-pattern>tests/%02d.a</answer-path-pattern></testset></judging>
    <assets><checker><source path="files/check.cpp"/></checker></assets></problem>"""
    package = {
        "problem.xml": xml,
        "tests/01": "9\n",
        "tests/01.a": "4 5\n",
        "files/check.cpp": CHECK_CPP,
        "files/check.h": CHECK_H,
    }
    for source, verdict in CHECKS.items():
        assert await bench.verdict(source, package) == verdict


GUESS_TESTS = {"1.in": "50\n", "2.in": "1\n", "3.in": "100\n"}
INTERACTORS: dict[str, tuple[CheckerKind, Content]] = {
    "Kattis, Python": ("interactor", {"interact.py": KATTIS_PYTHON}),
    "Kattis, C++": ("interactor", KATTIS_CPP),
    "testlib, C++": ("testlib_interactor", TESTLIB_CPP),
}


@pytest.mark.parametrize("name", INTERACTORS)
async def test_an_interactor_talks_and_decides(bench: Bench, judge: Judge, name: str) -> None:
    """Inputs need no answers: what it is all about is in the input."""
    kind, content = INTERACTORS[name]
    if "C++" in name:
        need(judge, "cpp")
    checker = bench.grader(kind, content)
    assert await bench.verdict(HALVES, GUESS_TESTS, checker=checker) == "AC"
    assert await bench.verdict(CRASHES, {"1.in": "9\n"}, checker=checker) == "RTE"
    wrong = await bench.judge(ONE_BY_ONE, GUESS_TESTS, checker=checker)
    assert wrong.report.verdict == "WA"
    assert wrong.report.message == "seven guesses were not enough"


async def test_inputs_of_fifty_megabytes_are_judged(bench: Bench, tmp_path: Path) -> None:
    size = 50 << 20
    folder = write_files(tmp_path / "tests", {"1.ans": f"{size}\n", "2.ans": f"{size}\n"})
    for name in ("1.in", "2.in"):
        (folder / name).write_bytes(b"123456 7" * (size // 8))
    counts = "import sys\nprint(len(sys.stdin.buffer.read()))\n"
    manner = Manner(LimitOptions(time_s=5.0))
    assert await bench.verdict(counts, {}, manner=manner) == "AC"


BUSY = "import time\nwhile time.process_time() < 1: pass\nprint(1)\n"
ONE = {"1.in": "", "1.ans": "1\n"}


async def test_stated_limits_replace_those_of_the_folder(bench: Bench) -> None:
    limits = LimitOptions(time_s=0.2, memory_mib=64, output_mib=1)
    short = await bench.judge(BUSY, ONE, manner=Manner(limits))
    assert short.report.verdict == "TLE"
    assert short.limits == Limits(cpu_s=0.2, memory_bytes=64 << 20, output_bytes=1 << 20)
    longer = msgspec.structs.replace(limits, time_multiplier=10)
    assert await bench.verdict(BUSY, ONE, manner=Manner(longer)) == "AC"


async def test_without_a_limit_the_accepted_submissions_decide(bench: Bench) -> None:
    package = {
        "problem.yaml": "name: x\n",
        "data/secret/1.in": "",
        "data/secret/1.ans": "1\n",
        "submissions/accepted/quick.py": "print(1)\n",
        "submissions/accepted/wrong.py": "print(2)\n",
        "submissions/accepted/Other.java": "",
    }
    judgement = await bench.judge("while True: pass\n", package)
    assert judgement.report.verdict == "TLE"
    assert [line.partition(",")[0] for line in bench.said[:2]] == [
        "submissions/accepted/quick.py: AC",
        "submissions/accepted/wrong.py: WA",
    ]
    assert f"time limit {judgement.limits.cpu_s:g} s: none is stated" in bench.said[2]


async def test_judging_stops_at_a_failure_unless_every_test_is_asked_for(bench: Bench) -> None:
    tests = {f"{n}.{end}": "1\n" for n in (1, 2, 3) for end in ("in", "ans")}
    first = await bench.judge("print(2)\n", tests)
    assert (bench.shown, len(first.report.results), first.num_tests) == (["1"], 1, 3)
    every = await bench.judge("print(2)\n", tests, manner=Manner(every_test=True))
    assert (bench.shown, len(every.report.results)) == (["1", "2", "3"], 3)


async def test_a_problem_of_a_round_is_judged_on_generated_tests_too(bench: Bench) -> None:
    """In the order of names, samples first."""
    start = "problems/A/"
    problem = {k.removeprefix(start): v for k, v in ROUND.items() if k.startswith(start)}
    judgement = await bench.judge(problem["submissions/wrong_answer/large.py"], problem)
    assert judgement.report.verdict == "WA"
    assert bench.shown == ["sample/1", "secret/01-zero", "secret/02-word"]
    await bench.judge(problem["submissions/accepted/solution.py"], problem)
    assert bench.shown[3:] == ["secret/21-large", "secret/22-seven"]


C20 = "#include <concepts>\n#include <cstdio>\ntemplate <std::integral T> T f(T x) { return x; }\n"
C20 += 'int main() { std::printf("%d", f(1)); }\n'


async def test_what_is_cpp_20_is_compiled_as_such_and_said(bench: Bench) -> None:
    judgement = await bench.judge(C20, ONE, name="program.cpp")
    assert (judgement.report.verdict, judgement.language) == ("AC", "cpp20")
    assert bench.said == ["C++20: as C++17 it does not compile"]
    assert await bench.verdict(C20, ONE, name="program.cpp", manner=Manner()) == "CE"


async def test_a_program_in_c_is_one(bench: Bench) -> None:
    source = '#include <stdio.h>\nint main(void) { int class = 1; printf("%d", class); }\n'
    assert await bench.verdict(source, ONE, name="program.c") == "AC"


async def test_a_comment_in_another_encoding_does_not_matter_to_a_compiler(bench: Bench) -> None:
    comment = b"// \xef\xf0\xe8\xe2\xe5\xf2\r\n"
    source = comment + b'#include <cstdio>\r\nint main() { std::puts("1"); }\r\n'
    assert await bench.verdict(source, ONE, name="program.cpp") == "AC"
    assert bench.said == ["the source is not UTF-8; read as Latin-1"]


async def test_python_in_another_encoding_does_not_compile(bench: Bench) -> None:
    judgement = await bench.judge(b"# \xef\xf0\nprint(1)\n", ONE)
    assert judgement.report.verdict == "CE"
    assert "UTF-8" in judgement.report.message
