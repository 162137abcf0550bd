# SPDX-License-Identifier: 0BSD
# Read by the scripts beside it; $w has the programs.
# lines OPTIONS NAMES EXPECTED: what lookup prints of each name; "T" stands for 10.9.8.7, "S" for fd00::7. Each flavour.
lines() {
	want=$(echo "$3" | tr ' ' '\n' | sed 's/_/ /g; s/\bT\b/10.9.8.7/; s/\bS\b/fd00::7/')
	for v in ${flavours:-size speed sealed}; do
		# shellcheck disable=SC2086
		(cd / && exec timeout 60 "$w/lookup.$v" $1 $2) >"$w/got" 2>&1
		got=$(sed 's/^[^ ]* //' "$w/got")
		verdict "$v: lookup $1 $2" "$want" "$got"
	done
}
verdict() {
	if [ "$2" = "$3" ]; then
		echo "ok $1"
	else
		echo "FAIL $1"
		echo "  expected: $(echo "$2" | tr '\n' '|')"
		echo "  printed:  $(echo "$3" | tr '\n' '|')"
	fi
}
# as ORACLE OPTIONS NAMES: the same lines as that build prints
as() {
	[ -x "$w/lookup.$1" ] || { echo "SKIP lookup beside $1: not installed (Debian: musl-tools)"; return; }
	# shellcheck disable=SC2086
	want=$(timeout 60 "$w/lookup.$1" $2 $3)
	for v in ${flavours:-size speed sealed}; do
		# shellcheck disable=SC2086
		verdict "$v as $1: lookup $2 $3" "$want" "$(timeout 60 "$w/lookup.$v" $2 $3)"
	done
}
