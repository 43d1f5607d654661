"""What the encoder reads: the problem as a comment block of the target language.

The layout is that of the paper's full model inputs (arXiv 2203.07814, appendix F): four metadata
lines, then the statement wrapped to 80 columns with the comment marker counted, blank lines as bare
markers, and two newlines at the end. Nothing here knows tokens except :func:`encode_prompt`, which
cuts the statement's tail to what the encoder holds.

A statement is a stranger's text. Invariant: whatever it holds, the metadata lines come first and
every line of it stands behind a comment marker.
"""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata
from collections.abc import Sequence
from typing import Protocol

import msgspec

from model.backend import BackendError, SampleRequest, sample_seed
from model.latex import without_latex

COLUMNS = 80
GROUP = 64
MARKERS = {"cpp": "//", "python3": "#"}
INPUT = "input"
"""The language of a model that writes test inputs of the problem, not programs (paper, 4.6)."""
RATINGS = range(800, 3501, 100)

# No piece of a tokenizer is longer, so what lies beyond so many characters a token is never read.
LONGEST_PIECE = 32

_COMMENTS = {**MARKERS, INPUT: "#"}
_EXAMPLES = re.compile(r"^Examples?\n+(?=Input$)", re.MULTILINE)
_NOTE = re.compile(r"^Notes?$", re.MULTILINE)
_EXAMPLE_PARTS = re.compile(r"^(Input|Output)$", re.MULTILINE)
_SURROGATE = re.compile("[\ud800-\udfff]")
_RELATIONS = {" <= ": " ≤ ", " >= ": " ≥ "}

# The paper draws from the fifty most popular tag combinations without listing them: these are the
# fifty most common over the problems of contests below 1500, commonest first.
TAG_SETS = tuple(
    tuple(line.split(","))
    for line in """\
implementation
math
greedy
implementation,math
dp
brute force,implementation
data structures
greedy,implementation
implementation,strings
constructive algorithms
greedy,sortings
math,number theory
constructive algorithms,implementation
greedy,math
brute force
geometry
constructive algorithms,greedy
constructive algorithms,math
data structures,implementation
implementation,sortings
dp,greedy
brute force,math
greedy,implementation,sortings
dfs and similar,graphs
greedy,implementation,math
constructive algorithms,greedy,math
data structures,greedy
geometry,math
brute force,implementation,math
combinatorics,math
binary search,data structures
combinatorics,dp
combinatorics,dp,math
data structures,dp
dp,strings
strings
bitmasks,dp
dp,implementation
graphs
sortings
data structures,trees
binary search,greedy
brute force,greedy,implementation
brute force,math,number theory
brute force,greedy
binary search,math
dfs and similar,graphs,trees
greedy,strings
constructive algorithms,greedy,implementation
brute force,implementation,strings""".splitlines()
)


class Metadata(msgspec.Struct, frozen=True):
    """What the prompt claims of a problem; at contest time it is drawn, not known."""

    language: str
    rating: int | None = None
    tags: tuple[str, ...] = ()


