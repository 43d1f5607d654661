"""A problem's statement as HTML: headings, paragraphs, lists, tables and code, and nothing else.

A statement is hostile text. HTML in it stays text, links and images show as they were written, and
what is not printable is gone before anything is parsed.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markupsafe import Markup

from bot.wording import printable

SHOWN_CHARACTERS = 30_000
_HEADINGS_START_AT = 3


def statement_html(markdown: str) -> Markup:
    """Markdown as HTML whose first headings are ``<h3>``, to stand in a section of a page."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.disable(["link", "image", "autolink", "html_block", "html_inline", "reference"])
    tokens = parser.parse(printable(markdown[:SHOWN_CHARACTERS], lines=True))
    least = min((int(t.tag[1]) for t in tokens if t.type == "heading_open"), default=1)
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(6, int(token.tag[1]) - least + _HEADINGS_START_AT)}"
        token.attrs.pop("style", None)  # the alignment of a table's cells
    rendered = parser.renderer.render(tokens, parser.options, {})
    return Markup(rendered)  # noqa: S704 - HTML is off: the renderer escapes all text
