# Set-up in two commands: `make run` opens the workstation on the sample cases, `make test` runs
# every check. `make help` lists the others.

PREFIX ?= /usr/local
DESTDIR ?=

SHELL := /bin/sh
BINARY := .build/release/trocar
BUILD_NEEDS := swift ncurses sqlite cxx git
SOURCES := Sources Tests Benchmarks Package.swift
SHARE := $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION := $(SHARE)/bash-completion/completions/trocar
ZSH_COMPLETION := $(SHARE)/zsh/site-functions/_trocar
FISH_COMPLETION := $(SHARE)/fish/vendor_completions.d/trocar.fish
MANUAL := $(SHARE)/man/man1/trocar.1

.PHONY: help run build static-cxx test faults fuzz soak bench bench-terminal bench-store bench-sessions bench-slow-line bench-ice lint format install uninstall
.DEFAULT_GOAL := help

help:
	@echo 'make run                      build, and open the workstation on the sample cases'
	@echo 'make test                     every check: format, build, unit and end-to-end tests'
	@echo 'make prove                    the laws of the rulebook and the ice, alone'
	@echo 'make fuzz MINUTES=60          damaged texts for every reader, as long as one likes'
	@echo 'make faults                   kills, full disks and torn files, and what was lost'
	@echo 'make soak                     a hundred thousand random keys over all screens'
	@echo 'make build                    build a release only'
	@echo 'make bench                    how fast the rulebook assesses, on one core of this machine'
	@echo 'make bench-store              answers against raw SQLite, and a hundred thousand cases'
	@echo 'make bench-sessions           how long an answer takes among fifty people'
	@echo 'make bench-ice                how long the ice of a plan takes'
	@echo 'make bench-slow-line          what a whole case costs at 9,600 bit/s and 300 ms'
	@echo 'make bench-terminal           how fast the workstation answers, through a terminal'
	@echo 'make install PREFIX=/usr/local  program, themes, sample cases, manual, completions'
	@echo 'make uninstall PREFIX=/usr/local  take away what install put there'
	@echo 'make format                   format all sources'

run: build
	@$(BINARY) demo

build: static-cxx
	swift build -c release --static-swift-stdlib --product trocar

# The library of C++ goes into the program as well: to load it takes a tenth of a start. SwiftPM has
# the linker look in the folder of its products first.
static-cxx:
	@.setup/need $(BUILD_NEEDS)
	@folder=$$(swift build -c release --show-bin-path) && mkdir -p "$$folder" && \
	  compiler=$$(command -v clang || command -v c++) && \
	  ln -sf "$$($$compiler -print-file-name=libstdc++.a)" "$$folder/libstdc++.a"

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

# The end-to-end tests drive the program in a real terminal, and those of SSH through a real server.
# Without one they cannot run, and that is said as the last word, so that nobody takes a shorter run
# for a whole one.
test:
	@.setup/need $(BUILD_NEEDS)
	$(MAKE) --no-print-directory lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest --skip EndToEndTests
	@.setup/need ssh || true
	@if .setup/need tmux; then \
	  swift test --skip-build --disable-xctest --no-parallel --filter EndToEndTests; \
	fi
	$(MAKE) --no-print-directory prove
	@.setup/need tmux 2>/dev/null || \
	  echo '!! SKIPPED: the end-to-end tests did not run, because there is no tmux.' >&2
	@.setup/need ssh 2>/dev/null || \
	  echo '!! SKIPPED: the tests of SSH did not run, because there is no openssh-server.' >&2

# The laws over a hundred million cases, mistakes planted on purpose, the two evaluators held
# against each other on a million cases, and the ice beside exact solutions: optimised, since a debug
# build would take an hour.
prove:
	swift build -c release --product Proof
	.build/release/Proof

# Damaged texts for every reader of what comes from outside.
fuzz:
	@.setup/need $(BUILD_NEEDS)
	swift build --product Fuzz
	.build/debug/Fuzz $(or $(MINUTES),5)

