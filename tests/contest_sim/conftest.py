"""Fixtures of the tests of rounds: a running site, and the real judge."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from tests.contest_sim.samples import write_round
from tests.contest_sim.world import STORED, World, running


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    settings = ContestSimSettings(
        cache=str(tmp_path / "cache"), submission_limit=3, source_limit_bytes=1000
    )
    round_ = open_round(write_round(tmp_path / "round", STORED), settings)
    async with running(round_, settings) as world:
        yield world


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def judge() -> AsyncIterator[Judge]:
    """The real judge, one for all tests of a module."""
    async with Judge(JudgeSettings()) as judge:
        yield judge
