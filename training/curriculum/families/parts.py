"""What families are built of: pieces of code with their words, and the meaning around them."""

from __future__ import annotations

import zlib
from functools import lru_cache
from random import Random
from typing import NamedTuple

from training.curriculum.layout import parse_layout
from training.curriculum.meaning import Many, Meaning, Telling


class Part(NamedTuple):
    """A filter, a map or a test: Python, and the ways to say it."""

    key: str
    python: str
    texts: tuple[str, ...]


def pick(rng: Random, texts: tuple[str, ...]) -> str:
    """One of them."""
    return texts[int(rng.random() * len(texts))]


class Frame(NamedTuple):
    """A scene, and what the elements that it is about are called there."""

    story: str
    noun: str


@lru_cache(maxsize=1 << 12)
def frame_name(frame: str) -> str:
    """The name of a scene that is a frame of a family."""
    return f"{zlib.crc32(frame.encode()):08x}"


def put(text: str, words: dict[str, str]) -> str:
    """``text`` with every ``<name>`` replaced."""
    for name, word in words.items():
        text = text.replace(name, word)
    return text


def told(
    frames: tuple[Frame, ...], ask: str, words: dict[str, str], names: tuple[Frame, ...]
) -> tuple[Telling, ...]:
    """Every frame with the same question, which may name the elements ``<e>``.

    ``words`` go into both; a scene's name is that of its frame without them.
    """
    ask = put(ask, words)
    return tuple(
        [
            Telling(
                put(frame.story, words) if "<" in frame.story else frame.story,
                ask.replace("<e>", frame.noun),
                frame_name(name.story),
            )
            for frame, name in zip(frames, names, strict=True)
        ]
    )


def compose(
    key: str,
    layout: str,
    frames: tuple[Frame, ...],
    ask: str,
    python: tuple[str, ...],
    cpp: tuple[str, ...],
    *,
    tags: tuple[str, ...] = ("implementation",),
    prints: str = "integer",
    vars: dict[str, str] | None = None,  # noqa: A002 - as the column of the tables is called
    where: str = "",
    make: str = "",
    checker: str = "",
    words: tuple[str, ...] = (),
    print: str = "",  # noqa: A002 - as the column of the tables is called
    many: Many = "drawn",
    said: dict[str, str] | None = None,
    answer: str = "",
    names: tuple[Frame, ...] = (),
) -> Meaning:
    """A meaning of a family; its key begins with ``~``. ``said`` are words for ``<name>`` in the
    frames and the question; ``names`` are the frames that scenes are named by, where ``frames`` were
    made from them; ``answer`` is needed where frames ask by themselves.
    """
    return Meaning(
        key=f"~{key}",
        layout=parse_layout(layout),
        tell=told(frames, ask, said or {}, names or frames),
        answer=answer,
        python=python,
        cpp=cpp,
        tags=tags,
        vars=vars or {},
        where=where,
        make=make,
        checker=checker,
        words=words,
        print=print,
        prints=prints,
        many=many,
        composed=True,
    )


@lru_cache(maxsize=1 << 15)
def cpp_of(python: str) -> str:
    """The C++ spelling of a simple integer expression (floors need operands that are not < 0)."""
    for old, new in (
        ("//", "/"),
        (" and ", " && "),
        (" or ", " || "),
        ("not ", "!"),
        ("gcd(", "__gcd("),
        ("max(0,", "max(0LL,"),
        ("min(x, ", "min<ll>(x, "),
    ):
        python = python.replace(old, new)
    return python


def indent(lines: str) -> str:
    """``lines`` moved one level to the right."""
    return "\n".join(f"    {line}" for line in lines.splitlines())


def frames_of(*stories: str, noun: str = "") -> tuple[Frame, ...]:
    """Frames whose elements have one name, or none."""
    return tuple(Frame(story, noun) for story in stories)


def yes_no(test: str) -> str:
    """The Python line that prints whether ``test`` holds."""
    return f'print("$Y" if {test} else "$N")'


def cpp_yes_no(test: str) -> str:
    """Its counterpart."""
    return f'cout << ({test} ? "$Y" : "$N") << "\\n";'
