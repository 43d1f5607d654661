"""Inputs that a model writes from a problem's statement, as the paper's generator does (4.6).

They are drawn once for a problem, when it is opened, a few dozen at a time; which of them are used
is for :func:`bot.inputs.generated_inputs` to say.
"""

from __future__ import annotations

from contextlib import aclosing

from bot.task import Task
from model.backend import Backend, ModelCard, SampleRequest
from model.prompt import INPUT


async def written_inputs(model: Backend | None, task: Task, count: int, seed: int) -> list[str]:
    """What ``model`` writes for a problem; nothing where there is none.

    Two thirds of ``count``, of which half may be used: a small model repeats itself and errs. They
    depend on the model, the task and the seed alone. What its length cut off is left out.

    Raises:
        BackendError: the model has failed.
    """
    if model is None:
        return []
    request = SampleRequest(
        problem=f"{task.id}/inputs",
        statement=task.statement,
        seed=seed,
        first=0,
        count=2 * count // 3 + 1,
        languages=(INPUT,),
    )
    async with aclosing(model.sample(request)) as samples:
        drawn = [sample async for sample in samples if sample.finished]
    return [_clean(sample.source) for sample in sorted(drawn, key=lambda one: one.number)]


def input_words(card: ModelCard) -> str:
    """What a result says of the model of inputs."""
    return f"some generated inputs are written by {card.name}: {card.summary}"


def _clean(text: str) -> str:
    """Lines without blanks at their ends, and a newline behind the last, as inputs have."""
    lines = (line.rstrip() for line in text.strip().split("\n"))
    return "\n".join([*lines, ""]).encode("utf-8", "replace").decode()
