"""The parameters of the site's methods, checked and typed: from a query, a form or JSON.

Names are Codeforces' (``contestId``, ``from``, ``showUnofficial``). Parameters that a method does
not know are ignored, as Codeforces ignores them.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import msgspec
from aiohttp import web

from contest_sim.errors import SiteError
from contest_sim.hidden_ratings import SETTLED

WAIT_LIMIT_S = 60.0
"""Longest long poll, in wall seconds."""

_MISSING = "Object missing required field "
_Count = Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
_Shape = TypeVar("_Shape", bound=msgspec.Struct)


class Caller(msgspec.Struct, frozen=True):
    """Who asks, by token if any, and the contest second at which the request arrived."""

    token: str
    second: int


class Nothing(msgspec.Struct):
    """No parameters."""


class OfContest(msgspec.Struct, rename="camel", kw_only=True):
    """A contest."""

    contest_id: int


class OfProblem(OfContest, rename="camel", kw_only=True):
    """A problem of a contest."""

    index: str


class Contests(msgspec.Struct):
    """``contest.list``."""

    gym: bool = False


class Problems(msgspec.Struct):
    """``problemset.problems``; ``tags`` are separated by semicolons, all must fit."""

    tags: str = ""


class Standings(OfContest, rename="camel", kw_only=True):
    """``contest.standings``; ``handles`` are separated by semicolons.

    ``show_unofficial`` adds those out of competition; nobody is in a ``room``.
    """

    first: _Count = msgspec.field(name="from", default=1)
    count: _Count | None = None
    handles: str = ""
    show_unofficial: bool = False
    room: int | None = None


class Watch(OfContest, rename="camel", kw_only=True):
    """``upsolve.watch``: a page of standings, of those whose handle contains ``search``.

    ``around`` is a handle whose page is wanted instead of the one that starts at ``first``.
    """

    first: _Count = msgspec.field(name="from", default=1)
    count: Annotated[int, msgspec.Meta(ge=1, le=500)] = 50
    search: Annotated[str, msgspec.Meta(max_length=100)] = ""
    around: Annotated[str, msgspec.Meta(max_length=100)] = ""


class Status(OfContest, rename="camel", kw_only=True):
    """``contest.status``; at most 10 000 submissions an answer, as on Codeforces."""

    first: _Count = msgspec.field(name="from", default=1)
    count: _Count | None = None
    handle: str = ""


class UserStatus(msgspec.Struct, kw_only=True):
    """``user.status``."""

    handle: str
    first: _Count = msgspec.field(name="from", default=1)
    count: _Count | None = None


class Recent(msgspec.Struct):
    """``problemset.recentStatus``."""

    count: Annotated[int, msgspec.Meta(ge=1, le=1000)]


class Info(msgspec.Struct):
    """``user.info``; ``handles`` are separated by semicolons."""

    handles: str


class Rating(msgspec.Struct):
    """``user.rating``."""

    handle: str


class Register(msgspec.Struct):
    """``upsolve.register``; ``rating`` is the true rating before the round.

    ``contests`` are the rated contests before it: fewer than six hide a part of the rating, and by
    what is shown a round decides whom it is rated for.
    """

    handle: str
    rating: int
    contests: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = SETTLED


class Submit(OfProblem, rename="camel", kw_only=True):
    """``upsolve.submit``."""

    language: str
    source: str
    idempotency_key: str = ""
    token: str = ""


class OfSubmission(msgspec.Struct):
    """``upsolve.submission``; ``wait`` is wall seconds to wait for the verdict."""

    id: int
    wait: Annotated[float, msgspec.Meta(ge=0)] = 0.0


async def read(request: web.Request, shape: type[_Shape]) -> _Shape:
    """The request's parameters in the shape of a method.

    Raises:
        SiteError: one is missing or wrong; names it.
    """
    parameters: dict[str, Any] = dict(request.query)
    try:
        if request.content_type == "application/json" and request.can_read_body:
            parameters |= msgspec.json.decode(await request.read(), type=dict[str, Any])
        elif request.method == "POST":
            parameters |= await request.post()
        return msgspec.convert(parameters, shape, strict=False)
    except msgspec.ValidationError as error:
        raise SiteError(_in_their_words(str(error))) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SiteError("body: not JSON") from error


def token(request: web.Request) -> str:
    """The token of ``Authorization: Bearer …``; empty without one."""
    kind, _, value = request.headers.get("Authorization", "").partition(" ")
    return value.strip() if kind == "Bearer" else ""


def _in_their_words(error: str) -> str:
    """``contestId: Expected `int``` of msgspec's "Expected `int` - at `$.contestId`".

    Clients of Codeforces take what stands before the colon for the parameter.
    """
    if error.startswith(_MISSING):
        return f"{error.removeprefix(_MISSING).strip('`')}: missing"
    message, _, path = error.partition(" - at `$.")
    name = path.rstrip("`")
    return f"{name}: {message}" if name else message
