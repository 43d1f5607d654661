"""One configuration from four places: defaults < file < environment < ``--set``.

Each key remembers where its value came from. An unknown key is an error that names the nearest
valid one. Nothing here imports torch: every section type lives beside the code that it configures,
in a module without heavy imports.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from bot.errors import ConfigError
from bot.service.settings import ScheduleSettings
from bot.settings import BotSettings
from contest_sim.settings import ContestSimSettings
from judge.settings import JudgeSettings
from model.settings import ModelSettings
from training.settings import TrainingSettings

ENVIRONMENT_PREFIX = "UPSOLVE_"
CONFIG_VARIABLE = "UPSOLVE_CONFIG"
DEFAULT_FILE = Path("config.toml")


class Config(msgspec.Struct, frozen=True):
    """The resolved configuration, one section per package."""

    bot: BotSettings = BotSettings()
    schedule: ScheduleSettings = ScheduleSettings()
    contest_sim: ContestSimSettings = ContestSimSettings()
    judge: JudgeSettings = JudgeSettings()
    model: ModelSettings = ModelSettings()
    training: TrainingSettings = TrainingSettings()


SECTIONS: dict[str, type[msgspec.Struct]] = {
    field.name: type(field.default) for field in msgspec.structs.fields(Config)
}


class Setting(msgspec.Struct, frozen=True):
    """One effective value and where it came from."""

    section: str
    key: str
    value: Any
    origin: str


class Resolved(msgspec.Struct, frozen=True):
    """A configuration with the origin of every value that is not a default."""

    config: Config
    origins: dict[tuple[str, str], str]

    def settings(self) -> Iterator[Setting]:
        """Every key of every section, in order."""
        for section, kind in SECTIONS.items():
            values = getattr(self.config, section)
            for field in msgspec.structs.fields(kind):
                origin = self.origins.get((section, field.name), "default")
                yield Setting(section, field.name, getattr(values, field.name), origin)


def load_config(
    path: Path | None = None,
    assignments: Iterable[str] = (),
    environ: Mapping[str, str] = os.environ,
) -> Resolved:
    """Resolve the configuration.

    Args:
        path: the file; None means ``$UPSOLVE_CONFIG``, else ``./config.toml`` where there is one.
        assignments: ``section.key=value`` strings, strongest.
        environ: holds ``UPSOLVE_SECTION__KEY`` variables.

    Raises:
        ConfigError: an unreadable file, an unknown key, or a value of the wrong kind.
    """
    values: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    origins: dict[tuple[str, str], str] = {}
    layers = (
        _from_file(_find_file(path, environ)),
        _from_environment(environ),
        _from_assignments(assignments),
    )
    for layer in layers:
        for section, key, value, origin in layer:
            values[section][key] = value
            origins[section, key] = origin
    sections: dict[str, Any] = {name: _build(name, values[name], origins) for name in SECTIONS}
    return Resolved(Config(**sections), origins)


def overridden(config: Config, assignments: Iterable[str]) -> Config:
    """Apply ``section.key=value`` strings over a resolved configuration.

    Raises:
        ConfigError: as :func:`load_config`.
    """
    values = msgspec.to_builtins(config)
    origins: dict[tuple[str, str], str] = {}
    for section, key, value, origin in _from_assignments(assignments):
        values[section][key] = value
        origins[section, key] = origin
    sections: dict[str, Any] = {name: _build(name, values[name], origins) for name in SECTIONS}
    return Config(**sections)


def played_config(config: Config) -> dict[str, Any]:
    """What of the configuration a run depends on, as JSON holds it: not when it is played."""
    tree: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(config))
    del tree["schedule"]
    return tree


_Entry = tuple[str, str, Any, str]


def _find_file(path: Path | None, environ: Mapping[str, str]) -> Path | None:
    if path is None and environ.get(CONFIG_VARIABLE):
        path = Path(environ[CONFIG_VARIABLE])
    if path is None:
        return DEFAULT_FILE if DEFAULT_FILE.is_file() else None
    if not path.is_file():
        raise ConfigError(f"{path}: no such configuration file")
    return path


def _from_file(path: Path | None) -> Iterator[_Entry]:
    if path is None:
        return
    try:
        text = path.read_text("utf-8")
        tree = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not UTF-8 text (byte {error.start})") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    for section, table in tree.items():
        where = f"{path}:{_line_of(text, section, None)}"
        _known_section(section, where)
        if not isinstance(table, dict):
            raise ConfigError(f"{where}: {section} is a section; write [{section}]")
        for key, value in table.items():
            where = f"{path}:{_line_of(text, section, key)}"
            _known_key(section, key, where)
            yield section, key, value, where


def _line_of(text: str, section: str, key: str | None) -> int:
    """The line where a key stands, for messages; else its section's line, else 1."""
    current, section_line = None, 1
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[+([^\]]+)\]", line):
            current = header[1].strip()
            if current == f"{section}.{key}":  # [[section.key]]
                return number
            if current == section:
                section_line = number
        elif key and current == section and re.match(rf"\s*{re.escape(key)}\s*=", line):
            return number
    return section_line


