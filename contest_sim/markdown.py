"""Statements in Markdown as the plain text that models read. Pure."""

from __future__ import annotations

import re

_EMPHASIS = re.compile(r"(?<!\\)(\*\*|\*|`)(?=\S)([^*`]*?)(?<=[^\s\\])\1")
_ESCAPED = re.compile(r"\\([*`])")
_HEADING = re.compile(r"^#+ *(.*?) *#*$", re.MULTILINE)
_LINEWISE = re.compile(r"^([-*+] |\d+[.)] |\||```|    )", re.MULTILINE)


def plain_text(markdown: str) -> str:
    """Markdown as plain text: bare headings, paragraphs unwrapped, emphasis and code marks gone."""
    paragraphs = re.split(r"\n\s*\n", _HEADING.sub(r"\n\n\1\n\n", markdown).strip())
    unwrapped = (
        text if _LINEWISE.search(text) else " ".join(text.splitlines()) for text in paragraphs
    )
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\2", "\n\n".join(unwrapped)))
