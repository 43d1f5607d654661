"""Logs: one object a line whatever is in it, the run named, no secrets, and nothing steers."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot import logs
from bot.cli import run
from bot.logs import HIDDEN, Redactor, of_run, to_stderr

REPOSITORY = Path(__file__).parents[2]
SECRET = 'sk-"12345\n67'


Captured = pytest.CaptureFixture[str]


def lines(captured: Captured) -> list[dict[str, Any]]:
    return [json.loads(line) for line in captured.readouterr().err.splitlines()]


def test_a_line_is_an_object_with_its_run_and_what_was_given_beside(capsys: Captured) -> None:
    with to_stderr("json", "info", {}), of_run("1352-1"):
        logging.getLogger("bot.x").info("%s solved", "A", extra={"contest_s": 7, "data": {"n": 1}})
        logging.getLogger("bot.x").debug("not asked for")
        logging.getLogger("somebody.else").info("not ours")
    logging.getLogger("bot.x").warning("after the command")
    (line,) = lines(capsys)
    assert line.pop("time").endswith("Z")
    assert line == {
        "level": "info", "logger": "bot.x", "message": "A solved", "run": "1352-1",
        "contest_s": 7, "data": {"n": 1},
    }  # fmt: skip


async def test_tasks_say_the_run_that_they_were_begun_in(capsys: Captured) -> None:
    async def play(run: str) -> None:
        with of_run(run):
            await asyncio.gather(*(say(number) for number in range(3)))

    async def say(number: int) -> None:
        await asyncio.sleep(0)
        logging.getLogger("bot.x").info("%s", number)

    with to_stderr("json", "info", {}):
        await asyncio.gather(play("one"), play("two"))
        logging.getLogger("bot.x").info("nobody's")
    runs = [line.get("run") for line in lines(capsys)]
    assert sorted(runs[:-1]) == ["one"] * 3 + ["two"] * 3
    assert runs[-1] is None


def test_an_exception_is_in_its_line_and_warnings_are_lines_too(capsys: Captured) -> None:
    with to_stderr("json", "info", {}):
        try:
            int("no\nway")
        except ValueError:
            logging.getLogger("judge.x").exception("a request failed")
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn("old", DeprecationWarning, stacklevel=1)
    failed, warned = lines(capsys)
    assert failed["exception"]["type"] == "ValueError"
    assert "test_logs.py" in failed["exception"]["traceback"]
    assert (warned["logger"], warned["level"]) == ("py.warnings", "warning")


@given(
    st.text(st.characters()),
    st.dictionaries(st.text(min_size=1).map("x{}".format), st.text() | st.integers()),
)
@example(text="\udf1b", extra={})
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_said_is_one_line(text: str, extra: dict[str, Any]) -> None:
    stream = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stderr", stream)
        # pytest's own would put a lone surrogate into the report, which a worker cannot send.
        patch.setattr(logging.getLogger(), "handlers", [])
        with to_stderr("json", "info", {}):
            logging.getLogger("bot.x").info("%s", text, extra=extra)
        with to_stderr("text", "info", {}):
            logging.getLogger("bot.x").info("%s", text, extra=extra)
    first, second = stream.getvalue().rstrip("\n").split("\n")
    assert json.loads(first)["message"] == text.encode("utf-8", "replace").decode()
    assert "\x1b" not in first + second


@pytest.mark.parametrize("form", ["json", "text"])
def test_no_secret_is_written_wherever_it_stands(form: Any, capsys: Captured) -> None:
    environment = {"MY_API_KEY": SECRET, "HUB_TOKEN": "abcdef123", "HOME": "/home/someone"}
    with to_stderr(form, "info", environment):
        logger = logging.getLogger("model.x")
        logger.info("asked with %s", SECRET, extra={"headers": {"Authorization": "Bearer qwertyu"}})
        logger.info("https://user:pass1@host/v1 by abcdef123 at /home/someone")
        logger.info("settings", extra={"given": {"password": "short", "nested": [SECRET]}})
        try:
            int(SECRET)
        except ValueError:
            logger.exception("refused")
    written = capsys.readouterr().err
    for secret in ("sk-", "12345", "abcdef123", "qwertyu", "pass1", "short"):
        assert secret not in written
    assert HIDDEN in written
    assert "/home/someone" in written


def test_ordinary_words_are_not_taken_for_secrets() -> None:
    redactor = Redactor({"KEY": "a", "MONKEY": "banana split", "PATH": "/usr/bin"})
    text = "a banana split in /usr/bin at http://127.0.0.1:8000/v1, 10:30@noon"
    assert redactor.text(text) == text


def test_a_terminal_gets_rich_lines_that_nothing_steers(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm-256color")
    with to_stderr("auto", "info", {}) as log:
        assert (log.form, log.console is not None) == ("rich", True)
        logging.getLogger("bot.x").warning("a [bold]word[/] \x1b[2J\x07")
        logging.getLogger("bot.run").info("the display shows it")
    written = stream.getvalue()
    assert "a [bold]word[/] [2J" in written
    assert "\x1b[2J" not in written
    assert "display" not in written


def test_elsewhere_it_is_json_and_the_level_is_put_back(capsys: Captured) -> None:
    before = logging.getLogger("bot").level
    with to_stderr("auto", "debug", {}) as log:
        assert log.is_json
        logging.getLogger("bot.x").debug("seen")
    assert [line["message"] for line in lines(capsys)] == ["seen"]
    assert logging.getLogger("bot").level == before


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    start = [sys.executable, "-c", "from bot.cli import main; main()", *arguments]
    return subprocess.run(
        start, capture_output=True, text=True, check=False, cwd=REPOSITORY, timeout=60
    )


def test_a_command_that_fails_says_so_in_the_form_of_its_log() -> None:
    done = command("replay", "no-such-round")
    (line,) = map(json.loads, done.stderr.splitlines())
    assert (done.returncode, line["kind"], line["level"]) == (2, "not_found", "error")
    done = command("replay", "no-such-round", "--log-format", "text")
    assert done.stderr.startswith("upsolve: ")
    assert done.stderr.count("\n") == 1


def test_a_bug_is_a_line_with_its_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("contest_sim.package.open_round", broken)
    assert run(["replay", "1352", "--log-format", "json"]) == 1
    (line,) = lines(capsys)
    assert (line["level"], line["exception"]["type"]) == ("critical", "ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        run(["replay", "1352", "--log-format", "text"])


def test_nothing_is_left_behind() -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    with to_stderr("json", "info", {}):
        assert len(root.handlers) == len(before) + 1
    assert root.handlers == before
    assert logs.current_run() == ""
