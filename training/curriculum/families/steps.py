"""Simple dynamic programming: stairs, rows of choices, best segments, paths in tables, coins."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.elements import ARRAY, SIGNED, TABLE
from training.curriculum.families.parts import Frame, compose, frames_of, put
from training.curriculum.meaning import Meaning


class Asked(NamedTuple):
    """A question with its bodies."""

    key: str
    ask: str
    python: tuple[str, ...]
    cpp: str


_OUT = 'cout << ans << "\\n";'
STAIRS = frames_of(
    "A [staircase|stair] has $n steps. {P} stands [below it|at its foot] and [climbs|goes up] by <s> [steps|of them] at once.",
    "{P} has to pay exactly $n {money} and [has|uses] only coins of <s>, any number of each; the order of paying matters.",
    "A frog sits at the point 0 of a line and jumps to the right by <s>. It wants to get exactly to the point $n.",
    "A word of length $n is made of blocks whose lengths are <s>; there is one block of each length.",
    "You are given an integer $n. It is written as a sum of the numbers <s> (each may be used several times), where the order of the summands matters.",
    "A fence of length $n is built of boards of the lengths <s>, from left to right.",
    "A token stands on the cell 0 of a board and must come to the cell $n. In one move it goes forward by <s> cells.",
    "{P} reads a book of $n pages. On a day {he} reads <s> pages.",
)
ROWS = (
    Asked("no-two-neighbours", "the largest sum of some of the <e>, if no two that stand next to each other may be chosen (it is allowed to choose nothing)", ("take = skip = 0\nfor x in $A:\n    take, skip = skip + x, max(take, skip)\nprint(max(take, skip))",), f"ll take = 0, skip = 0;\nfor (ll x : $A) {{\n    ll old = take;\n    take = skip + x;\n    skip = max(skip, old);\n}}\nll ans = max(take, skip);\n{_OUT}"),
    Asked("longest-rise", "the length of the longest segment of consecutive <e> in which each is greater than the one before", ("ans = cur = 1\nfor x, y in zip($A, $A[1:]):\n    cur = cur + 1 if y > x else 1\n    ans = max(ans, cur)\nprint(ans)",), f"int ans = 1, cur = 1;\nfor (int i = 1; i < $n; i++) {{\n    if ($A[i] > $A[i - 1]) cur++;\n    else cur = 1;\n    ans = max(ans, cur);\n}}\n{_OUT}"),
    Asked("longest-not-falling", "the length of the longest segment of consecutive <e> in which none is less than the one before", ("ans = cur = 1\nfor x, y in zip($A, $A[1:]):\n    cur = cur + 1 if y >= x else 1\n    ans = max(ans, cur)\nprint(ans)",), f"int ans = 1, cur = 1;\nfor (int i = 1; i < $n; i++) {{\n    if ($A[i] >= $A[i - 1]) cur++;\n    else cur = 1;\n    ans = max(ans, cur);\n}}\n{_OUT}"),
    Asked("longest-equal", "the length of the longest segment of consecutive equal <e>", ("ans = cur = 1\nfor x, y in zip($A, $A[1:]):\n    cur = cur + 1 if y == x else 1\n    ans = max(ans, cur)\nprint(ans)", "print(max(len(list(x)) for _, x in groupby($A)))"), f"int ans = 1, cur = 1;\nfor (int i = 1; i < $n; i++) {{\n    if ($A[i] == $A[i - 1]) cur++;\n    else cur = 1;\n    ans = max(ans, cur);\n}}\n{_OUT}"),
    Asked("increasing-subsequence", "the largest number of the <e> that can be left, in their order, so that each is greater than the one before", ("dp = []\nfor x in $A:\n    i = bisect_left(dp, x)\n    dp[i:i + 1] = [x]\nprint(len(dp))", "dp = [1] * $n\nfor i in range($n):\n    for j in range(i):\n        if $A[j] < $A[i]:\n            dp[i] = max(dp[i], dp[j] + 1)\nprint(max(dp))"), f"vector<int> dp($n, 1);\nint ans = 1;\nfor (int i = 0; i < $n; i++) {{\n    for (int j = 0; j < i; j++) if ($A[j] < $A[i]) dp[i] = max(dp[i], dp[j] + 1);\n    ans = max(ans, dp[i]);\n}}\n{_OUT}"),
    Asked("jumps", "the least total of |$A_i - $A_j| over the jumps of a frog that goes from the first place to the last one, if each jump leads one or two places forward", ("dp = [0] * $n\nfor i in range(1, $n):\n    dp[i] = dp[i - 1] + abs($A[i] - $A[i - 1])\n    if i > 1:\n        dp[i] = min(dp[i], dp[i - 2] + abs($A[i] - $A[i - 2]))\nprint(dp[-1])",), 'vector<ll> dp($n);\nfor (int i = 1; i < $n; i++) {\n    dp[i] = dp[i - 1] + abs($A[i] - $A[i - 1]);\n    if (i > 1) dp[i] = min(dp[i], dp[i - 2] + abs($A[i] - $A[i - 2]));\n}\ncout << dp[$n - 1] << "\\n";'),
    Asked("subset", "the number of different sums, 0 included, that one can get by adding up some (maybe none) of the <e>", ("sums = {0}\nfor x in $A:\n    sums |= {x + y for y in sums}\nprint(len(sums))",), 'set<ll> sums = {0};\nfor (ll x : $A) {\n    set<ll> more = sums;\n    for (ll y : sums) more.insert(x + y);\n    sums = more;\n}\ncout << sums.size() << "\\n";'),
)  # fmt: skip
SIGNED_ROWS = (
    Asked("best-segment", "the largest sum of a non-empty segment of consecutive <e>", ("ans = cur = $A[0]\nfor x in $A[1:]:\n    cur = max(cur, 0) + x\n    ans = max(ans, cur)\nprint(ans)",), f"ll ans = -4e18, cur = 0;\nfor (ll x : $A) {{\n    cur = max(cur, 0LL) + x;\n    ans = max(ans, cur);\n}}\n{_OUT}"),
    Asked("worst-segment", "the smallest sum of a non-empty segment of consecutive <e>", ("ans = cur = $A[0]\nfor x in $A[1:]:\n    cur = min(cur, 0) + x\n    ans = min(ans, cur)\nprint(ans)",), f"ll ans = 4e18, cur = 0;\nfor (ll x : $A) {{\n    cur = min(cur, 0LL) + x;\n    ans = min(ans, cur);\n}}\n{_OUT}"),
    Asked("best-prefix", "the largest sum of the first few of the <e> (at least one)", ("print(max(accumulate($A)))", "ans = cur = $A[0]\nfor x in $A[1:]:\n    cur += x\n    ans = max(ans, cur)\nprint(ans)"), f"ll ans = -4e18, cur = 0;\nfor (ll x : $A) {{\n    cur += x;\n    ans = max(ans, cur);\n}}\n{_OUT}"),
    Asked("zero-segments", "the number of non-empty segments of consecutive <e> whose sum is zero", ("seen = Counter([0])\nans = cur = 0\nfor x in $A:\n    cur += x\n    ans += seen[cur]\n    seen[cur] += 1\nprint(ans)",), f"map<ll, ll> seen;\nseen[0] = 1;\nll ans = 0, cur = 0;\nfor (ll x : $A) {{\n    cur += x;\n    ans += seen[cur]++;\n}}\n{_OUT}"),
    Asked("below-zero", "after how many of the <e>, added one by one to 0, the sum is negative", ("print(sum(x < 0 for x in accumulate($A)))",), f"ll ans = 0, cur = 0;\nfor (ll x : $A) {{\n    cur += x;\n    ans += cur < 0;\n}}\n{_OUT}"),
    Asked("start", "the smallest non-negative number with which one has to start, so that it never becomes negative while the <e> are added to it in their order", ("print(max(0, -min(accumulate($A))))",), f"ll ans = 0, cur = 0;\nfor (ll x : $A) {{\n    cur += x;\n    ans = max(ans, -cur);\n}}\n{_OUT}"),
)  # fmt: skip
_PATH = "dp = [[0] * $m for _ in range($n)]\nfor i in range($n):\n    for j in range($m):\n        best = []\n        if i:\n            best.append(dp[i - 1][j])\n        if j:\n            best.append(dp[i][j - 1])\n        dp[i][j] = $M[i][j] + (<f>(best) if best else 0)\nprint(dp[-1][-1])"
_CPP_PATH = 'vector<vector<ll>> dp($n, vector<ll>($m));\nfor (int i = 0; i < $n; i++)\n    for (int j = 0; j < $m; j++) {\n        ll best = i + j ? <w> : 0;\n        if (i) best = <f>(best, dp[i - 1][j]);\n        if (j) best = <f>(best, dp[i][j - 1]);\n        dp[i][j] = $M[i][j] + best;\n    }\ncout << dp[$n - 1][$m - 1] << "\\n";'
PATH_ASK = "the <o> sum of the <e> on a way from the upper left cell to the lower right one, if every step goes one cell to the right or down (both ends count)"


def draw(rng: Random) -> Meaning:
    """Draw one of the shapes."""
    form = rng.random()
    if form < 0.3:
        return _stairs(rng)
    if form < 0.45:
        return _path(rng)
    signed = form < 0.7
    key, ask, python, cpp = rng.choice(SIGNED_ROWS if signed else ROWS)
    frames: tuple[Frame, ...] = SIGNED.frames if signed else ARRAY.frames
    high = "20" if key == "subset" else rng.choice(("10", "100", "1000", "10^6"))
    n = "15" if key == "subset" else "100"
    return compose(
        f"dp/{key}",
        f"n:1..{n}\nA[n]:{'-' + high if signed else '1'}..{high}",
        frames,
        ask,
        python,
        (cpp,),
        tags=("dp", "greedy") if key in {"best-segment", "worst-segment"} else ("dp",),
    )


def _path(rng: Random) -> Meaning:
    name, word, worst = rng.choice((("max", "largest", "-4e18"), ("min", "smallest", "4e18")))
    said = {"<f>": name, "<w>": worst, "<o>": word}
    return compose(
        f"path/{name}",
        TABLE.layout.replace("<high>", rng.choice(TABLE.highs)),
        TABLE.frames,
        PATH_ASK,
        (put(_PATH, said),),
        (put(_CPP_PATH, said),),
        tags=("dp",),
        said=said,
    )


def _stairs(rng: Random) -> Meaning:
    sizes = sorted(rng.sample(range(1, 7), rng.choice((2, 2, 3))))
    listed = f"{', '.join(map(str, sizes[:-1]))} or {sizes[-1]}"
    key = rng.choice(("ways", "ways", "least", "most"))
    least = min(sizes)
    n = "30"
    if key == "ways":
        ask = "the number of [different |]ways [in which it can be done|to do it]"
        python = f"dp = [1] + [0] * $n\nfor i in range(1, $n + 1):\n    for x in {tuple(sizes)}:\n        if x <= i:\n            dp[i] += dp[i - x]\nprint(dp[$n])"
        cpp = f'vector<ll> dp($n + 1);\ndp[0] = 1;\nfor (int i = 1; i <= $n; i++)\n    for (int x : {{{", ".join(map(str, sizes))}}})\n        if (x <= i) dp[i] += dp[i - x];\ncout << dp[$n] << "\\n";'
    else:
        name, bad = ("min", "10**9") if key == "least" else ("max", "-10**9")
        word = "smallest" if key == "least" else "largest"
        ask = (
            f"the {word} number of [parts|steps|pieces] that it can take, or -1 if it is impossible"
        )
        python = f"dp = [0] + [{bad}] * $n\nfor i in range(1, $n + 1):\n    for x in {tuple(sizes)}:\n        if x <= i:\n            dp[i] = {name}(dp[i], dp[i - x] + 1)\nprint(dp[$n] if 0 <= dp[$n] < 10**8 else -1)"
        cpp = f'vector<int> dp($n + 1, {"1e9" if key == "least" else "-1e9"});\ndp[0] = 0;\nfor (int i = 1; i <= $n; i++)\n    for (int x : {{{", ".join(map(str, sizes))}}})\n        if (x <= i) dp[i] = {name}(dp[i], dp[i - x] + 1);\ncout << (dp[$n] >= 0 && dp[$n] < 1e8 ? dp[$n] : -1) << "\\n";'
        n = rng.choice(("50", "100", "1000"))
    return compose(
        f"stairs/{key}/{'-'.join(map(str, sizes))}",
        f"n:{least}..{n}",
        STAIRS,
        ask,
        (python,),
        (cpp,),
        tags=("dp", "math"),
        said={"<s>": listed},
    )
