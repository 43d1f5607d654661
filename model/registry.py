"""From settings to a backend; what each needs is imported when it is built, torch above all."""

from __future__ import annotations

import msgspec

from model.accounting import Meter, MeteredBackend, meter_for
from model.backend import Backend, BackendError
from model.settings import ModelSettings

INPUT_BATCH = 64
INPUT_TOKENS = 768
"""A few dozen inputs of a problem are drawn, and as long as the decoder writes."""
INPUT_TEMPERATURE = 0.7
"""The paper names none. A small model miscounts at 1: more of its inputs are valid at 0.7, and more
are valid and distinct (``python tests/benchmarks/written_inputs.py CHECKPOINT``)."""


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
    if settings.backend == "enumerator":
        from model.enumeration.backend import EnumeratorBackend  # noqa: PLC0415 - as below

        return EnumeratorBackend()
    if settings.backend == "openai":
        from model.openai import connect  # noqa: PLC0415 - aiohttp takes 0.3 s to import

        return connect(settings, meter)
    if settings.backend == "hf":
        from model.hf import HfBackend  # noqa: PLC0415 - torch and transformers take seconds

        return HfBackend(settings, meter)
    from model.native import NativeBackend  # noqa: PLC0415 - torch takes seconds to import

    return NativeBackend(settings, meter)


def build_input_model(settings: ModelSettings) -> Backend | None:
    """Build the model that writes test inputs; None where ``input_checkpoint`` names none.

    It is asked for the language :data:`model.prompt.INPUT`; the keys that shape the sampling of
    programs are not for it.

    Raises:
        BackendError: the checkpoint is missing, cannot be used or writes programs.
    """
    if not settings.input_checkpoint:
        return None
    from model.native import NativeBackend  # noqa: PLC0415 - as above

    own = msgspec.structs.replace(
        settings,
        backend="native",
        checkpoint=settings.input_checkpoint,
        batch=min(settings.batch, INPUT_BATCH),
        max_tokens=INPUT_TOKENS,
        temperature=INPUT_TEMPERATURE,
        top_k=0,
        top_p=1.0,
    )
    try:
        return NativeBackend(own, inputs=True)
    except BackendError as error:
        raise BackendError(f"model.input_checkpoint: {error}") from None
