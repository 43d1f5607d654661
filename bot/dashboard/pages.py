"""Data in, HTML out: templates, what they may call, and answers that are not sent twice.

Everything in a page passes :func:`bot.report.environment`, which escapes it and drops what is not
printable. A page's ``ETag`` is the hash of what it says: a browser that has it is told so.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from aiohttp import web
from jinja2 import Environment
from markupsafe import Markup

from bot import show, wording
from bot.dashboard.programs import highlighted, left_out
from bot.report import VERDICTS, environment

_BAR = 100.0


def render(request: web.Request, template: str, values: Mapping[str, Any]) -> str:
    """A page; ``request`` is asked for addresses only."""
    return (
        _environment()
        .get_template(f"dashboard/{template}.html")
        .render(values, url=_urls(request), section=template)
    )


def answer(request: web.Request, html: str, status: int = 200) -> web.Response:
    """The page as a response, or that what the browser has is still it."""
    return conditional(request, html.encode(), "text/html", status)


def conditional(
    request: web.Request, body: bytes, content_type: str, status: int = 200
) -> web.Response:
    """A response with an ``ETag``; empty and 304 where the browser has it."""
    tag = hashlib.blake2b(body, digest_size=12).hexdigest()
    headers = {"ETag": f'"{tag}"', "Cache-Control": "private, no-cache", "Vary": "Cookie"}
    known = request.if_none_match or ()
    if status == 200 and any(one.value in {tag, "*"} for one in known):
        return web.Response(status=304, headers=headers)
    response = web.Response(
        body=body, status=status, content_type=content_type, charset="utf-8", headers=headers
    )
    response.enable_compression()
    return response


@cache
def _environment() -> Environment:
    made = environment()
    made.globals |= {
        "words": wording,
        "show": show,
        "verdicts": VERDICTS,
        "highlighted": highlighted,
        "left_out": left_out,
        "bar": bar,
    }
    made.filters |= {
        "moment": moment,
        "signed": lambda number: f"{number:+.0f}".replace("-", "\N{MINUS SIGN}"),
    }
    return made


def _urls(request: web.Request) -> Callable[..., str]:
    """``url("run", id=…)``: a path of this dashboard, wherever it is mounted, and its query."""
    router = request.app.router

    def url(name: str, /, query: Mapping[str, Any] | None = None, **parts: str) -> str:
        given = {key: str(value) for key, value in (query or {}).items() if value}
        return str(router[name].url_for(**parts).with_query(given))

    return url


def bar(part: float, whole: float, kind: str = "") -> Markup:
    """A thin bar, ``part`` of ``whole`` long: a picture of the number beside it, and no more."""
    width = min(_BAR, _BAR * part / whole) if whole else 0.0
    return Markup(
        '<svg class="bar {}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="whole" width="100" height="4"/><rect class="part" width="{}" height="4"/>'
        "</svg>"
    ).format(kind, round(width, 2))


def moment(text: str | None) -> Markup:
    """A moment as the store writes it, to the minute and in UTC, as a ``<time>``."""
    try:
        read = dt.datetime.fromisoformat(text or "")
    except ValueError:
        return Markup("{}").format(wording.printable(text or ""))
    shown = (read if read.tzinfo is None else read.astimezone(dt.UTC)).strftime("%Y-%m-%d %H:%M")
    return Markup('<time datetime="{}">{}</time>').format(read.isoformat(), shown)
