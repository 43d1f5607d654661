"""The statement's first part: a scene, the question, now and then something beside the point."""

from __future__ import annotations

import re
from random import Random

from training.curriculum import phrases
from training.curriculum.meaning import Meaning, Telling
from training.curriculum.spintax import draw as draw_parts
from training.curriculum.spintax import parse, say

_REFERS = re.compile(
    r"\b(?:it|its|they|them|their|this|that|these|those|such|such a|above|\{he\}|\{him\}|\{his\}|"
    r"one|both|other|others|then|so|there|here|each of)\b"
)


def story(rng: Random, meaning: Meaning, telling: Telling) -> tuple[str, str]:
    """The text, and what is asked: one wording, so that the output section may repeat it."""
    scene = draw_parts(rng, parse(telling.story))
    ask = draw_parts(rng, parse(telling.ask)) if telling.ask else ""
    personal = "{P}" in scene or "{he}" in scene
    parts = [scene] if scene else []
    random = rng.random
    if ask:
        question = _question(rng, ask, yes_or_no=meaning.asks_yes_or_no, personal=personal)
        first = scene and random() < 0.06 and not _REFERS.search(ask) and "{P}" not in question
        parts = [question, *parts] if first else [*parts, question]
    if personal and random() < 0.12:
        parts = [say(rng, rng.choice(phrases.OPENINGS)), *parts]
    if random() < 0.1:
        asides = phrases.PERSONAL_ASIDES if personal and random() < 0.7 else phrases.PLAIN_ASIDES
        parts.append(say(rng, rng.choice(asides)))
    gap = "\n\n" if random() < 0.35 else " "
    return gap.join(parts), ask


def _question(rng: Random, ask: str, *, yes_or_no: bool, personal: bool) -> str:
    random = rng.random
    pool: tuple[str, ...]
    if yes_or_no:
        pool = phrases.PERSONAL_CHECKS if personal and random() < 0.4 else phrases.PLAIN_CHECKS
    elif personal and random() < 0.4:
        pool = phrases.PERSONAL_QUESTIONS
    elif ask.startswith("the ") and random() < 0.12 and "; " not in ask:
        pool = phrases.NOUN_QUESTIONS
    else:
        pool = phrases.PLAIN_QUESTIONS
    return say(rng, pool[int(random() * len(pool))]).replace("<ask>", ask)
