"""Rows of Parquet files from strangers: chosen by a key first, bounded by their declared size.

Knows columns and the two shapes in which data sets keep tests; nothing of any one data set. Text
must be UTF-8; tests are bytes and may be anything.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from contest_sim import files
from contest_sim.errors import PackageError

GROUP_LIMIT = 4 << 30
"""Bytes that the columns of one row group may declare; rows are not read beyond it."""

_TESTS_LIMIT = 1 << 30  # bytes of one problem's inputs, or of its outputs
_TEXT_LIMIT = 16 << 20
_MOST_WORDS = 1000
_BATCH = 8
_PAGES = 1 << 20  # bytes read at a time
_ABSENT = (None, "", 0)


class Row:
    """One row; ``where`` names it in messages."""

    def __init__(self, where: str, values: dict[str, Any]) -> None:
        self.where = where
        self._values = values

    def text(self, name: str) -> str:
        """A text column; "" where it is null or not there.

        Raises:
            PackageError: not UTF-8, too large, or no text.
        """
        scalar = self._values.get(name)
        if scalar is None or not scalar.is_valid:
            return ""
        return self._text(name, scalar).replace("\r\n", "\n")

    def words(self, name: str) -> tuple[str, ...]:
        """A column of lists of short texts, without empty ones; raises like :meth:`text`."""
        scalar = self._values.get(name)
        if scalar is None or not scalar.is_valid:
            return ()
        if len(scalar.values) > _MOST_WORDS:
            raise PackageError(f"{self.where}, column {name}: more than {_MOST_WORDS} entries")
        return tuple(filter(None, (self._text(name, one) for one in scalar.values if one.is_valid)))

    def pairs(self, name: str, first: str, second: str) -> Iterator[tuple[Any, str]]:
        """A struct of two lists, values and texts, pair by pair; raises like :meth:`text`."""
        scalar = self._values.get(name)
        if scalar is None or not scalar.is_valid:
            return
        values, texts = scalar[first].values, scalar[second].values
        for value, text in zip(values or (), texts or (), strict=False):
            if text.is_valid:
                yield value.as_py(), self._text(name, text)

    def value(self, name: str) -> Any:
        """A column of numbers, or a struct of them, as Python has it; None where it is null."""
        scalar = self._values.get(name)
        return None if scalar is None else scalar.as_py()

    def number(self, name: str, highest: float = 1e9) -> float | None:
        """A positive number; null, NaN and 0 mean that it is not known.

        Raises:
            PackageError: negative, infinite, beyond ``highest`` or no number.
        """
        value = self.value(name)
        if value in _ABSENT or (isinstance(value, float) and math.isnan(value)):
            return None
        if not isinstance(value, int | float) or not 0 < value <= highest:
            raise PackageError(f"{self.where}, column {name}: {value!r} is not up to {highest:g}")
        return float(value)

    def tests(self, name: str) -> list[tuple[bytes, bytes]]:
        """A column of tests as (input, output): a struct of two lists, or a list of structs.

        Raises:
            PackageError: more inputs than outputs or the reverse, a null, or too large.
        """
        scalar = self._values.get(name)
        if scalar is None or not scalar.is_valid:
            return []
        try:
            if pa.types.is_struct(scalar.type):
                arrays = [scalar["input"].values, scalar["output"].values]
            else:
                arrays = [scalar.values.field(part) for part in ("input", "output")]
        except (KeyError, AttributeError) as error:
            raise PackageError(f"{self.where}, column {name}: no tests in it") from error
        inputs, outputs = (self._bytes(name, array) for array in arrays)
        if len(inputs) != len(outputs):
            raise PackageError(
                f"{self.where}, column {name}: {len(inputs)} inputs and {len(outputs)} outputs"
            )
        return list(zip(inputs, outputs, strict=True))

    def data(self, name: str) -> bytes:
        """A text column as bytes; raises PackageError like :meth:`tests`."""
        return self._buffer(name, self._values[name], files.FILE_LIMIT)

    def _text(self, name: str, scalar: Any) -> str:
        try:
            return self._buffer(name, scalar, _TEXT_LIMIT).decode()
        except UnicodeDecodeError as error:
            raise PackageError(f"{self.where}, column {name}: not UTF-8 text") from error

    def _buffer(self, name: str, scalar: Any, limit: int) -> bytes:
        """The bytes of a text, of which many places may hold the same."""
        scalar = scalar.value if isinstance(scalar, pa.DictionaryScalar) else scalar
        if not isinstance(scalar, pa.StringScalar | pa.LargeStringScalar) or not scalar.is_valid:
            raise PackageError(f"{self.where}, column {name}: null, or no text")
        buffer = scalar.as_buffer()
        if buffer.size > limit:
            raise PackageError(f"{self.where}, column {name}: larger than {limit >> 20} MiB")
        return bytes(buffer.to_pybytes())

    def _bytes(self, name: str, array: Any) -> list[bytes]:
        values, size = [], 0
        for scalar in array if array is not None else ():
            values.append(self._buffer(name, scalar, files.FILE_LIMIT))
            size += len(values[-1])
            if size > _TESTS_LIMIT:
                raise PackageError(f"{self.where}, column {name}: over {size >> 20} MiB of tests")
        return values


def column_names(path: Path) -> set[str]:
    """The columns of a Parquet file; PackageError if it is none."""
    with _opened(path) as file:
        return set(file.schema_arrow.names)


def read_rows(
    path: Path, columns: Sequence[str], keys: Sequence[str], wanted: Callable[[Row], bool]
) -> list[Row]:
    """The rows that ``wanted`` chooses by the key columns, with all ``columns`` that are there.

    Raises:
        PackageError: not a Parquet file, damaged, a key column is missing, or a row group declares
            more than :data:`GROUP_LIMIT`.
    """
    found: list[Row] = []
    with _opened(path) as file:
        names = set(file.schema_arrow.names)
        if missing := [key for key in keys if key not in names]:
            raise PackageError(f"{path}: no column {missing[0]!r}")
        try:
            for group in range(file.num_row_groups):
                chosen = {
                    place
                    for place, row in _rows(path, file, group, keys, batch=4096)
                    if wanted(row)
                }
                if chosen:
                    here = [name for name in columns if name in names]
                    _check_declared(path, file, group, here)
                    with _opened(path, _unfolding(path, group, here)) as careful:
                        rows = _rows(path, careful, group, here, batch=_BATCH)
                        found += [row for place, row in rows if place in chosen]
        except (pa.ArrowException, OSError) as error:
            raise PackageError(f"{path}: {_line(error)}") from error
    return found


def each_row(path: Path, columns: Sequence[str], needed: Sequence[str]) -> Iterator[Row]:
    """Every row in turn, with those of ``columns`` that are there; none is held after the next.

    Raises:
        PackageError: not a Parquet file, damaged, a ``needed`` column is missing, or a row group
            declares more than :data:`GROUP_LIMIT`.
    """
    with _opened(path) as file:
        names, groups = set(file.schema_arrow.names), file.num_row_groups
    if missing := [name for name in needed if name not in names]:
        raise PackageError(f"{path}: no column {missing[0]!r}")
    here = [name for name in columns if name in names]
    try:
        for group in range(groups):
            with _opened(path, _unfolding(path, group, here)) as file:
                yield from (row for _, row in _rows(path, file, group, here, batch=_BATCH))
    except (pa.ArrowException, OSError) as error:
        raise PackageError(f"{path}: {_line(error)}") from error


def _opened(path: Path, texts_once: Sequence[str] = ()) -> Any:
    """The file; of the columns ``texts_once`` equal texts are held once."""
    try:
        return pq.ParquetFile(
            path, pre_buffer=False, buffer_size=_PAGES, read_dictionary=texts_once
        )
    except (pa.ArrowException, OSError) as error:
        raise PackageError(f"{path}: not a usable Parquet file: {_line(error)}") from error


def _unfolding(path: Path, group: int, columns: Sequence[str]) -> list[str]:
    """The text columns that may unfold beyond the limit.

    A file may say a large text once and point to it a million times. Its dictionary tells the
    largest; holding equal texts once costs more than it saves where none is large.
    """
    with _opened(path) as file:
        metadata = file.metadata.row_group(group)
        parts = [metadata.column(number) for number in range(metadata.num_columns)]
    texts = {
        part.path_in_schema: part.num_values
        for part in parts
        if part.physical_type == "BYTE_ARRAY" and part.path_in_schema.split(".")[0] in columns
    }
    found = []
    for name, count in texts.items():
        with _opened(path, [name]) as file:
            for batch in file.iter_batches(1, row_groups=[group], columns=[name]):
                if count * _largest(batch.column(0)) > GROUP_LIMIT:
                    found.append(name)
                break
    return found


def _largest(array: Any) -> int:
    """Bytes of the largest text in the dictionary below a column."""
    while not pa.types.is_dictionary(array.type):
        array = array.field(0) if pa.types.is_struct(array.type) else array.values
    return pc.max(pc.binary_length(array.dictionary)).as_py() or 0


def _rows(
    path: Path, file: Any, group: int, columns: Sequence[str], batch: int
) -> Iterator[tuple[int, Row]]:
    """The rows of one row group with their places in the file."""
    metadata = file.metadata
    place = sum(metadata.row_group(before).num_rows for before in range(group))
    _check_declared(path, file, group, columns)
    for part in file.iter_batches(batch, row_groups=[group], columns=list(columns)):
        for row in range(part.num_rows):
            values = {name: part.column(name)[row] for name in part.schema.names}
            yield place, Row(f"{path.name}, row {place}", values)
            place += 1


def _check_declared(path: Path, file: Any, group: int, columns: Sequence[str]) -> None:
    """Refuse a row group whose columns, nested ones included, declare too many bytes unpacked."""
    metadata = file.metadata.row_group(group)
    parts = (metadata.column(number) for number in range(metadata.num_columns))
    declared = sum(
        part.total_uncompressed_size
        for part in parts
        if part.path_in_schema.partition(".")[0] in columns
    )
    if declared > GROUP_LIMIT:
        raise PackageError(
            f"{path}: row group {group} declares {declared >> 20} MiB, more than"
            f" {GROUP_LIMIT >> 20} MiB"
        )


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
