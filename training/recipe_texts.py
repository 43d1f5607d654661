"""What a recipe's sources hold, as texts of code or as problems, in the recipe's order.

Invariant: every problem passes the recipe's split, whatever its source and whether its statement or
its programs alone are taken; that goes by ids, and where real statements are read, by their words
too. A source whose file is not on this machine is left out and told of.
"""

from __future__ import annotations

import sysconfig
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import msgspec

from training.archives import members
from training.building import Dropped, Wanted, chosen
from training.code_files import Outcome, read_code
from training.contamination import Statements
from training.corpus_recipes import (
    CorpusRecipe,
    CorpusSource,
    DebianSources,
    Exercises,
    Files,
    Mbpp,
    Originals,
    PythonPackages,
    Solutions,
    StandardLibrary,
)
from training.debian_copyright import DebianCopyright
from training.errors import CorpusError
from training.exercise_files import exercise_problems
from training.fetching import Fetched, archives_of, read_fetched
from training.filters import Duplicates
from training.mbpp import Left, read_mbpp
from training.originals import ORIGINALS, read_originals
from training.problem_files import read_problems
from training.problems import TrainingProblem
from training.tokenising import Text
from training.upsolved import SOLUTIONS

OWN_LICENCE, MBPP_LICENCE = "MIT", "CC-BY-4.0"
_NOT_THE_LIBRARY = frozenset({"site-packages", "dist-packages", "__pycache__", "_bundled"})

Prove = Callable[[TrainingProblem], bool]
"""Whether a problem's programs were run and gave every answer."""

Problems = Iterator[TrainingProblem | Dropped]


class Place(msgspec.Struct, frozen=True):
    """Where a recipe's sources lie on this machine.

    Attributes:
        data: folder of archives, for statements and MBPP.
        downloads: folder of fetched packages.
        solutions: folder of our own programs.
        originals: folder of our own problems.
    """

    data: Path
    downloads: Path
    solutions: Path = SOLUTIONS
    originals: Path = ORIGINALS


