"""Cases of a layout: their values, drawn small as in examples or up to the limits, and their text.

A case maps letters to values: integers, lists, words, lists of words, lists of lists; rows are
lists of tuples, flat where they end in an array. Values are drawn so that something happens: few
different letters, narrow ranges, sometimes sorted, sometimes the limits themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from training.curriculum.layout import PARAM, Field, Layout

Case = dict[str, Any]


class Size(NamedTuple):
    """How large a case is drawn.

    Attributes:
        lengths: least and greatest number of elements, where the layout allows them.
        reaches: how far values go from their least one; the choice is drawn. 0 is to the limit.
        cells: at most so many cells has a grid or table, roughly.
    """

    lengths: tuple[int, int]
    reaches: tuple[int, ...]
    cells: int = 25


_NONE: dict[str, int] = {}
EXAMPLE = Size((2, 6), (5, 10, 10, 20, 20, 100))
TINY = Size((1, 3), (1, 2, 3, 5))
SMALL = Size((1, 8), (2, 4, 6, 10, 20))
MEDIUM = Size((5, 40), (3, 10, 30, 100, 1000, 0), 200)
LARGE = Size((30, 120), (0, 0, 0, 10**4), 400)
LIMIT = Size((1 << 60, 1 << 60), (0, 0, 10**6), 1 << 60)
"""At the very limits: slow to draw."""


def draw_case(
    rng: Random, layout: Layout, size: Size = EXAMPLE, params: dict[str, int] = _NONE
) -> Case:
    """One case; conditions beyond the layout are not known here.

    Raises:
        ValueError: a range is empty, or there are too few values to be distinct.
    """
    values: Case = {f"{PARAM}{name}": value for name, value in params.items()}
    graphs = layout.graphs
    cells = size.cells
    for field in layout.fields:
        if field.kind == "value":
            high = field.high.of(values)
            low = field.low.of(values)
            if field.letter in layout.counters:
                if field.letter in graphs:
                    vertices = graphs[field.letter].vertices
                    n = vertices.of(values) if vertices else 0
                    high = min(high, n * (n - 1) // 2)
                values[field.letter] = _length(rng, low, high, size, cells)
                if field.letter in layout.sides:
                    cells = max(1, cells // values[field.letter])
            else:
                values[field.letter] = _number(rng, low, high, rng.choice(size.reaches))
        else:
            values[field.letter] = _DRAW[field.kind](rng, field, values, size)
    for name in params:
        del values[f"{PARAM}{name}"]
    return values


def _length(rng: Random, low: int, high: int, size: Size, cells: int) -> int:
    if low > high:
        raise ValueError(f"nothing lies between {low} and {high}")
    least, most = size.lengths
    most = min(high, max(low, min(most, cells)))
    return rng.randint(min(max(low, least), most), most)


def _number(rng: Random, low: int, high: int, reach: int) -> int:
    """An integer of a range; near its least value, or near zero where signs vary."""
    if low > high:
        raise ValueError(f"nothing lies between {low} and {high}")
    if reach == 0:
        side = rng.random()
        if side < 0.3:
            return high
        if side < 0.4:
            return max(low, high - rng.randint(0, 10))
        return low if side < 0.45 else rng.randint(low, high)
    low, high = narrowed(low, high, reach)
    return low + int(rng.random() * (high - low + 1))


def narrowed(low: int, high: int, reach: int) -> tuple[int, int]:
    """The part of a range that lies within ``reach`` of its least value, or of zero."""
    if low < 0:
        low, high = max(low, min(-reach, high)), min(high, max(reach, low))
        return low, high
    return low, min(high, low + reach)


def _elements(rng: Random, field: Field, values: Case, size: Size) -> list[int]:
    count = field.count.of(values) if field.count else 0
    low, high = field.low.of(values), field.high.of(values)
    if "permutation" in field.flags:
        row = list(range(1, count + 1))
        rng.shuffle(row)
        return row
    if low > high:
        raise ValueError(f"nothing lies between {low} and {high}")
    reach = rng.choice(size.reaches)
    if "distinct" in field.flags or "increasing" in field.flags:
        reach = max(reach, 2 * count) if reach else 0
        least, most = narrowed(low, high, reach) if reach else (low, high)
        if most - least + 1 < count:
            least, most = low, high
        row = rng.sample(range(least, most + 1), count)
    elif reach == 0:
        row = [_number(rng, low, high, 0) for _ in range(count)]
    else:
        least, most = narrowed(low, high, reach)
        span, random = most - least + 1, rng.random
        row = [least + int(random() * span) for _ in range(count)]
    if "increasing" in field.flags or "sorted" in field.flags or rng.random() < 0.1:
        row.sort()
    return row


def _letters(rng: Random, characters: str) -> str:
    """Few distinct letters make repeats and runs likely."""
    if len(characters) <= 2:
        return characters
    chosen = min(len(characters), rng.choice((2, 3, 4, 6, 26)))
    return characters if chosen == len(characters) else "".join(rng.sample(characters, chosen))


def _spelled(rng: Random, letters: str, length: int) -> str:
    if length < 1:
        return ""
    word = "".join(rng.choices(letters, k=length))
    if rng.random() < 0.1:
        half = word[: (length + 1) // 2]
        return (half + half[::-1])[-length:] if length % 2 == 0 else half + half[-2::-1]
    return word


def _word_length(rng: Random, field: Field, values: Case, size: Size) -> int:
    low, high = field.low.of(values), field.high.of(values)
    least, most = size.lengths
    most = min(high, max(low, most))
    return rng.randint(min(max(low, least), most), most)


def _word(rng: Random, field: Field, values: Case, size: Size) -> str:
    if field.choices:
        return field.choices[int(rng.random() * len(field.choices))]
    length = field.count.of(values) if field.count else _word_length(rng, field, values, size)
    return _spelled(rng, _letters(rng, field.characters), length)


def _line(rng: Random, field: Field, values: Case, size: Size) -> str:
    """Words with single blanks between them: a blank stands between two other characters."""
    least, most = size.lengths
    length = _word_length(rng, field, values, size._replace(lengths=(least, 5 * most)))
    letters = _letters(rng, field.characters.replace(" ", ""))
    longest = rng.choice((1, 3, 3, 6, 6, 10))
    line = ""
    while len(line) < length:
        word = _spelled(rng, letters, min(rng.randint(1, longest), length - len(line)))
        line += word if len(line) + len(word) >= length - 1 else f"{word} "
    return line


def _chosen(rng: Random, field: Field, count: int) -> list[str]:
    """Words of a list; sometimes not all of its words are there."""
    choices = list(field.choices)
    if "distinct" in field.flags:
        if count > len(choices):
            raise ValueError(f"{field.letter}: too few words to be distinct")
        return rng.sample(choices, count)
    if rng.random() < 0.3:
        choices = rng.sample(choices, rng.randint(1, len(choices)))
    return rng.choices(choices, k=count)


def _words(rng: Random, field: Field, values: Case, size: Size) -> list[str]:
    count = field.count.of(values) if field.count else 0
    if field.choices:
        return _chosen(rng, field, count)
    small = size._replace(lengths=(size.lengths[0], min(size.lengths[1], 1000 // (count + 1) + 1)))
    if " " in field.characters:
        return [_line(rng, field, values, small) for _ in range(count)]
    letters = _letters(rng, field.characters)
    words = [_spelled(rng, letters, _word_length(rng, field, values, small)) for _ in range(count)]
    if "distinct" in field.flags:
        words = list(dict.fromkeys(words))
        for _ in range(50 * count):
            if len(words) == count:
                break
            word = _spelled(rng, field.characters, _word_length(rng, field, values, small))
            words += [] if word in words else [word]
        if len(words) < count:
            raise ValueError(f"{field.letter}: too few words to be distinct")
    elif count > 1 and rng.random() < 0.3:
        words[rng.randrange(count)] = words[0]
    return words


def _grid(rng: Random, field: Field, values: Case, size: Size) -> list[str]:  # noqa: ARG001 - as the others
    rows = field.count.of(values) if field.count else 0
    width = field.width.of(values) if field.width else 0
    letters = _letters(rng, field.characters)
    weights = [rng.choice((1, 1, 2, 4)) for _ in letters]
    return ["".join(rng.choices(letters, weights, k=width)) for _ in range(rows)]


def _table(rng: Random, field: Field, values: Case, size: Size) -> list[list[int]]:
    rows = field.count.of(values) if field.count else 0
    width = field.width.of(values) if field.width else 0
    low, high = field.low.of(values), field.high.of(values)
    reach = rng.choice(size.reaches)
    return [[_number(rng, low, high, reach) for _ in range(width)] for _ in range(rows)]


def _rows(rng: Random, field: Field, values: Case, size: Size) -> list[tuple[Any, ...]]:
    count = field.count.of(values) if field.count else 0
    reach = rng.choice(size.reaches)
    rows: list[tuple[Any, ...]] = []
    seen: set[tuple[Any, ...]] = set()
    inner = dict(values)
    for attempt in range(count * (20 if "distinct" in field.flags else 1)):
        if len(rows) == count:
            break
        row = _row(rng, field, inner, size, reach)
        if "distinct" in field.flags:
            if row in seen:
                reach = 0 if attempt > count else reach
                continue
            seen.add(row)
        rows.append(row)
    if len(rows) < count:
        raise ValueError(f"{field.letter}: too few rows to be distinct")
    if "sorted" in field.flags:
        rows.sort()
    return rows


def _row(rng: Random, field: Field, inner: Case, size: Size, reach: int) -> tuple[Any, ...]:
    """One row; ``inner`` holds the case so far, and then the row's own fields."""
    tail = field.tail
    counts = tail.count.letters if tail and tail.count else set()
    for one in field.fields:
        if one.kind == "word":
            inner[one.letter] = _word(rng, one, inner, size)
        elif one.letter in counts:
            cells = max(1, size.cells // max(1, field.count.of(inner) if field.count else 1))
            inner[one.letter] = _length(rng, one.low.of(inner), one.high.of(inner), size, cells)
        elif one is not tail:
            inner[one.letter] = _number(rng, one.low.of(inner), one.high.of(inner), reach)
    row = tuple(inner[one.letter] for one in field.fields if one is not tail)
    return (*row, *_elements(rng, tail, inner, size)) if tail else row


def _edges(rng: Random, field: Field, values: Case, size: Size) -> list[tuple[int, ...]]:
    n = field.vertices.of(values) if field.vertices else 0
    count = field.count.of(values) if field.count else 0
    pairs = _tree(rng, n) if "tree" in field.flags else _graph(rng, n, count)
    extra = [one for one in field.fields if one.high is not one.low]
    if not extra:
        return list(pairs)
    reach = rng.choice(size.reaches)
    return [
        (*pair, *(_number(rng, one.low.of(values), one.high.of(values), reach) for one in extra))
        for pair in pairs
    ]


def _tree(rng: Random, n: int) -> list[tuple[int, int]]:
    names = list(range(1, n + 1))
    if rng.random() < 0.7:
        rng.shuffle(names)
    near = rng.choice((1, 2, n, n))  # a path, almost a path, anything
    pairs = []
    for i in range(1, n):
        pair = (names[rng.randint(max(0, i - near), i - 1)], names[i])
        pairs.append(pair if rng.random() < 0.5 else pair[::-1])
    rng.shuffle(pairs)
    return pairs


def _graph(rng: Random, n: int, count: int) -> list[tuple[int, int]]:
    most = n * (n - 1) // 2
    if count > most:
        raise ValueError(f"{count} edges do not fit {n} vertices")
    if 2 * count >= most:
        every = [(u, v) for u in range(1, n + 1) for v in range(u + 1, n + 1)]
        return [pair if rng.random() < 0.5 else pair[::-1] for pair in rng.sample(every, count)]
    found: dict[tuple[int, int], None] = {}
    while len(found) < count:
        u, v = rng.randint(1, n), rng.randint(1, n)
        if u != v and (v, u) not in found:
            found[u, v] = None
    return list(found)


_DRAW: dict[str, Callable[[Random, Field, Case, Size], Any]] = {
    "array": _elements,
    "word": _word,
    "words": _words,
    "line": _line,
    "grid": _grid,
    "table": _table,
    "rows": _rows,
    "edges": _edges,
}


def case_text(layout: Layout, case: Case) -> str:
    """The lines of a case, each ended by a newline."""
    lines: list[str] = []
    for line in layout.lines:
        first = line[0]
        value = case[first.letter]
        if first.kind in {"rows", "edges", "table"}:
            lines += [" ".join(map(str, row)) for row in value]
        elif "lines" in first.flags:
            lines += value
        else:
            lines.append(" ".join([_cell(case[field.letter]) for field in line]))
    return "\n".join(lines) + "\n"


def _cell(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
