"""Under which licence a file stands, as an SPDX identifier: told by itself or by files above it.

A file's own ``SPDX-License-Identifier`` or notice at its top counts first, then the licence file
in the nearest folder above it, then what a package's metadata says of all of it. Whatever is not
recognised is ``unknown``: never guessed. This sorts a corpus; it is not legal advice.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

UNKNOWN = "unknown"
MOST_BYTES = 1 << 18
"""Licence files and metadata are shorter."""

_HEAD = 4096  # a file's own line stands at its top
_SPDX = re.compile(r"SPDX-License-Identifier:\s*\(?([A-Za-z0-9.+-]+(?: (?:OR|AND|WITH) [\w.+-]+)*)")
_COMMENT = re.compile(r"^[ \t]*(?:#+|//+|\*+/?|/\*+|;+)", re.MULTILINE)
_FILE = re.compile(r"(licen[cs]e|copying|unlicense)([._-][\w.-]*)?$", re.IGNORECASE)
_METADATA = frozenset({"pkg-info", "metadata", "copyright"})
_EXPRESSION = re.compile(r"^License-Expression: *(\S.*)$", re.MULTILINE)
_DEBIAN = re.compile(r"^Files: \*\n(?:[^\n]+\n){0,40}?License: *(\S[^\n]*)$", re.MULTILINE)
_FIELD = re.compile(r"^License: *(\S.*)$", re.MULTILINE)
_CLASSIFIER = re.compile(r"^Classifier: License ::.*?([^:\n]+)$", re.MULTILINE)
_INFO = re.compile(r"(?P<above>(?:.*/)?)(?P<name>[^/]+?)(-[^/]*)?\.(dist|egg)-info/")
_DOCUMENTS = re.compile(r"(^|/)usr/share/doc/[^/]+/copyright$")

# Words that each licence's text has and those above it have not.
_TEXTS = (
    ("PSF-2.0", ("python software foundation license version 2",)),
    ("AGPL-3.0", ("gnu affero general public license version 3, 19 november 2007",)),
    ("LGPL-2.1", ("gnu lesser general public license version 2.1, february 1999",)),
    ("LGPL-3.0", ("gnu lesser general public license version 3, 29 june 2007",)),
    ("GPL-3.0", ("gnu general public license version 3, 29 june 2007",)),
    ("GPL-2.0", ("gnu general public license version 2, june 1991",)),
    ("Apache-2.0", ("apache license version 2.0, january 2004",)),
    ("MPL-2.0", ("mozilla public license version 2.0",)),
    ("BSL-1.0", ("boost software license - version 1.0",)),
    ("Unlicense", ("free and unencumbered software released into the public domain",)),
    ("CC0-1.0", ("cc0 1.0 universal",)),
    ("ISC", ("permission to use, copy, modify, and/or distribute this software for any",)),
    ("MIT", ("permission is hereby granted, free of charge, to any person obtaining a copy",)),
    (
        "BSD-3-Clause",
        ("redistributions in binary form must reproduce", "endorse or promote products"),
    ),
    ("BSD-2-Clause", ("redistributions in binary form must reproduce",)),
    ("Zlib", ("altered source versions must be plainly marked as such",)),
)
# What a notice at the top of a file says when it names a licence but is not its text.
_NOTICES = (
    ("LicenseRef-GNU", ("general public license",)),
    ("MPL-2.0", ("mozilla public license",)),
    ("BSL-1.0", ("distributed under the boost software license",)),
    ("BSL-1.0", ("subject to the boost software license",)),
    ("Apache-2.0", ("licensed under the apache license, version 2.0",)),
)
_PERMISSIVE = frozenset(
    {
        *("0BSD", "Apache-2.0", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0"),
        *("CC0-1.0", "HPND", "ISC", "MIT", "MIT-0", "NCSA", "PSF-2.0", "Python-2.0", "Unlicense"),
        *("X11", "Zlib", "LicenseRef-public-domain"),
    }
)
_NAMES = {
    **{name.lower(): name for name, _ in _TEXTS},
    "mit license": "MIT",
    "expat": "MIT",
    "boost": "BSL-1.0",
    "isc license (iscl)": "ISC",
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache2": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "new bsd": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd-3": "BSD-3-Clause",
    "bsd-3-clause license": "BSD-3-Clause",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psf": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "psf-2": "PSF-2.0",
}


def named(name: str) -> str:
    """The SPDX identifier of a licence's name; the name itself, on one line, if it is not known."""
    name = " ".join(name.split())[:64]
    return _NAMES.get(name.lower(), name) or UNKNOWN


