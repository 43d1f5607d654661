"""Who may look and who may act: the token, the name that was asked for, the page that asks."""

from __future__ import annotations

import stat
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.dashboard.access import TOKEN_FILE, is_local, load_token
from bot.errors import StoreError
from bot.store import Store
from tests.bot import records
from tests.bot.dashboard.world import Served, remember, serving

LOOK = "/runs/20261123-140203-1352/problems/A/look"
OTHERS = "192.0.2.7"


async def status(served: Served, method: str, path: str, **headers: str) -> int:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    async with served.session.request(
        method, served.url + path, headers=names, allow_redirects=False
    ) as response:
        return response.status


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_addresses_of_this_machine_only(host: str) -> None:
    assert is_local(host)


@pytest.mark.parametrize(
    "host", ["0.0.0.0", "::", "192.0.2.7", "example.org", "", "localhost.evil"]
)
def test_addresses_that_others_reach(host: str) -> None:
    assert not is_local(host)


def test_a_token_is_kept_and_nobody_else_reads_it(tmp_path: Path) -> None:
    token = load_token(tmp_path)
    assert load_token(tmp_path) == token
    assert len(token) >= 32
    assert stat.S_IMODE((tmp_path / TOKEN_FILE).stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"bot\.data"):
        load_token(tmp_path / "file" / "data")


async def test_on_this_machine_everybody_may_look(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    async with serving(tmp_path) as served:
        for path in ("/", "/runs", "/rating", "/models"):
            assert await status(served, "GET", path) == 200


@pytest.mark.parametrize(
    "name", ["evil.example", "127.0.0.1.evil.example", "[::1", "192.0.2.7", "", "localhost@evil"]
)
async def test_a_name_that_is_not_ours_is_not_answered_to(tmp_path: Path, name: str) -> None:
    Store.open(tmp_path).close()
    async with serving(tmp_path) as served:
        assert await status(served, "GET", "/", Host=name) in {400, 421}
        port = urlsplit(served.url).port
        assert await status(served, "GET", "/", Host=f"localhost:{port}") == 200


async def test_elsewhere_nothing_is_shown_without_the_token(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, records.solved_record())
    async with serving(tmp_path, OTHERS) as served:
        for path in ("/", "/runs/20261123-140203-1352", "/rating.json", "/events", "/nothing"):
            assert await status(served, "GET", path) == 401
        code, text = await served.get("/runs")
        assert (code, "1352" in text) == (401, False)
        token = load_token(tmp_path)
        assert await status(served, "GET", "/runs", Authorization=f"Bearer {token}") == 200
        assert await status(served, "GET", "/runs", Authorization=f"Bearer {token}x") == 401
        assert await status(served, "GET", "/?token=wrong") == 401
        assert await status(served, "GET", "/static/dashboard.css") == 200


async def test_the_token_becomes_a_cookie_that_only_we_get(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    async with serving(tmp_path, OTHERS) as served:
        address = f"{served.url}/runs?page=1&token={load_token(tmp_path)}"
        async with served.session.get(address, allow_redirects=False) as response:
            assert (response.status, response.headers["Location"]) == (303, "/runs?page=1")
            (cookie,) = response.headers.getall("Set-Cookie")
        assert load_token(tmp_path) not in cookie
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert (await served.get("/runs"))[0] == 200  # the session kept it


async def test_the_token_can_be_typed(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    async with serving(tmp_path, OTHERS) as served:
        for typed, wanted in (("wrong", 401), (load_token(tmp_path), 303)):
            async with served.session.post(
                f"{served.url}/enter", data={"token": typed}, allow_redirects=False
            ) as response:
                assert response.status == wanted
        assert (await served.get("/"))[0] == 200


async def test_acting_wants_the_token_even_on_this_machine_and_comes_from_our_pages(
    tmp_path: Path,
) -> None:
    """The run is unknown, so that what is let through ends as 404 and not before."""
    Store.open(tmp_path).close()
    async with serving(tmp_path) as served:
        assert await status(served, "POST", LOOK) == 401
        assert await status(served, "POST", LOOK, Origin=served.url) == 401
        token = load_token(tmp_path)
        assert await status(served, "POST", LOOK, Authorization=f"Bearer {token}") == 404
        assert await status(served, "GET", f"/?token={token}") == 303
        assert await status(served, "POST", LOOK) == 403
        assert await status(served, "POST", LOOK, Origin="http://evil.example") == 403
        assert await status(served, "POST", LOOK, Origin="null") == 403
        assert await status(served, "POST", LOOK, Origin=served.url) == 404
        assert await status(served, "GET", LOOK) == 405


async def test_every_answer_is_strict_about_what_a_page_may_do(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    paths = (
        "/",
        "/none",
        "/static/dashboard.js",
        "/static/none",
        "/events",
        "/rating.json",
        "/enter",
    )
    async with serving(tmp_path) as served:
        for path in paths:
            async with served.session.get(served.url + path) as response:
                policy = response.headers["Content-Security-Policy"]
                assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
                assert "unsafe" not in policy
                assert "http" not in policy
                assert response.headers["X-Content-Type-Options"] == "nosniff"
                assert response.headers["Referrer-Policy"] == "same-origin"
