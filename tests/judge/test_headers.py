"""Headers compiled ahead: programs mean the same with them, and nobody waits for them.

One set is made for all tests here, with a few of the template instances: making all of them takes
half a minute.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import msgspec
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from judge import headers as headers_module
from judge import instances, precompile
from judge.headers import leading_includes
from judge.languages import LANGUAGES, Toolchains
from judge.orders import Order, Outcome
from judge.precompile import Manifest
from judge.verdict import Verdict
from tests.judge.compiling import GOOD, PlainSubprocesses, build, builder, run, toolchains
from tests.languages import has_compiler

needs_compiler = pytest.mark.skipif(not has_compiler(), reason="g++ is not installed")
in_one_loop = pytest.mark.asyncio(loop_scope="module")
WHOLE = "#include <bits/stdc++.h>\n"


@pytest.mark.parametrize(
    ("source", "block"),
    [
        ("#include <bits/stdc++.h>\nint main() {}", ("bits/stdc++.h",)),
        ("#include<bits/stdc++.h>", ("bits/stdc++.h",)),
        ("// by me\n/* 2020\n */ # include  <set> // for x\n#include <map>\r\n", ("set", "map")),
        ("#include <cstdio>\nusing namespace std;\n#include <map>\n", ("cstdio",)),
        ("#include <ext/pb_ds/assoc_container.hpp>\n", ("ext/pb_ds/assoc_container.hpp",)),
        ("#pragma GCC optimize(\"O3\")\n#include <bits/stdc++.h>\n", ()),
        ("#define private public\n#include <bits/stdc++.h>\n", ()),
        ("int x;\n#include <bits/stdc++.h>\n", ()),
        ("// over two lines \\\n#include <bits/stdc++.h>\nint main() {}", ()),
        ("#include <vector>\n/* \\\n */\n#include <map>\n", ("vector",)),
        ("/* never closed\n#include <bits/stdc++.h>\n", ()),
        ("#include <vector> int x;\n", ()),
        ("#include </dev/zero>\n", ()),
        ("#include <../../etc/passwd>\n", ()),
        ("#include <sys/socket.h>\n", ()),
        ('#include "bits/stdc++.h"\n', ()),
        ("#if 0\n#include <bits/stdc++.h>\n#endif\n", ()),
        ("\ufeff#include <bits/stdc++.h>\n", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_the_leading_block_is_what_is_included_before_anything_else(
    source: str, block: tuple[str, ...]
) -> None:
    assert leading_includes(source) == block


@given(
    st.lists(st.sampled_from(["vector", "map", "bits/stdc++.h", "math.h"])),
    st.lists(st.sampled_from(["", "\n", "// #include <set>\n", "/* #include <set> */", "  "])),
)
def test_comments_and_blanks_do_not_count(names: list[str], between: list[str]) -> None:
    source = "".join(
        f"{between[n % len(between)] if between else ''}\n#include <{name}>\n"
        for n, name in enumerate(names)
    )
    assert leading_includes(source + "int main() {}\n#include <list>\n") == tuple(names)


class Machine:
    """A builder with the common set made, and one without any."""

    def __init__(self, tools: Toolchains) -> None:
        self.tools = tools
        self.compiler = PlainSubprocesses()
        self.with_headers = builder(self.compiler, tools)
        self.without = builder(PlainSubprocesses(), toolchains_without_headers(tools))

    @property
    def sets(self) -> list[Path]:
        assert self.tools.headers_dir is not None
        return [f for f in self.tools.headers_dir.iterdir() if f.is_dir()]


def toolchains_without_headers(tools: Toolchains) -> Toolchains:
    return Toolchains(tools.interpreter, tools.tools, tools.languages)


@pytest.fixture(scope="module")
def few_instances() -> Iterator[None]:
    some = [
        ["class std::vector<int>"],
        ["class std::_No_such_class<int>"],
        ["class std::deque<int>"],
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(precompile, "instances", lambda: iter(some))
        patch.setattr(headers_module, "_ENOUGH", 1)
        yield


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def machine(
    few_instances: None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Machine]:
    made = Machine(toolchains(tmp_path_factory.mktemp("cache")))
    first = await build(made.with_headers, LANGUAGES["cpp"].self_test)
    assert run(first.program, b"20 22") == b"42\n"
    assert made.compiler.headers == [""]  # it did not wait
    await made.with_headers.headers_made()
    assert made.with_headers.notes[-1] == "builds are not kept: judge.cache_bytes is 0"
    yield made
    await made.with_headers.close()
    await made.without.close()


PROGRAM = """
    std::vector<int> v{3, 1, 2}; std::sort(v.begin(), v.end());
    std::deque<int> d(v.begin(), v.end()); std::map<std::string, int> m{{"a", d.back()}};
    for (auto& [k, x] : m) std::cout << k << x << v[0];
    std::cout << std::stoi("12") + std::stod("0.5") << std::to_string(7) << std::gcd(12, 18);
    assert(true); std::cout << std::hypot(3.0, 4.0) << __LINE__ << __FILE__ << (getpid() > 0);
    // What few programs use:
    std::cout << std::beta(2.0f, 3.0f) << std::riemann_zeta(2.0L) << std::stoi(L"12");
    std::cout << std::to_wstring(5).size();
