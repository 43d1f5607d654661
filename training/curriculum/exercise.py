"""A problem: its statement, examples and programs. A pure function of (seed, number, split).

:func:`generate` draws a meaning, one of its scenes, names, and a layout, and computes the examples
by running the meaning's first body. Prompts are not known here (:mod:`model.prompt`), nor tokens
and batches (:mod:`training.data`).

Invariant: all right programs of an exercise print the same for every :func:`draw_test`, or what its
checker accepts.
"""

from __future__ import annotations

import zlib
from random import Random
from typing import Literal

import msgspec

from training.curriculum.bodies import NO, YES, copied, run_body
from training.curriculum.cases import EXAMPLE, LARGE, MEDIUM, SMALL, TINY, Case, Size, case_text
from training.curriculum.catalog import written_meanings
from training.curriculum.drawing import draw_params, fitting_case, with_params
from training.curriculum.families import compose
from training.curriculum.input_section import input_section
from training.curriculum.layout import variants
from training.curriculum.meaning import Meaning, Telling
from training.curriculum.names import draw_names
from training.curriculum.output_section import output_section
from training.curriculum.programs import cpp_program, python_program
from training.curriculum.statement import finish, note_section
from training.curriculum.story import story
from training.problems import description

Split = Literal["train", "wordings", "compositions"]
RATING = 800
"""What prompts may claim of these problems, which have no rating of their own."""

_COMPOSED, _RESHAPED = 0.5, 0.3
_WORDS = (
    *((("YES", "NO"),) * 7),
    *((("Yes", "No"),) * 4),
    ("yes", "no"),
    ("Possible", "Impossible"),
    ("First", "Second"),
    ("TRUE", "FALSE"),
    ("1", "0"),
    ("1", "0"),
)
"""The last two are numbers, which may be taken for parts of an answer."""
EXAMPLES: tuple[Size, ...] = (EXAMPLE, EXAMPLE, EXAMPLE, EXAMPLE, SMALL, SMALL, TINY)
"""The sizes of what statements show."""
_TEST_SIZES = (TINY, EXAMPLE, SMALL, SMALL, MEDIUM, MEDIUM, LARGE)


class Exercise(msgspec.Struct, frozen=True):
    """A problem with its solutions.

    Attributes:
        key: the composition; two wordings of one meaning share it.
        wording: the scene, of which there are several to a key.
        statement: the problem in the shape of a CodeContests description.
        programs: a right source for each of ``python3`` and ``cpp``.
        examples: inputs and outputs shown in the statement.
        meaning: where it comes from.
        params: the constants drawn.
        names: the names drawn, ``Y`` and ``N`` among them.
        many: whether an input holds several test cases.
    """

    key: str
    wording: str
    statement: str
    programs: dict[str, str]
    examples: list[tuple[str, str]]
    meaning: Meaning
    params: dict[str, int]
    names: dict[str, str]
    many: bool

    @property
    def tags(self) -> tuple[str, ...]:
        """As Codeforces has them."""
        return self.meaning.tags

    @property
    def form(self) -> str:
        """The kinds of input it has, as ``value+array``, and ``cases`` where there are several."""
        kinds = dict.fromkeys(field.kind for field in self.meaning.layout.fields)
        return "+".join([*kinds, *(["cases"] if self.many else [])])


class Test(msgspec.Struct, frozen=True):
    """An input with its answer, and the cases in it."""

    __test__ = False  # not a pytest class

    input: str
    answer: str
    cases: list[Case]


def is_composed(key: str) -> bool:
    """Whether a family composed the meaning, rather than a hand."""
    return key.startswith("~")


def held_out(key: str) -> bool:
    """Whether a composition is kept from training: one in twenty of what families compose."""
    return is_composed(key) and zlib.crc32(key.encode()) % 20 == 0


def scenes(meaning: Meaning, *, unseen: bool) -> list[Telling]:
    """The scenes that training sees, at least one, or those that it never sees: one in six."""
    kept = [one for one in meaning.tell if int(one.name, 16) % 6 == 0]
    if len(kept) == len(meaning.tell):
        kept = kept[1:]
    return kept if unseen else [one for one in meaning.tell if one not in kept]


def generate(seed: int, number: int, split: Split = "train") -> Exercise:
    """Exercise ``number`` of the endless sequence of ``seed`` in one of the splits.

    ``train`` is what is trained on, ``wordings`` tells compositions of it in scenes that are never
    trained on, and ``compositions`` has compositions that are never trained on in scenes that are.
    """
    rng = Random(f"{seed}/{number}")
    return tell(rng, *_drawn(rng, split))


