"""Random rows of a corpus as a person reads them: what is trained on, decoded again."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from model.architecture import ModelConfig
from training.corpus import Corpus
from training.pivot import split_at
from training.problem_rows import ProblemPrompts, ProblemSource
from training.rows import Row


class RowText(NamedTuple):
    """A row: where it comes from, what the encoder reads and what the decoder writes."""

    label: str
    prompt: str
    program: str


def samples(corpus: Corpus, config: ModelConfig, *, seed: int, count: int) -> Iterator[RowText]:
    """``count`` rows of a corpus, drawn by ``seed``; raises CorpusError where there is none."""
    if corpus.index.kind == "problems":
        source = ProblemSource(
            corpus, corpus.tokenizer, config, ProblemPrompts(), seed=seed, batch_tokens=1
        )
        for number in range(count):
            row = source.row(number)
            yield _text(corpus, "a correct program" if row.correct else "a wrong program", row)
        return
    rng = Random(f"{seed}/samples")
    for _ in range(count):
        document = rng.randrange(len(corpus))
        ids = corpus.ids(document).tolist()
        pivot = rng.randrange(1, len(ids)) if len(ids) > 1 else 0
        row = split_at(ids, pivot, config.encoder_positions, config.decoder_positions)
        yield _text(corpus, _label(corpus, document), row)


def _label(corpus: Corpus, document: int) -> str:
    shard, place = corpus.place(document)
    record, header = shard.records[place], shard.header
    return (
        f"document {document}: {header.languages[record['language']]} from "
        f"{header.sources[record['source']]}, licence {header.licences[record['licence']]}, "
        f"{record['tokens']} tokens"
    )


def _text(corpus: Corpus, label: str, row: Row) -> RowText:
    decode = corpus.tokenizer.decode
    return RowText(label, decode(row.prompt), decode(row.program))
