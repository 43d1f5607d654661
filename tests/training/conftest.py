"""A tiny tokenizer for the tests of this package."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.tokenizer import Tokenizer, train_tokenizer
from training.data import tokenizer_texts


@pytest.fixture(scope="session")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    path: Path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.model"
    return train_tokenizer(tokenizer_texts(1, 300), 512, path)
