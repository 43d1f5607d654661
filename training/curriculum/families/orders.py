"""Sorting by a key, then taking: the k-th, sums of the largest, budgets, gaps and pairs."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.elements import ARRAY
from training.curriculum.families.parts import Frame, compose, put
from training.curriculum.meaning import Meaning


class Asked(NamedTuple):
    """A question about the sorted elements ``b``; ``k`` is given where the code names it."""

    key: str
    ask: str
    python: tuple[str, ...]
    cpp: str
    tags: tuple[str, ...] = ("sortings",)
    least: str = "1"
    k: str = "1..n"


_SORT = "$A.sort()\n"
_CPP_SORT = "sort($A.begin(), $A.end());\n"
_OUT = 'cout << ans << "\\n";'
_SUM = "accumulate($A.begin(), $A.end(), 0LL)"
ASKED = (
    Asked("kth-smallest", "the $k-th smallest of the <e>, where equal ones count separately", ("print(sorted($A)[$k - 1])", _SORT + "print($A[$k - 1])"), _CPP_SORT + 'cout << $A[$k - 1] << "\\n";'),
    Asked("kth-largest", "the $k-th largest of the <e>, where equal ones count separately", ("print(sorted($A)[-$k])", _SORT + "print($A[$n - $k])"), _CPP_SORT + 'cout << $A[$n - $k] << "\\n";'),
    Asked("kth-distinct", "the $k-th smallest among the different values of the <e>, or -1 if there are fewer than $k different ones", ("b = sorted(set($A))\nprint(b[$k - 1] if $k <= len(b) else -1)",), "set<ll> b($A.begin(), $A.end());\nll ans = -1, cnt = 0;\nfor (ll x : b) if (++cnt == $k) ans = x;\n" + _OUT),
    Asked("sum-largest", "the sum of the $k largest of the <e>", ("print(sum(sorted($A)[-$k:]))", "$A.sort(reverse=True)\nprint(sum($A[:$k]))"), _CPP_SORT + f"ll ans = accumulate($A.end() - $k, $A.end(), 0LL);\n{_OUT}", ("greedy", "sortings")),
    Asked("sum-smallest", "the sum of the $k smallest of the <e>", ("print(sum(sorted($A)[:$k]))",), _CPP_SORT + f"ll ans = accumulate($A.begin(), $A.begin() + $k, 0LL);\n{_OUT}", ("greedy", "sortings")),
    Asked("without-largest", "the sum of the <e> that remain when the $k largest are taken away", ("print(sum(sorted($A)[:$n - $k]))",), _CPP_SORT + f"ll ans = accumulate($A.begin(), $A.end() - $k, 0LL);\n{_OUT}", ("greedy", "sortings")),
    Asked("spread-after", "the smallest possible difference between the largest and the smallest of $k of the <e>, if one may choose which $k", (_SORT + "print(min($A[i + $k - 1] - $A[i] for i in range($n - $k + 1)))",), _CPP_SORT + f"ll ans = 4e18;\nfor (int i = 0; i + $k <= $n; i++) ans = min(ans, $A[i + $k - 1] - $A[i]);\n{_OUT}", ("greedy", "sortings", "two pointers")),
    Asked("closest", "the smallest difference between two of the <e>", (_SORT + "print(min(y - x for x, y in zip($A, $A[1:])))", "b = sorted($A)\nprint(min(b[i + 1] - b[i] for i in range($n - 1)))"), _CPP_SORT + f"ll ans = 4e18;\nfor (int i = 1; i < $n; i++) ans = min(ans, $A[i] - $A[i - 1]);\n{_OUT}", least="2"),
    Asked("gap", "the largest difference between neighbours after the <e> are put in non-decreasing order", (_SORT + "print(max(y - x for x, y in zip($A, $A[1:])))",), _CPP_SORT + f"ll ans = 0;\nfor (int i = 1; i < $n; i++) ans = max(ans, $A[i] - $A[i - 1]);\n{_OUT}", least="2"),
    Asked("best-product", "the largest product of two of the <e> (two different ones of them, which may be equal in value)", (_SORT + "print($A[-1] * $A[-2])",), _CPP_SORT + 'cout << $A[$n - 1] * $A[$n - 2] << "\\n";', least="2"),
    Asked("budget", "how many of the <e> can be taken at most if their sum must not exceed $k", ("ans = 0\nfor x in sorted($A):\n    if x > $k:\n        break\n    $k -= x\n    ans += 1\nprint(ans)", "cur = ans = 0\nfor x in sorted($A):\n    cur += x\n    if cur <= $k:\n        ans += 1\nprint(ans)"), _CPP_SORT + f"ll ans = 0, cur = 0;\nfor (ll x : $A) {{\n    cur += x;\n    if (cur <= $k) ans++;\n}}\n{_OUT}", ("greedy", "sortings"), k="1..10^4"),
    Asked("at-least", "the smallest number of the <e> whose sum is greater than half of the sum of them all", ("cur = ans = 0\nfor x in sorted($A)[::-1]:\n    if 2 * cur <= sum($A):\n        cur += x\n        ans += 1\nprint(ans)",), "sort($A.rbegin(), $A.rend());\n" + f"ll ans = 0, cur = 0, total = {_SUM};\nfor (ll x : $A) {{\n    if (2 * cur > total) break;\n    cur += x;\n    ans++;\n}}\n{_OUT}", ("greedy", "sortings")),
    Asked("median", "the middle one of the <e> in sorted order (for an even number of them, the left one of the two)", (_SORT + "print($A[($n - 1) // 2])",), _CPP_SORT + 'cout << $A[($n - 1) / 2] << "\\n";'),
    Asked("equalise", "the least sum of changes, by 1 each, which make all the <e> equal", (_SORT + "x = $A[$n // 2]\nprint(sum(abs(y - x) for y in $A))",), _CPP_SORT + f"ll ans = 0;\nfor (ll y : $A) ans += abs(y - $A[$n / 2]);\n{_OUT}", ("greedy", "math", "sortings")),
    Asked("pairs-sum", "the number of pairs of the <e> (positions i < j) whose sum is $k", ("ans = 0\ncnt = Counter()\nfor x in $A:\n    ans += cnt[$k - x]\n    cnt[x] += 1\nprint(ans)",), f"ll ans = 0;\nmap<ll, ll> cnt;\nfor (ll x : $A) ans += cnt[$k - x], cnt[x]++;\n{_OUT}", ("brute force", "data structures"), k="2..40"),
    Asked("pairs-gap", "the number of pairs of the <e> (positions i < j) that differ by less than $k", (_SORT + "print(sum(bisect_left($A, x + $k) - i - 1 for i, x in enumerate($A)))", "ans = 0\nfor i in range($n):\n    for j in range(i):\n        ans += abs($A[i] - $A[j]) < $k\nprint(ans)"), f"ll ans = 0;\nfor (int i = 0; i < $n; i++)\n    for (int j = 0; j < i; j++) ans += abs($A[i] - $A[j]) < $k;\n{_OUT}", ("brute force", "two pointers"), k="1..20"),
    Asked("removals", "the least number of the <e> to remove so that the rest differ by at most $k from each other", (_SORT + "print($n - max(bisect_right($A, x + $k) - i for i, x in enumerate($A)))",), _CPP_SORT + f"ll ans = $n;\nfor (int i = 0; i < $n; i++) ans = min(ans, $n - (upper_bound($A.begin(), $A.end(), $A[i] + $k) - $A.begin() - i));\n{_OUT}", ("binary search", "two pointers"), k="0..20"),
    Asked("groups", "the least number of groups into which the <e> can be split so that those in a group differ by at most $k", ("ans = 0\nlow = -10**18\nfor x in sorted($A):\n    if x > low + $k:\n        ans += 1\n        low = x\nprint(ans)",), _CPP_SORT + f"ll ans = 0, low = -1e18;\nfor (ll x : $A)\n    if (x > low + $k) ans++, low = x;\n{_OUT}", ("greedy", "sortings"), k="0..20"),
    Asked("rank", "how many of the <e> are not less than the $k-th of them (in the order of the input)", ("print(sum(x >= $A[$k - 1] for x in $A))",), f"ll ans = 0;\nfor (ll x : $A) ans += x >= $A[$k - 1];\n{_OUT}", ("implementation",)),
)  # fmt: skip
KEYS = (
    ("up", "in non-decreasing order", "", "a < b"),
    ("down", "in non-increasing order", "key=lambda x: -x", "a > b"),
    ("last-digit", "by the last digit, and those with equal last digits by value", "key=lambda x: (x % 10, x)", "make_pair(a % 10, a) < make_pair(b % 10, b)"),
    ("modulo", "by the remainder modulo <c>, and those with equal remainders by value", "key=lambda x: (x % <c>, x)", "make_pair(a % <c>, a) < make_pair(b % <c>, b)"),
    ("distance", "by the distance to <t>, and those with equal distances by value", "key=lambda x: (abs(x - <t>), x)", "make_pair(abs(a - <t>), a) < make_pair(abs(b - <t>), b)"),
    ("parity", "so that the even ones come first, and both the even and the odd ones in non-decreasing order", "key=lambda x: (x % 2, x)", "make_pair(a % 2, a) < make_pair(b % 2, b)"),
    ("parity-down", "so that the odd ones come first, and both the odd and the even ones in non-increasing order", "key=lambda x: (-(x % 2), -x)", "make_pair(a % 2, a) > make_pair(b % 2, b)"),
    ("digits", "by the number of digits, and those of equal length in non-increasing order", "key=lambda x: (len(str(x)), -x)", "make_pair((ll)to_string(a).size(), -a) < make_pair((ll)to_string(b).size(), -b)"),
)  # fmt: skip


def draw(rng: Random) -> Meaning:
    """Draw a question, or an order to print the elements in."""
    high = rng.choice(("20", "100", "1000", "10^5", "10^9"))
    said = {"<c>": str(rng.randint(3, 6)), "<t>": str(rng.randint(3, 12))}
    frames: tuple[Frame, ...] = ARRAY.frames
    if rng.random() < 0.2:
        name, text, key, cpp = rng.choice(KEYS)
        return compose(
            f"sorted/{name}",
            f"n:1..100\nA[n]:1..{high}",
            frames,
            f"the <e>, sorted {text}",
            (put(f"print(*sorted($A{', ' if key else ''}{key}))", said),),
            (put(f'sort($A.begin(), $A.end(), [](ll a, ll b) {{ return {cpp}; }});\nfor (ll x : $A) cout << x << " ";\ncout << "\\n";', said),),
            tags=("sortings", "implementation"),
            prints="",
            said=said,
        )  # fmt: skip
    asked = rng.choice(ASKED)
    k = f" k:{asked.k}" if "$k" in asked.python[0] else ""
    return compose(
        f"order/{asked.key}",
        f"n:{asked.least}..100{k}\nA[n]:1..{high}",
        frames,
        asked.ask,
        asked.python,
        (asked.cpp,),
        tags=asked.tags,
    )
