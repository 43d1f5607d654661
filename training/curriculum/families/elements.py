"""Where elements come from, which of them are chosen, and what is made of each.

The parts of :mod:`training.curriculum.families.reductions`: each carries its Python, its C++ and its
English, so they combine freely. An element is ``x``; ``<c>``, ``<d>`` and ``<t>`` are constants.
"""

from __future__ import annotations

from typing import NamedTuple

from training.curriculum.families.parts import Frame, Part


class Source(NamedTuple):
    """Elements: the input they are in, how code runs over them, and the scenes they live in.

    Attributes:
        key: its name.
        layout: the input; ``<high>`` is a limit, and ``k`` is added where it is needed.
        python: an iterable of them.
        loop: a C++ loop that does ``@`` for each ``x``.
        frames: scenes.
        highs: what ``<high>`` may be.
        signed: whether elements may be negative.
        listed: whether they stand in a row, so that positions and lists of them make sense.
        tags: of its own.
    """

    key: str
    layout: str
    python: str
    loop: str
    frames: tuple[Frame, ...]
    highs: tuple[str, ...] = ("100", "1000", "1000", "10^4", "10^5", "10^6")
    signed: bool = False
    listed: bool = False
    tags: tuple[str, ...] = ()


_IN_ARRAY = (
    Frame("You are given [an array $A of $n integers|an array $A_1, $A_2, ..., $A_$n|an integer array $A of length $n].", "elements of the array"),
    Frame("[Given|There is] a sequence $A_1, $A_2, ..., $A_$n [of integers|of $n integers].", "numbers in the sequence"),
    Frame("[There is a list of $n numbers|$n numbers $A_1, ..., $A_$n are written in a row].", "numbers"),
    Frame("{P} has [an array|a list] $A [consisting of|of] $n elements.", "elements of $A"),
    Frame("[For $n days in a row|On each of $n days] {P} [wrote down|counted] how many {things} {he} had sold: on the i-th day it was $A_i.", "daily sales"),
    Frame("There are $n {things} [on a table|in a shop|on a shelf], [the price of the i-th [{thing} |]is|the i-th of them costs] $A_i {money}.", "prices"),
    Frame("$n people [stand|are standing] in a [line|row|queue], the height of the i-th [person|of them] is $A_i.", "heights"),
    Frame("[A teacher|{P}] [looks through|checks] the works of $n [pupils|students]. The i-th [pupil|student] [got|scored] $A_i points.", "scores"),
    Frame("{P} [has|keeps|bought] $n boxes with {things}. [The i-th box contains|In the i-th box there are] $A_i {things}.", "numbers of {things} in a box"),
    Frame("[$n trees grow along a road|A garden has $n trees in a row]; [the i-th is|the height of the i-th is] $A_i [metres|meters|centimetres][ high|].".replace("[ high|]", ""), "heights of the trees"),
    Frame("A [train|bus] made $n [trips|journeys], and on the i-th one it [carried|had] $A_i passengers.", "numbers of passengers"),
    Frame("[During a game|In a game] {P} [played|made] $n rounds and [won|earned] $A_i points in the i-th [round|of them].", "results"),
)  # fmt: skip
ARRAY = Source(
    "array",
    "n:1..100\nA[n]:1..<high>",
    "$A",
    "for (ll x : $A) @",
    _IN_ARRAY,
    listed=True,
)
SIGNED = ARRAY._replace(
    key="signed",
    layout="n:1..100\nA[n]:-<high>..<high>",
    signed=True,
    frames=(
        *_IN_ARRAY[:4],
        Frame("[Every day for $n days|For $n days in a row] {P} [wrote down|measured] the temperature; on the i-th day it was $A_i degrees.", "temperatures"),
        Frame("{P} plays $n rounds of a game. [In|After] the i-th round {his} balance changes by $A_i {money}[ (it may be negative)|].", "changes"),
        Frame("A [company|shop] [wrote down|reported] its results for $n months: the i-th month brought $A_i {money}, where a negative number is a loss.", "monthly results"),
        Frame("A submarine makes $n moves. The i-th one changes its height by $A_i metres.", "changes of height"),
        Frame("The points $A_1, $A_2, ..., $A_$n are marked on [a line|the number line].", "coordinates of the points"),
        Frame("[On $n cards|On each of $n cards] {P} wrote an integer; the i-th one is $A_i.", "integers on the cards"),
    ),
)  # fmt: skip
DIGITS = Source(
    "digits",
    "n:1..10^18",
    "map(int, str($n))",
    "for (; $n > 0; $n /= 10) {\n    ll x = $n % 10;\n    @\n}",
    (
        Frame("You are given [an integer|a positive integer] $n.", "digits of $n"),
        Frame("{P} [wrote|has written] the number $n [on a wall|on the blackboard|in the sand].", "digits {he} wrote"),
        Frame("[The code of a safe|The number of a ticket|The number of a bus] is $n.", "digits of this number"),
        Frame("Consider [the decimal notation of|the number] $n.", "digits in the decimal notation of $n"),
        Frame("{P} [likes|collects] long numbers. [Today {he} found|{His} newest one is] $n.", "digits of this number"),
        Frame("[A shop uses|There are] plastic digits to show a price. Today the price is $n {money}.", "digits in the price"),
        Frame("The odometer of the car of {P} shows $n [kilometres|miles].", "digits on the odometer"),
        Frame("A phone number is $n.", "digits of the phone number"),
    ),
    ("1",),
    tags=("math",),
)  # fmt: skip
RANGE = Source(
    "range",
    "n:1..<high>",
    "range(1, $n + 1)",
    "for (ll x = 1; x <= $n; x++) @",
    (
        Frame("You are given [an integer|a number|a positive integer] $n.", "integers from 1 to $n"),
        Frame("Consider [all integers|the integers|the numbers] from 1 to $n.", "numbers"),
        Frame("The houses [on a street|of a village] are numbered from 1 to $n.", "numbers of the houses"),
        Frame("{P} writes the numbers 1, 2, ..., $n on a [board|sheet of paper].", "numbers written"),
        Frame("A book has $n pages, numbered from 1.", "page numbers"),
        Frame("$n cards are numbered from 1 to $n, each number once.", "numbers on the cards"),
        Frame("[The seats of a cinema|Tickets of a lottery] have the numbers 1, 2, ..., $n.", "numbers"),
        Frame("A calendar of a distant planet has $n days in a year; they are counted from 1.", "day numbers"),
    ),
    ("100", "1000", "10^4"),
    tags=("math",),
)  # fmt: skip
INTERVAL = Source(
    "interval",
    "l:1..<high> r:l..<high>",
    "range($l, $r + 1)",
    "for (ll x = $l; x <= $r; x++) @",
    (
        Frame("You are given [two integers|integers] $l and $r.", "integers from $l to $r"),
        Frame("Consider [all integers|the integers] in the segment [$l, $r].", "integers in the segment"),
        Frame("{P} [read|has read] a book from page $l to page $r[ inclusive|, both included].".replace("[ inclusive|, both included]", " inclusive"), "page numbers"),
        Frame("The [buses|trams] of a city have the numbers from $l to $r.", "numbers of the buses"),
        Frame("{P} [says|shouts] aloud all the numbers from $l to $r, [one after another|in order].", "numbers {he} says"),
        Frame("The houses between number $l and number $r (both of them too) are [repaired|painted].", "numbers of these houses"),
        Frame("A lift stops at each floor from $l to $r.", "floor numbers"),
        Frame("[A teacher|{Q}] writes down the years from $l to $r.", "years"),
    ),
    ("100", "1000", "10^4"),
    tags=("math",),
)  # fmt: skip
NEIGHBOURS = Source(
    "neighbours",
    "n:2..100\nA[n]:1..<high>",
    "[abs($A[i] - $A[i - 1]) for i in range(1, $n)]",
    "for (int i = 1; i < $n; i++) {\n    ll x = abs($A[i] - $A[i - 1]);\n    @\n}",
    tuple(
        frame._replace(noun=f"absolute differences of neighbouring {frame.noun}")
        for frame in _IN_ARRAY
        if frame.noun in {"elements of the array", "numbers in the sequence", "heights", "prices", "daily sales", "scores", "elements of $A", "heights of the trees"}
    ),
)  # fmt: skip
TABLE = Source(
    "table",
    "n:1..20 m:1..20\nM[n][m]:1..<high>",
    "sum($M, [])",
    "for (auto& row : $M) for (ll x : row) @",
    (
        Frame("You are given a [table|matrix] [with|of] $n rows and $m columns.", "numbers in the table"),
        Frame("[A field|The land of {P}] is divided into $n rows of $m cells; each cell has a height.", "heights of the cells"),
        Frame("A cinema has $n rows of $m seats, and every seat has a price.", "prices of the seats"),
        Frame("{P} [grows|has planted] {things} in a garden of $n by $m beds and knows how many there are in each bed.", "numbers of {things} in a bed"),
        Frame("[$n pupils wrote $m tests each|Each of $n pupils wrote $m tests], and all the marks are in a table.", "marks"),
        Frame("A picture consists of $n rows, $m pixels in each. The brightness of each pixel is known.", "brightnesses of the pixels"),
        Frame("A matrix $M of size $n x $m is given.", "elements of the matrix"),
        Frame("For each of $n days {P} knows the number of visitors in each of $m shops.", "numbers of visitors"),
    ),
    ("10", "100", "1000"),
)  # fmt: skip
LENGTHS = Source(
    "segments",
    "n:1..100\nP(l:0..<high> r:l..<high>)[n]",
    "[$r - $l for $l, $r in $P]",
    "for (int i = 0; i < $n; i++) {\n    ll x = $r[i] - $l[i];\n    @\n}",
    (
        Frame("You are given $n segments [$l_i, $r_i] on a line.", "lengths of the segments"),
        Frame("{P} [watched|saw] $n films. The i-th one began at minute $l_i and ended at minute $r_i.", "durations of the films"),
        Frame("$n workers came to a factory. The i-th one came at hour $l_i and left at hour $r_i.", "working times"),
        Frame("There are $n roads along a coast. The i-th one goes from kilometre $l_i to kilometre $r_i.", "lengths of the roads"),
        Frame("A lift made $n rides; on the i-th it went up from floor $l_i to floor $r_i.", "numbers of floors passed in a ride"),
        Frame("{P} [knows|wrote down] $n pairs of numbers $l_i, $r_i, and the first one of a pair is never larger. The difference of a pair is $r_i - $l_i.", "differences"),
        Frame("Given are $n intervals of time, from $l_i to $r_i.", "lengths of the intervals"),
        Frame("In a museum $n pictures were shown, the i-th of them from day $l_i to day $r_i; so it hung there for $r_i - $l_i nights.", "numbers of nights"),
    ),
    ("100", "1000", "10^6"),
)  # fmt: skip
AREAS = Source(
    "rectangles",
    "n:1..100\nP(w:1..<high> h:1..<high>)[n]",
    "[$w * $h for $w, $h in $P]",
    "for (int i = 0; i < $n; i++) {\n    ll x = $w[i] * $h[i];\n    @\n}",
    (
        Frame("You are given $n rectangles; the i-th has sides $w_i and $h_i.", "areas of the rectangles"),
        Frame("{P} sells $n kinds of {things}. There are $w_i of the i-th kind, for $h_i {money} each.", "total prices of a kind"),
        Frame("A [gardener|farmer] has $n rectangular beds of sizes $w_i by $h_i.", "areas of the beds"),
        Frame("In a warehouse there are $n shelves. On the i-th shelf there are $w_i boxes of $h_i {things}.", "numbers of {things} on a shelf"),
        Frame("Given are $n pairs of integers.", "products of the pairs"),
        Frame("{P} cut $n rectangular sheets of paper, of $w_i by $h_i centimetres.", "areas of the sheets"),
        Frame("$n runners train on a stadium. The i-th one runs $w_i laps a day for $h_i days.", "total numbers of laps of a runner"),
        Frame("A hotel has $n floors; on the i-th one there are $w_i rooms for $h_i guests each.", "numbers of guests on a floor"),
    ),
    ("100", "1000", "10^4"),
)  # fmt: skip
SUMS = Source(
    "two-arrays",
    "n:1..100\nA[n]:1..<high>\nB[n]:1..<high>",
    "[a + b for a, b in zip($A, $B)]",
    "for (int i = 0; i < $n; i++) {\n    ll x = $A[i] + $B[i];\n    @\n}",
    (
        Frame("You are given two arrays $A and $B of length $n.", "sums $A_i + $B_i"),
        Frame("$n teams have two members each; those of the i-th team scored $A_i and $B_i points. A team's result is the sum of both.", "results of the teams"),
        Frame("{P} and {Q} [played|drew cards in] $n rounds. In the i-th one {P} got $A_i points, and {Q} got $B_i.", "sums of both players' points in a round"),
        Frame("For $n days {P} ate $A_i {things} in the morning and $B_i in the evening of the i-th day.", "numbers of {things} eaten on a day"),
        Frame("Given are sequences $A_1, ..., $A_$n and $B_1, ..., $B_$n. Let their sum be the sequence of all $A_i + $B_i.", "elements of the sum"),
        Frame("A shop sells $n sets. The i-th set consists of a {thing} for $A_i and a {thing2} for $B_i {money}.", "prices of the sets"),
        Frame("On each of $n shelves there are two boxes, with $A_i and $B_i {things}.", "numbers of {things} on a shelf"),
        Frame("A ship has $n containers; the i-th one weighs $A_i and holds goods of weight $B_i.", "total weights of the containers"),
    ),
)  # fmt: skip
WORDS = Source(
    "words",
    "n:1..100\nW[n]/:'a-z'*1..10",
    "map(len, $W)",
    "for (string w : $W) {\n    ll x = w.size();\n    @\n}",
    (
        Frame("You are given $n words.", "lengths of the words"),
        Frame("{P} [learns|has learned] $n new words of a foreign language.", "lengths of these words"),
        Frame("A class has $n pupils, and their names are known.", "lengths of the names"),
        Frame("There is a list of $n strings.", "lengths of the strings"),
        Frame("{P} [saves|stores] $n files. A file's name takes as many bytes as it has letters.", "lengths of the names"),
        Frame("A poem consists of $n lines, each of them one word.", "lengths of the lines"),
        Frame("[$n cities|All $n cities] of a country have names, and making a sign takes one minute per letter.", "times to make a sign"),
        Frame("{P} sends $n messages without blanks; every letter costs one coin.", "costs of the messages"),
    ),
    ("1",),
    tags=("strings",),
)  # fmt: skip
SOURCES: tuple[Source, ...] = (
    *(ARRAY, ARRAY, ARRAY, SIGNED, SIGNED, DIGITS, RANGE, INTERVAL, NEIGHBOURS, TABLE),
    *(LENGTHS, AREAS, SUMS, WORDS),
)

