"""Live displays: the right one is chosen, logs get whole lines, hostile names stay text."""

from __future__ import annotations

import io

import msgspec
import pytest
from rich.console import Console

from bot.display import NullDisplay, PlainDisplay, RichDisplay, live_view, make_display
from bot.record import Event, Funnel, Live, LiveProblem
from bot.utilisation import Utilisation


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def live(wall_s: float = 0.0, *, held: bool = False, name: str = "Sums") -> Live:
    funnel = Funnel(400, 10, 90, {"WA": 177}, 3, 120, 2, 1)
    problems = [LiveProblem("A", name, 1000, funnel, "AC"), LiveProblem("B", "Later")]
    busy = Utilisation(10.0, 8.0, 6.0, 18.0, 2) if held else Utilisation()
    return Live("Round 640", 842, 7200, "sampling A", held, wall_s, problems, busy)


EVENT = Event(1, 842, "verdict", "A", "attempt 1: AC", {}, 14.0)


def test_json_is_silent_a_terminal_is_live_and_anything_else_gets_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert isinstance(make_display(Terminal(), json=True), NullDisplay)
    assert isinstance(make_display(Terminal(), json=False), RichDisplay)
    assert isinstance(make_display(io.StringIO(), json=False), PlainDisplay)


def test_a_dumb_terminal_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert isinstance(make_display(Terminal(), json=False), PlainDisplay)


def test_a_log_gets_a_line_per_event_and_one_of_progress_per_ten_wall_seconds() -> None:
    stream = io.StringIO()
    display = PlainDisplay(stream)
    display.event(EVENT)
    assert stream.getvalue() == "0:14:02  A   attempt 1: AC\n"
    stream.truncate(0)
    stream.seek(0)
    written = []
    for tenth in range(251):
        before = stream.tell()
        display.update(live(tenth / 10))
        if stream.tell() > before:
            written.append(tenth / 10)
    display.close()
    assert written == [10.0, 20.0]
    assert stream.getvalue() == 2 * "0:14:02  sampling A; A 400/1 000 sampled, 3 passed, AC\n"


def test_a_log_has_no_control_characters_whatever_an_event_says() -> None:
    stream = io.StringIO()
    display = PlainDisplay(stream)
    display.event(Event(1, 5, "note", None, "two\r\nlines \x1b[2Jand \u202ea trick", {}, 0.0))
    assert stream.getvalue() == "0:00:05  -   two lines [2Jand a trick\n"


def test_the_live_view_says_when_the_clock_is_held_and_how_far_each_problem_is() -> None:
    console = Console(file=io.StringIO(), width=100)
    with console.capture() as capture:
        console.print(live_view(live(held=True, name="[bold]S[/bold]\x1b[2J")))
    text = capture.get()
    assert "0:14:02 of 2:00:00" in text
    assert "sampling A, held while samples are judged" in text
    assert "busy: the sampler 75 % of its time, the judge's 2 slots 90 %" in text
    assert "A [bold]S[/bold][2J" in text
    assert "400 / 1 000" in text


def test_a_terminal_keeps_events_redraws_sparsely_and_gets_its_cursor_back() -> None:
    stream = Terminal()
    console = Console(file=stream, force_terminal=True, width=100, color_system=None)
    display = RichDisplay(console)
    display.update(live(0.0))
    drawn = stream.tell()
    display.update(live(0.01))
    assert stream.tell() == drawn
    display.event(EVENT)
    display.close()
    display.close()
    assert "attempt 1: AC" in stream.getvalue()
    assert stream.getvalue().count("\x1b[?25l") == stream.getvalue().count("\x1b[?25h") == 1


def test_closing_a_display_that_showed_nothing_writes_nothing() -> None:
    stream = Terminal()
    RichDisplay(Console(file=stream, force_terminal=True)).close()
    assert stream.getvalue() == ""


@pytest.mark.parametrize("width", [72, 80, 120])
def test_names_give_way_to_numbers_where_the_terminal_is_narrow(width: int) -> None:
    console = Console(file=io.StringIO(), width=width)
    with console.capture() as capture:
        console.print(live_view(live(name="Alice, Bob and a great many more Candies")))
    row = next(line for line in capture.get().splitlines() if line.startswith("A "))
    # 400 of 1 000 sampled, 180 compiled, 3 passed, 2 clusters, 1 submitted.
    assert row.split()[-9:] == ["400", "/", "1", "000", "180", "3", "2", "1", "AC"]
    assert "verdict" in capture.get()


def test_why_nothing_comes_from_a_server_is_shown_as_long_as_it_lasts() -> None:
    away = msgspec.structs.replace(live(10.0), trouble="http://a/v1: gone\x1b[31m")
    stream = io.StringIO()
    PlainDisplay(stream).update(away)
    assert stream.getvalue().endswith("; http://a/v1: gone[31m; trying again\n")
    console = Console(file=io.StringIO(), width=100)
    for shown in (live(), away):
        console.print(live_view(shown))
    assert console.file.getvalue().count("gone[31m; trying again") == 1  # type: ignore[attr-defined]
