"""The words and number shapes that summaries, displays and reports share; nothing is drawn here.

A number is never given without what it stands on: :func:`conditions` names the model, the clock,
the field, the judge and the tests. Nothing here computes a result; all is read from the record.

Invariant: text that a model, a statement or an archive wrote reaches a person only through
:func:`printable`.
"""

from __future__ import annotations

import json
import re
import shlex
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from bot.record import Funnel, ProblemRecord, RunRecord, Standing
from bot.setups import configured
from bot.utilisation import Utilisation
from judge.verdict import Verdict
from model.accounting import Usage

PERFORMANCE = "the rating whose expected place is the place taken"
PERFORMANCE_STATIONARY = "the rating that this round would have left unchanged"
PERCENTILE = "share of participants strictly better"
INPUT_SOURCES = {
    "mutation": "mutations of the examples",
    "small": "small ones",
    "extreme": "extreme ones",
    "tokens": "mutations that knew no format",
    "model": "written by a model",
}
PERCENTILE_BOUNDS = "were everything solved at once, and in the last second"

_OPTIONS = {"bot.seed", "bot.speed", "bot.samples_per_problem", "bot.problems"}
"""Keys for which ``upsolve replay`` has options of their own."""
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def printable(text: str, *, lines: bool = False) -> str:
    """``text`` without control, format (bidirectional too) and surrogate characters.

    On one line, blanks collapsed, unless ``lines`` asks to keep line breaks and tabs.
    """
    kept = text
    if not text.replace("\n", "").replace("\t", "").isprintable():  # nearly all text is
        kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _HIDDEN)
    return kept if lines else re.sub(r"\s+", " ", kept).strip()


def grouped(number: float) -> str:
    """``13 966``: thousands apart; a fraction only where there is one."""
    return f"{number:,.2f}".rstrip("0").rstrip(".").replace(",", " ")


def ordinal(number: int) -> str:
    """``8 213th``."""
    teens = 10 <= number % 100 <= 20
    suffix = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return grouped(number) + suffix


def hms(seconds: float) -> str:
    """Contest time as ``0:14:02``; a minus sign before the start."""
    minutes, second = divmod(abs(int(seconds)), 60)
    return f"{'-' if seconds < 0 else ''}{minutes // 60}:{minutes % 60:02}:{second:02}"


def share(part: float, whole: float) -> str:
    """``part`` of ``whole`` in percent, honest about small parts."""
    percent = 100 * part / whole if whole else 0.0
    if 0 < percent < 0.1:
        return "under 0.1 %"
    return f"{percent:.1f} %" if percent < 10 and part else f"{percent:.0f} %"


def counted(number: float, noun: str) -> str:
    """``1 sample``, ``2 samples``."""
    return f"{grouped(number)} {noun}{'' if number == 1 else 's'}"


def percentile_bounds(stand: Standing) -> str:
    """The percentiles at the best and the worst solving times; empty where they are not known."""
    if stand.percentile_best is None or stand.percentile_worst is None:
        return ""
    return f"{stand.percentile_best:.1f} % and {stand.percentile_worst:.1f} % ({PERCENTILE_BOUNDS})"


def total(record: RunRecord) -> Funnel:
    """The funnels of all problems, added up."""
    funnels = [p.funnel for p in record.problems]
    failures: Counter[str] = Counter()
    for funnel in funnels:
        failures.update(funnel.failures)
    return Funnel(
        sampled=sum(f.sampled for f in funnels),
        duplicates=sum(f.duplicates for f in funnels),
        compile_errors=sum(f.compile_errors for f in funnels),
        failures=dict(failures),
        passed=sum(f.passed for f in funnels),
        unjudged=sum(f.unjudged for f in funnels),
        clusters=sum(f.clusters for f in funnels),
        submitted=sum(f.submitted for f in funnels),
    )


