"""The mini-language of inputs: what a case looks like, line by line.

``n:1..100 k:1..n`` are integers on a line, ``A[n]:1..10^9`` an array, ``s:'a-z'*1..100`` a word,
``s[n]:'01'`` a word of length n, ``W[n]/:'a-z'*1..10`` words one per line (without ``/`` on one
line), ``g[n][m]:'.#'`` a grid, ``M[n][m]:0..9`` a table, ``P(l:1..n r:l..n)[q]`` rows of fields,
``E(u v)[m] {graph n}`` edges. Flags in braces: permutation, distinct, sorted, increasing. A class
with a blank in it, ``t:'a-z '*1..100``, makes a line of words, ``c:"rock|paper"`` is one of these
words, and a row may end in as many integers as it says, ``P(k:1..5 a[k]:1..9)[n]``.

This module parses; :mod:`training.curriculum.cases` draws. Invariant: a bound names only letters
that stand before it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import CodeType
from typing import Literal, NamedTuple

import msgspec

Kind = Literal["value", "array", "word", "words", "line", "grid", "table", "rows", "edges"]
FLAGS = {"permutation", "distinct", "sorted", "increasing"}

_ITEM = re.compile(
    r"""'[^']*'|"[^"]*"|\((?:"[^"]*"|[^()"])*\)|[^\s'"(){}]+|\{[^}]*\}|(\s+)|[({'"})]"""
)
_HEAD = re.compile(
    r"(?P<letter>[A-Za-z]\d?)(?P<fields>\((?!\s*\d).*\))?"
    r"(?:\[(?P<count>[^\]]+)\])?(?:\[(?P<width>[^\]]+)\])?(?P<lines>/)?"
    r"(?::(?P<range>.+))?$"
)
_CLASS = re.compile(r"'(?P<characters>[^']+)'(?:\*(?P<length>.+))?$")
_CHOICES = re.compile(r'"(?P<words>[^"\s]+)"$')
_BOUND = re.compile(r"[\w@+\-*/^(), ]+$")
_FUNCTIONS: dict[str, object] = {"min": min, "max": max}
LONG = 1 << 63
"""The least integer that does not fit 64 bits with a sign."""
PARAM = "param_"
"""Stands before a constant's name where a bound is evaluated."""


class Bound(NamedTuple):
    """An end of a range or a count: a number, or an expression over the letters before it."""

    text: str
    value: int | None
    code: CodeType | None

    def of(self, values: dict[str, object]) -> int:
        """The number, where ``values`` are those drawn so far."""
        if self.code is None:
            return self.value or 0
        return int(eval(self.code, _FUNCTIONS, values))  # noqa: S307 - our own tables, checked by _BOUND

    @property
    def letters(self) -> set[str]:
        """The variables it names."""
        return set(re.findall(r"(?<![@A-Za-z])[A-Za-z]\d?(?![A-Za-z(])", self.text))


class Field(msgspec.Struct, frozen=True):
    """One thing of the input.

    Attributes:
        kind: what it is; ``value`` is an integer.
        letter: its placeholder.
        low: least value; of words the least length.
        high: greatest value or length.
        count: how many elements, words or rows; the length of a word whose length is given.
        width: how many columns.
        characters: what words and grids are made of.
        fields: the fields of a row; those of edges without bounds are vertices.
        flags: :data:`FLAGS`, and ``lines`` for words one per line, ``tree`` or ``graph`` of edges.
        vertices: how many vertices edges join.
        choices: the words that a word is one of; empty where it is spelled of characters.
    """

    kind: Kind
    letter: str
    low: Bound
    high: Bound
    count: Bound | None = None
    width: Bound | None = None
    characters: str = ""
    fields: tuple[Field, ...] = ()
    flags: frozenset[str] = frozenset()
    vertices: Bound | None = None
    choices: tuple[str, ...] = ()

    @property
    def tail(self) -> Field | None:
        """The integers that a row ends in, where it says itself how many; else None."""
        last = self.fields[-1] if self.fields else None
        return last if last and last.kind == "array" else None


class Layout(msgspec.Struct, frozen=True, eq=False):
    """The lines of a case.

    Attributes:
        text: as written.
        lines: what stands on each; rows, words one per line, grids and tables have lines alone.
        counters: the letters that say how long something is.
        sides: those of them that are a side of a grid or table.
        graphs: the edges whose number is drawn, by the text of that number.
        fields: everything on the lines, fields of rows not.
    """

    text: str
    lines: tuple[tuple[Field, ...], ...]
    counters: frozenset[str]
    sides: frozenset[str]
    graphs: dict[str, Field]
    fields: tuple[Field, ...]

    @property
    def letters(self) -> list[str]:
        """Every placeholder in order: a row's own, then its fields'."""
        return [one.letter for field in self.fields for one in (field, *field.fields)]


