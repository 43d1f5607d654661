"""Wrappers that let checkers made for other judges speak the Kattis protocol.

Kattis calls ``validator input answer feedback_dir``, gives the output on standard input and wants
42 or 43. The wrappers keep the output in a file of ``feedback_dir``, put the arguments as the
wrapped program wants them, and turn what it says into those codes; any failure stays a failure of
the judge.
"""

from __future__ import annotations

TESTLIB_HEADER = "kattis_shim.h"
"""The name under which :data:`TESTLIB_SHIM` lies beside a program."""

TESTLIB_SHIM = r"""// Lets a testlib program be called as a Kattis validator; include it first.
#ifndef KATTIS_SHIM_H
#define KATTIS_SHIM_H
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

namespace kattis_shim {

static char path[4096];

// Registered before everything else, so it runs last: all streams are flushed by then.
static void translate(int status, void*) {
    fflush(nullptr);
    bool rejected = status == 1 || status == 2 || status == 8;  // WA, PE, end of file
    _exit(status == 0 ? 42 : rejected ? 43 : 1);
}

static bool save_output() {
    FILE* file = fopen(path, "wb");
    static char buffer[1 << 16];
    size_t size;
    while (file && (size = fread(buffer, 1, sizeof buffer, stdin)) > 0)
        if (fwrite(buffer, 1, size, file) != size) return false;
    return file && fclose(file) == 0;
}

// glibc passes main's own arguments to constructors.
__attribute__((constructor)) static void adapt(int argc, char** argv, char**) {
    on_exit(translate, nullptr);
    if (argc < 4) return;
    snprintf(path, sizeof path, "%s/output", argv[3]);
#ifndef KATTIS_SHIM_INTERACTOR
    if (!save_output()) _exit(1);
#endif
    argv[3] = argv[2];
    argv[2] = path;
}

}  // namespace kattis_shim
#endif
"""

VALIDATOR_SHIM = r"""// Lets a testlib input validator answer as a Kattis one; include it first.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void kattis_translate(int status, void*) {
    fflush(nullptr);
    _exit(status == 0 ? 42 : 43);
}

__attribute__((constructor)) static void kattis_adapt() { on_exit(kattis_translate, nullptr); }
"""

SCORE_SHIM = '''"""Runs checker.py, which prints 1 to accept, as a Kattis validator."""

import contextlib
import io
import os
import runpy
import shutil
import sys

output = os.path.join(sys.argv[3], "output")
with open(output, "wb") as file:
    shutil.copyfileobj(sys.stdin.buffer, file)
sys.argv = ["checker.py", sys.argv[1], sys.argv[2], output]
said = io.StringIO()
with contextlib.redirect_stdout(said):
    try:
        runpy.run_module("checker", run_name="__main__")
    except SystemExit:
        pass
words = said.getvalue().split()
score = float(words[-1]) if words else None
sys.exit(1 if score is None else 42 if score >= 1 else 43)
'''