def failure_counts(funnel: Funnel) -> str:
    """``WA 611, RTE 80``: failures on the examples, the commonest first, without the judge's."""
    real = {v: n for v, n in funnel.failures.items() if v != "JE" and n}
    ranked = sorted(real.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{verdict} {grouped(count)}" for verdict, count in ranked)


def losses(funnel: Funnel) -> list[tuple[int, str]]:
    """How many samples each stage lost and in what way, the greatest loss first.

    Together with ``passed`` the counts sum to ``sampled``.
    """
    judge = funnel.failures.get("JE", 0)
    failed = sum(funnel.failures.values()) - judge
    rows = [
        (failed, f"compiled but failed the examples ({failure_counts(funnel)})"),
        (funnel.compile_errors, "did not compile"),
        (funnel.duplicates, "repeated an earlier sample"),
        (judge, "could not be judged (JE)"),
        (funnel.unjudged, "were not judged in time"),
    ]
    return sorted(((n, how) for n, how in rows if n), key=lambda row: -row[0])


def where_lost(funnel: Funnel) -> str:
    """One sentence on where samples went, the greatest loss first."""
    if not funnel.sampled:
        return "No sample was drawn."
    parts = [f"{grouped(n)} ({share(n, funnel.sampled)}) {how}" for n, how in losses(funnel)]
    parts.append(f"{grouped(funnel.passed) if funnel.passed else 'none'} passed the examples")
    return f"Of {counted(funnel.sampled, 'sample')}, {', '.join(parts)}."


def best_reached(record: RunRecord) -> str:
    """How far the best problem got, for a run that solved nothing; empty without samples."""
    submitted = [(p, s) for p in record.problems for s in p.submissions]
    if submitted:
        verdicts = Counter(s.verdict.value if s.verdict else "pending" for _, s in submitted)
        names = ", ".join(f"{grouped(n)} {verdict}" for verdict, n in verdicts.most_common())
        most = max(record.problems, key=lambda p: p.funnel.passed)
        return (
            f"{counted(len(submitted), 'submission')}, none accepted ({names}); problem "
            f"{printable(most.index)} came furthest, with {counted(most.funnel.passed, 'sample')} "
            "past its examples."
        )
    compiled = max(record.problems, key=lambda p: p.funnel.compiled, default=None)
    if not total(record).sampled:
        return ""
    if compiled is None or not compiled.funnel.compiled:
        return "Nothing compiled, so there was nothing to submit."
    if most_passed := max(p.funnel.passed for p in record.problems):
        return f"{counted(most_passed, 'sample')} of one problem passed, but none was submitted."
    return (
        "No sample passed the examples, so there was nothing to submit; most programs compiled on "
        f"problem {printable(compiled.index)}: {grouped(compiled.funnel.compiled)} distinct ones."
    )


def verdict_words(verdict: Verdict, failed_test: str, testset: str = "TESTS") -> str:
    """A verdict with the test that decided it; what passed some of the tests passed no more."""
    if verdict is Verdict.AC and testset == "PRETESTS":
        return "pretests passed"
    return f"{verdict} on {failed_test}" if failed_test else str(verdict)


def rating_words(stand: Standing) -> str:
    """What the round did to the rating."""
    if not stand.official:
        return f"{stand.old_rating}, unchanged: out of competition, the round is not rated for it"
    return f"{stand.old_rating} -> {stand.new_rating} ({stand.delta:+d})"


def headline(record: RunRecord) -> str:
    """What the run came to, in one sentence; a failure to solve anything comes first."""
    solved = sum(p.solved_s is not None for p in record.problems)
    what = f"Solved {solved} of {counted(len(record.problems), 'problem')}" if solved else ""
    if record.standing is not None:
        stand = record.standing
        place = f"{ordinal(stand.place)} of {grouped(stand.participants)}"
        return f"{what} and came {place}." if what else f"Solved nothing: came {place}."
    last = max((e.contest_s for e in record.events), default=0)
    ends = {
        "running": f"still running at {hms(last)} of contest time",
        "interrupted": f"interrupted at {hms(last)} of contest time, so there is no place",
        "failed": f"failed at {hms(last)} of contest time, so there is no place",
    }
    return f"{what or 'Solved nothing'}: {ends.get(record.state, 'no place was computed')}."


def clock_words(record: RunRecord) -> str:
    """What the contest clock was and how long it stood still."""
    clock = record.clock
    parts = _pace_parts(clock)
    if wall_s := clock.get("wall_s"):
        took = f"{_wall(wall_s)} of wall time for a {hms(record.contest.duration_seconds)} round"
        held = float(clock.get("held_wall_s") or 0)
        parts.append(took + (f", {_wall(held)} of it with contest time held" if held else ""))
    return "; ".join(parts) or "not recorded"


def pace_words(record: RunRecord) -> str:
    """What the contest clock was and what it waited for."""
    return "; ".join(_pace_parts(record.clock)) or "not recorded"


def _pace_parts(clock: Mapping[str, Any]) -> list[str]:
    speed = float(clock.get("speed") or 0)
    parts = []
    if clock.get("kind") == "real":
        parts.append("real time")
    elif speed:
        parts.append(f"scaled, {counted(speed, 'contest second')} per wall second")
    if samples := clock.get("samples_per_problem"):
        pace = {"samples": "paced by samples: ", "clock": "paced by the clock: up to "}
        words = pace.get(str(clock.get("pace")), "")
        parts.append(f"{words}{grouped(int(samples))} per problem")
    return parts


def _wall(seconds: float) -> str:
    """Wall time, short: ``40 s`` or ``1:02:03``."""
    return f"{seconds:.0f} s" if seconds < 600 else hms(seconds)


def _languages(record: RunRecord) -> Collection[str]:
    """The languages that programs were written in, all of the judge's where that was not kept."""
    asked: Collection[str] = (record.config.get("bot") or {}).get("languages") or ()
    return asked or list(record.judge.get("languages") or ())


def judge_words(judge: Mapping[str, Any], asked: Collection[str]) -> str:
    """The judge's isolation rung, its slots and those of its languages that were asked for."""
    parts = [f"isolation rung {judge['rung']}"] if judge.get("rung") else []
    if workers := judge.get("workers"):
        parts.append(counted(int(workers), "worker"))
    for name, language in (judge.get("languages") or {}).items():
        if name not in asked:
            continue
        state = language.get("version") if language.get("available") else language.get("reason")
        missing = "" if language.get("available") else " unavailable"
        parts.append(f"{name}{missing}{f' ({state})' if state else ''}")
    return printable(", ".join(parts)) or "not recorded"


def played_judge_words(record: RunRecord) -> str:
    """The same of a run, with the languages that its programs were written in."""
    return judge_words(record.judge, _languages(record))


def tests_words(judge: Mapping[str, Any]) -> str:
    """Which tests gave the verdicts: ``judge["tests"]``."""
    return printable(str(judge.get("tests") or "")) or "not recorded"


def usage_words(usage: Usage) -> str:
    """What sampling took: tokens, time and, where a price is configured, money."""
    tokens = f"{grouped(usage.answer_tokens)} tokens written"
    if usage.prompt_tokens:
        tokens += f" and {grouped(usage.prompt_tokens)} read"
    parts = [f"{counted(usage.samples, 'sample')}, {tokens} in {_wall(usage.wall_s)}"]
    if usage.tokens_per_s:
        parts[0] += f" ({grouped(round(usage.tokens_per_s))} tokens/s)"
    if usage.wasted_tokens:
        parts.append(f"{grouped(usage.wasted_tokens)} tokens of requests that were cut off")
    if usage.retries:
        parts.append(f"{grouped(usage.retries)} requests made again")
    if usage.lost:
        parts.append(f"{counted(usage.lost, 'sample')} lost to the server")
    if usage.cost is not None:
        parts.append(f"cost {usage.cost:.4g}")
    return "; ".join(parts)


def utilisation_words(utilisation: Utilisation) -> str:
    """How busy the sampler and the judge were, as far as there was anything to do."""
    parts = []
    if utilisation.sampler is not None:
        parts.append(f"the sampler {share(utilisation.sampler, 1)} of its time")
    if utilisation.judge is not None:
        slots = counted(utilisation.slots, "slot")
        parts.append(f"the judge's {slots} {share(utilisation.judge, 1)}")
    return ", ".join(parts)


def pruned_words(pruned_at: str) -> str:
    """What a run without its samples still holds."""
    return (
        f"its samples were let go on {pruned_at[:10]}; results, submissions, clusters and their "
        "programs are kept"
    )


def inputs_words(record: RunRecord) -> str:
    """On how many generated inputs survivors were compared, and where these came from."""
    sources: Counter[str] = Counter()
    for problem in record.problems:
        sources.update(problem.inputs)
    if not sources:
        return ""
    kinds = ", ".join(f"{grouped(n)} {INPUT_SOURCES.get(s, s)}" for s, n in sources.most_common())
    return f"{grouped(sources.total())} for all problems together: {kinds}"


def model_words(record: RunRecord) -> str:
    """The model's name, size, what it computed with, and summary."""
    card = record.model
    size = f", {counted(card.num_parameters, 'parameter')}" if card.num_parameters else ""
    engine = f"; {card.engine}" if card.engine else ""
    return printable(f"{card.name} ({card.backend}{size}{engine}): {card.summary}")


def field_words(record: RunRecord) -> str:
    """Who the run was ranked among."""
    kind = record.field.kind
    size = grouped(record.field.size)
    if kind == "totals":
        return f"{size} real participants, by their final totals"
    if kind == "synthetic":
        return f"{size} synthetic participants: nobody real stood in this field"
    return f"{size} participants ({printable(kind)})"


def repeat_command(record: RunRecord) -> str:
    """The command that plays the round again with this run's seed and what it was configured with.

    Machine and folders are those of whoever types it.
    """
    options = {"--seed": record.seed}
    played = record.config.get("bot", {})
    options |= {
        option: played[key]
        for option, key in (("--speed", "speed"), ("--samples", "samples_per_problem"))
        if key in played
    }
    words = "".join(f" {option} {value:.15g}" for option, value in options.items())
    words += "".join(f" --problem {printable(str(one))}" for one in played.get("problems") or ())
    words += "".join(
        f" --set {shlex.quote(printable(f'{key}={_assigned(value)}'))}"
        for key, value in configured(record.config).items()
        if key not in _OPTIONS
    )
    return f"upsolve replay {record.contest.id}{words}"


def _assigned(value: Any) -> str:
    """A value as ``--set`` takes it."""
    return value if isinstance(value, str) else json.dumps(value)


def outcome_words(problem: ProblemRecord) -> str:
    """``AC at 0:14:02``, or the problem's outcome."""
    at = problem.solved_s
    return problem.outcome if at is None else f"AC at {hms(at)}"


def conditions(record: RunRecord) -> list[tuple[str, str]]:
    """What every number of the run stands on, as (name, words)."""
    busy = utilisation_words(record.utilisation) if record.utilisation else ""
    rows = [
        ("Model", model_words(record)),
        *([("Sampling", usage_words(record.usage))] if record.usage else []),
        *([("Busy", busy)] if busy else []),
        *([("Inputs", inputs)] if (inputs := inputs_words(record)) else []),
        ("Clock", clock_words(record)),
        ("Field", field_words(record)),
        ("Judge", played_judge_words(record)),
        ("Tests", tests_words(record.judge)),
    ]
    sampling = record.usage.notes if record.usage else ()
    pruned = (pruned_words(record.pruned_at),) if record.pruned_at else ()
    notes = (*(record.judge.get("notes") or ()), *record.notes, *sampling, *pruned)
    return rows + [("Note", printable(str(note))) for note in notes]


def condition_list(record: RunRecord) -> list[dict[str, str]]:
    """The same for programs."""
    return [{"name": name, "words": words} for name, words in conditions(record)]
