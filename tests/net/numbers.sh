#!/bin/sh
# SPDX-License-Identifier: 0BSD
# numbers.sh FOLDER - look-ups that no name server is needed for
w=$1
. "$(dirname "$0")/expect.sh"
# -n: nothing but numbers
lines -n '1.2.3.4 127.1 0x7f.1 010.0.0.1 4294967295' '1.2.3.4 127.0.0.1 127.0.0.1 8.0.0.1 255.255.255.255'
lines -n '1.2.3.4. 1.2.3.4x 256.1.1.1 1.2.3.4.5 4294967296 1..2 .1 1.' 'NONAME NONAME NONAME NONAME NONAME NONAME NONAME NONAME'
lines -n ':: ::1 fe80::1%1 fe80::1%lo ff02::1%1 1::2%3 ::ffff:1.2.3.4' ':: ::1 fe80::1%1 fe80::1%1 ff02::1%1 1::2%3 ::ffff:1.2.3.4'
lines -n '1::2%lo fe80::1%nosuch fe80::1% fe80::1%4294967296 fe80::1%-1 1.2.3.4%1 ::1:' 'NONAME NONAME NONAME NONAME NONAME NONAME NONAME'
lines '-n -6' '1.2.3.4 ::1' 'NODATA ::1'
lines '-n -4' '1.2.3.4 ::1' '1.2.3.4 NODATA'
lines '-n -6m' '1.2.3.4 ::1' '::ffff:1.2.3.4 ::1'
lines '-n -4m' '1.2.3.4 ::1' '1.2.3.4 NODATA'
lines -nc '1.2.3.4 ::1' '1.2.3.4_=_1.2.3.4 ::1_=_::1'
# Services
lines '-s 80' '1.2.3.4' '1.2.3.4/80.1.6'
lines '-us 80' '1.2.3.4' '1.2.3.4/80.1.6_1.2.3.4/80.2.17'
lines '-ds 65535' '::1' '::1/65535.2.17'
for service in 65536 -1 +80 0x50 80x 4294967376 99999999999999999999; do
	lines "-ns $service" 1.2.3.4 SERVICE
done
lines '-zs http' 1.2.3.4 NONAME
# Nothing, this machine, any
for v in ${flavours:-size speed}; do
	for try in '-4s80=127.0.0.1/80.1.6' '-6s80=::1/80.1.6' '-4ps80=0.0.0.0/80.1.6' '-6ps80=::/80.1.6' '-4=NONAME'; do
		verdict "$v: ${try%%=*}, no host" ": ${try#*=}" "$("$w/lookup.$v" "${try%%=*}")"
	done
done
# Names that are none, for which nobody is asked
long=$(printf '%063d' 0)
none=$(printf 'a..b .a a.. . .. caf\303\251.test a\001b.test a\177.test %s %s.test' "$long.$long.$long.$long" "${long}0")
lines '' "$none" 'NONAME NONAME NONAME NONAME NONAME NONAME NONAME NONAME NONAME NONAME'
