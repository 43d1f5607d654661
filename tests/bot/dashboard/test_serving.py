"""``upsolve serve`` as its own process, and the dashboard as a part of another server."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

import aiohttp
import pytest
from aiohttp import web

from bot.config import Config
from bot.dashboard.access import load_token
from bot.dashboard.app import address, dashboard
from bot.settings import BotSettings
from bot.store import DATABASE_NAME, Store
from tests.bot import records
from tests.bot.dashboard.world import remember


def serve(folder: Path, *options: str) -> tuple[subprocess.Popen[str], str]:
    """The process and the first line that it says."""
    command = [sys.executable, "-c", "from bot.cli import main; main()", "serve", "--json"]
    process = subprocess.Popen(
        [*command, "--set", f"bot.data={folder}", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
    )
    assert process.stderr is not None
    return process, process.stderr.readline()


def test_pages_of_this_machine_until_it_is_told_to_stop(tmp_path: Path) -> None:
    """Without a database before: there is one then, as for any run."""
    process, line = serve(tmp_path, "--port", "0")
    try:
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


def test_for_others_the_address_holds_the_token(tmp_path: Path) -> None:
    process, line = serve(tmp_path, "--port", "0", "--host", "0.0.0.0")
    try:
        found = re.search(r"http://0\.0\.0\.0:(\d+)/\?token=(\S+);", line)
        assert found is not None
        assert found[2] == load_token(tmp_path)
        with pytest.raises(HTTPError, match="401"):
            urllib.request.urlopen(f"http://127.0.0.1:{found[1]}/")
        request = urllib.request.Request(f"http://127.0.0.1:{found[1]}/")
        request.add_header("Authorization", f"Bearer {found[2]}")
        with urllib.request.urlopen(request) as response:
            assert response.status == 200
    finally:
        process.kill()
        process.communicate()


def test_a_port_in_use_is_an_environment_error(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process, _ = serve(tmp_path, "--port", str(port))
        output, _ = process.communicate(timeout=60)
    error = json.loads(output)["error"]
    assert process.returncode == 4
    assert (error["kind"], str(port) in error["message"]) == ("environment", True)


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
                new |= {one for one in found if "problems" not in one and "?" not in one} - seen
            assert "/dash/static/dashboard.css" in seen
            assert len(seen) > 10
    finally:
        await runner.cleanup()


def test_an_address_with_a_token_and_one_of_version_six() -> None:
    assert address("127.0.0.1", 80) == "http://127.0.0.1:80/"
    assert address("::1", 80, "a/b") == "http://[::1]:80/?token=a%2Fb".replace("%2F", "/")
