"""Sources of packages through pip and apt, with the indexes and mirrors that the user has set up.

Nothing is installed. pip asks a package's build backend for its metadata, as it does for every
source distribution, and that runs the package's own code: a recipe lists packages whose names one
would install. apt is given folders of its own, so that it needs no root; it reads the source side
of the mirrors that the system is configured with, and checks their signatures as always.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from training.errors import CorpusError

_DEB = re.compile(r"^(\s*)deb(-src)?(?=\s)", re.MULTILINE)
_TYPES = re.compile(r"^Types:.*$", re.MULTILINE | re.IGNORECASE)
_VERSION = re.compile(r"^Version: *(\S+)$", re.MULTILINE)


class NotFetched(Exception):
    """One package that is not to be had; the message says why."""


class Arrived(NamedTuple):
    """A package's files, in the folder that was given, and its version."""

    version: str
    files: list[Path]


class Pip:
    """Source distributions.

    Raises:
        CorpusError: this Python has no pip.
    """

    def __init__(self) -> None:
        self._command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        if importlib.util.find_spec("pip") is None:
            raise CorpusError(f"{sys.executable} has no pip: run `{sys.executable} -m ensurepip`")

    def fetch(self, package: str, folder: Path) -> Arrived:
        """Download ``NAME==VERSION`` into the empty ``folder``; raises NotFetched."""
        name = package.partition("==")[0]
        options = ["--no-deps", "--no-binary", name, "--progress-bar", "off", "--dest", str(folder)]
        done = _run([*self._command, "download", *options, package])
        files = sorted(folder.iterdir())
        if done.returncode or not files:
            raise NotFetched(_reason(done, "ERROR:"))
        stem = re.sub(r"\.(tar\.\w+|tgz|zip)$", "", files[0].name)
        return Arrived(stem.rpartition("-")[2], files)


class Apt:
    """Debian's source packages.

    Args:
        folder: For apt's lists; kept, so that they are read once.

    Raises:
        CorpusError: no apt here, or its mirrors cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        if shutil.which("apt-get") is None:
            raise CorpusError(
                "there is no apt-get here, which source packages of Debian need: leave them out, "
                "in a copy of the recipe"
            )
        lists, cache = folder / "lists", folder / "cache"
        for path in (lists / "partial", cache / "archives" / "partial"):
            path.mkdir(parents=True, exist_ok=True)
        self._options = [
            *("-o", f"Dir::State::lists={lists.resolve()}"),
            *("-o", f"Dir::Cache={cache.resolve()}"),
            *("-o", "Dir::Etc::sourcelist=/dev/null"),
            *("-o", f"Dir::Etc::sourceparts={_source_mirrors(folder / 'mirrors')}"),
        ]
        done = _run(["apt-get", *self._options, "update"])
        if done.returncode:
            raise CorpusError(f"apt cannot read its mirrors' lists: {_reason(done, 'E:')}")

    def fetch(self, package: str, folder: Path) -> Arrived:
        """Download ``NAME`` or ``NAME=VERSION`` into the empty ``folder``; raises NotFetched."""
        command = ["apt-get", *self._options, "source", "--download-only", "-qq", package]
        done = _run(command, folder)
        files = sorted(folder.iterdir())
        notes = [path for path in files if path.suffix == ".dsc"]
        if done.returncode or not notes:
            raise NotFetched(_reason(done, "E:"))
        found = _VERSION.search(notes[0].read_text("utf-8", "replace"))
        return Arrived(found[1] if found else "", files)


def _source_mirrors(folder: Path) -> Path:
    """A folder of apt's own settings with the source packages of every mirror in place of the
    others; whether the user reads them too does not matter then.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, path in enumerate(_settings()):
        text = path.read_text("utf-8", "replace")
        if path.suffix == ".sources":
            text = _TYPES.sub("Types: deb-src", text)
        else:
            text = _DEB.sub(r"\1deb-src", text)
        lines = dict.fromkeys(text.splitlines()) if path.suffix != ".sources" else text.splitlines()
        (folder / f"{number:03}{path.suffix}").write_text("\n".join(lines) + "\n")
    return folder.resolve()


def _settings() -> list[Path]:
    """The files that name apt's mirrors."""
    done = _run(
        [
            "apt-config",
            "shell",
            "FILE",
            "Dir::Etc::sourcelist/f",
            "PARTS",
            "Dir::Etc::sourceparts/d",
        ]
    )
    places = dict(re.findall(r"^(\w+)='(.*)'$", done.stdout, re.MULTILINE))
    inside = Path(places.get("PARTS", "/etc/apt/sources.list.d"))
    found = sorted(inside.iterdir()) if inside.is_dir() else []
    found = [Path(places.get("FILE", "/etc/apt/sources.list")), *found]
    return [path for path in found if path.suffix in {".list", ".sources"} and path.is_file()]


def _run(command: list[str], folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )


def _reason(done: subprocess.CompletedProcess[str], mark: str) -> str:
    """The first line that a package manager marks as an error, or its last line at all."""
    lines = [line.strip() for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip()]
    marked = [line for line in lines if line.startswith(mark)]
    if marked:
        return marked[0].removeprefix(mark).strip()[:300]
    return lines[-1][:300] if lines else f"exit code {done.returncode}"
