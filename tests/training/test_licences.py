"""Licences: which are permissive, and which one a file is under."""

from __future__ import annotations

import pytest

from tests.training.recipe_sources import (
    MIT,
    RECORD,
)
from training.debian_copyright import DebianCopyright, spdx
from training.licences import is_permissive, own_licence


@pytest.mark.parametrize(
    ("expression", "permissive"),
    [
        ("MIT", True),
        ("GPL-3.0 OR MIT", True),
        ("(GPL-3.0 OR MIT)", True),
        ("GPL-3.0 AND MIT", False),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("GPL-2.0 WITH Classpath-exception-2.0", False),
        ("MPL-2.0", False),
        ("CC-BY-4.0", False),
        ("unknown", False),
        ("", False),
    ],
)
def test_permissive_licences(expression: str, permissive: bool) -> None:
    assert is_permissive(expression) == permissive


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("// under the terms of the GNU General Public License\n", "LicenseRef-GNU"),
        ("# the GNU Lesser General\n# Public License\n", "LicenseRef-GNU"),
        ("// Distributed under the Boost\n// Software License, Version 1.0.\n", "BSL-1.0"),
        ("/*\n * Licensed under the Apache License, Version 2.0\n */\n", "Apache-2.0"),
        (f"# {MIT.decode()}", "MIT"),
        ("// SPDX-License-Identifier: ISC\n// GNU General Public License\n", "ISC"),
        ("x = 1  # no licence at all\n", ""),
    ],
)
def test_a_notice_at_the_top_of_a_file_counts(text: str, licence: str) -> None:
    assert own_licence(text) == licence


def test_debians_record_tells_every_file_by_its_last_pattern() -> None:
    record = DebianCopyright(RECORD)
    assert record.of("src/a.cpp") == "MIT"
    assert record.of("src/old/deep/a.hpp") == "GPL-3+"
    assert record.of("src/x1.cpp") == "GPL-3+"
    assert record.of("src/ours/a.cpp") == "BSD-3-Clause", "by the text under a name of its own"
    assert not DebianCopyright("This package was made by hand.").is_machine_readable
    assert spdx("Expat or GPL-2+ with exception") == "MIT OR GPL-2+ WITH exception"
    assert spdx("BSL-1 and Apache-2") == "BSL-1.0 AND Apache-2.0"
