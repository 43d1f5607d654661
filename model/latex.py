r"""The mathematics of a statement as plain text, as CodeContests' descriptions have it.

Statements in Markdown, Polygon's and those of scraped sets carry LaTeX between dollar signs, one,
two or three of them: ``$1 \le a_i \le 10^9$``; models read ``1 ≤ a_i ≤ 10^9``. What is not known
stays legible: a command becomes its name. Outside of mathematics only a few commands that set type
are taken away. Text without dollar signs and backslashes is never changed; code in backquotes
neither; and a price is no mathematics.
"""

# The signs of mathematics look like letters, or are some.
# ruff: noqa: RUF001

from __future__ import annotations

import re

_MATHEMATICS = re.compile(
    r"(?P<code>`[^`\n]*`)"
    r"|\$\$\$(?P<codeforces>[^$]+)\$\$\$"
    r"|\$\$(?P<display>[^$]+)\$\$"
    r"|(?<![\\$])\$(?=[^\s$])(?P<inline>(?:[^$\n]|\n(?!\s*\n))+)(?<![\s\\])\$(?![\d$])"
)

# Relations and operators stand between spaces; what is empty is only a hint to the typesetter.
_SPACED = {
    "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "lt": "<",
    "gt": ">", "ne": "≠", "neq": "≠", "ll": "≪", "gg": "≫", "equiv": "≡", "approx": "≈",
    "cdot": "⋅", "times": "×", "div": "÷", "pm": "±", "oplus": "⊕", "in": "∈", "notin": "∉",
    "to": "→", "rightarrow": "→", "Rightarrow": "⇒", "gets": "←", "leftarrow": "←",
    "leftrightarrow": "↔", "subset": "⊂", "subseteq": "⊆", "cup": "∪", "cap": "∩",
    "setminus": "∖", "land": "∧", "wedge": "∧", "lor": "∨", "vee": "∨", "mid": "|",
    "bmod": "mod", "mod": "mod", "quad": "", "qquad": "",
}  # fmt: skip
_SIGNS = {
    "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "infty": "∞", "sum": "∑", "prod": "∏",
    "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "neg": "¬", "lnot": "¬",
    "emptyset": "∅", "varnothing": "∅", "forall": "∀", "exists": "∃", "circ": "∘", "star": "⋆",
    "lvert": "|", "rvert": "|", "vert": "|", "langle": "⟨", "rangle": "⟩", "prime": "'",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ",
    "phi": "φ", "varphi": "φ", "omega": "ω", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω",
    "left": "", "right": "", "big": "", "Big": "", "bigg": "", "limits": "", "nolimits": "",
    "displaystyle": "", "textstyle": "",
}  # fmt: skip
_TYPE = (
    r"text(?:bf|it|tt|rm|sf)?|emph|math(?:rm|bf|it|tt|sf|cal|bb)|operatorname|underline|overline"
    r"|mbox|t|bf|it"
)

_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_BINOMIAL = re.compile(r"\\[dt]?binom\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_MODULO = re.compile(r"\\pmod\s*\{([^{}]*)\}")
_SET_TYPE = re.compile(rf"\\(?:{_TYPE})\s*{{([^{{}}\\]*)}}")
_SET_TYPE_OUTSIDE = re.compile(r"\\(?:textbf|textit|texttt|emph|t|bf|it)\{([^{}\\$`\n]*)\}")
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{[^{}]*\}(?:\{[lcr|]*\})?")
_COMMAND = re.compile(r"\\([A-Za-z]+)\*?")
_NARROW = re.compile(r"([_^])\{(\w)\}")
_ESCAPED = re.compile(r"\\([%$#&_{}|])")
_SPACES = re.compile(r"[ \t]{2,}")
_HIDDEN = {"{": "\ue000", "}": "\ue001"}


def without_latex(text: str) -> str:
    """Write the mathematics in ``text`` plainly; anything else is left as it is."""
    if "$" not in text and "\\" not in text:
        return text
    pieces, end = [], 0
    for found in _MATHEMATICS.finditer(text):
        pieces.append(_prose(text[end : found.start()]))
        end = found.end()
        inside = found["codeforces"] or found["display"] or found["inline"]
        pieces.append(found[0] if inside is None else _plain(inside))
    return "".join([*pieces, _prose(text[end:])])


def _prose(text: str) -> str:
    return _SET_TYPE_OUTSIDE.sub(r"\1", text).replace(r"\$", "$")


def _plain(formula: str) -> str:
    """One formula; innermost braces first, as often as it takes."""
    formula = _ESCAPED.sub(lambda found: _HIDDEN.get(found[1], found[1]), formula)
    formula = _ENVIRONMENT.sub(" ", formula).replace(r"\\", "; ").replace("&", " ")
    formula = re.sub(r"\\[,;:! ]|~", " ", formula)
    before = ""
    while before != formula:
        before = formula
        formula = _SET_TYPE.sub(r"\1", formula)
        formula = _FRACTION.sub(r"(\1)/(\2)", formula)
        formula = _BINOMIAL.sub(r"(\1 choose \2)", formula)
        formula = _ROOT.sub(r"√(\1)", formula)
        formula = _MODULO.sub(r" (mod \1)", formula)
        formula = _NARROW.sub(r"\1\2", formula)
    formula = _COMMAND.sub(_command, formula).replace("\\", "")
    for sign, hidden in _HIDDEN.items():
        formula = formula.replace(hidden, sign)
    return _SPACES.sub(" ", formula).strip()


def _command(found: re.Match[str]) -> str:
    name = found[1]
    if name in _SPACED:
        return f" {_SPACED[name]} "
    return _SIGNS.get(name, name)
