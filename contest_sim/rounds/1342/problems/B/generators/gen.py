"""Large inputs of "Binary Period": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 100
LONGEST = 100


def binary(number: int, width: int) -> str:
    """The number in base two, with leading zeros."""
    return format(number, f"0{width}b")


def every(width: int, first: int) -> list[str]:
    """A hundred strings of one length in order, from the number ``first`` on."""
    return [binary(number, width) for number in range(first, min(first + COUNT, 2**width))]


def uniform(low: int, high: int, seed: int) -> list[str]:
    """Random strings with lengths of a range."""
    rng = random.Random(seed)
    widths = [rng.randint(low, high) for _ in range(COUNT)]
    return [binary(rng.getrandbits(width), width) for width in widths]


def runs(longest: int, seed: int) -> list[str]:
    """Longest strings made of runs of random length."""
    rng = random.Random(seed)

    def string() -> str:
        made, bit = "", rng.randint(0, 1)
        while len(made) < LONGEST:
            made, bit = made + str(bit) * rng.randint(1, longest), 1 - bit
        return made[:LONGEST]

    return [string() for _ in range(COUNT)]


def one_odd(bit: int) -> list[str]:
    """Longest strings of one character but for a single place, which is every place in turn."""
    rest = str(1 - bit)
    return [rest * at + str(bit) + rest * (LONGEST - 1 - at) for at in range(COUNT)]


def same_ends(seed: int) -> list[str]:
    """Random strings that begin and end with the same character."""
    inner = uniform(1, LONGEST - 2, seed)
    return [string[0] + string + string[0] for string in inner]


def constant(bit: int) -> list[str]:
    """Strings of one character, of every length."""
    return [str(bit) * width for width in range(1, LONGEST + 1)]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (every, uniform, runs, one_odd, same_ends, constant)}
    mode, *arguments = sys.argv[1:]
    strings = modes[mode](*map(int, arguments))
    print(len(strings), *strings, sep="\n")


main()
