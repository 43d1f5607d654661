"""Packages by the real pip and the real apt from folders that the tests make."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.training.packages import debian_source, source_distribution
from training import registries
from training.corpus_recipes import CorpusRecipe, DebianSources, PythonPackages
from training.errors import CorpusError
from training.fetching import archives_of, fetch, read_fetched

GPL = b"GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n"


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the user's pip is set up with: a folder of one package."""
    folder = tmp_path / "index"
    source_distribution(folder, "one", {"a.py": b"a = 1\n"})
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    return folder


def recipe(*packages: str, **sums: str) -> CorpusRecipe:
    sources = {"pypi": PythonPackages(packages=packages)}
    return CorpusRecipe(summary="", kind="code", sources=sources, sha256=sums)


def test_packages_come_once_with_their_checksums_and_none_keeps_others_away(
    index: Path, tmp_path: Path
) -> None:
    root, told = tmp_path / "root", list[str]()
    with pytest.raises(CorpusError, match=r"1 of 2 .* none==1\.0: .*\S") as failed:
        fetch(recipe("none==1.0", "one==1.0"), root, told.append)
    assert "\n" not in str(failed.value)
    assert len(told) == 2
    (one,) = read_fetched(root)
    assert (one.package, one.version, list(one.files)) == ("one==1.0", "1.0", ["one-1.0.tar.gz"])
    (archive,) = archives_of(one, root)
    assert archive.read_bytes() == (index / archive.name).read_bytes()
    other = recipe("one==1.0", **{"one-1.0.tar.gz": "0" * 64})
    with pytest.raises(CorpusError, match="another checksum than the recipe has"):
        fetch(other, tmp_path / "other")
    shutil.rmtree(index)
    assert fetch(recipe("one==1.0"), root) == [one], "nothing is asked of pip again"
    archive.write_bytes(b"cut")
    with pytest.raises(CorpusError, match=r"1 of 1 packages could not be fetched, .* one==1\.0"):
        fetch(recipe("one==1.0"), root)


def test_it_gives_up_when_one_after_the_other_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As without a network: nobody waits for a hundred packages to fail."""
    asked: list[str] = []

    def gone(_: registries.Pip, package: str, folder: Path) -> registries.Arrived:
        asked.append(package)
        raise registries.NotFetched("no route")

    monkeypatch.setattr(registries.Pip, "fetch", gone)
    with pytest.raises(CorpusError, match=r"5 packages in a row .* no route"):
        fetch(recipe(*(f"p{number}==1" for number in range(20))), tmp_path)
    assert len(asked) == 5


@pytest.mark.parametrize("package", ["--index-url=x", "a b", "../x", "x@file:y", ""])
def test_an_option_or_an_address_is_no_package(package: str) -> None:
    with pytest.raises(ValueError, match="is not a package"):
        PythonPackages(packages=(package,))


def test_a_list_that_is_damaged_says_so(tmp_path: Path) -> None:
    (tmp_path / "fetched.json").write_text("{")
    with pytest.raises(CorpusError, match="damaged"):
        read_fetched(tmp_path)


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="no apt here")
def test_source_packages_come_from_the_mirrors_that_apt_is_set_up_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user's settings name binary packages only; the mirror has no signature and says so."""
    mirror = tmp_path / "mirror"
    debian_source(mirror, "tree", {"tree.hpp": b"struct T {};\n"}, "in prose")
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "list").mkdir()
    (tmp_path / "etc" / "list" / "own.list").write_text(f"deb [trusted=yes] file:{mirror} ./\n")
    config = tmp_path / "apt.conf"
    config.write_text(
        f'Dir::Etc::sourcelist "/dev/null";\nDir::Etc::sourceparts "{tmp_path}/etc/list";\n'
    )
    monkeypatch.setenv("APT_CONFIG", str(config))
    wanted = DebianSources(packages=("tree=1.0-1",))
    asked = CorpusRecipe(summary="", kind="code", sources={"debian": wanted})
    (one,) = fetch(asked, tmp_path / "root")
    assert one.version == "1.0-1"
    assert [path.name for path in archives_of(one, tmp_path / "root")] == ["tree_1.0.orig.tar.gz"]
    assert len(one.files) == 3
    assert json.loads((tmp_path / "root" / "fetched.json").read_bytes())[0]["source"] == "debian"
    missing = CorpusRecipe(
        summary="", kind="code", sources={"debian": DebianSources(packages=("none",))}
    )
    with pytest.raises(CorpusError, match="Unable to find a source package for none"):
        fetch(missing, tmp_path / "root")


def test_without_apt_or_pip_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CorpusError, match="no apt-get here"):
        registries.Apt(tmp_path)
    monkeypatch.setattr(registries.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(CorpusError, match=r"has no pip: run `.* -m ensurepip`"):
        registries.Pip()
