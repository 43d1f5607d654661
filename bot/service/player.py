"""``python -m bot.service.player FOLDER NUMBER``: plays one play of the queue in its own process.

The service reads lines of JSON (:mod:`bot.service.words`) from its standard output: how far the
contest is, at most once a second, which run it has become, and at last how it ended. The end of
standard input, which comes with the end of the service whatever ended it, interrupts the play like
SIGTERM: what was done is kept, and the next service goes on with it. Two players never play at a
time.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bot.commands.replay import chosen, run_to_end
from bot.config import Config
from bot.errors import Exit, Failure, classify
from bot.history import History
from bot.record import Event, Live, RunRecord
from bot.report import write_report
from bot.service import plays
from bot.service.lock import PLAYER, awaited
from bot.service.words import Word
from bot.store import Store
from bot.trackers import check as check_trackers
from bot.trackers import send

if TYPE_CHECKING:
    from bot.service.plays import Play

EVERY_S = 1.0
"""Wall seconds between two lines of progress."""
_END_S = 60.0  # an orphan that does not end by itself is ended


def _say(word: Word) -> None:
    with suppress(BrokenPipeError):  # nobody listens any more: standard input says so too
        sys.stdout.buffer.write(msgspec.json.encode(word) + b"\n")
        sys.stdout.buffer.flush()


class Telling:
    """A display that tells the service."""

    def __init__(self) -> None:
        self._events = 0
        self._next = 0.0

    def update(self, live: Live) -> None:
        """Tell of this moment, unless one was told of a moment ago."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + EVERY_S
            _say(Word(live=live, events=self._events))

    def event(self, event: Event) -> None:
        """Count it; its text is in the database."""
        self._events = event.number

    def close(self) -> None:
        """Nothing is pending."""


async def _play(folder: Path, number: int) -> RunRecord:
    """Play what the queue says of a play, going on with what was begun."""
    from bot.replay import replay  # noqa: PLC0415 - after the lock: it loads what takes memory
    from contest_sim.package import open_round  # noqa: PLC0415

    with Store.open(folder) as store:
        play = await store.write(lambda db: plays.load(db, number))
        if play.run_id and await store.is_finished(play.run_id):  # killed just before it said so
            with History.open(folder) as history:
                return history.load_run(play.run_id)
        config = msgspec.json.decode(play.config, type=Config)
        check_trackers(config.bot.trackers)
        round_ = chosen(open_round(play.round, config.contest_sim), config.bot.problems)

        async def begun(record: RunRecord) -> None:
            await store.write(lambda db: plays.set_run(db, number, record.id))
            _say(Word(run_id=record.id))

        record = await replay(
            round_,
            config,
            seed=play.seed,
            display=Telling(),
            new=play.tries == 1,
            begins_at=_begins_at(play),
            begun=begun,
        )
    send(record, config.bot.trackers, folder)
    return record


def _begins_at(play: Play) -> float | None:
    """When a real-time contest is to start: the first of a firing, when that was due."""
    return plays.unix(play.due_at) if play.is_real_time and play.place == 0 else None


def _ended(record: RunRecord) -> str:
    standing = record.standing
    assert standing is not None
    return (
        f"place {standing.place} of {standing.participants}, performance {standing.performance}, "
        f"rating {standing.old_rating} -> {standing.new_rating}"
    )


def _end_with_the_service() -> None:
    """Interrupt this process when its standard input ends."""
    with suppress(OSError):
        while os.read(0, 4096):
            pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_END_S)
    os._exit(1)


def main() -> int:
    """Play; the exit code is that of ``upsolve replay``."""
    folder, number = Path(sys.argv[1]), int(sys.argv[2])
    threading.Thread(target=_end_with_the_service, daemon=True).start()
    try:
        with awaited(folder / PLAYER):
            record = run_to_end(_play(folder, number))
            write_report(record, folder / "reports")
    except (Exception, KeyboardInterrupt) as error:
        failure = _failure(error)
        if failure is None:
            raise
        _say(Word(kind=failure.kind, error=failure.message))
        return int(failure.exit_code)
    _say(Word(run_id=record.id, result=_ended(record)))
    return 0


def _failure(error: BaseException) -> Failure | None:
    if isinstance(error, click.UsageError):
        return Failure("usage", error.format_message(), Exit.USAGE)
    return classify(error)


if __name__ == "__main__":
    sys.exit(main())
