"""``upsolve train corpus fetch|build|stats|sample|compare``: what is trained on."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.commands.recipes import build_recipe, fetcher
from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.errors import WorkFailed
from bot.wording import counted, grouped, printable, share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.corpus_statistics import Count, Statistics

_EVERY_S = 5.0
_MOST = 12  # lines of a table
SOURCES = click.argument(
    "sources", nargs=-1, required=True, metavar="SOURCE...", type=click.Path(path_type=Path)
)
_DIRECTORY = click.Path(path_type=Path, file_okay=False)
FOLDER = click.argument("folder", type=click.Path(path_type=Path))


@click.group()
def corpus() -> None:
    """Make a corpus to train on; count it, look into it, compare it with evaluation."""


@corpus.command()
@FOLDER
@click.argument("sources", nargs=-1, metavar="[SOURCE]...", type=click.Path(path_type=Path))
@click.option("--recipe", metavar="NAME", help="In place of SOURCE: code, problems, or a file.")
@click.option("--data", type=_DIRECTORY, help="For --recipe: folder of its statements and MBPP.")
@click.option(
    "--downloads", type=_DIRECTORY, help="For --recipe: of its packages; FOLDER/downloads if not."
)
@click.option(
    "--tokenizer",
    "tokenizer_path",
    required=True,
    type=click.Path(path_type=Path),
    help="The model's tokenizer, from `upsolve train tokenizer` or a checkpoint.",
)
@click.option("--language", "languages", multiple=True, help="Take code in this language only.")
@click.option("--licence", "licences", multiple=True, help="Take code under this licence only.")
@click.option("--before", default="", help="Take problems before this contest id or date only.")
@click.option("--without", type=int, multiple=True, help="Leave out problems of this contest.")
@click.option("--judge", "judged", is_flag=True, help="Run programs on tests; drop broken ones.")
@click.option("--workers", type=click.IntRange(1), help="Processes; one per core if not given.")
@configured
@verb
def build(
    folder: Path,
    sources: tuple[Path, ...],
    recipe: str | None,
    data: Path | None,
    downloads: Path | None,
    tokenizer_path: Path,
    languages: tuple[str, ...],
    licences: tuple[str, ...],
    before: str,
    without: tuple[int, ...],
    judged: bool,
    workers: int | None,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Tokenise SOURCE... into FOLDER; run it again to continue.

    A SOURCE is a folder, an archive (tar, zip, wheel, deb) or a Parquet table of code; or problems:
    CodeContests in Parquet, or JSON lines. A recipe names them all, and fetches what is missing.
    """
    if bool(recipe) == bool(sources):
        raise click.UsageError("give SOURCE... or --recipe NAME")
    if not recipe:
        _refuse("SOURCE", {"--data": data, "--downloads": downloads})
    from model.tokenizer import Tokenizer  # noqa: PLC0415 - slow to load
    from training.building import Wanted, build, code_texts  # noqa: PLC0415
    from training.corpus import Corpus  # noqa: PLC0415
    from training.problem_corpus import build_problems  # noqa: PLC0415
    from training.split import parse_cut  # noqa: PLC0415

    with told():
        tokenizer = Tokenizer.load(tokenizer_path)
        cores = workers or len(os.sched_getaffinity(0))
        report = progress(quiet=as_json)
        if recipe:
            named = {"--language": languages, "--licence": licences, "--judge": judged}
            _refuse("a recipe", {**named, "--before": before, "--without": without})
            build_recipe(
                *(folder, recipe, tokenizer, resolved),
                data=data,
                downloads=downloads,
                workers=cores,
                progress=report,
                say=(lambda _: None) if as_json else say,
            )
        elif _problems(sources):
            _refuse("problems", {"--language": languages, "--licence": licences})
            cut = parse_cut(before, frozenset(without))
            with ExitStack() as stack:
                clean = _cleaner(stack, resolved) if judged else lambda problem: problem
                build_problems(
                    *(folder, sources, tokenizer),
                    cut=cut,
                    clean=clean,
                    workers=cores,
                    progress=report,
                )
        else:
            _refuse("code", {"--before": before, "--without": without, "--judge": judged})
            wanted = _wanted(Wanted, languages, licences)
            texts = code_texts(sources, wanted)
            build(folder, "code", texts, tokenizer, workers=cores, progress=report)
        return _counted(Corpus(folder, tokenizer))


@corpus.command()
@FOLDER
@click.option("--check", is_flag=True, help="Read every shard and compare its checksums.")
@verb
def stats(folder: Path, check: bool, as_json: bool) -> Reply:  # noqa: ARG001
    """Count the corpus in FOLDER by source, language, licence, technique and length."""
    from training.corpus import Corpus  # noqa: PLC0415 - slow to load

    with told():
        opened = Corpus(folder)
        for shard in opened.shards if check else ():
            shard.verify()
        return _counted(opened)


@corpus.command()
@FOLDER
@click.option("--count", "-n", default=20, type=click.IntRange(1), help="How many rows.")
@click.option("--seed", default=1, help="Other seeds show other rows.")
@verb
def sample(folder: Path, count: int, seed: int, as_json: bool) -> Reply:  # noqa: ARG001
    """Show random rows of the corpus in FOLDER: what the encoder reads, what the decoder writes."""
    from model.architecture import preset  # noqa: PLC0415 - slow to load
    from training.corpus import Corpus  # noqa: PLC0415
    from training.corpus_samples import samples  # noqa: PLC0415

    with told():
        opened = Corpus(folder)
        config = preset("300m", vocab=opened.index.vocab)  # positions as in all of the paper's
        rows = list(samples(opened, config, seed=seed, count=count))
    text = "\n".join(
        f"--- {row.label}\n{row.prompt}\n--- and the decoder writes\n{row.program}" for row in rows
    )
    return Reply([row._asdict() for row in rows], printable(text, lines=True))


