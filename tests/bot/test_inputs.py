"""Generated inputs: mutations of the examples."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.inputs import mutated_inputs

texts = st.lists(st.text(st.characters(codec="utf-8"), max_size=60), max_size=4)


@given(texts, st.integers(0, 20), st.integers())
def test_mutations_are_distinct_new_and_repeatable(
    examples: list[str], count: int, seed: int
) -> None:
    encoded = [text.encode() for text in examples]
    made = mutated_inputs(encoded, count, seed)
    assert len(made) == len(set(made)) <= count
    assert not set(made) & set(encoded)
    assert made == mutated_inputs(encoded, count, seed)


def test_white_space_and_the_number_of_tokens_stay() -> None:
    example = b"3\n10 -20 30\nabc  de\n"
    for made in mutated_inputs([example], 50, 7):
        assert [len(line.split()) for line in made.split(b"\n")] == [1, 3, 2, 0]
        assert b"  " in made


def test_an_integer_stays_an_integer_of_the_same_sign() -> None:
    for made in mutated_inputs([b"5 -5 0"], 60, 1):
        first, second, third = map(int, made.split())
        assert first >= 1
        assert second <= -1
        assert third >= 0


def test_an_ordinary_example_gives_all_the_inputs_asked_for() -> None:
    assert len(mutated_inputs([b"2\n10 3\n100 4\n"], 50, 1)) == 50
