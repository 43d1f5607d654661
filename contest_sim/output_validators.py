"""How a problem package says that outputs are compared: its output validator, or Kattis' default
with flags.

Part of the secret half of a package, and read through :mod:`contest_sim.official`. Formats 2025-09,
2023-07 and legacy (icpc.io/problem-package-format, "Output validator"). A validator speaks Kattis'
protocol whatever library it includes, testlib.h too.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Literal

import msgspec

from contest_sim.errors import PackageError
from contest_sim.kattis import ProblemMetadata, read_metadata, read_yaml
from contest_sim.programs import LANGUAGES, Program, read_program, sources
from judge.tokens import number
from judge.verdict import Checker

_FOLDERS = ("output_validator", "output_validators")
_GROUP_FILES = ("test_group.yaml", "testdata.yaml")
_SWITCHES = {"case_sensitive": "case_sensitive", "space_change_sensitive": "space_sensitive"}
_TOLERANCES = {
    "float_tolerance": ("float_absolute", "float_relative"),
    "float_absolute_tolerance": ("float_absolute",),
    "float_relative_tolerance": ("float_relative",),
}
_SCRIPTS = ("build", "run")


class _TestFlags(msgspec.Struct, frozen=True):
    """What the YAML files of test groups and of single tests say of comparing."""

    output_validator_args: list[str | float] | None = None
    output_validator_flags: str | dict[str, str] | None = None

    @property
    def arguments(self) -> tuple[str, ...] | None:
        """The arguments stated, None if nothing is."""
        args, flags = self.output_validator_args, self.output_validator_flags
        if args is None and flags is None:
            return None
        words = flags.get("flags", "") if isinstance(flags, dict) else flags or ""
        return (*map(str, args or ()), *words.split())


def read_checker(root: Path) -> Checker:
    """How outputs are compared: by the package's own validator, or by tokens as Kattis does.

    Kattis' default ignores case; ``case_sensitive``, ``space_change_sensitive`` and the three
    float tolerances change that. A legacy ``validation: default`` passes over a validator.

    Raises:
        PackageError: flags that the default validator does not know, a validator that cannot be
            made out or needs a script, or tests of one problem compared in different ways.
    """
    metadata = read_metadata(root)
    arguments = _arguments(root, metadata)
    validation = metadata.validation.split()
    folder = None if validation[:1] == ["default"] else _program_folder(root)
    if folder is not None:
        kind: Literal["interactor", "validator"]
        kind = "interactor" if metadata.interactive else "validator"
        program = read_program(root, folder.relative_to(root).as_posix())
        return with_program(Checker(kind, args=arguments), program)
    if metadata.interactive or validation[:1] == ["custom"]:
        raise PackageError(f"{root / _FOLDERS[0]}: no output validator, and the problem needs one")
    return _default_validator(root, arguments)


def with_program(checker: Checker, program: Program) -> Checker:
    """The checker with the program that it names by its kind."""
    return msgspec.structs.replace(
        checker, source=program.source, language=program.language, files=program.files
    )


def _arguments(root: Path, metadata: ProblemMetadata) -> tuple[str, ...]:
    """The flags of the problem, then those of the tests: all must have the same.

    The nearest statement counts: a test's own, its group's, or that of a group around it.
    """
    secret = root / "data" / "secret"
    tests = sorted(secret.rglob("*.in")) or [secret / "none"]
    stated: dict[Path, tuple[str, ...]] = {}
    found = {}
    for test in tests:
        own = _stated(root, test.with_suffix(".yaml"))
        found[_group(root, test.parent, stated) if own is None else own] = test
    if len(found) > 1:
        some, other = list(found.values())[:2]
        raise PackageError(f"{some}: compared in another way than {other.name}; not supported")
    return (*metadata.validator_flags.split(), *next(iter(found)))


def _group(root: Path, folder: Path, known: dict[Path, tuple[str, ...]]) -> tuple[str, ...]:
    if folder == root:
        return ()
    if folder not in known:
        own = [_stated(root, folder / name) for name in _GROUP_FILES]
        said = next((arguments for arguments in own if arguments is not None), None)
        known[folder] = _group(root, folder.parent, known) if said is None else said
    return known[folder]


def _stated(root: Path, path: Path) -> tuple[str, ...] | None:
    if not path.is_file():
        return None
    return read_yaml(root, path.relative_to(root).as_posix(), _TestFlags).arguments


def _program_folder(root: Path) -> Path | None:
    """The folder of the one output validator, or None if there is none."""
    bases = [root / name for name in _FOLDERS]
    folders = [folder for base in bases for folder in (base, *sorted(base.glob("*/")))]
    found = [folder for folder in folders if sources(folder)]
    if len(found) > 1:
        raise PackageError(f"{found[1]}: a second output validator; one is supported")
    for folder in folders:
        for name in _SCRIPTS:
            if (folder / name).is_file():
                raise PackageError(f"{folder / name}: validators that need it are not supported")
    for path in sorted(path for base in bases for path in base.rglob("*") if path.is_file()):
        if not found and not path.name.startswith((".", "README")):
            raise PackageError(f"{path}: validators are {', '.join(LANGUAGES)}")
    return found[0] if found else None


def _default_validator(root: Path, arguments: tuple[str, ...]) -> Checker:
    settings: dict[str, bool | float] = {"case_sensitive": False}
    words = iter(arguments)
    for word in words:
        if word in _SWITCHES:
            settings[_SWITCHES[word]] = True
        elif word in _TOLERANCES:
            tolerance = _tolerance(root, word, next(words, ""))
            settings |= dict.fromkeys(_TOLERANCES[word], tolerance)
        else:
            raise PackageError(
                f"{root}: output validator flag {word!r}: known are"
                f" {', '.join([*_SWITCHES, *_TOLERANCES])}"
            )
    return msgspec.convert(settings, Checker)


def _tolerance(root: Path, flag: str, text: str) -> float:
    tolerance = number(text.encode())
    if tolerance is None or not 0 <= tolerance < math.inf:
        raise PackageError(f"{root}: {flag} {text}: the tolerance is not a number from 0")
    return tolerance
