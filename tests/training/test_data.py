"""The loader: order, resumption, packing and what never enters."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from model.architecture import preset
from model.tokenizer import BOS, EOS, PAD, Tokenizer
from training.curriculum import generate, held_out
from training.data import WINDOW, Batch, Loader, Position, Row, Statements, pack, read_statements
from training.settings import TrainingSettings

CONFIG = preset("pilot", vocab=512)


def batches(tokenizer: Tokenizer, position: Position, count: int) -> list[Batch]:
    loader = Loader(tokenizer, CONFIG, seed=1, batch_tokens=30_000, position=position)
    return list(islice(loader, count))


def test_a_loader_started_at_a_stored_position_yields_the_rest_of_the_stream(
    tokenizer: Tokenizer,
) -> None:
    stream = batches(tokenizer, Position(), 16)
    assert stream[-1].following.window >= 1, "the stream crosses a window"
    for start in (1, 7, 12):
        rest = batches(tokenizer, stream[start - 1].following, 16 - start)
        for ours, theirs in zip(rest, stream[start:], strict=True):
            assert torch.equal(ours.prompts_BS, theirs.prompts_BS)
            assert torch.equal(ours.programs_BT, theirs.programs_BT)
            assert ours.following == theirs.following


def test_a_window_holds_every_exercise_once_but_those_held_out(tokenizer: Tokenizer) -> None:
    loader = Loader(tokenizer, CONFIG, seed=1, batch_tokens=30_000, position=Position())
    programs: list[str] = []
    for batch in loader:
        if batch.following.window == 1 and batch.following.batch > 0:
            break
        programs += [tokenizer.decode(row) for row in batch.programs_BT.tolist()]
        if batch.following == Position(1, 0):
            break
    exercises = [generate(1, number) for number in range(WINDOW)]
    wanted = [
        one.programs["python3" if number % 2 == 0 else "cpp"]
        for number, one in enumerate(exercises)
        if not held_out(one.key)
    ]
    assert sorted(programs) == sorted(wanted)
    assert len(wanted) < WINDOW


def test_programs_run_from_bos_to_eos_and_padding_comes_last(tokenizer: Tokenizer) -> None:
    for batch in batches(tokenizer, Position(), 3):
        for row in batch.programs_BT.tolist():
            ids = [piece for piece in row if piece != PAD]
            assert ids[0] == BOS
            assert ids[-1] == EOS
            assert row == ids + [PAD] * (len(row) - len(ids))


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, 40)), max_size=40),
    st.integers(50, 300),
)
def test_packing_keeps_every_row_in_order_and_every_batch_within_bounds(
    sizes: list[tuple[int, int]], limit: int
) -> None:
    rows = [Row([5] * one, [6] * other) for one, other in sizes]
    packed = pack(rows, limit)
    assert [row for batch in packed for row in batch] == rows
    for batch in packed:
        width = max(len(r.prompt) for r in batch) + max(len(r.program) for r in batch)
        assert width * len(batch) <= limit or len(batch) == 1


def test_statements_come_in_turn_and_are_cut(tokenizer: Tokenizer, tmp_path: Path) -> None:
    file = tmp_path / "statements.jsonl"
    file.write_text('{"description": "one"}\n{"description": "two two"}\n{"description": "3"}\n')
    settings = TrainingSettings(statements=str(file), batch_tokens=4096)
    statements = Statements.of(settings, tokenizer)
    assert statements is not None
    first, second = statements.batch(0), statements.batch(1)
    assert tokenizer.decode(first[0].tolist()) == "one"
    assert tokenizer.decode(second[0].tolist()) == "3"
    assert tokenizer.decode(second[1].tolist()) == "one"
    assert Statements.of(TrainingSettings(), tokenizer) is None


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "cannot read"), ('{"description": "a"}\n{}\n', "line 2"), ("", "no statement")],
)
def test_a_broken_statements_file_is_named_with_its_line(
    tmp_path: Path, content: str | None, words: str
) -> None:
    file = tmp_path / "statements.jsonl"
    if content is not None:
        file.write_text(content)
    with pytest.raises(ValueError, match=words):
        read_statements(file)
