"""Validators and talking programs that attack the judge, and programs that meet.

A hostile validator makes JE or rejects what it is asked about; it harms nothing else, and the
next one judges right. A program that talks to an interactor can end the talk but not the judge.
Two programs that have run, one after the other or side by side, know nothing of each other.
"""
# ruff: noqa: E501 - a short program reads best in one piece

from __future__ import annotations

from collections.abc import Iterator, Mapping

from judge.verdict import Limits, Verdict
from tests.judge.attacks.attack import PATIENT, QUICK, Attack, verdicts

_REJECT = "\nsys.exit(43)"
_VALIDATORS = {
    "accepts by a wrong status": ("JE", "sys.exit(0)"),
    "rejects by a wrong status": ("JE", "sys.exit(1)"),
    "ends by an unknown status": ("JE", "sys.exit(44)"),
    "crashes": ("JE", "os.abort()"),
    "raises": ("JE", "1 / 0"),
    "does not compile": ("JE", "print("),
    "asks for a terabyte": ("JE", "bytearray(1 << 40)"),
    "floods its output": ("JE WA", "while True:\n  try: os.write(1, b'x' * 65536)\n  except OSError: sys.exit(43)"),
    "floods its message": ("WA JE", "open(sys.argv[3] + '/judgemessage.txt', 'wb').write(b'\\xff\\0' * (1 << 18))" + _REJECT),
    "forks": ("JE", "os.fork()" + _REJECT),
    "starts a shell": ("JE", "os.execv('/bin/sh', ['sh'])"),
    "opens a socket": ("JE", "socket.socket()" + _REJECT),
    "connects to a server": ("JE", "socket.create_connection(('127.0.0.1', PORT), 1)" + _REJECT),
    "reads a secret": ("JE", "shutil.copy(SECRET, sys.argv[3] + '/judgemessage.txt')" + _REJECT),
    "writes where anybody may": ("JE", "open(FOLDER + '/drop/' + TOKEN, 'w')" + _REJECT),
    "writes in /tmp": ("JE WA", "open('/tmp/' + TOKEN, 'w')" + _REJECT),
    "writes its interpreter": ("JE", "open(os.__file__, 'a')" + _REJECT),
    "kills the judge": ("JE", "os.kill(JUDGE, 9)" + _REJECT),
    "kills everything": ("JE", "os.kill(-1, 9)" + _REJECT),
    "links its message to a secret": ("JE WA", "os.symlink(SECRET, sys.argv[3] + '/judgemessage.txt')" + _REJECT),
    "links its message to a secret hard": ("JE", "os.link(SECRET, sys.argv[3] + '/judgemessage.txt')" + _REJECT),
    "makes its message a pipe": ("JE WA", "os.mkfifo(sys.argv[3] + '/judgemessage.txt')" + _REJECT),
    "makes its message a folder": ("WA JE", "os.mkdir(sys.argv[3] + '/judgemessage.txt')" + _REJECT),
    "makes its folder a file": ("WA JE", "shutil.rmtree(sys.argv[3])\nopen(sys.argv[3].rstrip('/'), 'w')" + _REJECT),
    "moves its folder away": ("WA JE", "os.rename(sys.argv[3].rstrip('/'), sys.argv[3].rstrip('/') + 'x')" + _REJECT),
    "removes what it was given": ("WA JE", "os.unlink(sys.argv[1])\nos.unlink(sys.argv[2])" + _REJECT),
    "puts folders for what it was given": ("WA JE", "os.unlink(sys.argv[1])\nos.makedirs(sys.argv[1] + '/x/y')" + _REJECT),
    "locks a folder": ("WA JE", "d = sys.argv[3] + '/x'\nos.mkdir(d)\nopen(d + '/y', 'w')\nos.chmod(d, 0)" + _REJECT),
    "locks its own folder": ("WA JE", "os.chmod(sys.argv[3], 0)\nos.chmod('.', 0)" + _REJECT),
    "digs very deep": ("WA JE", "os.chdir(sys.argv[3])\nfor _ in range(3000):\n  os.mkdir('d')\n  os.chdir('d')" + _REJECT),
    "makes many files": ("WA JE", "os.chdir(sys.argv[3])\nfor n in range(5000): open(str(n), 'w').close()" + _REJECT),
    "names files strangely": ("WA JE", "os.chdir(os.fsencode(sys.argv[3]))\nfor n in (b'\\xff', b'\\n', b' ', b'-rf'): open(n, 'w').close()" + _REJECT),
    "writes nonsense on its message": ("WA", "open(sys.argv[3] + '/judgemessage.txt', 'wb').write(b'\\x1b[2J\\xff')" + _REJECT),
    "keeps a file open": ("WA JE", "f = open(sys.argv[3] + '/x', 'w')\nos.unlink(sys.argv[3] + '/x')\nf.write('x' * 1000)" + _REJECT),
}  # fmt: skip
_CPP_VALIDATORS = {
    "reads address 0": ("JE", "int main() { return *(volatile int*)0; }"),
    "does not compile": ("JE", "int main( {"),
    "returns 0": ("JE", "int main() {}"),
}

