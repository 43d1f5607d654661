"""``upsolve model info|convert``: what a checkpoint is and costs; store it otherwise."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bot.commands.verb import Reply, configured, verb
from bot.config import Resolved
from bot.wording import grouped, printable

if TYPE_CHECKING:
    from model.inspection import Memory, Speed

MIB = 1 << 20


@click.group()
def model() -> None:
    """Show a checkpoint and what it costs; store it in another form."""


@model.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option(
    "--speed/--no-speed", default=True, help="Measure the speed too, which takes a while."
)
@configured
@verb
def info(path: Path | None, speed: bool, resolved: Resolved, as_json: bool) -> Reply:  # noqa: ARG001
    """Show the checkpoint PATH: its sizes, memory at a batch, floor and measured speed.

    Without PATH it is the configured one. Batch, longest program and threads are those of [model].
    """
    from model import inspection, storage  # noqa: PLC0415 - loads torch
    from model.checkpoint import default_checkpoint, load_checkpoint  # noqa: PLC0415
    from model.devices import (  # noqa: PLC0415
        chosen_device,
        engine_words,
        fast_dtype,
        worker_count,
    )
    from model.kernels import fit  # noqa: PLC0415
    from model.matrices import usable  # noqa: PLC0415
    from model.native import engine_kernels  # noqa: PLC0415

    settings = resolved.config.model
    folder = path or (Path(settings.checkpoint) if settings.checkpoint else default_checkpoint())
    device = chosen_device(settings.device)
    described = load_checkpoint(folder, dtype=fast_dtype())[2]
    config, dtype = described.config, fast_dtype(device)
    workers = worker_count(settings, device)
    kernels, missing = engine_kernels(settings, device)
    if kernels and not fit(config, dtype, device):
        kernels, missing = None, "heads and width are no multiples of 16"
    memory = inspection.memory(
        config,
        rows=settings.batch,
        max_tokens=min(settings.max_tokens, config.decoder_positions),
        workers=workers,
        dtype=dtype,
    )
    native = msgspec.structs.replace(settings, backend="native", checkpoint=str(folder))
    measured = asyncio.run(inspection.measure(native, config, workers)) if speed else None
    data: dict[str, Any] = {
        "path": str(folder),
        "format": described.format,
        "summary": described.summary,
        "provenance": described.provenance,
        "training": described.training,
        "tokenizer_sha256": described.tokenizer_sha256,
        "config": config,
        "parameters": inspection.parameters_by_part(config),
        "stored_bytes": storage.stored_bytes(folder, described.shards),
        "bytes_on_disk": inspection.size_on_disk(folder),
        "engine": engine_words(
            device,
            dtype,
            int8=settings.int8,
            compiled=kernels is not None,
            packed=usable(kernels, dtype),
        ),
        "torch_alone": missing,
        "dtype": str(dtype).removeprefix("torch."),
        "batch": settings.batch,
        "workers": workers,
        "memory_bytes": memory,
        "operations_per_token": inspection.operations_per_token(config),
        "speed": measured,
    }
    lines = {**_what(data), **_cost(data, memory, measured)}
    return Reply(data, "\n".join(f"{name:<13}{text}" for name, text in lines.items()))


@model.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path))
@click.option(
    "--storage",
    "stored",
    required=True,
    type=click.Choice(["float32", "bfloat16", "int8"]),
    help="How to store the weights: int8 takes a quarter of float32, with a scale for every row.",
)
@click.option("--shard-mib", default=4096, type=click.IntRange(1), help="Largest file of weights.")
@click.option(
    "--temperature",
    type=click.FloatRange(0, min_open=True),
    help="To sample it at where model.temperature is 1; SOURCE's own if not given.",
)
@click.option(
    "--average",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Another checkpoint of SOURCE's shape, such as what it was trained on from: the weights "
    "are the mean of all of them.",
)
@verb
def convert(
    source: Path,
    target: Path,
    stored: Any,
    shard_mib: int,
    temperature: float | None,
    average: tuple[Path, ...],
    as_json: bool,  # noqa: ARG001
) -> Reply:
    """Write the checkpoint SOURCE as TARGET, stored otherwise; TARGET is replaced."""
    from model.checkpoint import convert_checkpoint, read_info  # noqa: PLC0415 - loads torch
    from model.inspection import size_on_disk  # noqa: PLC0415

    convert_checkpoint(
        source, target, stored, shard_mib * MIB, temperature=temperature, others=average
    )
    size, shards = size_on_disk(target), read_info(target).shards
    data = {"checkpoint": str(target), "bytes_on_disk": size, "shards": shards}
    return Reply(data, f"{target}: {_mib(size)} as {stored}, {shards} file(s) of weights")


def _mib(size: float) -> str:
    return f"{grouped(round(size / MIB, 1))} MiB"


def _what(data: dict[str, Any]) -> dict[str, str]:
    """The model, a line by name."""
    config, parts = data["config"], data["parameters"]
    stored = ", ".join(f"{dtype} {_mib(size)}" for dtype, size in data["stored_bytes"].items())
    counts = ", ".join(f"{name.replace('_', ' ')} {grouped(n)}" for name, n in parts.items())
    shape = (
        f"width {config.d_model}, {config.encoder_blocks} encoder and {config.decoder_blocks} "
        f"decoder blocks, {config.num_heads} heads of {config.head_dim}, {config.num_kv_heads} of "
        f"keys and values, vocabulary {config.vocab}, {config.encoder_positions} and "
        f"{config.decoder_positions} positions"
    )
    output = "tied" if config.tied else "of its own"
    return {
        "checkpoint": printable(data["path"]),
        "summary": printable(data["summary"]),
        "trained": printable(data["provenance"]),
        "parameters": f"{grouped(sum(parts.values()))}: {counts}",
        "shape": shape,
        "choices": f"{config.positions} positions, {config.norm} norm, {config.activation}, "
        f"output {output}",
        "on disk": f"{_mib(data['bytes_on_disk'])} (weights: {stored})",
    }


def _cost(data: dict[str, Any], memory: Memory, speed: Speed | None) -> dict[str, str]:
    """What sampling takes, a line by name."""
    operations = f"{data['operations_per_token'] / 1e6:.1f} million operations"
    lines = {
        "engine": data["engine"] + (f" ({data['torch_alone']})" if data["torch_alone"] else ""),
        "memory": f"{_mib(memory.total)} in {data['dtype']}, {data['workers']} worker(s) of "
        f"{data['batch']} rows: weights {_mib(memory.weights)}, a row {_mib(memory.row)}, "
        f"a prompt {_mib(memory.prompt)}",
        "a token": operations,
    }
    if speed is not None:
        lines["floor"] = (
            f"{1e6 / speed.floor:.1f} µs a token at {speed.matrix_rate / 1e9:.0f} GFLOP/s, this "
            f"machine's rate in the feed-forward product, and {speed.memory_rate / 1e9:.1f} GB/s"
        )
        lines["measured"] = (
            f"{1e6 / speed.measured:.1f} µs a token, {grouped(round(speed.measured))} tokens/s: "
            f"{speed.measured / speed.floor:.0%} of what the floor allows"
        )
    return lines
