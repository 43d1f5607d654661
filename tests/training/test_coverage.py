"""The table of how far the curriculum reaches names what is there, and the data card counts it."""

from __future__ import annotations

import csv
from pathlib import Path

from training.curriculum.catalog import written_meanings

DOCS = Path(__file__).parents[2] / "docs"
ROWS = list(csv.DictReader((DOCS / "coverage.csv").read_text("utf-8").splitlines()))


def test_every_meaning_that_is_said_to_cover_a_problem_is_there() -> None:
    keys = {meaning.key.partition("/")[0] for meaning in written_meanings()}
    assert {row["covered_by"] for row in ROWS} - keys == {""}


def test_the_data_card_counts_the_table() -> None:
    assert len({row["problem"] for row in ROWS}) == 100
    inputs = sum(row["input_covered"] == "yes" for row in ROWS)
    techniques = sum(row["covered_by"] != "" for row in ROWS)
    read = [row for row in ROWS if row["read_by_authors"] == "yes"]
    unread = [row for row in ROWS if row["read_by_authors"] == "no"]
    known = [sum(row["covered_by"] != "" for row in rows) for rows in (read, unread)]
    card = " ".join((DOCS / "data-card.md").read_text("utf-8").split())
    assert (
        f"the input's form of {inputs} of 100 and the technique of {techniques}: {known[0]} of the"
        f" {len(read)} that authors of meanings had read, {known[1]} of the {len(unread)} others"
    ) in card
