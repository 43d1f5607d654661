"""The site with the real judge: programs in, verdicts out, on generated tests and a validator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp

from contest_sim.clock import ManualClock
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from contest_sim.site import Site
from judge.client import Judge
from judge.settings import JudgeSettings
from tests.contest_sim.samples import ID, write_round
from tests.languages import has_compiler

PROGRAMS = [
    ("A", "python3", "print(int(input()) + 1)", "AC", ""),
    ("A", "cpp", "#include <iostream>\nint main(){int n;std::cin>>n;std::cout<<n+1;}", "AC", ""),
    ("A", "python3", "print(min(int(input()) + 1, 99999999))", "AC", ""),
    ("A", "python3", "print(min(int(input()) + 1, 999999))", "WA", "test 3"),
    ("A", "python3", "n = int(input())\nwhile n == 0: pass\nprint(n + 1)", "TLE", "test 2"),
    ("A", "python3", "print(1 // int(input()) + 5)", "RTE", "test 2"),
    ("A", "python3", "print(", "CE", ""),
    ("B", "python3", "n = int(input())\nprint(n + 1, -1)", "AC", ""),
    ("B", "python3", "n = int(input())\nprint(n // 2, n // 2)", "WA", "test 2"),
    ("B", "python3", "print('many', 'words')", "WA", "test 1"),
]


async def test_programs_get_the_verdicts_they_deserve(tmp_path: Path) -> None:
    settings = ContestSimSettings(cache=str(tmp_path / "cache"))
    round_ = open_round(write_round(tmp_path / "round"), settings)
    async with Judge(JudgeSettings()) as judge, aiohttp.ClientSession() as session:
        site = Site(round_, ManualClock(), judge, settings)
        url = await site.start()
        try:
            await play(session, url)
        finally:
            await site.close()


async def play(session: aiohttp.ClientSession, url: str) -> None:
    async def post(method: str, **body: object) -> Any:
        async with session.post(f"{url}/api/{method}", json=body) as response:
            return (await response.json())["result"]

    token = (await post("upsolve.register", handle="bot", rating=1400))["token"]
    for index, language, source, judgement, failed in PROGRAMS:
        if language == "cpp" and not has_compiler():
            continue
        submission = (
            await post(
                "upsolve.submit",
                contestId=ID,
                index=index,
                language=language,
                source=source,
                token=token,
            )
        )["submission"]
        query = {"id": submission["id"], "wait": 60}
        async with session.get(f"{url}/api/upsolve.submission", params=query) as response:
            judged = (await response.json())["result"]
        assert (judged["judgement"], judged.get("failedTest", "")) == (judgement, failed), source
