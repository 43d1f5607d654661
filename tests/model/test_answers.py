"""Programs out of answers: the forms that models use, and any text at all."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.answers import Program, continuation, program_of, without_thinking

SOLUTION = "n = int(input())\nfor i in range(n):\n    print(i)\n"
CPP = "#include <iostream>\n\nint main() {\n    std::cout << 1;\n}\n"

ANSWERS = {
    "one fence": f"Here it is:\n\n```python\n{SOLUTION}```\nIt works.",
    "no tag": f"```\n{SOLUTION}```",
    "tag with a number": f"```Python3 title=a.py\n{SOLUTION}```",
    "tag in braces": f"```{{.python}}\n{SOLUTION}```",
    "tildes": f"~~~py\n{SOLUTION}~~~",
    "never closed": f"Sure!\n```python\n{SOLUTION}",
    "closed on the last line of code": f"```python\n{SOLUTION.rstrip()}```\nDone.",
    "opened behind words": f"The code: ```python\n{SOLUTION}```",
    "in a list": "1. Read.\n   ```python\n"
    + "".join(f"   {line}\n" for line in SOLUTION.splitlines())
    + "   ```\n2. Done.",
    "indented as a whole": "```python\n"
    + "".join(f"    {line}\n" for line in SOLUTION.splitlines())
    + "```",
    "after an example": f"```\n3\n```\ngives\n```\n0\n1\n2\n```\n```python\n{SOLUTION}```",
    "before an example": f"```python\n{SOLUTION}```\nOutput:\n```text\n0 1 2\n```",
    "before a call of it": f"```python\n{SOLUTION}```\nTry:\n```python\nprint(1)\n```",
    "corrected": f"```python\nn = int(input())\nprint(n)\n```\nNo:\n```python\n{SOLUTION}```",
    "beside another language": f"```cpp\n{CPP * 3}```\n```python\n{SOLUTION}```",
    "in a block of Markdown": f"````markdown\n# Answer\n```python\n{SOLUTION}```\n````",
    "a longer fence": f"````python\n{SOLUTION}````",
    "a first block that was never closed": f"```python\nimport os\nWait.\n```python\n{SOLUTION}```",
    "no fence": f"You can solve it so:\n\n{SOLUTION}\nThis prints every number.",
    "nothing but code": SOLUTION,
    "Windows lines": f"```python\r\n{SOLUTION}```".replace("\n", "\r\n").replace("\r\r", "\r"),
    "thinking": f"<think>Maybe\n```python\nwrong()\n```\n</think>\n```python\n{SOLUTION}```",
    "thinking opened by the prompt": f"So\n```python\nbad\n```\n</think>```python\n{SOLUTION}```",
    "thinking about thinking": f"<think>a <think> tag</think>\n```python\n{SOLUTION}```",
    "thinking in brackets": f"[THINK]```\nbad\n```[/THINK]```python\n{SOLUTION}```",
    "channels": f"<|channel|>analysis<|message|>```python\nbad\n```<|end|><|start|>assistant"
    f"<|channel|>final<|message|>```python\n{SOLUTION}```<|return|>",
    "an end mark": f"```python\n{SOLUTION}```<|im_end|>",
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_the_program_is_found(answer: str) -> None:
    assert program_of(answer, "python3") == Program(SOLUTION, "python3")


@pytest.mark.parametrize(
    "answer",
    [
        f"```cpp\n{CPP}```",
        f"```C++\n{CPP}```",
        f"```\n{CPP}```",
        f"```python\n{SOLUTION}```\nIn C++:\n```cpp\n{CPP}```",
        f"The program is:\n\n{CPP}\nIt prints one.",
        f"<think>int main() {{}}</think>{CPP}",
    ],
)
def test_cpp_is_found_as_well(answer: str) -> None:
    assert program_of(answer, "cpp") == Program(CPP, "cpp")


def test_another_language_is_taken_only_where_it_is_allowed() -> None:
    answer = f"```cpp\n{CPP}```"
    assert program_of(answer, "python3", ("python3", "cpp")) == Program(CPP, "cpp")
    assert program_of(answer, "python3", ("python3",)) == Program(CPP, "python3")


@pytest.mark.parametrize("answer", ["", " \n", "<think>```python\nx = 1\n```", "```python\n```"])
def test_no_answer_is_an_empty_program(answer: str) -> None:
    assert program_of(answer, "python3") == Program("", "python3")


def test_a_literal_fence_within_a_line_ends_nothing() -> None:
    source = "print('```', 1)\nprint('a```b')\n"
    assert program_of(f"```python\n{source}```", "python3").source == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (SOLUTION, SOLUTION),
        (f"{SOLUTION}```\nThis reads n and then\n```python\nother()\n```", SOLUTION),
        (f"```python\n{SOLUTION}```\n", SOLUTION),
        (f"Here you are:\n```python\n{SOLUTION}```\n", SOLUTION),
        (f"\n\n{SOLUTION}<|endoftext|>", SOLUTION),
        ("", ""),
    ],
)
def test_a_continuation_is_code_up_to_a_fence(text: str, source: str) -> None:
    assert continuation(text, "python3").source == source


PIECES = st.sampled_from(
    [
        "```", "```python", "~~~", "````markdown", "<think>", "</think>", "[THINK]", "\n", " ",
        "    ", "x = 1", "print(1)", "prose of some kind", "#include <a>", "}", "\x00", "\ud83d",
        "\udc00", "\u2028", "\r", "<|im_end|>", "<|channel|>final<|message|>", "1.", "`", "{", "é",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map("".join))
def test_any_text_gives_a_program_that_can_be_kept(text: str) -> None:
    for language in ("python3", "cpp", "unheard of"):
        for found in (program_of(text, language, ("cpp",)), continuation(text, language)):
            found.source.encode()
            assert found.source == "" or found.source.endswith("\n")
            assert found.language in {language, "cpp"}


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(["a = 1", "", "  b", "if x:", "'''", "\\", "#", "a = '\u2028\f'"]),
        min_size=1,
    )
)
def test_what_a_plain_fence_holds_is_taken_whole(lines: list[str]) -> None:
    """Whatever stands around it; only blank ends and a common indentation go."""
    body = "\n".join(["first = 0", *lines, "last = 1"])
    found = program_of(f"Words.\n\n```python\n{body}\n```\n\nMore.", "python3")
    assert found.source.split("\n") == [
        line.rstrip() if not line.strip() else line for line in [*body.split("\n"), ""]
    ]


@pytest.mark.parametrize(
    "text",
    ["<think>", "```", "```python\n", "a, ", "a.", "x(", "if ", "for a in ", "\n", "<|a|>", "` "],
)
def test_a_megabyte_of_anything_takes_no_longer_than_it_should(text: str) -> None:
    """Ten times the text, at most some thirty times the steps: nothing is quadratic."""
    small, large = (_steps(text * (size // len(text))) for size in (4_000, 40_000))
    assert large < 30 * max(small, 1000)


def _steps(text: str) -> int:
    """Lines of our code that are run; what the interpreter's own functions do is not seen."""
    steps = 0

    def count(frame: object, event: str, argument: object) -> object:
        nonlocal steps
        steps += 1
        return count

    sys.settrace(count)  # type: ignore[arg-type]
    try:
        program_of(text, "python3")
    finally:
        sys.settrace(None)
    return steps


def test_thinking_that_never_ends_leaves_nothing() -> None:
    assert without_thinking("<think> so: ```python\nx\n```") == ""
    assert without_thinking("a<think>b</think>c") == "ac"