# Each should double what it reads, line by line, until the end of its input.
_TALKERS = {
    "answers": ("AC", "for line in sys.stdin: print(2 * int(line), flush=True)"),
    "says nothing": ("TLE WA", "time.sleep(60)"),
    "ends at once": ("WA RTE", "pass"),
    "crashes": ("RTE WA", "os.abort()"),
    "closes its ends and stays": ("TLE WA", "os.closerange(0, 3)\ntime.sleep(60)"),
    "loops": ("TLE WA", "while True: pass"),
    "floods": ("TLE OLE WA RTE", "while True: os.write(1, b'7' * 65536)"),
    "floods with lines": ("TLE OLE WA RTE", "while True: os.write(1, b'7\\n' * 4096)"),
    "floods standard error": ("WA TLE RTE", "while True: os.write(2, b'7' * 65536)"),
    "speaks in bytes": ("WA RTE TLE", "os.write(1, b'\\xff\\0\\n' * 9)"),
    "reads for ever": ("TLE WA", "while True: os.read(0, 1)"),
    "does not let its end go": ("TLE WA RTE", "os.set_blocking(0, False)\ntime.sleep(60)"),
    "hoards memory": ("MLE WA TLE", "x = []\nwhile True: x.append(bytearray(1 << 20))"),
    "forks to keep the talk open": ("RTE WA", "os.fork()\ntime.sleep(60)"),
    "answers and hangs": ("TLE", "for line in sys.stdin: print(2 * int(line), flush=True)\ntime.sleep(60)"),
}  # fmt: skip

