"""Large trees for "Kuroni and the Celebration": ``gen.py MODE [INTEGER...] ROOT SEED``.

The same arguments give the same input. The modes number vertices from 1 as their texts say, and
ROOT is one of these numbers, or 0 to leave the root to the interactor; labels are shuffled last.
"""

import random
import sys

Parents = list[int]  # of the vertices 2, 3, ...


def star(n: int) -> Parents:
    """Vertex 1 in the middle."""
    return [1] * (n - 1)


def path(n: int) -> Parents:
    """The vertices in order."""
    return list(range(1, n))


def broom(n: int, handle: int) -> Parents:
    """A path of the first vertices, and all others at its last one."""
    return [min(v - 1, handle) for v in range(2, n + 1)]


def caterpillar(n: int, legs: int) -> Parents:
    """A spine from which as many legs hang at every vertex, each leg behind its spine vertex."""
    block = legs + 1
    spine = [v - (v - 1) % block for v in range(n + 1)]
    return [spine[v] if spine[v] != v else v - block for v in range(2, n + 1)]


def balanced(n: int, children: int) -> Parents:
    """Vertex 1 at the top, every vertex with as many children as the rest allows."""
    return [(v - 2) // children + 1 for v in range(2, n + 1)]


def spider(n: int, legs: int) -> Parents:
    """Paths that meet in vertex 1."""
    return [max(1, v - legs) for v in range(2, n + 1)]


def two_stars(n: int) -> Parents:
    """The middles 1 and 2 joined, half of the leaves at each."""
    return [1, *(1 + v % 2 for v in range(3, n + 1))]


def attached(n: int, window: int, seed: int) -> Parents:
    """Each vertex at a random one of the ``window`` before it."""
    rng = random.Random(seed)
    return [rng.randint(max(1, v - window), v - 1) for v in range(2, n + 1)]


def main() -> None:
    """Print the input that the arguments name."""
    shapes = (star, path, broom, caterpillar, balanced, spider, two_stars, attached)
    modes = {f.__name__: f for f in shapes}
    mode, *arguments = sys.argv[1:]
    *shape, root, seed = map(int, arguments)
    parents = modes[mode](*shape)
    n = len(parents) + 1
    rng = random.Random(seed)
    label = [0, *rng.sample(range(1, n + 1), n)]
    edges = [rng.sample((label[v], label[p]), 2) for v, p in enumerate(parents, 2)]
    rng.shuffle(edges)
    print(n, label[root])
    for edge in edges:
        print(*edge)


main()
