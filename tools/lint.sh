#!/bin/sh
# SPDX-License-Identifier: 0BSD
# lint.sh - what the style guide asks of every file and a machine can see
set -u
cd "$(dirname "$0")/.." || exit 1
passed=0 failed=0

bad() {
	failed=$((failed + 1))
	echo "FAIL $1: $2"
}

for f in $(git ls-files 'lib/*.[chsS]' 'crt/*.[chS]' 'sys/*.[chS]' 'tools/*' 'tests/*.c' 'tests/*.sh' 'examples/*.[ch]' 'bench/*'); do
	passed=$((passed + 1))
	head -n 2 "$f" | grep -q 'SPDX-License-Identifier: 0BSD' || bad "$f" 'no SPDX line'
	case $f in *.[chsS])
		awk 'length($0) > 100 {exit 1}' "$f" || bad "$f" 'a line of more than 100 bytes'
		grep -n '[[:space:]]$' "$f" | head -n 1 | grep -q . && bad "$f" 'space at the end of a line'
		;;
	esac
	case $f in
	lib/*.c)
		limit=120
		case $f in
		*printf* | *scanf* | *malloc* | *float* | *strtod* | *tzset* | *strptime* | *strftime* | *getopt_long* | *__regex_* | *regex/regex.c) limit=400 ;;
		*__zone_parse*) limit=150 ;; # one grammar, whose functions are shared
		*__dns_exchange* | *__name_dns*) limit=150 ;; # one question's way
		*getifaddrs*) limit=180 ;; # two kinds of message, one list
		esac
		lines=$(wc -l <"$f")
		[ "$lines" -le $limit ] || bad "$f" "$lines lines, limit $limit"
		name=${f##*/}
		case $name in
		__*) ;; # internal
		*.fast.c | *.thread.c | *.lock.c) grep -qi 'contract: ' "$f" || bad "$f" 'does not say where its contract is' ;;
		*) case $f in lib/start/*) ;; *)
			grep -q '^ \* Returns\|^ \* Source' "$f" || bad "$f" 'no contract comment'
			grep -q '^ \* Source' "$f" || bad "$f" 'no Source'
			;;
		esac ;;
		esac
		[ "$(grep -c '^#if' "$f")" -eq 0 ] || bad "$f" '#if in code'
		;;
	lib/*_inline.h) sed -n 2,4p "$f" | grep -qi inline || bad "$f" 'does not say that it is inline' ;;
	lib/*.h)
		awk '/^{/ {start = NR} /^}$/ && start {if (NR - start > 10) exit 1; start = 0}' "$f" ||
			bad "$f" 'a function of more than 9 lines in a header'
		;;
	lib/*.[sS])
		limit=100
		case $f in *.fast.S | *__secs_to_tm.S | *__printf_put.S) limit=180 ;; esac
		lines=$(wc -l <"$f")
		[ "$lines" -le $limit ] || bad "$f" "$lines lines, limit $limit"
		;;
	esac
	case $f in lib/*.[ch])
		awk '/^#define/ || more {if ($0 ~ /[ \t;{]return[ ;(]/) exit 1; more = /\\$/}' "$f" || bad "$f" 'a macro that returns from its caller'
		;;
	esac
	grep -nE 'TODO|FIXME' "$f" /dev/null | grep -v 'tools/lint.sh' | head -n 1 | grep -q . && bad "$f" 'an open end'
done
for h in $(git ls-files 'include/*.h'); do
	passed=$((passed + 1))
	head -n 1 "$h" | grep -q 'SPDX-License-Identifier: 0BSD' || bad "$h" 'no SPDX line'
done

# Every weak symbol that is no second public name has its row in docs/late-binding.md.
for name in $({
	git grep -hoE '#pragma weak [a-zA-Z0-9_]+' -- lib crt sys | awk '{print $3}'
	git grep -hE '^[[:space:]]*\.weak[[:space:]]' -- lib crt sys | sed 's/#.*//; s/.*\.weak//' | tr ',' '\n' | tr -d ' \t' |
		grep -E '^(__|_start|exit)'
	git grep -hoE 'weak_alias(_as)?\([^)]*\)' -- 'lib/*.c' | sed 's/.*, *//; s/)//' | grep '^__'
} | sort -u); do
	case $name in __isoc99_* | ___environ | __getauxval | __sysv_signal | __xpg_*) continue ;; esac # musl's names
	passed=$((passed + 1))
	grep -qw -e "$name" docs/late-binding.md || bad "$name" 'a weak symbol without a row in docs/late-binding.md'
done
for f in $(git ls-files '*.md' ':!docs/api.md'); do
	passed=$((passed + 1))
	awk '!/^\|/ && length($0) > 160 {exit 1}' "$f" || bad "$f" 'a line of more than 160 bytes outside of a table'
done

# Words which only this house would understand: the field has others (related functions, corrupted, a point in time,
# refault, a part, accepted, unavailable), and a macro says what it bounds.
words() {
	passed=$((passed + 1))
	found=$(git grep -nIwE "$1" -- lib crt sys tools include tests bench examples '*.md' ':!docs/api.md' ':!docs/charts' ':!tools/lint.sh' \
		':!*.tbl' | head -n 3)
	[ -z "$found" ] || bad "$found" "$2"
}
words 'moments?|damaged|kin|regrets?|pieces?|believed' 'a word that the field has another for'
words '(cannot|could not|may|to) be had' 'available, or unavailable'
words 'define (FAR|MANY|ENOUGH|MUCH|FEW|PLENTY|MOST)' 'a macro that does not say what it bounds'
words ' \* Returns  +-$' 'it returns nothing: that is a word'
echo "$((passed - failed)) passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
