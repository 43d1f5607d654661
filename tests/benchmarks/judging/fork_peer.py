"""Forks a warm interpreter over and over, the child ending at once; speaks as dmoj_peer does."""

from __future__ import annotations

import bisect  # noqa: F401 - what contest programs import makes the process as large as a slot's
import collections  # noqa: F401
import gc
import heapq  # noqa: F401
import itertools  # noqa: F401
import math  # noqa: F401
import os
import sys


def main() -> None:
    """Answer each number with that many forks."""
    gc.freeze()
    for line in sys.stdin:
        for _ in range(int(line)):
            child = os.fork()
            if not child:
                os._exit(0)
            os.waitpid(child, 0)
        print("done", flush=True)


if __name__ == "__main__":
    main()
