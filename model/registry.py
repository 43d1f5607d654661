"""From settings to a backend; only the native one brings torch in, when it is built."""

from __future__ import annotations

from model.backend import Backend
from model.scripted import ScriptedBackend
from model.settings import ModelSettings


def build_backend(settings: ModelSettings) -> Backend:
    """Build the backend that ``settings.backend`` names.

    Raises:
        BackendError: its checkpoint or folder is missing or cannot be used.
    """
    if settings.backend == "scripted":
        return ScriptedBackend(settings)
    from model.native import NativeBackend  # noqa: PLC0415 - torch takes seconds to import

    return NativeBackend(settings)
