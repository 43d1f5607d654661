"""Sources that attack the compiler: each is refused, and no message shows a file of the host."""
# ruff: noqa: E501 - a short program reads best in one piece

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tests.judge.attacks.attack import PATIENT, Attack, verdicts
from tests.judge.attacks.attempts import definitions


class Source(NamedTuple):
    """A source, the verdicts that are right for compiling it, and its language."""

    number: int
    name: str
    source: str
    expected: str = "CE"
    language: str = "cpp"


_PACK = "template<class... T> struct P {}; "
CPP = (
    Source(34, "includes /dev/zero", "#include </dev/zero>"),
    Source(34, "includes /dev/urandom", "#include </dev/urandom>"),
    Source(34, "includes /dev/stdin", '#include "/dev/stdin"\nint main() {}', "CE AC"),
    Source(34, "includes its descriptors", '#include "/proc/self/fd/0"\nint main() {}', "CE AC"),
    Source(34, "includes itself", "#include __FILE__\nint main() {}"),
    Source(34, "includes itself twice", "#include __FILE__\n#include __FILE__\nint main() {}"),
    Source(34, "errs without end", "int main() {\n" + "nothing = nowhere;\n" * 3000 + "}"),
    Source(34, "warns without end", "int main() {\n" + "#warning x\n" * 5000 + "}", "AC CE"),
    Source(35, "recurses in templates", "template<int N> struct A { static const int v = A<N + 1>::v; };\nint main() { return A<0>::v; }"),
    Source(35, "doubles in templates", _PACK + "template<int N, class T> struct A { A<N - 1, P<T, T>> a; A<N - 1, P<T>> b; };\n"
           "template<class T> struct A<0, T> {};\nint main() { A<14, int> a; }", "CE AC"),
    Source(35, "loops in a constant", "constexpr int f() { int n = 0; while (true) n ^= 1; return n; }\nconstexpr int x = f();\nint main() {}"),
    Source(35, "grows a macro", "#define A(x) x x x x x x x x\n#define B(x) A(A(A(A(x))))\n#define C(x) B(B(B(x)))\nint a[] = { C(1,) };\nint main() {}"),
    Source(35, "fills an array", "int a[1 << 28] = {1};\nint main() {}", "CE AC"),
    Source(35, "repeats in assembly", 'asm(".rept 1000000000\\n.quad 1\\n.endr");\nint main() {}'),
    Source(35, "nests assembly", 'asm(".macro m\\nm\\nm\\n.endm\\nm");\nint main() {}'),
    Source(35, "skips a terabyte", 'asm(".data\\n.skip 1 << 40, 1");\nint main() {}'),
    Source(35, "opens parentheses", "int x = " + "(" * 9000),
    Source(35, "nests parentheses", "int x = " + "(" * 3000 + "1" + ")" * 3000 + ";\nint main() {}", "CE AC"),
    Source(35, "opens blocks", "int main() {" + "{" * 30000),
    Source(35, "holds a long literal", 'const char* s = "' + "x" * 60000 + '";\nint main() {}', "AC"),
    Source(35, "holds a literal of 5 MB", 'const char* s = "' + "x" * 5_000_000 + '";\nint main() {}'),
    Source(36, "includes a secret", "#include SECRET\nint main() {}"),
    Source(36, "includes /etc/passwd", '#include "/etc/passwd"\nint main() {}'),
    Source(36, "includes a secret as data", "const char* s =\n#include SECRET\n;\nint main() {}"),
    Source(36, "imports a secret", "#import SECRET\nint main() {}"),
    Source(36, "includes a secret by a long way", '#include "../../../../../../../../etc/passwd"\nint main() {}'),
    Source(36, "includes the judge's package", '#include PACKAGE "/client.py"\nint main() {}'),
    Source(36, "includes the judge's memory", '#include "/proc/self/environ"\nint main() {}'),
    Source(36, "takes in a secret", 'asm(".incbin \\"" SECRET "\\"");\nint main() {}'),
    Source(36, "takes in /etc/passwd", 'asm(".incbin \\"/etc/passwd\\"");\nint main() {}'),
    Source(36, "assembles a secret", 'asm(".include \\"" SECRET "\\"");\nint main() {}'),
    Source(36, "compares its age with a secret's", "#pragma GCC dependency SECRET\nint main() {}", "CE AC"),
    Source(36, "embeds a secret", "const char s[] = {\n#embed SECRET\n};\nint main() {}"),
    Source(37, "includes what another left", "#include TOKEN\nint main() {}"),
    Source(37, "asks for a plugin", '#pragma GCC optimize("-fplugin=" SECRET)\n__attribute__((optimize("-fplugin=x.so"))) int f() { return 1; }\nint main() {}', "AC CE"),
    Source(45, "is empty", "", "CE"),
    Source(45, "holds a NUL", "int main() {}\0", "CE"),
    Source(45, "holds a lone surrogate", "int main() {} // \ud800", "CE"),
    Source(45, "is very long", "int x;\n" * 200_000, "CE"),
    Source(45, "is 10 MB", "// " + "x" * 10_000_000 + "\nint main() {}", "CE"),
    Source(45, "is Python", "print(sum(map(int, input().split())))", "CE"),
    Source(45, "is binary", "\x7fELF\x02\x01\x01" + "\x01" * 1000, "CE"),
)  # fmt: skip


