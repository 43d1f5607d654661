"""The output section: what is printed, for one case or for each."""

from __future__ import annotations

from random import Random

from training.curriculum.meaning import Meaning
from training.curriculum.spintax import draw as draw_parts
from training.curriculum.spintax import parse, say

_EACH = "[For each test case|For each test case|For every test case|For each of the test cases]"
_WHAT = {
    "integer": "[one integer|a single integer|one integer|a single number|the only integer]",
    "decimal": "[one real number|a single real number|one number|a single number|one real number]",
    "word": "[one string|a single string|one line|one word]",
    "line": "[one line|a single line]",
}
_VALUE = (
    "[print|print|output] <what><dash><answer>",
    "[print|print|output] <what><dash><answer>",
    "[print|output] <answer>",
    "[print|output] [the answer|the answer to the problem|<what> — the answer|<what>, the answer]",
    "<what> should be printed<dash><answer>",
)
_CHECK = (
    "[print|print|output] <yes> if <ask>, and <no> otherwise",
    "[print|output] <yes> (without quotes) if <ask>. Otherwise, [print|output] <no>",
    "[print|output] <yes>, if <ask>, or <no>, if not",
    "if <ask>, [print|output] <yes>. Otherwise, [print|output] <no>",
    "[print|output] <no> if it is not the case that <ask>, and <yes> if it is",
    "[print|output] [one word|the answer]: <yes> if <ask>, or <no> [otherwise|if not]",
)
_SHORT_CHECK = (
    "[print|output] <yes> if it is so, and <no> otherwise",
    "[print|output] <yes> if the answer is [positive|yes], and <no> otherwise",
    "[print|output] <yes> or <no>",
)
_ANY_CASE = (
    "You [can|may] print each letter in any case[| (upper or lower)].",
    "The case of letters does not matter.",
)
_ANY_ANSWER = (
    "If there are [several|multiple] [answers|possible answers|solutions], print any[| of them].",
    "If there is more than one answer, any of them is accepted.",
)


_ERROR = (
    "[The|Your] answer [is|will be] [considered|counted as] [correct|right] if its absolute or relative error [does not exceed|is at most|is not greater than] <e>.",
    "[The|Your] answer is accepted if [the|its] [absolute or relative|relative or absolute] error [does not exceed|is at most] <e>.",
    "[An|The] absolute or relative error of [at most|up to|no more than] <e> is allowed.",
    "Print [it|the answer] with an [absolute or relative error|error, absolute or relative,] of at most <e>.",
    "[Formally, let|Let] your answer be x and the jury's answer y. Your answer is accepted if |x - y| / max(1, |y|) ≤ <e>.",
)


def output_section(
    rng: Random, meaning: Meaning, ask: str, words: tuple[str, ...], *, many: bool
) -> str:
    """The sentences; ``ask`` is what the story asked, "" where it asked by itself."""
    if meaning.print:
        return _led(rng, draw_parts(rng, parse(meaning.print)), many=many)
    if meaning.asks_yes_or_no:
        text = _check(rng, ask or _answer(rng, meaning))
        tail = rng.random() < 0.15 and {word.upper() for word in words} == {"YES", "NO"}
        text = f"{_led(rng, text, many=many)}."
        return f"{text} {say(rng, rng.choice(_ANY_CASE))}" if tail else text
    answer = _answer(rng, meaning) if meaning.answer and (not ask or rng.random() < 0.5) else ask
    text = f"{_led(rng, _value(rng, meaning, answer), many=many)}."
    if meaning.tolerance:
        return f"{text} {_error(rng, meaning.tolerance)}"
    return f"{text} {say(rng, rng.choice(_ANY_ANSWER))}" if meaning.checker else text


def _answer(rng: Random, meaning: Meaning) -> str:
    return draw_parts(rng, parse(meaning.answer))


def _led(rng: Random, text: str, *, many: bool) -> str:
    """``text`` told of each test case."""
    if not many:
        return text[0].upper() + text[1:]
    if text.startswith(("For each", "For every", "In each")):
        return text
    comma = ", " if rng.random() < 0.7 else " "
    return f"{say(rng, _EACH)}{comma}{text[0].lower()}{text[1:]}"


def _error(rng: Random, tolerance: int) -> str:
    """How far a decimal may be off."""
    spelled = rng.choice(("10^{-<t>}", "10^-<t>", "1e-<t>", "10^{-<t>}", "0.<0>1"))
    most = spelled.replace("<t>", str(tolerance)).replace("<0>", "0" * (tolerance - 1))
    return say(rng, rng.choice(_ERROR)).replace("<e>", most)


def _check(rng: Random, ask: str) -> str:
    pool = _CHECK if ask and rng.random() < 0.75 else _SHORT_CHECK
    text = say(rng, pool[int(rng.random() * len(pool))]).replace("<ask>", ask)
    quote = ('"', '"', "", "'")[int(rng.random() * 4)]
    quote = '"' if "quotes" in text else quote
    return text.replace("<yes>", f"{quote}$Y{quote}").replace("<no>", f"{quote}$N{quote}")


def _value(rng: Random, meaning: Meaning, answer: str) -> str:
    what = _WHAT.get(meaning.prints, "")
    if not what or answer.startswith(("the numbers", "the elements")):
        return f"{say(rng, '[print|print|output]')} {answer}"
    pool = _VALUE if len(answer) < 120 else _VALUE[3:4]
    template = pool[int(rng.random() * len(pool))]
    dash = (" — ", " — ", " - ", ": ", ", ")[int(rng.random() * 5)]
    text = say(rng, template).replace("<what>", say(rng, what))
    return text.replace("<dash>", dash).replace("<answer>", answer)
