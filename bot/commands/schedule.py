"""``upsolve schedule add|list|remove|next|log``."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import ConfigError, WorkFailed

if TYPE_CHECKING:
    from bot.history import History
    from bot.service.agenda import Agenda
    from bot.service.plays import Entry
    from bot.service.settings import EntrySettings

T = TypeVar("T")


@click.group()
def schedule() -> None:
    """Say what `upsolve run` plays, and when.

    Entries are written in config.toml ([[schedule.entries]]) or added here; a service that runs
    sees a change at once.
    """


@schedule.command()
@click.argument("rounds", nargs=-1, metavar="[ROUND]...")
@click.option("--name", help="What the entry is called.")
@click.option("--cron", help="Again and again: minute hour day month weekday, '0 22 * * *'.")
@click.option("--at", help="Once: '2027-01-31 22:00'. Neither: as soon as the queue lets it.")
@click.option("--type", type=click.Choice(["CF", "ICPC", "IOI"]), help="Rounds of this scoring.")
@click.option("--division", type=click.IntRange(1, 4), help="Rounds for this division.")
@click.option("--after", metavar="DATE", help="Rounds held on this day or later.")
@click.option("--before", metavar="DATE", help="Rounds held before this day.")
@click.option(
    "--unplayed",
    type=click.Choice(["model", "configuration"]),
    help="Rounds not yet played with this [model] section, or with these [bot] and [model] ones.",
)
@click.option(
    "--order", type=click.Choice(["oldest", "newest", "random"]), help="Which come first."
)
@click.option("--count", type=click.IntRange(0), help="Rounds each time; 0 for all that fit.")
@click.option("--runs", type=click.IntRange(1), help="Runs of each round, with a seed each.")
@click.option("--seed", type=int, help="First seed of the runs, and of a random order.")
@click.option("--speed", type=float, help="Contest seconds per second; 0 for real time.")
@click.option("--samples", type=int, help="Samples per problem.")
@click.option("--with", "settings", multiple=True, metavar="SECTION.KEY=VALUE", help="A setting.")
@configured
@verb
def add(
    rounds: tuple[str, ...],
    name: str | None,
    settings: tuple[str, ...],
    resolved: Resolved,
    as_json: bool,  # noqa: ARG001 - verb's signature
    **options: Any,
) -> Reply:
    """Add an entry: ROUND... (ids or paths), or all rounds that fit the options.

    Every night at ten, a Div. 2 round that was not played yet, in real time, three runs:

        upsolve schedule add --cron "0 22 * * *" --division 2 --unplayed model --speed 0 --runs 3
    """
    from bot.service import plays  # noqa: PLC0415 - slow, and not needed for --help
    from bot.service.agenda import Agenda  # noqa: PLC0415

    agenda = Agenda(resolved.config)
    given = {key: value for key, value in options.items() if value is not None}
    given |= {"rounds": [_absolute(one) for one in rounds], "set": settings}
    taken = {spec.name for spec in resolved.config.schedule.entries}

    def work(db: Any) -> EntrySettings:
        names = taken | {entry.spec.name for entry in plays.entries(db)}
        if name in names:
            raise ConfigError(f"{name}: there is an entry of that name; remove it or name another")
        spec = _spec(given | {"name": name or _free_name(names)})
        agenda.check(spec)
        agenda.check_rounds(spec)
        plays.put(db, spec, plays.COMMAND)
        entry = plays.Entry(spec, plays.COMMAND, plays.now())
        if upcoming := agenda.next(entry, dt.datetime.now(dt.UTC)):
            plays.set_due(db, spec.name, plays.stamp(upcoming[0]))
        plays.note(db, "added", words(spec), entry=spec.name)
        return spec

    spec = _write(resolved, work)
    upcoming = _upcoming(agenda, _entries(resolved), spec.name)
    return Reply({"entry": _tree(spec), "next": upcoming}, f"{words(spec)}{_next_words(upcoming)}")


def _spec(given: dict[str, Any]) -> EntrySettings:
    from bot.service.settings import EntrySettings  # noqa: PLC0415 - as above

    try:
        return msgspec.convert(given, EntrySettings)
    except msgspec.ValidationError as error:
        raise click.UsageError(str(error)) from error


def _absolute(name: str) -> str:
    """A path that means the same to a service that runs elsewhere; an id is left as it is."""
    is_path = "/" in name or name.endswith(".zip")
    return str(Path(name).expanduser().absolute()) if is_path else name


def _free_name(names: set[str]) -> str:
    return next(name for n in range(1, len(names) + 2) if (name := f"entry-{n}") not in names)


@schedule.command("list")
@configured
@verb
def list_(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """List the entries, when each is due next, and what came of it last."""
    from rich.table import Table  # noqa: PLC0415 - only for people

    from bot.service.agenda import Agenda  # noqa: PLC0415 - as above

    agenda, known = Agenda(resolved.config), _entries(resolved)
    last = {row["entry"]: row for row in _read(resolved, lambda history: history.firings())}
    table = Table("entry", "what", "next", "last", "from", box=None)
    rows = []
    for entry in known:
        name, upcoming = entry.spec.name, _upcoming(agenda, known, entry.spec.name)
        outcome = last.get(name, {})
        rows.append(
            {
                "entry": _tree(entry.spec),
                "origin": entry.origin,
                "next": upcoming,
                "last": outcome or None,
            }
        )
        due = upcoming[0] if upcoming else "in the queue" if _is_queued(entry) else "never again"
        table.add_row(name, words(entry.spec), due, outcome.get("outcome", ""), entry.origin)
    empty = "no entries; try: upsolve schedule add 1352"
    return Reply({"entries": rows}, table if rows else empty)


@schedule.command()
@click.argument("name")
@configured
@verb
def remove(name: str, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001
    """Remove the entry NAME and what waits of it; a contest that is being played goes on."""
    from bot.service import plays  # noqa: PLC0415 - as above

    if name in {spec.name for spec in resolved.config.schedule.entries}:
        known = {e.spec.name: e.origin for e in _entries(resolved)}
        if known.get(name) != plays.COMMAND:
            raise ConfigError(f"{name}: the configuration's file has it; remove it there")

    def work(db: Any) -> int:
        if name not in {entry.spec.name for entry in plays.entries(db)}:
            raise WorkFailed(f"{name}: no such entry; upsolve schedule list shows them")
        return plays.remove(db, name, "upsolve schedule remove")

    dropped = _write(resolved, work)
    return Reply(
        {"removed": name, "dropped": dropped}, f"{name} is removed; {dropped} plays waited"
    )


@schedule.command("next")
@click.option("-n", "count", default=10, show_default=True, type=click.IntRange(1), help="Rows.")
@configured
@verb
def next_(count: int, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001
    """Show what is played next: the queue, then the moments at which entries come due."""
    from rich.table import Table  # noqa: PLC0415 - only for people

    from bot.service.agenda import Agenda  # noqa: PLC0415 - as above

    agenda, now = Agenda(resolved.config), dt.datetime.now(dt.UTC)
    queue = _read(resolved, lambda history: history.queue())[:count]
    coming = sorted(
        (moment, entry.spec.name, words(entry.spec))
        for entry in _entries(resolved)
        for moment in agenda.next(entry, now, count)
    )[:count]
    table = Table("when", "entry", "what", box=None)
    for row in queue:
        table.add_row(row["state"], row["entry"], f"{row['round']}, seed {row['seed']}")
    for moment, name, text in coming:
        table.add_row(agenda.local(moment), name, text)
    moments = [{"due": agenda.local(moment), "entry": name} for moment, name, _ in coming]
    data = {"queue": queue, "coming": moments}
    return Reply(data, table if queue or coming else "nothing is to be played")


@schedule.command()
@click.option("-n", "count", default=20, show_default=True, type=click.IntRange(1), help="Lines.")
@configured
@verb
def log(count: int, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001
    """Show what the service did and why, the latest last."""
    from bot.service.diary import line  # noqa: PLC0415 - as above

    rows = _read(resolved, lambda history: history.diary(count))
    text = "\n".join(f"{row['at'][:19].replace('T', ' ')}  {line(row)}" for row in rows)
    return Reply({"diary": rows}, text or "nothing was ever played by a service")


def words(spec: EntrySettings) -> str:
    """An entry in a line: which rounds, how often, how fast."""
    kinds = [spec.type, f"Div. {spec.division}" if spec.division else ""]
    kinds += [f"from {spec.after} on" if spec.after else ""]
    kinds += [f"before {spec.before}" if spec.before else ""]
    kinds += [f"not played with this {spec.unplayed}" if spec.unplayed else ""]
    kinds = [kind for kind in kinds if kind]
    which = ", ".join([*(spec.rounds or ["any round"]), *kinds])
    count = "" if spec.count is None else f"; {spec.count or 'all'} at a time"
    order = "" if spec.order == "oldest" else f", {spec.order} first"
    runs = f"; {spec.runs} runs" if spec.runs > 1 else ""
    speed = "" if spec.speed is None else f"; {spec.speed:g}x" if spec.speed else "; real time"
    when = f"; cron {spec.cron}" if spec.cron else f"; at {spec.at}" if spec.at else ""
    more = f"; {', '.join(spec.assignments)}" if spec.assignments else ""
    return which + order + count + runs + speed + when + more


def _tree(spec: EntrySettings) -> dict[str, Any]:
    tree: dict[str, Any] = msgspec.to_builtins(spec)
    return tree


def _is_queued(entry: Entry) -> bool:
    return not (entry.spec.cron or entry.spec.at or entry.dealt_at)


def _upcoming(agenda: Agenda, known: Sequence[Entry], name: str) -> list[str]:
    now = dt.datetime.now(dt.UTC)
    (entry,) = (entry for entry in known if entry.spec.name == name)
    return [agenda.local(moment) for moment in agenda.next(entry, now)]


def _next_words(upcoming: Sequence[str]) -> str:
    return f"\nnext: {upcoming[0]}" if upcoming else ""


def _write(resolved: Resolved, work: Callable[[Any], T]) -> T:
    from bot.store import Store  # noqa: PLC0415 - sqlite-utils is slow to import

    with Store.open(Path(resolved.config.bot.data)) as store:
        return asyncio.run(store.write(work))


def _entries(resolved: Resolved) -> list[Entry]:
    """The schedule as a service of this configuration would have it."""
    from bot.service import plays  # noqa: PLC0415 - as above

    ours = {
        spec.name: plays.Entry(spec, plays.CONFIG, plays.now())
        for spec in resolved.config.schedule.entries
    }
    known = {
        entry.spec.name: entry for entry in _read(resolved, lambda history: history.schedule())
    }
    for name, entry in known.items():
        if name in ours:
            ours[name] = msgspec.structs.replace(entry, spec=ours[name].spec)
        elif entry.origin == plays.COMMAND:
            ours[name] = entry
    return [ours[name] for name in sorted(ours)]


def _read(resolved: Resolved, query: Callable[[History], list[T]]) -> list[T]:
    """What the database holds of the schedule; nothing where there is none yet."""
    from bot.history import History  # noqa: PLC0415 - as above
    from bot.store import DATABASE_NAME  # noqa: PLC0415

    folder = Path(resolved.config.bot.data)
    if not (folder / DATABASE_NAME).is_file():
        return []
    with History.open(folder) as history:
        return query(history)
