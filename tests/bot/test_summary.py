"""The printed end of a run: exact for a known record, honest for a poor one, safe for any text."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.console import Console

from bot import wording
from bot.record import Funnel, RunRecord
from bot.summary import summary
from tests.bot import records

SOLVED = """\
Codeforces Round #640 (Div. 4)  run 20261123-140203-1352, seed 7
Solved 2 of 7 problems and came 7 209th of 13 966.

problem                         sampled  compiled  passed  clusters  submitted  verdict
A Sum of Round Numbers            1 000       725      37         5          1  AC at 0:14:02
B Same Parity Summands            1 000       690       8         3          3  TLE
C K-th Not Divisible by n         1 000       721       4         2          2  AC at 0:49:20
D Alice, Bob and Candies          1 000       690       0         0          0  no candidate
E Special Elements                1 000       710       0         0          0  no candidate
F Binary String Reconstruction    1 000       730       0         0          0  no candidate
G Special Permutation             1 000       723       0         0          0  no candidate

Place        7 209th of 13 966
Percentile   top 51.6 % (share of participants strictly better)
             49.9 % and 58.2 % (were everything solved at once, and in the last second)
Points       2, penalty 73
Performance  905 (the rating whose expected place is the place taken)
             842 (the rating that this round would have left unchanged)
Rating       0 -> 412 (+412)
Model        upsolve-9m (native, 9 180 416 parameters): encoder-decoder trained for two hours on
             generated solutions of simple problems; it never saw this round
Sampling     7 000 samples, 812 345 tokens written and 2 100 000 read in 118 s (6 884 tokens/s); 420
             tokens of requests that were cut off; 3 requests made again; cost 1.234
Clock        scaled, 60 contest seconds per wall second; paced by samples: 1 000 per problem; 163 s
             of wall time for a 2:00:00 round, 40 s of it with contest time held
Field        13 965 real participants, by their final totals
Judge        isolation rung A, 2 workers, python3 (3.11.9), cpp (g++ 12.2)
Tests        the round's packaged tests, written for this project and proved on known right and
             wrong programs; not Codeforces' own
Note         network and file system are closed to programs
Note         the order within equal totals is not known
Note         a server does not take seed; it was left out
Report       runs/7/report.html
"""


def printed(record: RunRecord, *, width: int = 100, report: Path | None = None) -> str:
    """The summary as a log would hold it, but for the blanks at the end of lines."""
    stream = io.StringIO()
    Console(file=stream, width=width, highlight=False).print(summary(record, report=report))
    return "".join(line.rstrip() + "\n" for line in stream.getvalue().splitlines())


def test_a_solved_run_prints_exactly_this() -> None:
    assert printed(records.solved_record(), report=Path("runs/7/report.html")) == SOLVED


def test_a_run_that_solved_nothing_says_so_first_and_names_the_greatest_loss_first() -> None:
    lines = printed(records.unsolved_record()).splitlines()
    assert lines[1] == "Solved nothing: came 12 829th of 13 966."
    assert lines[2].startswith(
        "Of 7 000 samples, 4 641 (66 %) compiled but failed the examples (WA 4 200, RTE 441), "
        "1 981 (28 %)"
    )


def test_refused_submissions_are_counted_by_verdict() -> None:
    text = " ".join(printed(records.submitted_in_vain_record()).split())
    assert "3 submissions, none accepted (2 WA, 1 TLE); problem B came furthest" in text


def test_an_interrupted_run_claims_no_place() -> None:
    text = printed(records.interrupted_record())
    assert "Solved 1 of 7 problems: interrupted at 0:14:02 of contest time" in text
    assert "Performance" not in text


def test_a_run_without_samples_or_settings_is_told_without_inventing_any() -> None:
    text = printed(records.empty_record())
    assert "Solved nothing: failed at 0:00:00" in text
    assert "No sample was drawn." in text
    assert text.count("not recorded") == 3


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_asked(width: int) -> None:
    text = printed(records.solved_record(), width=width)
    assert max(map(len, text.splitlines())) <= width


def test_plain_output_has_no_escape_sequences_and_markup_is_not_interpreted() -> None:
    run = records.solved_record()
    named = replace(run.problems[0], name="[red]A[/red] \x1b[31m\u202elive")
    text = printed(replace(run, problems=(named,)))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[red]A[/red] [31mlive" in text


@given(st.text())
def test_printable_leaves_nothing_that_moves_a_cursor_or_reorders_text(text: str) -> None:
    for shown in (wording.printable(text), wording.printable(text, lines=True)):
        assert not {unicodedata.category(c) for c in shown if c not in "\n\t"} & wording._HIDDEN
        shown.encode()
    assert "\n" not in wording.printable(text)


counts = st.integers(0, 10**6)
verdicts = st.dictionaries(st.sampled_from(["WA", "RTE", "TLE", "MLE", "OLE", "JE"]), counts)


@given(counts, counts, verdicts, counts, counts)
def test_losses_and_passed_account_for_every_sample(
    duplicates: int, compile_errors: int, failures: dict[str, int], passed: int, unjudged: int
) -> None:
    sampled = duplicates + compile_errors + sum(failures.values()) + passed + unjudged
    funnel = Funnel(sampled, duplicates, compile_errors, failures, passed, unjudged)
    lost = [count for count, _ in wording.losses(funnel)]
    assert sum(lost) + passed == sampled
    assert lost == sorted(lost, reverse=True)


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th"), (8213, "8 213th")],
)
def test_ordinals(number: int, expected: str) -> None:
    assert wording.ordinal(number) == expected


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(0, 0, "0 %"), (1, 2000, "under 0.1 %"), (5, 1000, "0.5 %"), (2, 3, "67 %")],
)
def test_a_small_share_is_not_rounded_to_nothing(part: int, whole: int, expected: str) -> None:
    assert wording.share(part, whole) == expected


def test_a_language_that_is_missing_is_named_with_its_reason() -> None:
    judge = {"rung": "B", "languages": {"cpp": {"available": False, "reason": "no g++"}}}
    assert wording.judge_words(judge, ["cpp"]) == "isolation rung B, cpp unavailable (no g++)"


def test_a_synthetic_field_is_never_called_real() -> None:
    run = records.solved_record()
    words = wording.field_words(replace(run, field=replace(run.field, kind="synthetic")))
    assert "synthetic" in words
    assert "real participants" not in words
