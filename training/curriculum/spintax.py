"""Sentences with alternatives: ``[Each|Every] of them [|really ]likes $n``.

``[a|b]`` is one of several wordings and nests; a bracket without ``|`` is itself. What else a
template holds (``$n``, ``{P}``, ``@c``) passes through untouched. Templates are parsed once.
"""

from __future__ import annotations

from functools import lru_cache
from random import Random

Parts = tuple["str | Choice", ...]
Choice = tuple[Parts, ...]
"""Alternatives, each a sequence of parts."""


@lru_cache(maxsize=1 << 14)
def parse(template: str) -> Parts:
    """The parts of ``template``; raises ValueError where a bracket has no partner."""
    if "[" not in template and "]" not in template:
        return (template,)
    alternatives, end = _alternatives(template, 0)
    if end != len(template):
        raise ValueError(f"']' without '[' before {template[end : end + 20]!r}")
    # Outside of brackets a bar is a bar, as in |s|.
    joined: list[str | Choice] = []
    for index, parts in enumerate(alternatives):
        joined += [*(["|"] if index else []), *parts]
    return _merged(joined)


def _alternatives(text: str, start: int) -> tuple[list[list[str | Choice]], int]:
    """What stands up to the closing bracket, which is at the index returned."""
    found: list[list[str | Choice]] = [[]]
    at = start
    while at < len(text) and text[at] != "]":
        if text[at] == "[":
            inner, end = _alternatives(text, at + 1)
            if end == len(text):
                raise ValueError(f"'[' without ']' in {text[at : at + 20]!r}")
            found[-1] += (
                ["[", *inner[0], "]"]
                if len(inner) == 1
                else [tuple(_merged(parts) for parts in inner)]
            )
            at = end + 1
        elif text[at] == "|":
            found.append([])
            at += 1
        else:
            stop = min((i for i in (text.find(c, at) for c in "[|]") if i >= 0), default=len(text))
            found[-1].append(text[at:stop])
            at = stop
    return found, at


def _merged(parts: list[str | Choice]) -> Parts:
    """``parts`` with neighbouring strings joined."""
    merged: list[str | Choice] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    return tuple(merged)


def draw(rng: Random, parts: Parts) -> str:
    """One wording."""
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    random = rng.random
    return "".join(
        [
            part if isinstance(part, str) else draw(rng, part[int(random() * len(part))])
            for part in parts
        ]
    )


def say(rng: Random, template: str) -> str:
    """One wording of a template that may be written where it is used."""
    return draw(rng, parse(template))


def wordings(parts: Parts) -> int:
    """How many wordings there are, equal ones counted apart."""
    total = 1
    for part in parts:
        if not isinstance(part, str):
            total *= sum(map(wordings, part))
    return total
