"""The code that reads one case, in Python and in C++, in several habits of contestants.

Lines hold placeholders; ``$_x`` and ``$_i`` are temporary names. Invariant: whatever habit is
drawn, the names of the case's letters hold what :mod:`training.curriculum.cases` drew.
"""

from __future__ import annotations

import re
from random import Random

from training.curriculum.layout import LONG, Bound, Field, Layout

_INTS = "map(int, input().split())"


def python_reading(rng: Random, layout: Layout) -> str:
    """Python lines that read one case."""
    habit = rng.random()
    return "".join([_python_line(line, habit) for line in layout.lines])


def _counted(bound: Bound | None) -> str:
    """A count as code: ``$n - 1``."""
    text = bound.text if bound else ""
    for letter in bound.letters if bound else ():
        text = text.replace(letter, f"${letter}")
    return text.replace("-", " - ").replace("+", " + ").replace("^", "**")


def _python_line(line: tuple[Field, ...], habit: float) -> str:
    if len(line) == 1:
        return _python_field(line[0], habit)
    names = ", ".join(f"${field.letter}" for field in line)
    kinds = {field.kind for field in line}
    if kinds == {"value"}:
        return f"{names} = {_INTS if habit < 0.92 else '[int($_x) for $_x in input().split()]'}\n"
    if kinds <= {"value", "word"}:
        values = [f"${field.letter}" for field in line if field.kind == "value"]
        converted = ", ".join(f"int({name})" for name in values)
        return f"{names} = input().split()\n" + (
            f"{', '.join(values)} = {converted}\n" if values else ""
        )
    return _python_mixed(line)


def _python_mixed(line: tuple[Field, ...]) -> str:
    """Values, then one row of integers: ``k, *a``."""
    *values, last = line
    if last.kind != "array" or any(field.kind != "value" for field in values):
        raise ValueError("a line may hold integers and words, or integers and then one array")
    return f"{', '.join(f'${field.letter}' for field in values)}, *${last.letter} = {_INTS}\n"


def _python_field(field: Field, habit: float) -> str:
    name, count = f"${field.letter}", _counted(field.count)
    word = "input()" if habit < 0.8 else "input().strip()"
    numbers = f"list({_INTS})" if habit < 0.88 else "[int($_x) for $_x in input().split()]"
    if field.kind in {"rows", "edges"}:
        return _python_rows(field, name, count, habit)
    kind = "split" if field.kind == "words" and "lines" not in field.flags else field.kind
    return (
        f"{name} = "
        + {
            "value": "int(input())",
            "array": numbers,
            "word": word,
            "line": word,
            "split": "input().split()",
            "words": f"[{word} for _ in range({count})]",
            "grid": f"[{word} for _ in range({count})]",
            "table": f"[{numbers} for _ in range({count})]",
        }[kind]
        + "\n"
    )


def _python_rows(field: Field, name: str, count: str, habit: float) -> str:
    fields = field.fields
    words = [one for one in fields if one.kind == "word"]
    if field.tail:
        numbers = f"list({_INTS})" if habit < 0.88 else "[int($_x) for $_x in input().split()]"
        return f"{name} = [{numbers} for _ in range({count})]\n"
    row = "list" if habit < 0.6 else "tuple"
    if not words:
        if len(fields) == 1:
            return f"{name} = [(int(input()),) for _ in range({count})]\n"
        return f"{name} = [{row}({_INTS}) for _ in range({count})]\n"
    if len(words) == len(fields):
        return f"{name} = [input().split() for _ in range({count})]\n"
    names = ", ".join(f"${one.letter}" for one in fields)
    cells = ", ".join(
        f"${one.letter}" if one.kind == "word" else f"int(${one.letter})" for one in fields
    )
    return (
        f"{name} = []\nfor _ in range({count}):\n    {names} = input().split()\n"
        f"    {name}.append(({cells}))\n"
    )