def _from_environment(environ: Mapping[str, str]) -> Iterator[_Entry]:
    for name, text in sorted(environ.items()):
        if name.startswith(ENVIRONMENT_PREFIX) and name != CONFIG_VARIABLE:
            section, separator, key = name[len(ENVIRONMENT_PREFIX) :].lower().partition("__")
            if not separator:
                raise ConfigError(f"{name}: write {ENVIRONMENT_PREFIX}SECTION__KEY")
            yield _parse(section, key, text, name)


def _from_assignments(assignments: Iterable[str]) -> Iterator[_Entry]:
    for assignment in assignments:
        target, equals, text = assignment.partition("=")
        section, dot, key = target.strip().partition(".")
        if not (equals and dot):
            raise ConfigError(f"--set {assignment}: write section.key=value")
        yield _parse(section, key, text.strip(), f"--set {section}.{key}")


def _parse(section: str, key: str, text: str, origin: str) -> _Entry:
    """Turn a string into the key's type; lists are written as in TOML."""
    _known_section(section, origin)
    _known_key(section, key, origin)
    kind = get_type_hints(SECTIONS[section])[key]
    value: Any = text
    if text.startswith("["):
        try:
            value = tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{origin}: not a TOML list: {text}") from error
    try:
        return section, key, msgspec.convert(value, kind, strict=False), origin
    except msgspec.ValidationError as error:
        raise ConfigError(f"{origin}: {error}: {text!r}") from error


def _known_section(section: str, where: str) -> None:
    if section not in SECTIONS:
        raise ConfigError(f"{where}: unknown section [{section}]{_nearest(section, SECTIONS)}")


def _known_key(section: str, key: str, where: str) -> None:
    keys = [field.name for field in msgspec.structs.fields(SECTIONS[section])]
    if key not in keys:
        elsewhere = [f"{s}.{key}" for s, kind in SECTIONS.items() if key in _names(kind)]
        hint = f"; did you mean {elsewhere[0]}?" if elsewhere else _nearest(key, keys, section)
        raise ConfigError(f"{where}: unknown key {section}.{key}{hint}")


def _names(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    return tuple(field.name for field in msgspec.structs.fields(kind))


def _nearest(name: str, names: Iterable[str], section: str = "") -> str:
    best = difflib.get_close_matches(name, list(names), n=1, cutoff=0.0)
    prefix = f"{section}." if section else ""
    return f"; did you mean {prefix}{best[0]}?" if best else ""


def _build(
    section: str, values: dict[str, Any], origins: Mapping[tuple[str, str], str]
) -> msgspec.Struct:
    try:
        return msgspec.convert(values, SECTIONS[section])
    except msgspec.ValidationError as error:
        message, key = str(error), None
        if path := re.search(r" - at `\$\.(\w+)", message):
            key = path[1]
            message = message[: path.start()]
        key = key or next((name for name in values if name in message), None)
        where = origins.get((section, key), "") if key else next(iter(origins.values()), "")
        raise ConfigError(f"{where}: {section}{f'.{key}' if key else ''}: {message}") from error
