"""Whether a text is an input of a meaning: read as its statement says, beside what draws."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from training.curriculum.bodies import holds
from training.curriculum.drawing import with_params
from training.curriculum.layout import PARAM, Bound, Field
from training.curriculum.meaning import Meaning

Values = dict[str, Any]


class _Invalid(Exception):
    """Something is not as it is told."""


def is_valid(meaning: Meaning, params: dict[str, int], text: str, *, many: bool) -> bool:
    """Whether lines, lengths, bounds, letters and conditions are those of the meaning with these
    constants, and no line is over.
    """
    lines = text.splitlines()
    try:
        count = 1
        if many:
            (token,) = lines.pop(0).split(" ") if lines else [""]
            count = _integer(token)
        for _ in range(count):
            values = _case(meaning, params, lines)
            where = with_params(meaning.where, params)
            _demand(not where or holds(where, values))
    except _Invalid:
        return False
    return count > 0 and not lines


def _demand(condition: bool) -> None:
    if not condition:
        raise _Invalid


def _case(meaning: Meaning, params: dict[str, int], lines: list[str]) -> Values:
    values: Values = {f"{PARAM}{name}": value for name, value in params.items()}
    for line in meaning.layout.lines:
        first = line[0]
        tall = first.kind in {"grid", "table", "rows", "edges"} or "lines" in first.flags
        if tall:
            values[first.letter] = _tall(first, lines, values)
            continue
        _demand(bool(lines))
        if first.kind == "line":
            values[first.letter] = _line(first, lines.pop(0), values)
            continue
        tokens = lines.pop(0).split(" ")
        for field in line:
            values[field.letter] = _FLAT[field.kind](field, tokens, values)
        _demand(not tokens)
    return values


def _of(bound: Bound | None, values: Values) -> int:
    assert bound is not None
    return bound.of(values)


def _integer(token: str) -> int:
    _demand(token.lstrip("-").isdigit() and str(int(token)) == token)
    return int(token)


def _take(tokens: list[str]) -> str:
    _demand(bool(tokens))
    return tokens.pop(0)


def _value(field: Field, tokens: list[str], values: Values) -> int:
    value = _integer(_take(tokens))
    _demand(field.low.of(values) <= value <= field.high.of(values))
    return value


def _array(field: Field, tokens: list[str], values: Values) -> list[int]:
    row = [_value(field, tokens, values) for _ in range(_of(field.count, values))]
    _demand("permutation" not in field.flags or sorted(row) == list(range(1, len(row) + 1)))
    _demand(not {"distinct", "increasing"} & field.flags or len(set(row)) == len(row))
    _demand(not {"sorted", "increasing"} & field.flags or row == sorted(row))
    return row


def _word(field: Field, tokens: list[str], values: Values) -> str:
    word = _take(tokens)
    if field.choices:
        _demand(word in field.choices)
        return word
    low, high = field.low.of(values), field.high.of(values)
    if field.kind == "word" and field.count is not None:
        low = high = field.count.of(values)
    _demand(low <= len(word) <= high and set(word) <= set(field.characters))
    return word


def _line(field: Field, text: str, values: Values) -> str:
    """A line of words with single blanks between them."""
    low, high = field.low.of(values), field.high.of(values)
    _demand(low <= len(text) <= high and set(text) <= set(field.characters))
    _demand(text.split(" ") == text.split())
    return text


def _words(field: Field, tokens: list[str], values: Values) -> list[str]:
    return [_word(field, tokens, values) for _ in range(_of(field.count, values))]


def _tall(field: Field, lines: list[str], values: Values) -> list[Any]:
    count = _of(field.count, values)
    _demand(len(lines) >= count)
    if field.kind == "words" and " " in field.characters:
        return [_line(field, lines.pop(0), values) for _ in range(count)]
    rows = [lines.pop(0).split(" ") for _ in range(count)]
    found: list[Any] = [_row(field, tokens, values) for tokens in rows]
    _demand(not any(rows))
    if field.kind == "edges":
        pairs = {frozenset(row[:2]) for row in found}
        _demand(len(pairs) == count and all(len(pair) == 2 for pair in pairs))
    return found


def _row(field: Field, tokens: list[str], values: Values) -> Any:
    if field.kind == "table":
        return [_value(field, tokens, values) for _ in range(_of(field.width, values))]
    if field.kind == "words":
        return _word(field, tokens, values)
    if field.kind == "grid":
        row = _take(tokens)
        _demand(len(row) == _of(field.width, values) and set(row) <= set(field.characters))
        return row
    inner = dict(values)
    for one in field.fields:
        if field.kind == "edges" and one.low is one.high:
            inner[one.letter] = _integer(_take(tokens))
            _demand(1 <= inner[one.letter] <= _of(field.vertices, values))
        else:
            inner[one.letter] = _FLAT[one.kind](one, tokens, inner)
    tail = field.tail
    plain = tuple(inner[one.letter] for one in field.fields if one is not tail)
    return (*plain, *inner[tail.letter]) if tail else plain


_FLAT: dict[str, Callable[[Field, list[str], Values], Any]] = {
    "value": _value,
    "array": _array,
    "word": _word,
    "words": _words,
}
