"""Programs out of what language models answer: Markdown, thinking, prose or plain code. Pure.

Total: any text gives a program, at worst an empty or a wrong one, which the judge then refuses.
Everything is linear in the length of the answer, whatever a model writes.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

TAGS = {
    "python3": frozenset(
        {"python", "python3", "py", "py3", "python2", "pypy", "pypy3", "python3x"}
    ),
    "cpp": frozenset({"cpp", "c++", "cc", "cxx", "cplusplus", "c++11", "c++14", "c++17", "c++20"}),
}
"""What models write behind the opening fence for each of our languages."""

_NOTES = frozenset({"text", "txt", "plaintext", "input", "output", "console", "bash", "sh", "json"})
_NESTED = frozenset({"markdown", "md"})
_THINKING = re.compile(
    r"<(/?)(?:think|thinking|thought|reasoning)>|\[(/?)THINK\]", re.IGNORECASE | re.ASCII
)
_FINAL = "<|channel|>final<|message|>"
_END = re.compile(r"(?:<\|[A-Za-z_]{1,40}\|>|</s>)\Z")
_ENDS = 4  # marks at the end that are taken off, at most
_CODE = re.compile(r"[=;{}#]|\w\(|^(?:import|from|def|for|while|if|print)\b", re.MULTILINE)
_STARTS = {
    "python3": re.compile(
        r"(?:import \w|from [\w.]+ import |def \w+\(|class \w+|async def |@\w|#|\"\"\"|print\("
        r"|(?:for .* in .*|while .*|if .*|with .*|try *|else *|elif .*|except.*|finally *):"
        r"|[A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:, *[A-Za-z_]\w*)*(?: *: *\w+)? *[-+*/%|&^]?=(?!=)"
        r"|[A-Za-z_][\w.]*\([^)]*\)\s*\Z|return\b|[\])}])"
    ),
    "cpp": re.compile(
        r"(?:#|//|/\*|using |template ?<|typedef |struct |class |const |constexpr |static |inline "
        r"|(?:int|void|bool|char|double|auto|(?:unsigned )?long(?: long)?|signed|string|vector<)"
        r"|[}{]|.*;\s*\Z)"
    ),
}


class Program(NamedTuple):
    """A program and the language it is written in."""

    source: str
    language: str


class _Block(NamedTuple):
    tag: str
    text: str


def program_of(answer: str, language: str, allowed: Sequence[str] = ()) -> Program:
    """The program that an answer in Markdown gives.

    The last long fenced block in ``language`` is taken, else one without a tag, else one in another
    of the ``allowed`` languages, which is then named. A fence that is never closed reaches to the
    end; where there is none at all, the lines that look like code are taken.
    """
    text = without_thinking(answer)
    blocks = list(_blocks(_lines(text)))
    if not blocks:
        return Program(_clean(_code_lines(text, language)), language)
    ranks = [_rank(block, language, allowed) for block in blocks]
    first = min(ranks)
    best = [block for block, rank in zip(blocks, ranks, strict=True) if rank == first]
    longest = max(len(block.text) for block in best)
    chosen = next(block for block in reversed(best) if 2 * len(block.text) >= longest)
    other = _language(chosen.tag)
    switched = other is not None and other != language and other in allowed
    return Program(_clean(chosen.text), other if switched and other else language)


def continuation(text: str, language: str) -> Program:
    """The program that a model without a chat format wrote behind a prompt.

    It is code from the first line, up to a closing fence; where it begins with a fence or with
    prose in front of one, it is read like an answer.
    """
    lines = _lines(_strip_end(text))
    fence = next((place for place, line in enumerate(lines) if _fence(line)), None)
    if fence is None:
        return Program(_clean("\n".join(lines)), language)
    before = [line for line in lines[:fence] if line.strip()]
    starts = _STARTS.get(language)
    if before and (starts is None or starts.match(before[0].strip())):
        return Program(_clean("\n".join(lines[:fence])), language)
    return program_of(text, language)


def without_thinking(answer: str) -> str:
    """An answer without its thinking: all of it where thinking never ended."""
    answer = answer.rpartition(_FINAL)[2]
    kept: list[str] = []
    start, thinking = 0, False
    for tag in _THINKING.finditer(answer):
        closes = bool(tag[1] or tag[2])
        if closes and not thinking:
            kept.clear()  # the prompt had opened it already
        elif not closes and not thinking:
            kept.append(answer[start : tag.start()])
        thinking = not closes
        start = tag.end()
    if not thinking:
        kept.append(answer[start:])
    return _strip_end("".join(kept))


def _strip_end(text: str) -> str:
    """Text without the end-of-turn marks that some servers leave on it."""
    text = text.rstrip()
    for _ in range(_ENDS):
        mark = _END.search(text, max(0, len(text) - 50))
        if mark is None:
            break
        text = text[: mark.start()].rstrip()
    return text


def _lines(text: str) -> list[str]:
    """Lines as compilers see them: what else Unicode breaks lines at may stand in a string."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _fence(line: str) -> tuple[str, str] | None:
    """The mark and the tag of a line that opens or closes a fenced block."""
    text = line.strip()
    if text[:3] not in {"```", "~~~"}:
        return None
    mark = text[: len(text) - len(text.lstrip(text[0]))]
    tag = text[len(mark) :].strip()
    return None if text[0] in tag else (mark, tag)


