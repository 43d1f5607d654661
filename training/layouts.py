"""How a case is laid out: example inputs, and the code that reads them.

A case is a header line of integers followed by a body (see :data:`training.task.Body`). Everything
here follows from the task's ``numbers`` and ``body``; the prose that describes it is
:mod:`training.statements`. Example inputs are small, as in real statements.
"""

from __future__ import annotations

from random import Random

from training.task import Body, Number, Task

LENGTH = Number("n", 1, 100)
SIDE = Number("m", 1, 100)
_COUNTED = {"array", "arrays", "pairs", "grid"}


def header(task: Task) -> tuple[Number, ...]:
    """The integers of the first line: a counted body brings its own ``n`` (and a grid ``m``)."""
    own = {number.letter for number in task.numbers}
    lead = [LENGTH] if task.body in _COUNTED and "n" not in own else []
    if task.body == "grid" and "m" not in own:
        lead.append(SIDE)
    return (*lead, *task.numbers)


def _bound(bound: int | str, values: dict[str, int]) -> int:
    return values[bound] if isinstance(bound, str) else bound


def draw_numbers(rng: Random, task: Task) -> dict[str, int]:
    """Header values within their bounds: mostly small, lengths always."""
    values: dict[str, int] = {}
    for number in header(task):
        low, high = _bound(number.low, values), _bound(number.high, values)
        counted = number.letter in {"n", "m"} and task.body != "none"
        reaches = (5, 10) if task.kind in {"list", "text"} else (5, 10, 10, 20, 20, 100, 1000, high)
        reach = rng.choice((4, 6)) if counted else rng.choice(reaches)
        # Bodies shorter than two elements show nothing.
        low = max(low, 2) if counted and high > 1 else low
        values[number.letter] = rng.randint(low, max(low, min(high, low + reach)))
    return values


def draw_case(rng: Random, task: Task) -> str:
    """The lines of one case, each ended by a newline."""
    values = draw_numbers(rng, task)
    lines = [" ".join(str(value) for value in values.values())] if values else []
    return "\n".join([*lines, *_draw_body(rng, task, values)]) + "\n"


def _draw_body(rng: Random, task: Task, values: dict[str, int]) -> list[str]:
    length = values.get("n", rng.randint(2, 8))
    lines: list[str] = []
    match task.body:
        case "array" | "arrays":
            lines = [_row(rng, task, length) for _ in range(1 if task.body == "array" else 2)]
        case "pairs":
            lines = [_row(rng, task, 2) for _ in range(length)]
        case "string":
            lines = [_word(rng, task, length)]
        case "strings":
            other = length if "n" in values or rng.random() < 0.7 else rng.randint(2, 8)
            first = _word(rng, task, length)
            lines = [first, first if rng.random() < 0.2 else _word(rng, task, other)]
        case "grid":
            lines = [_word(rng, task, values["m"]) for _ in range(length)]
    return lines


def _row(rng: Random, task: Task, length: int) -> str:
    low, high = task.bounds
    reach = rng.choice((3, 6, 10, 10, 20, 100))
    low = max(low, -reach)
    row = [rng.randint(low, min(high, low + 2 * reach)) for _ in range(length)]
    if rng.random() < 0.15:
        row.sort()
    return " ".join(map(str, row))


def _word(rng: Random, task: Task, length: int) -> str:
    # Few distinct letters make repeats, runs and palindromes likely.
    letters = rng.sample(task.alphabet, min(len(task.alphabet), rng.choice((2, 3, 5, 26))))
    word = "".join(rng.choice(letters) for _ in range(length))
    if rng.random() < 0.15:
        return (word + word[::-1])[: length // 2] + word[: length - length // 2][::-1]
    return word


def python_reading(rng: Random, task: Task) -> str:
    """Python lines, with placeholders, that read one case."""
    return "".join([_python_header(rng, task), *_python_body(rng, task)])


def _python_header(rng: Random, task: Task) -> str:
    names = [f"${number.letter}" for number in header(task)]
    if not names:
        return ""
    if len(names) == 1:
        return f"{names[0]} = int(input())\n"
    read = "map(int, input().split())"
    return f"{', '.join(names)} = {read if rng.random() < 0.93 else f'list({read})'}\n"


def _python_body(rng: Random, task: Task) -> list[str]:
    numbers = "list(map(int, input().split()))"
    if rng.random() < 0.12:
        numbers = "[int(i) for i in input().split()]"
    word = "input()" if rng.random() < 0.8 else "input().strip()"
    reading: dict[Body, list[str]] = {
        "array": [f"$A = {numbers}\n"],
        "arrays": [f"$A = {numbers}\n", f"$B = {numbers}\n"],
        "pairs": [f"$P = [{numbers} for _ in range($n)]\n"],
        "string": [f"$s = {word}\n"],
        "strings": [f"$s = {word}\n", f"$t = {word}\n"],
        "grid": [f"$g = [{word} for _ in range($n)]\n"],
    }
    return reading.get(task.body, [])


def cpp_reading(rng: Random, task: Task) -> str:
    """C++ lines, with placeholders, that read one case."""
    names = [f"${number.letter}" for number in header(task)]
    lines = f"ll {', '.join(names)};\ncin >> {' >> '.join(names)};\n" if names else ""
    return lines + _cpp_body(rng, task)


def _cpp_array(rng: Random, letter: str) -> str:
    by_index = rng.random() < 0.3
    loop = (
        f"for (ll i = 0; i < $n; i++) cin >> ${letter}[i];"
        if by_index
        else f"for (auto& $x : ${letter}) cin >> $x;"
    )
    return f"vector<ll> ${letter}($n);\n{loop}\n"


_CPP_BODIES: dict[Body, str] = {
    "pairs": ("vector<ll> $A($n), $B($n);\nfor (ll i = 0; i < $n; i++) cin >> $A[i] >> $B[i];\n"),
    "string": "string $s;\ncin >> $s;\n",
    "strings": "string $s, $t;\ncin >> $s >> $t;\n",
    "grid": "vector<string> $g($n);\nfor (auto& $x : $g) cin >> $x;\n",
}


def _cpp_body(rng: Random, task: Task) -> str:
    arrays = {"array": "A", "arrays": "AB"}.get(task.body, "")
    return "".join(_cpp_array(rng, letter) for letter in arrays) + _CPP_BODIES.get(task.body, "")
