"""Which problem gets the next samples."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.allocation import FLOOR, ProblemState, allocate, promise


@st.composite
def states(draw: st.DrawFn, *, rooms: bool = True) -> list[ProblemState]:
    found = []
    for index in "ABCDEF"[: draw(st.integers(1, 6))]:
        sampled = draw(st.integers(0, 3000))
        survivors = draw(st.integers(0, sampled))
        room = draw(st.none() | st.integers(0, 500)) if rooms else None
        mass = draw(st.floats(0, survivors))
        worth = draw(st.floats(0, 3000))
        solved = draw(st.booleans())
        found.append(ProblemState(index, solved, sampled, survivors, mass, worth, room))
    return found


def room_of(found: list[ProblemState], samples: int) -> int:
    return sum(samples if s.room is None else s.room for s in found if not s.is_solved)


@given(states(), st.integers(0, 5000))
def test_the_budget_is_kept_to_the_sample(found: list[ProblemState], samples: int) -> None:
    shares = allocate(found, samples, 2.0)
    assert sum(shares.values()) == min(samples, room_of(found, samples))
    for state in found:
        assert shares[state.index] >= 0
        assert not (state.is_solved and shares[state.index])
        assert state.room is None or shares[state.index] <= state.room


@given(states(rooms=False), st.integers(0, 5000))
def test_nobody_starves(found: list[ProblemState], samples: int) -> None:
    shares = allocate(found, samples, 2.0)
    unsolved = [state for state in found if not state.is_solved]
    for state in unsolved:
        assert shares[state.index] >= int(FLOOR * samples / len(unsolved))


@given(st.integers(1, 6), st.integers(0, 5000), st.floats(1, 3000))
def test_all_start_together(count: int, samples: int, worth: float) -> None:
    fresh = [ProblemState(index, False, 0, 0, 0.0, worth) for index in "ABCDEF"[:count]]
    shares = allocate(fresh, samples, 2.0).values()
    assert max(shares) - min(shares) <= 1


@given(states(rooms=False), st.floats(1, 500))
def test_promise_grows_with_points_and_with_survivors(
    found: list[ProblemState], share: float
) -> None:
    for state in found:
        richer = msgspec.structs.replace(state, worth=state.worth + 1)
        luckier = msgspec.structs.replace(state, survivors=state.survivors + 1)
        settled = msgspec.structs.replace(state, mass=state.mass + 1)
        promised = promise(state, share, 2.0)
        assert promise(richer, share, 2.0) >= promised
        assert promise(luckier, share, 2.0) >= promised
        assert promise(settled, share, 2.0) <= promised


def test_samples_go_to_where_survivors_appear_and_leave_what_is_settled() -> None:
    barren = ProblemState("A", False, 1000, 0, 0.0, 1000.0)
    alive = ProblemState("B", False, 1000, 4, 4.0, 1000.0)
    settled = ProblemState("C", False, 1000, 200, 200.0, 1000.0)
    refuted = ProblemState("D", False, 1000, 200, 3.0, 1000.0)
    solved = ProblemState("E", True, 1000, 200, 200.0, 1000.0)
    shares = allocate([barren, alive, solved], 800, 2.0)
    assert shares["B"] > 1.5 * shares["A"]
    assert shares["E"] == 0
    shares = allocate([settled, refuted], 800, 2.0)
    assert shares["D"] > 1.5 * shares["C"]


@pytest.mark.parametrize("worth", [500.0, 3000.0])
def test_of_equal_searches_the_one_with_more_to_win_gets_more(worth: float) -> None:
    one, other = (ProblemState(i, False, 500, 2, 2.0, w) for i, w in (("A", worth), ("B", 1000)))
    shares = allocate([one, other], 100, 2.0)
    assert (shares["A"] > shares["B"]) == (worth > 1000)
