"""Which batches the settings name: to train on, and held out. Corpora are built where they lack.

A run's corpora lie in one folder, tokenised once with the run's tokenizer, each under a name that
tells its files from others. A source that is itself such a corpus is read as it is, if its
tokenizer is the run's.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from model.architecture import ModelConfig
from model.prompt import INPUT, MARKERS, PromptFormat, prompt
from model.tokenizer import Tokenizer
from training.building import Dropped, Progress, build, code_texts
from training.contamination import contamination
from training.corpus import INDEX, Corpus
from training.data import FORM, INPUTS, CurriculumSource, tokenizer_texts
from training.input_texts import inputs_of
from training.pivot import PivotSource
from training.problem_corpus import build_problems
from training.problem_files import read_problems
from training.problem_rows import ProblemPrompts, ProblemSource
from training.rows import Share, Source
from training.settings import TrainingSettings
from training.statements import LONGEST, WithStatements, read_statements

HELD_OUT_SEED = 1_000_003
TOKENIZER_EXERCISES = 10_000
TOKENIZER_TEXTS = 20_000
"""Texts of code, and of problems, that a tokenizer is trained on, at most."""

Said = Callable[[str], None]


def check_data(settings: TrainingSettings) -> None:
    """Say what is missing before anything is done; raises ValueError."""
    wanted = {"code": settings.code, "problems": settings.problems}.get(settings.data)
    if wanted is not None and not wanted:
        raise ValueError(
            f'training.{settings.data} is empty: data = "{settings.data}" needs files to train on, '
            f"--set 'training.{settings.data}=[\"PATH\"]'"
        )
    for name in (*settings.code, *settings.problems, *settings.held_out):
        if not Path(name).exists():
            raise ValueError(f"{name}: no such file or folder (training.{_key(settings, name)})")


def _key(settings: TrainingSettings, name: str) -> str:
    keys = ("code", "problems", "held_out")
    return next(key for key in keys if name in getattr(settings, key))


def built_corpus(settings: TrainingSettings) -> Path | None:
    """The corpus that the settings train on, where they name one that is built already."""
    names = {"code": settings.code, "problems": settings.problems}.get(settings.data, ())
    return next((Path(name) for name in names if (Path(name) / INDEX).exists()), None)


def texts_for_tokenizer(settings: TrainingSettings) -> Iterator[str]:
    """A mix of what the model will read and write."""
    if settings.data == "curriculum":
        yield from tokenizer_texts(settings.seed, TOKENIZER_EXERCISES)
    code = code_texts([path for path in _paths(settings.code) if not (path / INDEX).exists()])
    for text in islice(code, TOKENIZER_TEXTS):
        if not isinstance(text, Dropped):
            yield text.text
    problems = (one for path in _paths(settings.problems) for one in read_problems(path))
    for problem in islice(problems, TOKENIZER_TEXTS):
        if settings.task == "inputs":
            yield prompt(problem.description, INPUT, correct=None)
            yield from (data for data, _ in problem.tests[:4])
            continue
        for program in problem.programs[:4]:
            if program.language in MARKERS:
                yield prompt(problem.description, program.language)
                yield program.source
    if settings.statements:
        yield from read_statements(Path(settings.statements), settings.statements_split)


def build_corpora(
    settings: TrainingSettings, tokenizer: Tokenizer, corpora: Path, said: Said
) -> None:
    """Tokenise what the settings name and is not tokenised yet, in the folder ``corpora``.

    Where problems are held out, it then says what training has in common with them.

    Raises:
        CorpusError: a source is missing, broken, or nothing of it is left.
    """
    wanted = {"code": (settings.code,), "problems": (settings.problems, settings.held_out)}
    for names in wanted.get(settings.data, ()):
        folder, files = _corpus(settings, corpora, names), _paths(names)
        if not files or (folder / INDEX).exists():
            continue
        tell: Callable[[Progress], None] = lambda now: said(str(now))  # noqa: E731 - typed
        if settings.data == "code":
            build(folder, "code", code_texts(files), tokenizer, progress=tell)
        elif settings.task == "inputs":
            build_problems(folder, files, tokenizer, documents=inputs_of, progress=tell)
        else:
            build_problems(folder, files, tokenizer, progress=tell)
    if settings.held_out and settings.data != "curriculum":
        said(_shared(settings, tokenizer, corpora))


def _shared(settings: TrainingSettings, tokenizer: Tokenizer, corpora: Path) -> str:
    """What the training data has in common with the problems that are held out; told once."""
    names = settings.code if settings.data == "code" else settings.problems
    trained = _corpus(settings, corpora, names)
    told = corpora / f"{trained.name}-{_own_name(settings.held_out)}.txt"
    if not told.exists():
        corpus = Corpus(trained, tokenizer)
        evaluation = [
            problem
            for path in _paths(settings.held_out)
            for problem in (
                Corpus(path, tokenizer).contents()
                if (path / INDEX).exists()
                else read_problems(path)
            )
        ]
        told.parent.mkdir(parents=True, exist_ok=True)
        told.write_text(f"{contamination(corpus.contents(), evaluation)}\n")
    return told.read_text().rstrip()


def _corpus(settings: TrainingSettings, corpora: Path, names: Sequence[str]) -> Path:
    """Where the corpus of these files is, or will be; raises ValueError."""
    made = [Path(name) for name in names if (Path(name) / INDEX).exists()]
    if made and len(names) > 1:
        raise ValueError(f"{made[0]} is a corpus already: name nothing beside it")
    kind = "-inputs" if settings.task == "inputs" else ""
    return made[0] if made else corpora / f"{_own_name(names)}{kind}"


def _own_name(names: Sequence[str]) -> str:
    return f"{zlib.crc32(chr(10).join(names).encode()):08x}"


def build_source(
    settings: TrainingSettings,
    tokenizer: Tokenizer,
    config: ModelConfig,
    share: Share,
    corpora: Path,
    *,
    held_out: bool = False,
) -> Source | None:
    """This process's batches; ``held_out`` for rows never trained on, None where there are none.

    Raises:
        CorpusError: what is in ``corpora`` cannot be used.
        ValueError: the statements cannot be read.
    """
    source = _labelled(settings, tokenizer, config, share, corpora, held_out=held_out)
    if source is None or held_out or not settings.statements:
        return source
    rows = max(1, settings.batch_tokens // (4 * LONGEST))
    texts = read_statements(Path(settings.statements), settings.statements_split)
    return WithStatements(source, texts, tokenizer, rows=rows, share=share)


def _labelled(
    settings: TrainingSettings,
    tokenizer: Tokenizer,
    config: ModelConfig,
    share: Share,
    corpora: Path,
    *,
    held_out: bool,
) -> Source | None:
    seed, batch_tokens = settings.seed, settings.batch_tokens
    if settings.data == "curriculum":
        seed += HELD_OUT_SEED if held_out else 0
        return CurriculumSource(
            tokenizer,
            config,
            seed=seed,
            batch_tokens=batch_tokens,
            share=share,
            inputs=settings.task == "inputs",
            prompts=prompts(settings),
        )
    if settings.data == "code":
        return PivotSource(
            Corpus(_corpus(settings, corpora, settings.code), tokenizer),
            config,
            seed=seed,
            batch_tokens=batch_tokens,
            share=share,
            validation=held_out,
        )
    names = settings.held_out if held_out else settings.problems
    if not names:
        return None
    return ProblemSource(
        Corpus(_corpus(settings, corpora, names), tokenizer),
        tokenizer,
        config,
        prompts(settings),
        seed=seed,
        batch_tokens=batch_tokens,
        share=share,
        weights={} if held_out else settings.source_weights,
    )


def prompt_format(settings: TrainingSettings) -> PromptFormat:
    """Which lines of the prompt the model learns to read."""
    if settings.task == "inputs":
        return INPUTS
    if settings.data == "curriculum":
        return PromptFormat(
            rating=settings.metadata,
            tags=settings.metadata,
            correct=settings.conditioning,
            languages=FORM.languages,
        )
    return PromptFormat(
        rating=settings.metadata,
        tags=settings.metadata,
        correct=settings.conditioning and settings.task != "scorer",
        languages=settings.languages,
    )


def prompts(settings: TrainingSettings) -> ProblemPrompts:
    """What prompts of problems tell, and which programs are shown.

    Incorrect programs are shown only where something tells them from correct ones.
    """
    told = settings.conditioning or settings.task == "scorer" or settings.value_weight > 0
    return ProblemPrompts(
        form=prompt_format(settings),
        drop=settings.metadata_dropped,
        shorten=settings.shortened,
        incorrect=settings.incorrect_share if told else 0.0,
        drop_correct=settings.conditioning_dropped,
        together=settings.programs_together,
    )


def _paths(names: Sequence[str]) -> list[Path]:
    return [Path(name) for name in names]
