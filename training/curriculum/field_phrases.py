"""What the sentences of an input section share: what a field means, how many there are."""

from __future__ import annotations

from random import Random

from training.curriculum.constraints import expression_text
from training.curriculum.layout import Bound, Field
from training.curriculum.meaning import Meaning
from training.curriculum.spintax import draw as draw_parts
from training.curriculum.spintax import parse, say

DASHES = (" — ", " — ", " — ", " - ", ", ")
EACH_LINE = "[Each of the next|Each of the next|Each of the following|Then each of the next] <n> lines [contains|contains|has]"
ITH_LINE = "The i-th of the [next|following] <n> lines [contains|contains|has]"
FOLLOW = "[Then|Next] <n> lines follow. [Each of them|Each line|Each] [contains|has]"


def gloss_of(rng: Random, meaning: Meaning, field: Field, otherwise: tuple[str, ...] = ()) -> str:
    """What a field means, behind a dash; now and then "", and ``otherwise`` where nobody says it."""
    text = meaning.vars.get(field.letter, "")
    if text and rng.random() < 0.85:
        return f"{DASHES[int(rng.random() * 4)]}{draw_parts(rng, parse(text))}"
    if otherwise and not text and rng.random() < 0.4:
        return f"{DASHES[int(rng.random() * 4)]}{rng.choice(otherwise)}"
    return ""


def counted(count: Bound | None) -> str:
    """How many, as prose has it: ``$n - 1``."""
    return expression_text(count.text) if count else ""


def each_line(rng: Random, template: str, count: str) -> str:
    """How a sentence about each of some lines begins."""
    return say(rng, template).replace("<n>", count)
