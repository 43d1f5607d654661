"""The canaries of ``upsolve judge test``, as they are run for people."""

from __future__ import annotations

import pytest

from judge.client import Judge
from judge.selftest import LANGUAGES, Canary, self_test
from judge.verdict import Verdict


@pytest.mark.asyncio(loop_scope="session")
async def test_every_canary_gets_what_it_should(judge: Judge) -> None:
    canaries = await self_test(judge)
    assert [c for c in canaries if not c.ok] == []
    languages = [judge.info.languages[name] for name in LANGUAGES]
    assert len(canaries) == 16 * sum(language.available for language in languages)
    assert {c.expected for c in canaries} == set(Verdict) - {Verdict.JE}


def test_a_canary_is_ok_only_with_the_verdict_it_should_get() -> None:
    assert Canary("x", Verdict.TLE, Verdict.TLE).ok
    assert not Canary("x", Verdict.TLE, Verdict.RTE).ok
