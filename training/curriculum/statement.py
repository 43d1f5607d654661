"""The whole statement in the shape of a CodeContests description."""

from __future__ import annotations

import re
from random import Random
from typing import Any

from training.curriculum import phrases
from training.curriculum.cases import Case
from training.curriculum.layout import Layout
from training.curriculum.lexicon import draw_lexicon, put_in
from training.curriculum.programs import fill
from training.curriculum.spintax import say

_BEGINS = re.compile(
    r"(?:^|(?<=\n)|(?<=\x00)|(?<=[\w)\]'\"}][\w)\]'\"}][.?!] ))([a-z])(?=[a-z'-]+\b|(?<=a) [a-z])"
)
_BLANKS = re.compile(
    r" +(?=[ ,;?!\n\x00]|\.(?!\.)|$)|(?<=[\n\x00]) +|^ +|(?<=[?!.]) ?\.(?![.\d])(?<!\.\.)"
)
_LONGEST = 6


def finish(rng: Random, sections: tuple[str, ...], names: dict[str, str]) -> list[str]:
    """The sections with words and names put in, blanks tidied and sentences capitalised."""
    text = put_in("\x00".join(sections), draw_lexicon(rng))
    if (
        "  " in text
        or " ." in text
        or " ," in text
        or "\x00 " in text
        or "?." in text
        or "!." in text
    ):
        text = _BLANKS.sub("", text)
    text = _BEGINS.sub(lambda match: match[1].upper(), text)
    return fill(text, names).split("\x00")


def note_section(rng: Random, layout: Layout, case: Case, answer: str, *, many: bool) -> str:
    """Now and then a note that explains the first example, or its first case, by its numbers."""
    answer = answer.strip()
    if rng.random() > 0.2 or "\n" in answer or len(answer) > 60 or not answer:
        return ""
    pool = phrases.CASE_NOTES if many else phrases.NOTES
    text = say(rng, rng.choice(pool))
    values = [
        f"${field.letter} = {told}"
        for field in layout.fields
        if (told := _told(case[field.letter]))
    ]
    joined = ", ".join(values[:-1]) + (" and " if len(values) > 1 else "") + "".join(values[-1:])
    if not values or len(values) > 4:
        text = re.sub(r"<values>[,;] (?:so )?", "", text)
    return text.replace("<values>", joined).replace("<answer>", answer)


def _told(value: Any) -> str:
    """A value as a note has it; "" where it is too long to be told."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 2 * _LONGEST else ""
    if all(isinstance(one, int) for one in value) and len(value) <= _LONGEST:
        return str(value)
    return ""
