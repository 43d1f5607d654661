"""The prose of a problem, in the manner of contest statements and the CodeContests shape.

Clauses are drawn and joined freely, so that one meaning is told in hundreds of ways; examples are
what the task's own program prints. Everything is in our own words.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from training.layouts import header
from training.task import Number, Task, fill
from training.voices import (
    ASIDES,
    CHECKS,
    GIVEN,
    GLOSSES,
    NOTES,
    OPENINGS,
    PEOPLE,
    QUESTIONS,
    THINGS,
    TOTALS,
)

_COUNT = ("zero", "one", "two", "three", "four", "five")


def story(rng: Random, task: Task) -> str:
    """The statement proper: an opening now and then, what is given, and the question."""
    phrase = task.phrase
    ask = rng.choice(CHECKS if task.kind == "condition" else QUESTIONS).format(p=phrase)
    given = task.story or _given(rng, task)
    openings = rng.sample(OPENINGS, rng.choice((0, 0, 0, 0, 1, 1, 2)))
    aside = rng.choice(ASIDES) if rng.random() < 0.25 else ""
    body = [given, aside, ask] if rng.random() < 0.5 else [given, ask, aside]
    gap = "\n\n" if rng.random() < 0.4 else " "
    parts = [" ".join(openings), *body]
    return gap.join(part for part in parts if part)


def _given(rng: Random, task: Task) -> str:
    text = rng.choice(GIVEN[task.body])
    if task.body == "none":
        text = text.format(
            v=_variables(rng, task.numbers), are="is" if len(task.numbers) == 1 else "are"
        )
    elif task.numbers and rng.random() < 0.5:
        extra = [number for number in task.numbers if number.letter != "n"]
        text += f" You are also given {_variables(rng, tuple(extra))}." if extra else ""
    return text


def _variables(rng: Random, numbers: tuple[Number, ...]) -> str:
    """``an integer n``, ``two integers n and k``."""
    names = [f"${number.letter}" for number in numbers]
    if len(names) == 1:
        lead = ("an integer", "one integer", "a single integer", "a positive integer", "a number")
        low = numbers[0].low
        positive = isinstance(low, str) or low > 0
        return (
            f"{rng.choice([one for one in lead if positive or 'positive' not in one])} {names[0]}"
        )
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    middle = rng.choice(("integers", "integers", "integers", "space-separated integers", "numbers"))
    return f"{_COUNT[len(names)]} {middle} {listed}"


def number_text(rng: Random, value: int | str) -> str:
    """``1000``, ``10^9`` or a variable."""
    if isinstance(value, str):
        return f"${value}"
    power = len(str(abs(value))) - 1
    if value in {10**power, -(10**power)} and power >= (5 if rng.random() < 0.5 else 4):
        return f"{'-' if value < 0 else ''}10^{power}"
    return str(value)


def _constraints(rng: Random, numbers: tuple[Number, ...]) -> str:
    if len(numbers) > 1 and len({(number.low, number.high) for number in numbers}) == 1:
        names = ", ".join(f"${number.letter}" for number in numbers)
        low, high = numbers[0].low, numbers[0].high
        return f"({number_text(rng, low)} ≤ {names} ≤ {number_text(rng, high)})"
    bounds = [
        f"{number_text(rng, number.low)} ≤ ${number.letter} ≤ {number_text(rng, number.high)}"
        for number in numbers
    ]
    return f"({'; '.join(bounds) if rng.random() < 0.15 else ', '.join(bounds)})"


def input_section(rng: Random, task: Task, *, many: bool, cases: int) -> str:
    """What the input looks like, line by line."""
    sentences = []
    if many:
        sentences.append(_cases_line(rng, cases))
    numbers = header(task)
    ordinals = iter(("first", "second", "third", "fourth"))
    total = bool(numbers) + _body_lines(task)
    if numbers:
        gloss = _gloss(rng, task, numbers)
        verb = rng.choice(("contains", "contains", "contains", "consists of", "has"))
        lead = _lead(rng, next(ordinals), total, many=many)
        variables = _variables(rng, numbers)
        sentences.append(f"{lead} {verb} {variables} {_constraints(rng, numbers)}{gloss}.")
    sentences.extend(_body_sentences(rng, task, ordinals, total, many=many))
    if many and task.body != "none" and "n" in {number.letter for number in numbers}:
        sentences += [rng.choice(TOTALS)] if rng.random() < 0.4 else []
    return (" " if rng.random() < 0.3 else "\n\n").join(sentences)


def _body_lines(task: Task) -> int:
    return {"none": 0, "array": 1, "string": 1, "arrays": 2, "strings": 2}.get(task.body, 2)


def _cases_line(rng: Random, cases: int) -> str:
    number = rng.choice(("an integer", "one integer", "a single integer", "the only integer"))
    noun = rng.choice(("test cases", "test cases", "test cases", "queries", "testcases"))
    where = rng.choice(("", "", " in the test", " in the input"))
    dash = rng.choice((" — ", " — ", " - ", ", "))
    first = rng.choice(("The first line", "The first line", "The first line of the input"))
    bounds = f"(1 ≤ $T ≤ {number_text(rng, cases)})"
    tails = (
        f" Then $T {noun} follow.",
        f" The descriptions of the {noun} follow.",
        f" Next $T {noun} are given.",
        "",
        "",
    )
    tail = rng.choice(tails)
    return f"{first} contains {number} $T {bounds}{dash}the number of {noun}{where}.{tail}"


_ONLY_LINE = ("The only line", "The first line", "The single line of the input", "The input")
_ONLY_CASE_LINE = (
    "The only line of each test case",
    "Each test case",
    "Each of the next $T lines",
    "The first line of each test case",
    "The description of each test case",
)
_CASE = ("each test case", "each test case", "each test", "the test case")


def _lead(rng: Random, ordinal: str, total: int, *, many: bool) -> str:
    """The subject of a line's sentence; a case has ``total`` lines."""
    if total == 1:
        return rng.choice(_ONLY_CASE_LINE if many else _ONLY_LINE)
    if many:
        return f"The {ordinal} line of {rng.choice(_CASE)}"
    return rng.choice((f"The {ordinal} line", f"The {ordinal} line of the input"))


