"""Which programs have to be judged, and when samples that are kept are those of another model."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluation import Evaluation, Plan, accepts_more
from bot.evaluation_keys import model_digest
from bot.solve import EXAMPLE_CHECKER
from judge.checkers import compare
from judge.errors import UnreadableAnswer
from judge.testlib import RULES
from judge.verdict import Checker, CheckerKind
from model.backend import ModelCard
from model.settings import ModelSettings

STRICT = [Checker(kind) for kind in get_args(CheckerKind) if not accepts_more(Checker(kind))] + [
    Checker(case_sensitive=False),
    Checker(float_absolute=1e-6, float_relative=1e-6),
]

token = st.sampled_from(
    [b"1", b"2", b"-0", b"0", b"+1", b"01", b"1.0", b"1.000001", b"0.99999", b"YES", b"yes", b"No"]
)
text = st.lists(token, max_size=3).map(b" ".join) | st.lists(token, max_size=3).map(b"\n".join)


@given(st.sampled_from(STRICT), text, text)
def test_what_the_examples_reject_no_strict_rule_accepts(
    checker: Checker, output: bytes, answer: bytes
) -> None:
    try:
        accepted = not compare(checker, output, answer)
    except UnreadableAnswer:
        return
    assert not accepted or not compare(EXAMPLE_CHECKER, output, answer)


def test_programs_and_lenient_rules_may_accept_more() -> None:
    assert accepts_more(Checker("validator"))
    assert accepts_more(Checker("testlib"))
    assert accepts_more(Checker("uncmp"))
    assert accepts_more(Checker("icmp"))  # reads one number and no more
    assert accepts_more(Checker(float_absolute=1e-3))
    assert not accepts_more(Checker())
    assert len(STRICT) > len(RULES) / 3


def test_another_checkpoint_in_the_same_folder_is_another_model(tmp_path: Path) -> None:
    card = ModelCard("m", "native", "A model.")
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"one")
    settings = ModelSettings(checkpoint=str(tmp_path))
    first = model_digest(settings, card)
    assert model_digest(settings, card) == first
    weights.write_bytes(b"other")
    assert model_digest(settings, card) != first


@pytest.mark.parametrize(
    "settings", [ModelSettings(temperature=0.5), ModelSettings(samples_per_prompt=1)]
)
def test_other_sampling_gives_other_samples(settings: ModelSettings) -> None:
    card = ModelCard("m", "native", "A model.")
    assert model_digest(settings, card) != model_digest(ModelSettings(), card)


def test_a_model_of_inputs_changes_the_clusters_and_no_sample(tmp_path: Path) -> None:
    """What is kept of an evaluation with it is not that of one without, nor of another one's."""
    judge: Any = SimpleNamespace(info=SimpleNamespace(workers=1))
    question: Any = SimpleNamespace(id="1A", digest="d", rating=800, tags=())
    nobody: Any = None

    def keys(size: int | None) -> tuple[str, str]:
        folder, card = tmp_path / str(size), ModelCard("m", "scripted", "A model.")
        model: Any = None if size is None else SimpleNamespace(card=card)
        if size is not None:
            folder.mkdir()
            (folder / "weights").write_bytes(b"x" * size)
        settings = ModelSettings(backend="scripted", input_checkpoint=str(folder))
        plan = Plan(10, 1, ("python3",), 50, 0.25, 8, told=False, model=settings)
        backend: Any = SimpleNamespace(card=card)
        return Evaluation(plan, backend, judge, nobody, nobody, model)._keys(question)

    (samples, without), *others = keys(None), keys(1), keys(2)
    assert {one for one, _ in others} == {samples}
    assert len({without, *(two for _, two in others)}) == 3
