"""Operations of decoding in C, compiled by this machine's C compiler.

They do what :class:`model.blocks.TorchOperations` and :func:`model.sampler.choose` do, in one pass
over the rows where torch takes ten, and round less often: the same mathematics, not the same last
bits. So whether they are used hangs on the machine and ``model.compiled`` alone, never on what ran
before, and is told with the run. Compiling takes a second of CPU time, once for a source, a
compiler and a processor; the library is kept in the user's cache.

Names end in their shape: B rows, D model width, E a product's width, V vocabulary, K key/value
heads, P cache positions, C head width, 2 the uniforms of one token.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import torch
from torch import Tensor

from model.architecture import NORM_EPS, ModelConfig

LANES = 16

_FOLDER = Path(__file__).parent
_SOURCES = (
    "kernels.c",
    "matrices.c",
    "run_attention.c",
    "feed_forward.c",
    "projection.c",
    "token_slopes.c",
)
_HEADERS = ("vectors.h", "attention.h", "units.h", "tiles.h")
_FLAGS = ("-std=gnu11", "-O3", "-march=native", "-shared", "-fPIC")
_HASH = hashlib.sha256().digest_size
_COMPILERS = ("gcc", "cc")


class KernelsError(Exception):
    """The operations cannot be compiled here; says why."""


class _Attention(ctypes.Structure):
    """The struct ``attention`` of the source."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("qkv", "cos", "sin", "position")),
        *((name, ctypes.c_void_p) for name in ("keys", "values", "out")),
        *((name, ctypes.c_long) for name in ("rows", "kv_heads", "group", "width", "positions")),
    )


class RunAttention(ctypes.Structure):
    """The struct ``run`` of the source: attention of whole sequences."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("q", "k", "v")),
        *((name, ctypes.c_long) for name in ("q_stride", "k_stride")),
        *((name, ctypes.c_void_p) for name in ("q_cos", "q_sin", "k_cos", "k_sin")),
        *((name, ctypes.c_void_p) for name in ("q_start", "k_start")),
        *((name, ctypes.c_long) for name in ("kv_heads", "group", "width", "causal")),
        *((name, ctypes.c_void_p) for name in ("out", "normaliser", "grad_out")),
        *((name, ctypes.c_void_p) for name in ("grad_q", "grad_k", "grad_v")),
    )


class Branch(ctypes.Structure):
    """The struct ``branch`` of the source: a feed-forward branch with its norm."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("x", "norm", "up", "out")),
        *((name, ctypes.c_long) for name in ("width", "hidden", "activation", "rms")),
        ("eps", ctypes.c_float),
        *((name, ctypes.c_void_p) for name in ("y", "grad_y", "grad_x", "grad_norm")),
        *((name, ctypes.c_void_p) for name in ("grad_up", "grad_out", "n", "grad_n")),
    )


