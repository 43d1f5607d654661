"""What the tests of importing share: settings, a field and an import."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from contest_sim.importers.draft import ContestFacts
from contest_sim.importers.sources import Wish, import_sources
from contest_sim.package import Round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings

FIELD = "order,points,penalty,old_rating\n1,2,30,1900\n2,1,5,1500\n"
Import = Callable[..., Any]


@pytest.fixture
def settings(tmp_path: Path) -> ContestSimSettings:
    return ContestSimSettings(rounds=str(tmp_path / "rounds"), cache=str(tmp_path / "cache"))


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with Judge(JudgeSettings(workers=1)) as judge:
        yield judge


@pytest.fixture
def bring(tmp_path: Path, settings: ContestSimSettings) -> Import:
    """Import sources as contest 71 with a field of two, unless told otherwise."""
    field = tmp_path / "given.csv"
    field.write_text(FIELD)

    async def run(*sources: object, **wish: Any) -> Round:
        facts = wish.pop("facts", ContestFacts(id=71))
        said = wish.pop("said", [])
        connect = {name: wish.pop(name) for name in ("connect",) if name in wish}
        wanted = Wish(sources=tuple(map(str, sources)), facts=facts, **{"field": field, **wish})
        return await import_sources(wanted, settings, said.append, **connect)

    return run


@pytest.fixture
def nothing_left(settings: ContestSimSettings) -> Callable[[], bool]:
    """Whether the folder of rounds is empty, hidden files included."""
    return lambda: not list(Path(settings.rounds).glob("*"))
