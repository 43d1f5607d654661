"""The configuration: four sources, typed keys, errors that name the nearest key."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import SECTIONS, load_config
from bot.errors import ConfigError

REPOSITORY = Path(__file__).parents[2]


def test_the_shipped_file_lists_every_key_with_its_default() -> None:
    tree = tomllib.loads((REPOSITORY / "config.toml").read_text())
    resolved = load_config(REPOSITORY / "config.toml", environ={})
    assert list(tree) == list(SECTIONS)
    for section, kind in SECTIONS.items():
        assert list(tree[section]) == [f.name for f in msgspec.structs.fields(kind)]
        assert getattr(resolved.config, section) == kind()


def test_every_key_of_the_shipped_file_has_a_comment_above_it() -> None:
    lines = (REPOSITORY / "config.toml").read_text().splitlines()
    commented = False
    for line in lines:
        if line.startswith("#"):
            commented = True
        elif re.match(r"\w+ =", line):
            # Two keys that belong together may share a comment, if they are adjacent.
            assert commented, line
        else:
            commented = False


def test_the_command_line_beats_the_environment_beats_the_file_beats_the_default(
    tmp_path: Path,
) -> None:
    file = tmp_path / "c.toml"
    file.write_text("[bot]\nseed = 2\nspeed = 30.0\nhandle = 'f'\n")
    environ = {"UPSOLVE_BOT__SPEED": "40", "UPSOLVE_BOT__HANDLE": "e", "HOME": "/"}
    resolved = load_config(file, ["bot.handle=s"], environ)
    found = {s.key: (s.value, s.origin) for s in resolved.settings() if s.section == "bot"}
    assert found["seed"] == (2, f"{file}:2")
    assert found["speed"] == (40.0, "UPSOLVE_BOT__SPEED")
    assert found["handle"] == ("s", "--set bot.handle")
    assert found["data"] == ("var", "default")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[judge]\nworker = 1", "c.toml:2: unknown key judge.worker; did you mean judge.workers?"),
        ("\n[juge]\nworkers = 1", "c.toml:2: unknown section [juge]; did you mean judge?"),
        ("[bot]\nworkers = 1", "c.toml:2: unknown key bot.workers; did you mean judge.workers?"),
        ("[bot]\nseed = 'x'", "c.toml:2: bot.seed: Expected `int`, got `str`"),
        ("[bot]\nspeed = -1.0", "bot.speed: speed is contest seconds per second"),
        ("[bot]\npace = 'never'", "c.toml:2: bot.pace: Invalid enum value 'never'"),
        ("bot = 3", "bot is a section; write [bot]"),
        ("[bot", "c.toml: not valid TOML"),
        ("[bot]\ndecision_fractions = [0.5, 0.1, 0.9]", "rise strictly between 0 and 1"),
    ],
)
def test_a_bad_file_is_one_line_that_says_where(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "c.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load_config(file, environ={})
    assert message in str(caught.value).replace(str(tmp_path) + "/", "")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("assignment", "message"),
    [
        ("bot.sed=1", "--set bot.sed: unknown key bot.sed; did you mean bot.seed?"),
        ("seed=1", "write section.key=value"),
        ("bot.seed", "write section.key=value"),
        ("bot.seed=one", "--set bot.seed: "),
        ("bot.languages=[python3", "not a TOML list"),
    ],
)
def test_a_bad_assignment_says_what_to_write(assignment: str, message: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(message)):
        load_config(None, [assignment], {})


def test_a_file_that_is_not_text_or_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such configuration file"):
        load_config(tmp_path / "none.toml", environ={})
    (tmp_path / "b.toml").write_bytes(b"[bot]\nhandle = '\xff'")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load_config(tmp_path / "b.toml", environ={})


def test_lists_are_written_as_in_toml() -> None:
    resolved = load_config(None, ['bot.languages=["cpp", "python3"]'], {})
    assert resolved.config.bot.languages == ("cpp", "python3")


_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "bot.seed": st.integers(-(2**62), 2**62),
    "bot.speed": st.floats(0, 1e6),
    "judge.workers": st.integers(0, 10**6),
    "model.checkpoint": st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=30
    ).filter(lambda text: text == text.strip() and not text.startswith("[")),
}


# The table of characters is made at first use, which takes a second.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_a_string_becomes_the_key_s_type_and_keeps_its_value(data: st.DataObject) -> None:
    target = data.draw(st.sampled_from(sorted(_VALUES)))
    value = data.draw(_VALUES[target])
    section, key = target.split(".")
    resolved = load_config(None, [f"{target}={value}"], {})
    assert getattr(getattr(resolved.config, section), key) == value
