"""Statements of our own, in the shape that models read, and programs run in this process."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import redirect_stdout
from typing import Any
from unittest.mock import patch

Example = tuple[str, str]


def posed(
    story: str, examples: Sequence[Example], *, given: str = "A line.", asked: str = "The answer."
) -> str:
    """A statement with its sections."""
    shown = "\n\n\n".join(f"Input\n\n{text}\n\n\nOutput\n\n{answer}" for text, answer in examples)
    return f"{story}\n\nInput\n\n{given}\n\nOutput\n\n{asked}\n\nExamples\n\n{shown}\n"


def run(source: str, text: str) -> tuple[str, dict[str, Any]]:
    """What a program prints, and its variables. Only for programs that these tests know."""
    lines = iter(text.splitlines())
    variables: dict[str, Any] = {"input": lambda: next(lines)}
    printed = io.StringIO()
    with redirect_stdout(printed), patch("builtins.open", lambda _: io.StringIO(text)):
        exec(source, variables)
    assert next(lines, None) is None or "open(0)" in source, "not all of the input was read"
    return printed.getvalue(), variables
