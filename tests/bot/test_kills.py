"""kill -9 at random points of a replay: the record is that of a replay that nobody disturbed.

``make faults`` does so at fifty points.
"""

from __future__ import annotations

from pathlib import Path

from tests.bot.kills import killed_at_random, world


def test_kills_at_random_points_leave_no_trace_in_the_record(tmp_path: Path) -> None:
    with world(tmp_path) as tiny:
        undisturbed, steps = tiny.whole()
        killed_at_random(tiny, "killed", undisturbed, steps, most=2)
