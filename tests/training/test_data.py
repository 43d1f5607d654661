"""The curriculum as a source: order, continuation, shares, packing and what never enters."""

from __future__ import annotations

from itertools import islice, pairwise
from random import Random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from model.architecture import preset
from model.prompt import PromptFormat
from model.tokenizer import BOS, EOS, PAD, Tokenizer
from training import passes
from training.curriculum import Test, draw_test, generate, run_python
from training.curriculum.answers import same_answer
from training.data import (
    FORM,
    WINDOW,
    CurriculumSource,
    to_row,
)
from training.packing import PackedSource, by_both, by_program, pack, padding
from training.problem_rows import ProblemPrompts
from training.rows import Row, Share, to_batch

CONFIG = preset("pilot", vocab=512)


def source(tokenizer: Tokenizer) -> CurriculumSource:
    return CurriculumSource(tokenizer, CONFIG, seed=1, batch_tokens=30_000)


def test_a_source_given_a_stored_state_yields_the_rest_of_the_stream(tokenizer: Tokenizer) -> None:
    stream, states, batches = source(tokenizer), [], []
    for _ in range(16):
        batches.append(next(stream))
        states.append(stream.state_dict())
    assert states[-1]["window"] >= 1, "the stream crosses a window"
    for start in (1, 7, 12):
        rest = source(tokenizer)
        rest.load_state_dict(states[start - 1])
        for ours, theirs in zip(islice(rest, 16 - start), batches[start:], strict=True):
            assert torch.equal(ours.prompts_RS, theirs.prompts_RS)
            assert torch.equal(ours.programs_BT, theirs.programs_BT)
        assert rest.state_dict() == states[-1]


def test_a_window_holds_every_exercise_once_if_its_program_fits(tokenizer: Tokenizer) -> None:
    stream = source(tokenizer)
    programs: list[str] = []
    while True:
        rows = stream.next_rows()
        if stream.state_dict()["window"] > 0:
            break
        programs += [tokenizer.decode(row.program) for row in rows]
    exercises = [generate(1, number) for number in range(WINDOW)]
    wanted = [
        one.programs["python3" if number % 2 == 0 else "cpp"]
        for number, one in enumerate(exercises)
    ]
    fitting = [one for one in wanted if len(tokenizer.encode(one)) < CONFIG.decoder_positions]
    assert sorted(programs) == sorted(fitting)
    assert len(fitting) > 0.9 * WINDOW


def test_where_prompts_say_so_about_half_of_the_programs_are_wrong_and_fail(
    tokenizer: Tokenizer,
) -> None:
    """Each row says of its program what is true of it, and depends on seed and number alone."""
    prompts = ProblemPrompts(FORM, drop=0.0, drop_correct=0.25)
    one, other = (
        CurriculumSource(tokenizer, CONFIG, seed=5, batch_tokens=30_000, prompts=prompts)
        for _ in range(2)
    )
    wrong = said = python = lucky = 0
    for number in range(160):
        exercise = generate(5, number)
        row = one._row(exercise, number)
        assert row == other._row(exercise, number)
        if row is None or number % 2:
            continue
        head = tokenizer.decode(row.prompt)[:200]
        source, python = tokenizer.decode(row.program), python + 1
        assert ("INCORRECT SOLUTION" in head) <= (not row.correct)
        assert (" CORRECT SOLUTION" in head) <= (row.correct is True)
        said += "CORRECT SOLUTION" in head
        wrong += not row.correct
        if not exercise.meaning.checker:
            rng = Random(number)
            tests = [draw_test(rng, exercise) for _ in range(24)]
            failed = _fails(source, tests, exercise.meaning.tolerance)
            assert not (failed and row.correct), source
            lucky += not failed and not row.correct
    assert python > 60
    assert lucky <= wrong / 10, "it failed another test, which no drawn one is like"
    assert 0.3 < wrong / python < 0.65
    assert 0.6 < said / python < 0.9


def _fails(source: str, tests: list[Test], tolerance: int) -> bool:
    try:
        return not all(
            same_answer(run_python(source, test.input, lines=10**6), test.answer, tolerance)
            for test in tests
        )
    except Exception:  # noqa: BLE001 - a wrong program of ours may break in any way
        return True


def test_prompts_of_the_curriculum_carry_tags_and_a_rating_where_the_form_has_them(
    tokenizer: Tokenizer,
) -> None:
    exercise = next(one for one in (generate(1, n) for n in range(99)) if one.tags)
    form = PromptFormat(languages=("python3",))
    whole, bare = (
        to_row(exercise, "python3", tokenizer, CONFIG, form=form, told=(told, told))
        for told in (True, False)
    )
    assert whole is not None
    assert bare is not None
    text = tokenizer.decode(whole.prompt)
    assert "# RATING: 800\n" in text
    assert f"# TAGS: {','.join(exercise.tags)}\n" in text.replace(", ", ",")
    assert "800\n" not in tokenizer.decode(bare.prompt).split("CORRECT")[0]


