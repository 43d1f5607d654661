"""What is said to be allocated is what is allocated."""

from __future__ import annotations

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from model.architecture import preset
from model.decoding import CachedDecoder, DecoderWeights
from model.memory import batch_bytes, cache_bytes, is_out_of_memory, prompt_bytes
from model.sampler import Entry, Sampling, SlotBatch
from model.transformer import Transformer


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_caches_and_prompts_take_exactly_what_was_foretold(dtype: torch.dtype) -> None:
    config = preset("pilot")
    weights = DecoderWeights(Transformer(config).to(dtype).eval())
    decoder = CachedDecoder(weights, 48, 100)
    held = sum(part.untyped_storage().nbytes() for pair in decoder._cache for part in pair)
    assert held == cache_bytes(config, 48, 100, dtype)
    keys = weights.read_prompt(tuple(range(5, 105)))
    storages = {part.data_ptr(): part.untyped_storage().nbytes() for one in keys for part in one}
    assert sum(storages.values()) == prompt_bytes(config, 100, dtype)


class Largest(TorchDispatchMode):
    """Sums what every operation of a step returns: more than what is ever held at once."""

    def __init__(self) -> None:
        super().__init__()
        self.largest = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # noqa: ANN001, ANN204
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            self.largest = max(self.largest, result.untyped_storage().nbytes())
        return result


def test_no_tensor_of_a_step_is_larger_than_the_whole_batch_was_foretold() -> None:
    config = preset("pilot")
    weights = DecoderWeights(Transformer(config).to(torch.bfloat16).eval())
    batch = SlotBatch(CachedDecoder(weights, 64, 100), Sampling(100))
    batch.enter(Entry(n, n, (7, 8, 9)) for n in range(64))
    with Largest() as seen:
        batch.step()
    assert seen.largest <= batch_bytes(config, 64, 100, torch.bfloat16)


def test_a_failed_allocation_is_known_by_its_error() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60)
    assert is_out_of_memory(caught.value)
    assert is_out_of_memory(torch.OutOfMemoryError())
    assert not is_out_of_memory(RuntimeError("shapes do not match"))
