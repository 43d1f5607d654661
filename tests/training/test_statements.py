"""Unlabelled statements beside the rows of another source."""

from pathlib import Path

import pytest

from model.architecture import preset
from model.prompt import prompt
from model.tokenizer import Tokenizer
from training.data import CurriculumSource
from training.errors import CorpusError
from training.rows import WHOLE, Share
from training.statements import WithStatements, read_statements


def source(tokenizer: Tokenizer, texts: list[str], share: Share) -> WithStatements:
    config = preset("tiny", vocab=tokenizer.vocab_size)
    labelled = CurriculumSource(tokenizer, config, seed=1, batch_tokens=2048, share=share)
    return WithStatements(labelled, texts, tokenizer, rows=2, share=share)


def test_statements_come_in_turn_without_a_program_and_continue(tokenizer: Tokenizer) -> None:
    texts = ["one", "two two", "3"]
    whole = source(tokenizer, texts, WHOLE)
    first, second = next(whole), next(whole)
    told = [
        [tokenizer.decode(row.tolist()) for row in batch.prompts_RS[-2:]]
        for batch in (first, second)
    ]
    assert told == [["one", "two two"], ["3", "one"]]
    again = source(tokenizer, texts, WHOLE)
    next(again)
    later = source(tokenizer, texts, WHOLE)
    later.load_state_dict(again.state_dict())
    assert next(later).prompts_RS.equal(second.prompts_RS)
    halves = [next(source(tokenizer, texts, Share(rank, 2))) for rank in range(2)]
    assert [tokenizer.decode(one.prompts_RS[-1].tolist()) for one in halves] == ["one", "two two"]


def test_statements_are_prompts_and_a_split_leaves_problems_out(tmp_path: Path) -> None:
    file = tmp_path / "statements.jsonl"
    lines = ['{"id": "4A", "description": "one"}', '{"id": "12A", "description": "two"}']
    file.write_text(
        "\n".join([*lines, '{"id": "1500A", "contest": 1500, "description": "late"}']) + "\n"
    )
    texts = [prompt("one", "cpp", correct=None), prompt("two", "python3", correct=None)]
    assert read_statements(file)[:2] == texts
    assert read_statements(file, "development") == texts[:1]


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "cannot be read"), ('{"description": "a"}\n{]\n', "line 2"), ("", "no problem")],
)
def test_a_broken_file_is_named_with_its_line(
    tmp_path: Path, content: str | None, words: str
) -> None:
    file = tmp_path / "statements.jsonl"
    if content is not None:
        file.write_text(content)
    with pytest.raises(CorpusError, match=words):
        read_statements(file)
