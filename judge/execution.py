"""What a caged child does: compiles one Python program and runs it. Standard library only.

A program ends without the interpreter's own shutdown: threads are awaited, atexit handlers run
and files flushed, but objects alive at the end are not finalised.
"""

from __future__ import annotations

import atexit
import builtins
import contextlib
import gc
import io
import marshal
import os
import sys
import threading
import traceback
import types

_PRELOADED = (
    "array bisect collections copy datetime decimal fractions functools heapq io itertools math "
    "operator random re string typing"
)
_TOY = b"""
import sys
def solve(a, b=1):
    return [x * b + a for x in range(3)] + sorted({"k": a}.values())
class Pair:
    pass
for line in "1 2".splitlines():
    print(*map(int, line.split()), f"{solve(1)!r:>5}", file=sys.stdout)
raise ValueError("toy")
"""
_LINE_SHOWN = 500  # a longer source line would push the error itself out of sight
_LOST = 120  # CPython's status when its last flush fails
FAULT = 125
"""Exit status of a child that could not even start its work: the judge's own fault."""


def _exit_status(code: object) -> int:
    """Return the status that CPython gives ``SystemExit(code)``, with its message printed."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF if -(1 << 63) <= code < 1 << 63 else 0xFF
    print(code, file=sys.stderr)
    return 1


def open_streams() -> None:
    """Make standard streams that pass any byte through, over the descriptors 0 to 2.

    A cell makes them once: a child that puts its own files there finds them as good as new. The
    interpreter's ``__stdout__`` and its like refer to them too, as a program that wraps
    ``sys.stdout.buffer`` relies on.
    """
    for name, number, errors in (
        ("stdin", 0, "surrogateescape"),
        ("stdout", 1, "surrogateescape"),
        ("stderr", 2, "backslashreplace"),
    ):
        mode = "w" if number else "r"
        buffering = 1 if number == 2 else -1
        stream = open(number, mode, buffering, "utf-8", errors, closefd=False)  # noqa: SIM115 - for good
        vars(sys).update({name: stream, f"__{name}__": stream})


def finish(status: int) -> int:
    """Await threads, run atexit handlers and flush, as at the end of a program."""
    # What CPython calls here, but only where it has something to do: a call touches much memory.
    states = ("_active", "_limbo", "_threading_atexits")
    if sum(len(getattr(threading, state, "..")) for state in states) > 1:
        threading._shutdown()  # type: ignore[attr-defined]  # noqa: SLF001
    if atexit._ncallbacks():  # noqa: SLF001
        atexit._run_exitfuncs()  # noqa: SLF001
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and not getattr(stream, "closed", False):
                stream.flush()
    except Exception:  # noqa: BLE001 - the stream may be the program's own
        return _LOST
    _flush_files()
    return status


def _flush_files() -> None:
    """Write out what other files still hold, as CPython does when it finalises them.

    Text before bytes, for it goes through them. What fails is lost there without a word, too.
    """
    alive = [sys.__stdout__, sys.__stderr__, *gc.get_objects()]  # what the cell made is frozen
    for kind in (io.TextIOWrapper, io.BufferedWriter, io.BufferedRandom):
        for file in alive:
            if type(file) is kind:  # not isinstance, which asks the program's own objects
                with contextlib.suppress(OSError, ValueError):
                    file.flush()


def compiled(source: bytes) -> types.CodeType | None:
    """Compile ``source``; None when it is no program, with the reason on standard error."""
    try:
        return compile(source, "main.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError) as error:
        if isinstance(error, SyntaxError) and len(error.text or "") > _LINE_SHOWN:
            error.text = None
        sys.stderr.write("".join(traceback.format_exception_only(type(error), error)))
        return None


def show(code: types.CodeType) -> None:
    """Write what ``code`` does, without where in its source, to standard output.

    The same code is the same bytes: format 2 knows no references, which depend on who else holds
    an object.
    """
    with contextlib.suppress(ValueError):  # nested too deeply; then nothing is told
        sys.stdout.buffer.write(marshal.dumps(_placeless(code), 2))


def _placeless(code: types.CodeType) -> types.CodeType:
    lines = "co_linetable" if hasattr(code, "co_linetable") else "co_lnotab"
    consts = tuple(_placeless(c) if isinstance(c, types.CodeType) else c for c in code.co_consts)
    changes = {"co_consts": consts, "co_filename": "", "co_firstlineno": 1, lines: b""}
    return code.replace(**changes)  # type: ignore[arg-type]


def execute(code: types.CodeType, argv: list[str]) -> int:
    """Run ``code`` as ``python main.py`` would and return the status to exit with."""
    main = types.ModuleType("__main__")
    main.__dict__.update(__builtins__=builtins, __file__="main.py")
    sys.modules["__main__"] = main
    sys.argv = argv
    status = 0
    try:
        exec(code, main.__dict__)  # noqa: S102 - the job
    except SystemExit as end:
        status = _exit_status(end.code)
    except BaseException as error:  # noqa: BLE001 - the sandbox boundary
        trace = error.__traceback__
        error = error.with_traceback(trace and trace.tb_next)  # without this very frame
        sys.excepthook(type(error), error, error.__traceback__)
        status = 1
    return status


def warm_up() -> None:
    """Pay once for what every child would pay: imports, the compiler's tables, a traceback."""
    for name in _PRELOADED.split():
        __import__(name)
    quitter = __import__("_sitebuiltins").Quitter  # -S leaves out site, which defines these
    builtins.exit, builtins.quit = quitter("exit", "Ctrl-D"), quitter("quit", "Ctrl-D")
    __import__("random").seed(0)  # a run repeated is a run repeated
    streams = sys.stdin, sys.stdout, sys.stderr
    with open(os.devnull, "w") as null:  # noqa: PTH123 - as in the whole slot
        sys.stdout = sys.stderr = null
        code = compiled(_TOY)
        assert code is not None
        execute(code, ["main.py"])
    sys.stdin, sys.stdout, sys.stderr = streams