def test_programs_run_from_bos_to_eos_and_padding_comes_last(tokenizer: Tokenizer) -> None:
    for batch in islice(source(tokenizer), 3):
        for row in batch.programs_BT.tolist():
            ids = [piece for piece in row if piece != PAD]
            assert ids[0] == BOS
            assert ids[-1] == EOS
            assert row == ids + [PAD] * (len(row) - len(ids))


def numbered(window: int) -> list[Row]:
    """Rows that say where they come from; every third window is empty."""
    if window % 3 == 2:
        return []
    return [Row([window + 1, i + 1] * (i % 7 + 1), [i + 1] * (i % 5 + 2)) for i in range(23)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([1, 2, 4]), st.sampled_from([1, 2, 4]), st.integers(0, 30))
def test_shares_together_are_the_global_batch_and_a_stored_state_fits_any_number_of_ranks(
    before: int, after: int, steps: int
) -> None:
    whole = PackedSource(numbered, seed=5, batch_tokens=60)
    expected = [whole.next_rows() for _ in range(steps + 3)]
    ranks = [
        PackedSource(numbered, seed=5, batch_tokens=60, share=Share(rank, before))
        for rank in range(before)
    ]
    for _ in range(steps):
        for rank in ranks:
            next(rank)
    (state,) = {tuple(rank.state_dict().items()) for rank in ranks}
    for rank in range(after):
        rest = PackedSource(numbered, seed=5, batch_tokens=60, share=Share(rank, after))
        rest.load_state_dict(dict(state))
        for rows in expected[steps:]:
            batch = next(rest)
            mine = to_batch(rows[rank::after])
            assert torch.equal(batch.prompts_RS, mine.prompts_RS)
            assert torch.equal(batch.programs_BT, mine.programs_BT)


def test_correctness_is_a_number_where_known_and_nan_where_not() -> None:
    batch = to_batch([Row([1], [2], correct=True), Row([1], [2], correct=False), Row([1], [2])])
    assert batch.correct_B is not None
    assert batch.correct_B[:2].tolist() == [1.0, 0.0]
    assert batch.correct_B[2].isnan()
    assert to_batch([Row([1], [2])]).correct_B is None
    empty = to_batch([])
    assert empty.prompts_RS.shape == empty.programs_BT.shape == (0, 1)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, 40)), max_size=40),
    st.integers(50, 300),
)
def test_every_cut_keeps_every_row_once_within_the_bounds(
    sizes: list[tuple[int, int]], limit: int
) -> None:
    rows = [Row([n + 1] * one, [n + 1] * other) for n, (one, other) in enumerate(sizes)]
    for cut in (by_program, by_both):
        batches = cut(list(rows), limit)
        assert sorted(row for batch in batches for row in batch) == sorted(rows)
        for batch in batches:
            width = max(len(r.prompt) for r in batch) + max(len(r.program) for r in batch)
            assert width * len(batch) <= limit or len(batch) == 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 60), st.lists(st.integers(2, 40), min_size=1, max_size=4)),
        min_size=1,
        max_size=20,
    ),
    st.integers(50, 300),
)
def test_passes_keep_a_prompt_with_all_of_its_programs(
    sizes: list[tuple[int, list[int]]], most: int
) -> None:
    rows = [
        Row([5] * prompt, [6] * first, n % 2 == 0, tuple([7] * other for other in others))
        for n, (prompt, (first, *others)) in enumerate(sizes)
    ]
    back = []
    for part in passes.cut(to_batch(rows), most):
        for row, (first, last) in enumerate(pairwise(part.starts)):
            assert part.correct_B is not None
            prompt, *programs = (
                ids[ids != PAD].tolist()
                for ids in (part.prompts_RS[row], *part.programs_BT[first:last])
            )
            (correct,) = set(part.correct_B[first:last].tolist())
            back.append(Row(prompt, programs[0], bool(correct), tuple(programs[1:])))
        width = max(len(r.prompt) for r in back[-len(part.prompts_RS) :])
        assert part.prompts_RS.shape[1] == width
    assert back == rows


@settings(max_examples=60, deadline=None)
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
    pads = total = 0
    for batch in packed:
        width = max(len(r.prompt) for r in batch) + max(len(r.program) for r in batch)
        assert width * len(batch) <= limit or len(batch) == 1
        tensors = to_batch(batch)
        for tensor in (tensors.prompts_RS, tensors.programs_BT):
            pads += int((tensor == PAD).sum())
            total += tensor.numel()
    assert padding(packed) == pytest.approx(pads / total if total else 0.0)


def test_tiles_waste_less_than_stripes_where_both_lengths_vary() -> None:
    rng = Random(1)
    rows = [Row([1] * rng.randint(1, 1536), [1] * rng.randint(2, 769)) for _ in range(2000)]
    tiles, stripes = (padding(cut(list(rows), 1 << 16)) for cut in (by_both, by_program))
    assert tiles < 0.15 < stripes
