"""Fine-tuning rows: a problem's prompt and one of its programs, drawn evenly at every level.

The paper does not say how it samples. Here it is a problem, then a language, then right or wrong
(:attr:`ProblemPrompts.incorrect`), then a program, each uniform among what there is: a problem with
ten thousand C++ submissions counts no more than one with three. Where a corpus gives its sources
weights, problems are drawn by them.
Rating and tags are left out of the prompt now and then, independently, so that a model can also do
without. Row ``n`` depends on the seed and on ``n`` alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from random import Random

import msgspec
import numpy as np
import numpy.typing as npt

from model.architecture import ModelConfig
from model.prompt import Metadata, PromptFormat, encode_prompt
from model.tokenizer import BOS, EOS, Tokenizer
from training.corpus import Corpus
from training.errors import CorpusError
from training.packing import PackedSource
from training.rows import WHOLE, Row, Share
from training.shortening import shortened

WINDOW = 1024


class ProblemPrompts(msgspec.Struct, frozen=True):
    """What a prompt tells and which programs are shown.

    Attributes:
        form: languages and metadata lines, as the checkpoint will say.
        drop: chance that a known rating is left out, and likewise known tags.
        shorten: chance that a statement loses a part (:mod:`training.shortening`).
        together: most programs of one language and correctness that a row shows.
        drop_correct: chance that the line CORRECT or INCORRECT is left out, so that a value head
            learns more than to copy it.
        incorrect: how often a wrong program is shown where a problem has both; 0 for never. Without
            a correctness line or a value head there is no telling them apart.
    """

    form: PromptFormat = PromptFormat()
    drop: float = 0.1
    shorten: float = 0.0
    incorrect: float = 0.5
    drop_correct: float = 0.0
    together: int = 1


Span = tuple[int, int]
"""Programs of one problem, language and correctness: places in the sorted order, end excluded."""


class ProblemSource(PackedSource):
    """Endless batches of a corpus of problems.

    Args:
        corpus: Made with ``tokenizer``.
        tokenizer: The model's.
        config: Whose positions bound the rows: longer programs never enter.
        prompts: What prompts tell.
        seed: Root of everything drawn.
        batch_tokens: Size of a global batch with its padding.
        share: This process's part.
        weights: Of sources, in place of the corpus's own.

    Raises:
        CorpusError: not a corpus of problems, no program of it fits, or a source is not in it.
    """

    def __init__(
        self,
        corpus: Corpus,
        tokenizer: Tokenizer,
        config: ModelConfig,
        prompts: ProblemPrompts,
        *,
        seed: int,
        batch_tokens: int,
        share: Share = WHOLE,
        weights: Mapping[str, float] | None = None,
    ) -> None:
        if corpus.index.kind != "problems":
            raise CorpusError(f"{corpus.folder}: a corpus of {corpus.index.kind}, not of problems")
        self._corpus, self._tokenizer = corpus, tokenizer
        self._config, self._prompts = config, prompts
        self._order, self._programs = _grouped(corpus, config.decoder_positions - 1, prompts)
        if not self._programs:
            raise CorpusError(
                f"{corpus.folder}: no {'test' if prompts.form.writes_inputs else 'program'} of at "
                f"most {config.decoder_positions - 1} tokens in {', '.join(prompts.form.languages)}"
            )
        self._numbers = sorted(self._programs)
        self._weights = _problem_weights(corpus, self._numbers, weights or {})
        super().__init__(self._draw_window, seed=seed, batch_tokens=batch_tokens, share=share)

    def row(self, number: int) -> Row:
        """Row ``number`` of the endless sequence."""
        rng = Random(f"{self._seed}/row/{number}")
        if self._weights is None:
            problem = rng.choice(self._numbers)
        else:
            (problem,) = rng.choices(self._numbers, cum_weights=self._weights)
        language = rng.choice(list(self._programs[problem]))
        spans = self._programs[problem][language]
        correct = next(iter(spans)) if len(spans) == 1 else rng.random() >= self._prompts.incorrect
        span = range(*spans[correct])
        chosen = rng.sample(span, min(len(span), self._prompts.together))
        told = self._corpus.problems[problem]
        keep_rating, keep_tags = (rng.random() >= self._prompts.drop for _ in range(2))
        rating, tags = told.rating if keep_rating else None, told.tags if keep_tags else ()
        form = self._prompts.form
        if rng.random() < self._prompts.drop_correct:
            form = msgspec.structs.replace(form, correct=False)
        shorten = self._prompts.shorten and rng.random() < self._prompts.shorten
        prompt = encode_prompt(
            shortened(told.description, rng) if shorten else told.description,
            Metadata(language, rating, tags),
            form,
            self._tokenizer,
            self._config.encoder_positions,
            correct=correct,
        )
        program, *others = map(self._program, self._order[chosen].tolist())
        return Row(prompt, program, correct, tuple(others))

    def _program(self, document: int) -> list[int]:
        return [BOS, *self._corpus.ids(document).tolist(), EOS]

    def _draw_window(self, window: int) -> list[Row]:
        return [self.row(number) for number in range(window * WINDOW, (window + 1) * WINDOW)]


def _problem_weights(
    corpus: Corpus, numbers: list[int], changed: Mapping[str, float]
) -> list[float] | None:
    """Sums of the weights of the problems so far; None where all count the same.

    A problem weighs what the first of its programs does.
    """
    if not corpus.index.weights and not changed:
        return None
    problems, first = np.unique(corpus.column("problem"), return_index=True)
    weights = corpus.document_weights(changed)[first]
    chosen = weights[np.searchsorted(problems, numbers)]
    return [float(weight) for weight in np.cumsum(chosen)]


def _grouped(
    corpus: Corpus, longest: int, prompts: ProblemPrompts
) -> tuple[npt.NDArray[np.int64], dict[int, dict[str, dict[bool, Span]]]]:
    """Documents in order of problem, language and correctness, and where each group lies."""
    names = prompts.form.languages
    language, problem = _languages(corpus, names), corpus.column("problem")
    correct, tokens = corpus.column("correct").astype(bool), corpus.column("tokens")
    fits = (language < len(names)) & (tokens > 0) & (tokens <= longest)
    chosen = np.flatnonzero(fits & (correct | (prompts.incorrect > 0)))
    order = chosen[np.lexsort((correct[chosen], language[chosen], problem[chosen]))]
    keys = np.stack([problem[order], language[order], correct[order]]).astype(np.int64)
    starts = np.flatnonzero(np.any(keys[:, 1:] != keys[:, :-1], axis=0)) + 1
    edges = [0, *starts.tolist(), len(order)]
    groups: dict[int, dict[str, dict[bool, Span]]] = {}
    for start, end in pairwise(edges):
        if start < end:
            one, two, three = keys[:, start].tolist()
            groups.setdefault(one, {}).setdefault(names[two], {})[bool(three)] = start, end
    return order.astype(np.int64), groups


def _languages(corpus: Corpus, names: tuple[str, ...]) -> npt.NDArray[np.int64]:
    """Every document's language as a place in ``names``, beyond them for others."""
    parts = [np.zeros(0, np.int64)]
    for shard in corpus.shards:
        places: Mapping[str, int] = {name: place for place, name in enumerate(names)}
        table = [places.get(name, len(names)) for name in shard.header.languages]
        parts.append(np.asarray(table, np.int64)[shard.records["language"]])
    return np.concatenate(parts)
