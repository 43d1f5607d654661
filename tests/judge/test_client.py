"""The client's promises: cancelling, crashes, order, room, and nothing left behind."""

# Looking at /proc is how these tests look: it blocks for microseconds and sends no event.
# ruff: noqa: ASYNC110, ASYNC240
from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from judge.cells import Cell, CellLost
from judge.client import Judge
from judge.errors import JudgeUnavailable
from judge.orders import Order
from judge.settings import JudgeSettings
from judge.slots import SlotPool
from judge.verdict import Checker, Limits, TestCase, Verdict
from tests.judge.processes import descendants, parents

ONE = JudgeSettings(workers=1, cxx="none", cc="none")
LONG = Limits(cpu_s=30.0)
# Long enough to be killed in the middle, and of no length where that is not wanted.
NAP = "import time\ntime.sleep(float(input()))\nprint(42)"
SLEEP = "import time\nprint(1, flush=True)\ntime.sleep(30)"


def server_pid(judge: Judge) -> int:
    assert judge._connection is not None
    return judge._connection.process.pid


async def busy(judge: Judge) -> None:
    """Return once the judge's slot runs a program: one process more than when idle."""
    server = server_pid(judge)
    idle = len(descendants(server))
    while len(descendants(server)) <= idle:
        await asyncio.sleep(0)


async def gone(pids: set[int]) -> None:
    async with asyncio.timeout(20):
        while any(Path(f"/proc/{pid}").exists() for pid in pids):
            await asyncio.sleep(0.01)


async def test_nothing_is_left_after_five_hundred_runs() -> None:
    async with Judge(JudgeSettings(workers=2, cxx="none", cc="none")) as judge:
        made = await judge.compile("print(input())", "python3")
        limits = Limits()
        await asyncio.gather(*(judge.run(made.program_id, [b"x"], limits) for _ in range(8)))
        server, ours = server_pid(judge), os.getpid()
        before = [len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in (ours, server)]
        processes = descendants(server)
        lists = await asyncio.gather(
            *(judge.run(made.program_id, [f"{i}".encode()] * 50, Limits()) for i in range(10))
        )
        for i, runs in enumerate(lists):
            assert {run.output for run in runs} == {f"{i}\n".encode()}
        after = [len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in (ours, server)]
        assert after[1] <= before[1] + 1
        assert after[0] == before[0]
        assert len(descendants(server)) <= len(processes) + 2
        everything, folder = {server} | descendants(server), Path(judge._work.name)
        assert folder.is_dir()
    await gone(everything)
    assert not folder.exists()


async def test_a_judge_process_killed_under_a_job_is_replaced_and_the_job_repeated() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile(NAP, "python3")
        await judge.run(made.program_id, [b"0"], Limits())
        tests = [TestCase("1", b"2", b"42")]
        job = asyncio.create_task(judge.judge(made.program_id, tests, Checker(), LONG))
        await busy(judge)
        victim = server_pid(judge)
        slots = descendants(victim)
        os.kill(victim, signal.SIGKILL)
        assert (await job).verdict is Verdict.AC
        assert server_pid(judge) != victim
        await gone(slots)


async def test_a_job_that_loses_its_judge_twice_is_je() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile(SLEEP, "python3")
        await judge.run(made.program_id, [b""], Limits(cpu_s=0.1, wall_s=0.1))
        tests = [TestCase("1", b"", b"1")]
        job = asyncio.create_task(judge.judge(made.program_id, tests, Checker(), LONG))
        await busy(judge)
        first = server_pid(judge)
        os.kill(first, signal.SIGKILL)
        while server_pid(judge) == first or not descendants(server_pid(judge)):
            await asyncio.sleep(0.01)
        os.kill(server_pid(judge), signal.SIGKILL)
        report = await job
        assert report.verdict is Verdict.JE
        assert "ended" in report.message


async def test_a_slot_killed_under_a_run_is_replaced_and_the_run_repeated() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile(NAP, "python3")
        await judge.run(made.program_id, [b"0"], Limits())
        job = asyncio.create_task(judge.run(made.program_id, [b"2"], LONG))
        await busy(judge)
        server = server_pid(judge)
        (slot,) = (pid for pid, parent in parents().items() if parent == server)
        os.kill(slot, signal.SIGKILL)
        runs = await job
        assert (runs[0].verdict, runs[0].output) == (Verdict.AC, b"42\n")


async def test_a_program_killed_from_outside_is_je() -> None:
    """As the kernel does when the machine, not the program, runs out of memory."""
    async with Judge(ONE) as judge:
        made = await judge.compile(SLEEP, "python3")
        await judge.run(made.program_id, [b""], Limits(cpu_s=0.1, wall_s=0.1))
        idle = descendants(server_pid(judge))
        job = asyncio.create_task(judge.run(made.program_id, [b""], LONG))
        await busy(judge)
        (program,) = descendants(server_pid(judge)) - idle
        os.kill(program, signal.SIGKILL)
        assert (await job)[0].verdict is Verdict.JE


