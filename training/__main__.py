"""``torchrun -m training``: ``upsolve train`` in several processes, with the same arguments.

    torchrun --nproc-per-node 8 -m training --recipe 300m --code DIR --problems DIR --output DIR

Several machines: torchrun's own options (``--nnodes``, ``--rdzv-endpoint``); all must see the
output folder. Only the first process writes to the terminal.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.cli import run

if __name__ == "__main__":
    if os.environ.get("RANK", "0") != "0":
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 - it ends with the process
    sys.exit(run(["train", *sys.argv[1:]]))
