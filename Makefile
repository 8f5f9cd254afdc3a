SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Debian's own Python is built with profile-guided and link-time optimisation: a start needs an eighth to a
# quarter less processor time than under one that pyenv built. What stands first in the PATH is asked where the system has none to make a venv with.
PYTHON ?= $(shell /usr/bin/python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
    && echo /usr/bin/python3 || echo python3)
VENV := .venv
RUN := $(VENV)/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
PIP := $(RUN)/python -m pip --disable-pip-version-check --quiet
LOCKED := $(PIP) install --require-hashes --no-deps -r requirements.lock
WHOLE := $(RUN)/python -m pip --disable-pip-version-check check
PYTEST := $(OFFSCREEN) $(RUN)/python -m pytest
QML := $(OFFSCREEN) $(RUN)/python -m tests.architecture.qml
# A machine that forbids it compiles every file again in each of some forty processes: half a minute of make test.
export PYTHONDONTWRITEBYTECODE :=
PYTHON_ROOMS := kiosk ui tests
TRANSLATIONS := resources/translations
COMPILED := $(patsubst %.ts,%.qm,$(wildcard $(TRANSLATIONS)/*.ts))

.PHONY: help kiosk test test-ha check bench festival torture web web-tools screenshots translations setup packages format lock clean

help: ## say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: packages $(VENV)/.installed $(COMPILED) ## install what is missing, and compile the translations

packages:
	@PYTHON=$(PYTHON) resources/deploy/install-packages.sh $(NEEDS)

$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "The kiosk needs Python 3.11 or newer, and $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
	         "Name a newer one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Installing into $(VENV) ..."
	@cmp -s requirements.lock $@ || { $(PYTHON) -m venv --clear $(VENV); $(LOCKED); }
	@$(PIP) install --no-deps --no-build-isolation -e .
	@$(WHOLE) >/dev/null || $(LOCKED)
	@lacks=$$($(WHOLE)) || { echo "Something is missing in requirements.lock (make lock):" >&2; echo "$$lacks" >&2; exit 1; }
	@rm -f $@
	@cp requirements.lock $@

$(TRANSLATIONS)/%.qm: $(TRANSLATIONS)/%.ts | $(VENV)/.installed
	@$(RUN)/pyside6-lrelease -silent $< -qm $@

kiosk: NEEDS := core $(if $(DISPLAY)$(WAYLAND_DISPLAY),screen)
kiosk: setup ## open the kiosk; without a screen run a scripted day offscreen, in build/demo
	@if resources/deploy/has-screen.sh $(RUN)/python; then \
	    exec $(RUN)/kiosk run; \
	else \
	    echo "No screen here: the kiosk runs a scripted day without one."; \
	    $(OFFSCREEN) exec $(RUN)/kiosk demo --out build/demo; \
	fi

CHECKS := check-types check-qml check-house check-python
.PHONY: $(CHECKS) test-deciding
$(CHECKS) test-deciding: setup

# Each is one process that waits for nobody: two at a time, each one's words together.
SIDE_BY_SIDE = $(MAKE) --no-print-directory --jobs=2 --output-sync=target

check: setup ## formats, lint, types, QML against its view models, import directions
	@$(SIDE_BY_SIDE) $(CHECKS)

check-python:
	@$(RUN)/ruff check --quiet $(PYTHON_ROOMS)
	@$(RUN)/ruff format --check --quiet $(PYTHON_ROOMS) || { $(RUN)/ruff format --diff $(PYTHON_ROOMS); exit 1; }

check-types:
	@$(RUN)/mypy --no-error-summary

check-qml:
	@$(QML) lint
	@$(QML) format

check-house:
	@$(PYTEST) --quiet tests/architecture

# What decides is proven by its own tests: only these run under the tracer, which costs as much again as they do.
DECIDING := tests/domain
SHORT := "not torture and not ha"
# One process more than processors: tests wait for disks, servers and answers a fifth of their time.
SPREAD := -m $(SHORT) -n $(shell echo $$(( $$(nproc) < 4 ? $$(nproc) + 1 : 4 ))) --dist=worksteal
LAWS = $$(grep -rlE '^from hypothesis' tests --include='test_*.py')

# One after the other beside all other tests: then no processor is without work while the slowest check ends.
BESIDE = $(MAKE) --no-print-directory --jobs=1 --keep-going --output-sync=target test-deciding $(CHECKS)

test: setup ## everything that must hold: the checks, and all tests but the long ones
	@$(BESIDE) & beside=$$!; tests=0; \
	$(PYTEST) $(SPREAD) --ignore=tests/architecture $(DECIDING:%=--ignore=%) || tests=$$?; \
	wait $$beside || { echo "A check failed: what it said stands above." >&2; exit 1; }; \
	exit $$tests

test-deciding:
	@$(PYTEST) -m $(SHORT) $(DECIDING) --cov --cov-report=
	@$(RUN)/coverage report --fail-under=100 --show-missing --skip-covered

test-ha: setup ## kill the primary of the hub's database while 60 kiosks push: build/ha.json
	@PACKAGES=ha-packages.txt resources/deploy/install-packages.sh ha
	@$(PYTEST) -m ha tests/ha
	@cat build/ha.json

torture: web-tools ## the long runs: power cuts, every screen in every mode, laws with many examples
	@$(PYTEST) -m torture --timeout=0
	@$(PYTEST) -m "not torture" --timeout=0 --hypothesis-profile=long $(LAWS)

web: web-tools ## the hub's pages in Chromium under axe-core, on a desk and a phone: build/hub
	@$(PYTEST) -m torture tests/hub/test_browser.py

web-tools: setup
	@PACKAGES=web-packages.txt resources/deploy/install-packages.sh web
	@$(PIP) install --require-hashes --no-deps -r resources/deploy/web-tools.lock

bench: setup ## the measured limits beside bare ones: build/bench.json
	@$(OFFSCREEN) $(RUN)/python -m tests.bench

festival: setup ## 60 kiosks, 60,000 visitors, two simulated days: build/festival.json and .png
	@$(RUN)/python -m tests.festival

screenshots: setup ## every screen in every mode and language: build/screenshots
	@$(OFFSCREEN) $(RUN)/python -m tests.screenshots

translations: setup ## bring Qt Linguist's files up to date with the sources' sentences
	@$(RUN)/python -m tests.translations

format: setup ## write the formats of Python and QML
	@$(RUN)/ruff check --fix --quiet $(PYTHON_ROOMS) || true
	@$(RUN)/ruff format $(PYTHON_ROOMS)
	@$(QML) format --write

lock: | build/lock/bin/uv ## resolve requirements.lock anew from pyproject.toml
	@build/lock/bin/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header \
	    --extra dev --python-version 3.11 pyproject.toml -o requirements.lock
	@build/lock/bin/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header \
	    --constraint requirements.lock --python-version 3.11 resources/deploy/web-tools.in -o resources/deploy/web-tools.lock

build/lock/bin/uv:
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip --disable-pip-version-check --quiet install uv

clean: ## remove what was made, the environment too
	@rm -rf build $(VENV) $(TRANSLATIONS)/*.qm .mypy_cache .ruff_cache .hypothesis .coverage .coverage.* *.egg-info
