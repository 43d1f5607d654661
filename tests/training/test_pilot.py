"""The checkpoint that ships: it loads, and it is what the card and the defaults say."""

from __future__ import annotations

from pathlib import Path

import torch

from model.checkpoint import convert_checkpoint, default_checkpoint, load_checkpoint
from training.data import FORM, to_row
from training.evaluate import exercises
from training.run import provenance, summary
from training.settings import TrainingSettings


def test_the_defaults_of_the_settings_are_those_that_made_the_pilot() -> None:
    model, tokenizer, info = load_checkpoint(default_checkpoint())
    settings = TrainingSettings()
    assert info.provenance == provenance(settings)
    assert info.summary == summary(model.num_parameters, settings)
    assert info.prompt == FORM
    assert tokenizer.vocab_size == settings.vocab


def test_the_pilot_is_small_enough_to_ship() -> None:
    size = sum(file.stat().st_size for file in default_checkpoint().iterdir())
    assert size < 15 << 20


@torch.no_grad()
def test_int8_changes_the_pilots_next_token_distributions_by_little(tmp_path: Path) -> None:
    """Over 20 fresh problems of the curriculum, computed in float32: a mean Kullback-Leibler
    divergence under 5e-4 nats, and a loss of our own programs that moves by under 0.5 %.
    """
    convert_checkpoint(default_checkpoint(), tmp_path / "int8", "int8")
    whole, tokenizer, info = load_checkpoint(default_checkpoint())
    small = load_checkpoint(tmp_path / "int8")[0]
    divergences, losses, small_losses = [], [], []
    for exercise in exercises(1_000_003, 20, "train"):
        row = to_row(exercise, "python3", tokenizer, info.config)
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
