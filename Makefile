# A target is a line; what it does is in noxfile.py, or in the module that it runs.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
INSTALL := $(if $(shell command -v uv),uv pip install --quiet --python $(BIN)/python,$(PIP))
NOX := PATH="$(CURDIR)/$(BIN):$$PATH" nox --no-venv --session

.DEFAULT_GOAL := start
.PHONY: start generate check test lint types serve vendor kit bench help clean

start: generate  ## Generate the package, then create a preset with it on the local emulator (the default)
	@$(BIN)/python -m tests.support.quickstart

generate: .venv/ready  ## Write generated/ from openapi/
	@$(BIN)/python -m codegen

check: .venv/ready  ## Compare generated/ with openapi/; fail on any difference, and on texts that are still to be written
	@$(BIN)/python -m codegen --check
	@$(BIN)/python -m codegen sync --todo

test: .venv/ready  ## List the texts that are still to be written, and run all tests except the slow ones; if CI is set, run all of them and measure coverage
	@$(BIN)/python -m codegen sync --todo || true
	@$(NOX) $(if $(CI),coverage,tests)

lint: .venv/ready  ## Check style and layout with ruff
	@$(NOX) lint

types: .venv/ready  ## Check types with mypy and pyright, both strict
	@$(NOX) types

serve: .venv/ready  ## Run the emulator of the API, with its pages, until Ctrl-C
	@$(BIN)/openrouter-presets serve

vendor: .venv/ready  ## Copy the package into another: make vendor DEST=path/to/third_party/openrouter_presets
	@$(BIN)/openrouter-presets vendor "$(DEST)"

kit: .venv/ready  ## Pack what a port to another language needs into dist/
	@$(BIN)/python -m codegen.kit

bench: .venv/ready  ## Measure speed and memory beside json, orjson, the official SDK and pydantic
	@$(BIN)/nox --session bench

help:  ## Show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

clean:  ## Remove everything that the commands above made, except generated/
	@rm -rf .venv .nox .cache .bench .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache dist \
		tests/*/node_modules tests/ports/*/node_modules tests/ports/typescript/openapi.d.ts

.venv/ready: .requirements/dev.txt pyproject.toml
	@$(PYTHON) -m venv .venv
	@$(INSTALL) --require-hashes --requirement .requirements/dev.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@
