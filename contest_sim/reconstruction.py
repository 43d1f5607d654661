"""A course of a round that ends in the totals that are known, where nothing else is.

For each person, which problems were solved is drawn from the ratings of person and problems, among
the sets that can explain the total; rejections and pace are drawn likewise; then two minutes are
moved so that the row adds up exactly (:mod:`contest_sim.exact_totals`). What happened in truth is
not known: nobody's place and rating depend on this, and whatever shows it says *reconstructed*.

The draw depends on the contest's id and on the totals alone. A total that nothing explains (a
wrong problem value, places instead of points) is left as the course's ``rest``, which counts at
the end; so is what a person of an IOI round has beyond the values of all problems.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.course import UNSOLVED, Course, explained
from contest_sim.entities import Contest, Problem
from contest_sim.exact_totals import Rows, RuleTables, make_exact, rule_tables
from contest_sim.field import Field
from contest_sim.scoring import problem_value
from contest_sim.solving import (
    difficulties,
    log_chances,
    open_uniform,
    paces,
    rejections,
    solved_sets,
)

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_REDRAWS = 8  # sets of solved problems tried for a person before the total stays unexplained
_CHUNK_CELLS = 1 << 21  # people times sets at a time: some 16 MB an array
_PATIENCE = 4  # rejections per solved problem before hacks are the likelier explanation
_USUAL_PACE, _PACE_SPREAD = 0.45, 0.22  # of the most that minutes can cost
_MOST_HACKS = 200  # beyond, more of them make a set no less likely


class _Known(msgspec.Struct, frozen=True, eq=False):
    """What is known of a round, and the sets of solved problems to draw from."""

    contest: Contest
    field: Field
    hardness: Floats
    tables: RuleTables
    sets: Bools
    totals: Ints


def reconstruct(contest: Contest, problems: Sequence[Problem], field: Field) -> Course:
    """A course consistent with everybody's total, the problems' values and the scoring rule."""
    rng = np.random.default_rng(contest.id)
    course = _empty(len(problems), field)
    if contest.type == "IOI":
        _draw_scores(rng, contest, problems, field, course)
    else:
        known = _known(contest, problems, field)
        step = max(_CHUNK_CELLS // len(known.sets), 1)
        for first in range(0, len(field), step):
            people = np.arange(first, min(first + step, len(field)))
            _draw_people(rng, known, people, course)
    last = np.max(course.seconds, axis=1, initial=0)
    left = contest.duration_seconds - last
    course.hack_seconds[:] = last + np.floor(left * rng.random(len(field)))
    totals = np.column_stack((field.points, field.penalty))
    return msgspec.structs.replace(course, rest=totals - explained(contest, course))


def _empty(number: int, field: Field) -> Course:
    shape = (len(field), number)
    return Course(
        origin="reconstructed",
        seconds=np.full(shape, UNSOLVED, dtype=np.int64),
        rejected=np.zeros(shape, dtype=np.int64),
        points=np.zeros(shape),
        hacks=np.zeros((len(field), 2), dtype=np.int64),
        hack_seconds=np.zeros(len(field), dtype=np.int64),
        rest=np.zeros((len(field), 2)),
    )


def _known(contest: Contest, problems: Sequence[Problem], field: Field) -> _Known:
    hardness = difficulties(problems)
    if contest.type == "ICPC":
        totals = -field.penalty
    else:
        totals = np.rint(np.clip(field.points, -(2**31), 2**31)).astype(np.int64)
    tables = rule_tables(contest, problems)
    return _Known(contest, field, hardness, tables, solved_sets(hardness), totals)


def _draw_people(rng: np.random.Generator, known: _Known, people: Ints, course: Course) -> None:
    """Draw these people's rows into ``course``; those that nothing explains stay empty."""
    chances = _set_chances(known, people)
    chances -= np.log(-np.log(open_uniform(rng, chances.shape)))  # Gumbel: the largest is a draw
    for _ in range(_REDRAWS):
        chosen = np.argmax(chances, axis=1)
        drawn = np.arange(len(people)), chosen
        rows = Rows.of(known.sets[chosen])
        _draw_rejections(rng, known, rows, people)
        _draw_minutes(rng, known, rows, people)
        exact = make_exact(rng, known.tables, rows, known.totals[people])
        exact &= np.isfinite(chances[drawn])
        _store(rng, known, rows, people, exact, course)
        chances[drawn] = -np.inf
        people, chances = people[~exact], chances[~exact]
        if not len(people):
            return


def _set_chances(known: _Known, people: Ints) -> Floats:
    """Log chance of each set for each person, up to a constant; -inf where it cannot be."""
    won, lost = log_chances(known.field.ratings[people], known.hardness)
    chances: Floats = won @ known.sets.T + lost @ ~known.sets.T
    if known.contest.type == "ICPC":
        sizes = known.sets.sum(axis=1)
        return np.where(sizes == known.field.points[people][:, None], chances, -np.inf)
    totals, tables = known.totals[people][:, None], known.tables
    loss = known.sets @ tables.starts[:-1] - totals
    most = known.sets @ tables.losses[:-1, -1]
    hacks = (np.maximum(loss - most, 0) + np.maximum(-loss, 0)) / tables.fine
    usual = np.where(most > 0, loss / np.maximum(most, 1), _USUAL_PACE)
    strain = np.clip((usual - _USUAL_PACE) / _PACE_SPREAD, -3, 3)
    chances -= strain**2 / 2 + np.minimum(hacks, _MOST_HACKS)
    # Without a solved problem there are only hacks, in whole numbers.
    possible = np.any(known.sets, axis=1) | (totals % tables.fine == 0)
    whole = known.field.points[people][:, None] == totals
    return np.where(possible & whole, chances, -np.inf)


