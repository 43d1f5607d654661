"""Survivors run on generated inputs, and the clusters that their answers put them in.

Programs whose compiled code is the same run once. A program runs on no more inputs than it takes to
tell it from the others (:func:`bot.signatures.inputs_needed`); when new survivors need more, the
old ones run on these too. What was run is never run again.

Invariant: after :meth:`Clusterer.cluster`, all rows are equally long where they count, so that the
clusters depend on the programs and the inputs alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.answers import Answer, AnswerBook, read_answer, read_rules
from bot.inputs import Generated
from bot.ledger import Equals, Ledger
from bot.problem_log import ProblemLog
from bot.signatures import Row, agreement, inputs_needed, signature
from bot.strategy import Cluster, group
from bot.task import Task
from bot.utilisation import UtilisationMeter
from judge.client import Judge
from judge.verdict import Verdict


class Clusterer:
    """Clusters the survivors of one problem; at most ``limit`` of them, those drawn first."""

    def __init__(
        self,
        task: Task,
        ledger: Ledger,
        inputs: Sequence[Generated],
        *,
        judge: Judge,
        limit: int,
        log: ProblemLog,
        meter: UtilisationMeter,
    ) -> None:
        self._task = task
        self._ledger = ledger
        self._inputs = [one.data for one in inputs]
        self._judge = judge
        self._limit = limit
        self._log = log
        self._meter = meter
        self._rules = read_rules(task.statement, task.examples)
        self._book = AnswerBook()
        self._codes: dict[bytes, str] = {}  # by fingerprint
        self._rows: dict[str, list[str]] = {}  # by code
        self._length = 0
        self._programs: dict[str, int] = {}
        self._representatives: dict[str, int] = {}

    def compare_on(self, inputs: Sequence[Generated]) -> None:
        """Run programs on these inputs, before any has run."""
        assert not self._rows, "programs have run on other inputs"
        self._inputs = [one.data for one in inputs]

    def restore(self, fingerprint: bytes, code: str, row: Sequence[str]) -> None:
        """Know a program's answers again."""
        self._codes[fingerprint] = code
        known = self._rows.setdefault(code, [])
        known[:] = row if len(row) > len(known) else known

    @property
    def book(self) -> AnswerBook:
        """The answers seen so far."""
        return self._book

    async def cluster(self) -> list[Cluster]:
        """Cluster what has survived so far, largest first."""
        survivors = self._ledger.survivors()[: self._limit]
        await asyncio.gather(*(self._compile(s) for s in survivors))
        while True:
            rows = [self._row(s) for s in survivors]
            self._length = inputs_needed(rows, len(self._inputs)) if rows else 0
            short = [s for s in survivors if len(self._row(s)) < self._length]
            if not short:
                break
            await self._extend(short)
        names = {s.first: signature(self._counted(s)) for s in survivors}
        clusters = group(names, {s.first: s.copies for s in survivors})
        self._programs = {c.signature: len(c.members) for c in clusters}
        self._representatives = {c.signature: c.members[0] for c in clusters}
        return clusters

    def row(self, number: int) -> Row | None:
        """The names of a sample's answers as they count now; None where it has not run."""
        code = self._codes.get(self._ledger.equals_of(number).fingerprint)
        return None if code is None else self._rows[code][: self._length]

    def agreement(self) -> dict[str, float]:
        """How far each of the latest clusters agrees with what most survivors answer."""
        rows = {name: self.row(n) or () for name, n in self._representatives.items()}
        return agreement(rows, self._programs)

    def _row(self, survivor: Equals) -> Row:
        return self._rows[self._codes[survivor.fingerprint]]

    def _counted(self, survivor: Equals) -> Row:
        return self._row(survivor)[: self._length]

    async def _compile(self, survivor: Equals) -> None:
        """Find out what a program compiles to; where that is not told, it is like no other."""
        if survivor.fingerprint in self._codes:
            return
        sample, _ = self._ledger.sample(survivor.first)
        with self._meter.judging():
            done = await self._judge.compile(sample.source, sample.language)
        code = f"{sample.language}/{done.code}" if done.code else survivor.fingerprint.hex()
        self._codes[survivor.fingerprint] = code
        self._rows.setdefault(code, [])

    async def _extend(self, short: Sequence[Equals]) -> None:
        """Run programs on as many inputs as count, and name what they answer, in fixed order."""
        distinct = {self._codes[s.fingerprint]: s for s in reversed(short)}
        codes = sorted(distinct, key=lambda code: distinct[code].first)
        ran = await asyncio.gather(*(self._run(distinct[code]) for code in codes))
        for code, answers in zip(codes, ran, strict=True):
            row = self._rows[code]
            for answer in answers:
                name, is_new = self._book.name(len(row), answer)
                if is_new:
                    self._log.answered(len(row), name, answer)
                row.append(name)
        for survivor in short:
            _, sha = self._ledger.sample(survivor.first)
            code = self._codes[survivor.fingerprint]
            self._log.signed(sha, code, self._rows[code])

    async def _run(self, survivor: Equals) -> list[Answer]:
        inputs = self._inputs[len(self._row(survivor)) : self._length]
        sample, _ = self._ledger.sample(survivor.first)
        with self._meter.judging():
            # The judge may have forgotten it, or never known it in this process.
            done = await self._judge.compile(sample.source, sample.language)
            if done.verdict is not Verdict.AC:
                return [Answer(f"!{done.verdict}") for _ in inputs]
            runs = await self._judge.run(done.program_id, inputs, self._task.limits)
        return [read_answer(run, self._rules) for run in runs]
