"""What is wrong with the prose and the names of a meaning, found by reading it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from training.curriculum import spintax
from training.curriculum.lexicon import SLOTS
from training.curriculum.meaning import PLACEHOLDER, Meaning

WORDINGS, SCENES = 30, 4
"""The fewest that a meaning has."""


def prose_problems(meaning: Meaning, *, few: bool) -> Iterator[str]:
    """What is wrong with the templates, and how many there are."""
    found = list(_templates(meaning))
    yield from found
    if not found:
        yield from _scenes(meaning, few=few)


def _templates(meaning: Meaning) -> Iterator[str]:
    texts = [text for scene in meaning.tell for text in (scene.story, scene.ask)]
    for text in [*texts, meaning.answer, meaning.print, meaning.promise, *meaning.vars.values()]:
        try:
            spintax.parse(text)
        except ValueError as error:
            yield str(error)
        for slot in re.findall(r"\{(\w+)\}", text):
            if slot not in SLOTS and not re.search(rf"_\{{{slot}\}}", text):
                yield f"{{{slot}}} is no slot: there are {', '.join(SLOTS)}"


def _scenes(meaning: Meaning, *, few: bool) -> Iterator[str]:
    scenes = meaning.tell
    if len(scenes) < (1 if few else SCENES):
        yield f"{len(scenes)} tellings: write at least {1 if few else SCENES}"
    if not few and wordings(meaning) < WORDINGS:
        yield f"{wordings(meaning)} wordings: add alternatives until there are {WORDINGS}"
    if any(not scene.ask for scene in scenes) and not (meaning.answer or meaning.print):
        yield "a telling without => needs `answer` (or `print`) for the output section"
    if meaning.promise and not (meaning.where or meaning.make):
        yield "nothing keeps the promise: write `where` or `make`"
    if meaning.promise.endswith((".", "!")):
        yield "the promise is a clause: leave its full stop out"
    for scene in scenes:
        if scene.ask.endswith((".", "?", "!")):
            yield f"the ask {scene.ask[-30:]!r} ends a sentence: leave its full stop out"
        if not scene.ask and scene.story[-1:] not in {".", "?", "!", "]", ":", ")"}:
            yield f"the telling that ends {scene.story[-30:]!r} needs a full stop, or => and an ask"


def wordings(meaning: Meaning) -> int:
    """How many ways the scenes have of telling it, names and things aside."""
    return sum(
        spintax.wordings(spintax.parse(scene.story)) * spintax.wordings(spintax.parse(scene.ask))
        for scene in meaning.tell
    )


def name_problems(meaning: Meaning) -> Iterator[str]:
    """Placeholders that name nothing, and names in bodies that are variables of the input."""
    letters = {*meaning.layout.letters}
    prose = [part for scene in meaning.tell for part in (scene.story, scene.ask)]
    prose += [meaning.answer, meaning.print, meaning.promise, *meaning.vars.values()]
    for text in (*prose, *meaning.bodies, meaning.where, meaning.make, meaning.checker):
        yield from _placeholders(meaning, text)
    for letter in meaning.vars:
        if letter not in letters:
            yield f"vars names {letter}, which is not in the input"
    own = re.sub(r"[$@][A-Za-z]\w*", " ", "\n".join((*meaning.bodies, meaning.checker)))
    for letter in letters:
        if re.search(rf"(?<![\w'\"]){letter}(?![\w'\"])", own):
            yield f"a body uses the name {letter}, a variable of the input: write ${letter}"
    if meaning.words and len(meaning.words) != 2:
        yield "words needs two: for yes and for no"


def _placeholders(meaning: Meaning, text: str) -> Iterator[str]:
    for letter in PLACEHOLDER.findall(text):
        if letter not in {*meaning.layout.letters, "Y", "N"}:
            yield f"${letter} is not in the input: {text.strip()[:50]!r}"
    if "$" in PLACEHOLDER.sub("", text):
        yield f"a $ that names nothing: {text.strip()[:50]!r}"
    for name in re.findall(r"@(\w+)", text):
        if not any(name.startswith(param) for param in meaning.params):
            yield f"@{name} is neither a param nor in every variant"
