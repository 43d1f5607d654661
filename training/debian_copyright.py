"""Debian's own record of the licence of every file of a package: ``debian/copyright`` (DEP-5).

Stanzas name files by patterns, in which ``*`` and ``?`` match slashes too; the last that matches a
file speaks of it. A name that is Debian's own is told by the text that stands under it. A copyright
file in prose tells nothing here.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from training.licences import UNKNOWN, named, of_text

_STANZA = re.compile(r"\n[ \t]*\n")
_FIELD = re.compile(r"^([A-Za-z-]+):[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_NAMES = {
    "apache-2": "Apache-2.0",
    "apache 2": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd-2": "BSD-2-Clause",
    "bsl": "BSL-1.0",
    "bsl-1": "BSL-1.0",
    "boost-1": "BSL-1.0",
    "boost-1.0": "BSL-1.0",
    "cc0": "CC0-1.0",
    "cc0-1": "CC0-1.0",
    "psf-license": "PSF-2.0",
    "python": "PSF-2.0",
    "public-domain": "LicenseRef-public-domain",
}
_OPERATORS = {"and": "AND", "or": "OR", "with": "WITH", "and/or": "OR"}


class _Stanza(NamedTuple):
    pattern: re.Pattern[str]
    licence: str


class DebianCopyright:
    """The stanzas of a ``debian/copyright``; empty for one in prose."""

    def __init__(self, text: str) -> None:
        self._stanzas: list[_Stanza] = []
        if "Format:" not in text[:2000]:
            return
        stanzas = [
            {name.lower(): value for name, value in _FIELD.findall(stanza)}
            for stanza in _STANZA.split(text.replace("\r\n", "\n"))
        ]
        texts = dict(_texts(fields.get("license", "") for fields in stanzas))
        for fields in stanzas:
            licence = fields.get("license", "").partition("\n")[0].strip()
            globs = fields.get("files", "").split()
            if globs and licence:
                pattern = "|".join(fnmatch.translate(glob.removeprefix("./")) for glob in globs)
                self._stanzas.append(_Stanza(re.compile(pattern), spdx(licence, texts)))

    @property
    def is_machine_readable(self) -> bool:
        """Whether it says something of files."""
        return bool(self._stanzas)

    def of(self, path: str) -> str:
        """The licence of a file by its path in the package; ``unknown`` where none is told."""
        for stanza in reversed(self._stanzas):
            if stanza.pattern.match(path):
                return stanza.licence
        return UNKNOWN


def _texts(licences: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The licences whose texts are there, by the names that they have in this file."""
    for licence in licences:
        name, _, text = licence.partition("\n")
        found = of_text(re.sub(r"^ \.$", "", text, flags=re.MULTILINE))
        if found != UNKNOWN:
            yield name.strip().lower(), found


def spdx(licence: str, texts: Mapping[str, str] | None = None) -> str:
    """A licence as Debian writes it, ``Expat or Apache-2``, as an SPDX expression.

    ``texts`` tells what names that are nobody else's stand for.
    """
    words = [_OPERATORS.get(word.lower(), word) for word in licence.replace(",", " ").split()]
    text, parts = " ".join(words), list[str]()
    for part in re.split(r" (AND|OR|WITH) ", text):
        if part in {"AND", "OR", "WITH"}:
            parts.append(part)
        else:
            plain = re.sub(r"~.*$", "", part)  # a variant that Debian keeps apart
            parts.append(_NAMES.get(plain.lower()) or (texts or {}).get(part.lower(), named(plain)))
    return " ".join(parts)[:64]
