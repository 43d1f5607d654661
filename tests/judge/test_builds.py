"""Building: once however many ask, then from disk; a judge's fault is never kept as a fact."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest

from judge.build_cache import BuildCache
from judge.builds import program_id
from judge.errors import JudgeError
from judge.languages import LANGUAGES, Interpreter, LanguageInfo, Tool, Toolchains
from judge.orders import Order, Outcome
from judge.protocol import Program
from judge.verdict import Verdict
from tests.judge.compiling import GOOD, PlainSubprocesses, build, builder, run, toolchains
from tests.languages import has_compiler

GXX = Tool("/usr/bin/g++", "g++ 1", identity="one", gold=True, static=True)
FAKE = Toolchains(
    Interpreter("/usr/bin/python3", (3, 11), ()),
    {"python": Tool("/usr/bin/python3", "3"), "pypy": Tool("/usr/bin/pypy3", "7"), "cxx": GXX},
    {
        **{name: LanguageInfo(name, True) for name in ("python3", "pypy3", "cpp", "cpp20")},
        "c": LanguageInfo("c", False, reason="gcc is not installed"),
    },
)


class Fake:
    """A slot that answers with what it is told, once it is let."""

    def __init__(self, *outcomes: Outcome | JudgeError) -> None:
        self.outcomes = list(outcomes)
        self.orders: list[Order] = []
        self.cancelled = 0
        self.go = asyncio.Event()
        self.go.set()
        self.begun = asyncio.Event()

    async def __call__(self, order: Order, *, urgent: bool) -> list[Outcome]:
        self.orders.append(order)
        self.begun.set()
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        outcome = self.outcomes.pop(0) if self.outcomes else GOOD
        if isinstance(outcome, JudgeError):
            raise outcome
        return [outcome]


def kept(folder: Path) -> list[Path]:
    return list(folder.glob("*/*"))


def failed(status: int = 1, said: bytes = b"", killed: str = "", *, caged: bool = True) -> Outcome:
    return Outcome(caged, status, 0.0, 0.0, 0, killed, stderr=said, stderr_head=said)


async def test_a_program_is_built_once_however_many_ask() -> None:
    fake = Fake()
    made_by = builder(fake, FAKE)
    builds = await asyncio.gather(*(build(made_by, "int main() {}") for _ in range(20)))
    again = await build(made_by, "int main() {}")
    assert len(fake.orders) == 1
    assert {id(one) for one in builds} == {id(again)}
    assert again.program == b"binary"
    assert again.compilation.program_id == program_id(Program("int main() {}", "cpp"))


async def test_who_has_a_full_build_needs_no_fast_one() -> None:
    fake = Fake()
    made_by = builder(fake, FAKE)
    await build(made_by, "x", filtering=True)
    await build(made_by, "x")
    await build(made_by, "x", filtering=True)
    assert [("-O0" in order.argv, "-static" in order.argv) for order in fake.orders] == [
        (True, False),
        (False, True),
    ]


async def test_a_build_goes_on_while_anybody_waits_for_it() -> None:
    fake = Fake()
    fake.go.clear()
    made_by = builder(fake, FAKE)
    one, two = (asyncio.create_task(build(made_by, "x")) for _ in "ab")
    await fake.begun.wait()
    one.cancel()
    await asyncio.wait([one])
    fake.go.set()
    assert (await two).compilation.verdict is Verdict.AC
    assert (len(fake.orders), fake.cancelled) == (1, 0)


async def test_a_build_that_nobody_waits_for_is_given_up_and_can_be_asked_for_again() -> None:
    fake = Fake()
    fake.go.clear()
    made_by = builder(fake, FAKE)
    asker = asyncio.create_task(build(made_by, "x"))
    await fake.begun.wait()
    asker.cancel()
    await asyncio.wait([asker])
    again = asyncio.create_task(build(made_by, "x"))
    fake.go.set()
    assert (await again).compilation.verdict is Verdict.AC
    assert (len(fake.orders), fake.cancelled) == (2, 1)


@pytest.mark.parametrize(
    "fault",
    [
        JudgeError("lost"),
        failed(125, b"no seccomp"),
        failed(0, caged=False),
        failed(-9, killed="cancelled"),
        failed(-9, killed="wall"),
    ],
)
async def test_a_fault_of_the_judge_is_raised_and_forgotten(
    tmp_path: Path, fault: Outcome | JudgeError
) -> None:
    cache = BuildCache(tmp_path, 1 << 20)
    made_by = builder(Fake(fault), FAKE, cache)
    with pytest.raises(JudgeError):
        await build(made_by, "x")
    assert kept(tmp_path) == []
    assert (await build(made_by, "x")).compilation.verdict is Verdict.AC


@pytest.mark.parametrize("verdict", [Verdict.AC, Verdict.CE])
async def test_another_judge_finds_the_build_on_disk(tmp_path: Path, verdict: Verdict) -> None:
    first, second = Fake(GOOD if verdict is Verdict.AC else failed(1, b"error: no")), Fake()
    cache = BuildCache(tmp_path, 1 << 20)
    made = await build(builder(first, FAKE, cache), "x")
    found = await build(builder(second, FAKE, BuildCache(tmp_path, 1 << 20)), "x")
    assert made == found
    assert found.compilation.verdict is verdict
    assert second.orders == []


@pytest.mark.parametrize("change", ["source", "language", "level", "compiler", "file", "file name"])
async def test_what_is_made_from_something_else_is_another_build(
    tmp_path: Path, change: str
) -> None:
    cache = BuildCache(tmp_path, 1 << 20)
    program, tools = Program("x", "cpp", {"a.h": "1"}), FAKE
    await builder(Fake(), FAKE, cache).build(program, filtering=False, urgent=False)
    changes = {
        "source": {"source": "y"},
        "language": {"language": "cpp20"},
        "file": {"files": {"a.h": "2"}},
        "file name": {"files": {"b.h": "1"}},
    }
    program = msgspec.structs.replace(program, **changes.get(change, {}))
    if change == "compiler":
        newer = msgspec.structs.replace(GXX, identity="two")
        tools = msgspec.structs.replace(FAKE, tools={**FAKE.tools, "cxx": newer})
    second = Fake()
    await builder(second, tools, cache).build(program, filtering=change == "level", urgent=False)
    assert len(second.orders) == 1


@pytest.mark.parametrize(
    "outcome",
    [
        failed(-9, killed="cpu"),
        failed(1, b"g++: fatal error: CPU time limit exceeded signal terminated program cc1plus\n"),
        failed(-9, killed="memory"),
        failed(1, b"g++: fatal error: Killed signal terminated program cc1plus\n"),
        failed(1, b"cc1plus: out of memory allocating 65536 bytes\n"),
    ],
)
async def test_a_compiler_that_needs_too_much_is_ce_but_not_for_good(
    tmp_path: Path, outcome: Outcome
) -> None:
    made = await build(builder(Fake(outcome), FAKE, BuildCache(tmp_path, 1 << 20)), "x")
    assert made.compilation.verdict is Verdict.CE
    assert made.compilation.message == "the compiler exceeded its time or memory"
    assert kept(tmp_path) == []


async def test_a_compiler_may_wait_for_the_processor_ten_times_as_long_as_it_may_use_it() -> None:
    fake = Fake()
    await build(builder(fake, FAKE), "x")
    (order,) = fake.orders
    assert order.limits.wall_limit_s >= 10 * order.limits.cpu_s


async def test_a_source_that_says_out_of_memory_is_quoted() -> None:
    said = b"main.cpp:1:1: error: no\n  1 | out of memory\n"
    made = await build(builder(Fake(failed(1, said)), FAKE), "x")
    assert "1 | out of memory" in made.compilation.message


@pytest.mark.parametrize("name", ["", "../a.h", "a/b.h", "/etc/a", ".", "main.cpp", "main", "-o"])
async def test_a_file_beside_the_main_one_must_have_a_plain_name(name: str) -> None:
    fake = Fake()
    program = Program("x", "cpp", {name: ""})
    made = await builder(fake, FAKE).build(program, filtering=False, urgent=False)
    assert made.compilation.verdict is Verdict.CE
    assert repr(name) in made.compilation.message
    assert fake.orders == []


async def test_a_language_without_its_tool_cannot_be_judged() -> None:
    for language, says in (("c", "gcc is not installed"), ("cobol", "known are python3")):
        with pytest.raises(JudgeError, match=says):
            await build(builder(Fake(), FAKE), "x", language)


async def test_python_is_checked_and_handed_on_with_its_modules() -> None:
    fake = Fake()
    program = Program("import a", "python3", {"a.py": "x = 1"})
    made = await builder(fake, FAKE).build(program, filtering=True, urgent=False)
    assert [(order.mode, order.program) for order in fake.orders] == [("check", b"import a")]
    assert (made.mode, made.program, made.files) == ("python", b"import a", {"a.py": b"x = 1"})


async def test_pypy_is_checked_by_pypy_and_run_as_a_command() -> None:
    fake = Fake()
    made = await build(builder(fake, FAKE), "print(1)", "pypy3")
    assert fake.orders[0].argv[0] == "/usr/bin/pypy3"
    assert (made.mode, made.argv[0], made.files) == (
        "command",
        "/usr/bin/pypy3",
        {"main.py": b"print(1)"},
    )


async def test_builds_that_hold_too_much_are_forgotten_oldest_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("judge.builds._KEPT_BYTES", 100)
    fake = Fake(*(msgspec.structs.replace(GOOD, collected=bytes(40)) for _ in range(4)))
    made_by = builder(fake, FAKE)
    for source in ("a", "b", "a", "c", "a", "b"):
        await build(made_by, source)
    assert [order.files["main.cpp"] for order in fake.orders] == [b"a", b"b", b"c", b"b"]


@pytest.mark.skipif(not has_compiler(), reason="g++ is not installed")
@pytest.mark.parametrize("filtering", [True, False])
async def test_every_compiled_language_passes_its_self_test(
    tmp_path: Path, filtering: bool
) -> None:
    tools = msgspec.structs.replace(toolchains(tmp_path), headers_dir=None)
    made_by = builder(PlainSubprocesses(), tools)
    for language in LANGUAGES.values():
        if language.kind == "compiled" and tools.languages[language.name].available:
            made = await build(made_by, language.self_test, language.name, filtering=filtering)
            assert run(made.program, b"20 22\n").split() == [b"42"], language


@pytest.mark.skipif(not has_compiler(), reason="g++ is not installed")
async def test_messages_name_no_files_of_the_judges(tmp_path: Path) -> None:
    made_by = builder(PlainSubprocesses(), toolchains(tmp_path))
    missing = await build(made_by, "int f(); int main() { return f(); }")
    assert missing.compilation.message.startswith("main.o:main.cpp:")
    wrong = await build(made_by, "int main() { return x; }")
    assert wrong.compilation.message.startswith("main.cpp: In function")
    assert "/" not in missing.compilation.message + wrong.compilation.message


@pytest.mark.skipif(not has_compiler(), reason="g++ is not installed")
async def test_contestants_programs_know_that_they_are_judged(tmp_path: Path) -> None:
    source = "#ifndef ONLINE_JUDGE\n#error local\n#endif\nint main() {}"
    made = await build(builder(PlainSubprocesses(), toolchains(tmp_path)), source)
    assert made.compilation.verdict is Verdict.AC
