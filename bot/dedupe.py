"""When two programs are the same text: by their tokens, whatever their comments and layout. Pure.

Only what cannot change behaviour is left out, and wherever that is in doubt (odd control
characters, a string that does not end, a program that looks at its own lines) the exact text
counts. So equal fingerprints mean equal behaviour; programs that behave alike may still differ.

Nothing is compiled here: the sources are hostile, and this process holds everything.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

_PYTHON = frozenset({"python3", "pypy3"})
_C = frozenset({"cpp", "cpp20", "c"})

_PYTHON_TOKEN = re.compile(
    r"""
    (?:[rRbBuUfF]{1,2})?(?:
        \"{3}(?:[^\\]|\\.)*?\"{3} | '{3}(?:[^\\]|\\.)*?'{3}
        | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'
    )
    | \#[^\n]*
    | [ \t]+
    | \.?\d(?:[eE][+-]|[\w.])*
    | \w+
    | \\\n
    | \*\*=? | //=? | >>=? | <<=? | [-+*/%@&|^=<>!:]= | -> | \.\.\.
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_PYTHON_DOUBT = re.compile(
    r"[\r\f\x00]|coding|lineno|traceback|inspect|linecache|__file__|argv|main\.py"
)
_DEEPER, _SHALLOWER = "\n>", "\n<"

_C_TOKEN = re.compile(
    r"""
    //[^\n]* | /\*.*?\*/ | /\*
    | \s+
    | ^[ \t]*\#[^\n]*
    | (?:u8|[uUL])?"(?:[^"\\\n]|\\.)*"\w* | (?:u8|[uUL])?'(?:[^'\\\n]|\\.)*'\w*
    | \.?\d(?:[eEpP][+-]|'\w|[\w.])*
    | \w+
    | <=> | <<= | >>= | \.\.\. | ->\* | [-+*/%&|^=<>!]=
    | :: | \.\* | \+\+ | -- | -> | << | >> | && | \|\| | \#\# | <: | :> | <% | %> | %:
    | .
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
# Raw strings, spliced lines and trigraphs; macros that see their arguments' blanks or lines.
_C_DOUBT = re.compile(
    r'[\r\f\v\x00]|R"|\\\n|\?\?|__LINE__|__FILE__|__DATE__|__TIME|source_location'
    r"|^[ \t]*(?:\#|%:)[^\n]*(?:\#|%:|/\*|\*/)",
    re.MULTILINE,
)
_BLANKS = re.compile(r"[ \t]+")


class _Unsure(Exception):
    """The tokens cannot be told for certain."""


def fingerprint(language: str, source: str) -> bytes:
    """A digest of 16 bytes that programs share only where they behave alike."""
    try:
        tokens = _lexer(language)(source)
    except _Unsure:
        return _digest(language, "text", source.rstrip())
    return _digest(language, "tokens", "\x1f".join(tokens))


def program_sha(language: str, source: str) -> str:
    """The SHA-256 of a program's exact text: what the store calls it."""
    return hashlib.sha256(f"{language}\n{source}".encode(errors="replace")).hexdigest()


def _digest(language: str, kind: str, text: str) -> bytes:
    return hashlib.sha256(f"{language}\n{kind}\n{text}".encode(errors="surrogatepass")).digest()[
        :16
    ]


def _lexer(language: str) -> Callable[[str], list[str]]:
    if language in _PYTHON:
        return _python_tokens
    if language in _C:
        return _c_tokens
    raise _Unsure


def _python_tokens(source: str) -> list[str]:  # noqa: C901 - a lexer: one branch per kind
    """The tokens of a Python program, with marks for lines that begin deeper or shallower."""
    if _PYTHON_DOUBT.search(source):
        raise _Unsure
    tokens: list[str] = []
    indents = [""]
    indent, depth, fresh = "", 0, True
    for token in _PYTHON_TOKEN.findall(source):
        first = token[0]
        if first in " \t":
            indent = token if fresh else indent
        elif first == "\n":
            if not depth:
                tokens += [] if fresh else ["\n"]
                indent, fresh = "", True
        elif first == "\\" and len(token) > 1:  # a line that goes on
            if fresh:
                raise _Unsure
        elif first != "#":
            if fresh:
                tokens += _steps(indents, indent)
                fresh = False
            if first in "([{)]}":
                depth += 1 if first in "([{" else -1
            tokens.append(_checked(token) if token[-1] in "\"'\\" else token)
    if depth:
        raise _Unsure
    return tokens[:-1] if tokens[-1:] == ["\n"] else tokens


def _steps(indents: list[str], indent: str) -> list[str]:
    """Mark how much deeper or shallower a line is than the one before, whatever its blanks."""
    if indent == indents[-1]:
        return []
    if indent.startswith(indents[-1]):
        indents.append(indent)
        return [_DEEPER]
    steps = []
    while indents and indents[-1] != indent:
        indents.pop()
        steps.append(_SHALLOWER)
    if not indents:
        raise _Unsure
    return steps


def _checked(token: str) -> str:
    """A token that is what it seems: strings end, and braces close inside formatted ones."""
    if token in {'"', "'", "\\"}:
        raise _Unsure
    if token.count("{") != token.count("}"):
        raise _Unsure  # from Python 3.12 on, quotes may be nested in a formatted string
    return token


def _c_tokens(source: str) -> list[str]:
    """The tokens of a C or C++ program; a directive is one token that keeps its single blanks."""
    if _C_DOUBT.search(source):
        raise _Unsure
    tokens = []
    for token in _C_TOKEN.findall(source):
        bare = token.strip()
        if bare in {'"', "'", "\\", "#", "/*"}:
            raise _Unsure
        if bare and not token.startswith(("//", "/*")):
            tokens.append(_directive(bare) if bare[0] == "#" else bare)
    return tokens


def _directive(line: str) -> str:
    if "//" in line and ('"' in line or "'" in line):
        raise _Unsure  # the slashes may be in a string
    return "\n" + _BLANKS.sub(" ", line.split("//", maxsplit=1)[0]).rstrip()
