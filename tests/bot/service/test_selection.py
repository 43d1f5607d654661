"""Which rounds an entry plays, and with which seeds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.config import Config, load_config, played_config
from bot.errors import ConfigError
from bot.service.plays import Chosen, Played
from bot.service.selection import candidates, choose, config_of
from bot.service.settings import EntrySettings
from contest_sim.errors import ContestError
from contest_sim.package import RoundSummary
from tests.bot.rounds import write_round

CONFIG = Config()
ROUNDS = [RoundSummary(str(n), Path(str(n)), contest_id=n) for n in (1305, 1326, 1342, 1350, 1352)]


def entry(**given: Any) -> EntrySettings:
    return msgspec.convert({"name": "x"} | given, EntrySettings)


def chosen(
    played: list[Played] | None = None, config: Config = CONFIG, **given: Any
) -> list[Chosen]:
    return choose(entry(**given), ROUNDS, config, played or [], "2027-01-31T22:00:00+00:00")


def ids(found: list[Chosen]) -> list[int]:
    return [one.contest_id for one in found]


def test_the_packaged_rounds_are_found_by_what_they_are() -> None:
    def found(**given: Any) -> list[str]:
        return [one.id for one in candidates(entry(**given), CONFIG)]

    assert found() == ["1305", "1326", "1342", "1352", "1350"]  # of 9 and 12 May 2020, the last
    assert found(after="2020-05-09") == ["1352", "1350"]
    assert found(after="2020-05-10") == ["1350"]
    assert found(after="2020-05-09", before="2020-05-12") == ["1352"]
    assert found(after="2021-09-21") == []
    assert found(division=4) == ["1352"]
    assert "1352" not in found(division=1)
    assert found(type="IOI") == []
    assert found(rounds=["1352", "1305"]) == ["1352", "1305"]
    with pytest.raises(ContestError, match="1353"):
        found(rounds=["1353"])


def test_a_round_whose_date_is_unknown_is_in_no_window(tmp_path: Path) -> None:
    path = str(write_round(tmp_path / "round"))
    assert len(candidates(entry(rounds=[path]), CONFIG)) == 1
    assert not candidates(entry(rounds=[path], after="1970-01-01"), CONFIG)


def test_one_round_at_a_time_unless_more_are_asked_for_or_named() -> None:
    assert ids(chosen()) == [1305]
    assert ids(chosen(order="newest", count=2)) == [1352, 1350]
    assert ids(chosen(count=0)) == [1305, 1326, 1342, 1350, 1352]
    assert ids(chosen(rounds=["a", "b"])) == [1305, 1326]
    assert [(one.contest_id, one.seed) for one in chosen(runs=3)] == [
        (1305, 1), (1305, 2), (1305, 3),
    ]  # fmt: skip


def test_a_random_order_is_the_same_for_a_moment_and_another_for_the_next() -> None:
    def order(due: str, seed: int = 0) -> list[int]:
        given = entry(order="random", count=0, seed=seed)
        return [one.contest_id for one in choose(given, ROUNDS, CONFIG, [], due)]

    orders = {tuple(order(f"2027-01-{day:02}")) for day in range(1, 29)}
    assert order("2027-01-01") == order("2027-01-01")
    assert len(orders) > 10
    assert {frozenset(one) for one in orders} == {frozenset((1305, 1326, 1342, 1350, 1352))}


def test_what_was_played_is_told_apart_by_model_or_configuration() -> None:
    other = load_config(None, ["model.checkpoint=mine"], environ={}).config
    slow = load_config(None, ["bot.speed=0"], environ={}).config
    played = [Played(1305, 1, played_config(CONFIG)), Played(1326, 1, played_config(slow))]
    assert ids(chosen(played, unplayed="model")) == [1342]
    assert ids(chosen(played, unplayed="configuration")) == [1326]
    assert ids(chosen(played, slow, unplayed="configuration")) == [1305]
    assert ids(chosen(played, other, unplayed="model")) == [1305]
    assert chosen([Played(n, 1, played_config(CONFIG)) for n in (1305, 1326, 1342, 1350, 1352)],
                  unplayed="model") == []  # fmt: skip


def test_a_run_that_would_be_the_same_is_not_played_again() -> None:
    played = [Played(1305, seed, played_config(CONFIG)) for seed in (1, 2, 4)]
    assert [one.seed for one in chosen(played, runs=3)] == [3, 5, 6]
    assert [one.seed for one in chosen(played, runs=2, seed=10)] == [10, 11]


def test_an_entry_has_settings_of_its_own() -> None:
    config = config_of(entry(speed=0, samples=9, set=["model.top_p=0.5"]), CONFIG)
    assert (config.bot.speed, config.bot.samples_per_problem, config.model.top_p) == (0, 9, 0.5)
    for wrong in ({"set": ["bot.sped=1"]}, {"speed": -1}, {"samples": 0}, {"set": ["x"]}):
        with pytest.raises(ConfigError, match=r"^x: "):
            config_of(entry(**wrong), CONFIG)