# The long form of what the tests do to a store in short: a thousand kills of a writer and more.
faults:
	@.setup/need $(BUILD_NEEDS)
	@.setup/need strace || echo '!! Without strace the power is not cut on a forgetful disk.' >&2
	swift build --product Faults
	swift build --product StoreWriter
	.build/debug/Faults

# A hundred thousand random keys over all screens and sizes; `make soak KEYS=1000000` for longer.
KEYS ?= 100000
SEED ?= 2611
soak:
	@.setup/need $(BUILD_NEEDS)
	swift build -c release --product Soak
	.build/release/Soak $(KEYS) $(SEED)

bench:
	@.setup/need swift cxx git
	swift build -c release --product Benchmarks
	.build/release/Benchmarks

# As a user feels it, through a terminal; tig beside it where that is installed.
bench-terminal: build
	swift build -c release --static-swift-stdlib --product TerminalBenchmarks
	.build/release/TerminalBenchmarks

# Answers against raw SQLite in the same run, and a store of a hundred thousand cases; `make
# bench-store CASES=10000` for fewer.
CASES ?= 100000
bench-store:
	@.setup/need $(BUILD_NEEDS)
	swift build -c release --product StoreBenchmarks
	.build/release/StoreBenchmarks $(CASES)

# Fifty sessions at one store, each a program of its own.
bench-sessions:
	@.setup/need $(BUILD_NEEDS)
	swift build -c release --product SessionBenchmarks
	.build/release/SessionBenchmarks

# The ice of three probes, on the coarse grid and on the fine one.
bench-ice:
	@.setup/need swift cxx git
	swift build -c release --product IceBenchmarks
	.build/release/IceBenchmarks

# A whole case through a real slow line, and through one that is as fast as it is: five minutes.
SLOW_LINES := '0 0' '9600 300'
bench-slow-line:
	@.setup/need $(BUILD_NEEDS) tmux ssh
	swift build --build-tests
	@for line in $(SLOW_LINES); do \
	  report=$$(mktemp) && \
	  TROCAR_LINE="$(CURDIR)/.build/debug/SlowLine $$line $$report" \
	    swift test --skip-build --disable-xctest --filter 'WholeCaseTests/' >/dev/null && \
	  cat $$report && rm -f $$report || exit 1; \
	done
	@report=$$(mktemp) && \
	TROCAR_SSH_REPORT=$$report \
	  swift test --skip-build --disable-xctest --filter WholeCaseOverSSHTests >/dev/null && \
	cat $$report && rm -f $$report

# Does not build when there is a build, so that `sudo make install` needs no compiler.
install:
	@test -x $(BINARY) || $(MAKE) --no-print-directory build
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(SHARE)/trocar/themes' '$(SHARE)/trocar/sample-cases'
	install -m 0755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/trocar'
	install -m 0644 themes/*.yaml '$(SHARE)/trocar/themes'
	install -m 0644 sample-cases/*.yaml '$(SHARE)/trocar/sample-cases'
	install -D -m 0644 docs/case.schema.json '$(SHARE)/trocar/docs/case.schema.json'
	install -D -m 0644 Tests/RulesTests/Table/rules.txt '$(SHARE)/trocar/rule-table.txt'
	install -D -m 0644 docs/trocar.1 '$(MANUAL)'
	install -d '$(dir $(BASH_COMPLETION))' '$(dir $(ZSH_COMPLETION))' '$(dir $(FISH_COMPLETION))'
	$(BINARY) --generate-completion-script bash > '$(BASH_COMPLETION)'
	$(BINARY) --generate-completion-script zsh > '$(ZSH_COMPLETION)'
	$(BINARY) --generate-completion-script fish > '$(FISH_COMPLETION)'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/trocar' '$(MANUAL)'
	rm -f '$(BASH_COMPLETION)' '$(ZSH_COMPLETION)' '$(FISH_COMPLETION)'
	rm -rf '$(SHARE)/trocar'
