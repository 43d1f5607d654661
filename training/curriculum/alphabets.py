"""Sets of characters as statements name them."""

from __future__ import annotations

import string
from functools import lru_cache
from random import Random

_NAMED = {
    string.ascii_lowercase: (
        *("lowercase Latin letters", "lowercase English letters", "small Latin letters"),
        "lowercase letters of the Latin alphabet",
    ),
    string.ascii_uppercase: (
        *("uppercase Latin letters", "uppercase English letters", "capital Latin letters"),
        "capital English letters",
    ),
    string.digits: ("digits", "digits from 0 to 9", "decimal digits"),
    "123456789": ("digits from 1 to 9", "nonzero digits"),
    string.ascii_letters: (
        "uppercase and lowercase Latin letters",
        "Latin letters of both cases",
        "lowercase and uppercase English letters",
    ),
}
_BY_SET = {frozenset(characters): names for characters, names in _NAMED.items()}


def alphabet(rng: Random, characters: str) -> str:
    """``lowercase Latin letters``, ``characters '0' and '1'``."""
    names = _BY_SET.get(frozenset(characters))
    if names is None:
        names = _listed(characters)
    return names[int(rng.random() * len(names))]


@lru_cache(maxsize=1 << 10)
def _listed(characters: str) -> tuple[str, ...]:
    if set(characters) == set("01"):
        return ("zeros and ones", "characters '0' and '1'", "'0' and '1'", "0s and 1s")
    noun = "letters" if characters.isalpha() else "digits" if characters.isdigit() else "characters"
    if len(characters) > 8:
        ends = f"from '{characters[0]}' to '{characters[-1]}'"
        ordered = [ord(c) for c in characters]
        if ordered == list(range(ordered[0], ordered[0] + len(ordered))):
            return (f"{noun} {ends}",)
        return (f"{noun} {', '.join(characters)}",)
    if len(characters) == 1:
        return (f"{noun} '{characters}'",)
    found = []
    for quote in ("'", '"'):
        quoted = [f"{quote}{c}{quote}" for c in characters]
        if "'" in characters and quote == "'":
            continue
        both = f"{', '.join(quoted[:-1])} and {quoted[-1]}"
        found += [f"{noun} {both}", both]
    return tuple(found)
