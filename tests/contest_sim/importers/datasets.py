"""Parquet files in the schemas of CodeContests and open-r1/codeforces, written row by row."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

_TESTS = pa.struct([("input", pa.list_(pa.string())), ("output", pa.list_(pa.string()))])
_PROGRAMS = pa.struct([("language", pa.list_(pa.int64())), ("solution", pa.list_(pa.string()))])
_PAIR = pa.list_(pa.struct([("input", pa.string()), ("output", pa.string())]))

CODECONTESTS = pa.schema(
    [
        ("name", pa.string()),
        ("description", pa.string()),
        ("public_tests", _TESTS),
        ("private_tests", _TESTS),
        ("generated_tests", _TESTS),
        ("source", pa.int64()),
        ("difficulty", pa.int64()),
        ("solutions", _PROGRAMS),
        ("incorrect_solutions", _PROGRAMS),
        ("cf_contest_id", pa.int64()),
        ("cf_index", pa.string()),
        ("cf_points", pa.float32()),
        ("cf_rating", pa.int32()),
        ("cf_tags", pa.list_(pa.string())),
        ("is_description_translated", pa.bool_()),
        ("untranslated_description", pa.string()),
        ("time_limit", pa.struct([("seconds", pa.int64()), ("nanos", pa.int64())])),
        ("memory_limit_bytes", pa.int64()),
        ("input_file", pa.string()),
        ("output_file", pa.string()),
    ]
)
OPEN_R1 = pa.schema(
    [
        ("id", pa.string()),
        ("aliases", pa.list_(pa.string())),
        ("contest_id", pa.string()),
        ("contest_name", pa.string()),
        ("contest_type", pa.string()),
        ("contest_start", pa.int64()),
        ("contest_start_year", pa.int64()),
        ("index", pa.string()),
        ("time_limit", pa.float64()),
        ("memory_limit", pa.float64()),
        ("title", pa.string()),
        ("description", pa.string()),
        ("input_format", pa.string()),
        ("output_format", pa.string()),
        ("interaction_format", pa.string()),
        ("note", pa.string()),
        ("examples", _PAIR),
        ("editorial", pa.string()),
        ("rating", pa.int64()),
        ("tags", pa.list_(pa.string())),
        ("testset_size", pa.int64()),
        ("official_tests", _PAIR),
        ("official_tests_complete", pa.bool_()),
        ("input_mode", pa.string()),
        ("generated_checker", pa.string()),
        ("executable", pa.bool_()),
        ("generated_tests", pa.int64()),
    ]
)
GENERATED = pa.schema(
    [
        ("problem_id", pa.string()),
        ("input", pa.string()),
        ("output", pa.string()),
        ("test_case_i", pa.int64()),
    ]
)

DESCRIPTION = (
    "Given n, print n*2*1 * 1.\n\n  * n is small\n  * n is `odd`\n\nInput\n\nOne n.\n\n"
    "Output\n\nTwice n.\n\nExamples\n\nInput\n\n4\n\n\nOutput\n\n8\n\n\nNote\n\nEasy.\n"
)
CPP = "#include <iostream>\nint main() { long n; std::cin >> n; std::cout << 2 * n; }\n"


def cases(*pairs: tuple[str, str]) -> dict[str, list[str]]:
    """Tests as CodeContests keeps them."""
    return {"input": [one for one, _ in pairs], "output": [two for _, two in pairs]}


def codecontests_row(**changes: Any) -> dict[str, Any]:
    """Problem 71 A, "Twice"."""
    return {
        "name": "71_A. Twice",
        "description": DESCRIPTION,
        "public_tests": cases(("4\n", "8\n")),
        "private_tests": cases(("5\n", "10\n"), ("6\n", "12\n")),
        "generated_tests": cases(("7\n", "14\n")),
        "source": 2,
        "difficulty": 7,
        "solutions": {
            "language": [1, 2, 3, 4],
            "solution": ["print 2", CPP, "print(2 * int(input()))\n", "class A {}"],
        },
        "incorrect_solutions": {"language": [3], "solution": ["print(8)"]},
        "cf_contest_id": 71,
        "cf_index": "A",
        "cf_points": 500.0,
        "cf_rating": 800,
        "cf_tags": ["math", ""],
        "is_description_translated": False,
        "untranslated_description": "",
        "time_limit": {"seconds": 1, "nanos": 500_000_000},
        "memory_limit_bytes": 256_000_000,
        "input_file": "",
        "output_file": "",
        **changes,
    }


def open_r1_row(**changes: Any) -> dict[str, Any]:
    """Problem 71 A, "Twice"."""
    return {
        "id": "71/A",
        "aliases": [],
        "contest_id": "71",
        "contest_name": "Small Round",
        "contest_type": "ICPC",
        "contest_start": 1_600_000_000,
        "contest_start_year": 2020,
        "index": "A",
        "time_limit": 1.5,
        "memory_limit": 256.0,
        "title": "Twice",
        "description": "Given **n**, print $2n$.",
        "input_format": "One n.",
        "output_format": "Twice n.",
        "interaction_format": None,
        "note": "Easy.",
        "examples": [{"input": "4", "output": "8"}],
        "editorial": None,
        "rating": 800,
        "tags": ["math"],
        "testset_size": 2,
        "official_tests": [{"input": "5", "output": "10"}],
        "official_tests_complete": True,
        "input_mode": "stdio",
        "generated_checker": None,
        "executable": True,
        "generated_tests": 1,
        **changes,
    }


def write(path: Path, schema: pa.Schema, rows: Sequence[dict[str, Any]]) -> Path:
    """Write rows, three to a row group; returns the path."""
    pq.write_table(pa.Table.from_pylist(list(rows), schema), path, row_group_size=3)
    return path
