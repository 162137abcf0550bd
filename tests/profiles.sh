#!/bin/sh
# SPDX-License-Identifier: 0BSD
# profiles.sh BUILD - mote-seal's profiles in the programs they are for: the program works under its
# own, and one that makes one call more is refused that call, or ended
set -u
build=$(cd "$1" && pwd)
mote=$build/bin/mote-cc seal=$build/bin/mote-seal
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
chmod 755 "$w"
cd "$w" || exit 1
passed=0 failed=0 skipped=0

# answers TEXT COMMAND...: its output has the line
answers() {
	text=$1
	shift
	if "$@" >"$w/log" 2>&1 </dev/null; grep -qx -e "$text" "$w/log"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $what: no '$text' in"
		head -n 6 "$w/log"
	fi
}
skip() {
	skipped=$((skipped + 1))
	echo "SKIP $1: $2"
}
# works COMMAND...: whether the program works in the tool without a profile
works() { "$@" >"$w/log" 2>&1 </dev/null && grep -qx 'done' "$w/log"; }

cat >base.c <<'E2'
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
static void nothing(int sig) { (void)sig; }
int main(void)
{
	struct timespec t = {0, 1000};
	char *p = malloc(1 << 20);
	signal(SIGALRM, nothing);
	ualarm(1000, 0);
	pause();
	nanosleep(&t, NULL);
#ifdef MORE
	if (getpgid(0) < 0)
		puts(errno == EPERM ? "EPERM" : "other");
#endif
	return !p || puts("done") < 0;
}
E2
"$mote" -Os base.c -o base && "$mote" -Os -DMORE base.c -o more || exit 1
"$mote" -Os -DMORE -mflavour=speed -static-pie base.c -o pie || exit 1
"$mote" -Os --seal base.c -o sealed 2>log || { skip 'a sealed program' "$(head -n 1 log)"; cp more sealed; }
"$mote" -Os --seal=debug --harden base.c -o hardened 2>log || { skip 'a hardened program' "$(head -n 1 log)"; cp more hardened; }
what='base and more'
answers '+ 121 getpgid (getpgid)' "$seal" --diff base more

# bubblewrap
boxed() {
	filter=$1
	shift
	bwrap --ro-bind / / --dev /dev --seccomp 3 "$@" 3<"$filter"
	status=$?
	[ $status = 0 ] || echo "status $status"
}
if ! command -v bwrap >/dev/null; then
	skip 'bwrap' 'bubblewrap is not installed'
elif ! works bwrap --ro-bind / / --dev /dev ./base; then
	skip 'bwrap' "it does not run here: $(head -n 1 log)"
else
	for p in base more pie sealed hardened; do "$seal" --bpf $p >$p.bpf; done
	what='bwrap, its own filter' && answers 'done' boxed base.bpf ./base
	what='bwrap, a static-PIE' && answers 'done' boxed pie.bpf ./pie
	what='bwrap, a sealed program' && answers 'done' boxed sealed.bpf ./sealed
	what='bwrap, a hardened program' && answers 'done' boxed hardened.bpf ./hardened
	what='bwrap, process 1' && answers 'done' boxed more.bpf --unshare-pid --as-pid-1 ./more
	what='bwrap, one call more' && answers 'status 159' boxed base.bpf ./more # 128 + SIGSYS
fi

# OCI runtimes
mkdir -p bundle/rootfs
cp base more sealed hardened bundle/rootfs
contain() { # PROFILE PROGRAM COMMAND...
	profile=$1 program=$2
	shift 2
	[ "$profile" != none ] || echo null >none
	jq --slurpfile seccomp "$profile" --arg program "/$program" '.process.args = [$program] | .process.terminal = false |
		.process.noNewPrivileges = true | .root.readonly = true | .linux.seccomp = $seccomp[0]' spec.json >bundle/config.json
	(cd bundle && timeout 600 "$@" run "mote-test-$$")
	status=$?
	"$@" delete -f "mote-test-$$" >/dev/null 2>&1
	return $status
}
# Without control groups where crun does not take the machine's: an empty folder in their place.
cat >bare.sh <<'E2'
mount -t tmpfs none /sys/fs/cgroup && exec "$@"
E2
runtime() { # NAME OPTION COMMAND...
	name=$1 option=$2
	shift 2
	for p in base more sealed hardened; do "$seal" "$option" $p >$p.json; done
	what="$name, its own profile" && answers 'done' contain base.json base "$@"
	what="$name, more under its own" && answers 'done' contain more.json more "$@"
	what="$name, a sealed program" && answers 'done' contain sealed.json sealed "$@"
	what="$name, a hardened program" && answers 'done' contain hardened.json hardened "$@"
	what="$name, one call more" && answers EPERM contain base.json more "$@"
}
if ! command -v jq >/dev/null; then
	skip 'crun and runc' 'jq is not installed'
