"""``python -m tests.bot.killed LOG STAGE ARGUMENTS``: the command line, killed at a stage.

STAGE is ``module:Class.method:count``: SIGKILL comes when that method has returned so many times;
"" means never. What the judge is asked to try is logged, a line per program.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import os
import signal
import sys
from pathlib import Path
from typing import Any

from bot.cli import main
from judge.client import Judge


def kill_after(stage: str) -> None:
    module, path, count = stage.split(":")
    owner, name = path.split(".")
    kind = getattr(importlib.import_module(module), owner)
    original = getattr(kind, name)
    left = [int(count)]

    def returned() -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    def plain(*arguments: Any, **options: Any) -> Any:
        result = original(*arguments, **options)
        returned()
        return result

    async def asynchronous(*arguments: Any, **options: Any) -> Any:
        result = await original(*arguments, **options)
        returned()
        return result

    setattr(kind, name, asynchronous if inspect.iscoroutinefunction(original) else plain)


def log_what_is_tried(log: Path) -> None:
    submit = Judge.submit

    async def logged(self: Judge, source: str, language: str, *rest: Any, **options: Any) -> Any:
        if options.get("filtering"):
            sha = hashlib.sha256(f"{language}\n{source}".encode()).hexdigest()
            with log.open("a") as file:
                file.write(f"{sha}\n")
        return await submit(self, source, language, *rest, **options)

    Judge.submit = logged  # type: ignore[method-assign]


if __name__ == "__main__":
    log_what_is_tried(Path(sys.argv[1]))
    if sys.argv[2]:
        kill_after(sys.argv[2])
    del sys.argv[1:3]
    main()
