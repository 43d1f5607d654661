"""What works on problems one after another with one judge, from code that is not asynchronous."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

from judge.client import Judge
from judge.settings import JudgeSettings


class Judged:
    """A judge and a loop of its own, as long as the block lasts; a context manager.

    Raises:
        JudgeUnavailable: on entering, when programs cannot be confined here.
    """

    def __init__(self, settings: JudgeSettings) -> None:
        self._judge = Judge(settings)

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        self._runner.run(self._judge.__aenter__())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._runner.run(self._judge.__aexit__(kind, error, trace))
        finally:
            self._runner.close()