def cpp_reading(rng: Random, layout: Layout) -> str:
    """C++ lines that read one case."""
    habit = rng.random()
    return "".join([_cpp_line(line, habit) for line in layout.lines])


def _cpp_line(line: tuple[Field, ...], habit: float) -> str:
    values = [f"${field.letter}" for field in line if field.kind == "value" and not _is_long(field)]
    words = [f"${field.letter}" for field in line if field.kind == "word" or _is_long(field)]
    text = f"ll {', '.join(values)};\n" if values else ""
    text += f"string {', '.join(words)};\n" if words else ""
    simple = [f"${field.letter}" for field in line if field.kind in {"value", "word"}]
    text += f"cin >> {' >> '.join(simple)};\n" if simple else ""
    return text + "".join(
        _cpp_field(field, habit) for field in line if field.kind not in {"value", "word"}
    )


def _is_long(field: Field) -> bool:
    """Whether an integer does not fit 64 bits: its digits are a string in C++."""
    return field.kind == "value" and (field.high.value or 0) >= LONG


def _cpp_field(field: Field, habit: float) -> str:
    name, count = f"${field.letter}", _counted(field.count)
    match field.kind:
        case "array":
            return f"vector<ll> {name}({count});\n{_cpp_loop(name, count, habit)}\n"
        case "line":
            skipped = "getline(cin >> ws, " if habit < 0.5 else "cin >> ws;\ngetline(cin, "
            return f"string {name};\n{skipped}{name});\n"
        case "words" if " " in field.characters:
            return (
                f"vector<string> {name}({count});\n"
                f"for (auto& $_x : {name}) getline(cin >> ws, $_x);\n"
            )
        case "words" | "grid":
            return f"vector<string> {name}({count});\n{_cpp_loop(name, count, habit)}\n"
        case "table":
            width = _counted(field.width)
            return (
                f"vector<vector<ll>> {name}({count}, vector<ll>({width}));\n"
                f"for (auto& $_x : {name}) for (auto& $_i : $_x) cin >> $_i;\n"
            )
    return _cpp_rows(field, count)


def _cpp_loop(name: str, count: str, habit: float) -> str:
    if habit < 0.35:
        bound = count if " " not in count else f"{count}"
        return f"for (int $_i = 0; $_i < {bound}; $_i++) cin >> {name}[$_i];"
    return f"for (auto& $_x : {name}) cin >> $_x;"


def _cpp_rows(field: Field, count: str) -> str:
    if field.tail:
        return _cpp_ragged(field, field.tail, count)
    lines = [
        f"{'vector<string>' if one.kind == 'word' else 'vector<ll>'} ${one.letter}({count});\n"
        for one in field.fields
    ]
    cells = " >> ".join(f"${one.letter}[$_i]" for one in field.fields)
    numbers = {one.kind for one in field.fields}
    if numbers == {"value"}:
        declared = ", ".join(f"${one.letter}({count})" for one in field.fields)
        lines = [f"vector<ll> {declared};\n"]
    return "".join(lines) + f"for (int $_i = 0; $_i < {count}; $_i++) cin >> {cells};\n"


def _cpp_ragged(field: Field, tail: Field, count: str) -> str:
    """A vector for each integer before the array, and a vector of vectors for the array."""
    heads = [f"${one.letter}" for one in field.fields[:-1]]
    cells = " >> ".join(f"{head}[$_i]" for head in heads)
    length = _counted(tail.count)
    for head in heads:
        length = re.sub(rf"{re.escape(head)}(?!\w)", f"{head}[$_i]", length)
    return (
        f"vector<ll> {', '.join(f'{head}({count})' for head in heads)};\n"
        f"vector<vector<ll>> ${tail.letter}({count});\n"
        f"for (int $_i = 0; $_i < {count}; $_i++) {{\n    cin >> {cells};\n"
        f"    ${tail.letter}[$_i].resize({length});\n"
        f"    for (auto& $_x : ${tail.letter}[$_i]) cin >> $_x;\n}}\n"
    )
