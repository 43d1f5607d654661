"""CSV files of a round, plain or ``.gz``: bounded, UTF-8, every row as long as the header."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from pathlib import Path

_SIZE_LIMIT = 64 << 20  # bytes of text; 30 000 participants are a megabyte


def read_table(path: Path) -> tuple[list[str], list[list[str]]]:
    """The header, in lower case, and the rows; nothing of an empty file.

    Raises:
        ValueError: one line that names the file and the line.
    """
    try:
        rows = list(csv.reader(io.StringIO(_text(path), newline="")))
    except csv.Error as error:
        raise ValueError(f"{path}: not CSV: {error}") from error
    if not rows:
        return [], []
    header = [name.strip().lower() for name in rows[0]]
    for line, row in enumerate(rows[1:], start=2):
        if len(row) != len(header):
            raise ValueError(f"{path}, line {line}: {len(row)} values for {len(header)} columns")
    return header, rows[1:]


def _text(path: Path) -> str:
    """The file's text, unpacked; bounded, for archives come from anywhere."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as handle:
            data = handle.read(_SIZE_LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        raise ValueError(f"{path}: cannot be read: {reason}") from error
    if len(data) > _SIZE_LIMIT:
        raise ValueError(f"{path}: more than {_SIZE_LIMIT >> 20} MiB, too large for standings")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"{path}, line {line}: not UTF-8 text") from error
