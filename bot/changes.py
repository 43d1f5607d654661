"""How single tokens are mutated, by the rules of AlphaCode 3.2.1."""

from __future__ import annotations

import random


def changed_word(word: str, alphabet: str, rng: random.Random) -> str:
    """Two characters swapped, or one replaced."""
    letters = list(word)
    position = rng.randrange(len(letters))
    if rng.random() < 0.5:
        other = rng.randrange(len(letters))
        letters[position], letters[other] = letters[other], letters[position]
    else:
        letters[position] = rng.choice(alphabet)
    return "".join(letters)


def changed_integer(value: int, rng: random.Random) -> int:
    """A neighbour, a number of the same size, or a small one; the sign stays."""
    kind = rng.randrange(3)
    if kind == 0:
        changed = abs(value) + rng.choice((-2, -1, 1, 2))
    elif kind == 1:
        changed = rng.randint(1, 2 * abs(value) + 1)
    else:
        changed = rng.randint(1, 10)
    floor = 1 if value else 0
    return max(changed, floor) * (-1 if value < 0 else 1)