FILTERS: tuple[Part, ...] = (
    Part("even", "x % 2 == 0", ("even <e>", "<e> that are even", "<e> divisible by 2")),
    Part("odd", "x % 2 == 1", ("odd <e>", "<e> that are odd", "<e> that are not even")),
    Part("div", "x % <c> == 0", ("<e> divisible by <c>", "<e> that are multiples of <c>")),
    Part("notdiv", "x % <c> != 0", ("<e> that are not divisible by <c>", "<e> not divisible by <c>")),
    Part("rem", "x % <c> == <d>", ("<e> that give the remainder <d> when divided by <c>", "<e> whose remainder modulo <c> is <d>")),
    Part("above", "x > <t>", ("<e> greater than <t>", "<e> that exceed <t>", "<e> above <t>")),
    Part("below", "x < <t>", ("<e> less than <t>", "<e> smaller than <t>", "<e> below <t>")),
    Part("equal", "x == <t>", ("<e> equal to <t>", "<e> that are exactly <t>")),
    Part("last", "x % 10 == <d>", ("<e> that end with the digit <d>", "<e> with the last digit <d>")),
    Part("between", "<d> < x < <t>", ("<e> strictly between <d> and <t>", "<e> greater than <d> but less than <t>")),
)  # fmt: skip
WITH_K: tuple[Part, ...] = (
    Part("above_k", "x > $k", ("<e> greater than $k", "<e> that exceed $k")),
    Part("below_k", "x < $k", ("<e> less than $k", "<e> smaller than $k")),
    Part("at_most_k", "x <= $k", ("<e> not greater than $k", "<e> that are at most $k")),
    Part("at_least_k", "x >= $k", ("<e> not less than $k", "<e> that are at least $k")),
    Part("equal_k", "x == $k", ("<e> equal to $k", "<e> that are exactly $k")),
    Part("div_k", "x % $k == 0", ("<e> divisible by $k", "<e> that are multiples of $k")),
)
OF_SIGN: tuple[Part, ...] = (
    Part("positive", "x > 0", ("positive <e>", "<e> greater than zero")),
    Part("negative", "x < 0", ("negative <e>", "<e> less than zero")),
    Part("zero", "x == 0", ("<e> equal to zero", "<e> that are zero")),
    Part("nonzero", "x != 0", ("nonzero <e>", "<e> that are not zero")),
    Part("far", "abs(x) > <t>", ("<e> whose absolute value exceeds <t>",)),
)
MAPS: tuple[Part, ...] = (
    Part("square", "x * x", ("squares of the <e>", "squares of all <e>")),
    Part("double", "x * 2", ("doubled <e>", "<e> multiplied by 2")),
    Part("half", "x // 2", ("<e> divided by 2 and rounded down", "halves (rounded down) of the <e>")),
    Part("mod", "x % <c>", ("remainders of the <e> modulo <c>", "remainders of the <e> divided by <c>")),
    Part("plus", "x + <c>", ("<e> increased by <c>",)),
    Part("excess", "max(0, x - <t>)", ("amounts by which the <e> exceed <t> (0 where they do not)",)),
    Part("distance", "abs(x - <t>)", ("distances from the <e> to <t>", "absolute differences of the <e> and <t>")),
    Part("ceil", "(x + <c> - 1) // <c>", ("<e> divided by <c> and rounded up",)),
    Part("at_most", "min(x, <t>)", ("<e>, where those above <t> count as <t>",)),
)  # fmt: skip
