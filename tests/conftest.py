"""The order of the suite: files that take long start first, so that no core ends alone."""

from __future__ import annotations

from pathlib import Path

import pytest

LONG = (
    "tests/judge/test_attacks.py",
    "tests/judge/test_headers.py",
    "tests/contest_sim/test_packaged_rounds.py",
    "tests/contest_sim/test_round_1352_judged.py",
    "tests/bot/test_replay.py",
    "tests/bot/service/test_service.py",
    "tests/training/test_processes.py",
    "tests/bot/service/test_run_command.py",
    "tests/judge/test_rungs.py",
    "tests/training/test_run.py",
    "tests/bot/test_written_inputs.py",
    "tests/bot/test_evaluate_command.py",
    "tests/bot/test_resume.py",
    "tests/training/test_curriculum.py",
    "tests/judge/test_builds.py",
    "tests/judge/test_header_sets.py",
    "tests/bot/test_kills.py",
    "tests/model/test_hf.py",
    "tests/bot/dashboard/test_browser.py",
    "tests/bot/dashboard/test_pages.py",
    "tests/bot/dashboard/test_lookback.py",
    "tests/bot/test_report.py",
    "tests/bot/test_sample_command.py",
    "tests/judge/test_client.py",
    "tests/judge/test_compile.py",
)
"""Files that take more than some five seconds, the longest first."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Move them to the front; within a file the order stays."""
    ranks = {config.rootpath / name: rank for rank, name in enumerate(LONG)}
    items.sort(key=lambda item: ranks.get(Path(item.path), len(ranks)))
