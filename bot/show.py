"""One problem of a run in words and tables: where samples went, what clusters did, what would win.

Programs, inputs and outputs are hostile text: all of it passes :func:`~bot.wording.printable`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Group as Lines
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.hindsight import ClusterView, Fate, Hindsight, Separation
from bot.kept_answers import HEAD_BYTES, Answer
from bot.record import SubmissionRecord
from bot.wording import counted, grouped, hms, ordinal, printable, verdict_words, where_lost
from judge.verdict import Verdict

DEFAULT_SUBMISSIONS = 10
PROGRAM_LINES = 40
INPUT_LINES, INPUT_CHARACTERS = 8, 400
RANKS_NAMED = 12


def what_would_have_won(seen: Hindsight) -> str:
    """The problem's outcome in hindsight, in a sentence or two."""
    accepted = [s for s in seen.problem.submissions if s.verdict is Verdict.AC]
    if accepted:
        return _how_it_won(seen, accepted[0])
    if not seen.problem.clusters:
        return "No program passed the examples, so there was nothing that could have won."
    if seen.tests is None:
        return "What would have won is not known: no official test was run."
    if not seen.right:
        looked = counted(len(seen.clusters), "cluster")
        return (
            f"Nothing would have won: of {looked} looked at, none is right on the official tests."
        )
    return _what_was_missed(seen, seen.right[0])


def _how_it_won(seen: Hindsight, submission: SubmissionRecord) -> str:
    source = seen.source_of(submission.attempt)
    which = f", from cluster {source.rank} of {len(seen.problem.clusters)}" if source else ""
    words = f"Submission {submission.attempt} won{which}."
    if seen.right and source and seen.right[0].rank < source.rank:
        words += f" Cluster {seen.right[0].rank} is right, too, and larger."
    return words


def _what_was_missed(seen: Hindsight, best: ClusterView) -> str:
    settings: dict[str, Any] = seen.run.config.get("bot") or {}
    limit = (settings.get("decision_submissions") or [DEFAULT_SUBMISSIONS])[-1]
    name = f"Cluster {best.rank}, {counted(best.size, 'sample')}, would have won"
    if best.attempts:
        sent = ", ".join(map(str, best.attempts))
        return (
            f"{name}: its earliest program is right, and what was submitted of it (submission"
            f" {sent}) is not; the generated inputs do not tell them apart."
        )
    if best.rank <= limit:
        return (
            f"{name}: it is the {ordinal(best.rank)} largest, so that one submission from each of"
            f" the {best.rank} largest would have been enough."
        )
    return (
        f"{name}, but is only the {ordinal(best.rank)} largest, and there are {limit} submissions."
    )


def fate_words(fate: Fate | None) -> str:
    """``WA on secret/03: token 1: ...``, or that it was not judged."""
    if fate is None:
        return "not judged"
    words = verdict_words(fate.verdict, fate.failed_test)
    return printable(f"{words}: {fate.message}" if fate.message else words)


def ranks_words(ranks: Sequence[int]) -> str:
    """``clusters 1, 3 and 4``, the first dozen of them."""
    names = [str(rank) for rank in ranks[:RANKS_NAMED]]
    if left := len(ranks) - len(names):
        names.append(f"{left} more")
    joined = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"cluster{'' if len(ranks) == 1 else 's'} {joined}"


def answer_words(answer: Answer) -> str:
    """An output as shown: its beginning, or why there is none."""
    if answer.name.startswith("!"):
        return answer.name[1:]
    text = answer.head.decode("utf-8", "replace")
    if not text.strip():
        return "nothing" if answer.size <= HEAD_BYTES else f"[{grouped(answer.size)} bytes]"
    more = answer.size - len(answer.head)
    return text.rstrip() + (f" [... {grouped(more)} more bytes]" if more > 0 else "")


def input_words(separation: Separation) -> str:
    """A generated input as shown, cut where it is long."""
    text = separation.generated.data.decode("utf-8", "replace").rstrip()
    lines = text[:INPUT_CHARACTERS].split("\n")[:INPUT_LINES]
    shown = "\n".join(lines)
    return (
        shown
        if len(shown) == len(text)
        else f"{shown}\n[... {counted(len(text), 'character')} in all]"
    )


# For a terminal


