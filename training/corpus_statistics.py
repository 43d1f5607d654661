"""What is in a corpus: documents, bytes and tokens by source, language, technique and length."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np

from training.corpus import Corpus


class Count(msgspec.Struct, frozen=True):
    """A part of a corpus; ``bytes`` are of text."""

    name: str
    documents: int
    bytes: int
    tokens: int


class Statistics(msgspec.Struct, frozen=True):
    """A corpus counted; every list has the largest part first, but ``lengths`` the shortest.

    Attributes:
        whole: everything together.
        sources: by what was read.
        languages: by language.
        parts: by source and language together.
        licences: by licence.
        techniques: by the tags of a document's problem; one with two tags counts in both.
        lengths: by tokens a document has: up to 64, up to 128 and so on.
        problems: problems of a corpus of problems.
        solved: those that have programs.
        correct: programs that are right; all of them where that has no meaning.
        dropped: for each source, how many files or programs left for which reason.
    """

    whole: Count
    sources: list[Count]
    languages: list[Count]
    parts: list[Count]
    licences: list[Count]
    techniques: list[Count]
    lengths: list[Count]
    problems: int
    solved: int
    correct: int
    dropped: dict[str, dict[str, int]]


def statistics(corpus: Corpus) -> Statistics:
    """Count a corpus from its records; reads no ids."""
    tokens, sizes = corpus.column("tokens"), corpus.column("bytes")
    names = {field: _names(corpus, field) for field in ("source", "language", "licence")}
    named = {field: _counted(found, tokens, sizes) for field, found in names.items()}
    both = names["source"] + " in " + names["language"]
    bounds = np.maximum(64, 1 << np.ceil(np.log2(np.maximum(tokens, 1))).astype(np.int64))
    lengths = _counted(bounds, tokens, sizes)
    return Statistics(
        whole=Count("all", len(tokens), int(sizes.sum()), int(tokens.sum())),
        sources=named["source"],
        languages=named["language"],
        parts=_counted(both, tokens, sizes),
        licences=named["licence"],
        techniques=_techniques(corpus, tokens, sizes),
        lengths=sorted(lengths, key=lambda one: int(one.name)),
        problems=len(corpus.problems),
        solved=len(np.unique(corpus.column("problem"))) if corpus.problems else 0,
        correct=int(corpus.column("correct").sum()),
        dropped=corpus.index.dropped,
    )


def _techniques(corpus: Corpus, tokens: Any, sizes: Any) -> list[Count]:
    if not corpus.problems:
        return []
    tags = [problem.tags or ("no tag",) for problem in corpus.problems]
    problems = corpus.column("problem").astype(np.int64)
    of_problem = np.asarray([len(one) for one in tags])
    rows = np.repeat(np.arange(len(problems)), of_problem[problems])
    names = [tag for problem in problems.tolist() for tag in tags[problem]]
    return _counted(np.asarray(names, object), tokens[rows], sizes[rows])


def _names(corpus: Corpus, field: str) -> Any:
    lists = {"source": "sources", "language": "languages", "licence": "licences"}
    parts = [
        np.asarray(getattr(shard.header, lists[field]), object)[shard.records[field]]
        for shard in corpus.shards
        if shard.header.documents
    ]
    return np.concatenate(parts) if parts else np.zeros(0, object)


def _counted(names: Any, tokens: Any, sizes: Any) -> list[Count]:
    kinds, places = np.unique(names.astype(str), return_inverse=True)
    documents = np.bincount(places, minlength=len(kinds))
    bytes_ = np.bincount(places, weights=sizes, minlength=len(kinds))
    ids = np.bincount(places, weights=tokens, minlength=len(kinds))
    counts = [
        Count(str(name), int(documents[i]), int(bytes_[i]), int(ids[i]))
        for i, name in enumerate(kinds)
    ]
    return sorted(counts, key=lambda one: (-one.tokens, one.name))