def _gloss(rng: Random, task: Task, numbers: tuple[Number, ...]) -> str:
    if task.body not in GLOSSES or numbers[0].letter != "n" or rng.random() < 0.4:
        return ""
    words = rng.choice(GLOSSES[task.body])
    tail = f" and {rng.choice(('a parameter', 'a given number'))}" if len(numbers) == 2 else ""
    return f"{rng.choice((' — ', ' - ', ', '))}{words}{tail if task.body != 'grid' else ''}"


def _body_sentences(
    rng: Random, task: Task, ordinals: Iterator[str], total: int, *, many: bool
) -> list[str]:
    low, high = (number_text(rng, bound) for bound in task.bounds)
    if task.body == "pairs":
        return [_pairs_sentence(rng, low, high)]
    if task.body == "grid":
        letters = _alphabet(rng, task.alphabet)
        return [f"Each of the next $n lines contains $m characters, {letters}."]
    sentences = []
    for letter in {"array": "A", "arrays": "AB", "string": "s", "strings": "st"}.get(task.body, ""):
        lead = _lead(rng, next(ordinals), total, many=many)
        if letter in "AB":
            sentences.append(_array_sentence(rng, lead, letter, low, high))
        else:
            sentences.append(_string_sentence(rng, task, lead, letter))
    return sentences


def _pairs_sentence(rng: Random, low: str, high: str) -> str:
    if rng.random() < 0.5:
        return f"Each of the next $n lines contains two integers (from {low} to {high}), a pair."
    return f"Then $n lines follow, the $i-th of them has two integers {low} ≤ x, y ≤ {high}."


def _array_sentence(rng: Random, lead: str, letter: str, low: str, high: str) -> str:
    listing = rng.choice(
        (f"${letter}_1, ${letter}_2, ..., ${letter}_n", f"${letter}_1, ..., ${letter}_n")
    )
    listing = listing.replace("_n", "_$n")
    what = rng.choice(("integers", "integers", "space-separated integers", "numbers"))
    gloss = rng.choice(("", "", " — the elements of the array", f" — the array ${letter}"))
    return f"{lead} contains $n {what} {listing} ({low} ≤ ${letter}_$i ≤ {high}){gloss}."


