"""Lists the template instances that contest programs use most, for compiling them ahead.

Declared ``extern`` in a precompiled header, an instance is compiled once, into an archive, and not
again in every program; functions short enough to be inlined still are. Names with a leading
underscore are libstdc++'s own: what another version does not have is left out by whoever compiles
these.
"""

from __future__ import annotations

from collections.abc import Iterator

_PAIR = "std::pair<int, int>"
_LONG_PAIR = "std::pair<long long, int>"
_ELEMENTS = (
    "int", "long long", "char", "std::string", _PAIR, _LONG_PAIR,
    "std::vector<int>", "std::vector<long long>", "std::vector<char>", f"std::vector<{_PAIR}>",
)  # fmt: skip
_MAPS = (("int", "int"), ("long long", "int"), ("char", "int"), ("std::string", "int"))
_HEAPS = (("int", "less"), ("int", "greater"), (_PAIR, "greater"), (_LONG_PAIR, "greater"))
_SORTED = ("int", "long long", _PAIR)

# Parameters of the special functions of C++17: an unsigned number or a value of the type.
_SPECIAL = {
    "assoc_laguerre": "uut", "assoc_legendre_p": "uutt", "beta": "tt", "comp_ellint_1": "t",
    "comp_ellint_2": "t", "comp_ellint_3": "tt", "cyl_bessel_i": "tt", "cyl_bessel_j": "tt",
    "cyl_bessel_k": "tt", "cyl_neumann_n": "tt", "ellint_1": "tt", "ellint_2": "tt",
    "ellint_3": "ttt", "expint": "t", "poly_hermite": "ut", "laguerre": "ut",
    "poly_legendre_p": "ut", "riemann_zeta": "t", "sph_bessel": "ut", "sph_legendre": "uut",
    "sph_neumann": "ut", "conf_hyperg": "ttt", "hyperg": "tttt",
}  # fmt: skip
# std::stoi and its like call these: what strtol and its like return, and what they do.
_PARSED = (
    ("long", "int", ", int"), ("long", "long", ", int"),
    ("unsigned long", "unsigned long", ", int"), ("long long", "long long", ", int"),
    ("unsigned long long", "unsigned long long", ", int"), ("float", "float", ""),
    ("double", "double", ""), ("long double", "long double", ""),
)  # fmt: skip


def _vector(of: str) -> list[str]:
    vector = f"std::vector<{of}>"
    return [
        f"class std::_Vector_base<{of}, std::allocator<{of}>>",
        f"class {vector}",
        f"class __gnu_cxx::__normal_iterator<{of}*, {vector}>",
        f"class __gnu_cxx::__normal_iterator<const {of}*, {vector}>",
        *(f"void {vector}::_M_realloc_insert<{given}>({vector}::iterator, {given}{move})"
          for given, move in ((f"const {of}&", ""), (of, "&&"))),
        *([] if of == "char" else _allocator(of)),
    ]  # fmt: skip


def _allocator(of: str) -> list[str]:
    return [f"class std::__new_allocator<{of}>", f"class std::allocator<{of}>"]


def _deque(of: str) -> list[str]:
    return [
        f"class std::_Deque_base<{of}, std::allocator<{of}>>",
        f"class std::deque<{of}>",
        f"class std::_Deque_iterator<{of}, {of}&, {of}*>",
        f"class std::queue<{of}>",
        f"class std::stack<{of}>",
        f"void std::deque<{of}>::_M_push_back_aux<const {of}&>(const {of}&)",
    ]


def _map(key: str, value: str) -> list[str]:
    pair = f"std::pair<const {key}, {value}>"
    return [
        f"class std::_Rb_tree<{key}, {pair}, std::_Select1st<{pair}>, std::less<{key}>>",
        f"class std::_Rb_tree_iterator<{pair}>",
        f"class std::map<{key}, {value}>",
        *_allocator(f"std::_Rb_tree_node<{pair}>"),
    ]


def _set(of: str) -> list[str]:
    return [
        f"class std::_Rb_tree<{of}, {of}, std::_Identity<{of}>, std::less<{of}>>",
        f"class std::_Rb_tree_const_iterator<{of}>",
        f"class std::set<{of}>",
        f"class std::multiset<{of}>",
        *_allocator(f"std::_Rb_tree_node<{of}>"),
    ]


def _sorting(of: str) -> list[str]:
    """Return what std::sort calls, for arrays and vectors."""
    less = "__gnu_cxx::__ops::_Iter_less_iter"
    return [
        function
        for i in (f"{of}*", f"__gnu_cxx::__normal_iterator<{of}*, std::vector<{of}>>")
        for function in (
            f"void std::__introsort_loop<{i}, long, {less}>({i}, {i}, long, {less})",
            f"void std::__final_insertion_sort<{i}, {less}>({i}, {i}, {less})",
        )
    ]


def _special(of: str) -> list[str]:
    types = {"u": "unsigned", "t": of}
    functions = [
        f"{of} std::__detail::__{name}({', '.join(types[p] for p in parameters)})"
        for name, parameters in _SPECIAL.items()
    ]
    return [*functions, f"{of} std::__hypot3({of}, {of}, {of})"]


def _parsing(char: str) -> list[str]:
    text = f"const {char}*"
    return [
        f"{given} __gnu_cxx::__stoa<{made}, {given}, {char}{base}>"
        f"({made} (*)({text}, {char}**{base}), const char*, {text}, std::size_t*{base})"
        for made, given, base in _PARSED
    ]


def _printing(char: str, string: str) -> str:
    start = f"std::size_t, const {char}*"
    print_to = f"int (*)({char}*, {start}, __builtin_va_list)"
    return f"{string} __gnu_cxx::__to_xstring<{string}, {char}>({print_to}, {start}, ...)"


def instances() -> Iterator[list[str]]:
    """Yield groups of explicit instantiations, each without ``template`` before it.

    A group makes one member of the archive: what a program needs one of, it needs most of.
    """
    yield from map(_vector, _ELEMENTS)
    yield ["class std::vector<bool>"]
    yield _deque("int")
    for key, value in _MAPS:
        yield _map(key, value)
    yield from map(_set, ("int", "std::string"))
    yield ["class std::unordered_map<int, int>"]
    for of, order in _HEAPS:
        yield [f"class std::priority_queue<{of}, std::vector<{of}>, std::{order}<{of}>>"]
    yield from map(_sorting, _SORTED)
    yield [*_parsing("char"), _printing("char", "std::string")]


def rarities() -> Iterator[str]:
    """Yield instances that the headers themselves ask for, in every program, to no purpose.

    Declared ``extern`` they cost nothing, and the archive does without: a program that does use one
    does not link with it.
    """
    for of in ("float", "long double"):
        yield from _special(of)
    yield "double std::__hypot3(double, double, double)"
    yield from _parsing("wchar_t")
    yield _printing("wchar_t", "std::wstring")
