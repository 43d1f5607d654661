"""A corpus of problems: statements beside the shards, programs in them (paper, B.2, 1 and 2).

Problems whose statements differ in white space only are one problem, with the programs of all;
so are, within a problem, programs. Programs without a statement belong to the problem of that id
that came before. The cut between training and evaluation is made here, before
anything is tokenised. Programs are written in the order in which files have them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from model.tokenizer import Tokenizer
from training.building import Dropped, Progress, build, source_names
from training.corpus import INDEX, PROBLEMS, Corpus, Index
from training.licences import UNKNOWN
from training.problem_files import read_problems
from training.problems import LANGUAGES, TrainingProblem, squeezed
from training.split import EVERYTHING, Cut
from training.tokenising import Text

Clean = Callable[[TrainingProblem], TrainingProblem]
"""What is done to a problem before its programs are taken, as :mod:`training.cleaning` does."""


class Collector:
    """Statements by their text, in the order in which they came first."""

    def __init__(self) -> None:
        self.problems: list[TrainingProblem] = []
        self._numbers: dict[bytes, int] = {}
        self._ids: dict[str, int] = {}
        self._programs: set[bytes] = set()

    def number(self, problem: TrainingProblem) -> int | None:
        """The place of a problem, new or known; None where its statement never came."""
        if not problem.description:
            return self._ids.get(problem.id)
        key = _digest(squeezed(problem.description))
        if key not in self._numbers:
            self._numbers[key] = len(self.problems)
            self.problems.append(msgspec.structs.replace(problem, programs=(), tests=()))
        self._ids.setdefault(problem.id, self._numbers[key])
        return self._numbers[key]

    def is_new(self, problem: int, source: str) -> bool:
        """Whether a program of a problem did not come before."""
        key = _digest(f"{problem}/{squeezed(source)}")
        new = key not in self._programs
        self._programs.add(key)
        return new


Documents = Callable[[str, TrainingProblem, Collector], Iterator[Text | Dropped]]
"""What of a problem is tokenised; the first argument is its source's name."""


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()


def training_problems(sources: Sequence[Path], cut: Cut = EVERYTHING) -> Iterator[TrainingProblem]:
    """The problems of all sources that may be trained on; raises CorpusError.

    A source may also be a corpus that was built.
    """
    for source in sources:
        built = (source / INDEX).exists()
        problems = Corpus(source).contents() if built else read_problems(source)
        yield from (one for one in problems if cut.side(one) == "train")


def build_problems(
    folder: Path,
    sources: Sequence[Path],
    tokenizer: Tokenizer,
    *,
    cut: Cut = EVERYTHING,
    clean: Clean = lambda problem: problem,
    documents: Documents | None = None,
    workers: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Index:
    """Build a corpus of problems in ``folder``; raises like :func:`training.building.build`.

    Its documents are the problems' programs, or what ``documents`` gives. The programs of a source
    are counted under its name, problems left out as one drop each.
    """
    named = ((name, read_problems(path)) for path, name in _with_names(sources))
    return build_named(
        *(folder, named, tokenizer),
        cut=cut,
        clean=clean,
        documents=documents,
        workers=workers,
        progress=progress,
    )


def build_named(
    folder: Path,
    sources: Iterable[tuple[str, Iterable[TrainingProblem | Dropped]]],
    tokenizer: Tokenizer,
    *,
    cut: Cut = EVERYTHING,
    clean: Clean = lambda problem: problem,
    documents: Documents | None = None,
    workers: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
    weights: Mapping[str, float] | None = None,
    licences: Mapping[str, str] | None = None,
) -> Index:
    """:func:`build_problems` of sources that are no files: their names with their problems.

    ``licences`` tells of sources whose programs are all under one.
    """
    collector = Collector()

    def texts() -> Iterator[Text | Dropped]:
        for name, problems in sources:
            for problem in _cleaned(name, problems, cut, clean):
                if isinstance(problem, Dropped):
                    yield problem
                elif documents:
                    yield from documents(name, problem, collector)
                else:
                    licence = (licences or {}).get(name, UNKNOWN)
                    yield from programs_of(name, problem, collector, licence)
        _write(folder / PROBLEMS, collector.problems)

    return build(
        *(folder, "problems", texts(), tokenizer),
        workers=workers,
        progress=progress,
        weights=weights,
    )


def _with_names(sources: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    return zip(sources, source_names(sources), strict=True)


def _cleaned(
    name: str, problems: Iterable[TrainingProblem | Dropped], cut: Cut, clean: Clean
) -> Iterator[TrainingProblem | Dropped]:
    for problem in problems:
        if isinstance(problem, Dropped):
            yield problem
            continue
        side = cut.side(problem)
        if side != "train":
            yield Dropped(name, "problem of evaluation" if side == "evaluation" else "set apart")
            continue
        cleaned = clean(problem)
        for _ in range(len(problem.programs) - len(cleaned.programs)):
            yield Dropped(name, "failed the tests")
        yield cleaned


def programs_of(
    name: str, problem: TrainingProblem, collector: Collector, licence: str = UNKNOWN
) -> Iterator[Text | Dropped]:
    """The programs that can be trained on, each once."""
    number = collector.number(problem)
    for program in problem.programs:
        if number is None:
            yield Dropped(name, "no statement")
        elif program.language not in LANGUAGES:
            yield Dropped(name, "other language")
        elif not program.source.strip():
            yield Dropped(name, "empty")
        elif not collector.is_new(number, program.source):
            yield Dropped(name, "duplicate")
        else:
            text = program.source.encode("utf-8", "replace").decode()
            yield Text(name, program.language, licence, text, number, program.correct)


def _write(path: Path, problems: Iterable[TrainingProblem]) -> None:
    draft = path.with_suffix(".draft")
    with draft.open("wb") as file:
        for problem in problems:
            file.write(msgspec.json.encode(problem) + b"\n")
    draft.replace(path)
