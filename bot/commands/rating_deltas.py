"""``upsolve rating deltas``: exact rating changes of a file."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.commands.verb import Reply, verb
from bot.errors import Exit

if TYPE_CHECKING:
    from contest_sim.performance import Inserted


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


@click.command()
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
