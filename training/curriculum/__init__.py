"""The curriculum: contest-like problems of our own, without end.

A *meaning* is what a problem computes; hand-written ones lie in ``training/meanings``, families
compose others. :func:`generate` tells a meaning in one of its scenes and puts an input section, an
output section, examples and programs to it.
"""

from training.curriculum.execution import run_python
from training.curriculum.exercise import (
    RATING,
    Exercise,
    Split,
    Test,
    draw_test,
    generate,
    held_out,
    is_composed,
    scenes,
)

__all__ = [
    "RATING",
    "Exercise",
    "Split",
    "Test",
    "draw_test",
    "generate",
    "held_out",
    "is_composed",
    "run_python",
    "scenes",
]
