"""``upsolve run``: plays what the schedule says until it is told to stop.

On one loop it deals with entries that come due (:mod:`bot.service.agenda`), plays the queue
(:mod:`bot.service.queue`), one play at a time, each in a process of its own
(:mod:`bot.service.supervisor`), listens to commands, and watches the wall clock. It holds no
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
import signal
import sqlite3
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from functools import partial
from pathlib import Path

import msgspec
from sqlite_utils import Database

from bot.config import Config
from bot.errors import ConfigError, StoreError
from bot.service import desk, plays
from bot.service.agenda import Agenda
from bot.service.diary import Diary
from bot.service.lock import SERVICE, held
from bot.service.notices import Notices
from bot.service.queue import Done, Queue
from bot.service.scribe import Scribe
from bot.service.timetable import Timetable
from bot.service.wall_clock import WallClock
from bot.store import Store

POLL_S = 0.5
"""How often commands of other shells are listened to."""


class Service:
    """One service of one data folder; :meth:`run` returns when it was told to stop."""

    def __init__(
        self,
        config: Config,
        say: Callable[[str], None],
        beside: AbstractAsyncContextManager[object] | None = None,
    ) -> None:
        """Whatever is ``beside`` the service lives as long as it does, with its database there."""
        self._settings = config.schedule
        self._folder = Path(config.bot.data)
        self._agenda = Agenda(config)
        self._say = say
        self._beside = beside or nullcontext()
        self._timetable = Timetable(self._wake, self._trouble)
        self._notices = Notices.of()
        self._wanted = asyncio.Event()
        self._paused = desk.RUNNING
        self._scribe: Scribe
        self.queue: Queue

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
            self._scribe = Scribe(store, self._say)
            await store.write(self._agenda.adopt)
            self.queue = Queue(self._settings, self._folder, self._scribe, self._notices)
            await self._scribe.write(self._open)
            self.queue.pause(paused=bool(self._paused))
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(number, self._signalled, number)
            self._timetable.start()
            try:
                async with self._beside:
                    await self._serve(diary)
            except BaseExceptionGroup as group:
                raise _plain(group) from group
            finally:
                self._timetable.close()
                for number in (signal.SIGTERM, signal.SIGINT):
                    loop.remove_signal_handler(number)
        return self.queue.done

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
                    self.queue.beat(),
                    WallClock().watch(self._jumped),
                    self._notices.stay_alive(),
                )
            ]
            self._notices.send("READY=1")
            await self.queue.play()
            self._notices.send("STOPPING=1")
            for task in tasks:
                task.cancel()
        await self._scribe.write_notes()
        await self._scribe.write(self._close)
        diary.tell()

    def _close(self, db: Database) -> None:
        plays.note(db, "service", "the service ends")
        desk.close_desk(db)

    # Being told

    def _signalled(self, number: int) -> None:
        self._stop(f"signal {signal.Signals(number).name}", drain=not self.queue.is_stopping)

    def _stop(self, why: str, *, drain: bool) -> None:
        """Start no other contest; unless ``drain``, interrupt the one that plays."""
        playing = self.queue.playing
        if playing is None:
            words = "stops"
        elif drain:
            words = f"stops after {playing.words}; once more interrupts it"
        else:
            words = f"interrupts {playing.words} and stops"
        if not (self.queue.is_stopping and drain):
            self._scribe.note("service", f"{why}: {words}")
        self.queue.stop()
        if not drain:
            self.queue.interrupt()
            self._scribe.hurry()

    async def _listen(self, diary: Diary) -> None:
        """Hear what commands want, and say what was written into the diary."""
        schedule = diary.schedule()
        while True:
            diary.check()
            with suppress(sqlite3.OperationalError):  # locked or unreadable now; read next time
                diary.tell()
                await self._hear(diary.wishes())
                if (changed := diary.schedule()) != schedule:
                    schedule = changed
                    self._wake()
            await self._scribe.write_notes()
            await asyncio.sleep(POLL_S)

    async def _hear(self, wanted: desk.Wishes) -> None:
        if wanted.wish:
            drain = wanted.wish == "drain"
            await self._scribe.write(partial(desk.ask, wish=""))
            self._stop(f"upsolve stop{' --drain' if drain else ''}", drain=drain)
        if wanted.paused == self._paused:
            return
        self._paused = wanted.paused
        text = "no contest starts until upsolve resume" if wanted.paused else "contests start again"
        self._scribe.note("paused" if wanted.paused else "resumed", text)
        self.queue.pause(paused=bool(wanted.paused))
        if wanted.paused == desk.INTERRUPTED:
            self.queue.interrupt()

    def _jumped(self, seconds: float) -> None:
        self._scribe.note("clock", f"the wall clock jumped by {seconds:+.1f} s")
        self._timetable.look_again()
        self._wake()

    def _trouble(self, text: str) -> None:
        self._scribe.note("trouble", text)

    def _wake(self) -> None:
        self._wanted.set()

    # The schedule

    async def _deal(self) -> None:
        """Deal with what came due, whenever a timer, a command or a jump of the clock says so."""
        while True:
            self._wanted.clear()
            known = await self._scribe.write(plays.entries)
            self._timetable.keep({entry.spec.name for entry in known})
            for entry in known:
                try:
                    await self._deal_with(entry, dt.datetime.now(dt.UTC))
                except ConfigError as error:  # it was written under another configuration
                    await self._scribe.write(partial(plays.note, kind="trouble", text=str(error)))
            self.queue.look()
            await self._wanted.wait()

    async def _deal_with(self, entry: plays.Entry, now: dt.datetime) -> None:
        if due := self._agenda.due(entry, now):
            await self._scribe.write(partial(self._agenda.fire, due=due, now=now))
            entry = msgspec.structs.replace(entry, dealt_at=plays.stamp(due.moment))
        upcoming = self._agenda.next(entry, now)
        if upcoming:
            self._timetable.put(entry.spec.name, upcoming[0] - self._agenda.lead(entry.spec))
        due_at = plays.stamp(upcoming[0]) if upcoming else None
        if due_at != entry.due_at:
            await self._scribe.write(partial(plays.set_due, name=entry.spec.name, due=due_at))


def _plain(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """What a person can be told, if that is why the service ended; a bug keeps all it has."""
    for error in group.exceptions:
        if isinstance(error, StoreError | OSError):
            return error
        if isinstance(error, sqlite3.Error):
            return StoreError(f"the database: {error}")
    return group
