"""``upsolve sample``: lines of JSON that a second run, or one after a kill, continues."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from bot.sample_file import SampleFile
from tests.bot.rounds import PROGRAMS, write_programs, write_round
from tests.model import openai_double as double_of
from tests.model.openai_double import MODEL, Double, program

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def scripted(tmp_path: Path) -> list[str]:
    """Options of a backend with eight programs for A."""
    programs = write_programs(tmp_path / "programs")
    return ["--backend", "scripted", "--set", f"model.programs={programs}"]


@pytest.fixture
def server() -> Iterator[Double]:
    """A double on an event loop of its own, so that commands can run in this thread."""
    server, loop = Double(), asyncio.new_event_loop()
    ready: Future[None] = Future()

    async def serve() -> None:
        async with server:
            ready.set_result(None)
            await stop.wait()

    stop = asyncio.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.result(10)
    yield server
    loop.call_soon_threadsafe(stop.set)
    thread.join()
    loop.close()


def asking(server: Double, *more: str) -> list[str]:
    return ["--backend", "openai", "--set", f'model.endpoints=["{server.url}"]', *more]


def call(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[Any], str]:
    """Exit code, the lines of standard output, and standard error."""
    code = run(["sample", *arguments])
    out, err = capfd.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def statement(folder: Path, text: str = "Print the integer after *n*.\n") -> str:
    path = folder / "A.md"
    path.write_text(text)
    return str(path)


def test_a_problem_is_named_in_three_ways(
    tmp_path: Path, scripted: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    folder = write_round(tmp_path / "round")
    for name, problem in {
        f"{folder}/A": "77A",
        str(folder / "problems/A"): "A",
        statement(tmp_path): "A",
    }.items():
        code, samples, err = call(capfd, name, "-n", "3", *scripted)
        assert code == 0
        assert [s["source"] for s in samples] == [f"{source}\n" for source in PROGRAMS["A"][:3]]
        assert {s["problem"] for s in samples} == {problem}
        assert f"{problem}: 3 samples" in err


def test_a_statement_reaches_the_model_as_plain_text(
    tmp_path: Path, server: Double, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = write_round(tmp_path / "round")
    assert call(capfd, f"{folder}/A", "-n", "1", *asking(server))[0] == 0
    assert call(capfd, statement(tmp_path), "-n", "1", *asking(server))[0] == 0
    whole, bare = (sent["messages"][0]["content"] for sent in server.requests)
    assert "Print the integer after n.\n\nInput\n\nn.\n\nOutput" in whole
    assert "Examples\n\nInput\n\n4" in whole
    assert "Print the integer after n.\n" in bare
    assert server.requests[0]["model"] == MODEL


def test_a_file_is_continued_where_it_ends(
    tmp_path: Path, server: Double, capfd: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "samples.jsonl"
    options = [statement(tmp_path), *asking(server), "--output", str(output)]
    assert call(capfd, *options, "-n", "5")[:2] == (0, [])
    assert call(capfd, *options, "-n", "12")[:2] == (0, [])
    asked = len(server.requests)
    assert asked == 12
    code, _, err = call(capfd, *options, "-n", "12")
    assert (code, len(server.requests)) == (0, asked)
    assert "12 of 12 were there" in err
    assert sorted(line["number"] for line in lines(output)) == list(range(12))
    seeds = [sent["seed"] for sent in server.requests]
    assert {line["source"] for line in lines(output)} == {program(seed) for seed in seeds}


def test_another_seed_or_problem_has_samples_of_its_own_in_the_same_file(
    tmp_path: Path, server: Double, capfd: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "samples.jsonl"
    options = [*asking(server), "--output", str(output), "-n", "3"]
    for more in ([], ["--seed", "2"], ["--set", "model.temperature=0.5"]):
        assert call(capfd, statement(tmp_path), *options, *more)[0] == 0
    assert call(capfd, statement(tmp_path, "Another."), *options)[0] == 0
    found = lines(output)
    assert len(found) == 12
    assert len({line["run"] for line in found}) == 4
    assert [line["seed"] for line in found] == [1] * 3 + [2] * 3 + [1] * 6


@pytest.mark.parametrize("cut", [1, 2, 30, 10_000])
def test_a_torn_line_is_mended(
    tmp_path: Path, server: Double, capfd: pytest.CaptureFixture[str], cut: int
) -> None:
    output = tmp_path / "samples.jsonl"
    options = [statement(tmp_path), *asking(server), "--output", str(output), "-n", "6"]
    call(capfd, *options)
    data = output.read_bytes()
    output.write_bytes(data[: max(3, len(data) - cut)])
    assert call(capfd, *options)[0] == 0
    assert sorted(line["number"] for line in lines(output)) == list(range(6))


@pytest.mark.parametrize(
    "content",
    ["my diary", "my diary\n", '{"run":"x"}\n', '{"a": 1}\n{"run":"', "\n\n", "\x00\xff"],
)
def test_a_file_of_something_else_is_never_changed(
    tmp_path: Path, scripted: list[str], capfd: pytest.CaptureFixture[str], content: str
) -> None:
    output = tmp_path / "diary"
    output.write_text(content)
    code, _, err = call(capfd, statement(tmp_path), *scripted, "--output", str(output))
    assert code == 2
    assert err.count("\n") == 1
    assert "diary" in err
    assert output.read_text() == content


def test_two_processes_never_write_one_file(
    tmp_path: Path, scripted: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "samples.jsonl"
    with SampleFile.open(output):
        code, _, err = call(capfd, statement(tmp_path), *scripted, "--output", str(output))
    assert code == 1
    assert "another process" in err
    assert call(capfd, statement(tmp_path), *scripted, "--output", str(output))[0] == 0


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_stopped_process_is_continued(
    tmp_path: Path, server: Double, capfd: pytest.CaptureFixture[str], end: signal.Signals
) -> None:
    output = tmp_path / "samples.jsonl"
    options = [statement(tmp_path), *asking(server), "--output", str(output)]
    # A test suite in the background passes on that it ignores SIGINT: undo that.
    start = "import signal; signal.signal(2, signal.default_int_handler); from bot.cli import main"
    command = [sys.executable, "-c", f"{start}; main()", "sample", *options]
    with subprocess.Popen([*command, "-n", "100000"], cwd=REPOSITORY) as process:
        while not output.exists() or output.stat().st_size < 5_000:
            assert process.poll() is None
            os.sched_yield()
        process.send_signal(end)
        assert process.wait(30) == (-9 if end is signal.SIGKILL else 130)
    there = output.read_bytes().count(b"\n")
    assert call(capfd, *options, "-n", str(there + 50))[0] == 0
    numbers = [line["number"] for line in lines(output)]
    assert len(numbers) == len(set(numbers)) >= there + 50
    assert set(range(there + 50)) <= set(numbers)


def test_json_is_one_document(
    tmp_path: Path, scripted: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    code, (document,), err = call(capfd, statement(tmp_path), "-n", "100", *scripted, "--json")
    result = document["result"]
    assert (code, err) == (0, "")
    assert (result["samples"], result["drawn"]) == (8, 8)  # there are no more
    assert [line["number"] for line in result["lines"]] == list(range(8))
    assert result["usage"]["samples"] == 8
    output = tmp_path / "samples.jsonl"
    arguments = (statement(tmp_path), "-n", "4", *scripted, "--json", "--output", str(output))
    result = call(capfd, *arguments)[1][0]["result"]
    assert result["output"] == str(output)
    assert len(lines(output)) == 4


def test_a_reader_that_has_enough_ends_it_quietly(tmp_path: Path, server: Double) -> None:
    options = [statement(tmp_path), *asking(server), "-n", "100000"]
    command = [sys.executable, "-c", "from bot.cli import main; main()", "sample", *options]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["model"] == MODEL
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 1


# Errors


def fails(capfd: pytest.CaptureFixture[str], status: int, *arguments: str) -> str:
    """One line for people and the same as JSON; returns it."""
    code, out, err = call(capfd, *arguments)
    assert (code, out, err.count("\n")) == (status, [], 1)
    json_code, (document,), json_err = call(capfd, *arguments, "--json")
    assert (json_code, json_err) == (status, "")
    assert document["error"]["status"] == status
    assert document["error"]["message"] in err
    return err


def test_what_is_no_problem_is_a_usage_error(
    tmp_path: Path, scripted: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert "it has A, B" in fails(capfd, 2, f"{write_round(tmp_path / 'r')}/Z", *scripted)
    assert "1352" in fails(capfd, 2, "1353/A", *scripted)
    for name in ("nonsense", "no/such/file"):
        assert name in fails(capfd, 2, name, *scripted)
    for text in ("", " \n\n"):
        assert "empty" in fails(capfd, 2, statement(tmp_path, text), *scripted)
    (tmp_path / "latin.md").write_bytes(b"\xe9\n")
    assert "not UTF-8" in fails(capfd, 1, str(tmp_path / "latin.md"), *scripted)
    assert "problem.yaml" in fails(capfd, 1, str(tmp_path), *scripted)
    assert "backend" in fails(capfd, 2, "1352/A", "--backend", "gpt")
    assert "endpoints" in fails(capfd, 2, "1352/A", "--backend", "openai")


def test_what_is_wrong_with_a_backend_is_one_line_and_exit_4(
    tmp_path: Path,
    server: Double,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = statement(tmp_path)
    dead = ["--backend", "openai", "--set", 'model.endpoints=["http://127.0.0.1:9/v1"]']
    assert "cannot be reached" in fails(capfd, 4, text, *dead)
    wrong = fails(capfd, 4, text, *asking(server), "--set", "model.served_model=gpt-9")
    assert "no model 'gpt-9'" in wrong
    assert MODEL in wrong
    variable = ["--set", "model.api_key_variable=MY_KEY"]
    assert "MY_KEY, which is not set" in fails(capfd, 4, text, *asking(server), *variable)
    monkeypatch.setitem(sys.modules, "transformers", None)
    assert "pip install" in fails(capfd, 4, text, "--backend", "hf")
    monkeypatch.undo()
    nowhere = ["--backend", "hf", "--set", f"model.checkpoint={tmp_path}"]
    assert "no transformers checkpoint" in fails(capfd, 4, text, *nowhere)
    server.always = double_of.status(401, {"error": {"message": "Bad key."}})
    assert "Bad key" in fails(capfd, 4, text, *asking(server))


def test_a_key_in_the_configuration_is_refused_and_not_repeated(
    capfd: pytest.CaptureFixture[str],
) -> None:
    for assignment in (
        "model.api_key_variable=sk-secret",
        'model.endpoints=["https://me:sk-secret@host/v1"]',
        'model.endpoints=["https://host/v1?key=sk-secret"]',
    ):
        assert "sk-secret" not in fails(capfd, 3, "1352/A", "--set", assignment)


def test_trouble_is_told_and_samples_continue(
    tmp_path: Path,
    server: Double,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.sampling_display.TICK_S", 0.01)
    server.faults.extend([double_of.status(503, {"error": {"message": "Loading model"}})] * 4)
    code, samples, err = call(capfd, statement(tmp_path), "-n", "20", *asking(server))
    assert (code, len(samples)) == (0, 20)
    assert "HTTP 503: Loading model; trying again" in err
    assert "4 requests made again" in err


# Doctor


def test_doctor_looks_at_the_servers(server: Double, capfd: pytest.CaptureFixture[str]) -> None:
    def checks(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = run(["doctor", "--json", *arguments])
        found = json.loads(capfd.readouterr().out)["result"]["checks"]
        return code, [check for check in found if check["name"].startswith("server")]

    assert checks()[1] == []
    good = ["--set", f'model.endpoints=["{server.url}"]']
    assert checks(*good)[1][0]["detail"] == f"{server.url} serves {MODEL}"
    bad = ["--set", f'model.endpoints=["{server.url}", "http://127.0.0.1:9/v1"]']
    code, found = checks(*bad)
    assert [check["ok"] for check in found] == [True, None]
    assert code == 0
    code, found = checks(*bad, "--set", "model.backend=openai")
    assert [check["ok"] for check in found] == [True, False]
    assert code == 4
