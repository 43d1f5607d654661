"""One pass over a string: how many characters of a kind, where, in what blocks, and what remains."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import (
    compose,
    cpp_yes_no,
    frames_of,
    pick,
    put,
    yes_no,
)
from training.curriculum.meaning import Meaning


class Kind(NamedTuple):
    """A set of characters ``c``: its test in both languages, its names, and strings to look in."""

    key: str
    alphabets: tuple[str, ...]
    python: str
    cpp: str
    texts: tuple[str, ...]


class Asked(NamedTuple):
    """A question about the characters ``<k>`` of a kind whose test is ``<p>`` or ``<q>``."""

    key: str
    ask: str
    python: tuple[str, ...]
    cpp: str
    prints: str = "integer"


FRAMES = frames_of(
    "[You are given|Given is|There is] a string $s.",
    "{P} [has|found|likes] a string $s.",
    "A [string|word] $s is written on [a board|a wall|a fence|a sheet of paper].",
    "{P} typed [a line|a text] $s [on an old typewriter|on the keyboard].",
    "[A message|A telegram] $s [came|was sent] to {P} from {place}.",
    "[A row of cards|A row of stickers] shows the characters of the string $s.",
    "The [password|nickname] of {P} is $s.",
    "Consider a [string|sequence of characters] $s.",
    "A robot prints the string $s [character by character|on a tape].",
    "{Q} [gave|sent] {P} a string $s as a [riddle|present].",
)
KINDS = (
    Kind("vowel", ("a-z", "aeioubcd"), 'c in "aeiou"', 'string("aeiou").find(c) != string::npos', ("vowels (a, e, i, o, u)", "vowels: letters a, e, i, o and u", "letters a, e, i, o or u")),
    Kind("consonant", ("a-z", "aeioubcd"), 'c not in "aeiou"', 'string("aeiou").find(c) == string::npos', ("letters other than a, e, i, o and u", "consonants (all letters but a, e, i, o, u)")),
    Kind("letter", ("abc", "ab", "abcx"), "c == 'a'", "c == 'a'", ("letters 'a'", "characters equal to 'a'", "letters a")),
    Kind("one", ("01",), "c == '1'", "c == '1'", ("ones", "characters '1'", "digits 1")),
    Kind("zero", ("01",), "c == '0'", "c == '0'", ("zeros", "characters '0'", "digits 0")),
    Kind("plus", ("+-",), "c == '+'", "c == '+'", ("pluses", "characters '+'", "plus signs")),
    Kind("left", ("LR",), "c == 'L'", "c == 'L'", ("letters L", "characters 'L'", "letters 'L'")),
    Kind("star", (".*",), "c == '*'", "c == '*'", ("stars", "asterisks", "characters '*'")),
    Kind("even-digit", ("0-9", "1-9"), "int(c) % 2 == 0", "(c - '0') % 2 == 0", ("even digits", "digits that are even")),
    Kind("odd-digit", ("0-9", "1-9"), "int(c) % 2 == 1", "(c - '0') % 2 == 1", ("odd digits", "digits that are odd")),
    Kind("large-digit", ("0-9",), "int(c) > <d>", "c - '0' > <d>", ("digits greater than <d>", "digits that exceed <d>")),
    Kind("lucky", ("1-9", "4-7"), "c in '47'", "c == '4' || c == '7'", ("digits 4 and 7", "lucky digits (4 and 7 are lucky)")),
    Kind("upper", ("a-zA-Z",), "c.isupper()", "isupper(c)", ("uppercase letters", "capital letters")),
    Kind("lower", ("a-zA-Z",), "c.islower()", "islower(c)", ("lowercase letters", "small letters")),
    Kind("early", ("a-z",), "c < '<l>'", "c < '<l>'", ("letters that come before '<l>' in the alphabet", "letters less than '<l>'")),
)  # fmt: skip
_COUNT = "for (char c : $s) if (<q>) ans++;\n"
ASKED = (
    Asked("count", "the number of <k> [in $s|in the string]", ("print(sum(<p> for c in $s))", "ans = 0\nfor c in $s:\n    if <p>:\n        ans += 1\nprint(ans)"), f'int ans = 0;\n{_COUNT}cout << ans << "\\n";'),
    Asked("first", "the [position|index] (from 1) of the first of the <k>, or -1 if there are none", ("print(next((i for i, c in enumerate($s, 1) if <p>), -1))", "ans = -1\nfor i, c in enumerate($s, 1):\n    if <p>:\n        ans = i\n        break\nprint(ans)"), 'int ans = -1;\nfor (int i = $s.size() - 1; i >= 0; i--) {\n    char c = $s[i];\n    if (<q>) ans = i + 1;\n}\ncout << ans << "\\n";'),
    Asked("last", "the [position|index] (from 1) of the last of the <k>, or -1 if there are none", ("ans = -1\nfor i, c in enumerate($s, 1):\n    if <p>:\n        ans = i\nprint(ans)",), 'int ans = -1;\nfor (int i = 0; i < (int)$s.size(); i++) {\n    char c = $s[i];\n    if (<q>) ans = i + 1;\n}\ncout << ans << "\\n";'),
    Asked("run", "the length of the longest [block|run|segment] of [neighbouring|consecutive] <k>", ("ans = cur = 0\nfor c in $s:\n    cur = cur + 1 if <p> else 0\n    ans = max(ans, cur)\nprint(ans)",), 'int ans = 0, cur = 0;\nfor (char c : $s) {\n    if (<q>) cur++;\n    else cur = 0;\n    ans = max(ans, cur);\n}\ncout << ans << "\\n";'),
    Asked("blocks", "the number of [blocks|maximal groups] of consecutive <k>", ("ans = 0\nlast = False\nfor c in $s:\n    if <p> and not last:\n        ans += 1\n    last = <p>\nprint(ans)",), 'int ans = 0;\nbool last = false;\nfor (char c : $s) {\n    bool now = <q>;\n    if (now && !last) ans++;\n    last = now;\n}\ncout << ans << "\\n";'),
    Asked("removed", "what remains of the string after all <k> are removed (nothing may remain, then print an empty line)", ('print("".join(c for c in $s if not (<p>)))', 'ans = ""\nfor c in $s:\n    if not (<p>):\n        ans += c\nprint(ans)'), 'for (char c : $s) if (!(<q>)) cout << c;\ncout << "\\n";', "line"),
    Asked("kept", "the string made of the <k> only, in their order (it may be empty)", ('print("".join(c for c in $s if <p>))',), 'for (char c : $s) if (<q>) cout << c;\ncout << "\\n";', "line"),
    Asked("replaced", "the string in which each of the <k> is replaced by '#'", ('print("".join("#" if <p> else c for c in $s))', 'ans = ""\nfor c in $s:\n    if <p>:\n        ans += "#"\n    else:\n        ans += c\nprint(ans)'), "for (char& c : $s) if (<q>) c = '#';\ncout << $s << \"\\n\";", "word"),
    Asked("doubled", "the string in which each of the <k> is written twice", ('print("".join(c * 2 if <p> else c for c in $s))',), 'for (char c : $s) {\n    cout << c;\n    if (<q>) cout << c;\n}\ncout << "\\n";', "word"),
    Asked("pairs", "the number of pairs of neighbouring characters both of which are <k>", ("flags = [<p> for c in $s]\nprint(sum(x and y for x, y in zip(flags, flags[1:])))",), 'int ans = 0;\nbool last = false;\nfor (char c : $s) {\n    bool now = <q>;\n    if (now && last) ans++;\n    last = now;\n}\ncout << ans << "\\n";'),
    Asked("sum-of-places", "the sum of the positions (from 1) of all <k>", ("print(sum(i for i, c in enumerate($s, 1) if <p>))",), 'll ans = 0;\nfor (int i = 0; i < (int)$s.size(); i++) {\n    char c = $s[i];\n    if (<q>) ans += i + 1;\n}\ncout << ans << "\\n";'),
)  # fmt: skip
CHECKED = (
    Asked("most", "more than half of the characters are <k>", ("2 * sum(<p> for c in $s) > len($s)",), f"int ans = 0;\n{_COUNT}<2 * ans > (int)$s.size()>"),
    Asked("even", "the number of <k> is even", ("sum(<p> for c in $s) % 2 == 0",), f"int ans = 0;\n{_COUNT}<ans % 2 == 0>"),
    Asked("any", "there are any <k> in the string", ("any(<p> for c in $s)",), f"int ans = 0;\n{_COUNT}<ans > 0>"),
    Asked("all", "the string consists of <k> only", ("all(<p> for c in $s)",), f"int ans = 0;\n{_COUNT}<ans == (int)$s.size()>"),
    Asked("half", "exactly half of the characters are <k>", ("2 * sum(<p> for c in $s) == len($s)",), f"int ans = 0;\n{_COUNT}<2 * ans == (int)$s.size()>"),
    Asked("several", "there are at least <t> of the <k>", ("sum(<p> for c in $s) >= <t>",), f"int ans = 0;\n{_COUNT}<ans >= <t>>"),
)  # fmt: skip


def draw(rng: Random) -> Meaning:
    """Draw a kind of characters and what is asked about them."""
    kind = rng.choice(KINDS)
    said = {
        "<p>": kind.python,
        "<q>": kind.cpp,
        "<k>": pick(rng, kind.texts),
        "<d>": str(rng.randint(2, 7)),
        "<l>": rng.choice("efghkmnp"),
        "<t>": str(rng.randint(2, 4)),
    }
    length = rng.choice(("50", "100", "100", "1000"))
    spec = f"s:'{rng.choice(kind.alphabets)}'*1..{length}"
    if rng.random() < 0.4:
        spec = f"n:1..{length}\ns[n]:'{spec[3:].partition(chr(39))[0]}'"
    if rng.random() < 0.3:
        checked = rng.choice(CHECKED)
        start, _, test = checked.cpp.rpartition("\n")
        python: tuple[str, ...] = (yes_no(checked.python[0]),)
        cpp = f"{start}\n{cpp_yes_no(test[1:-1])}"
        key, ask, prints = checked.key, checked.ask, ""
    else:
        key, ask, python, cpp, prints = rng.choice(ASKED)
    return compose(
        f"scan/{key}/{kind.key}",
        spec,
        FRAMES,
        ask,
        tuple(put(body, said) for body in python),
        (put(cpp, said),),
        tags=("strings", "implementation"),
        prints=prints,
        said=said,
    )
