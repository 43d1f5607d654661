"""Reply with lowest common ancestors to at most half as many questions as there are vertices.

A test is ``n`` and the root and then the edges. Where the root is 0, it is settled as late as
possible: each reply keeps as many vertices as it can for possible roots, and an answer is right if
it is the only one left. A program that must be right for every root cannot tell the difference.

Protocol of Kattis interactors: ``interact.py INPUT ANSWER FEEDBACK_DIR``, the contestant at
standard input and output, exit 42 to accept and 43 to reject. What the contestant writes may be any
bytes; the answer file is not read.
"""

import contextlib
import itertools
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

MOST_LINES = 10_000  # of the contestant, blank ones included, so that no conversation is endless
MOST_BYTES = 100  # of one line


class Rejected(Exception):
    """The conversation is over and lost; the message says why."""


class Tree:
    """A tree and the vertices that may be its root after all replies so far."""

    def __init__(self, text: str) -> None:
        """Read ``n``, the root or 0, and the edges."""
        first, *self.edges = text.splitlines()
        self.n, root = map(int, first.split())
        self.roots = {root} if root else set(range(1, self.n + 1))
        self._neighbours: list[list[int]] = [[] for _ in range(self.n + 1)]
        for line in self.edges:
            x, y = map(int, line.split())
            self._neighbours[x].append(y)
            self._neighbours[y].append(x)

    def lowest_common_ancestor(self, u: int, v: int) -> int:
        """The vertex of the path from ``u`` to ``v`` that the root hangs from."""
        nearest = self._nearest(u, v)
        groups: dict[int, set[int]] = {}
        for root in self.roots:
            groups.setdefault(nearest[root], set()).add(root)
        reply = max(groups, key=lambda w: (len(groups[w]), w))
        self.roots = groups[reply]
        return reply

    def _nearest(self, u: int, v: int) -> dict[int, int]:
        """For every vertex the nearest one on the path from ``u`` to ``v``."""
        parent = {u: 0}
        order = [u]
        for x in order:
            for y in self._neighbours[x]:
                if y != parent[x]:
                    parent[y] = x
                    order.append(y)
        path = {u}
        while v != u:
            path.add(v)
            v = parent[v]
        nearest: dict[int, int] = {}
        for x in order:
            nearest[x] = x if x in path else nearest[parent[x]]
        return nearest


def words(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The words of the first lines."""
    for line in itertools.islice(lines, MOST_LINES):
        yield from line.split()


def vertex(said: Iterator[bytes], n: int) -> int:
    """Take the next word as a vertex, without sign or leading zero."""
    word = next(said, b"")
    if not re.fullmatch(rb"[1-9][0-9]{0,3}", word) or int(word) > n:
        raise Rejected(f"expected a vertex up to {n}, found {word[:20]!a}")
    return int(word)


def converse(tree: Tree, said: Iterator[bytes], say: Callable[[str], None]) -> None:
    """Show the tree and reply until the root is named; raise Rejected if it is not."""
    say("\n".join([str(tree.n), *tree.edges]))
    questions = 0
    while (kind := next(said, b"")) == b"?":
        u, v = vertex(said, tree.n), vertex(said, tree.n)
        questions += 1
        if questions > tree.n // 2:
            raise Rejected(f"more than {tree.n // 2} questions")
        say(str(tree.lowest_common_ancestor(u, v)))
    if kind != b"!":
        raise Rejected(f"expected ? or ! after {questions} questions, found {kind[:20]!a}")
    root = vertex(said, tree.n)
    if other := sorted(tree.roots - {root}):
        raise Rejected(f"after {questions} questions the root may be {other[0]}, not only {root}")


def explain(feedback_dir: str, reason: str) -> None:
    """Leave the reason where the judge looks for it, if it can be written there."""
    with contextlib.suppress(OSError):
        Path(feedback_dir, "judgemessage.txt").write_text(f"{reason}\n", encoding="ascii")


def write(text: str) -> None:
    """Write a line to the contestant at once; one who has gone hears nothing."""
    with contextlib.suppress(BrokenPipeError):
        os.write(sys.stdout.fileno(), f"{text}\n".encode())


def main() -> int:
    """Talk to the contestant; the exit status is the verdict."""
    input_path, _answer_path, feedback_dir = sys.argv[1:4]
    tree = Tree(Path(input_path).read_text(encoding="ascii"))
    lines = iter(partial(sys.stdin.buffer.readline, MOST_BYTES), b"")
    try:
        converse(tree, words(lines), write)
    except Rejected as reason:
        explain(feedback_dir, str(reason))
        write("-1")
        return 43
    return 42


if __name__ == "__main__":
    sys.exit(main())
