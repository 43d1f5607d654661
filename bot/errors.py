"""What goes wrong in front of a person, and what a command says and returns then.

UserError
├── ConfigError        the configuration cannot be used                      exit 3
├── StoreError         the database cannot be opened or written              exit 4
├── UnknownRun         no such run is remembered                             exit 2
├── TrackerMissing     an experiment tracker is not installed                exit 4
└── WorkFailed         what was asked for began and could not be finished    exit 1

The errors of the packages below are told apart by :func:`classify`; everything else is a bug and
keeps its traceback.
"""

from __future__ import annotations

import enum
from typing import Literal, NamedTuple

Kind = Literal[
    "usage", "configuration", "environment", "not_found", "invalid", "failed", "interrupted"
]


class Exit(enum.IntEnum):
    """Exit codes, as ``upsolve --help`` lists them."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    CONFIGURATION = 3
    ENVIRONMENT = 4
    JUDGE = 5
    INTERRUPTED = 130


class UserError(Exception):
    """Base of the bot's own errors; the message says what, where and what to do."""


class ConfigError(UserError):
    """A key, a value or the file of the configuration is wrong."""


class StoreError(UserError):
    """The database or its folder cannot be used."""


class UnknownRun(UserError):
    """No run of that id is in the store."""


class TrackerMissing(UserError):
    """A tracker that is asked for is not installed."""


class WorkFailed(UserError):
    """The work began and failed; the message says what is left of it."""


class Failure(NamedTuple):
    """What a person or a program is told of an error."""

    kind: Kind
    message: str
    exit_code: Exit


def classify(error: BaseException) -> Failure | None:
    """Say what kind of failure ``error`` is, or None for a bug."""
    from contest_sim.errors import PackageError, SiteError, UnknownContest  # noqa: PLC0415 - slow
    from judge.errors import JudgeError  # noqa: PLC0415 - only when something failed
    from model.backend import BackendError  # noqa: PLC0415 - only when something failed

    table: tuple[tuple[type[BaseException], Kind, Exit], ...] = (
        (ConfigError, "configuration", Exit.CONFIGURATION),
        (UnknownContest, "not_found", Exit.USAGE),
        (UnknownRun, "not_found", Exit.USAGE),
        (PackageError, "invalid", Exit.FAILED),
        (WorkFailed, "failed", Exit.FAILED),
        (SiteError, "environment", Exit.ENVIRONMENT),
        (JudgeError, "environment", Exit.ENVIRONMENT),
        (BackendError, "environment", Exit.ENVIRONMENT),
        (StoreError, "environment", Exit.ENVIRONMENT),
        (TrackerMissing, "environment", Exit.ENVIRONMENT),
        (OSError, "environment", Exit.ENVIRONMENT),
        (KeyboardInterrupt, "interrupted", Exit.INTERRUPTED),
    )
    for kind_of_error, kind, exit_code in table:
        if isinstance(error, kind_of_error):
            return Failure(kind, _one_line(error), exit_code)
    return None


def _one_line(error: BaseException) -> str:
    if isinstance(error, KeyboardInterrupt):
        return "interrupted; what was done so far is kept"
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror}"
    return " ".join(str(error).split())
