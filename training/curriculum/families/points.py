"""Pairs of numbers as points, segments and offers: which fit, which is best, how many contain."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import Frame, Part, compose, pick, put
from training.curriculum.meaning import Meaning


class Scene(NamedTuple):
    """Rows of two fields, the scenes they live in, and the tests that make sense of them."""

    key: str
    layout: str
    letters: tuple[str, str]
    frames: tuple[Frame, ...]
    tests: tuple[Part, ...]
    values: tuple[Part, ...]


POINTS = Scene(
    "points",
    "n:1..100<k>\nP(x:-<high>..<high> y:-<high>..<high>)[n]",
    ("x", "y"),
    (
        Frame("You are given $n points ($x_i, $y_i) on the plane.", "points"),
        Frame("There are $n {things} on a [flat table|table]; the i-th lies at the point ($x_i, $y_i).", "{things}"),
        Frame("A map shows $n villages. The coordinates of the i-th one are $x_i and $y_i.", "villages"),
        Frame("{P} marked $n points with integer coordinates on [squared paper|a sheet].", "points"),
        Frame("A radar at the point (0, 0) sees $n ships at the points ($x_i, $y_i).", "ships"),
        Frame("$n drones hang over a field, the i-th one over the point ($x_i, $y_i).", "drones"),
        Frame("In a game there are $n monsters at the points with the coordinates ($x_i, $y_i).", "monsters"),
        Frame("[A gardener|{P}] planted $n trees, the i-th one at ($x_i, $y_i).", "trees"),
    ),
    (
        Part("axis", "$x == 0 or $y == 0", ("<e> that lie on a coordinate axis", "<e> on at least one of the coordinate axes")),
        Part("right", "$x > 0", ("<e> to the right of the line $x = 0", "<e> with a positive coordinate $x")),
        Part("quadrant", "$x > 0 and $y > 0", ("<e> in the first quadrant (both coordinates are positive)", "<e> both of whose coordinates are positive")),
        Part("diagonal", "$x == $y", ("<e> with equal coordinates", "<e> whose coordinates $x and $y are equal")),
        Part("above", "$y > $x", ("<e> above the line $y = $x", "<e> whose $y is greater than $x")),
        Part("circle", "$x * $x + $y * $y <= <r> * <r>", ("<e> at a distance of at most <r> from the point (0, 0)", "<e> inside or on the circle of radius <r> around (0, 0)")),
        Part("near", "abs($x) + abs($y) <= $k", ("<e> with |$x| + |$y| ≤ $k", "<e> for which |$x| + |$y| is at most $k")),
        Part("square", "max(abs($x), abs($y)) <= $k", ("<e> whose coordinates do not exceed $k in absolute value",)),
    ),
    (
        Part("manhattan", "abs($x) + abs($y)", ("|$x| + |$y|",)),
        Part("squared", "$x * $x + $y * $y", ("$x * $x + $y * $y", "the squared distance from (0, 0)")),
        Part("sum", "$x + $y", ("the sum of both coordinates",)),
    ),
)  # fmt: skip
SEGMENTS = Scene(
    "segments",
    "n:1..100<k>\nP(l:1..<high> r:l..<high>)[n]",
    ("l", "r"),
    (
        Frame("You are given $n segments [$l_i, $r_i] on a line.", "segments"),
        Frame("$n shops are known; the i-th one is open from minute $l_i to minute $r_i, both included.", "shops"),
        Frame("A hotel has $n guests. The i-th one arrives on day $l_i and leaves on day $r_i (and is there on both).", "guests"),
        Frame("Along a road there are $n lamps. The i-th one lights everything from metre $l_i to metre $r_i.", "lamps"),
        Frame("A library has $n shelves, and the i-th one holds the books with the numbers from $l_i to $r_i.", "shelves"),
        Frame("$n buses run in a city, the i-th one from hour $l_i to hour $r_i.", "buses"),
        Frame("Each of $n sensors reacts to values of a range; for the i-th one it is from $l_i to $r_i.", "sensors"),
        Frame("Given are $n intervals of integers, the i-th one begins with $l_i and ends with $r_i.", "intervals"),
    ),
    (
        Part("holds-k", "$l <= $k <= $r", ("<e> that [contain|include|cover] $k", "<e> whose range has $k in it")),
        Part("long", "$r - $l >= $k", ("<e> for which the end is greater than the beginning by at least $k", "<e> with a length of at least $k")),
        Part("before-k", "$r < $k", ("<e> that end before $k", "<e> that lie completely before $k")),
        Part("even-length", "($r - $l) % 2 == 0", ("<e> whose two ends have the same parity",)),
        Part("one-point", "$l == $r", ("<e> that consist of a single number", "<e> with equal ends")),
        Part("holds-t", "$l <= <t> and <t> <= $r", ("<e> that [contain|include|cover] <t>",)),
    ),
    (
        Part("length", "$r - $l", ("the length (the end minus the beginning)", "the difference of the ends")),
        Part("inside", "$r - $l + 1", ("the number of integers in it, the ends included",)),
        Part("end", "$r", ("the end",)),
    ),
)  # fmt: skip
OFFERS = Scene(
    "offers",
    "n:1..100<k>\nP(a:1..<high> b:1..<high>)[n]",
    ("a", "b"),
    (
        Frame("You are given $n pairs of integers ($a_i, $b_i).", "pairs"),
        Frame("$n shops sell {things}: the i-th one has $a_i of them for $b_i {money} each. Let $a be the amount in a shop and $b the price.", "shops"),
        Frame("{P} [looks at|compares] $n rooms: the i-th has the size $a_i by $b_i.", "rooms"),
        Frame("$n pupils wrote two tests. The i-th one scored $a = $a_i points in the first and $b = $b_i in the second one.", "pupils"),
        Frame("In a tournament of $n matches the i-th one ended $a_i : $b_i (home team against guests).", "matches"),
        Frame("There are $n cards. The front of the i-th one shows $a_i, its back shows $b_i.", "cards"),
        Frame("$n {things} are for sale; the i-th one has the quality $a = $a_i and the price $b = $b_i.", "{things}"),
        Frame("$n dominoes lie in front of {P}; the numbers on the i-th one are $a_i and $b_i.", "dominoes"),
    ),
    (
        Part("first-larger", "$a > $b", ("<e> whose first number is greater than the second one", "<e> with $a > $b")),
        Part("equal", "$a == $b", ("<e> whose two numbers are equal", "<e> with $a = $b")),
        Part("sum-k", "$a + $b <= $k", ("<e> with $a + $b not greater than $k", "<e> whose two numbers add up to at most $k")),
        Part("product-k", "$a * $b >= $k", ("<e> with $a * $b not less than $k", "<e> whose numbers have a product of at least $k")),
        Part("both-k", "$a >= $k and $b >= $k", ("<e> both of whose numbers are at least $k",)),
        Part("parity", "($a + $b) % 2 == 0", ("<e> whose two numbers are both even or both odd", "<e> whose two numbers have an even sum")),
        Part("divides", "$b % $a == 0", ("<e> whose second number is divisible by the first one",)),
        Part("gap", "abs($a - $b) <= <t>", ("<e> whose numbers differ by at most <t>",)),
    ),
    (
        Part("sum", "$a + $b", ("the sum of its numbers", "$a + $b")),
        Part("product", "$a * $b", ("the product of its numbers", "$a * $b")),
        Part("difference", "abs($a - $b)", ("the absolute difference of its numbers", "|$a - $b|")),
        Part("larger", "max($a, $b)", ("the larger one of its two numbers",)),
    ),
)  # fmt: skip
SCENES = (POINTS, SEGMENTS, OFFERS)
_OUT = 'cout << ans << "\\n";'


def draw(rng: Random) -> Meaning:
    """Draw a scene; count rows, add up or find the best value, or where it is."""
    scene = rng.choice(SCENES)
    test, value = rng.choice(scene.tests), rng.choice(scene.values)
    said = {"<r>": str(rng.randint(3, 12)), "<t>": str(rng.randint(2, 9))}
    test = test._replace(python=test.python.replace("<r> * <r>", str(int(said["<r>"]) ** 2)))
    form = rng.choice(("count", "count", "total", "best", "place"))
    row = ", ".join(f"${letter}" for letter in scene.letters)
    loop = f"for {row} in $P"
    each = "for (int i = 0; i < $n; i++) "
    cpp_test, cpp_value = _cpp(test.python, scene), _cpp(value.python, scene)
    words = pick(rng, value.texts)
    python: tuple[str, ...]
    match form:
        case "count":
            ask = f"the number of {pick(rng, test.texts)}"
            python = (
                f"print(sum(1 {loop} if {test.python}))",
                f"ans = 0\n{loop}:\n    if {test.python}:\n        ans += 1\nprint(ans)",
            )
            cpp = f"int ans = 0;\n{each}if ({cpp_test}) ans++;\n{_OUT}"
            key = f"count/{test.key}"
        case "total":
            ask = f"the sum of the following value over the {pick(rng, test.texts)}: {words}"
            python = (
                f"print(sum({value.python} {loop} if {test.python}))",
                f"ans = 0\n{loop}:\n    if {test.python}:\n        ans += {value.python}\nprint(ans)",
            )
            cpp = f"ll ans = 0;\n{each}if ({cpp_test}) ans += {cpp_value};\n{_OUT}"
            key = f"total/{value.key}/{test.key}"
        case "best":
            name, word = rng.choice((("max", "largest"), ("min", "smallest")))
            ask = f"the {word} value among the <e>, where the value of one is {words}"
            python = (f"print({name}({value.python} {loop}))",)
            cpp = f"ll ans = {'-4e18' if name == 'max' else '4e18'};\n{each}ans = {name}<ll>(ans, {cpp_value});\n{_OUT}"
            key = f"{name}/{value.key}"
        case _:
            ask = f"the number (counting from 1, in the order of the input) of that one of the <e> for which this value is the largest: {words}. [If there are several, take the first one|Among equal ones the first counts]"
            python = (f"ans = [{value.python} {loop}]\nprint(ans.index(max(ans)) + 1)",)
            cpp = f"int ans = 0;\nll best = -4e18;\n{each}{{\n    ll cur = {cpp_value};\n    if (cur > best) best = cur, ans = i + 1;\n}}\n{_OUT}"
            key = f"place/{value.key}"
    ask = ask.replace(
        ". [If there are several, take the first one|Among equal ones the first counts]",
        " (the first one, if there are several)",
    )
    used = ask + python[0]
    layout = scene.layout.replace("<high>", rng.choice(("10", "100", "1000")))
    layout = layout.replace("<k>", " k:1..50" if "$k" in used else "")
    return compose(
        f"{scene.key}/{key}",
        layout,
        scene.frames,
        ask,
        tuple(put(body, said) for body in python),
        (put(cpp, said),),
        tags=("implementation", "geometry") if scene is POINTS else ("implementation",),
        said=said,
    )  # fmt: skip


def _cpp(python: str, scene: Scene) -> str:
    """The expression in C++, where a field is a vector."""
    for letter in scene.letters:
        python = python.replace(f"${letter}", f"${letter}[i]")
    python = python.replace("$l[i] <= $k <= $r[i]", "$l[i] <= $k && $k <= $r[i]")
    return python.replace(" and ", " && ").replace(" or ", " || ")
