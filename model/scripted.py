"""A backend that hands out programs from a folder: for tests and other people's samples.

Programs of problem ``1352A`` are the ``.py`` and ``.cpp`` files in ``1352A/`` or, where there is
none, in ``A/``; where that folder is a problem package, those below its ``submissions/``. Sample
``n`` is the ``n``-th file by path, whatever the seed; languages are not chosen, since the files
are what they are.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from pathlib import Path

from model.backend import BackendError, ModelCard, Sample, SampleRequest
from model.settings import ModelSettings

LANGUAGES = {".py": "python3", ".cpp": "cpp"}


class ScriptedBackend:
    """Programs that were written beforehand; see :class:`model.backend.Backend`."""

    def __init__(self, settings: ModelSettings) -> None:
        """Find the folder.

        Raises:
            BackendError: ``model.programs`` is not a folder.
        """
        self._folder = Path(settings.programs)
        if not settings.programs or not self._folder.is_dir():
            raise BackendError(
                f"model.programs is {settings.programs!r}: the scripted backend needs a folder "
                "with one folder of .py and .cpp files per problem"
            )

    @property
    def card(self) -> ModelCard:
        """What this is: no model."""
        return ModelCard(
            name=self._folder.name,
            backend="scripted",
            summary="Programs written beforehand; no model.",
            provenance=str(self._folder),
        )

    def limit(self, problem: str) -> int | None:
        """The number of files."""
        return len(self._files(problem))

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        """Yield the files of those numbers, in order; fewer where they run out.

        Raises:
            BackendError: a file is not UTF-8 or cannot be read.
        """
        files = self._files(request.problem)[request.first : request.first + request.count]
        for number, file in enumerate(files, request.first):
            try:
                source = file.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise BackendError(f"cannot read the program {file}: {error}") from None
            yield Sample(number=number, language=LANGUAGES[file.suffix], source=source)

    async def close(self) -> None:
        """Nothing to release."""

    def _files(self, problem: str) -> list[Path]:
        """The programs of a problem, by path; none where the id is not a plain name."""
        index = re.sub(r"^\d+(?=[A-Za-z])", "", problem)
        for name in (problem, index):
            folder = self._folder / name
            if re.fullmatch(r"\w[\w.-]*", name) and folder.is_dir():
                package = folder / "submissions"
                files = package.rglob("*") if package.is_dir() else folder.iterdir()
                return sorted(f for f in files if f.suffix in LANGUAGES and f.is_file())
        return []
