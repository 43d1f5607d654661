"""The messages between the client and the judge process, and their framing.

A frame is a 4-byte little-endian length and a MessagePack value. Requests carry everything they
need, the program's source included, so that a judge process that was replaced can go on; the client
numbers them when it sends them.
"""

from __future__ import annotations

import asyncio
import struct

import msgspec

from judge.languages import LanguageInfo
from judge.settings import JudgeSettings
from judge.verdict import Checker, Compilation, Limits, Report, Run, TestCase, TestResult

_LENGTH = struct.Struct("<I")
_LARGEST = (1 << 32) - 1


class JudgeInfo(msgspec.Struct, frozen=True):
    """What the judge stands on: isolation rung, remarks for people, slots, languages.

    Time limits are multiplied by ``time_factor``, the slowness of this machine.
    """

    rung: str
    notes: tuple[str, ...]
    workers: int
    languages: dict[str, LanguageInfo]
    time_factor: float = 1.0


class Program(msgspec.Struct, frozen=True):
    """A source and its language; ``files`` are headers or modules beside it, by name."""

    source: str
    language: str
    files: dict[str, str] = {}


class Start(msgspec.Struct, frozen=True, tag=True):
    """The first message: how to run, and a folder to keep working files in."""

    settings: JudgeSettings
    work: str


class CompileRequest(msgspec.Struct, frozen=True, tag=True):
    """Compile a program."""

    program: Program
    filtering: bool = False
    urgent: bool = False
    id: int = 0


class RunRequest(msgspec.Struct, frozen=True, tag=True):
    """Run a program on each input."""

    program: Program
    inputs: tuple[bytes, ...]
    limits: Limits
    stop_on_failure: bool = False
    filtering: bool = False
    stream: bool = False
    urgent: bool = False
    id: int = 0


class JudgeRequest(msgspec.Struct, frozen=True, tag=True):
    """Judge a program on each test."""

    program: Program
    tests: tuple[TestCase, ...]
    checker: Checker
    limits: Limits
    stop_on_failure: bool = False
    filtering: bool = False
    stream: bool = False
    urgent: bool = False
    id: int = 0


class RunEachRequest(msgspec.Struct, frozen=True, tag=True):
    """Run each program on one input."""

    programs: tuple[Program, ...]
    input: bytes
    limits: Limits
    filtering: bool = False
    stream: bool = False
    urgent: bool = False
    id: int = 0


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """Give up a request; it gets no answer."""

    id: int


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The judge stands."""

    info: JudgeInfo


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The judge cannot work here, or not now if that may ``pass_by``; the process ends."""

    message: str
    pass_by: bool = False


class Compiled(msgspec.Struct, frozen=True, tag=True):
    """The answer to a CompileRequest."""

    id: int
    result: Compilation


class Ran(msgspec.Struct, frozen=True, tag=True):
    """The answer to a RunRequest."""

    id: int
    result: list[Run]


class Judged(msgspec.Struct, frozen=True, tag=True):
    """The answer to a JudgeRequest."""

    id: int
    result: Report


class Partial(msgspec.Struct, frozen=True, tag=True):
    """What is known so far of a request that asked for a stream: the result with this number."""

    id: int
    number: int
    run: Run | None = None
    test: TestResult | None = None


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A request that the judge could not do, with the reason."""

    id: int
    message: str


Request = CompileRequest | RunRequest | RunEachRequest | JudgeRequest
ToJudge = Start | Request | Cancel
Answer = Compiled | Ran | Judged | Failed
FromJudge = Ready | Refused | Partial | Answer


def frame(message: ToJudge | FromJudge) -> bytes:
    """Encode a message; ValueError when it exceeds 4 GiB."""
    payload = msgspec.msgpack.encode(message)
    if len(payload) > _LARGEST:
        raise ValueError("a request to the judge exceeds 4 GiB: send fewer inputs at a time")
    return _LENGTH.pack(len(payload)) + payload


async def read_frame(reader: asyncio.StreamReader) -> bytes | None:
    """Read one frame's payload; None at the end of the stream."""
    try:
        (length,) = _LENGTH.unpack(await reader.readexactly(_LENGTH.size))
        return await reader.readexactly(length)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
