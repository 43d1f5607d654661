"""What the verbs that look at many runs share: options that choose runs, and reading them."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.config import Config
    from bot.period import Period, Selection
    from contest_sim.package import Round


def selecting(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that choose runs; it receives ``selection``."""

    @click.option("--since", help="Runs started from then on: 2026-11-28, or with a time (UTC).")
    @click.option("--until", help="Runs started before then; a date means its end.")
    @click.option("--last", help="Runs of the last 36h, 7d or 4w.")
    @click.option("--model", help="Runs of this model only.")
    @functools.wraps(function)
    def wrapper(
        *,
        since: str | None,
        until: str | None,
        last: str | None,
        model: str | None,
        **arguments: Any,
    ) -> Any:
        from bot.period import selected  # noqa: PLC0415 - loads numpy

        try:
            selection = selected(since, until, last, model, now=dt.datetime.now(dt.UTC))
        except ValueError as error:
            raise click.UsageError(str(error)) from error
        return function(selection=selection, **arguments)

    return wrapper


def read_period(config: Config, selection: Selection, by: str) -> Period:
    """The selected runs, put together by "model" or "configuration"."""
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import
    from bot.period import period  # noqa: PLC0415 - loads numpy

    rounds = _Rounds(config)
    with History.open(Path(config.bot.data)) as history:
        return period(
            history,
            selection,
            lambda contest: found.field if (found := rounds.get(contest)) else None,
            by="model" if by == "model" else "setup",
            tags_of=lambda contest: (
                {p.index: tuple(p.tags) for p in found.listed}
                if (found := rounds.get(contest))
                else {}
            ),
        )


class _Rounds:
    """Rounds as they are known here, each opened once; None for those that are not."""

    def __init__(self, config: Config) -> None:
        self._settings = config.contest_sim
        self._opened: dict[int, Round | None] = {}

    def get(self, contest_id: int) -> Round | None:
        from contest_sim.errors import ContestError  # noqa: PLC0415 - as below
        from contest_sim.package import open_round  # noqa: PLC0415 - loads numpy

        if contest_id not in self._opened:
            try:
                self._opened[contest_id] = open_round(str(contest_id), self._settings)
            except ContestError:
                self._opened[contest_id] = None
        return self._opened[contest_id]
