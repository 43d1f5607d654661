"""What a statement says of its numbers: ``1 ≤ n, k ≤ 10^5``, ``1 ≤ p_i ≤ n``, ``all distinct``.

Reads the Input section of a statement as people write it (with ASCII, Unicode or TeX signs, powers
and products, several names at once) and finds bounds, relations between names and a few words that
matter. What it does not understand it leaves out; whoever uses it checks against the examples.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

_TEX = {
    r"\leqslant": "≤",
    r"\leq": "≤",
    r"\le": "≤",
    r"\geqslant": "≥",
    r"\geq": "≥",
    r"\ge": "≥",
    r"\lt": "<",
    r"\gt": ">",
    r"\cdot": "*",
    r"\times": "*",
    r"\ldots": "...",
    r"\dots": "...",
    r"\,": "",
    "<=": "≤",
    ">=": "≥",
    "⩽": "≤",
    "⩾": "≥",
    "⋅": "*",
    "·": "*",
    "\N{MULTIPLICATION SIGN}": "*",
    "…": "...",
    "\N{MINUS SIGN}": "-",
    "$": "",
    "{": "",
    "}": "",
    "`": "",
}
_SIGN = re.compile(r"\s*([≤<≥>])\s*")
_NUMBER = re.compile(r"(-?)(\d+)(?:\^(\d+))?(?:\*(\d+)(?:\^(\d+))?)?([+-]\d+)?")
_NAME = re.compile(r"(\|?)([A-Za-z])(?:_([A-Za-z0-9]+(?:,[A-Za-z0-9]+)?))?\|?")
_SPLIT = re.compile(r"[();:—]|\bwhere\b|\band\b(?=[^≤<≥>]*[≤<≥>][^≤<≥>]*[≤<≥>])|\.\s|\n")
_RUN = re.compile(r"\b([a-z])_1 ?([≤<≥>]) ?\1_2\b")
_SPAN = re.compile(r"\b(?:from|between) (\S+) (?:to|and) ([-\d^*]+)")
_TURNED = {"≥": "≤", ">": "<"}
_SUM = re.compile(
    r"\bsums? (?:of |over |values? |the |all )*([A-Za-z])\b[^.;]{0,60}?"
    r"(?:exceed|at most|≤|greater than|more than) *([\d^*]+)"
)
_LARGEST_POWER = 64


class Name(NamedTuple):
    """A letter of the statement: ``n``, ``a_i`` (indexed) or ``|s|`` (a length)."""

    letter: str
    indexed: bool = False
    length: bool = False


class Bounds(msgspec.Struct, frozen=True):
    """The least and the largest value, where they are known."""

    low: int | None = None
    high: int | None = None


class Relation(msgspec.Struct, frozen=True):
    """``smaller`` is at most ``larger``, or less if ``strict``."""

    smaller: Name
    larger: Name
    strict: bool


class Limits(msgspec.Struct, frozen=True):
    """What was found.

    Attributes:
        names: All that have bounds or relations, in the order in which the text mentions them.
        bounds: By name.
        relations: Between two names.
        runs: Letters whose values stand in order: ``≤``, ``<``, ``≥`` or ``>``.
        sums: The most that a name's values in all test cases add up to.
        everywhere: Bounds said of unnamed values: "all numbers are integers from 1 to 1000".
        words: The whole statement in lower case, to look for words in.
    """

    names: tuple[Name, ...] = ()
    bounds: dict[Name, Bounds] = {}
    relations: tuple[Relation, ...] = ()
    runs: dict[str, str] = {}
    sums: dict[Name, int] = {}
    everywhere: Bounds = Bounds()
    words: str = ""

    def mentions(self, *words: str) -> bool:
        """Whether the text has one of these words."""
        return any(word in self.words for word in words)


def input_section(statement: str) -> str:
    """The part of a statement between the headings Input and Output; all of it without them."""
    found = re.search(r"^#*\s*Input\s*$(.*?)^#*\s*Output\s*$", statement, re.MULTILINE | re.DOTALL)
    return found[1] if found else statement


def read_limits(statement: str) -> Limits:
    """Find bounds and relations in the Input section of a statement, and words in all of it."""
    text = _plain(input_section(statement))
    bounds: dict[Name, Bounds] = {}
    relations: list[Relation] = []
    for piece in _SPLIT.split(text):
        for chain in _chains(piece):
            _read_chain(chain, bounds, relations)
    known = {*bounds, *(r.smaller for r in relations), *(r.larger for r in relations)}
    mentioned = [_name(match) for match in _NAME.finditer(_without_words(text))]
    span = _SPAN.search(text)
    everywhere = Bounds(_number(span[1]), _number(span[2])) if span else Bounds()
    return Limits(
        names=tuple(dict.fromkeys(name for name in mentioned if name in known)),
        bounds=bounds,
        relations=tuple(relations),
        runs={match[1]: match[2] for match in _RUN.finditer(text)},
        sums={Name(match[1]): most for match in _SUM.finditer(text) if (most := _number(match[2]))},
        everywhere=everywhere,
        words=statement.lower(),
    )


def _plain(text: str) -> str:
    for written, sign in _TEX.items():
        text = text.replace(written, sign)
    text = re.sub(r"[\u2000-\u200a\u202f\u00a0]", " ", text)
    text = re.sub(r"(?<=\d) (?=\d{3}\b)", "", text)
    return re.sub(r" ?([*^]) ?", r"\1", text)


def _without_words(text: str) -> str:
    """Blank out words of several letters, so that single ones are names; and the article."""
    text = re.sub(r"[A-Za-z]{2,}", lambda found: " " * len(found[0]), text)
    return re.sub(r"\ba (?=\s|[a-z]\b)", "  ", text)


def _chains(piece: str) -> list[list[str]]:
    """Terms and signs in turn, ``1 ≤ n, m ≤ 9, 1 ≤ k ≤ n`` being two chains, all rising."""
    parts = _SIGN.split(piece)
    if len(parts) < 3:
        return []
    chains: list[list[str]] = [[_last_term(parts[0])]]
    for sign, term in zip(parts[1::2], parts[2::2], strict=True):
        head, comma, tail = term.partition(",")
        ends = comma and (_number(head.strip()) is not None or _number(tail.strip()) is not None)
        chains[-1] += [sign, head if ends else term]
        if ends:
            chains.append([tail])
    chains[-1][-1] = _first_term(chains[-1][-1])
    rising = []
    for chain in chains:
        falls = set(chain[1::2]) <= {"≥", ">"}
        turned = [_TURNED.get(term, term) for term in reversed(chain)] if falls else chain
        if len(turned) >= 3 and set(turned[1::2]) <= {"≤", "<"}:
            rising.append(turned)
    return rising


def _last_term(text: str) -> str:
    """What stands directly before the first sign: a number, or names between commas."""
    found = re.search(r"((?:[\w|^*+-]+\s*,\s*)*[\w|^*+-]+)\s*$", text)
    return found[1] if found else ""


def _first_term(text: str) -> str:
    found = re.match(r"\s*([\w|^*+-]+(?:\s*,\s*[A-Za-z|][\w|]*)*)", text)
    return found[1] if found else ""


def _read_chain(chain: list[str], bounds: dict[Name, Bounds], relations: list[Relation]) -> None:
    terms, signs = chain[::2], chain[1::2]
    numbers = [_number(term.strip()) for term in terms]
    names = [[] if n is not None else _names(t) for n, t in zip(numbers, terms, strict=True)]
    for at, found in enumerate(names):
        low = high = None
        for left in range(at - 1, -1, -1):
            if (number := numbers[left]) is not None:
                low = number + ("<" in signs[left:at])
                break
        for right in range(at + 1, len(terms)):
            if (number := numbers[right]) is not None:
                high = number - ("<" in signs[at:right])
                break
        for name in found:
            before = bounds.get(name, Bounds())
            bounds[name] = Bounds(
                before.low if low is None else low, before.high if high is None else high
            )
        if at + 1 < len(names):
            strict = signs[at] == "<"
            relations += [Relation(a, b, strict) for a in found for b in names[at + 1] if a != b]


def _names(term: str) -> list[Name]:
    found = [_NAME.fullmatch(part.strip()) for part in term.split(",")]
    return [_name(match) for match in found if match is not None]


def _name(match: re.Match[str]) -> Name:
    return Name(match[2], match[3] is not None, match[1] == "|")


def _number(text: str) -> int | None:
    """The value of ``10^5``, ``2*10^5`` or ``-7``; None for anything else."""
    found = _NUMBER.fullmatch(text.replace(" ", ""))
    if found is None:
        return None
    sign, base, power, factor, its_power, more = found.groups()
    if max(int(power or 1), int(its_power or 1)) > _LARGEST_POWER:
        return None
    value: int = int(base) ** int(power or 1) * int(factor or 1) ** int(its_power or 1)
    return (-value if sign else value) + int(more or 0)
