"""The queue being played: one play at a time, tried again where that may help.

A play waits while the service is paused, while the disk is full, and after a try that failed, for
``schedule.pause_s`` and twice as long each time up to ten minutes. Whoever is first waits for
itself: nobody overtakes it meanwhile.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
import time
from functools import partial
from pathlib import Path

import msgspec
from sqlite_utils import Database

from bot.service import desk, plays
from bot.service.agenda import LATE_S
from bot.service.notices import Notices
from bot.service.plays import Play
from bot.service.scribe import Scribe
from bot.service.settings import ScheduleSettings
from bot.service.supervisor import Ending, Supervisor
from bot.wording import hms

BEAT_S = 2.0
"""How often what is being played is written down for other shells, if it changes."""
_IDLE_BEAT_S = 30.0
_LONGEST_PAUSE_S = 600.0
_DISK_S = 15.0


class Done(msgspec.Struct):
    """What a service did, by how its tries ended; those that are made again are not counted."""

    finished: int = 0
    failed: int = 0
    interrupted: int = 0


class Queue:
    """Plays what waits until :meth:`stop` is called."""

    def __init__(
        self, settings: ScheduleSettings, folder: Path, scribe: Scribe, notices: Notices
    ) -> None:
        self.done = Done()
        self.playing: Play | None = None
        self.is_stopping = False
        self._settings = settings
        self._folder = folder
        self._scribe = scribe
        self._notices = notices
        self._supervisor = Supervisor(folder, settings.stall_s)
        self._looks = asyncio.Event()
        self._is_paused = False
        self._is_full = False

    # Being told

    def look(self) -> None:
        """Look at what waits: something may have changed."""
        self._looks.set()

    def pause(self, *, paused: bool) -> None:
        """Begin no play, or begin them again."""
        self._is_paused = paused
        self.look()

    def interrupt(self) -> None:
        """Interrupt the present play, if there is one; it is kept, and first in the queue."""
        self._supervisor.interrupt()

    def stop(self) -> None:
        """Begin no play; :meth:`play` returns when the present one has ended."""
        self.is_stopping = True
        self.look()

    # Playing

    async def play(self) -> None:
        """Play until told to stop."""
        while not self.is_stopping:
            self._looks.clear()
            play = await self._next()
            if play is None:
                self._notices.send("STATUS=waiting")
                await self._looks.wait()
            elif not self.is_stopping:
                await self._play(play)

    async def _next(self) -> Play | None:
        """The play whose turn it is, if it can begin now; else a timer is set for when it can."""
        waiting = await self._scribe.write(plays.waiting)
        if not waiting or self._is_paused or not self._has_room():
            return None
        first, now = waiting[0], dt.datetime.now(dt.UTC)
        left_s = plays.unix(first.not_before) - now.timestamp() if first.not_before else 0.0
        if left_s > 0:
            self._look_in(left_s)
            return None
        return first

    def _look_in(self, seconds: float) -> None:
        asyncio.get_running_loop().call_later(seconds, self.look)

    def _has_room(self) -> bool:
        """Whether there is free disk enough to begin a contest; says when that changes."""
        free = shutil.disk_usage(self._folder).free
        is_full = free < self._settings.free_bytes
        if is_full != self._is_full:
            self._is_full = is_full
            text = f"{free >> 20} MiB are free in {self._folder}: "
            text += "no contest begins below schedule.free_bytes" if is_full else "enough again"
            self._scribe.note("disk", text)
        if is_full:
            self._look_in(_DISK_S)
        return not is_full

    async def _play(self, play: Play) -> None:
        self.playing = play
        self._supervisor.prepare()
        self._notices.send(f"STATUS=playing {play.round}, seed {play.seed}")
        await self._scribe.write(partial(plays.begin, play=play, text=_beginning(play)))
        ending = await self._supervisor.play(play.number)
        self.playing = None
        state = await self._scribe.write(partial(self._end, play=play, ending=ending))
        self.done.finished += state == "finished"
        self.done.failed += state == "failed"
        self.done.interrupted += state == "interrupted"

    def _end(self, db: Database, play: Play, ending: Ending) -> str:
        """Write down how a try ended, and whether there is another; says which."""
        run = f", run {ending.run_id}" if ending.run_id else ""
        text = f"{play.words}{run}: {ending.text}"
        if ending.kind == "finished":
            plays.end(db, play, "finished", text)
            return "finished"
        if ending.kind == "interrupted":
            plays.again(db, play, "interrupted", text, at=None, counts=False)
            return "interrupted"
        if ending.kind == "refused" or play.failures + 1 >= self._settings.tries:
            plays.end(db, play, "failed", text)
            return "failed"
        pause_s = min(self._settings.pause_s * 2 ** min(play.failures, 30), _LONGEST_PAUSE_S)
        at = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=pause_s)
        again = f"{text}; tries again in {pause_s:g} s"
        plays.again(db, play, ending.kind, again, at=plays.stamp(at))
        return "again"

    # Being seen

    async def beat(self) -> None:
        """Write down what is being played, for ``upsolve status``; never returns."""
        last, told_at = self._present(), float("-inf")
        while True:
            playing = self._present()
            if playing != last or time.monotonic() - told_at > _IDLE_BEAT_S:
                await self._scribe.write(partial(desk.beat, playing=playing))
                last, told_at = playing, time.monotonic()
            await asyncio.sleep(BEAT_S)

    def _present(self) -> desk.Playing | None:
        play, live = self.playing, self._supervisor.live
        if play is None:
            return None
        run_id = self._supervisor.run_id
        known = desk.Playing(play.number, play.entry, play.round, play.seed, run_id)
        if live is None:
            return known
        return msgspec.structs.replace(
            known,
            title=live.title,
            contest_s=live.contest_s,
            duration_s=live.duration_s,
            samples=sum(problem.funnel.sampled for problem in live.problems),
            passed=sum(problem.funnel.passed for problem in live.problems),
        )


def _beginning(play: Play) -> str:
    if play.tries:
        return f"{play.words} goes on, player {play.tries + 1}"
    late_s = dt.datetime.now(dt.UTC).timestamp() - plays.unix(play.due_at)
    if play.place or late_s <= LATE_S:
        return f"{play.words} begins"
    return f"{play.words} begins, {hms(late_s)} after its moment"
