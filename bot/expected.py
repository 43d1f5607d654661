r"""Whether to submit now or to wait: expected points, in the round's own scoring.

Let ``q`` be the probability that the program at hand is right (:mod:`bot.posterior`), ``g(t, r)``
what a solution at second ``t`` after ``r`` rejected attempts is worth (:class:`Worth`), and ``rho``
the probability that, if this program is wrong, another one will be accepted. For a later look at
second ``u`` until which ``m`` more survivors are expected, with ``q'`` the probability that the
program one would submit *then* is right::

    gain(u) = (E[q'] - q) · (g(u, r) - rho · g(u, r + 1))
    cost(u) = (q + (1 - q) · rho) · (g(t, r) - g(u, r))

The gain of waiting is to be right at once where otherwise a wrong try would have come first; its
cost is that whatever is accepted is accepted later. Submit when for no later look the gain exceeds
the cost. That compares waiting times fixed beforehand; it is not the whole tree of what may happen.

``E[q']`` is the larger of two jointly normal variables (Clark 1961): the shares, after ``m`` more
draws from the Dirichlet process, of the program at hand and of its strongest rival. With mean
difference :math:`\delta = q - q_2`,

.. math:: E[q'] = q_2 + \delta\,\Phi(\delta/s) + s\,\varphi(\delta/s), \qquad
          s^2 = (q + q_2 - \delta^2)\,\frac{m}{(A + 1)(A + m)}

The rival is the second cluster or everything that the ``m`` survivors may show first, taken as one
cluster: an upper bound, which makes a contestant with very few survivors wait for more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import msgspec

from bot.posterior import Belief
from contest_sim.scoring import cf_points, icpc_penalty


class Worth(msgspec.Struct, frozen=True):
    """What solving a problem is worth, by the round's rule.

    ``value`` is a problem's points at the start; it is not used in ICPC rounds.
    """

    rule: Literal["CF", "ICPC", "IOI"]
    duration_s: int
    value: float

    def at(self, second: int, rejected: int) -> float:
        """What a solution at a contest second is worth after so many rejected attempts.

        CF: points. IOI: the value, whenever. ICPC: minutes; a problem counts as twice the length
        of the round and 100 minutes, a choice that keeps every solved problem, however late, worth
        more than any penalty that it can bring.
        """
        if self.rule == "CF":
            return cf_points(self.value, self.duration_s, second, rejected)
        if self.rule == "IOI":
            return self.value
        return 2 * (self.duration_s // 60) + 100 - icpc_penalty(second, rejected)


class Later(msgspec.Struct, frozen=True):
    """A later look: its second, and the survivors expected to have come by then."""

    second: int
    more: float


def expected_leader(belief: Belief, signature: str, more: float) -> float:
    """E[q']: how probably right the best program will be after ``more`` survivors."""
    first = belief.right(signature)
    others = [belief.right(name) for name in belief.masses if name != signature]
    second = max([*others, belief.newly_seen(more)])
    total, lead = belief.total, first - second
    variance = (first + second - lead**2) * more / ((total + 1) * (total + more))
    return second + _mean_excess(lead, math.sqrt(max(variance, 0.0)))


def _mean_excess(mean: float, deviation: float) -> float:
    """The mean of the positive part of a normal variable."""
    if deviation < 1e-12:
        return max(mean, 0.0)
    z = mean / deviation
    density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    return mean * (1 + math.erf(z / math.sqrt(2))) / 2 + deviation * density


def chance_after(belief: Belief, signature: str, tries_left: int, more: float) -> float:
    """Rho: if this cluster is wrong, the probability that a later try is accepted.

    ``tries_left`` counts those after this one, ``more`` the survivors still to come.
    """
    others = sorted((belief.right(n) for n in belief.masses if n != signature), reverse=True)
    doubt = 1 - belief.right(signature)
    if doubt <= 0 or not tries_left:
        return 0.0
    return min(1.0, (math.fsum(others[:tries_left]) + belief.newly_seen(more)) / doubt)


def is_time(
    belief: Belief,
    signature: str,
    worth: Worth,
    second: int,
    rejected: int,
    tries_left: int,
    later: Sequence[Later],
) -> bool:
    """Whether submitting a member of the cluster now beats waiting for any later look."""
    right = belief.right(signature)
    more = max((look.more for look in later), default=0.0)
    rho = chance_after(belief, signature, tries_left, more)
    now = worth.at(second, rejected)
    for look in later:
        then, blamed = worth.at(look.second, rejected), worth.at(look.second, rejected + 1)
        gain = (expected_leader(belief, signature, look.more) - right) * (then - rho * blamed)
        cost = (right + (1 - right) * rho) * (now - then)
        if gain > cost + 1e-9 * now:
            return False
    return True
