"""The command line killed at any moment, again and again, without the price of starting it anew.

``python -m tests.bot.killed`` imports what a replay needs and then forks a process for each line of
JSON that it reads (:class:`Attempt`): the real command line, which SIGKILL ends at its stage.

- ``module:Class.method:count``: when that method has returned so many times;
- ``step:count``: at the so many-th step, where a step is the beginning or the end of anything that
  is written, judged, sent or asked for (``STEPS``);
- ``after:seconds``: wherever it is then;
- nothing: never.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

REPOSITORY = Path(__file__).parents[2]

STEPS = (
    "bot.store:Store._transaction",
    "bot.backlog:Backlog._write",
    "bot.site_client:SiteClient.statement",
    "bot.site_client:SiteClient.submit",
    "bot.site_client:SiteClient.verdict",
    "contest_sim.journal:Journal.submitted",
    "contest_sim.journal:Journal.judged",
    "judge.client:Judge.submit",
    "judge.client:Judge.compile",
    "judge.client:Judge.run_each",
)


class Ended(NamedTuple):
    """How an attempt ended; ``steps`` that it took."""

    returncode: int
    stdout: str
    stderr: str
    steps: int


class Replays:
    """Runs the command line in forked processes; see :func:`replays`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, arguments: Sequence[str], *, log: Path, stage: str = "") -> Ended:
        """Run a command; what the judge is asked to try is logged, a line per program."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        attempt = {"arguments": list(arguments), "log": str(log), "stage": stage}
        self._process.stdin.write(json.dumps(attempt) + "\n")
        self._process.stdin.flush()
        return Ended(*json.loads(self._process.stdout.readline()))


@contextmanager
def replays() -> Iterator[Replays]:
    """Forked command lines, for as long as the body runs."""
    command = [sys.executable, "-m", "tests.bot.killed"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=REPOSITORY) as process:
        try:
            yield Replays(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


# Within the process that forks


def kill_after(stage: str) -> None:
    module, path, count = stage.split(":")
    left = [int(count)]

    def returned() -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    _wrap(f"{module}:{path}", lambda: None, returned)


def count_steps(kill_at: int, counted: Path) -> None:
    """Count steps, in a file too, for whoever wants to know how many there are."""
    steps, lock = [0], threading.Lock()

    def step() -> None:
        with lock:
            steps[0] += 1
            if steps[0] == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            counted.write_text(str(steps[0]))

    for target in STEPS:
        _wrap(target, step, step)


def _wrap(target: str, before: Callable[[], None], after: Callable[[], None]) -> None:
    module, path = target.split(":")
    owner, name = path.split(".")
    kind = getattr(importlib.import_module(module), owner)
    original = getattr(kind, name)

    def plain(*arguments: Any, **options: Any) -> Any:
        before()
        result = original(*arguments, **options)
        after()
        return result

    async def asynchronous(*arguments: Any, **options: Any) -> Any:
        before()
        result = await original(*arguments, **options)
        after()
        return result

    setattr(kind, name, asynchronous if inspect.iscoroutinefunction(original) else plain)


def log_what_is_tried(log: Path) -> None:
    from judge.client import Judge  # noqa: PLC0415 - within the forked process

    submit = Judge.submit

    async def logged(self: Judge, source: str, language: str, *rest: Any, **options: Any) -> Any:
        if options.get("filtering"):
            sha = hashlib.sha256(f"{language}\n{source}".encode()).hexdigest()
            with log.open("a") as file:
                file.write(f"{sha}\n")
        return await submit(self, source, language, *rest, **options)

    Judge.submit = logged  # type: ignore[method-assign]


def _child(attempt: dict[str, Any], files: Sequence[Any], counted: Path) -> None:
    """Become the command line; does not return."""
    from bot.cli import run  # noqa: PLC0415 - within the forked process

    for number, file in enumerate(files, start=1):
        os.dup2(file.fileno(), number)
    stage = attempt["stage"]
    log_what_is_tried(Path(attempt["log"]))
    kind, _, number = stage.partition(":")
    if stage and kind not in {"step", "after"}:
        kill_after(stage)
    count_steps(int(number) if kind == "step" else 0, counted)
    code = run(attempt["arguments"])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _attempt(attempt: dict[str, Any]) -> Ended:
    with (
        tempfile.TemporaryFile("w+") as out,
        tempfile.TemporaryFile("w+") as err,
        tempfile.NamedTemporaryFile("w+") as counted,
    ):
        pid = os.fork()
        if not pid:
            _child(attempt, (out, err), Path(counted.name))
        kind, _, seconds = attempt["stage"].partition(":")
        if kind == "after":
            signal.signal(signal.SIGALRM, lambda *_: os.kill(pid, signal.SIGKILL))
            signal.setitimer(signal.ITIMER_REAL, float(seconds))
        _, status = os.waitpid(pid, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        texts = [(file.seek(0), file.read())[1] for file in (out, err)]
        code = os.waitstatus_to_exitcode(status)
        return Ended(code, texts[0], texts[1], int(counted.read() or 0))


def main() -> None:
    for module in ("replay", "commands.replay", "display", "report", "summary", "cli"):
        importlib.import_module(f"bot.{module}")
    importlib.import_module("model.scripted")
    for line in sys.stdin:
        print(json.dumps(_attempt(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
