"""What long-running commands say while they work: JSON objects, one a line, or rich on a terminal.

The standard library's logging underneath, so that every package's loggers, asyncio's and Python's
warnings arrive at one place: standard error. Invariants: a line names the run that it is about,
where it is about one (:func:`of_run`, which tasks inherit); what looks like a secret is never
written; text of others can neither end a line nor steer a terminal.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from bot.wording import printable

if TYPE_CHECKING:
    from rich.console import Console

Format = Literal["auto", "rich", "json", "text"]
Level = Literal["debug", "info", "warning", "error"]

OURS = ("bot", "contest_sim", "judge", "model", "training")
"""Our loggers say what was asked for; those of libraries from warnings on."""
HIDDEN = "[hidden]"

_RUN: ContextVar[str] = ContextVar("run", default="")
_SECRET_NAME = re.compile(
    r"(^|[_-])(api_?key|key|token|secret|password|passwd|credentials?|authorization)$",
    re.IGNORECASE,
)
_SECRET_TEXT = re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}|(?<=://)[^/\s:@]+:[^/\s@]+(?=@)")
_SHORTEST_SECRET = 6
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


@contextmanager
def of_run(run_id: str) -> Iterator[None]:
    """Say of every line written inside, and in tasks that are begun inside, which run it is of."""
    token = _RUN.set(run_id)
    try:
        yield
    finally:
        _RUN.reset(token)


def current_run() -> str:
    """The run that lines written here are about; empty where there is none."""
    return _RUN.get()


class Log:
    """Where a command's lines go: ``form`` is never "auto", ``console`` is there for rich."""

    def __init__(self, form: Format, console: Console | None = None) -> None:
        self.form = form
        self.console = console

    @property
    def is_json(self) -> bool:
        """Whether lines are for programs."""
        return self.form == "json"


@contextmanager
def to_stderr(form: Format, level: Level, secrets: Mapping[str, str] = os.environ) -> Iterator[Log]:
    """Send all logging to standard error, as long as the body runs.

    Args:
        form: "auto" is rich on a terminal and JSON elsewhere.
        level: from which on our own loggers' lines are written.
        secrets: variables; the values of those that are named like secrets are hidden.
    """
    log = _log(form)
    handler = _handler(log)
    handler.addFilter(_stamp)
    handler.setFormatter(_FORMATTERS[log.form](Redactor(secrets)))
    root = logging.getLogger()
    loggers = [logging.getLogger(name) for name in OURS]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(level.upper())
    root.addHandler(handler)
    logging.captureWarnings(True)
    try:
        yield log
    finally:
        logging.captureWarnings(False)
        root.removeHandler(handler)
        for logger, old in zip(loggers, before, strict=True):
            logger.setLevel(old)


class Redactor:
    """Hides secrets in whatever is to be written: known values, and what follows ``Bearer``."""

    def __init__(self, variables: Mapping[str, str] = os.environ) -> None:
        values = {
            value
            for name, value in variables.items()
            if _SECRET_NAME.search(name) and len(value) >= _SHORTEST_SECRET
        }
        shown = values | {repr(value)[1:-1] for value in values}  # as an exception quotes it
        self._values = sorted(shown, key=len, reverse=True)

    def text(self, text: str) -> str:
        """``text`` without the secrets in it, and without halves of characters."""
        text = text.encode("utf-8", "replace").decode()
        for value in self._values:
            text = text.replace(value, HIDDEN)
        return _SECRET_TEXT.sub(HIDDEN, text)

    def value(self, value: Any) -> Any:
        """The same for every text in a value, as plain JSON."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {
                self.text(str(key)): (
                    HIDDEN if _SECRET_NAME.search(str(key)) and one else self.value(one)
                )
                for key, one in value.items()
            }
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self.value(one) for one in value]
        if value is None or isinstance(value, (bool, int, float)):
            return value
        return self.text(str(value))


class JsonFormatter(logging.Formatter):
    """``{"time", "level", "logger", "message", "run", ..., "exception"}`` on one line.

    What was given as ``extra`` stands beside the rest. An exception is ``{"type", "message",
    "traceback"}``.
    """

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line of JSON."""
        line: dict[str, Any] = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        extra = {k: v for k, v in vars(record).items() if k not in _STANDARD and k not in line}
        line |= {key: value for key, value in extra.items() if key != "run" or value}
        if record.exc_info and record.exc_info[1] is not None:
            line["exception"] = _exception(record.exc_info[1])
        plain = self._redactor.value(line)
        return msgspec.json.encode(plain).decode()


class TextFormatter(logging.Formatter):
    """``2026-11-28T22:00:00Z warning contest_sim.site [run]: what`` and, below it, a traceback."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line for people."""
        about = f" [{run}]" if (run := getattr(record, "run", "")) else ""
        head = f"{_time(record)} {record.levelname.lower()} {record.name}{about}: "
        return head + self._words(record)

    def _words(self, record: logging.LogRecord) -> str:
        words = printable(self._redactor.text(record.getMessage()))
        if record.exc_info and record.exc_info[1] is not None:
            trace = _exception(record.exc_info[1])["traceback"]
            words += "\n" + printable(self._redactor.text(trace), lines=True).rstrip()
        return words


class RichFormatter(TextFormatter):
    """The words alone: rich's handler writes time and level beside them."""

    def format(self, record: logging.LogRecord) -> str:
        """The record's words."""
        return self._words(record)


_FORMATTERS: dict[Format, Callable[[Redactor], logging.Formatter]] = {
    "json": JsonFormatter,
    "text": TextFormatter,
    "rich": RichFormatter,
}


class _StandardError(logging.StreamHandler[Any]):
    """Writes to what standard error is at the moment, as a live display may have taken it over."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)


def _log(form: Format) -> Log:
    if form == "auto":
        form = "rich" if sys.stderr.isatty() else "json"
    if form != "rich":
        return Log(form)
    from rich.console import Console  # noqa: PLC0415 - for people only

    return Log(form, Console(stderr=True, highlight=False))


def _handler(log: Log) -> logging.Handler:
    if log.console is None:
        return _StandardError()
    from rich.highlighter import NullHighlighter  # noqa: PLC0415 - for people only
    from rich.logging import RichHandler  # noqa: PLC0415

    handler = RichHandler(console=log.console, show_path=False, highlighter=NullHighlighter())
    # A run's own events are shown by its display.
    handler.addFilter(lambda record: not record.name.startswith("bot.run"))
    return handler


def _stamp(record: logging.LogRecord) -> bool:
    """Note in the record which run it is about, on the task that writes it."""
    if not hasattr(record, "run"):
        record.run = current_run()
    return True


def _time(record: logging.LogRecord) -> str:
    moment = dt.datetime.fromtimestamp(record.created, dt.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _exception(error: BaseException) -> dict[str, str]:
    return {
        "type": type(error).__name__,
        "message": str(error),
        "traceback": "".join(traceback.format_exception(error)),
    }
