"""The checkpoint that ships: it loads, and it is what its card and its recipe say."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from model.checkpoint import default_checkpoint, load_checkpoint
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
