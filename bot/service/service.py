"""``upsolve run``: plays what the schedule says until it is told to stop.

Four tasks on one loop: one deals with entries that come due (:mod:`bot.service.agenda`), one plays
the queue, one play at a time, each in a process of its own (:mod:`bot.service.supervisor`), one
listens to commands and says what happens, one watches the wall clock. The service itself holds no
model and stays small.

Rules of survival:

- SIGTERM and SIGINT *drain*: the present contest is finished, no other starts. A second one
  interrupts it; it is kept.
- Whatever ends the service or a player (kill -9, power, memory), the next service goes on with the
  play: nothing that was judged is judged again, nothing is submitted twice. A scaled contest was
  paused meanwhile; a real-time contest has lost that time.
- A try that failed for a passing reason (no server, a full or locked disk, a crash, no progress)
  is made again after ``schedule.pause_s``, twice that and so on up to ten minutes; when
  ``schedule.tries`` have failed the play has failed and the next one begins.
- Below ``schedule.free_bytes`` of free disk no contest starts until there is room. What the service
  itself cannot write down it tries again until it can.
- The wall clock against the monotonic one: a jump is recorded and the schedule looked at anew.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
from sqlite_utils import Database

from bot.config import Config
from bot.errors import ConfigError, StoreError
from bot.service import desk, plays
from bot.service.agenda import LATE_S, Agenda
from bot.service.diary import Diary
from bot.service.lock import SERVICE, held
from bot.service.notices import Notices
from bot.service.plays import Play
from bot.service.supervisor import Ending, Supervisor
from bot.service.timetable import Timetable
from bot.service.wall_clock import WallClock
from bot.store import Store
from bot.wording import hms

T = TypeVar("T")

POLL_S = 0.5
"""How often commands of other shells are listened to."""
BEAT_S = 2.0
_IDLE_BEAT_S = 30.0
_LONGEST_PAUSE_S = 600.0
_DISK_S = 15.0


class Done(msgspec.Struct):
    """What a service did, by how its plays ended."""

    finished: int = 0
    failed: int = 0
    interrupted: int = 0


class Service:
    """One service of one data folder; :meth:`run` returns when it was told to stop."""

    def __init__(self, config: Config, say: Callable[[str], None]) -> None:
        self._settings = config.schedule
        self._folder = Path(config.bot.data)
        self._agenda = Agenda(config)
        self._say = say
        self._done = Done()
        self._supervisor = Supervisor(self._folder, self._settings.stall_s)
        self._timetable = Timetable(self._wake, lambda text: self._later("trouble", text))
        self._notices = Notices.of()
        self._wanted = asyncio.Event()
        self._queued = asyncio.Event()
        self._is_stopping = False
        self._paused = desk.RUNNING
        self._playing: Play | None = None
        self._is_full = False
        self._notes: list[tuple[str, str]] = []
        self._store: Store

    async def run(self) -> Done:
        """Serve until SIGTERM, SIGINT or a command says to stop.

        Raises:
            WorkFailed: another service runs on this database.
            ConfigError: an entry is in the configuration and was added by a command.
            StoreError: the database cannot be opened.
        """
        with (
            held(self._folder / SERVICE),
            Store.open(self._folder) as store,
            Diary.open(store.path, self._say) as diary,
        ):
            self._store = store
            await store.write(self._agenda.adopt)
            await self._write(self._open)
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(number, self._signalled, number)
            self._timetable.start()
            try:
                await self._serve(diary)
            finally:
                self._timetable.close()
                for number in (signal.SIGTERM, signal.SIGINT):
                    loop.remove_signal_handler(number)
        return self._done

    def _open(self, db: Database) -> None:
        desk.open_desk(db, os.getpid())
        plays.note(db, "service", f"the service begins (pid {os.getpid()})")
        plays.recover(db)
        self._paused = desk.wishes(db).paused
        if self._paused:
            plays.note(db, "paused", "no contest starts until upsolve resume")

    async def _serve(self, diary: Diary) -> None:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(work)
                for work in (
                    self._deal(),
                    self._listen(diary),
                    self._beat(),
                    WallClock().watch(self._jumped),
                    self._notices.stay_alive(),
                )
            ]
            self._notices.send("READY=1")
            await self._play_the_queue()
            self._notices.send("STOPPING=1")
            for task in tasks:
                task.cancel()
        await self._write_notes()
        await self._write(self._close)
        diary.tell()

    def _close(self, db: Database) -> None:
        plays.note(db, "service", "the service ends")
        desk.close_desk(db)

    # Being told

    def _signalled(self, number: int) -> None:
        self._stop(f"signal {signal.Signals(number).name}", drain=not self._is_stopping)

    def _stop(self, why: str, *, drain: bool) -> None:
        """Start no other contest; unless ``drain``, interrupt the one that plays."""
        playing = self._playing
        if playing is None:
            words = "stops"
        elif drain:
            words = f"stops after {playing.words}; once more interrupts it"
        else:
            words = f"interrupts {playing.words} and stops"
        if not (self._is_stopping and drain):
            self._later("service", f"{why}: {words}")
        self._is_stopping = True
        if not drain:
            self._supervisor.interrupt()
        self._queued.set()

    async def _listen(self, diary: Diary) -> None:
        """Hear what commands want, and say what was written into the diary."""
        schedule = diary.schedule()
        while True:
            with suppress(sqlite3.OperationalError):  # locked or unreadable now; read next time
                diary.tell()
                await self._hear(diary.wishes())
                if (changed := diary.schedule()) != schedule:
                    schedule = changed
                    self._wake()
            await self._write_notes()
            await asyncio.sleep(POLL_S)

    async def _hear(self, wanted: desk.Wishes) -> None:
        if wanted.wish:
            drain = wanted.wish == "drain"
            await self._write(partial(desk.ask, wish=""))
            self._stop(f"upsolve stop{' --drain' if drain else ''}", drain=drain)
        if wanted.paused == self._paused:
            return
        self._paused = wanted.paused
        text = "no contest starts until upsolve resume" if wanted.paused else "contests start again"
        self._later("paused" if wanted.paused else "resumed", text)
        if wanted.paused == desk.INTERRUPTED:
            self._supervisor.interrupt()
        self._queued.set()

    def _jumped(self, seconds: float) -> None:
        self._later("clock", f"the wall clock jumped by {seconds:+.1f} s")
        self._timetable.look_again()
        self._wake()

    def _wake(self) -> None:
        self._wanted.set()

    # The schedule

    async def _deal(self) -> None:
        """Deal with what came due, whenever a timer, a command or a jump of the clock says so."""
        while True:
            self._wanted.clear()
            known = await self._write(plays.entries)
            self._timetable.keep({entry.spec.name for entry in known})
            for entry in known:
                try:
                    await self._deal_with(entry, dt.datetime.now(dt.UTC))
                except ConfigError as error:  # it was written under another configuration
                    await self._write(partial(plays.note, kind="trouble", text=str(error)))
            self._queued.set()
            await self._wanted.wait()

    async def _deal_with(self, entry: plays.Entry, now: dt.datetime) -> None:
        if due := self._agenda.due(entry, now):
            await self._write(partial(self._agenda.fire, due=due, now=now))
            entry = msgspec.structs.replace(entry, due_at=plays.stamp(due.moment))
        if upcoming := self._agenda.next(entry, now):
            self._timetable.put(entry.spec.name, upcoming[0] - self._agenda.lead(entry.spec))

    # The queue

    async def _play_the_queue(self) -> None:
        while not self._is_stopping:
            self._queued.clear()
            play = await self._next()
            if play is None:
                self._notices.send("STATUS=waiting")
                await self._queued.wait()
            elif not self._is_stopping:
                await self._play(play)

    async def _next(self) -> Play | None:
        """The play whose turn it is, if it can begin now; else a timer is set for when it can."""
        waiting = await self._write(plays.waiting)
        if not waiting or self._paused or not await self._has_room():
            return None
        first, now = waiting[0], dt.datetime.now(dt.UTC)
        if first.not_before and dt.datetime.fromisoformat(first.not_before) > now:
            self._look_later(dt.datetime.fromisoformat(first.not_before) - now)
            return None
        return first

    def _look_later(self, span: dt.timedelta) -> None:
        asyncio.get_running_loop().call_later(span.total_seconds(), self._queued.set)

    async def _has_room(self) -> bool:
        """Whether there is free disk enough to begin a contest; says when that changes."""
        free = shutil.disk_usage(self._folder).free
        is_full = free < self._settings.free_bytes
        if is_full != self._is_full:
            self._is_full = is_full
            text = f"{free >> 20} MiB are free in {self._folder}: "
            text += "no contest starts below schedule.free_bytes" if is_full else "enough again"
            self._later("disk", text)
        if is_full:
            self._look_later(dt.timedelta(seconds=_DISK_S))
        return not is_full

    async def _play(self, play: Play) -> None:
        self._playing = play
        self._supervisor.prepare()
        self._notices.send(f"STATUS=playing {play.round}, seed {play.seed}")
        await self._write(partial(plays.begin, play=play, text=_beginning(play)))
        ending = await self._supervisor.play(play.number)
        self._playing = None
        await self._write(partial(self._end, play=play, ending=ending))

    def _end(self, db: Database, play: Play, ending: Ending) -> None:
        """Write down how a try ended, and whether there is another."""
        run = f", run {ending.run_id}" if ending.run_id else ""
        text = f"{play.words}{run}: {ending.text}"
        if ending.kind == "finished":
            self._done.finished += 1
            plays.end(db, play, "finished", text)
        elif ending.kind == "interrupted":
            self._done.interrupted += 1
            plays.again(db, play, "interrupted", text, at=None, counts=False)
        elif ending.kind == "refused" or play.failures + 1 >= self._settings.tries:
            self._done.failed += 1
            plays.end(db, play, "failed", text)
        else:
            pause_s = min(self._settings.pause_s * 2**play.failures, _LONGEST_PAUSE_S)
            at = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=pause_s)
            text += f"; tries again in {pause_s:g} s"
            plays.again(db, play, ending.kind, text, at=plays.stamp(at))

    # Writing down

    def _later(self, kind: str, text: str) -> None:
        """Note something for the diary from where nothing can be awaited."""
        self._notes.append((kind, text))

    async def _write_notes(self) -> None:
        notes, self._notes = self._notes, []
        for kind, text in notes:
            await self._write(partial(plays.note, kind=kind, text=text))

    async def _write(self, work: Callable[[Database], T]) -> T:
        """Write, again and again where the disk is full or somebody holds the database."""
        pause_s = 1.0
        while True:
            try:
                return await self._store.write(work)
            except StoreError as error:
                self._say(f"{error}; tries again in {pause_s:g} s")
                await asyncio.sleep(pause_s)
                pause_s = min(2 * pause_s, 60.0)

    async def _beat(self) -> None:
        """Write down what is being played, for ``upsolve status``."""
        last, told_at = self._present(), float("-inf")
        while True:
            playing = self._present()
            if playing != last or time.monotonic() - told_at > _IDLE_BEAT_S:
                await self._write(partial(desk.beat, playing=playing))
                last, told_at = playing, time.monotonic()
            await asyncio.sleep(BEAT_S)

    def _present(self) -> desk.Playing | None:
        play, live = self._playing, self._supervisor.live
        if play is None:
            return None
        known = desk.Playing(
            play.number, play.entry, play.round, play.seed, self._supervisor.run_id
        )
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
