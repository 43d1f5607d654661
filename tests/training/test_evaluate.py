"""The measurement itself: right programs pass, wrong and broken ones do not."""

from __future__ import annotations

from collections.abc import AsyncIterator

from judge.client import Judge
from judge.settings import JudgeSettings
from model.backend import ModelCard, Sample, SampleRequest
from training.curriculum import held_out
from training.curriculum.acceptance import drawn_tests
from training.evaluate import exercises, solve


class Fixed:
    """A backend that answers with given programs."""

    card = ModelCard(name="fixed", backend="test", summary="Given programs.")

    def __init__(self, programs: list[tuple[str, str]]) -> None:
        self._programs = programs

    async def sample(self, request: SampleRequest) -> AsyncIterator[Sample]:
        for number, (language, source) in enumerate(self._programs):
            yield Sample(number, language, source)

    async def close(self) -> None: ...


async def test_only_the_right_programs_pass_in_the_order_of_the_samples() -> None:
    exercise = next(exercises(3, 1, "train"))
    python, cpp = exercise.programs["python3"], exercise.programs["cpp"]
    programs = [
        ("python3", python),
        ("python3", "print(12345)"),
        ("cpp", cpp),
        ("python3", "print("),
        ("python3", python),
    ]
    request = SampleRequest("p", exercise.statement, seed=1, first=0, count=len(programs))
    async with Judge(JudgeSettings()) as judge:
        outcomes = await solve(Fixed(programs), judge, exercise, request)  # type: ignore[arg-type]
    assert outcomes == [True, False, True, False, True]


def test_the_sets_are_apart_and_hidden_tests_are_the_same_for_a_seed() -> None:
    seen = list(exercises(3, 30, "train"))
    unseen = list(exercises(3, 5, "compositions"))
    assert not any(held_out(one.key) for one in seen)
    assert all(held_out(one.key) for one in unseen)
    for one in unseen:
        assert drawn_tests(one, 3) == drawn_tests(one, 3)
        assert drawn_tests(one, 3) != drawn_tests(one, 4)
