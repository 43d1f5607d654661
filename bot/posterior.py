r"""How probable it is that a cluster is right, from how often the model wrote its programs.

The model is a Dirichlet process, and that is a choice: what is right is taken to be one more draw
from the process that the survivors were drawn from. With :math:`n_c` samples in cluster ``c``,
:math:`A = \theta + \sum_c n_c`::

    P(c is right)          = n_c / A
    P(none that was seen)  = theta / A

(Blackwell and MacQueen 1973). ``theta``, the doubt, is how many survivors' worth of doubt there is
that anything seen is right: a lone survivor is right with probability 1 / (1 + theta). A cluster
that was refuted loses its mass, which is Bayes' rule for this prior: the others and the doubt keep
their proportions. Verdicts do a little more than that: see :func:`masses`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from bot.candidates import Candidate, Try
from bot.strategy import Cluster

STOPPED_FACTOR = 0.5
"""What is left of a cluster's mass when a member ran into a limit or crashed; a choice."""

REFUTED_FACTOR = 0.05
"""What is left of the other shapes' mass when a member of their cluster was wrong; a choice."""


class Belief(msgspec.Struct, frozen=True):
    """What is believed of one problem's clusters, by signature; see the module's docstring.

    ``total`` is A: all mass and the doubt.
    """

    masses: dict[str, float]
    doubt: float

    @property
    def total(self) -> float:
        """The mass of everything, seen and unseen."""
        return self.doubt + sum(self.masses.values())

    def right(self, signature: str) -> float:
        """The probability that a cluster is right."""
        return self.masses[signature] / self.total

    def newly_seen(self, more: float) -> float:
        """The probability that what is right is among what ``more`` survivors will show first.

        After so many draws the doubt is theta / (A + more) on average, so it is theta · more /
        (A · (A + more)).
        """
        return self.doubt * more / (self.total * (self.total + more))


def masses(
    clusters: Sequence[Cluster], candidates: Mapping[int, Candidate], tries: Sequence[Try]
) -> dict[str, float]:
    """The mass of each cluster after the verdicts.

    A cluster that was stopped by a limit keeps half, a refuted one a twentieth of what has another
    shape than the wrong programs: that few inputs did not tell them apart does not prove that they
    are as wrong. The rest is a cluster's size times its :func:`agreement`, scaled so that clusters
    that were not refuted weigh together as much as they have samples.
    """
    refuted = {one.choice.signature for one in tries if one.refutes}
    numbers = {one.choice.number for one in tries if one.refutes}
    wrong = {candidates[number].shape for number in numbers if number in candidates}
    stopped = Counter(one.choice.signature for one in tries if one.was_stopped)
    left = [cluster for cluster in clusters if cluster.signature not in refuted]
    agreed = agreement(clusters, candidates, refuted)
    raw = {c.signature: c.size * agreed[c.signature] for c in left}
    scaled = rescaled(raw, sum(cluster.size for cluster in left))
    found = {name: mass * STOPPED_FACTOR ** stopped[name] for name, mass in scaled.items()}
    for cluster in clusters:
        if cluster.signature in refuted:
            members = (candidates[number] for number in cluster.members)
            others = sum(one.copies for one in members if one.shape not in wrong)
            found[cluster.signature] = others * REFUTED_FACTOR
    return found


def rescaled(weights: Mapping[str, float], total: float) -> dict[str, float]:
    """Weights in the same proportions that sum to ``total``; equal ones if all are zero."""
    now = math.fsum(weights.values())
    if now > 0:
        return {name: weight * total / now for name, weight in weights.items()}
    return {name: total / len(weights) for name in weights}


def input_weights(
    clusters: Sequence[Cluster], candidates: Mapping[int, Candidate], refuted: set[str]
) -> list[float]:
    """How much each generated input counts after some clusters were refuted.

    An input weighs, for each refuted cluster, the share of the samples left that print something
    else there. What separates a wrong program from most others is where it probably went wrong;
    what separates it from none says nothing. All weights are 0 while nothing is refuted.
    """
    outputs = _outputs(clusters, candidates)
    wrong = [outputs[c.signature] for c in clusters if c.signature in refuted]
    votes = _votes(clusters, outputs, refuted)
    return [
        sum(
            1 - vote[bad[number]] / vote.total()
            for bad in wrong
            if number < len(bad) and vote.total()
        )
        for number, vote in enumerate(votes)
    ]


def agreement(
    clusters: Sequence[Cluster],
    candidates: Mapping[int, Candidate],
    refuted: set[str],
    *,
    always: bool = False,
) -> dict[str, float]:
    """How far each cluster agrees with the samples that are left, from 0 to 1.

    It is the mean over the generated inputs, by :func:`input_weights`, of the share of the samples
    not refuted that print what the cluster prints. Without outputs or weights it is 1 for all;
    ``always`` gives every input one more weight of 1, so that agreement counts before anything is
    refuted.
    """
    weights = [w + always for w in input_weights(clusters, candidates, refuted)]
    outputs = _outputs(clusters, candidates)
    votes = _votes(clusters, outputs, refuted)
    found = {}
    for cluster in clusters:
        own = outputs[cluster.signature]
        terms = [
            weight * vote[text] / vote.total()
            for weight, vote, text in zip(weights, votes, own, strict=False)
            if vote.total()
        ]
        total = math.fsum(weights)
        found[cluster.signature] = math.fsum(terms) / total if own and total > 0 else 1.0
    return found


def _outputs(
    clusters: Sequence[Cluster], candidates: Mapping[int, Candidate]
) -> dict[str, tuple[str, ...]]:
    """What the programs of each cluster print: the same for all its members."""
    return {c.signature: candidates[c.members[0]].outputs for c in clusters}


def _votes(
    clusters: Sequence[Cluster], outputs: Mapping[str, tuple[str, ...]], refuted: set[str]
) -> list[Counter[str]]:
    """For each input how many samples, of clusters not refuted, print what."""
    votes: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for cluster in clusters:
        for number, text in enumerate(outputs[cluster.signature]):
            votes[number][text] += 0 if cluster.signature in refuted else cluster.size
    return [votes[number] for number in range(len(votes))]
