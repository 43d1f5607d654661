"""Programs with syntax highlighting: classes, never styles, and every character escaped.

Pygments tells tokens apart; what it is given has lost whatever is not printable before.
"""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import CLexer, CppLexer, PythonLexer, TextLexer

from bot.wording import counted, printable

SHOWN_CHARACTERS = 8000
"""Of a longer program the beginning is shown; what is left can be had as plain text."""

_LEXERS: dict[str, type[Lexer]] = {
    "python3": PythonLexer,
    "pypy3": PythonLexer,
    "cpp": CppLexer,
    "cpp20": CppLexer,
    "c": CLexer,
}


@lru_cache(256)
def highlighted(source: str, language: str) -> Markup:
    """The (beginning of the) program as HTML for a ``<pre>``."""
    text = printable(source[:SHOWN_CHARACTERS], lines=True).rstrip()
    lexer = _LEXERS.get(language, TextLexer)(stripnl=False, ensurenl=False)
    html = highlight(text, lexer, HtmlFormatter(nowrap=True, classprefix="hl-"))
    return Markup(html)  # noqa: S704 - pygments escapes the text of every token


def left_out(source: str) -> str:
    """How much of a program is not shown, in words; empty where all of it is."""
    left = len(source) - SHOWN_CHARACTERS
    return f"{counted(left, 'more character')} not shown" if left > 0 else ""
