"""Run as a program: gives up privileges, then judges and prints what it found as JSON.

Arguments: the user id to become ("-" to stay), the lowest rung, and names of system
calls to lose first, as a container's own filter would take them.
"""

from __future__ import annotations

import asyncio
import ctypes
import errno
import json
import os
import struct
import sys

from judge import cage
from judge.client import Judge, LanguageInfo
from judge.errors import JudgeUnavailable
from judge.selftest import self_test
from judge.settings import JudgeSettings

CALLS = {"unshare": {"x86_64": 272, "aarch64": 97}, "landlock_create_ruleset": {}}
LANDLOCK_CREATE_RULESET = 444


def lose(name: str) -> None:
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
    cage.LIBC.prctl(38, 1, 0, 0, 0)
    cage.install_filter(ctypes.create_string_buffer(code))


async def report(minimum: str) -> dict[str, object]:
    try:
        async with Judge(JudgeSettings(minimum_rung=minimum)) as judge:
            languages = judge.info.languages
            cpp, languages["cpp"] = languages["cpp"], LanguageInfo("cpp", False)
            canaries = await self_test(judge)  # in Python: what holds one holds the other
            return {
                "rung": judge.info.rung,
                "notes": judge.info.notes,
                "bad": [c.name for c in canaries if not c.ok],
                "canaries": len(canaries),
                "cpp": "" if cpp.available else cpp.reason,
            }
    except JudgeUnavailable as error:
        return {"refused": str(error)}


def main() -> None:
    user, minimum, *lost = sys.argv[1:]
    if user != "-":
        os.setgroups([])
        os.setresgid(int(user), int(user), int(user))
        os.setresuid(int(user), int(user), int(user))
    for name in lost:
        lose(name)
    print(json.dumps(asyncio.run(report(minimum))))


if __name__ == "__main__":
    main()
