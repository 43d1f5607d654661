"""What recipes of corpora read in tests: packages, programs, statements."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from training.building import Dropped
from training.fetching import Fetched
from training.tokenising import Text

MIT = b"Permission is hereby granted, free of charge, to any person obtaining a copy\n"
GPL = b"GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n"
RECORD = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: 2020 A
License: Expat

Files: src/old/*.hpp src/x?.cpp
Copyright: 2020 B
License: GPL-3+

Files: src/ours/*
License: Own-terms

License: Own-terms
 Redistributions in binary form must reproduce the above copyright notice.
 .
 Neither the name may be used to endorse or promote products.
"""


def fetched(root: Path, source: str, package: str, folder: Path) -> Fetched:
    """A package as :func:`training.fetching.fetch` leaves it."""
    place = root / source / package.partition("=")[0]
    place.parent.mkdir(parents=True, exist_ok=True)
    folder.replace(place)
    sums = {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in place.iterdir()}
    return Fetched(source, package, "1.0", 0, sums)


def solutions(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).mkdir(parents=True)
        (root / name / "1.py").write_text(f"print({name!r})\n")
        (root / name / "wrong_1.cpp").write_text(f"int main() {{}} // {name}\n")
    return root


def statements(path: Path, *names: str) -> None:
    lines = [
        {"id": name, "contest": int(name[:-1]), "description": f"Say {name}.", "tags": ["math"]}
        for name in names
    ]
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))


def never(_: Any) -> bool:
    """No program is made of MBPP's tasks here."""
    raise AssertionError


def kept(found: list[Text | Dropped]) -> list[Text]:
    return [one for one in found if isinstance(one, Text)]
