"""What a test may ask of the machine it runs on."""

from __future__ import annotations

import shutil

import pytest

from judge.client import Judge


def has_compiler() -> bool:
    """Whether a C++ compiler is installed where the judge may use one, told without the judge."""
    return (shutil.which("g++") or "").startswith("/usr/")


def need(judge: Judge, language: str) -> None:
    """Skip where the language's compiler is not installed; fail where the judge fails to see it."""
    if language == "cpp" and not has_compiler():
        pytest.skip("g++ is not installed")
    info = judge.info.languages[language]
    assert info.available, info.reason
