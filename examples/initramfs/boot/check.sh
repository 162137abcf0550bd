# check.sh - for boot scripts: . /etc/check.sh
#
# check NAME COMMAND [ARGUMENT ...]: counts, and says whether the command succeeded.
# same NAME EXPECTED GOT: the same for two texts.

checks=0 failures=0

check() {
	check_name=$1
	shift
	checks=$((checks + 1))
	if "$@"; then
		echo "ok      $check_name"
	else
		failures=$((failures + 1))
		echo "FAILED  $check_name: $*"
	fi
}

same() {
	check "$1" test "$3" = "$2"
}
