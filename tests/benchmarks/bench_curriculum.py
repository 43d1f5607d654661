"""Problems of the curriculum per second and core, and how many of them differ.

    python tests/benchmarks/bench_curriculum.py

Speed is CPU time of one process, example outputs included, after a warm-up that loads the meanings.
If n draws from a uniform set have c pairs that are equal, the set has about n(n - 1)/2c members
(the birthday estimate); a set that is not uniform is larger than that. With no equal pair the set
has at least n(n - 1)/6 members, with a confidence of 95 % (the rule of three).
"""

from __future__ import annotations

import time
import zlib
from collections import Counter

from training.curriculum import generate

WARM, TIMED, DRAWN = 2_000, 10_000, 40_000


def speed() -> float:
    """Problems per CPU second."""
    for number in range(WARM):
        generate(1, number)
    start = time.process_time()
    for number in range(TIMED):
        generate(2, number)
    return TIMED / (time.process_time() - start)


def equal_pairs(texts: Counter[int]) -> int:
    """Pairs of draws with the same text."""
    return sum(count * (count - 1) // 2 for count in texts.values())


def main() -> None:
    """Print a line for each measure."""
    print(f"{speed():.0f} problems per second of CPU time, examples computed")
    whole: Counter[int] = Counter()
    told: Counter[int] = Counter()
    keys: Counter[str] = Counter()
    for number in range(DRAWN):
        exercise = generate(3, number)
        prose = exercise.statement.partition("\n\nExample")[0]
        whole[zlib.crc32(exercise.statement.encode()) << 32 | zlib.adler32(prose.encode())] += 1
        told[zlib.crc32(prose.encode()) << 32 | zlib.adler32(prose.encode())] += 1
        keys[exercise.key] += 1
    pairs = DRAWN * (DRAWN - 1) / 2
    for name, texts in (("statements", whole), ("statements without their examples", told)):
        equal = equal_pairs(texts)
        many = f"about {pairs / equal / 1e6:.0f}" if equal else f"at least {pairs / 3e6:.0f}"
        print(f"{name}: {equal} equal pairs of {DRAWN} draws: {many} million different ones")
    print(f"{len(keys)} compositions in {DRAWN} draws")


if __name__ == "__main__":
    main()
