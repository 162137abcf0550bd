#!/bin/sh
# SPDX-License-Identifier: 0BSD
# kernel-headers.sh FOLDER - links to the kernel's own headers, without the other libc's beside them
#
# Links stand whether their targets do or not: what is installed later is found then.
set -eu
mkdir -p "$1"
for d in linux asm-generic drm misc mtd rdma sound video xen; do
	ln -sfn "/usr/include/$d" "$1/$d"
done
# Debian keeps the processor's own in a folder by its name.
asm=/usr/include/asm
[ -d "$asm" ] || [ ! -e /etc/debian_version ] || asm=/usr/include/x86_64-linux-gnu/asm
ln -sfn "$asm" "$1/asm"
