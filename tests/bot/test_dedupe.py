"""Equal fingerprints mean equal behaviour: layout and comments are free, anything else counts."""

from __future__ import annotations

import ast
import io
import random
import tokenize
from pathlib import Path

import pytest

from bot.dedupe import fingerprint

ROUNDS = Path(__file__).parents[2] / "contest_sim" / "rounds"
PYTHON = [path.read_text() for path in sorted(ROUNDS.glob("*/problems/*/submissions/*/*.py"))]
CPP = [path.read_text() for path in sorted(ROUNDS.glob("*/problems/*/submissions/*/*.cpp"))]


def same(language: str, one: str, other: str) -> bool:
    return fingerprint(language, one) == fingerprint(language, other)


def laid_out_anew(source: str, rng: random.Random) -> str:
    """The same Python tokens with other blanks, comments and indents, by the standard library."""
    layout = {tokenize.COMMENT, tokenize.NL, tokenize.ENCODING}
    unit = rng.choice([" ", "  ", "\t", "        "])
    lines, line, depth = [], "", 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.INDENT:
            depth += 1
        elif token.type == tokenize.DEDENT:
            depth -= 1
        elif token.type == tokenize.NEWLINE:
            lines += [line + rng.choice(["", "  # why", "   "]), *rng.choice([[], [""], ["# so"]])]
            line = ""
        elif token.type not in layout:
            line = (line or unit * depth) + token.string + " " * rng.randint(1, 2)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("source", PYTHON[::3])
def test_a_python_program_laid_out_anew_is_the_same(source: str) -> None:
    other = laid_out_anew(source, random.Random(source))
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse(other))
    assert same("python3", source, other)


def meaning(source: str) -> str:
    try:
        return ast.dump(ast.parse(source))
    except (SyntaxError, ValueError):
        return "no program"


def edited(source: str, rng: random.Random) -> str:
    place = rng.randrange(len(source))
    instead = rng.choice(
        [
            "",
            " ",
            "\n",
            "\t",
            "#",
            '"',
            "'",
            "\\",
            "\\\n",
            ".",
            "e",
            "=",
            "{",
            "(",
            source[place] * 2,
        ]
    )
    return source[:place] + instead + source[place + 1 :]


@pytest.mark.filterwarnings("ignore:invalid escape sequence", "ignore:invalid decimal literal")
@pytest.mark.filterwarnings("ignore:.* is not callable", "ignore:.* literal", "ignore:.*comma")
def test_python_programs_with_one_fingerprint_mean_the_same() -> None:
    """Whatever is done to a character: the standard library's parser is the judge of it."""
    rng = random.Random(5)
    merged = 0
    for source in PYTHON * 12:
        other = edited(source, rng)
        if same("python3", source, other):
            merged += 1
            assert meaning(source) == meaning(other), other
    assert merged > 50  # blanks were changed often enough for this to say something


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("print(1.5)", "print(1 .5)"),
        ("x = 1\nif x:\n  x = 2\n  print(x)", "x = 1\nif x:\n  x = 2\nprint(x)"),
        ("print('a  b')", "print('a b')"),
        ("print('# a')", "print('# b')"),
        ("print('''\n # a''')", "print('''\n# a''')"),
        ("a = 1\nb = 2", "a = 1 b = 2"),
        ("x >= 1", "x > = 1"),
        ("# coding: latin-1\nprint('é')", "print('é')"),
        ("print(a._getframe().f_lineno)", "\nprint(a._getframe().f_lineno)"),
        ("print(\"a\"\n'b')", "print(\"ab\")"),
        ("print(f\"{d[\" a\"]}\")", "print(f\"{d[\"a\"]}\")"),
        ("if 1:\n\tx = 1\n        y = 2", "if 1:\n\tx = 1\n\ty = 2"),
        ("print(1", "print(1)"),
    ],
)  # fmt: skip
def test_python_programs_that_may_differ_are_two(one: str, other: str) -> None:
    assert not same("python3", one, other)


@pytest.mark.parametrize("source", CPP[::7])
def test_cpp_comments_and_blanks_are_free(source: str) -> None:
    lines = source.split("\n")
    apart = "\n\n".join(
        line if line.lstrip().startswith("#") or not line else f"  {line}   // why"
        for line in lines
    )
    assert same("cpp", source, "/* what\n it does */\n" + apart)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("int a = 1, b = a++ + 1;", "int a = 1, b = a + ++1;"),
        ("int main(){return a>=b;}", "int main(){return a> =b;}"),
        ("#define A(x) (x)\nA(1)", "#define A (x) (x)\nA(1)"),
        ("#define S(x) #x\nchar *s = S(a + b);", "#define S(x) #x\nchar *s = S(a+b);"),
        ('#define U "http://a"\n', '#define U "http://b"\n'),
        ('char *s = "a  b";', 'char *s = "a b";'),
        ('auto s = "a"s;', 'auto s = "a" s;'),
        ('auto s = R"(a  b)";', 'auto s = R"(a b)";'),
        ("int x = __LINE__;", "\nint x = __LINE__;"),
        ("int x; // a \\\nint y;", "int x; // b \\\nint z;"),
        ("int x = 1'000;", "int x = 1000;"),
        ("/* int x;", "/ * int x;"),
        ("#define A\nint x;", "#define A int x;"),
        ("int x = 'a';", "int x = ' a';"),
        ("double x = 1.5;", "double x = 1 .5;"),
    ],
)
def test_cpp_programs_that_may_differ_are_two(one: str, other: str) -> None:
    assert not same("cpp", one, other)


def test_the_language_counts_and_so_does_the_text_of_an_unknown_one() -> None:
    assert fingerprint("c", "x") != fingerprint("cpp", "x")
    assert same("haskell", "x \n", "x")
    assert not same("haskell", "x  y", "x y")


@pytest.mark.parametrize("language", ["python3", "cpp"])
@pytest.mark.parametrize("source", ["", "\ud800", "(" * 10**5, '"' * 10**5, "\\\n" * 10**4, "\x00"])
def test_any_text_has_a_fingerprint(language: str, source: str) -> None:
    assert len(fingerprint(language, source)) == 16
