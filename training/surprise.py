"""How surprised checkpoints are by right programs of problems that they were not trained on.

``-log p(y)`` of every token of a program given its problem's prompt, in nats, a mean over all
tokens: no sampling and no judge, so that a few dozen problems tell checkpoints apart whose rates of
solved problems do not. It measures how alike the programs are that a model expects, not whether it
would solve anything; only checkpoints of one tokenizer are compared.

    python -m training.surprise CHECKPOINT... --problems training/originals/stories-with-tests.txt

Names end in their shape: Q problems, R bootstrap replicates.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N806, N815

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import click
import msgspec
import numpy as np
import torch

from contest_sim.solve_rates import REPLICATES, FloatArray
from model.backend import BackendError
from model.checkpoint import CheckpointInfo, load_checkpoint
from model.devices import fast_dtype
from model.prompt import Metadata, encode_prompt
from model.tokenizer import BOS, EOS, Tokenizer
from model.transformer import Transformer
from training.errors import CorpusError
from training.evaluate import Failed
from training.objectives import Objective, Tokens, prepare
from training.originals import read_originals
from training.problem_files import read_problems
from training.problems import TrainingProblem
from training.rows import Row, to_batch


class Measured(NamedTuple):
    """What one checkpoint makes of problems: sums in nats, and tokens, problem by problem."""

    nats_Q: FloatArray
    tokens_Q: FloatArray
    programs: int

    @property
    def nats(self) -> float:
        """Nats a token."""
        return float(self.nats_Q.sum() / self.tokens_Q.sum())

    def interval(self, before: Measured | None = None) -> tuple[float, float]:
        """The 95 % bootstrap interval over problems; of the difference, if another is given.

        Raises:
            ValueError: the other measured other programs, or other tokens of them.
        """
        if before is not None and not np.array_equal(before.tokens_Q, self.tokens_Q):
            raise ValueError(
                "the checkpoints differ in tokenizer, languages or length: they read other tokens"
            )
        size = len(self.nats_Q)
        drawn_RQ = np.random.default_rng(1).integers(0, size, (REPLICATES, size))
        sums_Q = self.nats_Q if before is None else self.nats_Q - before.nats_Q
        means_R = sums_Q[drawn_RQ].sum(1) / self.tokens_Q[drawn_RQ].sum(1)
        low, high = np.quantile(means_R, (0.025, 0.975))
        return float(low), float(high)


def rows_of(problem: TrainingProblem, tokenizer: Tokenizer, info: CheckpointInfo) -> Iterator[Row]:
    """The right programs that fit, a row for each of the model's languages."""
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
            yield Row(prompt, fitting[0], True, tuple(fitting[1:]))


@torch.no_grad()
def measure(
    model: Transformer,
    tokenizer: Tokenizer,
    info: CheckpointInfo,
    problems: Sequence[TrainingProblem],
) -> Measured:
    """What one checkpoint makes of the problems; raises ValueError where no program fits it."""
    objective = Objective(model, decoder=True, masked=False, value=False).eval()
    nats, tokens, programs = [], [], 0
    dtype = fast_dtype()
    for problem in problems:
        rows = list(rows_of(problem, tokenizer, info))
        if not rows:
            continue
        batch = prepare(to_batch(rows), vocab=info.config.vocab, mlm_rows=0.0, seed=0, step=0)
        with torch.autocast("cpu", dtype, enabled=dtype is torch.bfloat16):
            nats.append(float(objective(batch, Tokens()).surprise))
        tokens.append(batch.counts().decoder)
        programs += sum(len(row.programs) for row in rows)
    if not nats:
        raise ValueError(f"no right program in {', '.join(info.prompt.languages)} that fits")
    return Measured(np.array(nats), np.array(tokens, dtype=np.float64), programs)


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
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="File with programs: JSON lines, Parquet, or of our own (.txt).",
)
@click.option("--most", type=click.IntRange(1), help="Read so many problems; default: all.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document a checkpoint.")
def main(checkpoints: tuple[Path, ...], file: Path, most: int | None, *, as_json: bool) -> None:
    """Print a line for each checkpoint, from the second on with the difference to the first."""
    first: Measured | None = None
    try:
        problems = list(islice(_problems(file), most))
        for path in checkpoints:
            found = measure(*load_checkpoint(path), problems)
            data = _data(path, found, first)
            click.echo(msgspec.json.encode(data) if as_json else _words(data))
            first = first or found
    except (BackendError, CorpusError, ValueError, OSError) as error:
        raise Failed(str(error)) from error


def _data(path: Path, found: Measured, first: Measured | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "checkpoint": str(path),
        "nats": found.nats,
        "interval": found.interval(),
        "problems": len(found.nats_Q),
        "programs": found.programs,
        "tokens": int(found.tokens_Q.sum()),
    }
    if first is not None:
        data |= {"more": found.nats - first.nats, "more_interval": found.interval(first)}
    return data


def _words(data: dict[str, Any]) -> str:
    low, high = data["interval"]
    words = f"{data['checkpoint']}: {data['nats']:.3f} nats a token ({low:.3f} to {high:.3f})"
    if "more" in data:
        low, high = data["more_interval"]
        words += f", {data['more']:+.3f} ({low:+.3f} to {high:+.3f}) beside the first"
    return (
        f"{words}; {data['programs']} programs of {data['problems']} problems, "
        f"{data['tokens']} tokens"
    )


if __name__ == "__main__":
    main()
