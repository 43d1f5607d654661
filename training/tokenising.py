"""Texts to ids, a shard at a time, in processes of their own that load no torch.

A worker is given a job (the texts of one shard), writes the shard and returns its header, so that
no ids travel between processes. It ends by itself when the process that started it is gone.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from model.tokenizer import Tokenizer
from training.code_languages import PYTHON, python_version
from training.errors import CorpusError
from training.shards import NONE, Entry, Header, id_type, write_shard


class Text(NamedTuple):
    """A document before it is ids; ``language`` may be ``python``, which tokenising tells apart."""

    source: str
    language: str
    licence: str
    text: str
    problem: int = NONE
    correct: bool = True


class Job(NamedTuple):
    """One shard to be written."""

    folder: Path
    name: str
    content_sha256: str
    texts: Sequence[Text]


def tokenise(job: Job, tokenizer: Tokenizer) -> Header:
    """Write the shard of ``job``; raises OSError."""
    kind, dropped = id_type(tokenizer.vocab_size), Counter[str]()
    entries: list[Entry] = []
    with _no_collection():
        for text in job.texts:
            language = python_version(text.text) if text.language == PYTHON else text.language
            if not language:
                dropped[text.source] += 1
                continue
            entries.append(
                Entry(
                    np.asarray(tokenizer.encode(text.text), kind),
                    len(text.text.encode()),
                    text.source,
                    language,
                    text.licence,
                    text.problem,
                    text.correct,
                )
            )
    return write_shard(
        job.folder,
        job.name,
        entries,
        vocab=tokenizer.vocab_size,
        tokenizer_sha256=tokenizer.sha256,
        content_sha256=job.content_sha256,
        dropped={name: {"neither Python 2 nor 3": count} for name, count in dropped.items()},
    )


@contextmanager
def _no_collection() -> Iterator[None]:
    """Without garbage collection: syntax trees have no cycles, and looking for some takes two
    thirds of the time of parsing.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def tokenise_all(jobs: Iterable[Job], tokenizer: Tokenizer, workers: int) -> Iterator[Header]:
    """Write the shards of all ``jobs``, as many at once as there are ``workers``, in any order.

    With one worker it is done here. ``jobs`` is read no further than one job ahead of the workers.

    Raises:
        CorpusError: a worker died, as when memory runs out.
        OSError: the disk is full or cannot be written.
    """
    if workers <= 1:
        yield from (tokenise(job, tokenizer) for job in jobs)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, context, _start_worker, (tokenizer.model,))
    running: set[Future[Header]] = set()
    try:
        for job in jobs:
            running.add(pool.submit(_work, job))
            if len(running) > workers:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        yield from (future.result() for future in running)
    except BrokenProcessPool:
        raise CorpusError(
            "a tokenising process died (out of memory?): run again to continue, with fewer workers"
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


_own: list[Tokenizer] = []


def _start_worker(model: bytes) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent says what was interrupted
    _own[:] = [Tokenizer(model)]
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Workers hold both ends of their queue: without this, they would outlive a killed build."""
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
        os._exit(1)


def _work(job: Job) -> Header:
    return tokenise(job, _own[0])
