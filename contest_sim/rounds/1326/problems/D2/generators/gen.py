"""Large inputs of "Prefix-Suffix Palindrome (Hard version)": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys
from itertools import product

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(rng: random.Random, length: int, letters: int) -> str:
    """A random string of the first ``letters`` letters."""
    return "".join(rng.choices(LETTERS[:letters], k=length))


def mirrored(rng: random.Random, length: int, letters: int) -> str:
    """A random palindrome."""
    half = word(rng, (length + 1) // 2, letters)
    return half + half[: length // 2][::-1]


def uniform(count: int, length: int, letters: int, seed: int) -> list[str]:
    """Random strings of one length."""
    rng = random.Random(seed)
    return [word(rng, length, letters) for _ in range(count)]


def ragged(total: int, longest: int, letters: int, seed: int) -> list[str]:
    """Random strings and palindromes of random lengths, up to a sum of lengths."""
    rng = random.Random(seed)
    strings: list[str] = []
    while total > 0:
        make = rng.choice((word, mirrored))
        strings.append(make(rng, rng.randint(1, min(longest, total)), letters))
        total -= len(strings[-1])
    return strings


def every(letters: int, length: int) -> list[str]:
    """Every string of one length."""
    return ["".join(string) for string in product(LETTERS[:letters], repeat=length)]


def palindrome(length: int, letters: int, seed: int) -> list[str]:
    """One palindrome, of which nothing need be removed."""
    return [mirrored(random.Random(seed), length, letters)]


def broken(length: int, letters: int, place: int, seed: int) -> list[str]:
    """A palindrome with one letter changed to one that is nowhere else in it."""
    (string,) = palindrome(length, letters, seed)
    return [string[:place] + "z" + string[place + 1 :]]


def late(third: int, backwards: int) -> list[str]:
    """A third before the letter at which prefixes that are no palindromes turn out to be none."""
    string = "a" * third + "b" + "a" * (2 * third - 2) + "c"
    return [string[::-1] if backwards else string]


def wrapped(outer: int, inner: int, rest: int, backwards: int, seed: int) -> list[str]:
    """Mirroring ends around a palindrome and a rest, in this order or backwards."""
    rng = random.Random(seed)
    ends = word(rng, outer, 26)
    between = mirrored(rng, inner, 2) + word(rng, rest - 1, 2) + "z"
    return [ends + (between[::-1] if backwards else between) + ends[::-1]]


def periodic(period: int, length: int, letters: int, seed: int) -> list[str]:
    """One random block over and over, and another letter at the end."""
    block = word(random.Random(seed), period, letters)
    return [(block * (length // period + 1))[: length - 1] + "z"]


def fibonacci(length: int) -> list[str]:
    """A beginning of the Fibonacci word, which has many palindromes, and another letter."""
    older, newer = "a", "ab"
    while len(newer) < length:
        older, newer = newer, newer + older
    return [newer[: length - 1] + "c"]


def thue_morse(power: int, count: int) -> list[str]:
    """The Thue-Morse word of 2^power letters.

    With an odd power it is no palindrome, but from power 11 on every polynomial hash modulo 2^64
    is the same for it and its reverse.
    """
    bits = (i.bit_count() % 2 for i in range(1 << power))
    return ["".join("ab"[bit] for bit in bits)] * count


MODES = (
    uniform,
    ragged,
    every,
    palindrome,
    broken,
    late,
    wrapped,
    periodic,
    fibonacci,
    thue_morse,
)


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in MODES}
    mode, *arguments = sys.argv[1:]
    strings = modes[mode](*map(int, arguments))
    print(len(strings))
    print("\n".join(strings))


main()
