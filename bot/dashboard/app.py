"""The dashboard as a web application: pages of the database, to be served or mounted anywhere.

``dashboard(config, database)`` reads the database and writes nothing, so it works whoever writes.
Every answer, the errors and the events too, carries the same strict headers: scripts and styles
come from this server only, nothing is loaded from elsewhere, and no other page may frame it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import quote

from aiohttp import typedefs, web

from bot.config import Config
from bot.dashboard.access import Access, is_safe, load_token
from bot.dashboard.database import Reader
from bot.dashboard.handlers import Handlers
from bot.dashboard.pages import answer, render
from bot.errors import StoreError, UnknownRun, classify

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
        " img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
        " require-trusted-types-for 'script'; trusted-types dashboard"
    ),
    # With "no-referrer" a browser would not say that a form came from our own page.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_STATIC = Path(__file__).with_name("static")
_MOST_BYTES = 16 << 10

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def dashboard(config: Config, database: Path) -> web.Application:
    """An application that shows ``database``, which need not be there yet.

    ``config.bot.dashboard_host`` says whether others than this machine may look (with the token,
    which is kept beside the database).

    Raises:
        StoreError: the token cannot be kept in the database's folder.
    """
    reader = Reader(database)
    access = Access(load_token(database.parent), config.bot.dashboard_host)
    handlers = Handlers(config, reader, access)
    app = web.Application(middlewares=[_guarded(access), _explained], client_max_size=_MOST_BYTES)
    app.add_routes(handlers.routes())
    app.router.add_post("/enter", _entering(access), name="enter")
    app.router.add_static("/static", _STATIC, name="static")
    app.on_response_prepare.append(_add_headers)

    async def end_streams(_: web.Application) -> None:
        await handlers.feed.close()

    async def close(_: web.Application) -> None:
        await handlers.close()

    app.on_shutdown.append(end_streams)
    app.on_cleanup.append(close)
    return app


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "private, no-cache")


def _guarded(access: Access) -> typedefs.Middleware:
    """Let a request through as :mod:`bot.dashboard.access` says."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not access.knows_host(request):
            return _refusal(request, 421, "This dashboard does not answer to that name.")
        if is_safe(request) and "token" in request.query:
            return _let_in(request, access)
        if _is_free(request) or (access.may_look(request) and is_safe(request)):
            return await handler(request)
        if not access.has_token(request):
            return answer(request, render(request, "enter", {"wrong": False}), 401)
        if not access.may_act(request):
            return _refusal(request, 403, "That did not come from a page of this dashboard.")
        return await handler(request)

    return guard


def _is_free(request: web.Request) -> bool:
    """Whether a request needs nothing: the way in, and the files that its page is made of."""
    route = request.match_info.route.name
    return route in {"enter", "static"}


def _let_in(request: web.Request, access: Access) -> web.StreamResponse:
    """Turn ``?token=`` into a cookie, and go on without it in the address."""
    if not access.is_token(request.query["token"]):
        return answer(request, render(request, "enter", {"wrong": True}), 401)
    left = request.rel_url.without_query_params("token")
    response = web.Response(status=303, headers={"Location": str(left)})
    access.admit(response)
    return response


def _entering(access: Access) -> Handler:
    async def enter(request: web.Request) -> web.StreamResponse:
        """The token, as typed into the page."""
        given = str((await request.post()).get("token", "")).strip()
        if not access.is_token(given):
            return answer(request, render(request, "enter", {"wrong": True}), 401)
        home = str(request.app.router["tonight"].url_for())
        response = web.Response(status=303, headers={"Location": home})
        access.admit(response)
        return response

    return enter


@web.middleware
async def _explained(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page for what cannot be shown; a bug stays a 500 and in the log."""
    try:
        return await handler(request)
    except web.HTTPNotFound:
        return _refusal(request, 404, "There is no such page.")
    except UnknownRun as error:
        return _refusal(request, 404, str(error))
    except StoreError as error:
        return _refusal(request, 503, str(error))
    except Exception as error:
        failure = classify(error)
        if failure is None or isinstance(error, web.HTTPException):
            raise
        return _refusal(request, 409, failure.message)


def _refusal(request: web.Request, status: int, message: str) -> web.Response:
    response = answer(request, render(request, "error", {"message": message}), status)
    response.headers["Cache-Control"] = "no-store"
    return response


def address(host: str, port: int, token: str = "") -> str:
    """The dashboard's address; with the token it lets in whoever opens it."""
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/" + (f"?token={quote(token)}" if token else "")
