"""A checkpoint comes back as it was saved, or is refused in one line; a kill never loses both."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file

from model.architecture import preset
from model.backend import BackendError
from model.checkpoint import load_checkpoint, read_info, save_checkpoint
from model.prompt import PromptFormat
from model.tokenizer import Tokenizer, train_tokenizer
from model.transformer import Transformer


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    path = tmp_path_factory.mktemp("tokenizer") / "t.model"
    return train_tokenizer(["for i in range(n): print(i)\n"], 300, path)


@pytest.fixture
def model() -> Transformer:
    torch.manual_seed(1)
    return Transformer(preset("tiny", vocab=300))


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
    save_checkpoint(tmp_path / "half", model, tokenizer, "by a test", dtype=torch.bfloat16)
    sizes = [(p / "weights.safetensors").stat().st_size for p in (tmp_path / "half", saved)]
    assert sizes[0] < 0.55 * sizes[1]
    assert load_checkpoint(tmp_path / "half")[0].embedding.weight.dtype == torch.float32
    loaded = load_checkpoint(tmp_path / "half", dtype=torch.bfloat16)[0]
    assert torch.equal(loaded.embedding.weight, model.embedding.weight.bfloat16())


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

    train_tokenizer(["entirely different text"], 300, tokenizer)
    refused("not the one the weights were trained with")
    tokenizer.write_bytes(whole[tokenizer])

    _edit(saved, format=99)
    refused("format 99")
    _edit(saved, format=1, surprise=1)
    refused("surprise")
    (saved / "model.json").write_bytes(whole[saved / "model.json"])

    wider = msgspec.json.decode(whole[saved / "model.json"])["config"] | {"d_model": 128}
    _edit(saved, config=wider)
    refused("not the model")
    (saved / "model.json").write_bytes(b"[]")
    refused("not a checkpoint's description")
    (saved / "model.json").unlink()
    refused("no checkpoint in")
