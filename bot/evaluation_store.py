"""What evaluations remember: every sample as it is drawn, every problem once it is judged.

A file of its own beside the runs' (an evaluation holds a million samples where a run holds some
thousands, and may be thrown away alone). Invariants: a sample is on disk before anybody sees it; a
problem is kept whole, in one transaction, or not at all; nothing kept depends on anything but its
key, so that whoever asks again under the same key may take it.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import msgspec
from sqlite_utils import Database, Migrations

from bot.errors import StoreError
from bot.record import Funnel
from judge.verdict import Verdict
from model.backend import Sample

FILE_NAME = "evaluations.db"

migrations = Migrations("evaluations")


class Judged(msgspec.Struct, frozen=True):
    """A distinct program that may be right.

    Attributes:
        sha: its content hash.
        language: what it is written in.
        source: its text.
        copies: how many samples are this program.
        passed: whether it passed the examples.
        signature: what it did on the generated inputs; "" where it did not pass.
        verdict: of the official tests.
        failed_test: the first of them that it failed.
    """

    sha: str
    language: str
    source: str
    copies: int
    passed: bool
    signature: str
    verdict: Verdict
    failed_test: str = ""

    @property
    def is_right(self) -> bool:
        """Whether the official tests accept it."""
        return self.verdict is Verdict.AC


class Tally(msgspec.Struct, frozen=True):
    """What became of one problem's samples, as far as rates depend on it.

    ``languages`` counts the samples of each language; programs that cannot be right are not kept.
    ``tests`` and ``judge`` say in words what the verdicts rest on.
    """

    problem: str
    samples: int
    languages: dict[str, int]
    funnel: Funnel
    programs: tuple[Judged, ...]
    tests: str
    judge: str

    @property
    def unjudged(self) -> int:
        """Programs that the judge could not tell of, on examples or official tests."""
        failed = sum(program.verdict is Verdict.JE for program in self.programs)
        return failed + self.funnel.failures.get(Verdict.JE.value, 0)


@migrations()
def m001_samples_and_tallies(db: Database) -> None:
    """Samples by what they depend on, and problems that were judged."""
    db.execute(
        """CREATE TABLE samples (
            key TEXT NOT NULL, number INTEGER NOT NULL, language TEXT NOT NULL,
            source BLOB NOT NULL, num_tokens INTEGER NOT NULL, log_probability REAL NOT NULL,
            finished INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL, PRIMARY KEY (key, number)
        ) STRICT, WITHOUT ROWID"""
    )
    db.execute(
        """CREATE TABLE tallies (
            key TEXT PRIMARY KEY, problem TEXT NOT NULL, samples INTEGER NOT NULL,
            languages TEXT NOT NULL, funnel TEXT NOT NULL, tests TEXT NOT NULL, judge TEXT NOT NULL
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE programs (
            key TEXT NOT NULL REFERENCES tallies(key), sha TEXT NOT NULL, language TEXT NOT NULL,
            source TEXT NOT NULL, copies INTEGER NOT NULL, passed INTEGER NOT NULL,
            signature TEXT NOT NULL, verdict TEXT NOT NULL, failed_test TEXT NOT NULL,
            PRIMARY KEY (key, sha)
        ) STRICT, WITHOUT ROWID"""
    )


class EvaluationStore:
    """The file of one data folder; open it with :meth:`open`, close it when done."""

    def __init__(self, db: Database, path: Path) -> None:
        self.path = path
        self._db = db

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the file in ``folder``, made and migrated as needed.

        Raises:
            StoreError: the folder cannot be written, or the file is no database of ours.
        """
        path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            db = Database(sqlite3.connect(path, timeout=30, isolation_level=None))
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"{folder}: cannot be written ({error}); set bot.data") from error
        try:
            db.enable_wal()
            db.execute("PRAGMA synchronous = NORMAL")
            migrations.apply(db)
        except sqlite3.Error as error:
            db.close()
            raise StoreError(f"{path}: {error}; move the file away or set bot.data") from error
        return cls(db, path)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Samples

    def numbers(self, key: str, first: int, count: int) -> set[int]:
        """Which samples of a stretch are there."""
        query = "SELECT number FROM samples WHERE key = ? AND number >= ? AND number < ?"
        return {number for (number,) in self._db.execute(query, [key, first, first + count])}

    def samples(self, key: str, first: int, count: int) -> Iterator[Sample]:
        """The samples of a stretch that are there, by number."""
        query = """SELECT number, language, source, num_tokens, log_probability, finished,
            prompt_tokens FROM samples WHERE key = ? AND number >= ? AND number < ?
            ORDER BY number"""
        for row in self._db.execute(query, [key, first, first + count]):
            number, language, source, tokens, log_probability, finished, read = row
            text = zlib.decompress(source).decode("utf-8", "surrogatepass")
            yield Sample(number, language, text, tokens, log_probability, bool(finished), read)

    def add_sample(self, key: str, sample: Sample) -> None:
        """Remember one sample.

        Raises:
            StoreError: the file cannot be written.
        """
        source = zlib.compress(sample.source.encode("utf-8", "surrogatepass"))
        row = (
            key,
            sample.number,
            sample.language,
            source,
            sample.num_tokens,
            sample.log_probability,
            int(sample.finished),
            sample.prompt_tokens,
        )
        try:
            self._db.execute("INSERT OR IGNORE INTO samples VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        except sqlite3.OperationalError as error:
            raise StoreError(f"{self.path}: {error}") from error

    # Tallies

    def tally(self, key: str) -> Tally | None:
        """The problem as it was judged last under this key."""
        row = next(iter(self._db.query("SELECT * FROM tallies WHERE key = ?", [key])), None)
        if row is None:
            return None
        programs = self._db.query("SELECT * FROM programs WHERE key = ? ORDER BY sha", [key])
        return Tally(
            problem=row["problem"],
            samples=row["samples"],
            languages=msgspec.json.decode(row["languages"], type=dict[str, int]),
            funnel=msgspec.json.decode(row["funnel"], type=Funnel),
            programs=tuple(msgspec.convert(one, Judged, strict=False) for one in programs),
            tests=row["tests"],
            judge=row["judge"],
        )

    def keep(self, key: str, tally: Tally) -> None:
        """Remember a problem in place of what was there under its key.

        Raises:
            StoreError: the file cannot be written.
        """
        row = {
            "key": key,
            "problem": tally.problem,
            "samples": tally.samples,
            "languages": msgspec.json.encode(tally.languages).decode(),
            "funnel": msgspec.json.encode(tally.funnel).decode(),
            "tests": tally.tests,
            "judge": tally.judge,
        }
        programs = [
            {"key": key}
            | msgspec.structs.asdict(program)
            | {"passed": int(program.passed), "verdict": program.verdict.value}
            for program in tally.programs
        ]
        try:
            with self._db.atomic():
                self._db.table("programs").delete_where("key = ?", [key])
                self._db.table("tallies").insert(row, replace=True)
                self._db.table("programs").insert_all(programs)
        except sqlite3.OperationalError as error:
            raise StoreError(f"{self.path}: {error}") from error
