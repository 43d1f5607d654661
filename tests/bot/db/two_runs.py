"""A database that holds two finished runs, and what tests ask of it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from bot.history import History
from bot.record import RunRecord
from bot.store import DATABASE_NAME
from tests.bot.memories import a_run

NOW = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
FIRST, SECOND = a_run(1305, 1, day=3), a_run(1326, 1, day=4)


def records(folder: Path) -> list[RunRecord]:
    with History.open(folder) as history:
        return [history.load_run(one.id) for one in (FIRST, SECOND)]


def execute(folder: Path, *statements: str) -> list[Any]:
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as connection:
        return [connection.execute(statement).fetchall() for statement in statements][-1]


def count(folder: Path, table: str, where: str = "1") -> int:
    return int(execute(folder, f"SELECT count(*) FROM {table} WHERE {where}")[0][0])


def call(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> tuple[int, str, str]:
    code = run(["db", *arguments, "--set", f"bot.data={folder}"])
    out, err = capsys.readouterr()
    return code, out, err
