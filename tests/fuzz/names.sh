#!/bin/sh
# SPDX-License-Identifier: 0BSD
# names.sh BUILD [libFuzzer's options] - hostile answers and files for the resolver, by the sanitizers
set -u
build=$1
shift
cd "$(dirname "$0")/../.." || exit 1
command -v clang >/dev/null || { echo 'SKIP fuzzed answers and files: clang is not installed'; exit 0; }
mkdir -p "$build/fuzz" "$build/fuzz/names.corpus"
w=$build/fuzz/names.corpus
printf '\001127.0.0.1 a.test b\nfd00::1%%lo a.test # x\n' >"$w/hosts"
printf '\002www 80/tcp http\nx 80/udp www\n' >"$w/services"
printf '\003nameserver ::1\nsearch a.test b.test\noptions ndots:2 timeout:1 attempts:3 use-vc\n' >"$w/conf"
printf '\004\001\001\001\001 a.test\nwww 80/tcp\n' >"$w/reverse"
printf '\000\000\000\201\200\000\001\000\002\000\000\000\000\001a\004test\000\000\001\000\001\300\014\000\005\000\001\000\000\000\000\000\004\001b\300\016\300\040\000\001\000\001\000\000\000\000\000\004\001\002\003\004' >"$w/answer"
# shellcheck disable=SC2046 # words
clang -std=c11 -D_GNU_SOURCE -g -O1 -w -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -iquote lib -iquote . \
	tests/fuzz/names.c lib/netdb/__dns_records.c lib/netdb/__dns_fits.c lib/netdb/__dns_conf.c lib/netdb/__name_hosts.c \
	lib/netdb/__name_number.c lib/netdb/__name_loopback.c lib/netdb/__address_set.c lib/netdb/__host_name.c \
	lib/netdb/__service_lookup.c lib/netdb/__reverse_hosts.c lib/netdb/__reverse_services.c lib/netdb/__lines_word.c \
	lib/netdb/__lines_entry.c lib/netdb/__file_missing.c lib/resolv/dn_expand.c lib/resolv/dn_skipname.c \
	lib/resolv/ns_initparse.c lib/resolv/ns_parserr.c lib/resolv/ns_skiprr.c lib/resolv/ns_name_uncompress.c \
	lib/resolv/ns_get16.c -o "$build/fuzz/names" || { echo 'FAIL fuzzer does not compile'; exit 1; }
log=$build/fuzz/names.log
if "$build/fuzz/names" "${@:--runs=300000}" -seed=1 -max_len=700 -artifact_prefix="$build/fuzz/" "$w" >"$log" 2>&1; then
	echo "ok $(tail -n 1 "$log")"
else
	tail -n 20 "$log"
	echo "FAIL fuzzed answers and files"
fi
