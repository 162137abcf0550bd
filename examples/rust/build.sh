#!/bin/sh
# SPDX-License-Identifier: 0BSD
# build - a sealed program in Rust, without Rust's standard library
#
# usage: B=build examples/rust/build.sh
#
# Writes $B/rust/hello. Cargo fetches nothing: there are no other crates.
set -eu
here=$(dirname "$0")
B=${B:-build}
mkdir -p "$B/rust"
cargo build --quiet --offline --release --manifest-path "$here/hello/Cargo.toml" --target-dir "$B/rust/target"
"$B/bin/mote-cc" -Os -s --seal "$B/rust/target/release/libhello.a" -o "$B/rust/hello"
