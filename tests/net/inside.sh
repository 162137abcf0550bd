#!/bin/sh
# SPDX-License-Identifier: 0BSD
# inside.sh FOLDER - the tests of net.sh, in namespaces for the network and for mounts of its own
set -u
w=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/expect.sh"
mount --make-rprivate /
# An /etc of their own; who are who is for the servers.
etc=$w/etc
mkdir -p "$etc/ssl"
cp -L /etc/passwd /etc/group /etc/protocols "$etc/" 2>/dev/null
cp -RL /etc/ssl/openssl.cnf "$etc/ssl/" 2>/dev/null
printf 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\n' >"$etc/nsswitch.conf"
mount --bind "$etc" /etc || { echo 'SKIP look-ups: no mounts here'; exit; }
ip link set lo up
for a in 10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4; do ip addr add $a/32 dev lo; done
six=''
ip addr add fd00::53/128 dev lo 2>/dev/null && six=fd00::53

# Nothing at all in /etc
"$here/numbers.sh" "$w"
lines -4 'localhost a.localhost LOCALHOST localhost.' '127.0.0.1 127.0.0.1 127.0.0.1 127.0.0.1'
lines -6 'localhost x.y.localhost' '::1 ::1'
lines -h 'localhost' '127.0.0.1_=_localhost'
lines '-s http' 127.0.0.1 SERVICE
lines -r '127.0.0.1 ::1' '127.0.0.1 ::1'

# Files
cat >/etc/hosts <<EOF2
# comment
127.0.0.1	localhost
10.1.1.1 one.test one	uno	# two.test
10.1.1.2 one.test
fd01::1	one.test six.test
  10.1.1.9   blank.test
10.1.1.3
no-address bad.test
1.2.3.4.5 bad.test
10.1.1.4 two.test#three.test
fe80::1%lo	scope.test
10.1.1.5 -bad_canon alias.test
10.1.1.6 caf\303\251.test
$(printf '%0300d' 0) bad.test
10.1.1.7 $(seq -f 'n%g.test' -s ' ' 2000) last.test
10.1.1.8 end.test
EOF2
printf '10.1.1.10 final.test' >>/etc/hosts
cat >/etc/services <<EOF2
# comment
http		80/tcp		www	# web
domain		53/tcp
domain		53/udp
bootps		67/udp
big		65536/tcp
odd		80x/tcp
other		80/sctp
lite		80/udplite
ssh	22/tcp
$(printf 'name%040d' 0) 99/tcp
EOF2
lines -4 'one.test one UNO blank.test six.test' '10.1.1.1_10.1.1.2 10.1.1.1 10.1.1.1 10.1.1.9 NODATA'
lines -6 'one.test six.test' 'fd01::1 fd01::1'
lines -4 'two.test last.test n1000.test end.test final.test' '10.1.1.4 10.1.1.7 10.1.1.7 10.1.1.8 10.1.1.10'
lines -c 'one alias.test last.test' '10.1.1.1_=_one.test 10.1.1.5_=_alias.test 10.1.1.7_=_n1.test'
lines -6 'scope.test' 'fe80::1%1'
lines -r '10.1.1.2 10.1.1.9 fd01::1 ::ffff:10.1.1.4' 'one.test blank.test one.test two.test'
lines '-us http' 127.0.0.1 127.0.0.1/80.1.6
lines '-us domain' 127.0.0.1 '127.0.0.1/53.1.6_127.0.0.1/53.2.17'
lines '-ds domain' 127.0.0.1 127.0.0.1/53.2.17
lines '-s www' 127.0.0.1 127.0.0.1/80.1.6
for bad in '-ds http' '-s bootps' '-s big' '-s odd' '-s other' '-s lite' '-s 80/tcp' '-s comment'; do
	lines "$bad" 127.0.0.1 SERVICE
done

