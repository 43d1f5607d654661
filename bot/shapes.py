"""Programs without their names: what differs in nothing else passes and fails alike.

A shape numbers a program's own names in the order of their first appearance. What is not its own
keeps its name: keywords, attributes, Python's built-ins; in C++, where the library's names cannot
be told from others so easily, whatever is called. Two programs of one shape do the same; that two
of different shapes do not is no more than probable.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re

from bot.candidates import COMPILED

_TOKEN = re.compile(r"""(?P<name>[^\W\d]\w*)|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\S""")
_PYTHON_COMMENT = re.compile(r"#[^\n]*")
_C_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_PYTHON_NAMES = frozenset([*dir(builtins), *keyword.kwlist])
_PARAMETERS = frozenset({"default", "end", "file", "key", "reverse", "sep", "start", "step"})
_CPP_NAMES = frozenset(
    {"auto", "bool", "break", "case", "char", "class", "const", "continue", "default", "define"}
    | {"do", "double", "else", "false", "float", "for", "if", "include", "int", "long", "namespace"}
    | {"return", "short", "signed", "sizeof", "static", "struct", "switch", "template", "true"}
    | {"typename", "unsigned", "using", "void", "while"}
)


def shape(source: str, language: str) -> str:
    """A digest, equal for programs that differ only in names of their own and in comments."""
    is_python = language not in COMPILED
    text = (_PYTHON_COMMENT if is_python else _C_COMMENT).sub(" ", source)
    numbers: dict[str, str] = {}
    words, before = [language], ""
    for match in _TOKEN.finditer(text):
        word = match.group()
        if match.lastgroup and before != "." and not _is_given(word, text, match.end(), is_python):
            word = numbers.setdefault(word, f"name {len(numbers)}")
        elif is_python and word[0] in "\"'":
            word = f"'{word[1:-1]}'"
        words.append(word)
        before = match.group()
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]


def _is_given(word: str, text: str, end: int, is_python: bool) -> bool:
    """Whether a name is the language's or, in C++, called."""
    if is_python:
        return word in _PYTHON_NAMES or word in _PARAMETERS
    return word in _CPP_NAMES or text.startswith(("(", "::", "<"), end)