@corpus.command()
@SOURCES
@click.option(
    "--evaluation",
    "evaluations",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Problems that are measured on; if not given, those of SOURCE... from --before on.",
)
@click.option("--before", default="", help="Train on problems before this contest id or date.")
@click.option("--without", type=int, multiple=True, help="Contests that are not trained on.")
@verb
def compare(
    sources: tuple[Path, ...],
    evaluations: tuple[Path, ...],
    before: str,
    without: tuple[int, ...],
    as_json: bool,  # noqa: ARG001
) -> Reply:
    """Tell what the problems in SOURCE... that may be trained on share with evaluation.

    A SOURCE is a file of problems, or a corpus that was built.
    """
    from training.contamination import contamination  # noqa: PLC0415 - slow to load
    from training.problem_corpus import training_problems  # noqa: PLC0415
    from training.problem_files import read_problems  # noqa: PLC0415
    from training.split import parse_cut  # noqa: PLC0415

    if not evaluations and not before:
        raise click.UsageError("give --evaluation FILE, or --before to cut SOURCE... in two")
    with told():
        cut = parse_cut(before, frozenset(without))
        measured = [one for path in evaluations or sources for one in read_problems(path)]
        if not evaluations:
            measured = [one for one in measured if cut.side(one) == "evaluation"]
        if not measured:
            raise ValueError(f"no problem of evaluation: none is from {before} on")
        report = contamination(training_problems(sources, cut), measured)
    return Reply(report, printable(str(report), lines=True))


@contextmanager
def told() -> Iterator[None]:
    """Training data that cannot be used is a failure, not a bug."""
    try:
        yield
    except ValueError as error:
        raise WorkFailed(str(error)) from error


def _problems(sources: Sequence[Path]) -> bool:
    from training.problem_files import holds_problems  # noqa: PLC0415 - slow to load

    kinds = {holds_problems(source) for source in sources}
    if len(kinds) > 1:
        raise click.UsageError("code and problems make two corpora: build them one by one")
    return kinds.pop()


def _refuse(kind: str, options: dict[str, Any]) -> None:
    for name, value in options.items():
        if value:
            raise click.UsageError(f"{name} means nothing for {kind}")


def _wanted(make: Any, languages: Sequence[str], licences: Sequence[str]) -> Any:
    from training.code_languages import LANGUAGES, PYTHON  # noqa: PLC0415 - slow to load

    for name in languages:
        if name not in {*LANGUAGES, PYTHON}:
            known = ", ".join(sorted({*LANGUAGES, PYTHON}))
            raise click.UsageError(f"no language {name!r}; known are {known}")
    return make(frozenset(languages), frozenset(licences))


def _cleaner(stack: ExitStack, resolved: Resolved) -> Any:
    from training.cleaning import Cleaner  # noqa: PLC0415 - starts a judge

    return stack.enter_context(Cleaner(resolved.config.judge))


def progress(*, quiet: bool) -> Any:
    """Tells what it is called with on standard error, every few seconds."""
    last = 0.0

    def report(state: Any) -> None:
        nonlocal last
        if not quiet and time.monotonic() - last > _EVERY_S:
            last = time.monotonic()
            say(str(state))

    return report


def say(text: str) -> None:
    """Tell how far a command is."""
    click.echo(text, file=sys.stderr)


def _counted(opened: Any) -> Reply:
    from training.corpus_statistics import statistics  # noqa: PLC0415 - slow to load

    found = statistics(opened)
    return Reply({"corpus": str(opened.folder), "statistics": found}, _text(opened.folder, found))


def _text(folder: Path, found: Statistics) -> str:
    whole = found.whole
    size = f"{grouped(round(whole.bytes / 1e6, 1))} MB, {counted(whole.tokens, 'token')}"
    head = f"{printable(str(folder))}: {counted(whole.documents, 'document')}, {size}"
    if found.problems:
        right = share(found.correct, whole.documents)
        solved = f"{grouped(found.solved)} of {counted(found.problems, 'problem')}"
        head += f"; programs for {solved}, {right} of them correct"
    lines = [head]
    for title in ("sources", "languages", "parts", "licences", "techniques", "lengths"):
        parts: list[Count] = getattr(found, title)
        if not parts:
            continue
        lines += ["", f"{title:<34}{'documents':>12}{'MB':>10}{'tokens':>15}"]
        shown = parts if title == "lengths" else parts[:_MOST]
        lines += [_line(one, "up to " if title == "lengths" else "") for one in shown]
        lines += [f"  and {len(parts) - len(shown)} more"] if len(parts) > len(shown) else []
    for source, reasons in found.dropped.items():
        told = ", ".join(f"{grouped(count)} {reason}" for reason, count in sorted(reasons.items()))
        lines += ["", f"dropped of {printable(source)}: {told}"]
    return "\n".join(lines)


def _line(one: Count, before: str) -> str:
    name = printable(before + one.name)[:32]
    size = grouped(round(one.bytes / 1e6, 2))
    return f"  {name:<32}{grouped(one.documents):>12}{size:>10}{grouped(one.tokens):>15}"


corpus.add_command(fetcher(told, say))
