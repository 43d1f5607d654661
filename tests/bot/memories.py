"""A database of many runs, written through the store: what a user has after some nights."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from bot.answers import Answer
from bot.backlog import Backlog
from bot.config import load_config
from bot.dedupe import program_sha
from bot.inputs import Generated
from bot.ledger import Outcome
from bot.record import (
    ClusterRecord,
    Event,
    Funnel,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from bot.search_log import SearchLog
from bot.store import Store
from contest_sim.entities import Contest
from judge.verdict import Verdict
from model.backend import Sample
from tests.bot.records import solved_record

UNKNOWN = 77
"""A contest whose round is not here."""
STARTS = {
    UNKNOWN: 1,
    1305: 1583246100,
    1326: 1584628500,
    1342: 1587653100,
    1350: 1589286900,
    1352: 1589034900,
}
TAGS = (("math",), ("dp", "math"), ("greedy",))


def config(*assignments: str) -> dict[str, Any]:
    return dict(msgspec.to_builtins(load_config(None, assignments, environ={}).config))


def a_run(
    contest: int, seed: int, *, model: str = "pilot", day: int = 1, assignments: Iterable[str] = ()
) -> RunRecord:
    """A run without its problems, started on that day of November."""
    record = solved_record()
    return replace(
        record,
        id=f"{contest}-{model}-{seed}-{day}",
        contest=Contest(
            id=contest,
            name=f"Codeforces Round {contest}",
            type="CF",
            duration_seconds=7200,
            start_time_seconds=STARTS[contest],
        ),
        seed=seed,
        state="running",
        started_at=f"2026-11-{day:02}T22:00:00+00:00",
        finished_at=None,
        model=replace(record.model, name=model),
        problems=tuple(
            ProblemRecord(index, f"Problem {index}", 800 + 400 * n, Funnel(), tags=TAGS[n])
            for n, index in enumerate("ABC")
        ),
        standing=None,
        events=(),
        config=config(f"bot.seed={seed}", *assignments),
    )


async def remember(
    store: Store,
    run: RunRecord,
    *,
    performance: int = 900,
    solved: str = "A",
    samples: int = 6,
    hopeless: str = "",
) -> None:
    """Play a run into the store: each problem with its samples, those of ``solved`` accepted.

    Of the ``hopeless`` problems no sample passes the examples.
    """
    await store.start_run(run)
    async with Backlog(store) as backlog:
        for problem in run.problems:
            log = SearchLog(backlog, run.id, problem.index)
            _sample(log, run, problem.index, samples, passing=problem.index not in hopeless)
    for problem in run.problems:
        if problem.index in hopeless:
            funnel = Funnel(samples, 1, 0, {"WA": samples - 1})
            await store.set_decision(run.id, problem.index, funnel, [], decided=1)
            continue
        await _decide(store, run, problem.index, samples, accepted=problem.index in solved)
    event = Event(1, 7200, "finished", None, "the round is over", {}, 12.0)
    await store.add_event(run.id, event)
    points = 500.0 * len(solved)
    standing = Standing(
        points, 30, 2000, 13966, 60 - performance / 40, performance, performance - 70, 1400,
        1400 + (performance - 1400) // 4, 50 - performance / 40, 70 - performance / 40,
    )  # fmt: skip
    await store.set_standing(run.id, "upsolve", standing)
    await store.finish_run(
        run.id, "finished", run.started_at.replace("T22:00", "T22:02"), clock=run.clock
    )


def sources(run: RunRecord, problem: str, samples: int) -> list[str]:
    """One that passes, one that is equal to it but for a comment, and wrong ones of each run."""
    right = f"print('{problem}')\n"
    wrong = [f"print('{run.id} {problem} {n}')\n" for n in range(samples - 2)]
    return [right, f"{right}# again\n", *wrong]


def _sample(log: SearchLog, run: RunRecord, problem: str, samples: int, *, passing: bool) -> None:
    log.inputs([Generated(b"1\n", "small"), Generated(b"2\n", "mutation")])
    for number, source in enumerate(sources(run, problem, samples)):
        sha = program_sha("python3", source)
        log.drawn(Sample(number, "python3", source, num_tokens=9), sha, is_new_text=True)
        right = number < 2
        print_ = (b"same" * 8) if right else number.to_bytes(32, "big")
        failed = f"example {1 + number % 2}"
        passed = right and passing
        verdict = Outcome(Verdict.AC) if passed else Outcome(Verdict.WA, failed_test=failed)
        log.settled(sha, print_, verdict)
        if passed:
            for place in range(2):
                log.answered(place, f"{sha[:8]}-{place}", Answer(f"{sha[:8]}-{place}", head=b"1"))
            log.signed(sha, "c0de", [f"{sha[:8]}-{place}" for place in range(2)])


async def _decide(
    store: Store, run: RunRecord, problem: str, samples: int, *, accepted: bool
) -> None:
    source = sources(run, problem, samples)[0]
    program = ProgramRecord(program_sha("python3", source), "python3", source)
    funnel = Funnel(samples, 1, 0, {"WA": samples - 2}, 1, 0, 1, 1)
    await store.set_decision(
        run.id, problem, funnel, [ClusterRecord(1, 1, "f00", program)], decided=1
    )
    sent = SubmissionRecord(1, 720 + 60 * ord(problem[0]), 1, program, None)
    key = f"{run.id}/{problem}/0"
    await store.add_submission(run.id, problem, key, sent, sample=0)
    verdict = Verdict.AC if accepted else Verdict.WA
    await store.add_verdict(key, 1, replace(sent, verdict=verdict))


async def some_nights(folder: Path) -> None:
    """Two configurations of one model and another model, on three contests, two seeds each."""
    rng = random.Random(7)
    kinds = {
        "pilot": ((), 700),
        "pilot ": (("bot.policy=eager", "bot.shift=true"), 820),
        "bigger <b>$x$": ((), 1300),
    }
    with Store.open(folder) as store:
        for kind, (assignments, strength) in kinds.items():
            for day, contest in enumerate((1305, 1326, 1342), start=3):
                luck = rng.gauss(0, 120)
                for seed in (1, 2):
                    run = a_run(contest, seed, model=kind.strip(), day=day, assignments=assignments)
                    if assignments:
                        run = replace(run, id=f"{run.id}-eager")
                    performance = round(strength + luck + rng.gauss(0, 60))
                    solved = "AB" if strength > 1000 else "A" if seed == 1 else ""
                    await remember(store, run, performance=performance, solved=solved)
