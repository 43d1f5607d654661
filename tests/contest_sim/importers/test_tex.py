"""TeX statements as Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contest_sim.importers.tex import to_markdown

CASES = {
    r"\section*{Input}" "\nOne $n$.\n": "## Input\n\nOne $n$.\n",
    "\\InputFile\nOne.\n\n\\OutputFile\nTwo.": "## Input\n\nOne.\n\n## Output\n\nTwo.\n",
    r"\textbf{bold} and \textit{thin} and \texttt{code}": "**bold** and *thin* and `code`\n",
    r"\textbf{a \emph{b} c}": "**a *b* c**\n",
    "``quoted''~text --- so -- on": "\u201cquoted\u201d text \u2014 so \u2013 on\n",
    "5\\% of \\$3 \\& \\_x\\_ % said aside\nend": "5% of $3 & _x_\nend\n",
    r"$a_1 \le \{b\}~c --- d$ is kept": "$a_1 \\le \\{b\\}~c --- d$ is kept\n",
    "\\begin{itemize}\n\\item one\n  \\item[x] two\n\\end{itemize}\nend": "- one\n- two\n\nend\n",
    r"\includegraphics[width=3cm]{a.png}Text\footnote{more}": "Textmore\n",
    r"\problemname{Sum}" "\nAdd.": "Add.\n",
    r"a set \{1, 2\} of {grouped} text": "a set {1, 2} of grouped text\n",
    r"line\\next": "line\n\nnext\n",
}


@pytest.mark.parametrize("tex", CASES)
def test_commands_become_markdown(tex: str) -> None:
    assert to_markdown(tex) == CASES[tex]


@given(st.text(alphabet="ab{}\\$% \n[]*_~`'-", max_size=60))
def test_anything_ends_in_one_newline_without_a_placeholder(tex: str) -> None:
    text = to_markdown(tex)
    assert text.endswith("\n")
    assert not any("\ue000" <= sign <= "\uf8ff" for sign in text)
