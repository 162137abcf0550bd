# SPDX-License-Identifier: 0BSD
# why.awk PROBLEMS MAP - who pulled the refused functions into a sealed program
#
# PROBLEMS  lines of mote-seal --check, which start with the function
# MAP       GNU ld's -Map, whose first part tells why each archive member was linked, or lld's
#           --why-extract
#
# A line each: execve: linked by main.o, through execvp

function base(path) { sub(/.*\//, "", path); return path }
function member(path) { return path ~ /\(.*\)$/ }
function name(path) { path = base(path); sub(/.*\(/, "", path); sub(/(\.[cS])?\.o\)$/, "", path); return path }

FNR == 1 { file++ }

file == 1 {
	symbol = $1
	sub(/[:+].*/, "", symbol)
	if (!(symbol in seen))
		asked[++n] = symbol
	seen[symbol] = 1
	next
}

# lld: reference, extracted, symbol, between tabs.
/^reference\textracted\tsymbol/ { lld = 1; next }
lld { split($0, f, "\t"); by[f[2]] = f[1]; of[f[3]] = f[2]; next }

# GNU ld: the member on one line, "  reference (symbol)" on the next, or both on one.
/^(Discarded|Memory|Merging|There are no discarded)/ { exit }
member($1) && NF == 1 { waiting = $1; next }
member($1) && NF == 3 { waiting = $1; $1 = "" }
waiting != "" && NF >= 2 {
	symbol = $NF
	gsub(/[()]/, "", symbol)
	reference = $0
	sub(/^ +/, "", reference)
	sub(/ *\([^()]*\)$/, "", reference)
	by[waiting] = reference
	of[symbol] = waiting
	waiting = ""
}

END {
	for (i = 1; i <= n; i++) {
		at = of[asked[i]]
		if (at == "")
			continue
		through = ""
		for (step = 0; member(by[at]) && by[at] in by && step < 20; step++) {
			at = by[at]
			through = through (through == "" ? ", through " : ", ") name(at)
		}
		printf "mote-cc: --seal: %s: linked by %s%s\n", asked[i], base(by[at]), through
	}
}
