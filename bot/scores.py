"""How good a program looks by itself: the place of AlphaCode 2's scoring model, without the model.

The score is a product of probabilities; that all count the same is a choice::

    score = exp(log_probability / num_tokens) · value · agreement

the geometric mean of a token's probability under the model, the value head's chance that the
program is right, and the :func:`~bot.posterior.agreement` of its cluster with the other survivors
on the generated inputs. A factor that is not known is 1 for all.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from bot.candidates import Candidate, Try
from bot.posterior import agreement, masses, rescaled
from bot.strategy import Cluster


def own_score(candidate: Candidate) -> float:
    """The part of a program's score that does not depend on the others, from 0 to 1."""
    likelihood = math.exp(min(candidate.log_probability, 0.0) / max(candidate.num_tokens, 1))
    return likelihood * (1.0 if candidate.value is None else candidate.value)


def scored_masses(
    clusters: Sequence[Cluster], candidates: Mapping[int, Candidate], tries: Sequence[Try]
) -> dict[str, float]:
    """The mass of each cluster, weighted by its best member's score; the sum stays the same."""
    plain = masses(clusters, candidates, tries)
    refuted = {one.choice.signature for one in tries if one.refutes}
    agreed = agreement(clusters, candidates, refuted, always=True)
    best = {c.signature: max(own_score(candidates[n]) for n in c.members) for c in clusters}
    weighted = {name: mass * best[name] * agreed[name] for name, mass in plain.items()}
    return rescaled(weighted, math.fsum(plain.values())) if any(plain.values()) else plain
