"""Statements in Markdown as the plain text that models read: CodeContests' shape. Pure."""

from __future__ import annotations

import re

_EMPHASIS = re.compile(r"(?<!\\)(\*\*|\*|`)(?=\S)([^*`]*?)(?<=[^\s\\])\1")
_ESCAPED = re.compile(r"\\([*`])")
_HEADING = re.compile(r"^#+ *(.*?) *#*$", re.MULTILINE)
_LINEWISE = re.compile(r"^(\||```|    )", re.MULTILINE)
_ITEM = re.compile(r"^ {0,3}(?:[-*+]|(\d+)[.)]) +(?=\S)")
_IMAGE = re.compile(r"!\[[^\]\n]*\](?:\([^()\n]*\)|\[[^\]\n]*\])|<img\b[^>]*>")


def plain_text(markdown: str) -> str:
    """Markdown as plain text: bare headings, paragraphs unwrapped, emphasis and code marks gone.

    Lists are written ``  * like this`` and ``  1. this``, an item a line, and an image leaves
    ``<image>``.
    """
    text = _IMAGE.sub("<image>", markdown)
    paragraphs = re.split(r"\n\s*?\n", _HEADING.sub(r"\n\n\1\n\n", text).strip("\n"))
    unwrapped = "\n\n".join(filter(None, map(_unwrapped, paragraphs)))
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\2", unwrapped))


def _unwrapped(paragraph: str) -> str:
    """One line, or one for each item of a list; tables and code keep their lines."""
    if _LINEWISE.search(paragraph):
        return paragraph
    lines: list[str] = []
    in_list = False
    for written in paragraph.split("\n"):
        mark = _ITEM.match(written)
        # As in Markdown, prose that happens to wrap before "12." is no list.
        if mark and (in_list or not lines or mark[1] in {None, "1"}):
            in_list = True
            lines.append(f"  {mark[1] + '.' if mark[1] else '*'} {written[mark.end() :].strip()}")
        elif lines:
            lines[-1] += f" {written.strip()}"
        else:
            lines.append(written.strip())
    return "\n".join(lines)
