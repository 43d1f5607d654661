"""A builder whose compilers run as plain subprocesses, unconfined: for trusted sources of ours."""

from __future__ import annotations

import asyncio
import subprocess
import tempfile
from pathlib import Path

import msgspec

from judge.build_cache import BuildCache
from judge.builds import Builder
from judge.languages import Toolchains, find
from judge.orders import Order, Outcome
from judge.protocol import Program
from judge.running import Build
from judge.settings import JudgeSettings

GOOD = Outcome(True, 0, 0.0, 0.0, 0, "", collected=b"binary")


class PlainSubprocesses:
    """Does orders of commands in temporary folders, and remembers what they were."""

    def __init__(self) -> None:
        self.orders: list[Order] = []

    async def __call__(self, order: Order, *, urgent: bool) -> list[Outcome]:
        self.orders.append(order)
        return [await asyncio.to_thread(self._run, order)]

    @staticmethod
    def _run(order: Order) -> Outcome:
        with tempfile.TemporaryDirectory() as folder:
            for name, data in order.files.items():
                Path(folder, name).write_bytes(data)
            done = subprocess.run(order.argv, cwd=folder, capture_output=True, check=False)
            made = Path(folder, order.collect)
            data = made.read_bytes() if order.collect and made.is_file() else b""
        return Outcome(
            caged=True,
            status=done.returncode,
            cpu_s=0.0,
            wall_s=0.0,
            memory=0,
            killed="",
            stderr=done.stderr[-4096:],
            stderr_head=done.stderr[:4096],
            collected=data,
        )

    @property
    def headers(self) -> list[str]:
        """The kind of precompiled headers in each order: "common", "block" or ""."""
        kinds = []
        for order in self.orders:
            included = [f for f in order.argv if f.endswith(("/full/h", "/fast/h"))]
            kinds.append(Path(included[0]).parts[-3].split("-")[0] if included else "")
        return kinds


def toolchains(cache: Path) -> Toolchains:
    """Find the tools of this machine; headers compiled ahead go below ``cache``."""
    folder = cache / "headers"
    folder.mkdir(exist_ok=True)
    return msgspec.structs.replace(find(JudgeSettings()), headers_dir=folder)


def builder(perform: object, tools: Toolchains, cache: BuildCache | None = None) -> Builder:
    """Make a builder that by default keeps nothing on disk."""
    kept = cache or BuildCache(Path("/nowhere"), 0)
    return Builder(JudgeSettings(), tools, kept, perform)  # type: ignore[arg-type] - fakes


async def build(
    made_by: Builder, source: str, language: str = "cpp", *, filtering: bool = False
) -> Build:
    """Build a source."""
    return await made_by.build(Program(source, language), filtering=filtering, urgent=False)


def run(binary: bytes, data: bytes = b"") -> bytes:
    """Run a binary, unconfined, and return what it writes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "main")
        file.write_bytes(binary)
        file.chmod(0o755)
        return subprocess.run([str(file)], input=data, capture_output=True, check=True).stdout
