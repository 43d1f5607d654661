"""Corpora on disk: built once whatever is killed, the same whoever builds, damage told at once."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from model.architecture import preset
from model.tokenizer import BOS, EOS, Tokenizer, train_tokenizer
from tests.training.texts import documents
from training.building import Dropped, Progress, build
from training.corpus import Corpus
from training.corpus_samples import samples
from training.corpus_statistics import statistics
from training.curriculum import generate
from training.errors import CorpusError
from training.pivot import BLOCK, PivotSource, is_held_out, split_at
from training.rows import Row, Source
from training.shards import id_type
from training.tokenising import Text

CONFIG = preset("tiny", vocab=512)
CHILD = """
import sys
from pathlib import Path
from model.tokenizer import Tokenizer
from training.building import build
from tests.training.texts import documents
build(
    Path(sys.argv[1]), "code", documents(120), Tokenizer.load(Path(sys.argv[2])),
    shard_bytes=4000, progress=lambda state: print(state.shards, flush=True),
)
"""


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def built(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora") / "whole"
    build(folder, "code", documents(120), tokenizer, shard_bytes=4000)
    return folder


def test_every_document_comes_back_as_its_text(built: Path, tokenizer: Tokenizer) -> None:
    corpus = Corpus(built, tokenizer)
    wanted = [one.text for one in documents(120) if isinstance(one, Text) and "{%" not in one.text]
    assert len(corpus.shards) > 5
    assert [tokenizer.decode(corpus.ids(n).tolist()) for n in range(len(corpus))] == wanted
    assert corpus.column("bytes").tolist() == [len(text.encode()) for text in wanted]


def test_statistics_count_every_document_once_by_each_of_its_properties(built: Path) -> None:
    corpus = Corpus(built)
    found = statistics(corpus)
    assert {one.name: one.documents for one in found.languages} == {"python3": 120, "cpp": 120}
    assert {one.name: one.documents for one in found.sources} == {"one": 120, "two": 120}
    assert {one.name: one.documents for one in found.licences} == {"MIT": 120, "unknown": 120}
    for parts in (found.sources, found.languages, found.licences, found.lengths):
        assert sum(one.tokens for one in parts) == found.whole.tokens == corpus.tokens
        assert sum(one.bytes for one in parts) == found.whole.bytes
    assert found.dropped == {"two": {"binary": 12}, "one": {"neither Python 2 nor 3": 12}}


def test_a_build_killed_with_kill_9_is_continued_to_the_same_files(
    built: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder, model = tmp_path / "killed", tmp_path / "tokenizer.model"
    model.write_bytes(tokenizer.model)
    command = [sys.executable, "-c", CHILD, str(folder), str(model)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        assert list(islice(child.stdout, 3)) == ["1\n", "2\n", "3\n"]
        child.kill()
    with pytest.raises(CorpusError, match="has not finished"):
        Corpus(folder)
    (folder / "00007.tokens").write_bytes(b"torn")
    states: list[Progress] = []
    build(folder, "code", documents(120), tokenizer, shard_bytes=4000, progress=states.append)
    assert 3 <= states[-1].again < states[-1].shards, "finished shards are not built again"
    assert files(folder) == files(built)


def test_several_processes_build_the_same_files_as_one(
    built: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    build(tmp_path / "two", "code", documents(120), tokenizer, shard_bytes=4000, workers=2)
    assert files(tmp_path / "two") == files(built)


def test_building_loads_no_torch() -> None:
    code = (
        "import sys, training.building, training.problem_corpus; sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_changed_sources_change_only_their_shards_and_leave_no_old_ones(
    built: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder = tmp_path / "changed"
    build(folder, "code", documents(120), tokenizer, shard_bytes=4000)
    build(folder, "code", documents(40), tokenizer, shard_bytes=4000)
    build(tmp_path / "fresh", "code", documents(40), tokenizer, shard_bytes=4000)
    assert files(folder) == files(tmp_path / "fresh")


@pytest.mark.parametrize(
    ("ending", "words"), [("tokens", "cut short"), ("records", "cut short"), ("json", "broken")]
)
def test_a_file_cut_short_is_told_before_anything_is_read(
    tokenizer: Tokenizer, tmp_path: Path, ending: str, words: str
) -> None:
    build(tmp_path, "code", documents(3), tokenizer)
    path = tmp_path / f"00000.{ending}"
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(CorpusError, match=words) as caught:
        Corpus(tmp_path, tokenizer)
    assert path.name in str(caught.value)


def test_a_changed_byte_is_found_by_its_checksum(tokenizer: Tokenizer, tmp_path: Path) -> None:
    build(tmp_path, "code", documents(3), tokenizer)
    path = tmp_path / "00000.tokens"
    data = bytearray(path.read_bytes())
    data[10] ^= 1
    path.write_bytes(data)
    with pytest.raises(CorpusError, match="checksum"):
        Corpus(tmp_path).shards[0].verify()


def test_another_tokenizer_is_refused_by_reading_and_by_building(
    built: Path, tmp_path: Path
) -> None:
    texts = [generate(9, number).statement for number in range(60)]
    other = train_tokenizer(texts, 420, tmp_path / "other.model")
    with pytest.raises(CorpusError, match="build it again with the model's tokenizer"):
        Corpus(built, other)
    with pytest.raises(CorpusError, match="begun with another tokenizer"):
        build(built, "code", documents(3), other)
    with pytest.raises(CorpusError, match="pieces"):
        PivotSource(Corpus(built), preset("tiny", vocab=420), seed=1, batch_tokens=4096)


def test_nothing_left_to_train_on_says_why(tokenizer: Tokenizer, tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="the sources hold no file"):
        build(tmp_path, "code", [], tokenizer)
    left: list[Any] = [Dropped("one", "binary"), Dropped("one", "binary")]
    with pytest.raises(CorpusError, match="2 files dropped: 2 binary"):
        build(tmp_path, "code", left, tokenizer)
    with pytest.raises(CorpusError, match="no corpus here"):
        Corpus(tmp_path)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_disk_that_cannot_be_written_is_named_and_nothing_half_written_stays(
    tokenizer: Tokenizer, tmp_path: Path, workers: int
) -> None:
    (tmp_path / "00000.tokens").mkdir()
    with pytest.raises(OSError, match=r"00000\.tokens"):
        build(tmp_path, "code", documents(3), tokenizer, workers=workers)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["00000.tokens", "tokenizer.model"]


def test_ids_take_two_bytes_while_they_fit() -> None:
    assert id_type(1 << 16).itemsize == 2
    assert id_type((1 << 16) + 1).itemsize == 4


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 60), st.integers(1, 20), st.integers(1, 20), st.data())
def test_a_split_keeps_what_is_next_to_the_pivot_and_ends_only_where_the_document_ends(
    length: int, encoder: int, decoder: int, data: st.DataObject
) -> None:
    ids = list(range(10, 10 + length))
    pivot = data.draw(st.integers(1, length - 1))
    row = split_at(ids, pivot, encoder, decoder)
    ended = row.program[-1] == EOS
    after = row.program[1 : -1 if ended else None]
    assert row.program[0] == BOS
    assert row.prompt == ids[max(0, pivot - encoder) : pivot]
    assert row.prompt + after == ids[pivot - len(row.prompt) : pivot + len(after)]
    assert len(row.program) <= decoder + 1, "a decoder of so many positions reads all but the last"
    assert ended == (pivot + len(after) == length and len(after) < decoder)
    assert ended or len(after) == decoder


def rows(source: PivotSource, first: int, end: int) -> list[Row]:
    """All rows of the windows from ``first`` on, ``end`` excluded."""
    source.load_state_dict({"window": first, "batch": 0})
    found: list[Row] = []
    while True:
        batch = source.next_rows()
        if source.state_dict()["window"] >= end:
            return found
        found += batch


def test_an_epoch_splits_every_document_once_and_the_held_out_never(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    texts = [Text("one", "go", "MIT", f"package number{n}\nfunc f() {{}}\n") for n in range(5000)]
    build(tmp_path, "code", texts, tokenizer, shard_bytes=30_000)
    corpus = Corpus(tmp_path, tokenizer)
    source = PivotSource(corpus, CONFIG, seed=3, batch_tokens=9000)
    assert source.windows_per_epoch == -(-5000 // (64 * BLOCK)) == 2
    epochs = [rows(source, 0, 2), rows(source, 2, 4)]
    wanted = Counter(text.text for n, text in enumerate(texts) if not is_held_out(n))
    for found in epochs:
        whole = [tokenizer.decode(row.prompt + row.program) for row in found]
        assert Counter(whole) == wanted
    first, other = ({(*row.prompt, *row.program) for row in found} for found in epochs)
    assert first != other, "pivots are drawn anew in every epoch"
    held = PivotSource(corpus, CONFIG, seed=3, batch_tokens=9000, validation=True)
    assert 0 < len(rows(held, 0, 2)) == 5000 - sum(wanted.values()) < 60


def test_order_and_pivots_depend_on_the_seed_and_continue_from_a_state(
    built: Path, tokenizer: Tokenizer
) -> None:
    def stream(seed: int) -> PivotSource:
        return PivotSource(Corpus(built, tokenizer), CONFIG, seed=seed, batch_tokens=4096)

    source: Source = stream(1)
    first = [next(source) for _ in range(4)]
    state = source.state_dict()
    later = [next(source) for _ in range(5)]
    rest = stream(1)
    rest.load_state_dict(state)
    for stored, batches in ((rest, later), (stream(1), first)):
        for batch in batches:
            other = next(stored)
            assert torch.equal(batch.prompts_RS, other.prompts_RS)
            assert torch.equal(batch.programs_BT, other.programs_BT)
            assert other.correct_B is None
    assert not torch.equal(next(stream(2)).prompts_RS, first[0].prompts_RS)


def test_samples_are_decoded_rows_that_say_where_they_come_from(built: Path) -> None:
    corpus = Corpus(built)
    shown = list(samples(corpus, CONFIG, seed=1, count=4))
    texts = [one.text for one in documents(120) if isinstance(one, Text)]
    for row in shown:
        assert any(row.prompt in text and row.program in text for text in texts)
        assert "licence" in row.label
    assert shown == list(samples(corpus, CONFIG, seed=1, count=4))
    assert shown != list(samples(corpus, CONFIG, seed=2, count=4))
