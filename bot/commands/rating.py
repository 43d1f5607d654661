"""``upsolve rating show|deltas``."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit

if TYPE_CHECKING:
    from bot.careers import Career
    from contest_sim.career import Mean
    from contest_sim.field import Field
    from contest_sim.performance import Inserted
    from contest_sim.settings import ContestSimSettings


@click.group()
def rating() -> None:
    """Rating history; exact Codeforces deltas of a file."""


@rating.command()
@configured
@verb
def show(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Show every rated run; of each model, means with their errors and the official rating.

    Means are over contests, with a standard error between contests and one between runs of the
    same contests. The official rating is what a fresh account would have, the contests taken in
    the order in which they were held; it is averaged over seeds.
    """
    from bot.careers import careers  # noqa: PLC0415 - loads numpy
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import

    with History.open(Path(resolved.config.bot.data)) as history:
        rows = history.rating_history()
    models = careers(rows, _fields(resolved.config.contest_sim))
    data = {"runs": rows, "models": msgspec.to_builtins(models)}
    return Reply(data, _history(rows, models) if rows else "no rated runs yet")


def _fields(settings: ContestSimSettings) -> Callable[[int], Field | None]:
    from contest_sim.errors import ContestError  # noqa: PLC0415 - as below
    from contest_sim.package import open_round  # noqa: PLC0415 - loads numpy

    def field_of(contest_id: int) -> Field | None:
        try:
            return open_round(str(contest_id), settings).field
        except ContestError:
            return None

    return field_of


def _history(rows: list[dict[str, Any]], models: list[Career]) -> Any:
    from rich.console import Group  # noqa: PLC0415 - only for people
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from bot.wording import printable  # noqa: PLC0415

    table = Table("run", "model", "seed", "place", "top %", "perf.", "rating", box=None)
    for row in rows:
        synthetic = ", synthetic" if row["field_kind"] == "synthetic" else ""
        table.add_row(
            row["run_id"],
            Text(printable(row["model"])),
            str(row["seed"]),
            f"{row['place']} of {row['participants']}{synthetic}",
            f"{row['percentile']:.1f}",
            str(row["performance"]),
            f"{row['old_rating']} -> {row['new_rating']} ({row['delta']:+d})",
        )
    words = [Text("\n".join(["", printable(career.model), *_words(career)])) for career in models]
    return Group(table, *words)


def _words(career: Career) -> list[str]:
    """A model's lines, each number with its error and its definition."""
    lines = _mean_words(career.means) if career.means else []
    if career.rating is not None:
        error = "" if career.rating_error is None else f" ± {career.rating_error:.0f}"
        lines.append(
            f"  official rating {career.rating:.0f}{error} (a fresh account after these contests,"
            f" {_sequences(career.complete)})"
        )
    if career.missing:
        rounds = ", ".join(map(str, career.missing))
        lines.append(f"  no official rating: round {rounds} is not here any more")
    if career.synthetic:
        lines.append(f"  runs in synthetic fields, left out: {career.synthetic}")
    return lines


def _sequences(number: int) -> str:
    return "one seed's" if number == 1 else f"mean of {number} seeds"


def _mean_words(means: dict[str, Mean]) -> list[str]:
    """The lines of the means."""
    from bot.wording import (  # noqa: PLC0415
        PERCENTILE,
        PERCENTILE_BOUNDS,
        PERFORMANCE,
        PERFORMANCE_STATIONARY,
        counted,
    )

    mean, stationary = means["performance"], means["performance_stationary"]
    lines = [
        f"  over {counted(mean.contests, 'contest')}, {counted(mean.runs, 'run')}:",
        f"  performance {_with_errors(mean, 0)} ({PERFORMANCE})",
        f"  performance {_with_errors(stationary, 0)} ({PERFORMANCE_STATIONARY})",
        f"  top {_with_errors(means['percentile'], 1, ' %')} ({PERCENTILE})",
    ]
    if "percentile_best" in means and "percentile_worst" in means:
        best, worst = means["percentile_best"].mean, means["percentile_worst"].mean
        lines.append(f"  top {best:.1f} % and {worst:.1f} % ({PERCENTILE_BOUNDS})")
    return lines


