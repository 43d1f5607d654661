"""The input section: what stands on each line, how it is called and how large it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from random import Random

from training.curriculum.alphabets import alphabet
from training.curriculum.constraints import constraints, number_text, shown
from training.curriculum.field_phrases import (
    DASHES,
    EACH_LINE,
    FOLLOW,
    ITH_LINE,
    counted,
    each_line,
    gloss_of,
)
from training.curriculum.layout import Field, bound
from training.curriculum.meaning import Meaning
from training.curriculum.spintax import draw as draw_parts
from training.curriculum.spintax import parse, say
from training.curriculum.word_phrases import (
    line_of_words,
    word,
    word_text,
    words_on_a_line,
    words_on_lines,
)

_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_LIMITS = tuple(
    map(bound, ("10", "20", "50", "100", "100", "100", "500", "1000", "1000", "10^4", "10^4"))
)
_CASES = (
    "The first line [|of the input ][contains|contains|has] [an integer|one integer|a single integer|the only integer] $T <bounds>[ — | - |, ][the number of|the number of|how many] [test cases|test cases|testcases][| in the test| in the input].[| Then $T test cases follow.| The descriptions of the test cases follow.| The description of the test cases follows.]",
    "The first line contains [one|a single] integer $T [ — | - ]the number of test cases <bounds>.[| Then $T test cases follow.| The test cases follow.]",
    "[The input consists of|Each test contains] [multiple|several] test cases. The first line contains [a single integer|an integer|one integer] $T <bounds>[ — | - ]the number of test cases.[| The description of the test cases follows.]",
    "[There are|The input has] several [test cases|independent test cases]; their number $T <bounds> [is given in|stands in] the first line.",
)
_TOTALS = (
    "It is guaranteed that the sum of $<n> over all test cases does not exceed <limit>.",
    "[It is guaranteed that the|The] sum of [|all ]$<n> over all test cases [is at most|does not exceed|is not greater than] <limit>.",
)
_ONLY = (
    "The [only|only|single] line[| of the input] [contains|contains|has]",
    "The [first|first and only] line [contains|contains|consists of]",
    "The input [contains|consists of]",
    "[You are given|The input is] a single line[ with|, which contains]",
    "[One line contains|A single line contains]",
)
_ONLY_OF_CASE = (
    "The [only|first and only|single] line of [each|each|every] test case [contains|contains|has]",
    "[Each|Every] test case [consists of|is given by|is] [a single line with|one line that contains|one line with]",
    "[Each of|Every one of] the next $T lines contains",
    "[Each|Every] test case [contains|consists of]",
)
_PROMISE = "[It is guaranteed that|It is guaranteed that|It is guaranteed that|It is known that|You may assume that]"
_LINE = "The <nth> line[|| of the input] [contains|contains|contains|has|consists of]"
_LINE_OF_CASE = (
    "The <nth> line of [each|each|every|the] test case [contains|contains|has|consists of]"
)
_NEXT_LINE = "[The next line|The <nth> line|Then comes a line that] [contains|contains|has]"


def input_section(rng: Random, meaning: Meaning, *, many: bool) -> str:
    """The sentences, in one paragraph or one each."""
    lines = meaning.layout.lines
    sentences = [_cases_line(rng)] if many else []
    several = len(lines) > 1 or _is_tall(lines[0][0])
    for index, line in enumerate(lines):
        lead = _lead(rng, index, several=several, many=many)
        sentences.append(_sentence(rng, meaning, line, lead, first=index == 0))
    if meaning.promise:
        sentences.append(_promise(rng, meaning))
    if many and rng.random() < 0.4:
        sentences += _total(rng, meaning)
    return ("\n\n" if rng.random() < 0.7 else " ").join(sentences)


def _promise(rng: Random, meaning: Meaning) -> str:
    text = draw_parts(rng, parse(meaning.promise))
    return f"{say(rng, _PROMISE)} {text}." if rng.random() < 0.8 else f"{text}."


def _is_tall(field: Field) -> bool:
    return field.kind in {"grid", "table", "rows", "edges"} or "lines" in field.flags


def _cases_line(rng: Random) -> str:
    limit = number_text(rng, _LIMITS[int(rng.random() * len(_LIMITS))])
    template = _CASES[0 if rng.random() < 0.5 else int(rng.random() * len(_CASES))]
    return say(rng, template).replace("<bounds>", f"(1 ≤ $T ≤ {limit})")


def _lead(rng: Random, index: int, *, several: bool, many: bool) -> str:
    if not several:
        pool = _ONLY_OF_CASE if many else _ONLY
        return say(rng, pool[int(rng.random() * len(pool))])
    template = _LINE_OF_CASE if many else _LINE
    if index and rng.random() < 0.15:
        template = _NEXT_LINE
    return say(rng, template).replace("<nth>", _ORDINALS[min(index, 5)])


def _sentence(
    rng: Random, meaning: Meaning, line: tuple[Field, ...], lead: str, *, first: bool
) -> str:
    field = line[0]
    if _is_tall(field):
        return _TALL[field.kind](rng, meaning, field, first)
    if len(line) == 1 and field.kind != "value":
        return _FLAT[field.kind](rng, meaning, field, lead)
    if all(one.kind == "value" for one in line):
        return f"{lead} {_values(rng, meaning, line)}."
    return _mixed(rng, meaning, line, lead)


def _values(rng: Random, meaning: Meaning, line: tuple[Field, ...], *, index: bool = False) -> str:
    """``two integers $n and $k (1 ≤ $k ≤ $n ≤ 100) — the number of … and …``."""
    bounds = constraints(rng, line, index=index)
    text = variables(rng, line, index=index)
    gloss = _glosses(rng, meaning, line)
    if gloss and rng.random() < 0.2:
        return f"{text}{gloss} ({bounds})"
    return f"{text} ({bounds}){gloss}"


def variables(rng: Random, line: tuple[Field, ...], *, index: bool = False) -> str:
    """``an integer $n``, ``two integers $n and $k``."""
    names = [f"${field.letter}{'_i' if index else ''}" for field in line]
    if len(names) == 1:
        low = line[0].low.value
        pool = "[an|one|a single] integer"
        if low is None or low > 0:
            pool = (
                "[an integer|one integer|a single integer|a positive integer|a number|one integer]"
            )
        return f"{say(rng, pool)} {names[0]}"
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    noun = say(rng, "[integers|integers|integers|space-separated integers|numbers]")
    return f"{_COUNTS[len(names)]} {noun} {listed}"


def _glosses(rng: Random, meaning: Meaning, line: tuple[Field, ...]) -> str:
    known = meaning.vars
    if any(field.letter not in known for field in line) or rng.random() < 0.2:
        return ""
    texts = [draw_parts(rng, parse(known[field.letter])) for field in line]
    dash = DASHES[int(rng.random() * (5 if len(texts) == 1 else 4))]
    if len(texts) == 1:
        return f"{dash}{texts[0]}"
    tail = ", respectively" if rng.random() < 0.15 else ""
    return f"{dash}{', '.join(texts[:-1])} and {texts[-1]}{tail}"


def listing(rng: Random, field: Field) -> str:
    """``$A_1, $A_2, ..., $A_$n``."""
    name, count = f"${field.letter}", counted(field.count)
    value = field.count.value if field.count else None
    if value is not None and value <= 4:
        return ", ".join(f"{name}_{i}" for i in range(1, value + 1))
    last = f"{name}_{count}" if " " not in count else f"{name}_{{{count}}}"
    dots = "..." if rng.random() < 0.85 else "…"
    return (
        f"{name}_1, {name}_2, {dots}, {last}" if rng.random() < 0.8 else f"{name}_1, {dots}, {last}"
    )


def _array(rng: Random, meaning: Meaning, field: Field, lead: str) -> str:
    count = counted(field.count)
    noun = say(rng, "[integers|integers|integers|integers|space-separated integers|numbers]")
    flags, tail = field.flags, ""
    if "distinct" in flags or "permutation" in flags:
        noun = say(rng, "[distinct|distinct|pairwise distinct|different] integers")
    if "sorted" in flags:
        tail = say(rng, "[ in non-decreasing order|, sorted in non-decreasing order|]")
        tail = tail or f". It is guaranteed that ${field.letter}_i ≤ ${field.letter}_{{i+1}}"
    if "increasing" in flags:
        tail = say(rng, "[ in increasing order|, sorted in strictly increasing order]")
    gloss = gloss_of(rng, meaning, field, _ARRAY_GLOSSES)
    bounds = constraints(rng, (field,))
    if "permutation" in flags:
        bounds = f"1 ≤ ${field.letter}_i ≤ {count}"
        gloss = gloss or say(rng, "[ — the permutation| — a permutation of numbers from 1 to ]")
        gloss += count if gloss.endswith(" to ") else ""
    if tail.startswith("."):
        return f"{lead} {count} {noun} {listing(rng, field)} ({bounds}){gloss}{tail}."
    return f"{lead} {count} {noun} {listing(rng, field)} ({bounds}){tail}{gloss}."


_ARRAY_GLOSSES = ("the elements of the array", "the given numbers", "the array", "the sequence")


def _mixed(rng: Random, meaning: Meaning, line: tuple[Field, ...], lead: str) -> str:
    """Values and words on one line, or values and then an array."""
    texts = []
    for field in line:
        if field.kind == "word":
            texts.append(word_text(rng, field))
        elif field.kind == "array":
            bounds = constraints(rng, (field,))
            texts.append(f"{counted(field.count)} integers {listing(rng, field)} ({bounds})")
        else:
            bounds = constraints(rng, (field,))
            texts.append(f"{variables(rng, (field,))} ({bounds}){gloss_of(rng, meaning, field)}")
    joint = say(rng, "[, and then | and |, then ]")
    return f"{lead} {', '.join(texts[:-1])}{joint}{texts[-1]}."


def _grid(rng: Random, meaning: Meaning, field: Field, first: bool) -> str:  # noqa: ARG001 - as the others
    letters, width = alphabet(rng, field.characters), counted(field.width)
    template = EACH_LINE if rng.random() < 0.7 else FOLLOW
    lead = each_line(rng, template, counted(field.count))
    what = say(rng, "[a string of <m> characters|<m> characters|a string of length <m>]")
    made = say(rng, "[, each of them is one of| consisting of|, made of]")
    if made.endswith("one of") and not letters.startswith(("'", '"')):
        made = " consisting of"
    gloss = gloss_of(rng, meaning, field)
    return f"{lead} {what.replace('<m>', width)}{made} {letters}{gloss}."


def _table(rng: Random, meaning: Meaning, field: Field, first: bool) -> str:  # noqa: ARG001 - as the others
    width, name = counted(field.width), f"${field.letter}"
    bounds = constraints(rng, (field,))
    template = EACH_LINE if rng.random() < 0.6 else ITH_LINE
    lead = each_line(rng, template, counted(field.count))
    row = f" {name}_{{i,1}}, {name}_{{i,2}}, ..., {name}_{{i,{width.replace(' ', '')}}}"
    listed = row if template == ITH_LINE else ""
    return f"{lead} {width} integers{listed} ({bounds}){gloss_of(rng, meaning, field)}."


def _rows(rng: Random, meaning: Meaning, field: Field, first: bool) -> str:  # noqa: ARG001 - as the others
    if field.tail:
        return _ragged(rng, meaning, field, field.tail)
    count = counted(field.count)
    index = rng.random() < 0.45 and not _is_chained(field.fields)
    template = ITH_LINE if index else rng.choice((EACH_LINE, EACH_LINE, FOLLOW))
    lead = each_line(rng, template, count)
    if all(one.kind == "value" for one in field.fields):
        text = f"{lead} {_values(rng, meaning, field.fields, index=index)}."
    else:
        texts = [
            word_text(rng, one, index=index)
            if one.kind == "word"
            else f"{variables(rng, (one,), index=index)} "
            f"({constraints(rng, (one,), index=index)}){gloss_of(rng, meaning, one)}"
            for one in field.fields
        ]
        text = f"{lead} {', '.join(texts[:-1])}{' and ' if len(texts) > 1 else ''}{texts[-1]}."
    if "distinct" in field.flags:
        text += say(rng, " [All these lines are different|No two of these lines are equal].")
    gloss = meaning.vars.get(field.letter)
    if gloss and rng.random() < 0.7:
        text += (
            say(rng, " [They describe|These are|This describes] ")
            + draw_parts(rng, parse(gloss))
            + "."
        )
    return text


_RAGGED = (
    "[contains|has|is given as] <k>, followed by <a>",
    "[begins|starts] with <k>. [Then|After that,] <a> [follow|are given]",
    "[begins|starts] with <k>. [It is followed by|Behind it stand] <a>",
    "[contains|has] <k>, [and then|then] <a>[| in the same line]",
    "[starts|begins] with <k>, then <a> [follow|come|are listed]",
)


def _ragged(rng: Random, meaning: Meaning, field: Field, tail: Field) -> str:
    """Rows that begin with integers, which say how many others follow."""
    index = rng.random() < 0.4 and not _is_chained(field.fields[:-1])
    count, values = counted(field.count), _values(rng, meaning, field.fields[:-1], index=index)
    template = ITH_LINE if index else rng.choice((EACH_LINE, EACH_LINE, FOLLOW))
    lead = each_line(rng, template, count).rpartition(" ")[0]
    name, length = f"${tail.letter}", counted(tail.count)
    indexed = f"{name}_{{i,1}}, {name}_{{i,2}}, ..., {name}_{{i,{length}_i}}"
    listed = indexed if index else listing(rng, tail)
    bounds = constraints(rng, (tail,)).replace(
        f"{name}_i", f"{name}_{{i,j}}" if index else f"{name}_j"
    )
    noun = say(rng, "[distinct|different|pairwise distinct] ") if tail.flags else ""
    rest = f"{length}{'_i' if index else ''} {noun}integers {listed} ({bounds})"
    text = say(rng, _RAGGED[int(rng.random() * len(_RAGGED))])
    text = text.replace("<k>", values).replace("<a>", rest)
    return f"{lead} {text}{gloss_of(rng, meaning, tail)}."


@lru_cache(maxsize=1 << 10)
def _chain_letters(fields: tuple[str, ...], bounds: tuple[str, ...]) -> bool:
    return any(letter in text for letter in fields for text in bounds)


def _is_chained(fields: tuple[Field, ...]) -> bool:
    """Whether a bound names another field of the row, which would need an index too."""
    letters = {field.letter for field in fields}
    return any(letters & (field.low.letters | field.high.letters) for field in fields)


def _edges(rng: Random, meaning: Meaning, field: Field, first: bool) -> str:  # noqa: ARG001 - as the others
    u, v = (f"${one.letter}" for one in field.fields[:2])
    n = counted(field.vertices)
    extra = field.fields[2:]
    index = rng.random() < 0.4
    tail = "_i" if index else ""
    lead = each_line(rng, ITH_LINE if index else EACH_LINE, counted(field.count))
    bounds = say(
        rng, "[1 ≤ <u>, <v> ≤ <n>; <u> ≠ <v>|1 ≤ <u>, <v> ≤ <n>, <u> ≠ <v>|1 ≤ <u>, <v> ≤ <n>]"
    )
    gloss = say(
        rng,
        "[ — the ends of an edge| — the vertices joined by an edge|, which means that there is an edge "
        "between these vertices|, the numbers of vertices that are connected by an edge|]",
    )
    own = meaning.vars.get(field.letter)
    if own and rng.random() < 0.8:
        gloss = f" — {draw_parts(rng, parse(own))}"
    more = f" and {_values(rng, meaning, extra, index=index)}" if extra else ""
    kind = (
        "It is guaranteed that [these edges form a tree|the given edges form a tree|the graph is a tree]."
        if "tree" in field.flags
        else "[It is guaranteed that there are no|There are no|The graph has no] [multiple edges|multiple edges and loops|loops or multiple edges]."
    )
    count = f"{'two integers'} {u}{tail} and {v}{tail}"
    text = f"{lead} {count} ({bounds}){more}{gloss}. {say(rng, kind)}"
    return text.replace("<u>", u + tail).replace("<v>", v + tail).replace("<n>", n)


def _total(rng: Random, meaning: Meaning) -> Iterator[str]:
    """The promise on the sum of lengths, where there is one."""
    for field in meaning.layout.fields:
        if field.kind == "value" and field.letter in meaning.layout.counters:
            value = field.high.value
            if value is None or value < 50:
                return
            limit = "2*10^5" if value > 1000 and rng.random() < 0.6 else "10^5"
            limit = "10^6" if value > 10**5 and limit == "10^5" else limit
            template = rng.choice(_TOTALS)
            text = say(rng, template).replace("<limit>", number_text(rng, bound(limit)))
            yield text.replace("$<n>", shown(field, index=False))
            return
        if field.kind == "word" and (field.high.value or 0) >= 50 and field.count is None:
            limit = number_text(rng, bound("2*10^5" if (field.high.value or 0) > 1000 else "10^4"))
            yield (
                f"It is guaranteed that the total length of all ${field.letter} does not exceed {limit}."
            )
            return


_FLAT = {"array": _array, "word": word, "words": words_on_a_line, "line": line_of_words}
_TALL = {
    "words": words_on_lines,
    "grid": _grid,
    "table": _table,
    "rows": _rows,
    "edges": _edges,
}
