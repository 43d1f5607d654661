"""Cuts large requests into pieces and puts results together again. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import msgspec

from judge.protocol import Partial
from judge.verdict import Report, Run, Verdict

_PIECE_BYTES = 32 << 20  # of inputs and answers in one message, unless a single test is larger

Item = TypeVar("Item")


def pieces(items: Sequence[Item], size: Callable[[Item], int]) -> Iterator[tuple[Item, ...]]:
    """Yield the items in requests of a bearable size; one empty piece when there are none."""
    piece: list[Item] = []
    total = 0
    for item in items:
        if piece and total + size(item) > _PIECE_BYTES:
            yield tuple(piece)
            piece, total = [], 0
        piece.append(item)
        total += size(item)
    if piece or not items:
        yield tuple(piece)


def whole(reports: Sequence[Report]) -> Report:
    """Return what reports on successive tests say together."""
    first = next((r for r in reports if r.verdict is not Verdict.AC), reports[-1])
    results = tuple(result for report in reports for result in report.results)
    return msgspec.structs.replace(first, results=results)


def in_turn(
    get: Callable[[Partial], Item | None], on_result: Callable[[Item], None] | None
) -> Callable[[Partial], None] | None:
    """Return a watcher that passes results on once each, though a request may be repeated."""
    shown = 0

    def watch(partial: Partial) -> None:
        nonlocal shown
        result = get(partial)
        if on_result is not None and result is not None and partial.number == shown:
            shown += 1
            on_result(result)

    return None if on_result is None else watch


def once_each(on_result: Callable[[int, Run], None] | None) -> Callable[[Partial], None] | None:
    """Return a watcher that passes runs on once each, in any order."""
    shown: set[int] = set()

    def watch(partial: Partial) -> None:
        if on_result is not None and partial.run is not None and partial.number not in shown:
            shown.add(partial.number)
            on_result(partial.number, partial.run)

    return None if on_result is None else watch
