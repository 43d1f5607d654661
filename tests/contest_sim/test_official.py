"""Secret tests and generators: made in the sandbox, cached, and refused in one line."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from contest_sim.errors import PackageError
from contest_sim.official import Official, load_official
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from tests.contest_sim.samples import SECRET_WORD, write_round

pytestmark = pytest.mark.asyncio(loop_scope="module")

A = "problems/A"
Changes = dict[str, str | bytes | None]
GENERATORS = f"{A}/generators/generators.yaml"


class CountingJudge(Judge):
    """The real judge, counting the inputs that it was asked to run."""

    num_runs = 0

    async def run(self, program_id, inputs, limits, **options):  # noqa: ANN001, ANN003, ANN201 - as Judge.run
        self.num_runs += len(inputs)
        return await super().run(program_id, inputs, limits, **options)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def judge() -> AsyncIterator[CountingJudge]:
    async with CountingJudge(JudgeSettings(workers=1)) as judge:
        yield judge


async def load(
    judge: Judge,
    folder: Path,
    changes: dict[str, str | bytes | None] | None = None,
    cache: str = "",
) -> Official:
    settings = ContestSimSettings(cache=cache or str(folder / "cache"))
    round_ = open_round(write_round(folder / "round", changes), settings)
    return await load_official(round_.problems[0], judge, settings)


async def test_samples_come_first_then_secret_and_generated_tests_by_name(
    judge: CountingJudge, tmp_path: Path
) -> None:
    official = await load(judge, tmp_path)
    assert [(case.name, case.input, case.answer) for case in official.tests] == [
        ("sample/1", b"4\n", b"5\n"),
        ("secret/01-zero", b"0\n", b"1\n"),
        ("secret/02-word", f"{SECRET_WORD}\n".encode(), f"{int(SECRET_WORD) + 1}\n".encode()),
        ("secret/21-large", b"1000000\n", b"1000001\n"),
        ("secret/22-seven", b"7\n", b"8\n"),
    ]


async def test_generated_tests_are_made_once_for_the_same_content(
    judge: CountingJudge, tmp_path: Path
) -> None:
    """Another folder, the same files: nothing runs. Another argument or program: all runs."""
    first = await load(judge, tmp_path / "1", cache=str(tmp_path / "cache"))
    before = judge.num_runs
    again = await load(judge, tmp_path / "2", cache=str(tmp_path / "cache"))
    assert (again, judge.num_runs) == (first, before)
    other = {f"{A}/generators/gen.py": "print(5)\n"}
    changed = await load(judge, tmp_path / "3", other, cache=str(tmp_path / "cache"))
    assert judge.num_runs == before + 4
    assert changed.tests[-1].input == b"5\n"


async def test_a_damaged_cache_is_made_again(judge: CountingJudge, tmp_path: Path) -> None:
    first = await load(judge, tmp_path)
    (cached,) = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    whole = cached.read_bytes()
    cached.write_bytes(whole[: len(whole) // 2])
    assert await load(judge, tmp_path) == first
    assert cached.read_bytes() == whole


async def test_without_a_writable_cache_tests_are_made_each_time(
    judge: CountingJudge, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    official = await load(judge, tmp_path, cache=str(tmp_path / "file/cache"))
    assert len(official.tests) == 5


REFUSED = {
    "unknown key": ({GENERATORS: "solution: x.py\nsalt: 1\n"}, "unknown field `salt`"),
    "no solution": ({GENERATORS: "data: {}\n"}, "missing required field `solution`"),
    "solution absent": (
        {GENERATORS: "solution: submissions/accepted/absent.py\ndata: {}\n"},
        "absent.py: No such file",
    ),
    "solution outside": (
        {GENERATORS: "solution: ../../contest.json\ndata: {}\n"},
        "programs are .py",
    ),
    "placeholder": (
        {GENERATORS: "solution: submissions/accepted/solution.py\n"
         "data: {secret: {data: {x: 'gen.py {seed}'}}}\n"},
        "without placeholders",
    ),
    "hostile name": (
        {GENERATORS: "solution: submissions/accepted/solution.py\n"
         "data: {secret: {data: {../x: gen.py 1 1}}}\n"},
        "a test's name",
    ),
    "name taken": (
        {GENERATORS: "solution: submissions/accepted/solution.py\n"
         "data: {secret: {data: {01-zero: gen.py 1 1}}}\n"},
        "01-zero: data/secret/01-zero.in exists",
    ),
    "generator of another language": (
        {GENERATORS: "solution: submissions/accepted/solution.py\n"
         "data: {secret: {data: {x: gen.cpp 1}}}\n"},
        "generators are Python programs",
    ),
    "generator crashes": (
        {f"{A}/generators/gen.py": "raise SystemExit('no such size')\n"},
        "gen.py: gen.py 1000 1000: RTE no such size",
    ),
    "generator silent": ({f"{A}/generators/gen.py": "pass\n"}, "gen.py 1000 1000: no output"),
    "generator nonsense": ({f"{A}/generators/gen.py": "print(\n"}, "gen.py: gen.py 1000 1000: RTE"),
    "solution crashes": (
        {f"{A}/submissions/accepted/solution.py": "print(1 // (int(input()) - 7))\n"},
        "solution.py: on generated 22-seven: RTE ZeroDivisionError",
    ),
    "solution nonsense": (
        {f"{A}/submissions/accepted/solution.py": "print(\n"},
        "solution.py: does not compile",
    ),
    "answer missing": ({f"{A}/data/secret/01-zero.ans": None}, "there is no 01-zero.ans"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
async def test_tests_that_cannot_be_made_are_one_line(
    judge: CountingJudge, tmp_path: Path, name: str
) -> None:
    changes, complaint = REFUSED[name]
    with pytest.raises(PackageError) as caught:
        await load(judge, tmp_path, changes)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not list((tmp_path / "cache").rglob("*.msgpack"))
