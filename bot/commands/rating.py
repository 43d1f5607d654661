"""``upsolve rating show|deltas``."""

from __future__ import annotations

import math
import statistics
from pathlib import Path
from typing import Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit


@click.group()
def rating() -> None:
    """Rating history; exact Codeforces deltas of a file."""


@rating.command()
@configured
@verb
def show(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Show every rated run, and the mean performance with its standard error."""
    from bot.history import History  # noqa: PLC0415 - sqlite-utils is slow to import

    with History.open(Path(resolved.config.bot.data)) as history:
        rows = history.rating_history()
    performances = [row["performance"] for row in rows]
    mean = round(statistics.fmean(performances)) if rows else None
    error = _standard_error(performances)
    data = {"runs": rows, "mean_performance": mean, "standard_error": error}
    return Reply(data, _history_table(rows, mean, error) if rows else "no rated runs yet")


def _standard_error(values: list[int]) -> float | None:
    """Of the mean; None for fewer than two values."""
    if len(values) < 2:
        return None
    return round(statistics.stdev(values) / math.sqrt(len(values)), 1)


def _history_table(rows: list[dict[str, Any]], mean: int | None, error: float | None) -> Any:
    from rich.table import Table  # noqa: PLC0415 - only for people

    table = Table("run", "model", "seed", "place", "top %", "perf.", "rating", box=None)
    for row in rows:
        table.add_row(
            row["run_id"],
            row["model"],
            str(row["seed"]),
            f"{row['place']} of {row['participants']}",
            f"{row['percentile']:.1f}",
            str(row["performance"]),
            f"{row['old_rating']} -> {row['new_rating']} ({row['delta']:+d})",
        )
    spread = f" ± {error} (standard error over runs)" if error is not None else ""
    table.caption = f"mean performance {mean}{spread}; each run starts from bot.start_rating"
    return table


class _Place(click.ParamType["tuple[float, int]"]):
    """POINTS,PENALTY."""

    name = "POINTS,PENALTY"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[float, int]:
        """Split at the comma."""
        points, comma, penalty = str(value).partition(",")
        try:
            return float(points), int(penalty) if comma else 0
        except ValueError:
            self.fail(f"write points and penalty, such as 3,145: {value!r}", param, ctx)


@rating.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--place", type=_Place(), help="Insert one more participant with this result.")
@click.option("--rating", "new_rating", type=int, help="The inserted participant's rating [1400].")
@verb
def deltas(
    file: Path, place: tuple[float, int] | None, new_rating: int | None, as_json: bool
) -> Reply:
    """Print the Codeforces rating change of everyone in FILE, bit-exact.

    FILE is CSV, plain or .gz, one row per participant in standings order, with the columns
    points,penalty,old_rating or rank,old_rating. Where it has a column delta, the changes are
    compared with it. With --place the inserted participant's place, percentile, performance and
    change are printed instead.
    """
    from contest_sim.field import read_standings  # noqa: PLC0415 - loads numpy
    from contest_sim.performance import insert  # noqa: PLC0415
    from contest_sim.rating import deltas as compute  # noqa: PLC0415
    from contest_sim.rating import places  # noqa: PLC0415

    if new_rating is not None and place is None:
        raise click.UsageError("--rating belongs to --place")
    try:
        field = read_standings(file)
        if place is not None:
            inserted = insert(
                field.points,
                field.penalty,
                field.ratings,
                new_points=place[0],
                new_penalty=place[1],
                new_rating=1400 if new_rating is None else new_rating,
            )
            return Reply(inserted, _inserted_text(inserted, len(field)))
        place_of = places(field.points, field.penalty)
        changes = compute(place_of, field.ratings)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    return _deltas_reply(field, place_of, changes, as_json=as_json)


def _deltas_reply(field: Any, place_of: Any, changes: Any, *, as_json: bool) -> Reply:
    wrong = None if field.deltas is None else int((changes != field.deltas).sum())
    data: dict[str, Any] = {"participants": len(field), "mismatches": wrong}
    exit_code = Exit.FAILED if wrong else Exit.DONE
    if as_json:
        data["deltas"] = changes.tolist()
        return Reply(data, "", exit_code)
    rows = zip(place_of.tolist(), field.ratings.tolist(), changes.tolist(), strict=True)
    lines = ["place,old_rating,delta", *(f"{p},{r},{d}" for p, r, d in rows)]
    if wrong is not None:
        exact = f"{len(field) - wrong} of {len(field)} equal the file's own delta"
        click.echo(exact, err=True)
    return Reply(data, "\n".join(lines), exit_code)


def _inserted_text(inserted: Any, size: int) -> str:
    values = msgspec.structs.asdict(inserted)
    return (
        f"place {values['place']} among {size} others (top {values['percentile']:.1f} %)\n"
        f"performance {values['performance']} (the rating whose expected place this is)\n"
        f"performance {values['performance_stationary']} (the rating this place leaves unchanged)\n"
        f"delta {values['delta']:+d}, new rating {values['rating']}"
    )
