#!/bin/sh
# SPDX-License-Identifier: 0BSD
# inflate.sh BUILD SECONDS [SEED...] - fuzz the decoder of examples/sandbox, starting from gzip files
set -u
build=$1 seconds=$2
shift 2
w=$build/fuzz/inflate.d
mkdir -p "$w/seeds" "$w/corpus"
command -v clang >/dev/null || { echo 'no fuzzer: clang is not installed'; exit 1; }
clang -std=c11 -D_GNU_SOURCE -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	-iquote . tests/fuzz/inflate.c examples/sandbox/gzip.c examples/sandbox/deflate.c \
	-o "$w/fuzzer" 2>"$w/err" || {
	grep -q 'libclang_rt' "$w/err" &&
		echo "no fuzzer: clang's libraries are not installed (Debian: libclang-rt-14-dev)" ||
		cat "$w/err"
	exit 1
}
# The first byte says in what parts the input is read.
for seed; do
	{ printf '\377'; cat "$seed"; } >"$w/seeds/${seed##*/}"
	{ printf '\002'; cat "$seed"; } >"$w/seeds/${seed##*/}.parts"
done
exec "$w/fuzzer" -max_total_time="$seconds" -max_len=100000 -artifact_prefix="$w/" "$w/corpus" "$w/seeds"
