"""Texts for corpora, made without torch: a child process that builds starts fast."""

from __future__ import annotations

from training.building import Dropped
from training.curriculum import generate
from training.tokenising import Text


def documents(count: int) -> list[Text | Dropped]:
    """Programs of the curriculum, and what else a source gives."""
    texts: list[Text | Dropped] = []
    for number in range(count):
        programs = generate(7, number).programs
        texts.append(Text("one", "python", "MIT", programs["python3"]))
        texts.append(Text("two", "cpp", "unknown", f"// {number} ▁é\n{programs['cpp']}"))
        if number % 10 == 0:
            texts += [Dropped("two", "binary"), Text("one", "python", "MIT", "{% x %}")]
    return texts
