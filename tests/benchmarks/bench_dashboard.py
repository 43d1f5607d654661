"""What the dashboard's pages take on a database of many runs.

Makes such a database once (kept in the temporary folder, by its size), serves it as ``upsolve
serve`` does and asks for each page over HTTP, of runs and problems drawn at random: what is
measured is the whole answer, with the client's part. Half of the requests come while another
process writes. What a clock says is told; the target is for CPU time, which other processes on a
busy machine lengthen little.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

import aiohttp
import msgspec
import numpy as np
from aiohttp import web
from sqlite_utils import Database

from bot.config import Config
from bot.dashboard.app import dashboard
from bot.schema import migrations
from bot.settings import BotSettings
from bot.store import DATABASE_NAME
from contest_sim.package import Round, open_round
from contest_sim.settings import ContestSimSettings
from tests.benchmarks.judging.table import Report, Target

CONTESTS = (1352, 1350, 1342, 1326, 1305)
MODELS = ("pilot", "tiny", "qwen2.5-coder:7b", "smollm2")
PROGRAMS = 20_000
CLUSTERS, INPUTS, SENT = 30, 50, 3
SAMPLES_SQL = """INSERT INTO samples
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)
    SELECT :run, :problem, i, printf('%064d', (i * 7919 + :salt) % :programs), 60, -21.5, 1
    FROM n"""
OUTCOMES_SQL = """INSERT OR IGNORE INTO outcomes
    SELECT run_id, problem, program_sha, trim(substr('WA CE WA RTECE WA AC TLECE WA ',
            1 + 3 * (number % 10), 3)), '', 0.05, 9000000, substr(program_sha, 48)
    FROM samples WHERE run_id = :run AND problem = :problem AND number % 2 = 0
    ORDER BY program_sha"""


def made(runs: int, samples: int) -> Path:
    """The folder of a database with so many runs and samples in all, made unless it is there."""
    folder = Path(tempfile.gettempdir()) / f"upsolve-dashboard-{runs}-{samples}"
    if (folder / "whole").is_file():
        return folder
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    start = time.monotonic()
    connection = sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)
    db = Database(connection)
    db.enable_wal()
    migrations.apply(db, stop_before="m007_overview")
    for pragma in ("synchronous = OFF", "cache_size = -400000", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    fill(connection, runs, samples)
    filled = time.monotonic()
    migrations.apply(db)
    connection.execute("ANALYZE")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    (folder / "whole").touch()
    size = (folder / DATABASE_NAME).stat().st_size / 2**20
    print(
        f"made {runs} runs with {samples} samples, {size:.0f} MiB, in {filled - start:.0f} s, and"
        f" migrated it to the present schema in {time.monotonic() - filled:.0f} s"
    )
    return folder


def fill(db: sqlite3.Connection, runs: int, samples: int) -> None:
    """Every table that pages read, in proportion."""
    rounds = [open_round(str(contest), ContestSimSettings()) for contest in CONTESTS]
    db.execute("BEGIN")
    db.executemany(
        "INSERT INTO programs VALUES (?, 'python3', ?)",
        (
            (f"{n:064}", f"n = int(input())\nfor k in range(n):\n    print({n} + k)\n")
            for n in range(PROGRAMS)
        ),
    )
    problems = sum(len(rounds[n % len(rounds)].problems) for n in range(runs))
    for number in range(runs):
        fill_run(db, number, rounds[number % len(rounds)], samples // problems)
    db.execute("COMMIT")


def fill_run(db: sqlite3.Connection, number: int, round_: Round, samples: int) -> None:
    """One run, its problems and what happened."""
    rng = random.Random(number)
    run_id = f"{round_.contest.id}-{number:06}"
    config = msgspec.json.encode(Config()).decode()
    started = (
        f"2026-{1 + number // 84 % 12:02}-{1 + number // 3 % 28:02}T{20 + number % 3}:00:00+00:00"
    )
    model = {
        "name": MODELS[number % 4],
        "backend": "native",
        "num_parameters": 7_000_000,
        "summary": "",
    }
    field = {"kind": "totals", "size": len(round_.field), "points": [0, 1, 2], "counts": [9, 5, 2]}
    usage = {"samples": samples, "answer_tokens": 60 * samples, "wall_s": 80.0}
    busy = {
        "running_s": 90.0,
        "sampling_s": 80.0,
        "drawing_s": 70.0,
        "judging_s": 100.0,
        "slots": 2,
    }
    values = (
        run_id, round_.contest.id, msgspec.json.encode(round_.contest).decode(), number, "finished",
        None, "0.1.0", started, started, json.dumps(model), '{"workers":2,"tests":"ours"}',
        '{"kind":"scaled","speed":60.0}', json.dumps(field), config, "[]", json.dumps(usage),
        json.dumps(busy),
    )  # fmt: skip
    columns = "id, contest_id, contest, seed, state, pid, version, started_at, finished_at, model"
    columns += ", judge, clock, field, config, notes, usage, utilisation"
    db.execute(f"INSERT INTO runs ({columns}) VALUES ({', '.join('?' * 17)})", values)
    db.execute(
        "INSERT INTO ratings VALUES (?, 'upsolve', ?, 90, ?, 12000, ?, ?, ?, 1400, ?, 0, 9, 1)",
        [
            run_id,
            3.0,
            rng.randrange(1, 12000),
            rng.uniform(1, 99),
            rng.randrange(600, 2000),
            1300,
            1390,
        ],
    )
    events = 0
    for package in round_.problems:
        events = fill_problem(
            db, run_id, package.problem.index, package.problem.name, samples, events, rng
        )


def fill_problem(
    db: sqlite3.Connection,
    run: str,
    problem: str,
    name: str,
    samples: int,
    events: int,
    rng: random.Random,
) -> int:
    """One problem with its samples, clusters, answers, submissions and events."""
    half, sixth = samples // 2, samples // 6
    funnel = {
        "sampled": samples,
        "duplicates": half,
        "compile_errors": sixth,
        "failures": {"WA": samples - half - sixth - CLUSTERS},
        "passed": CLUSTERS,
        "clusters": CLUSTERS,
        "submitted": SENT,
    }
    db.execute(
        "INSERT INTO problems VALUES (?, ?, ?, 1200, ?, 3)",
        [run, problem, name, json.dumps(funnel)],
    )
    key = {"run": run, "problem": problem, "count": samples, "programs": PROGRAMS}
    db.execute(SAMPLES_SQL, {**key, "salt": rng.randrange(10**6)})
    db.execute(OUTCOMES_SQL, {"run": run, "problem": problem})
    shas = [f"{rng.randrange(PROGRAMS):064}" for _ in range(CLUSTERS + SENT)]
    clusters = [(run, problem, n + 1, CLUSTERS - n, "5ig", shas[n]) for n in range(CLUSTERS)]
    db.executemany("INSERT INTO clusters VALUES (?, ?, ?, ?, ?, ?)", clusters)
    names = [[f"{rng.randrange(3)}" for _ in range(INPUTS)] for _ in shas]
    signed = {
        sha: (run, problem, sha, "", json.dumps(row)) for sha, row in zip(shas, names, strict=True)
    }
    db.executemany("INSERT INTO signatures VALUES (?, ?, ?, ?, ?)", signed.values())
    inputs = [(run, problem, n, "mutation", f"{n}\n{n + 1}\n".encode()) for n in range(INPUTS)]
    db.executemany("INSERT INTO inputs VALUES (?, ?, ?, ?, ?)", inputs)
    answers = [
        (run, problem, n, f"{k}", "", b"", b"%d\n" % k, 2) for n in range(INPUTS) for k in range(3)
    ]
    db.executemany("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)", answers)
    told = [(720, "decision", "so many sampled, some passed", {"decision": 1})]
    for attempt in range(1, SENT + 1):
        verdict = "AC" if attempt == SENT and rng.random() < 0.3 else "WA"
        sent, second = f"{run}/{problem}/{attempt}", 700 * attempt
        row = [run, problem, attempt, sent, second, attempt, shas[CLUSTERS + attempt - 1], attempt]
        db.execute("INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        db.execute(
            "INSERT INTO verdicts VALUES (?, 1, ?, 'test 7', 0.05, 9000000)", [sent, verdict]
        )
        told.append((second, "submission", f"submission {attempt}", {"attempt": attempt}))
        told.append(
            (
                second,
                "verdict",
                verdict,
                {"attempt": attempt, "verdict": verdict, "testset": "TESTS"},
            )
        )
    rows = [
        (run, events + n, second, kind, problem, text, json.dumps(data), 1.0)
        for n, (second, kind, text, data) in enumerate(told, start=1)
    ]
    db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return events + len(rows)


def go_on(folder: Path) -> None:
    """Let the two newest runs be under way, in this process."""
    with sqlite3.connect(folder / DATABASE_NAME) as db:
        db.execute("UPDATE runs SET state = 'finished', pid = NULL WHERE state = 'running'")
        db.execute(
            "UPDATE runs SET state = 'running', pid = ? WHERE id IN"
            " (SELECT id FROM runs ORDER BY started_at DESC, id DESC LIMIT 2)",
            [os.getpid()],
        )


def write_on(folder: Path, seconds: float) -> None:
    """Be a run that writes: events and outcomes, a transaction every 20 ms."""
    db = sqlite3.connect(folder / DATABASE_NAME, timeout=30, isolation_level=None)
    (run,) = db.execute("SELECT id FROM runs WHERE state = 'running' LIMIT 1").fetchone()
    (events,) = db.execute("SELECT max(number) FROM events WHERE run_id = ?", [run]).fetchone()
    until, salt = time.monotonic() + seconds, time.time_ns()
    while time.monotonic() < until:
        db.execute("BEGIN IMMEDIATE")
        events += 1
        db.execute(
            "INSERT INTO events VALUES (?, ?, 900, 'decision', 'A', 'more', '{}', 1.0)",
            [run, events],
        )
        rows = [(run, "A", f"{salt + n:064}", "WA", "1", 0.1, 1, "") for n in range(50)]
        db.executemany("INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        db.execute("COMMIT")
        salt += 50
        time.sleep(0.02)
    db.close()


async def ask(
    session: aiohttp.ClientSession, address: str, pick: list[str], times: int
) -> list[tuple[float, float]]:
    """Milliseconds of so many answers, as a clock and as this process's CPU time count them."""
    took = []
    for number in range(times):
        start, cpu = time.perf_counter(), time.process_time()
        async with session.get(address + pick[number % len(pick)]) as response:
            await response.read()
            assert response.status == 200, (response.status, response.url)
        took.append((1e3 * (time.perf_counter() - start), 1e3 * (time.process_time() - cpu)))
    return took


