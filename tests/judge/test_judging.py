"""Whole judgements: tests in order, verdicts, and validators, honest and hostile."""

from __future__ import annotations

import pytest

from judge.client import Judge
from judge.errors import JudgeError
from judge.verdict import Checker, Limits, TestCase, Verdict
from tests.languages import need

pytestmark = pytest.mark.asyncio(loop_scope="session")

SUMS = [TestCase(f"{i}", f"{i} {i}".encode(), f"{2 * i}\n".encode()) for i in range(5)]
WRONG_FROM_THREE = "a, b = map(int, input().split())\nprint(a + b if a < 3 else 0)"
LIMITS = Limits(cpu_s=1.0)


async def judged(judge: Judge, source: str, checker: Checker, tests: list[TestCase]) -> object:
    made = await judge.compile(source, "python3")
    return await judge.judge(made.program_id, tests, checker, LIMITS)


async def test_a_right_program_is_accepted_on_every_test(judge: Judge) -> None:
    made = await judge.compile("print(sum(map(int, input().split())))", "python3")
    report = await judge.judge(made.program_id, SUMS, Checker(), LIMITS)
    assert report.verdict is Verdict.AC
    assert [r.name for r in report.results] == list("01234")
    assert report.cpu_s > 0
    assert report.memory_bytes > 0


async def test_judging_ends_at_the_first_failure_unless_all_is_asked_for(judge: Judge) -> None:
    made = await judge.compile(WRONG_FROM_THREE, "python3")
    report = await judge.judge(made.program_id, SUMS, Checker(), LIMITS)
    assert report.verdict is Verdict.WA
    assert [r.verdict for r in report.results] == [Verdict.AC] * 3 + [Verdict.WA]
    assert report.failed == report.results[3]
    assert report.message == "token 1: expected '6', found '0'"
    whole = await judge.judge(made.program_id, SUMS, Checker(), LIMITS, stop_on_failure=False)
    assert [r.verdict for r in whole.results] == [Verdict.AC] * 3 + [Verdict.WA] * 2


@pytest.mark.parametrize(
    ("checker", "verdict"),
    [
        (Checker(), Verdict.WA),
        (Checker(case_sensitive=False), Verdict.WA),
        (Checker(float_relative=1e-6), Verdict.WA),
        (Checker(case_sensitive=False, float_relative=1e-6), Verdict.AC),
    ],
)
async def test_the_checker_s_settings_decide(
    judge: Judge, checker: Checker, verdict: Verdict
) -> None:
    made = await judge.compile("print('yes 0.33333333')", "python3")
    tests = [TestCase("1", b"", b"YES 0.333333334\n")]
    assert (await judge.judge(made.program_id, tests, checker, LIMITS)).verdict is verdict


async def test_right_output_then_a_crash_is_no_ac(judge: Judge) -> None:
    made = await judge.compile("print(0, flush=True)\n1 / 0", "python3")
    assert (await judge.judge(made.program_id, SUMS, Checker(), LIMITS)).verdict is Verdict.RTE


async def test_an_unknown_program_is_refused(judge: Judge) -> None:
    with pytest.raises(JudgeError, match="compile it first"):
        await judge.judge("0" * 32, SUMS, Checker(), LIMITS)


# Accepts any two numbers of the right sum; says which it saw.
PAIR = """
import sys
a, b = map(int, sys.stdin.read().split())
want = int(open(sys.argv[2]).read())
given = open(sys.argv[1]).read().strip()
with open(sys.argv[3] + "judgemessage.txt", "w") as message:
    message.write(f"{given}: {a} + {b}")
sys.exit(42 if a + b == want else 43)
"""
PAIR_CPP = """
#include <fstream>
#include <iostream>
#include <string>
int main(int, char** argv) {
    long a, b, want;
    std::cin >> a >> b;
    std::ifstream(argv[2]) >> want;
    std::ofstream(std::string(argv[3]) + "/judgemessage.txt") << "seen " << a;
    return a + b == want ? 42 : 43;
}
"""
SPLIT = [TestCase("1", b"10\n", b"10\n"), TestCase("2", b"7\n", b"7\n")]


async def test_a_validator_accepts_any_right_answer_and_its_words_are_kept(judge: Judge) -> None:
    checker = Checker(kind="validator", source=PAIR)
    made = await judge.compile("n = int(input())\nprint(3, n - 3)", "python3")
    report = await judge.judge(made.program_id, SPLIT, checker, LIMITS)
    assert report.verdict is Verdict.AC
    assert [r.message for r in report.results] == ["10: 3 + 7", "7: 3 + 4"]
    made = await judge.compile("n = int(input())\nprint(5, 5)", "python3")
    report = await judge.judge(made.program_id, SPLIT, checker, LIMITS)
    assert report.verdict is Verdict.WA
    assert report.message == "7: 5 + 5"


async def test_a_validator_may_be_cpp(judge: Judge) -> None:
    need(judge, "cpp")
    checker = Checker(kind="validator", source=PAIR_CPP, language="cpp")
    made = await judge.compile("n = int(input())\nprint(3, n - 3)", "python3")
    report = await judge.judge(made.program_id, SPLIT, checker, LIMITS)
    assert report.verdict is Verdict.AC, report
    assert report.results[0].message == "seen 3"


BROKEN = {
    "exits 0": "raise SystemExit(0)",
    "crashes": "1 / 0",
    "does not compile": "print(",
    "kills itself": "import os; os.kill(os.getpid(), 9)",
    "links its message to a secret": (
        "import os, sys; os.symlink('/etc/passwd', sys.argv[3] + 'judgemessage.txt')"
    ),
    "makes its message a folder": (
        "import os, sys; os.mkdir(sys.argv[3] + 'judgemessage.txt'); sys.exit(1)"
    ),
    "removes the feedback folder": "import os, sys; os.rmdir(sys.argv[3]); sys.exit(44)",
    "forks": "import os; os.fork()",
    "reads a host file": "print(open('/etc/passwd').read())",
}


@pytest.mark.parametrize("source", BROKEN.values(), ids=BROKEN.keys())
async def test_a_broken_validator_is_the_judge_s_fault(judge: Judge, source: str) -> None:
    made = await judge.compile("print(1, 9)", "python3")
    checker = Checker(kind="validator", source=source)
    report = await judge.judge(made.program_id, SPLIT, checker, LIMITS)
    assert report.verdict is Verdict.JE
    assert report.message.startswith("the validator")
    assert "root:" not in report.message
    good = await judge.judge(
        made.program_id, SPLIT[:1], Checker(kind="validator", source=PAIR), LIMITS
    )
    assert good.verdict is Verdict.AC


async def test_a_validator_s_long_words_are_cut(judge: Judge) -> None:
    source = "import sys; open(sys.argv[3] + 'judgemessage.txt', 'w').write('x' * 10**6); exit(43)"
    made = await judge.compile("print(1)", "python3")
    checker = Checker(kind="validator", source=source)
    report = await judge.judge(made.program_id, SPLIT, checker, LIMITS)
    assert (report.verdict, len(report.message)) == (Verdict.WA, 4096)


async def test_a_contestant_sees_neither_answer_nor_validator_files(judge: Judge) -> None:
    look = "print(os.listdir('/tmp'), open('/tmp/answer').read())"
    source = f"import os\ntry: {look}\nexcept OSError: print(1, 9)"
    made = await judge.compile(source, "python3")
    checker = Checker(kind="validator", source=PAIR)
    report = await judge.judge(made.program_id, SPLIT[:1] * 2, checker, LIMITS)
    assert report.verdict is Verdict.AC
