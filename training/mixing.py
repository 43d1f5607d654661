"""Several sources as one: each step takes its batch from one of them, drawn by weight.

The draw depends on the seed and the step alone, so all processes take the same source, and a stored
state continues every source where it stood.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from training.rows import Batch, Source


class MixedSource:
    """A :class:`training.rows.Source` over ``sources``, of which each comes as its weight says.

    Raises:
        ValueError: no source, not a weight for each, or a weight that is not positive.
    """

    def __init__(self, sources: Sequence[Source], weights: Sequence[float], *, seed: int) -> None:
        if not sources or len(sources) != len(weights):
            raise ValueError(f"{len(sources)} sources and {len(weights)} weights")
        if not all(weight > 0 for weight in weights):
            raise ValueError("the weight of a source must be positive: leave it out instead")
        self._sources, self._weights = list(sources), list(weights)
        self._seed, self._step = seed, 0

    def __iter__(self) -> MixedSource:
        return self

    def __next__(self) -> Batch:
        rng = Random(f"{self._seed}/mix/{self._step}")
        (chosen,) = rng.choices(self._sources, self._weights)
        self._step += 1
        return next(chosen)

    def state_dict(self) -> dict[str, int]:
        """The step, and the states of the sources under their numbers."""
        states = {
            f"{number}.{key}": value
            for number, source in enumerate(self._sources)
            for key, value in source.state_dict().items()
        }
        return {"step": self._step, **states}

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Continue every source; the sources and weights must be the same."""
        self._step = state["step"]
        for number, source in enumerate(self._sources):
            mark = f"{number}."
            own = {k.removeprefix(mark): v for k, v in state.items() if k.startswith(mark)}
            source.load_state_dict(own)
