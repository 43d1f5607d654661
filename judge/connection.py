"""One judge process and the conversation with it, as the client holds it.

Matches answers to requests by their ids. When the process ends, every request it held fails with
:class:`Lost`; nothing is repeated here. The process is started without forking this one by hand:
no ``preexec_fn``, so that even a client of many gigabytes starts it in a millisecond.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import Callable

import msgspec

from judge.errors import JudgeError, JudgeUnavailable, Shortage, tells_of_shortage
from judge.protocol import (
    Answer,
    Cancel,
    FromJudge,
    JudgeInfo,
    Partial,
    Ready,
    Refused,
    Request,
    Start,
    ToJudge,
    frame,
    read_frame,
)


class Lost(JudgeError):
    """The judge process ended under a request."""


class Connection:
    """A judge process, the socket to it and the requests it holds; :meth:`spawn` makes one."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.process = process
        self._reader = reader
        self._writer = writer
        self._pending: dict[int, asyncio.Future[Answer]] = {}
        self._watching: dict[int, Callable[[Partial], None]] = {}
        self._listener: asyncio.Task[None] | None = None
        self.lost = False

    @classmethod
    async def spawn(cls) -> Connection:
        """Start a process, which waits for its settings; JudgeUnavailable where it cannot be."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-P", "-m", "judge.server", str(theirs.fileno()),
                    stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
                    pass_fds=[theirs.fileno()], start_new_session=True,
                )  # fmt: skip
        except (OSError, RuntimeError) as error:
            ours.close()
            kind = Shortage if tells_of_shortage(error) else JudgeUnavailable
            raise kind(f"the judge process cannot be started: {error}") from error
        return cls(process, *await asyncio.open_unix_connection(sock=ours))

    async def begin(self, start: Start) -> JudgeInfo:
        """Hand over the settings and wait until the judge stands.

        Raises:
            JudgeUnavailable: The process cannot work with them.
            Shortage: It cannot now.
            Lost: It ended without a word.
        """
        await self._send(start)
        first = await self._read()
        if isinstance(first, Ready):
            self._listener = asyncio.create_task(self._listen())
            return first.info
        if isinstance(first, Refused):
            raise (Shortage if first.pass_by else JudgeUnavailable)(first.message)
        raise Lost("the judge process ended while it started")

    async def _read(self) -> FromJudge | None:
        payload = await read_frame(self._reader)
        return None if payload is None else msgspec.msgpack.decode(payload, type=FromJudge)

    async def _send(self, message: ToJudge) -> None:
        try:
            self._writer.write(frame(message))
            await self._writer.drain()
        except ConnectionError as error:
            raise Lost("the judge process ended") from error

    async def _listen(self) -> None:
        """Give each answer to its request; at the end fail those that are left."""
        while (message := await self._read()) is not None:
            assert not isinstance(message, (Ready, Refused))
            if isinstance(message, Partial):
                if message.id in self._watching:
                    self._watching[message.id](message)
                continue
            future = self._pending.get(message.id)
            if future is not None and not future.done():
                future.set_result(message)
        self.lost = True
        for future in self._pending.values():
            if not future.done():
                future.set_exception(Lost("the judge process ended"))

    async def ask(self, request: Request, watch: Callable[[Partial], None] | None = None) -> Answer:
        """Send a request and return its answer; Lost when the process ends before.

        ``watch`` is given what is known before that, where the request asks for a stream.
        """
        if self.lost:
            raise Lost("the judge process ended")
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._pending[request.id] = future
        if watch is not None:
            self._watching[request.id] = watch
        try:
            await self._send(request)
            return await future
        except asyncio.CancelledError:
            with contextlib.suppress(OSError):
                self._writer.write(frame(Cancel(request.id)))
            raise
        finally:
            del self._pending[request.id]
            self._watching.pop(request.id, None)

    async def close(self) -> None:
        """End the process and what it started; safe to call when it has ended already."""
        self._writer.close()
        with contextlib.suppress(ConnectionError):
            await self._writer.wait_closed()
        try:
            async with asyncio.timeout(5):
                await self.process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):  # it has ended just now
                self.process.kill()
            await self.process.wait()
        if self._listener is not None:
            await self._listener
