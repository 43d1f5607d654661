"""The scripted backend hands out files; building it, or reading settings, loads no torch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from model.backend import BackendError, Sample, SampleRequest
from model.registry import build_backend
from model.settings import ModelSettings


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    for name, text in {
        "1352A/002.cpp": "int main() {}\n",
        "1352A/001.py": "print(1)\n",
        "1352A/notes.txt": "no program",
        "B/001.py": "print(2)\n",
        "C/submissions/wrong_answer/x.py": "print(4)\n",
        "C/submissions/accepted/y.py": "print(3)\n",
        "C/generators/gen.py": "print('not a submission')\n",
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


async def draw(folder: Path, problem: str, first: int = 0, count: int = 100) -> list[Sample]:
    backend = build_backend(ModelSettings(backend="scripted", programs=str(folder)))
    request = SampleRequest(problem=problem, statement="", seed=1, first=first, count=count)
    samples = [sample async for sample in backend.sample(request)]
    limit = backend.limit(problem)
    assert limit is not None
    assert [s.number for s in samples] == list(range(first, min(first + count, limit)))
    await backend.close()
    return samples


async def test_files_come_in_order_with_their_language(programs: Path) -> None:
    assert await draw(programs, "1352A") == [
        Sample(number=0, language="python3", source="print(1)\n"),
        Sample(number=1, language="cpp", source="int main() {}\n"),
    ]
    assert [s.language for s in await draw(programs, "1352A", first=1, count=1)] == ["cpp"]
    assert await draw(programs, "1352A", first=2) == []


async def test_a_folder_may_be_named_by_the_index_alone(programs: Path) -> None:
    assert [s.source for s in await draw(programs, "1352B")] == ["print(2)\n"]


async def test_a_problem_package_gives_its_submissions_only(programs: Path) -> None:
    assert [s.source for s in await draw(programs, "1352C")] == ["print(3)\n", "print(4)\n"]


async def test_an_id_that_is_a_path_finds_nothing(programs: Path) -> None:
    for problem in ("../" + programs.name + "/B", "..", "", ".", "/etc", "1352Z"):
        assert await draw(programs, problem) == []


async def test_a_program_that_is_not_text_is_one_clear_line(programs: Path) -> None:
    (programs / "B" / "001.py").write_bytes(b"\xff\xfe")
    with pytest.raises(BackendError, match=r"cannot read the program .*001\.py"):
        await draw(programs, "B")


@pytest.mark.parametrize("folder", ["", "/nowhere/at/all"])
def test_a_missing_folder_is_refused(folder: str) -> None:
    with pytest.raises(BackendError, match="scripted backend needs a folder"):
        build_backend(ModelSettings(backend="scripted", programs=folder))


def test_only_the_native_backend_loads_torch(programs: Path) -> None:
    code = (
        "import sys; from model.registry import build_backend;"
        "from model.settings import ModelSettings; import model.architecture, model.prompt;"
        f"build_backend(ModelSettings(backend='scripted', programs={str(programs)!r}));"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
