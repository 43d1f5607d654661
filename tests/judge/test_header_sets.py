"""The life of a set of precompiled headers: made once, when wanted, and again when damaged."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from judge import headers as headers_module
from judge import precompile
from judge.builds import Builder
from judge.verdict import Verdict
from tests.judge.compiling import PlainSubprocesses, build, builder, toolchains
from tests.languages import has_compiler

needs_compiler = pytest.mark.skipif(not has_compiler(), reason="g++ is not installed")


def corrupt(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


@pytest_asyncio.fixture
async def blocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Builder, PlainSubprocesses, Path]]:
    """A builder that has blocks compiled ahead from the second time on, and where they lie."""
    monkeypatch.setattr(headers_module, "_ENOUGH_BLOCKS", 2)
    compiler, tools = PlainSubprocesses(), toolchains(tmp_path)
    made_by = builder(compiler, tools)
    assert tools.headers_dir is not None
    yield made_by, compiler, tools.headers_dir
    await made_by.close()


def narrow(number: int) -> str:
    return f"#include <cstdio>\n#include <vector>\nint main() {{ return {number}; }}"


@needs_compiler
async def test_a_block_seen_often_gets_headers_of_its_own(
    blocks: tuple[Builder, PlainSubprocesses, Path],
) -> None:
    made_by, compiler, _ = blocks
    for number in range(4):
        await build(made_by, narrow(number))
        await made_by.headers_made()
    await build(made_by, narrow(9).replace("vector", "list"))
    assert compiler.headers == ["", "", "block", "block", ""]


@needs_compiler
async def test_for_filtering_the_error_of_exact_headers_is_final(
    blocks: tuple[Builder, PlainSubprocesses, Path],
) -> None:
    made_by, compiler, _ = blocks
    for number in range(2):
        await build(made_by, narrow(number), filtering=True)
        await made_by.headers_made()
    compiler.orders.clear()
    rejected = await build(made_by, narrow(5) + "?", filtering=True)
    assert compiler.headers == ["block"]
    truth = await build(made_by, narrow(5) + "?")
    assert rejected == truth


@needs_compiler
async def test_damaged_headers_are_made_again(
    blocks: tuple[Builder, PlainSubprocesses, Path],
) -> None:
    made_by, compiler, folder = blocks
    for number in range(-1, 2):
        await build(made_by, narrow(number))
        await made_by.headers_made()
    (file,) = folder.glob("*/full/h.gch")
    whole = file.stat().st_size
    corrupt(file)
    compiler.orders.clear()
    for number in range(2, 5):  # cannot be used; being made; made
        made = await build(made_by, narrow(number))
        assert made.compilation.verdict is Verdict.AC
        await made_by.headers_made()
    assert compiler.headers == ["block", "", "", "block"]
    assert abs(next(folder.glob("*/full/h.gch")).stat().st_size - whole) < whole / 10


@needs_compiler
async def test_headers_damaged_before_a_judge_starts_are_not_used(
    tmp_path: Path, blocks: tuple[Builder, PlainSubprocesses, Path]
) -> None:
    made_by, compiler, folder = blocks
    for number in range(3):
        await build(made_by, narrow(number))
        await made_by.headers_made()
    corrupt(next(folder.glob("*/full/h.gch")))
    compiler = PlainSubprocesses()
    second = builder(compiler, toolchains(tmp_path))
    for number in range(3):
        await build(second, narrow(number))
        await second.headers_made()
    assert compiler.headers == ["", "block", "block"]
    await second.close()


@needs_compiler
async def test_headers_that_no_compiler_can_read_are_given_up(
    blocks: tuple[Builder, PlainSubprocesses, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made_by, compiler, _ = blocks
    for number in range(2):
        await build(made_by, narrow(number))
        await made_by.headers_made()
    monkeypatch.setattr(
        headers_module.precompile, "HEADER", "elsewhere"
    )  # as where a slot does not see them
    compiler.orders.clear()
    made_by._headers._sets.clear()
    for number in range(2, 6):
        assert (await build(made_by, narrow(number))).compilation.verdict is Verdict.AC
    tried = [any(f.endswith("/elsewhere") for f in order.argv) for order in compiler.orders]
    assert tried == [True, False, True, False, False, False]
    assert any("cannot be used" in note for note in made_by.notes)


@needs_compiler
async def test_two_judges_make_a_set_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headers_module, "_ENOUGH_BLOCKS", 1)
    made: list[Path] = []
    make = precompile.make

    async def counting(folder: Path, *arguments: object) -> None:
        made.append(folder)
        await make(folder, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(precompile, "make", counting)
    judges = [builder(PlainSubprocesses(), toolchains(tmp_path)) for _ in range(2)]
    await asyncio.gather(*(build(judge, narrow(n)) for n, judge in enumerate(judges)))
    for judge in judges:
        await judge.headers_made()
    assert len(made) == 1
    assert [f for f in (tmp_path / "headers").iterdir() if f.suffix == ".new"] == []
    for judge in judges:
        await judge.close()


@needs_compiler
async def test_giving_up_leaves_nothing_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headers_module, "_ENOUGH_BLOCKS", 1)
    made_by = builder(PlainSubprocesses(), toolchains(tmp_path))
    await build(made_by, narrow(1))
    while not compilers(tmp_path):  # noqa: ASYNC110 - a process sends no event
        await asyncio.sleep(0.001)
    await made_by.close()
    assert compilers(tmp_path) == []
    assert [f.suffix for f in (tmp_path / "headers").iterdir()] in ([], [".lock"])


def compilers(folder: Path) -> list[int]:
    """Processes that do the work of making a set below ``folder``: children of the compiler."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            command = (entry / "cmdline").read_bytes()
            if b"cc1plus" in command and str(folder).encode() in command:
                found.append(int(entry.name))
    return found


@needs_compiler
async def test_headers_are_made_whatever_the_users_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user's own vector, or German errors, would be compiled into what slots then use."""
    monkeypatch.setattr(headers_module, "_ENOUGH_BLOCKS", 1)
    (tmp_path / "vector").write_text("#error mine\n")
    tools = toolchains(tmp_path)
    compiler = PlainSubprocesses()
    made_by = builder(compiler, tools)
    with monkeypatch.context() as patch:
        patch.setenv("CPLUS_INCLUDE_PATH", str(tmp_path))
        patch.setenv("LC_ALL", "de_DE.UTF-8")
        await build(made_by, narrow(1))
        await made_by.headers_made()
    made = await build(made_by, narrow(2))
    assert made.compilation.verdict is Verdict.AC
    assert compiler.headers[-1] == "block"
    await made_by.close()
