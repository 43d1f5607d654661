"""Records of runs that look like real ones: Codeforces 1352 and its real field, a small model."""

from __future__ import annotations

import hashlib

from msgspec.structs import replace

from bot.record import (
    ClusterRecord,
    Event,
    FieldSummary,
    Funnel,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from contest_sim.entities import Contest
from judge.verdict import Verdict
from model.accounting import Usage
from model.backend import ModelCard

FIELD = FieldSummary(
    kind="totals",
    size=13965,
    points=(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0),
    counts=(1137, 4438, 2666, 2330, 2184, 742, 281, 187),
)

ROUND_NUMBERS = """\
for _ in range(int(input())):
    n = input()
    parts = [d + '0' * (len(n) - i - 1) for i, d in enumerate(n) if d != '0']
    print(len(parts))
    print(*parts)
"""

SAME_PARITY = """\
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, k;
        cin >> n >> k;
        if (n % 2 == 0 && k < n) {
            cout << "YES" << endl;
            for (int i = 0; i < k - 1; i++) cout << 1 << " ";
            cout << n - k + 1 << endl;
        } else {
            cout << "NO" << endl;
        }
    }
}
"""

KTH = """\
t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    print(k + (k - 1) // (n - 1))
"""


def program(source: str, language: str = "python3") -> ProgramRecord:
    return ProgramRecord(
        hashlib.sha256(source.encode(errors="replace")).hexdigest(), language, source
    )


def cluster(rank: int, size: int, source: str, language: str = "python3") -> ClusterRecord:
    written = program(source, language)
    return ClusterRecord(rank, size, written.sha[:16], written)


def submission(
    attempt: int,
    contest_s: int,
    written: ProgramRecord,
    verdict: Verdict | None,
    failed_test: str = "",
) -> SubmissionRecord:
    cpu_s = 1.004 if verdict is Verdict.TLE else 0.046
    return SubmissionRecord(
        attempt, contest_s, attempt, written, verdict, failed_test, cpu_s, 9_437_184
    )


def unsolved(
    index: str, name: str, rating: int, compile_errors: int, **failures: int
) -> ProblemRecord:
    lost = sum(failures.values())
    funnel = Funnel(1000, 1000 - compile_errors - lost, compile_errors, failures)
    return ProblemRecord(index, name, rating, funnel)


def solved_record() -> RunRecord:
    """Two problems solved, one submitted in vain, four without a candidate."""
    a, b, c = (
        program(ROUND_NUMBERS),
        program(SAME_PARITY, "cpp"),
        program(KTH),
    )
    slow = program(KTH.replace("print(k + (k - 1) // (n - 1))", "while k: k -= 1\n    print(n)"))
    problems = (
        ProblemRecord(
            "A",
            "Sum of Round Numbers",
            800,
            Funnel(1000, 61, 214, {"WA": 583, "RTE": 97, "TLE": 8}, 37, 0, 5, 1),
            (
                cluster(1, 31, ROUND_NUMBERS),
                cluster(2, 3, ROUND_NUMBERS.replace("'0' *", '"0" *')),
                cluster(3, 1, ROUND_NUMBERS.replace("!= '0'", "> '0'")),
                cluster(4, 1, ROUND_NUMBERS.replace("parts", "r")),
                cluster(5, 1, ROUND_NUMBERS.replace("_", "test")),
            ),
            (submission(1, 842, a, Verdict.AC),),
        ),
        ProblemRecord(
            "B",
            "Same Parity Summands",
            1200,
            Funnel(1000, 22, 288, {"WA": 611, "RTE": 66, "TLE": 4, "JE": 1}, 8, 0, 3, 3),
            (cluster(1, 6, SAME_PARITY, "cpp"), cluster(2, 1, KTH), cluster(3, 1, ROUND_NUMBERS)),
            (
                submission(1, 1911, b, Verdict.WA, "secret/02-odd"),
                submission(
                    2, 1912, program(SAME_PARITY + "\n", "cpp"), Verdict.WA, "secret/02-odd"
                ),
                submission(3, 1912, slow, Verdict.TLE, "secret/07-large"),
            ),
        ),
        ProblemRecord(
            "C",
            "K-th Not Divisible by n",
            1200,
            Funnel(1000, 48, 231, {"WA": 640, "RTE": 71, "TLE": 6}, 4, 0, 2, 2),
            (cluster(1, 3, KTH), cluster(2, 1, KTH.replace("t = int(input())", "t=int(input())"))),
            (
                submission(1, 2960, slow, Verdict.TLE, "secret/03-max"),
                submission(2, 2960, c, Verdict.AC),
            ),
        ),
        unsolved("D", "Alice, Bob and Candies", 1300, 302, WA=590, RTE=88, TLE=12),
        unsolved("E", "Special Elements", 1500, 276, WA=604, RTE=75, TLE=31),
        unsolved("F", "Binary String Reconstruction", 1500, 261, WA=689, RTE=41),
        unsolved("G", "Special Permutation", 1600, 248, WA=671, RTE=50, MLE=2),
    )
    return RunRecord(
        id="20261123-140203-1352",
        state="finished",
        contest=Contest(
            id=1352,
            name="Codeforces Round #640 (Div. 4)",
            type="ICPC",
            duration_seconds=7200,
            start_time_seconds=1589034900,
        ),
        seed=7,
        started_at="2026-11-23T14:02:03Z",
        finished_at="2026-11-23T14:04:46Z",
        version="0.1.0",
        model=ModelCard(
            "upsolve-9m",
            "native",
            "encoder-decoder trained for two hours on generated solutions of simple problems; "
            "it never saw this round",
            9_180_416,
            "weights 4f1c",
        ),
        judge={
            "rung": "A",
            "notes": ["network and file system are closed to programs"],
            "workers": 2,
            "languages": {
                "python3": {"available": True, "version": "3.11.9", "reason": ""},
                "cpp": {"available": True, "version": "g++ 12.2", "reason": ""},
            },
            "tests": "the round's packaged tests, written for this project and proved on known "
            "right and wrong programs; not Codeforces' own",
        },
        clock={
            "kind": "scaled",
            "speed": 60.0,
            "pace": "samples",
            "samples_per_problem": 1000,
            "wall_s": 163.2,
            "held_wall_s": 40.1,
        },
        field=FIELD,
        problems=problems,
        standing=Standing(2.0, 73, 7209, 13966, 51.6, 905, 842, 0, 412, 49.9, 58.2),
        notes=("the order within equal totals is not known",),
        events=_events(problems),
        config={
            "bot": {"samples_per_problem": 1000, "speed": 60.0},
            "judge": {"workers": 2, "minimum_rung": "C"},
            "model": {"backend": "native", "temperature": 1.0},
        },
        usage=Usage(
            samples=7000,
            prompt_tokens=2_100_000,
            answer_tokens=812_345,
            wasted_tokens=420,
            wall_s=118.0,
            retries=3,
            cost=1.234,
            notes=("a server does not take seed; it was left out",),
        ),
    )


def _events(problems: tuple[ProblemRecord, ...]) -> tuple[Event, ...]:
    rows: list[tuple[int, str, str | None, str]] = [(0, "start", None, "the round begins")]
    for number, problem in enumerate(problems):
        start = 60 + 1000 * number
        rows.append((start, "sample", problem.index, "drawing 1000 samples"))
        for sent in problem.submissions:
            rows.append((sent.contest_s, "submit", problem.index, f"attempt {sent.attempt}"))
            verdict = sent.verdict.value if sent.verdict else "pending"
            rows.append((sent.contest_s, "verdict", problem.index, f"attempt: {verdict}"))
    rows.append((7200, "end", None, "the round ends"))
    return tuple(
        Event(number, contest_s, kind, problem, text, {}, contest_s / 60)
        for number, (contest_s, kind, problem, text) in enumerate(rows)
    )


def unsolved_record() -> RunRecord:
    """Every sample lost, most of them on the examples; placed among those with no point."""
    run = solved_record()
    problems = tuple(
        unsolved(p.index, p.name, p.rating or 0, 280 + i, WA=600, RTE=60 + i)
        for i, p in enumerate(run.problems)
    )
    standing = Standing(0.0, 0, 12829, 13966, 91.9, 231, 178, 0, 55)
    return replace(run, problems=problems, standing=standing, events=_events(problems))


def submitted_in_vain_record() -> RunRecord:
    """Something passed the examples and was submitted, but no verdict was AC."""
    run = solved_record()
    problems = (unsolved("A", "Sum of Round Numbers", 800, 310, WA=622), *run.problems[1:2])
    return replace(
        run, problems=problems, standing=unsolved_record().standing, events=_events(problems)
    )


def interrupted_record() -> RunRecord:
    """Stopped on the way: one problem solved, one half judged, no standing."""
    run = solved_record()
    half = ProblemRecord(
        "B", "Same Parity Summands", 1200, Funnel(400, 10, 90, {"WA": 180}, 0, 120)
    )
    left = tuple(ProblemRecord(p.index, p.name, p.rating, Funnel()) for p in run.problems[2:])
    return replace(
        run,
        state="interrupted",
        finished_at=None,
        problems=(run.problems[0], half, *left),
        standing=None,
        events=run.events[:4],
    )


def empty_record() -> RunRecord:
    """Nothing was ever sampled, and nothing is known of the clock or the judge."""
    run = solved_record()
    problems = tuple(ProblemRecord(p.index, p.name, None, Funnel()) for p in run.problems)
    return replace(
        run, state="failed", problems=problems, standing=None, events=(), judge={}, clock={},
        notes=(), config={}, usage=None,
    )  # fmt: skip
