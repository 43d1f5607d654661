"""The sentences of an input section about words, lines of words and words of a list."""

from __future__ import annotations

from random import Random

from training.curriculum.alphabets import alphabet
from training.curriculum.constraints import constraints, number_text
from training.curriculum.field_phrases import EACH_LINE, FOLLOW, counted, each_line, gloss_of
from training.curriculum.layout import Field
from training.curriculum.meaning import Meaning
from training.curriculum.spintax import say


def _one_of(rng: Random, field: Field, joint: str) -> str:
    """``"rock", "paper" or "scissors"``; words that are no plain ones always have quotes."""
    quote = ('"', '"', '"', "'", "")[int(rng.random() * 5)]
    if any("'" in word for word in field.choices) or (
        not quote and not all(word.isalnum() for word in field.choices)
    ):
        quote = '"'
    quoted = [f"{quote}{word}{quote}" for word in field.choices]
    return f"{', '.join(quoted[:-1])} {joint} {quoted[-1]}"


_CHOSEN = (
    "[a string|a word|one word|a string] <name>, which is [either |]<or>",
    "[a string|a word|one word] <name> [— <or>|(<or>)]",
    "[a string|a word|the string] <name>[, which is equal to| equal to] <or>",
    "[a string|a word|one string] <name>, [which is |]one of <and>",
)
_EACH_CHOSEN = (
    "[a string|a word|one word|one of the words]: <or>",
    "[either |]<or>",
    "one of the [words|strings] <and>",
    "[a word|a string], which is [either |]<or>",
)


def _chosen(rng: Random, field: Field, templates: tuple[str, ...]) -> str:
    """A word of a list, or each of several ones."""
    text = say(rng, templates[int(rng.random() * len(templates))])
    for joint in ("or", "and"):
        if f"<{joint}>" in text:
            text = text.replace(f"<{joint}>", _one_of(rng, field, joint))
    return text


def word_text(rng: Random, field: Field, *, index: bool = False) -> str:
    """``a string $s of length $n made of digits``; with ``index`` ``$s_i``."""
    name = f"${field.letter}{'_i' if index else ''}"
    if field.choices:
        return _chosen(rng, field, _CHOSEN).replace("<name>", name)
    what = say(rng, "[a string|a string|one string|the string|a word]")
    letters = alphabet(rng, field.characters)
    made = say(rng, "[consisting of|consisting of|that consists of|made of|containing only]")
    if field.count is not None:
        return f"{what} {name} of length {counted(field.count)} {made} {letters}"
    bounds = constraints(rng, (field,), index=index)
    if rng.random() < 0.6:
        return f"{what} {name} ({bounds}) {made} {letters}"
    return f"{what} {name} {made} {letters} ({bounds})"


def word(rng: Random, meaning: Meaning, field: Field, lead: str) -> str:
    """The sentence about a word alone on its line."""
    return f"{lead} {word_text(rng, field)}{gloss_of(rng, meaning, field)}."


def line_of_words(rng: Random, meaning: Meaning, field: Field, lead: str) -> str:
    """The sentences about a line of words with blanks between them."""
    name, letters = f"${field.letter}", alphabet(rng, field.characters.replace(" ", ""))
    bounds = constraints(rng, (field,))
    text = say(rng, _SPOKEN[int(rng.random() * len(_SPOKEN))])
    text = text.replace("<name>", name).replace("<l>", bounds).replace("<a>", letters)
    gloss = gloss_of(rng, meaning, field)
    return f"{lead} {text}{gloss}. {say(rng, _BLANKS)}."


_SPOKEN = (
    "[a line of text|a string|a text|a line] <name> (<l>) [consisting of|made of|that consists of] <a> and spaces",
    "[a string|a text|the string|a phrase] <name>[, consisting of| of] <a> and [spaces|blanks] (<l>)",
    "[a sentence|a line of words|a phrase|several words] <name> (<l>); the words consist of <a>",
    "[one or more|several|some] words of <a>, [separated by|with] single spaces — the [string|line] <name> (<l>)",
)
_BLANKS = (
    "[The words|Words|Neighbouring words] are [separated by single spaces|separated by exactly one space]"
    "[|, and there are no spaces at the ends[ of the line|]|; the line neither begins nor ends with a space]"
)


def words_on_a_line(rng: Random, meaning: Meaning, field: Field, lead: str) -> str:
    """The sentences about so many words on one line."""
    if field.choices:
        noun = say(rng, "[words|strings|words separated by spaces|strings separated by spaces]")
        each = say(rng, "[Each of them is|Every one is|Each word is] ")
        told = _chosen(rng, field, _EACH_CHOSEN[1:3])
        gloss = gloss_of(rng, meaning, field)
        return f"{lead} {counted(field.count)} {noun}{gloss}. {each}{told}."
    letters = alphabet(rng, field.characters)
    low, high = number_text(rng, field.low), number_text(rng, field.high)
    noun = say(rng, "[words|strings] [separated by spaces|separated by single spaces|]").rstrip()
    return f"{lead} {counted(field.count)} {noun}{gloss_of(rng, meaning, field)}. " + say(
        rng,
        "[Each of them|Every word] [consists of|is made of] <a> and has [a length of <l>|<l> "
        "characters].",
    ).replace("<a>", letters).replace("<l>", f"{low} to {high}" if low != high else low)


def words_on_lines(rng: Random, meaning: Meaning, field: Field, first: bool) -> str:  # noqa: ARG001 - as the others
    """The sentences about words, or lines of words, one on each of some lines."""
    template = EACH_LINE if rng.random() < 0.6 else FOLLOW
    lead = each_line(rng, template, counted(field.count))
    if field.choices:
        return f"{lead} {_chosen(rng, field, _EACH_CHOSEN)}{gloss_of(rng, meaning, field)}."
    letters = alphabet(rng, field.characters.replace(" ", ""))
    low, high = number_text(rng, field.low), number_text(rng, field.high)
    words = "[a string|a word|one string|one word]"
    if " " in field.characters:
        words, letters = "[a line of text|a string|a text|one line]", f"{letters} and spaces"
    what = say(
        rng,
        f"{words} [of|consisting of|made of] <a>[; its length is| and has a length] <l>",
    )
    if "distinct" in field.flags:
        what += say(rng, ". All of them are [different|distinct]")
    length = f"from {low} to {high}" if low != high else f"of {low}"
    what = what.replace("<a>", letters).replace("<l>", length).replace("is of", "is")
    if " " in field.characters:
        what += f". {say(rng, _BLANKS)}"
    gloss = gloss_of(rng, meaning, field)
    return f"{lead} {what}.{f' These are{gloss[2:]}.' if gloss else ''}".replace(" — ", " ")
