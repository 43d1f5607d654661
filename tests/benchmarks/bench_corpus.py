"""How fast source becomes shards and shards batches: ``python tests/benchmarks/bench_corpus.py``.

The text is the standard library's Python, each file with a line of its own first so that no copy is
a duplicate, ``--megabytes`` of it (64). Building reads, filters, parses and tokenises it with the
tokenizer that ships, on ``--workers`` processes (all cores); beside the rate as the clock has it
stands what the processors' time alone would allow, which is the rate of a machine that has nothing
else to do. Batches are the paper's rows, 1 536 tokens before the pivot and 768 after it.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import sysconfig
import tempfile
import time
from itertools import count
from pathlib import Path

from model.architecture import preset
from model.checkpoint import default_checkpoint
from model.tokenizer import Tokenizer
from training.building import build, code_texts
from training.corpus import Corpus
from training.packing import padding
from training.pivot import PivotSource

BATCH_TOKENS = 1 << 16
LEAST_S = 5.0


def write_sources(folder: Path, size: int) -> int:
    """Copies of the standard library of ``size`` bytes or a little more; returns how many."""
    library = Path(sysconfig.get_path("stdlib"))
    files = [p for p in sorted(library.rglob("*.py")) if "site-packages" not in p.parts]
    written = 0
    for copy in count():
        for number, path in enumerate(files):
            target = folder / str(copy) / f"{number}.py"
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(b"# copy %d\n" % copy + path.read_bytes())
            written += target.stat().st_size
            if written >= size:
                return written
    raise AssertionError


def processor_s() -> float:
    """Processor seconds of this process and its ended children."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def rate(name: str, megabytes: float, wall_s: float, cpu_s: float, cores: int) -> str:
    """A line: megabytes a second and the minutes that a gigabyte takes, twice."""
    both = [
        f"{megabytes / spent:>6.1f} MB/s, 1 GB in {1000 / megabytes * spent / 60:>4.1f} min"
        for spent in (wall_s, cpu_s / cores)
    ]
    return f"{name:<24}{both[0]}; processors alone{both[1]}"


def batches(corpus: Corpus) -> str:
    """A line: how fast one core makes batches, and how much of them is padding."""
    config = preset("300m", vocab=corpus.index.vocab)
    source = PivotSource(corpus, config, seed=1, batch_tokens=BATCH_TOKENS)
    start, made, tokens = time.process_time(), 0, 0
    shares = []
    while time.process_time() - start < LEAST_S:
        rows = source.next_rows()
        made += len(rows)
        tokens += sum(len(row.prompt) + len(row.program) for row in rows)
        shares.append(padding([rows]))
    spent = time.process_time() - start
    speed = f"{made / spent:.0f} rows/s, {tokens / spent / 1e6:.1f} million tokens/s a core"
    return f"batches of {BATCH_TOKENS} tokens: {speed}, {sum(shares) / len(shares):.1%} padding"


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=64)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    given = parser.parse_args()
    tokenizer = Tokenizer.load(default_checkpoint() / "tokenizer.model")
    with tempfile.TemporaryDirectory() as folder:
        sources, made = Path(folder) / "sources", Path(folder) / "corpus"
        sources.mkdir()
        megabytes = write_sources(sources, given.megabytes * 10**6) / 1e6
        start, cpu = time.perf_counter(), processor_s()
        kept = sum(hasattr(one, "text") for one in code_texts([sources]))
        print(f"{megabytes:.0f} MB of Python, {kept} files kept, {given.workers} workers")
        spent = time.perf_counter() - start, processor_s() - cpu
        print(rate("reading and filtering", megabytes, *spent, 1))
        start, cpu = time.perf_counter(), processor_s()
        build(made, "code", code_texts([sources]), tokenizer, workers=given.workers)
        spent = time.perf_counter() - start, processor_s() - cpu
        print(rate("building", megabytes, *spent, given.workers))
        sys.stdout.flush()
        print(batches(Corpus(made, tokenizer)))


if __name__ == "__main__":
    main()