class RecipeTexts:
    """Reads a recipe's sources.

    Args:
        recipe: What is read.
        place: Where.
        prove: For programs made of MBPP.
        tell: Is told what is left out.
    """

    def __init__(
        self,
        recipe: CorpusRecipe,
        place: Place,
        prove: Prove,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._recipe, self._place, self._prove, self._tell = recipe, place, prove, tell
        self._cut = recipe.cut

    def code(self) -> Iterator[Text | Dropped]:
        """Every text of a corpus of code once; raises CorpusError."""
        wanted = Wanted(frozenset(self._recipe.languages), permissive=self._recipe.permissive)
        duplicates = Duplicates()
        for name, source in self._recipe.sources.items():
            if isinstance(source, Solutions | Originals | Mbpp | Exercises):
                yield from self._programs(name, source, wanted, duplicates)
            else:
                for one in self._files(name, source):
                    yield chosen(name, one, wanted, duplicates)

    @property
    def licences(self) -> dict[str, str]:
        """Of the sources whose licence is known beforehand: ours, and MBPP."""
        kinds = dict.fromkeys((Solutions, Originals, Exercises), OWN_LICENCE)
        kinds[Mbpp] = MBPP_LICENCE
        sources = self._recipe.sources.items()
        return {name: kinds[type(one)] for name, one in sources if type(one) in kinds}

    def problems(self) -> Iterator[tuple[str, Problems]]:
        """The sources of a corpus of problems by name; raises CorpusError."""
        for name, source in self._recipe.sources.items():
            yield name, self._problems(name, source)

    def _files(self, name: str, source: CorpusSource) -> Iterator[Outcome]:
        if isinstance(source, StandardLibrary):
            library = Path(sysconfig.get_path("stdlib"))
            yield from read_code(library, without=_NOT_THE_LIBRARY)
        elif isinstance(source, PythonPackages | DebianSources):
            for one in self._fetched(name, source):
                yield from _package(one, self._place.downloads)
        elif isinstance(source, Files):
            for path in source.paths:
                yield from read_code(Path(path))

    def _fetched(self, name: str, source: PythonPackages | DebianSources) -> Iterator[Fetched]:
        """The source's packages; one that was not fetched is an error."""
        there = {
            one.package: one for one in read_fetched(self._place.downloads) if one.source == name
        }
        for package in source.packages:
            if package not in there:
                raise CorpusError(
                    f"{package} is not in {self._place.downloads}: upsolve train corpus fetch"
                )
            yield there[package]

    def _programs(
        self, name: str, source: CorpusSource, wanted: Wanted, duplicates: Duplicates
    ) -> Iterator[Text | Dropped]:
        """Correct programs as code, each once."""
        licence = self.licences[name]
        alone = isinstance(source, Solutions)
        for problem in self._own(name, None) if alone else self._problems(name, source):
            if isinstance(problem, Dropped):
                yield problem
                continue
            if self._cut.side(problem) != "train":
                yield Dropped(name, "set apart")
                continue
            for program in problem.programs:
                if not program.correct:
                    continue
                language = "python" if program.language.startswith("python") else program.language
                if not wanted.has_language(language):
                    yield Dropped(name, "other language")
                elif not duplicates.is_new(program.source.encode()):
                    yield Dropped(name, "duplicate")
                else:
                    yield Text(name, program.language, licence, program.source)

    def _problems(self, name: str, source: CorpusSource) -> Problems:
        if isinstance(source, Solutions):
            path = self._file(name, source.statements)
            if path is not None:
                yield from self._own(name, path)
        elif isinstance(source, Originals):
            yield from self._originals(source)
        elif isinstance(source, Mbpp):
            path = self._file(name, source.file)
            if path is not None:
                yield from self._mbpp(name, path)
        elif isinstance(source, Exercises):
            yield from islice(exercise_problems(self._recipe.seed, "train"), source.count)
        elif isinstance(source, Files):
            for one in source.paths:
                yield from read_problems(Path(one))

    def _file(self, name: str, inside: str) -> Path | None:
        path = self._place.data / inside
        if inside and path.is_file():
            return path
        self._tell(f"{path}: not here, so the source {name} is left out (--data DIR)")
        return None

    def _own(self, name: str, statements: Path | None) -> Problems:
        """Our programs, with the statements of a file, or without.

        A problem that asks in the same words what one of the file asks that is not trained on, as
        the same problem of another contest does, is left out.
        """
        if not self._place.solutions.is_dir():
            raise CorpusError(
                f"{self._place.solutions}: our own programs come with a checkout only"
            )
        ours = {one.id: one for one in read_problems(self._place.solutions)}
        if statements is None:
            yield from ours.values()
            return
        known = list(read_problems(statements))
        apart = Statements([one.description for one in known if self._cut.side(one) != "train"])
        for problem in known:
            if (found := ours.pop(problem.id, None)) is None:
                continue
            if self._cut.side(problem) == "train" and apart.are_like(problem.description):
                yield Dropped(name, "like one that is set apart")
            else:
                yield msgspec.structs.replace(problem, programs=found.programs)
        yield from (Dropped(name, "no statement") for _ in ours)

    def _originals(self, source: Originals) -> Problems:
        folder = self._place.originals
        files = {path.stem: path for path in sorted(folder.glob("*.txt"))}
        if not files:
            raise CorpusError(f"{folder}: our own problems come with a checkout only")
        if lost := {*source.files, *source.without} - files.keys():
            raise CorpusError(f"{folder}: there is no {min(lost)}.txt, which the recipe names")
        others = [one for one in self._recipe.sources.values() if isinstance(one, Originals)]
        taken = {name for one in others for name in one.files}.union(source.without)
        names = source.files or [name for name in files if name not in taken]
        try:
            yield from (one.problem for one in read_originals(files[name] for name in names))
        except ValueError as error:
            raise CorpusError(str(error)) from None

    def _mbpp(self, name: str, path: Path) -> Problems:
        for one in read_mbpp(path):
            if isinstance(one, Left):
                yield Dropped(name, one.reason)
            else:
                yield one if self._prove(one) else Dropped(name, "prints another answer")


def _package(one: Fetched, root: Path) -> Iterator[Outcome]:
    """The files of a package's archives; of a Debian package with Debian's record of licences."""
    record = DebianCopyright(_debian_record(one, root))
    for archive in archives_of(one, root):
        # A further part of a package stands in a folder of its own name, whatever it unpacks to.
        part = archive.name.partition(".orig-")[2].partition(".tar")[0]
        prefix = f"{part}/" if part else ""

        def told(path: str, prefix: str = prefix) -> str:
            return record.of(prefix + path)

        yield from read_code(archive, debian=told if record.is_machine_readable else None)


def _debian_record(one: Fetched, root: Path) -> str:
    for name in one.files:
        if ".debian.tar." in name:
            return _copyright(one.folder(root) / name)
    return ""


def _copyright(path: Path) -> str:
    """``debian/copyright`` out of a ``debian.tar``; "" where it has none."""
    for member in members(path, 1 << 20):
        if member.name.removeprefix("./") == "debian/copyright" and member.data is not None:
            return member.data.decode("utf-8", "replace")
    return ""
