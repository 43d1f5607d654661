"""Problem D of the packaged round 1305: its interactor and its accepted Python program.

Both are compared with lowest common ancestors by definition, in this process.
"""

from __future__ import annotations

import functools
import io
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.contest_sim.packages import (
    INVALID,
    ROUNDS,
    VALID,
    compiled,
    hostile,
    lines,
    load,
)

PROBLEM = ROUNDS["1305"].problems["D"]
INTERACT = PROBLEM.folder / "output_validator" / "interact.py"
INTERACTOR = load(INTERACT)
PROGRAM = compiled(PROBLEM.solution)

Edges = Sequence[tuple[int, int]]


def path_graph(n: int) -> Edges:
    return [(v, v + 1) for v in range(1, n)]


def trees(n: int) -> Iterator[Edges]:
    """Every tree of labelled vertices, each with a label larger than its parent's, and others."""
    for parents in product(*(range(1, v) for v in range(2, n + 1))):
        yield list(zip(parents, range(2, n + 1), strict=True))
    for seed in range(30):
        rng = Random(seed)
        label = rng.sample(range(1, n + 1), n)
        yield [(label[v], label[rng.randrange(v)]) for v in range(1, n)]


def ancestors(edges: Edges, root: int) -> dict[int, list[int]]:
    """For every vertex those on the way from the root to it, ends included."""
    chains = {root: [root]}
    while len(chains) <= len(edges):
        for x, y in [*edges, *((y, x) for x, y in edges)]:
            if x in chains and y not in chains:
                chains[y] = [*chains[x], y]
    return chains


def common(chains: dict[int, list[int]], u: int, v: int) -> int:
    return [x for x in chains[u] if x in chains[v]][-1]


def open_tree(edges: Edges, root: int) -> Any:
    """The interactor's tree; the root 0 is settled late."""
    return INTERACTOR.Tree(lines([len(edges) + 1, root], *edges))


def asked(edges: Edges, ask: Callable[[int, int], int]) -> tuple[int, int]:
    """The accepted Python program's answer, and how often it asked."""
    heard = iter([f"{len(edges) + 1}", *(f"{x} {y}" for x, y in edges)])
    replies: list[int] = []
    answers: list[int] = []

    def said(kind: str, *vertices: int, flush: bool) -> None:
        assert flush
        if kind == "?":
            replies.append(ask(*vertices))
        else:
            answers.extend(vertices)

    def hear() -> str:
        line = next(heard, None)
        return str(replies[-1]) if line is None else line

    exec(PROGRAM, {"input": hear, "print": said})
    (answer,) = answers
    return answer, len(replies)


