"""How packages of every format say that outputs are compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.errors import PackageError
from contest_sim.output_validators import read_checker
from judge.verdict import Checker
from tests.contest_sim.samples import write_files

Content = dict[str, str]
DEFAULT = Checker(case_sensitive=False)
VALIDATOR = "output_validator/validate.py"
CPP = '#include "validate.h"\nint main(int argc, char** argv) { return check(argc, argv); }\n'
INCLUDES = '#include "a.cc"\nint main() { return helper; }\n'
TESTLIB = (
    '#include "testlib.h"\nint main(int argc, char* argv[]) { registerTestlibCmd(argc, argv); }\n'
)


def problem(folder: Path, content: Content) -> Path:
    return write_files(folder, {"problem.yaml": "name: x\n", **content})


def legacy(flags: str) -> Content:
    return {"problem.yaml": f"validator_flags: {flags}\n"}


FLAGS: dict[str, tuple[Content, Checker]] = {
    "Kattis' default ignores case": ({}, DEFAULT),
    "none stated": (legacy(""), DEFAULT),
    "format 2025-09": (
        {"data/test_group.yaml": "output_validator_args: [case_sensitive]\n"},
        Checker(),
    ),
    "a number without quotes": (
        {"data/secret/test_group.yaml": "output_validator_args: [float_tolerance, 0.001]\n"},
        Checker(case_sensitive=False, float_absolute=0.001, float_relative=0.001),
    ),
    "the legacy format": (
        legacy("case_sensitive float_tolerance 1e-6"),
        Checker(float_absolute=1e-6, float_relative=1e-6),
    ),
    "absolute": (
        legacy("float_absolute_tolerance 1e-4"),
        Checker(case_sensitive=False, float_absolute=1e-4),
    ),
    "relative": (
        legacy("float_relative_tolerance 1E-4"),
        Checker(case_sensitive=False, float_relative=1e-4),
    ),
    "both": (
        legacy("float_relative_tolerance 0.5 float_absolute_tolerance 0"),
        Checker(case_sensitive=False, float_relative=0.5, float_absolute=0.0),
    ),
    "white space": (
        legacy("space_change_sensitive"),
        Checker(case_sensitive=False, space_sensitive=True),
    ),
    "legacy test data": (
        {"data/secret/testdata.yaml": "output_validator_flags: float_tolerance 0.5\n"},
        Checker(case_sensitive=False, float_absolute=0.5, float_relative=0.5),
    ),
    "legacy test data, the long form": (
        {"data/secret/testdata.yaml": "output_validator_flags: {name: d, flags: case_sensitive}\n"},
        Checker(),
    ),
    "the nearest statement counts": (
        {
            "data/testdata.yaml": "output_validator_flags: space_change_sensitive\n",
            "data/secret/testdata.yaml": "on_reject: break\n",
            "data/secret/a/testdata.yaml": "output_validator_flags: case_sensitive\n",
            "data/secret/a/1.in": "",
        },
        Checker(),
    ),
    "every group says the same": (
        {
            "data/secret/a/testdata.yaml": "output_validator_flags: case_sensitive\n",
            "data/secret/a/1.in": "",
            "data/secret/b/2.in": "",
            "data/secret/b/2.yaml": "output_validator_args: [case_sensitive]\n",
        },
        Checker(),
    ),
    "those of the problem come first": (
        {
            **legacy("case_sensitive"),
            "data/testdata.yaml": "output_validator_flags: space_change_sensitive\n",
        },
        Checker(space_sensitive=True),
    ),
}
PROGRAMS: dict[str, tuple[Content, Checker]] = {
    "one file": ({VALIDATOR: "1"}, Checker("validator", source="1")),
    "the legacy folder": (
        {"output_validators/v/v.cpp": "1"},
        Checker("validator", source="1", language="cpp"),
    ),
    "arguments": (
        {VALIDATOR: "1", "data/test_group.yaml": "output_validator_args: [a b, -c]\n"},
        Checker("validator", source="1", args=("a b", "-c")),
    ),
    "legacy flags are words": (
        {VALIDATOR: "1", **legacy("a 1e-6")},
        Checker("validator", source="1", args=("a", "1e-6")),
    ),
    "headers": (
        {
            "output_validators/v/v.cc": CPP,
            "output_validators/v/validate.h": "h",
            "output_validators/v/README.md": "text",
        },
        Checker("validator", source=CPP, language="cpp", files={"validate.h": "h"}),
    ),
    "testlib under Kattis' protocol": (
        {"output_validator/check.cpp": TESTLIB, "output_validator/testlib.h": "t"},
        Checker("validator", source=TESTLIB, language="cpp", files={"testlib.h": "t"}),
    ),
    "the source with the entry point, and another built with it": (
        {"output_validator/a.cpp": "int helper;", "output_validator/b.cpp": CPP},
        Checker(
            "validator",
            source=CPP + '\n#include "a.cpp"\n',
            language="cpp",
            files={"a.cpp": "int helper;"},
        ),
    ),
    "a source that another includes": (
        {"output_validator/a.cc": "int helper;", "output_validator/v.cc": INCLUDES},
        Checker("validator", source=INCLUDES, language="cpp", files={"a.cc": "int helper;"}),
    ),
    "C": (
        {"output_validator/v.c": "int main(void) {}", "output_validator/v.h": "h"},
        Checker("validator", source="int main(void) {}", language="c", files={"v.h": "h"}),
    ),
    "a Python program of several modules": (
        {"output_validator/__init__.py": "", "output_validator/__main__.py": "import lib",
         "output_validator/lib.py": "x"},
        Checker("validator", source="import lib", files={"__init__.py": "", "lib.py": "x"}),
    ),
    "a module that runs when it is the program": (
        {"output_validator/lib.py": "x", "output_validator/v.py": 'if __name__ == "__main__": x()'},
        Checker("validator", source='if __name__ == "__main__": x()', files={"lib.py": "x"}),
    ),
    "legacy custom": (
        {"problem.yaml": "validation: custom\n", "output_validators/v.py": "1"},
        Checker("validator", source="1"),
    ),
    "notes alone": ({"output_validator/README.md": "none needed"}, DEFAULT),
    "legacy default passes over it": (
        {"problem.yaml": "validation: default\n", "output_validators/v.py": "1"},
        DEFAULT,
    ),
    "legacy interactive": (
        {"problem.yaml": "validation: custom interactive\n", "output_validators/v.py": "1"},
        Checker("interactor", source="1"),
    ),
    "interactive": (
        {"problem.yaml": "type: interactive\n", VALIDATOR: "1", "data/test_group.yaml":
         "output_validator_args: [x]\n"},
        Checker("interactor", source="1", args=("x",)),
    ),
    "interactive among others": (
        {"problem.yaml": "type: [pass-fail, interactive]\n", VALIDATOR: "1"},
        Checker("interactor", source="1"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", [*FLAGS, *PROGRAMS])
def test_how_outputs_are_compared_is_read_from_the_package(tmp_path: Path, name: str) -> None:
    content, checker = {**FLAGS, **PROGRAMS}[name]
    assert read_checker(problem(tmp_path, content)) == checker


REFUSED: list[tuple[Content, str]] = [
    (legacy("ignore_everything"), "'ignore_everything': known are case_sensitive, space_change"),
    (legacy("float_tolerance"), "float_tolerance : the tolerance"),
    (legacy("float_tolerance -1"), "float_tolerance -1: the tolerance"),
    (legacy("float_tolerance nan"), "float_tolerance nan: the tolerance"),
    (legacy("float_tolerance 1e999"), "float_tolerance 1e999: the tolerance"),
    ({VALIDATOR: "1", "output_validator/b.py": "2"}, "which of b.py, validate.py is run"),
    ({"output_validators/a.cpp": CPP, "output_validators/b.cpp": CPP}, "which of a.cpp, b.cpp"),
    ({"output_validators/a/v.py": "1", "output_validators/b/v.py": "2"}, "second output validator"),
    ({VALIDATOR: "1", "output_validators/v.py": "2"}, "second output validator"),
    ({VALIDATOR: "1", "output_validator/build": "#!/bin/sh"}, "build: validators that need it"),
    ({"output_validators/v/run": "#!/bin/sh"}, "run: validators that need it"),
    ({"output_validators/v/V.java": "class V"}, "V.java: validators are .py, .cpp, .cc, .cxx, .c"),
    ({"problem.yaml": "type: interactive\n"}, "no output validator"),
    ({"problem.yaml": "validation: custom\n"}, "no output validator"),
    (
        {
            "data/secret/a/1.in": "",
            "data/secret/b/2.in": "",
            "data/secret/b/testdata.yaml": "output_validator_flags: case_sensitive\n",
        },
        "compared in another way than",
    ),
]


@pytest.mark.parametrize(("content", "complaint"), REFUSED)
def test_a_comparison_that_is_not_known_is_refused(
    tmp_path: Path, content: Content, complaint: str
) -> None:
    with pytest.raises(PackageError) as caught:
        read_checker(problem(tmp_path, content))
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_header_from_outside_the_package_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.h").write_text("x")
    root = problem(tmp_path / "p", {"output_validator/v.cpp": CPP})
    (root / "output_validator/validate.h").symlink_to(tmp_path / "secret.h")
    with pytest.raises(PackageError, match="leads outside the package"):
        read_checker(root)
