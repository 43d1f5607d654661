"""Runs of tokens give the outputs and gradients of padded rows; what fills up is never seen."""

from __future__ import annotations

import msgspec
import pytest
import torch
from torch import Tensor

from model.architecture import ModelConfig, preset
from model.ragged import RUN, WIDTH, Ragged
from model.transformer import Transformer

LENGTHS = torch.tensor([[9, 3, 40], [5, 17, 2]])


def masks() -> tuple[Tensor, Tensor]:
    prompts, programs = (torch.arange(int(n.max())) < n[:, None] for n in LENGTHS)
    return prompts, programs


def test_a_run_holds_every_token_once_in_order_and_rows_bring_them_back() -> None:
    mask, _ = masks()
    ragged = Ragged.of(mask)
    tokens = torch.arange(1, mask.numel() + 1).view_as(mask) * mask
    run = ragged.run(tokens, 0)
    assert len(run) == RUN
    assert run[run > 0].tolist() == tokens[mask].tolist()
    rows = ragged.rows(run[None, :, None].double())
    assert rows.shape[:2] == (3, -(-40 // WIDTH) * WIDTH)
    assert torch.equal(rows[:, :40, 0].long() * mask, tokens)
    assert torch.equal(ragged.run_of(rows)[0, :, 0].long(), run)


@pytest.mark.parametrize("positions", ["rotary", "learned"])
def test_the_model_reads_a_run_as_it_reads_padded_rows(positions: str) -> None:
    config = msgspec.convert(
        msgspec.structs.asdict(preset("tiny")) | {"positions": positions}, ModelConfig
    )
    torch.manual_seed(0)
    model = Transformer(config).double()
    prompt_mask, program_mask = masks()
    prompts = torch.randint(5, 512, prompt_mask.shape) * prompt_mask
    programs = torch.randint(5, 512, program_mask.shape) * program_mask
    upstream = torch.randn(*programs.shape, config.d_model, dtype=torch.float64)

    memory = model.encode(prompts, prompt_mask)
    states = model.decoder_states(programs, memory, prompt_mask)
    padded = states[program_mask]
    torch.autograd.backward((states * upstream)[program_mask].sum())
    wanted = {name: p.grad for name, p in model.named_parameters()}
    model.zero_grad()

    one, other = Ragged.of(prompt_mask), Ragged.of(program_mask)
    memory = model.encode_run(one.run(prompts, 0), one)
    run = model.decoder_states_run(other.run(programs, 0), other, memory, one)[0]
    run = run[: len(padded)]
    torch.testing.assert_close(run, padded, rtol=1e-10, atol=1e-10)
    torch.autograd.backward((run * upstream[program_mask]).sum())
    for name, parameter in model.named_parameters():
        assert (parameter.grad is None) == (wanted[name] is None), name
        if parameter.grad is not None:
            torch.testing.assert_close(parameter.grad, wanted[name], rtol=1e-9, atol=1e-9)


def test_dropout_leaves_out_that_share_of_what_a_block_adds_while_training_alone() -> None:
    torch.manual_seed(0)
    config = msgspec.structs.replace(preset("tiny"), encoder_blocks=1, decoder_blocks=1)
    model = Transformer(config).double().eval()
    model.encoder_norm = torch.nn.LayerNorm(config.d_model).double()
    model.decoder_norm = torch.nn.LayerNorm(config.d_model).double()
    ragged = Ragged.of(masks()[0])
    tokens = ragged.run(torch.randint(5, 512, masks()[0].shape) * masks()[0], 0)
    before = model.embedding(tokens)
    memory = torch.randn(1, len(tokens), config.d_model, dtype=torch.float64)
    for norm, states in (
        (model.encoder_norm, lambda: model.encode_run(tokens, ragged)),
        (model.decoder_norm, lambda: model.decoder_states_run(tokens, ragged, memory, ragged)),
    ):
        added: list[torch.Tensor] = []
        norm.register_forward_hook(lambda _, read, __, to=added: to.append(read[0] - before))
        model.dropout = 0.0
        whole = states()
        model.dropout = 0.25
        assert torch.equal(states(), whole)
        model.train()
        states()
        model.eval()
        all_of_it, _, kept = added
        left_out = kept.abs() < 1e-12
        assert abs(float(left_out.double().mean()) - 0.25) < 0.01
        torch.testing.assert_close(kept[~left_out], all_of_it[~left_out] / 0.75)
