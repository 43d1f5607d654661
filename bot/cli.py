"""The ``upsolve`` command: a lazy table of verbs, one JSON contract, documented exit codes.

A verb's module is imported only when the verb runs, so that ``upsolve --help`` starts fast and
``upsolve status`` never loads torch. Every verb takes ``--json``: then standard output holds one
JSON document, ``{"result": …}`` or ``{"error": {"kind", "exception", "message", "status"}}``.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from bot.errors import Failure

VERBS: dict[str, tuple[str, str]] = {
    "replay": ("bot.commands.replay:replay", "Replay a round against its real field."),
    "run": ("bot.commands.run:run", "Play the schedule until told to stop: the service."),
    "schedule": ("bot.commands.schedule:schedule", "Say what is played, and when."),
    "stop": ("bot.commands.control:stop", "Stop the service, now or after the present contest."),
    "pause": ("bot.commands.control:pause", "Let the service start no contest for now."),
    "resume": ("bot.commands.control:resume", "Let it start contests again."),
    "status": (
        "bot.commands.status:status",
        "Show the service, and the runs so far, newest first.",
    ),
    "report": ("bot.commands.report:report", "Write the report of a run, or of a period."),
    "show": ("bot.commands.show:show", "Show one problem of a run, and what would have won."),
    "serve": ("bot.commands.serve:serve", "Show runs as pages in a browser, until Ctrl-C."),
    "contest": ("bot.commands.contest:contest", "List, show, check, import and serve rounds."),
    "rating": ("bot.commands.rating:rating", "Rating history; exact Codeforces deltas of a file."),
    "db": ("bot.commands.db:db", "Check, copy, prune and shrink the database."),
    "evaluate": ("bot.commands.evaluate:evaluate", "Measure n@k and pass@k over problems."),
    "judge": ("bot.commands.judge:judge", "Judge a program; test the judge itself."),
    "sample": ("bot.commands.sample:sample", "Draw programs for a problem from any backend."),
    "model": ("bot.commands.model:model", "Show a checkpoint and its cost; store it otherwise."),
    "strategy": ("bot.commands.strategy:strategy", "Try policies on the samples of earlier runs."),
    "train": ("bot.commands.train:train", "Train a checkpoint that the bot can play with."),
    "config": ("bot.commands.config:config", "Show or check the configuration."),
    "doctor": ("bot.commands.doctor:doctor", "Say what works on this machine and what is missing."),
}

EPILOG = """\b
Exit codes:
  0    done
  1    something failed
  2    usage: a wrong argument, an unknown contest or run
  3    configuration: a wrong key or value
  4    environment: no sandbox, no model, no server, a port in use, no right to write
  5    the judge or a checker failed (JE), which says nothing of the program
  130  interrupted
"""


class LazyGroup(click.Group):
    """A group whose commands are imported when they run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The verbs, in the table's order."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the module of a verb."""
        if cmd_name not in VERBS:
            return None
        module, _, attribute = VERBS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the verbs from the table, importing none of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_line) for name, (_, help_line) in VERBS.items()])


@click.group(cls=LazyGroup, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="upsolve", prog_name="upsolve")
def upsolve() -> None:
    """Replay Codeforces rounds on the clock with an AlphaCode-style model, and rate the result.

    Settings come from defaults < config.toml < UPSOLVE_SECTION__KEY < --set section.key=value.
    """


def main() -> NoReturn:
    """Run the command line; the entry point of the console script."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; bugs keep their traceback."""
    try:
        result = upsolve.main(arguments, prog_name="upsolve", standalone_mode=False)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        return _usage(arguments, error)
    except (Exception, KeyboardInterrupt, click.Abort) as error:
        from bot.errors import classify  # noqa: PLC0415 - only when something failed

        interrupted = isinstance(error, click.Abort)
        failure = classify(KeyboardInterrupt() if interrupted else error)
        if failure is None:
            raise
        return _fail(arguments, failure, type(error).__name__)
    return result if isinstance(result, int) else 0


def _usage(arguments: list[str], error: click.ClickException) -> int:
    from bot.errors import Exit, Failure  # noqa: PLC0415 - only when something failed

    hint = ""
    if isinstance(error, click.UsageError) and error.ctx is not None:
        hint = f" (see: {error.ctx.command_path} --help)"
    message = error.format_message() + hint
    return _fail(arguments, Failure("usage", message, Exit.USAGE), type(error).__name__)


def _fail(arguments: list[str], failure: Failure, exception: str) -> int:
    if "--json" in arguments:
        import msgspec  # noqa: PLC0415 - only when something failed

        error = {
            "kind": failure.kind,
            "exception": exception,
            "message": failure.message,
            "status": int(failure.exit_code),
        }
        click.echo(msgspec.json.encode({"error": error}))
    else:
        click.echo(f"upsolve: {failure.message}", err=True)
    return int(failure.exit_code)
