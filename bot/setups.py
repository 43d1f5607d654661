"""What of a run's configuration its result rests on, so that like is compared with like.

A *setup* is the model and the settings that change what a run would score: how it samples, when it
submits, what is judged and how. Where files lie, how many workers there are, ports, batch sizes,
prices and the seed say nothing of the contestant and do not count. The speed counts only where the
clock paces the run, or does not stop (real time). What a key is missing from a run of an older
version counts at its default. The program's own version does not count: it is told beside it.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any

import msgspec

from bot.settings import BotSettings
from contest_sim.settings import ContestSimSettings
from judge.settings import JudgeSettings
from model.backend import ModelCard
from model.settings import ModelSettings

SECTIONS: dict[str, type[msgspec.Struct]] = {
    "bot": BotSettings,
    "contest_sim": ContestSimSettings,
    "judge": JudgeSettings,
    "model": ModelSettings,
}
"""The sections that can change a result."""

IMMATERIAL = {
    # The seed is a repetition, and a performance does not depend on the bot's own rating.
    "bot": {
        "handle", "data", "seed", "in_flight", "start_rating", "start_contests", "log_format",
        "log_level", "trackers",
    },
    "contest_sim": {"rounds", "cache", "host", "port"},
    "judge": {"workers", "minimum_rung", "python", "pypy", "cxx", "cc", "cache", "cache_bytes"},
    # What the model is comes from its card; its folder may lie anywhere.
    "model": {
        "checkpoint", "programs", "batch", "threads", "device", "compiled", "endpoints",
        "api_key_variable", "answers_per_request", "requests", "stall_s", "patience_s",
        "prompt_price", "answer_price",
    },
}  # fmt: skip
"""Keys of those sections that do not change it."""

OF_THE_MACHINE = {
    "bot": {"data", "dashboard_host", "dashboard_port", "log_format", "log_level", "trackers"},
    "contest_sim": {"cache", "host", "port"},
    "judge": {"workers", "python", "pypy", "cxx", "cc", "cache", "cache_bytes"},
    "model": {"threads", "device"},
}
"""Keys that say where a run is played and what it tells, not what is played."""

_OWN_WEIGHTS = ("native", "hf")
_DIGITS = 8


class Setup(msgspec.Struct, frozen=True):
    """One model with the settings that count.

    Attributes:
        digest: a short name: equal for equal setups, whatever else their runs differ in.
        model: the model's name.
        settings: ``bot.policy`` and the like, with their values, in order.
    """

    digest: str
    model: str
    settings: dict[str, Any]


def setup_of(
    card: ModelCard, config: Mapping[str, Any], languages: Mapping[str, Any] | None = None
) -> Setup:
    """The setup of a run.

    Args:
        card: its model.
        config: the resolved configuration that is stored with it.
        languages: what its judge said of each language: those that it could not judge were
            switched off, whatever the configuration asked for.
    """
    values = {
        f"{section}.{key}": value
        for section in SECTIONS
        for key, value in _section(section, config.get(section) or {}).items()
        if key not in IMMATERIAL[section]
    }
    if values["bot.pace"] == "samples" and values["bot.speed"]:
        del values["bot.speed"]
    if path := values["model.input_checkpoint"]:
        values["model.input_checkpoint"] = PurePath(path).name
    values["bot.languages"] = [
        name for name in values["bot.languages"] if _available((languages or {}).get(name))
    ]
    weights = card.provenance if card.backend in _OWN_WEIGHTS else ""
    identity = [card.name, card.backend, card.num_parameters, weights, sorted(values.items())]
    digest = hashlib.sha256(msgspec.json.encode(identity)).hexdigest()[:_DIGITS]
    return Setup(digest, card.name, values)


def configured(config: Mapping[str, Any]) -> dict[str, Any]:
    """What a stored configuration has other than by default, but for :data:`OF_THE_MACHINE`.

    Keys are ``section.key``; those that are of another version are left out.
    """
    return {
        f"{section}.{key}": value
        for section, kind in SECTIONS.items()
        for key, value in (config.get(section) or {}).items()
        if key not in OF_THE_MACHINE[section]
        and key in kind.__struct_fields__
        and _listed(value) != _listed(_defaults(section)[key])
    }


def differences(setups: Sequence[Setup]) -> dict[str, list[Any]]:
    """The keys in which some setups differ, with every setup's value, None for a lacking one.

    Setups of other weights may differ in nothing that is said here.
    """
    keys = sorted({key for setup in setups for key in setup.settings})
    rows = {key: [setup.settings.get(key) for setup in setups] for key in keys}
    return {key: row for key, row in rows.items() if any(value != row[0] for value in row)}


def labels(setups: Sequence[Setup]) -> list[str]:
    """A name for people of each setup: its model, and in what it differs from others of its model.

    ``pilot (policy eager)``; of setups that only their weights tell apart, the digest.
    """
    return [_label(setup, [s for s in setups if s.model == setup.model]) for setup in setups]


def _label(setup: Setup, others: Sequence[Setup]) -> str:
    if len({one.digest for one in others}) == 1:
        return setup.model
    apart = differences(others)
    words = [f"{_short(key, apart)} {_words(setup.settings.get(key))}" for key in apart]
    alike = {one.digest for one in others if one.settings == setup.settings}
    if len(alike) > 1:
        words.append(setup.digest)
    return f"{setup.model} ({', '.join(words)})"


def _short(key: str, keys: Iterable[str]) -> str:
    """The key without its section, where that is clear."""
    short = key.partition(".")[2]
    return short if sum(k.partition(".")[2] == short for k in keys) == 1 else key


def _words(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(_words, value)) or "none"
    return str(value).lower() if isinstance(value, bool) else f"{value}"


def _section(name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """A section's values, defaults filled in and keys of other versions kept."""
    values = dict(_defaults(name))
    for key, value in given.items():
        values[key] = _listed(value)
    return values


def _listed(value: Any) -> Any:
    """A value as JSON holds it: what the configuration has as tuples are lists there."""
    return list(value) if isinstance(value, tuple) else value


@functools.cache
def _defaults(name: str) -> dict[str, Any]:
    return dict(_plain(SECTIONS[name]))


def _plain(kind: type[msgspec.Struct]) -> Iterator[tuple[str, Any]]:
    for field in msgspec.structs.fields(kind):
        yield field.name, msgspec.to_builtins(field.default)


def _available(language: Any) -> bool:
    return not isinstance(language, Mapping) or bool(language.get("available", True))
