"""Every test here decodes as a worker of the native backend does; doubles of servers for openai."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import torch

from model.accounting import MeteredBackend, meter_for
from model.openai import OpenAIBackend
from model.settings import ModelSettings
from tests.model.asking import Make
from tests.model.openai_double import MODEL, Double


@pytest.fixture(autouse=True, scope="session")
def _one_torch_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
async def server() -> AsyncIterator[Double]:
    async with Double() as server:
        yield server


@pytest.fixture
async def make(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Make]:
    """Build backends that are closed in the end and wait a thousandth of the usual pauses."""
    monkeypatch.setattr("model.openai_endpoints.FIRST_REST_S", 0.0005)
    monkeypatch.setattr("model.openai.PAUSE_S", 0.00025)
    backends: list[MeteredBackend] = []

    def build(*servers: Double, key: str = "", **changes: Any) -> MeteredBackend:
        urls = tuple(server.url for server in servers)
        settings = ModelSettings(backend="openai", endpoints=urls, **changes)
        meter = meter_for(settings)
        backend = OpenAIBackend(settings, meter, model=MODEL, key=key)
        backends.append(MeteredBackend(backend, meter))
        return backends[-1]

    yield build
    for backend in backends:
        await backend.close()
