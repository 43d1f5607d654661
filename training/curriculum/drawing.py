"""Cases of a meaning: drawn, made fit, told to the judge's checker, and answered."""

from __future__ import annotations

from random import Random

from training.curriculum.bodies import changed, copied, holds
from training.curriculum.cases import EXAMPLE, Case, Size, draw_case
from training.curriculum.meaning import Meaning

TRIES = 400


def fitting_case(
    rng: Random, meaning: Meaning, params: dict[str, int], size: Size = EXAMPLE
) -> Case:
    """A case of the layout that was made and for which the condition holds.

    Raises:
        ValueError: none was found, which is a mistake of the meaning.
    """
    if not meaning.where and not meaning.make:
        return draw_case(rng, meaning.layout, size, params)
    where, make = with_params(meaning.where, params), with_params(meaning.make, params)
    for _ in range(TRIES):
        case = draw_case(rng, meaning.layout, size, params)
        if make:
            names = changed(make, case, {"rng": rng})
            case = {letter: names[letter] for letter in case}
        if not where or holds(where, case):
            return case
    raise ValueError(f"{meaning.key}: no case in {TRIES} draws fulfils {meaning.where!r}")


def with_params(text: str, params: dict[str, int]) -> str:
    """``text`` with its constants put in."""
    for name, value in params.items():
        text = text.replace(f"@{name}", str(value))
    return text


def draw_params(rng: Random, meaning: Meaning) -> dict[str, int]:
    """The constants of one problem; longer names first, so that none is a part of another."""
    return {
        name: rng.randint(*meaning.params[name])
        for name in sorted(meaning.params, key=len, reverse=True)
    }


def accepts(checker: str, case: Case, output: str) -> bool:
    """Whether the lines of a checker take ``output`` for ``case``; what breaks it is not right."""
    try:
        return bool(changed(checker, copied(case), {"out": output.split(), "ok": False})["ok"])
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return False
