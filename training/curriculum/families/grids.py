"""Counting in grids: cells, rows, columns and neighbours of a kind."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import Frame, compose, cpp_yes_no, put, yes_no
from training.curriculum.meaning import Meaning


class Map(NamedTuple):
    """What a grid is made of: ``cell`` are the marked cells, named by a frame's noun."""

    alphabet: str
    cell: str
    frames: tuple[Frame, ...]


class Asked(NamedTuple):
    """A question about the marked cells ``<e>``; ``ch`` is their character in the code."""

    key: str
    ask: str
    python: tuple[str, ...]
    cpp: str


_PLAIN = (
    Frame("You are given a [table|grid] of characters with $n rows and $m columns. [Some|Any] of its cells may hold '<c>'.", "cells with '<c>'"),
    Frame("{P} [drew|has drawn] a picture of $n lines, $m characters in each; let us call the characters '<c>' marked cells.", "marked cells"),
    Frame("Given is a matrix $n x $m of characters. A cell is called good if it is '<c>'.", "good cells"),
)  # fmt: skip
MAPS = (
    Map(".#", "#", (
        *_PLAIN,
        Frame("A [map|field] has $n rows and $m columns. A cell is either free ('.') or [a rock|a wall] ('#').", "cells with '#'"),
        Frame("A [wall|screen] consists of $n x $m pixels: '#' is a black one and '.' is a white one.", "black pixels"),
        Frame("From a plane a forest looks like a grid of $n by $m squares, where '#' stands for a tree.", "trees"),
        Frame("A ship's radar shows a sea of $n x $m squares; '#' means [land|an island].", "squares of land"),
    )),
    Map(".*", "*", (
        *_PLAIN,
        Frame("A [garden|field] is divided into $n rows of $m beds. A bed with a flower is marked by '*'.", "flowers"),
        Frame("{P} [looks at|watches] the sky through a window of $n by $m panes. '*' is a star.", "stars"),
        Frame("A [cake|pizza] is cut into $n x $m pieces, and '*' is a piece with a cherry.", "cherries"),
        Frame("In a mine field of $n rows and $m columns a mine is shown as '*'.", "mines"),
    )),
    Map("01", "1", (
        *_PLAIN,
        Frame("A binary [matrix|table] of size $n x $m is given.", "ones"),
        Frame("A cinema has $n rows with $m seats. '1' is a seat that is taken, '0' is a free one.", "taken seats"),
        Frame("In a house of $n floors with $m windows on each, '1' is a window with light in it.", "lit windows"),
        Frame("A [chessboard|board] of $n x $m squares has pieces on the squares marked '1'.", "pieces"),
    )),
    Map("ABC", "A", (
        *_PLAIN,
        Frame("A farmer has a field of $n x $m plots. Letters tell what grows there, 'A' stands for apples.", "plots with apples"),
        Frame("On a floor of $n rows of $m tiles each tile has a letter.", "tiles with the letter A"),
        Frame("A box of sweets has $n rows and $m columns of sweets of kinds A, B and C.", "sweets of the kind A"),
        Frame("A parking lot of $n x $m places is full of cars of the brands A, B and C.", "cars of the brand A"),
    )),
)  # fmt: skip
_EACH = "for (int i = 0; i < $n; i++) for (int j = 0; j < $m; j++) "
_OUT = 'cout << ans << "\\n";'
ASKED = (
    Asked("cells", "the number of <e>", ("print(sum(row.count('<c>') for row in $g))", "ans = 0\nfor row in $g:\n    for ch in row:\n        if ch == '<c>':\n            ans += 1\nprint(ans)"), f"int ans = 0;\n{_EACH}ans += $g[i][j] == '<c>';\n{_OUT}"),
    Asked("rows-with", "the number of rows that [contain|have] at least one of the <e>", ("print(sum('<c>' in row for row in $g))",), f"int ans = 0;\nfor (string row : $g) ans += row.find('<c>') != string::npos;\n{_OUT}"),
    Asked("rows-without", "the number of rows without <e>", ("print(sum('<c>' not in row for row in $g))",), f"int ans = 0;\nfor (string row : $g) ans += row.find('<c>') == string::npos;\n{_OUT}"),
    Asked("columns-with", "the number of columns that [contain|have] at least one of the <e>", ("print(sum('<c>' in col for col in zip(*$g)))", "ans = 0\nfor j in range($m):\n    if any($g[i][j] == '<c>' for i in range($n)):\n        ans += 1\nprint(ans)"), f"int ans = 0;\nfor (int j = 0; j < $m; j++) {{\n    bool ok = false;\n    for (int i = 0; i < $n; i++) if ($g[i][j] == '<c>') ok = true;\n    ans += ok;\n}}\n{_OUT}"),
    Asked("columns-without", "the number of columns without <e>", ("print(sum('<c>' not in col for col in zip(*$g)))",), f"int ans = 0;\nfor (int j = 0; j < $m; j++) {{\n    bool ok = true;\n    for (int i = 0; i < $n; i++) if ($g[i][j] == '<c>') ok = false;\n    ans += ok;\n}}\n{_OUT}"),
    Asked("most-in-row", "the largest number of <e> in one row", ("print(max(row.count('<c>') for row in $g))",), f"int ans = 0;\nfor (string row : $g) ans = max(ans, (int)count(row.begin(), row.end(), '<c>'));\n{_OUT}"),
    Asked("most-in-column", "the largest number of <e> in one column", ("print(max(col.count('<c>') for col in zip(*$g)))",), f"int ans = 0;\nfor (int j = 0; j < $m; j++) {{\n    int cur = 0;\n    for (int i = 0; i < $n; i++) cur += $g[i][j] == '<c>';\n    ans = max(ans, cur);\n}}\n{_OUT}"),
    Asked("side-by-side", "the number of pairs of <e> that are [neighbours in a row|next to each other in one row]", ("print(sum(row[j] == row[j + 1] == '<c>' for row in $g for j in range($m - 1)))",), f"int ans = 0;\nfor (int i = 0; i < $n; i++) for (int j = 0; j + 1 < $m; j++)\n    if ($g[i][j] == '<c>' && $g[i][j + 1] == '<c>') ans++;\n{_OUT}"),
    Asked("pairs", "the number of pairs of <e> that share a side", ("ans = 0\nfor i in range($n):\n    for j in range($m):\n        if $g[i][j] == '<c>':\n            if i + 1 < $n and $g[i + 1][j] == '<c>':\n                ans += 1\n            if j + 1 < $m and $g[i][j + 1] == '<c>':\n                ans += 1\nprint(ans)",), f"int ans = 0;\n{_EACH}{{\n    if ($g[i][j] != '<c>') continue;\n    if (i + 1 < $n && $g[i + 1][j] == '<c>') ans++;\n    if (j + 1 < $m && $g[i][j + 1] == '<c>') ans++;\n}}\n{_OUT}"),
    Asked("border", "the number of <e> on the border: in the first or last row or in the first or last column", ("ans = 0\nfor i in range($n):\n    for j in range($m):\n        if $g[i][j] == '<c>' and (i in (0, $n - 1) or j in (0, $m - 1)):\n            ans += 1\nprint(ans)",), f"int ans = 0;\n{_EACH}\n    if ($g[i][j] == '<c>' && (i == 0 || j == 0 || i == $n - 1 || j == $m - 1)) ans++;\n{_OUT}"),
    Asked("box", "the area of the smallest rectangle of whole cells that covers all the <e> (0 if there are none)", ("xs = [i for i in range($n) for j in range($m) if $g[i][j] == '<c>']\nys = [j for i in range($n) for j in range($m) if $g[i][j] == '<c>']\nprint((max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1) if xs else 0)",), f"int top = 1e9, low = -1, left = 1e9, right = -1;\n{_EACH}\n    if ($g[i][j] == '<c>') {{\n        top = min(top, i); low = max(low, i);\n        left = min(left, j); right = max(right, j);\n    }}\ncout << (low < 0 ? 0 : (low - top + 1) * (right - left + 1)) << \"\\n\";"),
    Asked("alone", "the number of <e> that have no side in common with another one", ("ans = 0\nfor i in range($n):\n    for j in range($m):\n        if $g[i][j] == '<c>':\n            near = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]\n            if not any(0 <= x < $n and 0 <= y < $m and $g[x][y] == '<c>' for x, y in near):\n                ans += 1\nprint(ans)",), f"int ans = 0;\nint dx[] = {{1, -1, 0, 0}}, dy[] = {{0, 0, 1, -1}};\n{_EACH}{{\n    bool ok = $g[i][j] == '<c>';\n    for (int d = 0; d < 4; d++) {{\n        int x = i + dx[d], y = j + dy[d];\n        if (x >= 0 && x < $n && y >= 0 && y < $m && $g[x][y] == '<c>') ok = false;\n    }}\n    ans += ok;\n}}\n{_OUT}"),
    Asked("diagonal", "the number of <e> whose row and column have the same number", ("print(sum($g[i][i] == '<c>' for i in range(min($n, $m))))",), f"int ans = 0;\nfor (int i = 0; i < min($n, $m); i++) ans += $g[i][i] == '<c>';\n{_OUT}"),
    Asked("safe-lines", "the number of <e> that are the only ones in their row and in their column", ("ans = 0\nfor i in range($n):\n    for j in range($m):\n        if $g[i][j] == '<c>' and $g[i].count('<c>') == 1 and sum(row[j] == '<c>' for row in $g) == 1:\n            ans += 1\nprint(ans)",), f"vector<int> row($n), col($m);\n{_EACH}if ($g[i][j] == '<c>') row[i]++, col[j]++;\nint ans = 0;\n{_EACH}if ($g[i][j] == '<c>' && row[i] == 1 && col[j] == 1) ans++;\n{_OUT}"),
)  # fmt: skip
CHECKED = (
    Asked("every-row", "every row [has|contains] at least one of the <e>", ("all('<c>' in row for row in $g)",), "bool ok = true;\nfor (string row : $g) if (row.find('<c>') == string::npos) ok = false;\n"),
    Asked("full-row", "there is a row that consists of <e> only", ("'<c>' * $m in $g",), "bool ok = false;\nfor (string row : $g) if (row == string($m, '<c>')) ok = true;\n"),
    Asked("none-touch", "no two of the <e> are next to each other in a row or in a column", ("not any('<c><c>' in ''.join(x) for x in [*$g, *zip(*$g)])",), f"bool ok = true;\n{_EACH}{{\n    if (i && $g[i][j] == '<c>' && $g[i - 1][j] == '<c>') ok = false;\n    if (j && $g[i][j] == '<c>' && $g[i][j - 1] == '<c>') ok = false;\n}}\n"),
    Asked("equal-rows", "all rows hold the same number of <e>", ("len({row.count('<c>') for row in $g}) == 1",), "bool ok = true;\nfor (string row : $g)\n    if (count(row.begin(), row.end(), '<c>') != count($g[0].begin(), $g[0].end(), '<c>')) ok = false;\n"),
)  # fmt: skip


def draw(rng: Random) -> Meaning:
    """Draw a grid and what is asked about its marked cells."""
    chosen = rng.choice(MAPS)
    said = {"<c>": chosen.cell}
    if rng.random() < 0.2:
        key, ask, tests, start = rng.choice(CHECKED)
        python: tuple[str, ...] = (yes_no(tests[0]),)
        cpp, prints = start + cpp_yes_no("ok"), ""
    else:
        key, ask, python, cpp = rng.choice(ASKED)
        prints = "integer"
    side = rng.choice(("10", "20", "50", "50", "100"))
    frames = tuple(frame._replace(noun=put(frame.noun, said)) for frame in chosen.frames)
    return compose(
        f"grid/{key}/{chosen.cell}",
        f"n:1..{side} m:1..{side}\ng[n][m]:'{chosen.alphabet}'",
        frames,
        ask,
        tuple(put(body, said) for body in python),
        (put(cpp, said),),
        prints=prints,
        vars={"n": "the number of rows", "m": "the number of columns"},
        said=said,
    )
