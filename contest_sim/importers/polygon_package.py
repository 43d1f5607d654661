"""A Polygon package as a Kattis one: tests, statement, checker, validator, interactor, solutions.

:mod:`contest_sim.polygon` reads what judging needs. A checker of testlib that Kattis' default
validator can stand for becomes its flags; any other, and validators and interactors, run as they
are behind a small header (:mod:`contest_sim.importers.shims`).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.importers import shims
from contest_sim.importers.content import put, write_flags, write_metadata
from contest_sim.importers.draft import ProblemDraft
from contest_sim.importers.tex import to_markdown
from contest_sim.polygon import DESCRIPTION, PolygonProblem, read_description, read_polygon
from contest_sim.programs import LANGUAGES, Program, read_program
from contest_sim.stored_tests import StoredTest
from judge.verdict import Checker

_FLAGS: dict[str, list[str]] = {
    "wcmp": ["case_sensitive"],
    "nyesno": [],
    "yesno": [],
    "rcmp4": ["float_tolerance", "1e-4"],
    "rcmp6": ["float_tolerance", "1e-6"],
    "rcmp9": ["float_tolerance", "1e-9"],
}
_SUBMISSIONS = {
    "main": "accepted",
    "accepted": "accepted",
    "wrong-answer": "wrong_answer",
    "presentation-error": "wrong_answer",
    "time-limit-exceeded": "time_limit_exceeded",
}


class _Properties(msgspec.Struct, rename="camel"):
    """``problem-properties.json`` beside a statement: its parts in TeX."""

    legend: str = ""
    input: str = ""
    output: str = ""
    interaction: str | None = None
    notes: str | None = None


def polygon_draft(root: Path, index: str) -> ProblemDraft:
    """A problem out of an unpacked package; raises PackageError."""
    problem, xml = read_polygon(root), read_description(root)
    statement, language = _statement(root)
    notes = list(problem.notes)
    if language != "english":
        notes.append(f"statement in {language}: the package has none in English")
    if not problem.samples:
        notes.append("no test is marked as an example: the first one is shown")

    def fill(folder: Path) -> None:
        put(folder / "statement/problem.en.md", statement.encode())
        _write_tests(folder, problem)
        _write_judging(root, folder, problem, xml)
        for number, tag, path in _solutions(xml):
            _write_program(root, path, folder / "submissions" / tag / f"{number:02}")

    name = _name(xml) or root.name
    return ProblemDraft(index=index, name=name, origin=str(root), fill=fill, notes=tuple(notes))


def _name(xml: ET.Element) -> str:
    names = {name.get("language"): name.get("value", "") for name in xml.findall("names/name")}
    return names.get("english") or next(iter(names.values()), "")


def _statement(root: Path) -> tuple[str, str]:
    """The statement in Markdown and its language: English if there is one."""
    found = sorted(root.glob("statements/*/problem-properties.json"))
    found += sorted(root.glob("statement-sections/*/legend.tex"))
    found.sort(key=lambda path: path.parent.name != "english")
    if not found:
        raise PackageError(f"{root}: no statement, statements/english/problem-properties.json")
    parts = _properties(root, found[0]) if found[0].suffix == ".json" else _files(root, found[0])
    texts = [
        f"## {heading}\n\n{text.strip()}" if heading else text.strip()
        for heading, text in zip(("", "Input", "Output", "Interaction", "Note"), parts, strict=True)
        if text.strip()
    ]
    return "\n\n".join(texts).strip() + "\n", found[0].parent.name


def _properties(root: Path, path: Path) -> list[str]:
    text = files.read_text(root, path.relative_to(root).as_posix())
    try:
        found = msgspec.json.decode(text, type=_Properties)
    except (msgspec.DecodeError, RecursionError) as error:
        raise PackageError(f"{path}: {error}") from error
    parts = (found.legend, found.input, found.output, found.interaction, found.notes)
    return [to_markdown(part or "") for part in parts]


def _files(root: Path, legend: Path) -> list[str]:
    folder = legend.parent.relative_to(root)
    names = [folder / f"{part}.tex" for part in ("legend", "input", "output", "interaction")]
    names.append(folder / "notes.tex")
    return [
        to_markdown(files.read_text(root, name.as_posix())) if (root / name).is_file() else ""
        for name in names
    ]


def _write_tests(folder: Path, problem: PolygonProblem) -> None:
    shown = problem.samples or frozenset(test.name for test in problem.tests[:1])
    samples = [test for test in problem.tests if test.name in shown]
    secret = [test for test in problem.tests if test.name not in shown]
    for place, tests in (("data/sample", samples), ("data/secret", secret)):
        (folder / place).mkdir(parents=True)
        for number, test in enumerate(tests, start=1):
            _write_test(folder / place, str(number).zfill(len(str(len(tests)))), test)


def _write_test(folder: Path, name: str, test: StoredTest) -> None:
    case = test.load(files.FILE_LIMIT)
    put(folder / f"{name}.in", case.input)
    put(folder / f"{name}.ans", case.answer)


def _write_judging(root: Path, folder: Path, problem: PolygonProblem, xml: ET.Element) -> None:
    checker, limits = problem.checker, problem.limits
    kind = "interactive" if checker.kind == "testlib_interactor" else "pass-fail"
    write_metadata(folder, _name(xml) or root.name, limits.cpu_s, limits.memory_bytes, kind)
    if checker.kind in _FLAGS:
        write_flags(folder, _FLAGS[checker.kind])
    else:
        _write_checker(root, folder / "output_validator", checker, xml)
    for number, source in enumerate(xml.iterfind("assets/validators/validator/source"), start=1):
        program = read_program(root, source.get("path", ""))
        where = folder / f"input_validators/validator{number}"
        _write_shimmed(where, program, shims.VALIDATOR_SHIM)


def _write_checker(root: Path, folder: Path, checker: Checker, xml: ET.Element) -> None:
    """The checker or interactor behind the header; of a named one, the source in the package."""
    shim, program = shims.TESTLIB_SHIM, Program("", checker.language, checker.source, checker.files)
    if not checker.source:
        source = xml.find("assets/checker/source")
        path = "" if source is None else source.get("path", "")
        if not path:
            raise PackageError(f"{root / DESCRIPTION}: <checker> without the path of its source")
        program = read_program(root, path)
    if checker.kind == "testlib_interactor":
        shim = f"#define KATTIS_SHIM_INTERACTOR\n{shim}"
    _write_shimmed(folder, program, shim)


def _write_shimmed(folder: Path, program: Program, shim: str) -> None:
    if not program.language.startswith("cpp"):
        raise PackageError(f"{program.path or folder.name}: testlib programs are C++")
    source = f'#include "{shims.TESTLIB_HEADER}"\n{program.source}'
    for name, text in {**program.files, shims.TESTLIB_HEADER: shim, "main.cpp": source}.items():
        put(folder / name, text.encode())


def _solutions(xml: ET.Element) -> list[tuple[int, str, str]]:
    """The programs whose verdict the package tells and that can be judged, numbered."""
    found = []
    for number, solution in enumerate(xml.iterfind("assets/solutions/solution"), start=1):
        source = solution.find("source")
        path = "" if source is None else source.get("path", "")
        tag = _SUBMISSIONS.get(solution.get("tag", ""))
        if tag and Path(path).suffix in LANGUAGES:
            found.append((number, tag, path))
    return found


def _write_program(root: Path, path: str, stem: Path) -> None:
    put(stem.with_name(f"{stem.name}_{Path(path).name}"), files.read(root, path, files.TEXT_LIMIT))
