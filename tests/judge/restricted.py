"""Run as a program: gives up privileges, then judges and prints what it found as JSON.

Arguments: what to do ("canaries" or "attacks"), the user id to become ("-" to stay), the lowest
rung, and names of system calls to lose first, as a container's own filter would take them.
"""

from __future__ import annotations

import asyncio
import ctypes
import errno
import json
import os
import struct
import sys
from typing import Literal, cast

from judge.client import Judge, LanguageInfo
from judge.errors import JudgeUnavailable
from judge.selftest import self_test
from judge.settings import JudgeSettings
from tests.judge.attacks.sweep import sweep

CALLS = {"unshare": {"x86_64": 272, "aarch64": 97}, "landlock_create_ruleset": {}}
LANDLOCK_CREATE_RULESET = 444
_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2


def become(user: int) -> None:
    """Become an ordinary user, for good."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def lose(name: str) -> None:
    """Have a system call refused to this process and its children, for good."""
    number = CALLS[name].get(os.uname().machine, LANDLOCK_CREATE_RULESET)
    code = b"".join(
        struct.pack("<HBBI", *instruction)
        for instruction in (
            (0x20, 0, 0, 0),
            (0x15, 0, 1, number),
            (0x06, 0, 0, 0x00050000 | errno.EPERM),
            (0x06, 0, 0, 0x7FFF0000),
        )
    )
    buffer = ctypes.create_string_buffer(code)
    program = struct.pack("@HP", len(code) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    unused = (ctypes.c_ulong(0),) * 3
    libc.prctl(_NO_NEW_PRIVS, ctypes.c_ulong(1), *unused)
    if libc.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER), program, *unused[1:]):
        raise OSError(ctypes.get_errno(), "seccomp")


async def canaries(minimum: Literal["A", "B", "C"]) -> dict[str, object]:
    """Run the canaries in Python, and say whether C++ works; or say why there is no judge."""
    try:
        settings = JudgeSettings(workers=1, minimum_rung=minimum, time_factor=1.0)
        async with Judge(settings) as judge:
            languages = judge.info.languages
            cpp, languages["cpp"] = languages["cpp"], LanguageInfo("cpp", False)
            found = await self_test(judge)  # in Python: what holds one holds the other
            return {
                "rung": judge.info.rung,
                "notes": judge.info.notes,
                "bad": [c.name for c in found if not c.ok],
                "canaries": len(found),
                "cpp": "" if cpp.available else cpp.reason,
            }
    except JudgeUnavailable as error:
        return {"refused": str(error)}


def main() -> None:
    """Do what the arguments say."""
    task, user, rung, *lost = sys.argv[1:]
    minimum = cast(Literal["A", "B", "C"], rung)
    if user != "-":
        become(int(user))
    for name in lost:
        lose(name)
    print(json.dumps(asyncio.run(sweep() if task == "attacks" else canaries(minimum))))


if __name__ == "__main__":
    main()