@pytest.mark.parametrize(
    ("within", "beyond"),
    [
        (lines([1000, 0], *path_graph(1000)), lines([1001, 0], *path_graph(1001))),
        (lines([2, 2], [1, 2]), lines([2, 3], [1, 2])),
        (lines([2, 1], [2, 1]), lines([1, 1])),
        (lines([3, 1], [1, 2], [3, 1]), lines([3, 1], [1, 2], [2, 1])),
        (lines([4, 1], [1, 2], [2, 3], [4, 3]), lines([4, 1], [1, 2], [2, 3], [1, 3])),
        (lines([2, 1], [2, 1]), lines([2, 1], [2, 2])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(within: str, beyond: str) -> None:
    assert PROBLEM.is_valid(within)
    assert not PROBLEM.is_valid(beyond)


@pytest.mark.parametrize("test", PROBLEM.inputs, ids=lambda path: path.stem)
def test_the_answer_of_a_committed_test_is_its_root(test: Path) -> None:
    assert test.with_suffix(".ans").read_text() == f"{test.read_text().split()[1]}\n"


@pytest.mark.parametrize("n", range(2, 7))
def test_finds_every_root_of_every_small_tree_in_time(n: int) -> None:
    for edges in trees(n):
        for root in range(1, n + 1):
            chains = ancestors(edges, root)
            answer, count = asked(edges, functools.partial(common, chains))
            assert answer == root
            assert count <= n // 2
        tree = open_tree(edges, 0)
        answer, count = asked(edges, tree.lowest_common_ancestor)
        assert tree.roots == {answer}
        assert count <= n // 2


def test_replies_are_lowest_common_ancestors_and_fit_some_root() -> None:
    for edges in trees(5):
        chains = {root: ancestors(edges, root) for root in range(1, 6)}
        undecided = open_tree(edges, 0)
        fitting = set(chains)
        for u, v in product(range(1, 6), repeat=2):
            for root, chain in chains.items():
                reply = open_tree(edges, root).lowest_common_ancestor(u, v)
                assert reply == common(chain, u, v)
            reply = undecided.lowest_common_ancestor(u, v)
            replies = Counter(common(chains[root], u, v) for root in fitting)
            assert replies[reply] == max(replies.values())
            fitting = {root for root in fitting if common(chains[root], u, v) == reply}
            assert undecided.roots == fitting != set()


def verdict(edges: Edges, root: int, said: bytes) -> tuple[bool, list[str]]:
    """Whether the interactor accepts what is said, and the lines that it says."""
    heard: list[str] = []
    try:
        INTERACTOR.converse(
            open_tree(edges, root), INTERACTOR.words(io.BytesIO(said)), heard.append
        )
    except INTERACTOR.Rejected:
        return False, heard
    return True, heard


def test_an_answer_is_right_only_if_no_other_root_is_possible() -> None:
    edges = path_graph(5)
    for root, named in product(range(1, 6), repeat=2):
        assert verdict(edges, root, b"! %d\n" % named)[0] == (root == named)
        assert not verdict(edges, 0, b"! %d\n" % named)[0]
        found, heard = verdict(edges, 0, b"? 1 5\n! %d\n" % named)
        assert found == (heard[1:] == [str(named)])


def test_allows_half_as_many_questions_as_vertices() -> None:
    for n in range(2, 8):
        question = b"? 1 1\n"
        assert verdict(path_graph(n), 2, question * (n // 2) + b"! 2\n")[0]
        accepted, heard = verdict(path_graph(n), 2, question * (n // 2 + 1) + b"! 2\n")
        assert not accepted
        assert heard[1:] == ["1"] * (n // 2)


@pytest.mark.parametrize(
    "said", ["", "?", "? 1", "? 1 4\n! 2", "? 0 1\n! 2", "? 01 1\n! 2", "! 02", "!2", "2", "! -1"]
)
def test_refuses_what_is_no_question_and_no_answer(said: str) -> None:
    assert not verdict(path_graph(3), 2, f"{said}\n".encode())[0]
    assert verdict(path_graph(3), 2, b"? 3 1\n! 2")[0]


def talk(program: bytes, feedback_dir: Path) -> subprocess.CompletedProcess[bytes]:
    """The interactor, run as the judge runs it, hears all that is said at once."""
    files = (PROBLEM.sample, PROBLEM.sample.with_suffix(".ans"), feedback_dir)
    command = [sys.executable, "-I", str(INTERACT), *map(str, files)]
    return subprocess.run(command, input=program, capture_output=True, check=False)


def test_the_sample_conversation_is_the_one_that_the_interactor_leads(tmp_path: Path) -> None:
    said = PROBLEM.sample.with_suffix(".interaction").read_bytes().splitlines()
    talked = talk(b"".join(line[1:] + b"\n" for line in said if line[:1] == b">"), tmp_path)
    assert talked.returncode == VALID
    assert talked.stdout.splitlines() == [line[1:] for line in said if line[:1] == b"<"]


def test_who_breaks_the_rules_reads_minus_one_and_the_judge_why(tmp_path: Path) -> None:
    talked = talk(b"? 1 9\n", tmp_path)
    assert talked.returncode == INVALID
    assert talked.stdout.endswith(b"\n-1\n")
    assert "'9'" in (tmp_path / "judgemessage.txt").read_text(encoding="ascii")


@given(head=st.integers(0, 24), tail=hostile("?", "!", "? 1 7", "! 4"))
def test_the_interactor_comes_to_a_verdict_whatever_it_is_told(head: int, tail: bytes) -> None:
    accepted, heard = verdict(path_graph(7), 4, b"? 1 7\n? 2 3\n? 5 6\n! 4"[:head] + tail)
    assert len(heard) <= 1 + 7 // 2
    assert not accepted or b"!" in b"! 4"[: max(0, head - 18)] + tail


def test_the_interactor_does_not_listen_for_ever() -> None:
    """Ten thousand lines of nothing are enough."""
    blank = b"\n" * INTERACTOR.MOST_LINES
    assert verdict(path_graph(3), 2, blank[1:] + b"! 2\n")[0]
    assert not verdict(path_graph(3), 2, blank + b"! 2\n")[0]
