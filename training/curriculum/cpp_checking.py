"""The C++ bodies of a file of meanings, compiled together and compared with the Python ones."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from training.curriculum.cases import case_text
from training.curriculum.checking import Problem, Trial, draw_trials, is_right
from training.curriculum.drawing import draw_params, with_params
from training.curriculum.meaning import Meaning
from training.curriculum.names import draw_names
from training.curriculum.programs import cpp_program

_HEAD = re.compile(r"^(#include|using namespace|using ll|typedef).*\n", re.MULTILINE)
_END = "\x1e"
_TIMEOUT_S = 20


class Built(NamedTuple):
    """One body of a meaning, with the cases that it is tried on."""

    meaning: Meaning
    name: str
    body: str
    trials: list[Trial]


def check_cpp(meanings: list[Meaning]) -> list[Problem]:
    """What is wrong with the C++ of ``meanings``, which are well otherwise.

    Raises:
        OSError: there is no g++.
    """
    every = [built for meaning in meanings for built in _bodies(meaning)]
    if not every:
        return []
    with tempfile.TemporaryDirectory() as folder:
        binary = Path(folder) / "all"
        found = _compile(every, binary)
        if found:
            return found
        return [problem for index in range(len(every)) for problem in _run(binary, index, every)]


def _bodies(meaning: Meaning) -> Iterator[Built]:
    rng = Random(meaning.key)
    params = draw_params(rng, meaning)
    trials = draw_trials(rng, meaning, params)
    for name, bodies in (("cpp", meaning.cpp), ("wrong_cpp", meaning.wrong_cpp)):
        for index, body in enumerate(bodies):
            yield Built(meaning, f"{name}[{index}]", with_params(body, params), trials)


def _compile(every: list[Built], binary: Path) -> list[Problem]:
    lines = ["#include <bits/stdc++.h>", "using namespace std;", "typedef long long ll;"]
    for index, built in enumerate(every):
        rng = Random(index)
        names = {**draw_names(rng, built.meaning), "Y": "\ue001", "N": "\ue002"}
        body = f'{built.body}\ncout << "\\x1e\\n";'
        source = cpp_program(rng, built.meaning.layout, body, names, many=True)
        code = re.sub(
            r"^(#include|using namespace|using ll|typedef).*\n", "", source, flags=re.MULTILINE
        )
        code = code.replace("int main()", "void run()").replace("return 0;", "return;")
        code = code.replace("cin.tie(0);", "").replace("cin.tie(nullptr);", "")
        lines += [f'#line 1 "{index}"', f"namespace p{index} {{", code, "}"]
    calls = "".join(f"case {i}: p{i}::run(); break;" for i in range(len(every)))
    lines.append(f"int main(int, char** v) {{ switch (atoi(v[1])) {{ {calls} }} }}")
    source_file = binary.with_suffix(".cpp")
    source_file.write_text("\n".join(lines), encoding="utf-8")
    command = ["g++", "-std=c++17", "-O0", "-w", "-D_GLIBCXX_ASSERTIONS", str(source_file)]
    done = subprocess.run(
        [*command, "-o", str(binary)], capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return []
    errors: dict[int, str] = {}
    for match in re.finditer(r"^(\d+):\d+:\d+: error: (.*)$", done.stderr, re.MULTILINE):
        errors.setdefault(int(match[1]), match[2])
    if not errors:
        return [Problem("", f"g++: {done.stderr[:300]}")]
    return [
        Problem(every[index].meaning.key, f"{every[index].name} does not compile: {text}")
        for index, text in errors.items()
    ]


def _run(binary: Path, index: int, every: list[Built]) -> Iterator[Problem]:
    built = every[index]
    cases = [case_text(built.meaning.layout, trial.case) for trial in built.trials]
    try:
        done = subprocess.run(
            [binary, str(index)],
            input=f"{len(cases)}\n{''.join(cases)}",
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
        )
        printed = done.stdout.split(_END)[: len(cases)]
    except subprocess.TimeoutExpired:
        printed = []
    outputs: list[str | None] = [*printed, *([None] * (len(cases) - len(printed)))]
    right = [is_right(built.meaning, t, o) for t, o in zip(built.trials, outputs, strict=True)]
    key = built.meaning.key
    if built.name.startswith("cpp"):
        if not all(right):
            bad = right.index(False)
            yield Problem(
                key,
                f"{built.name} prints {(outputs[bad] or 'nothing').strip()[:60]!r}, Python "
                f"{built.trials[bad].answer[:60]!r} on {cases[bad][:160]!r}",
            )
    elif all(right):
        yield Problem(key, f"{built.name} is right on all {len(right)} cases: make it fail")
    elif not any(right):
        yield Problem(key, f"{built.name} is right on no case: make it err less")
