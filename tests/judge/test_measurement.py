"""What a run reports: verdict, output, time, memory, exit; and what honest programs may do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from judge.client import Judge
from judge.orders import Outcome
from judge.running import classify
from judge.verdict import Limits, Run, Verdict

Runner = Callable[..., Awaitable[Run]]
pytestmark = pytest.mark.asyncio(loop_scope="session")

LIMITS = Limits(cpu_s=1.0, memory_bytes=100, output_bytes=10)
FINE = {"cpu_s": 0.1, "wall_s": 0.1, "memory": 50, "killed": ""}


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Verdict.AC),
        ({"status": 1}, Verdict.RTE),
        ({"status": -11}, Verdict.RTE),
        ({"status": -9, "killed": "wall"}, Verdict.TLE),
        ({"status": -24}, Verdict.TLE),
        ({"status": -9}, Verdict.JE),
        ({"status": -9, "memory": 101}, Verdict.MLE),
        ({"cpu_s": 1.01}, Verdict.TLE),
        ({"cpu_s": 1.01, "status": 1}, Verdict.TLE),
        ({"memory": 101, "cpu_s": 1.01, "status": 1}, Verdict.MLE),
        ({"status": 1, "stderr": b"  at\nMemoryError\n"}, Verdict.MLE),
        ({"status": 0, "stderr": b"MemoryError"}, Verdict.AC),
        ({"output_size": 10}, Verdict.AC),
        ({"output_size": 11, "memory": 101, "cpu_s": 1.01, "status": 1}, Verdict.OLE),
        ({"caged": False, "output_size": 11, "status": 1}, Verdict.JE),
        ({"killed": "cancelled", "status": -9}, Verdict.JE),
        ({"killed": "memory", "status": -9}, Verdict.MLE),
    ],
)
async def test_the_first_that_applies_is_the_verdict(
    changes: dict[str, object], verdict: Verdict
) -> None:
    outcome = Outcome(**({"caged": True, "status": 0} | FINE | changes))  # type: ignore[arg-type]
    assert classify(outcome, LIMITS) is verdict


async def test_a_limit_below_the_floor_counts_as_the_floor() -> None:
    for floor, verdict in ((300, Verdict.AC), (299, Verdict.MLE)):
        changes = FINE | {"memory": 300, "floor": floor}
        outcome = Outcome(caged=True, status=0, **changes)  # type: ignore[arg-type]
        assert classify(outcome, LIMITS) is verdict


@pytest.mark.parametrize("size", [1, 40, 150])
async def test_peak_memory_is_measured_to_a_few_megabytes(run: Runner, size: int) -> None:
    baseline = (await run("pass")).memory_bytes
    ended = await run(f"x = bytearray({size} << 20)\nfor i in range(0, len(x), 4096): x[i] = 1")
    assert abs(ended.memory_bytes - baseline - (size << 20)) < 3 << 20


async def test_memory_once_used_counts_after_it_is_freed(run: Runner) -> None:
    ended = await run("x = b'x' * (80 << 20)\ndel x", limits=Limits(memory_bytes=64 << 20))
    assert ended.verdict is Verdict.MLE


async def test_cpu_time_is_the_program_s_own(run: Runner) -> None:
    """The program reads the same clock: it may differ by the slot's work around it only."""
    source = "import time\nwhile time.process_time() < 0.3: pass\nprint(time.process_time())"
    ended = await run(source)
    assert 0 <= ended.cpu_s - float(ended.output) < 0.1


async def test_sleeping_costs_wall_but_no_cpu_time(run: Runner) -> None:
    ended = await run("import time; time.sleep(0.2)")
    assert ended.verdict is Verdict.AC
    assert ended.wall_s >= 0.2
    assert ended.cpu_s < 0.1


async def test_a_time_limit_below_a_second_is_kept(run: Runner) -> None:
    ended = await run("while True: pass", limits=Limits(cpu_s=0.2))
    assert ended.verdict is Verdict.TLE
    assert 0.2 <= ended.cpu_s < 0.9


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("exit()", 0),
        ("quit(0)", 0),
        ("raise SystemExit", 0),
        ("raise SystemExit(7)", 7),
        ("raise SystemExit(256)", 0),
        ("raise SystemExit(-1)", 255),
        ("raise SystemExit('words')", 1),
        ("1 / 0", 1),
        ("import os; os._exit(9)", 9),
        ("import sys; sys.stdout.close()", 0),
        ("import sys; sys.stdout = None", 0),
    ],
)
async def test_exit_status_is_what_python_gives(run: Runner, source: str, code: int) -> None:
    ended = await run(source)
    assert ended.exit_code == code
    assert ended.verdict is (Verdict.RTE if code else Verdict.AC)


async def test_a_signal_is_reported_as_such(run: Runner) -> None:
    ended = await run("import os; os.kill(os.getpid(), 6)")
    assert (ended.verdict, ended.signal, ended.exit_code) == (Verdict.RTE, 6, None)


async def test_a_traceback_names_the_program_s_lines_and_none_of_ours(run: Runner) -> None:
    ended = await run("def f():\n    return 1 / 0\nf()")
    assert ended.stderr.splitlines()[1:3] == [
        b'  File "main.py", line 3, in <module>',
        b'  File "main.py", line 2, in f',
    ]
    assert b"judge" not in ended.stderr


