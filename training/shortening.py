"""Statements that lose a part: a model that saw a problem fifty times should not know it by heart.

Only sentences of the story and the note are ever lost; the input and output sections and the
examples stay, for they say what is read and printed.
"""

from __future__ import annotations

import re
from random import Random

KEPT = 0.75
"""Chance of every sentence of the story."""

_INPUT = re.compile(r"^Input$", re.MULTILINE)
_NOTE = re.compile(r"\n\nNotes?\n.*\Z", re.DOTALL)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


def shortened(description: str, rng: Random) -> str:
    """A description in the CodeContests shape without some of its story, and without its note.

    At least one sentence stays.
    """
    found = _INPUT.search(description)
    if found is None:
        return description
    story, rest = description[: found.start()], description[found.start() :]
    paragraphs = [_SENTENCE.split(one) for one in story.strip().split("\n\n")]
    kept = [[text for text in one if rng.random() < KEPT] for one in paragraphs]
    if not any(kept):
        kept = [[rng.choice(rng.choice(paragraphs))]]
    told = "\n\n".join(" ".join(one) for one in kept if one)
    return f"{told}\n\n{_NOTE.sub(chr(10), rest)}"