def _blocks(lines: Sequence[str], depth: int = 0) -> Iterator[_Block]:
    """The fenced blocks, in order; those within a block of Markdown stand for it."""
    mark, tag, indent = "", "", 0
    body: list[str] = []
    for line in lines:
        if not mark:
            opened = _opening(line)
            if opened and opened[0]:
                (mark, tag), body = opened, []
                indent = len(line) - len(line.lstrip())
            elif opened:
                yield _single(line)
            continue
        inner = _fence(line)
        closed = inner is not None and inner[0].startswith(mark) and not inner[1]
        reopened = inner is not None and inner[0] == mark and _language(_tag(inner[1])) is not None
        if line.rstrip().endswith(mark) and inner is None:
            body.append(_undented(line.rstrip()[: -len(mark)], indent))
            closed = True
        if closed or reopened:
            yield from _finished(tag, body, depth)
            mark, tag, body = (inner[0], inner[1], []) if reopened and inner else ("", "", [])
        else:
            body.append(_undented(line, indent))
    if mark:
        yield from _finished(tag, body, depth)


def _opening(line: str) -> tuple[str, str] | None:
    """What a line opens; an empty mark says that it also closes it."""
    if fence := _fence(line):
        return fence
    text = line.strip()
    if text.startswith("```") and text.endswith("```") and len(text) > 6:
        return "", ""
    before, mark, tag = text.rpartition("```")  # "Here it is: ```python"
    if mark and before and "`" not in before and _language(_tag(tag)) is not None:
        return mark, tag
    return None


def _single(line: str) -> _Block:
    text = line.strip().strip("`").strip()
    tag, _, rest = text.partition(" ")
    return _Block(_tag(tag), rest) if _language(_tag(tag)) else _Block("", text)


def _finished(tag: str, body: list[str], depth: int) -> Iterator[_Block]:
    if _tag(tag) in _NESTED and depth < 3 and (inner := list(_blocks(body, depth + 1))):
        yield from inner
    else:
        yield _Block(_tag(tag), textwrap.dedent("\n".join(body)))


def _undented(line: str, indent: int) -> str:
    """A line of a block whose fence is indented by ``indent``, as in a list."""
    return line[min(indent, len(line) - len(line.lstrip())) :]


def _tag(info: str) -> str:
    words = info.strip("{}. ").split(maxsplit=1)
    return words[0].strip("{}.,:").lower() if words else ""


def _language(tag: str) -> str | None:
    return next((name for name, tags in TAGS.items() if tag in tags), None)


def _rank(block: _Block, language: str, allowed: Sequence[str]) -> int:
    """How well a block suits: 0 is best."""
    written = _language(block.tag)
    if written == language and block.text.strip():
        return 0
    if not block.tag and _CODE.search(block.text):
        return 1
    if written in allowed:
        return 2
    return 4 if block.tag in _NOTES or not block.text.strip() else 3


def _code_lines(text: str, language: str) -> str:
    """From the first to the last line that looks like code; everything where none does."""
    starts = _STARTS.get(language)
    lines = _lines(text)
    if starts is None:
        return text
    places = [
        place
        for place, line in enumerate(lines)
        if len(line) < 2000 and (line[:1] in {" ", "\t"} or starts.match(line)) and line.strip()
    ]
    return "\n".join(lines[places[0] : places[-1] + 1]) if places else text


def _clean(source: str) -> str:
    """A source that any encoder takes: no halves of characters, no blank ends."""
    whole = source.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = _lines(whole.rstrip())
    first = next((place for place, line in enumerate(lines) if line.strip()), len(lines))
    return "".join(f"{line}\n" for line in lines[first:])
