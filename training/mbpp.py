"""MBPP's tasks (arXiv 2108.07732) as problems of a contest: a program that reads and prints.

A task is a sentence, a Python function and three asserts. Where every argument and every result has
a natural shape in lines (:mod:`training.argument_forms`), the arguments of the asserts become
inputs, their results outputs, and the program is the function, lines that read its arguments, and
one that prints its result. The first assert is the statement's example, the others are tests. Every
task leaves exactly once: as a problem, or as a drop with its reason. MBPP's texts are CC BY 4.0 and
are read where they lie, never kept.
"""

from __future__ import annotations

import ast
import builtins
import gzip
import keyword
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import msgspec

from judge.inference import infer
from judge.verdict import Limits, TestCase
from training.argument_forms import Argument, answer, printed, shape_of
from training.errors import CorpusError
from training.judged import Judged
from training.problems import Program, TrainingProblem, description

LIMITS = Limits(cpu_s=4.0)
_ORDER = re.compile(
    r"^write (?:a |an )?(?:python )?function (?:to |that will |which will )", re.IGNORECASE
)
_MEANS = re.compile(
    r" (?:by |with the help of |using |with )(?:the |a )?"
    r"(?:lambda|regex|map|filter|heap queue|list comprehension|recursion|itertools|tuple)\b[\w ]*",
    re.IGNORECASE,
)
_LENGTHS = ("n", "m", "k", "q", "l", "size", "count", "total")
_SAYS = {"list": "a", "str": "s", "tuple": "t", "string": "s", "set": "a", "dict": "d"}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


class Task(msgspec.Struct):
    """A line of MBPP's file."""

    task_id: int
    text: str
    code: str
    test_list: list[str]
    test_setup_code: str = ""


class Left(NamedTuple):
    """A task that is no problem, and why."""

    task: int
    reason: str


class _Unfit(Exception):
    """The task has no natural shape as a program that reads and prints."""


class _Call(NamedTuple):
    function: str
    arguments: tuple[Any, ...]
    result: Any


def read_mbpp(path: Path) -> Iterator[TrainingProblem | Left]:
    """The tasks of a JSON-lines file, gzipped or not, in its order.

    Raises:
        CorpusError: the file cannot be read or a line is no task; says where.
    """
    decoder = msgspec.json.Decoder(Task)
    try:
        data = path.read_bytes()
        lines = (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines()
    except (OSError, EOFError) as error:
        raise CorpusError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        try:
            task = decoder.decode(line)
        except msgspec.MsgspecError as error:
            raise CorpusError(f"{path}, line {number}: no task of MBPP: {error}") from None
        try:
            yield to_problem(task)
        except _Unfit as unfit:
            yield Left(task.task_id, str(unfit))


def to_problem(task: Task) -> TrainingProblem:
    """A task as a problem with its tests and its program."""
    code = task.code.replace("\r\n", "\n").replace("\t", "    ").strip()
    if task.test_setup_code.strip():
        code = f"{task.test_setup_code.strip()}\n{code}"
    tree = _parsed(code)
    calls = [_call(test) for test in task.test_list]
    if not calls or len({(one.function, len(one.arguments)) for one in calls}) != 1:
        raise _Unfit("asserts differ in their calls")
    arguments = _arguments(tree, calls)
    output = printed([one.result for one in calls])
    if output is None:
        raise _Unfit("result without a shape in lines")
    joined = len(arguments) > 1 and all(one.is_single for one in arguments)
    joined = joined and Random(f"mbpp/{task.task_id}").random() < 0.5
    tests = [(_input(arguments, one.arguments, joined=joined), answer(one.result)) for one in calls]
    call = f"{calls[0].function}({', '.join(one.name for one in arguments)})"
    reading = _joined_reading(arguments) if joined else [x for a in arguments for x in a.reading()]
    program = "\n".join([code, "", *reading, output[0].replace("$", call), ""])
    given = _joined_section(arguments) if joined else _section(arguments)
    text = description((_sentence(task.text), given, output[1], ""), tests[:1])
    return TrainingProblem(
        id=f"mbpp-{task.task_id}",
        description=text,
        origin="mbpp",
        examples=tuple(tests[:1]),
        tests=tuple(tests[1:]),
        programs=(Program("python3", program),),
    )


def _parsed(code: str) -> ast.Module:
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError):
        raise _Unfit("code that does not parse") from None