else
	for r in crun runc; do
		option=--docker
		[ $r != crun ] || option=--oci
		command -v $r >/dev/null || { skip $r 'not installed'; continue; }
		rm -f config.json && $r spec && mv config.json spec.json
		if works contain none base $r; then
			runtime $r $option $r
		elif works contain none base unshare -m sh "$w/bare.sh" $r --cgroup-manager=disabled; then
			runtime $r $option unshare -m sh "$w/bare.sh" $r --cgroup-manager=disabled
		else
			skip $r "it does not run here: $(head -n 1 log)"
		fi
	done
fi

# systemd: one of its own, as process 1 of new namespaces
cat >manager.sh <<'E2'
mount -t tmpfs none /run && mount -t tmpfs none /etc/systemd/system && umount -R /sys/fs/cgroup &&
	mount -t cgroup2 none /sys/fs/cgroup && cp "$1" /etc/systemd/system/test.service || exit
container=lxc exec /lib/systemd/systemd --system --unit=test.service --log-target=null --show-status=0
E2
unit() { # PROGRAM [PROFILE]
	{
		printf '[Unit]\nDefaultDependencies=no\nSuccessAction=exit-force\nFailureAction=exit-force\n[Service]\nType=oneshot\n'
		printf 'ExecStart=%s\nStandardOutput=append:%s/said\n' "$w/$1" "$w"
		# shellcheck disable=SC2016 # systemd's variables
		printf 'ExecStopPost=+/bin/sh -c '\''echo "$EXIT_CODE $EXIT_STATUS" >>%s/said'\''\n' "$w"
		[ $# = 1 ] || "$seal" --systemd "$w/$2"
	} >test.service
}
managed() {
	: >said
	unit "$@"
	timeout -s KILL 600 unshare -mpfC --mount-proc sh "$w/manager.sh" "$w/test.service"
	cat said
	grep -q exited said
}
if ! command -v systemd-analyze >/dev/null; then
	skip 'systemd' 'systemd-analyze is not installed'
else
	unit base base
	what='systemd-analyze verify' && answers 'verified' sh -c 'systemd-analyze verify ./test.service 2>&1 | grep test.service || echo verified'
	systemd-analyze syscall-filter 2>/dev/null | sed -n 's/^ *\(# \)*\([a-z0-9_]*\)$/\2/p' | sort -u >known
	"$seal" --systemd base | sed -n 's/^SystemCallFilter=//p' | tr ' ' '\n' | grep '^[a-z]' | sort -u >ours
	what='systemd knows the names' && answers 'known' sh -c 'test -s ours && comm -23 ours known | grep . || echo known'
fi
if works managed base; then
	what='systemd, its own profile' && answers 'done' managed base base
	what='systemd, more under its own' && answers 'done' managed more more
	what='systemd, a sealed program' && answers 'done' managed sealed sealed
	what='systemd, a hardened program' && answers 'done' managed hardened hardened
	what='systemd, one call more' && answers EPERM managed more base
else
	skip 'systemd with a filter' "a manager does not run here: $(head -n 1 log)"
fi

# minijail
if command -v minijail0 >/dev/null && works minijail0 ./base; then
	for p in base more; do "$seal" --minijail $p >$p.policy; done
	what='minijail0, its own policy' && answers 'done' minijail0 -n -T static -S base.policy ./base
	what='minijail0, more under its own' && answers 'done' minijail0 -n -T static -S more.policy ./more
	what='minijail0, one call more' && answers refused sh -c 'minijail0 -n -T static -S base.policy ./more || echo refused'
else
	skip 'minijail0' 'not installed (Debian has no package of it), or does not run here'
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
