"""A scorer's chances: those of the training's own value loss, in any company and any order."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch

from model.architecture import preset
from model.checkpoint import save_checkpoint
from model.prompt import Metadata, PromptFormat, encode_prompt
from model.scorer import Scorer
from model.tokenizer import BOS, EOS, Tokenizer, train_tokenizer
from model.transformer import Transformer

PROGRAMS = [("python3", "print(1)\n"), ("cpp", "int main() {}\n"), ("python3", "x = 12\n" * 9)]


@pytest.fixture
def parts(tmp_path: Path) -> tuple[Transformer, Tokenizer, Path]:
    tokenizer = train_tokenizer(["print(1)\n", "int main() {}"] * 50, 320, tmp_path / "t.model")
    torch.manual_seed(0)
    model = Transformer(preset("tiny", vocab=tokenizer.vocab_size)).eval()
    torch.nn.init.normal_(model.value_head.score.weight)
    save_checkpoint(tmp_path / "scorer", model, tokenizer, "random")
    return model, tokenizer, tmp_path / "scorer"


def test_scores_are_sigmoids_of_the_value_head_in_the_order_asked(
    parts: tuple[Transformer, Tokenizer, Path],
) -> None:
    model, tokenizer, folder = parts
    scores = Scorer(folder).scores("Print one.", PROGRAMS)
    for (language, source), ours in zip(PROGRAMS, scores, strict=True):
        form = PromptFormat(correct=False)
        ids = encode_prompt("Print one.", Metadata(language), form, tokenizer, 256)
        prompt, program = torch.tensor([ids]), torch.tensor([[BOS, *tokenizer.encode(source)]])
        mask = torch.ones_like(prompt, dtype=torch.bool)
        with torch.no_grad():
            states = model.decoder_states(program, model.encode(prompt, mask), mask)
            logit = model.value(states, program != EOS).item()
        assert ours == pytest.approx(1 / (1 + math.exp(-logit)), rel=1e-4)
    assert len({round(one, 6) for one in scores}) == 3


def test_company_changes_no_score(parts: tuple[Transformer, Tokenizer, Path]) -> None:
    scorer = Scorer(parts[2])
    alone = [scorer.scores("Print one.", [one])[0] for one in PROGRAMS]
    assert scorer.scores("Print one.", PROGRAMS * 20) == pytest.approx(alone * 20, rel=1e-4)
    assert scorer.scores("Print one.", []) == []
