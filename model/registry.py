"""From settings to a backend; what each needs is imported when it is built, torch above all."""

from __future__ import annotations

from model.accounting import Meter, MeteredBackend, meter_for
from model.backend import Backend
from model.settings import ModelSettings


def build_backend(settings: ModelSettings) -> MeteredBackend:
    """Build the backend that ``settings.backend`` names; of a server, ask it what it serves.

    Raises:
        BackendError: its checkpoint, folder or server is missing or cannot be used.
    """
    meter = meter_for(settings)
    return MeteredBackend(_build(settings, meter), meter)


def _build(settings: ModelSettings, meter: Meter) -> Backend:
    if settings.backend == "scripted":
        from model.scripted import ScriptedBackend  # noqa: PLC0415 - as below

        return ScriptedBackend(settings)
    if settings.backend == "openai":
        from model.openai import connect  # noqa: PLC0415 - aiohttp takes 0.3 s to import

        return connect(settings, meter)
    if settings.backend == "hf":
        from model.hf import HfBackend  # noqa: PLC0415 - torch and transformers take seconds

        return HfBackend(settings, meter)
    from model.native import NativeBackend  # noqa: PLC0415 - torch takes seconds to import

    return NativeBackend(settings, meter)
