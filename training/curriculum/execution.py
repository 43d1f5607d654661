"""Running a whole Python program of ours on an input, in this process."""

from __future__ import annotations

from training.curriculum.bodies import at_most


def run_python(source: str, text: str, *, lines: int = 0) -> str:
    """What ``source`` prints for the input ``text``.

    For programs this package wrote, never for programs a model wrote. ``lines`` is how many lines
    it may run; 0 for any number.

    Raises:
        TooLong: it runs more.
    """
    given = iter(text.splitlines())
    printed: list[str] = []

    def emit(*values: object, sep: str = " ", end: str = "\n") -> None:
        printed.append(sep.join(map(str, values)) + end)

    names = {"input": lambda: next(given), "print": emit, "__name__": "__main__"}
    code = compile(source, "body", "exec")
    if lines:
        with at_most(lines):
            exec(code, names)  # noqa: S102 - our own program
    else:
        exec(code, names)  # noqa: S102 - our own program
    return "".join(printed)