class Projection(ctypes.Structure):
    """The struct ``projection`` of the source: a matrix of an attention."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("x", "weight")),
        *((name, ctypes.c_long) for name in ("width", "outputs")),
        *((name, ctypes.c_void_p) for name in ("beside", "y", "grad_y", "grad_x", "grad_weight")),
    )


class Kernels:
    """The loaded library; its functions release the interpreter while they run.

    ``matrices`` is whether the processor has units for products in bfloat16 (Intel's AMX, or
    AVX-512's vectors), which :mod:`model.matrices` uses.
    """

    def __init__(self, library: Path) -> None:
        loaded = ctypes.CDLL(str(library))
        pointer, long, real, integer = (
            ctypes.c_void_p,
            ctypes.c_long,
            ctypes.c_float,
            ctypes.c_int,
        )
        self._normed = loaded.upsolve_add_normed
        self._normed.argtypes = [pointer] * 4 + [long, long, integer, real, integer]
        self._attend = loaded.upsolve_attend
        self._attend.argtypes = [pointer, integer]
        self._draw = loaded.upsolve_draw
        self._draw.argtypes = [pointer] * 4 + [long, long, real, pointer, long, integer]
        for function in (self._normed, self._attend, self._draw):
            function.restype = None
        self.matrices = bool(loaded.upsolve_matrices())
        if self.matrices:
            self.multiply = loaded.upsolve_multiply
            self.multiply.argtypes = [pointer] * 3 + [long] * 3 + [integer]
            self.ask = loaded.upsolve_ask
            self.ask.argtypes = [pointer] * 5 + [long] * 5
            self._attend_packed = loaded.upsolve_attend_packed
            self._attend_packed.argtypes, self._attend_packed.restype = [pointer], None
            self.multiply.restype = self.ask.restype = None
            self.token_slopes = loaded.upsolve_token_slopes
            self.token_slopes.argtypes = [pointer] * 4 + [long] * 3 + [real] * 3
            self.token_slopes.restype = None
            self._attend_run, self._feed = loaded.upsolve_attend_run, loaded.upsolve_feed_forward
            self._norm, self._project = loaded.upsolve_norm, loaded.upsolve_project
            for function in (self._attend_run, self._feed, self._norm, self._project):
                function.argtypes, function.restype = [pointer, long, long, integer], None

    def attend(self, what: _Attention, dtype: torch.dtype, *, units: bool) -> None:
        """Cache every row's key and value, and attend to all up to it."""
        if units:
            self._attend_packed(ctypes.byref(what))
        else:
            self._attend(ctypes.byref(what), dtype == torch.bfloat16)

    def attend_run(self, what: RunAttention, first: int, last: int, *, back: bool) -> None:
        """Attend in the sequences from ``first`` on and before ``last``, or take the gradients."""
        self._attend_run(ctypes.byref(what), first, last, back)

    def feed_forward(self, what: Branch, first: int, last: int, *, back: bool) -> None:
        """The branch for the tokens from ``first`` on and before ``last``, or its gradients."""
        self._feed(ctypes.byref(what), first, last, back)

    def norm(self, what: Branch, first: int, last: int, *, back: bool) -> None:
        """The branch's norm alone, for the same tokens, or its gradients."""
        self._norm(ctypes.byref(what), first, last, back)

    def project(self, what: Projection, first: int, last: int, *, back: bool) -> None:
        """The matrix for the tokens from ``first`` on and before ``last``, or its gradients."""
        self._project(ctypes.byref(what), first, last, back)

    def draw(
        self, logits_BV: Tensor, uniform_B2: Tensor, temperature: float, never: Tensor
    ) -> tuple[Tensor, Tensor]:
        """As :func:`model.sampler.choose` of the tempered logits, but for the tokens ``never``."""
        rows, vocabulary = logits_BV.shape
        token_B = torch.empty(rows, dtype=torch.int64)
        score_B = torch.empty(rows, dtype=torch.float64)
        self._draw(
            logits_BV.contiguous().data_ptr(),
            uniform_B2.contiguous().data_ptr(),
            token_B.data_ptr(),
            score_B.data_ptr(),
            rows,
            vocabulary,
            1 / temperature,
            never.data_ptr(),
            len(never),
            logits_BV.dtype == torch.bfloat16,
        )
        return token_B, score_B


class CompiledOperations:
    """See :class:`model.blocks.Operations`.

    Keys are cached in tiles of sixteen positions, a tile's dimension by dimension, so that a
    processor's vector holds one dimension of a whole tile; for matrix units as packed weights are
    (:mod:`model.matrices`), in tiles of thirty-two.
    """

    def __init__(
        self, kernels: Kernels, config: ModelConfig, rotary: tuple[Tensor, ...], dtype: torch.dtype
    ) -> None:
        self._kernels, self._config = kernels, config
        self._group = config.num_heads // config.num_kv_heads
        self._cos_PC, self._sin_PC = (part.float().squeeze(1).contiguous() for part in rotary)
        whole = config.head_dim % 32 == 0 and self._group <= LANES
        self._units = kernels.matrices and dtype == torch.bfloat16 and whole

    def cache(self, slots: int, positions: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Empty keys and values ``(B, K, P, C)``, in an order of their own within a row."""
        size = slots, self._config.num_kv_heads, positions, self._config.head_dim
        return torch.zeros(size, dtype=dtype), torch.zeros(size, dtype=dtype)

    def normed(self, x_BD: Tensor, added_BD: Tensor | None, weight_D: Tensor) -> Tensor:
        """Add to ``x_BD`` in place, and norm it."""
        out_BD = torch.empty_like(x_BD)
        self._kernels._normed(  # noqa: SLF001 - the library's two halves
            x_BD.data_ptr(),
            None if added_BD is None else added_BD.data_ptr(),
            weight_D.data_ptr(),
            out_BD.data_ptr(),
            *x_BD.shape,
            self._config.norm == "rms",
            NORM_EPS,
            x_BD.dtype == torch.bfloat16,
        )
        return out_BD

    def attend(
        self,
        qkv_BE: Tensor,
        position_B: Tensor,
        farthest: int,  # noqa: ARG002 - every row reads to its own position
        keys_BKPC: Tensor,
        values_BKPC: Tensor,
    ) -> Tensor:
        """Attend to the row's own past, which gains this token; returns ``y_BE``."""
        config = self._config
        y_BE = qkv_BE.new_empty(len(qkv_BE), config.num_heads * config.head_dim)
        tensors = qkv_BE, self._cos_PC, self._sin_PC, position_B, keys_BKPC, values_BKPC, y_BE
        what = _Attention(
            *(tensor.data_ptr() for tensor in tensors),
            len(qkv_BE),
            config.num_kv_heads,
            self._group,
            config.head_dim,
            values_BKPC.shape[2],
        )
        self._kernels.attend(what, qkv_BE.dtype, units=self._units)
        return y_BE


def fit(config: ModelConfig, dtype: torch.dtype, device: torch.device) -> bool:
    """Whether the operations are made for such a model: whole vectors of sixteen, on the CPU."""
    whole = config.d_model % LANES == 0 and config.head_dim % LANES == 0
    return whole and dtype in {torch.float32, torch.bfloat16} and device.type == "cpu"


@cache
def load_kernels(folder: Path | None = None) -> Kernels:
    """The operations, compiled unless ``folder`` holds them; the user's cache unless it is named.

    Raises:
        KernelsError: there is no C compiler, or it cannot compile or this process not load them.
    """
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None:
        raise KernelsError("no C compiler (gcc) here")
    folder, processor = folder or _user_cache(), _processor()
    flags = _flags(processor)
    library = folder / f"kernels-{_key(compiler, processor, flags)}.so"
    try:
        if not _is_whole(library):
            _compile(compiler, flags, library)
        return Kernels(library)
    except OSError as error:
        raise KernelsError(f"{library.name}: {error}") from None


def _user_cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "upsolve"


def _processor() -> str:
    """Its kind, maker and features."""
    lines: list[str] = []
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    told = dict.fromkeys(line for line in lines if line.startswith(("vendor_id", "flags")))
    return "\n".join([platform.machine(), *told])


def _flags(processor: str) -> tuple[str, ...]:
    """The compiler's; SLOW_PAIRS where a sum of pairs takes longer than two of floats do.

    So it does on Intel's Emerald Rapids where AMX, used if it can be, is kept from a guest.
    """
    return (*_FLAGS, "-DSLOW_PAIRS") if "GenuineIntel" in processor else _FLAGS


def _key(compiler: str, processor: str, flags: tuple[str, ...]) -> str:
    """Names what a library was made of and for."""
    version = subprocess.run([compiler, "--version"], capture_output=True, check=False).stdout
    sources = [(_FOLDER / name).read_bytes() for name in (*_HEADERS, *_SOURCES)]
    parts = [*sources, version, processor.encode(), *map(str.encode, flags)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:32]


def _is_whole(library: Path) -> bool:
    """Whether it ends with the hash of what comes before: a damaged one would take us down."""
    try:
        held = library.read_bytes()
    except OSError:
        return False
    return hashlib.sha256(held[:-_HASH]).digest() == held[-_HASH:]


def _compile(compiler: str, flags: tuple[str, ...], library: Path) -> None:
    """Compile beside ``library`` and put it in place whole: several processes may do so at once."""
    library.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".kernels-", dir=library.parent) as folder:
        draft = Path(folder, library.name)
        sources = [str(_FOLDER / name) for name in _SOURCES]
        command = [compiler, *flags, "-o", str(draft), *sources, "-lm"]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            raise OSError(f"{compiler} cannot compile {_SOURCES[0]}: {said}")
        with draft.open("ab") as file:  # what follows an ELF file's tables is not read
            file.write(hashlib.sha256(draft.read_bytes()).digest())
        draft.replace(library)
