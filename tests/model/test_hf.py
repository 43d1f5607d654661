"""The hf backend on tiny checkpoints with random weights, written to disk for the test."""

from __future__ import annotations

import socket
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import tokenizers
import torch
import transformers

from model.accounting import MeteredBackend, meter_for
from model.backend import BackendError, SampleRequest
from model.hf import HfBackend, _Job
from model.hf_sampling import SeededSampler
from model.settings import ModelSettings
from tests.model.collecting import collect
from tests.model.statements import STATEMENTS

TEMPLATE = "{% for m in messages %}<|user|>{{ m['content'] }}</s><|bot|>{% endfor %}"
POSITIONS = 1024


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the hf backend went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def save_tokenizer(folder: Path, **options: Any) -> int:
    """Bytes, </s> and <pad>; returns the size of the vocabulary."""
    letters = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {piece: at for at, piece in enumerate([*letters, "</s>", "<pad>"])}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE(vocabulary, []))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = tokenizers.decoders.ByteLevel()
    fast = transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="</s>", pad_token="<pad>", **options
    )
    fast.save_pretrained(folder)
    return len(vocabulary)


def save_causal(folder: Path) -> None:
    size = save_tokenizer(folder)
    config = transformers.GPTNeoConfig(
        vocab_size=size,
        hidden_size=32,
        num_layers=2,
        num_heads=2,
        attention_types=[[["global", "local"], 1]],
        max_position_embeddings=POSITIONS,
        bos_token_id=None,
        eos_token_id=size - 2,
    )
    transformers.GPTNeoForCausalLM(config).save_pretrained(folder)


def save_chat(folder: Path) -> None:
    size = save_tokenizer(folder, chat_template=TEMPLATE)
    config = transformers.LlamaConfig(
        vocab_size=size,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=4 * POSITIONS,
        bos_token_id=None,
        eos_token_id=size - 2,
    )
    model = transformers.LlamaForCausalLM(config)
    model.generation_config.repetition_penalty = 5.0  # what makers ship; samples are plain
    model.save_pretrained(folder)


def save_seq2seq(folder: Path) -> None:
    size = save_tokenizer(folder)
    config = transformers.T5Config(
        vocab_size=size,
        d_model=32,
        d_kv=16,
        d_ff=64,
        num_layers=2,
        num_heads=2,
        eos_token_id=size - 2,
        pad_token_id=size - 1,
        decoder_start_token_id=size - 1,
        tie_word_embeddings=False,
    )
    model = transformers.T5ForConditionalGeneration(config)
    model.lm_head.weight.data *= 0.05  # T5's own start makes one token near certain
    model.save_pretrained(folder)


KINDS = {"causal": save_causal, "chat": save_chat, "seq2seq": save_seq2seq}


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("hf")
    for seed, (name, save) in enumerate(KINDS.items()):
        torch.manual_seed(seed)
        save(folder / name)
    return lambda name: folder / name


Make = Callable[..., MeteredBackend]


@pytest.fixture
async def make(checkpoints: Callable[[str], Path]) -> AsyncIterator[Make]:
    backends: list[MeteredBackend] = []

    def build(kind: str, **changes: Any) -> MeteredBackend:
        options = {"max_tokens": 12, "answer_tokens": 12, "temperature": 1.5} | changes
        settings = ModelSettings(backend="hf", checkpoint=str(checkpoints(kind)), **options)
        meter = meter_for(settings)
        backends.append(MeteredBackend(HfBackend(settings, meter), meter))
        return backends[-1]

    yield build
    for backend in backends:
        await backend.close()


