"""Runs one program under DMOJ's sandbox over and over: ``python dmoj_peer.py EXECUTABLE ARG...``.

Needs the package ``dmoj`` and nothing else of ours. Each line on standard input is a number of
runs; the answer is a line "done" once they have ended. The policy is DMOJ's own and, as in its
executors, made anew for each run.
"""

from __future__ import annotations

import sys
from pathlib import Path
from subprocess import PIPE

from dmoj.cptbox import IsolateTracer, TracedPopen
from dmoj.cptbox.filesystem_policies import RecursiveDir
from dmoj.executors.base_executor import BASE_FILESYSTEM, BASE_WRITE_FILESYSTEM

INPUT, OUTPUT = b"20 22\n", b"42\n"
MEMORY_KIB = 256 << 10
ADDRESS_GRACE_KIB = 128 << 10  # what DMOJ gives Python
NO_RANDOM_ADDRESSES = 0x0040000


def run(command: list[str]) -> None:
    """Run the command once as DMOJ's executors do and check what it printed."""
    process = TracedPopen(
        [word.encode() for word in command],
        executable=command[0].encode(),
        security=IsolateTracer(
            read_fs=[*BASE_FILESYSTEM, RecursiveDir(str(Path(command[0]).parent))],
            write_fs=BASE_WRITE_FILESYSTEM,
        ),
        time=2,
        memory=MEMORY_KIB,
        address_grace=ADDRESS_GRACE_KIB,
        personality=NO_RANDOM_ADDRESSES,
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
        env={"LANG": "C.UTF-8"},
    )
    output, errors = process.communicate(INPUT)
    assert output == OUTPUT, (process.returncode, process.protection_fault, output, errors)


def main() -> None:
    """Answer each number with that many runs."""
    for line in sys.stdin:
        for _ in range(int(line)):
            run(sys.argv[1:])
        print("done", flush=True)


if __name__ == "__main__":
    main()
