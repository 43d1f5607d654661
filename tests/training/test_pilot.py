"""The checkpoint that ships: it loads, and it is what the card and the defaults say."""

from __future__ import annotations

from model.checkpoint import default_checkpoint, load_checkpoint
from training.data import FORM
from training.run import provenance, summary
from training.settings import TrainingSettings


def test_the_defaults_of_the_settings_are_those_that_made_the_pilot() -> None:
    model, tokenizer, info = load_checkpoint(default_checkpoint())
    settings = TrainingSettings()
    assert info.provenance == provenance(settings)
    assert info.summary == summary(model.num_parameters)
    assert info.prompt == FORM
    assert tokenizer.vocab_size == settings.vocab


def test_the_pilot_is_small_enough_to_ship() -> None:
    size = sum(file.stat().st_size for file in default_checkpoint().iterdir())
    assert size < 15 << 20
