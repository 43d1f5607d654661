"""SentencePiece is exact on any text; specials stay out of encodings."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.backend import BackendError
from model.checkpoint import default_checkpoint
from model.tokenizer import BOS, EOS, MASK, PAD, UNK, Tokenizer, train_tokenizer

SHIPPED = Tokenizer.load(default_checkpoint() / "tokenizer.model")

CODE = """\
def solve(n, values):
    total = 0
    for value in values:
        if value % 2 == 0:
            total += value
    return total


for _ in range(int(input())):
    n = int(input())
    print(solve(n, list(map(int, input().split()))))
"""


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    return train_tokenizer([CODE] * 3, 384, tmp_path_factory.mktemp("tokenizer") / "t.model")


LOOK_ALIKES = st.sampled_from(
    [
        "<pad>",
        "<s>",
        "</s>",
        "<unk>",
        "<mask>",
        "<0x0A>",
        "<0x00>",
        "\u2581",
        "\u2581" * 4,
        "\n    ",
    ]
)
ODD = st.sampled_from(
    [
        "\0",
        "\r",
        "\r\n",
        "\t",
        "\v",
        "\x85",
        "\u2028",
        "\ufeff",
        "\u200b",
        "\u00a0",
        "\u3000",
        "\ufffd",
    ]
)
MARKS = st.text(st.characters(categories=["Mn", "Mc", "Me", "Cf"]), min_size=1, max_size=3)


@given(text=st.lists(st.one_of(LOOK_ALIKES, ODD, MARKS, st.text(max_size=3))).map("".join))
def test_round_trip_is_identity_among_look_alikes_of_pieces_and_odd_characters(
    tokenizer: Tokenizer, text: str
) -> None:
    """Nothing in a text is taken for a special piece, nothing is normalised, nothing is lost."""
    ids = tokenizer.encode(text)
    assert tokenizer.decode(ids) == text
    assert not {PAD, BOS, EOS, UNK, MASK} & set(ids)


@given(text=st.text(max_size=200))
def test_the_tokenizer_that_ships_is_exact_too(text: str) -> None:
    assert SHIPPED.decode(SHIPPED.encode(text)) == text


@given(text=st.text())
def test_round_trip_is_identity_on_any_text(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(text=st.text(alphabet=" \t\n\r▁#ab<>/smkpd0é\0", max_size=60))
def test_round_trip_is_identity_where_whitespace_and_markers_crowd(
    tokenizer: Tokenizer, text: str
) -> None:
    ids = tokenizer.encode(text)
    assert tokenizer.decode(ids) == text
    assert not {PAD, BOS, EOS, MASK} & set(ids)


def test_specials_vanish_from_decoded_text(tokenizer: Tokenizer) -> None:
    ids = [BOS, *tokenizer.encode("print(1)\n"), EOS, PAD, MASK]
    assert tokenizer.decode(ids) == "print(1)\n"


def test_text_that_no_utf_8_can_carry_is_refused_or_replaced_before(tokenizer: Tokenizer) -> None:
    """Half a surrogate pair is no text: the prompt replaces it, see test_prompt."""
    with pytest.raises(UnicodeEncodeError):
        tokenizer.encode("x\ud800y")


def test_a_line_break_and_its_indentation_are_one_piece(tokenizer: Tokenizer) -> None:
    pieces = tokenizer.encode("\n            x")
    assert len(pieces) == 1 + len(tokenizer.encode("x"))


def test_bytes_that_are_not_utf8_decode_to_the_replacement_character(tokenizer: Tokenizer) -> None:
    first_byte_of_a_pair = tokenizer.encode("é")[0]
    assert tokenizer.decode([first_byte_of_a_pair]) == "\ufffd"


def test_training_twice_gives_the_same_hash_and_loading_keeps_it(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    again = train_tokenizer([CODE] * 3, 384, tmp_path / "t.model")
    assert again.sha256 == tokenizer.sha256 == Tokenizer.load(tmp_path / "t.model").sha256
    assert again.vocab_size == 384


def test_a_vocabulary_that_cannot_be_is_refused_in_one_line(tmp_path: Path) -> None:
    for size in (64, 100_000):
        with pytest.raises(ValueError, match=f"tokenizer of {size} pieces") as caught:
            train_tokenizer(["a b"], size, tmp_path / "t.model")
        assert "\n" not in str(caught.value)
    assert not (tmp_path / "t.model").exists()


def test_a_broken_or_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BackendError, match="cannot read"):
        Tokenizer.load(tmp_path / "absent.model")
    (tmp_path / "cut.model").write_bytes(b"\x0a\x0e\x0a\x05<pad")
    with pytest.raises(BackendError, match="tokenizer"):
        Tokenizer.load(tmp_path / "cut.model")
