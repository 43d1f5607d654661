"""The database with two finished runs, a fresh copy for each test."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.store import DATABASE_NAME, Store
from tests.bot.db.two_runs import FIRST, SECOND, execute
from tests.bot.memories import remember


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database with two finished runs; of the first, B came to nothing."""
    folder = tmp_path_factory.mktemp("written")

    async def write() -> None:
        with Store.open(folder) as store:
            await remember(store, FIRST, hopeless="B")
            await remember(store, SECOND)

    asyncio.run(write())
    execute(folder, "PRAGMA wal_checkpoint(TRUNCATE)")
    return (folder / DATABASE_NAME).read_bytes()


@pytest.fixture
def data(written: bytes, tmp_path: Path) -> Path:
    (tmp_path / DATABASE_NAME).write_bytes(written)
    return tmp_path
