# /etc/boot of the initramfs: run by init, checks what is there, and prepares the root that follows.
. /etc/check.sh
echo "boot: first stage, $(uname -srm)"

echo "-- processes"
read -r name </proc/1/comm
same "process 1 is init" init "$name"
read -r pid command state parent rest </proc/self/stat # a built-in reads: it is the shell's own
same "the script's parent is init" 1 "$parent"
ps >/tmp.ps
init= threads=
while read -r pid parent state memory command rest; do
	[ "$pid" = 1 ] && init=$command
	[ "$command" = "[kthreadd]" ] && threads=$parent
done </tmp.ps
same "ps shows init" /init "$init"
same "ps shows kernel threads" 0 "$threads"
sleep 100 &
kill $!
wait $! 2>/dev/null
same "kill ends a process" 143 $?
sh -c 'sleep 0.1 & exit 0' # its child outlives it and falls to init
sleep 1
orphans=0
ps >/tmp.ps
while read -r pid parent state rest; do
	[ "$state" = Z ] && orphans=$((orphans + 1))
done </tmp.ps
same "init reaps orphans" 0 $orphans
check "kill refuses nonsense" sh -c '! kill -NONE 1 2>/dev/null'

echo "-- files"
for dir in /proc /sys /dev; do
	found=
	while read -r source target rest; do
		[ $target = $dir ] && found=yes
	done </proc/mounts
	same "$dir is mounted" yes "$found"
done
mkdir -p -m 700 /tmp/a/b
echo one >/tmp/a/b/file
cp /tmp/a/b/file /tmp/a/copy
same "cp copies" "$(cat /tmp/a/b/file)" "$(cat /tmp/a/copy)"
same "pipes carry data" "one two" "$(echo two | cat /tmp/a/copy - | { read a; read b; echo $a $b; })"
same "ls sorts" "b copy" "$(echo $(ls /tmp/a))"
check "ls -l shows a mode" sh -c 'case $(ls -ld /tmp/a/b) in drwx------*) ;; *) exit 1; esac'
check "ls -l shows a device" sh -c 'case $(ls -l /dev/null) in crw-rw-rw-*\ 1,\ *3\ *) ;; *) exit 1; esac'
check "a full device is an error" sh -c '! echo x >/dev/full 2>/dev/null'
check "cat tells a full device" sh -c '! cat /tmp/a/copy >/dev/full 2>/dev/null'
rm -r /tmp/a
check "rm -r removes" test ! -e /tmp/a
check "rm reports" sh -c '! rm /tmp/a 2>/dev/null'
check "a slink was packed" test -L /bin/poweroff
check "the packed node is the console" test -c /packed/console
sh /etc/sh-test.sh >/tmp/sh-test.out 2>&1
same "sh-test.sh prints what dash prints" "$(cat /etc/sh-test.out)" "$(cat /tmp/sh-test.out)"

echo "-- mounts"
mkdir -p /mnt
check "mount -t tmpfs" mount -t tmpfs -o size=16k,nosuid tmpfs /mnt
check "mount lists it" sh -c 'case $(mount) in *"tmpfs on /mnt type tmpfs (rw,nosuid"*size=16k*) ;; *) exit 1; esac'
check "a full file system is an error" sh -c '! cat /bin/sh /bin/sh >/mnt/x 2>/dev/null'
check "cp removes a half copy" sh -c 'rm -f /mnt/x; ! cp /bin/sh /mnt/x 2>/dev/null && [ ! -e /mnt/x ]'
check "remount read-only" mount -o remount,ro tmpfs /mnt
check "read-only holds" sh -c '! echo x 2>/dev/null >/mnt/y'
check "umount" umount /mnt
check "umount knows when it is done" sh -c '! umount /mnt 2>/dev/null'
check "an unknown file system is an error" sh -c '! mount -t nonesuch none /mnt 2>/dev/null'

echo "-- devices and modules"
for module in /lib/modules/*.ko; do
	name=${module##*/}
	check "insmod $name" insmod $module
	check "$name is loaded" test -d /sys/module/${name%.ko}
	check "only once" sh -c "! insmod $module 2>/dev/null"
done
check "a text is no module" sh -c '! insmod /etc/boot 2>/dev/null'
mkdir /nodes
check "mknods" mknods /nodes
check "mknods again" mknods /nodes
for node in null zero tty ttyS0 console loop0; do
	same "/nodes/$node as the kernel made it" "$(ls -l /dev/$node | { read m l u g a b rest; echo $m $a $b; })" \
		"$(ls -l /nodes/$node | { read m l u g a b rest; echo $m $a $b; })"
done
echo "hello from the boot script" >/dev/kmsg
check "dmesg" sh -c 'case $(dmesg) in *"Linux version"*"hello from the boot script"*) ;; *) exit 1; esac'

echo "-- extra programs"
for program in /extra/*; do
	case $program in */\* | *.out) continue ;; esac
	check "${program##*/} runs" sh -c "$program >/tmp/extra"
	[ ! -f $program.out ] || same "${program##*/} prints what it should" "$(cat $program.out)" "$(cat /tmp/extra)"
done

echo "-- the next root"
mkdir /newroot
check "a tmpfs for the next root" mount -t tmpfs -o mode=0755 tmpfs /newroot
check "switch_root is for process 1" sh -c '! switch_root /newroot /bin/init 2>/dev/null'
mkdir -p /newroot/bin /newroot/etc /newroot/dev /newroot/proc /newroot/sys /newroot/tmp
check "copy the programs" cp /bin/* /newroot/bin
rm /newroot/bin/poweroff
check "copy the scripts" cp /etc/check.sh /newroot/etc
check "copy init" cp /init /newroot/bin/init
cp /bin/reboot /newroot/bin/poweroff
cp /etc/second.sh /newroot/etc/boot
echo "checks=$checks failures=$failures" >/newroot/etc/state
exit $failures
