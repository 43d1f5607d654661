"""A tokenised corpus: a folder of shards with its tokenizer, and for problems their statements.

The folder holds ``corpus.json`` (the :class:`Index`, written last), ``tokenizer.model`` and the
shards; a corpus of problems also ``problems.jsonl``. Documents are numbered through all shards.
Without ``corpus.json`` the build has not finished.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
import numpy.typing as npt

from model.tokenizer import Tokenizer
from training.errors import CorpusError
from training.problems import Program, TrainingProblem
from training.shards import FORMAT, NONE, Shard

Kind = Literal["code", "problems"]
INDEX, TOKENIZER, PROBLEMS = "corpus.json", "tokenizer.model", "problems.jsonl"


class Index(msgspec.Struct, frozen=True, kw_only=True):
    """What a finished corpus is.

    Attributes:
        format: of the shards.
        kind: ``code`` to pre-train on, or ``problems`` with programs.
        tokenizer_sha256: of the tokenizer that made the ids.
        vocab: its number of pieces.
        shards: their names, in order.
        dropped: for each source, how many files or programs left for which reason.
        weights: of sources whose documents (or problems) count more or less than once.
    """

    format: int = FORMAT
    kind: Kind
    tokenizer_sha256: str
    vocab: int
    shards: list[str]
    dropped: dict[str, dict[str, int]]
    weights: dict[str, float] = {}


class Corpus:
    """A finished corpus, opened for reading.

    Args:
        folder: Where it was built.
        tokenizer: The model's; None to take it as it is.

    Raises:
        CorpusError: not built to its end, damaged, or made with another tokenizer.
    """

    def __init__(self, folder: Path, tokenizer: Tokenizer | None = None) -> None:
        self.folder, self.index = folder, read_index(folder)
        if tokenizer is not None and tokenizer.sha256 != self.index.tokenizer_sha256:
            raise CorpusError(
                f"{folder}: made with tokenizer {self.index.tokenizer_sha256[:12]}, the model has "
                f"{tokenizer.sha256[:12]}: build it again with the model's tokenizer"
            )
        self.shards = [Shard(folder, name) for name in self.index.shards]
        counts = [shard.header.documents for shard in self.shards]
        self._ends = np.cumsum(counts, dtype=np.int64)

    def __len__(self) -> int:
        """How many documents there are."""
        return int(self._ends[-1]) if len(self._ends) else 0

    @property
    def tokens(self) -> int:
        """How many ids there are."""
        return sum(shard.header.tokens for shard in self.shards)

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """The tokenizer it was made with."""
        return Tokenizer.load(self.folder / TOKENIZER)

    @cached_property
    def problems(self) -> list[TrainingProblem]:
        """The problems of a corpus of problems, without their programs; none for code.

        Raises:
            CorpusError: the file is damaged.
        """
        if self.index.kind != "problems":
            return []
        path = self.folder / PROBLEMS
        try:
            return msgspec.json.Decoder(TrainingProblem).decode_lines(path.read_bytes())
        except (OSError, msgspec.MsgspecError) as error:
            raise CorpusError(f"{path}: damaged: {error}: build the corpus again") from error

    def place(self, number: int) -> tuple[Shard, int]:
        """The shard of a document, and its number there."""
        shard = int(np.searchsorted(self._ends, number, side="right"))
        before = int(self._ends[shard - 1]) if shard else 0
        return self.shards[shard], number - before

    def ids(self, number: int) -> npt.NDArray[Any]:
        """The ids of a document, without bos and eos: a view of the file."""
        shard, row = self.place(number)
        return shard.ids(row)

    def contents(self) -> Iterator[TrainingProblem]:
        """Everything in the corpus as text: its problems without programs, then every program or
        file of code as a problem without a statement, under its problem's id or its number.
        """
        yield from self.problems
        for number in range(len(self)):
            shard, row = self.place(number)
            record = shard.records[row]
            problem = int(record["problem"])
            program = Program(
                shard.header.languages[record["language"]],
                self.tokenizer.decode(shard.ids(row).tolist()),
                bool(record["correct"]),
            )
            name = str(number) if problem == NONE else self.problems[problem].id
            yield TrainingProblem(id=name, description="", programs=(program,))

    def column(self, name: str) -> npt.NDArray[Any]:
        """One field of :data:`training.shards.RECORD` for all documents."""
        parts = [shard.records[name] for shard in self.shards]
        return np.concatenate(parts) if parts else np.zeros(0, np.int64)

    def document_weights(self, changed: Mapping[str, float]) -> npt.NDArray[np.float64]:
        """How often each document counts: what its source weighs, 1 where nothing is said.

        Raises:
            CorpusError: ``changed`` has weights of sources that are not in the corpus.
        """
        sources = {name for shard in self.shards for name in shard.header.sources}
        if unknown := sorted(changed.keys() - sources):
            raise CorpusError(
                f"{self.folder}: training.source_weights names {', '.join(unknown)}; the sources "
                f"here are {', '.join(sorted(sources))}"
            )
        weights = {**self.index.weights, **changed}
        parts = [np.zeros(0)]
        for shard in self.shards:
            table = [weights.get(name, 1.0) for name in shard.header.sources]
            parts.append(np.asarray(table, np.float64)[shard.records["source"]])
        return np.concatenate(parts)


def read_index(folder: Path) -> Index:
    """The index of a finished corpus; raises CorpusError."""
    path = folder / INDEX
    try:
        return msgspec.json.decode(path.read_bytes(), type=Index)
    except (FileNotFoundError, NotADirectoryError):
        raise CorpusError(
            f"{folder}: no corpus here, or its build has not finished: upsolve train corpus build"
        ) from None
    except (OSError, msgspec.MsgspecError) as error:
        raise CorpusError(f"{path}: damaged: {error}: build the corpus again") from error
