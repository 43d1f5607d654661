"""``upsolve show``: a problem in hindsight, true to the run and harmless to whoever looks."""

from __future__ import annotations

import io
import json
import shlex
import sqlite3
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.console import Console

from bot.cli import run
from bot.commands.replay import chosen
from bot.config import Config, load_config, played_config
from bot.hindsight import (
    MOST_INPUTS,
    ClusterView,
    Fate,
    Group,
    Hindsight,
    Separation,
    look_back,
    separations,
)
from bot.history import History
from bot.inputs import Generated
from bot.kept_answers import Answer, kept_inputs, kept_rows
from bot.record import ProblemRecord
from bot.show import as_text, what_would_have_won
from bot.show_page import render
from bot.store import DATABASE_NAME
from bot.wording import repeat_command
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Verdict
from tests.bot import records
from tests.bot.rounds import write_programs, write_round
from tests.bot.test_report import Page, assert_loads_nothing


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tiny round and a run of it: A solved at the second try, B without hope."""
    folder = tmp_path_factory.mktemp("show")
    write_round(folder / "round")
    programs = write_programs(folder / "programs")
    (programs / "A" / "006.py").write_text("print('not so slow')\n")  # a limit takes seconds
    values = {
        "bot.data": folder / "data",
        "contest_sim.cache": folder / "cache",
        "model.backend": "scripted",
        "model.programs": programs,
    }
    options = [f"--set={key}={value}" for key, value in values.items()]
    chosen = ["--problem", "A", "--problem", "B"]
    arguments = ["--speed", "3600", "--samples", "8", *chosen, *options, "--json"]
    assert run(["replay", str(folder / "round"), *arguments]) == 0
    return folder


def shown(world: Path, problem: str, *more: str) -> list[str]:
    return ["show", "latest", problem, f"--set=bot.data={world / 'data'}", *more]


def test_a_solved_problem_is_told_as_it_was_and_as_it_would_have_been(
    world: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "a.html"
    at_the_round = ["--round", str(world / "round"), f"--set=contest_sim.cache={world / 'cache'}"]
    capsys.readouterr()
    assert run(shown(world, "a", *at_the_round, "--html", str(page), "--json")) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)["result"]
    # Samples 1 to 3 are right. Sample 0 came first, and holds for n below 6 only.
    clusters = [
        (c["rank"], c["size"], c["fate"]["verdict"], c["attempts"]) for c in told["clusters"]
    ]
    assert clusters == [(1, 3, "AC", [2]), (2, 1, "WA", [1])]
    assert told["clusters"][1]["fate"]["failed_test"].startswith("secret/")
    assert told["right"] == [1]
    assert told["hindsight"] == "Submission 2 won, from cluster 1 of 2."
    assert told["tests"] == 7
    (separation,) = told["separations"]
    (one, other) = separation["groups"]
    assert (one["ranks"], other["ranks"]) == ([1], [2])
    assert one["answer"]["name"] != other["answer"]["name"]

    html = Page(page.read_text())
    assert_loads_nothing(html)
    for part in ("Successor", told["hindsight"], "WA on secret/", "1 input that tell", "cluster 2"):
        assert part in html.text(), part


def test_without_its_round_the_record_alone_is_shown(
    world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(shown(world, "A")) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "round 77 is not known here" in out
    assert "not judged" in out
    assert run(shown(world, "B")) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "No program passed the examples" in out
    assert "Closest: sample 0" in out


async def test_of_a_run_that_goes_on_no_official_test_is_read(world: Path) -> None:
    with History.open(world / "data") as history:
        record = replace(history.load_run("latest"), state="running")
    settings_ = ContestSimSettings(cache=str(world / "cache"))
    package = open_round(world / "round", settings_).problems[0]
    async with Judge(JudgeSettings()) as judge:
        seen = await look_back(
            record, record.problems[0], package, world / "data", judge, settings_, 1
        )
    assert seen.tests is None
    assert [cluster.fate for cluster in seen.clusters] == [None]
    assert "not known" in what_would_have_won(replace(seen, problem=unsolved(seen.problem)))
    assert any("still goes on" in note for note in seen.notes)
    assert any("1 more" in note for note in seen.notes)


def unsolved(problem: ProblemRecord) -> ProblemRecord:
    sent = tuple(replace(one, verdict=Verdict.WA) for one in problem.submissions)
    return replace(problem, submissions=sent)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["latest", "Z"], "no problem Z; it has A, B"),
        (["nothing", "A"], "no such run"),
        (["latest", "A", "--round", "1352"], "name its round with --round"),
    ],
)
def test_what_there_is_not_is_one_line(
    world: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["show", *arguments, f"--set=bot.data={world / 'data'}"]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert message in err


def test_a_run_of_single_problems_is_repeated_as_one(world: Path) -> None:
    with History.open(world / "data") as history:
        record = history.load_run("latest")
    assert record.config["bot"]["problems"] == ["A", "B"]
    command = repeat_command(record)
    assert " --samples 8 --problem A --problem B --set " in command


def test_the_command_to_repeat_a_run_configures_what_was_played(world: Path) -> None:
    with History.open(world / "data") as history:
        record = history.load_run("latest")
    played = json.loads(json.dumps(record.config))
    played["model"] |= {
        "backend": "openai",
        "endpoints": ["http://a/v1"],
        "served_model": "it's 7b",
    }
    played["model"] |= {"top_p": 0.95, "compiled": False, "threads": 3}
    played["bot"] |= {"languages": ["python3", "cpp"], "data": "elsewhere"}
    words = shlex.split(repeat_command(replace(record, config=played)))
    sets = [words[place + 1] for place, word in enumerate(words) if word == "--set"]
    again = played_config(load_config(None, sets, environ={}).config)
    assert again["model"] == played["model"] | {"threads": 0}
    assert again["judge"] == played_config(Config())["judge"]
    assert again["bot"]["languages"] == ["python3", "cpp"]
    assert "elsewhere" not in " ".join(words)


def test_a_round_is_cut_to_the_problems_that_are_chosen(world: Path) -> None:
    round_ = open_round(world / "round", ContestSimSettings())
    assert [p.problem.index for p in chosen(round_, ("B",)).problems] == ["B"]
    assert chosen(round_, ()) is round_
    with pytest.raises(click.UsageError, match="no problem C; it has A, B"):
        chosen(round_, ("C",))


# What would have won


def seen_with(*verdicts: Verdict, sent: tuple[int, ...] = ()) -> Hindsight:
    """A problem whose clusters come to these verdicts, submitted in this order and all rejected."""
    run_ = records.solved_record()
    source = records.KTH
    clusters = tuple(records.cluster(n, 1, source) for n in range(1, len(verdicts) + 1))
    submissions = tuple(
        records.submission(attempt, 60, clusters[rank - 1].representative, Verdict.WA, "secret/1")
        for attempt, rank in enumerate(sent, start=1)
    )
    views = tuple(
        ClusterView(
            cluster.rank,
            cluster.size,
            cluster.representative,
            Fate(verdict, "" if verdict is Verdict.AC else "secret/1"),
            tuple(a for a, rank in enumerate(sent, start=1) if rank == cluster.rank),
        )
        for cluster, verdict in zip(clusters, verdicts, strict=True)
    )
    problem = replace(run_.problems[0], clusters=clusters, submissions=submissions)
    return Hindsight(run_, problem, views, 32, tests=20)


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (seen_with(Verdict.WA, Verdict.TLE, sent=(1, 2)), "of 2 clusters looked at, none is right"),
        (seen_with(Verdict.WA, Verdict.AC, sent=(1,)), "it is the 2nd largest, so that one"),
        (seen_with(*[Verdict.WA] * 11, Verdict.AC), "only the 12th largest, and there are 10"),
        (seen_with(Verdict.AC, sent=(1,)), "what was submitted of it (submission 1) is not"),
        (seen_with(), "nothing that could have won"),
    ],
)
def test_what_would_have_won_is_the_largest_right_cluster(seen: Hindsight, words: str) -> None:
    assert words in what_would_have_won(seen)


# Inputs that tell clusters apart

rows = st.integers(2, 6).flatmap(
    lambda n: st.lists(
        st.lists(st.sampled_from(["a", "b", "!TLE"]), min_size=n, max_size=n),
        min_size=1,
        max_size=7,
    )
)


@given(rows)
def test_the_chosen_inputs_tell_apart_whatever_any_input_does(drawn: list[list[str]]) -> None:
    answers = {rank: tuple(map(Answer, row)) for rank, row in enumerate(drawn, start=1)}
    inputs = [Generated(b"%d" % n, "small") for n in range(len(drawn[0]))]
    chosen = separations(answers, inputs)
    assert len(chosen) <= MOST_INPUTS
    places = [one.number - 1 for one in chosen]
    told = {tuple(row[place] for place in places) for row in drawn}
    assert len(told) == len({tuple(row) for row in drawn})
    for one in chosen:
        assert one.generated is inputs[one.number - 1]
        assert sorted(rank for group in one.groups for rank in group.ranks) == sorted(answers)
        for group in one.groups:
            assert {drawn[rank - 1][one.number - 1] for rank in group.ranks} == {group.answer.name}


def test_what_a_run_kept_is_read_back_and_what_it_did_not_is_none(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / DATABASE_NAME)
    assert kept_inputs(tmp_path, "r", "A") == []
    assert kept_rows(tmp_path, "r", "A") == {}
    for statement in (
        "CREATE TABLE inputs (run_id, problem, number, source, data)",
        "CREATE TABLE answers (run_id, problem, input, answer, shape, reals, head, size)",
        "CREATE TABLE signatures (run_id, problem, program_sha, code, answers)",
        "INSERT INTO inputs VALUES ('r', 'A', 1, 'small', x'32'), ('r', 'A', 0, 'tokens', x'31')",
        "INSERT INTO answers VALUES ('r', 'A', 0, 'abc', 'abc', x'', x'39', 40)",
        "INSERT INTO signatures VALUES ('r', 'A', 'sha', 'code', '[\"abc\", \"!TLE\"]')",
    ):
        database.execute(statement)
    database.commit()
    database.close()
    assert kept_inputs(tmp_path, "r", "A") == [Generated(b"1", "tokens"), Generated(b"2", "small")]
    assert kept_rows(tmp_path, "r", "A") == {"sha": (Answer("abc", b"9", 40), Answer("!TLE"))}
    assert kept_rows(tmp_path, "r", "B") == {}


# Hostile text


def hostile(text: str) -> Hindsight:
    """Everything that a model, a package or an archive wrote says ``text``."""
    run_ = records.solved_record()
    program = records.program(text, text)
    sent = records.submission(1, 5, program, Verdict.RTE, text)
    problem = replace(run_.problems[0], index=text, name=text, submissions=(sent,))
    view = ClusterView(1, 3, program, Fate(Verdict.WA, text, text), (1,))
    data = text.encode("utf-8", "replace")
    group = Group((1, 2), Answer("name", data, 9999))
    separation = Separation(1, Generated(data, "small"), (group, Group((3,), Answer(f"!{text}"))))
    contest = replace(run_.contest, name=text)
    run_ = replace(run_, id=text, contest=contest, judge={"tests": text}, problems=(problem,))
    return Hindsight(run_, problem, (view,), 32, (separation,), 3, (text,))


@given(st.text(st.characters(), max_size=100))
@example("</pre></code><script>alert(1)</script>")
@example('"><img src=x onerror=alert(1)> ]]> --> {{ 7 * 7 }} $\\frac{')
@example("\x00\x1b[2J\u202edesrever\u2066 \ud800 \u05e9\u05dc\u05d5\u05dd\u0085 [bold]")
@settings(max_examples=10, deadline=None)
def test_text_of_others_stays_text_on_the_page_and_in_the_terminal(text: str) -> None:
    html = render(hostile(text))
    html.encode()
    assert not {c for c in html if c in "\x00\x1b\u202e\u2066\u0085"}
    assert_loads_nothing(Page(html))
    written = io.StringIO()
    Console(width=200, file=written).print(as_text(hostile(text), 5))
    printed = written.getvalue()
    assert not {c for c in printed if c in "\x00\x1b\u202e\u2066\u0085"}
