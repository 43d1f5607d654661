"""What a server is asked for, and what its answers are as samples. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from model.answers import continuation, program_of
from model.backend import Sample, SampleRequest, sample_seed
from model.chat import chat_prompt, harmless, shortened
from model.openai_wire import Answer
from model.prompt import claimed_metadata, prompt
from model.settings import ModelSettings

STOPS = ["\n# LANGUAGE IS", "\n// LANGUAGE IS", "\n# RATING:", "\n// RATING:"]
"""Where a model that only continues text begins the next problem."""


def payload_of(
    settings: ModelSettings,
    model: str,
    request: SampleRequest,
    languages: Sequence[str],
    numbers: Sequence[int],
    limit: int,
) -> dict[str, Any]:
    """The body that asks for samples of one language, but for the length of the answers.

    Args:
        settings: how to sample.
        model: its name at the server.
        request: what they are samples of.
        languages: those that take turns.
        numbers: of the samples, all in one language; the first one's seed is sent.
        limit: characters of the statement that are shown at most.
    """
    language = languages[numbers[0] % len(languages)]
    payload: dict[str, Any] = {
        "model": model,
        "temperature": settings.temperature,
        # Some servers take 32 bits, some of them with a sign.
        "seed": sample_seed(request.seed, request.problem, numbers[0]) % (1 << 31),
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    if settings.top_p < 1:
        payload["top_p"] = settings.top_p
    if settings.top_k:
        payload["top_k"] = settings.top_k
    if len(numbers) > 1:
        payload["n"] = len(numbers)
    if settings.api == "chat":
        text = chat_prompt(request.statement, language, limit)
        return payload | {"messages": [{"role": "user", "content": text}]}
    claimed = claimed_metadata(request, numbers[0], languages)
    statement = shortened(harmless(request.statement), limit)
    text = prompt(statement, language, claimed.rating, claimed.tags)
    return payload | {"prompt": text, "stop": STOPS}


def samples_of(
    settings: ModelSettings,
    languages: Sequence[str],
    numbers: Sequence[int],
    answers: Sequence[Answer],
    prompt_tokens: int,
) -> list[Sample]:
    """Answers as samples, as many as there are; the prompt was read once, for the first one."""
    language = languages[numbers[0] % len(languages)]
    samples: list[Sample] = []
    for number, answer in zip(numbers, answers, strict=False):
        if settings.api == "chat":
            program = program_of(answer.text, language, languages)
        else:
            program = continuation(answer.text, language)
        samples.append(
            Sample(
                number=number,
                language=program.language,
                source=program.source,
                num_tokens=answer.tokens,
                finished=answer.finished,
                prompt_tokens=0 if samples else prompt_tokens,
            )
        )
    return samples
