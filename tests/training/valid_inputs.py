"""Whether a text is an input of a task of the curriculum: read as its statement says."""

from __future__ import annotations

from training.layouts import header
from training.task import Task


def is_valid(task: Task, text: str, *, many: bool) -> bool:
    """Lines, lengths, bounds and letters are those of the statement; no line is left over."""
    lines = [line.split() for line in text.splitlines()]
    if not many:
        return _after_case(task, lines) == []
    if not lines or not (count := _integers(lines[0])) or len(count) != 1 or count[0] < 1:
        return False
    rest: list[list[str]] | None = lines[1:]
    for _ in range(count[0]):
        if rest is None:
            return False
        rest = _after_case(task, rest)
    return rest == []


def _after_case(task: Task, lines: list[list[str]]) -> list[list[str]] | None:
    """The lines after the case that begins here; None where it is none."""
    values: dict[str, int] = {}
    if numbers := header(task):
        found = _integers(lines[0]) if lines else None
        if found is None or len(found) != len(numbers):
            return None
        for number, value in zip(numbers, found, strict=True):
            low, high = (values[b] if isinstance(b, str) else b for b in (number.low, number.high))
            if not low <= value <= high:
                return None
            values[number.letter] = value
        lines = lines[1:]
    wanted = _body(task, values)
    if len(lines) < len(wanted):
        return None
    fit = (_fits(task, line, one) for line, one in zip(lines, wanted, strict=False))
    return lines[len(wanted) :] if all(fit) else None


def _body(task: Task, values: dict[str, int]) -> list[tuple[str, int]]:
    """What stands on each line: "numbers" or a "word", and how many or how long (0 for any)."""
    length = values.get("n", 0)
    match task.body:
        case "none":
            return []
        case "array" | "arrays":
            return [("numbers", length)] * (1 if task.body == "array" else 2)
        case "string" | "strings":
            return [("word", length)] * (1 if task.body == "string" else 2)
        case "pairs":
            return [("numbers", 2)] * length
        case "grid":
            return [("word", values.get("m", 0))] * length


def _fits(task: Task, line: list[str], wanted: tuple[str, int]) -> bool:
    kind, size = wanted
    if kind == "word":
        fits = len(line) == 1 and set(line[0]) <= set(task.alphabet)
        return fits and size in {0, len(line[0])}
    found, (low, high) = _integers(line), task.bounds
    return found is not None and len(found) == size and all(low <= one <= high for one in found)


def _integers(line: list[str]) -> list[int] | None:
    try:
        found = [int(token) for token in line]
    except ValueError:
        return None
    return found if [str(one) for one in found] == line else None
