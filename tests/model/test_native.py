"""The native backend: every number once, fair among requests, stopped at once when closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
import torch

from model.accounting import Meter
from model.architecture import preset
from model.backend import BackendError, Sample, SampleRequest, Told
from model.checkpoint import save_checkpoint
from model.decoding import CachedDecoder
from model.decoding import _encode as encode
from model.kernels import load_kernels
from model.native import NativeBackend
from model.prompt import PromptFormat, draw_metadata, encode_prompt
from model.settings import ModelSettings
from model.tokenizer import train_tokenizer
from model.transformer import Transformer


def save_tiny(folder: Path, form: PromptFormat, temperature: float = 1.0) -> Path:
    tokenizer = train_tokenizer(["print(int(input()) + 1)\n"], 300, folder / "t.model")
    torch.manual_seed(0)
    model = Transformer(preset("tiny", vocab=300))
    save_checkpoint(
        *(folder / "tiny", model, tokenizer, "a test"),
        summary="Random.",
        prompt=form,
        temperature=temperature,
    )
    return folder / "tiny"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny(tmp_path_factory.mktemp("checkpoint"), PromptFormat())


@pytest.fixture
async def backend(checkpoint: Path) -> AsyncIterator[NativeBackend]:
    settings = ModelSettings(checkpoint=str(checkpoint), batch=32, max_tokens=24, threads=2)
    backend = NativeBackend(settings)
    yield backend
    await backend.close()


def request(problem: str = "1A", first: int = 0, count: int = 40, **changes: Any) -> SampleRequest:
    return SampleRequest(
        problem=problem, statement="Add one.", seed=5, first=first, count=count, **changes
    )


async def collect(samples: AsyncIterator[Sample]) -> dict[int, Sample]:
    collected: dict[int, Sample] = {}
    async for sample in samples:
        assert sample.number not in collected
        collected[sample.number] = sample
    return collected


async def test_every_number_comes_once_in_both_languages(backend: NativeBackend) -> None:
    samples = await collect(backend.sample(request(first=7, count=150)))
    assert sorted(samples) == list(range(7, 157))
    for number, sample in samples.items():
        assert sample.language == ("python3", "cpp")[number % 2]
        assert 1 <= sample.num_tokens <= 24
        assert sample.log_probability < 0
        assert sample.finished or sample.num_tokens == 24


async def test_a_sample_depends_on_its_number_whatever_is_drawn_beside(
    backend: NativeBackend,
) -> None:
    whole = await collect(backend.sample(request(count=120)))
    part, _ = await asyncio.gather(
        collect(backend.sample(request(first=50, count=13))),
        collect(backend.sample(request(problem="2B", count=90))),
    )
    assert part == {number: whole[number] for number in range(50, 63)}
    other = await collect(backend.sample(request(problem="2B", first=50, count=13)))
    assert {s.source for s in other.values()} != {s.source for s in part.values()}


async def test_a_temperature_is_that_of_the_checkpoint_times_that_of_the_settings(
    tmp_path: Path,
) -> None:
    drawn = []
    for own, configured in ((0.25, 1.0), (1.0, 0.25), (1.0, 1.0)):
        folder = tmp_path / f"{own}-{configured}"
        folder.mkdir()
        checkpoint = save_tiny(folder, PromptFormat(), own)
        settings = ModelSettings(
            checkpoint=str(checkpoint), batch=32, max_tokens=24, temperature=configured
        )
        backend = NativeBackend(settings)
        drawn.append(await collect(backend.sample(request())))
        await backend.close()
    assert drawn[0] == drawn[1] != drawn[2]


async def test_what_is_told_of_a_problem_reaches_the_model(backend: NativeBackend) -> None:
    easy, easy_again, hard, drawn = [
        await collect(backend.sample(request(told=told)))
        for told in (Told(800, ("math",)), Told(800, ("math",)), Told(3500, ("dp",)), None)
    ]
    assert easy == easy_again
    assert {s.language for s in easy.values()} == {"python3", "cpp"}
    assert easy != hard != drawn


async def test_concurrent_requests_share_the_engine_fairly(backend: NativeBackend) -> None:
    """A short request is done long before a long one that was asked for earlier."""
    taken, begun = 0, asyncio.Event()

    async def consume_long() -> None:
        nonlocal taken
        async with aclosing(backend.sample(request(problem="1A", count=2000))) as samples:
            async for _ in samples:
                taken += 1
                begun.set()

    task = asyncio.create_task(consume_long())
    await begun.wait()
    await collect(backend.sample(request(problem="1B", count=64)))
    assert taken < 1000
    task.cancel()
    await asyncio.wait([task])


async def test_a_request_that_is_not_read_stops_drawing(backend: NativeBackend) -> None:
    """At most a batch per worker is drawn ahead, and another request still gets its samples."""
    async with aclosing(backend.sample(request(count=5000))) as slow:
        await anext(slow)
        await collect(backend.sample(request(problem="1B", count=300)))
        (job,) = backend._jobs
        assert job.next - job.request.first <= 2 * 32 + 1


async def test_closing_a_request_ends_its_rows(backend: NativeBackend) -> None:
    async with aclosing(backend.sample(request(count=1_000_000))) as samples:
        async for _ in samples:
            break
    await asyncio.wait(backend._engines)
    assert not backend._jobs
    assert backend._running == 0
    assert len(await collect(backend.sample(request(count=5)))) == 5


async def test_closing_the_backend_ends_open_requests(checkpoint: Path) -> None:
    settings = ModelSettings(checkpoint=str(checkpoint), batch=32, max_tokens=24, threads=1)
    backend = NativeBackend(settings)
    samples = backend.sample(request(count=1_000_000))
    await anext(samples)
    await backend.close()
    with pytest.raises(BackendError, match="stopped"):
        await collect(samples)


async def test_a_failure_in_a_worker_reaches_every_request(
    backend: NativeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no such kernel")

    monkeypatch.setattr(CachedDecoder, "step", fail)
    for problem in ("1A", "1B"):
        with pytest.raises(BackendError, match="stopped") as caught:
            await collect(backend.sample(request(problem=problem)))
        assert str(caught.value.__cause__) == "no such kernel"
    monkeypatch.undo()
    assert len(await collect(backend.sample(request(count=3)))) == 3


async def test_only_known_languages_are_drawn(backend: NativeBackend) -> None:
    samples = await collect(backend.sample(request(count=6, languages=("java", "cpp"))))
    assert {sample.language for sample in samples.values()} == {"cpp"}
    with pytest.raises(BackendError, match="python3, cpp only"):
        await collect(backend.sample(request(languages=("java",))))


@pytest.mark.parametrize(
    ("reads_metadata", "group", "prompts"), [(True, 64, 4), (False, 64, 2), (True, 1, 244)]
)
async def test_samples_that_read_the_same_prompt_share_its_encoding(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    reads_metadata: bool,
    group: int,
    prompts: int,
) -> None:
    """256 samples: two groups in each of two languages; metadata counts only where it is read.

    With a group of 1 each has a draw of its own, of 28 ratings and 50 sets of tags.
    """
    encoded = []

    def spy(model: Transformer, prompt: tuple[int, ...]) -> Any:
        encoded.append(prompt)
        return encode(model, prompt)

    monkeypatch.setattr("model.decoding._encode", spy)
    path = save_tiny(tmp_path, PromptFormat(rating=reads_metadata, tags=reads_metadata))
    settings = ModelSettings(
        checkpoint=str(path), max_tokens=2, threads=2, samples_per_prompt=group
    )
    backend = NativeBackend(settings)
    await collect(backend.sample(request(count=256)))
    await backend.close()
    assert len(set(encoded)) == prompts
    assert len(encoded) == prompts or group == 1  # more are forgotten, and read again


async def test_out_of_memory_halves_the_batch_and_no_sample_is_lost_or_changed(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A step of more than 32 rows fails as torch's allocator does, every third time."""
    settings = ModelSettings(checkpoint=str(checkpoint), batch=128, max_tokens=24, threads=1)
    meter, steps = Meter(), []
    backend = NativeBackend(settings, meter)
    expected = await collect(backend.sample(request(count=200)))
    step = CachedDecoder.step

    def short(decoder: CachedDecoder, *args: Any) -> torch.Tensor:
        steps.append(decoder.slots)
        if decoder.slots > 32 and len(steps) % 3 == 0:
            raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory")
        return step(decoder, *args)

    monkeypatch.setattr(CachedDecoder, "step", short)
    assert await collect(backend.sample(request(count=200))) == expected
    await backend.close()
    assert (steps[0], steps[-1]) == (128, 32)
    assert "out of memory with a batch of 128: going on with 64" in caplog.text
    (note,) = (note for note in meter.usage.notes if "memory" in note)
    assert note.startswith("out of memory with a batch of 64: going on with 32")


