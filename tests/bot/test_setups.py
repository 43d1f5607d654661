"""Setups: what changes a result tells runs apart, what does not puts them together."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bot.config import load_config
from bot.setups import IMMATERIAL, SECTIONS, differences, labels, setup_of
from model.backend import ModelCard

CARD = ModelCard("pilot", "native", "A small one.", 7, "weights 1", "cpu")


def config(*assignments: str) -> dict[str, Any]:
    resolved = load_config(None, assignments, environ={}).config
    return dict(msgspec.to_builtins(resolved))


def digest(*assignments: str, card: ModelCard = CARD) -> str:
    return setup_of(card, config(*assignments)).digest


SAME = {
    "bot.data=elsewhere", "bot.seed=9", "bot.handle=x", "bot.in_flight=9", "judge.workers=7",
    "contest_sim.port=80", "model.batch=3", "model.checkpoint=/a", "model.endpoints=['http://a/v1']",
    "model.api_key_variable=KEY", "bot.speed=30", "training.seed=4", "judge.cxx=clang++",
}  # fmt: skip
OTHER = {
    "bot.samples_per_problem=10", "bot.policy=eager", "model.temperature=0.5", "model.top_k=3",
    "contest_sim.submission_limit=3", "judge.time_factor=2", "bot.problems=['A']", "bot.pace=clock",
    "bot.languages=['cpp']", "model.input_checkpoint=/a/inputs", "bot.speed=0",
}  # fmt: skip


@pytest.mark.parametrize("assignment", sorted(SAME))
def test_where_and_how_fast_a_run_was_made_does_not_count(assignment: str) -> None:
    assert digest(assignment) == digest()


@pytest.mark.parametrize("assignment", sorted(OTHER))
def test_what_changes_a_result_counts(assignment: str) -> None:
    assert digest(assignment) != digest()


def test_the_speed_counts_where_the_clock_paces_a_run() -> None:
    assert digest("bot.pace=clock", "bot.speed=30") != digest("bot.pace=clock")


def test_the_weights_count_but_not_where_a_server_or_a_folder_is() -> None:
    def named(**changes: Any) -> str:
        return digest(card=msgspec.structs.replace(CARD, **changes))

    assert named(provenance="weights 2") != digest()
    assert named(num_parameters=8) != digest()
    assert named(engine="gpu", summary="Another word.") == digest()
    assert named(backend="openai", provenance="a") == named(backend="openai", provenance="b")


def test_a_language_that_could_not_be_judged_was_not_asked_for() -> None:
    both = config("bot.languages=['python3', 'cpp']")
    without = {"python3": {"available": True}, "cpp": {"available": False, "reason": "no g++"}}
    assert setup_of(CARD, both, without).digest == digest()
    assert setup_of(CARD, both).digest != digest()


def test_a_key_that_an_old_run_did_not_know_counts_at_its_default() -> None:
    old = config()
    del old["bot"]["shift"], old["model"]["int8"], old["judge"]
    assert setup_of(CARD, old).digest == digest()


def test_every_key_that_does_not_count_is_a_key() -> None:
    for section, keys in IMMATERIAL.items():
        assert keys <= set(SECTIONS[section].__struct_fields__)


def test_a_label_says_in_what_setups_of_one_model_differ() -> None:
    plain = setup_of(CARD, config())
    eager = setup_of(CARD, config("bot.policy=eager", "bot.shift=true"))
    other = setup_of(msgspec.structs.replace(CARD, name="other"), config("bot.policy=eager"))
    assert labels([plain, eager, other]) == [
        "pilot (policy alphacode, shift false)",
        "pilot (policy eager, shift true)",
        "other",
    ]
    assert differences([plain, eager])["bot.policy"] == ["alphacode", "eager"]


def test_setups_that_only_their_weights_tell_apart_are_told_apart_by_their_digests() -> None:
    plain = setup_of(CARD, config())
    later = setup_of(msgspec.structs.replace(CARD, provenance="weights 2"), config())
    assert labels([plain, later]) == [f"pilot ({plain.digest})", f"pilot ({later.digest})"]
