"""What the inputs of a format obey: bounds, relations, order, distinctness, trees.

Learnt from the cases of the examples, with what the statement says (:mod:`bot.limits`) where names
can be matched to places; a saying that the examples contradict is dropped. The rules are a guess on
the careful side: an input that they let through is nearly always valid, many valid ones are not.

A *slot* is a place of values: the number of an item and a column, or :data:`LIST` for lines whose
values are all alike.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from bot.formats import Block, Case, Format, Line, Value, Word, shape_of
from bot.limits import Bounds, Limits, Name

LIST = -1
Slot = tuple[int, int]
Places = dict[Slot, list[Value]]

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DISTINCT = ("distinct", "different", "permutation", "unique", "no two", "pairwise", "twice")


class Rules(msgspec.Struct, frozen=True):
    """The rules of one format; see the module."""

    form: Format
    bounds: dict[Slot, tuple[int, int]]
    relations: tuple[tuple[Slot, Slot, bool], ...]
    distinct: frozenset[Slot]
    permutations: frozenset[Slot]
    orders: dict[Slot, str]
    parities: dict[Slot, int]
    alphabets: dict[Slot, str]
    trees: frozenset[int]
    graphs: frozenset[int]
    most_cases: int
    sums: dict[Slot, int]

    def within_sums(self, cases: Sequence[Case]) -> list[Case]:
        """As many of the cases, from the first on, as the sums over all cases allow."""
        left, kept = dict(self.sums), []
        for case in cases:
            places = values(self.form, case)
            for slot in left:
                left[slot] -= sum(_numbers(places.get(slot, [])))
            if any(rest < 0 for rest in left.values()):
                break
            kept.append(case)
        return kept

    def holds(self, case: Case) -> bool:
        """Whether a case obeys them all."""
        places = values(self.form, case)
        return (
            all(self._fits(slot, found) for slot, found in places.items())
            and all(_related(places, *relation) for relation in self.relations)
            and all(is_tree(edges(case, item)) for item in self.trees)
            and all(is_simple(edges(case, item)) for item in self.graphs)
        )

    def _fits(self, slot: Slot, found: Sequence[Value]) -> bool:
        numbers = [value for value in found if isinstance(value, int)]
        low, high = self.bounds.get(slot, (0, 0))
        if numbers and not low <= min(numbers) <= max(numbers) <= high:
            return False
        parity = self.parities.get(slot)
        if parity is not None and any(value % 2 != parity for value in numbers):
            return False
        letters = self.alphabets.get(slot, "")
        if any(not set(word) <= set(letters) for word in found if isinstance(word, str)):
            return False
        if slot in self.distinct and len(set(found)) < len(found):
            return False
        if slot in self.permutations and sorted(numbers) != list(range(1, len(numbers) + 1)):
            return False
        return slot not in self.orders or in_order(numbers, self.orders[slot])


def values(form: Format, case: Case) -> Places:
    """Everything that stands in a case, by slot."""
    places: Places = defaultdict(list)
    for number, (item, lines) in enumerate(zip(form.items, case, strict=True)):
        shape = shape_of(item)
        for line in lines:
            for column, value in enumerate(line):
                places[number, column if isinstance(shape, Line) else LIST].append(value)
    return dict(places)


def learn(form: Format, cases: Sequence[Case], limits: Limits) -> Rules:
    """The rules that the examples' cases obey, with what the statement says of them."""
    seen = [values(form, case) for case in cases]
    slots = sorted({slot for places in seen for slot in places})
    numbers = {slot: [_numbers(places.get(slot, [])) for places in seen] for slot in slots}
    numeric = [slot for slot in slots if any(numbers[slot])]
    named = _named(form, limits, numeric)
    bounds = {slot: _bounds(named.get(slot), limits, numbers[slot]) for slot in numeric}
    lists = [slot for slot in numeric if _is_list(form, slot)]
    distinct = _distinct(lists, numbers, limits)
    trees, graphs = _networks(form, cases, bounds)
    return Rules(
        form=form,
        bounds=bounds,
        relations=_relations(named, limits, numeric, seen, form, graphs),
        distinct=distinct,
        permutations=frozenset(s for s in distinct if _are_permutations(numbers[s])),
        orders=_orders(lists, numbers, named, limits),
        parities=_parities(numeric, numbers, limits),
        alphabets=_alphabets(slots, seen, limits),
        trees=trees,
        graphs=graphs,
        most_cases=_most_cases(form, limits),
        sums={slot: limits.sums[name] for slot, name in named.items() if name in limits.sums},
    )


