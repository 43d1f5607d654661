"""Small questions about graphs and trees given as edge lists."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import Frame, compose, cpp_yes_no, put, yes_no
from training.curriculum.meaning import Meaning


class Asked(NamedTuple):
    """A question about vertices ``<v>`` joined by edges; the frame's noun is the vertices' name."""

    key: str
    ask: str
    python: str
    cpp: str
    tags: tuple[str, ...] = ("graphs",)


GRAPH_FRAMES = (
    Frame("You are given an undirected graph with $n vertices, numbered from 1, and $m edges.", "vertices"),
    Frame("[There are $n cities|A country has $n cities], numbered from 1 to $n, and $m [two-way|bidirectional] roads between them.", "cities"),
    Frame("$n [people|pupils] with the numbers from 1 to $n came to a [party|camp]. There are $m pairs of friends among them.", "people"),
    Frame("A network consists of $n computers (their numbers are 1, ..., $n) and $m cables, each between two computers.", "computers"),
    Frame("In a cave there are $n halls, and $m corridors connect some pairs of them. The halls have numbers from 1 to $n.", "halls"),
    Frame("A scheme of an underground shows $n stations, numbered from 1, and $m direct lines between pairs of stations.", "stations"),
    Frame("On a sheet {P} drew $n points, numbered from 1 to $n, and $m segments between them.", "points"),
    Frame("$n islands, numbered from 1 to $n, are connected by $m bridges.", "islands"),
)  # fmt: skip
TREE_FRAMES = (
    Frame("You are given a tree with $n vertices, numbered from 1.", "vertices"),
    Frame("$n cities are connected by $n - 1 roads, so that one can get from any city to any other. The cities have numbers from 1 to $n.", "cities"),
    Frame("A network of $n computers has $n - 1 cables, and any two computers are connected, maybe through others. The computers are numbered from 1.", "computers"),
    Frame("In a park $n squares (with the numbers from 1 to $n) are joined by $n - 1 paths; there is exactly one way from any square to another one.", "squares"),
    Frame("A connected undirected graph without cycles has $n vertices with the numbers 1, ..., $n.", "vertices"),
    Frame("A cave consists of $n halls, numbered from 1, and $n - 1 corridors. One can walk from each hall to each other one.", "halls"),
    Frame("A river system has $n lakes, numbered from 1 to $n, and $n - 1 channels, by which all lakes are connected.", "lakes"),
    Frame("{P} joined $n beads, numbered from 1, by $n - 1 threads, so that they all hang together.", "beads"),
)  # fmt: skip
_DEGREES = "deg = [0] * ($n + 1)\nfor $u, $v in $E:\n    deg[$u] += 1\n    deg[$v] += 1\n"
_CPP_DEGREES = "vector<int> deg($n + 1);\nfor (int i = 0; i < <m>; i++) {\n    deg[$u[i]]++;\n    deg[$v[i]]++;\n}\n"
_ADJACENT = "adj = [[] for _ in range($n + 1)]\nfor $u, $v in $E:\n    adj[$u].append($v)\n    adj[$v].append($u)\n"
_BFS = (
    _ADJACENT
    + "dist = [-1] * ($n + 1)\ndist[1] = 0\nqueue = [1]\nfor x in queue:\n    for y in adj[x]:\n        if dist[y] < 0:\n            dist[y] = dist[x] + 1\n            queue.append(y)\n"
)
_CPP_BFS = "vector<vector<int>> adj($n + 1);\nfor (int i = 0; i < <m>; i++) {\n    adj[$u[i]].push_back($v[i]);\n    adj[$v[i]].push_back($u[i]);\n}\nvector<int> dist($n + 1, -1), order = {1};\ndist[1] = 0;\nfor (int i = 0; i < (int)order.size(); i++)\n    for (int y : adj[order[i]])\n        if (dist[y] < 0) {\n            dist[y] = dist[order[i]] + 1;\n            order.push_back(y);\n        }\n"
_PARTS = (
    _ADJACENT
    + "seen = set()\nans = 0\nfor i in range(1, $n + 1):\n    if i not in seen:\n        ans += 1\n        seen.add(i)\n        stack = [i]\n        while stack:\n            for y in adj[stack.pop()]:\n                if y not in seen:\n                    seen.add(y)\n                    stack.append(y)\n"
)
_CPP_PARTS = "vector<int> par($n + 1);\niota(par.begin(), par.end(), 0);\nfunction<int(int)> find = [&](int x) { return par[x] == x ? x : par[x] = find(par[x]); };\nint ans = $n;\nfor (int i = 0; i < <m>; i++) {\n    int x = find($u[i]), y = find($v[i]);\n    if (x != y) par[x] = y, ans--;\n}\n"
_OUT = 'cout << ans << "\\n";'
_DFS = ("dfs and similar", "graphs")
BOTH = (
    Asked("leaves", "the number of <e> that are joined with exactly one other", _DEGREES + "print(deg.count(1))", _CPP_DEGREES + 'cout << count(deg.begin(), deg.end(), 1) << "\\n";'),
    Asked("degree", "the largest number of others that one of the <e> is directly joined with", _DEGREES + "print(max(deg))", _CPP_DEGREES + 'cout << *max_element(deg.begin(), deg.end()) << "\\n";'),
    Asked("busiest", "the smallest number among those of the <e> that are directly joined with the most others", _DEGREES + "print(deg.index(max(deg[1:]), 1))", _CPP_DEGREES + 'cout << max_element(deg.begin() + 1, deg.end()) - deg.begin() << "\\n";'),
    Asked("odd", "the number of <e> directly joined with an odd number of others", _DEGREES + "print(sum(x % 2 for x in deg))", _CPP_DEGREES + "int ans = 0;\nfor (int x : deg) ans += x % 2;\n" + _OUT),
    Asked("degrees", "for each of the <e> from 1 to $n, with how many others it is directly joined", _DEGREES + "print(*deg[1:])", _CPP_DEGREES + 'for (int i = 1; i <= $n; i++) cout << deg[i] << " ";\ncout << "\\n";'),
    Asked("neighbours-of-one", "the numbers of all that number 1 is directly joined with, in increasing order (an empty line if there are none)", "ans = sorted($u + $v - 1 for $u, $v in $E if 1 in ($u, $v))\nprint(*ans)", 'vector<ll> ans;\nfor (int i = 0; i < <m>; i++)\n    if ($u[i] == 1 || $v[i] == 1) ans.push_back($u[i] + $v[i] - 1);\nsort(ans.begin(), ans.end());\nfor (ll x : ans) cout << x << " ";\ncout << "\\n";'),
    Asked("same-parity", "the number of pairs of directly joined <e> whose numbers have the same parity", "print(sum(($u + $v) % 2 == 0 for $u, $v in $E))", "int ans = 0;\nfor (int i = 0; i < <m>; i++) ans += ($u[i] + $v[i]) % 2 == 0;\n" + _OUT),
    Asked("farthest", "how far from number 1 the farthest of those <e> is that can be reached from it, if passing from one to a directly joined one is one step", _BFS + "print(max(dist))", _CPP_BFS + 'cout << *max_element(dist.begin(), dist.end()) << "\\n";', _DFS),
    Asked("within-two", "the number of <e> that can be reached from number 1 in at most two steps, itself included; a step leads to a directly joined one", _BFS + "print(sum(0 <= x <= 2 for x in dist))", _CPP_BFS + "int ans = 0;\nfor (int x : dist) ans += x >= 0 && x <= 2;\n" + _OUT, _DFS),
    Asked("to-last", "the least number of steps from number 1 to number $n, where a step leads to a directly joined one, or -1 if it is impossible", _BFS + "print(dist[$n])", _CPP_BFS + 'cout << dist[$n] << "\\n";', _DFS),
)  # fmt: skip
GRAPH = (
    *BOTH,
    Asked("isolated", "the number of <e> that are joined with no other", _DEGREES + "print(deg[1:].count(0))", _CPP_DEGREES + 'cout << count(deg.begin() + 1, deg.end(), 0) << "\\n";'),
    Asked("components", "into how many groups the <e> fall, if one can get from any member of a group to any other and from no group to another one", _PARTS + "print(ans)", _CPP_PARTS + _OUT, _DFS),
    Asked("missing", "the least number of connections to add so that all the <e> are connected with each other, directly or through others", _PARTS + "print(ans - 1)", _CPP_PARTS + 'cout << ans - 1 << "\\n";', _DFS),
    Asked("reachable", "the number of <e> that can be reached from number 1, itself included", _BFS + "print(sum(x >= 0 for x in dist))", _CPP_BFS + 'cout << order.size() << "\\n";', _DFS),
)  # fmt: skip
CHECKED = (
    Asked(
        "connected",
        "one can get from any of the <e> to any other one, maybe through others",
        _PARTS,
        _CPP_PARTS,
        _DFS,
    ),
    Asked(
        "even",
        "each of the <e> is directly joined with an even number of others",
        _DEGREES,
        _CPP_DEGREES,
    ),
)
_TESTS = {
    "connected": ("ans == 1", "ans == 1"),
    "even": ("all(x % 2 == 0 for x in deg)", "all_of(deg.begin(), deg.end(), [](int x) { return x % 2 == 0; })"),
}  # fmt: skip


def draw(rng: Random) -> Meaning:
    """Draw a graph or a tree and a question."""
    n = rng.choice(("50", "100", "1000", "10^5"))
    tree = rng.random() < 0.4
    said = {"<m>": "$n - 1" if tree else "$m"}
    if tree:
        layout, frames = f"n:2..{n}\nE(u v)[n-1] {{tree n}}", TREE_FRAMES
        key, ask, python, cpp, tags = rng.choice(BOTH)
        tags = (*tags, "trees")
    elif rng.random() < 0.15:
        layout, frames = "n:2..100 m:0..1000\nE(u v)[m] {graph n}", GRAPH_FRAMES
        key, ask, python, cpp, tags = rng.choice(CHECKED)
        test, cpp_test = _TESTS[key]
        python, cpp = python + yes_no(test), cpp + cpp_yes_no(cpp_test)
    else:
        layout, frames = f"n:2..{n} m:0..{n}\nE(u v)[m] {{graph n}}", GRAPH_FRAMES
        key, ask, python, cpp, tags = rng.choice(GRAPH)
    return compose(
        f"{'tree' if tree else 'graph'}/{key}",
        layout,
        frames,
        ask,
        (put(python, said),),
        (put(cpp, said),),
        tags=tags,
        prints="integer"
        if "$Y" not in python and "*" not in python.rpartition("print(")[2]
        else "",
        said=said,
    )
