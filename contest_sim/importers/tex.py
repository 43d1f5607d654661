"""TeX statements as Markdown: the commands of Polygon's and Kattis' problem statements.

Those of olymp.sty and problem.sty are few. Mathematics stays as it is between dollars; a command
that is not known gives way to its text. Pure.
"""

from __future__ import annotations

import re

_COMMENT = re.compile(r"(?<!\\)%.*")
_MATH = re.compile(r"(\$\$.*?\$\$|\$(?:\\.|[^$])*\$)", re.DOTALL)
_SECTION = re.compile(r"\\(?:sub)*section\*?\s*\{([^{}]*)\}")
_SECTIONS = {
    "InputFile": "Input",
    "OutputFile": "Output",
    "Interaction": "Interaction",
    "Note": "Note",
    "Notes": "Note",
}
_SECTION_COMMAND = re.compile(rf"\\({'|'.join(sorted(_SECTIONS, reverse=True))})(?![A-Za-z])")
_FIGURE = re.compile(r"\\includegraphics(?:\[[^\]]*\])?\{[^{}]*\}|\\epigraph\{[^{}]*\}\{[^{}]*\}")
_ITEM = re.compile(r"\s*\\item(?:\[[^\]]*\])?\s*")
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\{[a-zA-Z*]+\}(?:\[[^\]]*\]|\{[^{}]*\})?")
_NAME_COMMAND = re.compile(
    r"\\problemname\s*\{[^{}]*\}|\\illustration\{[^{}]*\}\{[^{}]*\}\{[^{}]*\}"
)
_STYLES = {
    "`": ("texttt", "t", "tt", "verb"),
    "**": ("textbf", "bf"),
    "*": ("textit", "emph", "it", "textsl"),
}
_WRAPPER = re.compile(r"\\([a-zA-Z]+)\*?(?:\[[^\]]*\])?\{([^{}]*)\}")
_BARE = re.compile(r"\\[a-zA-Z]+\*?[ \t]*")
_SIGNS = {
    "---": "\u2014",
    "--": "\u2013",
    "``": "\u201c",
    "''": "\u201d",
    "<<": "\u201c",
    ">>": "\u201d",
    "~": " ",
    "\\\\": "\n\n",
    "\\ldots": "...",
    "\\dots": "...",
    "\\textbackslash": "\\",
}
_ESCAPE = re.compile(r"\\([%$&#_{}])")
_NESTING = 8


def to_markdown(text: str) -> str:
    """The statement as Markdown with ``## Input`` and the like for its sections."""
    text = _NAME_COMMAND.sub("", _COMMENT.sub("", text.replace("\r\n", "\n")))
    # Odd places are mathematics, which nothing here may touch.
    parts = _MATH.split(text.replace("\\$", "\ue000"))
    parts = [part if place % 2 else _prose(part) for place, part in enumerate(parts)]
    text = _unwrapped("".join(parts)).replace("\ue000", "$")
    lines = (line.strip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def _prose(text: str) -> str:
    text = _SECTION.sub(r"\n\n## \1\n\n", text)
    text = _SECTION_COMMAND.sub(lambda match: f"\n\n## {_SECTIONS[match[1]]}\n\n", text)
    text = _ITEM.sub("\n- ", _FIGURE.sub("", text))
    text = _ENVIRONMENT.sub("\n\n", text)
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    return _ESCAPE.sub(lambda match: {"{": "\ue001", "}": "\ue002"}.get(match[1], match[1]), text)


def _unwrapped(text: str) -> str:
    """Commands around text, from the inside out, with what is left of the others removed."""
    parts = _MATH.split(text)
    held = parts[1::2]
    prose = "".join(
        part if place % 2 == 0 else f"\ue003{place // 2}\ue004" for place, part in enumerate(parts)
    )
    for _ in range(_NESTING):
        prose = _WRAPPER.sub(_styled, prose)
    prose = _BARE.sub("", prose).replace("{", "").replace("}", "")
    prose = prose.replace("\ue001", "{").replace("\ue002", "}")
    return re.sub("\ue003([0-9]+)\ue004", lambda match: held[int(match[1])], prose)


def _styled(match: re.Match[str]) -> str:
    name, text = match[1], match[2]
    for mark, names in _STYLES.items():
        if name in names and text.strip():
            return f"{mark}{text.strip()}{mark}"
    return text
