"""Makes the program of judge/spawner.c with the compiler that C++ judging needs anyway."""

from __future__ import annotations

import contextlib
import hashlib
import subprocess
import tempfile
from pathlib import Path

from judge.build_cache import write_whole

_SOURCE = Path(__file__).with_suffix(".c")
_FLAGS = ("-std=gnu11", "-O2", "-x", "c")


def make_spawner(compiler: str, cache: Path | None) -> bytes:
    """Return the spawner's program, compiled once per source, compiler and flags.

    Args:
        compiler: The path of gcc or g++.
        cache: A folder to keep it in; None compiles it every time (a quarter of a second).

    Raises:
        OSError: It cannot be compiled; the message holds the compiler's first words.
    """
    source = _SOURCE.read_bytes()
    version = subprocess.run([compiler, "--version"], capture_output=True, check=False).stdout
    key = hashlib.sha256(b"\0".join([source, compiler.encode(), version, *map(str.encode, _FLAGS)]))
    kept = cache / f"spawner-{key.hexdigest()[:32]}" if cache is not None else None
    if kept is not None and kept.is_file():
        return kept.read_bytes()
    program = _compile(compiler)
    if kept is not None:
        with contextlib.suppress(OSError):  # what cannot be kept is made again
            write_whole(kept, program)
    return program


def _compile(compiler: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="upsolve-spawner-") as folder:
        target = Path(folder, "spawner")
        for linking in (["-static"], []):  # not every system has static libraries
            command = [compiler, *_FLAGS, *linking, "-o", str(target), str(_SOURCE)]
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode == 0:
                return target.read_bytes()
    said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
    raise OSError(f"{compiler} cannot compile {_SOURCE.name}: {said}")
