"""Simulation of commands: a counter or a robot obeys the characters of a string."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import compose, cpp_yes_no, frames_of, put, yes_no
from training.curriculum.meaning import Meaning


class Commands(NamedTuple):
    """Characters that change ``x`` (and ``y``): each with its Python, C++ and words."""

    key: str
    alphabet: str
    rules: tuple[tuple[str, str, str], ...]
    plane: bool = False


LINE = (
    Commands("plus-minus", "+-", (("+", "x += 1", "adds 1 to <x>"), ("-", "x -= 1", "subtracts 1 from <x>"))),
    Commands("left-right", "LR", (("L", "x -= 1", "decreases <x> by 1"), ("R", "x += 1", "increases <x> by 1"))),
    Commands("steps", "AB", (("A", "x += <a>", "adds <a> to <x>"), ("B", "x -= <b>", "subtracts <b> from <x>"))),
    Commands("reset", "IDR", (("I", "x += 1", "increases <x> by 1"), ("D", "x -= 1", "decreases <x> by 1"), ("R", "x = 0", "makes <x> zero"))),
    Commands("negate", "UDN", (("U", "x += <a>", "adds <a> to <x>"), ("D", "x -= <b>", "subtracts <b> from <x>"), ("N", "x = -x", "changes the sign of <x>"))),
    Commands("floor", "PM", (("P", "x += 1", "adds 1 to <x>"), ("M", "x = max(0, x - <b>)", "subtracts <b> from <x>, but never makes it less than zero"))),
    Commands("cap", "UD", (("U", "x = min(<c>, x + 1)", "adds 1 to <x>, unless it is <c> already"), ("D", "x = max(0, x - 1)", "subtracts 1 from <x>, unless it is zero already"))),
)  # fmt: skip
PLANE = (
    Commands("robot", "LRUD", (("L", "x -= 1", "to the left"), ("R", "x += 1", "to the right"), ("U", "y += 1", "up"), ("D", "y -= 1", "down")), plane=True),
    Commands("compass", "NSEW", (("N", "y += 1", "to the north"), ("S", "y -= 1", "to the south"), ("E", "x += 1", "to the east"), ("W", "x -= 1", "to the west")), plane=True),
)  # fmt: skip
LINE_FRAMES = frames_of(
    "A [counter|display] [shows|holds] a number, at first 0. [It|The device] obeys the string $s of commands, one after another: <r>.",
    "{P} has [an integer variable|a variable], which is 0 [at first|in the beginning], and a program $s. Each character is a command: <r>.",
    "[A robot|A lift|A toy car] stands at the point 0 of [a line|the number line]. Its position is changed by the commands of the string $s: <r>.",
    "Let a number be 0. It is changed by the characters of a string $s in their order: <r>.",
    "The balance of a player is 0 at the start. The string $s describes what happens [|then]: <r>.",
    "{P} [plays|is playing] with a machine that has one number in its memory, zero [at first|at the beginning], and presses the buttons $s. The buttons: <r>.",
    "A program for a simple computer is a string $s. The only register is 0 before it runs. The commands are: <r>.",
    "In a game the score is 0 at the beginning. It is changed by the moves $s as follows: <r>.",
)
PLANE_FRAMES = frames_of(
    "A robot stands at the point (0, 0) [of a plane|of an infinite grid] and obeys the commands of the string $s. A command moves it by 1: <r>.",
    "{P} walks [in a city|through a city] whose streets form a grid. The string $s describes {his} walk, one character for one block: <r>.",
    "[A snail|An ant|A beetle] crawls on an infinite [sheet of squared paper|board], one cell at a time. Its path is $s: <r>.",
    "A ship starts at the point (0, 0). Its log is the string $s, where a letter means one mile: <r>.",
    "A [drone|rover] is [controlled|moved] by a string $s: <r>. It [starts|begins] at (0, 0), and every command is one step.",
    "{P} draws a line on squared paper without lifting the pencil. Each character of $s is a segment of length 1: <r>.",
    "A point moves on the plane from (0, 0) according to the string $s, by a unit for each character: <r>.",
    "In a game a hero goes over a map cell by cell. The player has pressed the keys $s: <r>.",
)


class Asked(NamedTuple):
    """What is kept along the way and printed at the end."""

    key: str
    ask: str
    start: str
    step: str
    value: str
    cpp_start: str
    cpp_step: str
    cpp_value: str


_LINE_ASKED = (
    Asked("end", "the [final number|number at the end|number after all commands]", "", "", "x", "", "", "x"),
    Asked("max", "the largest value that the number has [during this|at any moment], the start and the end included", "best = 0", "best = max(best, x)", "best", "ll best = 0;", "best = max(best, x);", "best"),
    Asked("min", "the smallest value that the number has [during this|at any moment], the start and the end included", "best = 0", "best = min(best, x)", "best", "ll best = 0;", "best = min(best, x);", "best"),
    Asked("zeros", "after how many commands the number is zero", "cnt = 0", "cnt += x == 0", "cnt", "ll cnt = 0;", "cnt += x == 0;", "cnt"),
    Asked("positive", "after how many commands the number is positive", "cnt = 0", "cnt += x > 0", "cnt", "ll cnt = 0;", "cnt += x > 0;", "cnt"),
    Asked("distinct", "how many different values the number has, the start and the end included", "seen = {0}", "seen.add(x)", "len(seen)", "set<ll> seen = {0};", "seen.insert(x);", "seen.size()"),
    Asked("away", "the distance of the final number from zero", "", "", "abs(x)", "", "", "abs(x)"),
    Asked("sum", "the sum of the values after each command", "total = 0", "total += x", "total", "ll total = 0;", "total += x;", "total"),
)  # fmt: skip
_PLANE_ASKED = (
    Asked("end", "the [coordinates|coordinates x and y] at the end, where x grows to the right (east) and y up (north)", "", "", "x, y", "", "", 'x << " " << y'),
    Asked("far", "the least number of steps [in which it is possible to get back|needed to come back] to the start from the end", "", "", "abs(x) + abs(y)", "", "", "abs(x) + abs(y)"),
    Asked("visited", "the number of different points [visited|it has been in], the first and the last one included", "seen = {(0, 0)}", "seen.add((x, y))", "len(seen)", "set<pair<ll, ll>> seen = {{0, 0}};", "seen.insert({x, y});", "seen.size()"),
    Asked("returns", "how many times the start is visited again", "cnt = 0", "cnt += x == 0 and y == 0", "cnt", "ll cnt = 0;", "cnt += x == 0 && y == 0;", "cnt"),
    Asked("farthest", "the largest distance |x| + |y| from the start on the way", "best = 0", "best = max(best, abs(x) + abs(y))", "best", "ll best = 0;", "best = max(best, abs(x) + abs(y));", "best"),
)  # fmt: skip


def draw(rng: Random) -> Meaning:
    """Draw commands and what is asked about the run."""
    plane = rng.random() < 0.35
    commands = rng.choice(PLANE if plane else LINE)
    asked = rng.choice(_PLANE_ASKED if plane else _LINE_ASKED)
    a, b = rng.randint(2, 5), rng.randint(2, 5)
    said = {"<a>": str(a), "<b>": str(b), "<c>": str(rng.randint(2, 5)), "<x>": "it"}
    told = [
        f"'{character}' [means|goes] {words}" if plane else f"'{character}' {words}"
        for character, _, words in commands.rules
    ]
    if plane:
        told = [one.replace("[means|goes]", "is a step") for one in told]
    rules = put(f"{', '.join(told[:-1])} and {told[-1]}", said)
    check = rng.random() < 0.2
    python = _python(commands, asked, said, plane=plane, check=check)
    cpp = _cpp(commands, asked, said, plane=plane, check=check)
    ask = asked.ask
    if check:
        ask = (
            "[the walk ends where it began|it comes back to the start at the end]"
            if plane
            else "the number is zero at the end"
        )
    return compose(
        f"walk/{'home' if check else asked.key}/{commands.key}",
        rng.choice((f"s:'{commands.alphabet}'*1..100", f"n:1..100\ns[n]:'{commands.alphabet}'")),
        PLANE_FRAMES if plane else LINE_FRAMES,
        ask,
        (python,),
        (cpp,),
        prints="" if check or (plane and asked.key == "end") else "integer",
        said={"<r>": rules},
    )


def _python(
    commands: Commands, asked: Asked, said: dict[str, str], *, plane: bool, check: bool
) -> str:
    lines = ["x = y = 0" if plane else "x = 0"]
    lines += [asked.start] if asked.start and not check else []
    lines.append("for c in $s:")
    for index, (character, code, _) in enumerate(commands.rules):
        last = index == len(commands.rules) - 1
        word = "if" if index == 0 else "elif"
        lines.append("    else:" if last else f'    {word} c == "{character}":')
        lines.append(f"        {code}")
    lines += [f"    {asked.step}"] if asked.step and not check else []
    if check:
        lines.append(yes_no("x == 0 and y == 0" if plane else "x == 0"))
    else:
        lines.append(f"print({asked.value})")
    return put("\n".join(lines), said)


def _cpp(
    commands: Commands, asked: Asked, said: dict[str, str], *, plane: bool, check: bool
) -> str:
    lines = ["ll x = 0, y = 0;" if plane else "ll x = 0;"]
    lines += [asked.cpp_start] if asked.cpp_start and not check else []
    lines.append("for (char c : $s) {")
    for index, (character, python, _) in enumerate(commands.rules):
        last = index == len(commands.rules) - 1
        code = python.replace("max(0,", "max(0LL,").replace("min(<c>,", "min(<c>LL,")
        start = "    else " if index else "    "
        lines.append(f"{start}{code};" if last else f"{start}if (c == '{character}') {code};")
    lines += [f"    {asked.cpp_step}"] if asked.cpp_step and not check else []
    lines.append("}")
    if check:
        lines.append(cpp_yes_no("x == 0 && y == 0" if plane else "x == 0"))
    else:
        lines.append(f'cout << {asked.cpp_value} << "\\n";')
    return put("\n".join(lines), said)
