"""What goes wrong with training data; a ValueError, as all of training's wrong input is.

ValueError
└── CorpusError    a file, an archive or a shard cannot be used: says which, why and what to do
"""

from __future__ import annotations


class CorpusError(ValueError):
    """Data cannot be used as it is."""
