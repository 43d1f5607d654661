"""Which language a source file is in: by its extension, Python 2 and 3 told apart by parsing.

The languages are the twelve of AlphaCode's pre-training data (arXiv 2203.07814, table A1) and C.
The paper calls a file Python 2 when Python 3's parser refuses it; here it must also show something
that only Python 2 has, and a file that is neither is dropped.
"""

from __future__ import annotations

import ast
import re
import warnings
from pathlib import PurePosixPath

PYTHON, PYTHON2, PYTHON3 = "python", "python2", "python3"

_EXTENSIONS = {
    "cpp": "cpp cc cxx c++ hpp hh hxx h h++ ipp tpp",
    "c": "c",
    "csharp": "cs",
    "go": "go",
    "java": "java",
    "javascript": "js mjs cjs jsx",
    "lua": "lua",
    "php": "php",
    PYTHON: "py pyw",
    "ruby": "rb",
    "rust": "rs",
    "scala": "scala sc",
    "typescript": "ts tsx",
}
_BY_EXTENSION = {f".{end}": name for name, ends in _EXTENSIONS.items() for end in ends.split()}
_BY_NAME = {name: name for name in _EXTENSIONS} | {"c++": "cpp", "c#": "csharp"}
LANGUAGES = (*(name for name in _EXTENSIONS if name != PYTHON), PYTHON2, PYTHON3)
"""What a document of a corpus can be in."""

_PYTHON2 = re.compile(
    r"""^[ \t]*print[ ]+["'\w%]      # print "text"
      | ^[ \t]*print[ ]*>>           # print >>file
      | ^[ \t]*except[ ]+[\w.() ,]+,[ ]*\w+[ ]*:   # except Error, name:
      | ^[ \t]*raise[ ]+[\w.]+,      # raise Error, "text"
      | ^[ \t]*exec[ ]+["'\w]        # exec "code"
      | \bur["']                     # ur"text"
      | <>                           # unequal
      | \b0[0-7]+\b | \b\d+L\b       # 0777, 10L
      | `[\w.()]+`                   # repr
    """,
    re.MULTILINE | re.VERBOSE,
)


def by_extension(name: str) -> str:
    """The language of a file of this name, ``python`` where 2 or 3 is not known yet; "" if none."""
    return _BY_EXTENSION.get(PurePosixPath(name).suffix.lower(), "")


def by_name(name: str) -> str:
    """The language that a data set calls so, like :func:`by_extension`."""
    return _BY_NAME.get(name.lower(), "")


def python_version(text: str) -> str:
    """``python3`` or ``python2``; "" for what is neither."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return PYTHON2 if _PYTHON2.search(text) else ""
    return PYTHON3