def as_text(seen: Hindsight, programs: int) -> Any:
    """Everything for a person, with the ``programs`` first clusters' representatives."""
    run, problem = seen.run, seen.problem
    parts: list[Any] = [
        Text(printable(f"{run.contest.name}: {problem.index} {problem.name}"), style="bold"),
        Text(f"run {printable(run.id)}, {run.state}, seed {run.seed}", style="dim"),
        Text(),
        Text(where_lost(problem.funnel)),
        Text(what_would_have_won(seen), style="bold"),
        *(Text(f"Note: {printable(note)}") for note in seen.notes),
    ]
    for title, part in _sections(seen, programs):
        parts += [Text(), Text(title, style="bold"), part]
    return Lines(*parts)


def _sections(seen: Hindsight, programs: int) -> Iterator[tuple[str, Any]]:
    if seen.problem.submissions:
        yield "Submissions in order", _submission_table(seen)
    if seen.clusters:
        yield _clusters_title(seen), _cluster_table(seen)
    if seen.separations:
        inputs = [part for one in seen.separations for part in _separation_lines(one)]
        yield separations_title(seen), Lines(*inputs)
    for miss in seen.problem.near_misses:
        title = f"Closest: sample {miss.number}, {verdict_words(miss.verdict, miss.failed_test)}"
        yield printable(title), _program(miss.program.source)
    for cluster in seen.clusters[:programs]:
        words = f"Cluster {cluster.rank} ({cluster.representative.language}):"
        yield (
            printable(f"{words} {fate_words(cluster.fate)}"),
            _program(cluster.representative.source),
        )


def _clusters_title(seen: Hindsight) -> str:
    on = counted(seen.num_inputs, "generated input")
    return f"Clusters by what they answer to {on}, the largest first"


def separations_title(seen: Hindsight) -> str:
    """What the list of inputs is."""
    return f"{counted(len(seen.separations), 'input')} that tell these clusters apart"


def _submission_table(seen: Hindsight) -> Table:
    table = _table(("", "right"), ("at", "right"), ("verdict", "left"), ("cluster", "right"))
    for name in ("language", "CPU", "memory"):
        table.add_column(name, justify="right", no_wrap=True)
    for one in seen.problem.submissions:
        source = seen.source_of(one.attempt)
        verdict = verdict_words(one.verdict, one.failed_test) if one.verdict else "pending"
        table.add_row(
            str(one.attempt),
            hms(one.contest_s),
            Text(printable(verdict)),
            str(source.rank) if source else "-",
            Text(printable(one.program.language)),
            f"{one.cpu_s:.2f} s",
            f"{one.memory_bytes / 2**20:.0f} MiB",
        )
    return table


def _cluster_table(seen: Hindsight) -> Table:
    table = _table(("", "right"), ("samples", "right"), ("language", "left"))
    table.add_column("submitted as", no_wrap=True)
    table.add_column("on the official tests", overflow="fold")
    for cluster in seen.clusters:
        right = cluster.fate is not None and cluster.fate.verdict is Verdict.AC
        table.add_row(
            str(cluster.rank),
            grouped(cluster.size),
            Text(printable(cluster.representative.language)),
            ", ".join(map(str, cluster.attempts)) or "-",
            Text(fate_words(cluster.fate), style="bold green" if right else ""),
        )
    return table


def _table(*columns: tuple[str, Any]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for name, justify in columns:
        table.add_column(name, justify=justify, no_wrap=True)
    return table


def _separation_lines(one: Separation) -> Iterator[Any]:
    yield Text(f"input {one.number} ({one.generated.source})", style="dim")
    yield Padding(Text(printable(input_words(one), lines=True)), (0, 0, 0, 2))
    for group in one.groups:
        answer = printable(answer_words(group.answer))
        yield Padding(Text(f"{ranks_words(group.ranks)}: {answer}"), (0, 0, 0, 4))


def _program(source: str) -> Padding:
    lines = printable(source, lines=True).rstrip().split("\n")
    if len(lines) > PROGRAM_LINES:
        left = counted(len(lines) - PROGRAM_LINES, "more line")
        lines = [*lines[:PROGRAM_LINES], f"[... {left}]"]
    return Padding(Text("\n".join(lines)), (0, 0, 0, 2))
