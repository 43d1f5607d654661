"""How surprised checkpoints are by right programs of problems that they were not trained on.

``-log p(y)`` of every token of a program given its problem's prompt, in nats, a mean over all
tokens: no sampling and no judge, so that a few dozen problems tell checkpoints apart whose rates of
solved problems do not. It measures how alike the programs are that a model expects, not whether it
would solve anything; it compares checkpoints of one tokenizer.

    python -m training.surprise model/weights/compact --problems training/originals/some.txt
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import click
import msgspec
import numpy as np
import torch

from model.backend import BackendError
from model.checkpoint import CheckpointInfo, load_checkpoint
from model.devices import fast_dtype
from model.prompt import Metadata, encode_prompt
from model.tokenizer import BOS, EOS, Tokenizer
from model.transformer import Transformer
from training.errors import CorpusError
from training.objectives import Objective, Tokens, prepare
from training.originals import read_originals
from training.problem_files import read_problems
from training.problems import TrainingProblem
from training.rows import Row, to_batch

RESAMPLED = 2000


class Surprise(msgspec.Struct, frozen=True):
    """Nats a token with the 95 % interval over problems, and what they are of."""

    checkpoint: str
    nats: float
    low: float
    high: float
    problems: int
    programs: int
    tokens: int

    def __str__(self) -> str:
        return (
            f"{self.checkpoint}: {self.nats:.3f} nats a token ({self.low:.3f}-{self.high:.3f}), "
            f"{self.programs} programs of {self.problems} problems, {self.tokens} tokens"
        )


def rows_of(
    problem: TrainingProblem, tokenizer: Tokenizer, info: CheckpointInfo
) -> Iterator[tuple[Row, int]]:
    """The right programs that fit, a row and their number for each of the model's languages."""
    for language in info.prompt.languages:
        programs = [
            [BOS, *tokenizer.encode(one.source), EOS]
            for one in problem.programs
            if one.correct and one.language == language
        ]
        fitting = [ids for ids in programs if len(ids) <= info.config.decoder_positions + 1]
        if fitting:
            prompt = encode_prompt(
                problem.description,
                Metadata(language, problem.rating, problem.tags),
                info.prompt,
                tokenizer,
                info.config.encoder_positions,
            )
            yield Row(prompt, fitting[0], True, tuple(fitting[1:])), len(fitting)


@torch.no_grad()
def measure(
    model: Transformer,
    tokenizer: Tokenizer,
    info: CheckpointInfo,
    problems: Sequence[TrainingProblem],
    name: str = "",
) -> Surprise:
    """The surprise of one checkpoint; raises ValueError where no program fits it."""
    objective = Objective(model, decoder=True, masked=False, value=False).eval()
    sums, counts, programs = [], [], 0
    dtype = fast_dtype()
    for problem in problems:
        for row, many in rows_of(problem, tokenizer, info):
            batch = prepare(to_batch([row]), vocab=info.config.vocab, mlm_rows=0.0, seed=0, step=0)
            with torch.autocast("cpu", dtype, enabled=dtype is torch.bfloat16):
                sums.append(float(objective(batch, Tokens()).surprise))
            counts.append(batch.counts().decoder)
            programs += many
    if not sums:
        raise ValueError(f"no right program in {', '.join(info.prompt.languages)} that fits")
    total, tokens = np.array(sums), np.array(counts)
    drawn = np.random.default_rng(1).integers(0, len(sums), (RESAMPLED, len(sums)))
    low, high = np.quantile(total[drawn].sum(1) / tokens[drawn].sum(1), (0.025, 0.975))
    return Surprise(
        name,
        float(total.sum() / tokens.sum()),
        float(low),
        float(high),
        len(sums),
        programs,
        int(tokens.sum()),
    )


def _problems(path: Path) -> Iterator[TrainingProblem]:
    """Of a file of our own problems, or of any that training reads."""
    if path.suffix == ".txt":
        return (one.problem for one in read_originals([path]))
    return read_problems(path)


@click.command(help="Nats a program token of CHECKPOINTS, on problems they were not trained on.")
@click.argument(
    "checkpoints",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
)
@click.option(
    "--problems",
    "file",
    required=True,
    type=click.Path(path_type=Path, exists=True),
    help="File with programs: JSON lines, Parquet, or of our own (.txt).",
)
@click.option("--most", type=click.IntRange(1), help="Read so many problems; default: all.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document a checkpoint.")
def main(checkpoints: tuple[Path, ...], file: Path, most: int | None, *, as_json: bool) -> None:
    """Print a line for each checkpoint."""
    try:
        problems = list(islice(_problems(file), most))
        for path in checkpoints:
            found = measure(*load_checkpoint(path), problems, str(path))
            click.echo(msgspec.json.encode(found) if as_json else found)
    except (BackendError, CorpusError, ValueError, OSError) as error:
        raise click.UsageError(str(error)) from error


if __name__ == "__main__":
    main()