def _alphabet(rng: Random, alphabet: str) -> str:
    letters = sorted(set(alphabet), key=alphabet.index)
    if len(letters) == 26:
        return rng.choice(
            ("lowercase Latin letters", "lowercase English letters", "small Latin letters")
        )
    if "A" in letters and "a" in letters:
        return rng.choice(("uppercase and lowercase Latin letters", "Latin letters of both cases"))
    if "0123456789".startswith("".join(letters)) and len(letters) == 10:
        return rng.choice(("digits", "digits from 0 to 9"))
    if len(letters) > 3:
        return "characters " + ", ".join(letters)
    quoted = [f"'{letter}'" for letter in letters]
    return rng.choice(("characters ", "letters ", "")) + " and ".join(quoted)


def _string_sentence(rng: Random, task: Task, lead: str, letter: str) -> str:
    letters = _alphabet(rng, task.alphabet)
    length = rng.choice((20, 50, 100, 100, 1000, 10**5))
    sized = any(number.letter == "n" for number in task.numbers)
    of = "of length $n " if sized else ""
    limit = (
        "" if sized else rng.choice((f" (1 ≤ |${letter}| ≤ {number_text(rng, length)})", "", ""))
    )
    what = rng.choice(("a string", "one string", "the string", "a word"))
    tail = rng.choice(
        (f"consisting of {letters}", f"that consists of {letters}", f"made of {letters}")
    )
    end = "" if limit or sized else f" Its length does not exceed {length}."
    return f"{lead} contains {what} ${letter} {of}{tail}{limit}.{end}"


def output_section(rng: Random, task: Task, words: tuple[str, ...], *, many: bool) -> str:
    """What to print, for one case or for each."""
    lead = (
        rng.choice(("For each test case, ", "For each test case ", "For every test case, "))
        if many
        else ""
    )
    verb = rng.choice(("print", "print", "output"))
    if task.kind == "condition":
        text = _condition_output(rng, task, words, verb)
    else:
        noun = {
            "value": ("one integer", "a single integer", "the answer"),
            "list": ("the numbers",),
        }
        what = rng.choice(noun.get(task.kind, ("the string", "one line")))
        dash = rng.choice((" — ", " — ", " - ", ": "))
        short = rng.random() < 0.35
        text = f"{verb} {what}{'' if short else dash + task.phrase}."
        if not short and rng.random() < 0.3:
            text = f"{verb} {task.phrase}."
    text = f"{lead}{text}"
    return text[0].upper() + text[1:]


def _condition_output(rng: Random, task: Task, words: tuple[str, ...], verb: str) -> str:
    yes, no = (rng.choice(('"{}"', '"{}"', "{}")).format(word) for word in words)
    return rng.choice(
        (
            f"{verb} {yes} if {task.phrase}, and {no} otherwise.",
            f"{verb} {yes} (without quotes) if {task.phrase}. Otherwise, {verb} {no}.",
            f"{verb} {yes} if it is so, or {no} if not.",
            f"{verb} {yes} if the answer is positive, and {no} otherwise.",
            f"{verb} {no}, if it does not hold, and {yes} if it does.",
        )
    )


def description(
    text: str, given: str, wanted: str, note: str, examples: list[tuple[str, str]]
) -> str:
    """The parts joined in the shape of a CodeContests description; ``note`` may be empty."""
    blocks = [text, "Input", given, "Output", wanted]
    blocks.append("Examples" if len(examples) > 1 or len(text) % 2 else "Example")
    for one, other in examples:
        blocks += ["Input", one, "Output", other.rstrip("\n")]
    if note:
        blocks += ["Note", note]
    return "\n\n".join(blocks) + "\n"


def note_section(rng: Random, answer: str) -> str:
    """Now and then a note on the first example, whose first line of output is ``answer``."""
    return rng.choice(NOTES).format(a=answer) if rng.random() < 0.2 else ""


def speak(rng: Random, names: dict[str, str], template: str) -> str:
    """``template`` with variables, people and things put in."""
    w, u = rng.sample(PEOPLE, 2)
    o, other = rng.sample(THINGS, 2)
    return fill(template, {**names, "w": w, "u": u, "o": o, "O": other})
