"""What can go wrong in the world, drawn as a tree.

ContestError
├── UnknownContest     no such round among the packages
├── PackageError       a round package is broken: says which file and why
└── SiteError          the site cannot start or refuses a request
"""

from __future__ import annotations


class ContestError(Exception):
    """Base of this package's errors; each message says what, where and what to do."""


class UnknownContest(ContestError):
    """No package of that id is known."""


class PackageError(ContestError):
    """A round package cannot be used as it is."""


class SiteError(ContestError):
    """The site cannot start, or refuses what was asked of it."""
