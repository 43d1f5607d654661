"""Makes cases of a format: mutated, small and extreme ones, all within the format's rules.

Whatever is made is mended where a rule says how (permutations, order, trees), then thrown away if a
rule is broken all the same, and tried again a few times.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from bot.changes import changed_integer, changed_word
from bot.formats import (
    Block,
    Case,
    Counted,
    Item,
    Kind,
    Line,
    LineValues,
    Row,
    Shape,
    Value,
    Word,
    shape_of,
)
from bot.rules import LIST, Rules, Slot

_TRIES = 24
_SMALL_SPREAD = 4  # small values are this far from the least one, at most
_SMALL_SIZE = 5
_WORD = 6  # characters of a small word whose length is free

Place = tuple[int, int, int]
"""An item, a line of it and a column."""


class CaseMaker:
    """Makes cases; what it draws comes from ``rng``."""

    def __init__(self, rules: Rules, rng: random.Random) -> None:
        self._rules = rules
        self._items = rules.form.items
        self._rng = rng
        self._sizes = {item.size.scalar for item in self._items if hasattr(item, "size")} | {
            item.line.size.scalar
            for item in self._items
            if isinstance(item, Block) and isinstance(item.line, Row | Word)
        }

    def mutated(self, case: Case) -> Case:
        """The case with one to three changes; itself where every try broke a rule."""

        def make() -> Case:
            changed = copy.deepcopy(case)
            for _ in range(self._rng.randint(1, 3)):
                self._rng.choice(self._changes)(changed)
            return changed

        return self._kept(make) or case

    def small(self) -> Case | None:
        """A case of the least sizes and values."""
        return self._kept(lambda: self._drawn(self._near_the_least, _SMALL_SIZE))

    def extreme(self) -> Case | None:
        """A case whose values are the least and the largest there may be."""
        kind = self._rng.randrange(3)

        def pick(slot: Slot) -> int:
            low, high = self._rules.bounds[slot]
            return (low, high, self._rng.choice((low, high)))[kind]

        return self._kept(lambda: self._drawn(pick, 2 * _SMALL_SIZE))

    def _kept(self, make: Callable[[], Case]) -> Case | None:
        for _ in range(_TRIES):
            case = make()
            self._mend(case)
            if self._rules.holds(case):
                return case
        return None

    # Mutations

    @property
    def _changes(self) -> Sequence[Callable[[Case], None]]:
        several = [self._resize] if self._sizes else []
        return [self._change_value, self._change_value, self._swap, *several]

    def _change_value(self, case: Case) -> None:
        """One value that no size depends on."""
        places = [place for place in self._places(case) if not self._is_size(place)]
        if not places:
            return
        item, line, column = self._rng.choice(places)
        value = case[item][line][column]
        if isinstance(value, int):
            case[item][line][column] = changed_integer(value, self._rng)
            return
        slot = self._slot(item, column)
        letters = self._rules.alphabets.get(slot) or value
        case[item][line][column] = self._changed_word(value, letters, self._items[item])

    def _changed_word(self, word: str, letters: str, item: Item) -> str:
        """Another word, of another length where that is free."""
        kind = 0 if isinstance(shape_of(item), Word) else self._rng.randrange(3)
        at = self._rng.randrange(len(word) + 1)
        if kind == 1 and len(word) > 1:
            return word[:at] + word[at + 1 :] if at < len(word) else word[:-1]
        if kind == 2 or not word:
            return word[:at] + self._rng.choice(letters) + word[at:]
        return changed_word(word, letters, self._rng)

    def _swap(self, case: Case) -> None:
        """Two values of a list, or two lines of a block, change places; or one copies another."""
        groups: list[list[Any]] = []
        for item, lines in zip(self._items, case, strict=True):
            groups += [lines] if len(lines) > 1 else []
            groups += [] if isinstance(shape_of(item), Line) else [x for x in lines if len(x) > 1]
        if not groups:
            return
        group = self._rng.choice(groups)
        a, b = self._rng.sample(range(len(group)), 2)
        if self._rng.random() < 0.5:
            group[a], group[b] = group[b], group[a]
        else:
            group[a] = copy.deepcopy(group[b])

    def _resize(self, case: Case) -> None:
        """Change a size, and all that is as long as it says."""
        number = self._rng.choice(sorted(self._sizes))
        item, column = self._scalar_places()[number]
        old = case[item][0][column]
        assert isinstance(old, int)
        case[item][0][column] = max(old + self._rng.choice((-2, -1, 1, 2)), 0)
        scalars = self._rules.form.scalars(case)
        for at, shape in enumerate(self._items):
            if isinstance(shape, Block):
                self._fit(case[at], shape.size.of(scalars), partial(self._new_line, case, at))
            for line in case[at]:
                self._fit_line(case, at, line, scalars)

    def _fit(self, group: list[LineValues], size: int, new: Callable[[], LineValues]) -> None:
        while len(group) > max(size, 0):
            group.pop(self._rng.randrange(len(group)))
        while len(group) < size:
            group.insert(self._rng.randint(0, len(group)), new())

    def _fit_line(self, case: Case, at: int, line: LineValues, scalars: Sequence[int]) -> None:
        shape = shape_of(self._items[at])
        if isinstance(shape, Row):
            size = max(shape.size.of(scalars), 0)
            while len(line) > size:
                line.pop(self._rng.randrange(len(line)))
            while len(line) < size:
                line.insert(self._rng.randint(0, len(line)), self._like(case, (at, LIST)))
        elif isinstance(shape, Word):
            size = max(shape.size.of(scalars), 0)
            word = str(line[0])[:size]
            letters = self._rules.alphabets[at, LIST]
            line[0] = word + "".join(self._rng.choices(letters, k=size - len(word)))

    def _new_line(self, case: Case, at: int) -> LineValues:
        """A line for a block: one of its own, or a small one."""
        if case[at]:
            return list(self._rng.choice(case[at]))
        return self._line(shape_of(self._items[at]), at, self._rules.form.scalars(case))

    def _like(self, case: Case, slot: Slot) -> Value:
        """A value as those that a slot holds, or a small one."""
        known = [value for line in case[slot[0]] for value in line]
        if not known:
            return self._value(slot, self._near_the_least)
        value = self._rng.choice(known)
        return changed_integer(value, self._rng) if isinstance(value, int) else value

    # Drawing anew

    def _drawn(self, pick: Callable[[Slot], int], largest: int) -> Case:
        """A case with values as ``pick`` chooses them, sizes up to ``largest`` above the least."""
        case: Case = []
        scalars: list[int] = []
        for at, item in enumerate(self._items):
            shape = shape_of(item)
            if isinstance(item, Line):
                line = [
                    self._scalar((at, column), kind, pick, largest, scalars)
                    for column, kind in enumerate(item.kinds)
                ]
                case.append([line])
                continue
            count = max(item.size.of(scalars), 0) if isinstance(item, Block) else 1
            case.append([self._line(shape, at, scalars, pick) for _ in range(count)])
        return case

    def _scalar(
        self,
        slot: Slot,
        kind: Kind,
        pick: Callable[[Slot], int],
        largest: int,
        scalars: list[int],
    ) -> Value:
        """A value of a plain line; sizes stay within ``largest`` of the least."""
        if kind == "word":
            return self._value(slot, pick)
        value = pick(slot)
        if len(scalars) in self._sizes:
            low, high = self._rules.bounds[slot]
            value = self._rng.randint(low, min(high, low + largest))
        scalars.append(value)
        return value

    def _line(
        self,
        shape: Shape,
        at: int,
        scalars: Sequence[int],
        pick: Callable[[Slot], int] | None = None,
    ) -> LineValues:
        pick = pick or self._near_the_least
        match shape:
            case Line(kinds):
                return [self._value((at, column), pick) for column in range(len(kinds))]
            case Word(size):
                letters = self._rules.alphabets[at, LIST]
                return ["".join(self._rng.choices(letters, k=max(size.of(scalars), 0)))]
            case Row(size):
                length = max(size.of(scalars), 0)
            case Counted():
                length = self._rng.randint(1, _SMALL_SIZE)
        return [self._value((at, LIST), pick) for _ in range(length)]

    def _value(self, slot: Slot, pick: Callable[[Slot], int]) -> Value:
        if slot in self._rules.bounds:
            return pick(slot)
        letters = self._rules.alphabets.get(slot, "a")
        return "".join(self._rng.choices(letters, k=self._rng.randint(1, _WORD)))

    def _near_the_least(self, slot: Slot) -> int:
        low, high = self._rules.bounds[slot]
        start = max(low, min(0, high)) if low < -_SMALL_SPREAD else low
        return self._rng.randint(max(low, start - 1), min(high, start + _SMALL_SPREAD))

    # Mending

    def _mend(self, case: Case) -> None:
        """Put right what a rule says how to: parity, permutations, order, trees."""
        for (item, column), parity in self._rules.parities.items():
            for line in case[item]:
                for at, value in enumerate(line):
                    if (column in (LIST, at)) and isinstance(value, int) and value % 2 != parity:
                        line[at] = value + 1
        for item, _ in self._rules.permutations:
            line = case[item][0]
            order = sorted((int(value), at) for at, value in enumerate(line))
            for rank, (_, at) in enumerate(order, start=1):
                line[at] = rank
        for (item, _), sign in self._rules.orders.items():
            case[item][0].sort(key=int, reverse=sign in "≥>")
        for item in self._rules.trees:
            self._grow_tree(case[item])

    def _grow_tree(self, lines: list[LineValues]) -> None:
        names = list(range(1, len(lines) + 2))
        self._rng.shuffle(names)
        for number, line in enumerate(lines, start=1):
            line[0], line[1] = names[self._rng.randrange(number)], names[number]

    # Places

    def _places(self, case: Case) -> list[Place]:
        return [
            (item, line, column)
            for item, lines in enumerate(case)
            for line, values in enumerate(lines)
            for column in range(len(values))
        ]

    def _slot(self, item: int, column: int) -> Slot:
        return item, column if isinstance(shape_of(self._items[item]), Line) else LIST

    def _is_size(self, place: Place) -> bool:
        item, _, column = place
        return any(self._scalar_places()[number] == (item, column) for number in self._sizes)

    def _scalar_places(self) -> list[tuple[int, int]]:
        """Item and column of each scalar."""
        return [
            (at, column)
            for at, item in enumerate(self._items)
            if isinstance(item, Line)
            for column, kind in enumerate(item.kinds)
            if kind == "int"
        ]
