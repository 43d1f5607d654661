"""The messages between the judge and a cell, and nothing else. Standard library only.

An order is one message over a SOCK_SEQPACKET socket: :data:`ORDER`, then strings that end in NUL
(the arguments, the names of the files, the name of the file wanted back). Its descriptors are the
program (unless the mode is ``COMMAND``), the files, and for each run its standard input, or
standard input and output where the order says ``PIPED``.

The answer is one or more messages: :data:`ANSWER`, then a :data:`RECORD` per run. Its descriptors
are for each run standard output (unless piped), standard error and, where wanted, the file.

During an order the judge may send one byte, :data:`YIELD`: the answer then ends with the run under
way. Hanging up cancels that run.

judge/spawner.c holds the same in C. Python 3.9 or later.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

MODES = ("python", "check", "binary", "command")
PROFILES = ("run", "loaded", "grader", "compile")
KILLED = ("", "cpu", "wall", "output", "cancelled")
CAGED, NO_PROGRAM = 1, 2  # of a record: the cage is shut; also, the source does not compile
COMMAND = 3
STOP_ON_FAILURE, PIPED = 1, 2
YIELD = b"Y"
MOST_RUNS = 64  # of one order: a message carries 253 descriptors at most
MOST_FILES = 48
FLUSH_S = 0.02  # an answer waits no longer than this for the order's next runs

ORDER = struct.Struct("<BBBBHHHddQQQ")
ANSWER = struct.Struct("<HHB")
RECORD = struct.Struct("<BBiQQQQQQQ")
READY = struct.Struct("<cQI")
CONFIG = struct.Struct("<IIII256s")
PROFILE = struct.Struct("<i4II")


class OrderHead(NamedTuple):
    """The fixed part of an order; times in seconds, sizes in bytes."""

    mode: int
    profile: int
    flags: int
    reserved: int
    runs: int
    files: int
    strings: int
    cpu_s: float
    wall_s: float
    address_space: int
    stack: int
    output: int


class Record(NamedTuple):
    """How one run ended: nanoseconds (``ended_ns`` on the monotonic clock) and bytes.

    ``memory`` is the peak resident size; ``charged`` is by how much the run raised the memory
    charged to the cell's control group at its peak, output included, 0 where that is not known.
    ``output`` and ``noise`` are the sizes of standard output and standard error.
    """

    caged: int
    killed: int
    status: int
    cpu_ns: int
    wall_ns: int
    ended_ns: int
    memory: int
    charged: int
    output: int
    noise: int


def pack_order(head: OrderHead, strings: Sequence[str]) -> bytes:
    """Return the message of an order; ValueError when a string holds a NUL."""
    if any("\0" in text for text in strings):
        raise ValueError("an argument holds a NUL character")
    return ORDER.pack(*head) + b"".join(text.encode() + b"\0" for text in strings)


def unpack_order(message: bytes) -> tuple[OrderHead, list[str], list[str], str]:
    """Return an order's head, arguments, names of files, and the name of the file wanted."""
    head = OrderHead._make(ORDER.unpack_from(message))
    strings = message[ORDER.size :].decode().split("\0")[: head.strings]
    arguments = head.strings - head.files - 1
    return head, strings[:arguments], strings[arguments:-1], strings[-1]


def pack_answer(first: int, records: Sequence[Record], *, last: bool) -> bytes:
    """Return an answer's message; ``first`` is the number of its first run in the order."""
    head = ANSWER.pack(first, len(records), last)
    return head + b"".join(RECORD.pack(*record) for record in records)


def unpack_answer(message: bytes) -> tuple[list[Record], bool]:
    """Return an answer's records and whether it is the order's last."""
    _, count, last = ANSWER.unpack_from(message)
    body = message[ANSWER.size : ANSWER.size + count * RECORD.size]
    return [Record._make(fields) for fields in RECORD.iter_unpack(body)], bool(last)