def tell(rng: Random, meaning: Meaning, telling: Telling) -> Exercise:
    """A problem of a meaning in one of its scenes; everything else is drawn."""
    meaning = _shaped(rng, meaning)
    params = draw_params(rng, meaning)
    many = meaning.many == "always" or (meaning.many == "drawn" and rng.random() < 0.5)
    names = draw_names(rng, meaning)
    names["Y"], names["N"] = meaning.words or rng.choice(_WORDS[:-2] if meaning.checker else _WORDS)
    tests = _examples(rng, meaning, params, names, many=many)
    examples = [(test.input, test.answer) for test in tests]
    text, ask = story(rng, meaning, telling)
    first = tests[0].cases[0]
    answer = tests[0].answer if not many else answer_of(meaning, params, names, first)
    sections = (
        text,
        input_section(rng, meaning, many=many),
        output_section(rng, meaning, ask, (names["Y"], names["N"]), many=many),
        note_section(rng, meaning.layout, first, answer, many=many),
    )
    told = finish(rng, tuple(with_params(one, params) for one in sections), names)
    return Exercise(
        key=meaning.key,
        wording=telling.name,
        statement=description(told, examples),
        programs={
            language: render(rng, meaning, language, _habit(rng, bodies), params, names, many=many)
            for language, bodies in (("python3", meaning.python), ("cpp", meaning.cpp))
        },
        examples=examples,
        meaning=meaning,
        params=params,
        names=names,
        many=many,
    )


def _shaped(rng: Random, meaning: Meaning) -> Meaning:
    """The meaning, its input now and then in another shape.

    Below the author's limits a wrong C++ program may be right: one that overflows, for example.
    """
    if meaning.where or meaning.make or rng.random() > _RESHAPED:
        return meaning
    shapes = variants(meaning.layout)
    if not shapes:
        return meaning
    layout = shapes[int(rng.random() * len(shapes))]
    lowered = layout.text.split() != meaning.layout.text.split()
    wrong_cpp = () if lowered else meaning.wrong_cpp
    return msgspec.structs.replace(meaning, layout=layout, wrong_cpp=wrong_cpp)


def _drawn(rng: Random, split: Split) -> tuple[Meaning, Telling]:
    """A meaning and a scene of the split."""
    written = written_meanings()
    while True:
        composed = split == "compositions" or rng.random() < _COMPOSED
        meaning = compose(rng) if composed else written[int(rng.random() * len(written))]
        if held_out(meaning.key) == (split == "compositions"):
            told = scenes(meaning, unseen=split == "wordings")
            if told:
                return meaning, told[int(rng.random() * len(told))]


def _habit(rng: Random, bodies: tuple[str, ...]) -> str:
    """One of the bodies; the first, which is the shortest, most often."""
    return bodies[0 if rng.random() < 0.4 else int(rng.random() * len(bodies))]


def render(
    rng: Random,
    meaning: Meaning,
    language: str,
    body: str,
    params: dict[str, int],
    names: dict[str, str],
    *,
    many: bool,
) -> str:
    """A whole program around ``body``."""
    program = python_program if language == "python3" else cpp_program
    source = program(rng, meaning.layout, body, names, many=many)
    return with_params(source, params) if params else source


def answer_of(meaning: Meaning, params: dict[str, int], names: dict[str, str], case: Case) -> str:
    """What is printed for one case."""
    body = with_params(meaning.python[0], params) if params else meaning.python[0]
    printed = run_body(body, copied(case))
    if meaning.asks_yes_or_no:
        printed = printed.replace(YES, names["Y"]).replace(NO, names["N"])
    return printed


def _test(
    rng: Random,
    meaning: Meaning,
    params: dict[str, int],
    names: dict[str, str],
    sizes: tuple[Size, ...],
    *,
    many: bool,
) -> Test:
    count = rng.choice((2, 3, 3, 4, 5)) if many else 1
    cases = [
        fitting_case(rng, meaning, params, sizes[int(rng.random() * len(sizes))])
        for _ in range(count)
    ]
    text = "".join([case_text(meaning.layout, case) for case in cases])
    answer = "".join([answer_of(meaning, params, names, case) for case in cases])
    return Test(f"{count}\n{text}" if many else text, answer, cases)


def _examples(
    rng: Random, meaning: Meaning, params: dict[str, int], names: dict[str, str], *, many: bool
) -> list[Test]:
    """One to three tests with different inputs."""
    tests: dict[str, Test] = {}
    for _ in range(1 if many else rng.choice((1, 2, 2, 3))):
        test = _test(rng, meaning, params, names, EXAMPLES, many=many)
        tests.setdefault(test.input, test)
    return list(tests.values())


def draw_test(rng: Random, exercise: Exercise, sizes: tuple[Size, ...] = _TEST_SIZES) -> Test:
    """A further test of any size but the very limits."""
    for _ in range(20):
        try:
            return _test(
                rng, exercise.meaning, exercise.params, exercise.names, sizes, many=exercise.many
            )
        except ValueError:  # a condition may hold for no case of that size
            sizes = (EXAMPLE, SMALL)
    raise ValueError(f"{exercise.key}: no case fulfils {exercise.meaning.where!r}")
