"""The judge process: ``python -m judge.server FD`` serves the client at the other end of a socket.

One connection, for life: when it closes, the process ends and every slot with it. Requests run
concurrently; each is one task, so that cancelling it frees its slot. No judging is done here.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from judge.errors import JudgeError, tells_of_shortage
from judge.protocol import (
    Answer,
    Cancel,
    Compiled,
    CompileRequest,
    Failed,
    FromJudge,
    Judged,
    JudgeRequest,
    Partial,
    Program,
    Ran,
    Ready,
    Refused,
    Request,
    RunRequest,
    Start,
    ToJudge,
    frame,
    read_frame,
)
from judge.standing import stand_up
from judge.verdict import Run, TestResult
from judge.workshop import Workshop

_log = logging.getLogger(__name__)
_EMPTY_CPP = Program("int main() { return 0; }", "cpp")


class Server:
    """Answers the requests of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._sending = asyncio.Lock()
        self._tasks: dict[int, asyncio.Task[None]] = {}

    async def serve(self) -> None:
        """Set up as the first message says, then answer until the connection closes."""
        start = await self._read()
        if not isinstance(start, Start):
            return
        try:
            standing = await stand_up(start.settings, Path(start.work))
        except JudgeError as error:
            await self._send(Refused(str(error), tells_of_shortage(error)))
            return
        except Exception as error:  # noqa: BLE001 - who waits for us must learn why
            passing = tells_of_shortage(error)
            if not passing:
                _log.exception("the judge cannot start")
            await self._send(Refused(f"the judge failed at its start: {error!r}", passing))
            return
        try:
            await self._send(Ready(standing.info))
            while (message := await self._read()) is not None:
                self._handle(standing.workshop, message)
        finally:
            for task in self._tasks.values():
                task.cancel()
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)
            await standing.close()

    async def _read(self) -> ToJudge | None:
        payload = await read_frame(self._reader)
        return None if payload is None else msgspec.msgpack.decode(payload, type=ToJudge)

    async def _send(self, message: FromJudge) -> None:
        async with self._sending:
            self._writer.write(frame(message))
            await self._writer.drain()

    def _handle(self, workshop: Workshop, message: ToJudge) -> None:
        assert not isinstance(message, Start)
        if isinstance(message, Cancel):
            task = self._tasks.get(message.id)
            if task is not None:
                task.cancel()
            return
        task = asyncio.create_task(self._answer(workshop, message))
        self._tasks[message.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(message.id, None))

    async def _answer(self, workshop: Workshop, request: Request) -> None:
        try:
            answer = await self._do(workshop, request)
        except JudgeError as error:
            answer = Failed(request.id, str(error))
        except Exception as error:  # noqa: BLE001 - one request's fault is not the judge's end
            _log.exception("a request failed")
            answer = Failed(request.id, f"the judge failed: {error!r}")
        await self._send(answer)

    async def _do(self, workshop: Workshop, request: Request) -> Answer:
        if isinstance(request, CompileRequest):
            return Compiled(request.id, await workshop.compile(request))

        async def show_run(number: int, run: Run) -> None:
            await self._send(Partial(request.id, number, run=run))

        async def show_test(number: int, test: TestResult) -> None:
            await self._send(Partial(request.id, number, test=test))

        if isinstance(request, JudgeRequest):
            show = show_test if request.stream else None
            return Judged(request.id, await workshop.judge(request, show))
        each = show_run if request.stream else None
        if isinstance(request, RunRequest):
            return Ran(request.id, await workshop.run(request, each))
        return Ran(request.id, await workshop.run_each(request, each))


async def _main(descriptor: int) -> None:
    reader, writer = await asyncio.open_unix_connection(sock=socket.socket(fileno=descriptor))
    try:
        with suppress(ConnectionError):  # whoever asked was killed: nobody waits for an answer
            await Server(reader, writer).serve()
    finally:
        writer.close()


def main() -> None:
    """Serve the socket whose descriptor is the first argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the client decides when we end
    asyncio.run(_main(int(sys.argv[1])))


if __name__ == "__main__":
    main()
