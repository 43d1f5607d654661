"""What can go wrong in the judge, apart from the programs it runs.

JudgeError
├── JudgeUnavailable   the judge process, a slot or the required isolation is missing
└── UnreadableAnswer   the answer breaks the rule that outputs are compared by
"""

from __future__ import annotations


class JudgeError(Exception):
    """The judge could not do its work; never the fault of the program judged."""


class JudgeUnavailable(JudgeError):
    """Nothing can be judged: the message says what is missing and how to get it."""


class UnreadableAnswer(JudgeError):
    """The test's answer is not what its checker reads; says nothing of the output."""
