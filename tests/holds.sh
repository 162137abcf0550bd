# SPDX-License-Identifier: 0BSD
# holds.sh - counters and verdicts of a part; for `.`, with a folder for its log in $w
passed=0 failed=0 skipped=0

# holds SENTENCE COMMAND...: the command succeeds
holds() {
	sentence=$1
	shift
	if "$@" >"$w/log" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $sentence"
		head -n 12 "$w/log"
	fi
}
skip() {
	skipped=$((skipped + 1))
	echo "SKIP $1: $2"
}