def addresses(folder: Path, times: int) -> dict[str, list[str]]:
    """What is asked for, by page."""
    rng = random.Random(1)
    with sqlite3.connect(folder / DATABASE_NAME) as db:
        runs = [row[0] for row in db.execute("SELECT id FROM runs")]
    some = [rng.choice(runs) for _ in range(times)]
    return {
        "tonight": ["/"],
        "runs": [f"/runs?page={1 + n % max(1, len(runs) // 50)}" for n in range(times)],
        "run": [f"/runs/{run}" for run in some],
        "standings": [f"/runs/{run}/standings?at={rng.randrange(7200)}" for run in some],
        "places (data of a chart)": [f"/runs/{run}/places.json" for run in some],
        "problem": [f"/runs/{run}/problems/A?cluster={rng.randrange(1, 20)}" for run in some],
        "rating": [f"/rating?page={1 + n % 8}" for n in range(times)],
        "rating of a model": [f"/rating?model={MODELS[n % 4]}" for n in range(times)],
        "rating (data of a chart)": ["/rating.json"],
        "models": ["/models"],
    }


async def bench(folder: Path, times: int, report: Report) -> None:
    """Ask for every page and write down how long it took."""
    go_on(folder)
    config = Config(bot=BotSettings(data=str(folder)))
    runner = web.AppRunner(dashboard(config, folder / DATABASE_NAME), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    gc.collect()
    gc.freeze()  # as upsolve serve does
    address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        async with aiohttp.ClientSession() as session:
            for contest in CONTESTS:  # rounds are opened once, in up to two seconds
                await ask(
                    session, address, [f"/runs/{contest}-{CONTESTS.index(contest):06}/standings"], 1
                )
            for name, pick in addresses(folder, times).items():
                await ask(session, address, pick, 3)
                quiet = await ask(session, address, pick, times // 2)
                writer = await asyncio.create_subprocess_exec(
                    sys.executable, __file__, "--write", str(folder)
                )
                await asyncio.sleep(1)
                busy = await ask(session, address, pick, times // 2)
                writer.kill()
                await writer.wait()
                (middle, cpu), (late, late_cpu) = np.percentile(quiet + busy, [50, 99], axis=0)
                report.remark(
                    f"{name:25} median {middle:6.1f} ms, 99 % within {late:6.1f} ms;"
                    f" of CPU time {cpu:5.1f} and {late_cpu:5.1f} ms"
                )
                report.target(Target(f"{name}, CPU time, 99 %", late_cpu, 50, "ms", at_least=False))
    finally:
        await runner.cleanup()


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--samples", type=int, default=1_000_000, help="of all runs together")
    parser.add_argument("--times", type=int, default=60, help="requests for each page")
    parser.add_argument("--full", action="store_true", help="1 000 runs, 10 million samples")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="be the process that writes")
    options = parser.parse_args()
    if options.write:
        write_on(options.write, 120)
        return
    size = (1000, 10_000_000) if options.full else (options.runs, options.samples)
    report = Report()
    asyncio.run(bench(made(*size), options.times, report))
    report.show()


if __name__ == "__main__":
    main()
