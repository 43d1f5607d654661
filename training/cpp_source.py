"""C++ submissions in one plain shape (arXiv 2203.07814, B.2): one include, no macros, no typedefs.

Contestants write in private dialects; a model learns more from the language itself. Includes become
``bits/stdc++.h``, macros and simple aliases of types are written out, ``main`` gets its type. What
is not understood (conditions, macros that paste or redefine keywords, headers that are not the
library's) leaves the source as it is. Whether the result still compiles is for the caller to see.
Not here: the paper's reformatting.
"""

from __future__ import annotations

import re
from typing import NamedTuple

INCLUDE = "#include <bits/stdc++.h>"

_TOKEN = re.compile(
    r"""(?P<skip>//[^\n]*|/\*.*?\*/|R"(?P<d>[^()\\\s]{0,16})\(.*?\)(?P=d)"
        |"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
      | (?P<word>[A-Za-z_]\w*) | (?P<number>\.?\d(?:[\w.']|[eE][+-])*) | (?P<other>\s+|.)""",
    re.VERBOSE | re.DOTALL,
)
_DEFINE = re.compile(r"#\s*define\s+([A-Za-z_]\w*)(\([\w\s,]*\))?(?:\s+(.*)|\s*)$", re.DOTALL)
_LIBRARY = re.compile(r"#\s*include\s*<[\w/+.]+>")
_TYPE = r"[\w:<>,\s]{1,200}?"
_ALIAS = re.compile(
    rf"^[ \t]*(?:typedef\s+({_TYPE}[\s>])([A-Za-z_]\w*)|using\s+([A-Za-z_]\w*)\s*=\s*({_TYPE}))"
    r"\s*;[ \t]*$",
    re.MULTILINE,
)
_MAIN = re.compile(r"(^|[;}\n])(\s*)(?:void\s+)?main\s*\(")
_KEYWORDS = frozenset(
    {
        *("auto", "bool", "break", "case", "char", "class", "const", "continue", "default", "do"),
        *("double", "else", "float", "for", "if", "int", "long", "main", "namespace", "private"),
        *("public", "return", "short", "signed", "sizeof", "static", "struct", "switch"),
        *("template", "typename", "unsigned", "using", "void", "while"),
    }
)
_TAGS = frozenset({"struct", "union", "enum", "class"})
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_DEEPEST = 32


class NotUnderstood(Exception):
    """The source uses what is not rewritten here."""


class Macro(NamedTuple):
    """What a name stands for; ``parameters`` is None where it takes none."""

    parameters: tuple[str, ...] | None
    body: str


def normalised(source: str) -> str:
    """The source in plain shape, or as it is where that cannot be done."""
    try:
        lines, macros = _directives(re.sub(r"\\\r?\n", " ", source.replace("\r\n", "\n")))
        code = _expanded("\n".join(lines), macros, frozenset(), [8 * len(source) + (1 << 16)])
        code = _without_aliases(code)
    except NotUnderstood:
        return source
    code = _MAIN.sub(r"\1\2int main(", code)
    return f"{INCLUDE}\n{code.strip()}\n"


def _directives(source: str) -> tuple[list[str], dict[str, Macro]]:
    """The lines of code, and the macros defined between them."""
    lines, macros = [], dict[str, Macro]()
    for line in source.split("\n"):
        directive = line.strip()
        if not directive.startswith("#"):
            lines.append(line)
        elif directive.startswith("#pragma"):
            lines.append(directive)
        elif not _LIBRARY.match(directive):
            name, macro = _macro(directive)
            macros[name] = macro
    return lines, macros


def _macro(directive: str) -> tuple[str, Macro]:
    found = _DEFINE.match(directive)
    if found is None or found[1] in _KEYWORDS or "#" in (found[3] or ""):
        raise NotUnderstood
    parameters = None
    if found[2] is not None:
        parameters = tuple(filter(None, (name.strip() for name in found[2][1:-1].split(","))))
    return found[1], Macro(parameters, re.sub(r"//.*|/\*.*?\*/", "", found[3] or "").strip())


def _expanded(text: str, macros: dict[str, Macro], hidden: frozenset[str], room: list[int]) -> str:
    """``text`` with macros written out; ``room`` is the number of characters that may be made."""
    if len(hidden) > _DEEPEST:
        raise NotUnderstood
    parts, place = [], 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        assert found is not None, "every character is a token"
        place = found.end()
        macro = macros.get(found[0]) if found["word"] and found[0] not in hidden else None
        part = found[0]
        if macro is not None and macro.parameters is None:
            part = _expanded(macro.body, macros, hidden | {found[0]}, room)
        elif macro is not None and (call := _arguments(text, place)) is not None:
            arguments, place = call
            body = _called(macro, [_expanded(one, macros, hidden, room) for one in arguments])
            part = _expanded(body, macros, hidden | {found[0]}, room)
        room[0] -= len(part)
        if room[0] < 0:
            raise NotUnderstood
        parts.append(part)
    return "".join(parts)


def _arguments(text: str, place: int) -> tuple[list[str], int] | None:
    """The arguments of a call that begins at ``place``, and where it ends; None if it is none."""
    start = re.compile(r"\s*\(").match(text, place)
    if start is None:
        return None
    arguments, open_, place = [""], [")"], start.end()
    while place < len(text):
        found = _TOKEN.match(text, place)
        assert found is not None, "every character is a token"
        place = found.end()
        if found[0] in _CLOSING:
            open_.append(_CLOSING[found[0]])
        elif found[0] in ")]}" and found[0] != open_.pop():
            raise NotUnderstood
        if not open_:
            return [one.strip() for one in arguments], place
        if found[0] == "," and len(open_) == 1:
            arguments.append("")
        else:
            arguments[-1] += found[0]
    raise NotUnderstood


def _called(macro: Macro, arguments: list[str]) -> str:
    names = macro.parameters or ()
    if not names and arguments == [""]:
        arguments = []
    if len(names) != len(arguments):
        raise NotUnderstood
    given = dict(zip(names, arguments, strict=True))
    return "".join(given.get(found[0], found[0]) for found in _TOKEN.finditer(macro.body))


def _without_aliases(code: str) -> str:
    """Write out ``typedef`` and ``using`` of plain types, in the order in which they stand."""
    while (found := _ALIAS.search(code)) is not None:
        name, kind = found[2] or found[3], " ".join((found[1] or found[4]).split())
        after = code[found.end() :]
        many_words = " " in re.sub(r"<.*>", "", kind)
        if many_words and re.search(rf"\b{name}\s*[({{]", after):
            raise NotUnderstood  # long long(x) is no expression
        if re.search(rf"\b{name}\b", kind) or kind.split()[0] in {
            "struct",
            "union",
            "enum",
            "class",
        }:
            raise NotUnderstood
        if len(re.findall(rf"\b{name}\b", after)) * len(kind) > 8 * len(code) + (1 << 16):
            raise NotUnderstood
        replaced = "".join(
            kind if token["word"] and token[0] == name else token[0]
            for token in _TOKEN.finditer(after)
        )
        code = code[: found.start()] + replaced.lstrip("\n")
    return code
