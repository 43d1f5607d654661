"""One player at a time: started, listened to, watched, and ended when it must be.

A try ends in one of the ways of :data:`Kind`. Whether the play is tried again is the service's
affair. A player that makes no progress for ``schedule.stall_s`` is ended like one that was told to:
asked first, killed ``GRACE_S`` later, with everything that it started. Progress is an event, a
sample, a survivor, a piece of an answer that a slow model is still writing, or a contest second, up
to the end of the contest.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from bot.record import Live
from bot.service.words import Word

GRACE_S = 30.0
"""Wall seconds that a player has to write down where it is."""
_LINE_BYTES = 1 << 22

Kind = Literal["finished", "interrupted", "stalled", "broken", "refused"]
"""``broken`` may go better another time (a server, a disk, a crash), ``refused`` will not."""

_PASSING = {"environment", "failed"}


class Ending(msgspec.Struct, frozen=True):
    """How a try ended, and why, for a person."""

    kind: Kind
    text: str
    run_id: str = ""


class Supervisor:
    """Plays plays of one data folder; ``live`` and ``run_id`` tell of the present one."""

    def __init__(self, folder: Path, stall_s: float) -> None:
        self.live: Live | None = None
        self.run_id = ""
        self._folder = folder
        self._stall_s = stall_s
        self._process: asyncio.subprocess.Process | None = None
        self._last = Word()
        self._moved_at = 0.0
        self._why: Kind | None = None
        self._is_playing = False

    def prepare(self) -> None:
        """From now on the next play can be interrupted, too."""
        self.live, self.run_id, self._last, self._why = None, "", Word(), None
        self._is_playing = True

    async def play(self, number: int) -> Ending:
        """Play a play of the queue, and return when its process and all that it started are gone.

        Cancelled, it interrupts the player and waits for it.
        """
        self._moved_at = time.monotonic()
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "bot.service.player", str(self._folder), str(number),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            start_new_session=True, limit=_LINE_BYTES,
        )  # fmt: skip
        self._process = process
        self._ask_to_end()
        watch = asyncio.create_task(self._watch())
        try:
            await self._listen(process)
        finally:
            watch.cancel()
            await asyncio.shield(self._reap(process))
            self._process, self._is_playing = None, False
        return self._ending(process.returncode or 0)

    def interrupt(self, why: Kind = "interrupted") -> None:
        """Ask the player to end; it is killed if it does not. Without a player nothing happens."""
        if self._is_playing and self._why is None:
            self._why = why
            self._ask_to_end()

    def _ask_to_end(self) -> None:
        process = self._process
        if process is None or self._why is None:
            return
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        asyncio.get_running_loop().call_later(GRACE_S, _kill, process)

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            with suppress(msgspec.DecodeError):  # half a line of one that was killed
                self._hear(msgspec.json.decode(line, type=Word))

    def _hear(self, word: Word) -> None:
        if word.live is not None and _progress(word) != _progress(self._last):
            self._moved_at = time.monotonic()
        if word.live is not None:
            self.live = word.live
        self.run_id = word.run_id or self.run_id
        self._last = word

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(min(self._stall_s / 20, 30.0))
            if time.monotonic() - self._moved_at > self._stall_s:
                self.interrupt("stalled")

    async def _reap(self, process: asyncio.subprocess.Process) -> None:
        """Wait for a player that has closed its output, or that nobody waits for any longer."""
        if process.returncode is None:
            try:
                async with asyncio.timeout(GRACE_S):
                    if process.stdin is not None:
                        process.stdin.close()  # this interrupts it, if it has not ended by itself
                    await process.wait()
            except TimeoutError:
                _kill(process)
                await process.wait()
        if process.stdin is not None:
            process.stdin.close()

    def _ending(self, code: int) -> Ending:
        word, run_id = self._last, self.run_id
        if word.result:
            return Ending("finished", word.result, run_id)
        if self._why == "stalled":
            trouble = f" ({self.live.trouble})" if self.live and self.live.trouble else ""
            text = f"no progress for {self._stall_s:g} s{trouble}; it was ended"
            return Ending("stalled", text, run_id)
        if self._why is not None:
            return Ending(self._why, "it was interrupted; what was done is kept", run_id)
        if word.error:
            kind: Kind = "broken" if word.kind in _PASSING else "refused"
            if word.kind == "interrupted":
                kind = "broken"
            return Ending(kind, word.error, run_id)
        how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        return Ending("broken", f"its process ended with {how} and without a word", run_id)


def _progress(word: Word) -> tuple[int, ...]:
    live = word.live
    if live is None:
        return ()
    sampled = sum(problem.funnel.sampled for problem in live.problems)
    passed = sum(problem.funnel.passed for problem in live.problems)
    return word.events, min(live.contest_s, live.duration_s), sampled, passed, live.pieces


def _kill(process: asyncio.subprocess.Process) -> None:
    """Kill a player that is still there, with its process group."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