def request(count: int, first: int = 0, **changes: Any) -> SampleRequest:
    defaults: dict[str, Any] = {"problem": "1A", "statement": "Add one to n.", "seed": 5}
    return SampleRequest(first=first, count=count, **defaults | changes)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_sample_is_the_same_whatever_is_drawn_beside(make: Make, kind: str) -> None:
    whole = await collect(make(kind, batch=16), request(40))
    part = await collect(make(kind, batch=3), request(8, first=20))
    assert {n: s.source for n, s in part.items()} == {n: whole[n].source for n in range(20, 28)}
    assert len({sample.source for sample in whole.values()}) > 30
    for number, sample in whole.items():
        assert sample.language == ("python3", "cpp")[number % 2]
        assert 1 <= sample.num_tokens <= 12
        assert sample.finished or sample.num_tokens == 12
        assert part.get(number, sample).log_probability == pytest.approx(
            sample.log_probability, rel=1e-4
        )
    other = await collect(make(kind), request(8, first=20, seed=6))
    assert {s.source for s in other.values()} != {s.source for s in part.values()}


@pytest.mark.parametrize("kind", KINDS)
async def test_the_log_probability_is_that_of_a_plain_pass(
    make: Make, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without cache, padding or batch, one forward pass gives each sample's tokens as likely."""
    drawn: list[list[int]] = []
    original = SeededSampler.drawn

    def spy(self: SeededSampler, ends: Any) -> Any:
        rows = original(self, ends)
        drawn.extend(tokens for tokens, _ in rows)
        return rows

    monkeypatch.setattr(SeededSampler, "drawn", spy)
    backend = make(kind)
    samples = await collect(backend, request(6))
    hf = backend._backend
    assert isinstance(hf, HfBackend)
    (job_prompts,) = [_prompts(hf, request(6))]
    for number, tokens in enumerate(drawn):
        read = job_prompts[number]
        with torch.inference_mode():
            if kind == "seq2seq":
                start = hf._model.config.decoder_start_token_id
                written = torch.tensor([[start, *tokens[:-1]]])
                logits = hf._model(torch.tensor([read]), decoder_input_ids=written).logits[0]
            else:
                both = torch.tensor([[*read, *tokens[:-1]]])
                logits = hf._model(both).logits[0, len(read) - 1 :]
        log = torch.log_softmax(logits.double() / 1.5, -1)
        expected = log[torch.arange(len(tokens)), tokens].sum()
        assert samples[number].log_probability == pytest.approx(float(expected), rel=1e-4)
        assert samples[number].prompt_tokens == len(read)


def _prompts(backend: HfBackend, wanted: SampleRequest) -> list[list[int]]:
    job = _Job(wanted, ["python3", "cpp"])
    return [backend._prompt(job, number) for number in range(wanted.count)]


def test_tokens_are_drawn_as_often_as_they_are_likely() -> None:
    logits = torch.tensor([2.0, 1.0, 0.0, -1.0])
    sampler = SeededSampler(range(20_000), 1, temperature=0.8, top_k=3, top_p=1.0)
    chosen = sampler(torch.zeros(20_000, 1), logits.expand(20_000, 4)).argmax(-1)
    share = torch.bincount(chosen, minlength=4) / 20_000
    expected = torch.cat([(logits[:3] / 0.8).softmax(-1), torch.zeros(1)])
    assert torch.allclose(share, expected, atol=0.02)  # five standard errors
    assert share[3] == 0
    tokens, log_probability = sampler.drawn({1})[0]
    assert log_probability == pytest.approx(float(expected[tokens[0]].log()), rel=1e-4)


def test_the_nucleus_keeps_the_likeliest() -> None:
    logits = torch.tensor([2.0, 1.0, 0.0, -1.0])
    sampler = SeededSampler(range(500), 1, temperature=1.0, top_k=0, top_p=0.7)
    chosen = sampler(torch.zeros(500, 1), logits.expand(500, 4)).argmax(-1)
    assert set(chosen.tolist()) == {0, 1}


async def test_a_closed_request_stops_before_its_next_token(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = make("causal", max_tokens=400)
    hf = backend._backend
    assert isinstance(hf, HfBackend)
    steps = 0
    original = SeededSampler.__call__

    def spy(self: SeededSampler, *arguments: Any) -> Any:
        nonlocal steps
        steps += 1
        if steps == 3:
            (job,) = hf._jobs
            job.stop.set()
        return original(self, *arguments)

    monkeypatch.setattr(SeededSampler, "__call__", spy)
    with pytest.raises(BackendError, match="closed"):
        await collect(backend, request(4))
    assert steps == 3
    assert not hf._jobs
    steps = 3
    assert len(await collect(backend, request(2))) == 2


async def test_memory_that_runs_out_halves_the_batch_and_says_so(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = await collect(make("causal"), request(10))
    backend = make("causal")
    hf = backend._backend
    assert isinstance(hf, HfBackend)
    original = hf._model.generate

    def scarce(ids: torch.Tensor, **options: Any) -> Any:
        if len(ids) > 3:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to")
        return original(ids, **options)

    monkeypatch.setattr(hf._model, "generate", scarce)
    samples = await collect(backend, request(10))
    assert {n: s.source for n, s in samples.items()} == {n: s.source for n, s in expected.items()}
    assert "memory ran out" in backend.usage.notes[0]
    monkeypatch.setattr(hf._model, "generate", lambda *_, **__: original(None, bad=1))
    with pytest.raises(BackendError):
        await collect(backend, request(1))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS)
async def test_no_statement_breaks_a_prompt(make: Make, kind: str, statement: str) -> None:
    backend = make(kind)
    wanted = request(2, statement=statement)
    await collect(backend, wanted)
    hf = backend._backend
    assert isinstance(hf, HfBackend)
    for tokens in _prompts(hf, wanted):
        assert len(tokens) <= hf._prompt_limit
        text = hf._tokenizer.decode(tokens)
        assert "\x00" not in text
        if kind == "chat":
            assert text.startswith("<|user|>")
            assert text.count("</s>") == 1
            assert text.endswith("<|bot|>")


async def test_the_account_holds_every_token(make: Make) -> None:
    backend = make("seq2seq", prompt_price=1.0, answer_price=2.0)
    samples = (await collect(backend, request(9))).values()
    usage = backend.usage
    assert usage.samples == 9
    assert usage.answer_tokens == sum(s.num_tokens for s in samples)
    assert usage.prompt_tokens == sum(s.prompt_tokens for s in samples) > 0
    assert usage.cost == pytest.approx((usage.prompt_tokens + 2 * usage.answer_tokens) / 1e6)


def build(path: Path) -> HfBackend:
    settings = ModelSettings(backend="hf", checkpoint=str(path))
    return HfBackend(settings, meter_for(settings))


def test_the_card_says_what_it_is(checkpoints: Callable[[str], Path]) -> None:
    card = build(checkpoints("chat")).card
    assert (card.name, card.backend) == ("chat", "hf")
    assert "llama, causal, chat" in card.summary
    assert card.num_parameters > 10_000


def test_a_missing_transformers_is_one_clear_line(
    checkpoints: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(BackendError, match=r"needs transformers.*pip install"):
        build(checkpoints("causal"))


def test_a_folder_without_a_checkpoint_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere", Path()):
        with pytest.raises(BackendError, match=r"no transformers checkpoint.*model\.checkpoint"):
            build(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("config.json", "{"),
        ("config.json", '{"model_type": "no-such-type"}'),
        ("config.json", '{"model_type": "bert", "vocab_size": 10}'),
        ("model.safetensors", "half"),
        ("tokenizer.json", "{"),
    ],
)
def test_a_broken_checkpoint_is_one_clear_line(
    tmp_path: Path, checkpoints: Callable[[str], Path], name: str, content: str
) -> None:
    for file in checkpoints("causal").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / name).write_text(content)
    with pytest.raises(BackendError, match=r"cannot be loaded by transformers: .") as caught:
        build(tmp_path)
    assert "\n" not in str(caught.value)


def test_code_of_a_checkpoint_is_never_run(
    tmp_path: Path, checkpoints: Callable[[str], Path]
) -> None:
    for file in checkpoints("causal").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "config.json").write_text(
        '{"model_type": "mine", "auto_map": {"AutoConfig": "mine.Config"}}'
    )
    (tmp_path / "mine.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    with pytest.raises(BackendError, match="cannot be loaded"):
        build(tmp_path)
    assert not (tmp_path / "ran").exists()
