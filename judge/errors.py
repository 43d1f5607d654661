"""What can go wrong in the judge, apart from the programs it runs.

JudgeError
├── JudgeUnavailable   the judge process, a slot or the required isolation is missing
│   └── Shortage       the machine has no process or memory left for it, which may pass
└── UnreadableAnswer   the answer breaks the rule that outputs are compared by
"""

from __future__ import annotations

import errno
import os

_SHORTAGES = (os.strerror(errno.EAGAIN), os.strerror(errno.ENOMEM), "can't start new thread")


class JudgeError(Exception):
    """The judge could not do its work; never the fault of the program judged."""


class JudgeUnavailable(JudgeError):
    """Nothing can be judged: the message says what is missing and how to get it."""


class Shortage(JudgeUnavailable):
    """There is no process, thread or memory left for a judge: a moment later there may be."""


def tells_of_shortage(words: object) -> bool:
    """Tell whether an error's words are those of a machine that lacks processes or memory."""
    return any(shortage in str(words) for shortage in _SHORTAGES)


class UnreadableAnswer(JudgeError):
    """The test's answer is not what its checker reads; says nothing of the output."""
