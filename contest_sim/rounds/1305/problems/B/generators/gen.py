"""Long inputs of "Kuroni and Simple Strings": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

MOST = 1000


def uniform(n: int, percent: int, seed: int) -> str:
    """Random brackets, ``percent`` of a hundred of them opening."""
    rng = random.Random(seed)
    return "".join("(" if rng.randrange(100) < percent else ")" for _ in range(n))


def blocks(*lengths: int) -> str:
    """Blocks of equal brackets: opening, closing, opening, and so on."""
    return "".join("()"[i % 2] * length for i, length in enumerate(lengths))


def random_blocks(longest: int, seed: int) -> str:
    """Blocks of random length up to the limit of the string."""
    rng = random.Random(seed)
    lengths = [rng.randint(1, longest) for _ in range(MOST)]
    return blocks(rng.randint(0, 1), *lengths)[:MOST]


def repeated(times: int, *lengths: int) -> str:
    """The same blocks over and over."""
    return blocks(*lengths) * times


def drifting(first: int, last: int, seed: int) -> str:
    """Random brackets of which ``first`` percent are opening at the start, ``last`` at the end."""
    rng = random.Random(seed)
    percents = [first + (last - first) * i / MOST for i in range(MOST)]
    return "".join("(" if rng.randrange(100) < percent else ")" for percent in percents)


def balanced(seed: int) -> str:
    """A random correct bracket sequence of full length."""
    rng = random.Random(seed)
    string, depth = "", 0
    while len(string) < MOST:
        left = MOST - len(string)
        opens = depth == 0 or (depth < left and rng.random() < 0.5)
        string += "(" if opens else ")"
        depth += 1 if opens else -1
    return string


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, blocks, random_blocks, repeated, drifting, balanced)}
    mode, *arguments = sys.argv[1:]
    print(modes[mode](*map(int, arguments)))


main()
