"""A checkpoint comes back as it was saved, or is refused in one line; a kill never loses both."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file

from model.architecture import preset
from model.backend import BackendError
from model.checkpoint import (
    FORMAT,
    convert_checkpoint,
    default_checkpoint,
    load_checkpoint,
    read_info,
    save_checkpoint,
)
from model.prompt import PromptFormat
from model.storage import Storage
from model.tokenizer import Tokenizer, train_tokenizer
from model.transformer import Transformer


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    path = tmp_path_factory.mktemp("tokenizer") / "t.model"
    return train_tokenizer(["for i in range(n): print(i)\n"], 320, path)


@pytest.fixture
def model() -> Transformer:
    torch.manual_seed(1)
    return Transformer(preset("tiny", vocab=320))


@pytest.fixture
def saved(tmp_path: Path, model: Transformer, tokenizer: Tokenizer) -> Path:
    form = PromptFormat(rating=False)
    save_checkpoint(tmp_path / "c", model, tokenizer, "by a test", summary="Tiny.", prompt=form)
    return tmp_path / "c"


def test_weights_tokenizer_and_description_come_back(
    saved: Path, model: Transformer, tokenizer: Tokenizer
) -> None:
    loaded, its_tokenizer, info = load_checkpoint(saved)
    for name, value in model.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], value), name
    assert its_tokenizer.model == tokenizer.model
    assert (info.summary, info.provenance) == ("Tiny.", "by a test")
    assert info.prompt == PromptFormat(rating=False)
    assert info.config == model.config
    assert not loaded.training


def test_the_tied_embedding_is_stored_once(saved: Path, model: Transformer) -> None:
    stored = load_file(saved / "weights.safetensors")
    assert sum(value.numel() for value in stored.values()) == model.num_parameters


def test_bfloat16_halves_the_file_and_loads_as_asked(
    tmp_path: Path, saved: Path, model: Transformer, tokenizer: Tokenizer
) -> None:
    save_checkpoint(tmp_path / "half", model, tokenizer, "by a test", stored="bfloat16")
    sizes = [(p / "weights.safetensors").stat().st_size for p in (tmp_path / "half", saved)]
    assert sizes[0] < 0.55 * sizes[1]
    assert load_checkpoint(tmp_path / "half")[0].embedding.weight.dtype == torch.float32
    loaded = load_checkpoint(tmp_path / "half", dtype=torch.bfloat16)[0]
    assert torch.equal(loaded.embedding.weight, model.embedding.weight.bfloat16())


def mapped(address: int) -> str:
    """The file behind an address of this process, from the kernel's own table; "" for none."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, *_, name = line.split(maxsplit=5) if line.count("/") else (line.split()[0], "")
        low, high = (int(end, 16) for end in span.split("-"))
        if low <= address < high:
            return name
    return ""


def test_weights_stored_as_asked_are_mapped_and_not_copied(tmp_path: Path) -> None:
    convert_checkpoint(default_checkpoint(), tmp_path / "half", "bfloat16")
    model, _, _ = load_checkpoint(tmp_path / "half", dtype=torch.bfloat16)
    for name, parameter in model.named_parameters():
        assert mapped(parameter.data_ptr()).endswith("half/weights.safetensors"), name


@pytest.mark.parametrize("stored", ["float32", "bfloat16", "int8"])
@pytest.mark.parametrize("tied", [True, False])
def test_many_files_hold_what_one_does(
    tmp_path: Path, tokenizer: Tokenizer, stored: Storage, tied: bool
) -> None:
    model = Transformer(msgspec.structs.replace(preset("tiny", vocab=320), tied=tied))
    save_checkpoint(tmp_path / "one", model, tokenizer, "by a test", stored=stored)
    save_checkpoint(tmp_path / "many", model, tokenizer, "", stored=stored, shard_bytes=100_000)
    assert len(list((tmp_path / "one").glob("*.safetensors"))) == 1
    names = sorted(path.name for path in (tmp_path / "many").glob("*.safetensors"))
    assert len(names) == read_info(tmp_path / "many").shards > 2
    assert names[1] == f"weights-00002-of-{len(names):05}.safetensors"
    for name in names:
        assert (tmp_path / "many" / name).stat().st_size < 110_000
    one, many = (load_checkpoint(tmp_path / name)[0].state_dict() for name in ("one", "many"))
    assert one.keys() == many.keys()
    assert all(torch.equal(one[name], many[name]) for name in one)
    (tmp_path / "many" / names[2]).unlink()
    with pytest.raises(BackendError, match=rf"{names[2]}: cannot be read"):
        load_checkpoint(tmp_path / "many")