def in_order(numbers: Sequence[int], sign: str) -> bool:
    """Whether each number stands so to the next: ``≤``, ``<``, ``≥`` or ``>``."""
    pairs = itertools.pairwise(numbers if sign in "≤<" else numbers[::-1])
    return all(a < b if sign in "<>" else a <= b for a, b in pairs)


def edges(case: Case, item: int) -> list[tuple[int, int]]:
    """The first two numbers of each line of a block."""
    return [(int(line[0]), int(line[1])) for line in case[item]]


def is_simple(pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether the edges are no loops and all different."""
    return all(a != b for a, b in pairs) and len({frozenset(p) for p in pairs}) == len(pairs)


def is_tree(pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether the edges join the vertices from 1 on into one tree."""
    root = list(range(len(pairs) + 2))

    def find(vertex: int) -> int:
        while root[vertex] != vertex:
            vertex = root[vertex] = root[root[vertex]]
        return vertex

    for a, b in pairs:
        if not 1 <= min(a, b) <= max(a, b) <= len(pairs) + 1 or find(a) == find(b):
            return False
        root[find(a)] = find(b)
    return True


def _numbers(found: Iterable[Value]) -> list[int]:
    return [value for value in found if isinstance(value, int)]


def _is_list(form: Format, slot: Slot) -> bool:
    item = form.items[slot[0]]
    return slot[1] == LIST and not isinstance(item, Block)


def _named(form: Format, limits: Limits, numeric: Sequence[Slot]) -> dict[Slot, Name]:
    """Which name of the statement each slot has, in order of both; none where that is doubtful."""
    plain = [name for name in limits.names if not name.indexed and not name.length]
    plain = plain[1:] if form.cases else plain
    indexed = [name for name in limits.names if name.indexed]
    scalars = [slot for slot in numeric if isinstance(form.items[slot[0]], Line)]
    others = [slot for slot in numeric if slot not in scalars]
    rest = plain[len(scalars) :]
    return dict(zip(scalars, plain, strict=False)) | dict(
        zip(others, indexed or rest, strict=False)
    )


def _bounds(name: Name | None, limits: Limits, seen: Sequence[Sequence[int]]) -> tuple[int, int]:
    """The statement's, where the examples keep to them; else about as far as the examples go."""
    flat = list(itertools.chain.from_iterable(seen))
    least, most = min(flat), max(flat)
    said = limits.bounds.get(name, limits.everywhere) if name else limits.everywhere
    if (said.low is not None and said.low > least) or (said.high is not None and said.high < most):
        said = Bounds()
    low = -2 * max(-least, 1) if least < 0 else min(least, 1)
    return (
        low if said.low is None else said.low,
        max(2 * most, 1) if said.high is None else said.high,
    )


def _relations(
    named: dict[Slot, Name],
    limits: Limits,
    numeric: Sequence[Slot],
    seen: Sequence[Places],
    form: Format,
    graphs: frozenset[int],
) -> tuple[tuple[Slot, Slot, bool], ...]:
    """The statement's between names, and the examples' own where it gives no number.

    One case is enough for lists and for the vertices of graphs, which are many values.
    """
    places_of: dict[Name, list[Slot]] = defaultdict(list)
    for slot, name in named.items():
        places_of[name].append(slot)
    told = [
        (a, b, relation.strict)
        for relation in limits.relations
        for a in places_of[relation.smaller]
        for b in places_of[relation.larger]
    ]
    found = [
        (a, b, strict)
        for a, b in itertools.permutations(numeric, 2)
        if isinstance(form.items[b[0]], Line) or a[0] == b[0]
        if _unbounded(named.get(a), limits)
        for strict in (True, False)
        if len(seen) > 1 or a[1] == LIST or (a[0] in graphs and b[0] not in graphs)
        if all(_related(places, a, b, strict) for places in seen)
    ]
    kept = [relation for relation in told if all(_related(p, *relation) for p in seen)]
    return tuple(dict.fromkeys([*kept, *found]))


def _unbounded(name: Name | None, limits: Limits) -> bool:
    said = limits.bounds.get(name) if name else None
    return (said is None or said.high is None) and limits.everywhere.high is None


def _related(places: Places, smaller: Slot, larger: Slot, strict: bool) -> bool:
    """Whether it holds line by line within an item, else between all values of both."""
    a, b = _numbers(places.get(smaller, [])), _numbers(places.get(larger, []))
    if not a or not b:
        return True
    pairs = zip(a, b, strict=False) if smaller[0] == larger[0] else [(max(a), min(b))]
    return all(x < y if strict else x <= y for x, y in pairs)


def _distinct(
    lists: Iterable[Slot], numbers: dict[Slot, list[list[int]]], limits: Limits
) -> frozenset[Slot]:
    if not limits.mentions(*_DISTINCT):
        return frozenset()
    return frozenset(
        slot for slot in lists if all(len(set(row)) == len(row) for row in numbers[slot])
    )


def _are_permutations(rows: Iterable[Sequence[int]]) -> bool:
    return all(sorted(row) == list(range(1, len(row) + 1)) for row in rows)


def _orders(
    lists: Iterable[Slot],
    numbers: dict[Slot, list[list[int]]],
    named: dict[Slot, Name],
    limits: Limits,
) -> dict[Slot, str]:
    """The order that a list stands in, by the statement's word or sign."""
    orders = {}
    spoken = limits.mentions("sorted", "order", "increasing", "decreasing", "ascending")
    for slot in lists:
        rows = [row for row in numbers[slot] if len(row) > 1]
        name = named.get(slot)
        said = limits.runs.get(name.letter, "") if name else ""
        for sign in said or ("<>≤≥" if spoken else ""):
            if rows and all(in_order(row, sign) for row in rows):
                orders[slot] = sign
                break
    return orders


def _parities(
    numeric: Iterable[Slot], numbers: dict[Slot, list[list[int]]], limits: Limits
) -> dict[Slot, int]:
    if not limits.mentions("even", "odd"):
        return {}
    found = {slot: {v % 2 for row in numbers[slot] for v in row} for slot in numeric}
    return {slot: found[slot].pop() for slot in numeric if len(found[slot]) == 1}


def _alphabets(slots: Iterable[Slot], seen: Sequence[Places], limits: Limits) -> dict[Slot, str]:
    """The characters of words: those seen, and the letters that the statement allows."""
    alphabets = {}
    for slot in slots:
        letters = {c for places in seen for v in places.get(slot, []) for c in str(v)}
        words = any(isinstance(v, str) for places in seen for v in places.get(slot, []))
        if words and letters <= set(_LETTERS) and limits.mentions("lowercase", "small latin"):
            letters |= set(_LETTERS)
        if words:
            alphabets[slot] = "".join(sorted(letters))
    return alphabets


def _networks(
    form: Format, cases: Sequence[Case], bounds: dict[Slot, tuple[int, int]]
) -> tuple[frozenset[int], frozenset[int]]:
    """Blocks of pairs of numbers that are trees, and those that are graphs, in every case."""
    trees, graphs = set(), set()
    for number, item in enumerate(form.items):
        if not isinstance(item, Block) or not isinstance(item.line, Line):
            continue
        pairs = item.line.kinds[:2] == ("int", "int") and (number, 1) in bounds
        if not pairs or isinstance(item.line, Word):
            continue
        if item.size.offset == -1 and all(is_tree(edges(case, number)) for case in cases):
            trees.add(number)
        elif all(is_simple(edges(case, number)) for case in cases) and any(
            len(case[number]) > 2 for case in cases
        ):
            graphs.add(number)
    return frozenset(trees), frozenset(graphs)


def _most_cases(form: Format, limits: Limits) -> int:
    if not form.cases:
        return 1
    plain = [name for name in limits.names if not name.indexed]
    said = limits.bounds.get(plain[0]) if plain else None
    return said.high if said is not None and said.high else 100