# ruff: noqa: ISC004 - programs of a few lines
HONEST = {
    "atexit": ("import atexit\natexit.register(print, 'bye')", b"", b"bye\n"),
    "awaits threads": (
        "import threading, time\n"
        "threading.Thread(target=lambda: (time.sleep(0.05), print('late'))).start()",
        b"",
        b"late\n",
    ),
    "recursion in a big thread": (
        "import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(512 << 20)\n"
        "def f(n): return n and 1 + f(n - 1)\n"
        "threading.Thread(target=lambda: print(f(50000))).start()",
        b"",
        b"50000\n",
    ),
    "deep recursion": (
        "import sys\nsys.setrecursionlimit(10**6)\ndef f(n): return n and 1 + f(n - 1)\n"
        "print(f(100000))",
        b"",
        b"100000\n",
    ),
    "reads bytes": (
        "import sys\nsys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])",
        bytes(range(256)),
        bytes(range(255, -1, -1)),
    ),
    "passes invalid UTF-8 through": ("print(input())", b"\xff\xfe\xc3\n", b"\xff\xfe\xc3\n"),
    "reads CRLF": ("print(list(input()))", b"1 2\r\n", b"['1', ' ', '2']\n"),
    "reads by descriptor": ("import os\nprint(len(os.read(0, 99)))", b"abc", b"3\n"),
    "rewinds its input": ("import sys\nsys.stdin.read(); sys.stdin.seek(0); print(input())",
                          b"x\n", b"x\n"),
    "reopens its input": ("print(open(0).readline())", b"7", b"7\n"),
    "replaces stdout": (
        "import sys, io\nsys.stdout = io.TextIOWrapper(sys.stdout.buffer)\nprint(5)", b"", b"5\n"),
    "a stream put in the place of one that holds something": (
        "import sys, io\nprint(5)\nsys.stdout = io.StringIO()\nprint(6)", b"", b"5\n"),
    "a file of standard output that is never closed": (
        "out = open(1, 'w')\nout.write('7')", b"", b"7"),
    "sees a main module": (
        "import sys, __main__\nprint(__name__, __main__ is sys.modules['__main__'], sys.argv)",
        b"",
        b"__main__ True ['main.py']\n",
    ),
    "pickles its own class": (
        "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))) is A)",
        b"",
        b"True\n",
    ),
    "uses the standard library": (
        "import json, statistics, decimal, zlib, hashlib, dataclasses, asyncio, ssl, sqlite3\n"
        "print(json.dumps(statistics.mean([1, 3])), hashlib.md5(b'').hexdigest()[:4])",
        b"",
        b"2 d41d\n",
    ),
    "hashes alike each time": ("print(hash('a'))", b"", None),
    "finds nothing of ours": (
        "import sys\nprint([m for m in ('msgspec', 'torch') if m in sys.modules], "
        "[p for p in sys.path if 'python3' not in p])",
        b"",
        b"[] []\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("source", "stdin", "output"), HONEST.values(), ids=HONEST.keys())
async def test_an_honest_program_runs_as_under_python(
    run: Runner, source: str, stdin: bytes, output: bytes | None
) -> None:
    limits = Limits(memory_bytes=512 << 20)
    first = await run(source, stdin, limits)
    again = await run(source, stdin, limits)
    assert first.verdict is Verdict.AC, first
    assert first.output == again.output
    assert output is None or first.output == output


async def test_twenty_megabytes_go_in_and_out(run: Runner) -> None:
    data = b"0123456789abcdef" * (20 << 16)
    source = "import sys\nsys.stdout.buffer.write(sys.stdin.buffer.read())"
    ended = await run(source, data)
    assert ended.verdict is Verdict.AC
    assert ended.output == data


async def test_a_program_need_not_read_its_input(run: Runner) -> None:
    ended = await run("print(1)", b"x" * (20 << 20))
    assert (ended.verdict, ended.output) == (Verdict.AC, b"1\n")


async def test_the_last_words_of_a_long_standard_error_are_kept(run: Runner) -> None:
    ended = await run("import sys\nsys.stderr.write('x' * 300000 + 'END')")
    assert ended.verdict is Verdict.AC
    assert ended.stderr.endswith(b"xEND")
    assert len(ended.stderr) == 4096


async def test_output_up_to_the_limit_is_kept_and_beyond_it_is_ole(run: Runner) -> None:
    limits = Limits(output_bytes=1000)
    full = await run("print('x' * 999)", limits=limits)
    assert (full.verdict, len(full.output)) == (Verdict.AC, 1000)
    over = await run("print('x' * 1000)", limits=limits)
    assert (over.verdict, len(over.output)) == (Verdict.OLE, 1000)


async def test_runs_end_at_the_first_failure_only_when_asked(judge: Judge) -> None:
    made = await judge.compile("print(1 // int(input()))", "python3")
    inputs = [b"1", b"0", b"1"]
    every = await judge.run(made.program_id, inputs, Limits())
    assert [r.verdict for r in every] == [Verdict.AC, Verdict.RTE, Verdict.AC]
    some = await judge.run(made.program_id, inputs, Limits(), stop_on_failure=True)
    assert [r.verdict for r in some] == [Verdict.AC, Verdict.RTE]


async def test_one_run_leaves_nothing_to_the_next(run: Runner) -> None:
    await run("import sys, builtins, random\nbuiltins.x = 1\nrandom.seed(1)\nsys.path.append('x')")
    ended = await run("import builtins, sys\nprint(hasattr(builtins, 'x'), 'x' in sys.path)")
    assert ended.output == b"False False\n"
