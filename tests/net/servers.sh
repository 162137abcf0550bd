# SPDX-License-Identifier: 0BSD
# Read by inside.sh: real name servers, beside musl, and the order of addresses.
printf 'nameserver 127.0.0.1\n' >/etc/resolv.conf
printf '127.0.0.1 localhost\n' >/etc/hosts
zone='--local=/test/ --address=/one.test/10.2.2.2 --address=/one.test/fd02::2 --address=/four.test/10.2.2.4
	--host-record=host.test,10.2.2.5,fd02::5 --cname=alias.test,host.test --cname=twice.test,alias.test --auth-ttl=60
	--txt-record=text.test,hello --ptr-record=9.2.2.10.in-addr.arpa,nine.test --mx-host=mail.test,host.test,5'
for i in $(seq 40); do zone="$zone --host-record=forty.test,10.3.0.$i,fd03::$i"; done
if command -v dnsmasq >/dev/null; then
	# shellcheck disable=SC2086 # words
	dnsmasq --no-daemon --no-resolv --no-hosts --conf-file=/dev/null --listen-address=127.0.0.1 --bind-interfaces --user=root \
		--group=root --pid-file= $zone >"$w/dnsmasq.out" 2>&1 &
	server=$!
	others="$others $server"
	tries=0
	until "$w/lookup.host" -4 one.test 2>/dev/null | grep -q 10.2 || [ $((tries += 1)) -gt 50 ]; do sleep 0.1; done
	lines -4c 'one.test four.test host.test alias.test twice.test none.test text.test' \
		'10.2.2.2_=_one.test 10.2.2.4_=_four.test 10.2.2.5_=_host.test 10.2.2.5_=_host.test 10.2.2.5_=_host.test NONAME NODATA'
	as musl -c 'one.test four.test host.test alias.test twice.test none.test'
	as musl -6m 'four.test one.test'
	as musl -6ml 'four.test one.test'
	as musl -a 'one.test'
	as musl -h 'one.test alias.test none.test'
	as musl -r '10.2.2.9 10.2.2.5 fd02::5 10.2.2.77'
	as host -q16 text.test
	as host -q15 mail.test
	as host -q1 'one.test'
	# By a stream, as 80 addresses are too many for a datagram; the first 48 that come
	for v in size speed; do
		verdict "$v: forty.test" "$(for i in $(seq 40); do echo 10.3.0.$i; done | sort)" \
			"$("$w/lookup.$v" -4 forty.test | tr ' ' '\n' | grep -v : | sort)"
		verdict "$v: forty.test, both" 48 $(($("$w/lookup.$v" forty.test | wc -w) - 1))
	done
	# 20,000 look-ups in turn lose nothing and leave nothing open
	lines -fx5000 'host.test alias.test' '10.2.2.5_fd02::5 10.2.2.5_fd02::5'
	lines -4fx5000 'one.test' '10.2.2.2'
	kill $server
else
	echo 'SKIP dnsmasq: not installed (Debian: dnsmasq-base)'
fi
if command -v unbound >/dev/null; then
	cat >"$w/unbound.conf" <<EOF2
server:
	interface: 127.0.0.1
	directory: "$w"
	chroot: ""
	username: ""
	pidfile: ""
	use-syslog: no
	do-daemonize: no
	trust-anchor-file: ""
	module-config: "iterator"
	minimal-responses: no
	local-zone: "test." static
	local-data: "one.test. A 10.2.2.2"
	local-data: "one.test. AAAA fd02::2"
	local-data: "four.test. A 10.2.2.4"
	local-data: "text.test. TXT hello"
	local-data: "9.2.2.10.in-addr.arpa. PTR nine.test."
$(for i in $(seq 45); do printf '\tlocal-data: "many.test. A 10.3.0.%d"\n\tlocal-data: "many.test. AAAA fd03::%d"\n' $i $i; done)
remote-control:
	control-enable: no
EOF2
	unbound -d -c "$w/unbound.conf" >"$w/unbound.out" 2>&1 &
	server=$!
	others="$others $server"
	tries=0
	until "$w/lookup.host" -4 one.test 2>/dev/null | grep -q 10.2 || [ $((tries += 1)) -gt 50 ]; do sleep 0.1; done
	lines -4c 'one.test four.test ONE.test none.test text.test' \
		'10.2.2.2_=_one.test 10.2.2.4_=_four.test 10.2.2.2_=_ONE.test NONAME NODATA'
	as musl -c 'one.test four.test none.test'
	as musl -r '10.2.2.9 10.2.2.5'
	for v in size speed; do
		verdict "$v: many.test" 45,48 "$(for o in -4 -t; do echo $(($("$w/lookup.$v" $o many.test | wc -w) - 1)); done | paste -sd,)"
	done
	lines -fx2000 'one.test' '10.2.2.2_fd02::2'
	kill $server
else
	echo 'SKIP unbound: not installed (Debian: unbound)'
fi

# RFC 6724: of many kinds of address, on machines with some of them
cat >/etc/hosts <<EOF2
10.1.2.3 all.test
192.0.2.1 all.test
127.0.0.1 all.test
169.254.1.1 all.test
2001:db8::1 all.test
2002:a01:203::1 all.test
2001:0:1::1 all.test
fd01::1 all.test
fec0::1 all.test
fe80::1%lo all.test
::1 all.test
3ffe::1 all.test
64:ff9b::1 all.test
10.1.2.3 private.test
fd01::1 private.test
2001:db8::1 private.test
2001:db8:1::1 near.test
2001:db8:ffff::1 near.test
2001:db8:0:1::1 near.test
2001:db8::ff near.test
10.1.2.3 two.test
192.0.2.1 two.test
EOF2
order() {
	[ -x "$w/order.musl" ] || { echo 'SKIP order beside musl: not installed (Debian: musl-tools)'; return; }
	for v in size speed; do
		verdict "$v: order of addresses, $1" "$("$w/order.musl" all.test private.test near.test two.test)" \
			"$("$w/order.$v" all.test private.test near.test two.test)"
	done
}
order 'no network'
device=lo
ip link add d0 type dummy 2>/dev/null && device=d0 && ip link set d0 up
ip addr add 10.1.2.9/24 dev $device
order 'IPv4 only'
ip addr add fd01::9/64 dev $device nodad 2>/dev/null
order 'IPv4 and local IPv6'
ip addr add 2001:db8::9/32 dev $device nodad 2>/dev/null
order 'IPv4 and IPv6'
ip route add default dev $device
ip -6 route add default dev $device 2>/dev/null
order 'routes to everywhere'
ip addr add 2002:a01:203::9/64 dev $device nodad 2>/dev/null
ip addr del fd01::9/64 dev $device 2>/dev/null
order '6to4'
ip link set lo down
order 'nothing at all'
