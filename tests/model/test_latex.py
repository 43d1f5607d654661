"""LaTeX of statements becomes the text that CodeContests' descriptions have; all else stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.latex import without_latex
from model.prompt import canonical

WRITTEN = [
    (r"$1 \le n \le 2\cdot 10^5$", "1 ≤ n ≤ 2 ⋅ 10^5"),
    (r"$$$a_1, \ldots, a_n$$$ ($$$0\leq a_i\leq 10^{9}$$$)", "a_1, …, a_n (0 ≤ a_i ≤ 10^9)"),
    (r"$\frac{n(n+1)}{2}$", "(n(n+1))/(2)"),
    (r"$\frac{1}{\sqrt{\frac{a}{b}}}$", "(1)/(√((a)/(b)))"),
    (r"$\lfloor \frac{n}{2} \rfloor$", "⌊ (n)/(2) ⌋"),
    (r"$\left(a \oplus b\right) \bmod 998\,244\,353$", "(a ⊕ b) mod 998 244 353"),
    (r"$a_{i,j} \ne b^{n-1}$", "a_{i,j} ≠ b^{n-1}"),
    (r"$\sum_{i=1}^{n} a_i$", "∑_{i=1}^n a_i"),
    (r"$\{1, 2\} \subseteq S$", "{1, 2} ⊆ S"),
    (r"$x \equiv 1 \pmod{p}$", "x ≡ 1 (mod p)"),
    (r"$\operatorname{lcm}(a, b)$, $\mathrm{gcd}$, $\text{if } x$", "lcm(a, b), gcd, if x"),
    (r"$\binom{n}{k}$ and $\unknown{x}$", "(n choose k) and unknown{x}"),
    (r"the word \texttt{YES} or \textbf{no}", "the word YES or no"),
    ("it costs $5 and $7 or $5-$7", "it costs $5 and $7 or $5-$7"),
    (r"it costs \$5", "it costs $5"),
    (r"print `$x` and `\n`, then $x$", r"print `$x` and `\n`, then x"),
    ("a lone $ sign", "a lone $ sign"),
    (r"$n$ and $m$ ($n<m$)", "n and m (n<m)"),
    ("$$\na = b\n$$", "a = b"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "read"), WRITTEN)
def test_mathematics_is_written_as_codecontests_has_it(written: str, read: str) -> None:
    assert without_latex(written) == read
    assert without_latex(read) == read or "$" in read or "`" in read


@given(text=st.text(alphabet=st.characters(exclude_characters="$\\"), max_size=200))
def test_plain_text_is_never_changed(text: str) -> None:
    assert without_latex(text) == text


@settings(max_examples=50)
@given(
    text=st.lists(
        st.sampled_from(
            [*"$${}\\_^ `ab1\n", "$$$", r"\frac", r"\le", r"\text{", r"\begin{", "\ue000", r"\\"]
        )
        | st.text(max_size=3),
        max_size=60,
    ).map("".join)
)
def test_whatever_is_written_is_read_and_nothing_grows_without_end(text: str) -> None:
    read = without_latex(text)
    assert len(read) <= 6 * len(text)
    letters = re.compile(r"[0-9]")
    assert letters.findall(read) == letters.findall(text)


def test_a_large_statement_of_dollars_and_braces_takes_no_time_to_speak_of() -> None:
    """Patterns that look back over all of it for every sign would take hours."""
    for unit in ("$", "$a", "${", "`", "\\frac{", "$\\frac{1}{", "$ x", "\\text{"):
        without_latex(unit * (100_000 // len(unit)))


def test_examples_of_a_statement_stay_as_they_are() -> None:
    text = "Given $n$.\n\nExample\n\nInput\n\n$1$ \\le\n\n\nOutput\n\n$x$\n\nNote\n\n$y_1$ is."
    read = canonical(text)
    assert read.startswith("Given n.")
    assert "$1$ \\le" in read
    assert "$x$" in read
    assert read.endswith("y_1 is.")