def _draw_rejections(rng: np.random.Generator, known: _Known, rows: Rows, people: Ints) -> None:
    """Draw rejected attempts, and hacks for what neither minutes nor patience explain."""
    tables = known.tables
    drawn = rejections(rng, known.field.ratings[people], known.hardness)
    rows.rejected[:, :-1] = np.where(rows.solved[:, :-1], np.minimum(drawn, _PATIENCE), 0)
    most = np.where(rows.solved, tables.losses[:, -1], 0).sum(axis=1)
    loss = rows.starts(tables) - known.totals[people]
    if known.contest.type == "CF":
        needed = -((most - loss) // tables.fine)
        rows.hacks[:] += np.minimum(_PATIENCE * rows.size - needed, 0)
        rows.hacks[:] += np.where(loss < 0, -(loss // tables.fine), 0)
        loss = loss + tables.fine * rows.hacks
    least = np.maximum(-((most - loss) // tables.fine), 0)
    _bring_between(rows, least, np.maximum((loss - most // 8) // tables.fine, least))


def _bring_between(rows: Rows, least: Ints, most: Ints) -> None:
    """Take rejections from those with most of them, or give to all in turn, within the bounds."""
    everyone = np.arange(len(rows.solved))
    while np.any(over := rows.rejected.sum(axis=1) > most):
        rows.rejected[everyone, np.argmax(rows.rejected, axis=1)] -= over
    missing = np.maximum(least - rows.rejected.sum(axis=1), 0)[:, None]
    size = np.maximum(rows.size, 1)[:, None]
    turn = np.cumsum(rows.solved, axis=1) - 1
    rows.rejected[:] += np.where(rows.solved, missing // size + (turn < missing % size), 0)


def _draw_minutes(rng: np.random.Generator, known: _Known, rows: Rows, people: Ints) -> None:
    """Draw minutes whose loss comes close to what rejections and hacks leave."""
    tables, last = known.tables, known.tables.length - 1
    fines = tables.fine * (rows.rejected.sum(axis=1) - rows.hacks)
    loss = rows.starts(tables) - known.totals[people] - fines
    weights = np.where(rows.solved, tables.weights, 0.0)
    pace = np.pad(paces(rng, rows.solved[:, :-1], known.hardness), ((0, 0), (0, 1)))
    heavy = np.maximum(weights.sum(axis=1), 1e-9)
    even = np.clip(loss / heavy, 0, last)[:, None]
    average = (weights * pace).sum(axis=1) / heavy
    drawn = pace * even / np.maximum(average, 1e-9)[:, None]
    # Towards everything at once, where the drawn pace would go on after the end.
    highest = np.max(drawn, axis=1, keepdims=True)
    share = np.where(highest > last, (last - even) / np.maximum(highest - even, 1e-9), 1.0)
    minutes = np.where(rows.solved, even + share * (drawn - even), 0.0)
    # Rounding sums and not terms keeps the total within one minute.
    sums = np.floor(np.cumsum(minutes, axis=1) + 1e-6)
    rows.minutes[:] = np.clip(np.diff(sums, axis=1, prepend=0), 0, last)


def _store(
    rng: np.random.Generator, known: _Known, rows: Rows, people: Ints, exact: Bools, course: Course
) -> None:
    """Write the rows that add up; a moment within the minute is free to choose."""
    tables, at = known.tables, people[exact]
    solved = rows.solved[exact, :-1]
    moments = np.floor(60 * rng.random(rows.solved.shape)).astype(np.int64)
    seconds = (60 * rows.minutes + moments)[exact, :-1]
    rejected = np.where(rows.solved, rows.rejected, 0)[exact, :-1]
    course.seconds[at] = np.where(solved, seconds, UNSOLVED)
    course.rejected[at] = rejected
    icpc = known.contest.type == "ICPC"
    worth = 1 if icpc else tables.worth(rows.minutes, rows.rejected)[exact, :-1]
    course.points[at] = np.where(solved, worth, 0)
    successful = np.maximum(-(-rows.hacks[exact] // 2), 0)
    course.hacks[at] = np.column_stack((successful, 2 * successful - rows.hacks[exact]))


def _draw_scores(
    rng: np.random.Generator,
    contest: Contest,
    problems: Sequence[Problem],
    field: Field,
    course: Course,
) -> None:
    """An IOI round: full values in a drawn order of difficulty, then what is left of the total."""
    values = np.array([problem_value(contest, problem) for problem in problems])
    hardness = difficulties(problems)
    order = np.argsort(hardness + 400 * rng.random((len(field), len(problems))), axis=1)
    worth = values[order]
    before = np.cumsum(worth, axis=1) - worth
    scores = np.clip(field.points[:, None] - before, 0, worth)
    np.put_along_axis(course.points, order, scores, axis=1)
    solved = course.points > 0
    pace = paces(rng, solved, hardness)
    end = (0.5 + 0.5 * rng.random((len(field), 1))) * (contest.duration_seconds - 1)
    seconds = np.floor(pace / np.maximum(np.max(pace, axis=1, keepdims=True), 1e-9) * end)
    course.seconds[:] = np.where(solved, seconds, UNSOLVED)
