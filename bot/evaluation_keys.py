"""What kept samples depend on, as short names: equal names mean that they may be taken again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from model.backend import ModelCard
from model.settings import ModelSettings


def model_digest(settings: ModelSettings, card: ModelCard) -> str:
    """What samples depend on beside the problem: the model's weights or files, and how it is drawn.

    Files count by name, size and time of change: weights of gigabytes are not read for this.
    """
    folder, files = settings.programs, []
    if settings.backend != "scripted":
        folder = settings.checkpoint
    if settings.backend == "native" and not folder:
        from model.checkpoint import default_checkpoint  # noqa: PLC0415 - loads torch

        folder = str(default_checkpoint())
    if folder:
        for path in sorted(one for one in Path(folder).rglob("*") if one.is_file()):
            status = path.stat()
            files.append((str(path.relative_to(folder)), status.st_size, status.st_mtime_ns))
    return digest(
        card,
        files,
        settings.temperature,
        settings.top_k,
        settings.top_p,
        settings.max_tokens,
        settings.answer_tokens,
        settings.api,
        settings.samples_per_prompt,
    )


def digest(*parts: object) -> str:
    """A short name of everything given."""
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]
