"""Inputs of a problem's tests as documents to train on: what a model of inputs learns to write.

The targets of the paper (4.6) are example, hidden and generated inputs. Here the prompt holds the
statement with its examples, so that an example as target would teach no more than to copy it.
Invariant: no document equals, but for white space, an input that the statement shows.
"""

from __future__ import annotations

from collections.abc import Iterator

from model.prompt import INPUT, canonical
from training.building import Dropped
from training.licences import UNKNOWN
from training.problem_corpus import Collector
from training.problems import TrainingProblem
from training.tokenising import Text

LONGEST = 1 << 14
"""Characters of an input that is looked at: a decoder of 768 tokens writes fewer."""


def inputs_of(
    name: str, problem: TrainingProblem, collector: Collector
) -> Iterator[Text | Dropped]:
    """The inputs of a problem's tests, each once, those that the statement shows left out."""
    number = collector.number(problem)
    if number is None:
        yield Dropped(name, "no statement")
        return
    if not problem.tests:
        yield Dropped(name, "no test but the examples")
    text = _tokens(canonical(problem.description))
    shown = {_tokens(one) for one, _ in problem.examples}
    for data, _ in problem.tests:
        tokens = _tokens(data) if len(data) <= LONGEST else ""
        if len(data) > LONGEST:
            yield Dropped(name, "long")
        elif not tokens:
            yield Dropped(name, "empty")
        elif tokens in shown or f" Input {tokens} Output " in text:
            yield Dropped(name, "example of the statement")
        elif not collector.is_new(number, tokens.replace(" ", ",")):
            yield Dropped(name, "duplicate")
        else:
            clean = "\n".join(line.rstrip() for line in data.strip().splitlines())
            yield Text(name, INPUT, UNKNOWN, f"{clean}\n".encode(errors="replace").decode(), number)


def _tokens(text: str) -> str:
    """What two texts have in common that differ in white space alone."""
    return " ".join(text.split())
