"""Random searches for tests of policies: clusters with candidates, and plans."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.candidates import Candidate
from bot.expected import Worth
from bot.moments import Look
from bot.policies import Moment, Situation
from bot.strategy import Cluster, group

LOOKS = tuple(Look(72 * n, 10 * n, milestone=n in {5, 25, 45}) for n in range(1, 46))
WORTH = Worth("CF", 7200, 1000.0)
LIMIT = 10


@st.composite
def candidates(draw: st.DrawFn, max_size: int = 14) -> dict[int, Candidate]:
    """Programs by number; their outputs decide their clusters (see :func:`clusters_of`)."""
    numbers = draw(st.sets(st.integers(0, 300), max_size=max_size))
    return {
        number: Candidate(
            number=number,
            language=draw(st.sampled_from(["python3", "cpp"])),
            shape=draw(st.sampled_from("uvw")),
            cpu_s=draw(st.floats(0, 2)),
            copies=draw(st.integers(1, 4)),
            log_probability=draw(st.floats(-200, 0)),
            num_tokens=draw(st.integers(0, 90)),
            outputs=tuple(draw(st.sampled_from("ab")) for _ in range(3)),
        )
        for number in sorted(numbers)
    }


def clusters_of(found: dict[int, Candidate]) -> tuple[Cluster, ...]:
    """Clusters by outputs."""
    return tuple(
        group(
            {number: "".join(one.outputs) for number, one in found.items()},
            {number: one.copies for number, one in found.items()},
        )
    )


def situation(found: dict[int, Candidate], look: int = len(LOOKS) - 1) -> Situation:
    """A situation at a look, before any try."""
    passers = sum(one.copies for one in found.values())
    moment = Moment(LOOKS, look, passers)
    return Situation(moment, clusters_of(found), found, (), WORTH, LIMIT)
