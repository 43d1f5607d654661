"""Sampling a set of problems with a checkpoint and judging what it wrote.

For every problem programs are drawn and judged on its examples as they come; what passes is judged
on its tests and run on inputs made from the examples, to be clustered by what it prints. Equal
programs are judged once. Rates follow from the counts alone (:mod:`training.outcomes`).
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import NamedTuple

import numpy as np

from contest_sim.solve_rates import Candidates
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, Report, Verdict
from model.backend import Backend, SampleRequest
from model.registry import build_backend
from model.settings import ModelSettings
from training.outcomes import Kept, Manner, Outcome
from training.posed import Posed, made_inputs

_CHECKER = Checker(kind="codecontests")
_TRIES = 3  # where the judge cannot tell

Told = Callable[[Posed, Outcome], None]


class _Finding(NamedTuple):
    """What the judge says of a program that passes the examples, or could not say of one."""

    right: bool = False
    signature: str = ""
    judged: bool = True


def solve_all(
    checkpoint: Path,
    problems: Sequence[Posed],
    *,
    samples: int,
    seed: int,
    languages: tuple[str, ...],
    temperature: float = 1.0,
    keep: Path | None = None,
    told: Told = lambda *_: None,
) -> list[Outcome]:
    """Draw ``samples`` programs for each problem and judge them.

    Args:
        checkpoint: its folder.
        problems: what is sampled, one after the other.
        samples: programs for each.
        seed: root of the samples.
        languages: drawn from in turns; those that cannot be judged here are left out.
        temperature: what logits are divided by, times the checkpoint's own.
        keep: a file of outcomes: what is there is not drawn again, the rest is added.
        told: called with every problem and what came of it.

    Raises:
        BackendError: the checkpoint cannot be used, or no language is left.
        JudgeError: programs cannot be confined here.
        ValueError: outcomes were kept that were drawn in another manner.
    """
    settings = ModelSettings(checkpoint=str(checkpoint), temperature=temperature)
    manner = Manner(_digest(checkpoint), samples, seed, languages, temperature) if keep else None
    kept = Kept(keep, manner) if keep and manner else None
    return asyncio.run(_solve_all(settings, problems, samples, seed, languages, kept, told))


def _digest(checkpoint: Path) -> str:
    sha = hashlib.sha256()
    for file in sorted(checkpoint.glob("*.safetensors")):
        sha.update(file.read_bytes())
    return sha.hexdigest()


async def _solve_all(
    settings: ModelSettings,
    problems: Sequence[Posed],
    samples: int,
    seed: int,
    languages: tuple[str, ...],
    kept: Kept | None,
    told: Told,
) -> list[Outcome]:
    found = [kept.find(problem) if kept else None for problem in problems]
    outcomes = []
    async with AsyncExitStack() as stack:
        if None in found:
            backend = build_backend(settings)
            stack.push_async_callback(backend.close)
            judge = await stack.enter_async_context(Judge(JudgeSettings()))
            known = tuple(name for name in languages if judge.info.languages[name].available)
        for problem, before in zip(problems, found, strict=True):
            outcome = before or await solve(backend, judge, problem, samples, seed, known)
            if kept and before is None:
                kept.add(problem, outcome)
            outcomes.append(outcome)
            told(problem, outcome)
    return outcomes


async def solve(
    backend: Backend,
    judge: Judge,
    problem: Posed,
    samples: int,
    seed: int,
    languages: tuple[str, ...],
) -> Outcome:
    """Draw and judge the programs of one problem."""
    request = SampleRequest(
        problem=problem.id,
        statement=problem.statement,
        seed=seed,
        first=0,
        count=samples,
        languages=languages,
    )
    made = made_inputs(problem, seed)
    copies: Counter[tuple[str, str]] = Counter()
    judged: dict[tuple[str, str], asyncio.Task[_Finding | None]] = {}
    try:
        async with asyncio.TaskGroup() as group:
            async for sample in backend.sample(request):
                program = sample.language, sample.source
                copies[program] += 1
                if program not in judged:
                    judged[program] = group.create_task(_find(judge, problem, program, made))
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    found = [(copies[program], task.result()) for program, task in judged.items()]
    return _outcome(samples, [(count, one) for count, one in found if one is not None])


def _outcome(samples: int, found: list[tuple[int, _Finding]]) -> Outcome:
    past = [(count, one) for count, one in found if one.judged]
    labels = {text: label for label, text in enumerate(sorted({one.signature for _, one in past}))}
    return Outcome(
        Candidates(
            samples=samples,
            copies_P=np.array([count for count, _ in past], np.int64),
            cluster_P=np.array([labels[one.signature] for _, one in past], np.int64),
            right_P=np.array([one.right for _, one in past], np.bool_),
        ),
        unjudged=sum(count for count, one in found if not one.judged),
    )


async def _find(
    judge: Judge, problem: Posed, program: tuple[str, str], made: list[bytes]
) -> _Finding | None:
    """What the judge says of a program; None where it fails an example."""
    for _ in range(_TRIES):
        examples = await _on_examples(judge, problem, program)
        if examples.verdict is Verdict.JE:
            continue
        if examples.verdict is not Verdict.AC or not examples.program_id:
            return None
        verdict = await _on_tests(judge, problem, examples.program_id)
        if verdict is Verdict.JE:
            continue
        runs = await judge.run(examples.program_id, made, problem.limits)
        printed = [b" ".join(run.output.split()) + str(run.verdict).encode() for run in runs]
        signature = hashlib.sha256(b"\0".join(printed)).hexdigest()
        return _Finding(verdict is Verdict.AC, signature)
    return _Finding(judged=False)


async def _on_examples(judge: Judge, problem: Posed, program: tuple[str, str]) -> Report:
    language, source = program
    return await judge.submit(
        source, language, problem.examples, _CHECKER, problem.limits, filtering=True
    )


async def _on_tests(judge: Judge, problem: Posed, program_id: str) -> Verdict:
    """The verdict on the tests; a program is run once more where its outputs are only taken."""
    if problem.takes is None:
        report = await judge.judge(program_id, problem.tests, _CHECKER, problem.limits)
        return report.verdict
    inputs = [test.input for test in problem.tests]
    runs = await judge.run(program_id, inputs, problem.limits, stop_on_failure=True)
    for number, run in enumerate(runs):
        if run.verdict is not Verdict.AC:
            return run.verdict
        if not problem.takes(number, run.output.decode(errors="replace")):
            return Verdict.WA
    return Verdict.AC
