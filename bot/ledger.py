"""Which samples of a problem came, which of them are equal, and what became of each.

Invariant: every sample that was added is exactly one of: a duplicate of one that has its outcome,
a program with an outcome of its own, or waiting for one (its own or that of its equal). Counts
follow the samples' numbers, not the order in which they came or finished.

Held compactly, for there may be a million: sources are packed, and equal ones kept once.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator

import msgspec

from bot.dedupe import fingerprint, program_sha
from bot.record import Funnel
from judge.verdict import Verdict
from model.backend import Sample


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """What became of one distinct program; AC means that it passed every example."""

    verdict: Verdict
    program_id: str = ""
    failed_test: str = ""
    cpu_s: float = 0.0
    memory_bytes: int = 0


class Drawn(msgspec.Struct, frozen=True):
    """A sample that has its outcome.

    ``sha`` is the hash of the program's exact text; a duplicate is equal to one of a lower number,
    if not in its text then in its tokens.
    """

    sample: Sample
    sha: str
    outcome: Outcome
    is_duplicate: bool


class Equals(msgspec.Struct, gc=False):
    """Programs that are equal: one outcome for all, ``first`` being the lowest number.

    ``texts`` are the hashes of their exact texts while they wait for the outcome.
    """

    fingerprint: bytes
    first: int
    copies: int = 1
    outcome: Outcome | None = None
    texts: list[str] | None = None


class _Text(msgspec.Struct, frozen=True, gc=False):
    language: str
    packed: bytes
    equals: Equals


class _Kept(msgspec.Struct, frozen=True, gc=False):
    """A sample without its source."""

    sha: bytes
    num_tokens: int
    log_probability: float
    finished: bool
    prompt_tokens: int


class Arrival(msgspec.Struct, frozen=True):
    """What adding a sample found: ``is_new`` where its program has to be judged."""

    sha: str
    equals: Equals
    is_new: bool
    is_new_text: bool


class Ledger:
    """The samples of one problem; see the module's invariant."""

    def __init__(self) -> None:
        self._samples: dict[int, _Kept] = {}
        self._texts: dict[bytes, _Text] = {}
        self._equals: dict[bytes, Equals] = {}
        self._waiting: dict[bytes, Equals] = {}
        self._verdicts: Counter[Verdict] = Counter()  # of distinct programs
        self._duplicates = 0

    def __len__(self) -> int:
        return len(self._samples)

    def __contains__(self, number: int) -> bool:
        return number in self._samples

    # Filling

    def add(self, sample: Sample, known: bytes = b"") -> Arrival:
        """Take a sample in; ``number`` must be a new one, ``known`` the fingerprint if it is."""
        assert sample.number not in self._samples, f"sample {sample.number} came twice"
        sha = program_sha(sample.language, sample.source)
        key = bytes.fromhex(sha)
        text = self._texts.get(key)
        is_new_text, is_new = text is None, False
        if text is None:
            equals, is_new = self._joined(sample, known)
            packed = zlib.compress(sample.source.encode("utf-8", "surrogatepass"), 1)
            text = self._texts[key] = _Text(sample.language, packed, equals)
            if equals.texts is not None:
                equals.texts.append(sha)
        equals = text.equals
        if not is_new:
            self._count_copy(equals, sample.number)
        self._samples[sample.number] = _Kept(
            key, sample.num_tokens, sample.log_probability, sample.finished, sample.prompt_tokens
        )
        return Arrival(sha, equals, is_new, is_new_text)

    def _joined(self, sample: Sample, print_: bytes) -> tuple[Equals, bool]:
        """Those that a program of a new text is equal to, and whether it is the first."""
        print_ = print_ or fingerprint(sample.language, sample.source)
        equals = self._equals.get(print_)
        if equals is not None:
            return equals, False
        equals = self._equals[print_] = Equals(print_, sample.number, texts=[])
        self._waiting[print_] = equals
        return equals, True

    def _count_copy(self, equals: Equals, number: int) -> None:
        equals.copies += 1
        equals.first = min(equals.first, number)
        self._duplicates += equals.outcome is not None

    def settle(self, equals: Equals, outcome: Outcome) -> list[str]:
        """Give a program and its equals their outcome; returns the hashes of their texts."""
        assert equals.outcome is None, "a program has one outcome"
        del self._waiting[equals.fingerprint]
        equals.outcome = outcome
        self._verdicts[outcome.verdict] += 1
        self._duplicates += equals.copies - 1
        texts, equals.texts = equals.texts, None
        assert texts is not None
        return texts

    # Asking

    @property
    def waiting(self) -> list[Equals]:
        """The programs that have no outcome yet."""
        return list(self._waiting.values())

    @property
    def num_unjudged(self) -> int:
        """How many samples have no outcome yet."""
        return sum(equals.copies for equals in self._waiting.values())

    def sample(self, number: int) -> tuple[Sample, str]:
        """A sample as it came, and the hash of its program's text."""
        kept = self._samples[number]
        text = self._texts[kept.sha]
        sample = Sample(
            number=number,
            language=text.language,
            source=zlib.decompress(text.packed).decode("utf-8", "surrogatepass"),
            num_tokens=kept.num_tokens,
            log_probability=kept.log_probability,
            finished=kept.finished,
            prompt_tokens=kept.prompt_tokens,
        )
        return sample, kept.sha.hex()

    def equals_of(self, number: int) -> Equals:
        """The programs that a sample's is equal to, itself among them."""
        return self._texts[self._samples[number].sha].equals

    def survivors(self) -> list[Equals]:
        """The distinct programs that passed the examples, by their first sample."""
        passed = (
            equals
            for equals in self._equals.values()
            if equals.outcome is not None and equals.outcome.verdict is Verdict.AC
        )
        return sorted(passed, key=lambda equals: equals.first)

    def passers(self, below: int) -> int:
        """How many samples with a number ``below`` that passed the examples, copies included."""
        outcomes = (self.equals_of(n).outcome for n in self._samples if n < below)
        return sum(one is not None and one.verdict is Verdict.AC for one in outcomes)

    def drawn(self) -> Iterator[Drawn]:
        """Every sample that has its outcome, by number, its source unpacked."""
        for number in sorted(self._samples):
            equals = self.equals_of(number)
            if equals.outcome is not None:
                sample, sha = self.sample(number)
                yield Drawn(sample, sha, equals.outcome, number != equals.first)

    def funnel(self, *, clusters: int = 0, submitted: int = 0) -> Funnel:
        """Where the samples so far went; counted as they settle, so asking costs little."""
        elsewhere = {Verdict.AC, Verdict.CE}
        return Funnel(
            sampled=len(self._samples),
            duplicates=self._duplicates,
            compile_errors=self._verdicts[Verdict.CE],
            failures={
                verdict.value: self._verdicts[verdict]
                for verdict in sorted(self._verdicts.keys() - elsewhere)
            },
            passed=self._verdicts[Verdict.AC],
            unjudged=self.num_unjudged,
            clusters=clusters,
            submitted=submitted,
        )
