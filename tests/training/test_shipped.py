"""The checkpoint that ships: it loads, and it is what its card and its recipe say."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import torch

from model.checkpoint import convert_checkpoint, default_checkpoint, load_checkpoint
from training.data import to_row
from training.evaluate import exercises
from training.recipes import load_recipe
from training.run import prompt_format, summary

REPOSITORY = Path(__file__).parents[2]


def test_the_recipe_is_what_made_it() -> None:
    model, tokenizer, info = load_checkpoint(default_checkpoint())
    settings = load_recipe("compact").result.settings
    assert info.summary == summary(model.num_parameters, settings)
    assert info.prompt == prompt_format(settings)
    assert tokenizer.vocab_size == settings.vocab
    for name in ("steps", "batch_tokens", "learning_rate", "final_share", "gold", "seed"):
        assert info.training[name] == getattr(settings, name), name


def test_it_is_small_enough_to_ship_and_the_card_names_its_files() -> None:
    files = {file.name: file.read_bytes() for file in default_checkpoint().iterdir()}
    assert sum(map(len, files.values())) < 30 << 20
    card = (REPOSITORY / "docs" / "model-card.md").read_text()
    told = re.findall("[0-9a-f]{64}", card)
    for name in ("weights.safetensors", "tokenizer.model"):
        assert hashlib.sha256(files[name]).hexdigest() in told, name


@torch.no_grad()
def test_bfloat16_in_place_of_int8_changes_its_next_token_distributions_by_little(
    tmp_path: Path,
) -> None:
    """Over 20 fresh problems of the curriculum, computed in float32: a mean Kullback-Leibler
    divergence under 5e-4 nats, and a loss of our own programs that moves by under 0.5 %.
    """
    convert_checkpoint(default_checkpoint(), tmp_path / "half", "bfloat16")
    small, tokenizer, info = load_checkpoint(default_checkpoint())
    whole = load_checkpoint(tmp_path / "half")[0]
    divergences, losses, small_losses = [], [], []
    for exercise in exercises(1_000_003, 20, "train"):
        row = to_row(exercise, "python3", tokenizer, info.config, form=info.prompt)
        assert row is not None
        prompt, program = torch.tensor([row.prompt]), torch.tensor([row.program])
        mask = torch.ones_like(prompt, dtype=torch.bool)
        p, q = (
            model.decode(program[:, :-1], model.encode(prompt, mask), mask)[0].log_softmax(-1)
            for model in (whole, small)
        )
        divergences.append((p.exp() * (p - q)).sum(-1))
        losses.append(-p.gather(1, program[0, 1:, None]))
        small_losses.append(-q.gather(1, program[0, 1:, None]))
    divergence, loss, small_loss = (
        torch.cat(values).mean().item() for values in (divergences, losses, small_losses)
    )
    assert 0 < divergence < 5e-4
    assert abs(small_loss - loss) < 0.005 * loss
