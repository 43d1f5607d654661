"""What programs answered to the generated inputs: as a run kept it, or by running them again.

The inputs follow from the run's seed, so that a run which kept neither can still be looked into.
Read-only: nothing is written, and what is there is trusted as the run's own.
"""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from bot.inputs import Generated
from bot.record import ProgramRecord
from bot.store import DATABASE_NAME
from judge.client import Judge
from judge.verdict import Limits, Run, Verdict

HEAD_BYTES = 200


class Answer(msgspec.Struct, frozen=True):
    """What a program did on one input.

    ``name`` is the same for answers that count as equal; ``!TLE`` and the like for runs that
    failed. ``head`` is the beginning of the output, ``size`` all of its bytes.
    """

    name: str
    head: bytes = b""
    size: int = 0


Row = tuple[Answer, ...]
"""A program's answers by input; it may end early."""


def kept_inputs(data: Path, run_id: str, problem: str) -> list[Generated]:
    """The inputs that a run kept, in order; none where it kept none."""
    query = "SELECT data, source FROM inputs WHERE run_id = ? AND problem = ? ORDER BY number"
    return [
        msgspec.convert({"data": bytes(text), "source": source}, Generated)
        for text, source in _rows(data, query, [run_id, problem], "inputs")
    ]


def kept_rows(data: Path, run_id: str, problem: str) -> dict[str, Row]:
    """The answers that a run kept, by the program's hash; none where it kept none."""
    key = [run_id, problem]
    query = "SELECT input, answer, head, size FROM answers WHERE run_id = ? AND problem = ?"
    answers = {
        (number, name): Answer(name, bytes(head), size)
        for number, name, head, size in _rows(data, query, key, "answers")
    }
    query = "SELECT program_sha, answers FROM signatures WHERE run_id = ? AND problem = ?"
    return {
        sha: tuple(
            answers.get((number, name), Answer(name))
            for number, name in enumerate(msgspec.json.decode(names, type=list[str]))
        )
        for sha, names in _rows(data, query, key, "signatures")
    }


def _rows(data: Path, query: str, key: Sequence[str], table: str) -> list[tuple[Any, ...]]:
    """The rows of a query; none where the database has no such table."""
    database = sqlite3.connect(f"file:{data / DATABASE_NAME}?mode=ro", uri=True)
    try:
        known = database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [table])
        return list(database.execute(query, key)) if known.fetchone() else []
    finally:
        database.close()


async def answered(
    programs: Sequence[ProgramRecord],
    inputs: Sequence[Generated],
    limits: Limits,
    judge: Judge,
    kept: Mapping[str, Row],
) -> dict[str, Row]:
    """Every program's answers by its hash, all equally long.

    Where one is not among ``kept`` all are run, for names of answers compare within their source.

    Raises:
        JudgeError: the judge cannot work here.
    """
    shas = [one.sha for one in programs]
    if all(sha in kept for sha in shas):
        rows = [kept[sha] for sha in shas]
    else:
        rows = await asyncio.gather(*(_run(one, inputs, limits, judge) for one in programs))
    length = min((len(row) for row in rows), default=0)
    return {sha: row[:length] for sha, row in zip(shas, rows, strict=True)}


async def _run(
    program: ProgramRecord, inputs: Sequence[Generated], limits: Limits, judge: Judge
) -> Row:
    made = await judge.compile(program.source, program.language)
    if made.verdict is not Verdict.AC:
        return tuple(Answer(f"!{made.verdict}") for _ in inputs)
    runs = await judge.run(made.program_id, [one.data for one in inputs], limits)
    return tuple(map(_answer, runs))


def _answer(run: Run) -> Answer:
    if run.verdict is not Verdict.AC:
        return Answer(f"!{run.verdict}")
    name = hashlib.sha256(b" ".join(run.output.split())).hexdigest()[:16]
    return Answer(name, run.output[:HEAD_BYTES], len(run.output))
