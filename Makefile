# The commands that people, pre-commit and CI all call. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run streamlit chat screenshots test test-all quick install check lint types layers infra-check simulate double-charges bench understand model load docs audit sbom hooks lock clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

PORTS = $(if $(API_PORT),--api-port $(API_PORT)) $(if $(PAGE_PORT),--page-port $(PAGE_PORT))

run: $(VENV)/run.stamp ## start the API on 127.0.0.1:8000 and a shop with its chat on :8080; API_PORT=, PAGE_PORT= change them
	@$(BIN)/python scripts/run_product.py $(PORTS)

streamlit: $(VENV)/run.stamp ## start the API, and the pages made with Streamlit on 127.0.0.1:8501; ports as for run
	@$(BIN)/python scripts/run_product.py --streamlit $(PORTS)

chat: $(VENV)/run.stamp ## start the API, and talk to the bot in this terminal
	@$(BIN)/payment-smart-bot serve --chat

install: $(VENV)/dev.stamp ## set up .venv with everything that development needs

test: $(VENV)/dev.stamp ## run the tests that take less than three minutes together; coverage is measured in make check
	@$(BIN)/python scripts/run_tests.py

test-all: $(VENV)/dev.stamp ## run every test, with coverage, Chromium and nginx (installed here as root on Debian)
	@$(BIN)/python scripts/find_chromium.py --install
	@$(BIN)/python -m scripts.find_nginx --install
	@$(BIN)/python scripts/run_tests.py --all

quick: $(VENV)/dev.stamp ## lint, types and one test, in seconds: make quick TEST=tests/domain/model/test_money.py
	@$(BIN)/ruff format --quiet . && $(BIN)/ruff check --quiet . && $(BIN)/mypy
	@$(if $(TEST),$(BIN)/python -m pytest -q -x $(TEST))

check: lint types layers test-all ## what has to pass before a commit

lint: $(VENV)/dev.stamp ## ruff: style and mistakes
	@$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet .

types: $(VENV)/dev.stamp ## mypy and TypeScript, strict, and the unit tests of the pages' scripts
	@$(BIN)/mypy
	@$(BIN)/python scripts/check_web.py

infra-check: .venv-infra/stamp ## Terraform: format, validity, tests, checkov; STRICT=1 fails if one of them cannot run
	@$(PYTHON) scripts/check_infra.py $(if $(STRICT),--strict)

layers: $(VENV)/dev.stamp ## import rules between the layers
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/lint-imports --no-cache --config stripe-simulator/pyproject.toml

screenshots: $(VENV)/dev.stamp ## take the pictures of the README, docs/images/*.webp, anew
	@$(BIN)/python scripts/take_screenshots.py

simulate: $(VENV)/dev.stamp ## look for a double charge in RUNS=100000 worlds, replay SEED=17, or go through all schedules: DEEP=1
	@$(BIN)/python scripts/simulate.py $(if $(DEEP),--deep $(if $(SCENARIO),--scenario "$(SCENARIO)"),$(if $(BUGS),--bugs,$(if $(SEED),--seed $(SEED),--runs $(or $(RUNS),100000))))

double-charges: $(VENV)/dev.stamp ## play the usual ways to retry against the bot, and count its charges
	@$(BIN)/python -m bench.double_charges

bench: $(VENV)/dev.stamp ## measure, as ratios to a floor of the same run; PART=defences measures one part
	@$(BIN)/python -m bench $(PART)

understand: $(VENV)/dev.stamp ## measure how well customers are understood; FILE= takes labelled messages of your own
	@$(BIN)/python -m understanding $(if $(FILE),--show "$(FILE)")

model: .venv-model/stamp ## learn anew how messages are sorted, from understanding/corpus, and what sounds like a name
	@PYTHONPATH=src .venv-model/bin/python -m understanding.train
	@PYTHONPATH=src .venv-model/bin/python -W ignore -m understanding.train_names
	@PYTHONPATH=src .venv-model/bin/python -W ignore -m understanding.train_name_tags
	@PYTHONPATH=src .venv-model/bin/python -m understanding.write_english_words
	@PYTHONPATH=src .venv-model/bin/python -m understanding.train_offers

load: has-endpoint .venv-load/stamp ## pay as 10, 100 and 1,000 customers at once at ENDPOINT=http://127.0.0.1:8000/chat
	@.venv-load/bin/python scripts/load_test.py "$(ENDPOINT)"

.PHONY: has-endpoint
has-endpoint:
	@test -n "$(ENDPOINT)" || { echo "Name the server: make load ENDPOINT=http://127.0.0.1:8000/chat" >&2; exit 2; }

docs: .venv-docs/stamp scripts/site/node_modules/stamp ## build the site of the guides into site/; a broken link fails
	@NO_MKDOCS_2_WARNING=1 .venv-docs/bin/mkdocs build --strict

audit: $(VENV)/dev.stamp ## look for known weaknesses in what is pinned; the report in dist/ is evidence
	@$(BIN)/python scripts/audit_packages.py

sbom: $(VENV)/dev.stamp ## write what a release is made of, as CycloneDX, into dist/
	@$(BIN)/python -m scripts.write_sbom

hooks: $(VENV)/dev.stamp ## check each commit before it is made
	@$(BIN)/pre-commit install

lock: $(VENV)/dev.stamp ## write requirements/*.txt and frontend/requirements.txt anew
	@$(BIN)/python scripts/lock.py

clean: ## remove what the commands above made
	@rm -rf $(VENV) .venv-docs .venv-load .venv-model .venv-infra site .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Set PYTHON=, for example: make run PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	@echo "Setting up $(VENV), once; this takes a minute."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: $(VENV)/bin/python requirements/local.txt frontend/requirements.txt pyproject.toml frontend/pyproject.toml stripe-simulator/pyproject.toml
	@$(PIP) install --require-hashes --requirement requirements/local.txt
	@$(PIP) install --require-hashes --requirement frontend/requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable ./stripe-simulator --editable . --editable ./frontend
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements/dev.txt
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@touch $@

.venv-infra/stamp: requirements/infra.txt
	@$(PYTHON) -m venv .venv-infra
	@.venv-infra/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement requirements/infra.txt
	@touch $@

.venv-docs/stamp: requirements/docs.txt
	@$(PYTHON) -m venv .venv-docs
	@.venv-docs/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement requirements/docs.txt
	@touch $@

scripts/site/node_modules/stamp: scripts/site/package-lock.json
	@mkdir -p $(@D)
	@if command -v npm >/dev/null; then cd scripts/site && npm ci --silent; else echo "WARNING: npm was not found, so diagrams stay text." >&2; fi
	@mkdir -p $(@D) && touch $@

.venv-model/stamp: requirements/model.txt
	@$(PYTHON) -m venv .venv-model
	@.venv-model/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement requirements/model.txt
	@touch $@

.venv-load/stamp: requirements/load.txt
	@$(PYTHON) -m venv .venv-load
	@.venv-load/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement requirements/load.txt
	@touch $@
