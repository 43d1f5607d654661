"""``upsolve model``: what is told of a checkpoint is true, and bad ones are one line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from model.checkpoint import default_checkpoint


def call(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = run([str(argument) for argument in ("model", *arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_info_tells_sizes_memory_floor_and_speed(capsys: pytest.CaptureFixture[str]) -> None:
    small = ("--set", "model.batch=16", "--set", "model.max_tokens=8")
    code, out, _ = call(capsys, "info", default_checkpoint(), *small, "--json")
    result: dict[str, Any] = json.loads(out)["result"]
    assert code == 0
    assert sum(result["parameters"].values()) == 14_804_225
    files = default_checkpoint().iterdir()
    assert result["bytes_on_disk"] == sum(file.stat().st_size for file in files)
    stored = result["stored_bytes"]
    assert stored["int8"] + stored["float32"] / 4 > 14_804_225 > stored["int8"]
    assert result["memory_bytes"]["total"] > result["memory_bytes"]["weights"]
    assert result["speed"]["measured"] > 0
    assert result["speed"]["floor"] > 0
    code, out, _ = call(capsys, "info", *small)
    assert code == 0
    for word in ("14 804 225", "rotary", "memory", "floor", "measured", "tokens/s"):
        assert word in out


def test_convert_makes_a_checkpoint_that_info_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "half"
    arguments = (
        default_checkpoint(),
        target,
        "--storage",
        "bfloat16",
        "--shard-mib",
        "2",
        "--json",
    )
    code, out, _ = call(capsys, "convert", *arguments)
    result = json.loads(out)["result"]
    assert (code, result["shards"]) == (0, len(list(target.glob("weights-*"))))
    code, out, _ = call(capsys, "info", target, "--no-speed", "--json")
    told = json.loads(out)["result"]
    assert told["bytes_on_disk"] == result["bytes_on_disk"] < 29 << 20
    assert told["stored_bytes"] == {"bfloat16": 2 * 14_804_225}
    assert told["speed"] is None
    assert told["summary"].startswith("A model of 14.8 million")


def test_what_cannot_be_used_is_one_line_with_code_4(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(default_checkpoint(), broken)
    weights = broken / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    for arguments, words in (
        (("info", tmp_path / "nowhere"), "no checkpoint in"),
        (("info", broken), "cut short"),
        (("convert", broken, tmp_path / "new", "--storage", "int8"), "cut short"),
        (("convert", default_checkpoint(), tmp_path, "--storage", "int8"), "name another folder"),
    ):
        code, out, err = call(capsys, *arguments)
        assert (code, out, err.count("\n")) == (4, "", 1)
        assert words in err
    assert not (tmp_path / "new").exists()
