"""Compiling: honest programs, hostile sources, and what the compiler may see."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Limits, Verdict
from tests.languages import need

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def cpp(judge: Judge) -> str:
    need(judge, "cpp")
    return "cpp"


async def test_the_same_source_has_the_same_id_and_another_does_not(judge: Judge) -> None:
    one = await judge.compile("print(1)", "python3")
    same = await judge.compile("print(1)", "python3")
    other = await judge.compile("print(2)", "python3")
    assert one == same
    assert one.program_id != other.program_id


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("print('\0')", "NUL"),
        ("x = '\ud800'", "UTF-8"),
        ("#" * 100_000, "100000 bytes; the limit is 65536"),
        ("def f(:\n  pass", "SyntaxError"),
        ("\treturn 1", "IndentationError"),
        ("return 1", "outside function"),
        ("# coding: nonsense\n", "nonsense"),
        ("(" * 5000 + ")" * 5000, "parentheses"),
        ("x = " + "-" * 60000 + "1", "Error"),
    ],
)
async def test_a_faulty_python_source_is_ce_with_the_reason(
    judge: Judge, source: str, says: str
) -> None:
    made = await judge.compile(source, "python3")
    assert (made.verdict, made.program_id) == (Verdict.CE, "")
    assert says in made.message
    assert len(made.message) <= 4096


async def test_an_empty_python_program_is_a_program(judge: Judge) -> None:
    made = await judge.compile("", "python3")
    assert made.verdict is Verdict.AC


async def test_checking_a_python_source_does_not_run_it(judge: Judge) -> None:
    made = await judge.compile("while True: pass", "python3")
    assert made.verdict is Verdict.AC


async def test_a_declared_encoding_is_honoured(judge: Judge) -> None:
    """The source reaches Python as UTF-8 bytes: declared latin-1, each is one character."""
    made = await judge.compile("# coding: latin-1\nprint(len('\u00e9'))", "python3")
    assert (await judge.run(made.program_id, [b""], Limits()))[0].output == b"2\n"


async def test_an_unknown_language_is_je(judge: Judge) -> None:
    made = await judge.compile("x", "cobol")
    assert made.verdict is Verdict.JE
    assert "known are python3, pypy3, cpp" in made.message


HOSTILE = {
    "endless include": '#include "/dev/zero"',
    "random include": '#include "/dev/urandom"',
    "itself": "#include __FILE__",
    "includes a host file": '#include "/etc/passwd"',
    "includes a device": '#include "/proc/self/environ"',
    "assembles a host file in": 'asm(".incbin \\"/etc/passwd\\""); int main() {}',
    "template recursion": "template<int n> struct A { enum { v = A<n + 1>::v }; };"
    " int main() { return A<0>::v; }",
    "assembler bomb": 'asm(".rept 1000000000\\n.quad 1\\n.endr"); int main() {}',
    "giant array": "int a[1 << 28] = {1}; int main() {}",
    "nothing": "",
}  # fmt: skip


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_source_is_ce_and_leaks_nothing(
    judge: Judge, cpp: str, source: str
) -> None:
    made = await judge.compile(source, cpp)
    assert made.verdict is Verdict.CE, made
    assert made.message
    assert "root:" not in made.message
    assert len(made.message) <= 4096


@pytest.fixture
def secret() -> Iterator[str]:
    """A header that any user may read if permissions alone decided."""
    with tempfile.NamedTemporaryFile("w", suffix=".h", encoding="utf-8") as file:
        Path(file.name).chmod(0o644)
        file.write("#error THE SECRET\n")
        file.flush()
        yield file.name


async def test_the_compiler_cannot_read_our_files(judge: Judge, cpp: str, secret: str) -> None:
    made = await judge.compile(f'#include "{secret}"\nint main() {{}}', cpp)
    assert made.verdict is Verdict.CE
    assert "SECRET" not in made.message


async def test_nothing_stays_from_one_compile_to_the_next(judge: Judge, cpp: str) -> None:
    """What a compile wrote where compilers work is gone: the next cannot include it."""
    await judge.compile("int main() {}", cpp)
    made = await judge.compile('asm(".incbin \\"program\\""); int main() {}', cpp)
    assert made.verdict is Verdict.CE


async def test_a_compile_that_takes_too_long_is_ce() -> None:
    settings = JudgeSettings(workers=1, compile_cpu_s=0.5)
    async with Judge(settings) as judge:
        need(judge, "cpp")
        loop = "constexpr long f() { long s = 0; for (long i = 0; i < 1L << 40; i++) s += i;"
        source = loop + " return s; } static_assert(f());\nint main() {}"
        made = await judge.compile('#pragma GCC diagnostic ignored "-w"\n' + source, "cpp")
    assert made.verdict is Verdict.CE


async def test_a_missing_compiler_costs_only_its_language() -> None:
    async with Judge(JudgeSettings(workers=1, cxx="no-such-compiler")) as judge:
        cpp = judge.info.languages["cpp"]
        assert not cpp.available
        assert "no-such-compiler is not installed" in cpp.reason
        made = await judge.compile("int main() {}", "cpp")
        assert made.verdict is Verdict.JE
        assert "not installed" in made.message
        assert (await judge.compile("print(1)", "python3")).verdict is Verdict.AC


async def test_a_compiler_outside_the_system_is_not_used(tmp_path: Path) -> None:
    fake = tmp_path / "g++"
    fake.write_text("#!/bin/sh\n")
    fake.chmod(0o755)
    async with Judge(JudgeSettings(workers=1, cxx=str(fake))) as judge:
        assert "outside /usr" in judge.info.languages["cpp"].reason
