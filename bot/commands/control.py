"""``upsolve stop|pause|resume``: what a service is told from another shell."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import WorkFailed

if TYPE_CHECKING:
    from bot.service.desk import ServiceState

_PATIENCE_S = 90.0


@click.command()
@click.option("--drain", is_flag=True, help="Let the present contest finish first.")
@configured
@verb
def stop(drain: bool, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Stop the service; the contest that it plays is interrupted and goes on when it runs again."""
    from bot.service import desk  # noqa: PLC0415 - sqlite-utils is slow to import

    folder = Path(resolved.config.bot.data)
    state = _running(folder)
    _write(folder, lambda db: desk.ask(db, wish="drain" if drain else "stop"))
    if drain:
        playing = state.playing
        after = f" after round {playing.round}, seed {playing.seed}" if playing else ""
        return Reply({"pid": state.pid, "stopped": False}, f"the service stops{after}")
    _wait_for_the_end(folder, state)
    return Reply({"pid": state.pid, "stopped": True}, "the service has stopped")


@click.command()
@click.option("--now", is_flag=True, help="Interrupt the present contest, too.")
@configured
@verb
def pause(now: bool, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Let the service start no contest until `upsolve resume`, even if it is started anew.

    The contest that it plays is finished, or with --now interrupted: then it goes on afterwards. A
    real-time contest loses that time.
    """
    from bot.service import desk  # noqa: PLC0415 - as above

    paused = desk.INTERRUPTED if now else desk.PAUSED
    _write(Path(resolved.config.bot.data), lambda db: desk.ask(db, paused=paused))
    return Reply({"paused": True}, "no contest starts until upsolve resume")


@click.command()
@configured
@verb
def resume(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Let the service start contests again after `upsolve pause`."""
    from bot.service import desk  # noqa: PLC0415 - as above

    _write(Path(resolved.config.bot.data), lambda db: desk.ask(db, paused=desk.RUNNING))
    return Reply({"paused": False}, "contests start again")


def _write(folder: Path, work: Callable[[Any], None]) -> None:
    """Write into the database of a data folder.

    Raises:
        WorkFailed: there is none, or no service was ever used with it.
        StoreError: it is locked or broken.
    """
    import asyncio  # noqa: PLC0415 - as below

    from bot.store import DATABASE_NAME, Store  # noqa: PLC0415 - sqlite-utils is slow to import

    if not (folder / DATABASE_NAME).is_file():
        raise WorkFailed(f"{folder}: no service runs there, and none ever did")
    with Store.open(folder) as store:
        asyncio.run(store.write(work))


def _running(folder: Path) -> ServiceState:
    """The service of a data folder.

    Raises:
        WorkFailed: none runs.
    """
    from bot.history import History  # noqa: PLC0415 - as above
    from bot.store import DATABASE_NAME  # noqa: PLC0415

    if not (folder / DATABASE_NAME).is_file():
        raise WorkFailed(f"{folder}: no service runs there, and none ever did")
    with History.open(folder) as history:
        state = history.service(folder)
    if state.pid is None:
        ended = "; the last one was killed" if state.lost else ""
        raise WorkFailed(f"{folder}: no service runs there{ended}")
    return state


def _wait_for_the_end(folder: Path, state: ServiceState) -> None:
    from bot.service.lock import SERVICE, holder  # noqa: PLC0415 - as above

    until = time.monotonic() + _PATIENCE_S
    while holder(folder / SERVICE) == state.pid:
        if time.monotonic() > until:
            raise WorkFailed(f"the service (pid {state.pid}) has not stopped in {_PATIENCE_S:g} s")
        time.sleep(0.1)