def test_int8_is_a_quarter_and_no_weight_is_off_by_more_than_half_a_step(
    tmp_path: Path, saved: Path, model: Transformer
) -> None:
    convert_checkpoint(saved, tmp_path / "small", "int8")
    sizes = [(p / "weights.safetensors").stat().st_size for p in (tmp_path / "small", saved)]
    assert sizes[0] < 0.3 * sizes[1]
    small, _, info = load_checkpoint(tmp_path / "small")
    assert msgspec.structs.replace(info, shards=1) == read_info(saved)
    for (name, ours), theirs in zip(small.named_parameters(), model.parameters(), strict=True):
        if ours.dim() == 2:
            step = theirs.abs().amax(dim=1, keepdim=True) / 127
            assert bool(((ours - theirs).abs() <= step * 0.501).all()), name
        else:
            assert torch.equal(ours, theirs), name


def test_a_checkpoint_can_be_converted_in_place_and_back(saved: Path) -> None:
    before = load_checkpoint(saved)[0].state_dict()
    convert_checkpoint(saved, saved, "bfloat16")
    convert_checkpoint(saved, saved, "float32", shard_bytes=100_000)
    after = load_checkpoint(saved)[0].state_dict()
    assert all(torch.equal(after[name], before[name].bfloat16().float()) for name in before)


def test_a_temperature_that_is_given_stays_with_the_checkpoint(saved: Path, tmp_path: Path) -> None:
    convert_checkpoint(saved, tmp_path / "cooler", "bfloat16", temperature=0.6)
    convert_checkpoint(tmp_path / "cooler", tmp_path / "small", "int8")
    assert [read_info(tmp_path / name).temperature for name in ("cooler", "small")] == [0.6, 0.6]
    assert read_info(saved).temperature == 1.0


def test_weights_are_the_mean_of_all_checkpoints_that_are_named(
    saved: Path, tmp_path: Path, model: Transformer, tokenizer: Tokenizer
) -> None:
    before = {name: weight.clone() for name, weight in model.state_dict().items()}
    for other, factor in (("twice", 2), ("thrice", 3)):
        model.load_state_dict({name: factor * weight for name, weight in before.items()})
        save_checkpoint(tmp_path / other, model, tokenizer, "by a test")
    others = tmp_path / "twice", tmp_path / "thrice"
    convert_checkpoint(saved, tmp_path / "mean", "float32", others=others)
    mean, _, info = load_checkpoint(tmp_path / "mean")
    for name, weight in mean.state_dict().items():
        torch.testing.assert_close(weight, 2 * before[name])
    assert info.provenance.endswith("; the mean of 3 checkpoints")


