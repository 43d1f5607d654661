"""More inputs for a problem: mutations of its example inputs, by the rules of AlphaCode 3.2.1.

The inputs need not be valid: they only have to make programs that differ behave differently, since
clustering compares outputs with each other and never with a right answer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

_TOKEN = re.compile(r"\S+")
_INTEGER = re.compile(r"-?\d{1,18}")


def mutated_inputs(examples: Sequence[bytes], count: int, seed: int) -> list[bytes]:
    """Make up to ``count`` distinct inputs from the examples; the same for the same arguments.

    Fewer come back where the examples have too little to change; none where there are no examples.
    """
    rng = random.Random(seed)
    texts = [example.decode("utf-8", "replace") for example in examples]
    made: dict[str, None] = {}
    for _ in range(4 * count if texts else 0):
        mutant = _mutate(rng.choice(texts), rng)
        if mutant not in texts:
            made[mutant] = None
        if len(made) == count:
            break
    return [text.encode() for text in made]


def _mutate(text: str, rng: random.Random) -> str:
    """Change one to three tokens, each by a rule that fits it; white space stays as it is."""
    tokens = list(_TOKEN.finditer(text))
    chosen = {rng.randrange(len(tokens)) for _ in range(rng.randint(1, 3))} if tokens else set()
    pieces, end = [], 0
    for index, match in enumerate(tokens):
        pieces.append(text[end : match.start()])
        pieces.append(_changed(match[0], rng) if index in chosen else match[0])
        end = match.end()
    return "".join(pieces) + text[end:]


def _changed(token: str, rng: random.Random) -> str:
    if _INTEGER.fullmatch(token):
        return str(_changed_integer(int(token), rng))
    letters = list(token)
    position = rng.randrange(len(letters))
    if rng.random() < 0.5:
        other = rng.randrange(len(letters))
        letters[position], letters[other] = letters[other], letters[position]
    else:
        letters[position] = rng.choice(token)
    return "".join(letters)


def _changed_integer(value: int, rng: random.Random) -> int:
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