_LEAVE = """
import os, sys, ctypes, fcntl, socket, mmap, time
libc = ctypes.CDLL(None)
def leave(action):
    try:
        action()
    except (OSError, ValueError, RuntimeError):
        pass
held = []
while True:
    for place in ("/tmp/", "/dev/shm/", "/var/tmp/", "", FOLDER + "/drop/", "/run/lock/"):
        leave(lambda: open(place + TOKEN + "-left", "w").write("MARK"))
    leave(lambda: fcntl.flock(0, fcntl.LOCK_EX))
    leave(lambda: held.append(open(os.__file__)) or fcntl.lockf(held[-1], fcntl.LOCK_SH))
    leave(lambda: libc.shmget(KEY + 1, 4096, 0o1666))
    leave(lambda: libc.semget(KEY + 1, 1, 0o1666))
    leave(lambda: held.append(socket.create_server(("127.0.0.1", FREE))))
    leave(lambda: os.write(0, b"MARK"))
    leave(lambda: libc.prctl(15, b"MARK"))
    leave(lambda: os.nice(1))
    leave(lambda: os.umask(0))
    os.environ["MARK"] = sys.argv[0] = os.getcwd()
    if {once}:
        break
    held = held[-9:]
"""
_LOOK = """
import os, sys, ctypes, fcntl, socket, time
libc = ctypes.CDLL(None)
def look(name, action):
    try:
        action()
    except (OSError, ValueError, RuntimeError):
        return
    print(name, end=" ")
until = time.monotonic() + {seconds}
while True:
    for place in ("/tmp/", "/dev/shm/", "/var/tmp/", "", FOLDER + "/drop/", "/run/lock/"):
        look("file", lambda: open(place + TOKEN + "-left"))
    for kind in ("shmget", "semget"):
        if getattr(libc, kind)(KEY + 1, 0, 0) >= 0:
            print(kind, end=" ")
    look("server", lambda: socket.create_connection(("127.0.0.1", FREE), 1))
    if os.read(0, 4) or "MARK" in os.environ:
        print("data", end=" ")
    if time.monotonic() >= until:
        break
"""
_MARK = "MARK-7f3a91"
_LEAVE_DATA = (
    f"import sys\nx = [str(n) + '{_MARK}' for n in range(9)]\ny = sys.stdin.read()\nprint(x, y)"
)
# Reads its own memory page by page: the kernel refuses to copy from where there is none. It never
# holds the mark that it looks for, so as not to find itself: its pattern is spelt another way, and to
# turn the pages round instead would leave the mark where a later page is read. It proves in the end
# that it can find it.
_SEARCH_MEMORY = """
import ctypes, gc, os, re
libc = ctypes.CDLL(None)
libc.sbrk.restype = ctypes.c_void_p
reader, writer = os.pipe()
def count(pattern):
    heap = libc.sbrk(0) & -4096
    arenas = {id(o) & -(1 << 20) for o in gc.get_objects()}
    pages = {place + n for place in arenas for n in range(0, 1 << 20, 4096)}
    found = 0
    for page in sorted(pages | set(range(heap - (4 << 20), heap, 4096))):
        if libc.write(writer, ctypes.c_void_p(page), 4096) == 4096:
            found += pattern.search(os.read(reader, 4096)) is not None
    return found
pattern = re.compile(rb"M[A]RK-7f3a91")
before = count(pattern)
mark = [b"19a3f7-KRAM"[::-1].decode() for _ in range(9)]
print("left" if before else "clean" if count(pattern) else "blind")
"""


def _with_world(world: Mapping[str, str | int], source: str) -> str:
    return "".join(f"{name} = {value!r}\n" for name, value in world.items()) + source


def graders(world: Mapping[str, str | int]) -> Iterator[Attack]:
    """Yield every hostile validator."""
    head = _with_world(world, "import os, shutil, socket, sys\n")
    rows = [("python3", name, row[0], head + row[1]) for name, row in _VALIDATORS.items()]
    rows += [("cpp", name, *row) for name, row in _CPP_VALIDATORS.items()]
    for language, name, expected, source in rows:
        yield Attack(
            number=46,
            name=f"validator {name}",
            language=language,
            source=source,
            expected=verdicts(expected),
            limits=PATIENT,
            kind="grade",
        )


def talkers() -> Iterator[Attack]:
    """Yield every program that abuses a talk with an interactor."""
    for name, (expected, body) in _TALKERS.items():
        yield Attack(
            number=40,
            name=f"in a talk, {name}",
            source=f"import os, sys, time\n{body}",
            expected=verdicts(expected),
            limits=PATIENT if expected == "AC" else QUICK,
            kind="talk",
        )


def meetings(world: Mapping[str, str | int]) -> Iterator[Attack]:
    """Yield the pairs of programs that try to meet."""
    leave, look = _with_world(world, _LEAVE), _with_world(world, _LOOK)
    once = Attack(
        number=43,
        name="leaves something for the next",
        source=leave.replace("{once}", "True"),
        expected=(Verdict.AC,),
        limits=PATIENT,
        output=(b"",),
        kind="after",
        witness=look.replace("{seconds}", "0"),
    )
    yield once
    yield Attack(
        number=43,
        name="leaves something for its neighbour",
        source=leave.replace("{once}", "False"),
        expected=(Verdict.TLE,),
        limits=Limits(cpu_s=0.4, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=3.0),
        output=(b"",),
        kind="beside",
        witness=look.replace("{seconds}", "0.3"),
    )
    yield Attack(
        number=43,
        name="leaves data in memory",
        source=_LEAVE_DATA,
        stdin=_MARK.encode() * 100,
        expected=(Verdict.AC,),
        limits=PATIENT,
        output=(b"clean\n",),
        kind="after",
        witness=_SEARCH_MEMORY,
    )
