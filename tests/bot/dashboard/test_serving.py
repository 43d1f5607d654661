"""``upsolve serve`` as its own process, and the dashboard as a part of another server."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.config import Config
from bot.dashboard.access import load_token
from bot.dashboard.app import address, dashboard
from bot.dashboard.server import serve
from bot.settings import BotSettings
from bot.store import DATABASE_NAME, Store
from contest_sim.errors import SiteError
from tests.bot import records
from tests.bot.dashboard.world import remember


def test_pages_of_this_machine_until_it_is_told_to_stop(tmp_path: Path) -> None:
    """Without a database before: there is one then, as for any run."""
    command = [sys.executable, "-c", "from bot.cli import main; main()", "serve", "--json"]
    command += ["--port", "0", "--set", f"bot.data={tmp_path}"]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, cwd=tmp_path)
    try:
        assert process.stderr is not None
        line = process.stderr.readline()
        url = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert url is not None
        with urllib.request.urlopen(url[0]) as response:
            assert b"No round has been played yet" in response.read()
        process.send_signal(signal.SIGTERM)
        output, _ = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == 0
    assert json.loads(output)["result"]["url"] == url[0]
    Store.open(tmp_path).close()


async def test_for_others_the_address_holds_the_token(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    said: asyncio.Queue[str] = asyncio.Queue()
    settings = BotSettings(data=str(tmp_path), dashboard_host="0.0.0.0", dashboard_port=0)
    work = serve(Config(bot=settings), tmp_path / DATABASE_NAME, said.put_nowait)
    serving = asyncio.create_task(work)
    found = re.search(r"http://0\.0\.0\.0:(\d+)/\?token=(\S+)", await said.get())
    assert found is not None
    assert found[2] == load_token(tmp_path)
    url, headers = f"http://127.0.0.1:{found[1]}/", {"Authorization": f"Bearer {found[2]}"}
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            assert response.status == 401
        async with session.get(url, headers=headers) as response:
            assert response.status == 200
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving


async def test_a_port_in_use_is_told_of(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        config = Config(bot=BotSettings(data=str(tmp_path), dashboard_port=port))
        with pytest.raises(SiteError, match=rf"port {port}: .*; set bot\.dashboard_port"):
            await serve(config, tmp_path / DATABASE_NAME, print)


async def test_mounted_below_a_prefix_every_address_stays_there(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, records.solved_record())
    config = Config(bot=BotSettings(data=str(tmp_path)))
    whole = web.Application()
    whole.add_subapp("/dash", dashboard(config, tmp_path / DATABASE_NAME))
    runner = web.AppRunner(whole, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        async with aiohttp.ClientSession() as session:
            seen, new = set[str](), {"/dash/"}
            while new:
                path = new.pop()
                seen.add(path)
                async with session.get(url + path) as response:
                    assert response.status == 200, path
                    html = await response.text() if response.content_type == "text/html" else ""
                found = re.findall(r'(?:href|src|action|data-from|data-src)="([^"#]+)', html)
                assert all(one.startswith("/dash/") for one in found)
                slow = ("problems", "standings", "places", "?")
                new |= {one for one in found if not any(word in one for word in slow)} - seen
            assert "/dash/static/dashboard.css" in seen
            assert len(seen) > 10
    finally:
        await runner.cleanup()


def test_an_address_with_a_token_and_one_of_version_six() -> None:
    assert address("127.0.0.1", 80) == "http://127.0.0.1:80/"
    assert address("::1", 80, "a/b") == "http://[::1]:80/?token=a%2Fb".replace("%2F", "/")
