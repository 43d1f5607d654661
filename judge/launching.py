"""Starts cells: puts together where they stand, who they are and what they may see."""

from __future__ import annotations

import os
from pathlib import Path

from judge.cells import Cell
from judge.cgroups import make_group
from judge.confinement import Rung, View, cell_config, make_work
from judge.languages import Interpreter
from judge.orders import MemoryFiles
from judge.slots import Kind

_INPUT_BYTES = 256 << 20


class Launcher:
    """Starts the cells of one judge; :meth:`close` when the last has ended.

    Args:
        rung: How to confine.
        interpreter: What Python cells run, and what builds every cage.
        work: A folder for the working folders of cells.
    """

    def __init__(self, rung: Rung, interpreter: Interpreter, work: Path) -> None:
        self._rung = rung
        self._interpreter = interpreter
        self._work = work
        self._inputs = MemoryFiles(_INPUT_BYTES)
        self.spawner = b""
        self.view = View()

    async def launch(self, number: int, kind: Kind) -> Cell:
        """Start a cell of slot ``number``.

        Raises:
            CellLost: Its cage does not stand; the message says why.
        """
        folder = make_work(self._work, number)
        config = cell_config(self._rung, number, kind, self._interpreter, folder, self.view)
        return await Cell.start(
            self._interpreter.path,
            config,
            inputs=self._inputs,
            group=make_group(f"{os.getpid()}-{Path(folder).name}"),
            spawner=self.spawner if kind == "native" else b"",
        )

    def close(self) -> None:
        """Let go of what cells shared."""
        self._inputs.close()
