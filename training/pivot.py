"""Pre-training rows: a document split at a pivot, what comes before to read, what follows to write.

The pivot is uniform over the places between two tokens (arXiv 2203.07814, 4.2) and depends on the
seed, the document and the epoch alone. The context stays contiguous: the encoder gets the *last*
tokens before the pivot and the decoder the *first* after it. Every document gives one row an epoch,
as in the paper, and as many as its source weighs where a corpus says so; blocks of neighbours come
in random order, and within a window rows from many blocks are mixed.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from random import Random

from model.architecture import ModelConfig
from model.tokenizer import BOS, EOS
from training.corpus import Corpus
from training.errors import CorpusError
from training.packing import PackedSource
from training.rows import WHOLE, Row, Share

BLOCK = 64
WINDOW = 64
"""Blocks in a window: 4 096 documents from 64 places."""

_HELD_OUT = 256


def split_at(ids: Sequence[int], pivot: int, encoder: int, decoder: int) -> Row:
    """The row of a document's ``ids`` split before token ``pivot``.

    At most ``encoder`` tokens come before it. After it come bos, at most ``decoder`` tokens, and
    eos where the document's end is among them.
    """
    before = ids[max(0, pivot - encoder) : pivot]
    after = ids[pivot : pivot + decoder]
    ended = len(ids) - pivot < decoder
    return Row(list(before), [BOS, *after, EOS] if ended else [BOS, *after])


def is_held_out(document: int) -> bool:
    """Whether a document is kept for validation: one in 256, whatever the seed."""
    return zlib.crc32(document.to_bytes(8, "little")) % _HELD_OUT == 0


class PivotSource(PackedSource):
    """Endless batches of a corpus of code.

    Args:
        corpus: Made with the model's tokenizer.
        config: Whose positions bound the rows.
        seed: Root of the order and the pivots.
        batch_tokens: Size of a global batch with its padding.
        share: This process's part.
        validation: Whether to yield the documents held out instead of the others.

    Raises:
        CorpusError: the corpus has no document to split, or is of another vocabulary.
    """

    def __init__(
        self,
        corpus: Corpus,
        config: ModelConfig,
        *,
        seed: int,
        batch_tokens: int,
        share: Share = WHOLE,
        validation: bool = False,
    ) -> None:
        if corpus.index.vocab != config.vocab:
            raise CorpusError(
                f"{corpus.folder}: {corpus.index.vocab} pieces, the model has {config.vocab}"
            )
        self._corpus, self._config, self._validation = corpus, config, validation
        self._lengths = corpus.column("tokens")
        self._weights = corpus.document_weights({})
        if not any(map(self._is_ours, range(len(corpus)))):
            kept = "for validation" if validation else "to train on"
            raise CorpusError(f"{corpus.folder}: no document of two tokens or more {kept}")
        self._blocks = -(-len(corpus) // BLOCK)
        self._order: tuple[int, list[int]] = -1, []
        super().__init__(self._split_window, seed=seed, batch_tokens=batch_tokens, share=share)

    @property
    def windows_per_epoch(self) -> int:
        """After so many windows every document was seen once more."""
        return -(-self._blocks // WINDOW)

    def _is_ours(self, document: int) -> bool:
        """Whether a document can be split and is on this source's side."""
        return self._lengths[document] >= 2 and is_held_out(document) == self._validation

    def _split_window(self, window: int) -> list[Row]:
        epoch, place = divmod(window, self.windows_per_epoch)
        rows = []
        for block in self._blocks_of(epoch)[place * WINDOW : (place + 1) * WINDOW]:
            documents = range(block * BLOCK, min((block + 1) * BLOCK, len(self._corpus)))
            rows += [
                self._row(document, epoch, copy)
                for document in documents
                if self._is_ours(document)
                for copy in range(self._times(document, epoch))
            ]
        return rows

    def _times(self, document: int, epoch: int) -> int:
        """Rows of a document in an epoch: its weight, a fraction by chance."""
        weight = 1.0 if self._validation else float(self._weights[document])
        whole = int(weight)
        if weight == whole:
            return whole
        return whole + (Random(f"{self._seed}/times/{document}/{epoch}").random() < weight - whole)

    def _blocks_of(self, epoch: int) -> list[int]:
        """The blocks in the epoch's order."""
        if self._order[0] != epoch:
            order = list(range(self._blocks))
            Random(f"{self._seed}/blocks/{epoch}").shuffle(order)
            self._order = epoch, order
        return self._order[1]

    def _row(self, document: int, epoch: int, copy: int) -> Row:
        ids = self._corpus.ids(document)
        place = f"{self._seed}/{document}/{epoch}" + (f"/{copy}" if copy else "")
        pivot = Random(place).randrange(1, len(ids))
        encoder, decoder = self._config.encoder_positions, self._config.decoder_positions
        low, high = max(0, pivot - encoder), pivot + decoder
        part: list[int] = ids[low:high].tolist()
        return split_at(part, pivot - low, encoder, decoder)
