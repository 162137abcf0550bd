#!/bin/sh
# SPDX-License-Identifier: 0BSD
# packages.sh PURPOSE - see that Debian's packages for PURPOSE are there: as root install them,
# otherwise name those that are missing
set -u
case $1 in
test) packages='gcc g++ clang lld binutils make libc6-dev linux-libc-dev libcriterion-dev libmpfr-dev pkg-config
	qemu-user qemu-system-x86 strace musl-tools dietlibc-dev libklibc-dev xz-utils dpkg-dev clang-format
	iproute2 dnsmasq-base unbound libclang-rt-14-dev jq bubblewrap crun runc systemd valgrind gdb cmake meson ninja-build patch' ;;
ports) packages='gcc binutils make libc6-dev linux-libc-dev dpkg-dev xz-utils bc bzip2 lz4 dosfstools' ;;
*) echo "packages.sh: unknown purpose $1" >&2; exit 2 ;;
esac
command -v dpkg-query >/dev/null || { echo "packages.sh: not a Debian system; needed: $packages"; exit 0; }
missing=''
for p in $packages; do
	case $(dpkg-query -W -f '${Status}' "$p" 2>/dev/null) in *'ok installed') ;; *) missing="$missing $p" ;; esac
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ]; then
	echo "missing packages:$missing"
	echo "as root: apt-get install$missing"
	exit 0 # the tests that need them are skipped, each with its reason
fi
echo "installing:$missing"
apt-get -qq update >/dev/null 2>&1
# shellcheck disable=SC2086 # one word a package
DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $missing >/dev/null || {
	echo "packages.sh: apt-get failed; tests that need these packages are skipped"
	exit 0
}