def is_permissive(expression: str) -> bool:
    """Whether an SPDX expression leaves a way to use the text with little more than a notice.

    Of ``A OR B`` one must, of ``A AND B`` both; exceptions only permit more. Others, and names that
    are not known, do not count: copyleft, Creative Commons but CC0, ``unknown``.
    """
    plain = expression.replace("(", " ").replace(")", " ").strip()
    return any(
        all(part.partition(" WITH ")[0].strip() in _PERMISSIVE for part in one.split(" AND "))
        for one in plain.split(" OR ")
    )


def own_licence(text: str) -> str:
    """What the top of a file says of itself; "" if nothing."""
    found = _SPDX.search(text, 0, _HEAD)
    if found:
        return named(found[1])
    head = text[:_HEAD]
    if "icen" not in head.lower() and "ermission" not in head:  # most files say nothing
        return ""
    words = " ".join(_COMMENT.sub(" ", head.lower()).split())
    for name, signs in _NOTICES:
        if all(sign in words for sign in signs):
            return name
    licence = of_text(words)
    return "" if licence == UNKNOWN else licence


def of_text(text: str) -> str:
    """The licence whose text this is; ``unknown`` if none of those known."""
    words = " ".join(text.lower().split())
    for name, signs in _TEXTS:
        if all(sign in words for sign in signs):
            return name
    return UNKNOWN


class Licences:
    """What the licence files seen so far say of the files below them; names are POSIX paths.

    Args:
        one_package: Whether all is one package, as in an archive: then what its metadata says holds
            for all of it. Elsewhere ``NAME-1.0.dist-info`` speaks of the folder ``NAME`` beside it.
        debian: What Debian's record says of a path below the package's folder; it counts before
            licence files.
    """

    def __init__(
        self, *, one_package: bool = False, debian: Callable[[str], str] | None = None
    ) -> None:
        self._one_package, self._debian = one_package, debian
        self._by_folder: dict[str, str] = {}

    @staticmethod
    def tells(name: str) -> bool:
        """Whether a file of this name tells a licence."""
        last = PurePosixPath(name).name
        return bool(_FILE.match(last)) or last.lower() in _METADATA

    def add(self, name: str, data: bytes) -> None:
        """Note a file that :meth:`tells`; the first of a folder that is understood counts."""
        text = data[:MOST_BYTES].decode("utf-8", "replace")
        licence = of_text(text)
        if PurePosixPath(name).name.lower() in _METADATA:
            licence = _of_metadata(text)
        if licence != UNKNOWN:
            self._by_folder.setdefault(self._reach(name), licence)

    def _reach(self, name: str) -> str:
        """The folder that a licence file speaks of."""
        info = _INFO.match(name)
        if self._one_package and (info or _DOCUMENTS.search(name)):
            return ""
        if info is not None:
            return f"{info['above']}{info['name'].lower()}"
        return _folder(name)

    def of(self, name: str, text: str) -> str:
        """The licence of the file ``name``, whose content is ``text``."""
        if own := own_licence(text):
            return own
        if self._debian is not None:
            told = self._debian(name.partition("/")[2])
            if told != UNKNOWN:
                return told
        folder = _folder(name)
        while True:
            if folder in self._by_folder:
                return self._by_folder[folder]
            if not folder:
                return UNKNOWN
            folder = _folder(folder)


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _of_metadata(text: str) -> str:
    """From a Python package's metadata, or what a Debian copyright file says of most files."""
    for pattern in (_EXPRESSION, _DEBIAN):
        if (found := pattern.search(text)) is not None:
            return named(found[1])
    for found in (*_FIELD.finditer(text), *_CLASSIFIER.finditer(text)):
        if (licence := _NAMES.get(found[1].strip().lower())) is not None:
            return licence
    return of_text(text)