ZERO = Bound("0", 0, None)


@lru_cache(maxsize=1 << 12)
def bound(text: str) -> Bound:
    """``10^9``, ``2*10^5``, ``-5``, ``n-1``; raises ValueError."""
    if not _BOUND.match(text):
        raise ValueError(f"{text!r} is no bound: write integers, 10^9, 2*10^5, n or n-1")
    python = text.replace("^", "**").replace("//", "/").replace("/", "//").replace("@", PARAM)
    try:
        code = compile(python, text, "eval")
    except SyntaxError:
        raise ValueError(f"{text!r} is no bound") from None
    if code.co_names:
        return Bound(text, None, code)
    return Bound(text, int(eval(code, {})), None)  # noqa: S307 - digits and signs only


@lru_cache(maxsize=1 << 12)
def parse_layout(text: str) -> Layout:
    """The layout written in ``text``; raises ValueError that says what cannot be read."""
    lines = tuple(
        tuple(_field(item) for item in _items(line)) for line in text.strip().splitlines()
    )
    known: set[str] = set()
    counters: set[str] = set()
    for field in (field for line in lines for field in line):
        _check_letters(field, known)
        for size in (field.count, field.width):
            counters |= size.letters if size else set()
        counters |= field.vertices.letters if field.vertices else set()
    for line in lines:
        if len(line) > 1 and any(_stands_alone(field) for field in line):
            raise ValueError(f"{line[0].letter} … {line[-1].letter}: rows need lines of their own")
    if not lines:
        raise ValueError("the input is empty")
    fields = tuple(field for line in lines for field in line)
    sides = {
        letter
        for field in fields
        if field.width is not None
        for size in (field.count, field.width)
        for letter in (size.letters if size else ())
    }
    graphs = {one.count.text: one for one in fields if one.count and "graph" in one.flags}
    return Layout(text, lines, frozenset(counters), frozenset(sides), graphs, fields)


def _stands_alone(field: Field) -> bool:
    tall = field.kind in {"grid", "table", "rows", "edges", "line"}
    return tall or "lines" in field.flags


def _check_letters(field: Field, known: set[str]) -> None:
    """Every bound names what stands before it, and no letter stands twice; raises ValueError."""
    own: set[str] = set()
    for one in (field, *field.fields):
        if one.letter in known | own:
            raise ValueError(f"the letter {one.letter} stands twice")
        if one.letter in {"Y", "N"}:
            raise ValueError(f"{one.letter} is the word printed: take another letter")
        for size in (one.low, one.high, one.count, one.width, one.vertices):
            missing = (size.letters if size else set()) - known - own
            if missing:
                raise ValueError(f"{one.letter}: {min(missing)} is not given before it")
        own.add(one.letter)
    known |= own


def _items(line: str) -> list[str]:
    """The things on a line: split at blanks outside of quotes, brackets and braces."""
    items, current = [], ""
    for match in _ITEM.finditer(line.strip()):
        if match[1]:
            items.append(current)
            current = ""
        else:
            current += match[0]
    items.append(current)
    joined: list[str] = []
    for item in items:
        if item.startswith("{") and joined:
            joined[-1] += item
        else:
            joined.append(item)
    return joined


def _range(text: str, where: str) -> tuple[Bound, Bound]:
    low, dots, high = text.partition("..")
    if not dots:
        raise ValueError(f"{where}: {text!r} is no range: write LOW..HIGH")
    return bound(low), bound(high)


def _field(item: str) -> Field:
    text, _, braces = item.rpartition("{") if item.endswith("}") else (item, "", "")
    flags = braces.rstrip("}").split()
    match = _HEAD.match(text)
    if match is None:
        raise ValueError(f"cannot read {item!r}")
    letter = match["letter"]
    count = bound(match["count"]) if match["count"] else None
    width = bound(match["width"]) if match["width"] else None
    if match["fields"]:
        return _rows(item, letter, match["fields"][1:-1], count, flags)
    unknown = set(flags) - FLAGS
    if unknown:
        raise ValueError(
            f"{letter}: no flag {min(unknown)!r}: there are {', '.join(sorted(FLAGS))}"
        )
    if not match["range"]:
        raise ValueError(f"{letter} has no bounds")
    word, choices = _CLASS.match(match["range"]), _CHOICES.match(match["range"])
    marks = frozenset({*flags, *(["lines"] if match["lines"] else [])})
    if choices:
        return _choice_field(letter, choices["words"].split("|"), count, marks)
    if word:
        return _text_field(letter, word, count, width, marks)
    low, high = _range(match["range"], letter)
    kind: Kind = "table" if width else "array" if count else "value"
    if kind != "value":
        _demand_64_bits(letter, high)
    return Field(kind, letter, low, high, count, width, flags=marks)


