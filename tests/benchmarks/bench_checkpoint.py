"""How fast a checkpoint loads: ``python tests/benchmarks/bench_checkpoint.py``.

Each row is a fresh process in which torch is imported already: the checkpoint that ships, as it is
stored and converted to int8, read as bfloat16 and as float32; and a model of the paper's smallest
size with random weights (``--large``; writes 0.6 GB to a temporary folder), of which only what is
touched is read from the disk.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

from model.architecture import preset
from model.checkpoint import (
    convert_checkpoint,
    default_checkpoint,
    load_checkpoint,
    save_checkpoint,
)
from model.transformer import Transformer

CHILD = """
import sys, time
from pathlib import Path
import torch
from model.checkpoint import load_checkpoint
start = time.perf_counter()
load_checkpoint(Path(sys.argv[1]), dtype=getattr(torch, sys.argv[2]))
print(time.perf_counter() - start)
"""


def row(name: str, path: Path, dtype: str) -> str:
    """The best of three processes."""
    command = [sys.executable, "-c", CHILD, str(path), dtype]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
    seconds = min(float(run.stdout) for run in runs)
    size = sum(file.stat().st_size for file in path.iterdir()) / 2**20
    return f"{name:<24}{size:>8.1f} MiB  read as {dtype:<10}{seconds:>7.3f} s"


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true")
    large = parser.parse_args().large
    with tempfile.TemporaryDirectory() as folder:
        half, big = Path(folder) / "half", Path(folder) / "300m"
        convert_checkpoint(default_checkpoint(), half, "bfloat16")
        for dtype in ("bfloat16", "float32"):
            print(row("compact, as it ships", default_checkpoint(), dtype))
            print(row("compact, bfloat16", half, dtype))
        if large:
            tokenizer = load_checkpoint(default_checkpoint())[1]
            torch.manual_seed(0)
            save_checkpoint(big, Transformer(preset("300m")), tokenizer, "", stored="bfloat16")
            print(row("300m, random, bfloat16", big, "bfloat16"))


if __name__ == "__main__":
    main()
