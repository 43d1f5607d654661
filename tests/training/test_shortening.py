"""A statement that loses a part keeps what is read and printed."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from training.shortening import shortened

REST = "Input\n\nOne number n.\n\nOutput\n\nOne more.\n\nExample\n\nInput\n\n3\n\nOutput\n\n4\n"
STORY = "Ann has n apples. She wants one more! How many?\n\nA second part. It ends here."


@given(st.integers())
def test_only_sentences_of_the_story_and_the_note_are_lost(seed: int) -> None:
    text = shortened(f"{STORY}\n\n{REST}\n\nNote\n\nAs the story tells.\n", Random(seed))
    story, mark, rest = text.partition("Input\n")
    assert mark + rest == f"{REST}\n"
    left = [one for one in story.replace("\n\n", " ").split(" ") if one]
    words = iter(STORY.split())
    assert left
    assert all(word in words for word in left)


def test_sentences_stay_three_times_out_of_four_and_a_stranger_text_stays_whole() -> None:
    lengths = [len(shortened(f"{STORY}\n\n{REST}", Random(seed))) for seed in range(2000)]
    share = (sum(lengths) / len(lengths) - len(REST)) / len(STORY)
    assert 0.72 < share < 0.80
    assert shortened("no sections here", Random(1)) == "no sections here"
