"""The order of programs: by size, none twice, without end, and each of them Python."""

from __future__ import annotations

import itertools

import pytest

from model.backend import BackendError, Sample, SampleRequest
from model.enumeration.programs import programs
from model.registry import build_backend
from model.settings import ModelSettings
from tests.model.enumeration.posing import Example, posed, run

STATEMENTS: dict[str, list[Example]] = {
    "integers": [("3 4\n", "7\n"), ("1 2\n", "3\n")],
    "three integers": [("3 4 5\n", "7\n")],
    "array to one of two words": [("3\n1 2 3\n", "YES\n"), ("2\n1 2\n", "NO\n")],
    "array to integer": [("3\n1 2 3\n", "4\n"), ("2\n1 2\n", "-1\n")],
    "array to integer or word": [("3\n1 2 3\n", "NO\n"), ("3\n1 2 2\n", "3\n")],
    "array to array": [("3\n4 5 6\n", "1 2 3\n"), ("2\n4 5\n", "1 2\n")],
    "array to fraction": [("3\n1 2 3\n", "2.5\n")],
    "word to word": [("abc\n", "cba\n")],
    "integer to text": [("2\n", "**\n")],
    "rows": [("3\n1 2\n3 4\n5 6\n", "2\n")],
    "grid": [("2 3\n#..\n.##\n", "3\n")],
    "words without shape": [("a 2\nb\n", "1\n"), ("c\n", "2\n")],
    "word to many integers": [("abc\n", "1 2 3 4 5 6 7 8 9 10\n")],
    "integer to many integers": [("3\n", "1 2 3 4 5 6 7 8 9 10\n")],
    "no examples": [],
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_ten_thousand_programs_rise_in_size_and_differ(name: str) -> None:
    found = list(itertools.islice(programs(posed("Numbers 7 and '#'.", STATEMENTS[name])), 10_000))
    assert len(found) == 10_000
    assert len({program.source for program in found}) == 10_000
    sizes = [program.size for program in found]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("name", STATEMENTS)
def test_programs_are_python(name: str) -> None:
    for program in itertools.islice(programs(posed("A story.", STATEMENTS[name])), 0, 10_000, 97):
        compile(program.source, "program", "exec")


@pytest.mark.parametrize("name", [name for name, examples in STATEMENTS.items() if examples])
def test_the_first_programs_mostly_run(name: str) -> None:
    """The input is read whole; some divide by nought or look for what is not there."""
    examples = STATEMENTS[name]
    first = list(itertools.islice(programs(posed("A story.", examples)), 60))
    failed = 0
    for program in first:
        try:
            assert run(program.source, examples[0][0])[0]
        except (ArithmeticError, ValueError, IndexError):
            failed += 1
    assert failed <= len(first) // 2


async def drawn(first: int, count: int, seed: int = 1) -> list[Sample]:
    backend = build_backend(ModelSettings(backend="enumerator"))
    assert backend.limit("1A") is None
    statement = posed("A story.", STATEMENTS["array to integer"])
    request = SampleRequest("1A", statement, seed, first, count)
    samples = [sample async for sample in backend.sample(request)]
    await backend.close()
    return samples


async def test_windows_add_up_whatever_the_seed() -> None:
    whole = await drawn(0, 700)
    assert [sample.number for sample in whole] == list(range(700))
    assert {sample.language for sample in whole} == {"python3"}
    assert await drawn(0, 100) + await drawn(100, 600, seed=2) == whole
    assert await drawn(300, 1) == [whole[300]]


async def test_without_python_there_is_nothing_to_write() -> None:
    backend = build_backend(ModelSettings(backend="enumerator"))
    request = SampleRequest("1A", posed("A story.", []), 1, 0, 1, languages=("cpp",))
    with pytest.raises(BackendError, match=r"writes python3 only.*bot\.languages"):
        _ = [sample async for sample in backend.sample(request)]


def test_a_statement_made_to_confuse_is_read_in_no_time() -> None:
    """Every size fits every line, and the answers fit none: no search without end."""
    text = "1 1 1 1\n" * 40
    assert len(list(itertools.islice(programs(posed("1", [(text, text)])), 100))) == 100
