"""Constructive output: print a row or a string with a property, any of several, with its checker."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import compose, frames_of, put
from training.curriculum.meaning import Meaning


class Asked(NamedTuple):
    """A thing to build from the numbers of ``layout``; the checker sees ``out``."""

    key: str
    layout: str
    ask: str
    python: tuple[str, ...]
    cpp: str
    checker: str


_ROW = 'for (int i = 1; i <= $n; i++) cout << {} << " ";\ncout << "\\n";'
NUMBERS = (
    Asked("sum-given", "n:1..100 s:n..10^4", "$n positive integers whose sum is $s", ("print(*[1] * ($n - 1), $s - $n + 1)",), 'for (int i = 1; i < $n; i++) cout << 1 << " ";\ncout << $s - $n + 1 << "\\n";', "b = list(map(int, out))\nok = len(b) == $n and min(b) > 0 and sum(b) == $s"),
    Asked("no-fixed", "n:2..100", "a permutation of the numbers from 1 to $n in which no number stands at the position with this number", ("print(*range(2, $n + 1), 1)", "print($n, *range(1, $n))"), 'for (int i = 2; i <= $n; i++) cout << i << " ";\ncout << 1 << "\\n";', "b = list(map(int, out))\nok = sorted(b) == list(range(1, $n + 1)) and all(x != i for i, x in enumerate(b, 1))"),
    Asked("odd-neighbours", "n:1..100", "$n different positive integers, none greater than 2 * $n, such that any two neighbours differ by exactly 2", ("print(*range(1, 2 * $n, 2))", "print(*[2 * i + 1 for i in range($n)])"), _ROW.format("2 * i - 1"), "b = list(map(int, out))\nok = len(set(b)) == len(b) == $n and all(1 <= x <= 2 * $n for x in b) and all(abs(x - y) == 2 for x, y in zip(b, b[1:]))"),
    Asked("divisible-by-place", "n:1..100", "$n different positive integers, the i-th of which is divisible by i, and none of which exceeds 10^6", ("print(*range(1, $n + 1))", "print(*[2 * i for i in range(1, $n + 1)])"), _ROW.format("i"), "b = list(map(int, out))\nok = len(set(b)) == len(b) == $n and all(0 < x <= 10**6 and x % i == 0 for i, x in enumerate(b, 1))"),
    Asked("few-rises", "n:1..100 k:0..n-1", "a permutation of the numbers from 1 to $n in which exactly $k numbers (the first one does not count) are greater than the one before", ("b = list(range($n, 0, -1))\nprint(*b[:$n - $k - 1], *sorted(b[$n - $k - 1:]))",), 'vector<int> b($n);\nfor (int i = 0; i < $n; i++) b[i] = $n - i;\nreverse(b.begin() + ($n - $k - 1), b.end());\nfor (int x : b) cout << x << " ";\ncout << "\\n";', "b = list(map(int, out))\nok = sorted(b) == list(range(1, $n + 1)) and sum(x < y for x, y in zip(b, b[1:])) == $k"),
    Asked("two-parts", "a:2..10^9", "two positive integers with the sum $a", ("print(1, $a - 1)", "print($a // 2, $a - $a // 2)"), 'cout << 1 << " " << $a - 1 << "\\n";', "b = list(map(int, out))\nok = len(b) == 2 and min(b) > 0 and sum(b) == $a"),
    Asked("even-product", "n:2..100", "$n integers from 1 to 1000 whose sum is odd and whose product is even", ("print(2, *[2] * ($n - 2), 1)",), 'for (int i = 1; i < $n; i++) cout << 2 << " ";\ncout << 1 << "\\n";', "b = list(map(int, out))\nok = len(b) == $n and all(1 <= x <= 1000 for x in b) and sum(b) % 2 == 1 and any(x % 2 == 0 for x in b)"),
    Asked("zero-sum", "n:1..100", "$n different integers from -1000 to 1000 whose sum is 0", ("b = [i for x in range(1, $n // 2 + 1) for i in (x, -x)]\nprint(*b, *[0] * ($n % 2))",), 'for (int i = 1; i <= $n / 2; i++) cout << i << " " << -i << " ";\nif ($n % 2) cout << 0;\ncout << "\\n";', "b = list(map(int, out))\nok = len(set(b)) == len(b) == $n and sum(b) == 0 and all(abs(x) <= 1000 for x in b)"),
    Asked("with-digits", "n:1..18 s:1..9", "a positive integer of exactly $n digits whose first digit is $s", ("print($s * 10**($n - 1))", 'print(str($s) * $n)'), "cout << $s << string($n - 1, '0') << \"\\n\";", "ok = len(out) == 1 and len(out[0]) == $n and out[0].isdigit() and out[0][0] == str($s)"),
    Asked("multiple", "n:1..18 k:2..9", "a positive integer that has exactly $n digits and is divisible by $k", ("print(str($k) + '0' * ($n - 1))", "print(str($k) * $n)"), "cout << string($n, '0' + $k) << \"\\n\";", "ok = len(out) == 1 and len(out[0]) == $n and out[0].isdigit() and out[0][0] != '0' and int(out[0]) % $k == 0"),
)  # fmt: skip
STRINGS = (
    Asked("counts", "a:1..50 b:1..50", "a string of exactly $a zeros and $b ones", ("print('0' * $a + '1' * $b)", "print('1' * $b + '0' * $a)"), "cout << string($a, '0') << string($b, '1') << \"\\n\";", "ok = len(out) == 1 and len(out[0]) == $a + $b and out[0].count('0') == $a and out[0].count('1') == $b"),
    Asked("alternating", "n:1..100", "a string of $n letters a and b in which no two neighbouring letters are equal", ("print(('ab' * $n)[:$n])", "print(''.join('ab'[i % 2] for i in range($n)))"), "for (int i = 0; i < $n; i++) cout << (i % 2 ? 'b' : 'a');\ncout << \"\\n\";", "ok = len(out) == 1 and len(out[0]) == $n and set(out[0]) <= set('ab') and 'aa' not in out[0] and 'bb' not in out[0]"),
    Asked("distinct-letters", "n:1..100 k:1..26", "a string of $n lowercase letters in which at most $k different letters occur, each of the first $k letters of the alphabet if $n is at least $k", ("print(''.join(chr(97 + i % $k) for i in range($n)))",), "for (int i = 0; i < $n; i++) cout << char('a' + i % $k);\ncout << \"\\n\";", "t = out[0] if len(out) == 1 else ''\nok = len(t) == $n and all('a' <= c <= 'z' for c in t) and len(set(t)) <= $k and ($n < $k or set(t) == {chr(97 + i) for i in range($k)})"),
    Asked("palindrome", "n:2..100", "a palindrome of $n letters a and b that has both letters in it (for $n = 2 any palindrome of these letters)", ("print('a' + 'b' * ($n - 2) + 'a')",), "cout << 'a' << string($n - 2, 'b') << 'a' << \"\\n\";", "t = out[0] if len(out) == 1 else ''\nok = len(t) == $n and set(t) <= set('ab') and t == t[::-1] and ($n == 2 or set(t) == set('ab'))"),
    Asked("brackets", "n:1..50", "a correct sequence of $n opening and $n closing round brackets (one in which every bracket has its pair)", ("print('(' * $n + ')' * $n)", "print('()' * $n)"), "for (int i = 0; i < $n; i++) cout << \"()\";\ncout << \"\\n\";", "t = out[0] if len(out) == 1 else ''\ncur, ok = 0, len(t) == 2 * $n\nfor c in t:\n    cur += 1 if c == '(' else -1\n    ok = ok and cur >= 0 and c in '()'\nok = ok and cur == 0"),
    Asked("no-triples", "n:1..100", "a string of $n letters, each x or y, without three equal letters in a row", ("print(('xy' * $n)[:$n])", "print(('xxyy' * $n)[:$n])"), "for (int i = 0; i < $n; i++) cout << (i % 2 ? 'y' : 'x');\ncout << \"\\n\";", "t = out[0] if len(out) == 1 else ''\nok = len(t) == $n and set(t) <= set('xy') and 'xxx' not in t and 'yyy' not in t"),
    Asked("fixed-word", "n:3..100", "a string of $n lowercase letters that [begins|starts] with the letter a, ends with the letter z and has [no other letters a and z|neither a nor z in between]", ("print('a' + 'b' * ($n - 2) + 'z')",), "cout << 'a' << string($n - 2, 'b') << 'z' << \"\\n\";", "t = out[0] if len(out) == 1 else ''\nok = len(t) == $n and t[0] == 'a' and t[-1] == 'z' and all('a' < c < 'z' for c in t[1:-1])"),
)  # fmt: skip
_FRAMES = (
    "You are given <v>. [Build|Construct] <a>.",
    "{P} [asks {Q} for|wants to see|needs] <a>. The input [gives|tells] <v>. [Help {him}!|Can you help?|]",
    "[Given|You know] <v>. [Find|Construct|Print] <a>.",
    "[In this problem you|You] [have to|must] [make up|think of|find] <a>. You are given <v>.",
    "{P} [got|received] a homework: to [find|write down] <a>, where <v> [is|are] given. {He} [has no idea|forgot to do it], so do it for {him}.",
    "A test for a new program needs some data: <a>. From <v>, [make|generate] such data.",
    "For <v> that [is|are] given, [output|print] <a>.",
    "[It is a strange habit of {P}: every evening {he}|Every evening {P}] writes down <a>. Today <v> [is|are] given.",
)
_FRAMES_PLURAL = tuple(one.replace("[is|are]", "are") for one in _FRAMES)
_FRAMES_SINGLE = tuple(one.replace("[is|are]", "is") for one in _FRAMES)
_TEMPLATES = frames_of(*_FRAMES)


def draw(rng: Random) -> Meaning:
    """Draw a thing to build."""
    words = rng.random() < 0.4
    asked = rng.choice(STRINGS if words else NUMBERS)
    letters = [item.partition(":")[0] for item in asked.layout.split()]
    names = [f"${letter}" for letter in letters]
    one = len(names) == 1
    variables = f"the integer {names[0]}" if one else f"the integers {names[0]} and {names[1]}"
    said = {"<v>": variables, "<a>": asked.ask}
    frames = frames_of(*(_FRAMES_SINGLE if one else _FRAMES_PLURAL))
    told = tuple(frame._replace(story=put(frame.story, said)) for frame in frames)
    return compose(
        f"construct/{asked.key}",
        asked.layout,
        told,
        "",
        asked.python,
        (asked.cpp,),
        tags=("constructive algorithms", "strings" if words else "math"),
        checker=asked.checker,
        prints="",
        answer=asked.ask,
        names=_TEMPLATES,
    )
