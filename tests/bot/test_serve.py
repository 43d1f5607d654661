"""``upsolve contest serve`` as its own process: killed, started again, and stopped."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

from tests.contest_sim.samples import ID, write_round


def serve(folder: Path) -> tuple[subprocess.Popen[str], str]:
    """The process and its address."""
    command = [sys.executable, "-c", "from bot.cli import main; main()", "contest", "serve"]
    command += [str(ID), "--speed", "100", "--delay", "1000", "--port", "0", "--json"]
    command += ["--state", str(folder / "site.db")]
    for key, name in (("rounds", "rounds"), ("cache", "cache")):
        command += ["--set", f"contest_sim.{key}={folder / name}"]
    command += ["--set", "judge.workers=1"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    return process, line.partition(" at ")[2].split("/ ")[0]


def ask(url: str, **form: str) -> dict[str, Any]:
    data = "&".join(f"{name}={value}" for name, value in form.items()).encode()
    try:
        with urllib.request.urlopen(url, data or None) as response:
            return dict(json.load(response))
    except HTTPError as error:
        with error:
            return dict(json.load(error))


def test_a_site_that_was_killed_goes_on_and_ends_when_told(tmp_path: Path) -> None:
    write_round(tmp_path / "rounds" / str(ID))
    process, url = serve(tmp_path)
    try:
        entered = ask(f"{url}/api/upsolve.register", handle="bot", rating="1400")
        assert entered["status"] == "OK"
    finally:
        process.kill()
        process.communicate()
    process, url = serve(tmp_path)
    try:
        (contest,) = ask(f"{url}/api/contest.list")["result"]
        assert contest["phase"] == "BEFORE"
        again = ask(f"{url}/api/upsolve.register", handle="bot", rating="1400")
        assert again["comment"] == "handle: bot is registered already"
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == 0
    assert json.loads(output)["result"]["url"] == url