async def test_a_sample_that_cannot_be_read_ends_its_request_and_no_other(
    backend: NativeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode, calls = backend._tokenizer.decode, []

    def failing(tokens: list[int]) -> str:
        calls.append(tokens)
        if len(calls) == 3:
            raise RuntimeError("a defect of the tokenizer")
        return decode(tokens)

    monkeypatch.setattr(backend._tokenizer, "decode", failing)
    with pytest.raises(BackendError, match="a defect of the tokenizer"):
        await collect(backend.sample(request()))
    assert len(await collect(backend.sample(request("1B")))) == 40


async def test_a_batch_that_does_not_fit_is_shrunk_or_refused(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings = ModelSettings(checkpoint=str(checkpoint), batch=256, max_tokens=24, threads=1)
    backend = NativeBackend(settings)
    half = backend._bytes(128)
    monkeypatch.setattr("model.native.available_bytes", lambda _: half)
    assert NativeBackend(settings)._slots == 128
    assert "batches of 128, not 256" in caplog.text
    monkeypatch.setattr("model.native.available_bytes", lambda _: 1000)
    with pytest.raises(BackendError, match="a batch of 16 needs"):
        NativeBackend(settings)
    await backend.close()


def test_the_card_says_what_the_model_is(checkpoint: Path) -> None:
    card = NativeBackend(ModelSettings(checkpoint=str(checkpoint), max_tokens=24)).card
    assert (card.name, card.backend, card.summary) == ("tiny", "native", "Random.")
    assert card.engine.startswith("cpu, ")
    assert card.num_parameters == Transformer(preset("tiny", vocab=300)).num_parameters


def test_what_cannot_be_loaded_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BackendError, match="no checkpoint in"):
        NativeBackend(ModelSettings(checkpoint=str(tmp_path)))


async def test_no_sample_is_longer_than_the_checkpoint_decodes(checkpoint: Path) -> None:
    backend = NativeBackend(ModelSettings(checkpoint=str(checkpoint), max_tokens=768, threads=1))
    samples = await collect(backend.sample(request(count=4)))
    await backend.close()
    assert max(sample.num_tokens for sample in samples.values()) <= 128


async def test_a_prompt_is_counted_as_read_once_for_all_its_samples(checkpoint: Path) -> None:
    settings = ModelSettings(checkpoint=str(checkpoint), batch=32, max_tokens=24, threads=2)
    meter = Meter()
    backend = NativeBackend(settings, meter)
    await collect(backend.sample(request(count=64, languages=("cpp",))))
    once = meter.usage.prompt_tokens
    await collect(backend.sample(request(first=10, count=20, languages=("cpp",))))
    assert meter.usage.prompt_tokens == once
    await collect(backend.sample(request(count=64)))
    await backend.close()
    form, metadata = PromptFormat(), draw_metadata(5, "1A", 0, ("cpp",))
    read = encode_prompt("Add one.", metadata, form, backend._tokenizer, 256)
    assert once == len(read)
    assert meter.usage.prompt_tokens > once


async def test_without_compiled_operations_torch_samples_and_the_result_says_so(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is no compiler, and where none is wanted: the same samples."""
    monkeypatch.setattr("model.kernels._COMPILERS", ("no-such-compiler",))
    load_kernels.cache_clear()
    found = []
    for compiled in (True, False):
        settings = ModelSettings(
            checkpoint=str(checkpoint), batch=32, max_tokens=24, threads=1, compiled=compiled
        )
        meter = Meter()
        backend = NativeBackend(settings, meter)
        assert backend.card.engine.endswith("torch operations")
        found.append(await collect(backend.sample(request())))
        (note,) = meter.usage.notes
        assert ("no C compiler" in note) == compiled
        await backend.close()
    assert found[0] == found[1]


def test_a_gpu_that_is_not_there_is_refused(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(BackendError, match="finds no GPU"):
        NativeBackend(ModelSettings(checkpoint=str(checkpoint), device="cuda"))
