"""Text to pieces and back with SentencePiece, exactly.

Invariant: ``decode(encode(text)) == text`` for every text that UTF-8 can carry. Whitespace,
newlines and indentation are pieces of their own, digits stand alone but for a space before them,
anything unseen falls back to bytes, nothing is normalised. Special pieces have fixed ids and never
come out of :meth:`encode`.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece

from model.backend import BackendError

PAD, BOS, EOS, UNK, MASK = range(5)

# SentencePiece writes a space as this character, so the character itself must travel as bytes.
SPACE = "\u2581"

# A line break takes the next line's indentation with it: most of a program's whitespace.
WHITESPACE_PIECES = (
    ["\n", "\t"]
    + [SPACE * run for run in (2, 3, 4, 8, 12, 16)]
    + ["\n" + SPACE * indent for indent in (2, 4, 8, 12, 16)]
)

# A prompt is a comment of short lines with empty ones between, and has many numbers: with these it
# takes a quarter fewer tokens.
PROMPT_PIECES = [
    *(("\n" + mark) * lines for mark in ("#", "//") for lines in (1, 2, 3)),
    *(SPACE + digit for digit in "0123456789"),
]


class Tokenizer:
    """A trained SentencePiece model; see :func:`train_tokenizer`."""

    def __init__(self, model: bytes) -> None:
        """Take the serialised model.

        Raises:
            BackendError: it is not one, or its special pieces are not ours.
        """
        self.model = model
        try:
            self._processor = sentencepiece.SentencePieceProcessor(model_proto=model)
        except RuntimeError:
            raise BackendError("tokenizer: not a SentencePiece model, or cut short") from None
        specials = [self._processor.id_to_piece(i) for i in range(MASK + 1)]
        if specials != ["<pad>", "<s>", "</s>", "<unk>", "<mask>"]:
            raise BackendError(f"tokenizer: special pieces {specials} are not this project's")
        self._space = [self._processor.piece_to_id(f"<0x{b:02X}>") for b in SPACE.encode()]

    @classmethod
    def load(cls, path: Path) -> Tokenizer:
        """Read ``tokenizer.model``.

        Raises:
            BackendError: the file is missing or broken.
        """
        try:
            return cls(path.read_bytes())
        except OSError as error:
            raise BackendError(f"tokenizer: cannot read {path}: {error.strerror}") from None

    @property
    def sha256(self) -> str:
        """What a checkpoint remembers its tokenizer by."""
        return hashlib.sha256(self.model).hexdigest()

    @property
    def vocab_size(self) -> int:
        """Number of pieces, specials and bytes included."""
        return int(self._processor.vocab_size())

    def encode(self, text: str) -> list[int]:
        """Return the pieces of ``text``, without bos or eos.

        Raises:
            UnicodeEncodeError: half a surrogate pair, which no UTF-8 can carry.
        """
        text.encode()
        head, *rest = self._processor.encode(text.split(SPACE))
        for part in rest:
            head += self._space + part
        return list(head)

    def decode(self, ids: Sequence[int]) -> str:
        """Return the text of ``ids``; specials vanish, bytes that are not UTF-8 become U+FFFD."""
        return str(self._processor.decode(list(ids)))


def train_tokenizer(texts: Iterable[str], vocab_size: int, path: Path) -> Tokenizer:
    """Learn byte-pair pieces from ``texts`` and write the model to ``path``.

    Raises:
        ValueError: the texts are too few for ``vocab_size``, or it for specials and bytes.
    """
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(texts),
            model_writer=model,
            model_type="bpe",
            vocab_size=vocab_size,
            byte_fallback=True,
            normalization_rule_name="identity",
            add_dummy_prefix=False,
            remove_extra_whitespaces=False,
            split_digits=True,
            pad_id=PAD,
            bos_id=BOS,
            eos_id=EOS,
            unk_id=UNK,
            control_symbols=["<mask>"],
            user_defined_symbols=WHITESPACE_PIECES + PROMPT_PIECES,
            unk_surface="",
            max_sentence_length=1 << 24,  # longer texts would be left out silently
            minloglevel=2,
        )
    except RuntimeError as error:
        reason = " ".join(str(error).split())
        raise ValueError(f"cannot train a tokenizer of {vocab_size} pieces: {reason}") from None
    path.write_bytes(model.getvalue())
    return Tokenizer(model.getvalue())
