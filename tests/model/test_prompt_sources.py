"""One problem from CodeContests, in both of its spellings, and as our Markdown: one prompt."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.importers.content import markdown
from contest_sim.package import description, open_round
from contest_sim.settings import ContestSimSettings
from model.prompt import prompt
from tests.contest_sim.samples import write_round

# As CodeContests has it: trailing blanks, extra lines after lists, an image, signs in Unicode.
OLDER = (
    "Monk has n piles (1 ≤ n ≤ 100). He makes moves, as follows:\n\n"
    "  1. he takes a pile; \n  2. he halves it. \n\n\n\n"
    "Piles look like this:\n\n<image>\n\n  * none is empty\n  * none is `odd`\n\n"
    "Input\n\nThe only line contains n.\n\nOutput\n\nPrint the number of moves.\n\n"
    "Examples\n\nInput\n\n3 1\n2\n\n\nOutput\n\n8\n\n\nInput\n\n5 1\n\n\nOutput\n\n9\n\n"
    "Note\n\nIn the first example, two moves are enough.\n\nThat is all."
)
NEWER = OLDER.replace("Input\n\n3", "Input\n\n\n3").replace("Input\n\n5", "Input\n\n\n5")
NEWER = NEWER.replace("Output\n\n8", "Output\n\n\n8").replace("Output\n\n9", "Output\n\n\n9")

OURS = """\
Monk has *n* piles (1 <= n <= 100). He makes
moves, as follows:

1. he takes a pile;
2. he halves
   it.

Piles look like this:

![Two piles](piles.png)

- none is empty
- none is \\`odd\\`

## Input

The only line contains **n**.

## Output

Print the number of moves.

## Note

In the first example,
two moves are enough.

That is all.
"""
EXPECTED = """\
# RATING: 800
# TAGS: math
# LANGUAGE IS python3
# CORRECT SOLUTION
# Monk has n piles (1 ≤ n ≤ 100). He makes moves, as follows:
#
#   1. he takes a pile;
#   2. he halves it.
#
# Piles look like this:
#
# <image>
#
#   * none is empty
#   * none is `odd`
#
# Input
#
# The only line contains n.
#
# Output
#
# Print the number of moves.
#
# Examples
#
# Input
#
#
# 3 1
# 2
#
#
# Output
#
#
# 8
#
#
# Input
#
#
# 5 1
#
#
# Output
#
#
# 9
#
# Note
#
# In the first example, two moves are enough.
#
# That is all.

"""


def packaged(folder: Path, statement: str) -> str:
    """What a contestant is told of a package with this statement in Markdown."""
    samples = {"1.in": "3 1\n2\n", "1.ans": "8\n", "2.in": "5 1\n", "2.ans": "9\n"}
    files = {f"problems/A/data/sample/{name}": text for name, text in samples.items()}
    files["problems/A/statement/problem.en.md"] = statement
    return description(open_round(write_round(folder, files), ContestSimSettings()).problems[0])


@pytest.mark.parametrize("source", ["older", "newer", "written by us", "imported"])
def test_every_source_of_a_problem_gives_the_same_prompt(source: str, tmp_path: Path) -> None:
    statements = {
        "older": lambda: OLDER,
        "newer": lambda: NEWER,
        "written by us": lambda: packaged(tmp_path / "r", OURS),
        "imported": lambda: packaged(tmp_path / "r", markdown(OLDER)),
    }
    assert prompt(statements[source](), "python3", 800, ("math",)) == EXPECTED
