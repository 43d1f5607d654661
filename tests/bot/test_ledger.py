"""The account of samples: whatever order they come and settle in, it adds up to the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.ledger import Ledger, Outcome
from judge.verdict import Verdict
from model.backend import Sample

# Programs in groups of equals: (text, what becomes of it).
TEXTS = (
    ("print(1)", Verdict.AC),
    ("print( 1 )  # one", Verdict.AC),
    ("print(2)", Verdict.WA),
    ("print(2)\n\n", Verdict.WA),
    ("print(", Verdict.CE),
    ("print(3)", Verdict.AC),
)


def sample(number: int, text: int) -> Sample:
    return Sample(number, "python3", TEXTS[text][0], num_tokens=number, log_probability=-0.5)


@given(
    texts=st.lists(st.integers(0, len(TEXTS) - 1), max_size=30),
    rng=st.randoms(use_true_random=False),
)
def test_the_account_is_exact_at_every_step_and_knows_no_order(texts: list[int], rng) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - hypothesis' own type
    samples = [sample(number, text) for number, text in enumerate(texts)]
    rng.shuffle(samples)
    ledger = Ledger()
    for one in samples:
        arrival = ledger.add(one)
        assert arrival.is_new == (arrival.equals in ledger.waiting and arrival.equals.copies == 1)
        while ledger.waiting and rng.random() < 0.4:
            settle(ledger, rng.randrange(len(ledger.waiting)))
        ledger.funnel().check()
    while ledger.waiting:
        settle(ledger, 0)
    ordered = sorted(samples, key=lambda one: one.number)
    verdicts: dict[str, Verdict] = {}
    for one in ordered:
        tokens = one.source.split("#")[0].replace(" ", "").strip()
        verdicts.setdefault(tokens, TEXTS[texts[one.number]][1])
    funnel = ledger.funnel()
    funnel.check()
    assert funnel.sampled == len(texts)
    assert funnel.duplicates == len(texts) - len(verdicts)
    assert funnel.passed == sum(verdict is Verdict.AC for verdict in verdicts.values())
    assert funnel.compile_errors == sum(verdict is Verdict.CE for verdict in verdicts.values())
    assert [drawn.sample for drawn in ledger.drawn()] == ordered
    assert sum(not drawn.is_duplicate for drawn in ledger.drawn()) == len(verdicts)


def settle(ledger: Ledger, place: int) -> None:
    equals = ledger.waiting[place]
    text, _ = ledger.sample(equals.first)
    verdict = next(v for source, v in TEXTS if source.strip() == text.source.strip())
    assert ledger.settle(equals, Outcome(verdict))
