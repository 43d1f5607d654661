"""The curriculum's exercises as batches.

What a row's decoder writes is a program, or a test input that the statement does not show. Where
prompts tell right programs from wrong ones, or a value head does, some of the programs are wrong.
Compositions and wordings that are held out (:data:`training.curriculum.Split`) and programs that do
not fit never appear.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import msgspec

from model.architecture import ModelConfig
from model.prompt import INPUT, Metadata, PromptFormat, encode_prompt, prompt
from model.tokenizer import BOS, EOS, Tokenizer
from training.curriculum import RATING, Exercise, draw_test, generate
from training.curriculum.exercise import EXAMPLES
from training.curriculum.wrongs import draw_wrong
from training.packing import PackedSource, by_program
from training.problem_rows import ProblemPrompts
from training.rows import WHOLE, Row, Share

WINDOW = 512
LANGUAGES = ("python3", "cpp")
FORM = PromptFormat(rating=False, tags=False, correct=True, languages=LANGUAGES)
"""Without the metadata lines: what a model of the curriculum alone reads."""
INPUTS = PromptFormat(rating=False, tags=False, correct=False, languages=(INPUT,))
"""Of inputs nothing is told but the statement (paper, 4.6)."""
RIGHT = ProblemPrompts(FORM, drop=0.0, incorrect=0.0)
"""Right programs alone."""
_TESTS = 6  # a wrong program fails one of them
_DRAWS = 8  # small exercises have few inputs, and the statement shows some


def language_of(number: int) -> str:
    """Languages take turns."""
    return LANGUAGES[number % len(LANGUAGES)]


def tokenizer_texts(seed: int, count: int) -> Iterator[str]:
    """Prompts and programs of the first ``count`` exercises, for the tokenizer."""
    for number in range(count):
        exercise, language = generate(seed, number), language_of(number)
        yield prompt(exercise.statement, language)
        yield exercise.programs[language]


def to_row(
    exercise: Exercise,
    language: str,
    tokenizer: Tokenizer,
    config: ModelConfig,
    *,
    form: PromptFormat = FORM,
    told: tuple[bool, bool] = (True, True),
    wrong: str = "",
) -> Row | None:
    """The ids of one exercise, the program between bos and eos; None where it does not fit.

    Where the form has them, ``told`` says whether the rating and the tags stand. The program is
    ``wrong`` where that is not empty, else the exercise's own.
    """
    rating, tags = told
    metadata = Metadata(language, RATING if rating else None, exercise.tags if tags else ())
    limit, correct = config.encoder_positions, not wrong
    ids = encode_prompt(exercise.statement, metadata, form, tokenizer, limit, correct=correct)
    program = [BOS, *tokenizer.encode(wrong or exercise.programs[language]), EOS]
    return Row(ids, program, correct) if len(program) <= config.decoder_positions + 1 else None


def to_input_row(
    exercise: Exercise, rng: Random, tokenizer: Tokenizer, config: ModelConfig
) -> Row | None:
    """The ids of an exercise and of an input that its statement does not show; None where no such
    input is drawn or it does not fit.
    """
    shown = [text.split() for text, _ in exercise.examples]
    drawn = (draw_test(rng, exercise, EXAMPLES).input for _ in range(_DRAWS))
    text = next((text for text in drawn if text.split() not in shown), None)
    if text is None:
        return None
    limit = config.encoder_positions
    ids = encode_prompt(exercise.statement, Metadata(INPUT), INPUTS, tokenizer, limit)
    target = [BOS, *tokenizer.encode(text), EOS]
    return Row(ids, target) if len(target) <= config.decoder_positions + 1 else None


class CurriculumSource(PackedSource):
    """Endless batches of the curriculum: exercises of ``seed`` in windows of :data:`WINDOW`.

    With ``inputs`` the rows are those of :func:`to_input_row`. What prompts tell, and how often a
    program is a wrong one, is said by ``prompts``. A row depends on seed and number alone.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        config: ModelConfig,
        *,
        seed: int,
        batch_tokens: int,
        share: Share = WHOLE,
        inputs: bool = False,
        prompts: ProblemPrompts = RIGHT,
    ) -> None:
        self._tokenizer, self._config, self._inputs = tokenizer, config, inputs
        self._prompts = prompts
        super().__init__(
            self._exercises, seed=seed, batch_tokens=batch_tokens, share=share, cut=by_program
        )

    def _exercises(self, window: int) -> list[Row]:
        rows = []
        for number in range(window * WINDOW, (window + 1) * WINDOW):
            row = self._row(generate(self._seed, number), number)
            rows += [row] if row else []
        return rows

    def _row(self, exercise: Exercise, number: int) -> Row | None:
        if self._inputs:
            rng = Random(f"{self._seed}/input/{number}")
            return to_input_row(exercise, rng, self._tokenizer, self._config)
        rng, prompts = Random(f"{self._seed}/told/{number}"), self._prompts
        language = language_of(number)
        told = (rng.random() >= prompts.drop, rng.random() >= prompts.drop)
        form = prompts.form
        if rng.random() < prompts.drop_correct:
            form = msgspec.structs.replace(form, correct=False)
        wrong = None
        if rng.random() < prompts.incorrect:
            tests = [draw_test(rng, exercise, EXAMPLES) for _ in range(_TESTS)]
            wrong = draw_wrong(rng, exercise, language, tests)
        return to_row(
            exercise,
            language,
            self._tokenizer,
            self._config,
            form=form,
            told=told,
            wrong=wrong.source if wrong else "",
        )
