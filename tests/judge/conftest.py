"""One judge for all tests that do not harm it; its single slot is the one each attack hits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest
import pytest_asyncio

from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Limits, Run, Verdict
from tests.languages import need

Runner = Callable[..., Awaitable[Run]]


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What a test compiles is compiled, not found from the last time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def judge(own_cache: None) -> AsyncIterator[Judge]:
    async with Judge(JudgeSettings(workers=1)) as running:
        yield running


@pytest.fixture(scope="session")
def run(judge: Judge) -> Runner:
    """Compile a source and run it once."""

    async def once(
        source: str, stdin: bytes = b"", limits: Limits | None = None, language: str = "python3"
    ) -> Run:
        need(judge, language)
        made = await judge.compile(source, language)
        assert made.verdict is Verdict.AC, made.message
        return (await judge.run(made.program_id, [stdin], limits or Limits(cpu_s=1.0)))[0]

    return once
