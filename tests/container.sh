#!/bin/sh
# SPDX-License-Identifier: 0BSD
# container.sh BUILD - examples/container: init, server and health check alone, and in a bundle under crun
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill -KILL $server 2>/dev/null; rm -rf "$w"' EXIT
. tests/holds.sh

holds 'it builds' env B="$build" CC="$build/bin/mote-cc -Os -s -Wall -Wextra -Werror" examples/container/build.sh
[ "$failed" = 0 ] || { echo '0 passed, 1 failed, 0 skipped'; exit 1; }
cat "$w/log"
root=$build/container/rootfs

# ends STATUS COMMAND...
ends() {
	want=$1 status=0
	shift
	"$@" || status=$?
	[ $status = "$want" ] || { echo "status $status, not $want"; return 1; }
}
holds 'init ends with its program' ends 7 "$root/init" /bin/sh -c 'exit 7'
holds 'init tells of a signal' ends 137 "$root/init" /bin/sh -c 'kill -KILL $$'
holds 'init tells that there is no program' ends 127 "$root/init" /nosuch
holds 'init wants a program' ends 127 "$root/init"
holds 'init waits where its parent ignored SIGCHLD' ends 5 sh -c 'trap "" CHLD; exec "$1" /bin/sh -c "exit 5"' - "$root/init"
# shellcheck disable=SC2016 # the program's
holds 'init forwards a signal' ends 9 sh -c '"$1" /bin/sh -c "trap \"exit 9\" TERM; kill -TERM \$PPID; while :; do :; done"' - "$root/init"

# Process 1 of a namespace of its own: whose parent has ended is a child of init, and no zombie is left of it.
if unshare -mpf --mount-proc true 2>"$w/log"; then
	# shellcheck disable=SC2016 # the program's
	holds 'init reaps what is left to it' unshare -mpf --mount-proc "$root/init" /bin/sh -c '(sleep 0.1 &)
		[ "$(grep -l "^PPid:.1\$" /proc/[0-9]*/status | wc -l)" = 2 ] || exit
		sleep 0.5
		! grep "^State:.*Z" /proc/[0-9]*/status'
else
	skip 'init as process 1' "no namespace here: $(head -n 1 "$w/log")"
fi

# A server on a port that is free; a link, a hidden file and a name that only begins like the folder's are beside it.
mkdir "$w/www" "$w/www-other" "$w/www/folder"
echo secret >"$w/secret" && cp "$w/secret" "$w/www-other/x" && cp "$w/secret" "$w/www/.hidden"
ln -s ../secret "$w/www/link" && ln -s .. "$w/www/up" && mkfifo "$w/www/pipe"
echo index >"$w/www/index.html" && seq 20000 >"$w/www/long"
for port in 18080 18081 18082 18083; do
	"$root/serve" $port "$w/www" 2>"$w/err" &
	server=$!
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		"$root/check" localhost $port 2>/dev/null && break 2
		kill -0 $server 2>/dev/null || break
		sleep 0.1
	done
done
check="$root/check localhost $port"
# shellcheck disable=SC2086 # words
for path in / /index.html '/index.html?x=1' //long /long; do
	holds "$path is served" $check "$path"
done
# shellcheck disable=SC2086
for path in /../secret /link /up/secret /.hidden /folder/../../secret //../secret /../www-other/x /pipe /folder /nosuch \
	/%2e%2e/secret index.html /proc/self/maps "/$w/secret"; do
	holds "$path is not" ends 1 $check "$path"
done
if command -v curl >/dev/null; then
	holds 'a file comes as it is' sh -c "curl -s --noproxy '*' http://127.0.0.1:$port/long | cmp - '$w/www/long'"
	holds 'HEAD has the length alone' sh -c "curl -sI --noproxy '*' http://127.0.0.1:$port/long | grep -q '^Content-Length: 108894'"
	status() { [ "$(curl -s --noproxy '*' --path-as-is -o /dev/null -w '%{http_code}' "$@")" = "$want" ]; }
	want=501 && holds 'POST is refused' status -d x "http://127.0.0.1:$port/"
	want=404 && holds 'an escape is told as nothing there' status "http://127.0.0.1:$port/../secret"
else
	skip 'whole files' 'curl is not installed'
fi
holds 'the server lives' kill -0 $server
kill -TERM $server
holds 'and ends by SIGTERM with 0' wait $server
server=''
# shellcheck disable=SC2086
holds 'then it is not healthy' ends 1 $check
holds 'nor is a name that is none' ends 1 "$root/check" no..name 80

# The bundle, without control groups where crun does not take the machine's.
printf 'mount -t tmpfs none /sys/fs/cgroup && exec crun --cgroup-manager=disabled --root "%s" "$@"\n' "$w/state" >"$w/bare.sh"
contained() { timeout 60 unshare -m sh "$w/bare.sh" "$@"; }
name=mote-container-$$
cycle() { # starts, is healthy inside, stops by SIGTERM
	contained run -d -b "$build/container" $name </dev/null >"$w/crun" 2>&1 || { cat "$w/crun"; return 1; }
	healthy=1
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		contained exec --no-new-privs $name /check localhost 8080 </dev/null && healthy=0 && break
		sleep 0.1
	done
	pid=$(contained state $name | sed -n 's/.*"pid" *: *\([0-9]*\).*/\1/p')
	grep -E '^(Uid|Seccomp|NoNewPrivs|CapEff):' "/proc/$pid/status" >"$w/status"
	grep ' / / ro' "/proc/$pid/mountinfo" >>"$w/status" || grep ' / ro' "/proc/$pid/mountinfo" >>"$w/status"
	cat "$w/status"
	contained kill $name TERM
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ -d "/proc/$pid" ] && ! grep -q '^State:.*Z' "/proc/$pid/status" || break
		sleep 0.1
	done
	stopped=1
	{ [ -d "/proc/$pid" ] && ! grep -q '^State:.*Z' "/proc/$pid/status"; } || stopped=0
	contained delete -f $name
	return $((healthy + stopped))
}
if ! command -v crun >/dev/null; then
	skip 'the bundle' 'crun is not installed'
elif ! unshare -m mount -t tmpfs none /sys/fs/cgroup 2>"$w/log"; then
	skip 'the bundle' "no mount namespace here: $(head -n 1 "$w/log")"
else
	holds 'under crun it starts, is healthy, and stops' cycle
	holds 'as uid 1000' grep -q '^Uid:.1000.1000.1000.1000' "$w/status"
	holds 'without new privileges' grep -q '^NoNewPrivs:.1' "$w/status"
	holds 'without capabilities' grep -q '^CapEff:.0000000000000000' "$w/status"
	holds 'under a filter' grep -q '^Seccomp:.2' "$w/status"
	holds 'on a root that is read-only' grep -q ' / ro' "$w/status"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
