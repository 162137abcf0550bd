# /etc/boot of the root that follows: checks the move and ends the machine.
. /etc/check.sh
. /etc/state
echo "boot: second stage"
while read -r source target type rest; do
	[ $target = / ] && root=$type
	[ $target = /proc ] && proc=$type
done </proc/mounts
same "the root is a tmpfs" tmpfs "$root"
same "/proc has come along" proc "$proc"
check "nothing of the initramfs is left to see" test ! -e /init
check "/dev has come along" test -c /dev/console
read -r name </proc/1/comm
same "process 1 is init again" init "$name"
ps | {
	read -r title
	read -r pid parent state memory command rest
	[ "$pid $command" = "1 /bin/init" ]
}
same "ps shows it" 0 $?
check "only what is unknown is not found" sh -c 'nonesuch 2>/dev/null; [ $? = 127 ]'
check "init takes no second place" sh -c '! init 2>/dev/null'
mkdir -p /run/data
mount -t tmpfs data /run/data
sleep 1000 & # something for init to end
[ $failures = 0 ] && echo "boot: all $checks checks passed"
poweroff
sleep 60
echo "FAILED  poweroff"
