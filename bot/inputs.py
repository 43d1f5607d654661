"""More inputs for a problem, on which programs are compared: mutations, small ones, extreme ones.

Where the format of the examples can be inferred (:mod:`bot.formats`), inputs are made within it:
examples are mutated by the rules of AlphaCode 3.2.1 (numbers changed, characters swapped and
replaced) and by adding and taking away elements, lines and cases, with every count kept right;
small inputs are drawn from the least values on, and extreme ones from both ends of the bounds. The
rules of :mod:`bot.rules` decide what is thrown away. Without a format only tokens are changed.
Inputs that a model wrote (:mod:`bot.written_inputs`) take their place among these where they read
as the format, since what every program rejects tells none from another.

Inputs need not be valid: they only have to make programs that differ behave differently, since
clustering compares outputs with each other and never with a right answer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

import msgspec

from bot.cases import CaseMaker
from bot.changes import changed_integer, changed_word
from bot.formats import Case, infer, parse, render
from bot.limits import input_section, read_limits
from bot.rules import Rules, learn

Source = Literal["mutation", "small", "extreme", "tokens", "model"]

_TOKEN = re.compile(r"\S+")
_INTEGER = re.compile(r"-?\d{1,18}")
_TRIES = 4  # attempts for each input that is wanted
_PACK = 12  # cases of a small or extreme input that may hold several
_SIZE_LIMIT = 1 << 16  # characters of an example that is looked at
_WRITTEN = 3  # of so many inputs one is a model's, where it wrote enough


class Generated(msgspec.Struct, frozen=True):
    """An input and how it came about: ``tokens`` is a mutation that knew no format, ``model`` was
    written by a model.
    """

    data: bytes
    source: Source


def generated_inputs(
    examples: Sequence[bytes],
    statement: str,
    count: int,
    seed: int,
    written: Sequence[str] = (),
) -> list[Generated]:
    """Make up to ``count`` distinct inputs; the same for the same arguments.

    Every third is one of those that a model has ``written``, in their order, as far as they are
    new and read as the format. Of eight others, five are mutations, two small and one extreme, as
    far as there are any. Fewer come back where the examples have too little to change; without
    examples there are only those of the model.
    """
    rng = random.Random(seed)
    texts = [example.decode("utf-8", "replace") for example in examples]
    makers = _makers(texts, statement, rng) if texts else {}
    chosen = _chosen(texts, statement, written, count // _WRITTEN) if written else []
    made: dict[str, Source] = dict.fromkeys(chosen, "model")
    turns: tuple[Source, ...] = ("mutation", "small", "mutation", "mutation", "extreme")
    turns = (*turns, "mutation", "small", "mutation")
    for turn in range(_TRIES * count):
        source = turns[turn % len(turns)] if "tokens" not in makers else "tokens"
        if len(made) == count or source not in makers:
            break
        text = makers[source]()
        if text is not None and text not in texts:
            made.setdefault(text, source)
    return [Generated(text.encode(), made[text]) for text in _mixed(chosen, list(made))]


def _chosen(texts: Sequence[str], statement: str, written: Sequence[str], most: int) -> list[str]:
    """Up to ``most`` of the ``written`` that are new, each once, in the format where there is one.

    What differs in white space alone is the same.
    """
    short = [text for text in texts if len(text) <= _SIZE_LIMIT]
    form = infer(short, input_section(statement))
    known = {tuple(text.split()) for text in texts}
    chosen: list[str] = []
    for text in written:
        tokens = tuple(text.split())
        if tokens and tokens not in known and (form is None or parse(form, text)):
            known.add(tokens)
            chosen.append(text)
    return chosen[:most]


def _mixed(chosen: Sequence[str], made: Sequence[str]) -> Iterator[str]:
    """The chosen spread among the others, of ``made``, that they stand before."""
    others = made[len(chosen) :]
    for place, text in enumerate(others):
        yield text
        if place % (_WRITTEN - 1) == _WRITTEN - 2:
            yield from chosen[place // (_WRITTEN - 1) :][:1]
    yield from chosen[len(others) // (_WRITTEN - 1) :]


def _makers(
    texts: Sequence[str], statement: str, rng: random.Random
) -> dict[Source, Callable[[], str | None]]:
    """A function for each source, which gives an input or, sometimes, none."""
    short = [text for text in texts if len(text) <= _SIZE_LIMIT]
    form = infer(short, input_section(statement))
    parsed = [parse(form, text) for text in short] if form else []
    documents = [cases for cases in parsed if cases]
    if form is None or not documents:
        return {"tokens": lambda: _mutated_tokens(rng.choice(texts), rng)}
    limits = read_limits(statement)
    rules = learn(form, [case for cases in documents for case in cases], limits)
    maker = CaseMaker(rules, rng)

    def packed(make: Callable[[], Case | None]) -> str | None:
        wanted = rng.randint(1, min(_PACK, rules.most_cases)) if form.cases else 1
        cases = [case for case in (make() for _ in range(wanted)) if case is not None]
        cases = rules.within_sums(cases)
        return render(form, cases) if cases else None

    return {
        "mutation": lambda: _mutated(rules, rng.choice(documents), maker, rng),
        "small": lambda: packed(maker.small),
        "extreme": lambda: packed(maker.extreme),
    }


def _mutated(
    rules: Rules, cases: Sequence[Case], maker: CaseMaker, rng: random.Random
) -> str | None:
    """Change some cases, and sometimes leave some out or give them in another order."""
    kept = list(cases)
    if rules.form.cases and rng.random() < 0.5:
        kept = rng.choices(cases, k=rng.randint(1, min(len(cases) + 1, rules.most_cases)))
    share = rng.random()
    changed = [maker.mutated(c) if rng.random() < share or len(kept) == 1 else c for c in kept]
    within = rules.within_sums(changed)
    return render(rules.form, within) if within else None


def _mutated_tokens(text: str, rng: random.Random) -> str:
    """Change one to three tokens, each by a rule that fits it; white space stays as it is."""
    tokens = list(_TOKEN.finditer(text))
    chosen = {rng.randrange(len(tokens)) for _ in range(rng.randint(1, 3))} if tokens else set()
    return "".join(_pieces(text, tokens, chosen, rng))


def _pieces(
    text: str, tokens: Sequence[re.Match[str]], chosen: set[int], rng: random.Random
) -> Iterator[str]:
    end = 0
    for index, match in enumerate(tokens):
        yield text[end : match.start()]
        yield _changed(match[0], rng) if index in chosen else match[0]
        end = match.end()
    yield text[end:]


def _changed(token: str, rng: random.Random) -> str:
    if _INTEGER.fullmatch(token):
        return str(changed_integer(int(token), rng))
    return changed_word(token, token, rng)