class PromptFormat(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model was trained to read: its languages, and which metadata lines stand.

    The language line always stands.
    """

    rating: bool = True
    tags: bool = True
    correct: bool = True
    languages: tuple[str, ...] = ("python3", "cpp")

    @property
    def writes_inputs(self) -> bool:
        """Whether it is test inputs that the model writes, not programs."""
        return INPUT in self.languages

    def read(self, metadata: Metadata) -> Metadata:
        """What of ``metadata`` the model reads: where that is equal, so are the prompts."""
        return Metadata(
            metadata.language,
            metadata.rating if self.rating else None,
            metadata.tags if self.tags else (),
        )


class Encoder(Protocol):
    """The part of a tokenizer that a prompt needs."""

    def encode(self, text: str) -> list[int]:
        """Return the pieces of ``text``."""
        ...


def prompt(
    statement: str,
    language: str,
    rating: int | None = None,
    tags: Sequence[str] = (),
    *,
    correct: bool | None = True,
) -> str:
    """Lay out the encoder's text.

    A line is left out where its value is ``None`` (rating, correct) or empty (tags).

    The statement is the text of a description in the CodeContests shape, see :func:`canonical`.

    Raises:
        BackendError: no comment marker is known for ``language``.
    """
    marker = _marker(language)
    head = [f"LANGUAGE IS {language}"]
    if tags:
        head.insert(0, "TAGS: " + ",".join(tags))
    if rating is not None:
        head.insert(0, f"RATING: {rating}")
    if correct is not None:
        head.append("CORRECT SOLUTION" if correct else "INCORRECT SOLUTION")
    lines = [f"{marker} {line}" for line in head]
    for line in canonical(statement).split("\n"):
        lines += _wrap(line, marker)
    return "\n".join(lines) + "\n\n"


def canonical(statement: str) -> str:
    """The one spelling of a statement in the CodeContests shape, which comes in several.

    One blank line between paragraphs; within ``Examples`` (``Example`` where there is one) two
    around the data of every ``Input`` and ``Output``, as the paper's listings have them; ``≤`` for
    ``<=``, and plain text for LaTeX (:mod:`model.latex`). No trailing blanks, no control characters
    (NULs among them), every kind of line separator a newline, and U+FFFD for lone surrogates, which
    are no text.
    """
    text = "\n".join(line.rstrip() for line in _printable(statement).splitlines()).strip("\n")
    found = _EXAMPLES.search(text)
    if found is None:
        return _prose(text)
    note = _NOTE.search(text, found.end())
    end = note.start() if note else len(text)
    examples = _examples(text[found.end() : end])
    parts = (_prose(text[: found.start()]), examples, _prose(text[end:]))
    return "\n\n".join(filter(None, parts))


def _printable(text: str) -> str:
    kept = (c for c in text if c.isspace() or unicodedata.category(c) != "Cc")
    return _SURROGATE.sub("\ufffd", "".join(kept))


def _prose(text: str) -> str:
    text = without_latex(text)
    for written, sign in _RELATIONS.items():
        text = text.replace(written, sign)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def _examples(text: str) -> str:
    """Lay out inputs and outputs; the text starts with ``Input``."""
    _, *parts = _EXAMPLE_PARTS.split(text)
    title = "Example" if parts.count("Input") == 1 else "Examples"
    return f"{title}\n\n" + "\n\n\n".join(part.strip("\n") for part in parts)


def _marker(language: str) -> str:
    if language not in _COMMENTS:
        known = ", ".join(MARKERS)
        raise BackendError(f"no prompt for language {language!r}; the model knows {known}")
    return _COMMENTS[language]


def _wrap(line: str, marker: str) -> list[str]:
    """Break one statement line at words; indentation stays on its first line."""
    return textwrap.wrap(
        line,
        COLUMNS,
        initial_indent=f"{marker} ",
        subsequent_indent=f"{marker} ",
        expand_tabs=False,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [marker]


def draw_metadata(
    seed: int, problem: str, number: int, languages: Sequence[str], group: int = GROUP
) -> Metadata:
    """Draw what the prompt of sample ``number`` claims: a function of the arguments alone.

    Languages take turns from sample to sample. Ratings are uniform over 800, 900, ... 3500 and tags
    over :data:`TAG_SETS`, drawn once for every ``group`` samples of a language: the paper draws
    per sample, but each distinct prompt costs an encoding and its own cross-attention keys, which
    on a few CPU cores would rival the sampling itself. A thousand samples still see 16 draws; a
    group of 1 (``model.samples_per_prompt``) is the paper's.
    """
    language = languages[number % len(languages)]
    group_number = number // (group * len(languages))
    generator = random.Random(sample_seed(seed, f"metadata/{problem}/{language}", group_number))
    return Metadata(language, generator.choice(RATINGS), generator.choice(TAG_SETS))


def claimed_metadata(
    request: SampleRequest, number: int, languages: Sequence[str], group: int = GROUP
) -> Metadata:
    """What the prompt of sample ``number`` claims: drawn, or what the request tells."""
    drawn = draw_metadata(request.seed, request.problem, number, languages, group)
    if request.told is None:
        return drawn
    return Metadata(drawn.language, request.told.rating, request.told.tags)


def encode_prompt(
    statement: str,
    metadata: Metadata,
    form: PromptFormat,
    tokenizer: Encoder,
    limit: int,
    *,
    correct: bool = True,
) -> list[int]:
    """Return the prompt's tokens, at most ``limit``: a long statement loses its tail.

    The two closing newlines are kept: they tell the model that the statement has ended. Only
    training asks for programs that are not ``correct``.
    """
    read = form.read(metadata)
    text = prompt(
        statement[: limit * LONGEST_PIECE],
        read.language,
        read.rating,
        read.tags,
        correct=correct if form.correct else None,
    )
    tokens = tokenizer.encode(text)
    if len(tokens) <= limit:
        return tokens
    ending = tokenizer.encode("\n\n")
    return tokens[: limit - len(ending)] + ending
