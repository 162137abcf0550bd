#!/bin/sh
# boot - boot a stock Debian kernel with the example programs, in QEMU
#
# usage: CC='build/bin/mote-cc -Os -s' B=build examples/initramfs/boot.sh
#
# Builds the programs, tests them here (test.sh), packs them into an initramfs with mkcpio and
# boots it; the console is shown. The scripts in boot/ do the checks inside. The kernel comes from
# Debian's package, which is unpacked below $B/boot and not installed; KERNEL=path takes another.
# EXTRA names more programs, which are run inside and must end with 0; what lies beside one as
# NAME.out is what it must print. FILES names what is only packed, as NAME=SOURCE.
# SEAL=1 seals every program but those that start others with more rights to use (docs/sealing.md).
# TIMEOUT is in seconds. KVM is used if it works, else QEMU's own emulation.
#
# Exit status: 0 all checks inside passed, 1 something failed, 2 skipped since a tool is missing
set -eu
here=$(dirname "$0")
B=${B:-build}
CC=${CC:-$B/bin/mote-cc -Os -s}
out=$B/boot bin=$B/boot/bin timeout=${TIMEOUT:-180}

skip() {
	echo "boot: skipped: $*"
	exit 2
}

# the programs, and what they do without a kernel of their own
mkdir -p "$bin"
for source in "$here"/*.c; do
	name=${source##*/}
	seal=${SEAL:+--seal}
	case $name in
	init.c | switch_root.c) seal='' ;;
	esac
	# shellcheck disable=SC2086 # options are words
	$CC $seal "$source" -o "$bin/${name%.c}"
done
$CC "$here"/sh/*.c -o "$bin/sh"
sh "$here/test.sh" "$bin"

# the kernel
command -v qemu-system-x86_64 >/dev/null || skip "no qemu-system-x86_64 (apt-get install qemu-system-x86)"
kernel=${KERNEL:-$(ls "$out"/kernel/boot/vmlinuz-* 2>/dev/null | tail -n 1)}
if [ -z "$kernel" ]; then
	command -v apt-get >/dev/null && command -v dpkg >/dev/null ||
		skip "no apt-get to fetch a kernel with (set KERNEL=/path/to/vmlinuz)"
	package=$(apt-cache depends linux-image-amd64 2>/dev/null |
		awk '/Depends: linux-image-/ { print $2; exit }')
	[ "$package" ] || skip "apt knows no linux-image-amd64 (apt-get update, on Debian)"
	echo "boot: fetching $package"
	mkdir -p "$out/deb"
	(cd "$out/deb" && apt-get -q download "$package" 2>&1) >"$out/apt.log" || {
		cat "$out/apt.log"
		skip "the package cannot be fetched (apt-get update)"
	}
	rm -rf "$out/kernel" "$out/part"
	dpkg -x "$out/deb/$package"_*.deb "$out/part"
	mv "$out/part" "$out/kernel"
	rm -r "$out/deb"
	kernel=$(ls "$out"/kernel/boot/vmlinuz-*)
fi

# modules that depend on no other; the kernel loads them uncompressed
mkdir -p "$out/modules"
rm -f "$out/modules"/*
for name in crc7 loop; do
	file=$(find "$out/kernel/lib" "$out/kernel/usr/lib" -name "$name.ko*" 2>/dev/null | head -n 1)
	case $file in
	*.xz) xz -dc "$file" ;;
	*.zst) zstd -qdc "$file" ;;
	*.gz) gzip -dc "$file" ;;
	*.ko) cat "$file" ;;
	esac >"$out/modules/$name.ko"
	[ -s "$out/modules/$name.ko" ] || rm "$out/modules/$name.ko"
done

# the initramfs
{
	cat "$here/initramfs.list"
	echo "file init 0755 $bin/init"
	for name in cat cp dmesg echo insmod kill ls mkdir mknods mount ps reboot rm sh sleep \
		switch_root umount uname; do
		echo "file bin/$name 0755 $bin/$name"
	done
	for name in boot/first.sh boot/next.sh boot/second.sh boot/check.sh sh-test.sh sh-test.out; do
		echo "file etc/${name##*/} 0755 $here/$name"
	done
	for file in "$out"/modules/*.ko; do
		[ ! -f "$file" ] || echo "file lib/modules/${file##*/} 0644 $file"
	done
	for file in ${FILES:-}; do
		echo "file ${file%%=*} 0755 ${file#*=}"
	done
	for file in ${EXTRA:-}; do
		echo "file extra/${file##*/} 0755 $file"
		[ ! -f "$file.out" ] || echo "file extra/${file##*/}.out 0644 $file.out"
	done
} >"$out/list"
"$bin/mkcpio" -o "$out/initramfs.cpio" "$out/list"
echo "boot: initramfs of $(wc -c <"$out/initramfs.cpio") bytes, programs $(cat "$bin"/* | wc -c)"

# try ACCELERATOR SECONDS: boots; gives up when there is no sign of the boot script after the seconds
try() {
	: >"$out/console"
	qemu-system-x86_64 -accel "$1" -m 256 -display none -nodefaults -no-user-config -no-reboot \
		-serial stdio -kernel "$kernel" -initrd "$out/initramfs.cpio" \
		-append "console=ttyS0 panic=-1 loglevel=4" </dev/null >"$out/console" 2>&1 &
	pid=$! ticks=0 shown=0
	trap 'kill $pid 2>/dev/null; exit 1' INT TERM
	while kill -0 $pid 2>/dev/null; do
		sleep 0.2
		ticks=$((ticks + 1))
		now=$(wc -c <"$out/console")
		[ "$now" = $shown ] || tail -c +$((shown + 1)) "$out/console" | head -c $((now - shown))
		shown=$now
		if [ $ticks -gt $(($2 * 5)) ] && ! grep -q '^boot:' "$out/console" ||
			[ $ticks -gt $((timeout * 5)) ]; then
			kill -9 $pid
			wait $pid 2>/dev/null || :
			return 1
		fi
	done
	tail -c +$((shown + 1)) "$out/console"
	wait $pid
}

: >"$out/console"
(: <>/dev/kvm) 2>/dev/null && echo "boot: with KVM" && try kvm 10 ||
	grep -q '^boot:' "$out/console" || { echo "boot: with TCG" && try tcg $timeout; } ||
	echo "boot: QEMU failed, or nothing more came in $timeout seconds"
if grep -q '^FAILED' "$out/console" || ! grep -q 'Power down' "$out/console" ||
	! grep '^boot: all [0-9]* checks passed' "$out/console"; then
	echo "boot: FAILED"
	exit 1
fi
