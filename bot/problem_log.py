"""What a solver tells whoever remembers: samples, outcomes, inputs, answers, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.answers import Answer
from bot.inputs import Generated
from bot.ledger import Outcome
from model.backend import Sample


class ProblemLog(Protocol):
    """Where one problem's search is remembered: nothing waits, so nothing is ever half told."""

    def drawn(self, sample: Sample, sha: str, *, is_new_text: bool) -> None:
        """A sample has come."""
        ...

    def settled(self, sha: str, fingerprint: bytes, outcome: Outcome) -> None:
        """A program has its outcome."""
        ...

    def inputs(self, inputs: Sequence[Generated]) -> None:
        """These are the inputs that survivors are compared on."""
        ...

    def answered(self, number: int, name: str, answer: Answer) -> None:
        """An input got an answer that no program had given to it before."""
        ...

    def signed(self, sha: str, code: str, row: Sequence[str]) -> None:
        """A survivor's answers so far, by name; ``code`` is the hash of what it compiles to."""
        ...

    async def room(self) -> None:
        """Wait while it has fallen too far behind."""
        ...


class NoLog:
    """Remembers nothing."""

    def drawn(self, sample: Sample, sha: str, *, is_new_text: bool) -> None:  # noqa: D102
        del sample, sha, is_new_text

    def settled(self, sha: str, fingerprint: bytes, outcome: Outcome) -> None:  # noqa: D102
        del sha, fingerprint, outcome

    def inputs(self, inputs: Sequence[Generated]) -> None:  # noqa: D102
        del inputs

    def answered(self, number: int, name: str, answer: Answer) -> None:  # noqa: D102
        del number, name, answer

    def signed(self, sha: str, code: str, row: Sequence[str]) -> None:  # noqa: D102
        del sha, code, row

    async def room(self) -> None:
        """There always is."""
