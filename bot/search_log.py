"""One problem's search, written down as rows; see :class:`bot.problem_log.ProblemLog`."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import msgspec

from bot.answers import Answer
from bot.backlog import Backlog
from bot.inputs import Generated
from bot.ledger import Outcome
from model.backend import Sample


class SearchLog:
    """Adds the rows of one problem of one run to a backlog."""

    def __init__(self, backlog: Backlog, run_id: str, problem: str) -> None:
        self._backlog = backlog
        self._add = backlog.add
        self._key = (run_id, problem)

    def drawn(self, sample: Sample, sha: str, *, is_new_text: bool) -> None:  # noqa: D102
        if is_new_text:
            source = sample.source.encode("utf-8", "replace").decode()  # no half characters
            self._add("programs", sha, sample.language, source)
        tokens, finished = sample.num_tokens, int(sample.finished)
        row = (sample.number, sha, tokens, sample.log_probability, finished)
        self._add("samples", *self._key, *row)

    def settled(self, sha: str, fingerprint: bytes, outcome: Outcome) -> None:  # noqa: D102
        used = (outcome.cpu_s, outcome.memory_bytes)
        said = (outcome.verdict.value, outcome.failed_test)
        self._add("outcomes", *self._key, sha, *said, *used, fingerprint.hex())

    def inputs(self, inputs: Sequence[Generated]) -> None:  # noqa: D102
        for number, one in enumerate(inputs):
            self._add("inputs", *self._key, number, one.source, one.data)

    def answered(self, number: int, name: str, answer: Answer) -> None:  # noqa: D102
        reals = array("d", answer.reals).tobytes()
        row = (number, name, answer.shape, reals, answer.head, answer.size)
        self._add("answers", *self._key, *row)

    def signed(self, sha: str, code: str, row: Sequence[str]) -> None:  # noqa: D102
        names = msgspec.json.encode(row).decode()
        self._add("signatures", *self._key, sha, code, names)

    async def room(self) -> None:  # noqa: D102
        await self._backlog.room()
