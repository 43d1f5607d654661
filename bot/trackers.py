"""Finished runs for experiment trackers: TensorBoard, Weights & Biases, trackio.

A run becomes one run of the tracker, under its own id: its results, what they stand on as its
parameters, and each problem's funnel by contest second. Trackers are optional packages, imported
when one is asked for. Invariants: nothing is sent of a run that is not finished; a tracker that
fails costs no result, for the run is in the database before; what is sent is what a report shows,
so no key of any service is in it.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from bot import wording
from bot.errors import TrackerMissing
from bot.record import RunRecord
from bot.setups import setup_of

Name = Literal["tensorboard", "wandb", "trackio"]

PROJECT = "upsolve"
_MODULES: dict[str, tuple[str, ...]] = {
    "tensorboard": ("tensorboard", "torch.utils.tensorboard"),
    "wandb": ("wandb",),
    "trackio": ("trackio",),
}
_EXTRAS = {"tensorboard": "track", "wandb": "wandb"}
_log = logging.getLogger(__name__)


class Tracked(NamedTuple):
    """A run as trackers get it: its results, its parameters, and a course by contest second."""

    id: str
    results: dict[str, float]
    parameters: dict[str, str | int | float]
    course: list[tuple[int, dict[str, float]]]


def check(names: Sequence[str]) -> None:
    """Whether the trackers that are asked for are there.

    Raises:
        TrackerMissing: one is not installed.
    """
    for name in names:
        if importlib.util.find_spec(_MODULES[name][0]) is None:
            raise TrackerMissing(f"bot.trackers: {name} is not installed; {_how(name)}")


def _how(name: str) -> str:
    if extra := _EXTRAS.get(name):
        return (
            f"install the extra: pip install --constraint constraints.txt --editable '.[{extra}]'"
        )
    return f"install it: pip install {name}"


def send(run: RunRecord, names: Sequence[str], data: Path) -> list[str]:
    """Send a finished run to trackers; those that fail are told of in the log.

    Args:
        run: its record.
        names: of the trackers.
        data: the folder in which trackers of this machine keep theirs.

    Returns:
        The names of those that took it.

    Raises:
        TrackerMissing: one is not installed.
        ValueError: the run is not finished.
    """
    check(names)
    if run.state != "finished" or run.standing is None:
        raise ValueError(f"{run.id} is {run.state}: trackers get finished runs")
    tracked, done = tracked_run(run), []
    for name in names:
        try:
            _SENDERS[name](tracked, data)
        except Exception:  # noqa: BLE001 - whatever a tracker raises, the run is over and kept
            _log.warning("%s did not take run %s", name, run.id, exc_info=True)
        else:
            done.append(name)
    return done


def tracked_run(run: RunRecord) -> Tracked:
    """What trackers get of a run."""
    return Tracked(run.id, _results(run), _parameters(run), list(_course(run)))


def _results(run: RunRecord) -> dict[str, float]:
    stand, total = run.standing, wording.total(run)
    assert stand is not None
    names = ("points", "penalty", "place", "percentile", "performance", "performance_stationary")
    found = {name: float(getattr(stand, name)) for name in names}
    found |= {
        "rating_change": float(stand.delta),
        "solved": float(sum(problem.solved_s is not None for problem in run.problems)),
        "submissions": float(total.submitted),
        "samples": float(total.sampled),
        "passed": float(total.passed),
    }
    if total.sampled:
        found["compiled_share"] = total.compiled / total.sampled
    if run.usage is not None and run.usage.tokens_per_s:
        found["tokens_per_s"] = run.usage.tokens_per_s
    return found


def _parameters(run: RunRecord) -> dict[str, str | int | float]:
    setup = setup_of(run.model, run.config, run.judge.get("languages"))
    settings = {
        key: value if isinstance(value, (int, float)) else str(value)
        for key, value in setup.settings.items()
    }
    words: dict[str, list[str]] = {}
    for name, text in wording.conditions(run):
        words.setdefault(name.lower(), []).append(text)
    return {
        "contest": run.contest.id,
        "contest_name": wording.printable(run.contest.name),
        "seed": run.seed,
        "configuration": setup.digest,
        "version": wording.printable(run.version),
        **{name: "; ".join(lines) for name, lines in words.items()},
        **settings,
    }


def _course(run: RunRecord) -> Iterator[tuple[int, dict[str, float]]]:
    """Each problem's funnel as of its decisions, in the order of contest time."""
    for event in run.events:
        funnel = event.data.get("funnel")
        if event.problem is not None and isinstance(funnel, Mapping):
            problem = wording.printable(event.problem)
            names = ("sampled", "passed", "clusters", "submitted")
            yield (
                event.contest_s,
                {f"{name}/{problem}": float(funnel.get(name, 0)) for name in names},
            )


def _to_tensorboard(run: Tracked, data: Path) -> None:
    """A folder per run, written anew; parameters are in the tab HPARAMS."""
    writer_type: Any = importlib.import_module(_MODULES["tensorboard"][1]).SummaryWriter
    folder = data / "tensorboard" / run.id
    shutil.rmtree(folder, ignore_errors=True)
    writer = writer_type(str(folder))
    try:
        for second, values in run.course:
            for name, value in values.items():
                writer.add_scalar(name, value, second)
        results = {f"result/{name}": value for name, value in run.results.items()}
        writer.add_hparams(run.parameters, results, run_name=".")
        facts = "\n".join(f"- {name}: {value}" for name, value in run.parameters.items())
        writer.add_text("stands on", facts)
    finally:
        writer.close()


def _to_wandb(run: Tracked, data: Path) -> None:
    """Offline, for ``wandb sync`` to send, unless WANDB_MODE says otherwise."""
    wandb: Any = importlib.import_module("wandb")
    folder = data / "wandb"
    folder.mkdir(parents=True, exist_ok=True)
    begun = wandb.init(
        project=PROJECT,
        dir=str(data),
        id=run.id,
        name=run.id,
        config=dict(run.parameters),
        mode=os.environ.get("WANDB_MODE") or "offline",
        resume="allow",
        settings=wandb.Settings(silent=True, console="off"),
    )
    _log_all(begun, run)
    begun.summary.update(run.results)
    begun.finish()


def _to_trackio(run: Tracked, data: Path) -> None:
    """Into trackio's own folder of this machine (TRACKIO_DIR)."""
    del data
    trackio: Any = importlib.import_module("trackio")
    begun = trackio.init(
        project=PROJECT, name=run.id, config=dict(run.parameters), resume="allow", embed=False
    )
    _log_all(begun, run)
    begun.finish()


def _log_all(begun: Any, run: Tracked) -> None:
    """The course, each contest second once, and the results behind it."""
    seconds: dict[int, dict[str, float]] = {}
    for second, values in run.course:
        seconds.setdefault(second, {}).update(values)
    for second in sorted(seconds):
        begun.log({"contest_s": second, **seconds[second]}, step=second)
    last = max(seconds, default=0) + 1
    begun.log({f"result/{name}": value for name, value in run.results.items()}, step=last)


_SENDERS = {"tensorboard": _to_tensorboard, "wandb": _to_wandb, "trackio": _to_trackio}