def test_no_mean_is_taken_of_checkpoints_of_different_shapes(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(BackendError, match="another shape or tokenizer: no mean can be taken"):
        convert_checkpoint(saved, tmp_path / "mean", "int8", others=[default_checkpoint()])
    assert not (tmp_path / "mean").exists()


def test_what_is_no_checkpoint_is_never_replaced(
    saved: Path, tmp_path: Path, model: Transformer, tokenizer: Tokenizer
) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    convert_checkpoint(saved, precious, "int8")  # an empty folder is nobody's
    (precious / "model.json").unlink()
    for target in (precious, tmp_path / "precious" / "tokenizer.model"):
        with pytest.raises(BackendError, match="no checkpoint: name another folder"):
            save_checkpoint(target, model, tokenizer, "by a test")
    assert sorted(path.name for path in precious.iterdir()) == [
        "tokenizer.model",
        "weights.safetensors",
    ]


def test_the_first_format_is_still_read(saved: Path) -> None:
    """It had no positions, norm, activation, tie, shards, temperature nor training's figures."""
    file = saved / "model.json"
    raw = msgspec.json.decode(file.read_bytes())
    assert raw["format"] == 2 == FORMAT
    first = {name: raw[name] for name in ("tokenizer_sha256", "prompt", "provenance", "summary")}
    later = {"positions", "norm", "activation", "tied"}
    config = {name: value for name, value in raw["config"].items() if name not in later}
    file.write_bytes(msgspec.json.encode({"format": 1, "config": config, **first}))
    info = load_checkpoint(saved)[2]
    assert (info.config.positions, info.config.tied, info.shards) == ("rotary", True, 1)


def test_saving_over_a_checkpoint_replaces_it_and_leaves_nothing_beside(
    saved: Path, model: Transformer, tokenizer: Tokenizer
) -> None:
    save_checkpoint(saved, model, tokenizer, "again")
    assert read_info(saved).provenance == "again"
    assert [p.name for p in saved.parent.iterdir()] == ["c"]


@pytest.mark.parametrize("survived", [0, 1])
def test_a_death_between_the_renames_leaves_a_whole_checkpoint(
    saved: Path,
    model: Transformer,
    tokenizer: Tokenizer,
    monkeypatch: pytest.MonkeyPatch,
    survived: int,
) -> None:
    """Dies at the first rename, then at the second; a later save heals the folder."""
    renames = iter([Path.rename] * survived)

    def rename(path: Path, target: Path) -> Path:
        real = next(renames, None)
        if real is None:
            raise KeyboardInterrupt
        return real(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", rename)
        with pytest.raises(KeyboardInterrupt):
            save_checkpoint(saved, model, tokenizer, "new")
    assert load_checkpoint(saved)[2].provenance == "by a test"
    save_checkpoint(saved, model, tokenizer, "healed")
    assert load_checkpoint(saved)[2].provenance == "healed"


def _edit(saved: Path, **changes: object) -> None:
    description = msgspec.json.decode((saved / "model.json").read_bytes())
    (saved / "model.json").write_bytes(msgspec.json.encode(description | changes))


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def test_what_cannot_be_used_is_refused_in_one_line(saved: Path, tmp_path: Path) -> None:
    def refused(match: str) -> None:
        with pytest.raises(BackendError, match=match) as caught:
            load_checkpoint(saved)
        assert "\n" not in str(caught.value)

    weights, tokenizer = saved / "weights.safetensors", saved / "tokenizer.model"
    whole = {file: file.read_bytes() for file in saved.iterdir()}

    _truncate(weights)
    refused("cut short")
    weights.unlink()
    refused("cannot be read")
    weights.write_bytes(whole[weights])

    train_tokenizer(["entirely different text"], 320, tokenizer)
    refused("not the one the weights were trained with")
    tokenizer.write_bytes(whole[tokenizer])

    _edit(saved, format=99)
    refused("format 99")
    refused("update it")
    _edit(saved, format="2")
    refused("format 2")
    _edit(saved, format=1, surprise=1)
    refused("surprise")
    (saved / "model.json").write_bytes(whole[saved / "model.json"])
    _edit(saved, format=1, shards=10**9)
    refused("files of weights")
    _edit(saved, format=1, shards=2)
    refused("weights-00001-of-00002.safetensors: cannot be read")
    (saved / "model.json").write_bytes(whole[saved / "model.json"])

    smaller = msgspec.json.decode(whole[saved / "model.json"])["config"] | {"vocab": 319}
    _edit(saved, config=smaller)
    refused("320 pieces, the weights 319")
    other = msgspec.json.decode(whole[saved / "model.json"])["config"] | {"norm": "batch"}
    _edit(saved, config=other)
    refused("norm")
    untied = msgspec.json.decode(whole[saved / "model.json"])["config"] | {"tied": False}
    _edit(saved, config=untied)
    refused("output.weight")
    wider = msgspec.json.decode(whole[saved / "model.json"])["config"] | {"d_model": 128}
    _edit(saved, config=wider)
    refused("not the model")
    (saved / "model.json").write_bytes(b"[]")
    refused("not a checkpoint's description")
    (saved / "model.json").unlink()
    refused("no checkpoint in")
