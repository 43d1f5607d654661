"""``upsolve evaluate``: n@k and pass@k of a model over rounds, data sets or files of problems."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Config, Resolved
from bot.errors import Exit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evaluation_summary import Report
    from bot.rates import Method
    from contest_sim.problem_sets import Question
    from model.settings import ModelSettings


class Budgets(click.ParamType[tuple[int, ...]]):
    """``1000,10000``: numbers of samples, rising."""

    name = "k,k,..."

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[int, ...]:
        """Read the numbers, or say what is wrong with them."""
        if isinstance(value, tuple):
            return value
        try:
            found = tuple(sorted({int(part) for part in str(value).split(",")}))
        except ValueError:
            self.fail(f"{value!r} is no list of numbers such as 1000,10000", param, ctx)
        if found[0] < 1 or found[-1] > 10**7:
            self.fail(f"{value!r}: k is 1 to 10 000 000 samples", param, ctx)
        return found


@click.command()
@click.argument("problems", nargs=-1, required=True)
@click.option(
    "-n", "submissions", type=click.IntRange(1, 1000), default=10, show_default=True,
    help="Submissions a problem.",
)  # fmt: skip
@click.option(
    "-k", "budgets", type=Budgets(), default="1000", show_default=True,
    help="Samples a problem; several by commas, and the most are drawn.",
)  # fmt: skip
@click.option("--seed", type=int, help="Root seed; default: bot.seed.")
@click.option("--no-filter", is_flag=True, help="Submit samples whether they pass or not.")
@click.option("--no-clustering", is_flag=True, help="Submit samples that pass at random.")
@click.option("--examples-only", is_flag=True, help="Generate no inputs to tell programs apart.")
@click.option("--true-tags", is_flag=True, help="Tell the model the true rating and tags.")
@configured
@verb
def evaluate(
    problems: tuple[str, ...],
    submissions: int,
    budgets: tuple[int, ...],
    seed: int | None,
    no_filter: bool,
    no_clustering: bool,
    examples_only: bool,
    true_tags: bool,
    resolved: Resolved,
    as_json: bool,
) -> Reply:
    """Measure the configured model on PROBLEMS: n@k, pass@k.

    PROBLEMS are rounds (1352), problems of them (1352A), problem packages, Parquet files in the
    layout of CodeContests, or files of lines of JSON. Samples and verdicts are kept in bot.data: a
    command that was stopped goes on, and other -n, smaller -k and the ablations draw nothing anew.
    """
    from bot.commands.replay import run_to_end  # noqa: PLC0415 - with the rest
    from bot.evaluation_summary import as_data, as_text  # noqa: PLC0415 - numpy, rich
    from contest_sim.problem_sets import find_problems  # noqa: PLC0415 - pyarrow

    method = _method(submissions, no_filter, no_clustering, examples_only)
    config = resolved.config
    if seed is not None:
        config = msgspec.structs.replace(config, bot=msgspec.structs.replace(config.bot, seed=seed))
    if true_tags and not _reads_tags(config.model):
        raise click.UsageError(
            "--true-tags: programs of a folder or of the enumerator have no prompt, and that of a"
            " chat no place for rating and tags"
        )
    questions = find_problems(problems, config.contest_sim)
    work = _evaluated(questions, config, method, budgets, told=true_tags, quiet=as_json)
    report = run_to_end(work)
    exit_code = Exit.JUDGE if report.num_unjudged else Exit.DONE
    return Reply(as_data(report), None if as_json else as_text(report), exit_code)


def _method(submissions: int, unfiltered: bool, random: bool, examples: bool) -> Method:
    from bot.rates import Method  # noqa: PLC0415 - numpy

    if unfiltered + random + examples > 1:
        raise click.UsageError(
            "--no-filter, --no-clustering and --examples-only each say how programs are chosen;"
            " give one of them"
        )
    if unfiltered:
        return Method(submissions, "unfiltered")
    if random:
        return Method(submissions, "random")
    return Method(submissions, "examples" if examples else "clusters")


def _reads_tags(settings: ModelSettings) -> bool:
    """Whether prompts may claim a rating and tags."""
    is_chat = settings.backend == "openai" and settings.api == "chat"
    return settings.backend not in {"scripted", "enumerator"} and not is_chat


async def _evaluated(
    questions: Sequence[Question],
    config: Config,
    method: Method,
    budgets: tuple[int, ...],
    *,
    told: bool,
    quiet: bool,
) -> Report:
    from bot.evaluation import Evaluation, LeftOut, Plan, usable_languages  # noqa: PLC0415 - slow
    from bot.evaluation_display import EvaluationDisplay  # noqa: PLC0415 - rich
    from bot.evaluation_store import EvaluationStore  # noqa: PLC0415 - sqlite-utils
    from bot.evaluation_summary import Report  # noqa: PLC0415 - rich
    from bot.rates import Evaluated, Rates  # noqa: PLC0415 - numpy
    from bot.written_inputs import input_words  # noqa: PLC0415 - with the rest
    from judge.client import Judge  # noqa: PLC0415 - with the rest
    from model.registry import build_backend, build_input_model  # noqa: PLC0415 - with the rest

    with EvaluationStore.open(Path(config.bot.data)) as store:
        async with Judge(config.judge) as judge:
            languages, notes = usable_languages(config.bot.languages, judge.info)
            plan = Plan(
                samples=budgets[-1],
                seed=config.bot.seed,
                languages=languages,
                inputs=config.bot.generated_inputs,
                example_time=config.bot.example_time,
                in_flight=config.bot.in_flight,
                told=told,
                model=config.model,
            )
            backend = await asyncio.to_thread(build_backend, config.model)
            inputs = await asyncio.to_thread(build_input_model, config.model)
            notes += (input_words(inputs.card),) if inputs else ()
            display = EvaluationDisplay(sys.stderr, len(questions), plan.samples, quiet=quiet)
            try:
                with display:
                    evaluation = Evaluation(plan, backend, judge, store, display, inputs)
                    results = await evaluation.run(questions)
            finally:
                await backend.close()
                if inputs is not None:
                    await inputs.close()
    both = list(zip(questions, results, strict=True))
    return Report(
        plan=plan,
        rates=Rates(method, budgets, plan.seed),
        problems=tuple(Evaluated(q, r) for q, r in both if not isinstance(r, LeftOut)),
        left_out=tuple(r for _, r in both if isinstance(r, LeftOut)),
        model=backend.card,
        judge=msgspec.to_builtins(judge.info),
        usage=backend.usage,
        notes=notes,
    )
