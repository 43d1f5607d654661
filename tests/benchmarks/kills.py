"""Kill a replay at random points and compare what comes of it: ``kills.py [--help]``.

Each point is a step (the beginning or the end of a write, a judgement, a request) or a moment of a
tiny round's replay, drawn at random; SIGKILL ends the process there and the same command goes on.
Half of the time the continuation is killed in its turn. At the end the record (samples, clusters,
submissions, verdicts, events, standing, rating) must equal that of a replay that nobody disturbed.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.bot.kills import killed_at_random, world


def main(arguments: Sequence[str] | None = None) -> None:
    """Kill as often as is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=50, help="kills")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="of the points")
    options = parser.parse_args(arguments)
    rng, kinds, started = random.Random(options.seed), Counter[str](), time.monotonic()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder, world(Path(folder)) as tiny:
        tiny.whole()  # warm
        begun = time.monotonic()
        undisturbed, steps = tiny.whole()
        wall_s = time.monotonic() - begun
        number = 0
        while kinds.total() < options.points:
            number += 1
            left = options.points - kinds.total()
            points = killed_at_random(
                tiny,
                f"killed-{number}",
                undisturbed,
                steps,
                most=min(rng.choice((1, 1, 2, 3)), left),
                rng=rng,
                wall_s=wall_s,
            )
            kinds.update(point.partition(":")[0] for point in points)
            print(f"{kinds.total():3} kills: {', '.join(points) or 'it ended first'}", flush=True)
    took = time.monotonic() - started
    print(
        f"{kinds.total()} kills at random points ({kinds['step']} at one of {steps} steps, "
        f"{kinds['after']} at a moment of {wall_s:.1f} s) in {number} runs: every record equals "
        f"the undisturbed one; {took:.0f} s"
    )


if __name__ == "__main__":
    main()
