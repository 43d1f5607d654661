"""Looking back from a page: clusters judged on the official tests, by the real judge."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from bot.dashboard.access import load_token
from bot.record import Funnel, ProblemRecord, RunRecord
from bot.store import DATABASE_NAME, Store
from judge.verdict import Verdict
from tests.bot import records
from tests.bot.dashboard.world import Served, remember, serving
from tests.bot.test_report import Page

PAGE = "/runs/20261123-140203-1352/problems/C"
WRONG = records.KTH.replace("(k - 1)", "k")


def missed() -> RunRecord:
    """The larger cluster was submitted and is wrong, the smaller one is right."""
    clusters = (records.cluster(1, 6, WRONG), records.cluster(2, 2, records.KTH))
    sent = records.submission(1, 900, records.program(WRONG), Verdict.WA, "test 1")
    funnel = Funnel(10, failures={"WA": 2}, passed=8, clusters=2, submitted=1)
    problem = ProblemRecord("C", "K-th Not Divisible by n", 1200, funnel, clusters, (sent,))
    run = records.solved_record()
    config = {"bot": {"decision_submissions": [1, 5, 10]}}
    return replace(run, problems=(problem,), events=(), config=config)


async def look(served: Served, token: str) -> tuple[int, str]:
    headers = {"Authorization": f"Bearer {token}"}
    async with served.session.post(f"{served.url}{PAGE}/look", headers=headers) as response:
        return response.status, Page(await response.text()).text()


async def test_what_would_have_won_is_told_to_who_asks_with_the_token(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, missed())
    database = (tmp_path / DATABASE_NAME).read_bytes()
    async with serving(tmp_path) as served:
        before = Page((await served.get(PAGE))[1]).text()
        assert "what would have won is not known yet" in before
        assert "WA on test 1" in before
        status, text = await look(served, load_token(tmp_path))
        assert status == 200
        assert "Cluster 2, 2 samples, would have won: it is the 2nd largest" in text
        assert (await served.get(PAGE))[1].count("would have won:") == 1
    assert (tmp_path / DATABASE_NAME).read_bytes() == database


async def test_a_round_that_is_played_is_not_disturbed(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, missed())
        await remember(store, replace(missed(), id="live", state="running", standing=None))
        async with serving(tmp_path) as served:
            status, text = await look(served, load_token(tmp_path))
    assert (status, "a round is being played" in text) == (409, True)
