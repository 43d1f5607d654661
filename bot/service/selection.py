"""Which rounds an entry plays when it comes due, and with which seeds.

Rounds are those that there are at that moment, in an order that does not depend on the machine; a
random order depends on the entry's name and seed and on the moment at which it is due. A window of
dates is by when a round was held: one whose date is unknown is in no window. A seed with which this
configuration has played a round before is passed over, for it would give the same run again.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from bot.config import Config, overridden, played_config
from bot.errors import ConfigError
from bot.service.plays import Chosen, Played
from bot.service.settings import EntrySettings
from contest_sim.eligibility import divisions_of
from contest_sim.errors import PackageError
from contest_sim.package import RoundSummary, list_rounds, summary_of


def config_of(entry: EntrySettings, config: Config) -> Config:
    """The configuration that an entry plays with.

    Raises:
        ConfigError: one of its settings is wrong.
    """
    given = {"bot.speed": entry.speed, "bot.samples_per_problem": entry.samples}
    own = [f"{key}={value}" for key, value in given.items() if value is not None]
    try:
        return overridden(config, [*entry.assignments, *own])
    except ConfigError as error:
        raise ConfigError(f"{entry.name}: {error}") from error


def candidates(entry: EntrySettings, config: Config) -> list[RoundSummary]:
    """The rounds that fit an entry, played or not: as it names them, or the oldest first.

    Raises:
        ContestError: a round that it names is not there, or broken.
    """
    settings = config.contest_sim
    if entry.rounds:
        named = [summary_of(name, settings) for name in entry.rounds]
        if broken := next((one for one in named if one.error), None):
            raise PackageError(broken.error)
        return [one for one in named if _fits(one, entry)]
    rounds = [one for one in list_rounds(settings) if not one.error and _fits(one, entry)]
    return sorted(rounds, key=lambda one: (one.start_time_seconds or 0, one.contest_id))


def _fits(one: RoundSummary, entry: EntrySettings) -> bool:
    if entry.type and one.type != entry.type:
        return False
    if entry.division and str(entry.division) not in divisions_of(one.name):
        return False
    if not (entry.after or entry.before):
        return True
    if one.start_time_seconds is None:
        return False
    held = dt.datetime.fromtimestamp(one.start_time_seconds, dt.UTC).date().isoformat()
    return (not entry.after or held >= entry.after) and (not entry.before or held < entry.before)


def choose(
    entry: EntrySettings,
    rounds: Sequence[RoundSummary],
    config: Config,
    played: Collection[Played],
    due: str,
) -> list[Chosen]:
    """What an entry that is due at ``due`` plays, in order; nothing where no round is left."""
    ours = played_config(config)
    if entry.unplayed:
        known = {p.contest_id for p in played if _is_like(p.config, ours, entry.unplayed)}
        rounds = [one for one in rounds if one.contest_id not in known]
    rounds = _ordered(entry, rounds, due)
    same = {(p.contest_id, p.seed) for p in played if _is_like(p.config, ours, "configuration")}
    first = config.bot.seed if entry.seed is None else entry.seed
    count = (len(entry.rounds) or 1) if entry.count is None else entry.count or len(rounds)
    return [
        Chosen(one.id, one.contest_id, seed)
        for one in rounds[:count]
        for seed in _seeds(one.contest_id, first, entry.runs, same)
    ]


def _is_like(one: dict[str, Any], other: dict[str, Any], what: str) -> bool:
    """Whether two configurations are of one model, or the same but for the seed and the folder."""
    if one.get("model") != other.get("model"):
        return False
    if what == "model":
        return True
    apart = {"seed": None, "data": None}
    return dict(one.get("bot") or {}) | apart == dict(other["bot"]) | apart


def _ordered(
    entry: EntrySettings, rounds: Sequence[RoundSummary], due: str
) -> Sequence[RoundSummary]:
    if entry.order == "oldest":
        return rounds
    if entry.order == "newest":
        return rounds[::-1]
    dice = random.Random(f"{entry.seed or 0}/{entry.name}/{due}")
    return dice.sample(list(rounds), len(rounds))


def _seeds(contest_id: int, first: int, count: int, same: set[tuple[int, int]]) -> Iterable[int]:
    seed = first
    while count:
        if (contest_id, seed) not in same:
            yield seed
            count -= 1
        seed += 1