def finally_blocks(depth: int) -> str:
    """Return a source whose compiled form doubles with each level, as CPython copies the blocks."""
    levels = (" " * n + "try: a\n" + " " * n + "finally:\n" for n in range(depth))
    return "a = 1\n" + "".join(levels) + " " * depth + "a\n"


def _python(number: int, name: str, source: str, expected: str = "CE") -> Source:
    return Source(number, name, source, expected, "python3")


PYTHON = (
    _python(31, "opens parentheses", "x = " + "(" * 30000),
    _python(31, "nests parentheses", "x = " + "(" * 150 + "1" + ")" * 150, "AC CE"),
    _python(31, "nests lists", "x = " + "[" * 20000 + "]" * 20000),
    _python(31, "negates without end", "x = " + "-" * 50000 + "1", "CE AC"),
    _python(31, "chains attributes", "x" + ".a" * 20000, "CE AC"),
    _python(31, "adds without end", "x = 1" + "+1" * 20000, "CE AC"),
    _python(31, "nests functions", "\n".join(" " * n + "def f():" for n in range(300))),
    _python(31, "nests lambdas", "x = " + "lambda: " * 7000 + "1", "CE AC"),
    _python(31, "nests loops", "\n".join(" " * n + "for x in y:" for n in range(40)) + " pass"),
    _python(31, "nests formatted strings", "x = " + "f'{" * 200 + "1" + "}'" * 200),
    # Three gigabytes: however fast the machine, no compiler is given those.
    _python(35, "doubles in finally blocks", finally_blocks(20)),
    _python(31, "goes on with elif", "if 0: pass\n" + "elif 0: pass\n" * 4000, "CE AC"),
    _python(35, "holds a long number", "x = " + "9" * 60000, "CE"),
    _python(35, "computes a large constant", "x = 2 ** 10 ** 10 if 0 else (1 << 10 ** 9 if 0 else 'a' * 10 ** 12 if 0 else 1)", "AC"),
    _python(36, "names a strange encoding", "# coding: unicode_escape\nprint(1)", "AC CE"),
    _python(36, "names no encoding", "# coding: zip\nprint(1)", "AC CE"),
    _python(36, "imports from a strange future", "from __future__ import braces"),
    _python(45, "is empty", "", "AC"),
    _python(45, "holds a NUL", "print(1)\0"),
    _python(45, "holds a lone surrogate", "print('\ud800')"),
    _python(45, "is very long", "x=1\n" * 200_000),
    _python(45, "is 10 MB", "#" * 10_000_000),
    _python(45, "is C++", "#include <iostream>\nint main() {}"),
    _python(45, "is indented at random", "".join(" " * (n * 7919 % 97) + "x = 1\n" for n in range(3000))),
)  # fmt: skip


def compiling(world: Mapping[str, str | int]) -> Iterator[Attack]:
    """Yield every source, with ``world``'s names as macros where a C++ source uses them."""
    for entry in CPP + PYTHON:
        uses = [name for name in ("SECRET", "PACKAGE", "TOKEN") if name in entry.source]
        macros = definitions({name: world[name] for name in uses})
        yield Attack(
            number=entry.number,
            name=entry.name,
            language=entry.language,
            source=macros + entry.source,
            expected=verdicts(entry.expected),
            limits=PATIENT,
            kind="compile",
        )