def _call(test: str) -> _Call:
    """The call and the result of ``assert function(arguments) == result``."""
    body = _parsed(test.strip()).body
    if len(body) != 1 or not isinstance(body[0], ast.Assert):
        raise _Unfit("assert of another form")
    found = body[0].test
    if not isinstance(found, ast.Compare) or not isinstance(found.ops[0], ast.Eq):
        raise _Unfit("assert of another form")
    call = found.left
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.keywords:
        raise _Unfit("assert of another form")
    try:
        values = tuple(ast.literal_eval(one) for one in call.args)
        result = ast.literal_eval(found.comparators[0])
    except ValueError:
        raise _Unfit("argument that is no literal") from None
    return _Call(call.func.id, values, result)


def _arguments(tree: ast.Module, calls: Sequence[_Call]) -> list[Argument]:
    """The arguments with their names and shapes."""
    functions = [one for one in tree.body if isinstance(one, ast.FunctionDef)]
    function = next((one for one in functions if one.name == calls[0].function), None)
    if function is None:
        raise _Unfit("no function of that name")
    names = [one.arg for one in function.args.args][: len(calls[0].arguments)]
    if len(names) != len(calls[0].arguments) or not names:
        raise _Unfit("arguments without names of their own")
    taken = {one.id for one in ast.walk(tree) if isinstance(one, ast.Name)} - set(names)
    taken |= {one.name for one in functions} | set(dir(builtins)) | set(keyword.kwlist)
    arguments, lengths = [], iter(name for name in _LENGTHS if name not in names)
    for name, values in zip(
        names, zip(*(one.arguments for one in calls), strict=True), strict=True
    ):
        shape = shape_of(values)
        if shape is None:
            raise _Unfit("argument without a shape in lines")
        own = _free(name, taken)
        taken.add(own)
        arguments.append(Argument(own, shape, next(lengths) if shape.outer else ""))
    return arguments


def _free(name: str, taken: set[str]) -> str:
    """A name for a variable at the top of the program that hides nothing."""
    candidates = [_SAYS.get(name, name), name, *(f"{name}{number}" for number in range(1, 99))]
    return next(one for one in candidates if one not in taken)


def _input(arguments: Sequence[Argument], values: Sequence[Any], *, joined: bool) -> str:
    lines = [
        line for one, value in zip(arguments, values, strict=True) for line in one.lines(value)
    ]
    return " ".join(lines) + "\n" if joined else "".join(f"{line}\n" for line in lines)


def _joined_reading(arguments: Sequence[Argument]) -> list[str]:
    """Python that reads single values from one line."""
    names = ", ".join(one.name for one in arguments)
    kinds = [one.shape.item for one in arguments]
    if len(set(kinds)) == 1 and kinds[0] != "str":
        return [f"{names} = map({kinds[0]}, input().split())"]
    lines = [f"{names} = input().split()"]
    return lines + [
        f"{a.name} = {a.shape.item}({a.name})" for a in arguments if a.shape.item != "str"
    ]


def _joined_section(arguments: Sequence[Argument]) -> str:
    names = [one.name for one in arguments]
    kinds = {one.shape.item for one in arguments}
    what = (
        {"int": "integers", "float": "numbers", "str": "words"}[kinds.pop()]
        if len(kinds) == 1
        else "values"
    )
    return f"The only line contains {len(names)} {what} {', '.join(names[:-1])} and {names[-1]}."


def _section(arguments: Sequence[Argument]) -> str:
    """The input section: each argument after the other."""
    if len(arguments) == 1 and not arguments[0].shape.outer:
        return f"The only line {arguments[0].description()}"
    sentences, place = [], 0
    for one in arguments:
        known = place is not None and place < len(_ORDINALS)
        sentences.append(f"The {_ORDINALS[place] if known else 'next'} line {one.description()}")
        place = len(_ORDINALS) if one.shape.inner else place + (2 if one.shape.outer else 1)
    return " ".join(sentences)


def _sentence(text: str) -> str:
    """The task in the imperative of a statement: ``Write a function to find`` is ``Find``."""
    plain = _MEANS.sub("", _ORDER.sub("", " ".join(text.split()))).strip(" .")
    return f"{plain[:1].upper()}{plain[1:]}."


class Proven(Judged):
    """Runs a problem's programs on all its tests in the judge; a context manager.

    Raises:
        JudgeUnavailable: on entering, when programs cannot be confined here.
    """

    def __call__(self, problem: TrainingProblem) -> bool:
        """Whether every program gives every answer."""
        return self._runner.run(self._passes(problem))

    async def _passes(self, problem: TrainingProblem) -> bool:
        cases = [
            TestCase(f"test {number}", data.encode(), expected.encode())
            for number, (data, expected) in enumerate((*problem.examples, *problem.tests), 1)
        ]
        checker = infer(problem.description, [case.answer for case in cases])
        for program in problem.programs:
            made = await self._judge.compile(program.source, program.language)
            if not made.program_id:
                return False
            if (await self._judge.judge(made.program_id, cases, checker, LIMITS)).failed:
                return False
        return bool(problem.programs)
