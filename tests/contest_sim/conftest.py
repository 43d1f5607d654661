"""Fixtures of the site's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from contest_sim.clock import ManualClock
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from contest_sim.site import Site
from tests.contest_sim.samples import FakeJudge, write_round
from tests.contest_sim.world import STORED, World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    settings = ContestSimSettings(
        cache=str(tmp_path / "cache"), submission_limit=3, source_limit_bytes=1000
    )
    round_ = open_round(write_round(tmp_path / "round", STORED), settings)
    clock, judge = ManualClock(-60), FakeJudge()
    site = Site(round_, clock, judge, settings)  # type: ignore[arg-type] - the fake judge
    world = World(site, await site.start(), clock, judge)
    yield world
    await world.session.close()
    await site.close()
