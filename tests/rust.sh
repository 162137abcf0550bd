#!/bin/sh
# SPDX-License-Identifier: 0BSD
# rust.sh BUILD WORK - examples/rust builds, its program is sealed and runs, its record is write's
set -eu
PATH=$PATH:${HOME:-/root}/.cargo/bin
if ! command -v cargo >/dev/null; then
	echo 'SKIP rust: cargo is not installed' >&2
	exit 77
fi
[ -x "$1/bin/mote-cc" ] || { echo 'SKIP rust: mote is not built' >&2; exit 77; }
B=$1 examples/rust/build.sh
[ "$("$1/rust/hello")" = 'hello from Rust, sealed' ]
"$1/bin/mote-seal" "$1/rust/hello" >"$2/rust.calls"
grep -q 'sealed (pinned), 2 system calls' "$2/rust.calls"
grep -q '^ *1  write ' "$2/rust.calls"
