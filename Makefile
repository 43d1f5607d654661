# Two commands are enough: `make replay` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: replay test verdicts lint bench faults soak llama clean

replay: $(VENV)/project
	$(BIN)/upsolve replay 1352

test: $(VENV)/test
	$(BIN)/python -m pytest --numprocesses $$(($$(nproc) + 1)) --maxprocesses 4 --dist loadfile --no-loadscope-reorder

verdicts: $(VENV)/test
	$(BIN)/python tests/verdicts.py

lint: $(VENV)/lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/bench
	@for benchmark in tests/benchmarks/bench_*.py; do $(BIN)/python $$benchmark || exit 1; done

# A replay killed at fifty random points; thirty scheduled replays by one service.
faults: $(VENV)/test
	$(BIN)/python tests/benchmarks/kills.py

soak: $(VENV)/test
	$(BIN)/python tests/benchmarks/soak.py

# llama.cpp is built from source, in some ten minutes, for any processor rather than for this one.
llama: $(VENV)/test
	CMAKE_ARGS="-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF" \
	    $(PIP) install --constraint constraints.txt --group llama
	$(BIN)/python -m pytest -v tests/model/test_openai_llama.py

clean:
	rm -rf $(VENV)

$(VENV)/project: pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null \
	    || { echo "$(PYTHON) not found: install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	    || { echo "$(PYTHON) is too old: Python 3.11 or newer is needed (PYTHON=... names one)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	    || { echo "$(PYTHON) cannot make environments: install its venv module (Debian: python3-venv)" >&2; exit 1; }
	@echo "Making the environment in $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --constraint constraints.txt --upgrade pip
	@$(PIP) install --constraint constraints.txt --build-constraint constraints.txt --editable .
	@touch $@

$(VENV)/test: $(VENV)/project
	@$(PIP) install --constraint constraints.txt --group test
	@touch $@

$(VENV)/bench: $(VENV)/test
	@$(PIP) install --constraint constraints.txt --group bench
	@touch $@

$(VENV)/lint: $(VENV)/project
	@$(PIP) install --constraint constraints.txt --group lint
	@touch $@
