"""Bounds as statements tell them: ``(1 ≤ n ≤ 10^5)``, ``1 ≤ l ≤ r ≤ n``, 200 000 or 2·10^5."""

from __future__ import annotations

import re
from functools import lru_cache
from random import Random

from training.curriculum.layout import Bound, Field

_LETTER = re.compile(r"(?<![@A-Za-z_])([A-Za-z]\d?)(?![A-Za-z(])")
_POWER = re.compile(r"(?:(\d+)\*)?10\^(\d+)$")


def number_text(rng: Random, bound: Bound) -> str:
    """A bound in one of its spellings; variables as placeholders."""
    if bound.value is None:
        return expression_text(bound.text)
    spellings = _spellings(bound.text)
    return spellings[int(rng.random() * len(spellings))]


@lru_cache(maxsize=1 << 12)
def _spellings(text: str) -> tuple[str, ...]:
    """The common ones stand several times."""
    if text.startswith("-"):
        return tuple(f"-{spelling}" for spelling in _spellings(text[1:]))
    match = _POWER.match(text)
    if match is None and not text.isdigit():
        return (expression_text(text),)
    if match is None:
        return (text,) if len(text) < 5 else (text, text, _spaced(int(text)))
    power, factor = int(match[2]), match[1]
    value = 10**power * int(factor or 1)
    if factor:
        plain = (f"{factor} ⋅ 10^{power}", f"{factor}·10^{power}", f"{factor} * 10^{power}")
    else:
        plain = (f"10^{power}", f"10^{power}", f"10^{power}")
    if power <= 4:
        return (str(value), str(value), str(value), *plain[:1])
    return (*plain, str(value), _spaced(value)) if power <= 6 else plain


def _spaced(value: int) -> str:
    return f"{value:,}".replace(",", " ")


@lru_cache(maxsize=1 << 12)
def expression_text(text: str) -> str:
    """``n-1`` as ``$n - 1``."""
    spaced = re.sub(r"(?<=[\w)])([-+])(?=[\w(@])", r" \1 ", text)
    return _LETTER.sub(r"$\1", spaced.replace("*", "·").replace("//", " / "))


def shown(field: Field, *, index: bool) -> str:
    """How a field stands in a constraint: ``$n``, ``$A_i``, ``|$s|``; with ``index`` ``$l_i``."""
    name = f"${field.letter}"
    if field.kind in {"word", "line"}:
        return f"|{name}_i|" if index else f"|{name}|"
    if field.kind == "array":
        return f"{name}_i"
    if field.kind == "table":
        return f"{name}_{{i,j}}"
    return f"{name}_i" if index else name


def constraints(rng: Random, fields: tuple[Field, ...], *, index: bool = False) -> str:
    """The bounds of some fields, joined, without brackets around them; "" where there are none."""
    parts = _parts(rng, fields, index=index)
    return ("; " if len(parts) > 1 and rng.random() < 0.25 else ", ").join(parts)


def _parts(rng: Random, fields: tuple[Field, ...], *, index: bool) -> list[str]:
    bounded = [
        field
        for field in fields
        if field.kind != "word" or (field.count is None and not field.choices)
    ]
    parts: list[str] = []
    group: list[Field] = []
    for field in [*bounded, None]:
        if field and (not group or _alike(group[0], field)) and rng.random() < 0.8:
            group.append(field)
            continue
        if group:
            parts.append(_between(rng, group, index=index))
        group = [field] if field else []
    return _chained(parts)


def _alike(one: Field, other: Field) -> bool:
    return (
        one.low.text == other.low.text
        and one.high.text == other.high.text
        and not {one.kind, other.kind} & {"word", "line"}
    )


def _between(rng: Random, group: list[Field], *, index: bool) -> str:
    names = ", ".join(shown(field, index=index) for field in group)
    low, high = group[0].low, group[0].high
    if low.text == high.text:
        return f"{names} = {number_text(rng, low)}"
    return f"{number_text(rng, low)} ≤ {names} ≤ {number_text(rng, high)}"


def _chained(parts: list[str]) -> list[str]:
    """``1 ≤ l ≤ n`` and ``l ≤ r ≤ n`` as one chain."""
    joined: list[str] = []
    for part in parts:
        if joined:
            before, ends = joined[-1].split(" ≤ "), part.split(" ≤ ")
            if len(before) == 3 and len(ends) == 3:
                if before[1] == ends[0] and before[2] == ends[2]:
                    joined[-1] = " ≤ ".join([*before[:2], *ends[1:]])
                    continue
                if ends[2] == before[1] and ends[0] == before[0] and "," not in ends[1]:
                    joined[-1] = " ≤ ".join([*ends, before[2]])
                    continue
        joined.append(part)
    return joined
