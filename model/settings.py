"""The ``[model]`` section of the configuration. No torch here."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import urlsplit

import msgspec


class ModelSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which model writes the programs; ``config.toml`` describes every key."""

    backend: Literal["native", "openai", "hf", "scripted", "enumerator"] = "native"
    checkpoint: str = ""
    input_checkpoint: str = ""
    programs: str = ""
    batch: int = 256
    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    int8: bool = False
    samples_per_prompt: int = 64
    max_tokens: int = 192
    threads: int = 0
    device: Literal["auto", "cpu", "cuda"] = "auto"
    compiled: bool = True
    endpoints: tuple[str, ...] = ()
    served_model: str = ""
    api: Literal["chat", "completions"] = "chat"
    api_key_variable: str = ""
    answer_tokens: int = 4096
    answers_per_request: int = 1
    requests: int = 64
    stall_s: float = 600.0
    patience_s: float = 1800.0
    prompt_price: float = 0.0
    answer_price: float = 0.0

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if self.batch < 1:
            raise ValueError("batch is the number of samples drawn together, at least 1")
        if self.temperature <= 0:
            raise ValueError("temperature divides the logits and must be positive")
        if self.samples_per_prompt < 1:
            raise ValueError("samples_per_prompt is at least 1: every sample with tags of its own")
        if self.top_k < 0:
            raise ValueError("top_k is the number of likeliest tokens drawn from, 0 for all")
        if not 0 < self.top_p <= 1:
            raise ValueError("top_p is the probability drawn from, above 0 and at most 1")
        if not 1 <= self.max_tokens <= 768:
            raise ValueError("max_tokens is the decoder's budget, 1 to 768")
        if self.threads < 0:
            raise ValueError("threads is the number of batches drawn at once, 0 for one per core")
        self._check_server()

    def _check_server(self) -> None:
        if self.backend == "openai" and not self.endpoints:
            raise ValueError("endpoints is empty: the openai backend needs a server's address")
        for endpoint in self.endpoints:
            _check_endpoint(endpoint)
        if not re.fullmatch(r"([A-Za-z_]\w*)?", self.api_key_variable, re.ASCII):
            raise ValueError("api_key_variable is the name of a variable, never the key itself")
        for name in ("answer_tokens", "answers_per_request", "requests"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1")
        if not (self.stall_s > 0 and self.patience_s > 0):
            raise ValueError("stall_s and patience_s are seconds and must be positive")
        if not (self.prompt_price >= 0 and self.answer_price >= 0):
            raise ValueError("prompt_price and answer_price are per million tokens, at least 0")


def _check_endpoint(endpoint: str) -> None:
    """An address is stored with every run and shown in reports: it must not carry a secret."""
    try:
        parts = urlsplit(endpoint)
        usable = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise ValueError("endpoints are addresses such as http://127.0.0.1:8000/v1")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ValueError("endpoints hold no password or query; a key goes into a variable")
