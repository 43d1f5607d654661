"""Who may look and who may act.

Rules. Looking is free where the dashboard listens on this machine's own address only, and wants
the token everywhere else; acting (any method but GET and HEAD) always wants it. The token comes
once as ``?token=``, which sets a cookie that scripts cannot read and other sites cannot send, or
as ``Authorization: Bearer``. A request that acts with the cookie must come from our own pages
(``Origin``). The ``Host`` must be a name that this machine is known by, so that a page from
elsewhere whose name was pointed here reads nothing (DNS rebinding).
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import secrets
import socket
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from bot.errors import StoreError

TOKEN_FILE = "dashboard-token"  # noqa: S105 - the name of a file
COOKIE = "upsolve-dashboard"
_MONTH_S = 30 * 86400
_SAFE = frozenset({"GET", "HEAD"})


def load_token(folder: Path) -> str:
    """The token of the dashboards on one data folder, made where there is none; owner-readable.

    Raises:
        StoreError: the folder cannot be written.
    """
    path = folder / TOKEN_FILE
    try:
        if path.is_file() and (kept := path.read_text().strip()):
            return kept
        folder.mkdir(parents=True, exist_ok=True)
        made = secrets.token_urlsafe(24)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(made + "\n")
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}; set bot.data") from error
    return made


def is_local(host: str) -> bool:
    """Whether an address reaches this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Access:
    """Decides on requests; ``host`` is where the dashboard was told to listen."""

    def __init__(self, token: str, host: str) -> None:
        self._token = token.encode()
        self._cookie = hashlib.sha256(b"cookie " + self._token).hexdigest()
        self._host = host
        self._names = {host.lower(), "localhost", socket.gethostname().lower()}

    def knows_host(self, request: web.Request) -> bool:
        """Whether the request asks for a name or address that may be ours."""
        name = _host_name(request.headers.get("Host", ""))
        if self.is_open(request):
            return name is not None and is_local(name)
        return name is not None and (name in self._names or _is_address(name))

    def is_open(self, request: web.Request) -> bool:
        """Whether the dashboard is for this machine only, by its setting and by this connection."""
        ends = [request.get_extra_info(name) for name in ("sockname", "peername")]
        return is_local(self._host) and all(
            isinstance(end, tuple) and is_local(str(end[0])) for end in ends
        )

    def has_token(self, request: web.Request) -> bool:
        """Whether the request carries the token, or the cookie that stands for it."""
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return _same(given.strip(), self._token.decode())
        return _same(request.cookies.get(COOKIE, ""), self._cookie)

    def is_token(self, given: str) -> bool:
        """Whether this is the token."""
        return _same(given, self._token.decode())

    def may_look(self, request: web.Request) -> bool:
        """Whether the request may be shown anything."""
        return self.is_open(request) or self.has_token(request)

    def may_act(self, request: web.Request) -> bool:
        """Whether the request may change or start anything."""
        if not self.has_token(request):
            return False
        bearer = request.headers.get("Authorization", "").lower().startswith("bearer ")
        return bearer or _is_from_here(request)

    def admit(self, response: web.StreamResponse) -> None:
        """Let whoever gets this response look and act from now on."""
        response.set_cookie(
            COOKIE, self._cookie, max_age=_MONTH_S, httponly=True, samesite="Strict", path="/"
        )


def is_safe(request: web.Request) -> bool:
    """Whether a request only looks."""
    return request.method in _SAFE


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), wanted.encode())


def _host_name(host: str) -> str | None:
    """The name in a ``Host`` header, without port and brackets; None where there is none."""
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port
    except ValueError:
        return None
    return parts.hostname


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_from_here(request: web.Request) -> bool:
    """Whether a browser says that one of our own pages sent this; one that says nothing did not."""
    origin = urlsplit(request.headers.get("Origin", ""))
    return bool(origin.netloc) and origin.netloc == request.headers.get("Host")