# Lies
echo 'options timeout:1 attempts:1
nameserver 10.0.0.1' >/etc/resolv.conf
printf '127.0.0.1 localhost\n' >/etc/hosts
# shellcheck disable=SC2086 # an empty word is none
(cd "$w" && exec ./liar 10.0.0.1 10.0.0.2 127.0.0.1 $six 10.0.0.4) >"$w/liar.out" &
liar=$!
trap 'kill $liar $others 2>/dev/null' EXIT
others=''
until grep -q ready "$w/liar.out" || ! kill -0 $liar; do sleep 0.05; done
# What does not belong to the question is passed over
for o in -4=T -6=S; do
	t=${o#*=}
	lines ${o%=*} 'id.test query.test operation.test question.test type.test class.test' "$t $t $t $t $t $t"
	lines ${o%=*} 'noquestion.test twoquestions.test empty.test three.test header.test halfquestion.test' "$t $t $t $t $t $t"
	lines ${o%=*} 'port.test address.test case.test twice.test' "$t $t $t $t"
	lines ${o%=*} 'ID.TEST id.test.' "$t $t"
	# Records that are no answer, or malformed
	lines ${o%=*} 'other.test owner.test chaos.test length3.test length5.test length65535.test' "$t $t $t $t $t $t"
	lines ${o%=*} 'cut.test count.test authority.test selfpointer.test forward.test past.test label.test' "$t $t $t $t $t $t $t"
	lines ${o%=*} 'pointeralias.test' NODATA
	# Aliases
	lines ${o%=*}c 'order.test badalias.test chain16.test chain40.test' \
		"${t}_=_b.test ${t}_=_badalias.test ${t}_=_c16.test ${t}_=_c40.test"
	lines ${o%=*} 'self.test ring.test away.test' 'NODATA NODATA NODATA'
	# Answers that say no
	lines ${o%=*} 'nx.test nodata.test only.nx.test' 'NONAME NODATA NONAME'
	# Streams
	lines ${o%=*} 'tc.test tcpart.test tcdrip.test tcslow.test' "$t $t $t $t"
	lines ${o%=*} 'tc0.test tc1.test tc65535.test tcclose.test tchalf.test tclie.test tcfail.test' 'AGAIN AGAIN AGAIN AGAIN AGAIN AGAIN AGAIN'
done
lines '' 'nx4.test no4.test no6.test' 'NONAME S T'
for n in many.test tcmany.test; do
	for v in size speed sealed; do
		verdict "$v: addresses of $n" 48,48,48 \
			"$(for o in -4 -6 -t; do echo $(($("$w/lookup.$v" $o $n | wc -w) - 1)); done | paste -sd,)"
	done
done
# A datagram that no buffer takes is asked for by a stream
lines -4 big.test T
lines '-q 1' 'big.test nx.test nodata.test id.test' '6426_bytes Host_not_found Host_has_no_such_address 41_bytes'
lines '-q 65' 'id.test' 'Host_has_no_such_address'
# Servers that fail, without waiting for the time to be over; then with more patience
lines -4i 'failfirst.test only.servfail.test only.refused.test only.notimp.test' 'T_in_0 AGAIN_in_0 AGAIN_in_0 AGAIN_in_0'
# Nobody answers: all of the time, not more
lines -4i 'silent.test only.id.test' 'AGAIN_in_1000 AGAIN_in_1000'
# Both streams at once
lines -i tcslow.test 'T_S_in_300'
# Names by address
lines -r '10.9.8.7 fd00::7' 'true.test true.test'
# By gethostbyname
lines -h 'id.test nx.test nodata.test only.servfail.test' 'T_=_id.test Host_not_found Host_has_no_such_address Try_again'
# Loss: two of three get lost. Order and copies
echo 'options timeout:3 attempts:10
nameserver 10.0.0.1' >/etc/resolv.conf
lines -4fx10 'late.test' 'T'
lines -fx200 'reverse.test twice.test' 'T_S T_S'
lines -4fx20 'tc.test tcclose.test' 'T AGAIN'
# Ids and ports
for v in size speed; do
	rm -f "$w/asked"
	kill -USR1 $liar
	"$w/lookup.$v" -x400 id.test >/dev/null
	kill -USR1 $liar
	until [ -s "$w/asked" ]; do sleep 0.05; done
	rm -f "$w/asked"
	"$w/lookup.$v" -x400 twice.test >/dev/null
	kill -USR1 $liar
	until [ -s "$w/asked" ]; do sleep 0.05; done
	read -r asked ids ports same <"$w/asked"
	verdict "$v: 800 questions have $ids ids (at least 750), $ports ports of 400 (at least 380), $same pairs of one id" \
		'800 yes yes' "$asked $([ "$ids" -ge 750 ] && echo yes) $([ "$ports" -ge 380 ] && [ "$same" -le 2 ] && echo yes)"
done
# Several servers: one is silent, one cannot be reached, one lies to a question that another answers
printf 'options timeout:5\nnameserver 10.0.0.3\nnameserver 10.0.0.1\nnameserver 10.0.0.2\n' >/etc/resolv.conf
lines -4i 'id.test' 'T_in_0'
printf '  nameserver 10.0.0.1 # this one\n; nameserver 6.6.6.6\noptions ndots:2 bogus timeout:1 attempts:1\nsearch a.test  b.test\n' >/etc/resolv.conf
lines -4c 'id.test id. id.test.' 'T_=_id.test.a.test T_=_id T_=_id.test'
printf 'nameserver 10.0.0.1\nsearch first.test\ndomain nx.test\nsearch a.test b.test\noptions timeout:1 attempts:1\n' >/etc/resolv.conf
lines -4c 'id nx a.b nodata only.nx' 'T_=_id.a.test NONAME T_=_a.b NODATA NONAME'
as musl -4c 'id nx a.b'
printf 'nameserver 10.0.0.1\nsearch .\noptions timeout:1 attempts:1\n' >/etc/resolv.conf
lines -4 'id nx' 'T NONAME'
# Streams from the start
printf 'nameserver 10.0.0.1\noptions use-vc timeout:1 attempts:1\n' >/etc/resolv.conf
lines -4 'port.test silent.test tcclose.test' 'T T AGAIN'
# No server is named: this machine
printf 'options timeout:1 attempts:1\nnameserver nosuch\n' >/etc/resolv.conf
lines -4 'id.test' T
# Options out of range
printf 'nameserver 10.0.0.1\noptions timeout:0 attempts:0 ndots:99999999999\n' >/etc/resolv.conf
lines -4i 'id.test silent.test' 'T_in_0 AGAIN_in_1000'
if [ -n "$six" ]; then
	printf 'nameserver %s\noptions timeout:1\n' $six >/etc/resolv.conf
	lines -4 'id.test tc.test' 'T T'
	printf 'nameserver 10.0.0.1\nnameserver %s\noptions timeout:1\n' $six >/etc/resolv.conf
	lines -4 'id.test tc.test port.test' 'T T T'
	# A kernel without IPv6
	printf 'nameserver %s\nnameserver fd00::54\nnameserver 10.0.0.1\noptions timeout:1\n' $six >/etc/resolv.conf
	for v in size speed sealed; do
		verdict "$v: without IPv6" 'id.test: 10.9.8.7|tc.test: 10.9.8.7|' "$("$w/nosix" "$w/lookup.$v" -4 id.test tc.test | tr '\n' '|')"
		verdict "$v: without IPv6, both" 'id.test: 10.9.8.7 fd00::7|' "$("$w/nosix" "$w/lookup.$v" id.test | tr '\n' '|')"
		verdict "$v: without IPv6, -a" 'id.test: 10.9.8.7|' "$("$w/nosix" "$w/lookup.$v" -a id.test | tr '\n' '|')"
		verdict "$v: without IPv6, -6a" 'id.test: NODATA|' "$("$w/nosix" "$w/lookup.$v" -6a id.test | tr '\n' '|')"
	done
	printf 'nameserver %s\n' $six >/etc/resolv.conf
	for v in size speed; do
		verdict "$v: without IPv6 and an IPv4 server" 'id.test: SYSTEM' "$("$w/nosix" "$w/lookup.$v" -4 id.test)"
	done
else
	echo 'SKIP servers by IPv6: the kernel has none here'
fi
kill $liar
. "$here/servers.sh"