"""


@needs_compiler
@in_one_loop
async def test_a_program_does_the_same_with_headers_compiled_ahead(machine: Machine) -> None:
    source = f"{WHOLE}int main() {{ {PROGRAM} }}"
    truth = run((await build(machine.without, source)).program)
    for filtering in (True, False):
        made = await build(machine.with_headers, source, filtering=filtering)
        assert made.compilation.verdict is Verdict.AC, made.compilation.message
        assert run(made.program) == truth


@needs_compiler
@in_one_loop
async def test_a_program_that_mentions_a_name_left_out_is_compiled_with_all_of_them(
    machine: Machine,
) -> None:
    """With the trimmed headers these would compile to something else, or at all."""
    (made,) = machine.sets
    differs = msgspec.json.decode((made / "manifest.json").read_bytes(), type=Manifest).differs
    assert {"mutex", "thread", "async", "lock", "__cpp_lib_filesystem"} <= differs
    assert differs.isdisjoint({"vector", "read", "write", "link", "y1", "count", "signal", "gcd"})
    macro = "#ifdef __cpp_lib_filesystem\nint a = 1;\n#else\nint a = 2;\n#endif\n"
    for body in (
        macro + "int main() { std::mutex m; m.lock(); std::cout << a; }",
        "using namespace std; struct mutex {}; mutex m; int main() {}",
    ):
        got, truth = [await build(b, WHOLE + body) for b in (machine.with_headers, machine.without)]
        assert got == truth


@needs_compiler
@in_one_loop
@pytest.mark.parametrize(
    "source",
    [
        WHOLE + "int f(); int main() { return f(); }",
        WHOLE + "int count, y1; using namespace std; int main() { y1 = 1; count = 2; }",
        "#include <vector>\nint main() { std::vector v; }",
    ],
)
async def test_an_error_is_that_of_a_compile_without_them(machine: Machine, source: str) -> None:
    got, truth = [await build(b, source) for b in (machine.with_headers, machine.without)]
    assert got.compilation == truth.compilation
    assert got.compilation.verdict is Verdict.CE


class OneWrongName(PlainSubprocesses):
    """Compiles nothing, and rejects what returns x."""

    @staticmethod
    def _run(order: Order) -> Outcome:
        return msgspec.structs.replace(GOOD, status=int(b"return x" in order.files["main.cpp"]))


@needs_compiler
@in_one_loop
@pytest.mark.parametrize(
    ("source", "tried"),
    [
        (WHOLE + "int main() {}", ["common"]),
        ("/* x */ " + WHOLE + "#define int long long\nsigned main() {}", ["common"]),
        (WHOLE + "int main() { return x; }", ["common", ""]),
        (WHOLE + '#pragma GCC optimize("O3")\nint main() {}', [""]),
        ("#define X\n" + WHOLE + "int main() {}", [""]),
        ("#include <vector>\nint main() {}", [""]),
        ("#include <bits/extc++.h>\nint main() {}", [""]),
        (WHOLE + "#include <ext/pb_ds/assoc_container.hpp>\nint main() {}", ["common"]),
    ],
)
async def test_the_common_headers_are_for_sources_that_include_everything_first(
    machine: Machine, source: str, tried: list[str]
) -> None:
    compiler = OneWrongName()
    judge = builder(compiler, machine.tools)
    await build(judge, source)
    assert compiler.headers == tried
    await judge.close()


@needs_compiler
@in_one_loop
async def test_instances_compiled_ahead_are_linked_and_not_compiled_again(machine: Machine) -> None:
    (made,) = machine.sets
    assert (made / "instances.a").stat().st_size > 1000
    source = WHOLE + "int main() { std::vector<int> v(9, 5); v.resize(20); std::cout << v.size(); }"
    built = await build(machine.with_headers, source, filtering=True)
    assert machine.compiler.headers[-1] == "common"
    assert run(built.program) == b"20"


@needs_compiler
@in_one_loop
async def test_another_judge_uses_the_set_at_once(machine: Machine) -> None:
    compiler = PlainSubprocesses()
    second = builder(compiler, machine.tools)
    await build(second, WHOLE + "int main() { return 3; }")
    assert compiler.headers == ["common"]
    await second.close()


def test_instances_are_listed_once() -> None:
    listed = [one for group in instances.instances() for one in group] + [*instances.rarities()]
    assert len(listed) == len(set(listed)) > 100
