"""What is asked of the servers at the start, and what is said of a wrong name or key."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from model.accounting import meter_for
from model.backend import BackendError
from model.openai import connect
from model.openai_probe import Found, api_key, probe, served_model
from model.settings import ModelSettings
from tests.model.openai_double import MODEL, Double, LlamaServer

DEAD = "http://127.0.0.1:9/v1"


def settings(*urls: str, model: str = "", variable: str = "") -> ModelSettings:
    return ModelSettings(
        backend="openai", endpoints=urls, served_model=model, api_key_variable=variable
    )


async def chosen(wanted: ModelSettings) -> str:
    return served_model(wanted, await probe(wanted, "key"))


async def test_the_only_model_needs_no_name(server: Double) -> None:
    assert await chosen(settings(server.url + "/")) == MODEL
    assert await chosen(settings(server.url, model=MODEL)) == MODEL
    assert await chosen(settings(DEAD, server.url)) == MODEL


async def test_of_several_one_has_to_be_named(server: Double) -> None:
    server.models = ["qwen2.5-coder:7b", "llama3:latest"]
    with pytest.raises(BackendError, match=r"serves 2 models.*qwen2.5-coder:7b, llama3:latest"):
        await chosen(settings(server.url))
    assert await chosen(settings(server.url, model="llama3")) == "llama3"
    with pytest.raises(BackendError, match=r"no model 'qwen-coder'; it serves qwen2.5-coder:7b"):
        await chosen(settings(server.url, model="qwen-coder"))


async def test_of_very_many_models_the_nearest_are_shown(server: Double) -> None:
    server.models = [f"model-{n}\x1b[31m" for n in range(200)]
    with pytest.raises(BackendError) as caught:
        await chosen(settings(server.url, model="model-77"))
    assert "model-77[31m" in str(caught.value)
    assert "and 195 more" in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("models", [None, []])
async def test_a_server_that_lists_no_models_is_believed(
    server: Double, models: list[str] | None
) -> None:
    server.models = models
    with pytest.raises(BackendError, match=r"which models it serves; set model\.served_model"):
        await chosen(settings(server.url))
    assert await chosen(settings(server.url, model="mine")) == "mine"


async def test_no_server_at_all_is_said_with_each_reason() -> None:
    with pytest.raises(BackendError, match=r"no server answers: .*:9/v1: cannot be reached \(Conn"):
        await chosen(settings(DEAD, "http://127.0.0.1:10/v1"))


def test_a_refused_key_is_said_whoever_else_is_there() -> None:
    found = [Found(DEAD, ("m",)), Found(DEAD, refused="HTTP 401: who are you?")]
    with pytest.raises(BackendError, match=r"401: who are you\?; set model\.api_key_variable"):
        served_model(settings(DEAD), found)
    with pytest.raises(BackendError, match=r"the key is that of MY_KEY"):
        served_model(settings(DEAD, variable="MY_KEY"), found)


def test_the_key_comes_from_the_named_variable_only() -> None:
    environ = {"OPENAI_API_KEY": "other", "MY_KEY": " secret\n"}
    assert api_key(settings(DEAD), environ) == ""
    assert api_key(settings(DEAD, variable="MY_KEY"), environ) == "secret"
    for value in ("", "  ", "two\nlines", "sch\u00f6n"):
        with pytest.raises(BackendError) as caught:
            api_key(settings(DEAD, variable="MY_KEY"), {"MY_KEY": value})
        assert value.strip() == "" or value not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    ["", "localhost:8000", "ftp://a", "http://", "http://a:0", "http://a:99999", "http://[", "http://u:p@a",
     "http://a/v1?key=1", "http://a/v1#b"],
)  # fmt: skip
def test_an_address_that_cannot_work_or_holds_a_secret_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="endpoints"):
        settings(address)


@pytest.mark.parametrize(
    "wrong",
    [{"top_p": 0.0}, {"top_k": -1}, {"requests": 0}, {"stall_s": 0.0}, {"patience_s": float("nan")},
     {"prompt_price": -1.0}, {"answers_per_request": 0}, {"api_key_variable": "sk-1"}],
)  # fmt: skip
def test_values_that_cannot_work_are_refused(wrong: dict[str, object]) -> None:
    (name,) = wrong
    with pytest.raises(ValueError, match=name):
        ModelSettings(**wrong)  # type: ignore[arg-type]


def test_the_openai_backend_loads_no_torch() -> None:
    code = "import sys, model.openai, model.accounting; sys.exit('torch' in sys.modules)"
    repository = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=repository).returncode == 0


async def test_a_server_that_was_away_at_the_start_is_noted(server: Double) -> None:
    wanted = settings(DEAD, server.url)
    meter = meter_for(wanted)
    backend = await asyncio.to_thread(connect, wanted, meter)
    assert backend.card.name == MODEL
    assert "was not there at the start" in meter.usage.notes[0]
    await backend.close()


async def test_a_server_that_loads_its_model_is_not_there_yet(server: Double) -> None:
    async with LlamaServer() as loading:
        loading.is_loading = True
        with pytest.raises(BackendError, match=r"no server answers: .*HTTP 503: Loading model"):
            await chosen(settings(loading.url))
        assert await chosen(settings(loading.url, server.url)) == MODEL
        loading.is_loading = False
        assert await chosen(settings(loading.url)) == MODEL
