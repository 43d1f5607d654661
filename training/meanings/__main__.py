"""Check files of meanings: one line for each thing to mend, then how many meanings are well."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from training.curriculum.checking import check_file
from training.curriculum.cpp_checking import check_cpp
from training.curriculum.meaning import FOLDER
from training.curriculum.prose_checking import wordings


@click.command(help="Check FILES of meanings; without any, all of training/meanings.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--cpp", is_flag=True, help="Compile and run the C++ bodies too; needs g++.")
def main(files: tuple[Path, ...], *, cpp: bool) -> None:
    """Print what is found; exit status 1 where anything is."""
    bad = 0
    for path in files or sorted(FOLDER.glob("*.toml")):
        meanings, found = check_file(path)
        if cpp:
            found += check_cpp(meanings)
        for problem in found:
            click.echo(f"{path.name}: {problem.key}: {problem.text}")
        bad += len(found)
        told = sum(map(wordings, meanings))
        click.echo(f"{path.name}: {len(meanings)} meanings are well, told in {told} wordings")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main(prog_name="python -m training.meanings")