def _text_field(
    letter: str,
    word: re.Match[str],
    count: Bound | None,
    width: Bound | None,
    flags: frozenset[str],
) -> Field:
    characters = spread(word["characters"])
    low, high = _range(word["length"], letter) if word["length"] else (ZERO, ZERO)
    if width:
        return Field("grid", letter, ZERO, ZERO, count, width, characters, flags=flags | {"lines"})
    if " " in characters and not (low.value or 0) > 0:
        raise ValueError(f"{letter}: say how long a line of words is: {letter}:'a-z '*1..100")
    if " " in characters and not count:
        return Field("line", letter, low, high, None, None, characters, flags=flags)
    if " " in characters and "lines" not in flags:
        raise ValueError(f"{letter}: lines of words stand one per line: {letter}[n]/:…")
    if count and word["length"]:
        return Field("words", letter, low, high, count, None, characters, flags=flags)
    if not count and not word["length"]:
        raise ValueError(f"{letter}: say how long it is: {letter}[n]:'ab' or {letter}:'ab'*1..100")
    return Field("word", letter, low, high, count, None, characters, flags=flags)


def _demand_64_bits(letter: str, high: Bound) -> None:
    if (high.value or 0) >= LONG:
        raise ValueError(f"{letter}: only integers outside of rows and arrays may exceed 64 bits")


def _choice_field(
    letter: str, words: list[str], count: Bound | None, flags: frozenset[str]
) -> Field:
    if len(set(words)) < len(words) or "" in words or len(words) < 2:
        raise ValueError(f'{letter}: write two or more different words: {letter}:"yes|no"')
    kind: Kind = "words" if count else "word"
    low, high = (bound(str(end(map(len, words)))) for end in (min, max))
    characters = "".join(dict.fromkeys("".join(words)))
    return Field(
        kind, letter, low, high, count, None, characters, flags=flags, choices=tuple(words)
    )


def _rows(item: str, letter: str, inner: str, count: Bound | None, flags: list[str]) -> Field:
    if count is None:
        raise ValueError(f"{item!r}: say how many rows: {letter}(…)[q]")
    shape = [flag for flag in flags if flag in {"tree", "graph"}]
    if shape:
        fields = tuple(
            Field("value", name, ZERO, ZERO) if ":" not in name else _field(name)
            for name in _items(inner)
        )
        rest = [flag for flag in flags if flag not in {"tree", "graph"} | FLAGS]
        if len(rest) != 1:
            raise ValueError(f"{item!r}: write {{{shape[0]} n}}, n the number of vertices")
        return Field(
            "edges",
            letter,
            ZERO,
            ZERO,
            count,
            fields=fields,
            flags=frozenset(shape),
            vertices=bound(rest[0]),
        )
    fields = tuple(_field(name) for name in _items(inner))
    row = Field("rows", letter, ZERO, ZERO, count, fields=fields, flags=frozenset(flags))
    plain = fields[:-1] if row.tail else fields
    for field in plain:
        _demand_64_bits(field.letter, field.high)
    if any(field.kind not in {"value", "word"} for field in plain):
        raise ValueError(f"{item!r}: a row has integers and words, or integers and then an array")
    if row.tail and any(field.kind == "word" for field in plain):
        raise ValueError(f"{item!r}: a row that ends in an array has integers before it")
    return row


@lru_cache(maxsize=256)
def spread(characters: str) -> str:
    """The characters of a class: ``a-z`` spread out; a bar at an end is itself."""
    found = re.sub(
        r"(?<=[A-Za-z0-9])-(?=[A-Za-z0-9])",
        "\x00",
        characters,
    )
    out = ""
    at = 0
    while at < len(found):
        if at + 2 < len(found) and found[at + 1] == "\x00":
            out += "".join(map(chr, range(ord(found[at]), ord(found[at + 2]) + 1)))
            at += 3
        else:
            out += found[at]
            at += 1
    return "".join(dict.fromkeys(out))


_LOWERED = re.compile(r"(?<=[:][01]\.\.)10\^(\d+)\b")


@lru_cache(maxsize=1 << 12)
def variants(layout: Layout) -> tuple[Layout, ...]:
    """The same input in other shapes: smaller limits, and each number of the first line alone.

    Every case of a variant but its line breaks is a case of ``layout``; that itself is not there.
    """
    found = []
    if not re.search(r"distinct|increasing", layout.text):
        for power in (2, 3, 4, 6):
            lowered = _LOWERED.sub(
                lambda match, power=power: f"10^{min(int(match[1]), power)}",  # type: ignore[misc]
                layout.text,
            )
            found.append(lowered)
    first, _, rest = layout.text.strip().partition("\n")
    if len(layout.lines[0]) > 1 and all(field.kind == "value" for field in layout.lines[0]):
        found.append("\n".join([*first.split(), rest]))
    return tuple(parse_layout(text) for text in dict.fromkeys(found) if text != layout.text)
