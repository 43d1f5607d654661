"""The page at ``/``: three files that the site sends as they are, under a strict policy.

The page asks the site's own API for everything and puts it into the document as text, never as
HTML. It loads nothing from anywhere else, and the policy would not let it.
"""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

_FOLDER = Path(__file__).with_name("static")
_FILES = {
    "/": ("page.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
        " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
        " require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


def add_page(app: web.Application) -> None:
    """Serve the page's files."""
    for path in _FILES:
        app.router.add_get(path, _send)


async def _send(request: web.Request) -> web.Response:
    name, kind = _FILES[request.path]
    body = (_FOLDER / name).read_bytes()
    return web.Response(body=body, content_type=kind, charset="utf-8", headers=HEADERS)
