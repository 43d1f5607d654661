"""Interactive problems in rounds: proved with their submissions, and shown as what they are."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest

from contest_sim.check import check_round
from contest_sim.clock import ManualClock
from contest_sim.errors import PackageError
from contest_sim.package import description, open_round
from contest_sim.settings import ContestSimSettings
from contest_sim.site import Site
from judge.client import Judge
from judge.verdict import TestCase
from tests.contest_sim.guessing import (
    CRASHES,
    HALVES,
    HALVES_CPP,
    KATTIS_CPP,
    KATTIS_PYTHON,
    NEVER_TALKS,
    ONE_BY_ONE,
)
from tests.contest_sim.samples import ID, PROBLEM_YAML, ROUND, write_round
from tests.languages import has_compiler

pytestmark = pytest.mark.asyncio(loop_scope="module")

B = "problems/B"
Changes = dict[str, str | bytes | None]
INTERACTIVE: Changes = {
    **{name: None for name in ROUND if name.startswith(f"{B}/")},
    f"{B}/problem.yaml": PROBLEM_YAML + "type: interactive\n",
    f"{B}/statement/problem.en.md": "Guess.\n\n## Input\n\nWords.\n\n## Output\n\nNumbers.\n",
    f"{B}/data/sample/1.interaction": ">50\n<lower\n>25\n\n<right\n",
    f"{B}/data/secret/01.in": "1\n",
    f"{B}/data/secret/01.ans": "",
    f"{B}/data/secret/02.in": "77\n",
    f"{B}/data/secret/02.ans": "",
    f"{B}/input_validators/validate.py": ROUND[f"{B}/input_validators/syntax/validate.py"],
    f"{B}/output_validator/interact.py": KATTIS_PYTHON,
    f"{B}/submissions/accepted/halves.py": HALVES,
    f"{B}/submissions/wrong_answer/one_by_one.py": ONE_BY_ONE,
    f"{B}/submissions/run_time_error/crashes.py": CRASHES,
    f"{B}/submissions/time_limit_exceeded/waits.py": NEVER_TALKS,
}
IN_CPP: Changes = {
    f"{B}/output_validator/interact.py": None,
    f"{B}/submissions/accepted/halves.cpp": HALVES_CPP,
    **{f"{B}/output_validator/{name}": text for name, text in KATTIS_CPP.items()},
}


async def findings(judge: Judge, folder: Path, changes: Changes) -> list[str]:
    settings = ContestSimSettings(cache=str(folder / "cache"))
    round_ = open_round(write_round(folder / "round", {**INTERACTIVE, **changes}), settings)
    said: list[str] = []
    return [str(finding) for finding in await check_round(round_, judge, settings, said.append)]


@pytest.mark.parametrize("language", ["python3", "cpp"])
async def test_submissions_are_proved_by_talking_to_the_interactor(
    judge: Judge, tmp_path: Path, language: str
) -> None:
    if language == "cpp" and not has_compiler():
        pytest.skip("g++ is not installed")
    assert await findings(judge, tmp_path, IN_CPP if language == "cpp" else {}) == []


async def test_samples_may_be_pairs_for_the_interactor_too(judge: Judge, tmp_path: Path) -> None:
    """They are tests then; the answer may be empty."""
    pair: Changes = {f"{B}/data/sample/1.in": "3\n", f"{B}/data/sample/1.ans": ""}
    assert await findings(judge, tmp_path, pair) == []
    wrong: Changes = {f"{B}/submissions/accepted/halves.py": ONE_BY_ONE, **pair}
    found = await findings(judge, tmp_path / "2", wrong)
    assert len(found) == 1
    assert found[0].startswith(f"{B}/data/secret/02.ans: accepted submission halves.py gives WA")
    assert "seven guesses were not enough" in found[0]


async def test_an_interactor_that_accepts_silence_is_found(judge: Judge, tmp_path: Path) -> None:
    found = await findings(
        judge, tmp_path, {f"{B}/output_validator/interact.py": "import sys\nsys.exit(42)\n"}
    )
    assert (
        f"{B}/data/secret/01.in: the interactor gives AC for a program that says nothing" in found
    )


async def test_contestants_see_that_it_is_interactive_and_how_a_conversation_goes(
    judge: Judge, tmp_path: Path
) -> None:
    """And nothing of what the interactor reads."""
    settings = ContestSimSettings(cache=str(tmp_path / "cache"))
    pair: Changes = {f"{B}/data/sample/1.in": "25\n", f"{B}/data/sample/1.ans": "none\n"}
    folder = write_round(tmp_path / "round", {**INTERACTIVE, **pair})
    round_ = open_round(folder, settings)
    problem = round_.problems[1]
    assert problem.interactive
    assert problem.examples == (TestCase("sample/1", b"lower\nright\n", b"50\n25\n"),)
    assert description(problem).endswith("Input\n\nlower\nright\n\n\nOutput\n\n50\n25")
    site = Site(round_, ManualClock(0), judge, settings)
    try:
        query = f"{await site.start()}/api/upsolve.statement?contestId={ID}&index=B"
        async with aiohttp.ClientSession() as session, session.get(query) as response:
            shown = (await response.json())["result"]
    finally:
        await site.close()
    assert shown["interactive"] is True
    assert shown["samples"] == [{"input": "lower\nright\n", "output": "50\n25\n"}]


def broken(folder: Path, changes: Changes) -> str:
    with pytest.raises(PackageError) as caught:
        open_round(write_round(folder, {**INTERACTIVE, **changes}), ContestSimSettings())
    return str(caught.value)


async def test_a_broken_conversation_is_named(tmp_path: Path) -> None:
    complaint = broken(tmp_path, {f"{B}/data/sample/1.interaction": ">1\nlower\n"})
    assert complaint.endswith("1.interaction, line 2: starts with neither < nor >")


async def test_an_interactive_problem_without_any_sample_is_refused(tmp_path: Path) -> None:
    assert "no sample" in broken(tmp_path, {f"{B}/data/sample/1.interaction": None})