def _with_errors(mean: Mean, digits: int, unit: str = "") -> str:
    """``905 ± 120 between contests, ± 14 between runs``, as far as known."""
    errors = [
        f"± {error:.{digits}f} between {name}"
        for name, error in (
            ("contests", mean.error_between_contests),
            ("runs", mean.error_between_runs),
        )
        if error is not None
    ]
    return f"{mean.mean:.{digits}f}{unit} {', '.join(errors)}".rstrip()


class _Place(click.ParamType["tuple[float, int]"]):
    """POINTS,PENALTY."""

    name = "POINTS,PENALTY"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[float, int]:
        """Split at the comma."""
        points, comma, penalty = str(value).partition(",")
        try:
            place = float(points), int(penalty) if comma else 0
        except ValueError:
            place = math.nan, 0
        if not math.isfinite(place[0]):
            self.fail(f"write points and penalty, such as 3,145: {value!r}", param, ctx)
        return place


@rating.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--place", type=_Place(), help="Insert one more participant with this result.")
@click.option(
    "--rating",
    "new_rating",
    type=int,
    help="The inserted participant's rating [a first-timer's 1400].",
)
@click.option(
    "--shown",
    is_flag=True,
    help="Ratings are those that the site shows, which hide the true ones of new accounts.",
)
@verb
def deltas(
    file: Path,
    place: tuple[float, int] | None,
    new_rating: int | None,
    shown: bool,
    as_json: bool,
) -> Reply:
    """Print the Codeforces rating change of everyone in FILE, bit-exact.

    FILE is CSV, plain or .gz, one row per participant in standings order, with the columns
    points,penalty,old_rating or rank,old_rating. Where it has a column delta or new_rating, the
    changes are compared with it. A column contests tells the rated contests that each had played
    before: who had played none is then rated apart, as Codeforces does since contest 1360. With
    --shown and without that column, the number is inferred from the file's own changes. With
    --place the inserted participant's place, percentile, performance and change are printed
    instead.
    """
    from contest_sim.field import read_standings  # noqa: PLC0415 - loads numpy
    from contest_sim.published import Published  # noqa: PLC0415

    if new_rating is not None and place is None:
        raise click.UsageError("--rating belongs to --place")
    try:
        published = Published.of(read_standings(file), shown=shown)
        if place is not None:
            inserted = published.insert(*place, new_rating)
            return Reply(inserted, _inserted_text(inserted, len(published.field)))
        changes = published.deltas()
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    if published.inferred and not as_json:
        new = f"{published.num_new} new accounts, inferred from the changes"
        click.echo(f"hidden ratings of {new}", err=True)
    return _deltas_reply(published, changes, as_json=as_json)


def _deltas_reply(published: Any, changes: Any, *, as_json: bool) -> Reply:
    field = published.field
    wrong = None if field.deltas is None else int((changes != field.deltas).sum())
    data: dict[str, Any] = {"participants": len(field), "mismatches": wrong}
    exit_code = Exit.FAILED if wrong else Exit.DONE
    if as_json:
        data |= {"new_accounts": published.num_new, "deltas": changes.tolist()}
        return Reply(data, "", exit_code)
    columns = (published.places.tolist(), field.ratings.tolist(), changes.tolist())
    lines = ["place,old_rating,delta", *(f"{p},{r},{d}" for p, r, d in zip(*columns, strict=True))]
    if wrong is not None:
        exact = f"{len(field) - wrong} of {len(field)} equal the file's own delta"
        click.echo(exact, err=True)
    return Reply(data, "\n".join(lines), exit_code)


def _inserted_text(inserted: Inserted, size: int) -> str:
    return (
        f"place {inserted.place} among {size} others (top {inserted.percentile:.1f} %)\n"
        f"performance {inserted.performance} (the rating whose expected place this is)\n"
        f"performance {inserted.performance_stationary} (the rating this place leaves unchanged)\n"
        f"delta {inserted.delta:+d}, new rating {inserted.rating}"
    )
