"""What of a folder of code is worth reading: AlphaCode's filters (arXiv 2203.07814, 3.1).

Files over 1 MB, with a line over 1 000 characters, or equal to an earlier one but for white space
are dropped; so is what is no text at all. Every file leaves exactly once: kept, or with a reason
of :data:`REASONS`.
"""

from __future__ import annotations

import hashlib

MOST_BYTES = 1 << 20
LONGEST_LINE = 1000
REASONS = (
    *("other language", "too large", "binary", "not UTF-8", "empty", "long line"),
    *("duplicate", "neither Python 2 nor 3", "licence not wanted", "damaged archive"),
)

_BLANKS = b" \t\n\r\f\v"


def fault(data: bytes) -> str:
    """Why a file's content is dropped; "" for content that stays."""
    if len(data) > MOST_BYTES:
        return "too large"
    if b"\0" in data:
        return "binary"
    if not data.strip(_BLANKS):
        return "empty"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "not UTF-8"
    return "long line" if max(map(len, text.splitlines())) > LONGEST_LINE else ""


def to_text(data: bytes) -> str:
    """The text of content without fault, its line ends plain newlines."""
    return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


class Duplicates:
    """Remembers content by a 64-bit hash of it without white space: 50 bytes or so a file."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def is_new(self, data: bytes) -> bool:
        """Whether nothing equal but for white space came before; remembers ``data``."""
        digest = hashlib.blake2b(data.translate(None, _BLANKS), digest_size=8).digest()
        number = int.from_bytes(digest, "little")
        if number in self._seen:
            return False
        self._seen.add(number)
        return True
