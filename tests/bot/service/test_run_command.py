"""``upsolve run`` and the commands of another shell, as processes of their own."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from bot.cli import run
from tests.bot.service.overnight import REPOSITORY, Night


@contextmanager
def service(night: Night, **environ: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        night.command("run", "--json"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=REPOSITORY,
        env=os.environ | environ,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


async def test_a_service_that_is_killed_is_known_to_be_and_the_next_one_goes_on(
    tmp_path: Path,
) -> None:
    """Also: it tells systemd when it is ready, a second one is refused, SIGTERM drains."""
    night = Night(tmp_path, bot__speed=1800)
    with service(night) as first:
        await night.until(lambda: "service" in night.kinds())
        second = night.upsolve("run")
        assert (second.returncode, second.stderr.count("\n")) == (1, 1)
        assert f"a service runs there already (pid {first.pid})" in second.stderr
        assert night.upsolve("schedule", "add", str(night.round), "--runs", "2").returncode == 0
        await night.playing(events=2)
        first.kill()
        first.wait()
    refused = night.upsolve("stop")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "the last one was killed" in refused.stderr
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "n"))
        systemd.settimeout(60)
        with service(night, NOTIFY_SOCKET=str(tmp_path / "n"), WATCHDOG_USEC="9000000") as process:
            told = [systemd.recv(200).decode() for _ in range(3)]
            assert "READY=1" in told
            assert "WATCHDOG=1" in told
            await night.until(lambda: night.rows("SELECT 1 FROM events WHERE kind = 'resumed'"))
            process.send_signal(signal.SIGTERM)
            out, err = process.communicate(timeout=90)
        assert process.returncode == 0
        assert "STOPPING=1" in _rest(systemd)
    assert json.loads(out)["result"] == {"finished": 1, "failed": 0, "interrupted": 0}
    assert "signal SIGTERM: stops after play 1" in err
    assert "recovered" in night.kinds()
    assert [play["state"] for play in night.plays()] == ["finished", "waiting"]
    night.nothing_was_done_twice()


def _rest(channel: socket.socket) -> list[str]:
    channel.setblocking(False)
    found = []
    while True:
        try:
            found.append(channel.recv(200).decode())
        except BlockingIOError:
            return found


# Within this process: nothing here starts a contest.


def call(
    capsys: pytest.CaptureFixture[str], night: Night, *arguments: str, code: int = 0
) -> dict[str, object]:
    """Run a command both ways, and return its JSON; the text is one a person can read."""
    sets = [f"--set={one}" for one in night.settings]
    found = run([*arguments, "--json", *sets])
    out, err = capsys.readouterr()
    assert (found, err) == (code, ""), out
    document: dict[str, dict[str, object]] = json.loads(out)
    return document["error" if code else "result"]


def test_entries_are_added_shown_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    night = Night(tmp_path, schedule__timezone="Europe/Berlin")
    assert call(capsys, night, "schedule", "list") == {"entries": []}
    options = ("--cron", "0 22 * * *", "--division", "4", "--unplayed", "model", "--speed", "0")
    added = call(capsys, night, "schedule", "add", "--name", "nightly", *options, "--runs", "3")
    assert str(added["next"]).count("22:00:00") == 1
    call(capsys, night, "schedule", "add", str(night.round), "--with", "bot.handle=x")
    listed = call(capsys, night, "schedule", "list")["entries"]
    assert [one["entry"]["name"] for one in listed] == ["entry-1", "nightly"]  # type: ignore[attr-defined]
    coming = call(capsys, night, "schedule", "next", "-n", "3")["coming"]
    assert [one["entry"] for one in coming] == ["nightly"] * 3  # type: ignore[attr-defined]
    assert call(capsys, night, "schedule", "remove", "nightly") == {
        "removed": "nightly",
        "dropped": 0,
    }
    kinds = [line["kind"] for line in call(capsys, night, "schedule", "log")["diary"]]  # type: ignore[attr-defined]
    assert kinds == ["added", "added", "removed"]
    for verb in (["schedule", "list"], ["schedule", "next"], ["schedule", "log"], ["status"]):
        assert run([*verb, *[f"--set={one}" for one in night.settings]]) == 0
    assert "entry-1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["add", "1353"], 2, "1353"),
        (["add", "--cron", "0 22 * * * *"], 3, "five fields"),
        (["add", "--cron", "0 22 * * *", "--at", "2027-01-01"], 2, "cron or at, not both"),
        (["add", "--name", "a b"], 2, "an entry's name is"),
        (["add", "--name", "x\x1b[2J"], 2, "an entry's name is"),
        (["add", "--after", "yesterday"], 2, "after is a date"),
        (["add", "--speed", "-1"], 3, "speed is contest seconds"),
        (["add", "--with", "bot.sped=1"], 3, "did you mean bot.speed"),
        (["add", "1352", "--name", "filed"], 3, "there is an entry of that name"),
        (["remove", "filed"], 3, "remove it there"),
        (["remove", "unknown"], 1, "no such entry"),
    ],
)
def test_a_wrong_entry_is_refused_in_a_line_and_nothing_is_kept(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    message: str,
) -> None:
    night = Night(tmp_path)
    night.settings.append('schedule.entries=[{name = "filed", cron = "0 3 * * *"}]')
    error = call(capsys, night, "schedule", *arguments, code=code)
    assert message in str(error["message"])
    assert "\n" not in str(error["message"])
    assert night.rows("SELECT * FROM schedule") == []


def test_the_dashboard_beside_a_service_lives_as_long_as_it_does(tmp_path: Path) -> None:
    night = Night(tmp_path, bot__dashboard_port=0)
    with subprocess.Popen(
        night.command("run", "--serve"), stderr=subprocess.PIPE, text=True, cwd=REPOSITORY
    ) as process:
        assert process.stderr is not None
        lines = (re.search(r"The dashboard is at (http://\S+)", line) for line in process.stderr)
        url = next(found[1] for found in lines if found)
        with urlopen(url, timeout=60) as page:
            assert page.status == 200
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
    assert process.returncode == 0
    with pytest.raises(URLError):
        urlopen(url, timeout=60)


def test_without_a_service_its_commands_say_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    night = Night(tmp_path)
    for verb in ("stop", "pause", "resume"):
        error = call(capsys, night, verb, code=1)
        assert "no service" in str(error["message"])
    assert not night.data.exists()


def test_a_broken_file_names_the_entry_and_the_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    night = Night(tmp_path)
    file = tmp_path / "c.toml"
    for text, message in (
        ('[[schedule.entries]]\nname = "n"\ncron = "0 3 * *"\n', "n: cron '0 3 * *': five fields"),
        (
            '[[schedule.entries]]\nname = "n"\ncrom = "x"\n',
            "c.toml:1: schedule.entries: Object contai",
        ),
        ('[[schedule.entries]]\nname = "n"\ndivision = 7\n', "n: division is 1 to 4"),
        ('[[schedule.entries]]\ncron = "0 3 * * *"\n', "missing required field `name`"),
        ('[schedule]\ntimezone = "Mars/Base"\n', "no time zone 'Mars/Base'"),
        ("[schedule]\ntries = 0\n", "c.toml:2: schedule.tries: tries must be at least 1"),
    ):
        file.write_text(text)
        error = call(capsys, night, "run", "--config", str(file), code=3)
        assert message in str(error["message"])
    assert not night.data.exists()
