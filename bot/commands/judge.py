"""``upsolve judge run|test``: judge a program; is the judge safe and right on this machine?"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import Exit
from bot.wording import printable
from judge.languages import LANGUAGES
from judge.testlib import RULES

if TYPE_CHECKING:
    from bot.judging import Judgement
    from judge.client import JudgeInfo
    from judge.verdict import Checker, TestResult

_MESSAGE_LENGTH, _NAME_LENGTH = 160, 40
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_POSITIVE = click.FloatRange(min=0, min_open=True)
_GRADERS = ("validator", "testlib", "interactor", "testlib_interactor")


@click.group()
def judge() -> None:
    """Judge a program; test the judge itself."""


@judge.command()
@click.argument("file", type=click.Path(exists=True, allow_dash=True))
@click.option(
    "--tests",
    required=True,
    type=click.Path(exists=True, path_type=Path),
    help="Folder or zip: pairs of files, a Kattis or Polygon package, a problem of a round.",
)
@click.option("--language", type=click.Choice(list(LANGUAGES)), help="Default: by FILE's name.")
@click.option(
    "--checker",
    type=click.Choice(["tokens", "codecontests", *RULES]),
    help="Compare by this rule. Default: the package's, else by what the answers look like.",
)
@click.option(
    "--float-tolerance",
    type=click.FloatRange(min=0),
    metavar="E",
    help="Compare by tokens; numbers may differ by E, absolute or relative.",
)
@click.option("--validator", type=_FILE, help="Compare by this program of Kattis' protocol.")
@click.option("--testlib", type=_FILE, help="Compare by this checker that uses testlib.")
@click.option("--interactor", type=_FILE, help="Let FILE talk to this Kattis interactor.")
@click.option("--testlib-interactor", type=_FILE, help="The same, one that uses testlib.")
@click.option("--time", "time_s", type=_POSITIVE, metavar="S", help="CPU seconds of a test.")
@click.option(
    "--time-multiplier", type=_POSITIVE, default=1.0, metavar="X", help="Multiply the time limit."
)
@click.option(
    "--memory", "memory_mib", type=click.IntRange(min=1), metavar="MIB", help="Memory of a test."
)
@click.option(
    "--output", "output_mib", type=click.IntRange(min=1), metavar="MIB", help="Output of a test."
)
@click.option("--all", "every_test", is_flag=True, help="Do not stop at the first failure.")
@click.option("--filtering", is_flag=True, help="Compile fast first, as for sampled programs.")
@configured
@verb
def run(file: str, tests: Path, resolved: Resolved, as_json: bool, **options: Any) -> Reply:
    """Judge the program FILE (- for standard input) on a folder of tests.

    Exit code 0: accepted. 1: not. 5: the judge or the checker failed.
    """
    from bot.judging import LimitOptions, Manner, judge_program, read_submission  # noqa: PLC0415
    from contest_sim.problem_folder import read_problem_folder  # noqa: PLC0415 - loads much
    from judge.client import Judge  # noqa: PLC0415 - starts asyncio machinery

    notes: list[str] = []

    def say(line: str) -> None:
        notes.append(line)
        _tell(line, quiet=as_json)

    def show(result: TestResult, longest: int) -> None:
        _tell(_result_line(result, min(longest, _NAME_LENGTH)), quiet=as_json)

    language, config = options["language"] or "", resolved.config
    checker = _stated_checker(options)
    try:
        program = read_submission(file, language, say)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    folder = read_problem_folder(tests, config.contest_sim, checker)
    limits = msgspec.convert(options, LimitOptions)
    manner = Manner(limits, not language, options["every_test"], options["filtering"])

    async def work() -> tuple[Judgement, JudgeInfo]:
        async with Judge(config.judge) as judge_:
            return await judge_program(
                program, folder, manner, judge_, config.contest_sim, say, show
            ), judge_.info

    judgement, info = asyncio.run(work())
    return Reply(
        _run_data(judgement, info, notes), _run_text(judgement, info), _exit_code(judgement)
    )


def _tell(line: str, *, quiet: bool) -> None:
    if not quiet:
        click.echo(line)


def _stated_checker(options: dict[str, Any]) -> Checker | None:
    """The checker that the options name; UsageError where they name two."""
    from contest_sim.output_validators import with_program  # noqa: PLC0415 - loads much
    from contest_sim.programs import read_program  # noqa: PLC0415
    from judge.verdict import Checker  # noqa: PLC0415

    kind, tolerance = options["checker"], options["float_tolerance"]
    stated = [name for name in _GRADERS if options[name]]
    rule = kind is not None or tolerance is not None
    if len(stated) + rule > 1 or (tolerance is not None and kind not in {None, "tokens"}):
        raise click.UsageError("more than one way to compare outputs is stated")
    if stated:
        path = options[stated[0]].resolve()
        program = read_program(path.parent, path.name)
        return with_program(msgspec.convert({"kind": stated[0]}, Checker), program)
    if not rule:
        return None
    words = {"kind": kind or "tokens", "float_absolute": tolerance, "float_relative": tolerance}
    return msgspec.convert(words, Checker)


def _result_line(result: TestResult, width: int) -> str:
    name = printable(result.name)[-_NAME_LENGTH:]
    return (
        f"{name:<{width}}  {result.verdict:<3}  {result.cpu_s:6.2f} s  "
        f"{result.memory_bytes >> 20:>5} MiB  {_message(result)}"
    ).rstrip()


def _message(result: TestResult) -> str:
    """One line of what was said: a crash ends with its reason, a checker begins with it."""
    lines = [line for line in result.message.splitlines() if line.strip()] or [""]
    crashed = result.verdict in {"RTE", "MLE", "TLE", "OLE"}
    return printable(lines[-1] if crashed else lines[0])[:_MESSAGE_LENGTH]


def _exit_code(judgement: Judgement) -> Exit:
    codes = {"AC": Exit.DONE, "JE": Exit.JUDGE}
    return codes.get(judgement.report.verdict, Exit.FAILED)


def _run_data(judgement: Judgement, info: JudgeInfo, notes: list[str]) -> dict[str, Any]:
    report = judgement.report
    return {
        "verdict": report.verdict,
        "message": report.message,
        "failed": report.failed.name if report.failed else "",
        "tests": report.results,
        "num_tests": judgement.num_tests,
        "cpu_s": report.cpu_s,
        "memory_bytes": report.memory_bytes,
        "language": judgement.language,
        "checker": _checker_words(judgement.checker),
        "checker_guessed": judgement.is_guessed,
        "limits": judgement.limits,
        "rung": info.rung,
        "time_factor": info.time_factor,
        "notes": notes,
    }


def _run_text(judgement: Judgement, info: JudgeInfo) -> str:
    checker = _checker_words(judgement.checker)
    guessed = ", guessed from the answers" if judgement.is_guessed else ""
    language = LANGUAGES[judgement.language].title
    stands = f"rung {info.rung}, time factor {info.time_factor:g}"
    last = f"{language}; compared by {checker}{guessed}; {stands}"
    return "\n".join([*_verdict_lines(judgement), last])


def _verdict_lines(judgement: Judgement) -> list[str]:
    report, limits = judgement.report, judgement.limits
    if not report.results or (report.verdict == "JE" and report.failed is None):
        return [f"{report.verdict}: {printable(report.message, lines=True).strip()}"]
    slowest = max(report.results, key=lambda result: result.cpu_s)
    largest = max(report.results, key=lambda result: result.memory_bytes)
    passed = sum(result.verdict == "AC" for result in report.results)
    where = f" on {printable(report.failed.name)}" if report.failed else ""
    time = f"{slowest.cpu_s:.2f} s of {limits.cpu_s:g} s ({printable(slowest.name)})"
    memory = f"{largest.memory_bytes >> 20} MiB of {limits.memory_bytes >> 20} MiB"
    return [
        f"{report.verdict}{where}: {passed} of {judgement.num_tests} tests passed",
        f"slowest {time}, largest {memory} ({printable(largest.name)})",
    ]


def _checker_words(checker: Checker) -> str:
    """How outputs are compared, in a few words."""
    if checker.source:
        return f"its {checker.kind.replace('_', ' ')} ({LANGUAGES[checker.language].title})"
    words = [checker.kind, *(["ignoring case"] if not checker.case_sensitive else [])]
    if checker.space_sensitive:
        words.append("with white space")
    tolerances = {"absolute": checker.float_absolute, "relative": checker.float_relative}
    within = [f"{value:g} {kind}" for kind, value in tolerances.items() if value is not None]
    return ", ".join([*words, *([f"numbers within {' or '.join(within)}"] if within else [])])


@judge.command()
@configured
@verb
def test(resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001 - verb's signature
    """Run known programs and attacks, and say what each got and what it should get."""
    from judge.client import Judge  # noqa: PLC0415 - starts asyncio machinery
    from judge.selftest import self_test  # noqa: PLC0415

    async def work() -> tuple[Any, Any]:
        async with Judge(resolved.config.judge) as judge_:
            return judge_.info, await self_test(judge_)

    info, canaries = asyncio.run(work())
    failed = [canary for canary in canaries if not canary.ok]
    data = {"judge": info, "canaries": canaries, "failed": len(failed)}
    return Reply(data, _table(info, canaries), Exit.FAILED if failed else Exit.DONE)


def _table(info: JudgeInfo, canaries: Any) -> Any:
    from rich.console import Group  # noqa: PLC0415 - only for people
    from rich.table import Table  # noqa: PLC0415

    lines = [*standing_lines(info), *language_lines(info)]
    table = Table("program", "expected", "got", "", box=None)
    for c in canaries:
        table.add_row(c.name, str(c.expected), str(c.got), "ok" if c.ok else "WRONG")
    passed = sum(c.ok for c in canaries)
    return Group(
        *lines,
        table,
        f"{passed} of {len(canaries)} as expected; an attack is AC when what it tried failed",
    )


def standing_lines(info: JudgeInfo) -> list[str]:
    """What the judge stands on: rung, why no higher one, how memory is measured, time factor."""
    slow = info.time_factor > 1
    meaning = (
        "time limits are multiplied, for this machine is slow" if slow else "limits hold as stated"
    )
    factor = f"time factor {info.time_factor:g}: {meaning}"
    return [f"rung {info.rung}, {info.workers} slots", *info.notes, factor]


def language_lines(info: JudgeInfo) -> list[str]:
    """Every language with its version, or with what is missing."""
    return [
        f"{language.name}: {language.version if language.available else language.reason}"
        for language in info.languages.values()
    ]