async def test_a_cancelled_job_frees_its_slot_at_once() -> None:
    async with Judge(ONE) as judge:
        sleeper = await judge.compile(SLEEP, "python3")
        quick = await judge.compile("print(1)", "python3")
        job = asyncio.create_task(judge.run(sleeper.program_id, [b""], Limits(cpu_s=300.0)))
        await busy(judge)
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job
        async with asyncio.timeout(20):
            assert (await judge.run(quick.program_id, [b""], LONG))[0].verdict is Verdict.AC


async def test_cancelling_one_of_two_compiles_of_a_source_leaves_the_other() -> None:
    async with Judge(ONE) as judge:
        source = "x = 1\n" * 5000
        first = asyncio.create_task(judge.compile(source, "python3"))
        second = asyncio.create_task(judge.compile(source, "python3"))
        await asyncio.sleep(0)
        first.cancel()
        assert (await second).verdict is Verdict.AC


async def test_the_urgent_overtake_the_rest() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile("print(1)", "python3")
        finished: list[str] = []

        async def job(name: str, runs: int, *, urgent: bool) -> None:
            await judge.run(made.program_id, [b""] * runs, LONG, urgent=urgent)
            finished.append(name)

        slow = [asyncio.create_task(job(f"slow {i}", 30, urgent=False)) for i in range(8)]
        await busy(judge)
        await job("urgent", 3, urgent=True)
        await asyncio.gather(*slow)
        assert finished.index("urgent") == 0


async def test_what_is_not_urgent_waits_for_room() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile("print(1)", "python3")
        jobs = [asyncio.create_task(judge.run(made.program_id, [b""], LONG)) for _ in range(50)]
        while not all(job.done() for job in jobs):
            assert judge._connection is not None
            assert len(judge._connection._pending) <= 4
            await asyncio.sleep(0)


async def test_a_closed_judge_says_so() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile("print(1)", "python3")
    with pytest.raises(JudgeUnavailable, match="closed"):
        await judge.run(made.program_id, [b""], Limits())


async def test_no_input_may_be_empty_list() -> None:
    async with Judge(ONE) as judge:
        made = await judge.compile("print(1)", "python3")
        assert await judge.run(made.program_id, [], Limits()) == []
        report = await judge.judge(made.program_id, [], Checker(), Limits())
        assert (report.verdict, report.results) == (Verdict.AC, ())


async def test_the_judge_ends_when_its_client_is_killed() -> None:
    """A client killed without a chance to clean up takes the judge and every slot with it."""
    source = (
        "import asyncio\nfrom judge.client import Judge\nfrom judge.settings import JudgeSettings\n"
        "async def main():\n"
        "    async with Judge(JudgeSettings(workers=1, cxx='none', cc='none')) as judge:\n"
        f"        made = await judge.compile({SLEEP!r}, 'python3')\n"
        "        print('up', flush=True)\n"
        "        from judge.verdict import Limits\n"
        "        await judge.run(made.program_id, [b''], Limits(cpu_s=300.0))\n"
        "asyncio.run(main())\n"
    )
    client = await asyncio.create_subprocess_exec(
        sys.executable, "-c", source, stdout=subprocess.PIPE
    )
    assert client.stdout is not None
    assert await client.stdout.readline() == b"up\n"
    family = descendants(client.pid)
    client.kill()
    await client.communicate()
    await gone(family)


async def no_cell(number: int, kind: str) -> Cell:
    raise CellLost("no cell")


async def test_a_pool_gives_a_freed_slot_to_the_urgent_then_to_the_first() -> None:
    pool = SlotPool(no_cell, 1)
    order: list[str] = []

    async def use(name: str, *, urgent: bool) -> None:
        async with pool.slot(urgent=urgent):
            order.append(name)

    async with pool.slot(urgent=False):
        tasks = []
        for name, urgent in [("a", False), ("b", False), ("u", True), ("c", False)]:
            tasks.append(asyncio.create_task(use(name, urgent=urgent)))
            await asyncio.sleep(0)
        tasks[1].cancel()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert order == ["u", "a", "c"]


async def test_a_slot_is_given_back_by_who_could_not_start_a_cell() -> None:
    pool = SlotPool(no_cell, 1)
    for _ in range(2):
        with pytest.raises(CellLost, match="no cell"):
            async with pool.slot(urgent=False) as slot:
                await slot.run(Order("python", "run", Limits()))


async def test_who_measures_alone_has_every_slot() -> None:
    pool = SlotPool(no_cell, 3)

    async def measure() -> list[int]:
        async with pool.alone():
            return list(pool._free)

    async with pool.slot(urgent=False):
        alone = asyncio.create_task(measure())
        await asyncio.sleep(0)
        assert not alone.done()
    assert await alone == []
    assert len(pool._free) == 3
