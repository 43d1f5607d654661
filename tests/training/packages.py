"""A package index and a mirror of Debian's sources, made in a folder: no network."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
from pathlib import Path

from tests.training.packed import tar

BACKEND = """
import os
def _meta(folder, name):
    info = f"{name}.dist-info"
    os.makedirs(os.path.join(folder, info))
    with open(os.path.join(folder, info, "METADATA"), "w") as file:
        file.write("Metadata-Version: 2.1\\nName: NAME\\nVersion: 1.0\\n")
    return info
def prepare_metadata_for_build_wheel(folder, config_settings=None):
    return _meta(folder, "NAME-1.0")
def build_wheel(folder, config_settings=None, metadata_directory=None):
    raise SystemExit("nothing shall be built")
"""
PROJECT = """[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""


def source_distribution(folder: Path, name: str, files: dict[str, bytes]) -> None:
    """``NAME-1.0.tar.gz``, whose build backend needs nothing and builds nothing."""
    own = {
        "pyproject.toml": PROJECT.encode(),
        "backend.py": BACKEND.replace("NAME", name).encode(),
        "PKG-INFO": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        **files,
    }
    data = tar({f"{name}-1.0/{path}": content for path, content in own.items()})
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}-1.0.tar.gz").write_bytes(gzip.compress(data))


def debian_source(folder: Path, name: str, files: dict[str, bytes], copyright_: str) -> None:
    """A source package ``NAME`` 1.0-1 in a flat mirror, and the mirror's list of it."""
    folder.mkdir(parents=True, exist_ok=True)
    upstream = gzip.compress(tar({f"{name}-1.0/{path}": data for path, data in files.items()}))
    debian = io.BytesIO()
    with tarfile.open(fileobj=debian, mode="w:xz") as archive:
        info = tarfile.TarInfo("debian/copyright")
        info.size = len(copyright_.encode())
        archive.addfile(info, io.BytesIO(copyright_.encode()))
    made = {
        f"{name}_1.0.orig.tar.gz": upstream,
        f"{name}_1.0-1.debian.tar.xz": debian.getvalue(),
    }
    head = f"Format: 3.0 (quilt)\nBinary: {name}\nArchitecture: any\nVersion: 1.0-1\n"
    made[f"{name}_1.0-1.dsc"] = f"Source: {name}\n{head}{_sums(made)}".encode()
    for path, data in made.items():
        (folder / path).write_bytes(data)
    with (folder / "Sources").open("a") as file:
        file.write(f"Package: {name}\n{head}Directory: .\n{_sums(made)}\n")


def _sums(files: dict[str, bytes]) -> str:
    lines = "".join(
        f" {hashlib.sha256(data).hexdigest()} {len(data)} {name}\n" for name, data in files.items()
    )
    md5 = "".join(
        f" {hashlib.md5(data).hexdigest()} {len(data)} {name}\n" for name, data in files.items()
    )
    return f"Files:\n{md5}Checksums-Sha256:\n{lines}"
