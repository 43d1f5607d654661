"""A transformers checkpoint from its folder: files alone, no network, no code of the checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError

from model.backend import BackendError

DEFAULT_POSITIONS = 1536


def load(path: Path, device: torch.device) -> tuple[Any, Any]:
    """The model, ready on ``device``, and its tokenizer.

    Raises:
        BackendError: transformers is not installed, or the folder holds no whole checkpoint.
    """
    try:
        import transformers  # noqa: PLC0415 - optional, and takes seconds
    except ImportError as error:
        raise BackendError(
            f"the hf backend needs transformers ({error}); install it with: pip install '.[hf]'"
        ) from None
    if not (path / "config.json").is_file():
        raise BackendError(
            f"{path}: no transformers checkpoint (no config.json in it); set model.checkpoint"
        )
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    local = {"local_files_only": True, "trust_remote_code": False}
    dtype = "auto" if device.type == "cuda" else torch.float32
    try:
        config = transformers.AutoConfig.from_pretrained(path, **local)
        kind = (
            transformers.AutoModelForSeq2SeqLM
            if config.is_encoder_decoder
            else transformers.AutoModelForCausalLM
        )
        tokenizer = transformers.AutoTokenizer.from_pretrained(path, **local)
        model, loaded = kind.from_pretrained(
            path, config=config, dtype=dtype, output_loading_info=True, **local
        )
    except _LOAD_ERRORS as error:
        reason = " ".join(str(error).split())[:300]
        raise BackendError(f"{path}: cannot be loaded by transformers: {reason}") from error
    if missing := sorted(loaded["missing_keys"]):  # transformers would make them up
        raise BackendError(
            f"{path}: cannot be loaded by transformers: {len(missing)} weights of a "
            f"{type(model).__name__} are not in it, {missing[0]} for one"
        )
    model = model.to(device).eval()
    model.generation_config = _plain(transformers.GenerationConfig, model, tokenizer)
    return model, tokenizer


_LOAD_ERRORS = (
    OSError,
    ValueError,
    ImportError,
    KeyError,
    RuntimeError,
    TypeError,
    AttributeError,
    SafetensorError,
)
"""What transformers raises at files that it cannot read: it checks little itself."""


def _plain(kind: Any, model: Any, tokenizer: Any) -> Any:
    """Token by token, with nothing of the checkpoint's own search or penalties."""
    ends, pad = special_tokens(model, tokenizer)
    old = model.generation_config
    start = old.decoder_start_token_id
    if start is None:
        start = getattr(model.config, "decoder_start_token_id", None)
    return kind(
        do_sample=False,
        num_beams=1,
        eos_token_id=sorted(ends) or None,
        pad_token_id=pad,
        bos_token_id=old.bos_token_id,
        decoder_start_token_id=start,
    )


def special_tokens(model: Any, tokenizer: Any) -> tuple[frozenset[int], int]:
    """The tokens that end an answer, and the one that fills gaps."""
    ends: set[int] = set()
    for value in (model.generation_config.eos_token_id, tokenizer.eos_token_id):
        several = value if isinstance(value, list) else [value]
        ends |= {token for token in several if token is not None}
    pad: int | None = tokenizer.pad_token_id
    return frozenset(ends), pad if pad is not None else min(ends, default=0)


def positions_of(config: Any, tokenizer: Any) -> int:
    """How many tokens the model reads; a causal one's own answer is among them."""
    names = ("max_position_embeddings", "n_positions", "n_ctx", "max_seq_len")
    found = [getattr(config, name, None) for name in names]
    own = next((value for value in found if isinstance(value, int) and value > 0), None)
    return min(own or DEFAULT_POSITIONS, int(tokenizer.model_max_length))


def free_bytes(device: torch.device) -> int:
    """Bytes of memory that are free on a device now."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) << 10
    return 1 << 30
