# SPDX-License-Identifier: 0BSD
# sizes.awk - tables from sizes.tsv, for sizes.sh; set: peers (columns, in order)
BEGIN {
	FS = "\t"
	n = split(peers, peer, " ")
	for (i = 1; i <= n; i++) {
		head[i] = peer[i]
		sub(/-[0-9]/, " &", head[i])
		sub(/ -/, " ", head[i]) # "musl-1.2.6" as people say it
	}
}
NR == 1 { next }
{
	if (!($1 in compiler_seen)) {
		compiler_seen[$1] = 1
		compiler[++n_compilers] = $1
	}
	key = $2 ($3 == "" ? "" : " " $3)
	if (!(key in target)) {
		target[key] = $4
		program[++n_programs] = key
	}
	k = $1 FS key FS $5
	usual[k] = $6
	tight[k] = $7
	loads[k] = $8
	text[k] = $9
	calls[k] = $10
	faults[k] = $11
	kib[k] = $12
	answer[k] = $13
}

function rule(first, width,    i, line) {
	line = "| " substr("--------------------------------", 1, first) " |" (width < 0 ? "" : " -----: |")
	for (i = 1; i <= n; i++)
		line = line " -------------: |"
	print line
}

# "what": tight, usual, or cost. Bytes of mote over its target and of no use as a bar are marked.
function cell(what, k) {
	if (!(k in tight) || tight[k] == "-")
		return "-"
	if (what == "cost")
		return loads[k] " " calls[k] " " faults[k] " " kib[k]
	return (what == "tight" ? tight[k] : usual[k]) (answer[k] == "ok" ? "" : " wrong")
}

function table(c, what, title,    i, j, line, with_target) {
	with_target = what == "tight"
	print title
	print ""
	line = sprintf("| %-32s |", "program") (with_target ? " target |" : "")
	for (i = 1; i <= n; i++)
		line = line sprintf(" %14s |", head[i])
	print line
	rule(32, with_target ? 1 : -1)
	for (j = 1; j <= n_programs; j++) {
		line = sprintf("| %-32s |", program[j]) (with_target ? sprintf(" %6s |", target[program[j]]) : "")
		for (i = 1; i <= n; i++)
			line = line sprintf(" %14s |", cell(what, c FS program[j] FS peer[i]))
		print line
	}
	print ""
}

END {
	for (i = 1; i <= n_compilers; i++) {
		c = compiler[i]
		table(c, "tight", "Bytes of the file, " c ", tight link (mote: mote-cc -Os -s and the flag)")
		table(c, "usual", "Bytes of the file, " c ", default link: -Os -s")
	}
	c = compiler[1]
	table(c, "cost", "PT_LOADs, system calls, page faults, KiB resident; " c ", tight link")
	for (i = 1; i <= n_compilers; i++)
		for (j = 1; j <= n_programs; j++) {
			k = compiler[i] FS program[j] FS "mote"
			best = 0
			for (m = 1; m <= n; m++) {
				q = compiler[i] FS program[j] FS peer[m]
				if (peer[m] !~ /^mote/ && answer[q] == "ok" && (!best || tight[q] < best)) {
					best = tight[q]
					name = head[m]
				}
			}
			if (answer[k] == "ok" && best && 2 * tight[k] > best)
				print (tight[k] > best ? "over a peer: " : "over half of a peer: ") program[j] " by " compiler[i] \
					", " tight[k] " bytes, " name " " best
			if (answer[k] == "wrong")
				printf "wrong on mote: %s by %s\n", program[j], compiler[i]
		}
}
